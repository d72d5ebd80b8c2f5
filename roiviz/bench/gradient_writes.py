"""Adds that are lost because a statement names a cell twice: `grad[index] += values` in numpy.

Such a statement reads all cells, adds, and writes them: of all that it adds to one cell, the last
alone is left. Which adds those are depends on how much a port does in one statement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from roiviz.conventions import Samples
from roiviz.kernels.formulas import DISCARDED

MOST_ADDS = 2_000_000

WHOLE = ("all boxes", "a picture")
UNITS: tuple[tuple[str, Callable[[Samples], np.ndarray]], ...] = (
    ("a box", lambda plan: plan.bin_index // (plan.shape[1] * plan.shape[2])),
    ("a bin", lambda plan: plan.bin_index),
    (WHOLE[0], lambda plan: np.zeros_like(plan.bin_index)),
    (WHOLE[1], lambda plan: plan.batch_index[plan.bin_index]),
    ("a row of bins", lambda plan: plan.bin_index // plan.shape[2]),
    ("a sample", lambda plan: np.arange(len(plan))),
    ("one sample of every bin", lambda plan: _number_in_bin(plan)),
    ("one sample of every bin of a box", lambda plan: _number_in_bin(plan) * plan.shape[0]
     + plan.bin_index // (plan.shape[1] * plan.shape[2])),
)  # fmt: skip
"""What a statement adds at once, and of which each sample is."""


def lost_writes() -> Iterator[tuple[str, Callable[[Samples], Samples]]]:
    """(what is done at once, the samples without the adds that are lost) for each way."""
    for unit, of in UNITS:
        # Where nothing else adds to a cell, each add overwrites the one before: said as such.
        for apart in (False, True) if unit not in WHOLE else (True,):
            for by_rows in (False, True):
                for taps_first in (False, True)[: 1 if apart else 2]:
                    more = ", for each of a sample's four cells," if apart else ""
                    yield f"{unit}{more}", _written(of, apart, by_rows, taps_first)


def _written(
    of: Callable[[Samples], np.ndarray], apart: bool, by_rows: bool, taps_first: bool
) -> Callable[[Samples], Samples]:
    """The samples whose adds are left.

    Args:
        of: which statement each sample is of.
        apart: whether each of the four taps is a statement of its own.
        by_rows: whether a statement runs over a box's rows of samples, not over its bins.
        taps_first: whether it runs over the samples of the first tap before the second's.
    """

    def change(plan: Samples) -> Samples:
        if plan.weights.size > MOST_ADDS:
            raise ValueError(f"plan: want at most {MOST_ADDS} adds, got {plan.weights.size}")
        tap = np.broadcast_to(np.arange(4), plan.taps.shape)
        order = _by_rows(plan) if by_rows else np.arange(len(plan))
        rank = np.empty(len(plan), np.int64)
        rank[order] = np.arange(len(plan))
        at = rank[:, None] + tap * len(plan) if taps_first else rank[:, None] * 4 + tap
        statement = of(plan)[:, None] * 4 + tap * apart
        maps = plan.batch_index[plan.bin_index][:, None]
        cells = maps * (plan.feature_size[0] * plan.feature_size[1]) + _cells(plan)
        last = np.lexsort((at.ravel(), cells.ravel(), statement.ravel()))
        keys = np.stack([statement.ravel()[last], cells.ravel()[last]])
        ends = np.append((np.diff(keys) != 0).any(axis=0), True)
        kept = np.zeros(plan.weights.size, bool)
        kept[last[ends]] = True
        return replace(plan, weights=np.where(kept.reshape(plan.weights.shape), plan.weights, 0))

    return change


def _cells(plan: Samples) -> np.ndarray:
    """(S, 4) the cells that are written, those of samples outside as they are clamped."""
    (x, y), (rows, columns) = plan.positions.T, plan.feature_size
    down, across = (
        np.floor(np.clip(np.nan_to_num(at), 0, length - 1)).astype(np.int64)[:, None]
        + (np.arange(4) // 2 if at is y else np.arange(4) % 2)
        for at, length in ((y, rows), (x, columns))
    )
    clamped = np.minimum(down, rows - 1) * columns + np.minimum(across, columns - 1)
    return np.where((plan.state == DISCARDED)[:, None], clamped, plan.taps)


def _by_rows(plan: Samples) -> np.ndarray:
    """The samples of each box by rows, of all its bins."""
    box = plan.bin_index // (plan.shape[1] * plan.shape[2])
    x, y = plan.positions.T
    return np.lexsort((x, y, box))


def _number_in_bin(plan: Samples) -> np.ndarray:
    """Which sample of its bin each is."""
    counts = np.bincount(plan.bin_index, minlength=plan.bins)
    return np.arange(len(plan)) - (np.cumsum(counts) - counts)[plan.bin_index]
