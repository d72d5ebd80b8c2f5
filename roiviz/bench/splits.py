"""A box and a map on which two sets of rules give different numbers, the plainest there is."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from roiviz.bench.meanings import meaning
from roiviz.conventions import Rules, Samples, Settings, pooled, written
from roiviz.conventions.extents import laid
from roiviz.conventions.sampling import prepared, sampled

SIZE = (5, 7)
"""Rows and columns of the map of a probe."""
MOST_SAMPLES = 200_000
CLOSE = 1e-3
"""Of a map of ordinary numbers: what differs by less differs in its last bits."""

# Centre x and y, width and height in cells, and the angle in degrees; the plainest first.
FRAMES = np.array([
    (3.3, 2.7, 3.0, 2.0, 0), (2.6, 2.2, 4.3, 2.9, 30), (3.1, 2.3, 0.4, 0.3, 0),
    (3.2, 2.4, 0.3, 2.2, 0), (2.0, 2.0, 3.0, 2.0, 0), (2.5, 2.5, 2.0, 1.0, 0),
    (3.0, 2.0, 0.0, 0.0, 0), (3.3, 2.2, 0.0, 2.3, 0), (0.4, 2.2, 2.3, 1.7, 0),
    (0.1, 0.2, 3.4, 3.1, 0), (6.6, 2.3, 2.2, 1.9, 0), (3.3, 4.8, 2.1, 2.4, 0),
    (-0.2, -0.3, 1.3, 1.2, 0), (7.3, 5.4, 1.3, 1.2, 0), (6.9, 4.9, 4.3, 3.3, 0),
    (-3.6, 2.2, 2.0, 2.0, 0), (11.5, 8.5, 2.0, 2.0, 0), (3.4, 2.6, 9.5, 7.5, 0),
    (3.5, 2.5, 34.0, 26.0, 0), (3.3, 2.7, 13.7, 0.9, 0), (3.3, 2.7, 1.1, 15.2, 0),
    (2.7, 2.1, -1.7, 1.2, 0), (2.9, 2.4, -1.6, -1.3, 0), (3.4, 2.1, 5.2, 1.4, 100),
    (3.0, 2.4, 2.4, 1.3, -50), (5.9, 0.6, 3.1, 2.2, 200), (3.37, 2.71, 2.4, 3.9, 0),
    (2.93, 1.84, 5.1, 3.6, 0), (4.21, 2.53, 1.9, 5.3, 0), (1.67, 3.02, 2.8, 1.5, 0),
    (2.75, 2.25, 3.5, 2.5, 0), (3.25, 2.75, 1.5, 3.5, 0), (2.5, 2.5, 5.0, 5.0, 0),
])  # fmt: skip

_RNG = np.random.default_rng(13)
_PLAIN = _RNG.integers(-9, 10, (1, 1, *SIZE)).astype(np.float32)
MAPS: dict[str, np.ndarray] = {
    "whole numbers": _PLAIN,
    # A maximum that starts from 0 shows where nothing is above it; mmcv's starts from -10000.
    "negative numbers": -1 - np.abs(_PLAIN),
    "numbers below -10000": -2e4 - np.abs(_PLAIN),
}


@dataclass(frozen=True, eq=False)
class Split:
    """What two sets of rules make of one box.

    Attributes:
        box: its numbers, without the batch index, as the first rules write them.
        frame: where it lies: centre x and y, width and height in cells, the angle in degrees.
        map_name: a key of MAPS.
        features: (1, C, H, W) the map.
        place: row and column of the bin.
        values: what the one and the other give there.
    """

    box: tuple[float, ...]
    frame: tuple[float, ...]
    map_name: str
    features: np.ndarray
    place: tuple[int, int]
    values: tuple[float, float]

    @property
    def said(self) -> str:
        """As "the box 1.8, 1.7, 4.8, 3.7 on a map of whole numbers"."""
        box = ", ".join(f"{number:.7g}" for number in self.box)
        return f"the box {box} on a map of {self.map_name}"


def splits(
    first: tuple[Rules, Settings],
    other: tuple[Rules, Settings],
    bins: tuple[int, int] = (2, 3),
) -> Split | None:
    """The plainest box and map that tell two calls apart, or None where none here does.

    Args:
        first, other: rules and settings; their numbers of bins are of no account.
    """
    if meaning(*first) == meaning(*other):
        return None
    calls = [(rules, _with_bins(settings, bins)) for rules, settings in (first, other)]
    if len({len(rules.format.numbers) for rules, _ in calls}) > 1:
        return None
    boxes, frames = written_frames(*calls[0])
    plans = [_plans(rules, settings, boxes) for rules, settings in calls]
    found = None
    for name, features in MAPS.items():
        one, two = (
            _made(*call, features, plan, len(boxes))
            for call, plan in zip(calls, plans, strict=True)
        )
        bad = differs(one, two, float(np.abs(features).max()))
        rows = np.flatnonzero(bad.any(axis=(1, 2)))
        if len(rows) and (found is None or rows[0] < found[0]):
            found = rows[0], name, one, two, bad
    if found is None:
        return None
    row, name, one, two, bad = found
    at = np.unravel_index(int(np.argmax(bad[row])), bad.shape[1:])
    place = int(at[0]), int(at[1])
    return Split(
        tuple(boxes[row].tolist()),
        tuple(frames[row].tolist()),
        name,
        shown(calls[0][0], calls[0][1], MAPS[name]),
        place,
        (float(one[row][place]), float(two[row][place])),
    )


def _with_bins(settings: Settings, bins: tuple[int, int]) -> Settings:
    return Settings(
        bins,
        settings.spatial_scale,
        settings.sampling_ratio,
        None,
        settings.extrapolation,
    )


def written_frames(rules: Rules, settings: Settings) -> tuple[np.ndarray, np.ndarray]:
    """(boxes in the numbers of these rules, float32; the frames that they are of)."""
    turned = rules.format.turned
    frames = FRAMES if turned else FRAMES[FRAMES[:, 4] == 0]
    pixels = frames.copy()
    pixels[:, :4] /= settings.spatial_scale
    return written(rules, pixels, SIZE, settings).astype(np.float32), frames


def shown(rules: Rules, settings: Settings, features: np.ndarray) -> np.ndarray:
    """A map, with as many channels as rules read."""
    if not rules.reduction.position_sensitive:
        return features
    # The map moved a little further in each channel: a bin that reads another's shows.
    share = math.prod(settings.output_size)
    return np.concatenate([np.roll(features, k, axis=(2, 3)) for k in range(share)], axis=1)


def made(rules: Rules, settings: Settings, features: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """(R, PH, PW): the first channel of what rules make of boxes; infinite where they cannot."""
    return _made(rules, settings, features, _plans(rules, settings, boxes), len(boxes))


Plans = list[tuple[np.ndarray, Samples]]
"""Which boxes, and their samples."""


def _plans(rules: Rules, settings: Settings, boxes: np.ndarray) -> Plans:
    """The samples of all boxes that have not too many, of as many boxes at once as may be."""
    counts = laid(*prepared(rules, boxes, SIZE, settings)).samples
    rows = np.flatnonzero(counts <= MOST_SAMPLES)
    group = np.cumsum(counts[rows]) // MOST_SAMPLES
    found: Plans = []
    for own in (rows[group == one] for one in np.unique(group)):
        with np.errstate(all="ignore"):
            found.append((own, sampled(*prepared(rules, boxes[own], SIZE, settings))))
    return found


def _made(
    rules: Rules, settings: Settings, features: np.ndarray, plans: Plans, count: int
) -> np.ndarray:
    """The same of samples that are known."""
    features = shown(rules, settings, features)
    found = np.full((count, *settings.output_size), np.inf, np.float32)
    with np.errstate(all="ignore"):
        for rows, plan in plans:
            found[rows] = pooled(rules, plan, features)[:, 0]
    return found


def differs(one: np.ndarray, other: np.ndarray, most: float) -> np.ndarray:
    """Where two outputs are further apart than their last bits."""
    with np.errstate(invalid="ignore"):
        near = np.abs(one - other) <= CLOSE * most
    return ~(near | (one == other) | (np.isnan(one) & np.isnan(other)))
