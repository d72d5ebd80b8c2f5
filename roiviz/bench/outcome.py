"""What is found of a case, before it is shown in any way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from roiviz.bench.arithmetic import Arithmetic, arithmetic
from roiviz.bench.candidates import Candidate
from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison, Place, error_of
from roiviz.bench.denied import is_chance
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
        of_expected: whether the claim is whose rules give what somebody expected.
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
    of_expected: bool = False

    @property
    def ok(self) -> bool:
        """Whether the case passes, as `ruling` has it."""
        return self.ruling.ok

    @property
    def holds(self) -> bool:
        """Whether the numbers do, whatever they prove: those of the claim, where there is one.

        A gradient that is wrong never holds.
        """
        given = self.stated or self.verdict.explained_by
        forward = bool(given) and self.comparison.ok
        return forward and all(one.comparison.ok for one in self.gradients)

    @property
    def by_chance(self) -> bool:
        """Whether what explains the output contradicts what was said, on a few numbers alone."""
        given = (one.claim for one in self.verdict.explained_by)
        found = [Candidate(one.convention, one.settings) for one in given]
        return is_chance(self.case, found, self.verdict.certain)

    @property
    def word(self) -> str:
        """RIGHT, WRONG, or what else a headline begins with."""
        return self.ruling.word

    def made(self, place: Place) -> tuple[Arithmetic | None, Arithmetic | None, Arithmetic | None]:
        """How a number should be made; where it is wrong, how it is; and as it was expected.

        None for what is not known, and for a box that has too many samples to list.
        """
        ours = arithmetic(self.case, self.claim, place)
        bad = self.comparison.bad[place.roi, place.channel, place.row, place.column]
        others = self._others if bad else []
        got = place._replace(want=place.got)
        theirs = arithmetic(self.case, others[0], got) if others else None
        return ours, theirs, self._hoped(place)

    def _hoped(self, place: Place) -> Arithmetic | None:
        """How what somebody expected instead is made."""
        hoped = self.case.expected
        if hoped is None or self.expected is None or not self.expected.explained_by:
            return None
        if self.of_expected:
            return None  # it is how the number should be made
        wanted = float(hoped[place.roi, place.channel, place.row, place.column])
        claim = self.expected.explained_by[0].claim
        return arithmetic(self.case, claim, place._replace(want=wanted))

    @property
    def missed(self) -> Place | None:
        """The number that is furthest from what somebody expected; None where all are so."""
        got, hoped = self.comparison.got, self.case.expected
        if hoped is None or not self.ruling.why or not got.size:
            return None
        at = np.unravel_index(int(np.argmax(error_of(got, hoped))), got.shape)
        roi, channel, row, column = (int(one) for one in at)
        return Place(roi, channel, row, column, float(got[at]), float(self.comparison.want[at]))

    @property
    def _others(self) -> list[Claim]:
        """Claims that give the wrong numbers."""
        found = [one.claim for one in self.verdict.explained_by]
        return [*found, *(one.other for one in self.patterns if one.other is not None)]
