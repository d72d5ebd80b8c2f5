"""Where two outputs differ: which bins are bad, the first, the worst, and maps of the error."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from roiviz.bench.tolerance import Tolerance

BOXES_AT_ONCE = 2_000_000  # numbers


class Place(NamedTuple):
    """One number of an output.

    Attributes:
        roi, channel, row, column: where it is.
        got, want: what it is, and what it should be.
    """

    roi: int
    channel: int
    row: int
    column: int
    got: float
    want: float

    @property
    def error(self) -> float:
        """How far it is off; infinite where only one of the two is a number."""
        return float(error_of(np.array(self.got), np.array(self.want)))


@dataclass(frozen=True, eq=False)
class Comparison:
    """How an output differs from another.

    Attributes:
        got, want: (R, C, PH, PW).
        bad: (R, C, PH, PW) bool, where the error is more than the tolerance.
        tolerance: what a right number may be off.
        worst: (R, C) float64, the largest error of a box and channel; infinite where only one of
            the two is a number.
        not_numbers, infinities: of what was got, where a finite number was wanted.
        first_bad: the first in the order of the memory; None where all are right.
        worst_bad: the one that is furthest off, of several the first.
    """

    got: np.ndarray
    want: np.ndarray
    bad: np.ndarray
    tolerance: Tolerance
    worst: np.ndarray
    not_numbers: int
    infinities: int
    first_bad: Place | None
    worst_bad: Place | None

    @property
    def all_right(self) -> Comparison:
        """The same without a wrong number."""
        nothing = np.zeros_like(self.bad)
        return replace(self, bad=nothing, first_bad=None, worst_bad=None)

    @property
    def ok(self) -> bool:
        """Whether all are right."""
        return self.first_bad is None

    @cached_property
    def count(self) -> int:
        """How many are bad."""
        return int(np.count_nonzero(self.bad))

    @property
    def worst_error(self) -> float:
        """The largest error of all."""
        return float(self.worst.max(initial=0.0))

    @property
    def worst_relative(self) -> float:
        """The largest error over the largest value of the channel."""
        with np.errstate(divide="ignore", invalid="ignore"):
            shares = self.worst / self.tolerance.magnitude
        return float(np.where(self.worst > 0, shares, 0).max(initial=0.0))

    @cached_property
    def bad_by_box(self) -> np.ndarray:
        """(R,) how many are bad."""
        return np.count_nonzero(self.bad, axis=(1, 2, 3))

    @cached_property
    def bad_by_channel(self) -> np.ndarray:
        """(C,) how many are bad."""
        return np.count_nonzero(self.bad, axis=(0, 2, 3))

    @cached_property
    def bad_by_bin(self) -> np.ndarray:
        """(PH, PW) how many are bad."""
        return np.count_nonzero(self.bad, axis=(0, 1))

    @cached_property
    def worst_by_box(self) -> np.ndarray:
        """(R,) the largest error."""
        return self.worst.max(axis=1, initial=0.0)

    @cached_property
    def worst_by_channel(self) -> np.ndarray:
        """(C,) the largest error."""
        return self.worst.max(axis=0, initial=0.0)

    @cached_property
    def worst_by_bin(self) -> np.ndarray:
        """(PH, PW) the largest error."""
        boxes = np.flatnonzero(self.bad_by_box)
        found = np.zeros(self.got.shape[-2:])
        for part in _parts(len(boxes), self.got[0].size):
            rows = boxes[part]
            error = error_of(self.got[rows], self.want[rows])
            found = np.maximum(found, error.max(axis=(0, 1), initial=0.0))
        return found


def compare(got: np.ndarray, want: np.ndarray, tolerance: Tolerance) -> Comparison:
    """Compare two outputs, in float64.

    Args:
        got, want: (R, C, PH, PW).
    Raises: ValueError for two shapes.
    """
    if got.shape != want.shape or got.ndim != 4:
        raise ValueError(f"got: want shape {want.shape}, got {got.shape}")
    bad = np.empty(got.shape, np.bool_)
    worst: np.ndarray = np.zeros(got.shape[:2])
    at = np.zeros(got.shape[:2], np.int64)
    not_numbers = infinities = 0
    for part in _parts(len(got), got[0].size if len(got) else 1):
        error = error_of(got[part], want[part])
        np.greater(error, tolerance.allowed[part, :, None, None], out=bad[part])
        flat = error.reshape(*error.shape[:2], -1)
        at[part] = flat.argmax(axis=2)
        worst[part] = np.take_along_axis(flat, at[part][..., None], axis=2)[..., 0]
        if not np.isfinite(worst[part]).all():
            finite = np.isfinite(want[part])
            not_numbers += int((np.isnan(got[part]) & finite).sum())
            infinities += int((np.isinf(got[part]) & finite).sum())
    first = worst_one = None
    columns = got.shape[-1]
    any_bad = bad.any(axis=(1, 2, 3))
    if any_bad.any():
        roi = int(np.argmax(any_bad))
        channel, place = divmod(int(np.argmax(bad[roi])), bad[0, 0].size)
        row, column = divmod(place, columns)
        first = _place(got, want, (roi, channel, row, column))
        # Where the tolerances differ, the largest error of all may be a right one.
        excess = np.where(worst > tolerance.allowed, worst, -1.0)
        roi, channel = divmod(int(np.argmax(excess)), worst.shape[1])
        row, column = divmod(int(at[roi, channel]), columns)
        worst_one = _place(got, want, (roi, channel, row, column))
    return Comparison(got, want, bad, tolerance, worst, not_numbers, infinities, first, worst_one)


def _place(got: np.ndarray, want: np.ndarray, at: tuple[int, int, int, int]) -> Place:
    return Place(*at, float(got[at]) + 0.0, float(want[at]) + 0.0)  # -0.0 is 0.0


def _parts(count: int, size: int) -> list[slice]:
    step = max(BOXES_AT_ONCE // max(size, 1), 1)
    return [slice(begin, begin + step) for begin in range(0, count, step)]


def error_of(got: np.ndarray, want: np.ndarray) -> np.ndarray:
    """|got - want|; 0 where both are the same NaN or infinity, infinite where only one is."""
    with np.errstate(invalid="ignore", over="ignore"):
        error = np.abs(np.subtract(got, want, dtype=np.float64))
    odd = ~np.isfinite(error)
    if odd.any():
        same = (got == want) | (np.isnan(got) & np.isnan(want))
        error = np.where(odd, np.where(same, 0.0, np.inf), error)
    return error
