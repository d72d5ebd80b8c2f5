"""Between cells: what a feature map is worth between its cells, by rectangles and by two lines."""

from __future__ import annotations

from roiviz.lessons import reading
from roiviz.lessons.lesson import (
    CellsFigure,
    Goal,
    Known,
    Question,
    Step,
    apart,
    number,
    paragraphs,
)
from roiviz.lessons.row import Row, draws

CORNERS = ("top left", "top right", "bottom left", "bottom right")
SIDE = 5  # cells of the larger map
ALIKE = 4  # the answer beside the four cells
SHARES = (0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9)  # a product of two has two decimals
EXACT = 5e-4  # as three decimals show it
QUARTERS = (0.25, 0.5, 0.75)
FOUR = (2.0, 8.0, 6.0, 4.0)
RAMP = (0.0, 1.0, 2.0, 3.0)  # 1 a column, 2 a row
CHECKERBOARD = (0.0, 1.0, 1.0, 0.0)


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _between(),
        _neighbours(seed),
        _line(),
        _opposite(),
        _largest(seed),
        _two_lines(),
        _value(seed),
        _ramp(),
        _checkerboard(),
    )


def _two_by_two(values, path, *shows, moves=True) -> CellsFigure:
    return CellsFigure(values, 2, 2, path, shows, moves)


# ------------------------------------------------------------------ the story


def _between() -> Step:
    return Step(
        "between",
        "A sample lies between cells",
        paragraphs(
            "A *feature map* is a grid of numbers, one for each *cell*. A box on a picture hardly "
            "ever begins or ends at a cell's edge, so what reads the map inside a box has to read "
            "it at places where no number stands.",
            "Such a place is a *sample*. Its position is counted in cells: at (0, 0) it lies on "
            "the centre of the first cell, at (0.5, 0) half way to the next. The four cells "
            "around it are its *taps*: it mixes their numbers, more of the nearer ones.",
        ),
        _two_by_two(FOUR, ((0, 0), (1, 0), (1, 1), (0.3, 0.6)), "values", "weights", "sum"),
        goal=Goal(
            "alone",
            1.0,
            EXACT,
            "Move the sample to where it reads one cell alone.",
            "On a cell's centre that cell has the weight 1, and the other three count for nothing.",
        ),
        free=("cells",),
    )


def _line() -> Step:
    return Step(
        "line",
        "Along one line",
        paragraphs(
            "Begin with two cells. The sample lies dx beyond the centre of the left one, so 1 − "
            "dx is left to the right one. The left cell counts 1 − dx and the right one dx: *the "
            "nearer a cell, the larger its weight*, and the two weights add up to 1.",
            "Each cell's weight is the length of the piece on the *other* side of the sample. "
            "This is all there is to linear interpolation.",
        ),
        CellsFigure((2.0, 8.0), 1, 2, ((0, 0), (1, 0), (0.25, 0)), ("values", "weights", "sum")),
        goal=Goal(
            "weight",
            0.75,
            EXACT,
            "Give one of the two cells the weight 0.75.",
            "A quarter of the way from its centre, a cell's weight is the rest: 1 − 0.25.",
        ),
        free=("cells",),
    )


def _opposite() -> Step:
    return Step(
        "opposite",
        "Each cell takes the rectangle opposite",
        paragraphs(
            "With four cells the sample cuts the square between their centres into four "
            "rectangles. *Each cell's weight is the area of the rectangle diagonally opposite*: "
            "follow one as it flies to its cell and fills it.",
            "So the top left cell counts (1 − dx)(1 − dy), which is large when the sample is near "
            "it, because the rectangle on the far side is then large. The four areas make up the "
            "square, so the four weights add up to 1.",
        ),
        _two_by_two(FOUR, ((0.5, 0.5), (0.25, 0.75)), "values", "weights", "rectangles"),
        seconds=9.0,
        goal=Goal(
            "weight",
            0.5,
            EXACT,
            "Move the sample to where one cell has exactly the weight 0.5.",
            "Half the square was opposite that cell. Many places do it: for the top left cell they "
            "lie on the curve (1 − dx)(1 − dy) = 0.5, and each of the others has its own.",
        ),
        free=("cells",),
    )


def _two_lines() -> Step:
    return Step(
        "two_lines",
        "Twice along x, once along y, and the same comes out",
        paragraphs(
            "There is another way. Interpolate along the upper two cells, then along the lower "
            "two, both at dx; then between these two results, at dy. This is why it is called "
            "*bilinear*.",
            "Multiply it out and the four products stand there again: "
            "(1 − dy)·[(1 − dx)·a + dx·b] + dy·[(1 − dx)·c + dx·d] has (1 − dx)(1 − dy) before a. "
            "First along y and then along x gives the same.",
        ),
        _two_by_two(FOUR, ((0.25, 0), (0.25, 0.75), (0.6, 0.4)), "values", "lines", "ways"),
        goal=Goal(
            "alike",
            0.25,
            EXACT,
            "Move the sample to where all four cells count alike.",
            "In the middle, and nowhere else, the sample is the plain mean of the four.",
        ),
        free=("cells",),
    )


