"""The few boxes and channels of a case that the detective searches on."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from roiviz.bench.case import Case
from roiviz.bench.compare import error_of
from roiviz.bench.edges import loosened, slack
from roiviz.conventions import Rules, Settings, pooled
from roiviz.conventions.extents import Extents, laid
from roiviz.conventions.job import Job
from roiviz.conventions.rules import Where
from roiviz.conventions.sampling import prepared, sampled

BOXES, CHANNELS = 12, 2
PEEKED = 4  # boxes
MOST_SAMPLES = 60_000
"""Of an excerpt under some rules: beyond, they are far from the data's, or slow to refute."""
HOPELESS, FEW, TELLING = 0.7, 0.1, 0.5
"""The correlation, and the share of right numbers that are not 0, below which a few boxes refute;
and the share of their numbers that must not be 0, for these to tell anything."""


@dataclass(frozen=True)
class Score:
    """How near an output is.

    Attributes:
        share: of the bins that are within the tolerance.
        informed: the same of those that are not exactly 0, which much that is wrong gives too.
        correlation: with the rest, apart from the channels' means.
    """

    share: float
    informed: float
    correlation: float

    @property
    def near(self) -> tuple[float, float]:
        """What is greater is nearer."""
        return round(self.informed, 2), self.correlation

    @property
    def follows(self) -> float:
        """The size of the correlation; 0 where there was nothing to compute."""
        return 0.0 if self == NOTHING else abs(self.correlation)


NOTHING = Score(0.0, 0.0, -1.0)


@dataclass(frozen=True, eq=False)
class Excerpt:
    """Some boxes and channels.

    Attributes:
        case: what is left of it, in the type that numbers are computed in.
        allowed: (R, C) how far a right number may be off.
        peek: its smallest boxes; None where these are all.
    """

    case: Case
    allowed: np.ndarray
    peek: Excerpt | None = None
    _split: dict[int, tuple[np.ndarray, np.ndarray]] = field(
        init=False, repr=False, default_factory=dict
    )

    def score(self, rules: Rules, settings: Settings) -> Score:
        """How near the rules' output is to the one that was given."""
        if self.peek is not None:
            glimpse = self.peek.score(rules, settings)
            told = glimpse.informed < FEW and self.peek.tells
            if (told or not glimpse.share) and glimpse.correlation < HOPELESS:
                return glimpse
        found = self.made(rules, settings)
        if found is None:
            return NOTHING
        rows, slacks, made = found
        got = self.case.output[rows]
        if made.shape != got.shape:
            return NOTHING
        most = loosened(self.allowed[rows], slacks, self._largest)
        good = error_of(got, made) <= most[..., None, None]
        shown = got != 0
        count = np.count_nonzero(shown)
        share = np.count_nonzero(good) / max(good.size, 1)
        informed = np.count_nonzero(good & shown) / count if count else share
        alike = self._correlation(made) if len(rows) == len(self.case.output) else None
        if alike is None:
            alike = correlation(got, made)
        return Score(float(share), float(informed), alike)

    @cached_property
    def tells(self) -> bool:
        """Whether most numbers are not 0, which much that is wrong gives too."""
        output = self.case.output
        return bool(np.count_nonzero(output) >= TELLING * output.size)

    @cached_property
    def _largest(self) -> float:
        """The largest size of a number of the output that is one."""
        return float(np.abs(np.nan_to_num(self.case.output, posinf=0, neginf=0)).max(initial=0.0))

    @cached_property
    def _centred(self) -> tuple[np.ndarray, float] | None:
        """The output less each channel's mean, and the sum of its squares; None of odd numbers."""
        with np.errstate(all="ignore"):
            found = self.case.output.astype(np.float64)
            found = found - found.mean(axis=(0, 2, 3), keepdims=True)
            squares = float(np.square(found).sum())
        return (found, squares) if math.isfinite(squares) else None

    def _correlation(self, made: np.ndarray) -> float | None:
        """As `correlation` with the whole output; None where either has odd numbers."""
        if self._centred is None:
            return None
        got, squares = self._centred
        with np.errstate(all="ignore"):
            other = made.astype(np.float64)
            other -= other.mean(axis=(0, 2, 3), keepdims=True)
            scale = np.sqrt(squares * np.square(other).sum())
            if not np.isfinite(scale):
                return None
            return float((got * other).sum() / scale) if scale > 0 else 0.0

    def made(self, rules: Rules, settings: Settings) -> tuple[np.ndarray, ...] | None:
        """(which boxes, their slack, what the rules give), without those of very many samples.

        None where the rules give nothing.
        """
        try:
            boxes, maps = self.split(len(rules.format.numbers))
            with np.errstate(all="ignore"):
                box, job = prepared(rules, boxes, self.case.feature_size, settings)
                rows, slacks = np.arange(len(boxes)), np.ones(len(boxes))
                if not _few(job, len(boxes)):
                    bins = laid(box, job)
                    rows = _light(bins)
                    if not len(rows):
                        return None
                    slacks = slack(rules, bins.frames[rows], settings.output_size)
                    if len(rows) < len(boxes):
                        box, job = prepared(rules, boxes[rows], self.case.feature_size, settings)
                made = pooled(rules, sampled(box, job, maps[rows]), self.case.features)
                return rows, slacks, made
        except ValueError:
            return None

    def split(self, numbers: int) -> tuple[np.ndarray, np.ndarray]:
        """The case's boxes and pictures, as `Case.split` gives them."""
        if numbers not in self._split:
            self._split[numbers] = self.case.split(numbers)
        return self._split[numbers]


