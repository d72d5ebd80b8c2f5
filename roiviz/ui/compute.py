"""Streamlit's caches around what takes longer than a blink; keyed by content, never by session."""

import streamlit as st

from roiviz import features, pictures, samples
from roiviz.features import FeatureMap
from roiviz.pictures import Picture


# cache_resource, not cache_data: these values are frozen, so every session may share one copy.
@st.cache_resource(max_entries=16, show_spinner=False)
def sample_picture(key: str) -> Picture:
    """One of the project's own pictures."""
    return samples.load(key)


@st.cache_resource(max_entries=16, show_spinner="Reading the picture …")
def own_picture(data: bytes, name: str) -> Picture:
    """A picture from somebody's file."""
    return pictures.decode(data, name)


def feature_map(picture: Picture, kind: str, stride: int) -> FeatureMap:
    """The feature map of a picture."""
    return _feature_map(picture.digest, kind, stride, picture)


@st.cache_resource(max_entries=24, show_spinner="Computing the feature map …")
def _feature_map(digest: str, kind: str, stride: int, _picture: Picture) -> FeatureMap:
    return features.compute(_picture, kind, stride)
