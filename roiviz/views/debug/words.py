"""A report in the page's own colours, and one box's numbers."""

from __future__ import annotations

from html import escape

import numpy as np

from roiviz.bench import html
from roiviz.bench.outline import outline
from roiviz.bench.report import Report
from roiviz.explain.debug import BoxNumbers

MOST_BINS = 14  # along a side of a table of numbers
STYLE = """<style>
.roiviz .bins td{border:1px solid var(--line);padding:2px 5px;text-align:right}
.roiviz .bins small{display:block;opacity:.8}
</style>"""


def whole(report: Report) -> str:
    """All of a report in one piece, that nothing in it moves when another comes."""
    groups = "".join(html.group(one) for one in outline(report))
    return f"{html.style()}{STYLE}{html.verdict(report)}{groups}"


def table(numbers: BoxNumbers) -> str:
    """What was got of a box and, where the two differ, what is expected; "" for too many bins."""
    rows, columns = numbers.got.shape
    if max(rows, columns) > MOST_BINS:
        return ""
    cells = "".join(
        "<tr>" + "".join(_cell(numbers, i, j) for j in range(columns)) + "</tr>"
        for i in range(rows)
    )
    inner = f'<div class="scroll" tabindex="0"><table class="bins">{cells}</table></div>'
    return f'<div class="roiviz">{inner}</div>'


def _cell(numbers: BoxNumbers, row: int, column: int) -> str:
    got, want = numbers.got[row, column], numbers.want[row, column]
    if not numbers.bad[row, column]:
        return f"<td>{_short(got)}</td>"
    said = escape(f"got {got.item()!r}, expected {want.item()!r}")
    return f'<td class="wrong" title="{said}">✗ {_short(got)}<small>{_short(want)}</small></td>'


def _short(value: np.generic) -> str:
    return f"{value.item():.4g}".replace("-", "−")
