"""Whose rules a function follows, where nobody says it: some cases, and every convention."""

from __future__ import annotations

from roiviz.bench import cases
from roiviz.bench.case import BenchError
from roiviz.bench.claim import BY_DEFAULT, Claim
from roiviz.bench.conform import case_of
from roiviz.bench.conform_process import Failed, Function
from roiviz.conventions import CONVENTIONS, Convention
from roiviz.conventions.rules import Unit
from roiviz.conventions.upright import CORNERS

PROBE = (
    "interior:0", "border:0", "border:1", "outside:0", "subcell:0", "zero:0", "negative:0",
    "ratio:0", "ratio:2",
)  # fmt: skip
"""Cases that part conventions: each axis decides some number in them."""


def guessed(function: Function) -> tuple[Convention, tuple[Convention, ...]]:
    """The convention that explains a function's outputs, and others that do as well.

    Only conventions whose boxes are x1 y1 x2 y2 in picture pixels are tried, since the function
    must be given numbers of some meaning.

    Raises: BenchError where none does, naming the closest.
    """
    first = CONVENTIONS[BY_DEFAULT[None]]
    shares: dict[str, list[float]] = {name: [] for name in _candidates()}
    answered = 0
    for name in PROBE:
        call = cases.named(first, name)
        try:
            output = function(call).output
        except Failed as why:
            failed = why
            continue
        if output.ndim != 4:
            raise BenchError(f"The output has shape {output.shape}, not (R, C, PH, PW).")
        answered += 1
        case = case_of(call, output)
        for one, found in shares.items():
            try:
                compared = Claim(CONVENTIONS[one], call.settings).compared(case)
            except ValueError:  # another shape, or more samples than are ever listed
                found.append(0.0)
            else:
                found.append(1 - compared.count / compared.bad.size)
    if not answered:
        raise BenchError(f"No case of the probe was answered: {failed}")
    right = [CONVENTIONS[one] for one, found in shares.items() if min(found) == 1]
    if not right:
        closest = max(shares, key=lambda one: sum(shares[one]))
        share = sum(shares[closest]) / answered
        raise BenchError(
            f"No convention explains the outputs of the probe. {CONVENTIONS[closest].title} is the "
            f"closest, with {share:.0%} of the numbers; say which one is meant, as "
            f"--convention {closest}"
        )
    right.sort(key=lambda row: row.id not in BY_DEFAULT.values())
    return right[0], tuple(right[1:])


def _candidates() -> list[str]:
    return [
        row.id
        for row in CONVENTIONS.values()
        if row.rules.format.numbers == CORNERS and row.rules.format.unit is Unit.PICTURE
    ]
