"""Somebody's gradients against those of the claim: adds that got lost, or were done twice.

Backward adds each sample's weight × upstream ÷ samples to its cells, so the gradient of the
features is a sum whose parts are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from roiviz.bench import adds, gradient_trials, relations
from roiviz.bench.adds import Adds, Part
from roiviz.bench.case import BenchError, Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison
from roiviz.bench.facts import Facts, Pattern, listed, of_others, within
from roiviz.bench.gradient_boxes import (
    box_patterns,
    boxes_compared,
    boxes_have_one,
    moves_in_steps,
)
from roiviz.bench.gradient_places import Adding, Touched, adding, touched, where
from roiviz.bench.gradient_rules import by_picture, compared, followed

MOST_BOXES = 1024  # whose part in a gradient is solved for
MOST_CELLS = 4000  # whose adds are looked through
MOST_PAIRS = 48  # adds of a cell, of which two may be lost
RULES = "gradient_rules"
"""The pattern of a gradient that other rules made than the output."""
OVERWRITTEN = "adds_overwritten"
NO_GRADIENT = (
    "There is a grad_output and no gradient that was made of it: only the output is checked."
)
WHOLE = 1e-3  # how near to a whole number a box's part must be


@dataclass(frozen=True, eq=False)
class GradientFinding:
    """How a gradient differs from what it should be.

    Attributes:
        of: "features" or "rois".
        comparison: of (N, C, H, W), or of boxes as (R, columns, 1, 1).
        patterns: what its wrong numbers have in common.
        adds: what is added to its worst cell; none where it is right, or of boxes.
        parts: what all of it is the sum of, by channel; the same.
        touched: which boxes add to which of its cells.
    """

    of: str
    comparison: Comparison
    patterns: tuple[Pattern, ...]
    adds: tuple[Adding, ...] = ()
    parts: tuple[Part, ...] = ()
    touched: Touched | None = None

    @property
    def known(self) -> tuple[Pattern, ...]:
        """Those of the patterns that say more than that it is wrong."""
        return tuple(one for one in self.patterns if one.id != f"gradient_{self.of}")

    @property
    def whose(self) -> str:
        """In words, what it is the gradient of."""
        return "the boxes" if self.of == "rois" else "the features"


def gradient_findings(
    case: Case, claim: Claim
) -> tuple[tuple[GradientFinding, ...], tuple[str, ...]]:
    """What is found of the gradients that a case has, and why one is not compared.

    Raises: BenchError without an upstream.
    """
    given = case.gradients
    if given.features is None and given.rois is None:
        return (), () if given.output is None else (NO_GRADIENT,)
    if given.output is None:
        raise BenchError("There is a gradient and no grad_output that it was made of.")
    found: list[GradientFinding] = []
    left: list[str] = []
    title = claim.convention.title
    if given.features is not None:
        if adds.is_known(claim.rules):
            found += _of_features(case, claim, given.features, given.output)
        else:
            left.append(f"The gradient of {title}'s features is not compared: none is known here.")
    if given.rois is not None:
        numbers, columns = len(claim.rules.format.numbers), given.rois.shape[1]
        if boxes_have_one(claim.rules) and columns not in (numbers, numbers + 1):
            left.append(
                f"The gradient of the boxes is not compared: it has {columns} numbers a box, and "
                f"a box of {title} {numbers}."
            )
        elif boxes_have_one(claim.rules):
            comparison = boxes_compared(case, claim, given.rois, given.output)
            found.append(
                GradientFinding("rois", comparison, tuple(box_patterns(case, claim, comparison)))
            )
        elif given.rois.any() or not moves_in_steps(claim.rules):
            steps = (
                "as its boxes move, its output stays as it is or jumps, so that it has no slope "
                "to compare with"
            )
            why = steps if moves_in_steps(claim.rules) else "none is known here"
            left.append(f"The gradient of {title}'s boxes is not compared: {why}.")
    return tuple(found), tuple(left)


def are_right(case: Case, claim: Claim) -> bool:
    """Whether the gradients that a case has are all known of a claim, and its."""
    given = case.gradients
    assert given.output is not None
    known = given.features is None or adds.is_known(claim.rules)
    if not known or (given.features is None and given.rois is None):
        return False
    if given.features is not None and not compared(case, claim, given.features, given.output)[0].ok:
        return False
    has_slopes = given.rois is not None and boxes_have_one(claim.rules)
    if not has_slopes or given.rois is None:
        return True
    numbers = len(claim.rules.format.numbers)
    fits = given.rois.shape[1] in (numbers, numbers + 1)
    return not fits or boxes_compared(case, claim, given.rois, given.output).ok


def _of_features(
    case: Case, claim: Claim, got: np.ndarray, upstream: np.ndarray
) -> Iterator[GradientFinding]:
    comparison, parts = compared(case, claim, got, upstream)
    if comparison.worst_bad is None:
        yield GradientFinding("features", comparison, ())
        return
    found = touched(case, comparison, parts)
    yield GradientFinding(
        "features",
        comparison,
        tuple(_feature_patterns(case, claim, comparison, parts, found)),
        adding(case, comparison.worst_bad, parts),
        tuple(parts),
        found,
    )


def _feature_patterns(
    case: Case, claim: Claim, comparison: Comparison, parts: Sequence[Part], reached: Touched
) -> Iterator[Pattern]:
    first, worst = comparison.first_bad, comparison.worst_bad
    assert first is not None
    assert worst is not None
    common = list(_common(case, claim, comparison, parts, reached))
    unknown = "" if common else " What made it so is not known here."
    yield Pattern(
        "gradient_features",
        f"The gradient of the features is wrong in {comparison.count:,} of "
        f"{comparison.bad.size:,} cells; the worst is picture {worst.roi}, channel "
        f"{worst.channel}, cell ({worst.row}, {worst.column}): got {worst.got!r}, expected "
        f"{worst.want!r}.{unknown}",
        {"wrong": comparison.count, "first": list(first), "worst": list(worst)},
    )
    yield from common
    got, want = float(comparison.got.sum()), float(comparison.want.sum())
    by_rules = any(one.id == RULES for one in common)
    all_numbers = bool(np.isfinite(comparison.got).all())
    if all_numbers and want and abs(got / want - 1) > WHOLE and not by_rules:
        yield Pattern(
            "gradient_sum",
            f"The gradient of the features sums to {got:.7g}, {got / want:.5g} times the right sum "
            f"of {want:.7g}.",
            {"got": got, "want": want},
        )


def _common(
    case: Case, claim: Claim, comparison: Comparison, parts: Sequence[Part], reached: Touched
) -> Iterator[Pattern]:
    """What the wrong cells are, and where they lie."""
    facts = Facts(case, comparison)
    for one in relations.some_not_numbers(facts):
        yield _of_maps(one)
    # What is NaN hides what the others are.
    rest = facts.others
    found = next(
        _explained(case, claim, comparison if rest is None else rest.comparison, parts), None
    )
    if found is not None:
        yield found if rest is None else of_others(found)
        if found.id == RULES or found.evidence.get("whole"):
            return  # where such a gradient is wrong is an accident
    if found is None or not found.evidence.get("boxes"):
        # Where it is known how the adds went wrong, which boxes meet there is an accident.
        adds_known = found is not None and (found.id == OVERWRITTEN or "order" in found.evidence)
        for one in where(case, comparison, reached, by_adds=not adds_known):
            yield _of_gradient(one)


def _explained(
    case: Case, claim: Claim, comparison: Comparison, parts: Sequence[Part]
) -> Iterator[Pattern]:
    """What the wrong cells are."""
    facts = Facts(case, comparison)
    for search in (
        relations.not_numbers, relations.changes, relations.constants, relations.factors,
    ):  # fmt: skip
        for one in search(facts):
            yield _of_maps(one)
    if not facts.values.finite:
        return
    yield from _parts_of_boxes(case, comparison, parts)
    yield from _other_rules(case, claim)
    yield from gradient_trials.trials(case, claim, comparison)
    yield from _lost_adds(comparison, parts)
    yield from _overwritten(comparison, parts, case.output[0, 0].size)
    for search in (relations.precision, relations.orders, relations.offsets):
        for one in search(facts):
            yield _of_maps(one)
    yield from _one_sided(comparison, parts)


OF_MAPS = {"box": "picture", "boxes": "pictures", "bin": "cell", "bins": "cells"}
"""What the axes of a gradient of the features are, by what those of an output are called."""


def _of_maps(one: Pattern) -> Pattern:
    """What is found in the numbers of a gradient of the features, which has an output's shape."""
    named = re.compile(rf"(?<![^\W_])({'|'.join(OF_MAPS)})(?![^\W_])")
    name, sentence = (
        named.sub(lambda found: OF_MAPS[found[0]], said) for said in (one.id, one.sentence)
    )
    sentence = sentence.replace("of the output", "of it")
    evidence = {OF_MAPS.get(key, key): value for key, value in one.evidence.items()}
    return _of_gradient(replace(one, id=name, sentence=sentence, evidence=evidence))


