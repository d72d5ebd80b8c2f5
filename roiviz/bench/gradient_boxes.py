"""Somebody's gradient of the boxes against that of the claim, and what its wrong numbers are."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz.bench import places, relations
from roiviz.bench.box_rows import UPRIGHT
from roiviz.bench.candidates import RATIOS, Candidate, plain
from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.facts import Facts, Pattern, is_nearer, of_others, within
from roiviz.bench.outputs import evaluated
from roiviz.bench.tolerance import (
    POSITION,
    STEP,
    Tolerance,
    largest,
    own_rounding,
    smallest_step,
    type_of,
)
from roiviz.conventions import Rules
from roiviz.conventions.own_kernels import operator_of
from roiviz.conventions.rules import Edge, Pool, Rounding, Where
from roiviz.kernels import operators

ADDING = 2
"""Steps of the type that a sum may be off, of the root of how many adds there are."""


def boxes_have_one(rules: Rules) -> bool:
    """Whether their gradient of the boxes is known: written, or of a surface with a slope."""
    return has_backward(rules) or _has_slope(rules)


def has_backward(rules: Rules) -> bool:
    """Whether an operator of ours gives boxes under these rules a gradient."""
    return _operator_of(rules) in BACKWARD and rules.reduction.pool is Pool.MEAN


SMOOTH = (Where.SHARES, Where.ENDS, Where.LATTICE, Where.INTEGRAL)
READ_BETWEEN = (Edge.CLAMP, Edge.FADE, Edge.EXTEND)


def _has_slope(rules: Rules) -> bool:
    """Whether the output changes little where a box does, and by how much can be measured."""
    exact = rules.precision.position_type(np.dtype(np.float64)) == np.float64
    smooth = rules.placement.where in SMOOTH and rules.rounding is Rounding.NONE
    return exact and smooth and rules.border.edge in READ_BETWEEN and not rules.format.turned


def moves_in_steps(rules: Rules) -> bool:
    """Whether the output is the same until a box has moved by some of a cell."""
    cells = rules.placement.where in (Where.CELLS, Where.BOUNDS)
    return cells or rules.rounding is not Rounding.NONE or rules.border.edge is Edge.NEAREST


def _operator_of(rules: Rules) -> str | None:
    """Our operator that has these rules, whatever unit an angle has."""
    turned = rules.format.turned
    return operator_of(replace(rules, angle=math.copysign(1, rules.angle)) if turned else rules)


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


Slopes = Callable[..., np.ndarray]
"""Boxes (R, numbers), and the type of the arithmetic if not float64 → their gradient, alike."""


def slopes_of(case: Case, claim: Claim, upstream: np.ndarray) -> Slopes:
    """What a claim makes of boxes (R, numbers) as their gradient; of a type of the arithmetic."""
    rules = claim.rules
    numbers = len(rules.format.numbers)
    _, maps = case.split(numbers)
    name = _operator_of(rules)
    if name is None or name not in BACKWARD:
        return functools.partial(_measured, case, claim, upstream)
    backward = functools.partial(
        operators.gradient_of(name), wrt="rois", spatial_scale=claim.settings.spatial_scale,
        **BACKWARD[name](rules, max(_ratio(claim), 0)),
    )  # fmt: skip
    degrees = np.ones(numbers)  # that a unit of an angle has
    if rules.format.turned:
        degrees[4] = abs(rules.angle)

    def slopes(moved: np.ndarray, kind: type[np.floating] = np.float64) -> np.ndarray:
        table = np.concatenate([maps[:, None], moved * degrees], axis=1)
        arrays = (upstream.astype(kind), case.features.astype(kind), table.astype(kind))
        return np.asarray(backward(*arrays).rois[:, 1:], np.float64) * degrees

    return slopes


def _ratio(claim: Claim) -> int:
    grid = claim.rules.grid.ratio
    return claim.settings.sampling_ratio if grid is None else grid


def boxes_compared(case: Case, claim: Claim, got: np.ndarray, upstream: np.ndarray) -> Comparison:
    """How a gradient of the boxes differs from the claim's, as (R, numbers, 1, 1)."""
    numbers = len(claim.rules.format.numbers)
    boxes, _ = case.split(numbers)
    slopes = slopes_of(case, claim, upstream)
    want = slopes(boxes)
    given = np.delete(got, case.batch_column, axis=1) if got.shape[1] == numbers + 1 else got
    tolerance = _box_tolerance(case, claim, upstream, want, slopes)
    if _ratio(claim) <= 0 and has_backward(claim.rules):
        # By a rounding of its size, a box may have another number of samples in float32.
        narrow = slopes(boxes, np.float32)
        other = (np.abs(narrow - want) > tolerance.allowed).any(axis=1)
        nearer = np.abs(given - narrow).sum(axis=1) < np.abs(given - want).sum(axis=1)
        want = np.where((other & nearer)[:, None], narrow, want)
    return compare(given[..., None, None], want[..., None, None], tolerance)


