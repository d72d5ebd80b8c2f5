"""Debug: is my output right, where is it wrong, and whose rules does it follow?"""

import streamlit as st

from roiviz.explain import debug
from roiviz.hosts.streamlit import host, live, looks, page, session
from roiviz.views.debug import widgets, words
from roiviz.views.debug.present import DebugView, chosen_box
from roiviz.views.debug.state import DEBUG
from roiviz.views.host import WidgetKey

now = host.begin(DEBUG)
looks.name("Debug")
left, right = st.columns([10, 11], gap="medium")
with left:
    page.say_unread()
    files = widgets.take_case(now)
now = host.memory(DEBUG)
picture = left.container(key=WidgetKey.CASE_PICTURE)
stages = widgets.stages(files)
if not all(host.ready(stage) for stage in stages):
    picture.info("The kernels are being compiled, once on this machine; the report follows.")
    live.wait_for_kernels(*stages)
    session.write_address(DEBUG)
    st.stop()
waiting = picture.empty()
with waiting:
    report = widgets.report_of(now, files)
if isinstance(report, str):
    waiting.empty()
    picture.error(report)
    session.write_address(DEBUG)
    st.stop()
shown = debug.shown_box(report, chosen_box(report, now.own.pin))
feature_map = debug.map_of(report, shown)
view = DebugView(DEBUG, debug.picture_of(feature_map), feature_map, 0, report, shown)
page.expect(DEBUG, view.picture)
with right, st.container(key=WidgetKey.CASE_REPORT):
    st.html(words.whole(report))
    widgets.take_away(report)
with picture:
    live.live(view)
    if grid := words.table(debug.box_numbers(report, shown)):
        title = f"**Box {shown.roi}, channel {shown.channel}**"
        st.markdown(f"{title}: what you got; beneath each ✗ what is expected")
        st.html(grid)
waiting.empty()
live.after(view)
