"""PrRoIPool: hand numbers, the reference, gradients without a kink, invariants, extremes."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from roiviz.kernels import (
    bin_means,
    prroi_pool,
    prroi_pool_backward,
    roi_align,
    roi_align_backward,
    sampling_plan,
)
from roiviz.kernels.formulas import INSIDE
from roiviz.kernels.rules import UNSHIFTED, Rules
from tests import references, references_pooling
from tests.kernels.samples import LAYOUTS, features, run, run_backward, to_layout, upright

TOLERANCE = {np.float16: 5e-3, np.float32: 2e-5, np.float64: 1e-11}
BINS = (3, 4)


def with_odd_boxes(dtype):
    """Boxes of all kinds, and a dot, two reversed ones, two in line with the cells' centres."""
    odd = [[0, 4, 4, 4, 9], [1, 9, 3, 2, 8], [0, 3, 9, 8, 2], [1, 2, 4, 10, 8], [0, -2, -2, 22, 18]]
    return np.vstack([upright(), odd]).astype(dtype)


# --- hand numbers


def test_hand_numbers():
    """One cell of 1 at (2, 1) is a tent whose cut along each axis is the triangle 1 - |t|.

    Over 1 ≤ x ≤ 3 the triangle about 2 has the area 1; over 1 ≤ y ≤ 2 that about 1 has 1/2. The
    box's area is 2, its mean 1/4. In two columns each has half of that integral and of that area.
    """
    x = np.zeros((1, 1, 4, 5))
    x[0, 0, 1, 2] = 1
    box = np.array([[1.0, 1, 3, 2]])
    assert prroi_pool(x, box, 1).tolist() == [[[[0.25]]]]
    assert prroi_pool(x, box, (1, 2)).tolist() == [[[[0.25, 0.25]]]]
    # A quarter of a cell on, half of it behind the top: (1 - 1/8) along x, 1/2 along y.
    assert prroi_pool(x, np.array([[2.0, 1, 2.25, 2]]), 1) == pytest.approx(7 / 8 / 2, rel=1e-14)


def test_outside_the_map_it_falls_to_zero_within_a_cell():
    # Over -2 ≤ x ≤ 0 only the ramp from -1 to 0 counts, area 1/2, of a length of 2; y is inside.
    ones = np.ones((1, 1, 4, 5))
    assert prroi_pool(ones, np.array([[-2.0, 0, 0, 3]]), 1) == pytest.approx(0.25, rel=1e-14)
    # The same behind the last cell, which is 4, and half of it: from 4.5 the ramp's area is 1/8.
    assert prroi_pool(ones, np.array([[4.5, 0, 6.5, 3]]), 1) == pytest.approx(1 / 16, rel=1e-14)
    assert not prroi_pool(ones, np.array([[5.0, 0, 9, 3], [-9, 0, -1, 3], [0, 4, 4, 9]]), 2).any()


def test_a_box_without_area_gives_zero_and_the_thinnest_its_value():
    x = features(shape=(1, 3, 9, 11), dtype=np.float64)
    for box in ([3, 3, 3, 5], [3, 3, 5, 3], [5, 5, 3, 3], [5, 3, 3, 5]):
        empty = np.array([box], np.float64)
        output = prroi_pool(x, empty, 2)
        assert not output.any()
        gradients = prroi_pool_backward(np.ones_like(output), x, empty)
        assert not gradients.features.any()
        assert not gradients.rois.any()
    for at in (3.0, 3.25, 10.0):
        for size in (1e-7, 1e-12, 1e-300):
            thin = np.array([[at, 4.5, at + size, 4.5 + size]])
            if thin[0, 2] > at:  # else it is a dot
                want = references.bilinear(x[0], 4.5, at)
                np.testing.assert_allclose(prroi_pool(x, thin, 2)[0, :, 0, 0], want, atol=1e-6)
    corner = np.array([[0, 0, 1e-300, 1e-300]])
    np.testing.assert_array_equal(prroi_pool(x, corner, 2)[0, :, 0, 0], x[0, :, 0, 0])


