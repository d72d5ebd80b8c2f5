"""Explore: boxes on a picture, the operator live, every number shown."""

import streamlit as st

from roiviz.explain.roi import RoiSettings
from roiviz.ui import controls, live, looks, rotation
from roiviz.ui.canvas import cards

SCOPE = "explore"

left, right = st.columns([11, 10], gap="medium")
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
    chosen = controls.choose_picture()
    feature_map = controls.choose_features(chosen.picture)
    channel = controls.choose_channel(feature_map)
looks.expect(chosen.picture)
with right:
    with looks.folded():
        settings = controls.choose_roi_settings(RoiSettings())
        overlays = controls.choose_overlays(crowded=live.is_crowded(SCOPE))
    cards(f"{SCOPE}.cards", SCOPE, ["sentence", "arithmetic", "output", "map", "form"], columns=2)
    turned = rotation.choose_turned(settings)
    if turned:
        cards(f"{SCOPE}.rotation", SCOPE, ["rotation"], columns=1)

view = live.RoiView(
    scope=SCOPE,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=channel,
    settings=settings,
    overlays=tuple(overlays),
    suggested=chosen.boxes(settings.row.rotated),
)
with left:
    live.live_rois(view, turned.compose if turned else None)
    if chosen.sample:
        st.caption(chosen.sample.teaches)
live.feeds(view)
live.wait_for_kernels(view.stage)