def _of_gradient(one: Pattern) -> Pattern:
    said = f"In the gradient of the features, {within(one.sentence)}"
    return replace(one, id=f"gradient_{one.id}", sentence=said)


def _other_rules(case: Case, claim: Claim) -> Iterator[Pattern]:
    """Rules that the gradient follows and the output does not."""
    found = followed(case, claim)
    if found:
        yield Pattern(
            RULES,
            f"The gradient of the features follows {found[0].claim.said}, not {claim.said}.",
            {"convention": found[0].candidate.convention.id},
        )


def _parts_of_boxes(case: Case, comparison: Comparison, parts: Sequence[Part]) -> Iterator[Pattern]:
    """Boxes whose adds count more than once, or not at all: solved for, and then verified."""
    boxes = len(case.rois)
    bins = len(parts[0].upstream) // boxes
    cells = len(case.features) * case.features[0, 0].size
    if boxes > MOST_BOXES or cells * boxes > 2**24:
        return
    channel = int(np.argmax(np.count_nonzero(comparison.bad, axis=(0, 2, 3))))
    own, upstream = parts[channel]
    value = own.share * upstream[own.bin]
    box = own.bin // bins
    matrix = np.bincount(own.cell * boxes + box, value, cells * boxes).reshape(cells, boxes)
    got = comparison.got.swapaxes(0, 1).reshape(len(parts), -1)[channel].astype(np.float64)
    reached = np.flatnonzero(np.abs(matrix).max(axis=0) > 0)
    touched = np.flatnonzero(np.abs(matrix).max(axis=1) > 0)
    if len(touched) < len(reached) or not np.isfinite(got[touched]).all():
        return
    times = np.ones(boxes)
    solved, _, rank, _ = np.linalg.lstsq(matrix[np.ix_(touched, reached)], got[touched], rcond=None)
    if rank < len(reached):
        return
    times[reached] = np.rint(solved)
    if np.abs(solved - times[reached]).max() > WHOLE * 10 or (times == 1).all():
        return
    each = np.repeat(times, bins)
    want = np.stack([one.adds.gradient(each * one.upstream, cells) for one in parts])
    allowed = np.abs(times).max() * comparison.tolerance.allowed[..., None, None]
    if (np.abs(by_picture(want, case) - comparison.got) > allowed).any():
        return
    odd = np.flatnonzero(times != 1)
    counts = np.unique(times[odd])
    kind = "lost" if counts.max() <= 0 else "doubled" if counts.min() == 2 else "repeated"
    how = {"lost": "are lost", "doubled": "count twice"}.get(
        kind, f"count {' or '.join(f'{one:g}' for one in counts)} times"
    )
    run = len(odd) > 1 and odd[-1] - odd[0] + 1 == len(odd) and odd[-1] == boxes - 1
    which = f"from box {odd[0]} on" if run else f"of box{'es'[: 2 * (len(odd) > 1)]} {listed(odd)}"
    yield Pattern(
        f"adds_{kind}", f"In the gradient of the features, all adds {which} {how}.",
        {"boxes": odd[:100].tolist(), "times": counts.tolist()},
    )  # fmt: skip


