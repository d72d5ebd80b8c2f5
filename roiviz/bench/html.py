"""A report in HTML, light and dark: a file that fetches nothing, or group by group on a page."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from roiviz.bench import text
from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.compare import Place
from roiviz.bench.outcome import Outcome
from roiviz.bench.outline import (
    AddsOfCell,
    Block,
    BoxGradient,
    Given,
    Group,
    Lines,
    Map,
    Places,
    Sums,
    counted,
    headline,
    outline,
)
from roiviz.palette import DARK, LIGHT

USED = ("ground", "surface", "line", "text", "muted", "good", "good-soft", "bad", "bad-soft",
        "warn", "warn-soft")  # fmt: skip
CODE = re.compile(r"`([^`]+)`")
MOST_MARKS = 128  # of a strip
HEADS = "x", "y", "weight · value", "gives", ""  # of a sum's columns
ADDS = "box", "bin", "share", "upstream", "adds"
LARGEST_GRID = 28  # bins a side, beyond which no map of them is drawn
# What a page sets for its own text stands first; what a file has is what follows.
STYLE = """
.roiviz{{{colours};overflow-wrap:anywhere}}
.roiviz .verdict{{padding:12px 16px;border-radius:var(--rv-radius,10px)}}
.roiviz .verdict :is(h1,h2){{padding:0;margin:0;font-size:17px;font-weight:600;line-height:1.35;
color:inherit}}
.roiviz .verdict b{{margin-right:.4em;font-size:30px;line-height:1.15;
font-weight:700;letter-spacing:-.01em}}
.roiviz .verdict p{{margin:3px 0 0;font-size:var(--rv-size-base,13px);line-height:1.45;
color:inherit}}
.roiviz .verdict .why{{color:var(--text);font-size:var(--rv-size-lead,15px)}}
.roiviz .right{{background:var(--good-soft);color:var(--good)}}
.roiviz .wrong{{background:var(--bad-soft);color:var(--bad)}}
.roiviz .open{{background:var(--warn-soft);color:var(--warn)}}
.roiviz+.roiviz{{margin-top:10px}}
.roiviz .group{{padding:10px 14px;background:var(--surface);
border:1px solid var(--line);border-radius:var(--rv-radius,10px)}}
.roiviz .head{{padding:0;margin:0 0 4px;font-size:var(--rv-size-base,13px);font-weight:650;
line-height:1.4;color:inherit}}
.roiviz :is(p,li,summary){{margin:3px 0;font-size:var(--rv-size-lead,14.5px);line-height:1.45}}
.roiviz ul{{padding-left:1.15em;margin:3px 0}}
.roiviz .muted,.roiviz summary{{color:var(--muted);font-size:var(--rv-size-base,13px)}}
.roiviz details{{margin:4px 0}}.roiviz summary{{cursor:pointer}}
.roiviz details p{{font-size:var(--rv-size-base,13px)}}
.roiviz details>summary.head{{margin:0;color:inherit}}
.roiviz .group>details{{margin:0}}
@media print{{.roiviz details::details-content{{content-visibility:visible;block-size:auto}}
.roiviz,.roiviz-file.roiviz-file{{color-scheme:light!important;color:var(--text)}}}}
.roiviz .scroll{{overflow-x:auto;background:
linear-gradient(to right,var(--surface) 40%,transparent) 0 0/36px 100% no-repeat local,
linear-gradient(to left,var(--surface) 40%,transparent) 100% 0/36px 100% no-repeat local,
linear-gradient(to right,var(--line),transparent) 0 0/12px 100% no-repeat scroll,
linear-gradient(to left,var(--line),transparent) 100% 0/12px 100% no-repeat scroll}}
@media (max-width:640px){{.roiviz td,.roiviz th{{padding-right:8px;font-size:12px}}}}
.roiviz table{{border-collapse:collapse;margin:4px 0;font-size:var(--rv-size-base,13px);
font-variant-numeric:tabular-nums}}
.roiviz td,.roiviz th{{border:0;border-bottom:1px solid var(--line);padding:3px 14px 3px 0;
text-align:left;white-space:nowrap;color:inherit}}
.roiviz th{{color:var(--muted);font-weight:500}}
.roiviz .number{{text-align:right}}
.roiviz .names td{{white-space:normal;vertical-align:top;overflow-wrap:normal}}
.roiviz .samples td{{vertical-align:top;overflow-wrap:normal}}
.roiviz .samples td:is(:nth-child(3),:nth-child(5)){{white-space:normal}}
.roiviz .samples td:nth-child(5){{color:var(--muted)}}
.roiviz .samples td:nth-child(3) span{{white-space:nowrap}}
@media screen and (max-width:520px){{
.roiviz .scroll:has(.heads) :is(table,tbody,tr,td,th){{display:block}}
.roiviz .scroll .heads,.roiviz .scroll th:empty{{display:none!important}}
.roiviz .scroll:has(.heads) tr{{border-bottom:1px solid var(--line);padding:3px 0}}
.roiviz .scroll:has(.heads) :is(td,th){{border:0;padding-right:0;text-align:left}}
.roiviz .scroll td[data-head]{{position:relative;padding-left:100px;white-space:normal;
min-height:1.5em}}
.roiviz .scroll td[data-head]::before{{content:attr(data-head);position:absolute;left:0;
color:var(--muted)}}}}
.roiviz .maps{{display:grid;grid-template-columns:max-content fit-content(9em) minmax(0,1fr);
gap:7px 16px;margin:6px 0;font-size:var(--rv-size-base,13px);font-variant-numeric:tabular-nums}}
.roiviz .maps>:nth-child(3n+1){{color:var(--muted)}}
.roiviz .marks,.roiviz .marks i{{print-color-adjust:exact}}
.roiviz .marks{{display:grid;gap:1px;width:max-content;max-width:100%;min-width:0;padding:1px;
background:var(--line)}}
.roiviz .marks i{{min-height:18px;background:color-mix(in srgb,var(--bad) var(--share),
var(--surface))}}
.roiviz .square i{{min-height:0;aspect-ratio:1}}
@media screen and (max-width:520px){{
.roiviz .maps{{grid-template-columns:max-content minmax(0,1fr)}}
.roiviz .maps>:nth-child(3n){{grid-column:1/-1}}}}
.roiviz code.said{{padding:1px 4px;color:inherit;border-radius:4px;font-size:12px;
white-space:nowrap;
background:color-mix(in srgb,currentcolor 7%,transparent)}}
"""
FILE = """
body{{margin:0}}
.roiviz-file{{color-scheme:light dark;box-sizing:border-box;min-height:100vh;
padding:24px max(20px,50% - 440px);font:15px/1.5 system-ui,sans-serif;{colours}}}
"""
PART = """
.roiviz-file{{color-scheme:light dark;{colours};color:var(--text);background:var(--ground);
font-family:system-ui,sans-serif}}
"""


def _colours() -> str:
    return ";".join(f"--{name}:light-dark({LIGHT[name]},{DARK[name]})" for name in USED)


def style() -> str:
    """What the pieces need once on a page; they are light or dark as the page is."""
    return f"<style>{STYLE.format(colours=_colours())}</style>"


def page(report: Outcome) -> str:
    """The whole file."""
    title = report.word.capitalize()
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{title}: roiviz check</title><style>{FILE.format(colours=_colours())}</style>"
        f"</head><body>{part(report)}</body></html>\n"
    )


def part(report: Outcome) -> str:
    """What lies in the file's body, to be shown in a notebook."""
    sheet = f"<style>{PART.format(colours=_colours())}</style>"
    pieces = "".join([verdict(report, 1), *(group(one, 2) for one in outline(report))])
    return f'{style()}{sheet}<div class="roiviz-file">{pieces}</div>'


