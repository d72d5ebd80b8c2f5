"""R-MAC regions: where they lie, where their numbers come from, what each of them finds."""

import streamlit as st

from roiviz.explain.rmac import RmacSettings
from roiviz.ui import controls, live, looks, rmac_controls
from roiviz.ui.canvas import cards
from roiviz.ui.rmac_regions import STAGE, RegionsView, levels_of, live_regions

SCOPE = "rmac_regions"

left, right = st.columns([21, 20], gap="medium")
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
    chosen = controls.choose_picture()
    source = controls.choose_source()
    channel_place = st.container()
looks.expect(chosen.picture)
with right, looks.folded():
    settings = rmac_controls.choose_settings(RmacSettings())
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        picture = rmac_controls.choose_size(chosen.picture, source)
        against = rmac_controls.choose_against(settings)
feature_map = controls.map_of(source, picture)
with channel_place:
    channel = controls.choose_channel(feature_map)
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
    levels = rmac_controls.choose_levels(levels_of(feature_map, settings))
    marks = rmac_controls.choose_marks()

view = RegionsView(SCOPE, picture, feature_map, channel, settings, levels, marks, against)
with left:
    live_regions(view)
    cards(f"{SCOPE}.hand", SCOPE, ["rmac_list", "rmac_region"], columns=2)
with right:
    cards(f"{SCOPE}.cards", SCOPE, ["sentence", "rmac_derivation", "rmac_variants"], columns=1)
live.feeds(view)
live.wait_for_kernels(STAGE)
