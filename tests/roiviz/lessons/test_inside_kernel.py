"""Lesson 9's numbers, worked out again from what each question says, for many seeds."""

import math
from typing import Any

import numpy as np
import pytest

from roiviz import lessons
from tests import references_lessons as references

SEEDS = (*range(60), lessons.MAX_SEED)
BASE = 2**24


def told(step) -> str:
    return " ".join("".join(piece.text for piece in words) for words in step.words)


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("inside_kernel", seed).steps if step.question}
        for seed in SEEDS
    ]


def wrong(question) -> dict[str, float]:
    return {row.name: row.values[0] for row in question.wrong}


def words(question) -> dict[str, list[float]]:
    """The numbers in what is said of each known mistake."""
    return {row.name: references.numbers_in(row.words) for row in question.wrong}


def story() -> dict[str, Any]:
    return {step.id: step for step in lessons.lesson("inside_kernel").steps}


def test_a_thread_computes_the_element_at_its_place_in_the_output(asked):
    for steps in asked:
        question, figure = steps["element"].question, steps["element"].figure
        boxes, channels, high, wide, thread = map(int, references.numbers_in(question.asks))
        assert (len(figure.boxes), figure.channels, figure.bins) == (boxes, channels, (high, wide))
        assert figure.path == (thread,)
        places = np.arange(boxes * channels * high * wide).reshape(boxes, channels, high, wide)
        assert question.right == (thread,)
        where = np.argwhere(places == thread)[0]
        assert references.numbers_in(question.shown) == list(where)
        each = channels * high * wide
        numbers = references.numbers_in(question.working)
        pairs = [where[0], each, where[1], high * wide, where[2], wide, where[3]]
        assert numbers == [thread, *pairs, each, high * wide, wide]
        last = places.transpose(0, 2, 3, 1).ravel()[thread]
        turned = places.transpose(0, 1, 3, 2).ravel()[thread]
        assert wrong(question) == {
            "channels last": last,
            "rows before columns": turned,
            "counted from 1": thread - 1,
        }
        assert words(question)["channels last"] == [channels]
        assert words(question)["rows before columns"] == [high]


def test_lines_are_counted_byte_by_byte(asked):
    counts = set()
    for steps in asked:
        step = steps["touched"]
        question, figure = step.question, step.figure
        rows, columns, channels, x, y, _ = references.numbers_in(question.asks)
        rows, columns, channels = int(rows), int(columns), int(channels)
        assert (figure.rows, figure.columns, figure.channels) == (rows, columns, channels)
        assert figure.edges == (x, y, x, y)
        text = "".join(piece.text for piece in step.words[0])
        assert rows * columns % 16 == 0
        assert references.numbers_in(text)[-1] == rows * columns / 16
        cells = references.four_cells(x, y)
        plain = references.lines_of(cells, (channels, rows, columns), False)
        last = references.lines_of(cells, (channels, rows, columns), True)
        lone = references.lines_of(cells, (1, rows, columns), False)
        assert question.right == (len(plain),)
        counts.add(len(lone))
        assert references.numbers_in(question.shown) == [len(plain)]
        numbers = references.numbers_in(question.working)
        assert numbers[:4] == [row * columns + column for row, column in cells]
        assert set(numbers[4 : 4 + len(lone)]) == lone
        assert numbers[4 + len(lone) :] == [len(lone), channels, len(plain), len(last)]
        assert wrong(question) == {
            "one channel alone": len(lone),
            "channels last": len(last),
            "a line for each cell": 4 * channels,
            "a line for each channel": channels,
        }
        told = words(question)
        assert told["one channel alone"] == [len(lone), rows * columns]
        assert told["channels last"] == [len(last), channels, channels, 16, channels / 16]
        assert told["a line for each channel"] == [columns, len(lone)]
    assert counts == {2, 3}


def test_a_table_has_a_set_of_weights_for_each_sample(asked):
    for steps in asked:
        question, figure = steps["table"].question, steps["table"].figure
        side, other, ratio, _, channels = map(int, references.numbers_in(question.asks))
        assert (figure.bins, figure.ratio, figure.channels) == ((side, other), ratio, channels)
        samples = {s for one in references.box_samples(figure.edges, side, ratio) for s in one}
        count = len(samples)
        assert question.right == (count,)
        assert references.numbers_in(question.shown) == [count]
        assert references.numbers_in(question.working)[-2:] == [count, channels]
        assert wrong(question) == {
            "one for each channel": count * channels,
            "one for each bin": side * side,
            "one for each tap": 4 * count,
        }
    first = asked[0]["table"].question
    assert (first.right, list(wrong(first).values())) == ((196,), [12544, 49, 784])