def _lost_adds(comparison: Comparison, parts: Sequence[Part]) -> Iterator[Pattern]:
    """Cells that lack one or two of their adds, or have some twice, not always the same."""
    lost = doubled = True
    cells = 0
    for one in _wrong_cells(comparison, parts):
        off = one.got - one.want
        lost = lost and _is_sum_of_few(-off, one.adds, one.slack)
        doubled = doubled and _is_sum_of_few(off, one.adds, one.slack)
        cells += 1
        if not (lost or doubled):
            return
    if not cells:
        return
    kind, said = ("lost", "lacks one or two of its adds") if lost else (
        "doubled", "has one or two of its adds twice"
    )  # fmt: skip
    yield Pattern(
        f"adds_{kind}_in_cells",
        f"In the gradient of the features, every wrong cell {said}, as in a race.",
        {"cells": cells},
    )


class _Cell(NamedTuple):
    """A cell that is wrong in K channels.

    Attributes:
        got, want, slack: (K,).
        adds: (K, A) what is added to it, in the order of the boxes, their bins and samples.
        bins: (A,) the flat bin of each add.
    """

    got: np.ndarray
    want: np.ndarray
    slack: np.ndarray
    adds: np.ndarray
    bins: np.ndarray


def _wrong_cells(comparison: Comparison, parts: Sequence[Part]) -> Iterator[_Cell]:
    """Every cell that is wrong; none where there are very many."""
    if np.count_nonzero(comparison.bad.any(axis=1)) > MOST_CELLS:
        return
    alike: dict[int, list[int]] = {}
    for channel, one in enumerate(parts):
        alike.setdefault(id(one.adds), []).append(channel)
    for channels in alike.values():
        upstream = np.stack([parts[channel].upstream for channel in channels])
        yield from _cells_of(comparison, channels, parts[channels[0]].adds, upstream)