# --- against the reference


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_forward_is_the_reference(dtype, layout):
    x, rois = features(dtype=dtype), with_odd_boxes(dtype)
    got = run("prroi_pool", x, rois, BINS, layout=layout, spatial_scale=0.5)
    assert got.dtype == dtype
    want = references_pooling.prroi_pool(x, rois, BINS, spatial_scale=0.5)
    np.testing.assert_allclose(got, want, atol=TOLERANCE[dtype], rtol=TOLERANCE[dtype])


@pytest.mark.parametrize("channels", [1, 16, 21, 131])
def test_every_number_of_channels(channels):
    """Whole groups of vectors, single vectors, single channels; NHWC equals NCHW."""
    x, rois = features(shape=(1, channels, 7, 40)), upright(batch=1, count=40, size=(14, 80))
    planes = run("prroi_pool", x, rois, (5, 5), spatial_scale=0.5)
    cells = run("prroi_pool", x, rois, (5, 5), layout="NHWC", spatial_scale=0.5)
    want = references_pooling.prroi_pool(x, rois, (5, 5), spatial_scale=0.5)
    np.testing.assert_allclose(planes, want, atol=1e-5)
    np.testing.assert_allclose(cells, want, atol=1e-5)


@settings(max_examples=60)
@given(
    corners=st.tuples(*[st.floats(-20, 20).map(lambda v: round(v, 3))] * 4),
    height=st.integers(1, 7),
    width=st.integers(1, 7),
    bins=st.tuples(st.integers(1, 4), st.integers(1, 4)),
    layout=st.sampled_from(LAYOUTS),
)
@example(corners=(-1.0, -1.0, 7.0, 7.0), height=7, width=7, bins=(4, 4), layout="NCHW")
def test_any_box_is_the_reference(corners, height, width, bins, layout):
    rois = np.array([[0, *corners]])
    x = features(shape=(1, 3, height, width), dtype=np.float64)
    got = run("prroi_pool", x, rois, bins, layout=layout)
    np.testing.assert_allclose(got, references_pooling.prroi_pool(x, rois, bins), atol=1e-11)


# --- the formulas along one axis


@pytest.mark.parametrize(
    ("begin", "end", "want"),
    [
        pytest.param(1.5, 3.25, (1, 4), id="inside"),
        pytest.param(2.0, 3.0, (2, 3), id="from cell to cell"),
        pytest.param(2.5, 2.5, (2, 3), id="a point"),
        pytest.param(2.0, 2.0, (2, 3), id="a point on a cell"),
        pytest.param(-9.0, 2.5, (-1, 3), id="from before the map"),
        pytest.param(-0.75, -0.5, (-1, 0), id="on the ramp before the first cell"),
        pytest.param(-9.0, -5.0, (-1, 0), id="before the map"),
        pytest.param(8.5, 15.0, (8, 10), id="to behind the map"),
        pytest.param(12.0, 15.0, (10, 10), id="behind the map"),
    ],
)
def test_the_pieces_of_a_bin(begin, end, want):
    assert bin_means.pieces(begin, end, 10) == want


def test_a_bin_thinner_than_rounding_is_a_point():
    """It belongs to the piece that it lies in, or begins."""
    shares = [bin_means.bin_piece(at, at, cell) for at in (2.0, 2.5) for cell in (1, 2, 3)]
    assert [share for share, _ in shares] == [0, 1, 0, 0, 1, 0]
    assert [shares[1][1], shares[4][1]] == [2.0, 2.5]
    # A side as long as the last bit of 0.25, in four bins. Cell 0's weight falls with the slope -1
    # there, half of it by either end of bin 1: -(1 + 2) / 2 / 4 by the far end of the side, the
    # rest by the near one; the stride halves both.
    ends = 2 * np.float64(0.25), 2 * np.nextafter(0.25, 1)
    numbers = Rules(0.5, *UNSHIFTED).numbers(np.float64)
    assert bin_means.exact_bin(ends, numbers, 4, 1) == (0.25, 0.25)
    assert bin_means.exact_weigh(ends, numbers, 4, 1, 0, 10) == (0.75, -0.3125, -0.1875)
    assert bin_means.exact_weigh(ends, numbers, 4, 1, 1, 10) == (0.25, 0.3125, 0.1875)


