"""A report on the page: its verdict, and in their order the cards and the words below it."""

from __future__ import annotations

import math
from collections.abc import Iterator

from roiviz.bench import html
from roiviz.bench.outline import GROUPS, Map, maps, outline, placed
from roiviz.bench.report import Report
from roiviz.views.debug.part import DebugCard

CARDS = {
    "where": DebugCard.WHERE, "worst": DebugCard.NUMBER, "gradient": DebugCard.GRADIENT,
}  # fmt: skip
"""The groups that a card shows, so that another number can be chosen in them."""
# CSS pixels of a card: what it always has, a line of its words, of a sum and of a map.
FRAME, LINE, SUM, STRIP, BIN = 62, 21, 85, 30, 25
LETTERS = 95  # of a line of words
LEAST = 210  # of the card of a number


def verdict(report: Report) -> str:
    """What is said first, with what the rest of the report needs once on the page."""
    return html.style() + room(report) + html.verdict(report)


def parts(report: Report) -> Iterator[str | DebugCard]:
    """The report below its verdict: the cards first, then what is folded away."""
    written = {one.id: html.group(one) for one in outline(report) if one.id not in CARDS}
    yield from shown(report)
    yield "".join(written.get(row.id, "") for row in GROUPS)


def shown(report: Report) -> tuple[DebugCard, ...]:
    """What is right has no map; still each of its numbers can be looked at, if there are any."""
    wrong = not report.comparison.ok
    number = len(report.comparison.got) and not report.case.only_gradients
    gradient = (
        [DebugCard.GRADIENT] if any(not one.comparison.ok for one in report.gradients) else []
    )
    # What is wrong stands before what is right.
    return (
        *([DebugCard.WHERE] if wrong else gradient),
        *([DebugCard.NUMBER] if number else []),
        *(gradient if wrong else []),
    )


def room(report: Report) -> str:
    """What the cards will take at least: until they are there, what follows has its place."""
    lines = sum(math.ceil(len(one) / LETTERS) for one in placed(report))
    where = FRAME + LINE * lines + sum(_height(one) for one in maps(report.comparison))
    wrong = not report.comparison.ok
    number = LEAST + (SUM if wrong else 0)
    return f"<style>:root{{--rv-where:{where if wrong else 0}px;--rv-number:{number}px}}</style>"


def _height(shown: Map) -> int:
    return STRIP if shown.flat else BIN * len(shown.bad) + STRIP - BIN