def _few(job: Job, boxes: int) -> bool:
    """Whether so many boxes have as few samples as are computed at once, whatever their sizes."""
    known = job.ratio > 0 and job.rules.placement.where not in (Where.CELLS, Where.INTEGRAL)
    most = boxes * math.prod(job.settings.output_size) * (job.ratio + 1) ** 2
    return known and most <= MOST_SAMPLES


def _light(bins: Extents) -> np.ndarray:
    """The boxes with the fewest samples, as many as are computed at once; none of only a few."""
    heavy = np.maximum(bins.samples, bins.grids.max(axis=1))
    if heavy.sum() <= MOST_SAMPLES:
        return np.arange(len(heavy))
    order = np.argsort(heavy, kind="stable")
    light = order[np.cumsum(heavy[order]) <= MOST_SAMPLES]
    return np.sort(light) if len(light) > len(heavy) / 3 else light[:0]


def correlation(got: np.ndarray, made: np.ndarray) -> float:
    """Of two outputs, about the mean of each channel, where both are numbers."""
    with np.errstate(all="ignore"):
        one, other = got.astype(np.float64), made.astype(np.float64)
        finite = np.isfinite(one) & np.isfinite(other)
        if finite.all():
            one, other = (
                array - array.mean(axis=(0, 2, 3), keepdims=True) for array in (one, other)
            )
        elif finite.any():
            one, other = (np.where(finite, array, 0.0) for array in (one, other))
            count = np.maximum(finite.sum(axis=(0, 2, 3), keepdims=True), 1)
            one, other = (
                np.where(finite, array - array.sum(axis=(0, 2, 3), keepdims=True) / count, 0.0)
                for array in (one, other)
            )
        else:
            return -1.0
        scale = np.sqrt(np.square(one).sum() * np.square(other).sum())
        return float((one * other).sum() / scale) if scale > 0 else 0.0


Places = tuple[tuple[int, ...], tuple[int, ...]]
"""Boxes and channels."""


