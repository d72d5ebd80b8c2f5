"""A lesson as a value: its steps, what they show, what completes them, what they ask.

A canvas plays it without asking anybody; so everything here travels.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Literal

from roiviz.lessons.inside_figures import MemoryFigure, OrderFigure, RaceFigure, ThreadFigure
from roiviz.lessons.turned import FlipFigure, LeverFigure, TurnFigure
from roiviz.scene.schema import Text

Unit = Literal["", "degrees", "radians", "pixels", "cells"]
Cells = Literal["values", "weights", "rectangles", "lines", "sum", "ways"]
Bins = Literal["values", "samples", "positions", "sum", "grid", "window", "bars"]
Layer = tuple[int, int, int]
"""Kernel, stride and padding on each side, along one axis."""
Regions = Literal["sum", "curve", "uncovered", "maxima"]
Backs = Literal["values", "sum", "curve", "arrows"]
Pairs = Literal["matrix", "sum", "ranking", "collection"]
_STRONG = re.compile(r"\*([^*]+)\*")


@dataclass(frozen=True)
class CellsFigure:
    """Cells that one sample reads, by whatever the kernel makes of its position.

    Attributes:
        values: of the cells, row by row. rows, columns: how many.
        path: (x, y) positions in cells, through which the sample goes as the step plays.
        shows: what is drawn beside the cells and the sample: the values; each tap's weight; the
            rectangle that each weight is the area of, and its flight; the two lines along x and
            the one along y; the sum written out; the three ways to the same value.
        moves: whether the sample may be moved by hand.
    """

    values: tuple[float, ...]
    rows: int
    columns: int
    path: tuple[tuple[float, float], ...]
    shows: tuple[Cells, ...]
    moves: bool = True
    kind: Literal["cells"] = "cells"


@dataclass(frozen=True)
class BinFigure:
    """One bin on a map, and the samples that the kernel takes in it.

    Attributes:
        values: of the cells, row by row; of a map with one row, a line is drawn. rows, columns: how
            many.
        path: x1, y1, x2, y2 of the bin in cells, through which it goes as the step plays.
        ratio: samples per axis; 0 is adaptive. ratios: that may be chosen instead; the step plays
            through them.
        shows: the cells' values; the samples; their positions; the mean written out; how many
            samples its sides give; the window outside of which samples are discarded; a bar for
            each ratio.
        grip: what a hand moves: nothing, the bin, or its lower right corner.
        exact: the mean over the whole bin, to which the bars go.
    """

    values: tuple[float, ...]
    rows: int
    columns: int
    path: tuple[tuple[float, float, float, float], ...]
    ratio: int
    shows: tuple[Bins, ...]
    grip: Literal["none", "move", "size"] = "none"
    ratios: tuple[int, ...] = ()
    exact: float | None = None
    kind: Literal["bin"] = "bin"


@dataclass(frozen=True)
class PoolFigure:
    """A box of RoIPool on a map of one row, and the columns that each of its bins reads.

    Attributes:
        values: of the cells, from left to right.
        path: where the box begins and ends, in cells from the map's left edge, as the step plays.
        bins: how many. mark: the bin that is asked for; None for all alike.
        grip: what a hand moves: nothing, the box, or its right edge.
    """

    values: tuple[float, ...]
    path: tuple[tuple[float, float], ...]
    bins: int
    mark: int | None = None
    grip: Literal["none", "move", "size"] = "none"
    kind: Literal["pool"] = "pool"


@dataclass(frozen=True)
class PyramidFigure:
    """Boxes on a picture, and the maps of a feature pyramid that they may be pooled from.

    Attributes:
        width, height: of the picture in pixels.
        boxes: x1, y1, x2, y2 in pixels.
        first, last: the pyramid's maps, by their level; level l has a stride of 2 ** l pixels.
        size, level: a box of this many pixels a side is of this level.
    """

    width: int
    height: int
    boxes: tuple[tuple[float, float, float, float], ...]
    first: int
    last: int
    size: float
    level: int
    kind: Literal["pyramid"] = "pyramid"


@dataclass(frozen=True)
class StackFigure:
    """One row of a picture with a lit pixel, and below it the cells of a stack of layers.

    Attributes:
        layers: from the picture on; each cell is the mean of its window. pixels: of the row.
        path: the lit pixel, as the step plays.
        lean: likewise, from 0, where cells are drawn in their stride of pixels, to 1, where their
            receptive fields are centred.
        shows: the receptive field of the cell that answers most; the cells that paddings add.
        moves: whether the pixel may be moved by hand.
    """

    layers: tuple[Layer, ...]
    pixels: int
    path: tuple[int, ...]
    lean: tuple[float, ...] = (0.0,)
    shows: tuple[Literal["field", "padding"], ...] = ()
    moves: bool = True
    kind: Literal["stack"] = "stack"


@dataclass(frozen=True)
class Network:
    """A network whose cells' centres are drawn, by its layers along one axis."""

    title: str
    layers: tuple[Layer, ...]


