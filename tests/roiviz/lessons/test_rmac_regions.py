"""Lesson 7's numbers, worked out again from what each question says, for many seeds."""

import math
from typing import Any

import numpy as np
import pytest

from roiviz import lessons
from tests import references_lessons as references
from tests import references_rmac

SEEDS = (*range(60), lessons.MAX_SEED)


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("rmac_regions", seed).steps if step.question}
        for seed in SEEDS
    ]


def wrong(question) -> dict[str, object]:
    """The known wrong answers by their names, single numbers as such."""
    found = {row.name: row.values for row in question.wrong}
    return {name: v if question.by == "cells" else v[0] for name, v in found.items()}


def nearest_steps(rows: int, columns: int) -> tuple[int, list[float]]:
    """Of one to six steps those whose neighbours share nearest to 0.4, and what each shares."""
    short, long = sorted((rows, columns))
    shares = [1 - (long - short) / steps / short for steps in range(1, 7)]
    return 1 + int(np.argmin(np.abs(np.array(shares) - 0.4))), shares


def test_the_squares_of_level_1_are_one_more_than_the_steps(asked):
    for steps in asked:
        step = steps["squares"]
        question = step.question
        rows, columns, level = map(int, references.numbers_in(question.asks))
        assert (step.figure.rows, step.figure.columns, step.figure.levels) == (rows, columns, (1,))
        along, shares = nearest_steps(rows, columns)
        assert level == 1
        assert question.right == (along + 1,)
        assert len(references_rmac.tolias_regions(rows, columns, scales=1)) == along + 1
        assert references.numbers_in(question.shown) == [along + 1, along]
        numbers = references.numbers_in(question.working)
        one, long, short, below = numbers[:4]
        assert (one, long, short, below) == (1, columns, rows, rows)
        assert numbers[4:8] == pytest.approx(
            [along, shares[along - 1], along + 1, shares[along]], abs=5.1e-4
        )
        assert numbers[8:] == [along, 0.4, along, 1, along + 1]
        assert shares[along - 1] < 0.4 < shares[along]  # so that "at least" is another answer
        assert wrong(question) == {
            "the steps counted": along,
            "40\u00a0% at least": along + 2,
            "as many as are tried": 7,
        }
        assert references.numbers_in(question.wrong[1].words) == pytest.approx(
            [along + 1, shares[along], 0.4, shares[along - 1]], abs=5.1e-4
        )
        assert references.numbers_in(question.wrong[2].words)[0] == pytest.approx(
            shares[5], abs=5.1e-4
        )


def test_only_the_long_side_takes_more(asked):
    for steps in asked:
        step = steps["regions"]
        question = step.question
        rows, columns, *_, level = map(int, references.numbers_in(question.asks))
        assert (step.figure.rows, step.figure.columns, step.figure.levels) == (
            rows,
            columns,
            (level,),
        )
        along, _ = nearest_steps(rows, columns)
        assert ("takes one step" if along == 1 else f"takes {along} steps") in question.asks
        every = [
            references_rmac.tolias_regions(rows, columns, scales=k) for k in (level, level - 1)
        ]
        right = len(every[0]) - len(every[1])
        assert question.right == (right,) == (level * (level + along),)
        written = references.numbers_in(question.working.split(": ")[1])
        assert written == [level, level, along, right]
        assert wrong(question) == {
            "as if the map were square": level**2,
            "more on both sides": (level + along) ** 2,
            "more in all": level**2 + along,
        }


