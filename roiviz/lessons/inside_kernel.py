"""Inside the kernel: threads, memory lines, the weights' table, and the order of additions."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from roiviz import kernels
from roiviz.lessons import reading
from roiviz.lessons.inside_figures import (
    Edges,
    Layout,
    MemoryFigure,
    OrderFigure,
    RaceFigure,
    ThreadFigure,
)
from roiviz.lessons.lesson import Goal, Known, Question, Step, apart, number, paragraphs
from roiviz.lessons.row import Row, draws

LINE, FLOAT = 64, 4  # bytes of a memory line, and of a float32
IN_A_LINE = LINE // FLOAT
ROWS, COLUMNS, CHANNELS = 8, 12, 64
SAMPLE = (5.3, 2.6)
BIN = (3.2, 1.3, 6.8, 3.9)  # whose samples lie two cells apart
THREAD = 10
BASE = 2**24  # from here to 2**25, float32 holds every second whole number
CLEAR = 0.1  # cells between a sample and the nearest centre or edge of a cell, at least

Taps = list[tuple[int, int]]
"""(row, column) of cells."""


class Map(NamedTuple):
    """The sizes of one map."""

    rows: int
    columns: int
    channels: int


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _thread(),
        _element(seed),
        _reads(),
        _layout(),
        _touched(seed),
        _table(seed),
        _race(),
        _meet(seed),
        _order(seed),
    )


# ------------------------------------------------------------------ what the kernel reads


def taps_of(edges: Edges, bins: tuple[int, int], ratio: int, size: Map) -> list[Taps]:
    """The four cells of each of a box's samples, as the kernel plans them."""
    box = np.array([edges], np.float32) + np.float32(reading.SHIFT)
    plan = kernels.sampling_plan(
        box, (size.rows, size.columns), bins, sampling_ratio=ratio, aligned=True
    )
    return [[divmod(int(cell), size.columns) for cell in cells if cell >= 0] for cells in plan.taps]


