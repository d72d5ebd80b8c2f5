"""One page: the explorer's canvas and cards on random numbers, 256 × 64 × 64, stride 16."""

import streamlit as st

from benchmarks.wide_map import SIDE, wide_map
from roiviz.boxes import Box
from roiviz.explain.roi_settings import RoiSettings
from roiviz.hosts.streamlit import host, live
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views.home.state import HomeState
from roiviz.views.pages import Page
from roiviz.views.roi import RoiView

SCOPE = "wide"
CARDS = (Card.ARITHMETIC, Card.OUTPUT, Card.MAP, Card.SENTENCE, Card.FORM)
WIDE = Page(SCOPE, HomeState, always=())

st.set_page_config(layout="wide")
host.begin(WIDE)
picture, feature_map = st.cache_resource(wide_map)()
view = RoiView(
    page=WIDE,
    picture=picture,
    feature_map=feature_map,
    channel=0,
    settings=RoiSettings(operator="roi_align_rotated", bins=(7, 7), sampling_ratio=2),
    overlays=("samples", "taps", "bins", "footprint", "cells"),
    boxes=(Box(SIDE / 2, SIDE / 2, 360.0, 260.0, 18.0, id="b0"),),
)
left, right = st.columns([11, 10])
with left:
    live.live(view)
with right:
    cards(f"{SCOPE}.cards", SCOPE, CARDS, columns=2)
live.after(view)
