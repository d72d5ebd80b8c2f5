"""What the gradients page says is true of the numbers it is said of."""

import re

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.explain import gradient_sentences as sentences
from roiviz.explain.descent import Descent, Goal
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.roi import RoiSettings
from roiviz.explain.staircase import Staircase
from roiviz.features import FeatureMap

VALUES = np.random.default_rng(2).standard_normal((24, 30, 1), np.float32)
MAP = FeatureMap(VALUES, 8.0, "noise", "noise", ("noise",))
INSIDE = Box(101.3, 88.7, 61.9, 40.3, 21.7)
OVER = Box(121.3, 98.7, 51.9, 60.3, -11.7)
OUTSIDE = Box(-300.0, -300.0, 61.9, 40.3, 21.7)
FLAT = Box(101.3, 88.7, 0.0, 40.3, 21.7)


def lesson(*boxes: Box, kind: str = "ones", active: int = 0, **choices):
    made = explain_gradients(
        MAP, boxes, RoiSettings(**choices), 0, Upstream(kind, seed=1), active=active
    )
    assert made is not None
    return made


def text(said) -> str:
    return "".join(part for part, _ in said)


def test_the_cells_are_counted():
    made = lesson(INSIDE, OVER)
    said = text(sentences.of_cells(made))
    both = [lesson(box).adds > 0 for box in (INSIDE, OVER)]
    assert said == (
        f"{made.adds.sum():,} adds bring it to {(made.adds > 0).sum()} cells. Above it sums to 98, "
        "over the cells to 98: a sample's four weights sum to 1, so nothing is lost. "
        f"{(both[0] & both[1]).sum()} cells are read by several boxes; theirs add up."
    )


def test_what_discarded_samples_lose_is_said():
    made = lesson(Box(0.0, 88.7, 61.9, 40.3))
    said = text(sentences.of_cells(made))
    assert (made.plan.state == 2).any()
    assert f"over the cells to {sentences.slope(made.cells.sum())}: what discarded" in said


@pytest.mark.parametrize("say", [sentences.of_cells, sentences.of_boxes, sentences.of_threads])
def test_a_box_that_reads_nothing_says_why(say):
    outside = text(say(lesson(OUTSIDE)))
    assert outside.startswith("This box lies outside: all samples there are beyond −1 … 30 across")
    flat = text(say(lesson(FLAT, sampling_ratio=0)))
    assert flat.startswith("This box has no samples: adaptive sampling takes ⌈size / bins⌉")
    assert "adds bring it" not in outside + flat
    assert "loss feels" not in outside + flat


def test_only_the_boxes_meant_are_named():
    made = lesson(OUTSIDE, INSIDE, OUTSIDE, active=1)
    said = text(sentences.of_cells(made))
    assert said.startswith("Boxes 1, 3 lie outside")
    assert "loss feels" in text(sentences.of_boxes(made))


def test_the_strongest_pixel_is_the_strongest():
    made = lesson(INSIDE, kind="random")
    slopes = {n.name: n.slope for n in made.numbers if n.unit == "px"}
    name = max(slopes, key=lambda key: abs(slopes[key]))
    way = "up" if slopes[name] > 0 else "down"
    amount = sentences.slope(abs(slopes[name]))
    assert f"feels {name} most: one more pixel takes it {way} by {amount}." in text(
        sentences.of_boxes(made)
    )


def test_a_constant_map_feels_nothing():
    flat = FeatureMap(np.ones((24, 30, 1), np.float32), 8.0, "flat", "flat", ("flat",))
    made = explain_gradients(flat, [INSIDE], RoiSettings(), 0, Upstream())
    assert made is not None
    assert "No pixel changes the loss by more than rounding." in text(sentences.of_boxes(made))


def test_the_next_crossing_is_as_near_as_said():
    """Just before it the slope still holds, just beyond it another does."""
    made = lesson(INSIDE, bins=(2, 2), sampling_ratio=1)
    found = made.numbers[0]
    said = sentences.of_number(made, found)
    assert f"{found.gap:.2g} px away (a line of cell centres)" in said
    side = 1 if found.crossings.gap(1) == found.gap else -1

    def slope_at(offset: float) -> float:
        moved = Box(INSIDE.cx + side * offset, INSIDE.cy, INSIDE.width, INSIDE.height, INSIDE.angle)
        return lesson(moved, bins=(2, 2), sampling_ratio=1).numbers[0].slope

    assert slope_at(found.gap * 0.9) == pytest.approx(found.slope, rel=1e-9)
    assert slope_at(found.gap * 1.01) != pytest.approx(found.slope, rel=1e-3)


def test_threads_and_adds_of_the_busiest_cell():
    made = lesson(INSIDE)
    said = text(sentences.of_threads(made))
    row, column, threads, adds = map(
        int, re.findall(r"cell \((\d+), (\d+)\) (\d+) threads? \w+ with (\d+) adds", said)[0]
    )
    assert made.writers[row, column] == made.writers.max() == threads
    assert made.adds[row, column] == adds
    assert f"{(made.writers > 1).sum()} of {(made.writers > 0).sum()} cells" in said


def test_the_stairs_are_counted():
    stepped = np.array([[1.0, 1.0], [1.0, 2.0], [3.0, 2.0], [3.0, 2.0], [1.0, 5.0]])
    smooth = np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 1.0], [3.0, 1.5], [4.0, 1.5]])
    stairs = Staircase(INSIDE, 0, np.linspace(-2, 2, 5), smooth, stepped, smooth)
    one, mean = sentences.of_staircase(stairs)
    assert "over 4 px, read at 5 places, its output takes 2 values and changes 2 times" in one
    assert "takes 3 values and changes 2 times" in mean
    assert one.endswith("over a range of 4.")
    assert mean.endswith("over a range of 1.5.")


def test_a_walk_of_no_steps_says_so():
    walk = Descent(
        (INSIDE,), np.ones(1), np.ones(1), np.zeros(1), np.zeros(1), (3.0, 0.0), Goal("match")
    )
    assert "No step makes the loss smaller" in sentences.of_descent(walk, "match it")


@pytest.mark.parametrize(
    ("value", "want"),
    [(0.0, "0"), (-0.0, "0"), (-0.00485, "−0.00485"), (4.591e-8, "4.591e−8"), (-2e12, "−2e12")],
)
def test_slopes_read_well(value, want):
    assert sentences.slope(value) == want