def test_a_square_begins_where_its_step_is_cut_off(asked):
    third = 0
    for steps in asked:
        step = steps["starts"]
        question = step.question
        columns, level, count, size = map(int, references.numbers_in(question.asks))
        rows = step.figure.rows
        assert (step.figure.columns, step.figure.levels) == (columns, (level,))
        regions = references_rmac.tolias_regions(rows, columns, scales=level)
        before = references_rmac.tolias_regions(rows, columns, scales=level - 1)
        squares = regions[len(before) :]
        starts = tuple(map(float, sorted(set(squares[:, 0]))))
        assert (len(starts), set(squares[:, 2] - squares[:, 0] + 1)) == (count, {size})
        assert question.right == starts
        stride = (columns - size) / (count - 1)
        last, wide, times, told, *cut = references.numbers_in(question.working)
        assert (last, wide, times) == (columns, size, count - 1)
        assert told == pytest.approx(stride, abs=5.1e-5)
        assert cut[::2] == pytest.approx([k * stride for k in range(count)], abs=5.1e-5)
        assert tuple(cut[1::2]) == starts
        known = wrong(question)
        beside = known.pop("side by side", None)
        assert known == {
            "rounded to the nearest": tuple(math.floor(k * stride + 0.5) for k in range(count)),
            "the map in equal parts": tuple(k * columns // count for k in range(count)),
        }
        third += beside is not None
        assert beside in (None, tuple(k * size for k in range(count)))
    assert third > len(SEEDS) // 6


def test_a_descriptor_has_a_number_for_each_channel(asked):
    for steps in asked:
        step = steps["numbers"]
        question, figure = step.question, step.figure
        rows, columns, channels, levels, count = map(int, references.numbers_in(question.asks))
        assert (figure.rows, figure.columns, figure.channels) == (rows, columns, channels)
        regions = references_rmac.tolias_regions(figure.rows, figure.columns, scales=levels)
        assert len(regions) == count
        assert question.right == (channels,)
        assert wrong(question) == {
            "one vector per region": count * channels,
            "one number per region": count,
            "one vector per level": levels * channels,
        }
    features = np.ones((1, channels, rows, columns))
    assert references_rmac.rmac(features, regions).shape == (1, channels)


def test_what_the_story_says_is_so():
    steps: dict[str, Any] = {step.id: step for step in lessons.lesson("rmac_regions").steps}
    assert nearest_steps(5, 17)[0] == 4
    assert pytest.approx(steps["overlap"].goal.target) == 1 - (17 - 5) / 4 / 5
    found = [len(references_rmac.tolias_regions(38, 32, scales=k)) for k in range(4)]
    counts = np.diff(found)
    assert list(counts) == [2, 6, 12]
    assert steps["levels"].goal.target == 6
    # 5 x 35: ten steps would meet the overlap; six are the most, and the squares just touch.
    assert pytest.approx(steps["stops"].goal.target) == 1 - (35 - 5) / 10 / 5
    assert nearest_steps(5, 35) == (6, pytest.approx([-5, -2, -1, -0.5, -0.2, 0]))
    # 7 x 35: one region short in float32, by the last bit of 31 / 7.
    figure = steps["float"].figure
    assert (figure.rows, figure.columns, figure.levels) == (7, 35, (2,))
    layouts = {"tolias": references_rmac.tolias_regions, "caffe2": references_rmac.caffe2_regions}
    last = {}
    for layout in figure.layouts:
        one, two = (layouts[layout.variant](7, 35, scales=k) for k in (1, 2))
        squares = two[len(one) :]
        assert len(set(squares[:, 0])) == 8
        last[layout.variant] = squares[:, 2].max()
        assert layout.label.endswith("float64" if layout.variant == "tolias" else "float32")
    assert last == {"tolias": 34, "caffe2": 33}
    product = np.float32(31) / np.float32(7) * np.float32(7)
    assert f"{float(product):.6f}" == "30.999998"
    assert "⌊30.999998⌋ = 30" in steps["float"].goal.done


def test_an_overlap_below_0_is_a_gap():
    step = lessons.lesson("rmac_regions").steps[0]
    figure: Any = step.figure
    rows, columns = figure.rows, figure.columns
    signs = set()
    for steps in range(1, figure.most + 1):
        stride = (columns - rows) / steps
        overlap, between = 1 - stride / rows, stride - rows
        assert between == pytest.approx(-overlap * rows)
        assert (overlap < -1e-9) == (between > 1e-9)
        signs.add(np.sign(round(overlap, 9)))
    assert {-1, 1} <= signs
    words = "".join(piece.text for paragraph in step.words for piece in paragraph)
    assert "An overlap below 0 is a gap between them." in words
