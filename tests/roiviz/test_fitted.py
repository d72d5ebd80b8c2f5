"""roiviz/fitted.py: pictures cut and scaled to a wanted size."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz import features, pictures
from roiviz.fitted import LARGEST_SIDE, fitted, shrunk


def picture(height: int, width: int) -> pictures.Picture:
    pixels = np.random.default_rng(height).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return pictures.from_array(pixels, "noise")


sides = st.integers(1, LARGEST_SIDE)


@settings(deadline=None, max_examples=30)
@given(rows=sides, columns=sides, stride=st.sampled_from([1, 4, 16]))
def test_the_map_of_a_fitted_picture_has_just_the_wanted_size(rows, columns, stride):
    cut = fitted(picture(60, 90), rows, columns, stride)
    assert features.compute(cut, "rgb", stride).values.shape == (rows, columns, 3)


def test_the_middle_is_what_is_kept():
    pixels = np.zeros((40, 100, 3), np.uint8)
    pixels[:, 30:70] = 200
    cut = fitted(pictures.from_array(pixels, "bar"), 5, 5, 8)
    # 40 × 40 pixels about the middle, not scaled: all of them from the bar.
    assert cut.pixels.shape == (40, 40, 3)
    assert (cut.pixels == 200).all()


@pytest.mark.parametrize(("rows", "columns"), [(0, 5), (5, 0), (LARGEST_SIDE + 1, 5), (5, -1)])
def test_another_size_is_refused(rows, columns):
    with pytest.raises(ValueError, match=f"want an int from 1 to {LARGEST_SIDE}"):
        fitted(picture(20, 20), rows, columns, 8)


@pytest.mark.parametrize(
    ("height", "width", "wanted"),
    [(100, 200, (50, 100)), (200, 100, (100, 50)), (1000, 1, (100, 1)), (100, 100, (100, 100))],
)
def test_a_longer_side_is_brought_down(height, width, wanted):
    assert shrunk(picture(height, width), 100).pixels.shape[:2] == wanted


def test_a_small_picture_stays_as_it_is():
    small = picture(30, 40)
    assert shrunk(small, 100) is small
