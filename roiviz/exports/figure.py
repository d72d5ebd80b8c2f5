"""What a page shows, as a figure for a paper or a slide: vectors over the picture, and numbers."""

from __future__ import annotations

import io
import math
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from matplotlib.figure import Figure as Paper
from matplotlib.image import AxesImage
from matplotlib.ticker import MaxNLocator
from matplotlib.transforms import ScaledTranslation

from roiviz import palette
from roiviz.explain.words import MINUS, number
from roiviz.exports import overlays
from roiviz.exports.taken import Curves, Drawing, Grid

FORMATS = {"png": "PNG", "svg": "SVG", "pdf": "PDF"}
DPI, GLANCE_DPI = 300, 110
MAX_NUMBERS = 64  # places whose numbers are written out
MAX_NAMES = 24  # rows that are named
FEW = 6  # ticks where not every place has one
LETTER = 0.022  # of a panel's width, for a letter of a name
LEGEND, LINE = 6, 1.35  # points of the legend's letters; a line of the caption, in its own
EDGE = 0.02  # of the height, below the caption
GAP, BAR_GAP = 0.3, 0.75  # of a panel, between panels side by side; where a bar stands there too
BAR = (0.38, 0.022)  # of the picture's colours: shares of its width and height
BAR_TITLE = 9  # points above it
BAR_ROWS = 2  # of the legend, that it takes beside it
PARTS = 5  # of a bar between its ticks, at most
DIGITS = 3  # of a panel's largest number
DIGIT = 0.64  # of a letter's points, the width of a digit
WIDE = 0.55  # of a letter's points, its width

Rect = tuple[float, float, float, float]


