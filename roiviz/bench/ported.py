"""The sampling of a port, in plain numpy, with a place for each thing that ports do otherwise.

As it stands it gives the samples of the rules that it is called with; a `Twist` changes one step
on the way from a box to its samples, which no framework's rules have a name for.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from roiviz.bench import reads
from roiviz.bench.reads import Pair, Reads
from roiviz.conventions import Rules, Samples, Settings, axes, turned
from roiviz.conventions.formats import Scaled
from roiviz.conventions.job import Job
from roiviz.conventions.rules import Border, Rounding, Where
from roiviz.conventions.sampling import prepared
from roiviz.kernels.formulas import DISCARDED, INSIDE

MOST_SAMPLES = 400_000


Reduce = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
"""Of (C, S) values, (S,) their bins, (bins,) how many each has: (C, bins)."""


def _turn(down: np.ndarray, across: np.ndarray, cosine: np.ndarray, sine: np.ndarray) -> Pair:
    return down * cosine - across * sine, down * sine + across * cosine


@dataclass(frozen=True)
class Twist:
    """What a port does otherwise; each by default as it should be.

    Attributes:
        corners: of the boxes' starts and sides along y and x, (2, R) each, in cells → the same.
        grids: samples a bin along y and x (2, R), of themselves, a bin's sides (2, R) and the
            boxes' sides.
        shares: a bin's sides in cells, (2, R) of the boxes' sides (2, R) and the numbers of bins.
        steps: from one bin to the next, (2, R) of a bin's sides (2, R).
        number: of the rows and the columns of bins → what they are taken for.
        within: of (number of a sample, samples, axis) → where in its bin it lies, 0 to 1.
        turn: of points (y, x) of a box's own axes, the angle's cosine and sine → y, x.
        place: of the samples' (y, x) and the map's size → where they lie instead.
        cells: of the unrounded ends of a bin → its first cell and the one after its last.
        read: of the samples' (y, x), the map's size and its border → what they read.
        beyond: whether they may read the memory before and after the map: then the map is that of
            `reads.with_neighbours`.
        reduce: what is made of a bin's samples; None for the rules' own.
    """

    corners: Callable[[np.ndarray, np.ndarray], Pair] = lambda starts, sides: (starts, sides)
    grids: Callable[..., np.ndarray] = lambda grids, shares, sides: grids
    shares: Callable[[np.ndarray, np.ndarray], np.ndarray] = lambda sides, bins: sides / bins
    steps: Callable[[np.ndarray], np.ndarray] = lambda shares: shares
    number: Callable[[np.ndarray, np.ndarray], Pair] = lambda row, column: (row, column)
    within: Callable[[np.ndarray, np.ndarray, int], np.ndarray] = lambda at, count, axis: (
        (at + 0.5) / count
    )
    turn: Callable[..., Pair] = _turn
    place: Callable[[Pair, tuple[int, int]], Pair] = lambda at, size: at
    cells: Callable[[np.ndarray, np.ndarray], Pair] = lambda begin, end: (
        np.floor(begin),
        np.ceil(end),
    )
    read: Callable[[Pair, tuple[int, int], Border], Reads] = reads.as_ruled
    beyond: bool = False
    reduce: Reduce | None = None

    def along_with(self, other: Twist) -> Twist | None:
        """Both at once; None where they are of the same step."""
        steps = (
            {name: value for name, value in vars(one).items() if value is not getattr(Twist, name)}
            for one in (self, other)
        )
        first, second = steps
        return None if first.keys() & second.keys() else Twist(**first, **second)

    @property
    def moves_none(self) -> bool:
        """Whether its samples lie where they should before `place`."""
        return all(getattr(self, name) is getattr(Twist, name) for name in _PLACING)


_PLACING = ("corners", "grids", "shares", "steps", "number", "within", "turn", "cells")


@dataclass(frozen=True, eq=False)
class Placed:
    """Where samples lie.

    Attributes:
        at: (y, x) in cells.
        numbers: the bin of each.
        divisor: what each bin is divided by.
        kind: the type of the positions.
    """

    at: Pair
    numbers: np.ndarray
    divisor: np.ndarray
    kind: np.dtype


def placed(
    rules: Rules,
    boxes: np.ndarray,
    feature_size: tuple[int, int],
    settings: Settings,
    twist: Twist,
) -> Placed:
    """Where the samples of a port with a twist lie.

    Args:
        boxes: (R, k) without the batch index.
    Raises: ValueError as `conventions.samples`, and for rules that have no such step.
    """
    box, job = prepared(rules, boxes, feature_size, settings)
    with np.errstate(all="ignore"):
        if rules.placement.where is Where.SHARES:
            found = _of_shares(box, job, twist)
        elif rules.placement.where is Where.CELLS and not rules.format.turned:
            found = _of_cells(box, job, twist)
        else:
            raise ValueError("rules: want samples in shares of a bin, or upright boxes' cells")
    return Placed(*found, job.kind)


def read(
    found: Placed,
    rules: Rules,
    maps: np.ndarray,
    feature_size: tuple[int, int],
    settings: Settings,
    twist: Twist,
) -> Samples:
    """What samples that lie somewhere read.

    Args:
        maps: (R,) the picture of each box.
    """
    y, x = (one.astype(found.kind) for one in twist.place(found.at, feature_size))
    with np.errstate(all="ignore"):
        cells, weights, lost = twist.read((y, x), feature_size, rules.border)
    rows, columns = settings.output_size
    if twist.beyond:
        # What has no weight is not read, wherever it lies.
        cells, feature_size = reads.beyond(np.where(weights == 0, 0, cells), feature_size)
    return Samples(
        np.stack([x, y], axis=1),
        np.where(lost[:, None], -1, cells),
        np.where(lost[:, None], 0, weights).astype(found.kind),
        np.where(lost, DISCARDED, INSIDE).astype(np.uint8),
        found.numbers,
        found.divisor,
        np.repeat(maps, rows * columns),
        feature_size,
        (len(maps), rows, columns),
        rules.border.outside,
    )


Found = tuple[Pair, np.ndarray, np.ndarray]
"""Positions (y, x), the bin of each, and what each bin is divided by."""


def _sides(box: Scaled, job: Job) -> tuple[np.ndarray, np.ndarray]:
    """(starts, sides), (2, R) each."""
    both = [axes.side(box, axis, job) for axis in (0, 1)]
    return np.stack([one.start for one in both]), np.stack([one.size for one in both])


def _check(count: float) -> None:
    if count > MOST_SAMPLES:
        raise ValueError(f"boxes: want at most {MOST_SAMPLES} samples, got {count:.0f}")


def _of_shares(box: Scaled, job: Job, twist: Twist) -> Found:
    bins, kind = np.array(job.settings.output_size), job.kind
    starts, sides = (one.astype(job.kind) for one in twist.corners(*_sides(box, job)))
    grids = np.stack([axes.grids(box, sides[axis], axis, job).full for axis in (0, 1)])
    shares = twist.shares(sides, bins[:, None].astype(job.kind)).astype(job.kind)
    steps = twist.steps(shares)
    grids = np.maximum(twist.grids(grids, sides / bins[:, None], sides).astype(np.int64), 0)
    counts = grids.prod(axis=0)
    _check(float(counts.astype(float).sum()) * bins.prod())
    numbers = np.repeat(np.arange(len(counts) * bins.prod()), np.repeat(counts, bins.prod()))
    roi, place = numbers // bins.prod(), numbers % bins.prod()
    first = np.cumsum(np.repeat(counts, bins.prod())) - np.repeat(counts, bins.prod())
    inner = np.arange(len(numbers)) - first[numbers]
    within = np.divmod(inner, grids[1][roi])
    found = []
    for axis, at in enumerate(twist.number(*np.divmod(place, bins[1]))):
        share, count = shares[axis][roi], grids[axis][roi].astype(job.kind)
        inside = twist.within(within[axis].astype(job.kind), count, axis).astype(job.kind)
        step = steps[axis][roi]
        found.append(starts[axis][roi] + at.astype(job.kind) * step + inside * share)
    y, x = found
    if job.rules.format.turned:
        frame = turned.frame(box, np.arange(len(counts)), job)
        y, x = twist.turn(y, x, frame.cosine[roi], frame.sine[roi])
        y, x = y + frame.y[roi], x + frame.x[roi]
    divisor = np.repeat(counts.astype(float), bins.prod())
    return (y.astype(kind), x.astype(kind)), numbers, divisor


def _of_cells(box: Scaled, job: Job, twist: Twist) -> Found:
    """Whole cells of each bin, cut to the map."""
    bins = job.settings.output_size
    starts, sides = _sides(box, job)
    shares = twist.shares(sides, np.array(bins, job.kind)[:, None]).astype(job.kind)
    ends = []
    for axis in (0, 1):
        at = np.arange(bins[axis], dtype=job.kind)
        start, share = starts[axis][:, None], shares[axis][:, None]
        begin, end = at * share, (at + job.kind.type(1)) * share
        if job.rules.rounding is Rounding.NONE:
            begin, end = twist.cells(begin + start, end + start)
        else:
            begin, end = (edge + start for edge in twist.cells(begin, end))
        last = job.feature_size[axis] - job.rules.placement.margin
        begin, end = (np.clip(edge, 0, last).astype(np.int64) for edge in (begin, end))
        ends.append((begin, np.where(sides[axis][:, None] > 0, np.maximum(end, begin), begin)))
    (top, bottom), (left, right) = ends
    high, wide = (bottom - top)[:, :, None], (right - left)[:, None, :]
    counts = (high * wide).reshape(-1)
    _check(float(counts.sum()))
    numbers = np.repeat(np.arange(len(counts)), counts)
    inner = np.arange(len(numbers)) - (np.cumsum(counts) - counts)[numbers]
    roi, place = numbers // math.prod(bins), numbers % math.prod(bins)
    row, column = np.divmod(place, bins[1])
    down, across = np.divmod(inner, (right - left)[roi, column])
    y, x = top[roi, row] + down, left[roi, column] + across
    return (y.astype(job.kind), x.astype(job.kind)), numbers, counts.astype(float)
