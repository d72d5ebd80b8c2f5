"""Gradients: an upstream gradient, and what arrives at each cell and at each side of the box."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, looks, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.views import exports_widgets, person_widgets
from roiviz.views.gradients import takes, widgets
from roiviz.views.gradients.present import LOOKS, GradientView
from roiviz.views.gradients.state import GRADIENTS
from roiviz.views.roi import MissingMapView
from roiviz.views.sources import Missing

now = host.begin(GRADIENTS)
looks.name("Gradients")
left, right = st.columns([11, 10], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="small")
    with row:
        choice = person_widgets.choose_picture(now)
    now, chosen = page.go_on(GRADIENTS, choice)
    with row:
        source = person_widgets.choose_source(now)
        feature_map = person_widgets.map_of(now, source, chosen.picture)
        channel = person_widgets.choose_channel(now, feature_map)
    person_widgets.say_guessed(source, chosen.picture)
    page.say_unread(person_widgets.unread_channel(now, feature_map))

with right:
    look = widgets.choose_look(now)
    widgets.say_other_operator(now, look)
    with st.expander("Operator and marks"):
        settings = widgets.settings_of(look, widgets.choose_operator(now))
        marks = widgets.choose_marks(now)
objects = chosen.boxes(settings.row.rotated)
boxes = (widgets.beside(objects[0]),)

if isinstance(feature_map, Missing):
    missing = MissingMapView(GRADIENTS, chosen.picture, feature_map, boxes)
    with left:
        live.live(missing)
    live.after(missing)
    st.stop()

target = widgets.target_of(now, objects if chosen.sample else ())
with right, looks.folded():
    choices = widgets.choose_for(now, target is not None, settings.row.rotated)
view = GradientView(
    page=GRADIENTS,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=channel,
    settings=settings,
    overlays=marks,
    boxes=boxes,
    look=look,
    target=target,
    **choices,
)
with left:
    live.live(view)
    exports_widgets.offer(now, view, takes.taken, widgets.with_gradient)
with right:
    cards("gradients.cards", "gradients", LOOKS[look].cards, columns=LOOKS[look].columns)
live.after(view)
