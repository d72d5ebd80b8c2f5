"""Numbers that are sums of right ones: an accumulator that is not set to 0, a buffer added to."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from roiviz.bench.facts import Facts, Pattern
from roiviz.bench.relations import LEAST, ORDERS

RUNNING = (
    ((3,), "along each row of bins", "a bin"),
    ((2, 3), "over the bins of each channel", "a bin"),
    ((2,), "along each column of bins", "a bin"),
    ((1,), "over the channels of each box", "a channel"),
    ((1, 2, 3), "over the channels and bins of each box", "a bin"),
    ((0,), "over the boxes", "a box"),
    ((0, 1, 2, 3), "over the whole output", "a bin"),
)
"""(the axes that a sum runs over, where, what it is not set back for)"""


def running(facts: Facts) -> Iterator[Pattern]:
    """Sums that run on from one bin, channel or box to the next."""
    if len(facts.values) < LEAST or not _is_finite(facts):
        return
    for axes, where, unit in RUNNING:
        if all(facts.want.shape[axis] == 1 for axis in axes):
            continue
        if _is_near(facts, _summed(facts.want, axes), _summed(_allowed(facts), axes)):
            yield Pattern(
                "running_sum",
                f"Every number is the sum of the right ones up to it {where}: the accumulator is "
                f"not set to 0 for {unit}.",
                {"axes": list(axes)},
            )
            return


def added(facts: Facts) -> Iterator[Pattern]:
    """The right numbers and those of another place, added."""
    if len(facts.values) < LEAST or not _is_finite(facts):
        return
    allowed = _allowed(facts)
    for row in ORDERS:
        other = row.of(facts.want)
        if _is_near(facts, facts.want + other, allowed + row.of(allowed)):
            yield Pattern(
                f"added_{row.id}",
                f"To every number, another one is added: that which stands there where {row.said}.",
            )
            return


def _is_finite(facts: Facts) -> bool:
    return bool(facts.values.finite and np.isfinite(facts.want).all())


def _allowed(facts: Facts) -> np.ndarray:
    """(R, C, PH, PW) how far each number may be off."""
    allowed = facts.comparison.tolerance.allowed[..., None, None]
    return np.broadcast_to(allowed, facts.want.shape)


def _summed(array: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """The sum up to each number over some axes, in the order of the memory."""
    shape = array.shape
    first = axes[0]
    flat = array.reshape(*shape[:first], -1, *shape[axes[-1] + 1 :])
    return np.cumsum(flat, axis=first, dtype=np.float64).reshape(shape)


def _is_near(facts: Facts, made: np.ndarray, allowed: np.ndarray) -> bool:
    """Whether all numbers are what was made; a few boxes first."""
    few = slice(0, 2)
    return all(
        bool((np.abs(facts.got[part] - made[part]) <= allowed[part]).all())
        for part in (few, slice(None))
    )
