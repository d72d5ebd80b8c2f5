"""One box as several frameworks read it: samples and outputs, each from the plan of its own rules.

Where one of our own operators has a convention's rules, its kernel runs as well, and the plan is
checked against it; elsewhere the plan is the convention's reference and stands for itself.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from roiviz.boxes import FARTHEST, Box
from roiviz.cells import on_picture
from roiviz.conventions import (
    CONVENTIONS,
    Convention,
    Refused,
    Rules,
    Settings,
    own_kernels,
    pooled,
    samples,
    written,
)
from roiviz.conventions.extents import Extents, laid
from roiviz.conventions.formats import Scaled
from roiviz.conventions.job import Job
from roiviz.conventions.rules import Pool, Where
from roiviz.conventions.samples import Samples as Plan
from roiviz.conventions.samples import values
from roiviz.conventions.sampling import prepared, sampled
from roiviz.explain import words
from roiviz.explain.extent import PooledBins
from roiviz.explain.roi import (
    CHECK_TOLERANCE,
    MAX_SAMPLES_PLANNED,
    RefusedBox,
    Samples,
)
from roiviz.features import FeatureMap
from roiviz.kernels.formulas import DISCARDED

MOST = 12
"""Conventions that are set side by side at once."""
# Samples that one message brings; of a box with more than its share only one bin's are shown.
MAX_SHOWN = 8192


@dataclass(frozen=True)
class Prism:
    """What is set side by side, and what every framework's caller chooses.

    Attributes:
        conventions: keys of CONVENTIONS, in order.
        reference: the one that the others are compared with.
        bins, sampling_ratio: as in `Settings`.
        shared: whether each framework is given the reference's numbers as they are, and not its own
            for the same box.
    """

    conventions: tuple[str, ...]
    reference: str
    bins: tuple[int, int] = (7, 7)
    sampling_ratio: int = 2
    shared: bool = False

    @property
    def rows(self) -> tuple[Convention, ...]:
        """The conventions."""
        return tuple(CONVENTIONS[name] for name in self.conventions)

    @property
    def turned(self) -> bool:
        """Whether one of them knows an angle."""
        return any(row.rules.format.turned for row in self.rows)

    @property
    def all_turned(self) -> bool:
        """Whether each of them knows an angle."""
        return all(row.rules.format.turned for row in self.rows)

    def settings(self, feature_map: FeatureMap) -> Settings:
        """What every framework's operator is called with on a map."""
        return Settings(self.bins, feature_map.spatial_scale, self.sampling_ratio)

    def writer(self, rules: Rules) -> Rules:
        """Whose format a box is written in, to be read by these rules."""
        return CONVENTIONS[self.reference].rules if self.shared else rules


@dataclass(frozen=True, eq=False)
class ReadBox:
    """One box as one framework reads it.

    Attributes:
        numbers: what the framework is given.
        frame: what its bins divide, on the picture.
        backwards: (down, across) whether its bins run upwards, and to the left.
        grid: samples per bin, rows and columns; 0, 0 where bins differ.
        samples: those that are shown, of `total`, of which `unread` lie outside and read no cell.
        applied: (PH, PW) what its rules make of the plan; output: the same from our own kernel,
            where `kernel` names one.
        divisor: (PH · PW) what the sum over a bin is divided by; counts: how many samples it has.
        pooled: bins of whole cells.
        values: (S, 4) what the shown samples' taps read, where that is not the shown channel.
        tolerance: what plan and kernel may be apart.
        footprint: of the reference, the cells that the outputs are made of and each one's weight.
    """

    box: Box
    row: Convention
    numbers: tuple[float, ...]
    frame: Box
    backwards: tuple[bool, bool]
    grid: tuple[int, int]
    samples: Samples
    total: int
    unread: int
    applied: np.ndarray
    output: np.ndarray
    kernel: str | None
    divisor: np.ndarray
    counts: np.ndarray
    pooled: PooledBins | None
    values: np.ndarray | None
    tolerance: float
    footprint: tuple[np.ndarray, np.ndarray] | None

    @property
    def planned_bins(self) -> tuple[int, ...] | None:
        """The bins in which plan and kernel are compared: all, or none without a kernel."""
        return None if self.kernel else ()


@dataclass(frozen=True)
class PrismReading:
    """Every box as every framework reads it.

    Attributes:
        boxes: by convention, one a box.
        seconds: for all of them.
    """

    prism: Prism
    feature_map: FeatureMap
    channel: int
    boxes: Mapping[str, tuple[ReadBox | RefusedBox, ...]]
    seconds: float

    def of(self, name: str, box: int) -> ReadBox | None:
        """One box under one convention; None where it is refused or there is none."""
        found = self.boxes[name][box : box + 1]
        return found[0] if found and isinstance(found[0], ReadBox) else None


