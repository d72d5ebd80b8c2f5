"""Home: something live at once, and the way to the page each person came for."""

import streamlit as st

from roiviz.explain.roi import RoiSettings
from roiviz.ui import compute, controls, live
from roiviz.ui.canvas import cards

SCOPE = "home"
SAMPLE = "portrait"
WAYS = (
    (
        "To learn",
        "Which cells does a box read, and with what weight? Hover a sample and see the four.",
        {"picture": "ramp", "operator": "roi_align", "bins": "2 × 2"},
    ),
    (
        "To teach",
        "This box, this number: every setting is in the link, ready for a slide.",
        {"picture": "harbour", "operator": "roi_align_rotated"},
    ),
    (
        "To debug a kernel",
        "Aligned or legacy, clamped or discarded: see what each bin of your box really takes.",
        {"picture": "street", "operator": "roi_align", "aligned": "legacy"},
    ),
)

picture = controls.sample(SAMPLE)
feature_map = compute.feature_map(picture.picture, "filters", 16)
settings = RoiSettings()

left, right = st.columns([5, 4], gap="large")
with left:
    view = live.RoiView(
        scope=SCOPE,
        picture=picture.picture,
        feature_map=feature_map,
        channel=controls.first_channel(feature_map),
        settings=settings,
        overlays=("samples", "taps", "bins", "cells"),
        suggested=picture.boxes(rotated=True),
    )
    live.live_rois(view)
with right:
    st.title("See what regional pooling reads")
    st.markdown(
        "Drag, resize or turn the box. RoIAlignRotated runs behind it on every move, "
        "and each number below is the kernel's own."
    )
    cards(f"{SCOPE}.cards", SCOPE, ["arithmetic", "sentence"], columns=1)
    for title, words, address in WAYS:
        with st.container(border=True):
            st.page_link("../../pages/explore.py", label=f"**{title}**", query_params=address)
            st.caption(words)
live.feeds(view)
live.wait_for_kernels()
