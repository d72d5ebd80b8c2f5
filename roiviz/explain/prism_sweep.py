"""A box that moves by less than a cell: every framework's outputs at each place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from roiviz.boxes import Box
from roiviz.conventions import Convention
from roiviz.explain.prism import Prism, extents_of, outputs_of, refusal, refusals
from roiviz.features import FeatureMap

FINEST = 64  # places per cell
# Samples of all places and conventions together, beyond which the steps become coarser.
MOST_SAMPLES = 1_500_000
# Values of a message; with more bins than have room only one is swept.
MOST_VALUES = 1 << 18


@dataclass(frozen=True)
class Way:
    """What a box's number does: its field, the axis of the map, and its name on a page."""

    field: str
    title: str
    grows: bool = False


WAYS = {
    "x": Way("cx", "position, x"),
    "y": Way("cy", "position, y"),
    "w": Way("width", "width", grows=True),
    "h": Way("height", "height", grows=True),
}
"""What can be swept, by its id."""


@dataclass(frozen=True, eq=False)
class Sweep:
    """Outputs against one of a box's numbers.

    Attributes:
        box: the one that is moved; way: a key of WAYS; steps: places per cell.
        places: (K,) the number in picture pixels.
        bins: the flat bins that are here, ascending.
        values: by convention that takes the box, (K, bins) float32; NaN at a place that it refuses.
    """

    box: Box
    way: str
    steps: int
    places: np.ndarray
    bins: tuple[int, ...]
    values: Mapping[str, np.ndarray]


def sweep(
    feature_map: FeatureMap, box: Box, channel: int, prism: Prism, way: str, wanted: int
) -> Sweep:
    """Move or stretch a box by a cell less and more, about a whole number of cells.

    So a box that moves by less than half a cell stays within the same sweep.

    Args:
        way: a key of WAYS.
        wanted: the flat bin that is swept where there is not room for all.
    """
    rows = [row for row in prism.rows if refusal(feature_map, box, prism, row) is None]
    steps = _steps(feature_map, box, prism, rows)
    field, stride = WAYS[way].field, feature_map.stride
    box = begin(box, feature_map, way)
    places = getattr(box, field) + np.arange(-steps, steps + 1) / steps * stride
    if WAYS[way].grows:
        places = places[places >= 0]
    changes: list[dict[str, Any]] = [{field: float(place)} for place in places]
    moved = [replace(box, **change) for change in changes]
    count = prism.bins[0] * prism.bins[1]
    one = len(places) * count * max(len(rows), 1) > MOST_VALUES
    bins = (min(wanted, count - 1),) if one else tuple(range(count))
    values = {}
    for row in rows:
        errors = refusals(feature_map, moved, prism, row)
        taken = [k for k, error in enumerate(errors) if error is None]
        found = np.full((len(moved), len(bins)), np.nan, np.float32)
        boxes = [moved[k] for k in taken]
        outputs = outputs_of(feature_map, boxes, channel, prism, row.rules)
        found[taken] = outputs.reshape(len(taken), -1)[:, list(bins)]
        values[row.id] = found
    return Sweep(box, way, steps, places, bins, values)


def begin(box: Box, feature_map: FeatureMap, way: str) -> Box:
    """The box in the middle of its sweep."""
    field, stride = WAYS[way].field, feature_map.stride
    middle: dict[str, Any] = {field: round(getattr(box, field) / stride) * stride}
    return replace(box, **middle)


def _steps(feature_map: FeatureMap, box: Box, prism: Prism, rows: list[Convention]) -> int:
    """Places per cell, fewer where boxes have many samples."""
    each = sum(float(extents_of(feature_map, [box], prism, row.rules).samples[0]) for row in rows)
    steps = FINEST
    while steps > 4 and 2 * steps * each > MOST_SAMPLES:
        steps //= 2
    return steps
