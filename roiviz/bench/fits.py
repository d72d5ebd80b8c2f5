"""A factor that is read off the data: found on a few boxes, then written as somebody would."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction

import numpy as np

Made = Callable[[float], np.ndarray | None]
"""A factor → the output with it; None where there is none."""
Many = Callable[[np.ndarray], np.ndarray | None]
"""(K,) factors → (K, …) the outputs with them; None where there are none."""

CELLS_A_STEP = 0.4
"""By how much the farthest corner moves from one factor that is tried to the next."""
LEAST_STEP, MOST_STEP = 0.004, 0.05
TURNS = 10
SLOPE = 1e-3  # of the factor, over which a derivative is taken
KEPT = 0.8  # of the numbers: the others may have crossed a border
SHOWS = 0.5
"""The share of what a single number leaves above which what is left shows no factor."""
MOST_DENOMINATOR = 64
DIGITS = 6


def nearest(
    many: Many, got: np.ndarray, span: tuple[float, float], reach: float
) -> tuple[float, float] | None:
    """(what is left at it, the factor on a grid at which an output comes nearest).

    Args:
        many: the outputs with several factors at once.
        got: the output.
        span: the least factor that is tried, and the greatest.
        reach: how many cells from the map's first cell the boxes reach, at a factor of 1.
    Returns: None where no factor stands out.
    """
    step = min(max(CELLS_A_STEP / max(reach, 1e-6), LEAST_STEP), MOST_STEP)
    grid = np.geomspace(*span, max(int(math.log(span[1] / span[0]) / step), 2))
    made = many(grid)
    if made is None:
        return None
    flat = got.astype(np.float64).reshape(1, -1)
    with np.errstate(all="ignore"):
        errors = _smaller(made.reshape(len(grid), -1) - flat)
        at = int(np.argmin(errors))
        shows = errors[at] < SHOWS * _smaller(flat - flat.mean())[0]
    return (float(errors[at]), float(grid[at])) if shows else None


def left(made: Made, got: np.ndarray, factor: float) -> float:
    """The mean square of the smaller errors; infinite where there is no output."""
    here = made(factor)
    if here is None:
        return math.inf
    return float(_smaller(here.reshape(1, -1) - got.astype(np.float64).reshape(1, -1))[0])


def _smaller(errors: np.ndarray) -> np.ndarray:
    """(K,) the mean square of the smaller errors of each row."""
    squares = np.square(errors)
    kept = max(int(KEPT * squares.shape[1]), 1)
    squares = np.where(np.isfinite(squares), squares, np.inf)
    return np.asarray(np.partition(squares, kept - 1, axis=1)[:, :kept].mean(axis=1))


def refined(made: Made, got: np.ndarray, factor: float) -> float | None:
    """The factor near another one at which the smaller errors are least; None where there is none.

    The steps are Newton's, of least squares over the numbers that fit best.
    """
    flat, at = got.astype(np.float64).reshape(-1), factor
    for _ in range(TURNS):
        here, beside = made(at), made(at * (1 + SLOPE))
        if here is None or beside is None:
            return None
        base = here.astype(np.float64).reshape(-1)
        slope = (beside.reshape(-1) - base) / SLOPE
        error = flat - base
        kept = np.abs(error) <= np.quantile(np.abs(error), KEPT)
        square = float(slope[kept] @ slope[kept])
        if not square > 0:
            return None
        step = float(slope[kept] @ error[kept]) / square
        at *= 1 + float(np.clip(step, -0.02, 0.02))
        if abs(step) < 1e-9:
            break
    return at if math.isfinite(at) and at > 0 else None


def written(number: float, near: float, more: tuple[float, ...] = ()) -> Iterator[float]:
    """The numbers that somebody writes near one that was measured, the plainest first.

    Args:
        near: how far off they may be, as a share of it.
        more: numbers of which it may be a whole number's part, as a map's sides.
    """
    found = [1 / max(round(1 / number), 1), float(round(number))]
    found += [float(Fraction(number).limit_denominator(k)) for k in (8, MOST_DENOMINATOR)]
    for digits in range(1, DIGITS + 1):
        found.append(float(f"{number:.{digits}g}"))
        found.append(1 / float(f"{1 / number:.{digits}g}"))
    found[4:4] = [side / max(round(side / number), 1) for side in more]
    close = [one for one in found if one > 0 and abs(one / number - 1) <= near]
    yield from dict.fromkeys([*close, number])


def fraction(number: float) -> str:
    """As "1.1" or "10/13" for what is so few digits or such a fraction, else with seven digits."""
    if abs(float(f"{number:.3g}") / number - 1) < 1e-7:
        return f"{number:.3g}"
    near = Fraction(number).limit_denominator(MOST_DENOMINATOR)
    return str(near) if abs(float(near) / number - 1) < 1e-7 else f"{number:.7g}"
