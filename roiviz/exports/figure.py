"""What a page shows, as a figure for a paper or a slide: vectors over the picture, and numbers."""

from __future__ import annotations

import io
import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from matplotlib import rc_context
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.figure import Figure as Paper
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator

from roiviz import palette
from roiviz.exports import overlays, panels
from roiviz.exports.shown import unbroken
from roiviz.exports.taken import Drawing

FORMATS = {"png": "PNG", "svg": "SVG", "pdf": "PDF"}
DPI, GLANCE_DPI = 300, 110
AXIS = 0.02  # of the width, between a picture that is narrow and the panels
LEGEND, LINE = 6, 1.35  # points of the legend's letters; a line of the caption, in its own
ROW = 1.6 * LEGEND  # points of a row of the legend
SIGN, EDGE_OF_SIGN = 5.5, 0.4  # points of a mark in the legend, and of the line around it
HANDLE = 3.6 * LEGEND  # points of a mark in the legend, and between it and the next entry
EDGE = 0.02  # of the height, below the caption
BAR = (0.38, 4)  # of the picture's colours: a share of the picture's width, and points
BAR_TITLE = 14  # points from the picture to its lower edge
BAR_ROWS = 2.5  # of the legend, that it takes
LONGEST = 9.4  # inches of a column, however many panels it has
LINK_BREAKS = r"(?<=[/?&;,])|(?<=%3B)"  # where lines may end

Rect = tuple[float, float, float, float]
Pair = tuple[float, float]


@dataclass(frozen=True)
class Size:
    """Where a figure goes.

    Attributes:
        inches: width and height.
        picture, panels: left, bottom, width and height of what stands there, as shares.
        letters: of the caption, in a line.
        points: the size of its letters.
        columns: of the legend, at most.
    """

    title: str
    inches: tuple[float, float]
    picture: Rect
    panels: Rect
    letters: int
    points: float
    columns: int


SIZES = {
    "slide": Size(
        "Slide, 16 : 9", (10.0, 5.625), (0.03, 0.2, 0.57, 0.77), (0.615, 0.2, 0.365, 0.77),
        letters=128, points=8.5, columns=3,
    ),
    "column": Size(
        "Column of a paper", (3.5, 5.9), (0.03, 0.54, 0.94, 0.45), (0.02, 0.17, 0.96, 0.33),
        letters=66, points=6.0, columns=2,
    ),
}  # fmt: skip


def figure(
    drawing: Drawing,
    file_format: str,
    size: str = "slide",
    theme: str = "light",
    dpi: int = DPI,
) -> bytes:
    """The figure as a file.

    Args:
        file_format: a key of FORMATS.
        size: a key of SIZES.
        theme: "light" or "dark".
        dpi: dots an inch, of a PNG and of the picture in the others.
    """
    file = io.BytesIO()
    # A file says nothing of when it was made: the same view is the same file.
    facts = {"png": {}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}[file_format]
    with rc_context({"svg.hashsalt": "roiviz", "pdf.fonttype": 42}):
        paper(drawing, size, theme).savefig(file, format=file_format, dpi=dpi, metadata=facts)
    return file.getvalue()


def paper(drawing: Drawing, size: str = "slide", theme: str = "light") -> Paper:
    """The figure: what the canvas shows, and beside it the panels."""
    form, colours = SIZES[size], palette.DARK if theme == "dark" else palette.LIGHT
    link = panels.broken(drawing.link, form.letters, LINK_BREAKS)
    caption = textwrap.fill(unbroken(drawing.caption), form.letters, break_on_hyphens=False)
    said = f"{caption}\n{link}"
    lines = said.count("\n") + 1
    made = Paper(figsize=form.inches, facecolor=colours["ground"])
    axes = made.add_axes(form.picture)
    key = overlays.draw(axes, drawing, theme)
    columns, rows = _columns(key.legend, form)
    shape = _shape(axes)
    picture, beside = _room(form, key, rows, lines, shape)
    if drawing.panels:
        high, wide = form.inches[1] * 72, form.inches[0] * 72
        room = beside[2] * wide, beside[3] * high
        laid = panels.sheet(drawing.panels, room, form.points, grows=_is_stacked(form))
        more = min(max(0.0, laid.tall - room[1]) / 72, LONGEST - form.inches[1])
        if more > 0:
            form = _longer(form, more)
            made.set_size_inches(form.inches)
            picture, beside = _room(form, key, rows, lines, shape)
    axes.set_position(picture)
    overlays.write_tags(axes, key.tags, colours)
    below = picture[1] - BAR_ROWS * ROW / (form.inches[1] * 72) * (key.bar is not None)
    if key.bar:
        _draw_bar_of_picture(made, form, picture[1], *key.bar, colours)
    if key.legend:
        legend = axes.legend(
            handles=key.legend, loc="upper left", bbox_to_anchor=(form.picture[0], below),
            bbox_transform=made.transFigure, borderaxespad=0.3, fontsize=LEGEND, ncols=columns,
            frameon=False, borderpad=0.2, columnspacing=1.2, labelcolor=colours["muted"],
        )  # fmt: skip
        _enlarge(legend)
    made.text(0.03, EDGE * SIZES[size].inches[1] / form.inches[1], said, color=colours["muted"],
              size=form.points, va="bottom", linespacing=LINE, url=drawing.link)  # fmt: skip
    if drawing.panels:
        panels.draw(made, drawing, laid, beside, theme)
    return made


