"""Rules that one of our own kernels has: its plan, as samples."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from roiviz.conventions.formats import Scaled
from roiviz.conventions.job import Job
from roiviz.conventions.rules import (
    Edge,
    Grid,
    Placement,
    Rounding,
    Rules,
    Where,
)
from roiviz.conventions.samples import Listed
from roiviz.kernels.plan import MAX_PLAN, PLANNED
from roiviz.kernels.rules import Rules as KernelRules


def kernel_of(rules: Rules) -> str | None:
    """The operator that samples by these rules, or None."""
    place = rules.placement
    if place.where is Where.INTEGRAL:
        return "prroi_pool"
    if rules.precision.positions == "float16" or rules.placement.size_first:
        return None
    if place.where is Where.CELLS:
        inclusive = rules.rounding is Rounding.HALF_AWAY and rules.end.after == 1
        whole = place.margin == 0 and rules.minimum == 1 and rules.offset.after == 0
        return "roi_pool" if inclusive and whole else None
    core = (
        place == Placement()
        and rules.rounding is Rounding.NONE
        and rules.end.after == 0
        and replace(rules.grid, ratio=None) == Grid()
        and (rules.border.edge, rules.border.reach) == (Edge.CLAMP, 1.0)
    )
    if not core:
        return None
    if not rules.format.turned:
        return "roi_align"
    # An angle in radians would be rounded once more on its way to degrees.
    return "roi_align_rotated" if abs(rules.angle) == 1.0 else None


def takes(box: Scaled, job: Job) -> bool:
    """Whether a kernel's plan lists these boxes by these rules."""
    # A side that runs backwards has no adaptive grid, which a kernel refuses before it starts.
    return kernel_of(job.rules) is not None and (job.ratio > 0 or is_run(box, job))


def is_run(box: Scaled, job: Job) -> bool:
    """Whether a kernel runs on boxes of these sizes: none runs backwards that is not enlarged."""
    if _has_no_grid(job.rules) or job.rules.minimum >= 0:
        return True
    sizes = box.high if job.rules.format.turned else _sizes(box)
    return all((size >= 0).all() for size in sizes)


def _has_no_grid(rules: Rules) -> bool:
    return rules.placement.where in (Where.INTEGRAL, Where.CELLS)


def _sizes(box: Scaled) -> tuple[np.ndarray, np.ndarray]:
    return box.high[0] - box.low[0], box.high[1] - box.low[1]


def samples(box: Scaled, job: Job) -> Listed:
    """The samples of the kernel's own plan.

    Raises: ValueError above MAX_PLAN samples.
    """
    name = kernel_of(job.rules)
    assert name is not None
    bins = math.prod(job.settings.output_size)
    boxes = table(box, job)
    if not len(boxes):
        return nothing(job.kind, 0)
    clockwise = job.rules.format.turned and job.rules.angle < 0
    where = job.rules.placement.where
    # An integral's boxes are shifted in the table already.
    offset = 0.0 if where is Where.INTEGRAL else job.rules.offset.after
    rules = KernelRules(1.0, offset, job.rules.minimum, max(job.ratio, 0), clockwise)
    planned = PLANNED[name]
    task = (
        boxes,
        np.arange(bins),
        (job.settings.output_size, job.feature_size),
        rules.numbers(boxes.dtype),
    )
    grids, counts = planned.count(*task)
    if counts.sum() > MAX_PLAN:
        raise ValueError(
            f"boxes: want at most {MAX_PLAN} samples, got {counts.sum():.0f} "
            "(give a sampling ratio)"
        )
    offsets = np.zeros(len(boxes) + 1, np.int64)
    offsets[1:] = np.cumsum(counts)
    positions, taps, weights, state, roi_index, bin_index, _ = planned.fill(*task, False, offsets)
    numbers = roi_index * bins + bin_index
    if where is Where.INTEGRAL:
        # A cell whose surface a bin does not touch is none of its samples.
        read = (weights != 0).any(axis=1)
        positions, taps, weights, state, numbers = (
            column[read] for column in (positions, taps, weights, state, numbers)
        )
    if where is Where.INTEGRAL:
        divisor = np.ones(len(boxes) * bins)
    elif where is Where.CELLS:
        divisor = np.bincount(numbers, minlength=len(boxes) * bins).astype(float)
    else:
        divisor = np.repeat(grids.prod(axis=1).astype(float), bins)
    return Listed(positions, taps, weights, state, numbers, divisor)


def table(box: Scaled, job: Job) -> np.ndarray:
    """(R, 5) or (R, 6) boxes in cells, batch index first, as kernel and plan take them."""
    kind = job.kind.type
    low, high = (
        [pair[axis] * kind(box.scale[axis]) for axis in (0, 1)] for pair in (box.low, box.high)
    )
    if job.rules.placement.where is Where.INTEGRAL:
        shift = kind(job.rules.offset.after)
        low, high = ([value - shift for value in pair] for pair in (low, high))
    columns = [np.zeros_like(low[0]), low[1], low[0], high[1], high[0]]
    if box.angle is not None:
        columns.append(box.angle)
    # An integral of half precision is none of a kernel's.
    wide = np.result_type(job.kind, np.float32)
    boxes = np.ascontiguousarray(np.stack(columns, axis=1), dtype=wide)
    boxes.setflags(write=False)  # Numba then compiles for one type.
    return boxes


def nothing(kind: np.dtype, bins: int) -> Listed:
    """No samples at all."""
    return Listed(
        np.empty((0, 2), kind),
        np.empty((0, 4), np.int64),
        np.empty((0, 4), kind),
        np.empty(0, np.uint8),
        np.empty(0, np.int64),
        np.zeros(bins),
    )
