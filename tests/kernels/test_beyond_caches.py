"""What is done for arrays larger than the caches changes when memory is touched, never a number."""

from itertools import pairwise

import numba
import numpy as np
import pytest

from roiviz.kernels import operators
from roiviz.kernels.cpu import loops_nhwc, memory, taps
from roiviz.kernels.cpu import roi_align as loops
from roiviz.kernels.rules import Rules
from tests.kernels import samples

OPERATORS = ("roi_align", "roi_align_rotated", "prroi_pool")


def boxes_for(operator, count, size=60.0, batch=2, largest=33.0):
    rng = np.random.default_rng(count)
    centers = rng.uniform(0, size, (count, 2))
    sides = np.exp(rng.uniform(-1, np.log(largest), (count, 2)))
    images = rng.integers(0, batch, count)
    if operator == "roi_align_rotated":
        numbers = np.column_stack([centers, sides, rng.uniform(-180, 180, count)])
    else:
        numbers = np.hstack([centers - sides / 2, centers + sides / 2])
    return np.column_stack([images, numbers]).astype(np.float32)


# Whole groups of vectors, a vector more, a channel more and less: each has a loop of its own.
@pytest.mark.parametrize("channels", [15, 64, 128, 145, 191])
@pytest.mark.parametrize("operator", OPERATORS)
def test_cells_asked_for_early_are_the_same_cells(operator, channels):
    """A map that is asked for early holds, in its corner, one that is not."""
    forward, backward = operators.get(operator).forward, operators.gradient_of(operator)
    rng = np.random.default_rng(channels)
    large = rng.normal(size=(2, 120, 130, channels)).astype(np.float32)
    boxes = boxes_for(operator, 40, 12.0, largest=8.0)  # which end before the small map does
    small = np.ascontiguousarray(large[:, :20, :22])
    assert small.size < loops_nhwc.FAR <= large.size
    options = {"spatial_scale": 1.0, "layout": "NHWC"}
    output = forward(large, boxes, 5, **options)
    np.testing.assert_array_equal(output, forward(small, boxes, 5, **options))
    upstream = np.cos(output)
    found, want = (backward(upstream, x, boxes, **options) for x in (large, small))
    np.testing.assert_array_equal(found.rois, want.rois)
    np.testing.assert_array_equal(found.features[:, :20, :22], want.features)
    assert not found.features[:, 20:].any()
    assert not found.features[:, :, 22:].any()


def in_layout(array, layout):
    """(N, H, W, C) features in another layout."""
    return array if layout == "NHWC" else np.ascontiguousarray(np.moveaxis(array, -1, 1))


# In NCHW two vectors of channels are written at once: a pair is whole, or half of one, or not.
@pytest.mark.parametrize(
    ("layout", "channels"),
    [("NHWC", 256), ("NHWC", 250), ("NCHW", 256), ("NCHW", 240), ("NCHW", 250)],
)
def test_an_output_written_past_the_caches_is_the_same(layout, channels):
    rng = np.random.default_rng(0)
    features = in_layout(rng.normal(size=(1, 30, 30, channels)).astype(np.float32), layout)
    count = loops_nhwc.PAST_CACHE // (49 * channels) + 1
    boxes = boxes_for("roi_align", count, 30.0, 1)
    forward = operators.get("roi_align").forward
    options = {"sampling_ratio": 2, "layout": layout}
    whole = forward(features, boxes, 7, **options)
    assert whole.size >= loops_nhwc.PAST_CACHE
    for some in np.array_split(np.arange(count), 5):
        np.testing.assert_array_equal(whole[some], forward(features, boxes[some], 7, **options))


