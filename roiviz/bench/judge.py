"""What the detective finds, as a verdict; and what an output is compared with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench.candidates import Candidate
from roiviz.bench.case import Case
from roiviz.bench.claim import BY_DEFAULT, Claim, claimed
from roiviz.bench.compare import Comparison
from roiviz.bench.denied import agrees, is_chance, says_anything
from roiviz.bench.detective import MATCHES, Finding, Match, Near, Tie
from roiviz.bench.facts import Pattern
from roiviz.bench.verdict import Closest, Explained, Verdict
from roiviz.conventions import CONVENTIONS, Settings
from roiviz.conventions.rules import Unit

MOST_LISTED = 8
MOST_TIES = 2
MOST_AXES = 2
NEAR = 0.25
"""The share of right numbers from which on what was not said is worth being looked at."""
USUAL = ("torchvision", "torchvision_aligned", "detectron2_rotated", "torchvision_roi_pool")
"""Conventions that most data are of."""


def verdict_of(finding: Finding) -> Verdict:
    """Whose rules an output follows.

    Conventions as they stand explain it. Rules that nobody has together, and slips, come closest,
    even where they explain all; a sentence says so.
    """
    plain = tuple(
        Explained(_claim(match.candidate), match.comparison.worst_relative)
        for match in finding.explained_by
        if match.candidate.plain
    )
    match, closest = finding.closest, None
    if match is not None and not plain:
        worst = match.comparison.worst_relative
        closest = Closest(_claim(match.candidate), match.share, worst, _left(match))
    return Verdict(
        plain,
        finding.certain and bool(plain),
        closest,
        tuple(_sentences(finding)),
        _probe(finding),
        finding.doubts,
    )


def _probe(finding: Finding) -> str | None:
    """A box that tells the first tie apart, and that `roiviz probe` writes a call with more."""
    split = finding.split
    if split is None:
        return None
    tie, values = finding.ties[0], [f"{value:.6g}" for value in split.values]
    one, other = (part.convention.title for part in (tie.first, tie.other))
    if one == other:
        one, other = tie.first.said, tie.other.said
    return (
        f"with {split.said}, {one} and {other} differ (on one such map: {values[0]} and "
        f"{values[1]}). `roiviz probe` writes calls that tell all rules apart."
    )


def claims(case: Case, finding: Finding, stated: str | None) -> list[Claim]:
    """What an output may be compared with, the likeliest first.

    What was said is the measure: where nothing that agrees with it explains the output, what comes
    nearest of all that agree, and the rules that are usual, under the settings that were said.

    Args:
        stated: the id of the one that somebody claims; None for the nearest as it stands.
    Raises: BenchError for an id that is none.
    """
    if stated is not None:
        own = (one.candidate for one in finding.explained_by)
        slipped = next((one for one in own if one.slip and one.convention.id == stated), None)
        if slipped is not None:
            return [Claim(slipped.convention, slipped.settings)]
        return [claimed(_as_turned(case, finding), stated, _known(finding))]
    first = finding.explained_by[0].candidate if finding.explained_by else None
    if first is not None and (first.plain or agrees(case, first)):
        claim = Claim(first.convention, first.settings)
        # A few numbers may fit something by accident: what was said is looked at first.
        return [*(_usual(case)[:1] if by_chance(case, finding) else []), claim]
    said = says_anything(case)
    if case.unwritten and said and (usual := _usual(case)):
        return usual[:1]  # nothing is near to an output that no kernel made
    near = _near(finding, said)
    if near is None:
        return [claimed(case)]
    one = near.candidate
    found = [Claim(one.convention, one.settings)]
    match = finding.closest
    if match is not None and not match.candidate.plain and match.share >= NEAR:
        # What is closest is these rules but for something.
        base = replace(match.candidate, switched=(), slip=None)
        if agrees(case, base) or not said:
            found = [Claim(base.convention, base.settings), *found]
    if said:
        scale = case.said.spatial_scale or one.settings.spatial_scale
        likely = replace(case, said=replace(case.said, spatial_scale=scale))
        more = _usual(likely)
        # What is far is near by accident, and what is usual likelier than it; what was said is
        # the likeliest.
        if case.said.aligned is not None:
            found = [*more[:1], *found, *more[1:]]
        found = found + more if near.share >= MATCHES else more + found
        if near.far and more:
            found = more
    return list(dict.fromkeys(found))


def by_chance(case: Case, finding: Finding) -> bool:
    """Whether what explains an output may do so by accident."""
    found = [match.candidate for match in finding.explained_by]
    return is_chance(case, found, finding.certain)


def _as_turned(case: Case, finding: Finding) -> Case:
    """The case with the samples that the output of boxes with an angle shows, if nobody said any.

    An angle in another unit hides how many there are from whoever only looks for what is near.
    """
    found = finding.explained_by[0].candidate if finding.explained_by else None
    if found is None or not found.convention.rules.format.turned or found.ratio is None:
        return case
    said = case.said
    ratio = found.ratio if said.sampling_ratio is None else said.sampling_ratio
    return replace(case, said=replace(said, sampling_ratio=ratio))


def _known(finding: Finding) -> Settings | None:
    """Settings that other rules show: those that give the output, or that a fault lies on."""
    found = [match.candidate for match in finding.explained_by] or finding.likely
    scaled = (one for one in found if one.rules and one.rules.format.unit is Unit.PICTURE)
    first = next(scaled, None)
    return None if first is None else first.settings


def _usual(case: Case) -> list[Claim]:
    """Usual rules that contradict nothing that was said, the likeliest first."""
    names = (BY_DEFAULT[case.said.aligned], *USUAL)
    found = [claimed(case, name) for name in dict.fromkeys(names) if _fits(case, name)]
    return [one for one in found if agrees(case, Candidate(one.convention, one.settings))]


def besides(finding: Finding, tried: list[Claim]) -> list[Claim]:
    """What comes near to an output though it is not what was said."""
    match = finding.closest
    if match is None or match.share < NEAR:
        return []
    one = Claim(match.candidate.convention, match.candidate.settings)
    return [] if one in tried else [one]


def _near(finding: Finding, said: bool) -> Near | None:
    """What comes nearest: to what was said where anything was, else of all."""
    match = finding.closest
    if match is not None and not said:
        return Near(match.candidate, match.share, 1.0)
    return finding.as_said


def _fits(case: Case, name: str) -> bool:
    """Whether a convention takes boxes with so many numbers, and gives as many channels."""
    rules = CONVENTIONS[name].rules
    columns, given = len(rules.format.numbers), case.rois.shape[1]
    if rules.format.turned and given == columns and _begins_with_a_picture(case):
        return False
    if case.features.shape[1] != case.output.shape[1] or rules.reduction.position_sensitive:
        return False
    return given in (columns, columns + 1)


def _begins_with_a_picture(case: Case) -> bool:
    """Whether the first number of every box is that of a picture, as far as it can be."""
    first = case.rois[:, 0]
    whole = (first >= 0) & (first < len(case.features)) & (first == np.floor(first))
    return case.batch_index is None and bool(whole.all())


def unusual(case: Case, claim: Claim) -> str:
    """What an output is not, that such settings usually mean; "" where it is just that.

    Args:
        claim: what gives the output, without that anybody named it.
    """
    said = case.said
    usual = CONVENTIONS[BY_DEFAULT[said.aligned]]
    if said.aligned is said.sampling_ratio is None or said.reduction == "max":
        return ""
    if not _fits(case, usual.id) or claim.rules.format.turned or claim.convention.id == usual.id:
        return ""
    ratio = claim.settings.sampling_ratio if said.sampling_ratio is None else said.sampling_ratio
    meant = Claim(usual, replace(claim.settings, sampling_ratio=ratio))
    differs = meant.compared(case)
    if differs.ok:
        return ""
    return (
        f"It is not {meant.said}, which such settings usually mean: {differs.count:,} of "
        f"{differs.bad.size:,} numbers differ from that."
    )


def explained(finding: Finding) -> tuple[Pattern, ...]:
    """The rule or the slip that explains all of an output, where no convention does."""
    first = finding.explained_by[0].candidate if finding.explained_by else None
    if first is None or first.plain:
        return ()
    name = first.slip.id if first.slip else f"{first.switched[0][0]}_rule"
    switched = [axis for axis, _ in first.switched]
    return (
        Pattern(
            name, f"This explains all of it: {first.said}.",
            {"convention": first.convention.id, "switched": switched}, explains=True,
        ),
    )  # fmt: skip


def settled(comparison: Comparison, claim: Claim, finding: Finding) -> Comparison:
    """The comparison without what a position's last bit decides, where a claim explains all else.

    Fused multiply-adds move that bit, and a sample on an edge then falls to its other side.
    """
    for match in finding.explained_by:
        one = match.candidate
        same = one.plain and one.convention.id == claim.convention.id
        if match.edges and same and one.settings == claim.settings:
            return comparison.all_right
    return comparison


def _claim(candidate: Candidate) -> Claim:
    """A candidate with its switched rules and its slip in words."""
    words = "" if candidate.plain else candidate.said
    return Claim(candidate.convention, candidate.settings, words)


def _left(match: Match) -> str:
    """What a match does not explain."""
    return "" if match.ok else _wrong(match.comparison, match.edges)


def _wrong(comparison: Comparison, edges: int = 0) -> str:
    """How many numbers are wrong, and in which boxes."""
    boxes = np.flatnonzero(comparison.bad_by_box)
    named = ", ".join(map(str, boxes[:MOST_LISTED].tolist()))
    more = ", …" if len(boxes) > MOST_LISTED else ""
    word = "box" if len(boxes) == 1 else "boxes"
    return (
        f"{comparison.count - edges:,} of {comparison.bad.size:,} numbers, in {len(boxes):,} of "
        f"{len(comparison.bad):,} boxes ({word} {named}{more})"
    )


def nearer(
    verdict: Verdict, claim: Claim, comparison: Comparison, common: tuple[Pattern, ...]
) -> Verdict:
    """The verdict, whose closest is the claim that was compared, where that explains more.

    Where it is known what the wrong numbers are on top of that claim, what else comes near does so
    by accident; and what gives no number at all is near to nothing.
    """
    if verdict.explained_by:
        return verdict
    share = 1 - comparison.count / max(comparison.bad.size, 1)
    closest = verdict.closest
    known = any(one.explains and one.against is None for one in common)
    if closest is None or share > closest.share or (known and closest.share < 1):
        closest = Closest(claim, share, comparison.worst_relative, _wrong(comparison))
    return replace(verdict, closest=closest if closest.share > 0 else None)


def _sentences(finding: Finding) -> Iterator[str]:
    first = finding.explained_by[0] if finding.explained_by else None
    if first is not None and first.edges:
        verb = "is" if first.edges == 1 else "are"
        yield (
            f"{first.edges:,} of the numbers {verb} right only where the last bit of a position is "
            "another: there a sample lies on the edge of a rule."
        )
    yield from (_tied(tie) for tie in finding.ties[:MOST_TIES])
    yield from finding.denied
    yield from finding.notes
    if first is not None and finding.thin:
        yield finding.thin


def _tied(tie: Tie) -> str:
    """As "OpenVINO gives the same output here. What differs does not show: no sample, not 0."."""
    if tie.other.slip is not None and tie.first.slip is None:
        other = replace(tie.other, slip=None).said
        return (
            f"The output is that of {tie.first.convention.title} for the boxes as they stand, and "
            f"that of {other}, if {tie.other.slip.says}."
        )
    same = tie.other.convention.id == tie.first.convention.id
    if same and tie.first.ratio != tie.other.ratio:
        return f"sampling_ratio={tie.other.ratio or '0 (adaptive)'} gives the same output here."
    rules = "; ".join(f"“{other}” instead of “{own}”" for own, other in tie.axes[:MOST_AXES])
    more = "; …" if len(tie.axes) > MOST_AXES else ""
    also = f" The difference does not show in these data: {rules}{more}." if rules else ""
    return f"{tie.other.said} gives the same output here.{also}"
