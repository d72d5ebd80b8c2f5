"""The panels beside a figure's picture: numbers in places, and curves, each as large as fits."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from matplotlib.figure import Figure as Paper
from matplotlib.image import AxesImage
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.patches import Polygon
from matplotlib.ticker import MaxNLocator

from roiviz import palette
from roiviz.explain.words import MINUS, number
from roiviz.exports import overlays
from roiviz.exports.taken import Curves, Drawing, Grid, Photo

Panel = Grid | Curves | Photo
Rect = tuple[float, float, float, float]
Pair = tuple[float, float]

MAX_NUMBERS = 64  # places whose numbers are written out
MAX_NAMES = 24  # rows that are named
MAX_TICKS = 14  # places of which each has its number
LEAST = 6.0  # points of any letter
LEAST_NUMBER = 4.5  # points of the numbers in places
SMALLER = 0.75  # letters of several panels
PARTS = 5  # of a bar between its ticks, at most
DIGITS = (3, 2)  # of a panel's largest number, as many as have room
DIGIT = 0.64  # of a letter's points, the width of a digit
WIDE = 0.56  # of a letter's points, its width
LINE = 1.25  # of a letter's points, from line to line
PAD = 3.0  # points around a panel
SIDE = 50.0  # points of a panel's shorter side, where the paper can be made longer for it
LARGEST = 90.0  # of such a side
BAR_ASIDE = 5  # letters of a bar
CURVES_ASIDE = 8  # letters of an axis of curves, and its title
NAMED = 0.45  # of a panel's width, at most, for the names of its rows
TITLE_BREAKS = r"(?<=[ ._])"  # where lines may end


@dataclass(frozen=True)
class Sheet:
    """How panels stand.

    Attributes:
        across, down: how many beside each other and below.
        points: of titles. lines: of the longest title.
        side: points of a panel's shorter side. tall: points of all of them.
    """

    across: int
    down: int
    points: float
    lines: int
    side: float
    tall: float

    @property
    def small(self) -> float:
        """Points of the letters of axes."""
        return max(LEAST, 0.85 * self.points)


def sheet(panels: Sequence[Panel], room: Pair, points: float, *, grows: bool = False) -> Sheet:
    """As many side by side as makes them largest.

    Args:
        room: width and height in points.
        points: of a single panel's letters.
        grows: whether the room may become higher, so that no panel is smaller than SIDE.
    """
    points = max(LEAST, points * (SMALLER if len(panels) > 1 else 1.0))
    each = [_sheet(panels, across, room, points) for across in range(1, len(panels) + 1)]
    best = max(each, key=lambda one: one.side)
    if not grows or best.side >= SIDE:
        return best
    widths = [_wide(panels, one.across, room[0], points) for one in each]
    wide = [pair for pair in zip(each, widths, strict=True) if pair[1] >= SIDE]
    # In as few rows as may be, and in those as large as the width allows: curves need no square.
    one, width = min(wide or [(each[0], SIDE)], key=lambda pair: (pair[0].down, -pair[1]))
    square = all(isinstance(panel, Grid) and not panel.names for panel in panels)
    missing = max(0.0, (min(width, LARGEST) if square else SIDE) - one.side)
    return replace(one, side=one.side + missing, tall=one.tall + one.down * missing)


def _sheet(panels: Sequence[Panel], across: int, room: Pair, points: float) -> Sheet:
    down = math.ceil(len(panels) / across)
    letters = max(6, round(room[0] / across * 0.94 / points / WIDE))
    lines = max(broken(one.title, letters).count("\n") + 1 for one in panels)
    small = max(LEAST, 0.85 * points)
    # Above a panel stands its title, below it its ticks and what is along the axis.
    aside = LINE * points * lines + 3 * PAD + 1.6 * small
    aside += 1.4 * small * any(isinstance(one, Curves) for one in panels)
    high = room[1] / down - aside
    side = min(_wide(panels, across, room[0], points), high)
    return Sheet(across, down, points, lines, side, down * (side + aside))


def _wide(panels: Sequence[Panel], across: int, room: float, points: float) -> float:
    """Points that are left of the width of one panel."""
    small = max(LEAST, 0.85 * points)
    aside = [0] * across
    for index, (one, after) in enumerate(zip(panels, [*panels[1:], None], strict=True)):
        if isinstance(one, Photo):
            digits = 0
        elif isinstance(one, Curves):
            digits = CURVES_ASIDE
        else:
            bar = BAR_ASIDE * (not _in_one_bar(one, after))
            digits = min(len(_most_of(one)), CURVES_ASIDE) + bar
        aside[index % across] = max(aside[index % across], digits)
    return (room - sum(aside) * DIGIT * small) / across - 3 * PAD


def _most_of(panel: Grid) -> str:
    return max((str(name) for name in panel.names), key=len, default="00")


def draw(
    made: Paper, drawing: Drawing, laid: Sheet, place: Rect, theme: str
) -> None:  # fmt: skip
    """The panels in a part of the paper."""
    panels = drawing.panels
    colours = palette.DARK if theme == "dark" else palette.LIGHT
    width, height = made.get_size_inches() * 72
    made.set_layout_engine(
        ConstrainedLayoutEngine(w_pad=PAD / 72, h_pad=PAD / 72, wspace=0, hspace=0, rect=place)
    )
    grid = made.add_gridspec(laid.down, laid.across)
    letters = max(6, round(place[2] * width / laid.across * 0.94 / laid.points / WIDE))
    drawn = []
    for index, (panel, after) in enumerate(zip(panels, [*panels[1:], None], strict=True)):
        axes = made.add_subplot(grid[divmod(index, laid.across)])
        panel = replace(panel, title=broken(panel.title, letters))
        if isinstance(panel, Photo):
            _draw_photo(axes, panel, colours, laid)
            continue
        if isinstance(panel, Curves):
            _draw_curves(axes, panel, colours, laid)
            continue
        drawn.append((axes, panel, _draw_grid(axes, panel, colours, theme, laid)))
        if not _in_one_bar(panel, after):
            _draw_bar(axes, drawn[-1][2], colours, laid, spans=panel.span is not None)
    made.draw_without_rendering()
    made.set_layout_engine("none")
    for axes, panel, image in drawn:
        box = axes.get_position()
        room = box.width * width, box.height * height
        _thin(axes, panel, room, laid)
        if panel.values.size <= MAX_NUMBERS:
            _write_numbers(axes, image, panel, laid, room)


def broken(text: str, letters: int, breaks: str = TITLE_BREAKS) -> str:
    """In lines of so many letters, broken at those places alone, as far as the parts are short."""
    lines = [""]
    for part in re.split(breaks, text):
        if lines[-1] and len(lines[-1] + part.rstrip()) > letters:
            lines.append("")
        lines[-1] += part
    return "\n".join(line.rstrip() for line in lines)


def _in_one_bar(panel: Grid, after: Panel | None) -> bool:
    """Whether the next panel's bar is this one's too."""
    if (panel.most is None and panel.span is None) or not isinstance(after, Grid):
        return False
    return (panel.most, panel.span, panel.signed) == (after.most, after.span, after.signed)


def _draw_grid(
    axes: Axes, panel: Grid, colours: palette.Theme, theme: str, laid: Sheet
) -> AxesImage:
    values = panel.values
    finite = values[np.isfinite(values)]
    most = panel.most or float(np.abs(finite).max(initial=0.0)) or 1.0
    signed = bool((finite < 0).any()) if panel.signed is None else panel.signed
    signed = signed and panel.span is None
    low, high = panel.span or ((-most if signed else 0.0), most)
    colour_map = overlays.ramp("diverging" if signed else "sequential", theme)
    aspect: Literal["equal", "auto"] = "auto" if panel.names else "equal"
    drawn = axes.imshow(
        values, colour_map, Normalize(low, high if high > low else low + 1.0), aspect=aspect
    )
    rows, columns = values.shape
    _number(axes, panel, _ticks(columns, MAX_TICKS), _ticks(rows, MAX_NAMES))
    _dress(axes, panel.title, colours, laid)
    return drawn


def _number(axes: Axes, panel: Grid, across: range, down: range) -> None:
    """Number the columns, and number or name the rows."""
    rows, columns = panel.values.shape
    top, left = panel.first
    across = across if columns > 1 else range(0)
    axes.set_xticks(across, labels=[str(left + n) for n in across])
    names = panel.names if panel.names and rows <= MAX_NAMES else range(top, top + rows)
    axes.set_yticks(down, labels=[str(names[n]) for n in down])


def _thin(axes: Axes, panel: Grid, room: Pair, laid: Sheet) -> None:
    """Leave as many numbers at the axes as have room."""
    rows, columns = panel.values.shape
    left = panel.first[1]
    wide = (len(str(left + columns - 1)) * DIGIT + 0.6) * laid.small
    across = range(0, columns, _step(columns, max(1, int(room[0] / wide))))
    # A name is not told by its neighbours': it is left out last.
    high = (0.9 if panel.names else 1.15) * laid.small
    down = range(0, rows, _step(rows, max(1, int(room[1] / high))))
    _number(axes, panel, across, down)


def _step(count: int, most: int) -> int:
    """From one number to the next, where so many have room."""
    least = math.ceil(count / most)
    steps = (part * 10**power for power in range(7) for part in (1, 2, 5))
    return next(step for step in steps if step >= least)


def _ticks(count: int, most: int) -> range:
    return range(0, count, _step(count, most))


def _draw_bar(
    axes: Axes, drawn: AxesImage, colours: palette.Theme, laid: Sheet, *, spans: bool
) -> None:
    values = np.asarray(drawn.get_array(), float)
    seen = values[np.isfinite(values)]
    if not seen.any() or (spans and (seen == seen[0]).all()):
        return  # where all is the same there is nothing to read from colours
    low, high = reach(drawn)
    parts = max(1, min(PARTS, int(laid.side / (2 * laid.small))))
    counts = are_counts(drawn)
    ticks = MaxNLocator(parts, steps=[1, 2, 5, 10], integer=counts).tick_values(low, high)
    shown = [float(tick) for tick in ticks if low <= tick <= high]
    place = axes.inset_axes((1.04, 0, 0.045, 1))
    bar = axes.figure.colorbar(drawn, cax=place, ticks=shown)
    bar.ax.set_ylim(low, high)
    bar.ax.tick_params(colors=colours["muted"], labelsize=laid.small, length=1.5, pad=1.5)
    bar.outline.set_edgecolor(colours["line-strong"])


def are_counts(drawn: ScalarMappable) -> bool:
    """Whether its numbers are whole, as counts are: half of one means nothing."""
    values: np.ndarray = np.ma.filled(np.ma.array(drawn.get_array(), float), np.nan)
    seen = values[np.isfinite(values)]
    return seen.size > 0 and bool(np.array_equal(seen, np.round(seen)))


def reach(drawn: ScalarMappable) -> tuple[float, float]:
    """Of the colours: about 0 only the half that the values take, if they have one sign."""
    low, high = drawn.get_clim()
    if low is None or high is None or low != -high:
        return low or 0.0, high or 0.0
    values = np.asarray(drawn.get_array(), float)
    negative, positive = (values < 0).any(), (values > 0).any()
    return (low if negative else 0.0), (high if positive or not negative else 0.0)


def _write_numbers(axes: Axes, drawn: AxesImage, panel: Grid, laid: Sheet, room: Pair) -> None:
    """Each in its place; none where they would be too small to read."""
    rows, columns = panel.values.shape
    for digits in DIGITS:
        texts = _texts(panel, digits)
        longest = max(map(len, texts), default=1)
        fits = min(0.88 * room[0] / columns / DIGIT / longest, room[1] / rows / 1.15)
        if fits >= LEAST_NUMBER:
            break
        if 0.1 <= np.nanmax(np.abs(panel.values), initial=0.0) < 1:
            return  # a single decimal would say little
    else:
        return
    for ((row, column), value), text in zip(np.ndenumerate(panel.values), texts, strict=True):
        shade = np.dot(drawn.cmap(drawn.norm(value))[:3], (0.3, 0.59, 0.11))
        axes.text(column, row, text, ha="center", va="center", size=min(fits, laid.small),
                  color="#000000" if shade > 0.5 else "#ffffff")  # fmt: skip


def _texts(panel: Grid, digits: int = DIGITS[0]) -> list[str]:
    """The numbers with as many decimals each, as the page has them; tiny ones by themselves."""
    values = [float(value) for value in panel.values.flat]
    most = max((abs(value) for value in values if math.isfinite(value)), default=0.0)
    decimals = panel.decimals
    if decimals is None:
        if all(value.is_integer() for value in values) or not 0.01 <= most < 1e4:
            return [number(value) for value in values]
        before = math.floor(math.log10(most)) + 1
        # Of numbers below 0.1 the zeros behind the point say nothing.
        decimals = max(0, digits - (before if before < 0 else max(1, before)))
    return [_fixed(value, decimals) for value in values]


def _fixed(value: float, decimals: int) -> str:
    """A number with so many decimals, and never "−0.00"."""
    if not math.isfinite(value):
        return number(value)
    return f"{value:z.{decimals}f}".replace("-", MINUS)


def _draw_curves(axes: Axes, panel: Curves, colours: palette.Theme, laid: Sheet) -> None:
    axes.set_facecolor(colours["surface"])
    for index, (name, line) in enumerate(panel.lines.items()):
        colour = palette.categorical(index)
        if panel.bars:
            axes.bar(panel.x, line, width=0.8, color=colour, label=name)
            axes.set_xlim(panel.x[0] - 0.5, panel.x[-1] + 0.5)
        else:
            axes.plot(panel.x, line, color=colour, linewidth=1.2, label=name)
    if panel.here:
        axes.plot(*panel.here, "o", color=colours["text"], markersize=3, zorder=3)
    axes.set_xlabel(panel.across, color=colours["muted"], size=laid.small, labelpad=1)
    axes.set_ylabel(panel.up, color=colours["muted"], size=laid.small, labelpad=1)
    axes.grid(color=colours["line"], linewidth=0.5)
    axes.set_axisbelow(True)
    axes.yaxis.set_major_locator(MaxNLocator(4))
    axes.xaxis.set_major_locator(MaxNLocator(4))
    axes.yaxis.get_offset_text().set(size=laid.small, color=colours["muted"])
    axes.xaxis.get_offset_text().set(size=laid.small, color=colours["muted"])
    if len(panel.lines) > 1:
        axes.legend(fontsize=laid.small, frameon=False, labelcolor=colours["muted"],
                    handlelength=1.2, labelspacing=0.3)  # fmt: skip
    _dress(axes, panel.title, colours, laid)


def _draw_photo(axes: Axes, panel: Photo, colours: palette.Theme, laid: Sheet) -> None:
    axes.imshow(panel.picture.pixels, interpolation="lanczos")
    for index, (corners, colour) in enumerate(zip(panel.outlines, panel.colours, strict=True)):
        axes.add_patch(Polygon(
            corners, fill=False, linewidth=1.3, edgecolor=palette.categorical(colour),
            linestyle=overlays.gaps(corners, panel.outlines[:index]),
        ))  # fmt: skip
    axes.set_axis_off()
    _dress(axes, panel.title, colours, laid)


def _dress(axes: Axes, title: str, colours: palette.Theme, laid: Sheet) -> None:
    axes.tick_params(colors=colours["muted"], labelsize=laid.small, length=0, pad=2)
    for side in axes.spines.values():
        side.set_color(colours["line-strong"])
    axes.set_title(title, color=colours["text"], size=laid.points, pad=PAD, linespacing=1.1)
