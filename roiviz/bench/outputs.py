"""What any rules make of a whole case: by our own kernel where it has them, else in numpy."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from roiviz.bench.applied import applied
from roiviz.bench.case import BenchError, Case
from roiviz.conventions import Rules, Samples, Settings, pooled
from roiviz.conventions.extents import laid
from roiviz.conventions.formats import Scaled
from roiviz.conventions.job import Job
from roiviz.conventions.own_kernels import operator_of, outputs
from roiviz.conventions.rules import Where
from roiviz.conventions.sampling import prepared, sampled
from roiviz.kernels.plan import MAX_PLAN

MOST_SAMPLES = 20_000_000
"""Of one case: beyond, an answer would take minutes."""
SAMPLES_AT_ONCE = 500_000
PRODUCTS_AT_ONCE = 16_000_000  # a channel, a sample and a tap each


def output_of(
    rules: Rules, case: Case, settings: Settings, chosen: np.ndarray | None = None
) -> np.ndarray:
    """What rules make of a case's boxes.

    Args:
        chosen: which boxes, ascending; by default all.
    Returns: (R, C, PH, PW) in the type of the features, at least float32.
    Raises: BenchError, a ValueError, for boxes of another width, and for too many samples.
    """
    boxes, maps = case.split(len(rules.format.numbers))
    if chosen is not None:
        boxes, maps = boxes[chosen], maps[chosen]
    return evaluated(rules, case.features, boxes, maps, settings)


def evaluated(
    rules: Rules, features: np.ndarray, boxes: np.ndarray, maps: np.ndarray, settings: Settings
) -> np.ndarray:
    """What rules make of boxes.

    Args:
        features: (N, C, H, W).
        boxes: (R, k) without the batch index.
        maps: (R,) the picture of each.
    Returns: (R, C, PH, PW) in the type of the features, at least float32.
    Raises: BenchError for too many samples; ValueError for what the rules cannot take.
    """
    kind = np.result_type(features.dtype, np.float32)
    whole = features.astype(kind, copy=False)
    share = int(np.prod(settings.output_size)) if rules.reduction.position_sensitive else 1
    if whole.shape[1] % share:
        raise BenchError(
            f"A position-sensitive operator with {share} bins needs a multiple of {share} "
            f"channels, and there are {whole.shape[1]}."
        )
    found = np.empty((len(boxes), whole.shape[1] // share, *settings.output_size), kind)
    most = SAMPLES_AT_ONCE
    if operator_of(rules) is None:
        most = min(most, max(PRODUCTS_AT_ONCE // (4 * found.shape[1]), 1))
    for picture in np.unique(maps):
        own = np.flatnonzero(maps == picture)
        for part in _parts(rules, boxes[own], whole.shape[-2:], settings, most):
            rows = own[part]
            found[rows] = _part(rules, whole[picture : picture + 1], boxes[rows], settings)
    return found


def is_few(box: Scaled, job: Job, most: int) -> bool:
    """Whether boxes that are prepared have at most so many samples."""
    counted = job.ratio > 0 and job.rules.placement.where not in (Where.CELLS, Where.INTEGRAL)
    if counted:
        bins = len(box.low[0]) * math.prod(job.settings.output_size)
        return bins * (job.ratio + 1) ** 2 <= most
    return bool(laid(box, job).samples.sum() <= most)


def samples_of(
    rules: Rules, case: Case, settings: Settings, chosen: np.ndarray | None = None
) -> Samples:
    """The samples of a case's boxes.

    Args:
        chosen: which boxes, ascending; by default all.
    Raises: ValueError as `conventions.samples`.
    """
    boxes, maps = case.split(len(rules.format.numbers))
    if chosen is not None:
        boxes, maps = boxes[chosen], maps[chosen]
    return sampled(*prepared(rules, boxes, case.feature_size, settings), maps)


def _part(rules: Rules, features: np.ndarray, boxes: np.ndarray, settings: Settings) -> np.ndarray:
    box, job = prepared(rules, boxes, features.shape[-2:], settings)
    plan = sampled(box, job)
    made = outputs(box, job, features, plan)
    if made is None:
        made = applied(rules, plan, features)
    return pooled(rules, plan, features) if made is None else made


def _parts(
    rules: Rules, boxes: np.ndarray, size: tuple[int, int], settings: Settings, most: int
) -> Iterator[slice]:
    """Runs of boxes that have at most so many samples, or are a single box."""
    counts = laid(*prepared(rules, boxes, size, settings)).samples
    total = float(counts.sum())
    if total > MOST_SAMPLES:
        raise BenchError(
            f"With these settings the boxes have {_shown(total)} samples; at most {MOST_SAMPLES:,} "
            "are computed (is the scale right?)."
        )
    if len(counts) and counts.max() > MAX_PLAN:
        raise BenchError(
            f"With these settings one box has {_shown(counts.max())} samples; at most {MAX_PLAN:,} "
            "are computed of one."
        )
    begin = 0
    ends = np.cumsum(counts)
    while begin < len(boxes):
        before = ends[begin - 1] if begin else 0.0
        end = max(int(np.searchsorted(ends, before + most, side="right")), begin + 1)
        yield slice(begin, end)
        begin = end


def _shown(count: float) -> str:
    """As "1,234,567", or "1.2e+24" of what nobody counts."""
    return f"{count:,.0f}" if count < COUNTED else f"{count:.2g}"


COUNTED = 1e12
"""Samples from which on their number is said to two digits."""
