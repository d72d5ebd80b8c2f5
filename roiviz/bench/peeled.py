"""Two faults at once, of which one is a place that holds one value: it is looked at what is left.

A column of bins that nobody wrote, or boxes from a number on, hide what else is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench import relations, several, sums, trials
from roiviz.bench.facts import Facts, Pattern, listed, within
from roiviz.bench.places import bins

SHARE = 0.01
"""How many of the wrong numbers one value must stand in the place of, to be looked for."""
ENOUGH = 20_000
"""Wrong numbers that show which values stand in many places."""

# Of an output, in the order in which they are named: its axis, and what one and many are called.
AXES = (
    (0, "box {}", "boxes {}"),
    (1, "channel {}", "channels {}"),
    (2, "row {} of the bins", "rows {} of the bins"),
    (3, "column {} of the bins", "columns {} of the bins"),
)
BINS = (2, 3)
RELATIONS: tuple[Callable[[Facts], Iterator[Pattern]], ...] = (
    relations.changes,
    several.several,
    relations.constants,
    relations.factors,
    relations.offsets,
    relations.precision,
    relations.orders,
    relations.stale,
    sums.added_boxes,
)


@dataclass(frozen=True, eq=False)
class Region:
    """Whole boxes, channels, rows or columns of bins, and what stands in all of their numbers.

    Attributes:
        units: (axis, which of it) each.
        value: what it is.
        mask: (R, C, PH, PW) bool, where.
    """

    units: tuple[tuple[int, np.ndarray], ...]
    value: float
    mask: np.ndarray

    @property
    def where(self) -> str:
        """As "boxes from 16 on and channels from 8 on"."""
        sizes = self.mask.shape
        return " and ".join(_named(axis, units, sizes[axis]) for axis, units in self.units)

    @property
    def shown(self) -> str:
        """As "0", or "NaN"."""
        return "NaN" if np.isnan(self.value) else f"{self.value:.7g}"


def _named(axis: int, units: np.ndarray, size: int) -> str:
    """As "the last column of the bins", "boxes from 16 on" or "channels 3 and 5"."""
    _, one, many = AXES[axis]
    first, last = int(units[0]), int(units[-1])
    if len(units) == 1:
        ends = {0: "first", size - 1: "last"}
        if axis in BINS and first in ends:
            return f"the {ends[first]} {one.replace('{} ', '')}"
        return one.format(first)
    if len(units) > 2 and last - first + 1 == len(units):
        reach = f"from {first} on" if last == size - 1 else f"{first} to {last}"
        return many.format(f"up to {last}" if first == 0 else reach)
    return many.format(listed(units))


def regions(facts: Facts) -> Iterator[Region]:
    """Places that hold one value, where not all that is wrong does."""
    some = facts.values.few(ENOUGH).got
    values, counts = np.unique(some, return_counts=True)
    order = np.argsort(-counts, kind="stable")[:2]
    for value, count in zip(values[order], counts[order], strict=True):
        if count >= max(SHARE * len(some), relations.LEAST):
            found = _region(facts, float(value))
            if found is not None:
                yield found


def _region(facts: Facts, value: float) -> Region | None:
    """The whole units that hold a value, those that hold the most of it first; None for none."""
    same = np.isnan(facts.got) if np.isnan(value) else facts.got == value
    odd = facts.bad & same
    # Where something else that is no number stands, nobody can tell.
    holds = same | ~np.isfinite(facts.got)
    whole: dict[int, np.ndarray] = {}
    for axis, *_ in AXES:
        others = tuple(other for other in range(4) if other != axis)
        units = np.flatnonzero(holds.all(axis=others) & odd.any(axis=others))
        if 0 < len(units) < odd.shape[axis]:
            whole[axis] = units
    left, found = odd.copy(), []
    while whole:
        covers = {axis: np.count_nonzero(left.take(one, axis)) for axis, one in whole.items()}
        axis = max(covers, key=lambda one: covers[one])
        units = whole.pop(axis)
        if covers[axis]:
            np.moveaxis(left, axis, 0)[units] = False
            found.append((axis, units))
    return (
        Region(tuple(sorted(found, key=lambda one: one[0])), value, odd & ~left) if found else None
    )


def peeled(facts: Facts) -> Iterator[Pattern]:
    """A place that holds one value, and what else is wrong."""
    for region in regions(facts):
        if not (facts.bad & ~region.mask).any():
            continue
        rest = _of_the_rest(facts, region)
        if rest is not None:
            yield Pattern(
                "place_and_more",
                f"Two things are wrong. In {region.where}, all numbers are {region.shown}. "
                f"In the others, {within(rest.sentence)}",
                {"value": region.value, "where": region.where, "other": rest.id},
            )
            return


def copied(facts: Facts) -> Iterator[Pattern]:
    """Boxes that have the numbers of others, and what else is wrong."""
    found = relations.copies(facts)
    if not 0 < len(found) <= MOST_COPIES:
        return
    aside = np.zeros(facts.bad.shape, bool)
    aside[list(found)] = True
    rest = _apart(facts, aside, aside)
    for search in (*RELATIONS, trials.trials):
        for one in search(rest):
            named = "; ".join(f"box {box} has those of box {of}" for box, of in found.items())
            where = next((f" {row.sentence}" for row in bins(rest)), "")
            yield Pattern(
                "copies_and_more",
                f"Two things are wrong. Some boxes have other boxes' numbers: {named}. In the "
                f"others, {within(one.sentence)}{where}",
                {"have_those_of": found, "other": one.id},
            )
            return


MOST_COPIES = 4
"""Boxes that are named."""


def places(facts: Facts) -> Iterator[Pattern]:
    """Where one value stands that is not all that is wrong."""
    return _places(facts, all_of_it=False)


def all_places(facts: Facts) -> Iterator[Pattern]:
    """The same of all that is wrong, in places of several kinds; and beside what is no number."""
    yield from _places(facts, all_of_it=True)
    if not facts.values.finite:
        yield from _places(facts, all_of_it=False)


def _places(facts: Facts, all_of_it: bool) -> Iterator[Pattern]:
    """Whole boxes, channels, rows or columns of the bins that hold one value."""
    for region in regions(facts):
        count = int(np.count_nonzero(region.mask))
        if (count == facts.comparison.count) != all_of_it:
            continue
        if all_of_it and len(region.units) < 2:
            continue  # a single kind of place is said as such
        yield Pattern(
            f"whole_places_{region.shown.lower()}",
            f"All numbers in {region.where} are {region.shown} ({count:,} of the "
            f"{facts.comparison.count:,} wrong ones).",
            {"value": region.value, "where": region.where},
        )


def _of_the_rest(facts: Facts, region: Region) -> Pattern | None:
    """What is wrong outside of a place."""
    if all(axis in BINS for axis, _ in region.units):
        part = _without(facts, region)
        for search in RELATIONS:
            for one in search(part):
                return one
    aside = np.zeros(facts.bad.shape, bool)
    for axis, which in region.units:
        np.moveaxis(aside, axis, 0)[which] = True
    rest = _apart(facts, region.mask, aside)
    for search in (*RELATIONS, trials.trials):
        for one in search(rest):
            return one
    return None


def _apart(facts: Facts, mask: np.ndarray, aside: np.ndarray) -> Facts:
    """The facts without what is known of some numbers, and may be anything in others."""
    whole = facts.comparison
    bad, got = whole.bad & ~mask, np.where(mask, whole.want, whole.got)
    return Facts(facts.case, replace(whole, got=got, bad=bad), facts.claim, aside)


def _without(facts: Facts, region: Region) -> Facts:
    """The facts without some rows and columns of bins, whose boxes nobody knows."""
    whole = facts.comparison
    got, want, bad = whole.got, whole.want, whole.bad
    for axis, units in region.units:
        got, want, bad = (np.delete(one, units, axis) for one in (got, want, bad))
    return Facts(facts.case, replace(whole, got=got, want=want, bad=bad))
