"""A lesson's questions on paper: a PDF with the numbers of one seed, the answers on pages apart."""

from __future__ import annotations

import functools
import io
import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.colors import same_color
from matplotlib.figure import Figure as Paper
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon, Rectangle
from matplotlib.path import Path
from matplotlib.text import Annotation
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Bbox

from roiviz import palette
from roiviz.boxes import Box
from roiviz.lessons import describing
from roiviz.lessons.inside_figures import (
    Edges,
    MemoryFigure,
    OrderFigure,
    RaceFigure,
    ThreadFigure,
)
from roiviz.lessons.lesson import (
    ArrowsFigure,
    BackwardFigure,
    BinFigure,
    CellsFigure,
    Figure,
    Known,
    Lesson,
    PairsFigure,
    PoolFigure,
    PyramidFigure,
    Question,
    RegionsFigure,
    RulerFigure,
    StackFigure,
    WhiteningFigure,
    number,
)
from roiviz.lessons.turned import LETTERS, FlipFigure, LeverFigure, TurnFigure, bow

A4 = (8.27, 11.69)  # inches
MARGIN = 0.09  # of the paper's width and height
MOST_ON_A_PAGE = 3
GAP = 0.025  # of the paper's height, below a question
DRAWN_WIDE = 0.42  # of the paper's width
NUMBERED = 0.02  # of the paper's width and height, for the numbers of columns and rows
MOST_NUMBERED, SOME = 16, 5  # columns or rows that all have their number; of more every fifth has
MOST_LINES = 7
RULED = 0.03  # of the paper's height, from line to line
WRITTEN = 9.5  # points
LINE = 0.0165  # of the paper's height
INK, COUNTED, FAINT, BOX, HULL = "#1b2130", "#5b6478", "#9aa3b5", "#1d4ed8", "#dfe3ec"
EDGE = 8  # pixels around boats
THIN = 2.5  # dots of the paper, which lines and words keep between them
AWAY = [step / 4 for step in range(-20, 21)]  # of a word's own width and height
PLACES = sorted(((x, y) for x in AWAY for y in AWAY), key=lambda at: math.hypot(*at))


def pdf(lesson: Lesson) -> bytes:
    """The worksheet of a lesson.

    Returns: a PDF of A4 pages: the questions, each with its figure and room to work, then from a
        page of their own on the answers, with how one gets there and the known mistakes.
    """
    file = io.BytesIO()
    facts = {"Title": f"{lesson.title}, {seeds(lesson)}", "CreationDate": None}
    with PdfPages(file, metadata=facts) as pages:
        for paper in papers(lesson):
            pages.savefig(paper)
    return file.getvalue()


def seeds(lesson: Lesson) -> str:
    """The seed, and after it those of questions that have another one."""
    asked = enumerate((step for step in lesson.steps if step.question), start=1)
    own = [f"question {k}: seed {s.seed}" for k, s in asked if s.seed != lesson.seed]
    return ", ".join([f"seed {lesson.seed}", *own])


def papers(lesson: Lesson) -> Iterator[Paper]:
    """The pages of a lesson's worksheet, one after the other."""
    asked = [(step.figure, step.question) for step in lesson.steps if step.question]
    on_a_page = math.ceil(len(asked) / math.ceil(len(asked) / MOST_ON_A_PAGE))
    for first in range(0, len(asked), on_a_page):
        yield _questions(lesson, asked[first : first + on_a_page], first)
    yield from _answers(lesson, [question for _, question in asked])


# ------------------------------------------------------------------ questions


def _questions(lesson: Lesson, asked: list[tuple[Figure, Question]], first: int) -> Paper:
    paper = _paper(lesson, "")
    high = (1 - 2 * MARGIN - 0.05) / len(asked)
    for place, (figure, question) in enumerate(asked):
        slot = 1 - MARGIN - 0.05 - place * high
        top = _write(paper, slot, f"{first + place + 1}.  {question.asks}", bold=True)
        if question.by == "cell" and "Mark" not in question.asks:
            others = "".join(f", or: {other}" for other in question.others)
            top = _write(paper, top, f"Mark one{others}.")
        if question.by == "choice":
            top = _write(paper, top, f"Choose one: {'; '.join(question.others)}.")
        _draw(paper, figure, (top, slot - high + GAP))
        _ruled(paper, question, (top, slot - high + GAP))
    return paper


