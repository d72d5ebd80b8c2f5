"""float16 on the CPU: every number, both ways, and operators that read it from its 16 bits."""

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels.cpu import halves

EVERY = np.arange(2**16, dtype=np.uint16).view(np.float16)


def same(got, want):
    """Equal to the bit, but for which NaN it is."""
    assert (got.dtype, got.shape) == (want.dtype, want.shape)
    nan = np.isnan(want)
    np.testing.assert_array_equal(np.isnan(got), nan)
    kind = f"u{want.itemsize}"
    np.testing.assert_array_equal(got[~nan].view(kind), want[~nan].view(kind))


def singles():
    """Halfway between neighbours, just beside, too large, too small, and any."""
    finite = np.sort(EVERY[np.isfinite(EVERY)].astype(np.float32))
    middle = (finite[:-1] + finite[1:]) / 2
    beside = [np.nextafter(middle, np.float32(side)) for side in (-np.inf, np.inf)]
    edges = np.array([65519, 65520, 65521, 1e9, -1e9, np.inf, -np.inf, np.nan, 2**-25], np.float32)
    anything = np.random.default_rng(3).normal(scale=100, size=1000).astype(np.float32)
    return np.concatenate([finite, middle, *beside, edges, anything])


def as_half(array):
    with np.errstate(over="ignore"):
        return array.astype(np.float16)


@pytest.mark.parametrize("native", [True, False])
def test_every_number_is_widened_and_rounded_as_numpy_does(monkeypatch, native):
    if not native:
        monkeypatch.setattr(halves, "are_native", lambda: False)
    same(halves.converted(EVERY, halves.SINGLE), EVERY.astype(np.float32))
    given = singles()
    same(halves.converted(given, halves.HALF), as_half(given))
    into = np.empty(given.shape, np.float16)
    assert halves.converted(given, halves.HALF, into) is into
    same(into, as_half(given))


def test_many_numbers_are_shared_out():
    many = np.resize(EVERY, 3 * halves.A_PIECE + 7)
    same(halves.converted(many, halves.SINGLE), many.astype(np.float32))


def case(operator, channels, layout, seed=0):
    """Boxes of few taps a bin, of many, and of very many; within the map and beyond."""
    rng = np.random.default_rng(seed)
    shape = (2, 40, 60, channels) if layout == "NHWC" else (2, channels, 40, 60)
    features = rng.normal(size=shape).astype(np.float16)
    if operator == "roi_align":
        boxes = [[0, 3, 4, 9, 8], [1, 1, 2, 50, 39], [0, -20, -20, 80, 60], [1, 30, 30, 33, 31]]
    else:
        boxes = [[0, 20, 20, 8, 5, 30], [1, 30, 20, 58, 38, 5], [0, 30, 20, 90, 90, 45]]
    return features, np.array(boxes, np.float32)


@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
@pytest.mark.parametrize("channels", [1, 7, 16, 17, 130, 256])
@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
@pytest.mark.parametrize(("bins", "ratio"), [(7, 2), ((2, 1), 0), (1, 0)])
def test_the_result_is_that_of_float32_rounded_once(operator, channels, layout, bins, ratio):
    features, boxes = case(operator, channels, layout)
    forward = getattr(kernels, operator)
    options: dict = {"layout": layout, "sampling_ratio": ratio, "aligned": True}
    want = forward(features.astype(np.float32), boxes, bins, **options)
    same(forward(features, boxes, bins, **options), as_half(want))
    out = np.empty(want.shape, np.float16)
    assert forward(features, boxes, bins, out=out, **options) is out
    same(out, as_half(want))


def test_without_the_instruction_it_is_the_same(monkeypatch):
    features, boxes = case("roi_align", 64, "NHWC")
    options: dict = {"layout": "NHWC", "sampling_ratio": 2}
    want = kernels.roi_align(features, boxes, 7, **options)
    monkeypatch.setattr(halves, "are_native", lambda: False)
    same(kernels.roi_align(features, boxes, 7, **options), want)


def test_what_float16_cannot_hold_is_infinite():
    features = np.full((1, 4, 4, 16), 60000, np.float16)
    gradient = kernels.roi_align_backward(
        np.full((1, 1, 1, 16), 60000, np.float16),
        features,
        [[0, 0, 0, 1, 1]],
        layout="NHWC",
        wrt="features",
    ).features
    assert np.isfinite(gradient).all()
    upstream = np.full((3, 1, 1, 16), 60000, np.float16)
    boxes = [[0, 0.5, 0.5, 1, 1]] * 3
    options: dict = {"layout": "NHWC", "wrt": "features", "aligned": True}
    gradient = kernels.roi_align_backward(upstream, features, boxes, **options).features
    assert np.isinf(gradient).any()


@pytest.mark.parametrize("channels", [1, 3, 64])
@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
def test_the_map_is_not_converted(monkeypatch, operator, layout, channels):
    """Read from its 16 bits: nothing widens the whole map on the way."""
    features, boxes = case(operator, channels, layout)
    monkeypatch.setattr(halves, "converted", lambda *_: pytest.fail("converted"))
    if halves.are_native():
        getattr(kernels, operator)(features, boxes, 7, layout=layout)


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
def test_a_large_job_is_that_of_float32_too(operator):
    """Packed by several threads, written past the caches: rounded once all the same."""
    rng = np.random.default_rng(5)
    planes = rng.normal(size=(2, 64, 60, 70)).astype(np.float16)
    corners = rng.uniform(0, 40, (300, 2))
    numbers = [corners, corners + rng.uniform(1, 30, (300, 2))]
    if operator == "roi_align_rotated":
        numbers = [corners, rng.uniform(1, 30, (300, 2)), rng.uniform(-180, 180, (300, 1))]
    boxes = np.hstack([rng.integers(0, 2, (300, 1)), *numbers]).astype(np.float32)
    forward = getattr(kernels, operator)
    want = as_half(forward(planes.astype(np.float32), boxes, 7, sampling_ratio=2))
    same(forward(planes, boxes, 7, sampling_ratio=2), want)