MOST_MEASURED = 20_000
"""Numbers of an output beyond which a gradient is not measured for each order of the upstream."""
STEP_OF_BOX = 2.0**-20
"""Of a cell, by which a box's numbers are moved where its gradient is measured."""


def _measured(
    case: Case,
    claim: Claim,
    upstream: np.ndarray,
    boxes: np.ndarray,
    kind: type[np.floating] = np.float64,
) -> np.ndarray:
    """The gradient of boxes by rules that nobody has written the derivative of: a difference.

    Where no sample crosses a line of cells a bin is at most a parabola of each corner, and a
    central difference is its derivative.
    """
    maps = case.split(boxes.shape[1])[1]
    features, wide = case.features.astype(kind), boxes.astype(np.float64)
    step = STEP_OF_BOX / abs(claim.settings.spatial_scale)
    found = np.zeros(boxes.shape)
    for number in range(boxes.shape[1]):
        way = np.zeros(boxes.shape[1])
        way[number] = step
        more, less = (
            evaluated(claim.rules, features, wide + sign * way, maps, claim.settings)
            for sign in (1, -1)
        )
        found[:, number] = ((more - less) * upstream).sum(axis=(1, 2, 3)) / (2 * step)
    return found


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
    least = claim.rules.minimum
    at_least = np.abs(sides - least) <= POSITION * STEP * reach[:, None]
    if least > 0 and at_least.any():
        # By more than where a slope is measured.
        enough = at_least * 2 * STEP_OF_BOX / scale
        allowed += _of_least(boxes, enough, want, slopes)
    _, step, roundings = type_of(case)
    computed = roundings * step if step > STEP else 0.0
    allowed += max(computed, own_rounding(case, "grad_rois")) * np.abs(want)
    allowed += smallest_step(case, "grad_rois")
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


def _of_least(
    boxes: np.ndarray, steps: np.ndarray, want: np.ndarray, slopes: Callable[[np.ndarray], Any]
) -> np.ndarray:
    """What slopes change by where a side is just the least that there is: it has one each way.

    Args:
        steps: (R, 2) by which width and height are moved; 0 where they are not such.
    """
    changes = np.zeros_like(want)
    for sign in (1, -1):
        moved = boxes.copy()
        moved[:, 2:4] += sign * steps
        changes = np.maximum(changes, np.abs(slopes(moved) - want))
    return np.where(np.any(steps, axis=1, keepdims=True), changes, 0.0)


def box_patterns(case: Case, claim: Claim, comparison: Comparison) -> Iterator[Pattern]:
    """What the wrong numbers of a gradient of the boxes have in common."""
    if comparison.ok:
        return
    facts = Facts(case, comparison)
    found = [_of_the_boxes(one, one.sentence) for one in relations.some_not_numbers(facts)]
    rest = facts.others
    for search in SEARCHES:
        more = list(search(case, claim, rest or facts))
        if more:
            found += [one if rest is None else of_others(one) for one in more]
            break
    known = any(one.explains for one in found)
    yield _headline(case, claim, comparison, known)
    yield from found
    yield from _where(case, claim, comparison)


def _headline(case: Case, claim: Claim, comparison: Comparison, known: bool) -> Pattern:
    """How much is wrong, the worst of it, and whether nobody knows why."""
    worst = comparison.worst_bad
    assert worst is not None
    named = claim.rules.format.numbers
    boxes = int(np.count_nonzero(comparison.bad_by_box))
    wrong = _names(claim, comparison.bad_by_channel)
    only = f" Only {_and(wrong)} {_are(wrong)} wrong." if len(wrong) < len(named) else ""
    unknown = "" if known else " What made it so is not known here."
    return Pattern(
        "gradient_rois",
        f"The gradient of the boxes is wrong in {boxes:,} of {len(case.rois):,}; the worst is box "
        f"{worst.roi}, {named[worst.channel]}: got {worst.got!r}, expected {worst.want!r}."
        f"{only}{unknown}",
        {"wrong": boxes, "worst": list(worst), "numbers": wrong},
    )


def _names(claim: Claim, wrong: np.ndarray) -> list[str]:
    """The names of a box's numbers of which some are wrong."""
    return [claim.rules.format.numbers[at] for at in np.flatnonzero(wrong)]