def test_the_cells_that_a_bin_may_read():
    # Bin 1 is 1.5 to 3.25, between the triangles of cells 1 and 4.
    numbers = Rules(0.5, *UNSHIFTED).numbers(np.float64)
    ends = np.float64(-0.5), np.float64(6.5)
    assert bin_means.exact_reach(ends, numbers, 2, 1, 10) == (1, 5)
    assert bin_means.exact_reach(ends, numbers, 2, 1, 4) == (1, 4)
    assert bin_means.exact_reach(ends[::-1], numbers, 2, 1, 10) == (0, 0)


# --- gradients


@pytest.mark.parametrize("layout", LAYOUTS)
def test_feature_gradient_is_the_adjoint(layout):
    x, rois = features(dtype=np.float64), with_odd_boxes(np.float64)
    grad = features(3, (len(rois), 5, *BINS), np.float64)
    got, _ = run_backward("prroi_pool", grad, x, rois, layout=layout, spatial_scale=0.5)
    want = references.feature_gradient(
        lambda one: references_pooling.prroi_pool(one, rois, BINS, spatial_scale=0.5), grad, x
    )
    np.testing.assert_allclose(got, want, atol=1e-11)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_box_gradient_is_the_finite_difference(layout):
    """At every box with an area, those whose sides run along cells' centres among them."""
    x, rois = features(dtype=np.float64), with_odd_boxes(np.float64)
    rois = rois[(rois[:, 3:] > rois[:, 1:3] + 1e-3).all(axis=1)]
    grad = features(4, (len(rois), 5, *BINS), np.float64)
    _, got = run_backward("prroi_pool", grad, x, rois, layout=layout, spatial_scale=0.5)
    want = references.box_gradient(
        lambda moved: references_pooling.prroi_pool(x, moved, BINS, spatial_scale=0.5), grad, rois
    )
    assert not got[:, 0].any()
    np.testing.assert_allclose(got, want, atol=2e-5, rtol=2e-5)


def test_it_is_differentiable_where_roi_align_has_a_kink():
    """A side on a line of cell centres: both one-sided slopes agree, and RoIAlign's do not."""
    x = features(shape=(1, 1, 9, 11), dtype=np.float64)
    box, one, step = np.array([[2.0, 3, 7, 6]]), np.ones((1, 1, 1, 1)), 1e-5

    def one_sided(forward, sign, **options):
        moved = box + sign * step * np.array([1, 0, 1, 0])
        risen = forward(x, moved, 1, **options) - forward(x, box, 1, **options)
        return risen.item() / (sign * step)

    slope = prroi_pool_backward(one, x, box).rois
    along = slope[0, 0] + slope[0, 2]
    for sign in (1, -1):
        assert one_sided(prroi_pool, sign) == pytest.approx(along, abs=1e-4)
    # Samples on cell centres: 5 of them a cell apart, from 2.5 - 0.5.
    kinks: dict = {"sampling_ratio": 5, "aligned": True}
    sides = [one_sided(roi_align, sign, **kinks) for sign in (1, -1)]
    assert abs(sides[0] - sides[1]) > 0.1
    assert np.isfinite(roi_align_backward(one, x, box, **kinks).rois).all()


def test_only_what_is_wanted():
    x, rois = features(), upright()
    grad = np.ones_like(prroi_pool(x, rois, BINS))
    both = prroi_pool_backward(grad, x, rois)
    only_features = prroi_pool_backward(grad, x, rois, wrt="features")
    only_rois = prroi_pool_backward(grad, x, rois, wrt=["rois"], deterministic=True)
    assert only_features.rois is None
    assert only_rois.features is None
    np.testing.assert_array_equal(only_features.features, both.features)
    np.testing.assert_array_equal(only_rois.rois, both.rois)


# --- invariants


def test_weights_sum_to_one_inside_the_map():
    rng = np.random.default_rng(6)
    box = np.hstack([rng.uniform(0, 10, (30, 2)), rng.uniform(10, 29, (30, 2))])
    box[::3, 2:] = box[::3, :2] + rng.uniform(1e-6, 1, (10, 2))
    got = prroi_pool(np.full((1, 2, 30, 30), 3.5), box, BINS)
    np.testing.assert_allclose(got, 3.5, rtol=1e-12)


