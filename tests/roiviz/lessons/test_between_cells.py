"""Lesson 1's numbers, worked out again from what each question says, for many seeds."""

import math
from typing import Any

import numpy as np
import pytest

from roiviz import lessons
from roiviz.lessons import between_cells
from tests import references_lessons as references

SEEDS = (*range(60), lessons.MAX_SEED)


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("between_cells", seed).steps if step.question}
        for seed in SEEDS
    ]


def wrong(step) -> dict[str, tuple[float, ...]]:
    return {row.name: row.values for row in step.question.wrong}


def test_a_sample_reads_the_cells_left_and_right_above_and_below(asked):
    for steps in asked:
        step = steps["neighbours"]
        x, y = references.numbers_in(step.question.asks)
        assert step.figure.path == ((x, y),)
        near = [k for k in range(25) if abs(k % 5 - x) < 1 and abs(k // 5 - y) < 1]
        assert step.question.right == tuple(near)
        around = [k for k in range(25) if abs(k % 5 - x) < 1.5 and abs(k // 5 - y) < 1.5]
        nearest = min(range(25), key=lambda k: math.hypot(k % 5 - x, k // 5 - y))
        cross = [k for k in range(25) if abs(k % 5 - nearest % 5) + abs(k // 5 - nearest // 5) < 2]
        found = wrong(step)
        assert found["the 8 around"] == tuple(around)
        assert found["the nearest cell alone"] == (nearest,)
        assert found["the cells that share an edge"] == tuple(cross)


def test_the_largest_weight_is_the_largest_area_opposite(asked):
    for steps in asked:
        step = steps["largest"]
        question = step.question
        dx, dy = references.numbers_in(question.asks)
        areas = references.areas(dx, dy)
        best = int(np.argmax(areas))
        assert sorted(areas)[-1] > sorted(areas)[-2]
        assert question.right == (best,)
        assert question.shown == f"{between_cells.CORNERS[best]}, with {round(areas[best], 4)}"
        total, said = references.equation(question.working)
        assert total == pytest.approx(areas[best], abs=1e-9)
        assert said == pytest.approx(areas[best], abs=5.1e-5)
        formula = question.working.split(": ")[1].split(" = ")[0]
        factors = {"dx": dx, "dy": dy, "(1 − dx)": 1 - dx, "(1 − dy)": 1 - dy}
        assert math.prod(factors[part] for part in formula.split(" · ")) == areas[best]
        # Every other cell is a mistake with a name, and the weight that is said is its own.
        named = {row.values[0]: row for row in question.wrong}
        assert set(named) == {0, 1, 2, 3, 4} - {best}
        smallest = int(np.argmin(areas))
        assert named[smallest].name.startswith("the rectangle beside it")
        for cell in {0, 3, smallest}:
            assert references.numbers_in(named[cell].words)[-1] == pytest.approx(
                areas[cell], abs=5.1e-5
            )
        mirrored = references.areas(1 - dx, dy) if best == 2 else references.areas(dx, 1 - dy)
        assert int(np.argmax(mirrored)) == 3
        assert references.numbers_in(named[4].words)[1:] == pytest.approx(
            [min(areas), max(areas)], abs=5.1e-5
        )


def test_a_value_is_its_four_products(asked):
    for steps in asked:
        step = steps["value"]
        question, cells = step.question, step.figure.values
        dx, dy = references.numbers_in(question.asks)
        right = references.between(cells, 2, dx, dy)
        assert question.right == pytest.approx((right,), abs=1e-6)
        total, said = references.equation(question.working)
        assert (total, said) == pytest.approx((right, right), abs=5.1e-5)
        mistakes = {
            "the plain mean": np.mean(cells),
            "dx and dy exchanged": references.between(cells, 2, dy, dx),
            "the rectangle beside each cell": references.between(cells, 2, 1 - dx, 1 - dy),
            "along x alone": references.between(cells, 2, dx, 0),
        }
        found = {name: values[0] for name, values in wrong(step).items()}
        assert found == pytest.approx(mistakes, abs=1e-6)


def test_what_goals_ask_for_can_be_done_and_what_they_say_is_so():
    steps: dict[str, Any] = {step.id: step for step in lessons.lesson("between_cells").steps}
    goals = {name: step.goal for name, step in steps.items() if step.goal}
    for name, place in {
        "opposite": (0.2, 0.375),
        "line": (0.25, 0),
        "two_lines": (0.5, 0.5),
    }.items():
        areas = references.areas(*place)
        assert any(abs(area - goals[name].target) <= goals[name].margin for area in areas), name
    for name, place in {"ramp": (0.75, 0.75), "checkerboard": (0.5, 0.2)}.items():
        value = references.between(steps[name].figure.values, 2, *place)
        assert value == pytest.approx(goals[name].target, abs=goals[name].margin), name
    x, y = 0.3, 0.85
    assert references.between(between_cells.RAMP, 2, x, y) == pytest.approx(x + 2 * y)
