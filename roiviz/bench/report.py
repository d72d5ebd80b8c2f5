"""Everything that is found of a case, to be shown as text, JSON, HTML, or a failing test."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz.bench import export, export_gradient, html, outline, text
from roiviz.bench import verdict as verdicts
from roiviz.bench.box_rows import UPRIGHT
from roiviz.bench.candidates import Candidate
from roiviz.bench.case import Case
from roiviz.bench.claim import BY_DEFAULT, Claim, named, takes_extrapolation, unsaid
from roiviz.bench.compare import Comparison, Place, compare
from roiviz.bench.denied import FEW_NUMBERS, agrees, says_anything
from roiviz.bench.detective import Finding, computed, detect, seen_by
from roiviz.bench.facts import Pattern, is_nearer, within
from roiviz.bench.gradients import NO_GRADIENT, GradientFinding, gradient_findings
from roiviz.bench.gradients import are_right as gradients_right
from roiviz.bench.gradients_alone import of_gradients
from roiviz.bench.judge import (
    NEAR,
    besides,
    claims,
    explained,
    nearer,
    settled,
    unusual,
    verdict_of,
)
from roiviz.bench.notations import in_corners
from roiviz.bench.outcome import Outcome
from roiviz.bench.patterns import is_likely, patterns
from roiviz.bench.patterns import likely as likely_on
from roiviz.bench.ruling import NOT_AS_SAID, NOT_COMPARED, UNPROVEN, ruled
from roiviz.bench.siblings import meant
from roiviz.bench.tolerance import tolerance
from roiviz.bench.verdict import Verdict
from roiviz.conventions import CONVENTIONS
from roiviz.conventions.rules import Unit
from roiviz.conventions.words import rule

BUDGET_OF_A_READING = 400
"""Candidates that are tried to tell in which order somebody's axes are."""
STRANGER = 0.1
"""How much nearer axes have to come that lie in an unusual way."""
FIRST_PICTURE = (
    "The boxes name no picture, and are all taken for the first one's: give a batch_index, or a "
    "batch column."
)
UNLIKE = 0.3
"""The correlation of an output with all that is tried, below which it is made of something else."""
VERSION = 1
"""Of the JSON: it changes when a key is renamed or goes."""


class Report(Outcome):
    """What is found of a case, and every way to show it."""

    def to_json(self, indent: int | None = 1) -> str:
        """`version`, `ok`, `verdict`, `why`, `found`, `against`, `explained_by`, `certain`,
        `closest`, `doubts`, `gradients`, `first_bad`, `worst_bad`, `patterns`, `probe`. What JSON
        has no number for is a word.
        """
        return json.dumps(self.as_dict(), ensure_ascii=False, allow_nan=False, indent=indent)

    def as_dict(self) -> dict[str, Any]:
        """What `to_json` writes."""
        found: dict[str, Any] = {"version": VERSION, "ok": self.ok}
        found |= {"verdict": self.ruling.id, "why": self.ruling.why}
        found["found"] = outline.headline(self).found
        found["against"] = {**verdicts.of(self.claim), "unsaid": unsaid(self.case, self.claim)}
        found |= verdicts.as_json(self.verdict)
        found["gradients"] = {
            one.of: "right" if one.comparison.ok else "wrong" for one in self.gradients
        }
        found["first_bad"] = _place(self.comparison.first_bad)
        found["worst_bad"] = _place(self.comparison.worst_bad)
        found["patterns"] = [
            {"id": one.id, "sentence": one.sentence, "evidence": one.evidence}
            for one in self.patterns
        ]
        found["probe"] = found.pop("probe")
        return dict(_plain(found))

    def to_text(self, width: int = 80, ascii_only: bool = False) -> str:
        """For a terminal: verdict, patterns, maps of the wrong numbers in characters, arithmetic.

        Args:
            width: letters of a line.
            ascii_only: whether the terminal shows ASCII alone.
        """
        return text.of(self, width, ascii_only)

    def to_html(self) -> str:
        """One file that needs nothing else."""
        return html.page(self)

    def to_pytest(self) -> str:
        """A test that fails for what was got. Raises: BenchError where nothing is wrong."""
        wrong = export_gradient.wrong_gradient(self)
        if self.comparison.ok and wrong is not None:
            return export_gradient.failing_test(self, wrong)
        return export.failing_test(self)

    def to_npz(self) -> bytes:
        """The case, which `roiviz check` reads, what is wanted, and where it is how far off."""
        return export.numbers(self)

    def to_arrays(self) -> dict[str, np.ndarray]:
        """The same by name."""
        return export.arrays(self)

    def to_csv(self) -> str:
        """A row for each box: its numbers, how many are wrong, and the largest error."""
        return export.table(self)

    def _repr_html_(self) -> str:
        return html.part(self)

    def __str__(self) -> str:
        return self.to_text()