def read(
    feature_map: FeatureMap,
    boxes: Sequence[Box],
    channel: int,
    prism: Prism,
    *,
    focus: tuple[int, int | None] | None = None,
) -> PrismReading:
    """Read boxes as every framework does.

    Args:
        channel: the one whose values are pooled.
        focus: (box, bin) whose samples are wanted where a box has too many to show them all.
    """
    began = time.perf_counter()
    share = MAX_SHOWN // max(len(boxes) * len(prism.conventions), 1)
    found = {}
    for row in prism.rows:
        errors, there = _given(feature_map, boxes, prism, row)
        each: dict[int, ReadBox | RefusedBox] = {
            k: RefusedBox(boxes[k], error) for k, error in enumerate(errors) if error
        }
        taken = [k for k in range(len(boxes)) if k not in each]
        if there:
            run = _Run(feature_map, channel, prism, there)
            for place, k in enumerate(taken):
                wanted = focus[1] if focus is not None and focus[0] == k else None
                leads = row.id == prism.reference
                each[k] = run.box(row, boxes[k], place, Shown(wanted, share, leads))
        found[row.id] = tuple(each[k] for k in range(len(boxes)))
    return PrismReading(prism, feature_map, channel, found, time.perf_counter() - began)


# ------------------------------------------------------------------ what is refused

NO_NUMBERS = "So read, the box lies too far out for numbers."


def refusals(
    feature_map: FeatureMap, boxes: Sequence[Box], prism: Prism, row: Convention
) -> list[str | None]:
    """Why a framework does not take each box, in one sentence; None where it does."""
    return _given(feature_map, boxes, prism, row)[0]


def refusal(feature_map: FeatureMap, box: Box, prism: Prism, row: Convention) -> str | None:
    """Why a framework does not take a box, in one sentence; None if it does."""
    return refusals(feature_map, [box], prism, row)[0]


class _Given(NamedTuple):
    """Boxes that a framework takes: its numbers for them, ready to be sampled, and their bins."""

    numbers: np.ndarray
    box: Scaled
    job: Job
    extents: Extents


def _given(
    feature_map: FeatureMap, boxes: Sequence[Box], prism: Prism, row: Convention
) -> tuple[list[str | None], _Given | None]:
    """Why a framework does not take each box, None where it does; and those that it takes."""
    said = _of_any_box(feature_map, prism, row)
    if said:
        return [said] * len(boxes), None
    found = [_of_this_box(box, prism, row) for box in boxes]
    taken = [k for k, error in enumerate(found) if error is None]
    if not taken:
        return found, None
    there = _prepared(feature_map, [boxes[k] for k in taken], prism, row.rules)
    sides = np.abs(there.extents.frames[:, :4]).max(axis=1) * feature_map.stride
    for k, far, count in zip(taken, sides, there.extents.samples, strict=True):
        found[k] = _too_much(float(far), float(count))
    kept = [boxes[k] for k, error in enumerate(found) if error is None]
    if len(kept) < len(taken):
        return found, _prepared(feature_map, kept, prism, row.rules) if kept else None
    return found, there


def _prepared(feature_map: FeatureMap, boxes: Sequence[Box], prism: Prism, rules: Rules) -> _Given:
    numbers = numbers_of(feature_map, boxes, prism, rules)
    size, settings = feature_map.values.shape[:2], prism.settings(feature_map)
    box, job = prepared(rules, numbers, size, settings)
    return _Given(numbers, box, job, laid(box, job))


def _of_any_box(feature_map: FeatureMap, prism: Prism, row: Convention) -> str | None:
    """What the settings or the map forbid."""
    rules, writer = row.rules, prism.writer(row.rules)
    bins = prism.bins[0] * prism.bins[1]
    channels = feature_map.values.shape[2]
    given, wanted = writer.format.numbers, rules.format.numbers
    ratio = prism.sampling_ratio if rules.grid.ratio is None else rules.grid.ratio
    if len(given) != len(wanted):
        return (
            f"It takes {len(wanted)} numbers a box, {' '.join(wanted)}, and is given "
            f"{len(given)}, {' '.join(given)}."
        )
    if Refused.ADAPTIVE in row.refuses and ratio <= 0:
        return "It ends in an error on an adaptive grid: choose a number of samples a side."
    if rules.reduction.position_sensitive and channels % bins:
        return (
            f"It reads {bins} channels for each one of its output, one a bin, and this map's "
            f"{channels} are no multiple of that."
        )
    return None


