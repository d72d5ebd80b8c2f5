"""Gradients: an upstream gradient, and what arrives at each cell and at each side of the box."""

import streamlit as st

from roiviz.ui import controls, gradient_controls, gradients, live, looks, session
from roiviz.ui.canvas import cards
from roiviz.ui.gradients import LOOKS, GradientView
from roiviz.ui.sources import Missing
from roiviz.views.gradients.state import GRADIENTS

now = session.begin(GRADIENTS)
left, right = st.columns([11, 10], gap="medium")
with left:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="small")
    with row:
        choice = controls.choose_picture(now)
    now, chosen = controls.go_on(GRADIENTS, choice)
    with row:
        source = controls.choose_source(now)
        feature_map = controls.map_of(source, chosen.picture)
        channel = controls.choose_channel(now, feature_map)
    controls.say_guessed(source, chosen.picture)
    controls.say_unread(controls.unread_channel(now, feature_map))

with right:
    look = gradient_controls.choose_look(now)
    with st.expander("Operator and marks"):
        settings = gradient_controls.settings_of(look, gradient_controls.choose_operator(now))
        marks = gradient_controls.choose_marks(now)
objects = chosen.boxes(settings.row.rotated)
suggested = (gradient_controls.beside(objects[0]),)

if isinstance(feature_map, Missing):
    with left:
        live.live_without_map(GRADIENTS, chosen.picture, feature_map, suggested)
    st.stop()

target = gradient_controls.target_of(now, objects if chosen.sample else ())
with right, looks.folded():
    choices = gradient_controls.choose_for(now, target is not None, settings.row.rotated)
view = GradientView(
    page=GRADIENTS,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=channel,
    settings=settings,
    overlays=marks,
    suggested=suggested,
    look=look,
    target=target,
    **choices,
)
with left:
    live.live_rois(view, gradients.compose)
with right:
    cards("gradients.cards", "gradients", LOOKS[look].cards, columns=LOOKS[look].columns)
live.feeds(view)
live.wait_for_kernels(view.stage)
