"""Prism: one box, read as every framework reads it, and which rule makes them differ."""

import streamlit as st

from roiviz.explain.prism import Prism
from roiviz.hosts.streamlit import host, live, looks, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import box_files_widgets, dropped_widgets, exports_widgets, person_widgets
from roiviz.views.prism import takes, widgets
from roiviz.views.prism.part import PrismCard
from roiviz.views.prism.present import PrismView
from roiviz.views.prism.state import PRISM
from roiviz.views.roi import MissingMapView
from roiviz.views.sources import Missing

CARDS = (Card.SENTENCE, PrismCard.OUTPUTS, PrismCard.CAUSES, PrismCard.SWEEP, PrismCard.SUM)

now = host.begin(PRISM)
looks.name("Prism")
dropped = dropped_widgets.take(now)
left, right = st.columns([11, 10], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall")
    with row:
        choice = person_widgets.choose_picture(now)
    now, chosen = page.go_on(PRISM, choice)
    with row:
        sets = box_files_widgets.choose_boxes(now, chosen, dropped, rotated=now.own.turned)
        source = person_widgets.choose_source(now)
        feature_map = person_widgets.map_of(now, source, chosen.picture)
        channel = person_widgets.choose_channel(now, feature_map)
    box_files_widgets.say_dropped(now, sets, dropped)
    person_widgets.say_guessed(source, chosen.picture)
    unread = person_widgets.unread_channel(now, feature_map)
    page.say_unread(unread, widgets.unread_reference(now))
with right:
    widgets.choose_conventions(now)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        widgets.choose_story(now)
        widgets.choose_numbers(now)
    with looks.folded():
        settings = person_widgets.choose_grid(now)
        labels = person_widgets.overlay_labels(crowded=False)
        person_widgets.choose_marks(now, "show", labels, "Overlays", label_visibility="collapsed")
if isinstance(feature_map, Missing) or now.own.leading is None:
    why = feature_map if isinstance(feature_map, Missing) else widgets.NO_CONVENTION
    missing = MissingMapView(PRISM, chosen.picture, why, chosen.boxes(rotated=False))
    with left:
        live.live(missing)
    live.after(missing)
    st.stop()

chosen_by = (now.own.conventions, now.own.leading)
prism = Prism(*chosen_by, settings.bins, settings.sampling_ratio, now.own.shared)
boxes = chosen.boxes(prism.all_turned)
view = PrismView(PRISM, chosen.picture, feature_map, channel, prism, now.own.overlays, boxes, sets)
with left:
    live.live(view)
    exports_widgets.offer(now, view, takes.taken)
with right:
    cards("prism.cards", "prism", CARDS, columns=1)
live.after(view)
