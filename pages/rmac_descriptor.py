"""R-MAC descriptor: region vectors, their sum, and where each number of it comes from."""

import streamlit as st

from roiviz.ui import controls, live, looks, rmac_controls, session
from roiviz.ui.canvas import cards
from roiviz.ui.rmac_descriptor import DescriptorView, live_descriptor
from roiviz.ui.rmac_regions import STAGE
from roiviz.ui.sources import Missing
from roiviz.views.rmac_descriptor.state import DESCRIPTOR

SCOPE = DESCRIPTOR.name

now = session.begin(DESCRIPTOR)
left, right = st.columns([21, 20], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall")
    with row:
        choice = controls.choose_picture(now)
    now, chosen = controls.go_on(DESCRIPTOR, choice)
    with row:
        source = controls.choose_source(now)
        feature_map = controls.map_of(source, chosen.picture)
        channel = controls.choose_channel(now, feature_map)
    controls.say_guessed(source, chosen.picture)
    controls.say_unread(controls.unread_channel(now, feature_map))
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        labels = rmac_controls.DESCRIPTOR_MARKS
        controls.choose_marks(now, "descriptor_marks", labels, "Draw")
        all_channels = rmac_controls.choose_winners(now)
with right, looks.folded():
    settings = rmac_controls.choose_settings(now)

if isinstance(feature_map, Missing):
    with left:
        live.live_without_map(DESCRIPTOR, chosen.picture, feature_map)
    st.stop()

view = DescriptorView(
    DESCRIPTOR, chosen.picture, feature_map, channel, settings, now.own.marks, all_channels
)
with left:
    live_descriptor(view)
    cards(f"{SCOPE}.patches", SCOPE, ["rmac_patches"], columns=1)
with right:
    cards(f"{SCOPE}.cards", SCOPE, ["sentence", "rmac_matrix", "rmac_aggregates"], columns=1)
live.feeds(view)
live.wait_for_kernels(STAGE)
