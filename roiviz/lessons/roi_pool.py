"""RoIPool: it rounds the box, then its bins, and takes the largest value of each."""

from __future__ import annotations

import math

from roiviz.lessons import pyramid, reading
from roiviz.lessons.lesson import (
    Goal,
    Known,
    PoolFigure,
    Question,
    Step,
    apart,
    number,
    paragraphs,
    rounded,
)
from roiviz.lessons.row import Row, draws

COLUMNS, BINS = 13, 4  # so many that a finger hits one of them
LINE = (3.0, 1.0, 6.0, 2.0, 8.0, 5.0, 4.0, 7.0, 2.0, 9.0, 1.0, 6.0, 3.0)
TENTHS = (1, 2, 3, 4, 6, 7, 8, 9)  # what is rounded; a half would be a question of its own
DECIMALS = 0.006


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _still(),
        _jump(),
        _width(seed),
        _overlap(),
        _columns(seed),
        _maximum(seed),
        pyramid.step(seed),
    )


# ------------------------------------------------------------------ the story


def _still() -> Step:
    return Step(
        "still",
        "The box glides, the bins stand still",
        paragraphs(
            "RoIPool is older than RoIAlign, and cells are all that it knows: before anything is "
            "read, *the box is rounded* to whole cells. Here is one row of a map, a box above it, "
            "and below the columns that each of its four bins reads.",
            "Watch the box glide. What is read stays what it was, though the box is elsewhere: "
            "two boxes almost a cell apart have the same output.",
        ),
        PoolFigure(LINE, ((1.55, 9.55), (2.4, 10.4)), BINS, grip="move"),
        goal=Goal(
            "still",
            0.5,
            1e-6,
            "Move the box by half a cell or more so that every bin keeps its columns.",
            "With a stride of 16 that was 8 pixels or more, and no output told of them.",
        ),
        free=("cells",),
    )


def _jump() -> Step:
    return Step(
        "jump",
        "Then all of it jumps",
        paragraphs(
            "At the half between two whole numbers the rounding tips over, and every bin reads "
            "other columns at once. On the picture that is a jump by *a whole stride*, 16 pixels "
            "in many networks.",
            "For a class that hardly matters. For a mask, pixel by pixel, it does: this is the "
            "misalignment that RoIAlign was made to end.",
        ),
        PoolFigure(LINE, ((1.7, 9.7), (2.7, 10.7)), BINS, grip="move"),
        goal=Goal(
            "jump",
            0.0,
            1e-6,
            "Move the box until its bins read other columns.",
            "Both edges are rounded, and both jump here at the same place.",
        ),
        free=("cells",),
    )


def _overlap() -> Step:
    return Step(
        "overlap",
        "The bins are rounded as well",
        paragraphs(
            "The rounded box is divided into four bins, and a quarter of it is seldom a whole "
            "number of columns. So *the bins are rounded too*, and outwards: where each begins is "
            "rounded down, ⌊ ⌋, and where it ends is rounded up, ⌈ ⌉.",
            "So neighbouring bins may read the same column. It counts in both.",
        ),
        PoolFigure(LINE, ((1.7, 7.7), (1.7, 10.7)), BINS, grip="size"),
        goal=Goal(
            "apart",
            0.0,
            1e-6,
            "Change the box's width until no column is in two bins.",
            "A width that four divides gives each bin whole columns of its own.",
        ),
        free=("box", "cells"),
    )


# ------------------------------------------------------------------ the questions


def _width(seed: int) -> Step:
    chance = draws(seed, "width")
    while True:
        first = chance.randint(1, 3) + chance.choice(TENTHS) / 10
        last = chance.randint(7, 11) + chance.choice(TENTHS) / 10
        begin, end = round(first), round(last)
        length, between = round(last - first, 3), end - begin
        outward = math.ceil(last) - math.floor(first)
        bins = reading.pooled_columns(first, last, COLUMNS, BINS)
        right = float(len({column for cells in bins for column in cells}))
        if apart([(right,), (length,), (between,), (outward + 1,)], 0.05):
            break
    return Step(
        "width",
        "How many columns does the box take?",
        paragraphs("First the box alone, before it is divided."),
        PoolFigure(LINE, ((first, last),), BINS),
        question=Question(
            "width",
            f"The box goes from {number(first)} to {number(last)} cells. How many columns does it "
            "take?",
            "number",
            "The number of columns",
            (right,),
            0.02,
            f"{number(right)}, the columns {begin} to {end}",
            f"Rounded, {number(first)} is {begin} and {number(last)} is {end}; both columns "
            f"belong to the box: {end} − {begin} + 1 = {number(right)}.",
            (
                Known(
                    (length,),
                    "not rounded",
                    f"{number(last)} − {number(first)} = {number(length)} is the box's width as "
                    "RoIAlign takes it. RoIPool counts whole columns.",
                ),
                Known(
                    (float(between),),
                    "the last column left out",
                    f"{end} − {begin} = {between} counts the steps from one column to the other. "
                    "Both of them are read.",
                ),
                Known(
                    (float(outward + 1),),
                    "rounded outwards",
                    f"From {math.floor(first)} to {math.ceil(last)} would be {outward + 1} "
                    "columns. The box is rounded to the nearest; it is the bins that go outwards.",
                ),
            ),
            "width",
        ),
    )