# Numbers may be NaN, infinite, or near the end of their type; what comes of them is said.
@np.errstate(all="ignore")
def debug(case: Case, claim: str | None = None) -> Report:
    """Say what is right and wrong with somebody's output, and whose rules it follows.

    Args:
        case: their data.
        claim: the id of the convention that they claim to follow, or of the framework's usual one,
            whose other settings they say; by default what they say.
    Raises: BenchError for a claim that is none, or cannot be made of such arrays.
    """
    stated = meant(case, claim or case.said.convention)
    if stated is not None:
        named(stated)  # a name that is none is refused before anything is searched
    given = case
    case = in_corners(case.in_memory_order, stated)
    case = replace(case, said=replace(case.said, convention=stated))
    if case.only_gradients:
        return Report(**vars(of_gradients(case, stated)))
    case, finding = _as_it_fits(case)
    silent = case.unwritten and not says_anything(case)
    if case.unwritten and not silent:
        whole, finding = finding, _of_zeros(case, finding, stated)
        silent = finding is not whole and _is_open(case, whole, stated)
    hoped = _hoped(case)
    measure = _measure(case, hoped, stated) if hoped else None
    tried, comparison, common = _nearest(case, finding, stated, measure)
    if not (says_anything(case) or measure) and case.output.size < FEW_NUMBERS:
        # What so few numbers have in common with rules that nobody named is an accident.
        common = ()
    shown = _shown(case, tried, common)
    if shown is not None and (report := _as_shown(given, claim, *shown)) is not None:
        return report
    finding = _without_the_unsaid(case, finding, common)
    finding = _without_the_alike(finding, comparison)
    if silent:
        finding, comparison, common = finding.of_nothing, comparison.all_right, ()
    if comparison.ok and case.gradients.output is not None:
        finding, tried = _as_gradients_tell(case, finding, tried, stated)
        comparison = settled(tried.compared(case), tried, finding)
    gradients, uncompared = gradient_findings(case, tried)
    for one in gradients:
        common += one.patterns
    verdict = verdict_of(finding)
    if says_anything(case) or measure or not case.unwritten:
        verdict = nearer(verdict, tried, comparison, common)
    report = Report(
        case, tried, stated is not None, comparison, common, verdict, hoped, gradients,
        of_expected=measure is not None,
    )  # fmt: skip
    against = _against_expected(case)
    wrong = [one.whose for one in gradients if not one.comparison.ok]
    known = any(one.id != "all" for one in common)
    ruling = ruled(case, tried, report.holds, finding, against, known=known, silent=silent)
    if ruling.word == UNPROVEN:
        # Who learns nothing from the data does not learn that no other rules give them.
        report = replace(report, verdict=replace(verdict, certain=False))
    if wrong and comparison.ok:
        verb = "is" if len(wrong) == 1 else "are"
        why = f"The output is right; the gradient of {' and that of '.join(wrong)} {verb} not."
        ruling = replace(ruling, why=(*ruling.why, why))
    elif not comparison.ok:
        ruling = replace(ruling, why=(*ruling.why, *_wrong_as_well(gradients)))
    named_ = case.names_pictures(len(tried.rules.format.numbers))
    if not (comparison.ok or named_) and len(case.features) > 1:
        ruling = replace(ruling, why=(*ruling.why, FIRST_PICTURE))
    if ruling.ok and stated is None and (said := unusual(case, tried)):
        # No framework that has `aligned` reads y first: x and y are most likely swapped. And what
        # it means is half a cell once a box is scaled.
        other = tried.rules.format.numbers != UPRIGHT and case.said.box_format is None
        usual, reasons = CONVENTIONS[BY_DEFAULT[case.said.aligned]].rules, [said]
        moved = tried.rules.offset != usual.offset
        if moved and not other:
            own, right = (rule(one, "offset") for one in (tried.rules, usual))
            reasons.append(f"Its boxes have “{own}” in place of “{right}”.")
        denied = case.said.aligned is not None and (other or moved)
        ruling = replace(NOT_AS_SAID if denied else ruling, why=tuple(reasons))
    open_ = verdict.doubts if ruling.ok and stated is None else ()
    if ruling.ok and set(uncompared) - {NO_GRADIENT}:
        ruling = replace(NOT_COMPARED, why=ruling.why)
    return replace(report, ruling=replace(ruling, why=(*open_, *ruling.why, *uncompared)))