# ------------------------------------------------------------------ the pieces


def verdict(report: Outcome, level: int = 2) -> str:
    """Right or wrong in one large line, then whose rules with their settings.

    Args:
        level: of its heading.
    """
    said = headline(report)
    kind = {"right": "right", "wrong": "wrong"}.get(report.ruling.id, "open")
    other = report.comparison.ok and not report.ok and bool(said.why)
    lead, *rest = said.why if other else (f"{said.count}.", *said.why)
    count = f": {said.count}" if other else ""
    why = "".join(f'<p class="why">{_said(one)}</p>' for one in said.found)
    lines = [*rest, f"{said.against}{count}", said.size]
    below = "".join(f"<p>{_said(line)}</p>" for line in lines)
    return _piece([
        f'<div class="verdict {kind}"><h{level}><b>{escape(said.word)}</b> '
        f"{escape(lead.removesuffix('.'))}</h{level}>{why}{below}</div>"
    ])  # fmt: skip


def group(shown: Group, level: int = 3) -> str:
    """A heading and its blocks.

    Args:
        level: of the heading.
    """
    blocks = "".join(_blocks(shown))
    if shown.folded:
        head = f'<summary class="head">{escape(shown.title)}</summary>'
        inner = f"<details>{head}{blocks}</details>"
    else:
        inner = f'<h{level} class="head">{escape(shown.title)}</h{level}>{blocks}'
    return _piece([f'<section class="group">{inner}</section>'])