def _draw(paper: Paper, figure: Figure, room: tuple[float, float]) -> None:
    """A figure as large as its room, whose top and bottom are given, in its upper left corner."""
    top, bottom = room
    axes = paper.add_axes((MARGIN, bottom, DRAWN_WIDE, top - 0.01 - bottom), anchor="NW")
    axes.set_axis_off()
    DRAWN[type(figure)](axes, figure)
    if axes.axison:
        place = (MARGIN + NUMBERED, bottom, DRAWN_WIDE - NUMBERED, top - 0.01 - NUMBERED - bottom)
        axes.set_position(place)
    _clear(axes)


def _clear(axes: Axes) -> None:
    """Move words that a line runs through to the nearest place beside it, in their own cell."""
    page: Any = axes.figure
    renderer = FigureCanvasAgg(page).get_renderer()
    axes.apply_aspect()
    lines, faint, dots = _drawn(axes)
    boxes = {text: text.get_window_extent(renderer) for text in axes.texts}
    for text, box in boxes.items():
        if text.get_bbox_patch() or isinstance(text, Annotation):
            continue
        taken = [*dots, *(one for other, one in boxes.items() if other is not text)]
        for right, down in PLACES:
            by = np.array([right * box.width, down * box.height])
            moved = box.translated(*by)
            way = Bbox.union([box, moved])
            if _is_clear(moved, lines, taken) and not any(_meet(edge, way) for edge in faint):
                at = axes.transData.transform(text.get_position())
                x, y = axes.transData.inverted().transform(at + by)
                text.set_position((x, y))
                boxes[text] = moved
                break


def _is_clear(box: Bbox, lines: list[Path], taken: list[Bbox]) -> bool:
    around = box.padded(THIN)
    return not any(_meet(line, around) for line in lines) and not any(map(box.overlaps, taken))


def _meet(line: Path, box: Bbox) -> bool:
    return bool(line.intersects_bbox(box, filled=False))


def _drawn(axes: Axes) -> tuple[list[Path], list[Path], list[Bbox]]:
    """On the paper: strong lines, the faint ones of cells, and the places of dots."""
    lines: list[Path] = []
    faint: list[Path] = []
    dots: list[Bbox] = []
    for patch in axes.patches:
        is_faint = same_color(patch.get_edgecolor(), FAINT)
        path = patch.get_transform().transform_path(patch.get_path())
        (faint if is_faint else lines).append(path)
    for line in axes.lines:
        points = line.get_transform().transform(line.get_xydata())
        if line.get_marker() == "None":
            lines.append(Path(points))
            continue
        half = line.get_markersize() / 72 * axes.figure.dpi / 2
        dots += [Bbox([point - half, point + half]) for point in points]
    return lines, faint, dots


def _ruled(paper: Paper, question: Question, room: tuple[float, float]) -> None:
    """Lines to write on, beside the figure."""
    top, bottom = room
    left = MARGIN + DRAWN_WIDE + 0.05
    y = top - 0.02
    paper.text(left, y, f"{_label(question)}:", color=INK, size=10, va="center")
    while (y := y - RULED) > max(bottom, top - (MOST_LINES + 1) * RULED):
        ends = [left, 1 - MARGIN], [y, y]
        paper.add_artist(Line2D(*ends, color=FAINT, linewidth=0.6))


def _label(question: Question) -> str:
    """A tuple by its numbers, so that nobody forgets one."""
    if question.by == "points":
        return f"{question.label} {' and '.join(str(k + 1) for k in range(len(question.right)))}"
    return f"({', '.join(question.names)})" if question.names else question.label


def _cells(axes: Axes, values: tuple[float, ...], rows: int, columns: int) -> None:
    """Cells as squares around their positions, the first row on top."""
    for place, value in enumerate(values):
        row, column = divmod(place, columns)
        axes.add_patch(Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, color=FAINT))
        size = 11 if columns <= 8 else 7
        axes.text(column - 0.4, row - 0.42, number(value), va="top", color=INK, size=size)
    axes.set_xlim(-0.6, columns - 0.4)
    axes.set_ylim(rows - 0.4, -0.6)
    axes.set_aspect("equal")
    _numbered(axes, rows if rows > 1 else 0, columns)