def _shown(case: Case, tried: Claim, common: Common) -> tuple[str, float] | None:
    """A setting that nobody said, and that the numbers show: its field, and what it is."""
    said = case.said
    by_id: dict[str, dict[str, Any]] = {
        one.id: one.evidence for one in common if not one.evidence.get("in_part")
    }
    outside, stretched = (by_id.get(name, {}) for name in ("outside_value", "stretched_xy"))
    if outside and said.extrapolation is None and takes_extrapolation(tried.rules):
        return "extrapolation", outside["number"]
    if stretched and said.spatial_scale is None and tried.rules.format.unit is Unit.PICTURE:
        return "spatial_scale", tried.settings.spatial_scale * stretched["number"]
    return None


def _as_shown(case: Case, claim: str | None, name: str, value: float) -> Report | None:
    """The report of a case whose numbers show a setting that nobody said; None where they do not.

    Args:
        name, value: the field of what is said, and what it is.
    """
    said: dict[str, Any] = {name: value}
    report = debug(replace(case, said=replace(case.said, **said)), claim)
    if not report.holds and name == "spatial_scale":
        return None
    known = {"extrapolation": "extrapolation_value"}.get(name, name)
    why = f"Nobody said {known}: the numbers have {value:g}."
    ruling = replace(report.ruling, why=(why, *report.ruling.why))
    return replace(report, verdict=replace(report.verdict, certain=False), ruling=ruling)


def _as_gradients_tell(
    case: Case, finding: Finding, tried: Claim, stated: str | None
) -> tuple[Finding, Claim]:
    """What explains the output and gives the gradients too, where the output leaves it open."""
    tied = [
        one
        for one in finding.explained_by
        if one.candidate.plain
        and agrees(case, one.candidate)
        and stated in (None, one.candidate.convention.id)
    ]
    if len({one.candidate.meaning for one in tied}) < 2 or gradients_right(case, tried):
        return finding, tried
    claims_of = [(one, Claim(one.candidate.convention, one.candidate.settings)) for one in tied]
    right: dict[object, bool] = {}
    for one, claim in claims_of:
        if one.candidate.meaning not in right:
            right[one.candidate.meaning] = gradients_right(case, claim)
    left = [(one, claim) for one, claim in claims_of if right[one.candidate.meaning]]
    if not left:
        return finding, tried
    return finding.of_those(case, tuple(one for one, _ in left)), left[0][1]


def _wrong_as_well(gradients: Sequence[GradientFinding]) -> Iterator[str]:
    """Which gradients are wrong beside the output, and what is known of each."""
    for one in gradients:
        if not one.comparison.ok:
            yield f"The gradient of {one.whose} is wrong as well."
            yield from (pattern.sentence for pattern in one.known[:1])


def _as_it_fits(case: Case) -> tuple[Case, Finding]:
    """The case with its axes in the order by which it is explained; what is found of it so."""
    if not case.readings:
        return case, detect(case)
    found: list[tuple[Case, Finding]] = []
    given: list[tuple[Case, Finding]] = []
    ways = (case, *case.readings)
    # Channels at two ends are looked for where nothing usual explains the output.
    for strange in dict.fromkeys(one.strange for one in ways):
        for one in (way for way in ways if way.strange == strange):
            read = replace(one, said=case.said, readings=())
            found.append((read, detect(read, BUDGET_OF_A_READING)))
        given = [one for one in found if any(way.candidate.plain for way in one[1].explained_by)]
        if given:
            break
    if not given:
        best, _ = max(found, key=_nearness)
        return _as_read(best, found, f"{best.order} comes nearest"), detect(best)
    (best, finding), *others = given
    if not others:
        return _as_read(best, found, f"{best.order} explains the output"), finding
    tied = " and ".join(one.order for one, _ in given)
    said = f"Read with {tied} alike, the output is explained: say layout to choose."
    finding = replace(finding, certain=False, notes=(*finding.notes, said))
    return _as_read(best, found, f"it is read with {best.order}"), finding


def _nearness(read: tuple[Case, Finding]) -> tuple[float, float]:
    """How near a reading comes; one with channels at two ends has to by much."""
    less = STRANGER if read[0].strange else 0.0
    share, correlation = read[1].near
    return share - less, correlation - less