@dataclass(frozen=True)
class RulerFigure:
    """Cells drawn on their pixels, and a ruler of positions below that may be slid.

    Attributes:
        stride: pixels of a cell. columns: cells.
        path: (coordinate of the mark in pixels, cells between the first cell's edge and the
            ruler's 0), as the step plays.
        networks: whose cells are drawn where they are centred, in place of the mark.
        moves: whether the ruler may be slid by hand.
    """

    stride: int
    columns: int
    path: tuple[tuple[float, float], ...]
    networks: tuple[Network, ...] = ()
    moves: bool = True
    kind: Literal["ruler"] = "ruler"


@dataclass(frozen=True)
class Layout:
    """Whose arithmetic lays out R-MAC's squares: a name in `regions.VARIANTS`, and a label."""

    variant: str
    label: str


@dataclass(frozen=True)
class RegionsFigure:
    """R-MAC's squares on a map, as the kernel lays them out.

    Attributes:
        values: of the cells of one channel, row by row; none where only the size counts.
        rows, columns: of the map. channels: how many it has.
        levels, layouts: that may be chosen; the step plays through them. Level 0 is all levels.
        path: numbers of steps along the long side through which the step plays; none for R-MAC's.
        most: steps that a hand may drag the second square to; 0 where it stays.
        shows: the arithmetic; the overlap of neighbours against the steps; the columns that no
            square reads; one square after the other with its largest value.
    """

    values: tuple[float, ...]
    rows: int
    columns: int
    levels: tuple[int, ...]
    layouts: tuple[Layout, ...]
    shows: tuple[Regions, ...]
    path: tuple[int, ...] = ()
    most: int = 0
    channels: int = 1
    kind: Literal["regions"] = "regions"


@dataclass(frozen=True)
class BackwardFigure:
    """One bin, the cells that its gradient goes to, and the loss where the bin moves along x.

    Attributes:
        values: of the cells, row by row. rows, columns: how many.
        path: x1, y1, x2, y2 of the bin in cells, through which it goes as the step plays; with
            arrows, where it begins to walk.
        ratio: samples per axis.
        upstream: the derivative of the loss by the bin's output.
        aim: in place of it, the output for which the loss (output − aim)² / 2 is 0.
        shows: the cells' values; the sum that the gradients make; the loss and its slope; the two
            ways that a step along the slope may go.
        mark: a cell that is asked for. zooms: of the curve, that may be chosen.
        moves: whether a hand moves the bin.
        rate: cells that one step goes for a slope of 1.
    """

    values: tuple[float, ...]
    rows: int
    columns: int
    path: tuple[tuple[float, float, float, float], ...]
    ratio: int
    shows: tuple[Backs, ...]
    upstream: float = 1.0
    aim: float | None = None
    mark: int | None = None
    zooms: tuple[int, ...] = (1,)
    moves: bool = False
    rate: float = 0.0
    kind: Literal["backward"] = "backward"


@dataclass(frozen=True)
class ArrowsFigure:
    """Two regions' vectors of two channels and their sum, and beside them the same at length 1.

    Attributes:
        arrows: x, y of each vector.
        path: lengths of the first one, through which it goes as the step plays.
        most: to which a hand may stretch it; 0 where it stays.
    """

    arrows: tuple[tuple[float, float], ...]
    path: tuple[float, ...] = ()
    most: float = 0.0
    kind: Literal["arrows"] = "arrows"


