"""Whose rules a function follows, where nobody says it: some cases, and every convention."""

from __future__ import annotations

from collections.abc import Mapping

from roiviz.bench import cases
from roiviz.bench.case import BenchError, Case
from roiviz.bench.claim import BY_DEFAULT, Claim, settings
from roiviz.bench.conform import case_of
from roiviz.bench.conform_process import Failed, Function
from roiviz.bench.detective import detect
from roiviz.conventions import CONVENTIONS, Convention
from roiviz.conventions.rules import Unit
from roiviz.conventions.upright import CORNERS

PROBE = (
    "interior:0", "border:0", "border:1", "outside:0", "subcell:0", "zero:0", "negative:0",
    "ratio:0", "ratio:2", "huge:2",
)  # fmt: skip
"""Cases that part conventions: each axis decides some number in them."""
BUDGET = 600  # candidates of the detective
MOST_ASKED = 2  # cases that it is asked about
ALMOST = 0.995


def guessed(function: Function) -> tuple[Convention, tuple[Convention, ...]]:
    """The convention that explains a function's outputs, and others that do as well.

    Only conventions whose boxes are x1 y1 x2 y2 in picture pixels are tried, since the function
    must be given numbers of some meaning.

    Raises: BenchError where none does, naming the closest.
    """
    answered = _answered(function)
    if not any(case.output.any() for case in answered):
        raise BenchError(
            "Every output of the probe is all zeros, as where nothing was written; say which rules "
            "are meant, as --convention torchvision"
        )
    shares = {name: [_share(name, case) for case in answered] for name in _candidates()}
    right = [CONVENTIONS[name] for name, found in shares.items() if min(found) == 1]
    if not right:
        raise BenchError(_none(answered, shares))
    right.sort(key=lambda row: row.id not in BY_DEFAULT.values())
    return right[0], tuple(right[1:])


def _answered(function: Function) -> list[Case]:
    """The cases of the probe that the function answers. Raises: BenchError where there is none."""
    found, failed = [], ""
    for name in PROBE:
        call = cases.named(CONVENTIONS["torchvision"], name)
        try:
            output = function(call).output
        except Failed as why:
            failed = str(why)
            continue
        if output.ndim != 4:
            raise BenchError(f"The output has shape {output.shape}, not (R, C, PH, PW).")
        found.append(case_of(call, output))
    if not found:
        raise BenchError(f"No case of the probe was answered: {failed}")
    return found


def _share(name: str, case: Case) -> float:
    """The share of a case's numbers that a convention gives."""
    try:
        compared = Claim(CONVENTIONS[name], settings(case)).compared(case)
    except ValueError:  # another shape, or more samples than are ever listed
        return 0.0
    return 1 - compared.count / compared.bad.size


def _none(answered: list[Case], shares: Mapping[str, list[float]]) -> str:
    """That no convention is right, and which is the closest."""
    closest = max(shares, key=lambda one: (sum(shares[one]), one in BY_DEFAULT.values()))
    share = sum(shares[closest]) / len(answered)
    much, but = f"{share:.0%}", ""
    if share < ALMOST:
        worst = sorted(zip(shares[closest], range(len(answered)), strict=True))
        but = _but([answered[at] for own, at in worst[:MOST_ASKED] if own < 1])
    else:  # a few numbers are no rule's
        much = "more than 99%"
    return (
        f"No convention explains the outputs of the probe. {CONVENTIONS[closest].title} is the "
        f"closest, with {much} of the numbers{but}; say which one is meant, as "
        f"--convention {closest}"
    )


def _but(unlike: list[Case]) -> str:
    """What the detective makes of the cases that differ the most, as the rest of a sentence."""
    names = set(_candidates())
    for case in unlike:
        for match in detect(case, BUDGET).explained_by:
            candidate = match.candidate
            asked = (candidate.settings.spatial_scale, candidate.ratio)
            known = asked == (case.said.spatial_scale, case.said.sampling_ratio)
            if candidate.convention.id in names and candidate.slip is None and known:
                return f"; where it differs, its numbers are those of {candidate.said}"
    return ""


def _candidates() -> list[str]:
    return [
        row.id
        for row in CONVENTIONS.values()
        if row.rules.format.numbers == CORNERS and row.rules.format.unit is Unit.PICTURE
    ]
