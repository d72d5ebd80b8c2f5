"""Few channels: read where they lie, in memory that what is read bounds."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from benchmarks.common import peak_mib
from roiviz.kernels import operators, roi_align, roi_align_backward, roi_pool
from roiviz.kernels.bin_means import EXACT
from roiviz.kernels.cpu import layout as layout_module
from roiviz.kernels.cpu import roi_align as loops
from roiviz.kernels.cpu import roi_align_rotated as rotated_loops
from roiviz.kernels.cpu.bin_means import merger
from roiviz.kernels.cpu.taps import BUDGET
from roiviz.kernels.rules import Rules
from tests.kernels.samples import ALIGN_OPERATORS, LAYOUTS, boxes_for, features, reference, run

SIDE = 20_000


def corners(operator):
    boxes = {
        "roi_align": [[0, 0, 2, 2], [SIDE - 2, SIDE - 2, SIDE, SIDE]],
        "roi_align_rotated": [[1, 1, 2, 2, 0], [SIDE - 1, SIDE - 1, 2, 2, 0]],
    }
    return np.array(boxes[operator], np.float32)


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_two_boxes_in_opposite_corners_take_a_few_mib(operator, layout):
    """A map of zeros but for a 2 in its last corner; zeros never touched take no memory."""
    x = np.zeros((1, 1, SIDE, SIDE), np.float32)
    x[0, 0, -2:, -2:] = 2
    if layout == "NHWC":
        x = x.reshape(1, SIDE, SIDE, 1)
    forward = operators.get(operator).forward
    result = []

    def call():
        result.append(forward(x, corners(operator), 1, aligned=True, layout=layout))

    call()
    np.testing.assert_array_equal(result[0].reshape(-1), [0, 2])
    assert (peak_mib(call) or 0) < 16


@pytest.mark.parametrize(
    ("shape", "box", "bins", "most"),
    [
        pytest.param((1, 1, 3000, 4000), [0, 0, 4000, 3000], 28, 8, id="one mask"),
        # 4096 x 4096 float32 are 64 MiB.
        pytest.param((1, 1, 50, 50), [0, 0, 50, 50], 4096, 72, id="many bins"),
        pytest.param((1, 1, 1500, 1500), [0, 0, 1500, 1500], 1, 8, id="one bin"),
    ],
)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_memory_is_that_of_the_result(shape, box, bins, most, layout):
    x, rois = np.ones(shape, np.float32), np.array([box], np.float32)
    if layout == "NHWC":
        x = x.reshape(1, *shape[2:], 1)

    def call():
        roi_align(x, rois, bins, aligned=True, layout=layout)

    call()
    assert (peak_mib(call) or 0) < most


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("channels", [1, 3, 9])
@pytest.mark.parametrize(
    ("bins", "options"),
    [
        pytest.param((3, 4), {"sampling_ratio": 2}, id="four taps a bin at most"),
        pytest.param((2, 2), {"spatial_scale": 0.9}, id="adaptive"),
        pytest.param((1, 2), {"sampling_ratio": 20}, id="more taps than are added at once"),
        pytest.param((40, 3), {"sampling_ratio": 1}, id="more rows of bins than of cells"),
        pytest.param((3, 40), {"sampling_ratio": 3, "spatial_scale": 0.4}, id="more columns"),
    ],
)
@pytest.mark.parametrize("aligned", [False, True])
def test_every_way_is_the_reference(bins, options, channels, layout, aligned):
    x = features(shape=(2, channels, 37, 45), dtype=np.float64)
    rois = boxes_for("roi_align", count=14, size=(37, 45), dtype=np.float64)
    got = run("roi_align", x, rois, bins, layout=layout, aligned=aligned, **options)
    want = reference("roi_align", x, rois, bins, aligned=aligned, **options)
    np.testing.assert_allclose(got, want, atol=1e-10)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_four_rows_of_four_taps_are_the_reference(dtype, channels, layout):
    """Large boxes, whose bins have four taps along each axis."""
    x = features(shape=(2, channels, 90, 110), dtype=dtype)
    boxes = np.array([[1, 3.3, 2.7, 104.9, 81.2], [0, 0.6, 1.2, 30.9, 85.4]], dtype)
    got = run("roi_align", x, boxes, (5, 6), layout=layout, sampling_ratio=2, aligned=True)
    want = reference("roi_align", x, boxes, (5, 6), sampling_ratio=2, aligned=True)
    np.testing.assert_allclose(got, want, atol=2e-5 if dtype == np.float32 else 1e-12)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_infinity_between_the_samples_stays_there(layout):
    """Bins of two samples each and cells between them: those that no sample reads do not count."""
    x = np.zeros((1, 2, 40, 40), np.float32)
    box = np.array([[0, 0, 40, 40]], np.float32)
    options = {"sampling_ratio": 1, "layout": layout, "aligned": True}
    # Four bins of ten cells, a sample in the middle of each: at 4.5, 14.5, 24.5, 34.5.
    x[0, :, 7, 7] = np.inf
    assert not run("roi_align", x, box, 4, **options).any()
    x[0, 1, 14, 15] = np.inf
    got = run("roi_align", x, box, 4, **options)
    assert np.argwhere(got == np.inf).tolist() == [[0, 1, 1, 1]]
    assert not np.isnan(got).any()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_backward_of_one_channel_takes_no_more_than_the_gradient(layout):
    x = np.ones((1, 1, 1000, 1000), np.float32)  # 4 MB
    if layout == "NHWC":
        x = x.reshape(1, 1000, 1000, 1)
    rois = np.array([[10, 10, 990, 990]], np.float32)
    grad = np.ones((1, 1, 28, 28) if layout == "NCHW" else (1, 28, 28, 1), np.float32)

    def call():
        return roi_align_backward(grad, x, rois, sampling_ratio=2, layout=layout)

    # 28 x 28 bins whose weights sum to 1; and their features are all alike, so boxes get nothing.
    assert call().features.sum() == pytest.approx(28 * 28, rel=1e-6)
    np.testing.assert_allclose(call().rois, 0, atol=1e-4)
    assert (peak_mib(call) or 0) < 12


@pytest.mark.parametrize("operator", ["roi_align", "roi_pool"])
def test_the_largest_of_small_boxes_takes_a_few_mib(operator):
    """Three channels of a large map, two small boxes in its corners: nothing else is touched."""
    x = np.zeros((1, 3, 4000, 4000), np.float32)  # 192 MB, untouched
    x[0, :, -2:, -1] = [[1, 4], [2, 5], [3, 6]]
    boxes = np.array([[0, 0, 0, 1, 1], [0, 3998, 3998, 3999, 3999]], np.float32)
    options: dict[str, Any] = {"reduction": "max", "sampling_ratio": 1, "aligned": False}
    results: list[np.ndarray] = []

    def call():
        if operator == "roi_pool":
            results[:] = roi_pool(x, boxes, 1)
        else:
            results[:] = [roi_align(x, boxes, 1, **options)]

    call()
    # A sample in the middle of four cells: half of the two that are not 0, on average.
    want: list[float] = [4, 5, 6] if operator == "roi_pool" else [1.25, 1.75, 2.25]
    np.testing.assert_allclose(results[0][:, :, 0, 0], np.array([[0, 0, 0], want]))
    if operator == "roi_pool":
        assert results[1][:, :, 0, 0].tolist() == [[0] * 3, [4000 * 4000 - 1] * 3]
    assert (peak_mib(call) or 0) < 16


@pytest.mark.parametrize("operator", ["roi_align", "roi_pool"])
def test_the_largest_is_the_same_turned_or_not(operator, monkeypatch):
    x = features(shape=(2, 5, 37, 45))
    x[0, 1, 3:9, 5:7] = np.nan
    boxes = boxes_for("roi_align", count=14, size=(37, 45))
    both: list[Sequence[np.ndarray]] = []
    for turned in (0, 1e9):
        monkeypatch.setattr(layout_module, "TURNED", turned)
        if operator == "roi_pool":
            both.append(roi_pool(x, boxes, (3, 2)))
        else:
            both.append((roi_align(x, boxes, (3, 2), reduction="max"),))
    for one, other in zip(*both, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


MERGES = {
    "upright samples": lambda: loops.merge,
    "rotated samples": lambda: rotated_loops.merge,
    "exact means": lambda: merger(EXACT),
}


@pytest.mark.parametrize("name", MERGES)
def test_taps_of_many_bins_ask_for_room_as_they_come(name):
    """Six boxes of 600 x 600 bins: room for all their taps at once would be for 35 million.

    Untouched room is no memory that the system counts, but a limited process is refused it.
    """
    box = [0, 9, 9, 5, 5, 0] if name == "rotated samples" else [0, 4, 4, 12, 12]
    boxes = np.array([box] * 6, np.float32)
    boxes.setflags(write=False)  # as the loops get them
    rules = Rules.of(True, ratio=1).numbers(np.float32)
    merged = MERGES[name]()(boxes, 0, 6, ((600, 600), (20, 20)), rules, False, BUDGET)
    assert 0 < merged[0] < 6, "the budget ends it before the last box"
    assert merged[2].size <= 8 * BUDGET
