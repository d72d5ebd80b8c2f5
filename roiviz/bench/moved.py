"""By how much boxes are moved, where an output is what boxes elsewhere give."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

Moved = Callable[[np.ndarray], np.ndarray | None]
"""(K, 2) cells along x and y → (K, …) the outputs of boxes that lie so far away; None for none."""

REACH, STEP = 1.0, 0.5  # cells from where a search begins, and between its beginnings
TURNS = 6
CLOSE = 1e-7  # cells, below which a step finds nothing nearer
SLOPE = 1 / 64  # of a cell, over which a derivative is taken
STEPS = np.array([(0, 0), (SLOPE, 0), (0, SLOPE)])
KEPT = 0.8  # of the numbers: the others may have crossed the border
DIGITS = (1, 2, 3, 4)
AXES = (("right", "left"), ("down", "up"))


def moves(made: Moved, got: np.ndarray, scale: float) -> Iterator[tuple[float, float]]:
    """Moves that may give an output, as somebody writes them: in cells, then in the boxes' units.

    Args:
        made: the output of moved boxes.
        got: the same numbers of the output.
        scale: cells per unit of the boxes.
    """
    found = _nearest(made, got.astype(np.float64).reshape(-1))
    if found is None:
        return
    seen = set()
    for digits in DIGITS:
        for unit in (1.0, scale):
            x, y = (round(float(one) / unit, digits) * unit for one in found)
            if (x or y) and (x, y) not in seen:
                seen.add((x, y))
                yield x, y


def said(x: float, y: float) -> str:
    """As "0.1 cell too far right and 0.3 cell too far up"."""
    ways = [(abs(move), names[move < 0]) for move, names in zip((x, y), AXES, strict=True) if move]
    if len(ways) == 2 and ways[0][0] == ways[1][0]:
        ways = [(ways[0][0], f"{ways[0][1]} and {ways[1][1]}")]
    return " and ".join(f"{size:.6g} cell too far {way}" for size, way in ways)


def _nearest(made: Moved, got: np.ndarray) -> np.ndarray | None:
    """(x, y) where the sum of the smaller squares is least; None where no box can be moved."""
    starts = np.arange(-REACH, REACH + STEP / 2, STEP)
    tried = np.stack(np.meshgrid(starts, starts, indexing="ij"), axis=-1).reshape(-1, 2)
    found = made(tried)
    if found is None:
        return None
    errors = np.sort(np.abs(got - found.reshape(len(tried), -1)), axis=1)
    at = tried[np.argmin(np.square(errors[:, : int(KEPT * got.size)]).sum(axis=1))]
    for _ in range(TURNS):
        three = made(at + STEPS)
        if three is None:
            return None
        base, *beside = three.astype(np.float64).reshape(len(STEPS), -1)
        slopes = np.stack([(one - base) / SLOPE for one in beside], axis=1)
        error = got - base
        kept = np.abs(error) <= np.quantile(np.abs(error), KEPT)
        step = np.linalg.lstsq(slopes[kept], error[kept], rcond=None)[0]
        at = at + np.clip(step, -STEP, STEP)
        if np.abs(step).max() < CLOSE:
            break
    return at