def _numbered(axes: Axes, rows: int, columns: int, middle: float = 0) -> None:
    """Columns above and rows at the left, from 0; `middle` is where the first of each lies."""
    axes.set_axis_on()
    axes.spines[:].set_visible(False)
    for ticks, count in ((axes.set_xticks, columns), (axes.set_yticks, rows)):
        told = range(0, count, 1 if count <= MOST_NUMBERED else SOME)
        ticks([place + middle for place in told], list(map(str, told)))
    axes.xaxis.tick_top()
    axes.tick_params(length=0, pad=1, labelsize=7, labelcolor=COUNTED)


def _draw_sample(axes: Axes, figure: CellsFigure) -> None:
    _cells(axes, figure.values, figure.rows, figure.columns)
    axes.plot(*figure.path[-1], "o", color=BOX, markersize=7)


def _draw_backward(axes: Axes, figure: BackwardFigure) -> None:
    _draw_bin(axes, figure)
    if figure.mark is not None:
        row, column = divmod(figure.mark, figure.columns)
        axes.add_patch(
            Rectangle((column - 0.45, row - 0.45), 0.9, 0.9, fill=False, color=INK, linewidth=2)
        )


def _draw_bin(axes: Axes, figure: BinFigure | BackwardFigure) -> None:
    _cells(axes, figure.values, figure.rows, figure.columns)
    x1, y1, x2, y2 = figure.path[-1]
    axes.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, color=BOX, linewidth=2))
    axes.set_xlim(min(-0.6, x1 - 0.1), max(figure.columns - 0.4, x2 + 0.1))
    axes.set_ylim(max(figure.rows - 0.4, y2 + 0.1), min(-0.6, y1 - 0.1))


def _draw_pool(axes: Axes, figure: PoolFigure) -> None:
    """Its path counts from the map's left edge, cells from their centres."""
    _cells(axes, figure.values, 1, len(figure.values))
    first, last = (edge - 0.5 for edge in figure.path[-1])
    axes.add_patch(Rectangle((first, -0.75), last - first, 1.5, fill=False, color=BOX, linewidth=2))
    axes.set_ylim(1, -1)


def _draw_stack(axes: Axes, figure: StackFigure) -> None:
    """The picture's row on top, and under it each layer's cells in their stride of pixels."""
    count, step = figure.pixels, 1
    rows = [(count, step, f"{count} pixels")]
    for kernel, stride, padding in figure.layers:
        count, step = (count + 2 * padding - kernel) // stride + 1, step * stride
        said = f"kernel_size {kernel}, stride {stride}, padding {padding}"
        rows.append((count, step, said))
    high = figure.pixels / (3 * len(rows))
    for place, (count, step, said) in enumerate(rows):
        top = 2 * high * place
        axes.text(0, top - 0.15 * high, said, color=INK, size=6.5, va="bottom")
        for cell in range(count):
            lit = place == 0 and cell == figure.path[-1]
            where, colour = (cell * step, top), BOX if lit else FAINT
            axes.add_patch(Rectangle(where, step, high, fill=lit, color=colour))
            if place == len(rows) - 1:
                middle = ((cell + 0.5) * step, top + high / 2)
                counted: dict[str, Any] = {
                    "color": COUNTED,
                    "size": 6,
                    "ha": "center",
                    "va": "center",
                }
                axes.text(*middle, str(cell), **counted)
    axes.set_xlim(-1, max(count * step for count, step, _ in rows) + 1)
    axes.set_ylim(2 * high * len(rows), -high)
    axes.set_aspect("equal")


def _draw_ruler(axes: Axes, figure: RulerFigure) -> None:
    """Cells on their pixels, the pixels counted below, and the mark."""
    stride, columns = figure.stride, figure.columns
    for column in range(columns):
        axes.add_patch(Rectangle((column * stride, 0), stride, stride, fill=False, color=FAINT))
    for column in range(columns + 1):
        edge = column * stride
        axes.text(edge, 1.25 * stride, str(edge), ha="center", va="top", color=INK, size=7)
    mark = figure.path[-1][0]
    axes.plot([mark, mark], [-0.3 * stride, 1.1 * stride], color=BOX, linewidth=2)
    axes.set_xlim(-0.3 * stride, (columns + 0.3) * stride)
    axes.set_ylim(2 * stride, -0.5 * stride)
    axes.set_aspect("equal")