def _ramp() -> Step:
    return Step(
        "ramp",
        "A ramp is read exactly",
        paragraphs(
            "Here the numbers rise by 1 a column and by 2 a row: a *ramp*. Between its cells "
            "there is an obvious truth, x + 2y, and bilinear interpolation hits it everywhere, "
            "since it is linear along each axis.",
            "That makes a ramp a fine test: wherever a sample lies, its value must be its "
            "position, put into that formula. A kernel that is half a cell off is found out at "
            "once.",
        ),
        _two_by_two(RAMP, ((0, 0), (1, 1), (0.5, 0.25)), "values", "weights", "sum"),
        goal=Goal(
            "value",
            2.25,
            EXACT,
            "Find a place that is worth 2.25.",
            "All such places lie on the line x + 2y = 2.25.",
        ),
    )


def _checkerboard() -> Step:
    return Step(
        "checkerboard",
        "A checkerboard turns grey",
        paragraphs(
            "The other extreme: the numbers change as fast as they can, 0 beside 1. In the middle "
            "the sample reads 0.5, a number that no cell has. *What is finer than the grid is "
            "gone*, and no way of mixing four cells brings it back.",
            "So a sample is a mean of its neighbours, exact where the map is smooth. Regional "
            "pooling takes several samples in each part of a box, and their mean again: that is "
            "RoIAlign.",
        ),
        _two_by_two(CHECKERBOARD, ((0, 0), (1, 0), (1, 1), (0.5, 0.5)), "values", "weights", "sum"),
        goal=Goal(
            "aside",
            0.5,
            EXACT,
            "Find a place that is exactly 0.5, away from the middle.",
            "It is 0.5 all along the two lines through the middle, where dx = 0.5 or dy = 0.5.",
        ),
    )


# ------------------------------------------------------------------ the questions


def _neighbours(seed: int) -> Step:
    chance = draws(seed, "neighbours")
    x, y = (chance.choice((1, 2)) + chance.choice(SHARES) for _ in "xy")
    values = tuple(float(chance.randint(0, 9)) for _ in range(SIDE * SIDE))
    right = tuple(map(float, sorted(reading.weights(x, y, SIDE, SIDE))))
    column, row = round(x), round(y)
    around = {SIDE * (row + i) + column + j for i in (-1, 0, 1) for j in (-1, 0, 1)}
    cross = ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0))
    beside = {SIDE * (row + i) + column + j for i, j in cross}
    left, top = int(x), int(y)
    where = f"({number(x)}, {number(y)})"
    return Step(
        "neighbours",
        "Which cells does it read?",
        paragraphs(
            "A larger map, read in the same way. Before you look: predict which cells the sample "
            "reads, and mark them all."
        ),
        CellsFigure(values, SIDE, SIDE, ((x, y),), ("values",), moves=False),
        question=Question(
            "neighbours",
            f"The sample lies at {where}. Mark every cell that it reads.",
            "cells",
            "Cells that it reads",
            right,
            0.0,
            f"columns {left} and {left + 1} in rows {top} and {top + 1}",
            f"x = {number(x)} lies between the centres {left} and {left + 1}, y = {number(y)} "
            f"between {top} and {top + 1}: two columns and two rows, four cells.",
            (
                Known(
                    _cells(around),
                    "the 8 around",
                    "“Neighbours” are not the 8 cells around the nearest one. The sample lies "
                    "between two centres along each axis, and only these count: 2 × 2 cells.",
                ),
                Known(
                    _cells({SIDE * row + column}),
                    "the nearest cell alone",
                    f"That is rounding: ({number(x)}, {number(y)}) → ({column}, {row}). The "
                    "sample is not moved to a cell; it mixes the two on each side, along each "
                    "axis.",
                ),
                Known(
                    _cells(beside),
                    "the cells that share an edge",
                    "A cell on the far side of the nearest one does not count, though it shares an "
                    "edge with it; the one diagonally across from it does.",
                ),
            ),
            "taps",
        ),
    )


def _cells(places: set[int]) -> tuple[float, ...]:
    return tuple(map(float, sorted(places)))


