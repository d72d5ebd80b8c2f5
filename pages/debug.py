"""Debug: is my output right, where is it wrong, and whose rules does it follow?"""

from functools import partial

import streamlit as st

from roiviz.explain import debug
from roiviz.hosts.streamlit import host, live, looks, page, session
from roiviz.hosts.streamlit.mount import cards
from roiviz.views import exports_widgets
from roiviz.views.debug import takes, widgets, words
from roiviz.views.debug.part import DebugCard
from roiviz.views.debug.present import DebugView, chosen
from roiviz.views.debug.state import DEBUG
from roiviz.views.host import WidgetKey

now = host.begin(DEBUG)
looks.name("Debug")
left, right = st.columns([10, 11], gap="medium")
with left, st.container(key=WidgetKey.CASE_GIVEN):
    page.say_unread()
    files = widgets.take_case(now)
now = host.memory(DEBUG)
first = right.container(key=WidgetKey.CASE_VERDICT)
first.html("<span></span>")  # without anything in it, Streamlit gives it no room
picture = left.container(key=WidgetKey.CASE_PICTURE)
stages = widgets.stages(now, files)
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
if lacks := widgets.said_of_place(now, report):
    picture.caption(lacks)
shown = chosen(report, now.own)
feature_map = debug.map_of(report, shown)
view = DebugView(DEBUG, debug.drawn_picture(report, shown, feature_map), feature_map, 0, report)
page.expect(DEBUG, view.picture)
first.html(words.verdict(report))
with right, st.container(key=WidgetKey.CASE_REPORT):
    for part in words.parts(report):
        if isinstance(part, DebugCard):
            cards(f"debug.{part}", DEBUG.name, [part], columns=1)
        else:
            st.html(part)
    exports_widgets.offer(now, view, partial(takes.taken, name=widgets.name_of(now, files)))
with picture:
    live.live(view)
    if stripes := debug.said_of_stripes(report, shown):
        st.caption(stripes)
    if words.shown(report):
        cards("debug.box", DEBUG.name, [DebugCard.BOX], columns=1)
waiting.empty()
live.after(view)