def test_the_mean_of_the_bins_is_the_box():
    """Bins tile the box, so their mean is that of one bin, and that of other bins."""
    x, rois = features(dtype=np.float64), upright(dtype=np.float64)
    whole = prroi_pool(x, rois, 1)
    for bins in ((2, 5), (7, 3)):
        np.testing.assert_allclose(
            prroi_pool(x, rois, bins).mean((2, 3), keepdims=True), whole, atol=1e-12
        )


def test_many_samples_of_roi_align_come_near():
    """Inside the map, where both read the same surface; its mean is what samples approximate."""
    rng = np.random.default_rng(2)
    box = np.hstack([rng.uniform(0, 4, (9, 2)), rng.uniform(5, 8, (9, 2))])
    x = features(dtype=np.float64, shape=(1, 5, 9, 9))
    exact = prroi_pool(x, box, BINS)
    errors = [np.abs(roi_align(x, box, BINS, sampling_ratio=n) - exact).max() for n in (2, 8, 64)]
    assert errors[0] > 8 * errors[1] > 64 * errors[2]
    assert errors[2] < 1e-3


def test_flipping_map_and_box_flips_the_bins():
    x, rois = features(shape=(1, 4, 9, 11), dtype=np.float64), upright(batch=1, dtype=np.float64)
    mirrored = rois.copy()
    mirrored[:, 1], mirrored[:, 3] = 10 - rois[:, 3], 10 - rois[:, 1]
    got = prroi_pool(x[..., ::-1], mirrored, BINS)
    np.testing.assert_allclose(got, prroi_pool(x, rois, BINS)[..., ::-1], atol=1e-12)


def test_a_nan_reaches_the_bins_that_read_its_cell():
    x = np.zeros((1, 1, 5, 5))
    x[0, 0, 2, 2] = np.nan
    # Bins of one cell from 0: those that end or begin at 2 or lie within a cell of it.
    got = prroi_pool(x, np.array([[0.0, 0, 4, 4]]), 4)[0, 0]
    want = np.zeros((4, 4), bool)
    want[1:3, 1:3] = True
    np.testing.assert_array_equal(np.isnan(got), want)


# --- extremes


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_huge_box_reads_the_whole_map_and_takes_bounded_memory(layout):
    """All tents lie within it: each cell counts once, of an area of 15,000 x 15,000."""
    x = features(shape=(1, 8, 40, 50))
    huge = np.array([[0, -15_000, -15_000, 15_000, 15_000]], np.float32)
    run("prroi_pool", x, huge / 1000, 2, layout=layout)  # compiled
    tracemalloc.start()
    output = run("prroi_pool", x, huge, 2, layout=layout)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2**24
    found = output.sum(axis=(2, 3), dtype=np.float64) * 15_000**2
    np.testing.assert_allclose(found[0], x.sum(axis=(0, 2, 3), dtype=np.float64), atol=1e-3)
    _, grad_rois = run_backward("prroi_pool", output, x, huge, layout=layout)
    assert np.isfinite(grad_rois).all()


def test_the_largest_coordinates():
    edge = float(2**30)
    boxes = [(0, -edge, -edge, edge, edge), (0, edge, edge, edge, edge), (0, -edge, 0, edge, 9)]
    x = features(shape=(1, 3, 9, 11))
    for dtype in (np.float32, np.float64):
        rois = np.array(boxes, dtype)
        output = prroi_pool(x.astype(dtype), rois, 3)
        want = references_pooling.prroi_pool(x, rois, (3, 3))
        np.testing.assert_allclose(output, want, atol=1e-12, rtol=1e-5)
        gradients = prroi_pool_backward(output, x.astype(dtype), rois)
        assert np.isfinite(gradients.features).all()
        assert np.isfinite(gradients.rois).all()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_more_taps_than_fit_a_job(layout):
    """Jobs are cut where a million taps are reached; nothing is lost or done twice."""
    rng = np.random.default_rng(8)
    x = to_layout(rng.standard_normal((1, 1, 220, 230)), layout)
    boxes = np.array([0, -5, -5, 235, 225]) + rng.uniform(0, 1, (60, 5)) * [0, 1, 1, 1, 1]
    all_at_once = prroi_pool(x, boxes, 2, layout=layout)
    one_by_one = [prroi_pool(x, box[None], 2, layout=layout) for box in boxes]
    np.testing.assert_array_equal(all_at_once, np.concatenate(one_by_one))
    gradient = prroi_pool_backward(all_at_once, x, boxes, layout=layout, wrt="features")
    assert np.vdot(all_at_once, all_at_once) == pytest.approx(np.vdot(x, gradient.features))


