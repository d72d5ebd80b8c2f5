"""Numbers that are sums of right ones: an accumulator that is not set to 0, a buffer added to."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from roiviz.bench.facts import Facts, Pattern, Values, is_nearer
from roiviz.bench.relations import LEAST, MOST_UNITS, ORDERS, Order

FEW = 2
"""Boxes that are looked at first."""
CHOSEN = 32
"""Numbers by which it is told which box is added."""

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
        # Of the first boxes, what comes after them is no part.
        if all(_runs_on(facts, axes, part) for part in (slice(0, FEW), slice(None))):
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
    for row in ORDERS:
        if all(_is_added(facts, row, values) for values in (facts.values.few(), facts.values)):
            yield Pattern(
                f"added_{row.id}",
                f"To every wrong number, another one is added: that which stands there where "
                f"{row.said}.",
            )
            return


def added_boxes(facts: Facts) -> Iterator[Pattern]:
    """The right numbers of a box and those of the one so many before or after, added."""
    wrong = np.flatnonzero(facts.boxes)
    if len(wrong) < 2 or len(facts.boxes) > MOST_UNITS or not _is_finite(facts):
        return
    each, at = facts.want[0].size, int(wrong[0])
    few = np.linspace(0, each - 1, min(CHOSEN, each)).astype(int)
    got, want = (one.reshape(len(one), -1) for one in (facts.got, facts.want))
    first = got[at, few].astype(np.float64) - want[at, few]
    away = np.abs(want[:, few] - first).max(axis=1)
    step, allowed = int(np.argmin(away)) - at, 2 * facts.comparison.tolerance.allowed.max()
    source = wrong + step
    if not step or source[0] < 0 or source[-1] >= len(want) or away.min() > allowed:
        return
    made = want[wrong].astype(np.float64) + want[source]
    if (np.abs(got[wrong] - made) > allowed).any() or not is_nearer(made, got[wrong], want[wrong]):
        return
    which = f"{abs(step)} {'before' if step < 0 else 'after'}"
    yield Pattern(
        "added_boxes",
        f"To every wrong box, the right numbers of the one {which} are added.",
        {"step": step, "boxes": wrong[:100].tolist()},
    )


def _is_finite(facts: Facts) -> bool:
    return bool(facts.values.finite and np.isfinite(facts.want[:FEW]).all())


def _is_added(facts: Facts, row: Order, values: Values) -> bool:
    """Whether these numbers are the right ones and those of an order."""
    source = row.source(np.unravel_index(values.at, facts.want.shape), facts.want.shape)
    each = facts.want[0, 0].size
    allowed = values.allowed + facts.comparison.tolerance.allowed.reshape(-1)[source // each]
    made = values.want + facts.want.reshape(-1)[source]
    return values.are(made, allowed)


def _runs_on(facts: Facts, axes: tuple[int, ...], part: slice) -> bool:
    """Whether the numbers of some boxes are running sums."""
    got, want = facts.got[part], facts.want[part]
    allowed = facts.comparison.tolerance.allowed[part, :, None, None]
    most = _summed(np.broadcast_to(allowed, want.shape), axes)
    made, bad = _summed(want, axes), facts.bad[part]
    return bool((np.abs(got - made) <= most).all()) and is_nearer(made[bad], got[bad], want[bad])


def _summed(array: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """The sum up to each number over some axes, in the order of the memory."""
    shape, first = array.shape, axes[0]
    flat = array.reshape(*shape[:first], -1, *shape[axes[-1] + 1 :])
    return np.cumsum(flat, axis=first, dtype=np.float64).reshape(shape)
