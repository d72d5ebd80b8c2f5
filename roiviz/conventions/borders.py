"""What a sample reads along one axis, near the map's border and in it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from roiviz.conventions.rounding import rounded
from roiviz.conventions.rules import Border, Edge
from roiviz.kernels.formulas import CLAMPED, DISCARDED, INSIDE


class Taps(NamedTuple):
    """The two cells that samples read along one axis, their weights, and the samples' state."""

    cells: tuple[np.ndarray, np.ndarray]
    weights: tuple[np.ndarray, np.ndarray]
    state: np.ndarray


def taps_along(positions: np.ndarray, length: int, border: Border) -> Taps:
    """What is read at these positions of a map that has so many cells along the axis."""
    return _EDGES[border.edge](positions, length, border)


def _clamp(positions: np.ndarray, length: int, border: Border) -> Taps:
    kind = positions.dtype.type
    inside, lost = _within(positions, length, border)
    low = np.floor(inside).astype(np.int64)
    part = inside - low.astype(positions.dtype)
    return Taps(
        (low, np.minimum(low + 1, length - 1)),
        (kind(1) - part, part),
        _clamped(positions, inside, lost),
    )


def _nearest(positions: np.ndarray, length: int, border: Border) -> Taps:
    inside, lost = _within(positions, length, border)
    cell = rounded(inside).astype(np.int64)
    one = np.ones_like(inside)
    return Taps((cell, cell), (one, np.zeros_like(one)), _clamped(positions, inside, lost))


def _within(positions: np.ndarray, length: int, border: Border) -> tuple[np.ndarray, np.ndarray]:
    """(positions moved between the outermost centres, which ones lie out of reach)."""
    kind = positions.dtype.type
    near, far = kind(-border.reach), kind(length - 1 + border.reach)
    # What is not a number lies beyond every reach but an infinite one, where C's fmax makes it 0.
    lost = ~((positions >= near) & (positions <= far)) & (near > -np.inf)
    return np.minimum(np.fmax(positions, kind(0)), kind(length - 1)), lost


def _clamped(positions: np.ndarray, inside: np.ndarray, lost: np.ndarray) -> np.ndarray:
    """The state of each sample."""
    state = np.where(inside == positions, np.uint8(INSIDE), np.uint8(CLAMPED))
    state[lost] = DISCARDED
    return state


def _fade(positions: np.ndarray, length: int, border: Border) -> Taps:
    kind = positions.dtype.type
    near = np.nan_to_num(np.clip(positions, kind(-2), kind(length + 1)), nan=-2.0)
    low = np.floor(near).astype(np.int64)
    part = near - low.astype(positions.dtype)
    high = low + 1
    has_low = (low >= border.first) & (low < length)
    has_high = (high >= border.first) & (high < length)
    weights = np.where(has_low, kind(1) - part, kind(0)), np.where(has_high, part, kind(0))
    state = np.where(has_low | has_high, np.uint8(INSIDE), np.uint8(DISCARDED))
    return Taps((np.clip(low, 0, length - 1), np.clip(high, 0, length - 1)), weights, state)


def _extend(positions: np.ndarray, length: int, border: Border) -> Taps:
    kind = positions.dtype.type
    # Not a number is neither below 0 nor beyond the end, and spreads.
    lost = (positions < kind(0)) | (positions >= kind(length))
    floor = np.nan_to_num(np.floor(np.where(lost, kind(0), positions))).astype(np.int64)
    low = np.maximum(np.minimum(floor, length - 2), 0)
    part = positions - low.astype(positions.dtype)
    beyond = positions > kind(length - 1)
    state = np.where(beyond, np.uint8(CLAMPED), np.uint8(INSIDE))
    state[lost] = DISCARDED
    return Taps((low, np.minimum(low + 1, length - 1)), (kind(1) - part, part), state)


_EDGES = {
    Edge.CLAMP: _clamp,
    Edge.FADE: _fade,
    Edge.EXTEND: _extend,
    Edge.NEAREST: _nearest,
}
