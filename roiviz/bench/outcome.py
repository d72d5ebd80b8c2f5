"""What is found of a case, before it is shown in any way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from roiviz.bench.arithmetic import Arithmetic, arithmetic
from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison
from roiviz.bench.facts import Pattern
from roiviz.bench.gradients import GradientFinding
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
        gradients: how the gradients differ from those of the claim.
    """

    case: Case
    claim: Claim
    stated: bool
    comparison: Comparison
    patterns: tuple[Pattern, ...]
    verdict: Verdict
    expected: Verdict | None = None
    gradients: tuple[GradientFinding, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the claim holds; without one, whether a convention explains everything.

        A gradient that is wrong is never right.
        """
        return self.forward_ok and all(one.comparison.ok for one in self.gradients)

    @property
    def forward_ok(self) -> bool:
        """The same of the output alone."""
        return self.comparison.ok if self.stated else bool(self.verdict.explained_by)

    @property
    def word(self) -> str:
        """RIGHT or WRONG."""
        return "RIGHT" if self.ok else "WRONG"

    @cached_property
    def arithmetic(self) -> Arithmetic | None:
        """How the worst number should be made; None where all are right."""
        worst = self.comparison.worst_bad
        return worst and arithmetic(self.case, self.claim, worst)

    @cached_property
    def theirs(self) -> Arithmetic | None:
        """How the worst number that was got is made, where it is known what gives it."""
        worst, others = self.comparison.worst_bad, self._others
        if worst is None or not others:
            return None
        return arithmetic(self.case, others[0], worst._replace(want=worst.got))

    @property
    def _others(self) -> list[Claim]:
        """Claims that give the wrong numbers."""
        found = [one.claim for one in self.verdict.explained_by]
        return [*found, *(one.other for one in self.patterns if one.other is not None)]
