"""R-MAC regions: where they lie, where their numbers come from, what each of them finds."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, looks, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import exports_widgets, person_widgets, region_widgets
from roiviz.views.rmac_regions import takes, widgets
from roiviz.views.rmac_regions.part import RegionCard
from roiviz.views.rmac_regions.present import RegionsView, levels_of
from roiviz.views.rmac_regions.state import REGIONS
from roiviz.views.roi import MissingMapView
from roiviz.views.sources import Missing

NAME = REGIONS.name
CARDS = (Card.SENTENCE, RegionCard.DERIVATION, RegionCard.VARIANTS)

now = host.begin(REGIONS)
looks.name("R-MAC regions")
region_widgets.say_purpose("where the squares lie")
left, right = st.columns([21, 20], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall")
    with row:
        choice = person_widgets.choose_picture(now)
    now, chosen = page.go_on(REGIONS, choice)
    with row:
        source = person_widgets.choose_source(now)
with right, looks.folded():
    settings = region_widgets.choose_settings(now)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        picture = widgets.choose_size(now, chosen.picture, source)
        against = widgets.choose_against(now)
feature_map = person_widgets.map_of(now, source, picture)
with row:
    channel = person_widgets.choose_channel(now, feature_map)
with left:
    person_widgets.say_guessed(source, picture)
    page.say_unread(person_widgets.unread_channel(now, feature_map))

if isinstance(feature_map, Missing):
    missing = MissingMapView(REGIONS, picture, feature_map)
    with left:
        live.live(missing)
    live.after(missing)
    st.stop()

with left, st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
    levels = widgets.choose_levels(now, levels_of(now.host, feature_map, settings))
    person_widgets.choose_marks(
        now,
        "region_marks",
        widgets.MARKS,
        "and mark",
        help="The winning cell of a region holds its largest value of the shown channel; of "
        "equals it is the first. Where all cells are alike, none wins.",
    )
view = RegionsView(REGIONS, picture, feature_map, channel, settings, now.own.marks, levels, against)
with left:
    live.live(view)
    exports_widgets.offer(now, view, takes.taken)
    cards(f"{NAME}.hand", NAME, [RegionCard.LIST, RegionCard.REGION], columns=2)
with right:
    cards(f"{NAME}.cards", NAME, CARDS, columns=1)
live.after(view)
