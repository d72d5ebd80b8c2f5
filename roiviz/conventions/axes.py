"""Along one axis: where a box's side lies, how many samples a bin takes, and where these lie."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from roiviz.conventions import formats
from roiviz.conventions.job import Job, Side
from roiviz.conventions.rounding import rounded
from roiviz.conventions.rules import Adaptive, Order, Rounding, Rules, Where


class Grids(NamedTuple):
    """Samples per bin along one axis: (R,) those taken, and those divided by."""

    taken: np.ndarray
    full: np.ndarray

    def of(self, box: int) -> Count:
        """Of one box."""
        return Count(int(self.taken[box]), int(self.full[box]))


_WHOLE: dict[Adaptive, Callable[[np.ndarray], np.ndarray]] = {
    Adaptive.CEIL: np.ceil,
    Adaptive.ROUND: rounded,
    Adaptive.FLOOR: np.floor,
}


class Count(NamedTuple):
    """Samples per bin along one axis: those taken, and those divided by."""

    taken: int
    full: int


def side(box: formats.Scaled, axis: int, job: Job) -> Side:
    """Where one axis of each box starts, and how long it is."""
    rules, kind = job.rules, job.kind.type
    low, high, scale = box.low[axis], box.high[axis], kind(box.scale[axis])
    if rules.format.turned:
        size = np.maximum(high * scale, kind(rules.minimum))
        return Side(-size / kind(2), size, np.zeros_like(size))
    offset = kind(rules.offset.after)
    start, stop = low * scale - offset, high * scale - offset
    if rules.rounding is Rounding.HALF_AWAY:
        start, stop = rounded(start), rounded(stop)
    size = (high - low) * scale if rules.placement.size_first else stop - start
    size = np.maximum(size + kind(rules.end.after), kind(rules.minimum))
    # In float64, as C computes 0.5 · (y1 + y2) · (H - 1).
    middle = (0.5 * (low + high).astype(np.float64) * float(scale)).astype(job.kind) - offset
    return Side(start, size, middle)


def grids(box: formats.Scaled, size: np.ndarray, axis: int, job: Job) -> Grids:
    """How many samples a bin takes along one axis."""
    rule, where = job.rules.grid, job.rules.placement.where
    bins, length = job.settings.output_size[axis], job.feature_size[axis]
    if where is Where.BOUNDS:
        ones = np.ones(len(size), np.int64)
        return Grids(ones, ones)
    share = size / job.kind.type(bins)
    if where is Where.CELLS:
        # A bin of this length touches so many cells at most.
        cells = np.ceil(np.clip(share, 0, length)).astype(np.int64) + 2
        cells = np.minimum(cells, length)
        return Grids(cells, cells)
    if job.ratio > 0:
        full = np.full(len(size), job.ratio, np.int64)
    else:
        if rule.wide:
            share = side(box.wide(), axis, job._replace(kind=np.dtype(np.float64))).size / bins
        near = _WHOLE[rule.adaptive](share)
        near = np.nan_to_num(near.astype(np.float64), nan=0.0, posinf=2.0**31, neginf=-(2.0**31))
        full = near.astype(np.int64)
        full = np.maximum(full, rule.least) if rule.least else full
    # A side that runs backwards has no samples, but their product is what a sum is divided by.
    taken = np.maximum(full, 0)
    if rule.capped and job.ratio <= 0:
        taken = np.minimum(taken, length)
    if where is Where.ENDS:
        taken = np.where(full > 0, full + 1, 1)
    return Grids(taken, full)


class Along(NamedTuple):
    """The samples of some boxes along one axis: (boxes, bins, samples) positions; which exist."""

    positions: np.ndarray
    exist: np.ndarray | None


def along(one: Side, bins: int, count: Count, length: int, job: Job) -> Along:
    """Every bin's samples along one axis of boxes that have the same grid."""
    number = np.arange(bins, dtype=job.kind)[None, :, None]
    start, size = one.start[:, None, None], one.size[:, None, None]
    axis = Axis(start, size, one.middle[:, None, None], size / job.kind.type(bins), number, length)
    return _WHERE[job.rules.placement.where](axis, count, job.rules)


class Axis(NamedTuple):
    """One axis of some boxes; the first four (boxes, 1, 1), the bins' numbers (1, bins, 1)."""

    start: np.ndarray
    size: np.ndarray
    middle: np.ndarray
    share: np.ndarray
    number: np.ndarray
    length: int

    @property
    def bins(self) -> int:
        """How many there are."""
        return self.number.shape[1]


def _shares(axis: Axis, count: Count, rules: Rules) -> Along:
    kind = axis.start.dtype.type
    inner = np.arange(count.taken, dtype=axis.start.dtype) + kind(rules.placement.within)
    return Along(_ORDERS[rules.placement.order](axis, inner, kind(count.full)), None)


_ORDERS = {
    Order.PRODUCT: lambda axis, inner, n: (
        axis.start + axis.number * axis.share + inner * axis.share / n
    ),
    Order.STEP: lambda axis, inner, n: (
        axis.start + axis.number * axis.share + inner * (axis.share / n)
    ),
    Order.NESTED: lambda axis, inner, n: axis.start + axis.share * (axis.number + inner / n),
}


def _ends(axis: Axis, count: Count, rules: Rules) -> Along:
    """From a bin's start in steps of 1 / n, added up, as long as its end is not passed."""
    kind = axis.start.dtype.type
    step = kind(1.0 / count.full) if count.full else kind(0)
    at = axis.number[0, :, 0]
    steps = []
    for _ in range(count.taken):
        steps.append(at)
        at = at + step
    within = np.stack(steps, axis=1)[None]
    positions = axis.start + within * axis.share
    exist = within <= axis.number + kind(1)
    return Along(positions, np.broadcast_to(exist, positions.shape))


def _lattice(axis: Axis, count: Count, rules: Rules) -> Along:
    kind = axis.start.dtype.type
    points = axis.bins * count.taken
    if points == 1 and rules.placement.middle:
        return Along(axis.middle, None)
    index = np.arange(points, dtype=axis.start.dtype).reshape(1, axis.bins, count.taken)
    return Along(axis.start + index * (axis.size / kind(points - 1)), None)


def _cells(axis: Axis, count: Count, rules: Rules) -> Along:
    """Whole cells from the floor of a bin's start to the ceil of its end, cut to the map."""
    kind = axis.start.dtype.type
    begin, end = axis.number * axis.share, (axis.number + kind(1)) * axis.share
    if rules.rounding is Rounding.NONE:
        begin, end = np.floor(begin + axis.start), np.ceil(end + axis.start)
    else:
        begin, end = np.floor(begin) + axis.start, np.ceil(end) + axis.start
    last = kind(axis.length - rules.placement.margin)
    begin, end = (np.clip(edge, kind(0), last) for edge in (begin, end))
    positions = begin + np.arange(count.taken, dtype=axis.start.dtype)
    return Along(positions, (positions < end) & (axis.size > 0))


_WHERE = {
    Where.SHARES: _shares,
    Where.ENDS: _ends,
    Where.LATTICE: _lattice,
    Where.CELLS: _cells,
}