@dataclass(frozen=True)
class Size:
    """Where a figure goes.

    Attributes:
        inches: width and height.
        picture, panels: left, bottom, width and height of what stands there, as shares.
        letters: of the caption, in a line.
        points: the size of its letters.
        columns: of the legend.
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
        "Slide, 16 : 9", (10.0, 5.625), (0.03, 0.2, 0.57, 0.77), (0.65, 0.27, 0.28, 0.62),
        letters=128, points=8.5, columns=3,
    ),
    "column": Size(
        "Column of a paper", (3.5, 5.9), (0.03, 0.54, 0.94, 0.45), (0.14, 0.19, 0.68, 0.28),
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
    link = textwrap.fill(drawing.link, form.letters, break_on_hyphens=False)
    said = f"{textwrap.fill(drawing.caption, form.letters)}\n{link}"
    made = Paper(figsize=form.inches, facecolor=colours["ground"])
    axes = made.add_axes(form.picture)
    key = overlays.draw(axes, drawing, theme)
    columns = form.columns - (key.bar is not None)
    rows = max(math.ceil(len(key.legend) / columns), BAR_ROWS if key.bar else 0)
    picture, panels = _room(form, rows, said.count("\n") + 1)
    axes.set_position(picture)
    if key.legend:
        axes.legend(handles=key.legend, loc="upper left", bbox_to_anchor=picture[:2],
                    bbox_transform=made.transFigure, borderaxespad=0.3, fontsize=LEGEND,
                    ncols=columns, frameon=False, markerscale=2.5, borderpad=0.2,
                    labelcolor=colours["muted"])  # fmt: skip
    if key.bar:
        _draw_bar_of_picture(axes, *key.bar, colours)
    several = len(drawing.panels) > 1
    points = form.points * (0.65 if several else 1.0)
    # Below a panel stand its ticks, and the next one's title of two lines.
    under = 5.5 * points / (form.inches[1] * 72)
    bars = any(isinstance(one, Grid) and one.most is None for one in drawing.panels)
    placed = _places(panels, len(drawing.panels), under, BAR_GAP if bars and several else GAP)
    for panel, place in zip(drawing.panels, placed, strict=True):
        last = panel is drawing.panels[-1]
        beside = made.add_axes(_beside_names(panel, place))
        if several:
            room = place[2] * form.inches[0] * 72 * (1 + 0.8 * GAP)
            panel = replace(panel, title=_broken(panel.title, round(room / points / WIDE)))
        if isinstance(panel, Grid):
            drawn = _draw_grid(beside, panel, colours, theme, points)
            # Panels in the same colours have one bar.
            if panel.most is None or last:
                _draw_bar(beside, drawn, colours, points)
            if panel.values.size <= MAX_NUMBERS and not several:
                space = place[2] * form.inches[0] * 72, place[3] * form.inches[1] * 72
                _write_numbers(beside, drawn, panel, points, space)
        else:
            _draw_curves(beside, panel, colours, points)
    made.text(0.03, EDGE, said, color=colours["muted"], size=form.points, va="bottom",
              linespacing=LINE, url=drawing.link)  # fmt: skip
    return made


def _room(form: Size, rows: int, lines: int) -> tuple[Rect, Rect]:
    """Where picture and panels stand, with so many rows of a legend and lines of a caption."""
    high = form.inches[1] * 72
    caption = EDGE + lines * LINE * form.points / high
    legend = (rows * LEGEND * 1.6 + LEGEND) / high
    left, bottom, width, height = form.picture
    top, below = bottom + height, form.panels[1] + form.panels[3]
    # The legend lies between the picture and what is under it: the panels, or the caption.
    under = below + 2.5 * form.points / high if below <= bottom else caption
    bottom = max(bottom, under + legend)
    x, y, wide, tall = form.panels
    least = max(y, caption + 3 * form.points / high)
    return (left, bottom, width, top - bottom), (x, least, wide, y + tall - least)


def _broken(title: str, letters: int) -> str:
    """In lines of so many letters, broken behind spaces, dots and underscores alone."""
    lines = [""]
    for part in re.split(r"(?<=[ ._])", title):
        if lines[-1] and len(lines[-1] + part.rstrip()) > letters:
            lines.append("")
        lines[-1] += part
    return "\n".join(line.rstrip() for line in lines)


def _places(whole: Rect, count: int, under: float, gap: float) -> Iterator[Rect]:
    """Where each panel stands: as many side by side as one below another, or one less.

    Args:
        under: room between one and the next below it. gap: beside it, in panels.
    """
    across = max(1, math.ceil(math.sqrt(count)))
    down = max(1, math.ceil(count / across))
    left, bottom, width, height = whole
    each = width / (across + (across - 1) * gap), (height - (down - 1) * under) / down
    for place in range(count):
        row, column = divmod(place, across)
        yield (
            left + column * each[0] * (1 + gap),
            bottom + (down - 1 - row) * (each[1] + under),
            *each,
        )


def _beside_names(panel: Grid | Curves, place: Rect) -> Rect:
    """With room on the left for the names of the rows."""
    names = panel.names if isinstance(panel, Grid) and len(panel.names) <= MAX_NAMES else ()
    left, bottom, width, height = place
    taken = min(0.45, LETTER * max(map(len, names), default=0)) * width
    return (left + taken, bottom, width - taken, height)


def _draw_grid(
    axes: Axes, panel: Grid, colours: palette.Theme, theme: str, points: float
) -> AxesImage:
    values = panel.values
    finite = values[np.isfinite(values)]
    most = panel.most or float(np.abs(finite).max(initial=0.0)) or 1.0
    signed = bool((finite < 0).any()) if panel.signed is None else panel.signed
    colour_map = overlays.ramp("diverging" if signed else "sequential", theme)
    aspect: Literal["equal", "auto"] = "auto" if panel.names else "equal"
    drawn = axes.imshow(
        values, colour_map, Normalize(-most if signed else 0.0, most), aspect=aspect
    )
    rows, columns = values.shape
    across = _ticks(columns) if columns > 1 else range(0)
    axes.set_xticks(across, labels=[str(n) for n in across])
    names = panel.names if panel.names and rows <= MAX_NAMES else range(rows)
    axes.set_yticks(_ticks(rows), labels=[str(names[n]) for n in _ticks(rows)])
    _dress(axes, panel.title, colours, points)
    return drawn


def _draw_bar(axes: Axes, drawn: AxesImage, colours: palette.Theme, points: float) -> None:
    low, high = _reach(drawn)
    ticks = MaxNLocator(PARTS, steps=[1, 2, 5, 10]).tick_values(low, high)
    seen = [float(tick) for tick in ticks if low <= tick <= high]
    place = axes.inset_axes((1.04, 0, 0.045, 1))
    bar = axes.figure.colorbar(drawn, cax=place, ticks=seen)
    bar.ax.set_ylim(low, high)
    bar.ax.tick_params(colors=colours["muted"], labelsize=points * 0.8)
    bar.outline.set_edgecolor(colours["line-strong"])


def _reach(drawn: ScalarMappable) -> tuple[float, float]:
    """Of the colours: about 0 only the half that the values take, if they have one sign."""
    low, high = drawn.get_clim()
    if low is None or high is None or low != -high:
        return low or 0.0, high or 0.0
    values = np.asarray(drawn.get_array(), float)
    negative, positive = (values < 0).any(), (values > 0).any()
    return (low if negative else 0.0), (high if positive or not negative else 0.0)


def _draw_bar_of_picture(
    axes: Axes, drawn: ScalarMappable, title: str, colours: palette.Theme
) -> None:
    """Under the picture's right corner."""
    below = ScaledTranslation(0, -BAR_TITLE / 72, axes.figure.dpi_scale_trans)
    wide, high = BAR
    place = axes.inset_axes((0.98 - wide, -high, wide, high), transform=axes.transAxes + below)
    bar = axes.figure.colorbar(drawn, cax=place, orientation="horizontal")
    bar.ax.set_xlim(_reach(drawn))
    bar.ax.tick_params(colors=colours["muted"], labelsize=5, length=1.5, pad=1)
    bar.outline.set_edgecolor(colours["line-strong"])
    bar.ax.set_title(title, fontsize=5.5, color=colours["muted"], loc="right", pad=1.5)


