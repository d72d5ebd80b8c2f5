"""Lesson 4's numbers, worked out again from what each question says, for many seeds."""

import math

import pytest

from roiviz import lessons
from roiviz.lessons import roi_align
from tests import references_lessons as references

SEEDS = (*range(60), lessons.MAX_SEED)


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("roi_align", seed).steps if step.question}
        for seed in SEEDS
    ]


def wrong(question) -> dict[str, object]:
    """The known wrong answers by their names, single numbers as such."""
    found = {row.name: row.values for row in question.wrong}
    return {name: v if len(v) > 1 else v[0] for name, v in found.items()}


def test_two_samples_lie_in_the_middles_of_the_halves(asked):
    for steps in asked:
        step = steps["place"]
        question = step.question
        first, last, _ = references.numbers_in(question.asks.replace("two", "2"))
        middle = (first + last) / 2
        right = ((first + middle) / 2, (middle + last) / 2)
        assert step.figure.path == ((first, 0.0, last, 0.0),)
        assert question.right == right
        assert references.numbers_in(question.shown) == list(right)
        size, _, half, start, quarter, end, other = references.numbers_in(question.working)
        assert (size / 2, start + quarter, end - other) == (half, *right)
        assert wrong(question) == {
            "at the thirds": pytest.approx((first + size / 3, last - size / 3)),
            "at the corners": (first, last),
            "on the cells": (first, last - 1),
        }


def test_a_sample_just_outside_reads_the_edge_cell(asked):
    for steps in asked:
        question = steps["clamped"].question
        at, near, far = references.numbers_in(question.asks)
        cells = steps["clamped"].figure.values
        assert cells[:2] == (near, far)
        assert -1 < at < 0
        assert references.window_value(cells, 4, at, 0.0) == near
        assert question.right == (near,)
        assert wrong(question) == pytest.approx(
            {
                "fading towards the outside": (1 + at) * near,
                "the line drawn on": near + at * (far - near),
                "discarded": 0.0,
            }
        )


def test_discarded_samples_are_counted_in_the_mean(asked):
    for steps in asked:
        step = steps["discarded"]
        ((left, top, right, bottom),) = step.figure.path
        places = [
            (left + (right - left) * x, top + (bottom - top) * y)
            for y in (0.25, 0.75)
            for x in (0.25, 0.75)
        ]
        cells = step.figure.values
        read = [references.window_value(cells, 4, *place) for place in places]
        seen = [value for (x, _), value in zip(places, read, strict=True) if x >= -1]
        assert len(seen) == 2
        question = step.question
        assert references.numbers_in(question.asks) == pytest.approx(seen, abs=5.1e-4)
        assert question.right[0] == pytest.approx(sum(read) / 4, abs=1e-5)
        one, other, _, _, four, mean = references.numbers_in(question.working.split(": ")[1])
        assert (one + other) / four == pytest.approx(mean, abs=1e-9)
        edge = sum(references.between(cells, 4, 0, y) for x, y in places if x < -1)
        assert wrong(question) == pytest.approx(
            {
                "the discarded ones left out of the mean": sum(seen) / 2,
                "the sum": sum(seen),
                "the discarded ones moved onto the map": (sum(seen) + edge) / 4,
            },
            abs=1e-5,
        )
        assert references.numbers_in(question.wrong[2].words)[2] == pytest.approx(places[0][0])


def test_an_adaptive_grid_counts_each_axis_by_itself(asked):
    for steps in asked:
        step = steps["grid"]
        question = step.question
        wide, high, adaptive = references.numbers_in(question.asks)
        assert adaptive == step.figure.ratio == 0
        ((left, top, right, bottom),) = step.figure.path
        assert (right - left, bottom - top) == pytest.approx((wide, high))
        columns, rows = math.ceil(wide), math.ceil(high)
        assert question.right == (columns * rows,)
        assert references.numbers_in(question.shown) == [columns * rows, columns, rows]
        assert references.equation(question.working) == (columns * rows, columns * rows)
        assert wrong(question) == {
            "the same on both axes": max(columns, rows) ** 2,
            "rounded to the nearest": round(wide) * round(high),
            "the area rounded up": math.ceil(wide * high),
        }


def test_what_the_story_says_is_so():
    steps = {step.id: step for step in lessons.lesson("roi_align").steps}
    assert roi_align.LINE.index(9.0) == 3
    exact = references.area_mean(roi_align.BUMPS, 4, roi_align.WIDE)
    figure, goal = steps["integral"].figure, steps["integral"].goal
    assert figure.kind == "bin"
    assert goal
    assert figure.exact == pytest.approx(exact, abs=1e-5)
    assert references.numbers_in(goal.asks)[1] == pytest.approx(exact, abs=5e-4)
    means = [references.grid_mean(figure.values, 4, roi_align.WIDE, k) for k in figure.ratios]
    assert abs(means[0] - exact) > goal.margin
    assert abs(means[-1] - exact) < goal.margin
    assert abs(means[1] - exact) < 0.2 < abs(means[0] - exact)
