"""Let it move: the walk homes in on the objects of the sample pictures."""

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.explain import descent
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.staircase import explain_staircase

OBJECTS = [
    pytest.param(key, index, operator, id=f"{key} {index} {operator}")
    for key, count in (("harbour", 3), ("portrait", 2), ("street", 2), ("page", 2))
    for index in range(count)
    for operator in ("roi_align_rotated", "roi_align")
]


def overlap(a: Box, b: Box) -> float:
    """Intersection over union of two turned boxes."""
    one, other = (((x.cx, x.cy), (x.width, x.height), -x.angle) for x in (a, b))
    _, points = cv2.rotatedRectangleIntersection(one, other)
    shared = cv2.contourArea(cv2.convexHull(points)) if points is not None else 0.0
    return shared / (a.width * a.height + b.width * b.height - shared)


def beside(box: Box) -> Box:
    turn = math.radians(box.angle)
    along, across = 0.3 * box.width, -0.25 * box.height
    return replace(
        box,
        cx=box.cx + along * math.cos(turn) + across * math.sin(turn),
        cy=box.cy - along * math.sin(turn) + across * math.cos(turn),
        width=box.width * 1.15,
        height=box.height * 0.9,
        angle=box.angle - 8.0 if box.is_turned else 0.0,
    )


@pytest.mark.parametrize(("key", "index", "operator"), OBJECTS)
def test_a_walk_finds_the_remembered_object(key, index, operator):
    sample = samples.SAMPLES[key]
    settings = RoiSettings(operator)
    target = (sample.rotated_boxes if settings.row.rotated else sample.boxes)[index]
    fm = features.compute(samples.load(key), "filters", 16)
    start = beside(target)
    walk = descent.descend(
        descent.pyramid(fm),
        start,
        settings,
        descent.Goal("match", target),
        scale=fm.spatial_scale,
    )
    assert overlap(start, target) < 0.45
    assert overlap(walk.boxes[-1], target) > 0.9
    assert walk.losses[-1] < 0.02 * walk.losses[0]


def test_on_each_map_every_step_goes_down():
    sample = samples.SAMPLES["portrait"]
    fm = features.compute(samples.load("portrait"), "filters", 16)
    target = sample.rotated_boxes[1]
    walk = descent.descend(
        descent.pyramid(fm),
        beside(target),
        RoiSettings(),
        descent.Goal("match", target),
        scale=fm.spatial_scale,
    )
    steps = len(walk.boxes)
    assert walk.losses.shape == walk.level_losses.shape == walk.levels.shape == (steps,)
    assert walk.path.shape == (steps, 2)
    for number in range(len(walk.blurs)):
        down = walk.level_losses[walk.levels == number]
        assert (np.diff(down) < 0).all()
    assert (np.diff(walk.levels) >= 0).all()


def test_maximising_a_channel_climbs_and_keeps_what_is_held():
    """A bright spot on a dark map: the box's centre goes there, its size and angle stay."""
    values = np.zeros((40, 50, 1), np.float32)
    values[22:26, 30:34] = 1.0
    fm = features.FeatureMap(values, 8.0, "spot", "spot", ("spot",))
    start = Box(200.0, 170.0, 60.0, 40.0, 25.0)
    walk = descent.descend(
        descent.pyramid(fm, 0),
        start,
        RoiSettings(),
        descent.Goal("channel"),
        scale=1 / 8,
        free=("centre",),
    )
    end = walk.boxes[-1]
    assert (end.width, end.height, end.angle) == (60.0, 40.0, 25.0)
    # The spot's middle is the corner between cells 23|24 and 31|32: (32·8, 24·8) px.
    assert math.hypot(end.cx - 256, end.cy - 192) < 0.4 * math.hypot(56, 22)
    assert walk.losses[0] == 0
    # 16 bright cells under a box of 37.5 are 0.43 of its mean.
    assert walk.losses[-1] < -0.3


def test_with_its_size_free_it_shrinks_onto_the_brightest_cell():
    values = np.zeros((40, 50, 1), np.float32)
    values[22:26, 30:34] = 1.0
    fm = features.FeatureMap(values, 8.0, "spot", "spot", ("spot",))
    walk = descent.descend(
        descent.pyramid(fm, 0),
        Box(240.0, 185.0, 60.0, 40.0),
        RoiSettings(),
        descent.Goal("channel"),
        scale=1 / 8,
        step=0.2,
    )
    end = walk.boxes[-1]
    assert end.width * end.height < 0.3 * 60 * 40


def test_nothing_free_stays_at_the_start():
    fm = features.compute(samples.load("ramp"), "grey", 16)
    start = Box(100.0, 90.0, 60.0, 40.0)
    walk = descent.descend(
        descent.pyramid(fm),
        start,
        RoiSettings(),
        descent.Goal("channel"),
        scale=1 / 16,
        free=(),
    )
    assert walk.boxes == (start,)


def test_a_box_outside_feels_nothing_and_stays():
    fm = features.compute(samples.load("ramp"), "grey", 16)
    start = Box(-900.0, -900.0, 60.0, 40.0)
    goal = descent.Goal("match", Box(100.0, 90.0, 60.0, 40.0))
    walk = descent.descend(descent.pyramid(fm), start, RoiSettings(), goal, scale=1 / 16)
    assert walk.boxes == (start,)


# ------------------------------------------------------------------ the staircase


def test_roi_pool_is_a_staircase_and_roi_align_a_slope():
    fm = features.compute(samples.load("street"), "filters", 16)
    box = samples.SAMPLES["street"].boxes[0]
    stairs = explain_staircase(fm, box, RoiSettings("roi_align"), 3, 24)
    mean = stairs.stepped[:, 1]
    # 3 cells of travel: each side is rounded at most once a cell, so at most 6 steps or 7.
    assert 1 <= stairs.jumps[1] <= 7
    assert len(np.unique(mean)) <= 8
    flat = np.isclose(np.diff(mean), 0)
    assert flat.mean() > 0.95
    assert np.count_nonzero(np.diff(stairs.smooth[:, 1])) > 200


def test_the_slopes_are_those_of_the_smooth_curve():
    fm = features.compute(samples.load("street"), "filters", 16)
    box = Box(524.3, 388.7, 96.1, 68.9)
    stairs = explain_staircase(fm, box, RoiSettings("roi_align"), 3, 24)
    step = stairs.offsets[1] - stairs.offsets[0]
    central = (stairs.smooth[2:] - stairs.smooth[:-2]) / (2 * step)
    apart = np.abs(central - stairs.slopes[1:-1])
    # Kinks lie between the points; away from them the two are one.
    assert np.median(apart) < 1e-9
    assert np.quantile(apart[:, 0], 0.7) < 1e-6
