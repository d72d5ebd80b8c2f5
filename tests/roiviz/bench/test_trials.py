"""Faults of a part of an output, computed by the references, are told by what gives them."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import Case, Said
from roiviz.bench.claim import claimed
from roiviz.bench.patterns import patterns
from roiviz.bench.report import debug
from tests.references import bilinear
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, right

CASE = made(24, 4, seed=3)
LATER = slice(10, None)


def moved(x: float = 0.0, y: float = 0.0) -> np.ndarray:
    """The reference's output for boxes that lie so many cells elsewhere."""
    rois = CASE.rois + np.array([0, x, y, x, y], np.float32) / np.float32(SCALE)
    return right(replace(CASE, rois=rois))


def pooled(rois: np.ndarray) -> np.ndarray:
    return right(replace(CASE, rois=rois.astype(np.float32)))


def with_column(at: int, values: np.ndarray) -> np.ndarray:
    rois = CASE.rois.copy()
    rois[:, at] = values
    return rois


def by_hand(change) -> np.ndarray:
    """torchvision's mean in plain loops, with samples changed: (list of values) → number."""
    found = np.zeros_like(CASE.output)
    for r, (batch, *corners) in enumerate(CASE.rois.astype(float)):
        x1, y1, x2, y2 = np.array(corners) * SCALE
        height, width = max(y2 - y1, 1) / BINS[0], max(x2 - x1, 1) / BINS[1]
        for row, column in np.ndindex(*BINS):
            points = [
                (y1 + (row + (i + 0.5) / RATIO) * height, x1 + (column + (j + 0.5) / RATIO) * width)
                for i in range(RATIO) for j in range(RATIO)
            ]  # fmt: skip
            found[r, :, row, column] = change(CASE.features[int(batch)].astype(float), points)
    return found


def without_last(plane, points):
    return sum(bilinear(plane, y, x) for y, x in points[:-1]) / len(points)


def without_last_column(plane, points):
    kept = [one for number, one in enumerate(points) if number % RATIO != RATIO - 1]
    return sum(bilinear(plane, y, x) for y, x in kept) / len(points)


def nearest(plane, points):
    def one(y, x):
        if not (-1 <= y <= plane.shape[1] and -1 <= x <= plane.shape[2]):
            return np.zeros(len(plane))
        row = int(np.floor(np.clip(y, 0, plane.shape[1] - 1) + 0.5))
        return plane[:, row, int(np.floor(np.clip(x, 0, plane.shape[2] - 1) + 0.5))]

    return sum(one(y, x) for y, x in points) / len(points)


def clamped(plane, points):
    """No window: what lies outside reads the border."""
    rows, columns = plane.shape[1:]
    inside = [(np.clip(y, 0, rows - 1), np.clip(x, 0, columns - 1)) for y, x in points]
    return sum(bilinear(plane, y, x) for y, x in inside) / len(points)


def largest(plane, points):
    return np.max([bilinear(plane, y, x) for y, x in points], axis=0)


def in_cells(change) -> np.ndarray:
    rois = CASE.rois.copy()
    rois[:, 1:] = change(rois[:, 1:] * SCALE) / SCALE
    return rois


HALF = np.concatenate([CASE.rois[:, :1], CASE.rois[:, 1:].astype(np.float16)], axis=1)
FAULTS = [
    ("half_a_cell", lambda: moved(0.5, 0.5)),
    ("half_a_cell", lambda: moved(-0.5, -0.5)),
    ("half_a_cell_x", lambda: moved(x=0.5)),
    ("one_cell_y", lambda: moved(y=-1.0)),
    ("first_picture", lambda: pooled(with_column(0, np.zeros(24)))),
    ("other_picture", lambda: pooled(with_column(0, 1 - CASE.rois[:, 0]))),
    ("int_boxes", lambda: pooled(np.trunc(CASE.rois))),
    ("rounded_boxes", lambda: pooled(np.rint(CASE.rois))),
    ("rounded_cells", lambda: pooled(in_cells(np.rint))),
    ("half_boxes", lambda: pooled(HALF)),
    ("x_y_swapped", lambda: pooled(CASE.rois[:, [0, 2, 1, 4, 3]])),
    ("half_features", lambda: right(replace(CASE, features=CASE.features.astype(np.float16)))),
    ("map_mirrored", lambda: right(replace(CASE, features=CASE.features[..., ::-1]))),
    ("last_sample_lost", lambda: by_hand(without_last)),
    ("last_samples_lost_x", lambda: by_hand(without_last_column)),
    ("nearest", lambda: by_hand(nearest)),
    ("border_rule", lambda: by_hand(clamped)),
    ("reduction_rule", lambda: by_hand(largest)),
]  # fmt: skip


