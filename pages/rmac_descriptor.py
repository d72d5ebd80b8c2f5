"""R-MAC descriptor: region vectors, their sum, and where each number of it comes from."""

import streamlit as st

from roiviz.explain.rmac import RmacSettings
from roiviz.ui import controls, live, looks, rmac_controls
from roiviz.ui.canvas import cards
from roiviz.ui.rmac_descriptor import DescriptorView, live_descriptor
from roiviz.ui.rmac_regions import STAGE

SCOPE = "rmac_descriptor"

left, right = st.columns([21, 20], gap="medium")
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
    chosen = controls.choose_picture()
    feature_map = controls.choose_features(chosen.picture)
    channel = controls.choose_channel(feature_map)
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
    marks = rmac_controls.choose_descriptor_marks()
    all_channels = rmac_controls.choose_winners()
looks.expect(chosen.picture)
with right, looks.folded():
    settings = rmac_controls.choose_settings(RmacSettings())

view = DescriptorView(SCOPE, chosen.picture, feature_map, channel, settings, marks, all_channels)
with left:
    live_descriptor(view)
    cards(f"{SCOPE}.patches", SCOPE, ["rmac_patches"], columns=1)
with right:
    cards(f"{SCOPE}.cards", SCOPE, ["sentence", "rmac_matrix", "rmac_aggregates"], columns=1)
live.feeds(view)
live.wait_for_kernels(STAGE)
