"""What five numbers of a rotated box mean to each framework."""

import math

import cv2
import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.conventions import BACKBONES, NOTATIONS

NUMBERS = (258.0, 232.0, 236.0, 176.0, 18.0)
# 18 rad = 1031.324…°; less three turns of 360° that is -48.676…°.
RADIANS_18 = 18 * 180 / math.pi - 3 * 360


@pytest.mark.parametrize(
    ("name", "angle"),
    [
        ("caffe2", 18.0),
        ("detectron2", 18.0),
        ("mxnet", 18.0),
        ("rrpn", -18.0),
        ("mmcv", RADIANS_18),
        ("openvino", RADIANS_18),
        ("mmcv_cw", -RADIANS_18),
        ("aerial", -RADIANS_18),
    ],
)
def test_the_same_number_is_another_angle(name, angle):
    assert NOTATIONS[name].read(NUMBERS).angle == pytest.approx(angle, abs=1e-9)


@pytest.mark.parametrize("row", NOTATIONS.values(), ids=lambda row: row.name)
@pytest.mark.parametrize("angle", [-179.0, -90.0, 0.0, 33.0, 45.0, 135.0, 180.0])
def test_what_is_written_is_read_again(row, angle):
    box = Box(10.0, 20.0, 30.0, 40.0, angle)
    again = row.read(row.write(box))
    # The frame's own upper left may be another corner, so many quarter turns on.
    ways = [np.roll(box.corners, shift, axis=0) for shift in range(4)]
    found = [np.allclose(again.corners, way, atol=1e-9) for way in ways]
    assert sum(found) == 1
    assert (row.quarters(box) == 0) == found[0]
    if row.range is None:
        assert found[0]


def test_opencv_writes_what_this_opencv_does():
    """minAreaRect of the installed version, which is 4.13 or newer."""
    for angle in (0, 30, -30, 45, 90, -90, 120, 10, -80):
        box = Box(100, 80, 80, 20, angle)
        centre, sides, turn = cv2.minAreaRect(box.corners.astype(np.float32))
        wanted = NOTATIONS["opencv_413"].write(box)
        assert (*centre, *sides, turn) == pytest.approx(wanted, abs=1e-3)


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        # An 80 × 20 box turned 30° clockwise.
        ("opencv_44", (20, 80, -60)),
        ("opencv_45", (80, 20, 30)),
        ("opencv_413", (20, 80, -60)),
        ("mmrotate_oc", (80, 20, math.radians(30))),
        ("mmrotate_le90", (80, 20, math.radians(30))),
        ("mmrotate_le135", (80, 20, math.radians(30))),
        ("rrpn", (80, 20, 30)),
        ("rrpn_authors", (20, 80, -30)),
        ("detectron2", (80, 20, -30)),
    ],
)
def test_the_same_box_as_each_of_them_writes_it(name, numbers):
    assert NOTATIONS[name].write(Box(0, 0, 80, 20, -30))[2:] == pytest.approx(numbers)


@pytest.mark.parametrize(
    ("name", "angle", "numbers"),
    [
        # The long side stands upright: 20 wide, 80 high, no turn.
        ("mmrotate_le90", 0, (80, 20, math.radians(-90))),
        ("mmrotate_le135", 0, (80, 20, math.radians(90))),
        ("mmrotate_oc", 0, (80, 20, math.radians(90))),
    ],
)
def test_the_long_edge_is_the_width(name, angle, numbers):
    assert NOTATIONS[name].write(Box(0, 0, 20, 80, angle))[2:] == pytest.approx(numbers)


# ------------------------------------------------------------------ where a backbone's cells lie


def centre_of_response(layers, stride: int, cell: int) -> float:
    """The pixel index of the middle of all pixels that reach a cell, by impulses through numpy."""
    signals = np.eye(1024)  # one impulse a row
    step = 1
    for kernel, by, padding in layers:
        padded = np.pad(signals, ((0, 0), (padding, padding)))
        count = (padded.shape[1] - kernel) // by + 1
        signals = sum(padded[:, k : k + by * (count - 1) + 1 : by] for k in range(kernel)) / kernel
        step *= by
        if step == stride and by > 1:
            break
    return float(np.average(np.arange(1024), weights=signals[:, cell]))


@pytest.mark.parametrize(
    ("name", "offset"),
    # VGG-16's cell 0 reads pixels 0 … 15 alike; ResNet-50's is centred on pixel 0: 7.5 px before.
    [("vgg16", 0.0), ("resnet50", -7.5)],
)
def test_where_the_cells_of_a_backbone_lie(name, offset):
    row = BACKBONES[name]
    assert row.offset(16) == offset
    found = centre_of_response(row.layers, 16, cell=30)
    # Cell 30 is drawn in the middle of pixels 480 … 495: at 487.5.
    assert found - 487.5 == pytest.approx(offset, abs=1e-9)
    assert row.offset(3) is None


@pytest.mark.parametrize("row", NOTATIONS.values(), ids=lambda row: row.name)
def test_where_it_reads_is_where_its_formula_puts_it(row):
    """Position (x, y) in cells is x·scale - offset, and lies at (p + 0.5)·stride on the picture."""
    frame = row.read_frame(Box(100.0, 60.0, 48.0, 4.0), stride=16.0)
    position = (100.0 / 16 - row.offset, 60.0 / 16 - row.offset)
    assert (frame.cx / 16 - 0.5, frame.cy / 16 - 0.5) == pytest.approx(position)
    # 4 px are a quarter of a cell: enlarged to one where there is a smallest size.
    assert frame.height == (16.0 if row.minimum else 4.0)
    assert frame.width == 48.0


def test_detectron2_is_aligned_caffe2_and_mmcv_is_openvino():
    """CONVENTIONS: the ties that no numbers can split."""
    rules = {
        name: (row.degrees_per_unit, row.offset, row.minimum) for name, row in NOTATIONS.items()
    }
    assert rules["detectron2"] == rules["caffe2_aligned"]
    assert rules["mmcv"] == rules["openvino"]
    assert rules["mmcv_cw"] == rules["openvino_cw"]
    assert rules["caffe2"] == rules["mxnet"]
