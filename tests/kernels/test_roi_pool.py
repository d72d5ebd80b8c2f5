"""RoIPool: hand numbers, the reference, its gradient, invariants."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz.kernels import roi_pool, roi_pool_backward
from tests import references
from tests.kernels.samples import LAYOUTS, features, from_layout, to_layout, upright


def pooled(x, rois, bins, layout="NCHW", **options):
    output, argmax = roi_pool(to_layout(x, layout), rois, bins, layout=layout, **options)
    return from_layout(output, layout), from_layout(argmax, layout)


def test_hand_numbers():
    """Cell (i, j) holds 5 i + j. Box 1 1 3.4 2 rounds to cells 1..3 x 1..2, both ends included.

    Two bins: columns floor(0)..ceil(1.5) = 1..2 and floor(1.5)..3 = 2..3 share column 2; rows 1
    and 2. The largest is the last of each: (1, 2) = 7, (1, 3) = 8, (2, 2) = 12, (2, 3) = 13.
    """
    ramp = np.arange(25, dtype=np.float32).reshape(1, 1, 5, 5)
    output, argmax = pooled(ramp, np.array([[1, 1, 3.4, 2]]), 2)
    assert output.tolist() == [[[[7, 8], [12, 13]]]]
    np.testing.assert_array_equal(argmax, output)
    assert argmax.dtype == np.int32
    # Halves round away from zero: 0.5 to 1, and -0.5 to -1.
    output, _ = pooled(ramp, np.array([[0.5, 0.5, 2.5, 2.5], [-0.5, -0.5, -0.5, -0.5]]), 1)
    assert output.reshape(-1).tolist() == [18, 0]


def test_a_bin_outside_the_map_is_zero():
    output, argmax = pooled(features() - 9, np.array([[50, 50, 60, 60]]), 2)
    assert not output.any()
    assert (argmax == -1).all()


def test_the_first_of_equals_wins_and_a_nan_is_seen():
    x = np.zeros((1, 1, 3, 3), np.float32)
    assert pooled(x, np.array([[0, 0, 2, 2]]), 1)[1] == 0
    x[0, 0, 1, 1], x[0, 0, 2, 2] = np.nan, 5
    output, argmax = pooled(x, np.array([[0, 0, 2, 2]]), 1)
    assert np.isnan(output).all()
    assert argmax == 4


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("shape", [(2, 5, 9, 11), (2, 37, 16, 20)])
def test_forward_and_backward_are_the_reference(shape, dtype, layout):
    x, rois = features(shape=shape, dtype=dtype), upright(dtype=dtype)
    output, argmax = pooled(x, rois, (3, 4), layout, spatial_scale=0.5)
    want, places = references.roi_pool(x, rois, (3, 4), spatial_scale=0.5)
    assert output.dtype == dtype
    np.testing.assert_array_equal(output, want)
    np.testing.assert_array_equal(argmax, places)

    grad = features(2, output.shape, dtype)
    options = {"layout": layout, "spatial_scale": 0.5, "deterministic": True}
    gradient = roi_pool_backward(
        to_layout(grad, layout),
        to_layout(argmax, layout),
        to_layout(x, layout).shape,
        rois,
        **options,
    )
    assert gradient.dtype == dtype
    total = np.zeros(shape)
    for r, c, ph, pw in np.argwhere(places >= 0):
        y, x_ = divmod(places[r, c, ph, pw], shape[3])
        total[int(rois[r, 0]), c, y, x_] += grad[r, c, ph, pw]
    tolerance = 2e-2 if dtype == np.float16 else 1e-5
    np.testing.assert_allclose(from_layout(gradient, layout), total, atol=tolerance)


@settings(max_examples=40)
@given(
    corners=st.tuples(*[st.floats(-20, 20, width=32)] * 4),
    bins=st.tuples(st.integers(1, 5), st.integers(1, 5)),
    scale=st.sampled_from([1.0, 0.5, 0.0625]),
)
def test_any_box_is_the_reference(corners, bins, scale):
    x, rois = features(shape=(1, 2, 6, 7)), np.array([[0, *corners]], np.float32)
    output, argmax = pooled(x, rois, bins, spatial_scale=scale)
    want, places = references.roi_pool(x, rois, bins, spatial_scale=scale)
    np.testing.assert_array_equal(output, want)
    np.testing.assert_array_equal(argmax, places)