def _of_this_box(box: Box, prism: Prism, row: Convention) -> str | None:
    """What an angle or a size forbids."""
    if box.is_turned and not prism.writer(row.rules).format.turned:
        whose = "The reference's" if prism.shared and row.id != prism.reference else "Its"
        return f"{whose} boxes have no angle, and this one is turned by {words.turn(box.angle)}."
    if Refused.EMPTY in row.refuses and not (box.width and box.height):
        return "It ends in an error on a box without size."
    return None


def _too_much(far: float, count: float) -> str | None:
    """What cannot be listed: a box too far out in pixels, or of too many samples."""
    if not far < FARTHEST / 2:
        return NO_NUMBERS
    if count > MAX_SAMPLES_PLANNED:
        return (
            f"It takes {count:,.0f} samples, more than are listed here: choose a number of samples "
            "a side, or more bins."
        )
    return None


# ------------------------------------------------------------------ from boxes to numbers


def numbers_of(
    feature_map: FeatureMap, boxes: Sequence[Box], prism: Prism, rules: Rules
) -> np.ndarray:
    """(R, k) float32: what a framework with these rules is given for boxes."""
    table = np.array([(b.cx, b.cy, b.width, b.height, b.angle) for b in boxes]).reshape(-1, 5)
    size = feature_map.values.shape[:2]
    given = written(prism.writer(rules), table, size, prism.settings(feature_map))
    return given.astype(np.float32)


def extents_of(
    feature_map: FeatureMap, boxes: Sequence[Box], prism: Prism, rules: Rules
) -> Extents:
    """Where boxes lie under these rules."""
    return _prepared(feature_map, boxes, prism, rules).extents


def plan_of(feature_map: FeatureMap, boxes: Sequence[Box], prism: Prism, rules: Rules) -> Plan:
    """The samples of boxes under these rules; ValueError for rules that do not go together."""
    numbers = numbers_of(feature_map, boxes, prism, rules)
    return samples(rules, numbers, feature_map.values.shape[:2], prism.settings(feature_map))


def maps_of(feature_map: FeatureMap, channel: int, prism: Prism, rules: Rules) -> np.ndarray:
    """(1, C, H, W): the shown channel, or those of a position-sensitive output."""
    if not rules.reduction.position_sensitive:
        return feature_map.channel(channel)[None, None]
    bins = prism.bins[0] * prism.bins[1]
    first = channel // bins * bins
    return np.ascontiguousarray(np.moveaxis(feature_map.values[:, :, first : first + bins], 2, 0))[
        None
    ]


def outputs_of(
    feature_map: FeatureMap, boxes: Sequence[Box], channel: int, prism: Prism, rules: Rules
) -> np.ndarray:
    """(R, PH, PW) float64: what rules make of their own plan.

    Raises: ValueError for rules that do not go together.
    """
    plan = plan_of(feature_map, boxes, prism, rules)
    maps = maps_of(feature_map, channel, prism, rules)
    return pooled(rules, plan, maps)[:, 0].astype(np.float64)


class Shown(NamedTuple):
    """What is shown of a box: a bin's samples where more than `share` are too many, a footprint."""

    wanted: int | None
    share: int
    footprint: bool


