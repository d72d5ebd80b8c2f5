"""What is found of a case, before it is shown in any way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from roiviz.bench.arithmetic import Arithmetic, arithmetic
from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison
from roiviz.bench.facts import Pattern
from roiviz.bench.verdict import Verdict


@dataclass(frozen=True, eq=False)
class Outcome:
    """What is found of a case.

    Attributes:
        case: the data.
        claim: what the output is compared with.
        stated: whether somebody named that claim; else the one that comes closest.
        comparison: how the two differ.
        patterns: what all wrong numbers have in common.
        verdict: whose rules the output follows.
        expected: the same of what was expected; None where nothing is.
    """

    case: Case
    claim: Claim
    stated: bool
    comparison: Comparison
    patterns: tuple[Pattern, ...]
    verdict: Verdict
    expected: Verdict | None = None

    @property
    def ok(self) -> bool:
        """Whether the claim holds; without one, whether a convention explains everything."""
        return self.comparison.ok if self.stated else bool(self.verdict.explained_by)

    @cached_property
    def arithmetic(self) -> Arithmetic | None:
        """How the worst number should be made; None where all are right."""
        worst = self.comparison.worst_bad
        return worst and arithmetic(self.case, self.claim, worst)
