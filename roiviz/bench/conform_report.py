"""What `roiviz conform` says: a table, JSON with a version, junit's XML."""

from __future__ import annotations

import json
import math
from typing import Any
from xml.etree import ElementTree

from roiviz.bench.compare import Place
from roiviz.bench.conform import ZEROS, Conformance, FamilyResult, Fault
from roiviz.bench.facts import within

VERSION = 1
"""Of the JSON: it changes when a field is renamed or goes."""
WIDTH = 100


def as_text(found: Conformance) -> str:
    """A line a family, with its first fault; and the whole in a sentence."""
    lines = [f"{found.target} against {found.convention.id} ({_of(found)})", ""]
    names = max(len(one.family.id) for one in found.families)
    often = {said for said, _ in _often(found)}
    lines.append(f"{'family':<{names}}  {'cases':>5} {'wrong':>5}  boxes …")
    for one in found.families:
        head = f"{one.family.id:<{names}}  {one.run:>5} {len(one.faults):>5}  "
        lines.append((head + _note(one)).rstrip())
        for fault in one.faults[:1]:
            lines.append(f"{'':{names}}  {fault.case}: {fault.said}")
            kinds = _kinds(one)
            if kinds:
                lines.append(f"{'':{names}}  {kinds}")
        if one.cause and one.cause not in often:
            lines.append(f"{'':{names}}  {one.cause}")
    return "\n".join([*lines, "", sentence(found), *causes(found)])


def causes(found: Conformance) -> list[str]:
    """What is wrong in several families, where it is known."""
    wrong = sum(not one.ok for one in found.families)
    return [
        *(f"In {count} of these {wrong} families, {within(said)}" for said, count in _often(found)),
        *(f"It gives {own} for features in {' and '.join(given)}." for own, given in found.narrow),
    ]


def _often(found: Conformance) -> list[tuple[str, int]]:
    return [(said, count) for said, count in found.causes if count > 1]


def sentence(found: Conformance) -> str:
    """The whole in a sentence."""
    cases, seconds = f"{found.run:,} cases", f"{found.seconds:.1f} s"
    if found.alone and found.ok:
        return (
            f"✓ Alone, this case is as {found.convention.title} has it ({seconds}). Where it was "
            "wrong among the others, a call before has left something behind."
        )
    if found.ok:
        worst = max((one.worst for one in found.families if not one.family.optional), default=0.0)
        gradient = "" if found.gradient else "; its gradient was not given"
        return (
            f"✓ It follows {found.convention.title} in all {cases} ({seconds}), within {worst:.1g} "
            f"of the largest value{gradient}."
        )
    bad = [one for one in found.families if not one.ok]
    first = bad[0].faults[0].case
    if found.alone:
        return f"✗ It differs from {found.convention.title} in this case ({seconds})."
    kinds = {fault.kind for one in bad for fault in one.faults}
    if kinds == {ZEROS}:
        return (
            f"✗ {found.wrong:,} of {cases} give zeros alone ({seconds}), as where nothing was "
            f"written. Run the first alone: --case {first}"
        )
    return (
        f"✗ It differs from {found.convention.title} in {found.wrong:,} of {cases} ({seconds}), "
        f"of the {'family' if len(bad) == 1 else 'families'} "
        f"{', '.join(one.family.id for one in bad)}. Run the first alone: --case {first}"
    )


def _of(found: Conformance) -> str:
    row = found.convention
    return f"{row.title}, {row.framework} {row.version}, {row.operator}"


def _note(one: FamilyResult) -> str:
    if not one.taken:
        return f"{one.family.said}: it does not take them"
    more = notes(one)
    return one.family.said + (f" ({more})" if more else "")


def notes(one: FamilyResult) -> str:
    """What else was seen in a family."""
    found = [
        f"{count} {said}"
        for count, said in (
            (one.refused, "refused, as it may"),
            (one.rounded, "where a rounding decides"),
            (one.coarse, "computed in less precision than given"),
            (one.left, "not run after that"),
        )
        if count
    ]
    return "; ".join(found)


def _kinds(one: FamilyResult) -> str:
    """How many faults of each kind, where the first does not say it."""
    if len(one.faults) == 1:
        return ""
    return ", ".join(f"{count} × {kind}" for kind, count in one.kinds.most_common())


def as_json(found: Conformance) -> str:
    """`ok`, `convention`, counts, and for each family its counts and its faults."""
    return json.dumps(plain(found), ensure_ascii=False, allow_nan=False, indent=1)


def plain(found: Conformance) -> dict[str, Any]:
    """What the JSON holds."""
    return {
        "version": VERSION,
        "ok": found.ok,
        "target": found.target,
        "convention": found.convention.id,
        "gradient": found.gradient,
        "cases": found.run,
        "wrong": found.wrong,
        "seconds": round(found.seconds, 2),
        "families": [_family(one) for one in found.families],
    }


def _family(one: FamilyResult) -> dict[str, Any]:
    return {
        "id": one.family.id,
        "boxes": one.family.said,
        "ok": one.ok,
        "taken": one.taken,
        "cases": one.run,
        "wrong": len(one.faults),
        "refused": one.refused,
        "decided_by_rounding": one.rounded,
        "in_less_precision": one.coarse,
        "not_run": one.left,
        "worst_relative": number(one.worst),
        "cause": one.cause,
        "faults": [_fault(fault) for fault in one.faults],
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "case": fault.case,
        "kind": fault.kind,
        "said": fault.said,
        "place": None if fault.place is None else _place(fault.place),
    }


def _place(place: Place) -> dict[str, Any]:
    found: dict[str, Any] = place._asdict()
    return found | {"got": number(place.got), "want": number(place.want)}


def number(value: float) -> float | str:
    """A number, or the name of one that JSON has not got."""
    return value if math.isfinite(value) else str(value)


def as_junit(found: Conformance) -> str:
    """A test suite with a test for each family, as junit's readers take it."""
    suite = ElementTree.Element(
        "testsuite",
        name=f"roiviz conform {found.convention.id}",
        tests=str(len(found.families)),
        failures=str(sum(not one.ok for one in found.families)),
        skipped=str(sum(not one.taken for one in found.families)),
        errors="0",
        time=f"{found.seconds:.3f}",
    )
    for one in found.families:
        case = ElementTree.SubElement(
            suite, "testcase", classname=found.target, name=one.family.id, time="0"
        )
        if not one.taken:
            ElementTree.SubElement(case, "skipped", message="the function does not take them")
        if one.faults:
            first = one.faults[0]
            said = f"{len(one.faults)} of {one.run} cases; {first.case}: {first.said}"
            failure = ElementTree.SubElement(case, "failure", message=said, type=first.kind)
            rows = [f"{fault.case}: {fault.said}" for fault in one.faults]
            failure.text = "\n".join([one.cause, *rows] if one.cause else rows)
    ElementTree.indent(suite)
    return ElementTree.tostring(suite, "unicode", xml_declaration=True)
