"""RoIAlign: how it makes one number of a bin, by samples in places that the bin decides."""

from __future__ import annotations

import math

import numpy as np

from roiviz.lessons import reading
from roiviz.lessons.lesson import (
    BinFigure,
    Goal,
    Known,
    Question,
    Step,
    apart,
    number,
    paragraphs,
    rounded,
)
from roiviz.lessons.row import Row, draws

LINE = (2.0, 5.0, 3.0, 9.0, 6.0, 1.0, 4.0, 8.0)
BUMPS = (1.0, 7.0, 2.0, 6.0, 8.0, 0.0, 9.0, 3.0, 2.0, 9.0, 1.0, 7.0, 6.0, 2.0, 8.0, 1.0)
WIDE = (0.1, 0.4, 2.5, 2.0)  # across several cells of BUMPS; a quarter of each side is short
RATIOS = (1, 2, 4, 8, 16)
SIDES = tuple(k / 10 for k in range(11, 33) if k % 10)  # cells; a whole one would be no question
PLACED = 0.03  # cells; a hand places no better
DECIMALS = 0.006

Edges = tuple[float, float, float, float]


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _one(),
        _place(seed),
        _per_axis(),
        _outside(),
        _clamped(seed),
        _discarded(seed),
        _integral(),
        _adaptive(),
        _grid(seed),
    )


def _on_line(first: float, last: float) -> Edges:
    return (first, 0.0, last, 0.0)


# ------------------------------------------------------------------ the story


def _one() -> Step:
    return Step(
        "one",
        "A bin gives one number",
        paragraphs(
            "RoIAlign divides a box into *bins*, and each bin gives one number per channel. Here "
            "is one row of a feature map and one bin on it. Nothing is rounded: the bin begins "
            "and ends wherever it has to, between cells as well.",
            "In the simplest case the bin has one *sample*, in its middle. Its value is mixed "
            "from the cells beside it, as the lesson “Between cells” shows. The bin glides, and "
            "so does its number.",
        ),
        BinFigure(
            LINE,
            1,
            8,
            (_on_line(0, 2), _on_line(5, 7), _on_line(3.6, 5.6)),
            1,
            ("values", "samples", "positions", "sum"),
            "move",
        ),
        goal=Goal(
            "mean",
            9.0,
            5e-4,
            "Move the bin to where it is worth 9.",
            "Its middle lay on the centre of the cell with the 9, and no other cell counted.",
        ),
    )


def _per_axis() -> Step:
    return Step(
        "per_axis",
        "The ratio counts one axis",
        paragraphs(
            "A bin is an area, and one sample says little about it. *sampling_ratio* is the "
            "number of samples *per axis*: 2 means two columns and two rows, four samples in each "
            "bin. The bin's number is their mean.",
            "It is not a total. Twice the ratio is four times the samples, and four times the "
            "work.",
        ),
        BinFigure(BUMPS, 4, 4, (WIDE,), 1, ("values", "samples", "sum"), ratios=(1, 2, 3, 4)),
        goal=Goal(
            "samples",
            9.0,
            0.1,
            "Choose the ratio that gives this bin nine samples.",
            "A ratio of 3 gives three columns of three. The grid divides the bin evenly, "
            "with a sample in the middle of each part.",
        ),
        free=("box", "cells"),
    )


def _outside() -> Step:
    return Step(
        "outside",
        "Beyond the last centre",
        paragraphs(
            "A box may leave the map. Follow the sample to the left: between the centres 0 and 1 "
            "it mixes two cells. *Between −1 and 0 it is clamped*: it reads cell 0 with its full "
            "weight, as if it lay on the centre.",
            "*Beyond −1 it is discarded* and counts as 0. So the number falls at once there, from "
            "the edge's value to nothing. On the other side the window ends at the number of "
            "cells, one beyond the last centre.",
        ),
        BinFigure(
            LINE[:4],
            1,
            4,
            (_on_line(0.5, 1.5), _on_line(-1.2, -0.2), _on_line(-2, -1), _on_line(-1.2, -0.2)),
            1,
            ("values", "samples", "positions", "sum", "window"),
            "move",
        ),
        seconds=9.0,
        goal=Goal(
            "discarded",
            1.0,
            0.1,
            "Move the bin to where its sample is discarded.",
            "Outside of the window, from −1 to 4 on this map, nothing is read at all.",
        ),
        free=("box", "cells"),
    )


def _integral() -> Step:
    exact = reading.exact_mean(BUMPS, 4, WIDE)
    return Step(
        "integral",
        "More samples, nearer to the area",
        paragraphs(
            "What are the samples for? They stand for the whole area of the bin. If every point "
            "of it counted, the mean would be an integral; here it is drawn as a line. PrRoIPool "
            "computes it *exactly*, without samples.",
            "With ratio 1, 2, 4, 8, 16 the mean of the samples runs towards that line. Mask R-CNN "
            "found that the number of samples hardly matters, as long as nothing is rounded.",
        ),
        BinFigure(
            BUMPS,
            4,
            4,
            (WIDE,),
            1,
            ("values", "samples", "bars"),
            ratios=RATIOS,
            exact=exact,
        ),
        seconds=8.0,
        goal=Goal(
            "mean",
            exact,
            0.05,
            f"Choose a ratio whose mean is within 0.05 of the exact one, {rounded(exact, 3)}.",
            "Two a side are near already, and sixteen a side lie on the line.",
        ),
    )


