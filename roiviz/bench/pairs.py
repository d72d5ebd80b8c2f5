"""Two things that a kernel does otherwise at once, each of which was tried alone before.

The first is one by which the output comes nearer, though no number need be right by it; on top of
it, everything is tried once more.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench import peeled
from roiviz.bench.calls import Trial, made
from roiviz.bench.compare import compare
from roiviz.bench.excerpt import correlation
from roiviz.bench.facts import Facts, Pattern, is_nearer, within
from roiviz.bench.relations import ORDERS
from roiviz.bench.trial_rows import OF_PICTURES
from roiviz.bench.trials import Search, search_of

OF_BINS = ("bins_transposed", "rows_flipped", "columns_flipped", "bins_turned")
"""Orders of a channel's bins."""
LEAST = 200
"""Wrong numbers, for fewer may be what many pairs give."""
NEARER, CERTAIN = 0.03, 6.0
"""By how much an output must come nearer, and how many times what comes of accidents it must."""
FIRSTS, BESIDES, MOST_FIRSTS = 2, 12, 80
"""Trials on top of which all others are tried, those that all numbers are compared with, and those
of which it is asked how near they come."""


def pairs(facts: Facts) -> Iterator[Pattern]:
    """Two trials that give the whole output; or one, and what all numbers are against that."""
    if facts.claim is None or len(facts.values) < LEAST or not np.isfinite(facts.got).all():
        return
    search = search_of(facts)
    found = _reordered(facts, search)
    if found is not None:
        yield found
        return
    firsts = _firsts(search)
    for first in firsts:
        found = _beside(first, facts, search)
        if found is not None:
            yield found
            return
    for first in firsts[:FIRSTS]:
        call = first.change(search.call)
        if call is None:
            continue
        inner = replace(search, call=call)
        for second in inner.passing():
            if inner.gives(second, inner.few, inner.seen) and inner.gives_all(second):
                yield Pattern(
                    "two_faults",
                    f"Two things are wrong. The numbers are what comes out {first.said}, and "
                    f"{second.said}.",
                    {"first": first.id, "second": second.id},
                )
                return


def _reordered(facts: Facts, search: Search) -> Pattern | None:
    """Other pictures, with the bins in another order: neither is near without the other."""
    at = search.at(search.few, search.seen)
    got, call = facts.got[at], search.part(search.few, search.seen)
    allowed = 2 * facts.comparison.tolerance.allowed[at][..., None, None]
    for trial in OF_PICTURES:
        other = trial.change(call)
        found = None if other is None else made(other)
        if found is None or found.shape != got.shape:
            continue
        for row in ORDERS:
            if row.id not in OF_BINS or (np.abs(row.of(found) - got) > allowed).any():
                continue
            other = trial.change(search.call)
            whole = None if other is None else made(other)
            most = 2 * facts.comparison.tolerance.allowed[..., None, None]
            bad = facts.bad
            made_ = None if whole is None else row.of(whole)
            if made_ is None or (np.abs(made_ - facts.got) > most).any():
                continue
            if is_nearer(made_[bad], facts.got[bad], facts.want[bad]):
                return Pattern(
                    "two_faults",
                    f"Two things are wrong. The numbers are what comes out {trial.said}, and "
                    f"{row.said}.",
                    {"first": trial.id, "second": row.id},
                )
    return None


def _firsts(search: Search) -> list[Trial]:
    """The trials by which a few boxes come nearest, and nearer than by none."""
    few = search.few, search.seen
    call, got, want = search.part(*few), search.facts.got[search.at(*few)], search.facts.want
    own = abs(correlation(got, want[search.at(*few)]))
    least = max(own + NEARER, CERTAIN / math.sqrt(got.size))
    near: list[tuple[float, Trial]] = []
    for rough, trial in sorted(search.alike, key=lambda one: -one[0])[:MOST_FIRSTS]:
        other = trial.change(call) if rough > least / 2 else None
        found = None if other is None else made(other)
        if found is not None and found.shape == got.shape:
            alike = abs(correlation(got, found))
            if alike > least:
                near.append((alike, trial))
    near.sort(key=lambda one: -one[0])
    return [trial for _, trial in near[:BESIDES]]


def _beside(first: Trial, facts: Facts, search: Search) -> Pattern | None:
    """What all numbers are against a trial; None where they have nothing in common."""
    call = first.change(search.call)
    found = None if call is None else made(call)
    if found is None or found.shape != facts.got.shape:
        return None
    other = compare(facts.got, found, facts.comparison.tolerance)
    rest = Facts(facts.case, other, facts.claim)
    for find in peeled.RELATIONS:
        for one in find(rest):
            return Pattern(
                "two_faults",
                f"Two things are wrong. The output is near to what comes out {first.said}; against "
                f"that, {within(one.sentence)}",
                {"first": first.id, "second": one.id},
            )
    return None