def test_every_sample_beside_a_cell_adds_to_it_once(asked):
    for steps in asked:
        question, figure = steps["meet"].question, steps["meet"].figure
        *sizes, row, column = map(int, references.numbers_in(question.asks))
        assert sizes == [2, 2, 2, 2]
        assert (figure.bins, figure.ratio) == ((2, 2), 2)
        assert figure.mark == row * figure.columns + column
        bins = references.box_samples(figure.edges, 2, 2)
        adding = [[(row, column) in references.four_cells(x, y) for x, y in one] for one in bins]
        inside = [abs(x - column) < 0.5 > abs(y - row) for one in bins for x, y in one]
        count = sum(map(sum, adding))
        assert question.right == (count,)
        assert references.numbers_in(question.shown) == [count]
        assert references.numbers_in(question.working) == [count, 16]
        assert wrong(question) == {
            "only the samples inside it": sum(inside),
            "one for each bin": sum(map(any, adding)),
            "all samples": 16,
        }
        told = words(question)
        assert told["only the samples inside it"] == [sum(inside)]
        assert told["one for each bin"] == [sum(map(any, adding))]


def test_two_orders_of_the_same_adds_have_two_sums(asked):
    for steps in asked:
        question, figure = steps["order"].question, steps["order"].figure
        base, *adds = map(int, references.numbers_in(question.asks))
        assert (figure.first, list(figure.adds)) == (base, adds)
        assert base == BASE
        assert len(adds) == 4
        forth = references.float32_sum([base, *adds]) - base
        back = references.float32_sum([*reversed(adds), base]) - base
        assert forth != back
        assert question.right == (forth,)
        assert references.numbers_in(question.shown) == [forth]
        numbers = references.numbers_in(question.working)
        assert numbers[-2:] == [base, back]
        totals = [references.float32_sum([base, *adds[:k]]) - base for k in range(5)]
        said = []
        for before, add, after in zip(totals, adds, totals[1:], strict=False):
            exact = before + add
            said += [before, add, exact, *([after] if after != exact else [])]
        assert numbers[1:-2] == said
        known = wrong(question)
        assert known["the exact sum"] == sum(adds)
        assert known["the sum itself"] == references.float32_sum([base, *adds])
        assert known.get("rounded once", sum(adds)) == back
        down = up = 0
        for add in adds:
            down, up = (down + add) // 2 * 2, -(-(up + add) // 2) * 2
        assert known["always rounded down"] == down
        assert known["always rounded up"] == up


def test_float32_above_two_to_the_24_is_as_it_is_told():
    assert references.float32_sum([BASE, 1]) == BASE == int(np.float32(BASE + 1))
    assert "to 2²⁵ it holds only every second whole number" in told(story()["order"])
    assert references.float32_sum([2 * BASE, 2]) == 2 * BASE  # only every fourth from there on
    for value in (*range(BASE, BASE + 40), *range(2 * BASE - 40, 2 * BASE)):
        nearest = int(np.float32(value))
        assert nearest % 2 == 0
        assert nearest == (value if value % 2 == 0 else value + (1 if value % 4 == 3 else -1))


def test_what_the_story_says_is_so():
    steps = story()
    thread = steps["thread"]
    _, channels = thread.figure.boxes, thread.figure.channels
    places = np.arange(channels * 4).reshape(channels, 2, 2)
    assert thread.goal.target == places[2, 1, 0]
    assert references.numbers_in(thread.goal.asks) == [2]
    assert references.numbers_in(thread.goal.done) == [10, 2, 4, 1, 2, 0, 2, 1]

    reads = steps["reads"]
    cells = [
        cell
        for one in references.box_samples(reads.figure.edges, 1, 2)
        for x, y in one
        for cell in references.four_cells(x, y)
    ]
    lines = len(references.lines_of(cells, (1, reads.figure.rows, reads.figure.columns), False))
    assert reads.goal.target == len(cells) == 16
    numbers = references.numbers_in(reads.goal.done)
    assert numbers[:3] == [16, len(set(cells)), lines]
    assert numbers[5] == 64 * lines
    assert numbers[-1] == 4 * len(set(cells))

    layout = steps["layout"].figure
    shape = (layout.channels, layout.rows, layout.columns)
    cells = references.four_cells(*layout.edges[:2])
    plain, last = (len(references.lines_of(cells, shape, end)) for end in (False, True))
    numbers = references.numbers_in(steps["layout"].goal.done)
    assert steps["layout"].goal.target == last == 16
    assert numbers == [last, last, 16, 256, plain, plain, 16, 16 * plain, 4 * layout.channels]

    # Two cells of a row, two rows, two channels: how far apart.
    number = np.arange(math.prod(shape)).reshape(shape)
    (top, left), (_, right), (low, _), _ = cells
    assert number[0, top, right] - number[0, top, left] == 1
    down = number[0, low, left] - number[0, top, left]
    assert references.numbers_in(told(steps["layout"]))[1:3] == [
        down,
        number[1, top, left] - number[0, top, left],
    ]

    race = steps["race"]
    bins, ratio = race.figure.bins[0], race.figure.ratio
    samples = sum(len(one) for one in references.box_samples(race.figure.edges, bins, ratio))
    assert references.numbers_in(race.goal.done) == [samples, 4 * samples]
    assert race.goal.target == 1
