"""Values that are slow to compute, kept by the host under all that they depend on."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable

import numpy as np

from roiviz import pictures, samples, small_maps
from roiviz.boxes import Box
from roiviz.explain import descent as walks
from roiviz.explain.descent import Descent, Goal
from roiviz.explain.losses import problem_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from roiviz.fitted import fitted
from roiviz.pictures import Picture
from roiviz.views import sources
from roiviz.views.host import Keep, OwnFile
from roiviz.views.pages import Host
from roiviz.views.sources import Source

FIRST_CHANNEL = "blob, 10 px, bright on dark"


def sample_picture(host: Host, key: str) -> Picture:
    """One of the project's own pictures."""
    return host.shared(("sample", key), lambda: samples.load(key))


def cells_picture(host: Host, key: str) -> Picture:
    """The picture of a map that an address spells out."""
    return host.kept(("cells", key), lambda: small_maps.read(key).picture())


def own_picture(host: Host, file: OwnFile) -> Picture:
    """A picture from a person's file. Raises: PictureError."""
    return host.kept(
        ("picture", file.name, hashlib.blake2b(file.data, digest_size=16).digest()),
        lambda: pictures.decode(file.data, file.name, host.waiting()),
        "Reading the picture …",
    )


def feature_map(host: Host, picture: Picture, kind: str, stride: int) -> FeatureMap:
    """The feature map of a picture."""
    return map_of(host, sources.of_kind(kind, stride), picture, said="")


def has_map(host: Host, source: Source, picture: Picture) -> bool:
    """Whether the source's map of a picture is kept, so that `map_of` gives it at once."""
    return host.has(_map_key(source, picture))


def _map_key(source: Source, picture: Picture) -> Hashable:
    return "map", picture.digest, source.key


def map_of(
    host: Host,
    source: Source,
    picture: Picture,
    *,
    said: str = "Computing the feature map …",
    keep: Keep | None = None,
) -> FeatureMap:
    """A source's feature map of a picture; ValueError with one sentence where it has none.

    Kept for this session, or as `keep` keeps.
    """
    return (keep or host.kept)(_map_key(source, picture), lambda: source.make(picture), said)


def first_channel(feature_map: FeatureMap) -> int:
    """A channel that shows something on most pictures, else the first."""
    names = feature_map.channel_names
    return names.index(FIRST_CHANNEL) if FIRST_CHANNEL in names else 0


def fitted_picture(host: Host, picture: Picture, rows: int, columns: int, stride: int) -> Picture:
    """The picture's middle, scaled so that its map has these rows and columns."""
    return host.kept(
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
    host: Host,
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
    levels = host.kept(
        ("pyramid", feature_map.digest, channel), lambda: walks.pyramid(feature_map, channel)
    )
    return host.kept(
        ("descent", feature_map.digest, channel, start, settings, goal, step, free),
        lambda: walks.descend(
            levels, start, settings, goal, scale=feature_map.spatial_scale, step=step, free=free
        ),
    )
