"""Which map of a feature pyramid a box is pooled from: the step that asks for it."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from roiviz.conventions import LEVELS
from roiviz.lessons.lesson import Known, PyramidFigure, Question, Step, number, paragraphs, rounded
from roiviz.lessons.row import draws

FIRST, LAST = 2, 5  # levels
WIDTH, HEIGHT = 800, 600  # of the picture in pixels
GRAIN = 16  # px of a side, so that it is a short number in the cells of every map
RULE = next(row for row in LEVELS if row.id == "detectron2_fpn")
SIZE, LEVEL = RULE.size, RULE.level
ROOM = 0.04  # doublings between a box and whatever a rounding decides

Box = tuple[float, float, float, float]
Pair = tuple[int, int]
Sides = tuple[float, float]


def step(seed: int) -> Step:
    """Two boxes whose maps are asked for."""
    boxes = _boxes(seed)
    a, b = (_sides(box) for box in boxes)
    right = _right(boxes)
    mistakes = _mistakes(boxes, right)
    strides = ", ".join(str(2**level) for level in range(FIRST, LAST))
    cells = SIZE / 2**LEVEL
    return Step(
        "level",
        "Which map is it pooled from?",
        paragraphs(
            "How coarse is such a rounding? That depends on the stride. A *feature pyramid* has "
            f"several maps, P{FIRST} to P{LAST}, with strides of {strides} and {2**LAST} pixels, "
            f"and each box is pooled from one of them. A box of {SIZE:g} px a side, the size of "
            f"the pictures that backbones learn from, goes to P{LEVEL}; with twice the side it "
            "goes one map on, with half of it one map back.",
            f"So the number behind the P is *⌊{LEVEL} + log2(√(w · h) / {SIZE:g})⌋*, where log2 "
            f"counts the doublings; P{FIRST} also takes smaller boxes, P{LAST} larger ones. All "
            f"others have, on their map, the area of a square of {number(cells)} to "
            f"{number(2 * cells)} cells a side.",
        ),
        PyramidFigure(WIDTH, HEIGHT, boxes, FIRST, LAST, SIZE, LEVEL),
        question=Question(
            "level",
            f"Box a is {_written(a)} px, box b {_written(b)} px. Mark the map that each is "
            "pooled from.",
            "cells",
            "The maps of a and b",
            _places(right),
            0.0,
            f"a from P{right[0]}, b from P{right[1]}",
            f"{_worked('a', a)} {_worked('b', b)}",
            tuple(
                Known(_places(levels), name, _why(name, (a, b), right, levels))
                for name, levels in mistakes.items()
            ),
            "pyramid",
        ),
    )


def _right(boxes: tuple[Box, ...]) -> Pair:
    a, b = RULE.levels(np.array(boxes), FIRST, LAST)
    return int(a), int(b)


def _boxes(seed: int) -> tuple[Box, Box]:
    """Two boxes that tell mistakes from each other, and on which all frameworks agree."""
    chance = draws(seed, "level")
    while True:
        boxes = _box(chance), _box(chance)
        right = _right(boxes)
        answers = [right, *_mistakes(boxes, right).values()]
        clear = all(ROOM < (2 * _doublings(_sides(box))) % 1 < 1 - ROOM for box in boxes)
        agreed = len({tuple(row.levels(np.array(boxes), FIRST, LAST)) for row in LEVELS}) == 1
        if clear and agreed and right[0] != right[1] and len(set(answers)) == len(answers) >= 4:
            return boxes


def _box(chance: random.Random) -> Box:
    """Of any level alike, at most three times as long as wide."""
    side, stretch = SIZE * 2 ** chance.uniform(-2, 1.4), 3 ** chance.uniform(-0.5, 0.5)
    wide, high = (GRAIN * max(3, round(one / GRAIN)) for one in (side * stretch, side / stretch))
    wide, high = min(wide, WIDTH - 2 * GRAIN), min(high, HEIGHT - 4 * GRAIN)
    x, y = chance.randint(10, WIDTH - wide - 10), chance.randint(40, HEIGHT - high - 10)
    return float(x), float(y), float(x + wide), float(y + high)


def _mistakes(boxes: tuple[Box, Box], right: Pair) -> dict[str, Pair]:
    """What people answer who make one; where it makes no difference, it is left out."""
    found = {name: tuple(way(_sides(box)) for box in boxes) for name, way in WRONG.items()}
    return {name: (a, b) for name, (a, b) in found.items() if (a, b) != right}


def _sides(box: Box) -> Sides:
    x1, y1, x2, y2 = box
    return x2 - x1, y2 - y1


def _doublings(sides: Sides) -> float:
    """Of the side of a square with its area, from `SIZE` on."""
    return math.log2(math.sqrt(sides[0] * sides[1]) / SIZE)


def _within(level: float) -> int:
    return min(max(math.floor(level), FIRST), LAST)


ROUNDED, AREA, LONGER = "rounded to the nearest", "the area in place of its root", "the longer side"
COARSEST = f"{SIZE:g} px on the coarsest map"
WRONG: dict[str, Callable[[Sides], int]] = {
    ROUNDED: lambda sides: _within(LEVEL + _doublings(sides) + 0.5),
    AREA: lambda sides: _within(LEVEL + 2 * _doublings(sides)),
    LONGER: lambda sides: _within(LEVEL + math.log2(max(sides) / SIZE)),
    COARSEST: lambda sides: _within(LAST + _doublings(sides)),
}
"""By the name of the mistake, what it makes of a box's sides."""