NEAR_MISSES = ("half_a_cell_x", "other_picture", "rounded_cells", "nearest", "border_rule")


@pytest.mark.parametrize(
    ("name", "make"), FAULTS, ids=[f"{i} {row[0]}" for i, row in enumerate(FAULTS)]
)
def test_a_fault_of_the_later_boxes(name, make):
    """And not where one wrong number is something else."""
    output = CASE.output.copy()
    output[LATER] = make()[LATER]
    # A near miss goes through all trials, so only some are.
    for near_miss in (False, True) if name in NEAR_MISSES else (False,):
        if near_miss:
            output[15, 1, 1, 1] += 0.5
        case = replace(CASE, output=output.astype(np.float32))
        claim = claimed(case)
        found = patterns(case, claim.compared(case), claim)
        assert (name in [one.id for one in found]) == (not near_miss), found


@pytest.mark.parametrize(
    ("x", "y", "said"),
    [
        (0.1, 0.0, "0.1 cell too far right"),
        (0.0, -0.3, "0.3 cell too far up"),
        (-0.15, -0.15, "0.15 cell too far left and up"),
        (0.3, -0.2, "0.3 cell too far right and 0.2 cell too far up"),
        (0.7 * SCALE, 0.0, f"{0.7 * SCALE:g} cell too far right"),  # 0.7 of the boxes' units
    ],
)
def test_boxes_that_lie_elsewhere_by_any_part_of_a_cell(x, y, said):
    case = replace(CASE, output=moved(x, y))
    claim = claimed(case)
    found = {one.id: one.sentence for one in patterns(case, claim.compared(case), claim)}
    assert found["moved"] == f"The wrong numbers are what comes out when the boxes lie {said}."
    output = case.output.copy()
    output[15, 1, 1, 1] += 0.5
    case = replace(CASE, output=output)
    assert "moved" not in [one.id for one in patterns(case, claim.compared(case), claim)]


def test_an_adaptive_grid_that_is_rounded_down():
    wide = CASE.rois + np.linspace(0, 40, len(CASE.rois), dtype=np.float32)[:, None] * (
        0,
        0,
        0,
        1,
        1,
    )
    said = replace(CASE.said, sampling_ratio=0, convention="torchvision")
    given = replace(CASE, rois=wide.astype(np.float32), said=said)
    output = np.zeros_like(CASE.output)
    for r, (batch, *corners) in enumerate(given.rois.astype(float)):
        x1, y1, x2, y2 = np.array(corners) * SCALE
        height, width = max(y2 - y1, 1) / BINS[0], max(x2 - x1, 1) / BINS[1]
        grid = max(int(np.floor(height)), 1), max(int(np.floor(width)), 1)
        plane = CASE.features[int(batch)].astype(float)
        for row, column in np.ndindex(*BINS):
            points = [
                (y1 + (row + (i + 0.5) / grid[0]) * height,
                 x1 + (column + (j + 0.5) / grid[1]) * width)
                for i, j in np.ndindex(*grid)
            ]  # fmt: skip
            output[r, :, row, column] = sum(bilinear(plane, *at) for at in points) / len(points)
    case = replace(given, output=output.astype(np.float32))
    claim = claimed(case)
    found = patterns(case, claim.compared(case), claim)
    assert any("an adaptive grid rounded down, at least 1 sample" in one.sentence for one in found)