def _draw_regions(axes: Axes, figure: RegionsFigure) -> None:
    for cell in range(figure.rows * figure.columns):
        row, column = divmod(cell, figure.columns)
        axes.add_patch(Rectangle((column, row), 1, 1, fill=False, color=FAINT, linewidth=0.6))
        if figure.values:
            said = number(figure.values[cell])
            axes.text(column + 0.5, row + 0.5, said, ha="center", va="center", color=INK, size=8)
    axes.add_patch(Rectangle((0, 0), figure.columns, figure.rows, fill=False, color=INK))
    axes.set_xlim(-0.1, figure.columns + 0.1)
    axes.set_ylim(figure.rows + 0.1, -0.1)
    axes.set_aspect("equal")
    _numbered(axes, figure.rows if figure.rows > 1 else 0, figure.columns, 0.5)


def _draw_turn(axes: Axes, figure: TurnFigure) -> None:
    """The boat and by how much it is turned; or every box, with its letter beyond its bow."""
    if "fan" in figure.shows:
        shown = []
        for k, (letter, one) in enumerate(zip(LETTERS, figure.readers, strict=True)):
            box, colour = one.place(figure.path[-1], figure.stride), palette.categorical(k)
            _box(axes, box, colour)
            axes.plot(*zip(bow(box), one.letter(box), strict=True), ":", color=colour)
            _letter(axes, one.letter(box), letter, colour)
            shown += [one.letter(box), *box.corners]
    else:
        boat = Box(*figure.boat)
        _hull(axes, boat)
        _arc(axes, boat)
        reach = 0.75 * boat.width
        shown = [*boat.corners, (boat.cx + reach, boat.cy), *_around(boat, reach)]
    (left, top), (right, bottom) = np.min(shown, axis=0), np.max(shown, axis=0)
    axes.set_xlim(left - EDGE, right + EDGE)
    axes.set_ylim(bottom + EDGE, top - EDGE)
    axes.set_aspect("equal")


def _letter(axes: Axes, at: tuple[float, float], letter: str, colour: str) -> None:
    ring = {"boxstyle": "circle,pad=0.25", "facecolor": "white", "edgecolor": colour}
    axes.text(*at, letter, color=INK, size=9, ha="center", va="center", bbox=ring)


def _hull(axes: Axes, boat: Box) -> None:
    """A boat, seen from above, that is pointed where its bow is."""
    long, half = boat.width / 2, 0.42 * boat.height
    sides = [(-long, 0.55 * half), (-long, -0.55 * half)]
    sides += [(-0.6 * long, -half), (0.4 * long, -half), (long, 0)]
    sides += [(0.4 * long, half), (-0.6 * long, half)]
    turn = math.radians(boat.angle)
    points = [
        (
            boat.cx + u * math.cos(turn) + v * math.sin(turn),
            boat.cy - u * math.sin(turn) + v * math.cos(turn),
        )
        for u, v in sides
    ]
    axes.add_patch(Polygon(points, facecolor=HULL, edgecolor=INK, linewidth=1))
    axes.plot(boat.cx, boat.cy, "o", color=INK, markersize=3)


