"""What all wrong numbers have in common, in words, with what it was found by.

A pattern is said only where it holds: what it names are all the wrong numbers, and it explains
them. Where wrong numbers lie in a set by accident as well, nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench import (
    map_lines,
    pairs,
    peeled,
    pictures,
    places,
    quantised,
    relations,
    several,
    sums,
    trials,
)
from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison
from roiviz.bench.facts import Facts, Pattern, of_others


@dataclass(frozen=True)
class Search:
    """A kind of pattern.

    Attributes:
        name: what it looks for.
        find: gives what it found.
        explains: whether what it finds says what the wrong numbers are, not only where.
        of_boxes: whether what it finds says which boxes are wrong, by what they are.
        second: whether it is left out where such is found.
        last: whether it is left out where it is known what the wrong numbers are.
        odd: whether it is of what is NaN or infinite as well.
        long: whether it takes too long to be tried on many claims.
    """

    name: str
    find: Callable[[Facts], Iterable[Pattern]]
    explains: bool = False
    of_boxes: bool = False
    second: bool = False
    last: bool = False
    odd: bool = False
    long: bool = False


SEARCHES = (
    Search("NaN and infinities", relations.not_numbers, explains=True),
    Search("NaN that is taken for a number", trials.taken_for_numbers, explains=True, odd=True),
    Search("some NaN", relations.some_not_numbers),
    Search("a change of each number", relations.changes, explains=True),
    Search("whole numbers with a scale", quantised.quantised, explains=True),
    Search("samples that are not counted", trials.uncounted, explains=True),
    Search("several things", several.several, explains=True),
    Search("a constant", relations.constants, explains=True),
    Search("a factor", relations.factors, explains=True),
    Search("an offset", relations.offsets, explains=True),
    Search("a factor and an offset", relations.affine, explains=True),
    Search("a coarser type", relations.precision, explains=True),
    Search("steps", relations.steps, explains=True),
    Search("memory that was never written", relations.garbage, explains=True),
    Search("a softmax", relations.softmaxes, explains=True),
    Search("another order", relations.orders, explains=True),
    Search("a sum that runs on", sums.running, explains=True),
    Search("another number added", sums.added, explains=True),
    Search("another box added", sums.added_boxes, explains=True),
    Search("a buffer that was kept", relations.stale, explains=True),
    Search("pictures that nobody named", pictures.unnamed, explains=True),
    Search("another computation", trials.trials, explains=True),
    Search("other pictures", pictures.others, explains=True),
    Search("a constant at the border", relations.constants_at_borders, explains=True),
    Search("samples that got lost", trials.lost_samples, explains=True),
    Search("a place and something else", peeled.peeled, explains=True, long=True),
    Search("boxes of others and something else", peeled.copied, explains=True, long=True),
    Search("two things", pairs.pairs, explains=True, long=True),
    Search("small errors", relations.small, explains=True),
    Search("numbers that are off by little", relations.by_little, last=True),
    Search("the whole, or a single one", places.everything),
    Search("places of one value", peeled.places, last=True),
    Search("several kinds of places", peeled.all_places),
    Search("what the numbers should be", places.of_values),
    Search("rows and columns of the map", map_lines.misread),
    Search("pictures", places.pictures, of_boxes=True),
    Search("borders", places.borders, of_boxes=True),
    Search("boxes without size", places.size_sets, of_boxes=True),
    Search("sizes", places.sizes, of_boxes=True),
    Search("where boxes begin or end to be wrong", places.box_runs, of_boxes=True),
    Search("single boxes", places.box_order, second=True),
    Search("the order of the channels", places.channel_order),
    Search("bins", places.bins),
    Search("the order of the memory", places.memory_order),
    Search("growth", places.growth, last=True),
)
MOST_SAID = 6


def patterns(
    case: Case, comparison: Comparison, claim: Claim | None = None, *, long: bool = True
) -> tuple[Pattern, ...]:
    """What all wrong numbers have in common: what they are first, then where they lie.

    Args:
        case, comparison: the data, and how they differ from what is wanted.
        claim: what the wanted numbers were made by, without which boxes have no place on the map.
        long: whether searches that take long are among those that are tried.
    Returns: none where all numbers are right, or nothing is common to the wrong ones.
    """
    if comparison.ok:
        return ()
    facts = Facts(case, comparison, claim)
    hardly = facts.hardly_wrong is not None
    found: dict[str, Pattern] = {}
    with np.errstate(over="ignore"):
        for search in SEARCHES:
            explained = any(one.explains for one in found.values())
            if hardly and not (search.explains or search.last or search.find is places.everything):
                continue  # which of such numbers are wrong is the tolerance's doing
            if (explained and (search.explains or search.last)) or (search.long and not long):
                continue
            if search.second and any(one.of_boxes for one in found.values()):
                continue
            rest = facts.others if search.explains and not search.odd else None
            for pattern in search.find(rest or facts):
                pattern = pattern if rest is None else of_others(pattern)
                marked = replace(pattern, explains=search.explains, of_boxes=search.of_boxes)
                found.setdefault(pattern.id, marked)
    return tuple(found.values())[:MOST_SAID]


def is_likely(case: Case, claim: Claim, *, long: bool = False) -> bool:
    """Whether what a kernel may do otherwise explains a few boxes on top of a claim.

    Args:
        long: as `patterns` takes it.
    """
    return likely(case, claim, long=long)[0]


def likely(case: Case, claim: Claim, *, long: bool = False) -> tuple[bool, float]:
    """The same, and how much the output correlates with what comes nearest of all that is tried."""
    comparison = claim.compared(case)
    facts = Facts(case, comparison, claim)
    found = comparison.ok or any(
        True
        for search in SEARCHES
        if search.explains and (long or not search.long)
        for _ in search.find(facts)
    )
    return found, trials.most_alike(facts)
