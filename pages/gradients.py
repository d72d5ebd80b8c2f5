"""Gradients: an upstream gradient, and what arrives at each cell and at each side of the box."""

import streamlit as st

from roiviz.ui import controls, gradient_controls, gradients, live, looks
from roiviz.ui.canvas import cards
from roiviz.ui.gradients import LOOKS, GradientView

SCOPE = "gradients"

left, right = st.columns([11, 10], gap="medium")
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
    chosen = controls.choose_picture()
    feature_map = controls.choose_features(chosen.picture)
    channel = controls.choose_channel(feature_map)

looks.expect(chosen.picture)
with right:
    look = gradient_controls.choose_look()
    with st.expander("Operator and marks"):
        settings = gradient_controls.choose_operator()
        marks = gradient_controls.choose_marks(look)

digest = chosen.picture.digest
objects = chosen.boxes(settings.row.rotated)
target = gradient_controls.target_of(SCOPE, digest, objects if chosen.sample else ())
with right, looks.folded():
    choices = gradient_controls.choose_for(
        look, SCOPE, digest, target is not None, settings.row.rotated
    )

view = GradientView(
    scope=SCOPE,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=channel,
    settings=settings,
    overlays=marks,
    suggested=(gradient_controls.beside(objects[0]),),
    look=look,
    target=target,
    **choices,
)
with left:
    live.live_rois(view, gradients.compose)
with right:
    cards(f"{SCOPE}.cards", SCOPE, LOOKS[look].cards, columns=LOOKS[look].columns)
live.feeds(view)
live.wait_for_kernels(view.stage)
