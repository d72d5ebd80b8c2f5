"""R-MAC's regions: squares on a map of any shape, how many, where, and what becomes of them."""

from __future__ import annotations

import math

from roiviz import kernels
from roiviz.kernels.regions import STEPS, VARIANTS
from roiviz.lessons import reading
from roiviz.lessons.lesson import (
    Goal,
    Known,
    Layout,
    Question,
    RegionsFigure,
    Step,
    apart,
    number,
    paragraphs,
    rounded,
)
from roiviz.lessons.row import Row, draws

WANTED = 0.4  # of a square's area, that neighbours share
LEVELS = 3
TRIED = STEPS.stop - 1
BEYOND = 12  # steps that a hand may try on a map where R-MAC stops too early
MOST_COLUMNS = 13  # so many that a finger hits one of them
PLAIN, SINGLE = (
    Layout(row.name, f"{row.title}, {row.arithmetic.__name__}")
    for row in (VARIANTS["tolias"], VARIANTS["caffe2"])
)


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _overlap(),
        _squares(seed),
        _levels(),
        _regions(seed),
        _starts(seed),
        _numbers(seed),
        _stops(),
        _float(),
    )


# ------------------------------------------------------------------ the story


def _overlap() -> Step:
    return Step(
        "overlap",
        "Squares along a strip",
        paragraphs(
            "R-MAC finds pictures that show the same thing: it makes one vector, the descriptor, "
            "of a whole feature map. *The map need not be square*; it has the shape of its "
            "picture.",
            "It is covered by squares, the *regions*. On level 1 each is as large as the short "
            "side allows, here 5 × 5 cells. The first lies at one end, the last at the other, and "
            "*k steps* lead from one to the other. The more steps, the more neighbours overlap. An "
            "overlap below 0 is *a gap* between them.",
        ),
        RegionsFigure(
            (), 5, 17, (1,), (PLAIN,), ("sum", "curve"), path=(1, 2, 3, 5, 6), most=TRIED
        ),
        seconds=8.0,
        goal=Goal(
            "overlap",
            WANTED,
            1e-6,
            "Drag the second square until neighbours share 40\u00a0% of their area.",
            "In four steps, each is (17 − 5) / 4 = 3 cells: of five columns two are shared, "
            "1 − 3 / 5 = 0.4.",
        ),
    )


def _levels() -> Step:
    return Step(
        "levels",
        "Smaller squares, and more of them",
        paragraphs(
            "What is small in the picture is lost in a large square. So there are more levels: on "
            "*level l* a square has ⌊2 × short side / (l + 1)⌋ cells a side, and the map takes *l* "
            "of them along its short side.",
            "Along the long side it takes *l and the k steps of level 1*. This map has 38 rows and "
            "32 columns, and one step.",
        ),
        RegionsFigure((), 38, 32, tuple(range(1, LEVELS + 1)), (PLAIN,), ("sum",)),
        goal=Goal(
            "squares",
            6.0,
            0.1,
            "Choose the level that has six squares.",
            "Level 2: (2 + 1) × (2 + 0) = 6, three rows of two. Each is ⌊2 × 32 / 3⌋ = 21 cells a "
            "side.",
        ),
    )


def _stops() -> Step:
    return Step(
        "stops",
        "Six steps, and no more",
        paragraphs(
            "How many steps would this map take, 5 × 35 cells? The curve tells: with more steps "
            "the overlap grows, and somewhere it reaches 40\u00a0%.",
            "But R-MAC *tries one to six steps*. Beyond, the squares are dashed here: nobody ever "
            "lays them. So on a long map the neighbours share less than was wanted, and on a very "
            "long one cells between them are not read.",
        ),
        RegionsFigure((), 5, 35, (1,), (PLAIN,), ("sum", "curve"), path=(2, 4, TRIED), most=BEYOND),
        goal=Goal(
            "overlap",
            WANTED,
            1e-6,
            "Find the number of steps with which neighbours would share 40\u00a0%.",
            "With ten steps: (35 − 5) / 10 = 3, and 1 − 3 / 5 = 0.4. R-MAC stops at six, "
            "where the squares just touch: 1 − 5 / 5 = 0.",
        ),
    )


def _float() -> Step:
    return Step(
        "float",
        "A column that nobody reads",
        paragraphs(
            "Level 2 of a map of 7 × 35 cells has eight squares of 4 columns in a row: 32 columns, "
            "so some of the 35 lie between two squares. The last square should end where the map "
            "ends, seven steps of 31 / 7 columns from the first.",
            "Caffe2 computes in *float32*, where a number has about seven digits, and 31 / 7 comes "
            "out a little too small. Seven such steps are 30.999998 columns; cut to a whole number "
            "that is *one less*.",
        ),
        RegionsFigure((), 7, 35, (2,), (PLAIN, SINGLE), ("sum", "uncovered")),
        seconds=8.0,
        goal=Goal(
            "short",
            0.0,
            0.0,
            "Choose the arithmetic that leaves the map's last column out.",
            "In float32, ⌊30.999998⌋ = 30: the last square ends at column 33, and column 34 is in "
            "none. Whoever computes the regions in another way gets other descriptors.",
        ),
    )