def lines_of(taps: Iterable[tuple[int, int]], layout: Layout, size: Map) -> set[int]:
    """The memory lines in which these cells lie, in all channels."""
    found = set()
    for (row, column), channel in itertools.product(set(taps), range(size.channels)):
        if layout == "NCHW":
            place = (channel * size.rows + row) * size.columns + column
        else:
            place = (row * size.columns + column) * size.channels + channel
        found.add(place // IN_A_LINE)
    return found


# ------------------------------------------------------------------ the story


def _thread() -> Step:
    channels, (high, wide) = 4, (2, 2)
    channel, rest = divmod(THREAD, high * wide)
    row, column = divmod(rest, wide)
    return Step(
        "thread",
        "One thread, one number",
        paragraphs(
            "A *kernel* is the small program at the bottom of an operator. On a GPU thousands of "
            "*threads* run it at once, and in the usual kernel for RoIAlign each of them computes "
            "one number of the output: of one box, one channel and one bin.",
            "All that a thread is given is its own number. It finds its place by division: by the "
            f"{wide} columns of the bins, by their {high} rows, by the {channels} channels. Each "
            "remainder is an index, and each quotient goes on to the next division.",
        ),
        ThreadFigure(5, 8, channels, ((1.2, 0.7, 5.2, 3.3),), (high, wide), 2, tuple(range(16))),
        seconds=8.0,
        goal=Goal(
            "thread",
            THREAD,
            0.1,
            f"Step to the thread that computes the lower left bin of channel {channel}.",
            f"That bin belongs to thread {THREAD} = {channel} × {high * wide} + {row} × {wide} "
            f"+ {column}: {channel} whole channels come before it, and {row} row.",
        ),
    )


def _reads() -> Step:
    size = Map(ROWS, COLUMNS, 1)
    cells = [cell for taps in taps_of(BIN, (1, 1), 2, size) for cell in taps]
    lines, different = len(lines_of(cells, "NCHW", size)), len(set(cells))
    return Step(
        "reads",
        "What a thread reads",
        paragraphs(
            "This bin takes four samples, and each sample reads four cells. A cell's *address* "
            "follows from its row and column, since the rows of a channel lie one behind the "
            f"other: (row × {COLUMNS} + column) × {FLOAT} bytes after the channel begins.",
            f"But memory is not fetched number by number. It comes in *lines*, here of {LINE} "
            f"bytes, as in most CPUs: {IN_A_LINE} numbers of float32. The first read of a line "
            "fetches all of it; the next reads find it in the cache.",
        ),
        MemoryFigure(ROWS, COLUMNS, 1, BIN, (1, 1), 2, "reads", moves=True),
        seconds=9.0,
        goal=Goal(
            "reads",
            len(cells),
            0.1,
            f"Step through all {len(cells)} reads.",
            f"{len(cells)} reads of {different} cells took {lines} lines: {lines} × {LINE} = "
            f"{lines * LINE} bytes came, and {different} × {FLOAT} = {different * FLOAT} of them "
            "were wanted.",
        ),
    )


def _layout() -> Step:
    size = Map(ROWS, COLUMNS, CHANNELS)
    (taps,) = taps_of((*SAMPLE, *SAMPLE), (1, 1), 1, size)
    planes, last = (len(lines_of(taps, layout, size)) for layout in ("NCHW", "NHWC"))
    wanted = len(taps) * CHANNELS
    return Step(
        "layout",
        "Which layout lights fewer lines?",
        paragraphs(
            f"A box is pooled in every channel, here in {CHANNELS}, always at the same places. In "
            "the layout *NCHW* each channel is a plane of its own, one behind the other. Of a "
            f"sample's four cells two are neighbours, and the next row's lie {COLUMNS} numbers "
            f"further; but the same cell in the next channel lies {ROWS * COLUMNS} further. In "
            "*NHWC*, or *channels last*, all channels of a cell lie side by side.",
            f"Each stroke is one line of memory, {IN_A_LINE} numbers. Lit are the lines that "
            "one sample fetches for all channels. The numbers are the same in both layouts, and so "
            "is the result; only the way through memory is another.",
        ),
        MemoryFigure(*size, (*SAMPLE, *SAMPLE), (1, 1), 1, "lines", ("NCHW", "NHWC"), moves=True),
        goal=Goal(
            "lines",
            last,
            0.1,
            "Choose the layout in which the sample lights the fewest lines.",
            f"In NHWC it takes {last} lines, and every number in them is wanted: {last} × "
            f"{IN_A_LINE} = {wanted}. In NCHW it takes {planes} lines, with {planes} × "
            f"{IN_A_LINE} = {planes * IN_A_LINE} numbers, for the same {wanted}.",
        ),
    )


def _race() -> Step:
    bins, ratio = (7, 7), 2
    samples = bins[0] * bins[1] * ratio**2
    return Step(
        "race",
        "Timed here, now",
        paragraphs(
            "Each way has one idea more than the one before. *Naive*: every output works out "
            "the weights of its samples itself. *Table*: they are worked out once, for all "
            "channels. *Merged*: samples of one bin that read the same cell put their weights "
            "together, and the cell is read once. *Channels last*: the same in NHWC.",
            "How many weights and reads that takes can be counted. How long it takes depends on "
            "the machine: so all are run in your browser, in turn, and their outputs are compared "
            "with those of this page's own kernel, which is timed too.",
        ),
        RaceFigure(32, 32, (6.4, 9.1, 16.9, 18.3), bins, ratio, (1, 16, 64)),
        seconds=8.0,
        goal=Goal(
            "channels",
            1,
            0.1,
            "Time it with a single channel. What does the table save?",
            f"With one channel it saves none: {samples} samples have {number(4 * samples)} weights "
            "either way, and the table has to be written and read. From the second channel on, "
            "fewer are computed. What that does to the time, only the clock tells.",
        ),
    )


# ------------------------------------------------------------------ the questions


def _element(seed: int) -> Step:
    chance = draws(seed, "element")
    boxes = ((0.6, 0.4, 4.2, 2.8), (2.7, 1.7, 6.6, 4.1))
    while True:
        channels, (high, wide) = chance.choice(((3, (2, 3)), (4, (2, 2))))
        each = channels * high * wide
        thread = chance.randrange(each + 1, 2 * each)
        box, channel, row, column = _divided(thread, (channels, high, wide))
        # The same thread, if the output were laid out in another order.
        n, down, across, last = _divided(thread, (high, wide, channels))
        channels_last = ((n * channels + last) * high + down) * wide + across
        n, plane, across, down = _divided(thread, (channels, wide, high))
        turned = ((n * channels + plane) * high + down) * wide + across
        if apart([(float(k),) for k in (thread, channels_last, turned, thread - 1)], 0.1):
            break
    whole = f"{box} × {each} + {channel} × {high * wide} + {row} × {wide} + {column}"
    return Step(
        "element",
        "Which number is it?",
        paragraphs(
            "Now there are two boxes. Threads are counted from 0, and the output lies in memory in "
            "the order *box, channel, row, column*: the column of the bin runs fastest."
        ),
        ThreadFigure(5, 8, channels, boxes, (high, wide), 2, (thread,), moves=False),
        question=Question(
            "element",
            f"The output has 2 boxes, {channels} channels and {high} × {wide} bins. Which number "
            f"does thread {thread} compute? Mark it.",
            "cell",
            f"The number of thread {thread}",
            (float(thread),),
            0.0,
            f"box {box}, channel {channel}, row {row}, column {column}",
            f"{thread} = {whole}: a box has {each} numbers, a channel {high * wide}, a row {wide}.",
            (
                Known(
                    (float(channels_last),),
                    "channels last",
                    f"You counted as if the {channels} channels of a bin lay side by side. In this "
                    "output the channel changes only after all bins of the one before.",
                ),
                Known(
                    (float(turned),),
                    "rows before columns",
                    f"You went down the {high} rows first. The column runs fastest: the next "
                    "thread's bin is the one to the right.",
                ),
                Known(
                    (float(thread - 1),),
                    "counted from 1",
                    f"This is thread {thread - 1}. The first thread is number 0, so {thread} "
                    f"threads come before number {thread}.",
                ),
            ),
            "element",
        ),
    )


def _divided(place: int, sizes: Sequence[int]) -> list[int]:
    """A flat place as an index along each axis of an array, the last of which runs fastest."""
    found: list[int] = []
    for size in reversed(sizes):
        place, index = divmod(place, size)
        found.insert(0, index)
    return [place, *found]


def _touched(seed: int) -> Step:
    chance = draws(seed, "touched")
    while True:
        rows, columns = chance.choice(((8, 12), (12, 20), (8, 20), (10, 24), (12, 28)))
        size = Map(rows, columns, chance.choice((32, 64)))
        x = chance.randrange(columns - 1) + chance.randint(2, 8) / 10
        y = chance.randrange(rows - 1) + chance.randint(2, 8) / 10
        (taps,) = taps_of((x, y, x, y), (1, 1), 1, size)
        found = lines_of(taps, "NCHW", size)
        last = len(lines_of(taps, "NHWC", size))
        right, each = len(found), len(found) // size.channels
        lone, four = size.channels, 4 * size.channels
        known = [each, last, four, *([lone] if each > 1 else [])]
        if each in (2, 3) and apart([(float(k),) for k in (right, *known)], 0.1):
            break
    places = [row * columns + column for row, column in taps]
    plane = rows * columns
    lines = [place // IN_A_LINE for place in places]
    return Step(
        "touched",
        "How many lines for one sample?",
        paragraphs(
            f"Another map, in NCHW. Its first number begins a line, and each channel has {rows} × "
            f"{columns} = {plane} numbers: {plane} / {IN_A_LINE} = {plane // IN_A_LINE} whole "
            "lines. So every channel begins a line too."
        ),
        MemoryFigure(*size, (x, y, x, y), (1, 1), 1, "lines"),
        question=Question(
            "touched",
            f"The map has {rows} rows, {columns} columns and {size.channels} channels in NCHW; "
            f"its first number begins a line. A sample lies at x = {number(x)}, y = {number(y)}. "
            f"How many lines of {LINE} bytes does it touch in all channels together?",
            "number",
            "Lines that it touches",
            (float(right),),
            0.1,
            f"{right} lines",
            f"In each channel its cells are the numbers {_listed(places)}, in the lines "
            f"{_listed(sorted(set(lines)))}: {each} × {size.channels} = {right}. With channels "
            f"last it would touch {last}.",
            (
                Known(
                    (float(each),),
                    "one channel alone",
                    f"{each} lines hold its cells in one channel. The next channel's lie {plane} "
                    "numbers further, in other lines.",
                ),
                Known(
                    (float(last),),
                    "channels last",
                    f"{last} it would be in NHWC, where the {size.channels} channels of a cell "
                    f"fill {size.channels} / {IN_A_LINE} = {size.channels // IN_A_LINE} lines. In "
                    "NCHW each channel lies elsewhere.",
                ),
                Known(
                    (float(four),),
                    "a line for each cell",
                    f"4 × {size.channels} = {four} counts the cells. But a line holds {IN_A_LINE} "
                    "numbers, so cells side by side mostly share one.",
                ),
                Known(
                    (float(lone),),
                    "a line for each channel",
                    f"In each channel the four cells lie in two rows, and these are {columns} "
                    f"numbers apart: here that makes {each} lines, not one.",
                ),
            ),
            "lines",
        ),
    )


def _listed(numbers: Sequence[int]) -> str:
    *first, last = map(str, numbers)
    return f"{', '.join(first)} and {last}" if first else last


def _table(seed: int) -> Step:
    chance = draws(seed, "table")
    while True:
        side, ratio = chance.choice((5, 7, 3, 6, 4)), chance.choice((3, 2, 2))
        channels = chance.choice((32, 128, 256, 64))
        bins = side * side
        samples = bins * ratio**2
        if apart([(float(k),) for k in (samples, samples * channels, bins, 4 * samples)], 0.1):
            break
    return Step(
        "table",
        "How often are weights computed?",
        paragraphs(
            "The four weights of a sample depend on *where it lies*, and on nothing else. So they "
            "can be worked out once, before the channels come, and kept in a table with the four "
            "addresses. In the CPU kernels of Caffe2 and torchvision a row of it is a *PreCalc*."
        ),
        MemoryFigure(ROWS, COLUMNS, channels, (1.3, 0.6, 9.7, 6.4), (side, side), ratio, "samples"),
        question=Question(
            "table",
            f"A box has {side} × {side} bins with {ratio} × {ratio} samples each, and the map "
            f"{channels} channels. How many sets of four weights does the table hold for it?",
            "number",
            "Sets of four weights",
            (float(samples),),
            0.1,
            f"{number(samples)} sets",
            f"One for each sample: {side} × {side} × {ratio} × {ratio} = {number(samples)}. All "
            f"{channels} channels use them.",
            (
                Known(
                    (float(samples * channels),),
                    "one for each channel",
                    f"{number(samples)} × {channels} = {number(samples * channels)} are computed "
                    "where there is no table. A sample lies at the same place in every channel, "
                    "and so its weights are the same.",
                ),
                Known(
                    (float(bins),),
                    "one for each bin",
                    f"{side} × {side} = {bins} are the bins. Each of them has {ratio} × {ratio} = "
                    f"{ratio**2} samples, at places of their own.",
                ),
                Known(
                    (float(4 * samples),),
                    "one for each tap",
                    f"4 × {number(samples)} = {number(4 * samples)} are the single weights. A set "
                    "has four of them.",
                ),
            ),
            "sets",
        ),
    )


def _meet(seed: int) -> Step:
    chance = draws(seed, "meet")
    size, bins = Map(ROWS, COLUMNS, 1), (2, 2)
    while True:
        (x1, x2), (y1, y2) = _side(chance, (10, 60)), _side(chance, (6, 30))
        edges = (x1, y1, x2, y2)
        samples = [(x, y) for y in _places(y1, y2) for x in _places(x1, x2)]
        taps = taps_of(edges, bins, 2, size)
        mark = chance.choice(sorted({cell for four in taps for cell in four}))
        adding = [mark in four for four in taps]
        right = sum(adding)
        row, column = mark
        inside = sum(max(abs(x - column), abs(y - row)) < 0.5 for x, y in samples)
        touching = sum(any(adding[at : at + 4]) for at in range(0, len(adding), 4))
        answers = [right, inside, touching, 16]
        if right > 2 and inside and apart([(float(k),) for k in answers], 0.1):
            break
    return Step(
        "meet",
        "Backwards they meet",
        paragraphs(
            "Backwards, each sample *adds* its gradient to the four cells that it has read. These "
            "adds come from many threads at once, and where two meet in a cell, one would undo the "
            "other. So each is *atomic*: it reads, adds and writes, and nothing comes between.",
            "The more of them meet in one cell, the longer they wait for each other.",
        ),
        MemoryFigure(*size, edges, bins, 2, "samples", mark=row * COLUMNS + column),
        question=Question(
            "meet",
            f"The box has 2 × 2 bins with 2 × 2 samples each. How many adds meet in the marked "
            f"cell, row {row}, column {column}, in one channel?",
            "number",
            "Adds that meet in the cell",
            (float(right),),
            0.1,
            f"{right} adds",
            f"{right} of the 16 samples lie less than one cell from its centre, along x and along "
            "y. Each of them adds once.",
            (
                Known(
                    (float(inside),),
                    "only the samples inside it",
                    f"{inside} of the samples {'lies' if inside == 1 else 'lie'} within the cell's "
                    "square. But a sample reads the four cells whose centres are around it, and "
                    "also adds to these.",
                ),
                Known(
                    (float(touching),),
                    "one for each bin",
                    f"{touching} of the bins {'adds' if touching == 1 else 'add'} to it. But not a "
                    "bin adds, each of its samples does.",
                ),
                Known(
                    (16.0,),
                    "all samples",
                    "The box has 16 samples. Those that are a whole cell or more away do not reach "
                    "it.",
                ),
            ),
            "meeting",
        ),
    )


def _side(chance: random.Random, tenths: tuple[int, int]) -> tuple[float, float]:
    """Where a box begins and ends along one axis, none of its samples near a centre or an edge."""
    while True:
        first = chance.randint(*tenths) / 10
        last = round(first + chance.randint(24, 40) / 10, 1)
        if min(_beside(place) for place in _places(first, last)) >= CLEAR:
            return first, last


def _places(first: float, last: float) -> list[float]:
    """Four samples between two edges, two in each half."""
    return [first + (last - first) * (2 * k + 1) / 8 for k in range(4)]


def _beside(position: float) -> float:
    """Cells from a position to the nearest centre, or edge, of a cell."""
    return abs(2 * position - round(2 * position)) / 2


def _order(seed: int) -> Step:
    chance = draws(seed, "order")
    while True:
        adds = tuple(chance.choice((1, 1, 2, 3, 5)) for _ in range(4))
        right = float32_sum((BASE, *adds)) - BASE
        back = float32_sum((*reversed(adds), BASE)) - BASE
        exact = sum(adds)
        down, up = _always(adds, 0), _always(adds, 1)
        if back != right and len({right, exact, down, up}) == 4 and back not in (down, up):
            break
    listed = ", ".join(map(str, adds))
    return Step(
        "order",
        "The order decides",
        paragraphs(
            "On a GPU nobody knows which of the adds comes first. Does it matter? Float32 keeps "
            f"24 binary digits, and rounds after each add. From 2²⁴ = {number(BASE)} to 2²⁵ it "
            "holds only *every second* whole number; halfway between two of them it takes the one "
            "that 4 divides.",
            "With everyday numbers the same happens in the last digits: a training run that is "
            "repeated ends a little elsewhere. A *deterministic* kernel adds in an order that is "
            "fixed.",
        ),
        OrderFigure(BASE, adds),
        question=Question(
            "order",
            f"A cell holds {number(BASE)}. Now {listed} are added to it, one after the other. By "
            "how much is the sum larger than before?",
            "number",
            "By how much it is larger",
            (float(right),),
            0.1,
            f"by {right}",
            f"{_in_order(adds)} In the opposite order, with {number(BASE)} last, the sum is larger "
            f"by {back}.",
            (
                Known(
                    (float(exact),),
                    "the exact sum",
                    f"{' + '.join(map(str, adds))} = {exact} is what real numbers give. Float32 "
                    "rounds after each add.",
                ),
                Known(
                    (float(down),),
                    "always rounded down",
                    "Halfway between two numbers float32 does not always go down: it takes the one "
                    "that 4 divides.",
                ),
                Known(
                    (float(up),),
                    "always rounded up",
                    "Halfway between two numbers float32 does not always go up: it takes the one "
                    "that 4 divides.",
                ),
                Known(
                    (float(BASE + right),),
                    "the sum itself",
                    f"{number(BASE + right)} is the sum, not by how much it is larger than "
                    f"{number(BASE)}.",
                ),
                *([_rounded_once(adds, back)] if back != exact else []),
            ),
            "grown",
        ),
    )


def float32_sum(terms: Iterable[float]) -> int:
    """A sum as float32 makes it, from left to right."""
    total = np.float32(0)
    for term in terms:
        total = np.float32(total + np.float32(term))
    return int(total)


def _always(adds: Iterable[int], up: int) -> int:
    """By how much a sum grows if each add is rounded to an even number in one direction."""
    total = 0
    for add in adds:
        total += add
        total += (total % 2) * (1 if up else -1)
    return total


def _in_order(adds: Sequence[int]) -> str:
    """How far above the base the sum is after each add, in sentences."""
    said, total = [], 0
    for add in adds:
        exact, total = total + add, float32_sum((BASE + total, add)) - BASE
        halfway = f" → {total}" if exact != total else ""
        said.append(f"{exact - add} + {add} = {exact}{halfway}")
    return f"Above {number(BASE)}, → where it is rounded: {', '.join(said)}."


def _rounded_once(adds: Sequence[int], back: int) -> Known:
    return Known(
        (float(back),),
        "rounded once",
        f"{' + '.join(map(str, adds))} = {sum(adds)} becomes {back} where the small ones are added "
        f"first. Here each is added to {number(BASE)} alone, and rounded.",
    )


ROW = Row(
    "inside_kernel",
    "Inside the kernel",
    "A thread computes one number. What does it read, what could it have spared?",
    10,
    steps,
)