def _largest(seed: int) -> Step:
    chance = draws(seed, "largest")
    dx, dy = _unlike(chance.choice(SHARES), chance.choice(SHARES))
    values = tuple(float(v) for v in chance.sample(range(10), 4))
    weights = reading.weights(dx, dy, 2, 2)
    best = max(weights, key=weights.__getitem__)
    one_x, one_y = (number(1 - dx), number(1 - dy))
    across, down = (number(dx), one_y) if best == 1 else (one_x, number(dy))
    how = "dx · (1 − dy)" if best == 1 else "(1 − dx) · dy"
    axis, side, other = ("dy", "top", "bottom") if best == 1 else ("dx", "left", "right")
    return Step(
        "largest",
        "Which cell counts most?",
        paragraphs("No sum is needed, only the rectangles: look where the largest one is."),
        _two_by_two(values, ((dx, dy),), "values", moves=False),
        question=Question(
            "largest",
            f"dx = {number(dx)} and dy = {number(dy)}. Which cell has the largest weight?",
            "cell",
            "The cell with the largest weight",
            (float(best),),
            0.0,
            f"{CORNERS[best]}, with {number(weights[best])}",
            f"{CORNERS[best].capitalize()}: {how} = {across} × {down} = {number(weights[best])}.",
            (
                Known(
                    (0.0,),
                    "the first cell",
                    "The top left cell is where dx and dy are counted from, but no cell comes "
                    f"first: its weight is (1 − dx)(1 − dy) = {one_x} × {one_y} = "
                    f"{number(weights[0])}.",
                ),
                Known(
                    (3.0,),
                    f"{side} and {other} exchanged",
                    f"One axis is turned round: {axis} counts from the {side}, and a small one "
                    f"means that the {side} cells are near. The bottom right cell has dx · dy = "
                    f"{number(weights[3])}.",
                ),
                Known(
                    (float(3 - best),),
                    "the rectangle beside it instead of the one opposite",
                    f"The largest rectangle touches the {CORNERS[3 - best]} cell, but belongs to "
                    f"the cell diagonally opposite. The {CORNERS[3 - best]} cell gets the "
                    f"smallest one, {number(weights[3 - best])}.",
                ),
                Known(
                    (float(ALIKE),),
                    "the plain mean",
                    "All alike, 0.25 each, is the plain mean, and right only in the middle. "
                    f"Here the weights go from {number(min(weights.values()))} to "
                    f"{number(max(weights.values()))}.",
                ),
            ),
            "largest",
            others=("all four alike",),
        ),
    )


def _unlike(one: float, other: float) -> tuple[float, float]:
    """The second on the other side of the middle: then no mistake leads to the right cell."""
    return one, other if (one < 0.5) != (other < 0.5) else 1 - other


def _value(seed: int) -> Step:
    chance = draws(seed, "value")
    margin = 0.006
    while True:
        values = tuple(float(v) for v in chance.sample(range(10), 4))
        dx, dy = chance.choice(QUARTERS), chance.choice(QUARTERS)
        right = reading.value(values, 2, dx, dy)
        wrong = _wrong_values(values, dx, dy)
        if dx != dy and apart([(right,), *(row.values for row in wrong)], 10 * margin):
            break
    weights = reading.weights(dx, dy, 2, 2)
    terms = [f"{number(weights.get(k, 0.0))} × {number(cell)}" for k, cell in enumerate(values)]
    return Step(
        "value",
        "What does it read?",
        paragraphs(
            "Now with numbers, by rectangles or by lines, whichever you prefer. Two decimals are "
            "enough."
        ),
        _two_by_two(values, ((dx, dy),), "values", moves=False),
        question=Question(
            "value",
            f"dx = {number(dx)} and dy = {number(dy)}. What is the sample's value?",
            "number",
            "The sample's value",
            (right,),
            margin,
            number(right),
            f"{' + '.join(terms)} = {number(right)}.",
            wrong,
            "value",
        ),
    )


def _wrong_values(values: tuple[float, ...], dx: float, dy: float) -> tuple[Known, ...]:
    mean = sum(values) / 4
    swapped = reading.value(values, 2, dy, dx)
    beside = reading.value(values, 2, 1 - dx, 1 - dy)
    along_x = reading.value(values, 2, dx, 0)
    return (
        Known(
            (mean,),
            "the plain mean",
            f"({' + '.join(map(number, values))}) / 4 = {number(mean)} counts all four alike; "
            "that is right only in the middle.",
        ),
        Known(
            (swapped,),
            "dx and dy exchanged",
            f"dx runs to the right and dy down. {number(swapped)} lies {number(dy)} to the right "
            f"and {number(dx)} down.",
        ),
        Known(
            (beside,),
            "the rectangle beside each cell",
            "Each cell was given the rectangle that touches it. It takes the one diagonally "
            "opposite, so that a nearer cell counts more.",
        ),
        Known(
            (along_x,),
            "along x alone",
            f"That is the value on the line between the upper two cells. Go on from there: "
            f"dy = {number(dy)} of the way to the lower two.",
        ),
    )


ROW = Row(
    "between_cells",
    "Between cells",
    "A box begins between two cells of the map. What stands there?",
    10,
    steps,
)