@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
def test_an_output_between_two_lines_is_written_too(layout):
    """What the caller's ``out`` begins with is the caller's."""
    features = np.random.default_rng(0).normal(size=(1, 9, 9, 64)).astype(np.float32)
    features = in_layout(features, layout)
    count = loops_nhwc.PAST_CACHE // (49 * 64) + 1
    boxes = boxes_for("roi_align", count, 9.0, 1)
    room = np.zeros(count * 49 * 64 + 16, np.float32)
    begin = (-room.ctypes.data % 64) // 4 + 3
    shape = (count, 7, 7, 64) if layout == "NHWC" else (count, 64, 7, 7)
    out = room[begin : begin + count * 49 * 64].reshape(shape)
    forward = operators.get("roi_align").forward
    options = {"sampling_ratio": 2, "layout": layout}
    assert forward(features, boxes, 7, out=out, **options) is out
    np.testing.assert_array_equal(out, forward(features, boxes, 7, **options))


@pytest.mark.parametrize(("batch", "height", "width"), [(1, 40, 50), (3, 40, 50), (2, 1, 900)])
@pytest.mark.parametrize("operator", OPERATORS)
def test_cells_are_cut_for_the_threads(operator, batch, height, width):
    """Every cell is in one piece; the bits are those of one thread."""
    rng = np.random.default_rng(1)
    features = rng.normal(size=(batch, height, width, 48)).astype(np.float32)
    boxes = boxes_for(operator, 150, float(min(height, 40)) or 1.0, batch)
    backward = operators.gradient_of(operator)
    upstream = rng.normal(size=(150, 7, 7, 48)).astype(np.float32)
    sizes = taps.job_sizes(features, upstream, "NHWC")
    assert taps.crew(150, sizes) == numba.get_num_threads()
    found = []
    threads = numba.get_num_threads()
    try:
        for count in {1, min(2, threads), threads}:
            numba.set_num_threads(count)
            found.append(backward(upstream, features, boxes, layout="NHWC").features)
    finally:
        numba.set_num_threads(threads)
    for other in found[1:]:
        np.testing.assert_array_equal(found[0], other)
    nchw = samples.to_layout(np.moveaxis(upstream, -1, 1), "NCHW")
    planes = np.ascontiguousarray(np.moveaxis(features, -1, 1))
    want = backward(np.ascontiguousarray(nchw), planes, boxes).features
    np.testing.assert_allclose(np.moveaxis(found[0], -1, 1), want, atol=2e-4)


def test_pieces_hold_every_cell_once_and_about_as_many_taps():
    boxes = boxes_for("roi_align", 400, 60.0, 3)
    sizes = taps.Sizes(3, 16, 80 * 70, 70, 49, ((7, 7), (80, 70)))
    rules = Rules.of(True, 1.0, 2).numbers(np.float32)
    built = taps.Taps(0, *loops.merge(boxes, 0, 400, sizes.grid, rules, False, 2**22))
    pieces = taps.cell_ranges(built, boxes, sizes, 2)
    assert len(pieces) == 2 * taps.PIECES_A_THREAD
    assert pieces[0][0] == 0
    assert pieces[-1][1] == 3 * 80 * 70
    assert all(before[1] == after[0] for before, after in pairwise(pieces))
    count = int(built.starts[-1])
    roi = np.repeat(np.arange(400), np.diff(built.starts[:: sizes.bins]))
    cells = built.cells[:count] + boxes[roi, 0].astype(int) * sizes.cells
    shares = [np.count_nonzero((first <= cells) & (cells < end)) for first, end in pieces]
    assert sum(shares) == count
    assert max(shares) < 1.5 * count / len(pieces)


@pytest.mark.parametrize("numbers", [2**15, 2**18, memory.LARGE // 4])
@pytest.mark.parametrize("make", [memory.empty, memory.zeros])
def test_results_begin_with_a_line(make, numbers):
    kept = [make((numbers, 1), np.float32) for _ in range(3)]
    assert [array.ctypes.data % memory.LINE for array in kept] == [0, 0, 0]
    assert all(array.flags.c_contiguous and array.flags.writeable for array in kept)
