"""kernels/descriptors.py: MAC, SPoC and GeM, and their gradients, on every device."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz.kernels import descriptors, operators
from tests import references_rmac
from tests.kernels.test_rmac import ON_EVERY_DEVICE, golden_cases, some_features

REFERENCES = {
    "mac": lambda features: np.max(features, axis=(2, 3)),
    "spoc": lambda features: np.mean(features, axis=(2, 3)),
    "gem": references_rmac.gem,
}


@pytest.mark.parametrize(("params", "arrays", "tolerance"), golden_cases("cirtorch_rmac_gem"))
def test_golden(params, arrays, tolerance):
    features = arrays["x"]
    assert np.array_equal(descriptors.mac(features), arrays["mac"])
    np.testing.assert_allclose(descriptors.spoc(features), arrays["spoc"], **tolerance)
    double = features.astype(np.float64)
    np.testing.assert_allclose(descriptors.spoc(double), arrays["spoc"], rtol=1e-12, atol=1e-15)
    for p in (1, 2.5, 3, 10):
        expected = arrays[f"gem_p{p}"]
        np.testing.assert_allclose(descriptors.gem(features, p=p), expected, **tolerance)
        np.testing.assert_allclose(descriptors.gem(double, p=p), expected, rtol=1e-11)
    np.testing.assert_allclose(descriptors.gem(features), arrays["naver_gem3"], **tolerance)
    unit = references_rmac.unit(descriptors.gem(double))
    np.testing.assert_allclose(unit, arrays["naver_desc"], **tolerance)


def test_by_hand():
    features = np.array([[[[1.0, 2.0], [3.0, -1.0]]]])
    assert descriptors.mac(features) == 3
    assert descriptors.spoc(features) == 1.25
    # (1 + 8 + 27 + 0) / 4 = 9
    np.testing.assert_allclose(descriptors.gem(features, eps=0), [[9 ** (1 / 3)]], rtol=1e-15)
    np.testing.assert_allclose(descriptors.gem(features, p=2, eps=1), [[(15 / 4) ** 0.5]])


@ON_EVERY_DEVICE
@pytest.mark.parametrize("name", sorted(REFERENCES))
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize(
    ("dtype", "tolerance"), [(np.float16, 2e-3), (np.float32, 1e-6), (np.float64, 1e-14)]
)
def test_agrees_with_the_reference(device, name, layout, dtype, tolerance):
    features = some_features((2, 3, 3, 4), dtype)
    given = features if layout == "NCHW" else features.transpose(0, 2, 3, 1)
    got = operators.get(name).forward(given, layout=layout, device=device)
    assert got.dtype == dtype
    expected = REFERENCES[name](features.astype(np.float64))
    np.testing.assert_allclose(got, expected, rtol=0, atol=tolerance)


@pytest.mark.parametrize("name", sorted(REFERENCES))
def test_many_channels_in_parallel(name):
    features = some_features((2, 130, 20, 21), np.float32)
    expected = REFERENCES[name](features.astype(np.float64))
    forward = operators.get(name).forward
    np.testing.assert_allclose(forward(features), expected, rtol=1e-5, atol=1e-6)
    last = forward(features.transpose(0, 2, 3, 1), layout="NHWC")
    np.testing.assert_allclose(last, expected, rtol=1e-5, atol=1e-6)


@ON_EVERY_DEVICE
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize(
    ("name", "options"),
    [("mac", {}), ("spoc", {}), ("gem", {}), ("gem", {"p": 2.5}), ("gem", {"p": 1, "eps": 0.3})],
)
def test_gradient_agrees_with_finite_differences(device, name, options, layout):
    row = operators.get(name)
    features = np.abs(some_features((1, 2, 2, 3)))
    upstream = np.array([[0.7, -1.3]])
    given = features if layout == "NCHW" else features.transpose(0, 2, 3, 1)
    got = operators.gradient_of(name)(upstream, given, layout=layout, device=device, **options)
    got = got if layout == "NCHW" else got.transpose(0, 3, 1, 2)
    expected = np.zeros_like(features)
    for cell in np.ndindex(*features.shape):
        ends = []
        for step in (1e-6, -1e-6):
            moved = features.copy()
            moved[cell] += step
            ends.append(np.sum(row.forward(moved, **options) * upstream))
        expected[cell] = (ends[0] - ends[1]) / 2e-6
    np.testing.assert_allclose(got, expected, rtol=1e-6, atol=1e-9)


@ON_EVERY_DEVICE
def test_a_nan_shows_and_a_zero_map_does_not(device):
    features = np.zeros((1, 2, 2, 2), np.float32)
    features[0, 1, 1, 0] = np.nan
    for name in REFERENCES:
        got = operators.get(name).forward(features, device=device)
        assert np.isfinite(got[0, 0])
        assert np.isnan(got[0, 1])
    zero = np.zeros((1, 1, 2, 2))
    assert descriptors.gem(zero, eps=0, device=device) == 0
    assert not descriptors.gem_backward(np.ones((1, 1)), zero, eps=0, device=device).any()


@pytest.mark.parametrize("shape", [(0, 2, 3, 3), (2, 0, 3, 3)], ids=["N", "C"])
def test_empty_inputs_give_empty_outputs(shape):
    features = np.zeros(shape, np.float32)
    for name in REFERENCES:
        row = operators.get(name)
        assert row.forward(features).shape == shape[:2]
        gradient = operators.gradient_of(name)
        assert gradient(np.zeros(shape[:2], np.float32), features).shape == shape


NOTHING: Any = None  # no type checker lets it through
GOOD = np.zeros((1, 2, 3, 3), np.float32)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        pytest.param(lambda: descriptors.mac(GOOD[0]), "features: want 4 dimensions", id="rank"),
        pytest.param(lambda: descriptors.spoc(GOOD > 0), "features: want float16", id="dtype"),
        pytest.param(
            lambda: descriptors.spoc(GOOD[:, :, :0]), "features: want at least one cell", id="H = 0"
        ),
        pytest.param(lambda: descriptors.mac(GOOD, layout="HWC"), "layout: want", id="layout"),
        pytest.param(lambda: descriptors.gem(GOOD, p=0), "p: want a number from 0.001", id="p"),
        pytest.param(lambda: descriptors.gem(GOOD, p=NOTHING), "p: want a number", id="p None"),
        pytest.param(lambda: descriptors.gem(GOOD, eps=-1), "eps: want a number from 0", id="eps"),
        pytest.param(lambda: descriptors.gem(GOOD, eps=np.nan), "eps: want", id="eps NaN"),
        pytest.param(
            lambda: descriptors.mac_backward(GOOD[0, :, 0], GOOD),
            r"grad_descriptor: want shape \(1, 2\)",
            id="gradient's shape",
        ),
    ],
)
def test_errors_name_the_argument(call, message):
    with pytest.raises(ValueError, match=message):
        call()


@given(
    p=st.floats(0.5, 20), seed=st.integers(0, 99), height=st.integers(1, 6), width=st.integers(1, 6)
)
def test_gem_lies_between_the_smallest_and_the_largest_value(p, seed, height, width):
    features = np.abs(some_features((1, 2, height, width), seed=seed)) + 0.01
    got = descriptors.gem(features, p=p)
    assert np.all(got >= features.min(axis=(2, 3)) * (1 - 1e-12))
    assert np.all(got <= features.max(axis=(2, 3)) * (1 + 1e-12))
    np.testing.assert_allclose(descriptors.gem(features * 4, p=p), got * 4, rtol=1e-12)
