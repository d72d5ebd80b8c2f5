"""A report in the page's own colours: what stands in it, where the wrong numbers are, one box's."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from html import escape

import numpy as np

from roiviz.bench import text
from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.report import Report
from roiviz.explain.debug import BoxNumbers
from roiviz.palette import DARK, LIGHT

MOST_BINS = 14  # along a side of a table of numbers
MOST_MARKS = 128  # of a strip
USED = ("line", "good", "good-soft", "bad", "bad-soft")
STYLE = """
.roiviz{{{colours};overflow-wrap:anywhere}}
.roiviz h2{{font-size:var(--rv-size-lead);padding:0;margin:0 0 2px}}
.roiviz p,.roiviz ul{{margin:3px 0}}.roiviz ul{{padding-left:1.2em}}
.roiviz .said{{font-size:var(--rv-size-note);opacity:.75}}
.roiviz .verdict{{padding:10px 14px;border-radius:var(--rv-radius)}}
.roiviz .right{{background:var(--good-soft);color:var(--good)}}
.roiviz .wrong{{background:var(--bad-soft);color:var(--bad)}}
.roiviz .strip{{display:flex;height:22px;max-width:900px;border:1px solid var(--line)}}
.roiviz .strip i{{flex:1;background:var(--bad)}}
.roiviz .grid{{display:grid;width:max-content;max-width:100%;border:1px solid var(--line)}}
.roiviz .grid i{{width:18px;height:18px;background:var(--bad)}}
.roiviz .scroll{{overflow-x:auto}}
.roiviz table{{border-collapse:collapse;margin:2px 0;font-size:var(--rv-size-note);
font-variant-numeric:tabular-nums}}
.roiviz td,.roiviz th{{border:0;border-bottom:1px solid var(--line);padding:2px 10px 2px 0;
text-align:left;white-space:nowrap}}
.roiviz .samples td{{vertical-align:top}}.roiviz .samples td:nth-child(n+3){{white-space:normal}}
.roiviz .samples td:nth-child(n+3) span{{white-space:nowrap}}
.roiviz .bins td{{border:1px solid var(--line);padding:2px 5px;text-align:right}}
.roiviz .bins small{{display:block;opacity:.8}}
"""


def style() -> str:
    """What the other pieces need once on a page; its colours are light or dark as the page is."""
    colours = ";".join(f"--{name}:light-dark({LIGHT[name]},{DARK[name]})" for name in USED)
    return f"<style>{STYLE.format(colours=colours)}</style>"


def _part(pieces: Iterable[str]) -> str:
    return f'<div class="roiviz">{"".join(pieces)}</div>'


def whole(report: Report) -> str:
    """All of a report in one piece, that nothing in it moves when another comes."""
    pieces = (verdict, patterns, maps, arithmetic, reading)
    return "".join(piece(report) for piece in pieces)


def verdict(report: Report) -> str:
    """Right or wrong, against what, the first and the worst number; and whose rules it follows."""
    head, *lines = text.headline(report)
    kind = "right" if report.ok else "wrong"
    box = "".join(f"<p>{escape(line)}</p>" for line in lines)
    more = (*text.expected(report.expected), *text.about(report))
    others = "".join(f"<p>{escape(line)}</p>" for line in more)
    return style() + _part(
        [f'<div class="verdict {kind}"><h2>{escape(head)}</h2>{box}</div>', others]
    )


def patterns(report: Report) -> str:
    """What all wrong numbers have in common; "" for nothing."""
    if not report.patterns:
        return ""
    said = "".join(f"<li>{escape(one.sentence)}</li>" for one in report.patterns)
    return _part(["<h2>What the wrong numbers have in common</h2>", f"<ul>{said}</ul>"])


def maps(report: Report) -> str:
    """Where the wrong numbers are: by box, by channel and by bin; "" where all are right."""
    found = report.comparison
    if found.ok:
        return ""
    pieces = ["<h2>Where they are</h2>"]
    for name, many, bad, whole in (
        ("box", "boxes", found.bad_by_box, found.bad[0].size),
        ("channel", "channels", found.bad_by_channel, found.bad[:, 0].size),
    ):
        if len(bad) > 1:
            pieces += [
                f'<p class="said">{many} 0 to {len(bad) - 1:,}</p>',
                _strip(name, bad / whole),
            ]
    shares = found.bad_by_bin / (found.bad.shape[0] * found.bad.shape[1])
    rows, columns = shares.shape
    if max(rows, columns) <= 2 * MOST_BINS:
        marks = "".join(
            _mark(share, f"bin ({row}, {column})")
            for (row, column), share in np.ndenumerate(shares)
        )
        grid = f'<div class="grid" style="grid-template-columns:repeat({columns},18px)">'
        pieces += ['<p class="said">bins</p>', f"{grid}{marks}</div>"]
    return _part(pieces)


def _strip(name: str, shares: np.ndarray) -> str:
    """Shares beside each other, each mark for one or several."""
    each = math.ceil(len(shares) / MOST_MARKS)
    marks = [
        _mark(float(shares[at : at + each].mean()), f"{name} {at}")
        for at in range(0, len(shares), each)
    ]
    width = min(100.0, 3.0 * len(marks))
    return f'<div class="strip" style="width:{width:g}%">{"".join(marks)}</div>'


def _mark(share: float, name: str) -> str:
    opacity = 0.15 + 0.85 * share if share else 0.0
    said = f"{name}: {share:.0%} wrong" if share else f"{name}: right"
    return f'<i title="{said}" style="opacity:{opacity:.2f}"></i>'


def arithmetic(report: Report) -> str:
    """How the worst number should be made and, where that is known, how it is; "" for none."""
    ours = report.arithmetic
    if ours is None:
        return ""
    return _part(_arithmetic(ours, report.theirs))


def _arithmetic(ours: Arithmetic, theirs: Arithmetic | None) -> Iterator[str]:
    place = ours.place
    where = f"box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column})"
    yield f"<h2>The worst number: {where}</h2><p>got {place.got!r}, {escape(text.off(place))}</p>"
    for whose, made in (("Expected", ours), ("Got", theirs)):
        if made is None:
            continue
        rows, result = text.figures(made)
        cells = "".join(
            "<tr>" + "".join(f"<td>{_sum(cell)}</td>" for cell in row) + "</tr>" for row in rows
        )
        yield f'<p class="said">{whose}: {escape(made.claim.said)}</p>'
        yield '<div class="scroll" tabindex="0"><table class="samples">'
        yield f"<tr><th>x</th><th>y</th><th>weight · value</th><th>gives</th></tr>{cells}</table>"
        yield f"</div><p>{escape(result)}</p>"


def _sum(words: str) -> str:
    """A sum that may go on in another line between its terms, not within one."""
    terms = (f"<span>{escape(term)}</span>" for term in words.split(" + "))
    return " + ".join(terms)


def reading(report: Report) -> str:
    """Which array was taken for what, and what may differ."""
    lines = [*report.case.taken, f"allowed: {report.comparison.tolerance.said}"]
    return _part(f'<p class="said">{escape(line)}</p>' for line in lines)


def table(numbers: BoxNumbers) -> str:
    """What was got of a box and, where the two differ, what is expected; "" for too many bins."""
    rows, columns = numbers.got.shape
    if max(rows, columns) > MOST_BINS:
        return ""
    cells = "".join(
        "<tr>" + "".join(_cell(numbers, i, j) for j in range(columns)) + "</tr>"
        for i in range(rows)
    )
    return _part([f'<div class="scroll" tabindex="0"><table class="bins">{cells}</table></div>'])


def _cell(numbers: BoxNumbers, row: int, column: int) -> str:
    got, want = numbers.got[row, column], numbers.want[row, column]
    if not numbers.bad[row, column]:
        return f"<td>{_short(got)}</td>"
    said = escape(f"got {got.item()!r}, expected {want.item()!r}")
    return f'<td class="wrong" title="{said}">✗ {_short(got)}<small>{_short(want)}</small></td>'


def _short(value: np.generic) -> str:
    return f"{value.item():.4g}".replace("-", "−")
