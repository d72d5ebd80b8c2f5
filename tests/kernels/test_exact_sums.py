"""Sums of very many samples stay exact: equal float32 numbers round alike, so errors add up."""

from typing import Any

import numpy as np
import pytest

from roiviz.kernels import (
    rmac_details,
    roi_align_backward,
    roi_align_rotated_backward,
    sampling_plan,
)
from roiviz.kernels.cpu import rmac as rmac_loops
from tests.kernels.samples import ALIGN_OPERATORS, LAYOUTS, run

BACKWARD: dict[str, Any] = {
    "roi_align": roi_align_backward,
    "roi_align_rotated": roi_align_rotated_backward,
}


def box_of(operator, side):
    box = [0, 0, side, side] if operator == "roi_align" else [side / 2, side / 2, side, side, 0]
    return np.array([box], np.float32)


@pytest.mark.parametrize("fill", ["ones", "noise"])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("operator", "side", "channels"),
    [
        ("roi_align", 500, 20),
        ("roi_align", 1000, 1),
        ("roi_align", 2000, 1),
        ("roi_align", 130, 200),
        ("roi_align_rotated", 500, 3),
        ("roi_align_rotated", 150, 40),
    ],
)
def test_a_bin_of_thousands_of_cells_is_their_mean(operator, side, channels, layout, fill):
    """Aligned, each cell is one sample: the mean of the cells, to one millionth."""
    plane = np.ones((side, side), np.float32)
    if fill == "noise":
        plane = np.random.default_rng(side).random((side, side), dtype=np.float32)
    x = np.ascontiguousarray(np.broadcast_to(plane, (1, channels, side, side)))
    got = run(operator, x, box_of(operator, side), 1, layout=layout, aligned=True)
    np.testing.assert_allclose(got.reshape(-1), plane.mean(dtype=np.float64), rtol=1e-6)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("side", [700, 1000])
def test_the_plan_agrees(side, layout):
    x = np.ones((1, 1, side, side), np.float32)
    rois = box_of("roi_align", side)
    plan = sampling_plan(rois, (side, side), 1, aligned=True)
    shape = x.shape if layout == "NCHW" else (1, side, side, 1)
    assert plan.apply(x.reshape(shape), layout=layout).item() == pytest.approx(1, rel=1e-6)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_thousands_of_samples_a_cell(operator, layout):
    """A box of three cells with 1,000 x 1,000 samples in its bin, in a map of ones: 1."""
    x = np.ones((1, 2, 9, 9), np.float32)
    rois = np.array([[3, 3, 6.3, 6.3] if operator == "roi_align" else [4, 4, 3.3, 3.3, 30.0]])
    options = {"sampling_ratio": 1000, "layout": layout}
    got = run(operator, x, rois, 1, **options)
    np.testing.assert_allclose(got, 1, rtol=1e-6)


@pytest.mark.parametrize("channels", [2, 40])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_gradients_of_a_bin_of_thousands_of_cells(operator, layout, channels):
    """Each cell's share is 1 / 400², and on a ramp of slope 1 the mean follows the box's middle.

    Moving x1 or x2 by one cell moves the middle by half a cell: 0.5 along x, 0 along y (a turned
    box: 1 by its centre, 0 by width).
    """
    side = 400
    ramp = np.broadcast_to(np.arange(side + 2, dtype=np.float32), (side + 2, side + 2))
    x = np.ascontiguousarray(np.broadcast_to(ramp, (1, channels, side + 2, side + 2)))
    rois = box_of(operator, side) + (1 if operator == "roi_align" else [1, 1, 0, 0, 0])
    if layout == "NHWC":
        x = np.ascontiguousarray(x.transpose(0, 2, 3, 1))
    gradient = np.zeros((1, channels, 1, 1), np.float32)
    gradient[0, 1] = 1
    gradients = BACKWARD[operator](
        gradient.reshape((1, 1, 1, channels)) if layout == "NHWC" else gradient,
        x, rois.astype(np.float32), aligned=True, layout=layout,
    )  # fmt: skip
    cells = gradients.features.transpose(0, 3, 1, 2) if layout == "NHWC" else gradients.features
    assert not np.delete(cells, 1, axis=1).any()
    np.testing.assert_allclose(cells[0, 1, 1:-1, 1:-1], 1 / side**2, rtol=1e-6)
    want = [0.5, 0, 0.5, 0] if operator == "roi_align" else [1, 0, 0, 0]
    np.testing.assert_allclose(gradients.rois[0, :4], want, atol=1e-5)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_many_regions_of_one_vector(layout):
    """On a map of ones each region has the same unit vector, and the sum is n times that."""
    ones = np.ones((1, 3, 60, 60) if layout == "NCHW" else (1, 60, 60, 3), np.float32)
    details = rmac_details(ones, scales=30, layout=layout)
    count = len(details.regions)
    assert count == 30 * 31 * 61 // 6
    unit = np.float64(details.vectors[0, 0, 0])
    np.testing.assert_allclose(details.total, count * unit, rtol=1e-7)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_gradients_of_many_regions_in_one_cell(layout):
    regions = 20_000
    gradient = np.full((1, regions, 2), 0.7, np.float32)
    features = np.zeros((1, 2, 3, 3) if layout == "NCHW" else (1, 3, 3, 2), np.float32)
    rmac_loops.scatter(gradient, np.full(gradient.shape, 4, np.int32), features, layout)
    cells = features if layout == "NCHW" else features.transpose(0, 3, 1, 2)
    np.testing.assert_allclose(cells[0, :, 1, 1], regions * np.float64(np.float32(0.7)), rtol=1e-7)
    assert np.count_nonzero(features) == 2
