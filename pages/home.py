"""Home: something live at once, and the way to the page each person came for."""

import streamlit as st

from roiviz.explain.roi import RoiSettings
from roiviz.ui import compute, controls, live, looks, session
from roiviz.ui.canvas import cards
from roiviz.views.home.state import HOME

SAMPLE = "portrait"
# Title, words, and the address of a worked example.
WAYS = (
    (
        "Learn",
        "Which cells does a box read, and with what weight? On a ramp you can check it by hand.",
        {
            "picture": "ramp",
            "features": "rgb",
            "operator": "roi_align",
            "bins": "4",
        },
    ),
    (
        "Teach",
        "Boats at every angle, and boxes that turn with them: the link keeps every setting.",
        {"picture": "harbour", "stride": "8", "samples": "0"},
    ),
    (
        "Debug",
        "Half a cell off? One box read by legacy and aligned, side by side, bin by bin.",
        {
            "picture": "street",
            "operator": "roi_align",
            "stride": "8",
            "bins": "4",
            "aligned": "false",
            "compare": "shift",
            "zoom": "524,388,4",
        },
    ),
)

session.begin(HOME)
chosen = controls.sample(SAMPLE)
feature_map = compute.feature_map(chosen.picture, "filters", 16)
view = live.RoiView(
    page=HOME,
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
    controls.say_unread()
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
    cards("home.cards", "home", ["sentence", "arithmetic"], columns=1)
live.feeds(view)
live.wait_for_kernels(view.stage)