# ------------------------------------------------------------------ the questions


def _shared(rows: int, columns: int, count: int) -> float:
    """The overlap of neighbours with so many steps."""
    return kernels.rmac_derivation(rows, columns).candidates[count - 1].overlap


def _squares(seed: int) -> Step:
    chance = draws(seed, "squares")
    while True:
        rows, columns = chance.randint(4, 9), chance.randint(10, 24)
        right = len(reading.squares(rows, columns, 1))
        along = right - 1
        below = along < TRIED - 1 and _shared(rows, columns, along) < WANTED - 0.02
        if below and abs(_shared(rows, columns, along + 1) - WANTED) > 0.02:
            break
    most = TRIED + 1
    shares = [rounded(_shared(rows, columns, k), 3) for k in (along, along + 1)]
    return Step(
        "squares",
        "How many squares?",
        paragraphs(
            "Neighbours should share 40\u00a0%, but steps are whole, and seldom give exactly that. "
            "R-MAC *tries one to six steps* and takes the number whose "
            "overlap is nearest to 40\u00a0%."
        ),
        RegionsFigure((), rows, columns, (1,), (PLAIN,), ("curve",)),
        question=Question(
            "squares",
            f"The map has {rows} rows and {columns} columns. How many squares are there on level "
            "1?",
            "number",
            "The number of squares",
            (float(right),),
            0.1,
            f"{right}, with {along} {'step' if along == 1 else 'steps'} between the first and the "
            "last",
            f"k steps share 1 − ({columns} − {rows}) / (k × {rows}) of a square. For k = {along} "
            f"that is {shares[0]}, for k = {along + 1} it is {shares[1]}: {along} is nearer to "
            f"0.4, and {along} + 1 = {right} squares.",
            (
                Known(
                    (float(along),),
                    "the steps counted",
                    f"{along} {'step leads' if along == 1 else 'steps lead'} from the first square "
                    "to the last. There is one more square than there are steps.",
                ),
                Known(
                    (float(right + 1),),
                    "40\u00a0% at least",
                    f"With {right} steps neighbours share {shares[1]}, which is further from 0.4 "
                    f"than {shares[0]}. The nearest is taken, even if it is below.",
                ),
                Known(
                    (float(most),),
                    "as many as are tried",
                    f"Six steps share {rounded(_shared(rows, columns, TRIED), 3)}. More overlap is "
                    "not better: the nearest to 0.4 is taken.",
                ),
            ),
            "squares",
        ),
    )


def _regions(seed: int) -> Step:
    chance = draws(seed, "regions")
    while True:
        short, more = chance.randint(12, 36), chance.randint(3, 24)
        rows, columns = chance.sample((short, short + more), 2)
        level = chance.choice((2, 3))
        along = reading.steps_along(rows, columns)
        right = len(reading.squares(rows, columns, level))
        both, neither, in_all = (level + along) ** 2, level**2, level**2 + along
        if along < 4 and apart([(right,), (both,), (neither,), (in_all,)], 0.1):
            break
    times = "one step" if along == 1 else f"{along} steps"
    return Step(
        "regions",
        "How many regions?",
        paragraphs("Another map, wide or tall, and one of its levels."),
        RegionsFigure((), rows, columns, (level,), (PLAIN,), ()),
        question=Question(
            "regions",
            f"A map of {rows} rows and {columns} columns takes {times} along its long side. How "
            f"many regions are there on level {level}?",
            "number",
            "The number of regions",
            (float(right),),
            0.1,
            f"{right}",
            f"{level} along the short side, {level} + {along} along the long one: "
            f"{level} × ({level} + {along}) = {right}.",
            (
                Known(
                    (float(neither),),
                    "as if the map were square",
                    f"{level} × {level} = {neither} is right on a square map. R-MAC needs none: "
                    f"the long side takes {along} more.",
                ),
                Known(
                    (float(both),),
                    "more on both sides",
                    f"({level} + {along}) × ({level} + {along}) = {both}. Only the long side takes "
                    "more; along the short one the squares have no further to go.",
                ),
                Known(
                    (float(in_all),),
                    "more in all",
                    f"{level} × {level} + {along} = {in_all}. What the long side takes more comes "
                    f"once for each of the {level} along the short side.",
                ),
            ),
            "squares",
        ),
    )