def _why(mistake: str, boxes: tuple[Sides, Sides], right: Pair, levels: Pair) -> str:
    """Why it is one, told of the first box of which it makes another level."""
    k = 0 if levels[0] != right[0] else 1
    name, sides = "ab"[k], boxes[k]
    begins = SIZE * 2.0 ** (right[k] + 1 - LEVEL)
    return {
        ROUNDED: f"⌊ ⌋ cuts off. P{right[k] + 1} begins at {number(begins)} px a side, and "
        f"{name} has only {_side(sides)}.",
        AREA: "The area doubles twice where the side doubles once. For "
        f"{name}, log2({_product(sides)} / {SIZE:g}²) is about "
        f"{number(2 * _doublings(sides), 2)}; of the side it is half of that.",
        LONGER: f"{number(max(sides))} px is one side of {name}. What counts is the side of a "
        f"square with the same area, {_side(sides)} px.",
        COARSEST: f"Before there were pyramids, every box was pooled from a map of stride "
        f"{2**LEVEL}. One of {SIZE:g} px still is, and so belongs to P{LEVEL}, not to P{LAST}.",
    }[mistake]


def _worked(name: str, sides: Sides) -> str:
    doublings = number(_doublings(sides), 2)
    sign, size = ("−", doublings[1:]) if doublings.startswith("−") else ("+", doublings)
    level = math.floor(LEVEL + _doublings(sides))
    beyond = "" if level == _within(level) else f", and P{_within(level)} takes that too"
    return (
        f"{name}: √({_product(sides)}) is {_side(sides)}, its log2(… / {SIZE:g}) about "
        f"{doublings}: ⌊{LEVEL} {sign} {size}⌋ = {level}{beyond}."
    )


def _product(sides: Sides) -> str:
    return " · ".join(map(number, sides))


def _written(sides: Sides) -> str:
    return " × ".join(map(number, sides))


def _side(sides: Sides) -> str:
    """Of a square with a box's area."""
    return rounded(math.sqrt(sides[0] * sides[1]), 1)


def _places(levels: Pair) -> tuple[float, ...]:
    """In the figure's table: a row for each box, a column for each map."""
    count = LAST - FIRST + 1
    return tuple(float(row * count + level - FIRST) for row, level in enumerate(levels))
