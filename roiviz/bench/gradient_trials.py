"""What else gives a gradient of the features: another order of the upstream, other samples."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz.bench import ported, relations
from roiviz.bench.calls import Call
from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison
from roiviz.bench.excerpt import correlation
from roiviz.bench.facts import Facts, Pattern, within
from roiviz.bench.gradient_rules import compared, of_one_channel
from roiviz.bench.gradient_writes import lost_writes
from roiviz.bench.relations import ORDERS
from roiviz.bench.trial_rows import PLANS, READ, number_in_bin
from roiviz.bench.twists import FRACTIONS
from roiviz.conventions import Samples
from roiviz.conventions.rules import Pool

ALIKE = 0.99
"""The correlation from which on a gradient may be a multiple of another."""
Row = tuple[str, str, np.ndarray, Callable[[Samples], Samples] | None]
"""(id, what is done, the upstream, what becomes of the samples)"""


def _without(index: Any) -> Callable[[np.ndarray], np.ndarray]:
    """A grad_output of which some bins are 0."""

    def seen(upstream: np.ndarray) -> np.ndarray:
        found = upstream.copy()
        found[index] = 0
        return found

    return seen


UPSTREAMS: tuple[tuple[str, str, Callable[[np.ndarray], np.ndarray]], ...] = (
    ("upstream_ones", "grad_output is taken as 1 everywhere", np.ones_like),
    ("upstream_unsigned", "grad_output loses its signs", np.abs),
    ("upstream_positive", "what is negative in grad_output counts as 0",
     lambda upstream: np.maximum(upstream, 0)),
    ("upstream_last_column", "the last column of grad_output's bins counts as 0",
     _without(np.s_[..., -1])),
    ("upstream_first_column", "the first column of grad_output's bins counts as 0",
     _without(np.s_[..., 0])),
    ("upstream_last_row", "the last row of grad_output's bins counts as 0",
     _without(np.s_[..., -1, :])),
    ("upstream_first_row", "the first row of grad_output's bins counts as 0",
     _without(np.s_[..., 0, :])),
)  # fmt: skip
"""(id, what is done, the upstream as backward sees it)"""
MAPS: tuple[tuple[str, str, Callable[[np.ndarray, int], np.ndarray]], ...] = (
    ("first_picture", "all boxes add to the first picture", lambda maps, count: maps * 0),
    ("last_picture", "all boxes add to the last picture", lambda maps, n: maps * 0 + n - 1),
    (
        "pictures_reversed",
        "the pictures are taken in reverse order",
        lambda maps, count: count - 1 - maps,
    ),
)
"""(id, what is done, the picture of each box and how many there are → which one is added to)"""


def trials(case: Case, claim: Claim, comparison: Comparison) -> Iterator[Pattern]:
    """The first row that gives the whole gradient."""
    seen, channels = of_one_channel(case)
    got = seen.gradients.features
    assert got is not None
    yield from _of_other_pictures(case, claim, comparison, (seen, channels))
    for name, said, upstream, change in _rows(case, claim):
        few = upstream if channels == slice(None) else upstream[:, channels]
        parts = ((seen, got, few), (case, comparison.got, upstream))
        if all(_gives(claim, *part, change) for part in parts):
            sentence = f"The gradient of the features is {said}."
            yield Pattern(f"gradient_{name}", sentence, {"whole": True})
            return
    yield from _with_a_factor(case, claim, comparison)


def _with_a_factor(case: Case, claim: Claim, comparison: Comparison) -> Iterator[Pattern]:
    """A multiple of what another upstream gives."""
    for name, said, upstream, change in _rows(case, claim):
        if change is not None:
            return
        other, _ = compared(case, claim, comparison.got, upstream)
        if correlation(other.got, other.want) < ALIKE:
            continue
        for one in relations.factors(Facts(case, other)):
            yield Pattern(
                "gradient_two_faults",
                "In the gradient of the features, two things are wrong. It is near to "
                f"{said}; against that, {within(one.sentence)}",
                {"first": name, "second": one.id, "whole": True},
            )
            return


def _of_other_pictures(
    case: Case, claim: Claim, comparison: Comparison, few: tuple[Case, slice]
) -> Iterator[Pattern]:
    """Boxes that add to another picture than theirs."""
    count, (seen, channels) = len(case.features), few
    upstream, got = case.gradients.output, seen.gradients.features
    if count < 2 or upstream is None or got is None:
        return
    boxes, maps = case.split(len(claim.rules.format.numbers))
    for name, said, of in MAPS:
        other = of(maps, count)
        if np.array_equal(other, maps):
            continue
        moved = [replace(one, rois=boxes, batch_index=other) for one in (seen, case)]
        parts = ((moved[0], got, upstream[:, channels]), (moved[1], comparison.got, upstream))
        if all(_gives(claim, *part, None) for part in parts):
            yield Pattern(
                f"gradient_{name}",
                f"The gradient of the features is what comes out when {said}: the batch index is "
                "not what it was on the way there.",
                {"pictures": count, "whole": True},
            )
            return


def _gives(
    claim: Claim,
    case: Case,
    got: np.ndarray,
    upstream: np.ndarray,
    change: Callable[[Samples], Samples] | None,
) -> bool:
    """Whether a gradient is what comes of an upstream and of samples."""
    try:
        with np.errstate(all="ignore"):
            return compared(case, claim, got, upstream, change)[0].ok
    except ValueError:
        return False


def _rows(case: Case, claim: Claim) -> Iterator[Row]:
    """Everything that is tried, the plainest first."""
    upstream = case.gradients.output
    assert upstream is not None
    for row in ORDERS:
        said = f"what comes out where, in grad_output, {row.said}"
        yield f"upstream_{row.id}", said, row.of(upstream), None
    for name, said, seen in UPSTREAMS:
        yield name, f"what comes out when {said}", seen(upstream), None
    if claim.rules.reduction.pool is not Pool.MEAN:
        return
    boxes, maps = case.split(len(claim.rules.format.numbers))
    call = Call(case.features, boxes, maps, claim.rules, claim.settings)
    for trial in (*PLANS, *READ.values(), *FRACTIONS):
        other = trial.change(call)
        if other is not None and (other.plan or other.twist):
            yield trial.id, f"what comes out {trial.said}", upstream, _of(other)
    for number in range(max(claim.settings.sampling_ratio, 0) ** 2):
        said = f"what comes out without sample {number + 1} of each bin, row by row"
        yield "sample_not_added", said, upstream, _without_sample(number)
    for down, across, way in MOVES:
        for kept, more in ((False, ""), (True, ", on the map's edge at most")):
            said = f"what comes out when each add lands one cell too far {way}{more}"
            yield "adds_moved", said, upstream, _moved(down, across, kept)
    for at_once, change in lost_writes():
        said = (
            f"what numpy's grad[index] += values gives with {at_once} in one statement: of the "
            "adds to a cell that it names twice, the last alone is kept (np.add.at keeps all)"
        )
        yield "repeated_index", said, upstream, change


MOVES = ((0, 1, "right"), (0, -1, "left"), (1, 0, "down"), (-1, 0, "up"))


def _moved(down: int, across: int, kept: bool) -> Callable[[Samples], Samples]:
    """Adds that land in another cell.

    Args:
        kept: whether those beyond the map land on its edge; else they are lost.
    """

    def change(plan: Samples) -> Samples:
        rows, columns = plan.feature_size
        y, x = plan.taps // columns + down, plan.taps % columns + across
        beyond = (y < 0) | (y >= rows) | (x < 0) | (x >= columns)
        lost = (plan.taps < 0) | (beyond & (not kept))
        y, x = np.clip(y, 0, rows - 1), np.clip(x, 0, columns - 1)
        weights = np.where(lost, 0, plan.weights)
        return replace(plan, taps=np.where(lost, -1, y * columns + x), weights=weights)

    return change


def _without_sample(number: int) -> Callable[[Samples], Samples]:
    def change(plan: Samples) -> Samples:
        lost = number_in_bin(plan)[0] == number
        return replace(plan, weights=np.where(lost[:, None], 0, plan.weights))

    return change


def _of(other: Call) -> Callable[[Samples], Samples]:
    """What becomes of a call's samples in another one."""
    if other.twist is None:
        assert other.plan is not None
        return other.plan
    twist, size = other.twist, other.features.shape[-2:]
    found = ported.placed(other.rules, other.boxes, size, other.settings, twist)
    return lambda plan: ported.read(found, other.rules, other.maps, size, other.settings, twist)