def _as_read(best: Case, tried: list[tuple[Case, Finding]], why: str) -> Case:
    if len(tried) == 1:
        return best
    names = list(dict.fromkeys(one.order for one, _ in tried))
    orders = " and ".join(names) if len(names) < 3 else f"{len(names)} orders"
    return replace(best, taken=(*best.taken, f"the shapes fit {orders}, and {why}"))


Common = tuple[Pattern, ...]


def _nearest(
    case: Case, finding: Finding, stated: str | None, measure: Claim | None = None
) -> tuple[Claim, Comparison, Common]:
    """The first claim by which it is known what the wrong numbers are; else the nearest of all.

    Args:
        measure: what was expected, where it is known whose rules that follows: the only one then.
    """
    known = explained(finding)
    found: list[tuple[Claim, Comparison, Common]] = []
    tried = [measure] if measure else claims(case, finding, stated)
    for claim in tried:
        comparison = settled(claim.compared(case), claim, finding)
        # A claim is answered first; then what else explains the output is said.
        asked = (
            stated or measure or not known or not agrees(case, finding.explained_by[0].candidate)
        )
        # What nobody said is tried with one thing wrong before two are.
        long = bool(stated or measure or says_anything(case))
        common = () if comparison.ok or not asked else patterns(case, comparison, claim, long=long)
        found.append((claim, comparison, common))
        if comparison.ok or any(one.explains for one in common):
            break
    claim, comparison, common = found[-1]
    if comparison.ok:
        return found[-1]
    if not any(one.explains for one in common):
        claim, comparison, common = _measured(finding, found)
        if not known and not stated and not measure:
            likely = _under_likely_settings(case, finding, tried)
            if likely is not None:
                return likely
        common += known or _seen_otherwise(case, finding, tried)
    elif known and (stated or measure):
        # Beside what explains all of it, what gives the wrong numbers alone is a guess.
        common = (*(one for one in common if not one.evidence.get("in_part")), *known)
    return claim, comparison, common


def _measured(
    finding: Finding, found: list[tuple[Claim, Comparison, Common]]
) -> tuple[Claim, Comparison, Common]:
    """Of claims by which nothing is known, the one whose rules come closest; else the nearest."""
    match = finding.closest
    near = None if match is None else Claim(match.candidate.convention, match.candidate.settings)
    for one in found:
        if one[0] == near:
            return one
    # Where all are about as far, a few numbers more or less are an accident.
    return min(found, key=lambda one: round(one[1].count / max(one[1].bad.size, 1), 1))


def _is_open(case: Case, finding: Finding, stated: str | None) -> bool:
    """Whether zeros are what some rules give that contradict nothing that was said."""
    if stated is not None:
        return False
    # Boxes that are shares of a picture lie anywhere, once they are pixels.
    return any(
        one.candidate.plain
        and one.candidate.convention.rules.format.unit is Unit.PICTURE
        and agrees(case, one.candidate)
        for one in finding.explained_by
    )


def _of_zeros(case: Case, finding: Finding, stated: str | None) -> Finding:
    """The finding of an output that is all zero: of nothing, unless what was said gives zeros."""
    found = finding.of_nothing
    (claim, *_) = claims(case, found, stated)
    return finding if claim.compared(case).ok else found


def _under_likely_settings(
    case: Case, finding: Finding, tried: list[Claim]
) -> tuple[Claim, Comparison, Common] | None:
    """A claim that nobody made, by which it is known what the wrong numbers are; or None."""
    if finding.seen is None or case.output.size < FEW_NUMBERS:
        return None
    likely = [Claim(one.convention, one.settings) for one in (*finding.likely, *finding.usual)]
    more = [(claim, False) for claim in likely if claim not in tried]
    # The nearest of all once more, with two things wrong.
    more += [(claim, True) for claim in likely[: min(len(finding.likely), 1)]]
    for claim, long in more:
        found, alike = likely_on(finding.seen, claim, long=long)
        if not found and alike < UNLIKE and not finding.likely:
            break  # nothing that was tried follows the output, which the others hardly differ from
        if not found:
            continue
        comparison = claim.compared(case)
        common = patterns(case, comparison, claim)
        if any(one.explains for one in common):
            return claim, comparison, common
    return None