def _around(boat: Box, reach: float) -> list[tuple[float, float]]:
    """From pointing to the right to where the bow points, at some distance from the centre."""
    turns = np.radians(np.linspace(0, boat.angle, 2 + abs(round(boat.angle)) // 3))
    return [(boat.cx + reach * math.cos(t), boat.cy - reach * math.sin(t)) for t in turns]


def _arc(axes: Axes, boat: Box) -> None:
    """The boat's angle, from the dashed line on."""
    reach = 0.62 * boat.width
    way = _around(boat, reach)
    axes.plot([boat.cx, boat.cx + 1.1 * reach], [boat.cy] * 2, "--", color=FAINT, linewidth=1)
    axes.plot(*zip(*way, strict=True), color=BOX, linewidth=1.2)
    axes.annotate("", way[-1], way[-2], arrowprops={"arrowstyle": "->", "color": BOX})
    half = Box(boat.cx, boat.cy, boat.width, boat.height, boat.angle / 2)
    said = f"{number(abs(boat.angle))}°"
    axes.text(*bow(half, 0.27 * boat.width), said, color=INK, size=10, ha="center", va="center")


def _draw_flip(axes: Axes, figure: FlipFigure) -> None:
    _box(axes, Box(0, 0, 150, 50, figure.angle), BOX)
    for x, y, name in ((110, 0, "x"), (0, -110, "y")):
        axes.annotate(name, (0, 0), (x, y), color=INK, arrowprops={"arrowstyle": "<-"})
    axes.set_xlim(-130, 130)
    axes.set_ylim(130, -130)
    axes.set_aspect("equal")


def _draw_pyramid(axes: Axes, figure: PyramidFigure) -> None:
    """The boxes on the picture, and below them the maps to choose from, a row for each box."""
    axes.add_patch(Rectangle((0, 0), figure.width, figure.height, fill=False, color=FAINT))
    for name, (x1, y1, x2, y2) in zip("ab", figure.boxes, strict=True):
        axes.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, color=BOX, linewidth=1.5))
        axes.text(x1 + 10, y1 - 8, name, color=INK, size=10)
    levels = range(figure.first, figure.last + 1)
    wide, high = 0.94 * figure.width / len(levels), 0.16 * figure.height
    for row, name in enumerate("ab"):
        top = 1.08 * figure.height + row * 1.25 * high
        axes.text(0, top + high / 2, name, color=INK, size=10, va="center")
        for k, level in enumerate(levels):
            left = 0.06 * figure.width + k * wide
            axes.add_patch(Rectangle((left, top), 0.94 * wide, high, fill=False, color=FAINT))
            said = f"P{level}, stride {2**level}"
            middle = (left + 0.47 * wide, top + high / 2)
            axes.text(*middle, said, color=INK, size=7, ha="center", va="center")
    axes.set_xlim(-8, figure.width + 8)
    axes.set_ylim(1.5 * figure.height, -8)
    axes.set_aspect("equal")


def _draw_lever(axes: Axes, figure: LeverFigure) -> None:
    _cells(axes, figure.values, figure.rows, figure.columns)
    _box(axes, Box(*figure.path[-1]), BOX)


def _box(axes: Axes, box: Box, colour: str) -> None:
    axes.add_patch(Polygon(box.corners, fill=False, color=colour, linewidth=1.5))


def _draw_arrows(axes: Axes, figure: ArrowsFigure) -> None:
    for (x, y), name in zip(figure.arrows, "ab", strict=True):
        axes.annotate("", (x, y), (0, 0), arrowprops={"arrowstyle": "->", "color": BOX, "lw": 2})
        axes.text(x, y, f" {name} ({number(x)}, {number(y)})", color=INK, size=9)
    high = 1.3 * max(value for arrow in figure.arrows for value in arrow)
    _plane(axes, 0, high)


def _draw_whitening(axes: Axes, figure: WhiteningFigure) -> None:
    """The vectors as they are; whitened, they would be the answer."""
    vectors = np.array(figure.vectors)
    axes.plot(*vectors.T, "o", color=BOX, markersize=3)
    middle = vectors.mean(axis=0)
    _, spreads, axis = np.linalg.svd(vectors - middle)
    reach = 2.5 * spreads[0] / np.sqrt(len(vectors)) * axis[0]
    axes.plot(*np.array([middle - reach, middle + reach]).T, "--", color=INK, linewidth=1)
    _plane(axes, 0, 1.1 * max(value for vector in figure.vectors for value in vector))


def _plane(axes: Axes, low: float, high: float) -> None:
    axes.plot([low, high], [0, 0], color=FAINT, linewidth=0.8)
    axes.plot([0, 0], [low, high], color=FAINT, linewidth=0.8)
    axes.set_xlim(low - 0.02 * high, high)
    axes.set_ylim(low - 0.02 * high, high)
    axes.set_aspect("equal")


