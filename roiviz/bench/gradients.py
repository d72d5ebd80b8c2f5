"""Somebody's gradients against those of the claim: adds that got lost, or were done twice.

Backward adds each sample's weight × upstream ÷ samples to its cells, so the gradient of the
features is a sum whose parts are known.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from roiviz.bench import adds, relations
from roiviz.bench.adds import Adds, Part
from roiviz.bench.case import BenchError, Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.facts import Facts, Pattern, listed, of_others, within
from roiviz.bench.gradient_places import Adding, Touched, adding, touched, where
from roiviz.bench.gradient_rules import by_picture, compared, followed
from roiviz.bench.outputs import evaluated
from roiviz.bench.tolerance import POSITION, STEP, Tolerance, largest, type_of
from roiviz.conventions import Rules
from roiviz.conventions.own_kernels import operator_of
from roiviz.conventions.rules import Pool, Where
from roiviz.kernels import operators

ADDING = 2
"""Steps of the type that a sum may be off, of the root of how many adds there are."""
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
            found += _of_boxes(case, claim, given.rois, given.output)
        else:
            whole = claim.rules.placement.where is Where.CELLS
            why = "its bins are whole cells" if whole else "none is known here"
            left.append(f"The gradient of {title}'s boxes is not compared: {why}.")
    return tuple(found), tuple(left)


def boxes_have_one(rules: Rules) -> bool:
    """Whether their gradient of the boxes is known."""
    return _operator_of(rules) in BACKWARD and rules.reduction.pool is Pool.MEAN


def _operator_of(rules: Rules) -> str | None:
    """Our operator that has these rules, whatever unit an angle has."""
    turned = rules.format.turned
    return operator_of(replace(rules, angle=math.copysign(1, rules.angle)) if turned else rules)


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
    yield Pattern(
        "gradient_features",
        f"The gradient of the features is wrong in {comparison.count:,} of "
        f"{comparison.bad.size:,} cells; the worst is picture {worst.roi}, channel "
        f"{worst.channel}, cell ({worst.row}, {worst.column}): got {worst.got!r}, expected "
        f"{worst.want!r}.",
        {"wrong": comparison.count, "first": list(first), "worst": list(worst)},
    )
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
        if found.id == RULES:
            return
    if found is None or not found.evidence.get("boxes"):
        # Where it is known how the adds went wrong, which boxes meet there is an accident.
        adds_known = found is not None and (found.id == OVERWRITTEN or "order" in found.evidence)
        for one in where(case, comparison, reached, by_adds=not adds_known):
            yield _of_gradient(one)
    got, want = float(np.nansum(comparison.got)), float(comparison.want.sum())
    if want and abs(got / want - 1) > WHOLE:
        yield Pattern(
            "gradient_sum",
            f"The gradient of the features sums to {got:.7g}, {got / want:.5g} times the right sum "
            f"of {want:.7g}.",
            {"got": got, "want": want},
        )


def _explained(
    case: Case, claim: Claim, comparison: Comparison, parts: Sequence[Part]
) -> Iterator[Pattern]:
    """What the wrong cells are."""
    facts = Facts(case, comparison)
    for search in (relations.not_numbers, relations.constants, relations.factors):
        for one in search(facts):
            yield _of_maps(one)
    if not facts.values.finite:
        return
    yield from _parts_of_boxes(case, comparison, parts)
    yield from _other_rules(case, claim)
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
    which = f"from box {odd[0]} on" if run else f"of boxes {listed(odd)}"
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


BACKWARD: dict[str, Callable[[Rules, int], dict[str, Any]]] = {
    "roi_align": lambda rules, ratio: {
        "sampling_ratio": ratio, "aligned": rules.offset.after == 0.5,
    },
    "roi_align_rotated": lambda rules, ratio: {
        "sampling_ratio": ratio, "aligned": rules.offset.after == 0.5,
        "clockwise": rules.angle < 0,
    },
    "prroi_pool": lambda rules, ratio: {},
    "ps_roi_align": lambda rules, ratio: {"sampling_ratio": ratio},
}  # fmt: skip
"""What our own backward is called with, of the operators that give boxes a gradient."""


def _of_boxes(
    case: Case, claim: Claim, got: np.ndarray, upstream: np.ndarray
) -> Iterator[GradientFinding]:
    rules = claim.rules
    name = _operator_of(rules)
    assert name is not None
    numbers = len(rules.format.numbers)
    boxes, maps = case.split(numbers)
    ratio = claim.settings.sampling_ratio if rules.grid.ratio is None else rules.grid.ratio
    scale = claim.settings.spatial_scale
    backward = functools.partial(
        operators.gradient_of(name), wrt="rois", spatial_scale=scale,
        **BACKWARD[name](rules, max(ratio, 0)),
    )  # fmt: skip

    degrees = np.ones(numbers)  # that a unit of an angle has
    if rules.format.turned:
        degrees[4] = abs(rules.angle)

    def slopes(moved: np.ndarray, kind: type[np.floating] = np.float64) -> np.ndarray:
        table = np.concatenate([maps[:, None], moved * degrees], axis=1)
        arrays = (upstream.astype(kind), case.features.astype(kind), table.astype(kind))
        return np.asarray(backward(*arrays).rois[:, 1:], np.float64) * degrees

    want = slopes(boxes)
    given = np.delete(got, case.batch_column, axis=1) if got.shape[1] == numbers + 1 else got
    tolerance = _box_tolerance(case, claim, upstream, want, slopes)
    if ratio <= 0:
        # By a rounding of its size, a box may have another number of samples in float32.
        narrow = slopes(boxes, np.float32)
        other = (np.abs(narrow - want) > tolerance.allowed).any(axis=1)
        nearer = np.abs(given - narrow).sum(axis=1) < np.abs(given - want).sum(axis=1)
        want = np.where((other & nearer)[:, None], narrow, want)
    comparison = compare(given[..., None, None], want[..., None, None], tolerance)
    yield GradientFinding("rois", comparison, tuple(_box_patterns(case, claim, comparison)))


def _box_tolerance(
    case: Case,
    claim: Claim,
    upstream: np.ndarray,
    want: np.ndarray,
    slopes: Callable[[np.ndarray], np.ndarray],
) -> Tolerance:
    """Of each number of each box: the roundings of its own sum, and those of the positions.

    Rounding walks at random: the error of a sum grows with the root of how many adds there are.
    A sample that a rounding carries over a line of cells has another slope there, which is found
    by moving all boxes by such a rounding.

    Args:
        want: (R, numbers); slopes: makes them of boxes.
    """
    settings = claim.settings
    boxes, maps = case.split(len(claim.rules.format.numbers))
    boxes, size = boxes.astype(np.float64), largest(case.features).max(initial=0.0)
    scale = abs(settings.spatial_scale)
    features = case.features.astype(np.float64) / (size or 1)
    output, squares = (
        evaluated(claim.rules, part, boxes, maps, settings) for part in (features, features**2)
    )
    turned = boxes.shape[1] == 5
    sides = np.abs(boxes[:, 2:4] if turned else boxes[:, 2:4] - boxes[:, :2]) * scale
    ratio = settings.sampling_ratio if claim.rules.grid.ratio is None else claim.rules.grid.ratio
    bins = np.array(case.output_size[::-1])
    adds = upstream.shape[1] * np.prod(np.maximum(bins + sides, bins * max(ratio, 1)), axis=1)
    # What is summed, with signs that cancel at random, and with those that they have.
    terms = size * (
        np.sqrt((upstream.astype(np.float64) ** 2 * np.maximum(squares, 0)).sum(axis=(1, 2, 3)))
        + np.abs((upstream * output).sum(axis=(1, 2, 3)))
    )
    moves = np.full(boxes.shape, scale)
    if turned:
        moves[:, 4] = np.radians(abs(claim.rules.angle)) * np.hypot(*sides.T) / 2
    magnitude = np.maximum(terms[:, None] * moves, 1e-300)
    reach = np.abs(boxes[:, :4]).max(axis=1) * scale + 1
    relative = STEP * (ADDING * np.sqrt(adds) + POSITION * reach)
    allowed = relative[:, None] * magnitude + _of_lines(boxes, reach / scale, want, slopes)
    _, step, roundings = type_of(case)
    if step > STEP:
        allowed += roundings * step * np.abs(want)
    said = f"{relative.max():.1g} of what a box's upstream and features multiply to, and more where"
    return Tolerance(allowed, magnitude, f"{said} a sample lies on a line of cell centres")


def _of_lines(
    boxes: np.ndarray, reach: np.ndarray, want: np.ndarray, slopes: Callable[[np.ndarray], Any]
) -> np.ndarray:
    """What slopes change by where all positions are off by their roundings, each way.

    A line is counted twice: where several samples lie on lines, only some may be carried over.

    Args:
        reach: (R,) of each box, in its own unit.
    """
    # A power of two leaves the sides of a box as they are, and so how many samples it has.
    step = 2.0 ** np.ceil(np.log2(POSITION * STEP * reach))
    changes = np.zeros_like(want)
    for across, down in ((1, 1), (-1, -1), (1, -1), (-1, 1)):
        moved = boxes.copy()
        places = slice(0, 2) if boxes.shape[1] == 5 else slice(0, 4)
        moved[:, places] += step[:, None] * np.resize([across, down], places.stop)
        changes += np.abs(slopes(moved) - want)
    return changes


def _box_patterns(case: Case, claim: Claim, comparison: Comparison) -> Iterator[Pattern]:
    if comparison.ok:
        return
    worst = comparison.worst_bad
    assert worst is not None
    named = claim.rules.format.numbers
    boxes = int(np.count_nonzero(comparison.bad_by_box))
    yield Pattern(
        "gradient_rois",
        f"The gradient of the boxes is wrong in {boxes:,} of {len(case.rois):,}; the worst is box "
        f"{worst.roi}, {named[worst.channel]}: got {worst.got!r}, expected {worst.want!r}.",
        {"wrong": boxes, "worst": list(worst)},
    )
    facts = Facts(case, comparison)
    for one in relations.some_not_numbers(facts):
        yield _of_the_boxes(one, one.sentence)
    rest = facts.others
    searches = (relations.not_numbers, relations.constants, relations.factors, relations.offsets)
    for search in searches:
        for one in search(rest or facts):
            if one.id == "offset_by_channel":
                continue  # here they are the numbers of a box
            one = one if rest is None else of_others(one)
            sentence = one.sentence
            scale = claim.settings.spatial_scale
            factor = one.evidence.get("factor", 0.0)
            shown = [side[worst.roi] for side in (comparison.got, comparison.want)]
            if np.isfinite(shown).all() and not relations.is_times(shown[0], factor, shown[1]):
                sentence = sentence.replace(" exactly ", " ")  # all of that box are shown
            if scale != 1 and np.isclose(factor, [1 / scale, scale], rtol=1e-6).any():
                power = "1 / spatial_scale" if np.isclose(factor, 1 / scale) else "spatial_scale"
                sentence = f"{sentence.split(' the right one')[0]} the right one, as {power} is."
            for turn, said in ((180 / math.pi, "180 / π"), (math.pi / 180, "π / 180")):
                if claim.rules.format.turned and math.isclose(factor, turn, rel_tol=1e-5):
                    sentence = f"every wrong number is {said} times the right one."
            yield _of_the_boxes(one, sentence)
            return


def _of_the_boxes(one: Pattern, sentence: str) -> Pattern:
    said = f"In the gradient of the boxes, {within(sentence)}"
    return replace(one, id=f"gradient_rois_{one.id}", sentence=said)