def _write_numbers(
    axes: Axes, drawn: AxesImage, panel: Grid, points: float, room: tuple[float, float]
) -> None:
    rows, columns = panel.values.shape
    wide = room[0] / columns if panel.names else min(room[0] / columns, room[1] / rows)
    texts = _texts(panel)
    longest = max(map(len, texts), default=1)
    fits = 0.94 * wide / DIGIT / longest
    for ((row, column), value), text in zip(np.ndenumerate(panel.values), texts, strict=True):
        shade = np.dot(drawn.cmap(drawn.norm(value))[:3], (0.3, 0.59, 0.11))
        axes.text(column, row, text, ha="center", va="center",
                  size=min(fits, points * min(0.85, 6 / columns, 16 / rows)),
                  color="#000000" if shade > 0.5 else "#ffffff")  # fmt: skip


def _texts(panel: Grid) -> list[str]:
    """The numbers with as many decimals each, as the page has them; tiny ones by themselves."""
    values = [float(value) for value in panel.values.flat]
    most = max((abs(value) for value in values if math.isfinite(value)), default=0.0)
    decimals = panel.decimals
    if decimals is None:
        if all(value.is_integer() for value in values) or not 0.01 <= most < 1e4:
            return [number(value) for value in values]
        decimals = max(0, DIGITS - max(1, math.floor(math.log10(most)) + 1))
    return [_fixed(value, decimals) for value in values]


def _fixed(value: float, decimals: int) -> str:
    """A number with so many decimals, and never "−0.00"."""
    if not math.isfinite(value):
        return number(value)
    return f"{value:z.{decimals}f}".replace("-", MINUS)


def _ticks(count: int) -> range:
    return range(0, count, 1 if count <= MAX_NAMES else math.ceil(count / FEW))


def _draw_curves(axes: Axes, panel: Curves, colours: palette.Theme, points: float) -> None:
    axes.set_facecolor(colours["surface"])
    for index, (name, line) in enumerate(panel.lines.items()):
        axes.plot(panel.x, line, color=palette.categorical(index), linewidth=1.2, label=name)
    axes.set_xlabel(panel.across, color=colours["muted"], size=points * 0.85)
    axes.set_ylabel(panel.up, color=colours["muted"], size=points * 0.85)
    axes.grid(color=colours["line"], linewidth=0.5)
    if len(panel.lines) > 1:
        axes.legend(fontsize=points * 0.75, frameon=False, labelcolor=colours["muted"])
    _dress(axes, panel.title, colours, points)


def _dress(axes: Axes, title: str, colours: palette.Theme, points: float) -> None:
    axes.tick_params(colors=colours["muted"], labelsize=points * 0.8, length=0)
    for side in axes.spines.values():
        side.set_color(colours["line-strong"])
    axes.set_title(title, color=colours["text"], size=points, pad=points * 0.7)
