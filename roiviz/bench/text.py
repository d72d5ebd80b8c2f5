"""A report for a terminal: lines that fit, and maps in characters."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator

import numpy as np

from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.compare import Place
from roiviz.bench.outcome import Outcome
from roiviz.bench.verdict import Explained, Verdict

SHADES = " ░▒▓█"
ASCII_SHADES = " .:#@"
LEAST_WIDTH = 40
MOST_SAMPLES = 16
MOST_LINES = 4
PLAIN = str.maketrans(
    {"×": "x", "·": "*", "…": "...", "±": "+/-", "−": "-", "°": " deg", "½": "1/2"}
)


def of(report: Outcome, width: int, ascii_only: bool) -> str:
    """The whole report."""
    shades = ASCII_SHADES if ascii_only else SHADES
    width = max(width, LEAST_WIDTH)
    lines: list[str] = []
    for part in (
        headline(report),
        about(report.verdict),
        _patterns(report),
        _maps(report, width, shades),
        _arithmetic(report.arithmetic) if report.arithmetic else iter(()),
        _expected(report.expected),
        _taken(report),
    ):
        found = list(part)
        lines += ["", *found] if found and lines else found
    wrapped = [one for line in lines for one in _wrapped(line, width)]
    text = "\n".join(wrapped)
    if not ascii_only:
        return text
    return text.translate(PLAIN).encode("ascii", "replace").decode("ascii")


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
        f"{_count(boxes, 'box', 'boxes')}, {_count(channels, 'channel')}, {rows} × {columns} bins"
    )
    if found.ok:
        yield f"RIGHT: {size}"
        within = f"within {found.worst_relative:.2g} of its channel's largest value"
        which = "the only box" if boxes == 1 else f"all {boxes:,} boxes"
        yield f"This is {report.claim.said}: {which} {within}."
        return
    bad = int(np.count_nonzero(found.bad_by_box))
    yield f"WRONG: {size}"
    yield (
        f"Against {report.claim.said}: {found.count:,} of {_count(found.bad.size, 'number')}, in "
        f"{bad:,} of {_count(boxes, 'box', 'boxes')}."
    )
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
        f"{place.got!r}, want {place.want!r}"
    )


def about(verdict: Verdict) -> Iterator[str]:
    """Whose rules the output follows, or comes closest to."""
    if len(verdict.explained_by) > 1:
        yield "Explained by:"
        yield from (f"  {_explained(one)}" for one in verdict.explained_by)
    elif verdict.closest is not None and verdict.closest.share < 1:
        closest = verdict.closest
        yield f"Closest: {closest.claim.said}, {closest.share:.1%} of the numbers."
        if closest.left:
            yield f"  left: {closest.left}"
    yield from verdict.sentences
    if verdict.probe:
        yield f"Probe: {verdict.probe}"


def _explained(one: Explained) -> str:
    return f"{one.claim.convention.id}: {one.claim.said}, within {one.worst:.2g}"


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


def _arithmetic(made: Arithmetic) -> Iterator[str]:
    place = made.place
    yield (
        f"Box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column}) is made of "
        f"{_count(len(made.samples), 'sample')}:"
    )
    rows, rest = figures(made)
    yield from (f"  at x {x}, y {y}: {taps} = {gives}" for x, y, taps, gives in rows)
    yield from (f"  {line}" for line in rest)


def figures(made: Arithmetic) -> tuple[list[tuple[str, str, str, str]], list[str]]:
    """How a number is made: (x, y, weight · value, what it gives) of samples, and the result."""
    place, rows = made.place, []
    for sample in made.samples[:MOST_SAMPLES]:
        taps = " + ".join(f"{tap.weight:.9g} · {tap.value:.9g}" for tap in sample.taps)
        note = f" ({sample.note})" if sample.note else ""
        gives = f"{sample.value:.9g}{note}"
        rows.append((f"{sample.x:.9g}", f"{sample.y:.9g}", taps or "0", gives))
    lines = []
    if len(made.samples) > MOST_SAMPLES:
        lines.append(f"and {_count(len(made.samples) - MOST_SAMPLES, 'sample')} more")
    total = sum(sample.value for sample in made.samples)
    if made.pool == "mean":
        lines.append(f"ours: {total:.17g} / {made.divisor:g} = {place.want!r}")
    else:
        lines.append(f"ours: {made.pool} = {place.want!r}")
    times = f", {place.got / place.want:.9g} times ours" if _comparable(place) else ""
    lines.append(f"theirs: {place.got!r} ({place.got - place.want:+.9g}{times})")
    return rows, lines


def _comparable(place: Place) -> bool:
    return place.want != 0 and math.isfinite(place.got) and math.isfinite(place.want)


def _expected(expected: Verdict | None) -> Iterator[str]:
    if expected is None:
        return
    if expected.explained_by:
        yield f"What was expected is {expected.explained_by[0].claim.said}."
    elif expected.closest is not None:
        share = expected.closest.share
        yield (
            f"What was expected is not {expected.closest.claim.said} either: {share:.1%} of its "
            "numbers are."
        )
    yield from expected.sentences


def _taken(report: Outcome) -> Iterator[str]:
    if report.case.taken:
        yield f"Taken: {'; '.join(report.case.taken)}."
    yield f"Allowed: {report.comparison.tolerance.said}."
