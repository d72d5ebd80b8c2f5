"""What five numbers of a rotated box mean to each framework."""

import math

import pytest

from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS

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
    assert CONVENTIONS[name].read(NUMBERS).angle == pytest.approx(angle, abs=1e-9)


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.name)
@pytest.mark.parametrize("angle", [-179.0, -90.0, 0.0, 33.0, 180.0])
def test_what_is_written_is_read_again(row, angle):
    box = Box(10.0, 20.0, 30.0, 40.0, angle)
    again = row.read(row.write(box))
    assert again.angle == pytest.approx(angle, abs=1e-9)
    assert (again.cx, again.cy, again.width, again.height) == (10.0, 20.0, 30.0, 40.0)


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.name)
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
        name: (row.degrees_per_unit, row.offset, row.minimum) for name, row in CONVENTIONS.items()
    }
    assert rules["detectron2"] == rules["caffe2_aligned"]
    assert rules["mmcv"] == rules["openvino"]
    assert rules["mmcv_cw"] == rules["openvino_cw"]
    assert rules["caffe2"] == rules["mxnet"]
