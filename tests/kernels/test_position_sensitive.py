"""Position-sensitive RoIAlign and RoIPool: hand numbers, the reference, gradients, invariants."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz.kernels import (
    bin_means,
    operators,
    ps_roi_align,
    ps_roi_align_backward,
    ps_roi_pool,
    ps_roi_pool_backward,
    roi_align,
)
from roiviz.kernels.cpu import bin_means as loops
from roiviz.kernels.rules import Rules
from tests import references, references_pooling
from tests.kernels.samples import LAYOUTS, features, run, run_backward, upright

TOLERANCE = {np.float16: 5e-3, np.float32: 2e-5, np.float64: 1e-11}
BINS = (3, 4)
SHAPE = (2, 24, 9, 11)
CASES = [
    pytest.param("ps_roi_align", {"spatial_scale": 0.5}, id="align, adaptive"),
    pytest.param("ps_roi_align", {"spatial_scale": 0.3, "sampling_ratio": 2}, id="align, ratio 2"),
    pytest.param("ps_roi_pool", {"spatial_scale": 0.5}, id="pool"),
]


def reference(operator, x, rois, bins, **options):
    return getattr(references_pooling, operator)(x, rois, bins, **options)


# --- hand numbers


def test_each_bin_reads_its_own_channel():
    """Channel k holds k everywhere: bin (u, v) of output channel c gives (c * 2 + u) * 3 + v."""
    x = np.broadcast_to(np.arange(12.0)[:, None, None], (1, 12, 6, 7))
    want = np.arange(12).reshape(1, 2, 2, 3)
    box = np.array([[1.0, 1, 5, 4]])
    for operator in ("ps_roi_align", "ps_roi_pool"):
        for layout in LAYOUTS:
            np.testing.assert_array_equal(run(operator, x, box, (2, 3), layout=layout), want)


def test_hand_numbers():
    """Cell (i, j) of every channel holds 5 i + j; box 1 1 3 3 in 2 x 2 bins.

    ps_roi_align starts at 1 - 0.5; its bins are 1 cell, one sample in the middle of each, at 1 and
    2: 5 * 1 + 1 = 6, and 1 more a column, 5 a row. ps_roi_pool's first bin is the cell 1, without
    the cell 3 where the box ends: the same numbers, cell by cell.
    """
    ramp = np.tile(np.arange(25.0).reshape(1, 1, 5, 5), (1, 4, 1, 1))
    box = np.array([[1.0, 1, 3, 3]])
    for operator in (ps_roi_align, ps_roi_pool):
        assert operator(ramp, box, 2).tolist() == [[[[6, 7], [11, 12]]]]
    # Rounded from 0.5 to 1 and from 2.5 to 3, halves away from zero; 3 bins of 2 / 3 share cells:
    # floor(0) … ceil(2/3), floor(2/3) … ceil(4/3), floor(4/3) … 2 are 1, the mean of 1 and 2, 2.
    wide = np.tile(ramp, (1, 3, 1, 1))[:, :9]
    got = ps_roi_pool(wide, np.array([[0.5, 0.5, 2.5, 2.5]]), 3)
    assert got[0, 0, 0].tolist() == [6, 6.5, 7]


def test_the_last_row_and_column_are_never_pooled():
    """As in torchvision, whose backward adds to them nevertheless: ours is the forward's own."""
    x = np.zeros((1, 1, 5, 6))
    x[..., -1, :] = x[..., -1] = 7
    box = np.array([[0.0, 0, 20, 20]])
    output = ps_roi_pool(x, box, 1)
    assert output == 0
    gradient = ps_roi_pool_backward(output + 20, x, box).features[0, 0]
    want = np.ones((5, 6))
    want[-1] = want[:, -1] = 0
    np.testing.assert_allclose(gradient, want, rtol=1e-15)


