"""Lesson 3's numbers, worked out again from what each question says, for many seeds."""

import math
import re
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from roiviz import lessons
from roiviz.conventions import LEVELS
from tests import references_lessons as references

SEEDS = (*range(60), lessons.MAX_SEED)


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("roi_pool", seed).steps if step.question}
        for seed in SEEDS
    ]


def wrong(question) -> dict[str, tuple[float, ...]]:
    return {row.name: row.values for row in question.wrong}


def test_the_box_takes_its_rounded_columns(asked):
    for steps in asked:
        step = steps["width"]
        question = step.question
        first, last = references.numbers_in(question.asks)
        assert step.figure.path == ((first, last),)
        count = len(references.whole_columns(first, last))
        assert question.right == (count,)
        assert references.numbers_in(question.shown) == [count, round(first), round(last)]
        end, begin, one, total = references.numbers_in(question.working.split(": ")[1])
        assert end - begin + one == total == count
        assert wrong(question) == {
            "not rounded": pytest.approx((last - first,)),
            "the last column left out": (count - 1,),
            "rounded outwards": (math.ceil(last) - math.floor(first) + 1,),
        }
        outwards = [math.floor(first), math.ceil(last)]
        assert references.numbers_in(question.wrong[-1].words) == [
            *outwards,
            outwards[1] - outwards[0] + 1,
        ]


def test_a_bin_reads_every_column_that_it_touches(asked):
    counts = set()
    for steps in asked:
        step = steps["columns"]
        question, mark = step.question, step.figure.mark
        first, last, begin, end, named, _, _ = references.numbers_in(question.asks)
        columns = references.whole_columns(first, last)
        assert (begin, end, named) == (columns[0], columns[-1], mark)
        share = len(columns) / 4
        start, stop = begin + mark * share, begin + (mark + 1) * share
        touched = tuple(c for c in columns if c + 1 > start and c < stop)
        assert question.right == touched
        assert references.numbers_in(question.shown) == [touched[0], touched[-1]]
        count, four, width, *places = references.numbers_in(question.working)
        assert (count, four, width) == (len(columns), 4, share)
        assert places == [start, stop, start, touched[0], stop, touched[-1] + 1]
        assert wrong(question) == {
            "no column in two bins": tuple(c for c in touched if c >= start),
            "the end included": (*touched, touched[-1] + 1),
            "whole columns alone": tuple(c for c in touched if start <= c and c + 1 <= stop),
        }
        words = [references.numbers_in(row.words) for row in question.wrong]
        assert words[0] == [start, touched[0]]
        assert words[1] == [stop, touched[-1] + 1]
        assert words[2][-2:] == [start, stop]
        whole = wrong(question)["whole columns alone"]
        few, many = f"Only {whole[0]:g} lies ", f"Only {whole[0]:g} to {whole[-1]:g} lie "
        assert question.wrong[-1].words.startswith(few if len(whole) == 1 else many)
        counts.add(len(whole))
    assert {1, 2} <= counts


def test_a_bin_keeps_its_largest_value(asked):
    for steps in asked:
        step = steps["maximum"]
        question, values = step.question, step.figure.values
        mark, begin, end = map(int, references.numbers_in(question.asks))
        ((first, last),) = step.figure.path
        columns = references.whole_columns(first, last)
        share = len(columns) / 4
        start, stop = columns[0] + mark * share, columns[0] + (mark + 1) * share
        touched = [c for c in columns if c + 1 > start and c < stop]
        assert (mark, begin, end) == (step.figure.mark, touched[0], touched[-1])
        read = [values[c] for c in touched]
        assert question.right == (max(read),)
        assert references.numbers_in(question.working) == [*read, max(read)]
        assert wrong(question) == {
            "the mean": pytest.approx((np.mean(read),)),
            "the sum": (sum(read),),
            "the largest of the whole box": (max(values[c] for c in columns),),
        }


def test_what_the_story_says_is_so():
    steps: dict[str, Any] = {step.id: step for step in lessons.lesson("roi_pool").steps}
    rounded = [references.whole_columns(*edges) for edges in steps["still"].figure.path]
    assert rounded[0] == rounded[1]
    (one, other) = (references.whole_columns(*edges) for edges in steps["jump"].figure.path)
    assert [c + 1 for c in one] == other
    for edges in steps["overlap"].figure.path:
        assert len(references.whole_columns(*edges)) % 4


def level_of(area: Fraction, counted_from: int = 4) -> int:
    """By comparing areas: on the level of 224² px, every further one having four times as many."""
    level = counted_from
    while area >= 4 * 224**2:
        area, level = area / 4, level + 1
    while area < 224**2:
        area, level = area * 4, level - 1
    return min(max(level, 2), 5)


