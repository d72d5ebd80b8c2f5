"""One page: the explorer's canvas and cards on random numbers, 256 × 64 × 64, stride 16."""

import io

import numpy as np
import streamlit as st

from roiviz import features, pictures
from roiviz.boxes import Box
from roiviz.explain.roi import RoiSettings
from roiviz.ui import live
from roiviz.ui.canvas import cards

SIDE, STRIDE, CHANNELS = 1024, 16, 256
SCOPE = "wide"


@st.cache_resource
def wide_map() -> tuple[pictures.Picture, features.FeatureMap]:
    """A grey ramp of 1024 × 1024 px, and noise on its 64 × 64 cells."""
    ramp = np.linspace(0, 255, SIDE).astype(np.uint8)
    grey = np.add.outer(ramp // 2, ramp // 2)
    picture = pictures.from_array(np.repeat(grey[..., None], 3, axis=2), "grey ramp")
    cells = SIDE // STRIDE
    noise = np.random.default_rng(1).random((CHANNELS, cells, cells), dtype=np.float32)
    file = io.BytesIO()
    np.save(file, noise)
    return picture, features.from_array(file.getvalue(), "noise", stride=STRIDE)


st.set_page_config(layout="wide")
picture, feature_map = wide_map()
view = live.RoiView(
    scope=SCOPE,
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
live.wait_for_kernels()