def test_samples_that_get_lost_at_random():
    """A race: each number lacks none, one or two of its samples."""
    draw = np.random.default_rng(4)
    output = CASE.output.copy()
    plane = [one.astype(float) for one in CASE.features]
    for r in range(0, 24, 2):
        batch, *corners = CASE.rois[r].astype(float)
        x1, y1, x2, y2 = np.array(corners) * SCALE
        height, width = max(y2 - y1, 1) / BINS[0], max(x2 - x1, 1) / BINS[1]
        for c, row, column in np.ndindex(4, *BINS):
            for _ in range(draw.integers(0, 3)):
                y = y1 + (row + (draw.integers(2) + 0.5) / RATIO) * height
                x = x1 + (column + (draw.integers(2) + 0.5) / RATIO) * width
                output[r, c, row, column] -= bilinear(plane[int(batch)][c : c + 1], y, x)[0] / 4
                break
    case = replace(CASE, output=output)
    claim = claimed(case)
    assert "samples_lost" in [one.id for one in patterns(case, claim.compared(case), claim)]


@pytest.mark.parametrize(
    ("kept", "says"),
    [
        (((0, 0),), "made of the first of its samples alone"),
        (((1, 1),), "made of the last of its samples alone"),
        (((0, 0), (1, 1)), "made of samples 1 and 4 of its 4, row by row, alone"),
    ],
)
def test_the_same_samples_of_every_bin_are_said(kept, says):
    boxes = np.array([[0, 8.0, 8, 40, 32], [0, 4, 8, 36, 40], [1, 12, 4, 44, 24]], np.float32)
    output = np.zeros((3, CASE.features.shape[1], *BINS), np.float32)
    for r, (batch, *corners) in enumerate(boxes.astype(float)):
        x1, y1, x2, y2 = np.array(corners) * SCALE
        height, width = (y2 - y1) / BINS[0], (x2 - x1) / BINS[1]
        for row, column in np.ndindex(*BINS):
            for j, i in kept:
                y = y1 + (row + (j + 0.5) / RATIO) * height
                x = x1 + (column + (i + 0.5) / RATIO) * width
                plane = CASE.features[int(batch)].astype(float)
                output[r, :, row, column] += bilinear(plane, y, x) / 4
    case = replace(CASE, rois=boxes, output=output)
    claim = claimed(case, "torchvision")
    found = patterns(case, claim.compared(case), claim)
    assert any(says in one.sentence for one in found)


@pytest.mark.parametrize(
    ("rounded", "says"),
    [
        (np.rint, "half way between two cells goes to the even one"),
        (np.floor, "rounded down to whole cells, not to the nearest"),
        (np.ceil, "rounded up to whole cells, not to the nearest"),
    ],
)
def test_corners_that_are_rounded_in_another_way_than_they_should(rounded, says):
    draw = np.random.default_rng(2)
    features = draw.standard_normal((1, 2, 18, 22)).astype(np.float32)
    first = draw.integers(0, 40, (12, 2)) / 4
    rois = np.hstack([np.zeros((12, 1)), first, first + draw.integers(6, 32, (12, 2)) / 4])
    case = Case(features, rois.astype(np.float32), np.zeros((12, 2, 3, 3), np.float32))
    case = replace(case, said=Said(1.0))
    claim = claimed(case, "torchvision_roi_pool")
    output = claim.output(replace(case, rois=rounded(case.rois)))
    one = replace(case, output=output)
    found = patterns(one, claim.compared(one), claim)
    assert [says in pattern.sentence for pattern in found if pattern.explains] == [True]


@pytest.mark.parametrize(
    ("step", "axis", "said"),
    [(1, 3, "one column: its last one comes first"), (-1, 2, "one row: its first one comes last")],
)
def test_a_map_in_a_ring(step, axis, said):
    case = made(20, 4)
    rolled = right(replace(case, features=np.roll(case.features, step, axis)))
    (found,) = debug(replace(case, output=rolled)).as_dict()["found"]
    assert found == f"The wrong numbers are what comes out when the map is rolled by {said}."
