"""One page: the explorer's canvas and cards on random numbers, 256 × 64 × 64, stride 16."""

import streamlit as st

from benchmarks.wide_map import SIDE, wide_map
from roiviz.boxes import Box
from roiviz.explain.roi import RoiSettings
from roiviz.ui import live, session
from roiviz.ui.canvas import cards
from roiviz.views.home.state import HomeState
from roiviz.views.pages import Page

SCOPE = "wide"
WIDE = Page(SCOPE, HomeState, always=())

st.set_page_config(layout="wide")
session.begin(WIDE)
picture, feature_map = st.cache_resource(wide_map)()
view = live.RoiView(
    page=WIDE,
    picture=picture,
    feature_map=feature_map,
    channel=0,
    settings=RoiSettings(operator="roi_align_rotated", bins=(7, 7), sampling_ratio=2),
    overlays=("samples", "taps", "bins", "footprint", "cells"),
    suggested=(Box(SIDE / 2, SIDE / 2, 360.0, 260.0, 18.0, id="b0"),),
)
left, right = st.columns([11, 10])
with left:
    live.live_rois(view)
with right:
    cards(f"{SCOPE}.cards", SCOPE, ["arithmetic", "output", "map", "sentence", "form"], columns=2)
live.feeds(view)
live.wait_for_kernels(view.stage)
