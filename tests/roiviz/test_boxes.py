import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz.boxes import FORMATS, Box, from_tuple, rois, to_tuple

# What no type checker lets through.
NOTHING: Any = None
WORD: Any = "30"
# A box whose numbers are easy to follow by hand: left 10, top 20, right 50, bottom 40.
UPRIGHT = Box(30, 30, 40, 20, id="a")

number = st.floats(-5000, 5000, width=32)
size = st.floats(0, 5000, width=32)


@pytest.mark.parametrize(
    ("format_name", "numbers"),
    [
        ("xyxy", (10, 20, 50, 40)),
        ("yxyx", (20, 10, 40, 50)),
        ("xywh", (10, 20, 40, 20)),
        ("cxcywh", (30, 30, 40, 20)),
    ],
)
def test_upright_formats_by_hand(format_name, numbers):
    assert to_tuple(UPRIGHT, format_name) == numbers
    assert from_tuple(numbers, format_name, "a") == UPRIGHT


@pytest.mark.parametrize(
    ("format_name", "fifth"),
    [
        ("cxcywh_degrees_ccw", 30),
        ("cxcywh_degrees_cw", -30),
        ("cxcywh_radians_ccw", math.pi / 6),
        ("cxcywh_radians_cw", -math.pi / 6),
    ],
)
def test_turned_formats_by_hand(format_name, fifth):
    box = Box(1, 2, 3, 4, 30)
    assert to_tuple(box, format_name) == pytest.approx((1, 2, 3, 4, fifth), rel=1e-15)


@given(number, number, size, size, st.floats(-720, 720), st.sampled_from(sorted(FORMATS)))
def test_every_format_and_back(cx, cy, width, height, angle, format_name):
    box = Box(cx, cy, width, height, angle if FORMATS[format_name].degrees_per_unit else 0.0)
    back = from_tuple(to_tuple(box, format_name), format_name)
    # 1 ulp of the largest coordinate: a corner and back is one rounding a step.
    for field in ("cx", "cy", "width", "height", "angle"):
        assert getattr(back, field) == pytest.approx(getattr(box, field), abs=4e-12)


def test_corners_turn_counter_clockwise_on_screen():
    # A quarter turn to the left: the top left corner (-20, -10) goes to the bottom left.
    corners = Box(30, 30, 40, 20, 90).corners
    np.testing.assert_allclose(corners, [(20, 50), (20, 10), (40, 10), (40, 50)], atol=1e-12)
    np.testing.assert_allclose(UPRIGHT.corners, [(10, 20), (50, 20), (50, 40), (10, 40)])


def test_corners_are_the_kernels_corners():
    # The formula of the rotated kernels: x = xx cos + yy sin + cx, y = yy cos - xx sin + cy.
    box = Box(100, 50, 60, 20, 33)
    cos, sin = math.cos(math.radians(33)), math.sin(math.radians(33))
    xx, yy = -30, -10
    want = (xx * cos + yy * sin + 100, yy * cos - xx * sin + 50)
    np.testing.assert_allclose(box.corners[0], want, atol=1e-12)


def test_bounds_and_upright():
    turned = Box(30, 30, 40, 20, 90, id="a")
    assert turned.upright() == UPRIGHT
    bounds = turned.bounds()
    assert bounds.xyxy == pytest.approx((20, 10, 40, 50))
    assert bounds.id == "a"


def test_rois_upright():
    got = rois([UPRIGHT, Box(0, 0, 2, 2)], rotated=False)
    assert got.dtype == np.float32
    np.testing.assert_array_equal(got, [(0, 10, 20, 50, 40), (0, -1, -1, 1, 1)])


def test_rois_rotated():
    got = rois([Box(1, 2, 3, 4, 30)], rotated=True)
    np.testing.assert_array_equal(got, np.array([(0, 1, 2, 3, 4, 30)], np.float32))


@pytest.mark.parametrize(("rotated", "columns"), [(False, 5), (True, 6)])
def test_no_boxes_give_no_rois(rotated, columns):
    assert rois([], rotated).shape == (0, columns)


def test_a_browsers_ints_become_floats():
    assert all(type(value) is float for value in to_tuple(Box(500, 1, 2, 3), "cxcywh"))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Box(math.nan, 0, 1, 1), "box cx: want a number within ±1e+07, got nan"),
        (lambda: Box(0, math.inf, 1, 1), "box cy: want a number within"),
        (lambda: Box(0, 0, 10**400, 1), "box width: want a number within"),
        (lambda: Box(0, 0, -3, 1), "box width: want at least 0 pixels, got -3"),
        (lambda: Box(0, 0, 1, NOTHING), "box height: want a number, got None"),
        (lambda: Box(0, 0, 1, 1, WORD), "box angle: want a number, got '30'"),
        (lambda: Box(0, 0, True, 1), "box width: want a number, got True"),
        (lambda: Box(0, 0, 1, 1, 5).xyxy, "box: want an angle of 0° for xyxy, got 5°"),
        (lambda: rois([Box(0, 0, 1, 1, 5)], False), "want an angle of 0°"),
        (lambda: to_tuple(UPRIGHT, "xyyx"), "format_name: want one of xyxy, .*got 'xyyx'"),
        (lambda: from_tuple((1, 2, 3), "xyxy"), "want x1, y1, x2, y2 for xyxy, got 3 numbers"),
        (lambda: from_tuple((9, 0, 1, 5), "xyxy"), r"width.*got -8 \(read as x1, y1, x2, y2\)"),
        (lambda: from_tuple((1, 2, WORD, 4), "xywh"), "box w: want a number, got '30'"),
    ],
)
def test_errors_name_want_and_got(make, message):
    with pytest.raises(ValueError, match=message.replace("+", r"\+")):
        make()
