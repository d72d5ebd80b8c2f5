"""R-MAC regions: where they lie, where their numbers come from, what each of them finds."""

import streamlit as st

from roiviz.ui import controls, live, looks, rmac_controls, session
from roiviz.ui.canvas import cards
from roiviz.ui.rmac_regions import STAGE, RegionsView, levels_of, live_regions
from roiviz.ui.sources import Missing
from roiviz.views.rmac_regions.state import REGIONS

SCOPE = REGIONS.name

now = session.begin(REGIONS)
left, right = st.columns([21, 20], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall")
    with row:
        choice = controls.choose_picture(now)
    now, chosen = controls.go_on(REGIONS, choice)
    with row:
        source = controls.choose_source(now)
with right, looks.folded():
    settings = rmac_controls.choose_settings(now)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        picture = rmac_controls.choose_size(now, chosen.picture, source)
        against = rmac_controls.choose_against(now)
feature_map = controls.map_of(source, picture)
with row:
    channel = controls.choose_channel(now, feature_map)
with left:
    controls.say_guessed(source, picture)
    controls.say_unread(controls.unread_channel(now, feature_map))

if isinstance(feature_map, Missing):
    with left:
        live.live_without_map(REGIONS, picture, feature_map)
    st.stop()

with left, st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
    levels = rmac_controls.choose_levels(now, levels_of(feature_map, settings))
    controls.choose_marks(
        now,
        "region_marks",
        rmac_controls.REGION_MARKS,
        "and mark",
        help="The winning cell of a region holds its largest value of the shown channel.",
    )
view = RegionsView(REGIONS, picture, feature_map, channel, settings, levels, now.own.marks, against)
with left:
    live_regions(view)
    cards(f"{SCOPE}.hand", SCOPE, ["rmac_list", "rmac_region"], columns=2)
with right:
    cards(f"{SCOPE}.cards", SCOPE, ["sentence", "rmac_derivation", "rmac_variants"], columns=1)
live.feeds(view)
live.wait_for_kernels(STAGE)
