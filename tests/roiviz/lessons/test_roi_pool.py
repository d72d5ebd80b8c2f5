"""Lesson 3's numbers, worked out again from what each question says, for many seeds."""

import math
from typing import Any

import numpy as np
import pytest

from roiviz import lessons
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


def test_a_bin_reads_every_column_that_it_touches(asked):
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
