"""A rotated box in both spaces, its other readings, and its upright patch."""

import math

import numpy as np
import pytest

from roiviz import features, kernels, samples
from roiviz.boxes import Box
from roiviz.explain.roi import BoxExplanation, explain_rois
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.rotation import explain_rotation, pooled_patch

BOX = Box(258.0, 232.0, 236.0, 176.0, 18.0)


@pytest.mark.parametrize("aligned", [True, False])
@pytest.mark.parametrize("clockwise", [True, False])
def test_the_box_in_cells_is_where_the_plan_samples(aligned, clockwise):
    """The mean of all samples is the pivot, whatever the angle."""
    settings = RoiSettings(aligned=aligned, clockwise=clockwise)
    explained = explain_rotation(BOX, settings, stride=16.0)
    plan = kernels.sampling_plan(
        [[0, 258, 232, 236, 176, 18]],
        (38, 32),
        settings.bins,
        spatial_scale=1 / 16,
        operator="roi_align_rotated",
        dtype=np.float64,
        **settings.arguments(),
    )
    assert plan.positions.mean(axis=0) == pytest.approx(explained.center_in_cells, abs=1e-9)


@pytest.mark.parametrize("aligned", [True, False])
@pytest.mark.parametrize("clockwise", [True, False])
def test_it_agrees_with_explore(aligned, clockwise):
    fm = features.compute(samples.load("ramp"), "grey", 16)
    settings = RoiSettings(aligned=aligned, clockwise=clockwise)
    box = Box(100.0, 90.0, 60.0, 5.0, 40.0)
    shown = explain_rois(fm, [box], settings, 0).boxes[0]
    explained = explain_rotation(box, settings, fm.stride)
    assert isinstance(shown, BoxExplanation)
    frame = shown.extent.frame
    for name in ("cx", "cy", "width", "height", "angle"):
        assert getattr(explained.read_frame, name) == pytest.approx(getattr(frame, name), abs=1e-4)


def test_the_same_rules_are_the_same_reading():
    explained = explain_rotation(BOX, RoiSettings(), stride=16.0)
    same = {row.convention.name for row in explained.readings if row.same}
    assert same == {"detectron2", "caffe2_aligned"}


def test_legacys_patch_is_the_picture_half_a_cell_further():
    """Aligned or not, what is shown lies under the bins: at stride 16 legacy's are 8 px off."""
    colours = features.compute(samples.load("harbour"), "rgb", 1)
    legacy = explain_rotation(BOX, RoiSettings(aligned=False), stride=16.0).read_frame
    moved = Box(BOX.cx + 8, BOX.cy + 8, BOX.width, BOX.height, BOX.angle)
    patch = pooled_patch(colours, legacy, (7, 7))
    assert np.array_equal(patch, pooled_patch(colours, moved, (7, 7)))
    assert not np.array_equal(patch, pooled_patch(colours, BOX, (7, 7)))


def test_degrees_read_as_radians_move_the_corners_by_hand_number():
    """18 rad is -48.676°, so the box turns by -66.676°: a corner at half the diagonal goes
    2·sin(33.338°)·√(118² + 88²) = 161.79 px."""
    reading = explain_rotation(BOX, RoiSettings(), stride=16.0).reading("mmcv")
    assert reading is not None
    turn = 18 * 180 / math.pi - 3 * 360 - 18
    want = 2 * math.sin(math.radians(abs(turn)) / 2) * math.hypot(118, 88)
    assert reading.corner_shift == pytest.approx(want)
    assert reading.corner_shift == pytest.approx(161.79, abs=0.01)


def test_without_the_shift_it_reads_half_a_cell_away():
    reading = explain_rotation(BOX, RoiSettings(), stride=16.0).reading("caffe2")
    assert reading is not None
    assert reading.box == Box(258.0, 232.0, 236.0, 176.0, 18.0)
    assert reading.corner_shift == pytest.approx(math.hypot(8, 8))


def test_the_patch_of_an_upright_box_is_the_picture_itself():
    """One sample a pixel, at the pixel's centre, on the pixels: the crop."""
    picture = samples.load("harbour")
    colours = features.compute(picture, "rgb", 1)
    patch = pooled_patch(colours, Box(320.0, 216.0, 24.0, 16.0), (16, 24))
    assert np.array_equal(patch, picture.pixels[208:224, 308:332])


@pytest.mark.parametrize(("angle", "turns"), [(90.0, -1), (-90.0, 1), (180.0, 2)])
def test_the_patch_of_a_quarter_turn_is_the_crop_turned_back(angle, turns):
    picture = samples.load("harbour")
    colours = features.compute(picture, "rgb", 1)
    patch = pooled_patch(colours, Box(320.0, 216.0, 20.0, 20.0, angle), (20, 20))
    crop = picture.pixels[206:226, 310:330]
    # A box turned counter-clockwise is seen upright by turning the picture clockwise.
    assert np.abs(patch.astype(int) - np.rot90(crop, turns).astype(int)).max() <= 1