def _draw_pairs(axes: Axes, figure: PairsFigure) -> None:
    """The matrix of all pairs; of a collection, each picture's outline."""
    if "matrix" in figure.shows:
        table = describing.pairs(figure)
        for (row, column), value in np.ndenumerate(table):
            axes.add_patch(Rectangle((column, row), 1, 1, fill=False, color=FAINT))
            said = number(float(value), 3)
            axes.text(column + 0.5, row + 0.5, said, ha="center", va="center", color=INK, size=10)
        rows, columns = table.shape
        for row in range(rows):
            axes.text(-0.2, row + 0.5, "abcdefghij"[row], ha="center", va="center", color=INK)
        for column in range(columns):
            axes.text(column + 0.5, -0.2, "abcdefghij"[rows + column], ha="center", color=INK)
    else:
        rows, columns = 1, len(figure.maps)
        for place in range(columns):
            axes.add_patch(Rectangle((place + 0.1, 0.1), 0.8, 0.8, fill=False, color=FAINT))
            name = str(place) if place else "query"
            axes.text(place + 0.5, 0.5, name, ha="center", va="center", color=INK, size=8)
    axes.set_xlim(-0.5, columns + 0.1)
    axes.set_ylim(rows + 0.1, -0.6)
    axes.set_aspect("equal")


def _plain_cells(axes: Axes, rows: int, columns: int) -> None:
    """Cells around their positions, without values."""
    for cell in range(rows * columns):
        row, column = divmod(cell, columns)
        where = (column - 0.5, row - 0.5)
        axes.add_patch(Rectangle(where, 1, 1, fill=False, color=FAINT, linewidth=0.6))
    axes.set_xlim(-0.7, columns - 0.3)
    axes.set_ylim(rows - 0.3, -0.7)
    axes.set_aspect("equal")
    _numbered(axes, rows, columns)


def _box_of_bins(axes: Axes, edges: Edges, bins: tuple[int, int]) -> None:
    x1, y1, x2, y2 = edges
    for k in range(bins[0] * bins[1]):
        row, column = divmod(k, bins[1])
        wide, high = (x2 - x1) / bins[1], (y2 - y1) / bins[0]
        where = (x1 + column * wide, y1 + row * high)
        axes.add_patch(Rectangle(where, wide, high, fill=False, color=BOX, linewidth=0.6))
    axes.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, color=BOX, linewidth=2))


def _draw_thread(axes: Axes, figure: ThreadFigure) -> None:
    """A row of tables for each box, one for each channel."""
    high, wide = figure.bins
    across, down = wide + 1, high + 1.6
    for box in range(len(figure.boxes)):
        axes.text(-0.9, box * down + high / 2, f"box {box}", ha="right", va="center", size=8)
        for channel in range(figure.channels):
            left, top = channel * across, box * down
            axes.text(left, top - 0.2, f"channel {channel}", color=INK, size=7)
            small: dict[str, Any] = {"color": COUNTED, "size": 6, "ha": "center"}
            for column in range(wide):
                axes.text(left + column + 0.5, top + high + 0.1, str(column), va="top", **small)
            for row in range(high):
                axes.text(left - 0.2, top + row + 0.5, str(row), va="center", **small)
            for k in range(high * wide):
                row, column = divmod(k, wide)
                where = (left + column, top + row)
                axes.add_patch(Rectangle(where, 1, 1, fill=False, color=FAINT))
    axes.set_xlim(-2.6, figure.channels * across)
    axes.set_ylim(len(figure.boxes) * down, -1)
    axes.set_aspect("equal")


def _draw_memory(axes: Axes, figure: MemoryFigure) -> None:
    _plain_cells(axes, figure.rows, figure.columns)
    x1, y1, x2, y2 = figure.edges
    if x1 == x2:
        axes.plot(x1, y1, "o", color=BOX, markersize=6)
        return
    _box_of_bins(axes, figure.edges, figure.bins)
    if figure.mark is None:
        return
    row, column = divmod(figure.mark, figure.columns)
    axes.add_patch(Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, color=INK, linewidth=2))
    rows, columns = (count * figure.ratio for count in figure.bins)
    for k in range(rows * columns):
        down, right = divmod(k, columns)
        x = x1 + (x2 - x1) * (right + 0.5) / columns
        axes.plot(x, y1 + (y2 - y1) * (down + 0.5) / rows, ".", color=BOX, markersize=4)


def _draw_order(axes: Axes, figure: OrderFigure) -> None:
    """A number line from the first number on, with a long stroke where float32 has a number."""
    most = sum(figure.adds) + 3
    axes.plot([0, most], [0, 0], color=INK, linewidth=1)
    for value in range(most + 1):
        held = value % 2 == 0
        axes.plot([value, value], [0, 0.5 if held else 0.2], color=INK if held else FAINT)
        if held:
            axes.text(value, -0.3, f"+{value}", ha="center", va="top", color=INK, size=7)
    axes.text(0, 1.2, f"from {figure.first:,} on", color=INK, size=8)
    axes.set_xlim(-1, most + 1)
    axes.set_ylim(-2, 3)
    axes.set_aspect("equal")


