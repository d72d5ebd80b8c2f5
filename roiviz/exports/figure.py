"""What a page shows, as a figure for a paper or a slide: vectors over the picture, and numbers."""

from __future__ import annotations

import io
import math
import re
import textwrap
from collections.abc import Sequence
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

from roiviz import palette
from roiviz.explain.words import MINUS, number
from roiviz.exports import overlays
from roiviz.exports.taken import Curves, Drawing, Grid

FORMATS = {"png": "PNG", "svg": "SVG", "pdf": "PDF"}
DPI, GLANCE_DPI = 300, 110
MAX_NUMBERS = 64  # places whose numbers are written out
MAX_NAMES = 24  # rows that are named
MAX_TICKS = 14  # places of which each has its number
AXIS = 0.02  # of the width, for the numbers of an axis beside a picture that is narrow
FEW = 6  # ticks where not every place has one
LETTER = 0.022  # of a panel's width, for a letter of a name
LEGEND, LINE = 6, 1.35  # points of the legend's letters; a line of the caption, in its own
ROW = 1.6 * LEGEND  # points of a row of the legend
EDGE = 0.02  # of the height, below the caption
GAP, BAR_GAP = 0.3, 0.75  # of a panel, between panels side by side; where a bar stands there too
BAR = (0.38, 4)  # of the picture's colours: a share of the picture's width, and points
BAR_TITLE = 14  # points from the picture to its lower edge
BAR_ROWS = 2.5  # of the legend, that it takes
PARTS = 5  # of a bar between its ticks, at most
DIGITS = 3  # of a panel's largest number
DIGIT = 0.64  # of a letter's points, the width of a digit
WIDE = 0.55  # of a letter's points, its width
LEAST_NUMBER = 3.6  # points of the numbers in one of several panels
TITLE_BREAKS, LINK_BREAKS = r"(?<=[ ._])", r"(?<=[/?&;,])|(?<=%3B)"  # where lines may end

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
    link = _broken(drawing.link, form.letters, LINK_BREAKS)
    said = f"{textwrap.fill(drawing.caption, form.letters)}\n{link}"
    made = Paper(figsize=form.inches, facecolor=colours["ground"])
    axes = made.add_axes(form.picture)
    key = overlays.draw(axes, drawing, theme)
    picture, panels = _room(form, key, said.count("\n") + 1, _shape(axes))
    axes.set_position(picture)
    below = picture[1] - BAR_ROWS * ROW / (form.inches[1] * 72) * (key.bar is not None)
    if key.bar:
        _draw_bar_of_picture(made, form, picture[1], *key.bar, colours)
    if key.legend:
        axes.legend(handles=key.legend, loc="upper left", bbox_to_anchor=(form.picture[0], below),
                    bbox_transform=made.transFigure, borderaxespad=0.3, fontsize=LEGEND,
                    ncols=form.columns, frameon=False, markerscale=2.5, borderpad=0.2,
                    labelcolor=colours["muted"])  # fmt: skip
    _draw_panels(made, drawing.panels, form, panels, colours, theme)
    made.text(0.03, EDGE, said, color=colours["muted"], size=form.points, va="bottom",
              linespacing=LINE, url=drawing.link)  # fmt: skip
    return made


def _draw_panels(
    made: Paper,
    panels: tuple[Grid | Curves, ...],
    form: Size,
    whole: Rect,
    colours: palette.Theme,
    theme: str,
) -> None:
    if not panels:
        return
    several = len(panels) > 1
    points = form.points * (0.65 if several else 1.0)
    bars = any(isinstance(one, Grid) and one.most is None for one in panels)
    placed = _places(form, whole, len(panels), points, BAR_GAP if bars and several else GAP)
    for panel, place in zip(panels, placed, strict=True):
        beside = made.add_axes(_beside_names(panels, place))
        if several:
            room = place[2] * form.inches[0] * 72 * (1 + 0.8 * GAP)
            panel = replace(panel, title=_broken(panel.title, round(room / points / WIDE)))
        if isinstance(panel, Curves):
            _draw_curves(beside, panel, colours, points)
            continue
        drawn = _draw_grid(beside, panel, colours, theme, points)
        # Panels in the same colours have one bar.
        if panel.most is None or place == placed[-1]:
            _draw_bar(beside, drawn, colours, points)
        if panel.values.size <= MAX_NUMBERS:
            space = place[2] * form.inches[0] * 72, place[3] * form.inches[1] * 72
            _write_numbers(beside, drawn, panel, points, space, LEAST_NUMBER if several else 0.0)


def _shape(axes: Axes) -> tuple[float, float]:
    """Width and height of what the picture shows, in its pixels."""
    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    return abs(right - left), abs(top - bottom)


