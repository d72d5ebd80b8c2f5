"""Backwards: which cells get a bin's gradient, how much, and what the slope along the box says."""

from __future__ import annotations

import itertools

import numpy as np

from roiviz.lessons import reading
from roiviz.lessons.lesson import (
    BackwardFigure,
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

ROWS, COLUMNS = 5, 7
SMALL = (2.0, 7.0, 4.0, 1.0, 5.0, 3.0, 8.0, 6.0, 2.0, 9.0, 4.0, 7.0)  # 3 × 4
LAND = (
    *(1.0, 2.0, 4.0, 7.0, 5.0, 3.0, 2.0),
    *(2.0, 3.0, 6.0, 9.0, 6.0, 4.0, 2.0),
    *(1.0, 2.0, 5.0, 8.0, 5.0, 3.0, 1.0),
)  # 3 × 7, with a ridge in column 3
WIDE, HIGH = 1.6, 1.4  # of the bin on LAND; two samples along x are 0.8 cells apart
AIM = 6.0
RATE = 0.04
CHANGE = 0.15  # of the slope, by which a cell's change differs from it at least
DECIMALS = 0.006

Edges = tuple[float, float, float, float]


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _same_way(),
        _receivers(seed),
        _amount(seed),
        _slope(),
        _change(seed),
        _zoom(),
        _walk(),
    )


def _on_land(left: float) -> Edges:
    return (left, 0.3, round(left + WIDE, 3), 0.3 + HIGH)


# ------------------------------------------------------------------ the story


def _same_way() -> Step:
    return Step(
        "same_way",
        "Back the way it came",
        paragraphs(
            "Training asks of every number: what if it were a little larger, how would the *loss* "
            "change? That is its gradient. The bin's output has one, which comes from the layers "
            "behind it: the *upstream gradient*, here 1.",
            "Forwards, the sample read four cells, each with its weight. Backwards, the gradient "
            "goes to *the same cells with the same weights*. Nothing else of the map hears of it.",
        ),
        BackwardFigure(
            SMALL,
            3,
            4,
            ((0.3, 0.2, 1.3, 1.2), (1.4, 0.7, 2.4, 1.7)),
            1,
            ("values", "sum"),
            moves=True,
        ),
        goal=Goal(
            "receivers",
            1.0,
            0.1,
            "Move the bin until a single cell gets all of the gradient.",
            "The sample lay on that cell's centre: there its weight is 1, and the others' are 0.",
        ),
        free=("cells",),
    )


def _slope() -> Step:
    return Step(
        "slope",
        "The box has a gradient too",
        paragraphs(
            "If the bin moves to the right, its samples read other values, and the loss changes. "
            "Here the loss is (output − 6)² / 2, drawn for every place of the bin; *the slope* of "
            "that curve is the gradient of the box along x. RoIAlign computes it from the same "
            "four cells of each sample. RoIPool has none, and not every library hands it on.",
            "Each edge has its own. A sample at the part α of the way from the left edge to the "
            "right one moves by α where the right edge moves by 1, and by 1 − α where the left one "
            "does. Here α is 1/4 and 3/4: so the right edge gets *α times* each sample's slope, "
            "the left one *1 − α times*, and both together all of it.",
        ),
        BackwardFigure(
            LAND,
            3,
            COLUMNS,
            (_on_land(0.2), _on_land(3.8)),
            2,
            ("values", "sum", "curve"),
            aim=AIM,
            moves=True,
        ),
        seconds=8.0,
        goal=Goal(
            "loss",
            0.0,
            0.02,
            "Move the bin to where the loss is least.",
            "There the slope is nearly 0: at the foot of the curve no way leads further down.",
        ),
    )


def _zoom() -> Step:
    return Step(
        "zoom",
        "A thousand times nearer",
        paragraphs(
            "What does the curve look like from very near? Nearly straight, of course. But it is "
            "*made of pieces*: between two cells a sample's value changes evenly, and when it "
            "crosses a line of cell centres, it goes on with the slope of the next two.",
            "So the curve has a kink exactly *where a sample crosses such a line*, and no "
            "enlargement makes it round. On the kink there is no derivative; the kernel gives the "
            "one to the right.",
        ),
        BackwardFigure(
            LAND,
            3,
            COLUMNS,
            (_on_land(1.8),),
            2,
            ("values", "sum", "curve"),
            aim=AIM,
            zooms=(1, 10, 100, 1000),
        ),
        seconds=10.0,
        goal=Goal(
            "zoom",
            1000.0,
            0.1,
            "Enlarge the curve 1000 times.",
            "At 1000 times it is two straight pieces, which meet where the second column of "
            "samples lies on the centres of column 3.",
        ),
    )