def _piece(pieces: Iterable[str]) -> str:
    return f'<div class="roiviz">{"".join(pieces)}</div>'


def _blocks(shown: Group) -> Iterator[str]:
    for is_map, blocks in groupby(shown.blocks, lambda block: isinstance(block, Map)):
        if is_map:
            maps = [_map(block) for block in blocks if isinstance(block, Map)]
            yield f'<div class="maps">{"".join(maps)}</div>'
        else:
            yield from map(_block, blocks)


def _block(block: Block) -> str:
    match block:
        case Lines():
            return _lines(block)
        case Places(first, worst):
            return _places(first, worst)
        case Given():
            return _given(block)
        case Sums():
            return _sums(block)
        case AddsOfCell():
            return _adds(block)
        case BoxGradient():
            return _box_gradient(block)
    return ""


def _box_gradient(block: BoxGradient) -> str:
    cells = [
        [name, short(place.got), short(place.want), difference(place)]
        for name, place in zip(block.names, block.places, strict=True)
    ]
    head = ["", "got", "expected", "off"]
    return f"<p>The worst box: box {block.roi}</p>{table(head, cells)}"


def _lines(block: Lines) -> str:
    if block.listed:
        inner = f"<ul>{''.join(f'<li>{_said(line)}</li>' for line in block.lines)}</ul>"
    else:
        inner = "".join(f"<p>{_said(line)}</p>" for line in block.lines)
    if not block.under:
        return inner
    return f"<details><summary>{escape(block.under)}</summary>{inner}</details>"


def _said(line: str) -> str:
    """A sentence, with what stands between backquotes as code."""
    return CODE.sub(r'<code class="said">\1</code>', escape(with_minus(line)))


def _places(first: Place, worst: Place) -> str:
    rows = [("first and worst", first)] if first == worst else [("first", first), ("worst", worst)]
    head = ["", "box", "channel", "bin", "got", "expected", "off"]
    cells = [[name, str(place.roi), str(place.channel), f"({place.row}, {place.column})",
              short(place.got), short(place.want), difference(place)]
             for name, place in rows]  # fmt: skip
    digits = "".join(f"<p>{_said(line)}</p>" for line in text.places(first, worst))
    return f"{table(head, cells)}<details><summary>All digits</summary>{digits}</details>"


MINUS = re.compile(r"(?<![\w.])-(?=[\d.]|inf)|(?<=\de)-(?=\d)")


def with_minus(line: str) -> str:
    """A line in which numbers have a minus sign, not a hyphen."""
    return MINUS.sub("−", line)


def short(value: float) -> str:
    """A number as far as float32 has digits; 0 has no sign."""
    return with_minus(f"{value + 0.0:.9g}")


def difference(place: Place) -> str:
    """How far a number is off; "" where one of the two is none."""
    off = place.got - place.want
    return with_minus(f"{off:+.9g}") if math.isfinite(off) else ""


def table(head: list[str], rows: list[list[str]]) -> str:
    """Rows whose first cell names them; the others are numbers."""
    names = "".join(f'<th scope="col" class="number">{escape(one)}</th>' for one in head[1:])
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(
            _cell(name, escape(cell), "number")
            for name, cell in zip(head[1:], row[1:], strict=True)
        )
        + "</tr>"
        for row in rows
    )
    first = f'<td class="corner">{escape(head[0])}</td>'
    return _scrolled(f"{first}{names}", body)


