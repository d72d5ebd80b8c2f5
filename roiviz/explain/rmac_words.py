"""The words of the R-MAC pages, and the derivation of the regions as claims."""

from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from roiviz import kernels
from roiviz.explain.claims import Claim, Claims
from roiviz.explain.words import Words
from roiviz.kernels.regions import STEPS, RmacLevel, StepCandidate

WORDS: Words = {
    # The derivation.
    "map": "The map has **{rows:#row} × {columns:#column}** of cells.",
    "square": "Both sides are {side}, so there is no long side.",
    "oblong": "The short side is {short}, the long side {long}: **{rest:#cell}** to cover beyond "
    "one square.",
    "no steps": "None: the map is square.",
    "steps": "**{steps:#step}** of {gap} {gap:cell|cells}.",
    "shared": "Neighbouring squares then share {overlap:slope} of their area, {difference:slope} "
    "off the wanted {wanted:slope}.",
    "apart": "Neighbouring squares then lie {apart} {apart:cell|cells} apart, an overlap of "
    "{overlap:slope}, {difference:slope} off the wanted {wanted:slope}.",
    "tried": "Of the {first} to {last} steps that are tried, none comes closer.",
    "untried": "**{steps:#step}** would come closer, with {overlap:slope}, but more than {last} "
    "are never tried.",
    "untried any": "More steps would always come closer, but more than {last} are never tried.",
    "tie": "**A tie:** {other:#step} {other:is|are} exactly as far off; the first one is taken.",
    "rounded tie": "**A tie but for rounding:** in {bits}-bit numbers {chosen:#step} "
    "{chosen:is|are} {difference} off and {other:#step} {other_difference}.",
    "more": "Level l has **l + {rows} rows** and **l + {columns} columns** of squares "
    "(Hd = {rows}, Wd = {columns}).",
    "size": "⌊2 · {short} / {divisor}⌋ = **{size:#cell}** a side.",
    "down one": "Down: one square, from row {start}.",
    "down": "Down: ({length} − {size}) / {steps} = {stride} cells a step, so from rows "
    "{starts:some}.",
    "across one": "Across: one square, from column {start}.",
    "across": "Across: ({length} − {size}) / {steps} = {stride} cells a step, so from columns "
    "{starts:some}.",
    "rows short": "In {bits}-bit numbers the last step falls short, and **row {line}** stays "
    "uncovered at this level.",
    "columns short": "In {bits}-bit numbers the last step falls short, and **column {line}** stays "
    "uncovered at this level.",
    "level": "{rows} × {columns} = **{regions:#region}.**",
    "whole map": "The whole map counts as one more region.",
    "sum": "{terms:sum} = **{regions:#region}.**",
    "sum of one": "**{regions:#region}.**",
    # Another implementation at this size.
    "same regions": "{variant}: **{regions:#region}**, the same ones.",
    "other regions": "{variant}: **{regions:#region}**.",
    "other steps": "Its {bits}-bit rounding takes {other:#step} along the long side, the shown one "
    "takes {shown}.",
    "other rounding": "It rounds the regions' first cells in another way.",
    "adds map": "It adds the whole map.",
    "lacks map": "It leaves out the whole map.",
    # The regions on the map.
    "none": "There is no region: the map has no cell, or no level is asked for.",
    "regions": "**{regions:#region}** at {levels:#level} ({terms:sum}).",
    "regions and map": "**{regions:#region}**: the whole map, and at {levels:#level} {terms:sum}.",
    "covered evenly": "Every cell lies in {most:#region}.",
    "covered": "A cell lies in **{least} to {most}** of them.",
    "uncovered": "**{cells:#cell}** {cells:lies|lie} in no region, so nothing there can reach the "
    "descriptor.",
    # The descriptor.
    "no regions": "There is no region, so the descriptor is all zeros.",
    "all off": "Every region is switched off: the descriptor is all zeros.",
    "all zero": "The regions' vectors add up to zero, so the descriptor is all zeros.",
    "described": "**{numbers:count} numbers** describe the picture, from {on} of "
    "{regions:#region}.",
    "alone": "**Region {region}** ({where}) alone makes it.",
    "largest": "No region gives more of the sum than **region {region}** ({where}): "
    "**{share:percent}** of its length.",
    "turned": "Switching {off:#region} off turns it by **{degrees}°**.",
    "no angle": "With all {regions:#region} the sum is zero, so there is no angle to compare.",
    "nothing left": "Without region {region} **nothing is left**: the others' sum is zero.",
    "turns at most": "Leaving out region {region} turns it most, by **{degrees}°**.",
    # The search.
    "searched map": "{method} searches for **the whole picture** ({cells:x} cells, "
    "{regions:#region}).",
    "searched box": "{method} searches for **what lies in the box** ({cells:x} cells, "
    "{regions:#region}).",
    "nothing found": "There is no other picture to find.",
    "best": "The most similar is {name}: {similarity:slope}.",
    "right one": "The landmark's other picture comes at **rank {ranks:list}** of {hits}: average "
    "precision {precision}.",
    "right ones": "The landmark's {right} other pictures come at **ranks {ranks:list}** of {hits}: "
    "average precision {precision}.",
    "no whitening": "There is nothing to whiten: on one channel every vector of length 1 is the "
    "same.",
    "drag": "Drag a box around a part of it.",
}


# ------------------------------------------------------------------ the derivation


