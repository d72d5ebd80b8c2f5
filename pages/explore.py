"""Explore: boxes on a picture, the operator live, every number shown."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, looks, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import box_files_widgets, dropped_widgets, exports_widgets, person_widgets
from roiviz.views.explore import takes, widgets
from roiviz.views.explore.part import ExploreCard
from roiviz.views.explore.present import ExploreView, Told
from roiviz.views.explore.state import EXPLORE
from roiviz.views.roi import MissingMapView
from roiviz.views.sources import Missing

CARDS = (Card.SENTENCE, Card.ARITHMETIC, Card.OUTPUT, Card.MAP, Card.FORM)

now = host.begin(EXPLORE)
looks.name("Explore")
dropped = dropped_widgets.take(now)
left, right = st.columns([11, 10], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall")
    with row:
        choice = person_widgets.choose_picture(now)
    now, chosen = page.go_on(EXPLORE, choice)
    with row:
        sets = box_files_widgets.choose_boxes(
            now, chosen, dropped, rotated=now.person.settings().row.rotated
        )
        source = person_widgets.choose_source(now)
        feature_map = person_widgets.map_of(now, source, chosen.picture)
        channel = person_widgets.choose_channel(now, feature_map)
    box_files_widgets.say_dropped(now, sets, dropped)
    person_widgets.say_guessed(source, chosen.picture)
    page.say_unread(person_widgets.unread_channel(now, feature_map))
with right, looks.folded():
    settings = person_widgets.choose_roi_settings(now)
    told = live.told(EXPLORE)
    labels = person_widgets.overlay_labels(crowded=isinstance(told, Told) and told.crowded)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        person_widgets.choose_marks(now, "show", labels, "Overlays", label_visibility="collapsed")
        way = widgets.choose_compared(now, settings)
boxes = chosen.boxes(settings.row.rotated)

if isinstance(feature_map, Missing):
    missing = MissingMapView(EXPLORE, chosen.picture, feature_map, boxes)
    with left:
        live.live(missing)
    live.after(missing)
    st.stop()

with right:
    if way:
        cards("explore.compared", "explore", [ExploreCard.COMPARISON], columns=1)
    cards("explore.cards", "explore", CARDS, columns=2)
    if settings.row.rotated:
        widgets.choose_reading(now)
        cards("explore.rotation", "explore", [ExploreCard.ROTATION], columns=1)
view = ExploreView(
    page=EXPLORE,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=channel,
    settings=settings,
    overlays=now.own.overlays,
    boxes=boxes,
    reading=now.own.reading,
    patch=now.own.patch,
    way=way,
    sets=sets,
)
with left:
    live.live(view)
    if chosen.sample:
        st.caption(chosen.sample.caption(feature_map, settings.maximum))
    exports_widgets.offer(now, view, takes.taken)
live.after(view, view.second_stages)