def _adaptive() -> Step:
    return Step(
        "adaptive",
        "Adaptive: rows and columns apart",
        paragraphs(
            "*sampling_ratio = 0* is adaptive: each bin takes ⌈its size in cells⌉ samples along "
            "each axis, so that no cell in it is passed over. A bin that is 2.3 cells wide has 3 "
            "columns, one that is 1.6 cells high has 2 rows.",
            "The two axes are counted apart. A larger box gets more samples, and costs more.",
        ),
        BinFigure(
            BUMPS,
            4,
            4,
            ((0.25, 0.5, 1.05, 1.3), (0.25, 0.5, 2.55, 2.1)),
            0,
            ("values", "samples", "grid"),
            "size",
        ),
        goal=Goal(
            "samples",
            2.0,
            0.1,
            "Drag the corner until the bin has two samples.",
            "One side was at most 1 cell long and got one; the other was longer, up to 2 cells.",
        ),
        free=("box", "cells"),
    )


# ------------------------------------------------------------------ the questions


def _place(seed: int) -> Step:
    chance = draws(seed, "place")
    first, size = chance.randint(0, 3), chance.choice((2, 3, 4))
    last = first + size
    edges = _on_line(first, last)
    plan = reading.samples(edges, 1, 8, 2)
    right = tuple(sorted({float(x) for x in plan.positions[:, 0]}))
    values = tuple(float(chance.randint(0, 9)) for _ in range(8))
    thirds = (first + size / 3, first + 2 * size / 3)
    return Step(
        "place",
        "Place the two samples",
        paragraphs(
            "Two samples now, along this one axis. Where do they lie? Drag the two marks, or type "
            "their positions."
        ),
        BinFigure(values, 1, 8, (edges,), 2, ("values", "positions")),
        question=Question(
            "place",
            f"The bin goes from {first} to {last} and has two samples. Where are they?",
            "points",
            "Position of sample",
            right,
            PLACED,
            f"{number(right[0])} and {number(right[1])}",
            f"Half the bin is {size} / 2 = {number(size / 2)} cells, and a sample lies in the "
            f"middle of each half: {first} + {number(size / 4)} and {last} − {number(size / 4)}.",
            (
                Known(
                    thirds,
                    "at the thirds",
                    f"Many articles draw them at ⅓ and ⅔ of the bin, here {number(thirds[0], 2)} "
                    f"and {number(thirds[1], 2)}. But a sample stands for a part of the bin, and "
                    "lies in the middle of its part: at ¼ and ¾.",
                ),
                Known(
                    (float(first), float(last)),
                    "at the corners",
                    "On the edge a sample would belong to the next bin as well. Each lies within, "
                    "in the middle of its half.",
                ),
                Known(
                    (float(first), float(last - 1)),
                    "on the cells",
                    "These are cells. RoIAlign rounds nothing: a sample lies where it has to, "
                    "mostly between cells.",
                ),
            ),
            "places",
            unit="cells",
        ),
    )


def _clamped(seed: int) -> Step:
    chance = draws(seed, "clamped")
    while True:
        at = -chance.randint(1, 9) / 10
        cells = tuple(float(v) for v in chance.sample(range(1, 10), 4))
        edges = _on_line(at - 0.5, at + 0.5)
        right = reading.mean(cells, 4, edges, 1)
        faded, further = (1 + at) * cells[0], cells[0] + at * (cells[1] - cells[0])
        if apart([(right,), (faded,), (further,), (0.0,)], 10 * DECIMALS):
            break
    where = number(at)
    return Step(
        "clamped",
        "What does a sample outside read?",
        paragraphs("Its bin begins to the left of the map, and so does its only sample lie there."),
        BinFigure(cells, 1, 4, (edges,), 1, ("values", "samples", "positions", "window")),
        question=Question(
            "clamped",
            f"The sample lies at {where}. The first two cells are {number(cells[0])} and "
            f"{number(cells[1])}. What does it read?",
            "number",
            "What the sample reads",
            (right,),
            DECIMALS,
            f"{number(right)}, cell 0 with its full weight",
            f"{where} lies between −1 and 0, so the sample is clamped to 0: 1 × "
            f"{number(cells[0])} = {number(right)}.",
            (
                Known(
                    (faded,),
                    "fading towards the outside",
                    f"(1 − {number(-at)}) × {number(cells[0])} would be right if the map went on "
                    "with zeros. It does not: the sample is moved onto the centre of cell 0.",
                ),
                Known(
                    (further,),
                    "the line drawn on",
                    f"{number(cells[0])} − {number(-at)} × ({number(cells[1])} − "
                    f"{number(cells[0])}) goes on along the line through both cells. Nothing is "
                    "read beyond a centre; the sample is moved onto it.",
                ),
                Known(
                    (0.0,),
                    "discarded",
                    f"A sample is discarded beyond −1. {where} is still within the window.",
                ),
            ),
            "mean",
        ),
    )