def derivation_steps(derivation: kernels.RmacDerivation) -> tuple[tuple[str, Claims], ...]:
    """The derivation step by step: a title, and the claims made under it."""
    levels = tuple(
        (f"Level {level.level}", tuple(_level(derivation, level))) for level in derivation.levels
    )
    return (
        ("The two sides", tuple(_sides(derivation))),
        ("How many steps along the long side", tuple(_choice(derivation))),
        ("More of them along the long side", (_more(derivation),)),
        *levels,
        ("All regions", tuple(_sum(derivation))),
    )


def _sides(derivation: kernels.RmacDerivation) -> Iterator[Claim]:
    short, long = sorted((derivation.height, derivation.width))
    yield Claim("map", {"rows": derivation.height, "columns": derivation.width})
    if short == long:
        yield Claim("square", {"side": short})
    else:
        yield Claim("oblong", {"short": short, "long": long, "rest": long - short})


def _choice(derivation: kernels.RmacDerivation) -> Iterator[Claim]:
    chosen = derivation.chosen
    if chosen is None:
        yield Claim("no steps")
        return
    yield Claim("steps", {"steps": chosen.steps, "gap": chosen.gap})
    given = {
        "overlap": chosen.overlap,
        "difference": chosen.difference,
        "wanted": derivation.overlap,
    }
    if chosen.overlap >= 0:
        yield Claim("shared", given)
    else:
        apart = chosen.gap - min(derivation.height, derivation.width)
        yield Claim("apart", {**given, "apart": apart})
    yield Claim("tried", {"first": STEPS[0], "last": STEPS[-1]})
    yield from _untried(derivation, chosen)
    yield from _tie(derivation, chosen)


def _untried(derivation: kernels.RmacDerivation, chosen: StepCandidate) -> Iterator[Claim]:
    """The claim that more steps than any implementation tries would come closer, if they would."""
    short, long = sorted((derivation.height, derivation.width))
    wanted = Fraction(derivation.overlap)
    if wanted >= 1:
        yield Claim("untried any", {"last": STEPS[-1]})
        return

    def given(steps: int) -> Fraction:
        return 1 - Fraction(long - short, steps * short)

    # The overlap grows with the steps, so the best number is next to the one that meets it.
    meets = int(Fraction(long - short) / (short * (1 - wanted)))
    best = min(
        (steps for steps in (meets, meets + 1) if steps > 0),
        key=lambda steps: abs(given(steps) - wanted),
    )
    if best > STEPS[-1] and abs(given(best) - wanted) < abs(given(chosen.steps) - wanted):
        yield Claim("untried", {"steps": best, "overlap": float(given(best)), "last": STEPS[-1]})


def _tie(derivation: kernels.RmacDerivation, chosen: StepCandidate) -> Iterator[Claim]:
    """The claim that the last digit decides between two candidates, if it does."""
    for other in derivation.candidates:
        if other is chosen or abs(other.difference - chosen.difference) > 1e-6:
            continue
        if other.difference == chosen.difference:
            yield Claim("tie", {"other": other.steps})
        else:
            yield Claim(
                "rounded tie",
                {
                    "bits": _bits(derivation),
                    "chosen": chosen.steps,
                    "difference": exact(chosen.difference, derivation),
                    "other": other.steps,
                    "other_difference": exact(other.difference, derivation),
                },
            )
        return


def exact(value: float, derivation: kernels.RmacDerivation) -> str:
    """How many digits tell a number of this arithmetic from its neighbours."""
    return str(derivation.variant.arithmetic(value)) if value else "0"


def _bits(derivation: kernels.RmacDerivation) -> int:
    return int(np.finfo(derivation.variant.arithmetic).bits)


def _more(derivation: kernels.RmacDerivation) -> Claim:
    return Claim("more", {"rows": derivation.extra_rows, "columns": derivation.extra_columns})


def _level(derivation: kernels.RmacDerivation, level: RmacLevel) -> Iterator[Claim]:
    short = min(derivation.height, derivation.width)
    yield Claim("size", {"short": short, "divisor": level.level + 1, "size": level.size})
    for walk, line, length, starts, stride in (
        ("down", "rows", derivation.height, level.starts_y, level.stride_y),
        ("across", "columns", derivation.width, level.starts_x, level.stride_x),
    ):
        if len(starts) == 1:
            yield Claim(f"{walk} one", {"start": starts[0]})
            continue
        yield Claim(
            walk,
            {
                "length": length,
                "size": level.size,
                "steps": len(starts) - 1,
                "stride": stride,
                "starts": starts,
            },
        )
        if starts[-1] + level.size < length:
            yield Claim(f"{line} short", {"bits": _bits(derivation), "line": length - 1})
    yield Claim(
        "level",
        {"rows": level.rows, "columns": level.columns, "regions": level.columns * level.rows},
    )


def _sum(derivation: kernels.RmacDerivation) -> Iterator[Claim]:
    terms = terms_of(derivation)
    whole_map = derivation.variant.whole_map and len(derivation.regions) > 0
    if whole_map:
        yield Claim("whole map")
        terms = (1, *terms)
    count = len(derivation.regions)
    if len(terms) > 1:
        yield Claim("sum", {"terms": terms, "regions": count})
    else:
        yield Claim("sum of one", {"regions": count})


def terms_of(derivation: kernels.RmacDerivation) -> tuple[int, ...]:
    """How many regions each level has."""
    return tuple(level.columns * level.rows for level in derivation.levels)
