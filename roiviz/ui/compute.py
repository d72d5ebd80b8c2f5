"""Streamlit's caches around what takes longer than a blink; keyed by content, never by session."""

import numpy as np
import streamlit as st

from roiviz import pictures, samples
from roiviz.boxes import Box
from roiviz.explain import descent as walks
from roiviz.explain.descent import Descent, Goal, Level
from roiviz.explain.losses import problem_of
from roiviz.explain.roi import RoiSettings
from roiviz.features import FeatureMap
from roiviz.fitted import fitted
from roiviz.pictures import Picture
from roiviz.ui import session, sources
from roiviz.ui.sources import Source


# cache_resource, not cache_data: these values are frozen, so every session may share one copy.
@st.cache_resource(max_entries=16, show_spinner=False)
def sample_picture(key: str) -> Picture:
    """One of the project's own pictures."""
    return samples.load(key)


@st.cache_resource(max_entries=16, show_spinner="Reading the picture …")
def own_picture(data: bytes, name: str) -> Picture:
    """A picture from somebody's file."""
    return pictures.decode(data, name, session.person())


def feature_map(picture: Picture, kind: str, stride: int) -> FeatureMap:
    """The feature map of a picture."""
    return map_of(sources.of_kind(kind, stride), picture)


def map_of(source: Source, picture: Picture) -> FeatureMap:
    """A source's feature map of a picture; ValueError with one sentence where it has none."""
    return _feature_map(picture.digest, source.key, picture, source)


@st.cache_resource(max_entries=24, show_spinner="Computing the feature map …")
def _feature_map(digest: str, source_key: str, _picture: Picture, _source: Source) -> FeatureMap:
    return _source.make(_picture)


def fitted_picture(picture: Picture, rows: int, columns: int, stride: int) -> Picture:
    """The picture's middle, scaled so that its map has these rows and columns."""
    return _fitted_picture((picture.digest, rows, columns, stride), picture)


@st.cache_resource(max_entries=16, show_spinner=False)
def _fitted_picture(wanted: tuple[str, int, int, int], _picture: Picture) -> Picture:
    _, rows, columns, stride = wanted
    return fitted(_picture, rows, columns, stride)


def pooled_channel(
    feature_map: FeatureMap, channel: int, box: Box, settings: RoiSettings
) -> np.ndarray:
    """(PH, PW) float64 of one box on one channel: a remembered patch."""
    problem = problem_of(feature_map, channel, settings)
    drawn = box if settings.row.rotated else box.upright()
    return problem.forward(problem.rois([drawn]))[0, :, :, 0]


def descent(
    feature_map: FeatureMap,
    start: Box,
    settings: RoiSettings,
    goal: Goal,
    *,
    channel: int | None,
    step: float,
    free: tuple[str, ...],
) -> Descent:
    """A whole walk; asked for again, as on every hover, it is remembered."""
    levels = _pyramid(feature_map.digest, channel, feature_map)
    return _descent(
        (feature_map.digest, channel, start, settings, goal, step, free),
        levels,
        feature_map.spatial_scale,
    )


@st.cache_resource(max_entries=3, show_spinner=False)  # four maps each
def _pyramid(digest: str, channel: int | None, _feature_map: FeatureMap) -> tuple[Level, ...]:
    return walks.pyramid(_feature_map, channel)


@st.cache_resource(max_entries=128, show_spinner=False, hash_funcs={tuple: repr})
def _descent(question: tuple, _levels: tuple[Level, ...], _scale: float) -> Descent:
    _, _, start, settings, goal, step, free = question
    return walks.descend(_levels, start, settings, goal, scale=_scale, step=step, free=free)