def nearest_level(area: Fraction) -> int:
    """As `level_of`, where a level begins half a doubling of the side earlier: twice the area."""
    return level_of(2 * area)


def test_each_box_goes_to_the_map_of_its_size(asked):
    seen, names = set(), set()
    for steps in asked:
        figure, question = steps["level"].figure, steps["level"].question
        a_wide, a_high, b_wide, b_high = references.numbers_in(question.asks)
        sides = [(int(a_wide), int(a_high)), (int(b_wide), int(b_high))]
        assert [(x2 - x1, y2 - y1) for x1, y1, x2, y2 in figure.boxes] == sides
        for x1, y1, x2, y2 in figure.boxes:
            assert 0 < x1 < x2 < figure.width
            assert 0 < y1 < y2 < figure.height
        areas = [Fraction(wide * high) for wide, high in sides]
        right = [level_of(area) for area in areas]
        assert question.right == places(right)
        assert references.numbers_in(question.shown) == right
        # Whoever's rule is taken, it says the same.
        for rule in LEVELS:
            assert rule.levels(np.array(figure.boxes), 2, 5).tolist() == right, rule.id
        mistakes = {
            "rounded to the nearest": [nearest_level(area) for area in areas],
            # Of an area as large as the square of a box's area in units of 224² px.
            "the area in place of its root": [level_of(area**2 / 224**2) for area in areas],
            "the longer side": [level_of(Fraction(max(one) ** 2)) for one in sides],
            "224 px on the coarsest map": [level_of(area, 5) for area in areas],
        }
        found = {name: places(levels) for name, levels in mistakes.items() if levels != right}
        assert wrong(question) == found
        assert len(found) >= 3
        seen.add(tuple(right))
        names |= set(found)
        check_words(question, sides, right, mistakes)
    assert len(seen) >= 4
    assert names == set(mistakes)


def places(levels: list[int]) -> tuple[float, ...]:
    return tuple(float(4 * row + level - 2) for row, level in enumerate(levels))


def test_a_box_between_the_ends_covers_a_square_of_fourteen_to_twenty_eight_cells():
    steps: dict[str, Any] = {step.id: step for step in lessons.lesson("roi_pool").steps}
    words = "".join(piece.text for text in steps["level"].words for piece in text)
    sentence = words[words.index("All others have") :]
    assert references.numbers_in(sentence) == [14, 28]
    assert "area of a square of 14 to 28 cells a side" in sentence
    # Between the smallest area of P2 and the largest of P5, whatever the sides.
    for wide in range(60, 1200, 37):
        for high in range(60, 1200, 41):
            if 56**2 <= wide * high < 896**2:
                stride = 2 ** level_of(Fraction(wide * high))
                assert 14**2 <= wide * high / stride**2 < 28**2
    # Its sides may well lie outside of that.
    assert level_of(Fraction(640 * 80)) == 4
    assert (640 / 16, 80 / 16) == (40, 5)


def check_words(question, sides, right, mistakes) -> None:
    """What the working and each mistake's words say of a box."""
    for (wide, high), level, worked in zip(
        sides, right, question.working.split(" b: "), strict=True
    ):
        side = math.sqrt(wide * high)
        numbers = references.numbers_in(worked)
        doublings = math.log2(side / 224)
        assert numbers[:2] == [wide, high]
        assert numbers[2] == pytest.approx(side, abs=0.06)
        assert numbers[3:5] == [2, 224]
        assert numbers[5] == pytest.approx(doublings, abs=0.006)
        assert numbers[6:9] == [4, abs(numbers[5]), math.floor(4 + doublings)]
        assert [level] == numbers[9:] or numbers[8:] == [level]
    words = {row.name: row.words for row in question.wrong}
    for name, text in words.items():
        k = 0 if mistakes[name][0] != right[0] else 1
        wide, high = sides[k]
        numbers = references.numbers_in(text)
        side = math.sqrt(wide * high)
        if name == "rounded to the nearest":
            level, begins, own = numbers
            assert (level, begins) == (right[k] + 1, 224 * 2.0 ** (level - 4))
            assert own == pytest.approx(side, abs=0.06)
            assert own < begins
        elif name == "the longer side":
            assert numbers[0] == max(wide, high)
            assert numbers[-1] == pytest.approx(side, abs=0.06)
        elif name == "the area in place of its root":
            assert numbers[-1] == pytest.approx(2 * math.log2(side / 224), abs=0.006)
        assert re.search(rf"\b{'ab'[k]}\b", text) or name.startswith("224")