def _and(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _are(names: Sequence[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _where(case: Case, claim: Claim, comparison: Comparison) -> Iterator[Pattern]:
    """Which boxes are wrong, by what they are."""
    facts = Facts(case, comparison, claim)
    for search in (places.pictures, places.borders, places.size_sets, places.sizes,
                   places.box_runs, places.box_order):  # fmt: skip
        for one in search(facts):
            yield _of_the_boxes(one, one.sentence)
            return


def _related(case: Case, claim: Claim, facts: Facts) -> Iterator[Pattern]:
    """Numbers that are all NaN, a constant, or one multiple of the right ones."""
    comparison = facts.comparison
    worst = comparison.worst_bad
    assert worst is not None
    for search in (
        relations.not_numbers, relations.changes, relations.constants, relations.factors,
        relations.precision,
    ):  # fmt: skip
        for one in search(facts):
            if one.id.startswith("factor_by"):
                continue  # a box's four numbers are few for a factor of their own
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
            yield _explaining(one, sentence, _wrong_numbers(claim, facts))
            return


LEAST_ROWS = 2
"""Boxes that a multiple, or a sum of several, has to hold for beyond those that it is made of."""
NEAR, AS_NEAR = 1e-4, 1e-2
"""How far a multiple may be from the plain number that it is said to be; and of a sum of two, which
is checked with the plain ones."""


def _by_number(case: Case, claim: Claim, facts: Facts) -> Iterator[Pattern]:
    """Each wrong number of the boxes as a multiple of a right one, or a sum of several."""
    names = claim.rules.format.numbers
    wrong = np.flatnonzero(facts.channels)
    made = [_made_of(facts, int(at)) for at in wrong]
    if any(one is None for one in made):
        return
    said = [
        f"{names[at]}'s is {_terms(one, int(at), names, claim.settings.spatial_scale)}"
        for one, at in zip(made, wrong, strict=True)
        if one is not None
    ]
    yield Pattern(
        "gradient_rois_numbers",
        f"Where the gradient of the boxes is wrong, {'; '.join(said)}.",
        {names[at]: one.tolist() for one, at in zip(made, wrong, strict=True) if one is not None},
        explains=True,
    )


def _made_of(facts: Facts, at: int) -> np.ndarray | None:
    """The multiples of a box's right numbers that sum up to a wrong one; None for none."""
    rows = np.flatnonzero(facts.bad[:, at, 0, 0])
    got = facts.got[rows, at, 0, 0].astype(np.float64)
    want = facts.want[rows, :, 0, 0]
    allowed = facts.comparison.tolerance.allowed[rows]
    count = want.shape[1]
    found = np.zeros(count)
    if len(rows) <= LEAST_ROWS:
        return None
    if not got.any():
        return found
    tries = [[at], *([other] for other in range(count) if other != at)]
    if len(rows) >= count + LEAST_ROWS:
        tries += [[a, b] for a in range(count) for b in range(a)]
    for chosen in tries:
        part = want[:, chosen]
        times = np.linalg.lstsq(part, got, rcond=None)[0]
        plain = np.round(times * MOST_PARTS) / MOST_PARTS
        near = NEAR if len(chosen) == 1 else AS_NEAR
        times = np.where(np.abs(times - plain) <= near * np.abs(plain), plain, times)
        slack = allowed[:, at] + allowed[:, chosen] @ np.abs(times)
        # A sum of two is only believed of plain numbers.
        likely = (times != 0).all() and (len(chosen) == 1 or (times == plain).all())
        if likely and (np.abs(part @ times - got) <= slack).all():
            found[chosen] = times
            return found
    return None


MOST_PARTS = 2
"""Halves and whole numbers are plain ones."""


def _terms(times: np.ndarray, own: int, names: Sequence[str], scale: float) -> str:
    """As "−1 times the right one", or "that of x1 plus that of x2"."""
    used = np.flatnonzero(times)
    if not len(used):
        return "0"
    parts = []
    for at in used.tolist():
        factor = float(times[at])
        shown = next(
            (words for value, words in ((scale, "spatial_scale"), (1 / scale, "1 / spatial_scale"))
             if scale != 1 and math.isclose(factor, value, rel_tol=1e-5)),
            f"{factor:.6g}".replace("-", "−"),
        )  # fmt: skip
        one = "the right one" if at == own and len(used) == 1 else f"that of {names[at]}"
        parts.append(one if factor == 1 else f"{shown} times {one}")
    return " plus ".join(parts)


def _elsewhere(case: Case, claim: Claim, facts: Facts) -> Iterator[Pattern]:
    """The right gradients of other boxes."""
    for one in relations.orders(facts):
        yield _explaining(one, one.sentence.replace("channel", "number"))
        return


def _otherwise(case: Case, claim: Claim, facts: Facts) -> Iterator[Pattern]:
    """What other rules, or a least side that nobody heeds, make of the boxes."""
    given, slack = case.gradients, 2 * facts.comparison.tolerance.allowed
    assert given.output is not None
    got = facts.got[:, :, 0, 0]
    for name, said, other, upstream, boxes in _others(case, claim, given.output):
        try:
            with np.errstate(all="ignore"):
                found = slopes_of(case, other, upstream)(boxes)
        except ValueError:
            continue
        if found.shape != got.shape or (np.abs(found - got) > slack).any():
            continue
        bad = facts.bad[:, :, 0, 0]
        if not is_nearer(found[bad], got[bad], facts.want[:, :, 0, 0][bad]):
            continue
        yield Pattern(
            f"gradient_rois_{name}", f"The gradient of the boxes is {said}.", explains=True
        )
        return


Other = tuple[str, str, Claim, np.ndarray, np.ndarray]
"""(id, what it is, whose rules, the upstream, the boxes)"""


def _others(case: Case, claim: Claim, upstream: np.ndarray) -> Iterator[Other]:
    """Everything that is tried, the plainest first."""
    boxes, _ = case.split(len(claim.rules.format.numbers))
    least = claim.rules.minimum
    if 0 < least < math.inf and claim.rules.format.numbers == UPRIGHT:
        wide = _enlarged(boxes.astype(np.float64), claim)
        said = (
            f"what comes out where backward leaves out the least side of {least:g} cell: the far "
            "corner of a smaller box moves no sample, and has no gradient"
        )
        yield "unclamped", said, claim, upstream, wide
    quick = has_backward(claim.rules) or case.output.size <= MOST_MEASURED
    for row in relations.ORDERS if quick else ():
        said = f"what comes out where, in grad_output, {row.said}"
        yield f"upstream_{row.id}", said, claim, row.of(upstream), boxes
    seen = {Candidate(claim.convention, claim.settings).meaning}
    ratios = RATIOS if claim.rules.grid.ratio is None else ()
    own = (
        Candidate(claim.convention, replace(claim.settings, sampling_ratio=ratio))
        for ratio in ratios
    )
    for one in (*own, *plain(case, (claim.settings.spatial_scale,))):
        same = len(one.convention.rules.format.numbers) == boxes.shape[1]
        if not same or one.meaning in seen or not has_backward(one.convention.rules):
            continue
        seen.add(one.meaning)
        other = Claim(one.convention, one.settings)
        yield "other_rules", f"that of {other.said}, not {claim.said}", other, upstream, boxes


def _enlarged(boxes: np.ndarray, claim: Claim) -> np.ndarray:
    """Upright boxes whose short sides are enlarged, by so little more that they have a slope."""
    scale, least = claim.settings.spatial_scale, claim.rules.minimum * (1 + 2.0**-30)
    end = claim.rules.end
    found = boxes.copy()
    sides = (boxes[:, 2:] - boxes[:, :2] + end.before) * scale + end.after
    short = sides < least
    far = boxes[:, :2] + (least - end.after) / scale - end.before
    found[:, 2:] = np.where(short, far, boxes[:, 2:])
    return found


def _offset(case: Case, claim: Claim, facts: Facts) -> Iterator[Pattern]:
    """The same number added everywhere."""
    for one in relations.offsets(facts):
        if one.id != "offset_by_channel":  # here they are the numbers of a box
            yield _explaining(one, one.sentence, _wrong_numbers(claim, facts))
            return


SEARCHES = (_related, _by_number, _elsewhere, _otherwise, _offset)
"""What a gradient of the boxes may be, the plainest first."""


GRADIENT = "the gradient of the boxes"


def _wrong_numbers(claim: Claim, facts: Facts) -> str:
    """Where the wrong numbers of the gradient are: in some of each box's, or in all."""
    wrong = _names(claim, facts.channels)
    return (
        GRADIENT
        if len(wrong) == len(claim.rules.format.numbers)
        else f"{_and(wrong)} of {GRADIENT}"
    )


def _explaining(one: Pattern, sentence: str, where: str = GRADIENT) -> Pattern:
    return replace(_of_the_boxes(one, sentence, where), explains=True)


def _of_the_boxes(one: Pattern, sentence: str, where: str = GRADIENT) -> Pattern:
    said = within(sentence).replace("of the output", "of it")
    return replace(one, id=f"gradient_rois_{one.id}", sentence=f"In {where}, {said}")