def _cells_of(
    comparison: Comparison, channels: list[int], own: Adds, upstream: np.ndarray
) -> Iterator[_Cell]:
    """Those that are wrong in channels that have the same adds.

    Args:
        upstream: (channels, bins) of theirs.
    """
    pictures, _, rows, columns = comparison.got.shape

    def of_channels(array: np.ndarray) -> np.ndarray:
        return array.swapaxes(0, 1)[channels].reshape(len(channels), -1)

    got, want, bad = (of_channels(one) for one in (comparison.got, comparison.want, comparison.bad))
    order = np.argsort(own.cell, kind="stable")
    starts = np.searchsorted(own.cell[order], np.arange(pictures * rows * columns + 1))
    allowed = 2 * comparison.tolerance.allowed[:, channels]
    for cell in np.flatnonzero(bad.any(axis=0)):
        few = order[starts[cell] : starts[cell + 1]]
        those = np.flatnonzero(bad[:, cell])
        yield _Cell(
            got[those, cell].astype(np.float64), want[those, cell].astype(np.float64),
            allowed[cell // (rows * columns), those],
            own.share[few] * upstream[those][:, own.bin[few]], own.bin[few],
        )  # fmt: skip


OVERWRITERS = (
    ("add", lambda bins, each: np.arange(len(bins))),
    ("bin", lambda bins, each: bins),
    ("box", lambda bins, each: bins // each),
)
"""What may overwrite what was added before: (its name, of which each add is)."""


def _overwritten(comparison: Comparison, parts: Sequence[Part], each: int) -> Iterator[Pattern]:
    """Cells that hold what one of their adds, bins or boxes gives alone.

    Args:
        each: bins of a box.
    """
    left = {name: True for name, _ in OVERWRITERS}
    last, found = dict(left), False
    for one in _wrong_cells(comparison, parts):
        for name, of in OVERWRITERS:
            if left[name]:
                left[name], is_last = _is_one_of(one, of(one.bins, each))
                last[name] = last[name] and is_last
        if not any(left.values()):
            return
        found = True
    if not found:
        return
    name = next(name for name in left if left[name])
    which = "the last" if last[name] else "not always the same"
    how = "each overwrites the one before" if last[name] else "they overwrite each other in a race"
    yield Pattern(
        OVERWRITTEN,
        f"In the gradient of the features, every wrong cell has what one {name} alone gives it, "
        f"{which}: {how}.",
        {"by": name, "last": last[name]},
    )


def _is_one_of(cell: _Cell, number: np.ndarray) -> tuple[bool, bool]:
    """Whether a cell has the sum of one group of its adds, in every channel; and of the last.

    Args:
        number: (A,) of which group each add is, ascending.
    """
    if not len(number):
        return False, False
    starts = np.flatnonzero(np.diff(number, prepend=-1))
    sums = np.add.reduceat(cell.adds, starts, axis=1)
    near = np.abs(sums - cell.got[:, None]) <= cell.slack[:, None]
    # Of single adds, what has no weight is written as well, as 0.
    zero = (cell.got == 0) & (len(starts) == len(number))
    return bool((near.any(axis=1) | zero).all()), bool((near[:, -1] | zero).all())


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


def _one_sided(comparison: Comparison, parts: Sequence[Part]) -> Iterator[Pattern]:
    """Where all adds have one sign, a sum that is too small lacks some."""
    if any((one.upstream < 0).any() for one in parts):
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