def test_each_cell_of_a_bin_has_the_same_share():
    # 2 and 10 at scale 0.5: cells 1 to 4, two in each of two bins. A map of five cells pools the
    # first four, so that of bin 1 cell 3 is left.
    ends, numbers = (np.float32(2), np.float32(10)), Rules.of(False, 0.5).numbers(np.float32)
    shares = [bin_means.cells_weigh(ends, numbers, 2, 0, cell, 9) for cell in range(5)]
    assert shares == [(share, 0, 0) for share in (0, 0.5, 0.5, 0, 0)]
    shares = [bin_means.cells_weigh(ends, numbers, 2, 1, cell, 5) for cell in range(2, 5)]
    assert shares == [(share, 0, 0) for share in (0, 1, 0)]


def test_an_empty_bin_is_zero():
    x = features(shape=SHAPE) - 9
    for operator in ("ps_roi_align", "ps_roi_pool"):
        assert not run(operator, x, np.array([[50, 50, 60, 60]]), BINS).any()
    # torchvision gives 0 / 0 where an adaptive grid has no samples.
    assert not ps_roi_align(x, np.array([[4, 4, 4, 4]]), BINS).any()
    # ps_roi_pool enlarges a box to one cell, even a reversed one.
    cell = ps_roi_pool(x, np.array([[3, 2, 1, 0]]), BINS)
    np.testing.assert_array_equal(cell, x[0, :, 2, 3].reshape(1, 2, *BINS))


# --- against the reference, and RoIAlign


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize(("operator", "options"), CASES)
def test_forward_is_the_reference(operator, options, dtype, layout):
    x, rois = features(shape=SHAPE, dtype=dtype), upright(dtype=dtype)
    got = run(operator, x, rois, BINS, layout=layout, **options)
    assert got.dtype == dtype
    want = reference(operator, x, rois, BINS, **options)
    np.testing.assert_allclose(got, want, atol=TOLERANCE[dtype], rtol=TOLERANCE[dtype])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_it_is_roi_align_of_each_bins_channel(layout):
    x, rois = features(shape=SHAPE), upright()
    options: dict = {"spatial_scale": 0.5, "sampling_ratio": 2}
    whole = roi_align(x, rois, BINS, aligned=True, **options)
    own = whole.reshape(len(rois), 2, *BINS, *BINS)
    want = np.einsum("rcuvuv->rcuv", own)
    got = run("ps_roi_align", x, rois, BINS, layout=layout, **options)
    np.testing.assert_allclose(got, want, atol=1e-6)


@settings(max_examples=60)
@given(
    corners=st.tuples(*[st.floats(-20, 20, width=32)] * 4),
    bins=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    scale=st.sampled_from([1.0, 0.5, 0.0625]),
    layout=st.sampled_from(LAYOUTS),
)
def test_any_box_is_pooled_as_in_the_reference(corners, bins, scale, layout):
    x = features(shape=(1, 2 * bins[0] * bins[1], 6, 7))
    rois = np.array([[0, *corners]], np.float32)
    got = run("ps_roi_pool", x, rois, bins, layout=layout, spatial_scale=scale)
    want = references_pooling.ps_roi_pool(x, rois, bins, spatial_scale=scale)
    np.testing.assert_allclose(got, want, atol=1e-6)


# --- gradients


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options"), CASES)
def test_feature_gradient_is_the_adjoint(operator, options, layout):
    x, rois = features(shape=SHAPE, dtype=np.float64), upright(dtype=np.float64)
    output = reference(operator, x, rois, BINS, **options)
    grad = features(3, output.shape, np.float64)
    got, _ = run_backward(operator, grad, x, rois, layout=layout, **options)
    rng = np.random.default_rng(9)
    for cell in zip(*(rng.integers(0, n, 40) for n in x.shape), strict=True):
        one = np.zeros(x.shape)
        one[cell] = 1
        want = np.vdot(reference(operator, one, rois, BINS, **options), grad)
        assert got[cell] == pytest.approx(want, abs=1e-12)
    assert np.vdot(output, grad) == pytest.approx(np.vdot(x, got), rel=1e-10)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_box_gradient_is_the_finite_difference(layout):
    """Where the step crosses no threshold: float64, a small step, a median over many boxes."""
    x, rois = features(shape=SHAPE, dtype=np.float64), upright(count=20, dtype=np.float64)
    options = {"spatial_scale": 0.5, "sampling_ratio": 2}
    grad = features(4, (len(rois), 2, *BINS), np.float64)
    _, got = run_backward("ps_roi_align", grad, x, rois, layout=layout, **options)
    want = references.box_gradient(
        lambda moved: references_pooling.ps_roi_align(x, moved, BINS, **options), grad, rois, 1e-7
    )
    assert not got[:, 0].any()
    close = np.isclose(got, want, atol=1e-5, rtol=1e-5)
    assert close.mean() > 0.97, np.argwhere(~close)


