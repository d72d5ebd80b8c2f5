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
from roiviz.bench.ruling import RIGHT, Ruling
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
        ruling: what is said first, and whether the case passes.
    """

    case: Case
    claim: Claim
    stated: bool
    comparison: Comparison
    patterns: tuple[Pattern, ...]
    verdict: Verdict
    expected: Verdict | None = None
    gradients: tuple[GradientFinding, ...] = ()
    ruling: Ruling = RIGHT

    @property
    def ok(self) -> bool:
        """Whether the case passes, as `ruling` has it."""
        return self.ruling.ok

    @property
    def holds(self) -> bool:
        """Whether the numbers do, whatever they prove: those of the claim, where there is one.

        A gradient that is wrong never holds.
        """
        forward = self.comparison.ok if self.stated else bool(self.verdict.explained_by)
        return forward and all(one.comparison.ok for one in self.gradients)

    @property
    def word(self) -> str:
        """RIGHT, WRONG, or what else a headline begins with."""
        return self.ruling.word

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
