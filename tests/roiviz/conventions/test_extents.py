"""Where bins lie: the samples of every convention are found in the bins that they belong to."""

import numpy as np
import pytest

from roiviz.conventions import CONVENTIONS, Settings, samples, written
from roiviz.conventions.extents import extents
from roiviz.conventions.rules import Where

SIZE = (20, 24)
BINS = (3, 4)
TABLE = np.array(
    [(40.0, 36.0, 30.0, 22.0, 0.0), (50.5, 41.0, 17.25, 39.5, 0.0), (30.0, 30.0, 2.0, 2.0, 0.0)]
)


def found(row, ratio, angle=0.0):
    table = TABLE.copy()
    table[:, 4] = angle * row.rules.format.turned
    settings = Settings(BINS, 0.25, ratio)
    boxes = written(row.rules, table, SIZE, settings).astype(np.float32)
    given = (row.rules, boxes, SIZE, settings)
    return samples(*given), extents(*given)


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.id)
@pytest.mark.parametrize("ratio", [0, 2])
def test_a_sample_lies_in_its_bin(row, ratio):
    plan, there = found(row, ratio, 25.0)
    where = row.rules.placement.where
    count = np.bincount(plan.bin_index // 12, minlength=3)
    assert (count <= there.samples + 1e-9).all()
    if where in (Where.CELLS, Where.INTEGRAL):
        return  # whole cells reach beyond their bin, and a plan lists those that it touches
    if where is not Where.ENDS:
        np.testing.assert_array_equal(count, there.samples)
    cx, cy, width, height, angle = there.frames[plan.bin_index // 12].T
    turn = np.deg2rad(angle)
    x, y = plan.positions[:, 0] - cx, plan.positions[:, 1] - cy
    # Counter-clockwise on screen, where y points down.
    u = (x * np.cos(turn) - y * np.sin(turn)) / width + 0.5
    v = (x * np.sin(turn) + y * np.cos(turn)) / height + 0.5
    bins = plan.bin_index % 12
    # RRPN's lie on half cells near the middle of their bin; coremltools' y has gone astray.
    cells = 0.75 if where is Where.BOUNDS else 1e-4
    assert (np.abs(u * BINS[1] - bins % 4 - 0.5) <= 0.5 + cells * BINS[1] / width).all()
    if not row.rules.placement.fault:
        assert (np.abs(v * BINS[0] - bins // 4 - 0.5) <= 0.5 + cells * BINS[0] / height).all()


def test_hand_numbers():
    """A box of 30 × 22 about (40, 36) at a quarter: x from 6.25 to 13.75, y from 6.25 to 11.75."""
    wanted = {
        "torchvision": (10.0, 9.0, 7.5, 5.5, 0.0),
        "detectron2": (9.5, 8.5, 7.5, 5.5, 0.0),
        # To x2 + 1 and y2 + 1.
        "mmdet_v0": (10.125, 9.125, 7.75, 5.75, 0.0),
        # Corners to 6, 14 and 6, 12; the last cell belongs to the box.
        "torchvision_roi_pool": (10.5, 9.5, 9.0, 7.0, 0.0),
        # Four points 7.5 / 3 apart and three 5.5 / 2 apart, each in the middle of its share. In
        # cells from the first centre to the last: 10 · 23 / 24 wide of 7.5 · 23 / 24.
        "tf_crop_and_resize": (10.0, 9.0, 10.0, 8.25, 0.0),
    }
    for name, frame in wanted.items():
        _, there = found(CONVENTIONS[name], 2)
        np.testing.assert_allclose(there.frames[0], frame, atol=1e-5, err_msg=name)


def test_a_smallest_side_and_grids():
    _, there = found(CONVENTIONS["torchvision"], 0)
    np.testing.assert_allclose(there.frames[2, 2:4], 1.0)
    np.testing.assert_array_equal(there.grids, [[2, 2], [4, 2], [1, 1]])
    _, there = found(CONVENTIONS["detectron2_rotated"], 2, 30.0)
    np.testing.assert_allclose(there.frames[2, 2:], (0.5, 0.5, 30.0), atol=1e-5)
