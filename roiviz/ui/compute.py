"""Values that are slow to compute, kept by content.

All sessions share one copy, since these values are frozen; a value is kept for the sessions that
asked for it, and dropped when they have ended.
"""

import hashlib
from collections.abc import Callable, Hashable
from contextlib import nullcontext
from functools import partial
from typing import TypeVar

import numpy as np
import streamlit as st

from roiviz import pictures, samples
from roiviz.boxes import Box
from roiviz.explain import descent as walks
from roiviz.explain.descent import Descent, Goal
from roiviz.explain.losses import problem_of
from roiviz.explain.roi import RoiSettings
from roiviz.features import FeatureMap
from roiviz.fitted import fitted
from roiviz.kept import Shelf, Store
from roiviz.pictures import Picture
from roiviz.ui import session, sources
from roiviz.ui.sources import Source

Value = TypeVar("Value")

SESSION_BYTES = 192 * 2**20  # the largest map, what is derived from it, and a picture
STORE = Store(768 * 2**20)


@st.cache_resource(scope="session", show_spinner=False, on_release=Shelf.clear)
def _shelf() -> Shelf:
    return Shelf(STORE, SESSION_BYTES)


def kept(key: Hashable, make: Callable[[], Value], said: str = "") -> Value:
    """A frozen value, made if it is not in the store yet.

    Args:
        key: all that the value depends on; begins with what kind of value it is.
        said: text beside a spinner meanwhile; not for a live fragment, whose canvas would move.
    """
    return _shelf().get(key, make, partial(st.spinner, said) if said else nullcontext)


# cache_resource, not cache_data: these values are frozen, and there are no more than our samples.
@st.cache_resource(show_spinner=False)
def sample_picture(key: str) -> Picture:
    """One of the project's own pictures."""
    return samples.load(key)


def own_picture(data: bytes, name: str) -> Picture:
    """A picture from a person's file."""
    return kept(
        ("picture", name, hashlib.blake2b(data, digest_size=16).digest()),
        lambda: pictures.decode(data, name, session.person()),
        "Reading the picture …",
    )


def feature_map(picture: Picture, kind: str, stride: int) -> FeatureMap:
    """The feature map of a picture."""
    return map_of(sources.of_kind(kind, stride), picture, said="")


def has_map(source: Source, picture: Picture) -> bool:
    """Whether the source's map of a picture is kept, so that `map_of` gives it at once."""
    return _map_key(source, picture) in STORE


def _map_key(source: Source, picture: Picture) -> Hashable:
    return "map", picture.digest, source.key


def map_of(
    source: Source, picture: Picture, *, said: str = "Computing the feature map …"
) -> FeatureMap:
    """A source's feature map of a picture; ValueError with one sentence where it has none."""
    return kept(_map_key(source, picture), lambda: source.make(picture), said)


def fitted_picture(picture: Picture, rows: int, columns: int, stride: int) -> Picture:
    """The picture's middle, scaled so that its map has these rows and columns."""
    return kept(
        ("fitted", picture.digest, rows, columns, stride),
        lambda: fitted(picture, rows, columns, stride),
    )


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
    """A whole walk; kept, since every hover asks for it again."""
    levels = kept(
        ("pyramid", feature_map.digest, channel), lambda: walks.pyramid(feature_map, channel)
    )
    return kept(
        ("descent", feature_map.digest, channel, start, settings, goal, step, free),
        lambda: walks.descend(
            levels, start, settings, goal, scale=feature_map.spatial_scale, step=step, free=free
        ),
    )