def _discarded(seed: int) -> Step:
    chance = draws(seed, "discarded")
    while True:
        start, top = -2.05 - chance.randint(0, 4) / 10, chance.randint(2, 8) / 10
        cells = tuple(float(chance.randint(1, 9)) for _ in range(16))
        edges = (start, top, round(start + 3.0, 2), round(top + 2.0, 2))
        plan = reading.samples(edges, 4, 4, 2)
        read = _values(plan, cells)
        inside = [
            value for value, state in zip(read, plan.state.tolist(), strict=True) if state < 2
        ]
        right = reading.mean(cells, 4, edges, 2)
        clamped = tuple(reading.value(cells, 4, 0.0, y) for y in plan.positions[::2, 1].tolist())
        alone, total = sum(inside) / 2, sum(inside)
        moved = (total + sum(clamped)) / 4
        if len(inside) == 2 and apart([(right,), (alone,), (total,), (moved,)], 10 * DECIMALS):
            break
    one, other = (number(value, 3) for value in inside)
    return Step(
        "discarded",
        "Divide by what?",
        paragraphs(
            "This bin hangs over the map's left edge, and its left column of samples lies "
            "outside of the window."
        ),
        BinFigure(cells, 4, 4, (edges,), 2, ("values", "samples", "window")),
        question=Question(
            "discarded",
            f"Two of the bin's four samples are discarded, the two others read {one} and {other}. "
            "What is the bin's output?",
            "number",
            "The bin's output",
            (right,),
            DECIMALS,
            number(right),
            f"The discarded ones count as 0, and the sum is divided by all four: ({one} + {other} "
            f"+ 0 + 0) / 4 = {number(right)}.",
            (
                Known(
                    (alone,),
                    "the discarded ones left out of the mean",
                    f"({one} + {other}) / 2 leaves out the two outside. They are discarded, but "
                    "still counted: the divisor is 4. So a bin fades as it leaves the map.",
                ),
                Known(
                    (total,),
                    "the sum",
                    "A bin's output is the mean of its samples, not their sum.",
                ),
                Known(
                    (moved,),
                    "the discarded ones moved onto the map",
                    "Between −1 and 0 a sample is moved onto the first centre. These lie at "
                    f"{number(float(plan.positions[0, 0]), 3)}, beyond −1, and read nothing.",
                ),
            ),
            "mean",
        ),
    )


def _values(plan, cells: tuple[float, ...]) -> list[float]:
    """What each sample reads."""
    taps = np.array([*cells, 0.0])[plan.taps]  # -1 reads nothing
    return [float(value) for value in (taps * plan.weights).sum(axis=1)]


def _grid(seed: int) -> Step:
    chance = draws(seed, "grid")
    while True:
        wide, high = (chance.choice(SIDES) for _ in "xy")
        left, top = chance.randint(0, 4) / 10, chance.randint(0, 4) / 10
        edges = (left, top, round(left + wide, 3), round(top + high, 3))
        columns, rows = math.ceil(wide), math.ceil(high)
        right = float(len(reading.samples(edges, 4, 4, 0).state))
        most = max(columns, rows) ** 2
        rounded, area = round(wide) * round(high), math.ceil(wide * high)
        if apart([(right,), (most,), (rounded,), (area,)], 0.1):
            break
    cells = tuple(float(chance.randint(0, 9)) for _ in range(16))
    return Step(
        "grid",
        "How many samples?",
        paragraphs("A bin of another size, and sampling_ratio = 0 again."),
        BinFigure(cells, 4, 4, (edges,), 0, ("values",)),
        question=Question(
            "grid",
            f"The bin is {number(wide)} cells wide and {number(high)} cells high, and "
            "sampling_ratio is 0. How many samples does it take?",
            "number",
            "The number of samples",
            (right,),
            0.1,
            f"{number(right)}, in {columns} columns and {rows} rows",
            f"⌈{number(wide)}⌉ × ⌈{number(high)}⌉: {columns} × {rows} = {number(right)}.",
            (
                Known(
                    (float(most),),
                    "the same on both axes",
                    f"{max(columns, rows)} × {max(columns, rows)} takes the longer side for both. "
                    f"Each axis has a grid of its own: {columns} columns, {rows} rows.",
                ),
                Known(
                    (float(rounded),),
                    "rounded to the nearest",
                    f"{round(wide)} × {round(high)}: the sides are not rounded to the nearest "
                    f"whole number but up, ⌈{number(wide)}⌉ and ⌈{number(high)}⌉.",
                ),
                Known(
                    (float(area),),
                    "the area rounded up",
                    f"⌈{number(wide)} × {number(high)}⌉ counts cells by area. The samples stand "
                    "in rows and columns, and each side is rounded up by itself.",
                ),
            ),
            "samples",
        ),
    )


ROW = Row(
    "roi_align",
    "RoIAlign",
    "A bin lies across cells, or half outside. Which number does it give?",
    10,
    steps,
)