def _room(form: Size, key: overlays.Key, lines: int, shape: Pair) -> tuple[Rect, Rect]:
    """Where picture and panels stand.

    Args:
        key: what stands under the picture. lines: of the caption.
        shape: width and height of what the picture shows.
    """
    high = form.inches[1] * 72
    caption = EDGE + lines * LINE * form.points / high
    rows = math.ceil(len(key.legend) / form.columns) + BAR_ROWS * (key.bar is not None)
    legend = (rows * ROW + LEGEND) / high
    left, bottom, width, height = form.picture
    x, y, wide, tall = form.panels
    top, stacked = bottom + height, y + tall <= bottom
    # The legend lies between the picture and what is under it: the panels, or the caption.
    under = y + tall + 2.5 * form.points / high if stacked else caption
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
    least = max(
        y, caption + 3 * form.points / high, 0 if stacked else bottom + 2 * form.points / high
    )
    return (left, top - seen[1], *seen), (x, least, wide, y + tall - least)


def _broken(text: str, letters: int, breaks: str = TITLE_BREAKS) -> str:
    """In lines of so many letters, broken at those places alone, as far as the parts are short."""
    lines = [""]
    for part in re.split(breaks, text):
        if lines[-1] and len(lines[-1] + part.rstrip()) > letters:
            lines.append("")
        lines[-1] += part
    return "\n".join(line.rstrip() for line in lines)


def _places(form: Size, whole: Rect, count: int, points: float, gap: float) -> list[Rect]:
    """Where each panel stands: as many side by side as makes them largest.

    Args:
        points: of their letters. gap: beside a panel, in panels.
    """
    left, bottom, width, height = whole
    # Below a panel stand its ticks, and the next one's title of two lines.
    under = 5.5 * points / (form.inches[1] * 72)

    def each(across: int) -> Pair:
        down = math.ceil(count / across)
        return width / (across + (across - 1) * gap), (height - (down - 1) * under) / down

    def shorter(across: int) -> float:
        wide, high = each(across)
        return min(wide * form.inches[0], high * form.inches[1])

    across = max(range(1, count + 1), key=shorter)
    wide, high = each(across)
    places = (divmod(place, across) for place in range(count))
    return [
        (
            left + column * wide * (1 + gap),
            bottom + height - high - row * (high + under),
            wide,
            high,
        )
        for row, column in places
    ]


def _beside_names(panels: Sequence[Grid | Curves], place: Rect) -> Rect:
    """With room on the left for the names of the rows: in all, so that what is stacked is flush."""
    grids = (one for one in panels if isinstance(one, Grid) and len(one.names) <= MAX_NAMES)
    left, bottom, width, height = place
    longest = max((len(name) for one in grids for name in one.names), default=0)
    taken = min(0.45, LETTER * longest) * width
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
    top, left = panel.first
    across = _ticks(columns, MAX_TICKS) if columns > 1 else range(0)
    axes.set_xticks(across, labels=[str(left + n) for n in across])
    names = panel.names if panel.names and rows <= MAX_NAMES else range(top, top + rows)
    down = _ticks(rows, MAX_NAMES if panel.names else MAX_TICKS)
    axes.set_yticks(down, labels=[str(names[n]) for n in down])
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
    bar.ax.set_xlim(_reach(drawn))
    bar.ax.tick_params(colors=colours["muted"], labelsize=5, length=1.5, pad=1)
    bar.outline.set_edgecolor(colours["line-strong"])
    bar.ax.set_title(title, fontsize=5.5, color=colours["muted"], loc="left", pad=1.5)


def _write_numbers(
    axes: Axes, drawn: AxesImage, panel: Grid, points: float, room: Pair, least: float
) -> None:
    """Each in its place; none where they would be smaller than so many points."""
    rows, columns = panel.values.shape
    wide = room[0] / columns if panel.names else min(room[0] / columns, room[1] / rows)
    texts = _texts(panel)
    longest = max(map(len, texts), default=1)
    fits = 0.94 * wide / DIGIT / longest
    if fits < least:
        return
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


def _ticks(count: int, most: int) -> range:
    return range(0, count, 1 if count <= most else math.ceil(count / FEW))


def _draw_curves(axes: Axes, panel: Curves, colours: palette.Theme, points: float) -> None:
    axes.set_facecolor(colours["surface"])
    for index, (name, line) in enumerate(panel.lines.items()):
        colour = palette.categorical(index)
        if panel.bars:
            axes.bar(panel.x, line, width=0.8, color=colour, label=name)
            axes.set_xlim(panel.x[0] - 0.5, panel.x[-1] + 0.5)
        else:
            axes.plot(panel.x, line, color=colour, linewidth=1.2, label=name)
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
