"""Both gradients in one pass: to the bits of one after the other, wherever planes are packed."""

from typing import Any

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels.cpu import loops_nchw, taps, threads

UPRIGHT = np.array(
    [
        [0, 8, 8, 40, 56],  # on whole cells, where many weights are 0
        [0, -30, -20, 90.5, 71.3],
        [1, 3.7, 100.1, 61.9, 180],
        [1, 200, 5, 203, 150],
        [0, 20, 20, 20, 20],
        [1, 900, 900, 950, 950],  # outside
    ],
    np.float32,
)
TURNED = np.array(
    [[0, 60, 50, 80, 40, 30], [1, 100, 90, 150, 60, -75], [0, 10, 10, 30, 30, 0]], np.float32
)
OPERATORS: dict[str, tuple[Any, np.ndarray, dict[str, Any]]] = {
    "roi_align": (kernels.roi_align_backward, UPRIGHT, {"sampling_ratio": 2, "aligned": False}),
    "roi_align adaptive": (kernels.roi_align_backward, UPRIGHT, {}),
    "roi_align_rotated": (kernels.roi_align_rotated_backward, TURNED, {"sampling_ratio": 2}),
    "prroi_pool": (kernels.prroi_pool_backward, UPRIGHT, {}),
}


def same_bits(found: np.ndarray, want: np.ndarray) -> None:
    assert found.tobytes() == want.tobytes()


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(("height", "width"), [(24, 32), (400, 600)])  # packed whole, box by box
@pytest.mark.parametrize(("channels", "dtype"), [(32, "f4"), (21, "f4"), (16, "f8")])
@pytest.mark.parametrize("name", OPERATORS)
def test_one_pass_gives_the_bits_of_two(name, channels, dtype, height, width, count, monkeypatch):
    backward, rois, settings = OPERATORS[name]
    passes = []
    real = loops_nchw.scatter_and_slopes

    def counted(*given):
        passes.append(given)
        real(*given)

    monkeypatch.setattr(loops_nchw, "scatter_and_slopes", counted)
    monkeypatch.setattr(threads, "workers", lambda: count)
    monkeypatch.setattr(taps, "SMALL", 1)
    rng = np.random.default_rng(channels)
    features = rng.standard_normal((2, channels, height, width)).astype(dtype)
    upstream = rng.standard_normal((len(rois), channels, 5, 4)).astype(dtype)
    given = upstream, features, rois.astype(dtype)
    settings = {"spatial_scale": 1 / 8, **settings}
    both = backward(*given, **settings)
    assert passes
    passes.clear()
    same_bits(both.features, backward(*given, **settings, wrt="features").features)
    same_bits(both.rois, backward(*given, **settings, wrt="rois").rois)
    assert not passes


def test_an_infinite_upstream_reaches_no_cell_of_weight_0():
    """Whose slope is not 0: only the boxes' gradient reads it."""
    features = np.ones((1, 16, 8, 8), np.float32)
    rois = np.array([[0, 2, 2, 3, 3]] * 64, np.float32)  # its samples lie on cell (2, 2)'s centre
    upstream = np.full((64, 16, 1, 1), np.inf, np.float32)
    found = kernels.roi_align_backward(upstream, features, rois - [0, 0.5, 0.5, 0.5, 0.5],
                                       sampling_ratio=1)  # fmt: skip
    want = np.zeros((16, 8, 8))
    want[:, 2, 2] = np.inf
    assert np.array_equal(found.features[0], want)


def test_where_both_have_no_room_they_go_one_after_the_other(monkeypatch):
    rng = np.random.default_rng(3)
    features = rng.standard_normal((2, 32, 24, 32)).astype(np.float32)
    upstream = rng.standard_normal((len(UPRIGHT), 32, 5, 4)).astype(np.float32)
    once = kernels.roi_align_backward(upstream, features, UPRIGHT, spatial_scale=1 / 8)
    monkeypatch.setattr(taps, "PACKED_BYTES", 2 * 64 * 24 * 32 - 1)
    monkeypatch.setattr(loops_nchw, "scatter_and_slopes", None)
    twice = kernels.roi_align_backward(upstream, features, UPRIGHT, spatial_scale=1 / 8)
    same_bits(once.features, twice.features)
    same_bits(once.rois, twice.rois)