def _seen_otherwise(case: Case, finding: Finding, tried: list[Claim]) -> Common:
    """What the wrong numbers are against what comes near, though it is not what was said."""
    if case.output.size < FEW_NUMBERS:
        return ()
    for other in besides(finding, tried):
        comparison = other.compared(case)
        for one in patterns(case, comparison, other):
            if one.explains:
                said = (
                    f"Against {other.said}, {comparison.count:,} numbers are wrong, and it is "
                    f"known what they are. {one.sentence}"
                )
                return (replace(one, sentence=said, against=other),)
    return _beside_another(case, finding)


def _beside_another(case: Case, finding: Finding) -> Common:
    """What is wrong beside a rule or a slip by which an output comes nearer; () where nothing."""
    closest = finding.closest
    near = [closest.candidate] if closest is not None and closest.share >= NEAR else []
    for one in dict.fromkeys((*near, *finding.followed)):
        seen = None if one.plain and agrees(case, one) else seen_by(case, one)
        if seen is None or one.rules is None:
            continue
        claim = Claim(replace(one.convention, rules=one.rules), one.settings, one.said)
        match = closest if closest is not None and closest.candidate == one else None
        if match is None and _is_likely_beside(finding.seen, one, claim):
            match = computed(case, one)
        if match is None:
            continue
        found = patterns(seen, match.comparison, claim)
        for more in found:
            if more.explains and not more.evidence.get("in_part"):
                where = next((f" {one.sentence}" for one in found if one.of_boxes), "")
                said = (
                    f"Two things are wrong. The output follows {one.said}; "
                    f"{within(more.sentence)}{where}"
                )
                return (replace(more, id="two_faults", sentence=said, against=claim, other=None),)
    return ()


def _is_likely_beside(few: Case | None, one: Candidate, claim: Claim) -> bool:
    """Whether a few boxes show what else is wrong beside a rule or a slip."""
    if few is not None and one.slip is not None and one.slip.moves_boxes:
        return True  # a few boxes do not show it
    seen = None if few is None else seen_by(few, one)
    return seen is not None and is_likely(seen, claim)


def _without_the_unsaid(case: Case, finding: Finding, common: Common) -> Finding:
    """The finding without what contradicts what was said, where that needs no contradiction."""
    first = finding.explained_by[0].candidate if finding.explained_by else None
    if first is None or first.plain or agrees(case, first):
        return finding
    if explained(finding)[0] in common or not any(one.explains for one in common):
        return finding
    return replace(finding, explained_by=(), closest=None, ties=(), denied=(), notes=(), doubts=())


def _without_the_alike(finding: Finding, comparison: Comparison) -> Finding:
    """The finding without rules that give what is wanted, of numbers a little too far from that."""
    bad = comparison.bad
    alike = [
        one
        for one in finding.explained_by
        if one.comparison.want.shape == bad.shape
        and not is_nearer(one.comparison.want[bad], comparison.got[bad], comparison.want[bad])
    ]
    if not bad.any() or not alike:
        return finding
    return replace(finding, explained_by=(), closest=None, ties=(), denied=(), notes=(), doubts=())


def _hoped(case: Case) -> Verdict | None:
    """Whose rules give what was expected."""
    if case.expected is None:
        return None
    brain = case.brain - {"output"} | ({"output"} if "expected" in case.brain else set())
    return verdict_of(detect(replace(case, output=case.expected, expected=None, brain=brain)))


def _measure(case: Case, hoped: Verdict, stated: str | None) -> Claim | None:
    """What was expected as a claim; None where it is nobody's, or not what was said."""
    if stated is not None:
        return None
    return next(
        (
            one.claim
            for one in hoped.explained_by
            if agrees(case, Candidate(one.claim.convention, one.claim.settings))
        ),
        None,
    )


def _against_expected(case: Case) -> Comparison | None:
    """How the output differs from what was expected; None where nothing was."""
    if case.expected is None:
        return None
    scale = 1.0 if case.said.spatial_scale is None else case.said.spatial_scale
    return compare(case.output, case.expected, tolerance(case, case.maps, scale))


def unexpected(case: Case) -> str:
    """How a case's output differs from what was expected, in lines; "" where it does not."""
    comparison = _against_expected(case)
    if comparison is None or comparison.ok:
        return ""
    common = patterns(case, comparison)
    lines = [*text.differences(comparison, "what was expected"), *(p.sentence for p in common)]
    return "\n".join([*lines, "", ""])


def _place(place: Place | None) -> dict[str, Any] | None:
    return place and {
        "roi": place.roi,
        "channel": place.channel,
        "bin": [place.row, place.column],
        "got": place.got,
        "want": place.want,
    }


def _plain(value: Any) -> Any:
    """What JSON can hold."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(inner) for inner in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