@dataclass(frozen=True)
class PairsFigure:
    """Pictures as small feature maps, and the pairs of regions that make two of them alike.

    Attributes:
        maps: each picture's values, channel by channel and row by row; the query's first, then
            the picture that is compared with it region by region.
        rows, columns, channels: of each map. levels: of R-MAC's regions.
        shows: the matrix of all pairs; what it comes to, written out; the pictures ranked by their
            cosine with the query; all of them as a collection.
        switches: whose regions a hand switches: 0 nobody's, 1 the query's, 2 both pictures'.
        path: the query's regions that are off as the step plays; where there is none, it adds the
            pairs up.
    """

    maps: tuple[tuple[float, ...], ...]
    rows: int
    columns: int
    channels: int
    levels: int
    shows: tuple[Pairs, ...]
    switches: int = 0
    path: tuple[tuple[int, ...], ...] = ()
    kind: Literal["pairs"] = "pairs"


@dataclass(frozen=True)
class Learnt:
    """Vectors that a whitening is learnt from, by a label; none where nothing is whitened."""

    label: str
    vectors: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class WhiteningFigure:
    """Vectors of two channels, and beside them the same ones whitened.

    Attributes:
        vectors: x, y of each.
        learnt: what the whitening may be learnt from; the step plays through them.
        path: directions in degrees through which a line goes as the step plays: along it and
            across it the vectors are divided by their spread. None for the principal directions.
        marks: vectors of a query, of the picture that shows the same place, and of another.
    """

    vectors: tuple[tuple[float, float], ...]
    learnt: tuple[Learnt, ...]
    path: tuple[float, ...] = ()
    marks: tuple[tuple[float, float], ...] = ()
    kind: Literal["whitening"] = "whitening"


Figure = (
    CellsFigure
    | BinFigure
    | PoolFigure
    | PyramidFigure
    | StackFigure
    | RulerFigure
    | RegionsFigure
    | BackwardFigure
    | TurnFigure
    | FlipFigure
    | LeverFigure
    | ArrowsFigure
    | PairsFigure
    | WhiteningFigure
    | ThreadFigure
    | MemoryFigure
    | OrderFigure
    | RaceFigure
)


@dataclass(frozen=True)
class Goal:
    """What completes a step.

    Attributes:
        kind: a tap alone; one weight; the sample's value; that value where not every weight is
            alike; every weight alike. Of a bin: its mean; as many samples; as many discarded. Of
            RoIPool's box, moved so far: the same columns as before; others; none in two bins. Of a
            stack: the cell that answers most; how many answer. Of a ruler: what the mark reads;
            the network whose cells lie at its whole numbers, to a margin in pixels. Of
            R-MAC's squares: the overlap of neighbours; as many; the last column in none of them. Of
            what goes back: as many cells that get any; a loss; a zoom. Of boxes that turn: the
            boat, to a margin in degrees; as many that point one way; the angle that the chosen one
            writes; the way that y points; a slope by the angle. Of vectors: the
            first one's length; one pair of regions alone; the rank of the picture that shows the
            same, or a lower one; an ellipse whose axes differ by no more than the margin; another
            picture before that one. Of threads: this one. Of memory: as many reads; as many
            lines. Of ways that are timed: as many channels.
        target: of the weight, value, count or way. margin: how near counts.
        asks, done: what is to be done, and what it has shown, in a sentence each.
    """

    kind: Literal[
        "alone",
        "weight",
        "value",
        "aside",
        "alike",
        "mean",
        "samples",
        "discarded",
        "still",
        "jump",
        "apart",
        "strongest",
        "answering",
        "reads",
        "fits",
        "overlap",
        "squares",
        "short",
        "receivers",
        "loss",
        "zoom",
        "lands",
        "agree",
        "writes",
        "flipped",
        "flat",
        "length",
        "pair",
        "drops",
        "circle",
        "outranked",
        "thread",
        "reads",
        "lines",
        "channels",
    ]
    target: float
    margin: float
    asks: str
    done: str


@dataclass(frozen=True)
class Known:
    """A wrong answer that people give.

    Attributes:
        values: the answer. name: of the mistake. words: why it is one, with the question's numbers.
    """

    values: tuple[float, ...]
    name: str
    words: str


