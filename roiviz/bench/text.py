"""A report for a terminal: lines that fit, and maps in characters."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator

from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.compare import Comparison, Place
from roiviz.bench.outcome import Outcome
from roiviz.bench.outline import (
    AddsOfCell,
    Block,
    BoxGradient,
    Given,
    Lines,
    Map,
    Places,
    Sums,
    counted,
    headline,
    missed,
    outline,
)

SHADES = " ░▒▓█"
ASCII_SHADES = " .:#@"
LEAST_WIDTH = 40
MOST_SAMPLES = 16
MOST_LINES = 4
MOST_TIMES = 1e5  # beyond, how many times the right number a wrong one is says nothing
COUNT = 10  # letters of how many boxes are wrong, at least
PLAIN = str.maketrans(
    {
        "×": "x",
        "·": "*",
        "…": "...",
        "±": "+/-",
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
    lines = list(headline(report).lines)
    for group in outline(report):
        maps = any(isinstance(block, Map) for block in group.blocks)
        legend = f" ({shades[1]} a few, {shades[-1]} all wrong)" if maps else ""
        lines += ["", group.title + legend]
        for block in group.blocks:
            lines += _written(block, width, shades)
    # As a number is typed: what stands in a terminal is copied.
    lines = [line.replace("−", "-") for line in lines]
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


def _written(block: Block, width: int, shades: str) -> Iterator[str]:
    match block:
        case Lines(lines, listed, under):
            if under:
                yield f"  {under}:"
            yield from (f"  {'- ' if listed else ''}{line}" for line in lines)
        case Places(first, worst):
            yield from (f"  {line}" for line in places(first, worst))
        case Map():
            yield from _map(block, width, shades)
        case Given(calls, more):
            yield from (f"    {', '.join(names)} ({settings})" for names, settings in calls)
            if more:
                yield f"    and some under {counted(more, 'other setting')}"
        case Sums():
            yield from _sums(block)
        case AddsOfCell():
            yield from _adds(block)
        case BoxGradient(roi, names, places_):
            yield f"  worst: box {roi}"
            for name, place in zip(names, places_, strict=True):
                yield f"    {name}: got {place.got + 0.0!r}, {off(place)}"


def differences(found: Comparison, against: str) -> Iterator[str]:
    """How many numbers are wrong, and the first and the worst."""
    yield f"Against {against}: {missed(found)}."
    if found.first_bad is not None and found.worst_bad is not None:
        yield from places(found.first_bad, found.worst_bad)


def places(first: Place, worst: Place) -> Iterator[str]:
    """The first number that is wrong and the worst one, with all their digits."""
    if first == worst:
        yield f"first and worst: {_place(first)}"
        return
    yield f"first: {_place(first)}"
    yield f"worst: {_place(worst)}"


def _place(place: Place) -> str:
    return f"{at(place)}: got {place.got + 0.0!r}, expected {place.want + 0.0!r}"


def at(place: Place) -> str:
    """As "box 2, channel 1, bin (6, 4)"."""
    return f"box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column})"


def _map(shown: Map, width: int, shades: str) -> Iterator[str]:
    """Shares as lines of characters, each for one or several."""
    shares = shown.shares
    name = f"  {shown.many:<9}{shown.count:<{COUNT}} "
    room = width - len(name) - 2
    if len(shares) > 1:
        rows = ["".join(_shade(share, shades) * 2 for share in row) for row in shares]
        if len(rows[0]) > room:
            yield name
            return
    else:
        per_mark = max(math.ceil(shares.size / (room * MOST_LINES)), 1)
        starts = range(0, shares.size, per_mark)
        marks = "".join(_shade(shares[0, one : one + per_mark].mean(), shades) for one in starts)
        rows = [marks[one : one + room] for one in range(0, len(marks), room)]
        if per_mark > 1:
            yield f"  a mark is {per_mark} {shown.many}:"
    for number, row in enumerate(rows):
        yield f"{'' if number else name:<{len(name)}}|{row}|"


def _shade(share: float, shades: str) -> str:
    if share <= 0:
        return shades[0]
    return shades[min(1 + int(share * (len(shades) - 2)), len(shades) - 1)]


def _sums(block: Sums) -> Iterator[str]:
    yield f"  {at(block.place)}: got {block.place.got + 0.0!r}, {off(block.place)}"
    for whose, made in block.made:
        yield f"  {whose}: {made.claim.said}, {counted(len(made.samples), 'sample')}"
        rows, result = figures(made)
        for x, y, taps, gives, note in rows:
            yield f"    x {x}, y {y}: {taps} = {gives}{f' ({note})' if note else ''}"
        yield f"    {result}"


def cell_at(place: Place) -> str:
    """As "picture 0, channel 1, cell (6, 4)"."""
    return f"picture {place.roi}, channel {place.channel}, cell ({place.row}, {place.column})"


def _adds(block: AddsOfCell) -> Iterator[str]:
    yield f"  worst: {cell_at(block.place)}: got {block.place.got + 0.0!r}, {off(block.place)}"
    for roi, bin_, share, upstream, gives in add_rows(block):
        yield f"    box {roi}, bin {bin_}: {share} · {upstream} = {gives}"
    yield f"    {total(block)}"


def add_rows(block: AddsOfCell) -> list[tuple[str, str, str, str, str]]:
    """Box, bin, share, upstream and what they give, of each bin that adds to a cell."""
    return [
        (
            str(one.roi),
            f"({one.row}, {one.column})",
            f"{one.share:.9g}",
            f"{one.upstream:.9g}",
            f"{one.gives:.9g}",
        )
        for one in block.adds
    ]


def total(block: AddsOfCell) -> str:
    """What is added all together."""
    if not block.adds:
        return "No bin adds to it: 0 is expected."
    more = f" with {counted(block.left, 'more bin')}" if block.left else ""
    return f"sum{more}: {block.total:.17g}"


def figures(made: Arithmetic) -> tuple[list[tuple[str, str, str, str, str]], str]:
    """How a number is made: of each sample x, y, weight · value, what it gives, a note; the sum."""
    rows = []
    for sample in made.samples[:MOST_SAMPLES]:
        taps = " + ".join(f"{tap.weight:.9g} · {tap.value:.9g}" for tap in sample.taps)
        place = f"{sample.x:.9g}", f"{sample.y:.9g}"
        rows.append((*place, taps or "0", f"{sample.value:.9g}", sample.note))
    left = len(made.samples) - MOST_SAMPLES
    more = f"with {counted(left, 'sample')} more: " if left > 0 else ""
    total = sum(sample.value for sample in made.samples)
    sums = f"{total:.17g} / {made.divisor:g}" if made.pool == "mean" else made.pool
    return rows, f"{more}{sums} = {made.place.want!r}"


def off(place: Place) -> str:
    """How far a number is off, and how many times the right one it is."""
    if place.got == place.want:
        return "as these rules have it"
    if not (math.isfinite(place.got) and math.isfinite(place.want)):
        return f"expected {place.want + 0.0!r}"
    difference = f"off by {place.got - place.want:+.9g}"
    told = bool(place.got) and bool(place.want)
    factor = place.got / place.want if told else 0.0
    told = 1 / MOST_TIMES < abs(factor) < MOST_TIMES
    shown = f"{factor:.6g}"
    times = f", {shown} times what is expected" if told and shown != "1" else ""
    return difference + times
