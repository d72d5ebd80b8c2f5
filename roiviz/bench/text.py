"""A report for a terminal: lines that fit, and maps in characters."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator

import numpy as np

from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison, Place
from roiviz.bench.outcome import Outcome
from roiviz.bench.verdict import Explained, Verdict
from roiviz.conventions import Settings

SHADES = " ░▒▓█"
ASCII_SHADES = " .:#@"
LEAST_WIDTH = 40
MOST_SAMPLES = 16
MOST_LINES = 4
MOST_CALLS = 2
NEAR = 0.25
"""The share of right numbers below which nothing is worth being called the closest."""
PLAIN = str.maketrans(
    {
        "×": "x",
        "·": "*",
        "…": "...",
        "±": "+/-",
        "−": "-",
        "°": " deg",
        "½": "1/2",
        "“": "'",
        "”": "'",
        "⌈": "ceil(",
        "⌉": ")",
    }
)


def of(report: Outcome, width: int, ascii_only: bool) -> str:
    """The whole report."""
    shades = ASCII_SHADES if ascii_only else SHADES
    width = max(width, LEAST_WIDTH)
    lines: list[str] = []
    for part in (
        headline(report),
        about(report),
        _patterns(report),
        _maps(report, width, shades),
        _arithmetic(report),
        expected(report.expected),
        _taken(report),
    ):
        found = list(part)
        lines += ["", *found] if found and lines else found
    if ascii_only:
        lines = [line.translate(PLAIN).encode("ascii", "replace").decode("ascii") for line in lines]
    return "\n".join(one for line in lines for one in _wrapped(line, width))


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width or "|" in line:
        return [line[:width] if "|" in line else line]
    margin = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.wrap(
        line, width, subsequent_indent=margin, drop_whitespace=True, break_on_hyphens=False
    )


def headline(report: Outcome) -> Iterator[str]:
    """Right or wrong, against what, and the first and the worst number."""
    found = report.comparison
    boxes, channels, rows, columns = found.got.shape
    size = (
        f"{_count(boxes, 'box', 'boxes')}, {_count(channels, 'channel')}, {rows} × {columns} "
        f"{'bin' if rows == columns == 1 else 'bins'}"
    )
    if found.ok:
        yield f"{report.word}: {size}"
        within = "exactly"
        if found.worst_error:
            within = f"within {found.worst_relative:.2g} of the largest value of the channel"
        yield from report.ruling.why
        which = "the only box" if boxes == 1 else f"all {boxes:,} boxes"
        yield f"This is {report.claim.said}: {which} {within}."
        yield from (
            f"The gradient of the {one.of} is wrong."
            for one in report.gradients
            if not one.comparison.ok
        )
        return
    yield f"{report.word}: {size}"
    yield from report.ruling.why
    yield from differences(found, report.claim.said)


def differences(found: Comparison, against: str) -> Iterator[str]:
    """How many numbers are wrong, and the first and the worst."""
    boxes, bad = len(found.bad), int(np.count_nonzero(found.bad_by_box))
    if found.bad.size == 1:
        yield f"Against {against}: the only number is wrong."
        yield _place(found.first_bad)
        return
    where = "the only box" if boxes == 1 else f"{bad:,} of {boxes:,} boxes"
    yield f"Against {against}: {found.count:,} of {found.bad.size:,} numbers, in {where}."
    if found.first_bad == found.worst_bad:
        yield f"first and worst: {_place(found.first_bad)}"
    else:
        yield f"first: {_place(found.first_bad)}"
        yield f"worst: {_place(found.worst_bad)}"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _place(place: Place | None) -> str:
    assert place is not None
    return (
        f"box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column}): got "
        f"{place.got!r}, expected {place.want!r}"
    )


def about(report: Outcome) -> Iterator[str]:
    """Whose rules the output follows, or comes closest to, beyond what the headline says."""
    verdict = report.verdict
    others = [one for one in verdict.explained_by if _call(one.claim) != _call(report.claim)]
    if others:
        first = len(others) == len(verdict.explained_by)
        same = "The same rules are used by:" if verdict.certain else "It is given as well by:"
        yield "The output is what these give:" if first else same
        yield from _listed(others, report.claim.settings)
    if verdict.certain:
        yield "No other rules give this output on these data."
    closest = verdict.closest
    known = any(one.explains for one in report.patterns)
    if closest is not None and closest.share < NEAR and not known:
        share = f"{closest.share:.1%} of the numbers"
        yield f"Nothing that was tried comes close: the nearest gives {share}."
    elif closest is not None and NEAR <= closest.share < 1 and closest.claim != report.claim:
        yield f"Closest: {closest.claim.said}, {closest.share:.1%} of the numbers."
        if closest.left:
            yield f"  left: {closest.left}"
    yield from (one for one in verdict.sentences if one not in report.ruling.why)
    if verdict.probe:
        yield f"Probe: {verdict.probe}"


def _call(claim: Claim) -> tuple[str, Settings]:
    """A claim without its words."""
    return claim.convention.id, claim.settings


def _listed(found: list[Explained], own: Settings) -> Iterator[str]:
    """Conventions by their settings, those of the report's own first."""
    ordered = sorted(found, key=lambda one: one.claim.settings != own)
    calls = list(dict.fromkeys(_settings(one) for one in ordered))
    for settings in calls[:MOST_CALLS]:
        names = [one.claim.convention.id for one in ordered if _settings(one) == settings]
        yield f"  {', '.join(names)}{settings}"
    if len(calls) > MOST_CALLS:
        yield f"  and some under {_count(len(calls) - MOST_CALLS, 'other setting')}"