def _enlarge(legend: Legend) -> None:
    """Its marks are told apart, however small they are on the picture."""
    for handle in legend.legend_handles:
        if isinstance(handle, Line2D) and handle.get_marker() not in ("None", "", None):
            handle.set_markersize(SIGN)
            handle.set_markeredgewidth(max(EDGE_OF_SIGN, handle.get_markeredgewidth()))


def _columns(legend: Sequence[Artist], form: Size) -> tuple[int, int]:
    """Of a legend, as many as the paper's width has room for; and its lines."""
    texts = [str(one.get_label()) for one in legend]
    room = form.inches[0] * 72 * (1 - 2 * form.picture[0])
    for columns in range(form.columns, 0, -1):
        rows = math.ceil(len(texts) / columns)
        each = [texts[at : at + rows] for at in range(0, len(texts), rows)] if texts else []
        wide = sum(HANDLE + panels.WIDE * LEGEND * max(map(len, one)) for one in each)
        if wide <= room:
            return columns, rows
    letters = int((room - HANDLE) / LEGEND / panels.WIDE)
    for one, text in zip(legend, texts, strict=True):
        one.set_label(textwrap.fill(text, letters))
    return 1, sum(textwrap.fill(text, letters).count("\n") + 1 for text in texts)


def _is_stacked(form: Size) -> bool:
    """Whether the panels stand below the picture."""
    return form.panels[1] + form.panels[3] <= form.picture[1]


def _longer(form: Size, more: float) -> Size:
    """With so many inches more for the panels."""
    width, height = form.inches
    share = height / (height + more)
    left, bottom, wide, tall = form.picture
    x, y, across, down = form.panels
    return replace(
        form,
        inches=(width, height + more),
        picture=(left, 1 - (1 - bottom) * share, wide, tall * share),
        panels=(x, y * share, across, 1 - (1 - y - down) * share - y * share),
    )


def _shape(axes: Axes) -> tuple[float, float]:
    """Width and height of what the picture shows, in its pixels."""
    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    return abs(right - left), abs(top - bottom)


def _room(form: Size, key: overlays.Key, rows: int, lines: int, shape: Pair) -> tuple[Rect, Rect]:
    """Where picture and panels stand.

    Args:
        key: what stands under the picture. rows: of its legend. lines: of the caption.
        shape: width and height of what the picture shows.
    """
    high = form.inches[1] * 72
    caption = EDGE + lines * LINE * form.points / high
    legend = ((rows + BAR_ROWS * (key.bar is not None)) * ROW + LEGEND) / high
    left, bottom, width, height = form.picture
    x, y, wide, tall = form.panels
    top, stacked = bottom + height, _is_stacked(form)
    # The legend lies between the picture and what is under it: the panels, or the caption.
    under = y + tall if stacked else caption
    bottom = max(bottom, under + legend)
    scale = min(width * form.inches[0] / shape[0], (top - bottom) * form.inches[1] / shape[1])
    seen = shape[0] * scale / form.inches[0], shape[1] * scale / form.inches[1]
    # What the picture leaves over is the panels'.
    if stacked:
        left, tall = left + (width - seen[0]) / 2, tall + top - seen[1] - bottom
    else:
        spare = max(width - seen[0] - AXIS, 0.0)
        x, wide = x - spare, wide + spare
    # The legend may be wider than the picture.
    least = max(y, caption + 1.5 * form.points / high, 0 if stacked else bottom)
    return (left, top - seen[1], *seen), (x, least, wide, y + tall - least)


def _draw_bar_of_picture(
    made: Paper,
    form: Size,
    below: float,
    drawn: ScalarMappable,
    title: str,
    colours: palette.Theme,
) -> None:
    """Under the picture, which ends there, at the left."""
    left, _, width, _ = form.picture
    high = form.inches[1] * 72
    place = made.add_axes((left, below - BAR_TITLE / high, BAR[0] * width, BAR[1] / high))
    bar = made.colorbar(drawn, cax=place, orientation="horizontal")
    bar.ax.set_xlim(panels.reach(drawn))
    if panels.are_counts(drawn):
        bar.ax.xaxis.set_major_locator(MaxNLocator(panels.PARTS, integer=True))
    bar.ax.tick_params(colors=colours["muted"], labelsize=5, length=1.5, pad=1)
    bar.outline.set_edgecolor(colours["line-strong"])
    bar.ax.set_title(title, fontsize=5.5, color=colours["muted"], loc="left", pad=1.5)
