"""Whose rules gradients follow, of which nobody gave the output."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from roiviz.bench.candidates import Candidate, plain, rank, scales_of
from roiviz.bench.case import BenchError, Case
from roiviz.bench.claim import Claim, claimed
from roiviz.bench.compare import Comparison
from roiviz.bench.denied import contradicted, says_anything
from roiviz.bench.gradient_boxes import boxes_compared, boxes_have_one, has_backward
from roiviz.bench.gradient_rules import Followed, followed, nearest
from roiviz.bench.gradients import GradientFinding, gradient_findings
from roiviz.bench.meanings import Meaning
from roiviz.bench.outcome import Outcome
from roiviz.bench.ruling import NOT_COMPARED, OPEN, RIGHT, UNPROVEN, Ruling
from roiviz.bench.verdict import Closest, Explained, Verdict

NOTHING_WRITTEN = "The gradient is all zeros, as if nothing was written."
FEW_BOXES = "One box is too few to be certain: many rules agree on it."


def of_gradients(case: Case, stated: str | None) -> Outcome:
    """What is found of the gradient of the features, of the boxes, or both.

    Args:
        stated: the id of the convention that somebody claims.
    Raises: BenchError where no gradient of such rules is known.
    """
    case, found = _as_it_fits(case) if case.gradients.features is not None else _of_boxes(case)
    claim = _claim(case, found, stated)
    case = replace(case, output=claim.output(case))
    gradients, left = gradient_findings(case, claim)
    if not gradients:
        raise BenchError(left[0] if left else "There is nothing to compare.")
    common = tuple(pattern for one in gradients for pattern in one.patterns)
    report = Outcome(
        case, claim, stated is not None, claim.compared(case).all_right, common,
        _verdict(case, found, claim, gradients[0]), None, gradients,
    )  # fmt: skip
    ruling = _ruled(report, found)
    if ruling.ok and left:
        ruling = NOT_COMPARED
    return replace(report, ruling=replace(ruling, why=(*ruling.why, *left)))


def _as_it_fits(case: Case) -> tuple[Case, list[Followed]]:
    """The case with its axes in the order by which its gradient is explained, and by what."""
    ways = [replace(one, said=case.said, readings=()) for one in (case, *case.readings)]
    tried = [(one, followed(one)) for one in ways]
    return next((pair for pair in tried if pair[1]), tried[0])


def _of_boxes(case: Case) -> tuple[Case, list[Followed]]:
    """The case, and every convention whose gradient of the boxes is the given one."""
    known: dict[Meaning | None, Comparison | None] = {}
    for scale in scales_of(case):
        found: dict[tuple[Meaning | None, str], Followed] = {}
        for one in plain(case, (scale,)):
            means, rules = one.meaning, one.rules
            if rules is None or not boxes_have_one(rules):
                continue
            if not has_backward(rules) and one.convention.id != case.said.convention:
                continue  # measured slopes are slow, and nobody's gradient but who says so
            if means not in known:
                known[means] = _compared(case, Claim(one.convention, one.settings))
            comparison = known[means]
            if comparison is not None and comparison.ok:
                found.setdefault((means, one.convention.id), Followed(one, comparison, 1.0))
        if found:
            return case, sorted(found.values(), key=lambda one: rank(one.candidate, case))
    return case, []


def _compared(case: Case, claim: Claim) -> Comparison | None:
    given = case.gradients
    numbers = len(claim.rules.format.numbers)
    if given.rois is None or given.output is None:
        return None
    if given.rois.shape[1] not in (numbers, numbers + 1):
        return None
    try:
        return boxes_compared(case, claim, given.rois, given.output)
    except ValueError:
        return None


def _claim(case: Case, found: Sequence[Followed], stated: str | None) -> Claim:
    """What the gradient is compared with: what was named, else what gives it, else the nearest."""
    for one in found:
        if stated in (None, one.candidate.convention.id):
            return one.claim
    of_features = case.gradients.features is not None
    near = nearest(case, stated) if of_features else claimed(case, stated)
    if near is None:
        raise BenchError("No gradient of such rules is known here.")
    return near


def _verdict(
    case: Case, found: Sequence[Followed], claim: Claim, of_first: GradientFinding
) -> Verdict:
    if not found:
        comparison = of_first.comparison
        share = 1 - comparison.count / max(comparison.bad.size, 1)
        what = "cells" if of_first.of == "features" else "numbers"
        left = f"{comparison.count:,} of {comparison.bad.size:,} {what}"
        closest = Closest(claim, share, comparison.worst_relative, left) if share else None
        return Verdict(closest=closest)
    others = {
        one.candidate.meaning: one.candidate
        for one in reversed(found)
        if one.candidate.meaning != found[0].candidate.meaning
    }
    said = [f"{one.said} gives the same gradient here." for one in reversed(others.values())]
    if len(case.rois) < 2:
        said.append(FEW_BOXES)
    explained = tuple(Explained(one.claim, one.comparison.worst_relative) for one in found)
    return Verdict(explained, not said, sentences=tuple(said))


def _ruled(report: Outcome, found: Sequence[Followed]) -> Ruling:
    case = report.case
    if not report.holds:
        known = {one.id for one in report.patterns} - {
            "gradient_features", "gradient_sum", "gradient_rois"
        }  # fmt: skip
        if not says_anything(case) and not known:
            return Ruling("unexplained", "NOT EXPLAINED", (OPEN,))
        return Ruling("wrong", "WRONG")
    given = (case.gradients.features, case.gradients.rois)
    if not any(one.any() for one in given if one is not None):
        return Ruling("unproven", UNPROVEN, (NOTHING_WRITTEN,))
    own = Candidate(report.claim.convention, report.claim.settings)
    against = contradicted(case, [own, *(one.candidate for one in found)])
    if against:
        return Ruling("otherwise", "NOT AS YOU SAID", against)
    return RIGHT