class _Run:
    """One framework's plan and outputs for all boxes that it takes."""

    def __init__(self, feature_map: FeatureMap, channel: int, prism: Prism, there: _Given) -> None:
        self.rules, self.stride = there.job.rules, feature_map.stride
        self.numbers, self.extents = there.numbers, there.extents
        self.maps = maps_of(feature_map, channel, prism, self.rules)
        self.plan = sampled(there.box, there.job)
        self.planned = pooled(self.rules, self.plan, self.maps)[:, 0]
        found = own_kernels.outputs(there.box, there.job, self.maps, self.plan)
        self.kernel = None if found is None else own_kernels.operator_of(self.rules)
        self.given = self.planned if found is None else found[:, 0]
        self.tolerance = CHECK_TOLERANCE * float(np.abs(self.maps).max(initial=1.0))

    def box(self, row: Convention, box: Box, place: int, how: Shown) -> ReadBox:
        """The box at a place among those that are taken."""
        rows, columns = self.plan.shape[1:]
        bins = rows * columns
        low, high = np.searchsorted(self.plan.bin_index, (place * bins, (place + 1) * bins))
        all_of = self._samples(low, high, place * bins)
        shown = all_of
        if len(all_of) > how.share:
            middle = rows // 2 * columns + columns // 2
            wanted = middle if how.wanted is None or how.wanted >= bins else how.wanted
            shown = all_of.of_bin(wanted)
        counts = np.bincount(all_of.bins, minlength=bins)
        down, across = self.extents.grids[place].tolist()
        whole = self.rules.placement.where in (Where.CELLS, Where.INTEGRAL)
        grid = (down, across) if not whole and (counts == down * across).all() else (0, 0)
        return ReadBox(
            box,
            row,
            tuple(self.numbers[place].tolist()),
            self._frame(place, box.id),
            (bool(self.extents.frames[place, 3] < 0), bool(self.extents.frames[place, 2] < 0)),
            grid,
            shown,
            len(all_of),
            int((all_of.state == DISCARDED).sum()),
            self.planned[place],
            self.given[place],
            self.kernel,
            self.plan.divisor[place * bins : (place + 1) * bins],
            counts,
            self._pooled(all_of),
            self._values(shown),
            self.tolerance,
            self._footprint(all_of, slice(low, high), place * bins) if how.footprint else None,
        )

    def _samples(self, low: int, high: int, first: int) -> Samples:
        plan = self.plan
        weights = plan.weights[low:high]
        taps = plan.taps[low:high]
        # What reads one cell lists it four times, three of them without weight.
        single = (taps == taps[:, :1]).all(axis=1, keepdims=True)
        return Samples(
            plan.positions[low:high],
            np.where(single & (weights == 0), -1, taps),
            weights,
            plan.state[low:high],
            plan.bin_index[low:high] - first,
        )

    def _footprint(self, found: Samples, rows: slice, first: int) -> tuple[np.ndarray, np.ndarray]:
        """Cells and weights of the mean; under a maximum those of the winners alone."""
        parts = found.weights
        pool = self.rules.reduction.pool
        if pool is Pool.MEAN:
            with np.errstate(divide="ignore", invalid="ignore"):
                parts = parts / self.plan.divisor[first + found.bins][:, None]
        elif len(found):
            share = len(self.maps[0])
            products = values(self.plan, self.maps, share)[0, rows]
            parts = np.where(_winners(products, found.bins, pool), parts, 0)
        used = (found.taps >= 0) & (parts > 0)
        if not used.any():
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        cells, place = np.unique(found.taps[used], return_inverse=True)
        return cells, np.bincount(place, weights=parts[used]).astype(np.float32)

    def _frame(self, place: int, name: str) -> Box:
        x, y, width, height, angle = self.extents.frames[place].tolist()
        return Box(
            on_picture(x, self.stride),
            on_picture(y, self.stride),
            abs(width) * self.stride,
            abs(height) * self.stride,
            angle,
            name,
        )

    def _pooled(self, found: Samples) -> PooledBins | None:
        """The bins of an operator that takes whole cells."""
        if self.rules.placement.where is not Where.CELLS:
            return None
        rows, columns = self.plan.shape[1:]
        down = _ranges(found.positions[:, 1], found.bins // columns, rows)
        return PooledBins(down, _ranges(found.positions[:, 0], found.bins % columns, columns))

    def _values(self, shown: Samples) -> np.ndarray | None:
        """What a position-sensitive operator's taps read, each bin from its own channel."""
        if not self.rules.reduction.position_sensitive:
            return None
        flat = self.maps[0].reshape(len(self.maps[0]), -1)
        return np.where(shown.taps < 0, 0.0, flat[shown.bins[:, None], shown.taps])


def _winners(products: np.ndarray, bins: np.ndarray, pool: Pool) -> np.ndarray:
    """(S, 4) which taps a maximum is made of: the first largest sample's, or the one corner."""
    each = products.max(axis=1) if pool is Pool.CORNER_MAX else products.sum(axis=1)
    begins = np.flatnonzero(np.diff(bins, prepend=-1))
    most = np.repeat(np.maximum.reduceat(each, begins), np.diff([*begins, len(bins)]))
    reached = np.flatnonzero(each == most)
    first = reached[np.flatnonzero(np.diff(bins[reached], prepend=-1))]
    found = np.zeros(products.shape, bool)
    if pool is Pool.CORNER_MAX:
        found[first, products[first].argmax(axis=1)] = True
    else:
        found[first] = True
    return found


def _ranges(cells: np.ndarray, numbers: np.ndarray, count: int) -> np.ndarray:
    """(count, 2) half-open ranges of the cells that bear each number; 0, 0 where none does."""
    first = np.full(count, np.iinfo(np.int64).max)
    last = np.full(count, -1)
    whole = cells.astype(np.int64)
    np.minimum.at(first, numbers, whole)
    np.maximum.at(last, numbers, whole)
    return np.stack([np.where(last < 0, 0, first), last + 1], axis=1)


def warm_up() -> None:
    """Read a box as every framework does, once, so that all plans and kernels are compiled."""
    zeros = np.zeros((8, 8, 4), np.float32)
    zeros.flags.writeable = False
    feature_map = FeatureMap(zeros, 4.0, "", "", ("", "", "", ""))
    box = Box(12.0, 12.0, 10.0, 8.0)
    read(feature_map, [box, box], 0, Prism(tuple(CONVENTIONS), "torchvision", (2, 2)))