def _settings(one: Explained) -> str:
    """What follows the names of conventions that explain an output under the same settings."""
    rest = one.claim.said.removeprefix(one.claim.convention.title)
    return f" ({rest.removeprefix(', ')})"


def _patterns(report: Outcome) -> Iterator[str]:
    if report.comparison.ok:
        return
    if not report.patterns:
        yield "The wrong numbers have nothing in common that is known here."
        return
    yield "What they have in common:"
    yield from (f"  - {one.sentence}" for one in report.patterns)


def _maps(report: Outcome, width: int, shades: str) -> Iterator[str]:
    found = report.comparison
    if found.ok:
        return
    each = found.bad[0].size
    yield f"Where ({shades[1]} a few, {shades[-1]} all wrong):"
    for name, bad, whole in (
        ("boxes", found.bad_by_box, each),
        ("channels", found.bad_by_channel, found.bad[:, 0].size),
    ):
        if len(bad) > 1:
            yield from _strip(name, bad / whole, width, shades)
    rows, columns = found.bad_by_bin.shape
    if rows * columns > 1 and 2 * columns + 12 <= width:
        shares = found.bad_by_bin / (found.bad.shape[0] * found.bad.shape[1])
        for row in range(rows):
            cells = "".join(_shade(share, shades) * 2 for share in shares[row])
            yield f"  {'bins' if row == 0 else '':<9}|{cells}|"


def _strip(name: str, shares: np.ndarray, width: int, shades: str) -> Iterator[str]:
    """Shares as lines of characters, each for one or several."""
    room = width - 13
    per_mark = max(math.ceil(len(shares) / (room * MOST_LINES)), 1)
    ends = range(0, len(shares), per_mark)
    marks = "".join(_shade(shares[at : at + per_mark].mean(), shades) for at in ends)
    for line in range(0, len(marks), room):
        yield f"  {name if line == 0 else '':<9}|{marks[line : line + room]}|"
    if per_mark > 1:
        yield f"  {'':<9} a mark is {per_mark} {name}"


def _shade(share: float, shades: str) -> str:
    if share <= 0:
        return shades[0]
    return shades[min(1 + int(share * (len(shades) - 2)), len(shades) - 1)]


def _arithmetic(report: Outcome) -> Iterator[str]:
    ours, theirs = report.arithmetic, report.theirs
    if ours is None:
        return
    place = ours.place
    yield f"Box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column})"
    for whose, made in (("expected", ours), ("got", theirs)):
        if made is not None:
            yield f"  {whose}: {made.claim.said}, {_count(len(made.samples), 'sample')}"
            rows, result = figures(made)
            yield from (f"    x {x}, y {y}: {taps} = {gives}" for x, y, taps, gives in rows)
            yield f"    {result}"
    yield f"  got {place.got!r}, {off(place)}"


def figures(made: Arithmetic) -> tuple[list[tuple[str, str, str, str]], str]:
    """How a number is made: (x, y, weight · value, what it gives) of samples, and the result."""
    rows = []
    for sample in made.samples[:MOST_SAMPLES]:
        taps = " + ".join(f"{tap.weight:.9g} · {tap.value:.9g}" for tap in sample.taps)
        note = f" ({sample.note})" if sample.note else ""
        gives = f"{sample.value:.9g}{note}"
        rows.append((f"{sample.x:.9g}", f"{sample.y:.9g}", taps or "0", gives))
    left = len(made.samples) - MOST_SAMPLES
    more = f"with {_count(left, 'sample')} more: " if left > 0 else ""
    total = sum(sample.value for sample in made.samples)
    sums = f"{total:.17g} / {made.divisor:g}" if made.pool == "mean" else made.pool
    return rows, f"{more}{sums} = {made.place.want!r}"


def off(place: Place) -> str:
    """How far a number is off, and how many times the right one it is."""
    if not (math.isfinite(place.got) and math.isfinite(place.want)):
        return f"expected {place.want!r}"
    difference = f"off by {place.got - place.want:+.9g}"
    times = f", {place.got / place.want:.6g} times what is expected" if place.want else ""
    return difference + times


def expected(expected: Verdict | None) -> Iterator[str]:
    """Whose rules give what was expected instead; nothing where nothing was."""
    if expected is None:
        return
    if expected.explained_by:
        yield f"What was expected is {expected.explained_by[0].claim.said}."
    elif expected.closest is not None and expected.closest.share == 1:
        yield f"What was expected is {expected.closest.claim.said}."
    elif expected.closest is not None:
        share = expected.closest.share
        yield (
            "What was expected is made by no convention that is known; the closest is "
            f"{expected.closest.claim.said}, for {share:.1%} of its numbers."
        )
    yield from expected.sentences


def _taken(report: Outcome) -> Iterator[str]:
    if report.case.taken:
        yield f"Taken: {'; '.join(report.case.taken)}."
    yield f"Allowed: {report.comparison.tolerance.said}."