def _draw_race(axes: Axes, figure: RaceFigure) -> None:
    _plain_cells(axes, figure.rows, figure.columns)
    _box_of_bins(axes, figure.edges, figure.bins)


DRAWN: dict[type, Callable[[Axes, Any], None]] = {
    CellsFigure: _draw_sample,
    BinFigure: _draw_bin,
    PoolFigure: _draw_pool,
    PyramidFigure: _draw_pyramid,
    StackFigure: _draw_stack,
    RulerFigure: _draw_ruler,
    RegionsFigure: _draw_regions,
    BackwardFigure: _draw_backward,
    TurnFigure: _draw_turn,
    FlipFigure: _draw_flip,
    LeverFigure: _draw_lever,
    ArrowsFigure: _draw_arrows,
    PairsFigure: _draw_pairs,
    WhiteningFigure: _draw_whitening,
    ThreadFigure: _draw_thread,
    MemoryFigure: _draw_memory,
    OrderFigure: _draw_order,
    RaceFigure: _draw_race,
}
"""Every kind of figure that a question has, and what draws it on paper."""


# ------------------------------------------------------------------ answers


def _answers(lesson: Lesson, asked: list[Question]) -> Iterator[Paper]:
    paper, top = _paper(lesson, "Answers"), 1 - MARGIN - 0.06
    for place, question in enumerate(asked, start=1):
        known = [f"• {_mistake(question, row)}" for row in question.wrong]
        head, lines = f"{place}.  {question.shown}", [question.working, *known]
        counts = [len(_lines(head, "bold")), *(len(_lines(line, "normal")) for line in lines)]
        needed = LINE * sum(count + 0.4 for count in counts) + 0.02
        if top - needed < MARGIN:
            yield paper
            paper, top = _paper(lesson, "Answers"), 1 - MARGIN - 0.06
        top = _write(paper, top, head, bold=True)
        for line in lines:
            top = _write(paper, top, line)
        top -= 0.02
    yield paper


def _mistake(question: Question, known: Known) -> str:
    """A known wrong answer, with its numbers where they are not places of cells."""
    numbers = question.by in ("number", "tuple", "points")
    answer = f"{', '.join(map(number, known.values))}, " if numbers and known.values else ""
    return f"{answer}{known.name}: {known.words}"


# ------------------------------------------------------------------ paper


def _paper(lesson: Lesson, what: str) -> Paper:
    paper = Paper(figsize=A4)
    title = f"{lesson.title}: {what.lower()}" if what else lesson.title
    paper.text(MARGIN, 1 - MARGIN, title, color=INK, size=15, weight="bold")
    paper.text(1 - MARGIN, 1 - MARGIN, seeds(lesson), color=COUNTED, size=9, ha="right")
    return paper


def _lines(words: str, weight: str) -> list[str]:
    """Words in lines that end at the margin."""
    first, *others = words.split(" ")
    lines, wide = [first], _width(first, weight)
    room, space = 72 * A4[0] * (1 - 2 * MARGIN), _width(" ", weight)
    for word in others:
        more = _width(word, weight)
        if wide + space + more <= room:
            lines[-1], wide = f"{lines[-1]} {word}", wide + space + more
        else:
            lines.append(word)
            wide = more
    return lines


@functools.lru_cache(maxsize=4096)
def _width(word: str, weight: str) -> float:
    """Of a word as it is written, in points."""
    font = FontProperties(size=WRITTEN, weight=weight)
    wide, _, _ = text_to_path.get_text_width_height_descent(word, font, ismath=False)
    return float(wide)


def _write(paper: Paper, top: float, words: str, *, bold: bool = False) -> float:
    """Words from `top` downwards; where the next ones begin."""
    weight = "bold" if bold else "normal"
    lines = _lines(words, weight)
    for k, line in enumerate(lines):
        paper.text(MARGIN, top - k * LINE, line, color=INK, size=WRITTEN, weight=weight, va="top")
    return top - LINE * (len(lines) + 0.4)
