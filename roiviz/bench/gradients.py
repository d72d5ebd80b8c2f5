"""Somebody's gradients against those of the claim: adds that got lost, or were done twice.

Backward adds each sample's weight × upstream ÷ samples to its cells, so the gradient of the
features is a sum whose parts are known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from roiviz.bench import relations
from roiviz.bench.case import BenchError, Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.facts import Facts, Pattern, listed
from roiviz.bench.outputs import samples_of
from roiviz.bench.tolerance import POSITION, SUM, Tolerance, largest
from roiviz.conventions import Rules
from roiviz.conventions.own_kernels import operator_of
from roiviz.conventions.rules import Pool
from roiviz.kernels import operators

STEP = 2.0**-23
MOST_BOXES = 1024  # whose part in a gradient is solved for
MOST_CELLS = 4000  # whose adds are looked through
MOST_PAIRS = 48  # adds of a cell, of which two may be lost
WHOLE = 1e-3  # how near to a whole number a box's part must be


@dataclass(frozen=True, eq=False)
class GradientFinding:
    """How a gradient differs from what it should be.

    Attributes:
        of: "features" or "rois".
        comparison: of (N, C, H, W), or of boxes as (R, 1, 1, columns).
        patterns: what its wrong numbers have in common.
    """

    of: str
    comparison: Comparison
    patterns: tuple[Pattern, ...]


def gradient_findings(case: Case, claim: Claim) -> tuple[GradientFinding, ...]:
    """What is found of the gradients that a case has. Raises: BenchError without an upstream."""
    given = case.gradients
    if given.features is None and given.rois is None:
        return ()
    if given.output is None:
        raise BenchError("There is a gradient and no grad_output that it was made of.")
    found = []
    if given.features is not None:
        found += list(_of_features(case, claim, given.features, given.output))
    if given.rois is not None:
        found += list(_of_boxes(case, claim, given.rois, given.output))
    return tuple(found)


class Adds(NamedTuple):
    """Every add of one channel's backward, but for the upstream.

    Attributes:
        cell: (A,) the flat cell of all pictures.
        bin: (A,) the flat bin whose upstream is added.
        share: (A,) float64: weight over the number of samples.
    """

    cell: np.ndarray
    bin: np.ndarray
    share: np.ndarray


def _of_features(
    case: Case, claim: Claim, got: np.ndarray, upstream: np.ndarray
) -> Iterator[GradientFinding]:
    rules = claim.rules
    if rules.reduction.pool is not Pool.MEAN or rules.reduction.position_sensitive:
        raise BenchError(f"The gradient of {claim.convention.title}'s features is not computed.")
    adds = _adds(case, claim)
    cells = len(case.features) * case.features[0, 0].size
    flat = upstream.swapaxes(0, 1).reshape(upstream.shape[1], -1).astype(np.float64)
    want = np.stack([
        np.bincount(adds.cell, adds.share * one[adds.bin], cells) for one in flat
    ])  # fmt: skip
    want = _by_picture(want, case)
    comparison = compare(got, want, _tolerance(case, claim, adds, flat))
    yield GradientFinding(
        "features", comparison, tuple(_feature_patterns(case, comparison, adds, flat))
    )


def _by_picture(flat: np.ndarray, case: Case) -> np.ndarray:
    """(C, N · H · W) as (N, C, H, W)."""
    pictures, _, rows, columns = case.features.shape
    return np.ascontiguousarray(flat.reshape(len(flat), pictures, rows, columns).swapaxes(0, 1))


def _adds(case: Case, claim: Claim) -> Adds:
    plan = samples_of(claim.rules, case, claim.settings)
    share = (
        plan.weights.astype(np.float64)
        / np.where(plan.divisor == 0, 1, plan.divisor)[plan.bin_index, None]
    )
    read = (plan.taps >= 0) & (share != 0)
    cells = plan.taps + (plan.batch_index * case.features[0, 0].size)[plan.bin_index, None]
    bins = np.broadcast_to(plan.bin_index[:, None], cells.shape)
    return Adds(cells[read], bins[read], share[read])


def _tolerance(case: Case, claim: Claim, adds: Adds, upstream: np.ndarray) -> Tolerance:
    """As an output's, of the largest sum of |adds| of a channel's cells."""
    cells = case.features[0, 0].size
    sums = np.bincount(adds.cell, adds.share, len(case.features) * cells)
    most = sums.reshape(len(case.features), cells).max(axis=1)
    magnitude = most[:, None] * np.abs(upstream).max(axis=1)[None, :]
    reach = max(*case.feature_size, float(np.abs(case.rois).max() * claim.settings.spatial_scale))
    relative = SUM * STEP + POSITION * STEP * reach
    said = f"{relative:.1g} of the largest sum of a channel's adds"
    return Tolerance(relative * magnitude, magnitude, said)


def _feature_patterns(
    case: Case, comparison: Comparison, adds: Adds, upstream: np.ndarray
) -> Iterator[Pattern]:
    if comparison.ok:
        return
    first, worst = comparison.first_bad, comparison.worst_bad
    assert first is not None
    assert worst is not None
    yield Pattern(
        "gradient_features",
        f"The gradient of the features is wrong in {comparison.count:,} of "
        f"{comparison.bad.size:,} cells; the worst is picture {worst.roi}, channel "
        f"{worst.channel}, cell ({worst.row}, {worst.column}): got {worst.got!r}, want "
        f"{worst.want!r}.",
        {"wrong": comparison.count, "first": list(first), "worst": list(worst)},
    )
    found = next(_explained(case, comparison, adds, upstream), None)
    if found is not None:
        yield found
    got, want = float(np.nansum(comparison.got)), float(comparison.want.sum())
    if want and abs(got / want - 1) > WHOLE:
        yield Pattern(
            "gradient_sum",
            f"Its sum is {got:.7g}, {got / want:.5g} times the {want:.7g} that upstream hands on.",
            {"got": got, "want": want},
        )


def _explained(
    case: Case, comparison: Comparison, adds: Adds, upstream: np.ndarray
) -> Iterator[Pattern]:
    """What the wrong cells are."""
    facts = Facts(case, comparison)
    for search in (relations.not_numbers, relations.constants, relations.factors):
        for one in search(facts):
            yield _of_gradient(one)
    if not facts.values.finite:
        return
    yield from _parts_of_boxes(case, comparison, adds, upstream)
    yield from _lost_adds(comparison, adds, upstream)
    for search in (relations.precision, relations.orders, relations.offsets):
        for one in search(facts):
            yield _of_gradient(one)
    yield from _one_sided(comparison, upstream)


def _of_gradient(one: Pattern) -> Pattern:
    return replace(one, id=f"gradient_{one.id}", sentence=f"In the gradient: {one.sentence}")


def _parts_of_boxes(
    case: Case, comparison: Comparison, adds: Adds, upstream: np.ndarray
) -> Iterator[Pattern]:
    """Boxes whose adds count more than once, or not at all: solved for, and then verified."""
    boxes = len(case.rois)
    bins = upstream.shape[1] // boxes
    cells = len(case.features) * case.features[0, 0].size
    if boxes > MOST_BOXES or cells * boxes > 2**24:
        return
    channel = int(np.argmax(np.count_nonzero(comparison.bad, axis=(0, 2, 3))))
    value = adds.share * upstream[channel][adds.bin]
    box = adds.bin // bins
    matrix = np.bincount(adds.cell * boxes + box, value, cells * boxes).reshape(cells, boxes)
    got = comparison.got.swapaxes(0, 1).reshape(len(upstream), -1)[channel].astype(np.float64)
    reached = np.flatnonzero(np.abs(matrix).max(axis=0) > 0)
    touched = np.flatnonzero(np.abs(matrix).max(axis=1) > 0)
    if len(touched) < len(reached):
        return
    times = np.ones(boxes)
    solved, _, rank, _ = np.linalg.lstsq(matrix[np.ix_(touched, reached)], got[touched], rcond=None)
    if rank < len(reached):
        return
    times[reached] = np.rint(solved)
    if np.abs(solved - times[reached]).max() > WHOLE * 10 or (times == 1).all():
        return
    scaled = times[adds.bin // bins] * adds.share
    want = np.stack([np.bincount(adds.cell, scaled * one[adds.bin], cells) for one in upstream])
    allowed = np.abs(times).max() * comparison.tolerance.allowed[..., None, None]
    if (np.abs(_by_picture(want, case) - comparison.got) > allowed).any():
        return
    odd = np.flatnonzero(times != 1)
    counts = np.unique(times[odd])
    kind = "lost" if counts.max() <= 0 else "doubled" if counts.min() == 2 else "repeated"
    how = {"lost": "are lost", "doubled": "count twice"}.get(
        kind, f"count {' or '.join(f'{one:g}' for one in counts)} times"
    )
    run = len(odd) > 1 and odd[-1] - odd[0] + 1 == len(odd) and odd[-1] == boxes - 1
    which = f"from box {odd[0]} on" if run else f"of boxes {listed(odd)}"
    yield Pattern(
        f"adds_{kind}", f"In the gradient of the features, all adds {which} {how}.",
        {"boxes": odd[:100].tolist(), "times": counts.tolist()},
    )  # fmt: skip


def _lost_adds(comparison: Comparison, adds: Adds, upstream: np.ndarray) -> Iterator[Pattern]:
    """Cells that lack one or two of their adds, or have some twice, not always the same."""
    pictures, channels, rows, columns = comparison.got.shape
    error = (comparison.got.astype(np.float64) - comparison.want).swapaxes(0, 1)
    error = error.reshape(channels, -1)
    bad = comparison.bad.swapaxes(0, 1).reshape(channels, -1)
    wrong = np.flatnonzero(bad.any(axis=0))
    if len(wrong) > MOST_CELLS:
        return
    order = np.argsort(adds.cell, kind="stable")
    starts = np.searchsorted(adds.cell[order], np.arange(pictures * rows * columns + 1))
    allowed = 2 * comparison.tolerance.allowed
    lost = doubled = True
    for cell in wrong:
        own = order[starts[cell] : starts[cell + 1]]
        those = np.flatnonzero(bad[:, cell])
        parts = adds.share[own] * upstream[those][:, adds.bin[own]]
        slack = allowed[cell // (rows * columns), those]
        off = error[those, cell]
        lost = lost and _is_sum_of_few(-off, parts, slack)
        doubled = doubled and _is_sum_of_few(off, parts, slack)
        if not (lost or doubled):
            return
    kind, said = ("lost", "lacks one or two of its adds") if lost else (
        "doubled", "has one or two of its adds twice"
    )  # fmt: skip
    yield Pattern(
        f"adds_{kind}_in_cells",
        f"In the gradient of the features, every wrong cell {said}, as in a race.",
        {"cells": len(wrong)},
    )


def _is_sum_of_few(want: np.ndarray, parts: np.ndarray, slack: np.ndarray) -> bool:
    """Whether each number is one of its parts, or the sum of two.

    Args:
        want, slack: (K,).
        parts: (K, A).
    """
    one = (np.abs(parts - want[:, None]) <= slack[:, None]).any(axis=1)
    if one.all():
        return True
    count = parts.shape[1]
    if not 2 <= count <= MOST_PAIRS:
        return False
    first, second = np.triu_indices(count, 1)
    rest = parts[~one]
    pairs = rest[:, first] + rest[:, second]
    return bool((np.abs(pairs - want[~one, None]) <= slack[~one, None]).any(axis=1).all())


def _one_sided(comparison: Comparison, upstream: np.ndarray) -> Iterator[Pattern]:
    """Where all adds have one sign, a sum that is too small lacks some."""
    if (upstream < 0).any():
        return
    error = comparison.got.astype(np.float64)[comparison.bad] - comparison.want[comparison.bad]
    if (error < 0).all():
        yield Pattern(
            "adds_lost_in_cells",
            "In the gradient of the features, every wrong cell has too little: adds are lost.",
        )
    elif (error > 0).all():
        yield Pattern(
            "adds_doubled_in_cells",
            "In the gradient of the features, every wrong cell has too much: adds are done twice.",
        )


BACKWARD: dict[str, Callable[[Rules, int], dict[str, Any]]] = {
    "roi_align": lambda rules, ratio: {
        "sampling_ratio": ratio, "aligned": rules.offset.after == 0.5,
    },
    "roi_align_rotated": lambda rules, ratio: {
        "sampling_ratio": ratio, "aligned": rules.offset.after == 0.5,
        "clockwise": rules.angle < 0,
    },
    "prroi_pool": lambda rules, ratio: {},
}  # fmt: skip
"""What our own backward is called with, of the operators that give boxes a gradient."""


def _of_boxes(
    case: Case, claim: Claim, got: np.ndarray, upstream: np.ndarray
) -> Iterator[GradientFinding]:
    rules = claim.rules
    name = operator_of(rules)
    if name not in BACKWARD or rules.reduction.pool is not Pool.MEAN:
        raise BenchError(f"The gradient of {claim.convention.title}'s boxes is not computed.")
    numbers = len(rules.format.numbers)
    boxes, maps = case.split(numbers)
    ratio = claim.settings.sampling_ratio if rules.grid.ratio is None else rules.grid.ratio
    kind = np.float64
    table = np.concatenate([maps[:, None], boxes], axis=1).astype(kind)
    scale = claim.settings.spatial_scale
    found = operators.gradient_of(name)(
        upstream.astype(kind), case.features.astype(kind), table, wrt="rois", spatial_scale=scale,
        **BACKWARD[name](rules, max(ratio, 0)),
    ).rois[:, 1:]  # fmt: skip
    given = np.delete(got, case.batch_column, axis=1) if got.shape[1] == numbers + 1 else got
    magnitude = _box_magnitude(case, maps, upstream, scale)
    reach = max(case.feature_size)
    relative = 4 * (SUM * STEP + POSITION * STEP * reach)
    tolerance = Tolerance(
        relative * magnitude, magnitude, f"{relative:.1g} of the largest sum of |upstream · slope|"
    )
    comparison = compare(given[:, None, None, :], found[:, None, None, :], tolerance)
    yield GradientFinding("rois", comparison, tuple(_box_patterns(case, comparison)))


def _box_magnitude(case: Case, maps: np.ndarray, upstream: np.ndarray, scale: float) -> np.ndarray:
    """(R, 1) a bound of what a box's gradient is summed from."""
    slopes = 2 * largest(case.features)[maps]
    each = np.abs(upstream).sum(axis=(2, 3)) * slopes[:, : upstream.shape[1]]
    return np.maximum(each.sum(axis=1, keepdims=True) * scale, 1e-300)


def _box_patterns(case: Case, comparison: Comparison) -> Iterator[Pattern]:
    if comparison.ok:
        return
    worst = comparison.worst_bad
    assert worst is not None
    boxes = int(np.count_nonzero(comparison.bad_by_box))
    yield Pattern(
        "gradient_rois",
        f"The gradient of the boxes is wrong in {boxes:,} of {len(case.rois):,}; the worst is box "
        f"{worst.roi}, number {worst.column}: got {worst.got!r}, want {worst.want!r}.",
        {"wrong": boxes, "worst": list(worst)},
    )
    facts = Facts(case, comparison)
    searches = (relations.not_numbers, relations.constants, relations.factors, relations.offsets)
    for search in searches:
        for one in search(facts):
            yield replace(
                one, id=f"gradient_rois_{one.id}",
                sentence=f"In the gradient of the boxes: {one.sentence}",
            )  # fmt: skip
            return