@dataclass(frozen=True)
class Question:
    """Something to predict before it is shown.

    Attributes:
        by: how it is answered: one of the figure's cells or of `others`, any of its cells, one of
            `others` alone, a number, the numbers of a tuple, or points on the figure's line. An
            answer is numbers; a cell is its flat index, others count on from there; points go from
            left to right.
        label: of the field of a number, or of the group of choices. others: answers beside cells.
        names, units: of a tuple's numbers, in order.
        right: the kernel's. margin: how near counts as right.
        period: by which the last number may differ and mean the same, as an angle; 0 for none.
        unit: that may be written behind the number; another one would be another answer.
        shown: the right answer in words. working: how one gets there, with these numbers.
        check: what of the figure the browser's kernel computes again: the flat index of the largest
            weight, the cells that are read, the sample's value; of a bin its samples' x, its mean,
            or how many samples it has; of RoIPool's box the marked bin's columns, its maximum, or
            how many columns the box takes; of a pyramid the place of each box in its table; of a
            stack the cell that answers most, or the pixels of its receptive field; the position
            that the mark has by the kernel; of R-MAC's squares how many there are, the columns in
            which they begin, or how many numbers their descriptor has; of what goes back the cells
            that get any, how much the marked one gets, or whether the loss one cell on changes by
            more than the slope (0), by just as much (1), or by less (2); the angle, or all numbers,
            whose box lies on the boat; the box that does; of two vectors brought to length 1 which
            is longer (0, 1), or neither (3); the cosine of two pictures; how many vectors are
            compared with the query's; how many times as long as wide an ellipse is; of threads the
            place where the kernel writes that number; of memory the lines that a sample lights, the
            sets of weights, or the adds to the marked cell; of an order how much the sum grows.
    """

    id: str
    asks: str
    by: Literal["cell", "cells", "choice", "number", "tuple", "points"]
    label: str
    right: tuple[float, ...]
    margin: float
    shown: str
    working: str
    wrong: tuple[Known, ...]
    check: Literal[
        "largest",
        "taps",
        "value",
        "places",
        "mean",
        "samples",
        "columns",
        "maximum",
        "width",
        "pyramid",
        "strongest",
        "field",
        "position",
        "squares",
        "starts",
        "numbers",
        "receivers",
        "amount",
        "change",
        "angle",
        "numbers_of_boat",
        "reader",
        "louder",
        "cosine",
        "compared",
        "stretch",
        "element",
        "lines",
        "sets",
        "meeting",
        "grown",
    ]
    others: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    period: float = 0.0
    unit: Unit = ""
    units: tuple[Unit, ...] = ()


@dataclass(frozen=True)
class Step:
    """A part of a lesson.

    Attributes:
        words: paragraphs. seconds: for which its figure plays.
        goal, question: what completes it; at most one of them. A step with neither is a story.
        free: what of its figure a link may choose, since words and goal hold for any.
        seed: of its question's numbers.
    """

    id: str
    title: str
    words: tuple[tuple[Text, ...], ...]
    figure: Figure
    seconds: float = 6.0
    goal: Goal | None = None
    question: Question | None = None
    free: tuple[Literal["box", "cells"], ...] = ()
    seed: int = 0


@dataclass(frozen=True)
class Lesson:
    """Steps in order, with the numbers of one seed, or of others where questions were drawn anew.

    Attributes:
        id: in a link, for good. asks: the question that it answers, for whoever chooses.
        seed: of its questions' numbers, but for those that have another.
    """

    id: str
    title: str
    asks: str
    seed: int
    steps: tuple[Step, ...]


def paragraphs(*texts: str) -> tuple[tuple[Text, ...], ...]:
    """Paragraphs in which *this* is strong."""
    return tuple(_pieces(text) for text in texts)


def _pieces(text: str) -> tuple[Text, ...]:
    parts = _STRONG.split(text)
    return tuple(Text(part, strong=place % 2 == 1) for place, part in enumerate(parts) if part)


def number(value: float, digits: int = 4) -> str:
    """As it is written on a page: 0.25, −3, 2.3333, 12,544."""
    text = f"{value:,.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text.replace("-", "−")


def rounded(value: float, digits: int = 4) -> str:
    """A number whose digits are all of it, or "about" the number."""
    short = round(value, digits)
    return f"{'' if math.isclose(short, value, rel_tol=1e-9) else 'about '}{number(short, digits)}"


def apart(answers: list[tuple[float, ...]], margin: float) -> bool:
    """Whether no two answers could be taken for each other."""
    return not any(
        near(one, other, 2 * margin)
        for place, one in enumerate(answers)
        for other in answers[place + 1 :]
    )


def near(one: tuple[float, ...], other: tuple[float, ...], margin: float) -> bool:
    """Whether two answers are the same, to a margin."""
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(abs(a - b) <= margin for a, b in pairs)
