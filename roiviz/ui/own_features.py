"""Somebody's own feature maps: an .npy or .npz array, or an ONNX model, and how each is read."""

from __future__ import annotations

import hashlib

import numpy as np
import streamlit as st

from roiviz import backbone_onnx, features
from roiviz.backbone_onnx import PREPARATIONS, OnnxBackbone, OnnxSettings
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.ui.session import Key
from roiviz.ui.sources import Source

TITLE = "Own array or model"
SENTENCE = "Features you computed (.npy, .npz), or your ONNX model run on the picture."
# numpy's own mark, and a zip's; anything else is read as a model.
ARRAYS = (np.lib.format.MAGIC_PREFIX, b"PK\x03\x04")


def choose_own(key: str, *, models_only: bool = False) -> Source | None:
    """A source made from a file; None, with words why, while there is none."""
    with st.popover("File"):
        file = st.file_uploader(
            "An ONNX model, at most 20 MB"
            if models_only
            else "An array (.npy, .npz) or an ONNX model, at most 20 MB",
            key=key,
        )
        st.caption(
            "It stays in this session, so a link cannot restore it. A model runs in a process of "
            "its own with limits on memory and time, from which it sees no file and no network; "
            "nothing in an array's file is executed."
        )
        if file is None:
            return None
        data = file.getvalue()
        try:
            if not data.startswith(ARRAYS):
                return _model_source(data, file.name)
            if models_only:
                raise ValueError("file: want a model, got an array, which fits one picture alone")
            return _array_source(data, file.name)
        except ValueError as error:
            st.error(str(error))
            return None


def _array_source(data: bytes, name: str) -> Source:
    entries = features.entries(data)
    entry = st.selectbox("Array", entries, key=Key.OWN_ENTRY) if len(entries) > 1 else None
    layout = st.segmented_control(
        "Its axes",
        ["CHW", "HWC"],
        default="CHW",
        required=True,
        key=Key.OWN_LAYOUT,
        format_func={
            "CHW": "channels, rows, columns",
            "HWC": "rows, columns, channels",
        }.__getitem__,
    )
    stride = st.number_input(
        "Picture pixels per cell",
        0.0,
        1024.0,
        0.0,
        key=Key.OWN_STRIDE,
        help="0 fits the map's columns to the picture's width.",
    )
    # Read once here, so that a bad file is refused before anything is drawn.
    values = features.from_array(data, name, stride=1.0, layout=layout, entry=entry)
    st.caption("{} rows × {} columns × {} channels".format(*values.values.shape))

    def make(picture: Picture) -> FeatureMap:
        fit = picture.pixels.shape[1] / values.values.shape[1]
        return features.from_values(values.values, name, stride=float(stride or fit), layout="HWC")

    return Source(name, f"{values.digest}/{stride}", None, make, one_picture=True)


def _model_source(data: bytes, name: str) -> Source:
    model = _backbone(hashlib.blake2b(data, digest_size=16).hexdigest(), data, name)
    names = [layer.name for layer in model.layers]
    kinds = {layer.name: layer.kind for layer in model.layers}
    layer = st.selectbox(
        "Output of the layer",
        names,
        index=len(names) - 1,
        format_func=lambda one: f"{one} ({kinds.get(one, '?')})",
        key=f"{Key.OWN_LAYER}_{model.digest[:8]}",
    )
    if model.blocked_by:
        st.caption(f"Layers behind {model.blocked_by} are left out: it is not run here.")
    preparation = st.selectbox(
        "Pixels become",
        model.input.preparations,
        format_func=lambda one: PREPARATIONS[one].title,
        key=Key.OWN_PREPARATION,
    )
    side = st.selectbox(
        "Input size",
        model.input.sides,
        format_func=lambda one: (
            f"{one} × {one} px" if one else model.input.size or "the picture's own"
        ),
        key=Key.OWN_SIDE,
        help="The picture is scaled to fit in and its edge repeated. A model made for one size "
        "gets that size.",
    )
    settings = OnnxSettings(layer, preparation, side)
    return Source(
        name,
        f"{model.digest}/{layer}/{preparation}/{side}",
        None,
        lambda picture: model.feature_map(picture, settings),
    )


@st.cache_resource(max_entries=4, show_spinner="Reading the model …")
def _backbone(digest: str, _data: bytes, _name: str) -> OnnxBackbone:
    return backbone_onnx.OnnxBackbone(_data, _name)
