"""Home: something live at once, and the way to the page each person came for."""

import streamlit as st

from roiviz.explain.roi import RoiSettings
from roiviz.ui import compute, controls, live, looks
from roiviz.ui.canvas import cards

SCOPE = "home"
SAMPLE = "portrait"
# Title, words, and the address of a worked example: names as the widgets show them.
WAYS = (
    (
        "Learn",
        "Which cells does a box read, and with what weight? On a ramp you can check it by hand.",
        {
            "picture": "A linear ramp",
            "features": "Pixels, colour",
            "operator": "RoIAlign",
            "bins": "4",
        },
    ),
    (
        "Teach",
        "Boats at every angle, boxes that turn with them: each setting is in the link.",
        {"picture": "A harbour from the air", "stride": "8 px", "samples": "adaptive"},
    ),
    (
        "Debug",
        "Half a cell off? Aligned against legacy on your own picture, bin by bin.",
        {"picture": "A street", "operator": "RoIAlign", "stride": "8 px", "aligned": "legacy"},
    ),
)

chosen = controls.sample(SAMPLE)
feature_map = compute.feature_map(chosen.picture, "filters", 16)
view = live.RoiView(
    scope=SCOPE,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=controls.first_channel(feature_map),
    settings=RoiSettings(),
    overlays=("samples", "taps", "bins", "cells"),
    suggested=chosen.boxes(rotated=True),
)

looks.expect(chosen.picture)
left, right = st.columns([11, 10], gap="medium")
with left:
    live.live_rois(view)
with right:
    st.title("See what regional pooling reads", anchor=False)
    st.markdown(
        "Drag, resize or turn the box: RoIAlignRotated runs behind it on every move, "
        "and each number below is the kernel's own."
    )
    for column, (title, words, address) in zip(st.columns(3), WAYS, strict=True):
        with column.container(border=True, height="stretch"):
            st.page_link("../../pages/explore.py", label=f"**{title} →**", query_params=address)
            st.caption(words)
    cards(f"{SCOPE}.cards", SCOPE, ["sentence", "arithmetic"], columns=1)
live.feeds(view)
live.wait_for_kernels(view.stage)