def _walk() -> Step:
    return Step(
        "walk",
        "Let it move",
        paragraphs(
            "The gradient points where the loss *grows*: that way leads uphill, and the other way "
            "downhill. A detector trains by steps downhill, each as long as the slope times a "
            "rate.",
            "The bin has been walking downhill already. Where the curve is flat, its steps become "
            "short.",
        ),
        BackwardFigure(
            LAND,
            3,
            COLUMNS,
            (_on_land(0.2),),
            2,
            ("values", "sum", "curve", "arrows"),
            aim=AIM,
            rate=RATE,
        ),
        goal=Goal(
            "loss",
            0.0,
            0.02,
            "Go downhill until the loss is below 0.02.",
            "Nobody told the bin where to go, only the slope under it, step by step.",
        ),
    )


# ------------------------------------------------------------------ the questions


def _receivers(seed: int) -> Step:
    chance = draws(seed, "receivers")
    while True:
        values = tuple(float(chance.randint(0, 9)) for _ in range(ROWS * COLUMNS))
        left, top = chance.randint(2, 18) / 10, chance.randint(2, 9) / 10
        wide, high = chance.randint(21, 47) / 10, chance.randint(16, 31) / 10
        edges = (left, top, round(left + wide, 2), round(top + high, 2))
        amounts, _ = reading.gradients(values, COLUMNS, edges, 2)
        right = tuple(float(k) for k, amount in enumerate(amounts) if amount)
        box = _touched(edges)
        middle = ((edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2)
        one = tuple(map(float, sorted(reading.weights(*middle, ROWS, COLUMNS))))
        most = (float(max(box, key=lambda k: values[int(k)])),)
        away = edges[2] < COLUMNS - 1 and edges[3] < ROWS - 1 and len(one) == 4
        if away and len({right, box, one, most}) == 4:
            break
    missed, beyond = len(set(box) - set(right)), len(set(right) - set(box))
    return Step(
        "receivers",
        "Who gets any of it?",
        paragraphs(
            "A bin with two samples along each axis. Mark *every cell* that gets gradient, before "
            "it is shown."
        ),
        BackwardFigure(values, ROWS, COLUMNS, (edges,), 2, ("values",)),
        question=Question(
            "receivers",
            f"The bin goes from {number(edges[0])} to {number(edges[2])} along x and from "
            f"{number(edges[1])} to {number(edges[3])} along y, and takes 2 × 2 samples. Which "
            "cells get gradient?",
            "cells",
            "Cells that get gradient",
            right,
            0.0,
            f"{len(right)} cells",
            f"The samples lie at x = {_places(edges[0], edges[2])} and y = "
            f"{_places(edges[1], edges[3])}; each gives to the cells beside it, and to no others.",
            (
                Known(
                    box,
                    "the whole box",
                    f"The box touches {len(box)} cells. {_and(missed, beyond)} What "
                    "counts is which cells are beside a sample.",
                ),
                Known(
                    one,
                    "one sample",
                    "These four are around the bin's middle. But it has four samples, and none "
                    "of them in the middle.",
                ),
                Known(
                    most,
                    "the brightest cell",
                    "That would be so for a maximum, as in RoIPool. A mean gives to everything "
                    "that it was made of.",
                ),
            ),
            "receivers",
        ),
    )


def _and(missed: int, beyond: int) -> str:
    """How a box and the cells beside its samples differ, in a sentence."""
    without = f"of these {missed} {'gets' if missed == 1 else 'get'} nothing"
    besides = f"{beyond} outside of it {'gets' if beyond == 1 else 'get'} something"
    said = [words for words, count in ((without, missed), (besides, beyond)) if count]
    return f"{' and '.join(said).capitalize()}."


def _places(first: float, last: float) -> str:
    """Where two samples lie between two edges, in words."""
    one, other = first + (last - first) / 4, last - (last - first) / 4
    return f"{number(one, 3)} and {number(other, 3)}"


def _touched(edges: Edges) -> tuple[float, ...]:
    """Cells that have a part in a bin."""
    x1, y1, x2, y2 = edges
    cells = itertools.product(range(ROWS), range(COLUMNS))
    inside = [
        row * COLUMNS + column
        for row, column in cells
        if column + 0.5 > x1 and column - 0.5 < x2 and row + 0.5 > y1 and row - 0.5 < y2
    ]
    return tuple(map(float, inside))


def _amount(seed: int) -> Step:
    chance = draws(seed, "amount")
    while True:
        values = tuple(float(chance.randint(2, 9)) for _ in range(12))
        upstream = float(chance.choice((2, 4, 6, 8)))
        x, y = chance.choice((0.25, 0.5, 0.75)), chance.choice((0.25, 0.5, 0.75))
        # Two cells between two samples: so each cell is beside one of them.
        edges = (x - 1.0, y - 0.25, x + 3.0, y + 0.75)
        mark = chance.choice((0, 1, 4, 5))
        column, row = mark % 4, mark // 4
        amounts, _ = reading.gradients(values, 4, edges, 2)
        right = upstream * amounts[mark]
        plan = reading.samples(edges, 3, 4, 2)
        near = [
            (float(sx), float(sy))
            for sx, sy in plan.positions
            if abs(sx - column) < 1 and abs(sy - row) < 1
        ]
        weight = sum((1 - abs(sx - column)) * (1 - abs(sy - row)) for sx, sy in near)
        receivers = int(np.count_nonzero(amounts))
        whole, even, valued = upstream * weight, upstream / receivers, right * values[mark]
        if len(near) == 1 and apart([(right,), (whole,), (even,), (valued,)], 4 * DECIMALS):
            break
    ((sx, sy),) = near
    along, down = 1 - abs(sx - column), 1 - abs(sy - row)
    return Step(
        "amount",
        "How much of it?",
        paragraphs(
            "The output is the *mean* of four samples. So each sample hands on a quarter of the "
            "upstream gradient, and each of its cells gets its weight of that."
        ),
        BackwardFigure(values, 3, 4, (edges,), 2, ("values", "sum"), upstream=upstream, mark=mark),
        question=Question(
            "amount",
            f"The upstream gradient is {number(upstream)}. Of the four samples only the one at x = "
            f"{number(sx)}, y = {number(sy)} is beside the marked cell, row {row}, column "
            f"{column}. How much does the cell get?",
            "number",
            "What the cell gets",
            (right,),
            DECIMALS,
            rounded(right),
            f"Its weight is {number(along)} × {number(down)} = {number(along * down)}, and "
            f"{number(upstream)} × {number(along * down)} / 4 = {number(right, 6)}.",
            (
                Known(
                    (whole,),
                    "the mean forgotten",
                    f"{number(upstream)} × {number(along * down)} = {number(whole)} is what one "
                    "sample alone would give. Of four, each counts a quarter.",
                ),
                Known(
                    (even,),
                    "in equal parts",
                    f"{receivers} cells get something, but not alike: each by its weight.",
                ),
                Known(
                    (valued,),
                    "times the cell's value",
                    f"The cell's value, {number(values[mark])}, says what it gave forwards. What "
                    "it gets backwards depends on its weight alone.",
                ),
            ),
            "amount",
        ),
    )


def _loss(values: tuple[float, ...], edges: Edges) -> float:
    return (reading.mean(values, COLUMNS, edges, 2) - AIM) ** 2 / 2


def _change(seed: int) -> Step:
    chance = draws(seed, "change")
    kind = seed % 2  # so that both are met
    while True:
        values = tuple(float(chance.randint(0, 9)) for _ in range(3 * COLUMNS))
        edges = _on_land(chance.randint(4, 30) / 10)
        output = reading.mean(values, COLUMNS, edges, 2)
        slope = (output - AIM) * reading.gradients(values, COLUMNS, edges, 2)[1]
        change = _loss(values, (edges[0] + 1, edges[1], edges[2] + 1, edges[3])) - _loss(
            values, edges
        )
        off = change - slope
        if 0.3 < slope < 6 and abs(off) > max(CHANGE * slope, 0.1) and (off < 0) == bool(kind):
            break
    less = off < 0
    told = "falls" if change < 0 else "grows"
    words = (
        f"The loss {told} by {rounded(abs(change), 3)}. The slope holds only until a sample "
        "crosses a line of cell centres, and even before that the curve bends."
    )
    known = [
        Known((0.0,), "by more", words),
        Known(
            (1.0,),
            "as if a derivative were the change",
            f"A derivative is the slope in one point, not what a whole step changes. {words}",
        ),
        Known((2.0,), "by less", words),
    ]
    right = 2 if less else 0
    return Step(
        "change",
        "One whole cell to the right",
        paragraphs(
            "The slope is known here, as the gradient of the box. Now the bin goes one whole cell "
            "to the right, which are 16 pixels where the stride is 16."
        ),
        BackwardFigure(values, 3, COLUMNS, (edges,), 2, ("values", "curve"), aim=AIM),
        question=Question(
            "change",
            f"The loss, (output − {number(AIM)})² / 2 with 2 × 2 samples, is "
            f"{rounded(_loss(values, edges), 3)}, and its slope {rounded(slope, 3)} a "
            "cell. By how much does the loss grow on one whole cell?",
            "choice",
            "How much the loss grows",
            (float(right),),
            0.1,
            f"by {'less' if less else 'more'}; it {told} by {rounded(abs(change), 3)}",
            f"One cell on, the loss is {rounded(_loss(values, edges) + change, 3)}.",
            tuple(row for row in known if row.values != (float(right),)),
            "change",
            others=("By more than the slope", "By just the slope", "By less than the slope"),
        ),
    )


ROW = Row(
    "backward",
    "Backwards",
    "A loss asks a box to move. Which cells hear of it, and where should it go?",
    9,
    steps,
)