def _starts(seed: int) -> Step:
    chance = draws(seed, "starts")
    while True:
        rows = chance.randint(3, 8)
        columns, level = chance.randint(rows + 2, MOST_COLUMNS), chance.randint(1, LEVELS)
        right = _all({x for x, _ in reading.squares(rows, columns, level)})
        count, size = len(right), 2 * rows // (level + 1)
        if count < 3:
            continue
        stride = (columns - size) / (count - 1)
        nearest = _all({math.floor(k * stride + 0.5) for k in range(count)})
        parts = _all({math.floor(k * columns / count) for k in range(count)})
        if len({right, nearest, parts}) == 3:
            break
    cut = ", ".join(f"⌊{number(k * stride)}⌋ = {math.floor(k * stride)}" for k in range(count))
    wrong: tuple[Known, ...] = (
        Known(
            nearest,
            "rounded to the nearest",
            "A square begins where its step is cut off, ⌊ ⌋; it is not moved on to the next column "
            "from a half on.",
        ),
        Known(
            parts,
            "the map in equal parts",
            f"{columns} / {count} would be a step if the last square could begin that far from the "
            f"map's end. It ends there: {count - 1} steps lead through {columns} − {size} = "
            f"{columns - size} columns.",
        ),
    )
    beside = _all({k * size for k in range(count)})
    if count * size < columns and beside not in (right, nearest, parts):
        wide = f"{count} × {size} = {count * size} columns"
        words = f"{wide} leave the end of the map unread. The last square ends with the map."
        wrong += (Known(beside, "side by side", words),)
    return Step(
        "starts",
        "Where do they begin?",
        paragraphs(
            "The squares of a level stand at equal steps, the first at one end and the last at the "
            "other. A step need not be a whole number of cells; where a square begins, *the "
            "fraction is cut off*."
        ),
        RegionsFigure((), rows, columns, (level,), (PLAIN,), ()),
        question=Question(
            "starts",
            f"Of these {columns} columns, level {level} takes {count} squares in a row, each "
            f"{size} {'column' if size == 1 else 'columns'} wide. Mark every column in which one "
            "begins.",
            "cells",
            "Columns in which a square begins",
            right,
            0.0,
            f"columns {', '.join(map(number, right[:-1]))} and {number(right[-1])}",
            f"A step is ({columns} − {size}) / {count - 1} columns, {rounded(stride)}: {cut}.",
            wrong,
            "starts",
        ),
    )


def _all(columns: set[int]) -> tuple[float, ...]:
    return tuple(map(float, sorted(columns)))


def _numbers(seed: int) -> Step:
    chance = draws(seed, "numbers")
    rows, columns = chance.sample(range(4, 13), 2)
    channels = 32 * chance.randint(4, 32)
    values = tuple(float(chance.randint(0, 9)) for _ in range(rows * columns))
    count = sum(len(reading.squares(rows, columns, level)) for level in range(1, LEVELS + 1))
    side_by_side, by_level = count * channels, LEVELS * channels
    return Step(
        "numbers",
        "What becomes of them",
        paragraphs(
            "Each region gives the *largest value* of every channel. These vectors are brought to "
            "length 1, added up, and brought to length 1 again: so no region speaks louder than "
            "another."
        ),
        RegionsFigure(values, rows, columns, (0,), (PLAIN,), ("sum", "maxima"), channels=channels),
        seconds=10.0,
        question=Question(
            "numbers",
            f"The map has {rows} × {columns} cells and {channels} channels, of which one is drawn; "
            f"its {LEVELS} levels have {count} regions. How many numbers does the descriptor have?",
            "number",
            "Numbers in the descriptor",
            (float(channels),),
            0.1,
            f"{channels}, one for each channel",
            f"Every region gives {channels} numbers, and the sum of such vectors has {channels} "
            "again.",
            (
                Known(
                    (float(side_by_side),),
                    "one vector per region",
                    f"{count} × {channels} = {number(side_by_side)} numbers would be all "
                    "vectors side by side. They are added: so pictures of any shape get one vector "
                    "of the same length, and can be compared.",
                ),
                Known(
                    (float(count),),
                    "one number per region",
                    f"A region gives a whole vector: the largest value of each of its {channels} "
                    "channels.",
                ),
                Known(
                    (float(by_level),),
                    "one vector per level",
                    f"{LEVELS} × {channels} = {number(by_level)} keeps the levels apart. "
                    "The regions of all levels go into one sum.",
                ),
            ),
            "numbers",
        ),
    )


ROW = Row(
    "rmac_regions",
    "R-MAC's regions",
    "A picture of any shape becomes one vector. Where are its regions, and how many?",
    9,
    steps,
)
