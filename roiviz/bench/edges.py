"""Where a position's last bit decides: a window's edge, a ceil, a whole cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench.case import Case
from roiviz.bench.compare import Comparison, error_of
from roiviz.bench.outputs import evaluated
from roiviz.conventions import Rules, Settings
from roiviz.conventions.rules import Order, Where

MOST_BOXES = 100
MOST_SLACK, LOOSEST = 300.0, 3e-3
"""Beyond it hardly any number would be wrong, and all would seem explained."""
ROUNDINGS = 2
"""By how many steps of its type a box's number is moved."""


def by_rounding(case: Case, rules: Rules, settings: Settings, comparison: Comparison) -> int:
    """How many of the bad bins are right once the last bit of a position is another.

    Fused multiply-adds, another order of the same sum and wider types move it. A bin counts only
    where all of its channels are right, for all of them read the same samples.
    """
    rows = np.flatnonzero(comparison.bad_by_box)
    if len(rows) > MOST_BOXES:
        return 0
    boxes, maps = case.split(len(rules.format.numbers))
    boxes, maps = boxes[rows], maps[rows]
    bad = comparison.bad[rows].any(axis=1)
    right = np.zeros_like(bad)
    allowed = comparison.tolerance.allowed[rows, :, None, None]
    for other, moved in _variants(rules, boxes):
        try:
            with np.errstate(all="ignore"):
                made = evaluated(other, case.features, moved, maps, settings)
        except ValueError:
            continue
        right |= (error_of(case.output[rows], made) <= allowed).all(axis=1)
        if right[bad].all():
            break
    return int((comparison.bad[rows] & right[:, None]).sum())


def slack(rules: Rules, frames: np.ndarray, bins: tuple[int, int]) -> np.ndarray:
    """(R,) by how much a right number of a box may be further off than that of another.

    An exact integral is a difference that is divided by the bin's area: what is lost in it grows as
    the bin shrinks.

    Args:
        frames: (R, 5) as of `Extents`.
        bins: rows and columns.
    """
    if rules.placement.where is not Where.INTEGRAL:
        return np.ones(len(frames))
    with np.errstate(divide="ignore"):
        across, down = (bins[1 - axis] / np.abs(frames[:, 2 + axis]) for axis in (0, 1))
    return np.clip(np.maximum(across, 1) * np.maximum(down, 1), 1, MOST_SLACK)


def loosened(allowed: np.ndarray, slacks: np.ndarray, magnitude: np.ndarray | float) -> np.ndarray:
    """(R, C) how far a number may be off with a slack, which is of float32's roundings alone.

    Those of a coarser type, and of digits that were printed, are of the number as it came.

    Args:
        allowed: (R, C) without it; slacks: (R,).
        magnitude: (R, C), or one number, the largest value that a bin can have been made of.
    """
    return np.minimum(allowed * slacks[:, None], np.maximum(allowed, LOOSEST * magnitude))


def _variants(rules: Rules, boxes: np.ndarray) -> Iterator[tuple[Rules, np.ndarray]]:
    """The same rules and boxes but for a last bit."""
    if rules.precision.positions is None:
        yield replace(rules, precision=replace(rules.precision, positions="float64")), boxes
    if rules.placement.where is Where.SHARES:
        for order in Order:
            if order is not rules.placement.order:
                yield replace(rules, placement=replace(rules.placement, order=order)), boxes
    step = np.spacing(np.abs(boxes).max(axis=1, keepdims=True).astype(boxes.dtype))
    half = boxes.shape[1] // 2
    for low in (-ROUNDINGS, 0, ROUNDINGS):
        for high in (-ROUNDINGS, 0, ROUNDINGS):
            if low or high:
                moves = np.array([low] * half + [high] * (boxes.shape[1] - half), boxes.dtype)
                yield rules, (boxes + moves * step).astype(boxes.dtype)