def test_rounded_boxes_have_no_gradient():
    x, rois = features(shape=SHAPE), upright()
    grad = np.ones((len(rois), 2, *BINS), np.float32)
    gradients = ps_roi_pool_backward(grad, x, rois)
    assert gradients.features.shape == x.shape
    assert gradients.rois is None
    with pytest.raises(ValueError, match=r"^wrt: want one of \('features',\), got 'rois'"):
        ps_roi_pool_backward(grad, x, rois, wrt="rois")


# --- invariants and errors


@pytest.mark.parametrize(("operator", "options"), CASES)
def test_one_bin_reads_every_channel(operator, options):
    """With one bin a position-sensitive map is a plain one; a batch column is not needed."""
    x, rois = features(shape=(1, 5, 9, 11), dtype=np.float64), upright(batch=1, dtype=np.float64)
    got = run(operator, x, rois[:, 1:], 1, **options)
    want = reference(operator, x, rois, (1, 1), **options)
    np.testing.assert_allclose(got, want, atol=1e-12)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options"), CASES)
def test_many_boxes_and_channels(operator, options, layout):
    """More than one thread's share; each channel and box by itself gives the same."""
    x, rois = features(shape=(1, 21 * 12, 20, 24)), upright(count=700, batch=1, size=(40, 48))
    got = run(operator, x, rois, BINS, layout=layout, **options)
    grad = features(5, got.shape)
    total, _ = run_backward(operator, grad, x, rois, layout=layout, **options)
    own = slice(7 * 12, 8 * 12)
    alone = run(operator, x[:, own], rois, BINS, **options)
    np.testing.assert_allclose(got[:, 7:8], alone, atol=1e-6)
    part, _ = run_backward(operator, grad[:, 7:8], x[:, own], rois, **options)
    np.testing.assert_allclose(total[:, own], part, atol=1e-5)
    assert np.vdot(got.astype(np.float64), grad) == pytest.approx(
        np.vdot(x.astype(np.float64), total), rel=1e-4
    )


@pytest.mark.parametrize("operator", ["ps_roi_align", "ps_roi_pool"])
def test_the_channels_must_be_shared_out(operator):
    forward, x = operators.get(operator).forward, features(shape=(1, 10, 5, 5))
    with pytest.raises(ValueError, match=r"^features: want a multiple of 2 x 2 channels, got 10"):
        forward(x, [[0, 0, 2, 2]], 2)


def test_a_negative_size_is_refused_as_under_aligned():
    x = features(shape=(1, 4, 5, 5))
    with pytest.raises(ValueError, match="rois: want no negative size"):
        ps_roi_align(x, [[3, 3, 1, 4]], 2)
    assert np.isfinite(
        ps_roi_align_backward(np.ones((1, 1, 2, 2)), x + 0.0, [[1, 1, 3, 4]])[0]
    ).all()


def test_no_two_loops_have_one_name():
    """Kept code is found by its name, and two of one name in a process would be taken for one."""
    names = []
    for mean in (bin_means.EXACT, bin_means.CELLS):
        merge: Any = loops.merger(mean)
        parts = [cell.cell_contents for cell in merge.py_func.__closure__]
        names += [part.py_func.__qualname__ for part in (merge, *parts)]
    assert len(set(names)) == len(names) == 6