def _scrolled(head: str, rows: str, kind: str = "") -> str:
    """A table with heads, which is pushed aside where it is wider than its place."""
    of = f' class="{kind}"' if kind else ""
    inner = f'<tr class="heads">{head}</tr>{rows}'
    return f'<div class="scroll" tabindex="0"><table{of}>{inner}</table></div>'


def _cell(head: str, said: str, kind: str = "") -> str:
    """A cell, which names its column where a narrow screen shows no heads."""
    of = f' class="{kind}"' if kind else ""
    return f'<td{of} data-head="{escape(head)}">{said}</td>'


def _given(block: Given) -> str:
    rows = "".join(
        f"<tr><td>{escape(', '.join(names))}</td><td>{escape(settings)}</td></tr>"
        for names, settings in block.calls
    )
    more = f"and some under {counted(block.more, 'other setting')}" if block.more else ""
    below = f'<p class="muted">{more}</p>' if more else ""
    return f'<div class="scroll" tabindex="0"><table class="names">{rows}</table></div>{below}'


def _map(shown: Map) -> str:
    """Its name, how many are wrong, and a mark for each or for several."""
    shares = shown.shares
    rows, columns = shares.shape
    if max(rows, columns) > LARGEST_GRID and not shown.flat:
        return f"<span>{shown.many}</span><span>{shown.count}</span><span></span>"
    each = math.ceil(shares.size / MOST_MARKS) if shown.flat else 1
    marks = [
        _mark(float(shares[row, at : at + each].mean()), shown.name(row * columns + at))
        for row in range(rows)
        for at in range(0, columns, each)
    ]
    kind = "marks" if shown.flat else "marks square"
    columns = f"repeat({len(marks) // rows},minmax(0,18px))"
    grid = f'<div class="{kind}" style="grid-template-columns:{columns}">'
    said = f"<span>{shown.many}</span><span>{shown.said(each)}</span>"
    return f"{said}{grid}{''.join(marks)}</div>"


def _mark(share: float, name: str) -> str:
    shown = 0.15 + 0.85 * share if share else 0.0
    said = f"{name}: {share:.0%} wrong" if share else f"{name}: right"
    return f'<i title="{said}" style="--share:{shown:.0%}"></i>'


def _sums(block: Sums) -> str:
    place = block.place
    pieces = [
        f"<p>{text.at(place)}</p>",
        table(["", "got", "expected", "off"],
              [["", short(place.got), short(place.want), difference(place)]]),
    ]  # fmt: skip
    pieces += [_sum(whose[:1].upper() + whose[1:], made) for whose, made in block.made]
    return "".join([*pieces, f'<p class="muted">{_said(digits(place))}</p>'])


def digits(place: Place) -> str:
    """What was got with all of its digits, and how far it is off."""
    return with_minus(f"got {place.got + 0.0!r}, {text.off(place)}")


def _adds(block: AddsOfCell) -> str:
    place = block.place
    cells = "".join(
        "<tr>"
        + "".join(
            _cell(name, escape(with_minus(cell))) for name, cell in zip(ADDS, row, strict=True)
        )
        + "</tr>"
        for row in text.add_rows(block)
    )
    head = "".join(f'<th scope="col">{one}</th>' for one in ADDS)
    adds = _scrolled(head, cells) if cells else ""
    return "".join([
        f"<p>The worst cell: {text.cell_at(place)}</p>",
        table(["", "got", "expected", "off"],
              [["", short(place.got), short(place.want), difference(place)]]),
        adds, f"<p>{_said(text.total(block))}</p>",
    ])  # fmt: skip


def _sum(whose: str, made: Arithmetic) -> str:
    rows, result = text.figures(made)
    cells = "".join(
        "<tr>"
        + "".join(_cell(name, _terms(cell)) for name, cell in zip(HEADS, row, strict=True))
        + "</tr>"
        for row in rows
    )
    head = "".join(f'<th scope="col">{one}</th>' for one in HEADS)
    said = f"{whose}: {made.claim.said}; {counted(len(made.samples), 'sample')}"
    return (
        f"<details open><summary>{escape(said)}</summary>{_scrolled(head, cells, 'samples')}"
        f"</details><p>{_said(result)}</p>"
    )


def _terms(words: str) -> str:
    """A sum that may go on in another line between its terms, not within one."""
    terms = escape(with_minus(words)).replace(" + ", " +</span> <span>")
    return f"<span>{terms}</span>"
