"""R-MAC descriptor: region vectors, their sum, and where each number of it comes from."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, looks, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import exports_widgets, person_widgets, region_widgets
from roiviz.views.rmac_descriptor import takes, widgets
from roiviz.views.rmac_descriptor.part import DescriptorCard
from roiviz.views.rmac_descriptor.present import DescriptorView
from roiviz.views.rmac_descriptor.state import DESCRIPTOR
from roiviz.views.roi import MissingMapView
from roiviz.views.sources import Missing

NAME = DESCRIPTOR.name
CARDS = (Card.SENTENCE, DescriptorCard.MATRIX, DescriptorCard.AGGREGATES)

now = host.begin(DESCRIPTOR)
looks.name("R-MAC descriptor")
region_widgets.say_purpose("how the squares become that vector")
left, right = st.columns([21, 20], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall")
    with row:
        choice = person_widgets.choose_picture(now)
    now, chosen = page.go_on(DESCRIPTOR, choice)
    with row:
        source = person_widgets.choose_source(now)
        feature_map = person_widgets.map_of(now, source, chosen.picture)
        channel = person_widgets.choose_channel(now, feature_map)
    person_widgets.say_guessed(source, chosen.picture)
    page.say_unread(person_widgets.unread_channel(now, feature_map))
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        person_widgets.choose_marks(now, "descriptor_marks", widgets.MARKS, "Draw")
        every_channel = widgets.choose_winners(now)
with right, looks.folded():
    settings = region_widgets.choose_settings(now)

if isinstance(feature_map, Missing):
    missing = MissingMapView(DESCRIPTOR, chosen.picture, feature_map)
    with left:
        live.live(missing)
    live.after(missing)
    st.stop()

view = DescriptorView(
    DESCRIPTOR, chosen.picture, feature_map, channel, settings, now.own.marks, every_channel
)
with left:
    live.live(view)
    exports_widgets.offer(now, view, takes.taken)
    cards(f"{NAME}.patches", NAME, [DescriptorCard.PATCHES], columns=1)
with right:
    cards(f"{NAME}.cards", NAME, CARDS, columns=1)
live.after(view)
