"""A report as one HTML file: nothing in it is fetched, and it is read in light and dark."""

from __future__ import annotations

import math
from collections.abc import Iterator
from html import escape

import numpy as np

from roiviz.bench import text
from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.outcome import Outcome
from roiviz.palette import DARK, LIGHT, Theme

USED = ("ground", "surface", "line", "text", "muted", "good", "good-soft", "bad", "bad-soft")
MOST_MARKS = 160
STYLE = """
.roiviz{{font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground);
padding:24px max(24px,50% - 440px);{light}}}
@media(prefers-color-scheme:dark){{.roiviz{{{dark}}}}}
.roiviz h1{{font-size:20px;margin:0 0 4px}}.roiviz h2{{font-size:15px;margin:24px 0 6px}}
.roiviz p,.roiviz ul{{margin:4px 0}}.roiviz .muted{{color:var(--muted)}}
.roiviz .verdict{{padding:12px 16px;border-radius:8px;overflow-wrap:anywhere}}
.roiviz .right{{background:var(--good-soft);color:var(--good)}}
.roiviz .wrong{{background:var(--bad-soft);color:var(--bad)}}
.roiviz .scroll{{overflow-x:auto}}
.roiviz table{{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:13px}}
.roiviz td,.roiviz th{{border-bottom:1px solid var(--line);padding:3px 10px 3px 0;text-align:left;
white-space:nowrap}}
.roiviz svg{{display:block;max-width:100%;background:var(--surface);border:1px solid var(--line)}}
.roiviz rect{{fill:var(--bad)}}
"""


def page(report: Outcome) -> str:
    """The whole file."""
    title = report.word.capitalize()
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{title}: roiviz check</title><style>body{{margin:0}}"
        ".roiviz{min-height:100vh;box-sizing:border-box}</style></head><body>"
        f"{part(report)}</body></html>\n"
    )


def part(report: Outcome) -> str:
    """What lies in the file's body, to be shown in a notebook."""
    style = STYLE.format(light=_colours(LIGHT), dark=_colours(DARK))
    return f'<style>{style}</style><div class="roiviz">{"".join(_parts(report))}</div>'


def _colours(theme: Theme) -> str:
    return ";".join(f"--{name}:{theme[name]}" for name in USED)


def _parts(report: Outcome) -> Iterator[str]:
    found = report.comparison
    kind = "right" if report.ok else "wrong"
    head, *lines = text.headline(report)
    yield f'<div class="verdict {kind}"><h1>{escape(head)}</h1>'
    yield "".join(f"<p>{escape(line)}</p>" for line in lines) + "</div>"
    if report.patterns:
        yield "<h2>What the wrong numbers have in common</h2>" + _list(
            [one.sentence for one in report.patterns]
        )
    yield from _maps(report)
    yield from _arithmetic(report)
    others = list(text.about(report))
    if others:
        yield "<h2>Whose rules</h2>" + _list(others)
    yield "<h2>How it was read</h2>" + _list(
        [*report.case.taken, f"allowed: {found.tolerance.said}"]
    )


def _list(lines: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _maps(report: Outcome) -> Iterator[str]:
    found = report.comparison
    if found.ok:
        return
    yield "<h2>Where they are</h2>"
    for name, bad, whole in (
        ("box", found.bad_by_box, found.bad[0].size),
        ("channel", found.bad_by_channel, found.bad[:, 0].size),
    ):
        if len(bad) > 1:
            yield f'<p class="muted">by {name}, 0 to {len(bad) - 1:,}</p>'
            yield _strip(bad / whole, name)
    shares = found.bad_by_bin / (found.bad.shape[0] * found.bad.shape[1])
    yield '<p class="muted">by bin</p>' + _grid(shares)


def _strip(shares: np.ndarray, name: str) -> str:
    """Shares beside each other, each mark for one or several."""
    per_mark = math.ceil(len(shares) / MOST_MARKS)
    starts = range(0, len(shares), per_mark)
    means = np.array([shares[at : at + per_mark].mean() for at in starts])
    marks = "".join(
        f'<rect x="{5 * i}" width="5" height="24" opacity="{_opacity(share)}">'
        f"<title>{name} {at}: {share:.0%} wrong</title></rect>"
        for i, (at, share) in enumerate(zip(starts, means, strict=True))
        if share
    )
    width = 5 * len(means)
    return f'<svg width="{width}" height="24" viewBox="0 0 {width} 24" role="img">{marks}</svg>'


def _grid(shares: np.ndarray) -> str:
    rows, columns = shares.shape
    side = max(min(28, 560 // max(rows, columns)), 3)
    marks = "".join(
        f'<rect x="{side * column}" y="{side * row}" width="{side}" height="{side}" '
        f'opacity="{_opacity(share)}"><title>bin ({row}, {column}): {share:.0%} wrong</title>'
        "</rect>"
        for (row, column), share in np.ndenumerate(shares)
        if share
    )
    width, height = side * columns, side * rows
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">'
        f"{marks}</svg>"
    )


def _opacity(share: float) -> str:
    return f"{0.15 + 0.85 * share:.2f}"


def _arithmetic(report: Outcome) -> Iterator[str]:
    ours, theirs = report.arithmetic, report.theirs
    if ours is None:
        return
    place = ours.place
    yield f"<h2>Box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column})</h2>"
    for whose, made in (("Expected", ours), ("Got", theirs)):
        if made is not None:
            yield _table(f"{whose}: {made.claim.said}", made)
    yield f"<p>got {place.got!r}, {escape(text.off(place))}</p>"


def _table(title: str, made: Arithmetic) -> str:
    rows, result = text.figures(made)
    cells = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return (
        f'<p class="muted">{escape(title)}</p><div class="scroll"><table><tr><th>x</th><th>y</th>'
        f"<th>weight · value</th><th>gives</th></tr>{cells}</table></div><p>{escape(result)}</p>"
    )
