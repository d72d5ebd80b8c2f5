"""Explore: boxes on a picture, the operator live, every number shown."""

import streamlit as st

from roiviz.ui import comparison, controls, live, looks, rotation, session
from roiviz.ui.canvas import cards
from roiviz.ui.sources import Missing
from roiviz.views.explore.state import EXPLORE

now = session.begin(EXPLORE)
left, right = st.columns([11, 10], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall")
    with row:
        choice = controls.choose_picture(now)
    now, chosen = controls.go_on(EXPLORE, choice)
    with row:
        source = controls.choose_source(now)
        feature_map = controls.map_of(source, chosen.picture)
        channel = controls.choose_channel(now, feature_map)
    controls.say_guessed(source, chosen.picture)
    controls.say_unread(controls.unread_channel(now, feature_map))
with right, looks.folded():
    settings = controls.choose_roi_settings(now)
    labels = controls.overlay_labels(crowded=session.is_crowded(EXPLORE.name))
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        controls.choose_marks(now, "show", labels, "Overlays", label_visibility="collapsed")
        compared = comparison.choose_compared(now, settings)
suggested = chosen.boxes(settings.row.rotated)

if isinstance(feature_map, Missing):
    with left:
        live.live_without_map(EXPLORE, chosen.picture, feature_map, suggested)
    st.stop()

with right:
    if compared:
        cards("explore.compared", "explore", ["comparison"], columns=1)
    cards(
        "explore.cards", "explore", ["sentence", "arithmetic", "output", "map", "form"], columns=2
    )
    turned = rotation.choose_turned(now, settings)
    if turned:
        cards("explore.rotation", "explore", ["rotation"], columns=1)
view = live.RoiView(
    page=EXPLORE,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=channel,
    settings=settings,
    overlays=now.own.overlays,
    suggested=suggested,
)
with left:
    live.live_rois(view, *(part.compose for part in (turned, compared) if part))
    if chosen.sample:
        st.caption(chosen.sample.caption(feature_map, settings.maximum))
live.feeds(view)
for stage in (view.stage, *([compared.stage] if compared else [])):
    live.wait_for_kernels(stage)
