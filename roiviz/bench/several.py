"""Several things that are wrong at once: one in some boxes, channels or bins, another in others.

Each wrong box, channel, row or column of bins is asked what its own wrong numbers are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench import relations
from roiviz.bench.facts import Facts, Pattern, listed, within
from roiviz.bench.tolerance import Tolerance

MOST_UNITS = 64
"""Wrong units of an axis, beyond which it is not asked for each."""
MOST_THINGS = 3
SEARCHES: tuple[Callable[[Facts], Iterator[Pattern]], ...] = (
    relations.constants,
    relations.factors,
    relations.offsets,
    relations.orders,
)


@dataclass(frozen=True)
class Axis:
    """Along what things may differ.

    Attributes:
        id: of the pattern.
        one, many: what its units are called, with their numbers.
        at: of an output.
        orders: whether a unit may have its numbers in another order.
    """

    id: str
    one: str
    many: str
    at: int
    orders: bool = False


AXES = (
    Axis("box", "box {}", "boxes {}", 0, orders=True),
    Axis("channel", "channel {}", "channels {}", 1, orders=True),
    Axis("column", "the bins of column {}", "the bins of columns {}", 3),
    Axis("row", "the bins of row {}", "the bins of rows {}", 2),
)


def several(facts: Facts) -> Iterator[Pattern]:
    """Two or three things, each all that is wrong in some boxes, channels, columns or rows."""
    if len(facts.values) < 2 * relations.LEAST or not facts.values.finite:
        return
    for axis in AXES:
        others = tuple(other for other in range(4) if other != axis.at)
        wrong = np.flatnonzero(facts.bad.any(axis=others))
        groups = _groups(facts, axis, wrong) if 2 <= len(wrong) <= MOST_UNITS else []
        if not groups:
            continue
        if _explained(facts, AXES[0]) is not None:
            return  # one thing is all of it
        said = [f"In {_named(units, wrong, axis)}, {within(one.sentence)}" for units, one in groups]
        yield Pattern(
            f"several_by_{axis.id}",
            f"{('Two', 'Three')[len(groups) - 2]} things are wrong. {' '.join(said)}",
            {axis.id: [units.tolist()[:100] for units, _ in groups]},
        )
        return


def _groups(facts: Facts, axis: Axis, wrong: np.ndarray) -> list[tuple[np.ndarray, Pattern]]:
    """The wrong units that have one thing in common, and that; none where all have the same."""
    found: dict[tuple[object, ...], list[int]] = {}
    for unit in wrong.tolist():
        one = _explained(_part(facts, axis, [unit]), axis)
        if one is None:
            return []
        found.setdefault(_key(one), []).append(unit)
        if len(found) > MOST_THINGS:
            return []
    if len(found) < 2:
        return []
    groups = []
    for key, units in found.items():
        one = _explained(_part(facts, axis, units), axis)
        if one is None or _key(one) != key:
            return []
        groups.append((np.array(units), one))
    # One factor, one constant a unit is one thing.
    alone = all(len(units) == 1 for units, _ in groups)
    return [] if alone and len({one.id for _, one in groups}) == 1 else groups


def _key(one: Pattern) -> tuple[object, ...]:
    """What it says, without the last digits of its numbers."""
    numbers = (f"{v:.4g}" if isinstance(v, float) else v for v in one.evidence.values())
    return one.id, *numbers


def _explained(facts: Facts, axis: Axis) -> Pattern | None:
    """What the wrong numbers of some units are."""
    for search in SEARCHES[: len(SEARCHES) if axis.orders else -1]:
        for one in search(facts):
            if "_by_" not in one.id and "moved" not in one.id:
                return one
    return None


def _part(facts: Facts, axis: Axis, units: list[int]) -> Facts:
    """The facts of some units alone."""
    whole = facts.comparison
    got, want, bad = (np.take(one, units, axis.at) for one in (whole.got, whole.want, whole.bad))
    allowed, magnitude = whole.tolerance.allowed, whole.tolerance.magnitude
    if axis.at < 2:
        allowed, magnitude = (np.take(one, units, axis.at) for one in (allowed, magnitude))
    tolerance = Tolerance(allowed, magnitude, whole.tolerance.said)
    return Facts(facts.case, replace(whole, got=got, want=want, bad=bad, tolerance=tolerance))


def _named(units: np.ndarray, wrong: np.ndarray, axis: Axis) -> str:
    """As "boxes 3, 5 and 8", "box 7", "the bins of rows 0 and 1", or "channels from 128 on"."""
    if len(units) == 1:
        return axis.one.format(units[0])
    run = wrong[(wrong >= units[0]) & (wrong <= units[-1])]
    if len(units) > 3 and len(run) == len(units):
        end = "on" if units[-1] == wrong[-1] else f"to {units[-1]}"
        return axis.many.format(f"from {units[0]} {end}")
    return axis.many.format(listed(units))
