"""Which of a framework's rows somebody means who names one and says more of its settings."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from roiviz.bench.candidates import Candidate
from roiviz.bench.case import Case
from roiviz.bench.claim import settings
from roiviz.bench.denied import otherwise
from roiviz.conventions import CONVENTIONS, Convention, Rules
from roiviz.conventions.rules import Offset, Reduction

Without = Callable[[Rules], Rules]

WITHOUT: dict[str, Without] = {
    "aligned": lambda one: replace(one, offset=replace(one.offset, after=0.0), minimum=0.0),
    "reduction": lambda one: replace(one, reduction=Reduction()),
    "clockwise": lambda one: replace(one, angle=abs(one.angle)),
    "degrees": lambda one: replace(one, angle=math.copysign(1.0, one.angle)),
}
"""A setting → rules but for what it decides of them."""


def meant(case: Case, name: str | None) -> str | None:
    """The id of the row that a claim means under the settings that were said.

    "torchvision" with aligned=True is torchvision_aligned: a row of the same framework, whose rules
    differ only where those settings decide, and whose id says more. Who claims torchvision_aligned
    and says aligned=False contradicts themselves.

    Args:
        name: the id that somebody claims; one that is none is given back.
    """
    row = CONVENTIONS.get(name or "")
    if row is None:
        return name
    asked = otherwise(case, Candidate(row, settings(case)))
    for without in (WITHOUT, {**WITHOUT, "aligned": _without_offset}):
        found = [
            one.id
            for one in CONVENTIONS.values()
            if one.framework == row.framework
            and set(one.id.split("_")) > set(row.id.split("_"))
            and _rest(one, asked, without) == _rest(row, asked, without)
            and not otherwise(case, Candidate(one, settings(case)))
        ]
        if asked and len(found) == 1:
            return found[0]
    return name


def _without_offset(rules: Rules) -> Rules:
    """Where a framework's half pixel is one of the picture, as TVM's."""
    return replace(rules, offset=Offset(), minimum=0.0)


def _rest(row: Convention, asked: Iterable[str], without: Mapping[str, Without]) -> Rules:
    """A row's rules but for what some settings decide."""
    rules = row.rules
    for setting in asked:
        rules = without[setting](rules)
    return rules