def excerpt(
    case: Case,
    allowed: np.ndarray,
    more: Places = ((), ()),
    varied: np.ndarray | None = None,
) -> Excerpt:
    """Boxes that discriminate, and the channels that vary most.

    Args:
        allowed: (R, C) how far a right number may be off.
        more: boxes and channels that are to be among them.
        varied: the channels that vary most, where they are known.
    """
    boxes = np.union1d(_boxes(case), np.array(more[0], np.int64))
    small, some = thinned(case, allowed, more[1], varied)
    peek = None
    if len(boxes) > PEEKED:
        areas = _areas(case.rois[boxes])
        size = areas[areas > 0].mean() if (areas > 0).any() else 0.0
        # The smallest, but for those that any rules enlarge or that have no size at all.
        with np.errstate(all="ignore"):
            off = np.abs(np.log(areas / (size / 8)))
        plain = np.argsort(np.nan_to_num(off, nan=np.inf))
        peek = of_boxes(small, some, boxes[np.sort(plain[:PEEKED])])
    return replace(of_boxes(small, some, boxes), peek=peek)


def few_boxes(case: Case) -> Case:
    """The boxes of an excerpt, with all channels."""
    return of_boxes(case, np.zeros(case.output.shape[:2]), _boxes(case)).case


def thinned(
    case: Case,
    allowed: np.ndarray,
    more: tuple[int, ...] = (),
    varied: np.ndarray | None = None,
) -> tuple[Case, np.ndarray]:
    """(the channels that vary most, of all boxes; how far a right number of them may be off).

    Args:
        allowed: (R, C) the same of all channels.
        more, varied: as `excerpt` takes them, of channels.
    """
    most = varied_most(case) if varied is None else varied
    channels = np.union1d(most, np.array(more, np.int64))
    share = case.features.shape[1] // max(case.output.shape[1], 1)
    read = (channels[:, None] * share + np.arange(share)).reshape(-1)
    kind = np.result_type(case.features.dtype, np.float32)
    small = replace(
        case,
        features=np.ascontiguousarray(case.features[:, read], kind),
        output=case.output[:, channels],
        expected=None,
    )
    return small, allowed[:, channels]


def of_boxes(case: Case, allowed: np.ndarray, boxes: np.ndarray) -> Excerpt:
    """Some boxes of a case."""
    apart = case.batch_index
    some = replace(
        case,
        rois=case.rois[boxes],
        output=case.output[boxes],
        batch_index=None if apart is None else apart[boxes],
    )
    return Excerpt(some, allowed[boxes])


def _areas(rois: np.ndarray) -> np.ndarray:
    """Of boxes read as corners; of others, something that grows with them."""
    numbers = np.nan_to_num(rois[:, -4:].astype(np.float64), posinf=0.0, neginf=0.0)
    return np.abs((numbers[:, 2] - numbers[:, 0]) * (numbers[:, 3] - numbers[:, 1]))


def _boxes(case: Case) -> np.ndarray:
    """The smallest, the largest, those nearest to each border, of each picture, some others."""
    count = len(case.rois)
    if count <= BOXES:
        return np.arange(count)
    numbers = np.nan_to_num(case.rois[:, -4:].astype(np.float64), posinf=0.0, neginf=0.0)
    areas = _areas(case.rois)
    keys = [areas, -areas, *numbers[:, :2].T, *-numbers[:, 2:].T]
    keys.append(np.abs(numbers[:, 3]))
    if case.rois.shape[1] >= 5:
        keys += [case.rois[:, 0], -case.rois[:, 0]]
    if case.batch_index is not None:
        keys += [case.batch_index, -case.batch_index]
    found = [int(np.argmin(np.nan_to_num(key, nan=np.inf))) for key in keys]
    # Small ones are as good as large ones, and quicker.
    small = np.flatnonzero(areas <= np.median(areas))
    spread = np.random.default_rng(0).permutation(small)
    chosen = list(dict.fromkeys([*found, *spread.tolist()]))[:BOXES]
    return np.array(sorted(chosen))


def varied_most(case: Case) -> np.ndarray:
    """The ones whose outputs vary most."""
    count = case.output.shape[1]
    if count <= CHANNELS:
        return np.arange(count)
    some = case.output[:: max(len(case.output) // 8, 1)]
    with np.errstate(all="ignore"):
        spread = np.nan_to_num(np.ptp(np.nan_to_num(some), axis=(0, 2, 3)).astype(np.float64))
    return np.sort(np.argsort(-spread, kind="stable")[:CHANNELS])