def _columns(seed: int) -> Step:
    chance = draws(seed, "columns")
    while True:
        first = chance.randint(1, 3) + chance.choice(TENTHS) / 10
        last = chance.randint(8, 11) + chance.choice(TENTHS) / 10
        begin, count = round(first), round(last) - round(first) + 1
        mark = chance.choice((1, 2))
        share = count / BINS
        right = _all(reading.pooled_columns(first, last, COLUMNS, BINS)[mark])
        start, stop = begin + mark * share, begin + (mark + 1) * share
        alone = _all(range(math.ceil(start), math.ceil(stop)))
        included = _all(range(math.floor(start), math.ceil(stop) + 1))
        inner = _all(range(math.ceil(start), math.floor(stop)))
        if len({right, alone, included, inner}) == 4 and inner:
            break
    return Step(
        "columns",
        "Which columns does a bin read?",
        paragraphs("Now a bin. Mark every column that it reads, before it is shown."),
        PoolFigure(LINE, ((first, last),), BINS, mark),
        question=Question(
            "columns",
            f"The box from {number(first)} to {number(last)} takes the columns {begin} to "
            f"{begin + count - 1}. Which of them does bin {mark} of 0 to {BINS - 1} read?",
            "cells",
            "Columns that the bin reads",
            right,
            0.0,
            f"columns {number(right[0])} to {number(right[-1])}",
            f"A bin is {count} / {BINS} = {number(share)} columns wide. This one goes from "
            f"{number(start)} to {number(stop)}: ⌊{number(start)}⌋ = {math.floor(start)} is the "
            f"first column, and it ends before ⌈{number(stop)}⌉ = {math.ceil(stop)}.",
            (
                Known(
                    alone,
                    "no column in two bins",
                    f"The bin begins at {number(start)}, within column {math.floor(start)}. That "
                    "column is not left to the bin before: both read it.",
                ),
                Known(
                    included,
                    "the end included",
                    f"The bin ends at {number(stop)}, rounded up to {math.ceil(stop)}, and that "
                    "is the first column that it does not read.",
                ),
                Known(
                    inner,
                    "whole columns alone",
                    f"Only {_range(inner)} wholly within "
                    f"{number(start)} to {number(stop)}. The bins are rounded outwards, and read "
                    "what they touch.",
                ),
            ),
            "columns",
        ),
    )


def _range(columns: tuple[float, ...]) -> str:
    """Which they are, in a sentence's words."""
    first, last = number(columns[0]), number(columns[-1])
    return f"{first} lies" if first == last else f"{first} to {last} lie"


def _all(columns) -> tuple[float, ...]:
    return tuple(map(float, columns))


def _maximum(seed: int) -> Step:
    chance = draws(seed, "maximum")
    while True:
        values = tuple(float(chance.randint(0, 9)) for _ in range(COLUMNS))
        first, last = 1 + chance.choice(TENTHS) / 10, 10 + chance.choice(TENTHS) / 10
        mark = chance.choice((1, 2))
        columns = reading.pooled_columns(first, last, COLUMNS, BINS)[mark]
        read = [values[column] for column in columns]
        right = reading.pooled(values, first, last, BINS)[mark]
        mean, whole = sum(read) / len(read), max(values[round(first) : round(last) + 1])
        if apart([(right,), (mean,), (sum(read),), (whole,)], 10 * DECIMALS):
            break
    listed = ", ".join(map(number, read))
    return Step(
        "maximum",
        "And what does it give?",
        paragraphs(
            "RoIPool keeps the *largest* value of each bin, RoIAlign the mean of its samples. But "
            "“RoIAlign is RoIPool with a mean” is half the truth: the rounding is one difference, "
            "this is another, and each can be had without the other."
        ),
        PoolFigure(values, ((first, last),), BINS, mark),
        question=Question(
            "maximum",
            f"Bin {mark} reads the columns {columns[0]} to {columns[-1]}. What is its output?",
            "number",
            "The bin's output",
            (right,),
            DECIMALS,
            number(right),
            f"The largest of {listed} is {number(right)}.",
            (
                Known(
                    (mean,),
                    "the mean",
                    f"Their mean is {rounded(mean)}. RoIPool is not RoIAlign with rounded edges: "
                    "it takes the maximum.",
                ),
                Known((sum(read),), "the sum", "They are not added; the largest is kept."),
                Known(
                    (whole,),
                    "the largest of the whole box",
                    f"{number(whole)} is the largest in the box, but in another bin. Each bin has "
                    "a maximum of its own.",
                ),
            ),
            "maximum",
        ),
    )


ROW = Row(
    "roi_pool",
    "RoIPool",
    "A box moves by eight pixels. Why does its output not change?",
    9,
    steps,
)
