"""Lesson 6's numbers, worked out again from what each question says, for many seeds."""

from typing import Any

import numpy as np
import pytest

from roiviz import lessons
from roiviz.lessons import backward
from tests import references_lessons as references

SEEDS = (*range(60), lessons.MAX_SEED)
TINY = 1e-9


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("backward", seed).steps if step.question}
        for seed in SEEDS
    ]


def wrong(question) -> dict[str, object]:
    """The known wrong answers by their names, single numbers as such."""
    found = {row.name: row.values for row in question.wrong}
    return {name: v if question.by == "cells" else v[0] for name, v in found.items()}


def loss(values, edges) -> float:
    return (references.grid_mean(values, 7, edges, 2) - 6) ** 2 / 2


def further(edges, cells: float):
    x1, y1, x2, y2 = edges
    return (x1 + cells, y1, x2 + cells, y2)


def slope(values, edges, side: float = 1) -> float:
    """Of the loss to the right of a place, or to its left."""
    step = side * 1e-6
    return (loss(values, further(edges, step)) - loss(values, edges)) / step


def test_whoever_is_beside_a_sample_gets_gradient(asked):
    for steps in asked:
        step = steps["receivers"]
        question, values = step.question, step.figure.values
        x1, x2, y1, y2 = references.numbers_in(question.asks)[:4]
        assert step.figure.path == ((x1, y1, x2, y2),)
        got = references.shares(5, 7, (x1, y1, x2, y2), 2).ravel()
        assert got.sum() == pytest.approx(1)
        right = tuple(float(k) for k in np.flatnonzero(got > TINY))
        assert question.right == right
        assert references.numbers_in(question.shown) == [len(right)]
        xs, ys = ([a + (b - a) / 4, b - (b - a) / 4] for a, b in ((x1, x2), (y1, y2)))
        assert references.numbers_in(question.working) == pytest.approx([*xs, *ys], abs=5.1e-4)
        touched = [
            row * 7 + column
            for row in range(5)
            for column in range(7)
            if max(x1, column - 0.5) < min(x2, column + 0.5)
            and max(y1, row - 0.5) < min(y2, row + 0.5)
        ]
        middle = ((x1 + x2) / 2, (y1 + y2) / 2) * 2
        one = np.flatnonzero(references.shares(5, 7, middle, 1) > TINY)
        known = wrong(question)
        assert known["the whole box"] == tuple(touched)
        assert known["one sample"] == tuple(one)
        (brightest,) = question.wrong[2].values
        assert values[int(brightest)] == max(values[k] for k in touched)
        counts = references.numbers_in(question.wrong[0].words)
        missed, beyond = len(set(touched) - set(right)), len(set(right) - set(touched))
        assert counts == [len(touched), *(count for count in (missed, beyond) if count)]


def test_a_cell_gets_its_weight_of_a_quarter(asked):
    for steps in asked:
        step = steps["amount"]
        question, figure = step.question, step.figure
        (edges,) = figure.path
        upstream, x, y, row, column = references.numbers_in(question.asks)
        assert figure.mark == row * 4 + column
        assert figure.upstream == upstream
        got = references.shares(3, 4, edges, 2).ravel() * upstream
        assert question.right == pytest.approx((got[figure.mark],), abs=1e-6)
        along, down = 1 - abs(x - column), 1 - abs(y - row)
        assert along * down * upstream / 4 == pytest.approx(got[figure.mark])
        numbers = references.numbers_in(question.working)
        assert numbers[:3] == [along, down, along * down]
        assert numbers[-1] == pytest.approx(got[figure.mark], abs=1e-6)
        assert wrong(question) == pytest.approx(
            {
                "the mean forgotten": along * down * upstream,
                "in equal parts": upstream / np.count_nonzero(got > TINY),
                "times the cell's value": got[figure.mark] * figure.values[figure.mark],
            },
            abs=1e-5,
        )


def test_a_slope_is_not_the_change_of_a_whole_cell(asked):
    rights = set()
    for steps in asked:
        step = steps["change"]
        question, values = step.question, step.figure.values
        (edges,) = step.figure.path
        # "(output − 6)² / 2 with 2 × 2 samples" comes first.
        aim, half, ratio, _, told_loss, told_slope = references.numbers_in(question.asks)
        assert (abs(aim), half, ratio) == (6, 2, step.figure.ratio)
        assert told_loss == pytest.approx(loss(values, edges), abs=6e-4)
        assert told_slope == pytest.approx(slope(values, edges), abs=2e-3)
        after = loss(values, further(edges, 1))
        change = after - loss(values, edges)
        right = 0 if change > told_slope else 2
        assert question.right == (right,)
        assert abs(change - told_slope) > 0.05 * told_slope
        rights.add(right)
        assert references.numbers_in(question.shown) == pytest.approx([abs(change)], abs=6e-4)
        assert ("grows" if change > 0 else "falls") in question.shown
        assert references.numbers_in(question.working) == pytest.approx([after], abs=6e-4)
        assert {row.values[0] for row in question.wrong} == {0.0, 1.0, 2.0} - {right}
        for row in question.wrong:
            assert references.numbers_in(row.words) == pytest.approx([abs(change)], abs=6e-4)
    assert rights == {0, 2}


def test_what_the_story_says_is_so():
    steps: dict[str, Any] = {step.id: step for step in lessons.lesson("backward").steps}
    # The curve is lowest, and flat, somewhere between the ends.
    places = np.arange(0, 4.4, 0.05)
    losses = [loss(backward.LAND, further(backward._on_land(0), x)) for x in places]
    assert min(losses) < steps["slope"].goal.margin
    parts = {(k + 0.5) / steps["slope"].figure.ratio for k in range(steps["slope"].figure.ratio)}
    assert parts == {1 / 4, 3 / 4}  # as its words have it
    # Two pieces meet where the second column of samples lies on column 3.
    (edges,) = steps["zoom"].figure.path
    x1, _, x2, _ = edges
    assert x2 - (x2 - x1) / 4 == pytest.approx(3)
    left, right = (slope(backward.LAND, edges, side) for side in (-1, 1))
    assert left > 20 * right > 0
    upstream = references.grid_mean(backward.LAND, 7, edges, 2) - backward.AIM
    kernel = upstream * backward.reading.gradients(backward.LAND, 7, edges, 2)[1]
    assert kernel == pytest.approx(right, rel=1e-3)
    for side in (-1, 1):  # each is straight, within the curve's thickness
        halves = [slope(backward.LAND, further(edges, side * 0.002 * k), side) for k in (0.1, 0.9)]
        assert halves[0] == pytest.approx(halves[1], rel=0.05)
    # Downhill it goes as the slope says, and arrives.
    figure, goal = steps["walk"].figure, steps["walk"].goal
    (place,) = figure.path
    for _ in range(8):
        assert loss(figure.values, place) > goal.margin
        place = further(place, -figure.rate * slope(figure.values, place))
    assert loss(figure.values, place) < goal.margin