def test_errors_name_the_argument():
    x = features()
    with pytest.raises(ValueError, match=r"spatial_scale: want a number > 0"):
        prroi_pool(x, [[0, 0, 1, 1]], 2, spatial_scale=0)
    with pytest.raises(ValueError, match=r"rois: want finite numbers"):
        prroi_pool(x, [[0, 0, np.inf, 1]], 2)
    with pytest.raises(ValueError, match=r"wrt: want one of"):
        prroi_pool_backward(np.ones((1, 5, 2, 2), np.float32), x, [[0, 0, 1, 1]], wrt="scale")


# --- the plan


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_plan_is_what_the_kernel_does(layout):
    x, rois = to_layout(features(dtype=np.float64), layout), with_odd_boxes(np.float64)
    plan = sampling_plan(
        rois, (9, 11), BINS, operator="prroi_pool", spatial_scale=0.5, dtype=np.float64
    )
    options = {"spatial_scale": 0.5, "layout": layout}
    output = prroi_pool(x, rois, BINS, **options)
    np.testing.assert_allclose(plan.apply(x, layout=layout), output, atol=1e-13)
    grad = features(2, output.shape, np.float64)
    want = prroi_pool_backward(grad, x, rois, wrt="features", **options).features
    got = plan.apply_transposed(grad, layout=layout, batch=2)
    np.testing.assert_allclose(got, want, atol=1e-13)


def test_the_plan_by_hand():
    """One bin over 0.5 ≤ x ≤ 1.5 and 0 ≤ y ≤ 1.

    Along x cell 1's triangle has the area 3/4 there, and cells 0 and 2 have 1/8 each; along y cells
    0 and 1 have 1/2 each.
    """
    plan = sampling_plan(np.array([[0.5, 0, 1.5, 1]]), (2, 3), 1, operator="prroi_pool")
    assert plan.taps[:, 0].tolist() == [0, 1, 2, 3, 4, 5]
    assert plan.weights[:, 0].tolist() == [1 / 16, 3 / 8, 1 / 16] * 2
    assert plan.counts().tolist() == [[[1, 1, 1], [1, 1, 1]]]


def test_the_plan_of_bins_and_boxes_by_hand():
    """Box 1 3 2 4, cut at x = 1.5: a half has 3/4 of its area under the nearer cell's triangle.

    Before it a box to the right of the map, behind it one below the map, and it once more.
    """
    box = [1, 3, 2, 4]
    plan = sampling_plan(
        np.array([[9, 3, 10, 4], box, [1, 9, 2, 10], box]), (5, 3), (1, 2),
        operator="prroi_pool", derivatives=True,
    )  # fmt: skip
    assert plan.grids.tolist() == [[0, 0]] * 4
    assert plan.offsets.tolist() == [0, 0, 8, 8, 16]
    assert plan.roi_index.tolist() == [1] * 8 + [3] * 8
    assert plan.bin_index.tolist() == [0, 0, 0, 0, 1, 1, 1, 1] * 2
    assert plan.state.tolist() == [INSIDE] * 16
    assert plan.positions.tolist() == [[1, 3], [2, 3], [1, 4], [2, 4]] * 4
    assert plan.taps.tolist() == [[10] * 4, [11] * 4, [13] * 4, [14] * 4] * 4
    one, three = [1 / 8, 0, 0, 0], [3 / 8, 0, 0, 0]
    assert plan.weights.tolist() == [three, one, three, one, one, three, one, three] * 2
    assert plan.slopes is not None
    assert plan.slopes.tolist() == [[[0, 0]] * 4] * 16
