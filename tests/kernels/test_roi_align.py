"""RoIAlign and its rotated twin: hand numbers, the reference, gradients, invariants, extremes."""

import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz.kernels import (
    formulas,
    operators,
    roi_align,
    roi_align_backward,
    roi_align_rotated,
)
from roiviz.kernels.cpu import axes
from roiviz.kernels.cpu import roi_align as loops
from roiviz.kernels.cpu import roi_align_rotated as turned_loops
from roiviz.kernels.rules import Rules
from tests import references
from tests.kernels.samples import (
    ALIGN_OPERATORS,
    LAYOUTS,
    boxes_for,
    features,
    reference,
    run,
    run_backward,
    to_layout,
    turned,
    upright,
)

TOLERANCE = {np.float16: 5e-3, np.float32: 2e-5, np.float64: 1e-11}
BINS = (3, 4)
OPTIONS = {
    "legacy": {"spatial_scale": 0.5},
    "aligned": {"spatial_scale": 0.5, "aligned": True},
    "ratio 2": {"spatial_scale": 0.5, "aligned": True, "sampling_ratio": 2},
    "ratio 3, legacy": {"spatial_scale": 0.3, "sampling_ratio": 3},
}
SPECIAL: dict[str, list[dict[str, Any]]] = {
    "roi_align": [{}, {"reduction": "max"}],
    "roi_align_rotated": [{}, {"clockwise": True}],
}


def all_options(operator):
    return [
        pytest.param({**options, **special}, id=f"{name} {special or ''}")
        for name, options in OPTIONS.items()
        for special in SPECIAL[operator]
    ]


EVERY = [
    pytest.param(operator, *param.values, id=f"{operator} {param.id}")
    for operator in ALIGN_OPERATORS
    for param in all_options(operator)
]


# --- hand numbers


def test_detectron2s_numbers():
    """detectron2's own test, worked out. Cell (i, j) of the map holds 5 i + j.

    Box 1 1 3 3 in 4 x 4 bins: each bin is 2 / 4 = 0.5 wide, one sample (ceil 0.5 = 1) in its
    middle, 0.25 from its start. The map is linear, so a sample at (x, y) is worth 5 y + x.
    Aligned, the box starts at 1 - 0.5 = 0.5: the first sample lies at 0.75, worth 5 * 0.75 + 0.75
    = 4.5; the next is half a cell on, 0.5 more; the next row 2.5 more. Legacy, it starts at 1: 5 *
    1.25 + 1.25 = 7.5.
    """
    ramp = np.arange(25, dtype=np.float32).reshape(1, 1, 5, 5)
    box = np.array([[1, 1, 3, 3]], np.float32)
    steps = 2.5 * np.arange(4)[:, None] + 0.5 * np.arange(4)
    np.testing.assert_allclose(roi_align(ramp, box, 4, aligned=True)[0, 0], 4.5 + steps)
    np.testing.assert_allclose(roi_align(ramp, box, 4)[0, 0], 7.5 + steps)
    # The same box turned by 0 is the same, by 90 the columns run up: y falls as the bin's x grows.
    centered = [[2, 2, 2, 2, 0], [2, 2, 2, 2, 90]]
    straight, up = roi_align_rotated(ramp, np.array(centered, np.float32), 4, aligned=True)
    np.testing.assert_allclose(straight[0], 4.5 + steps)
    np.testing.assert_allclose(up[0], np.rot90(4.5 + steps, -1), rtol=1e-6)


def test_half_pixel_corner():
    # Bin of box 0 0 2 2, one sample, aligned: it lies at 0.5, 0.5, in the middle of four cells.
    x = np.array([[[[1.0, 2.0], [3.0, 10.0]]]])
    assert roi_align(x, np.array([[0.0, 0, 2, 2]]), 1, sampling_ratio=1, aligned=True) == 4.0
    # Two by two samples lie at -0.5 + 0.5 = 0 and at 1, on the four cells; the largest is 10.
    box = np.array([[0.0, 0, 2, 2]])
    assert roi_align(x, box, 1, sampling_ratio=2, aligned=True, reduction="max") == 10.0
    assert roi_align(x, box, 1, sampling_ratio=2, aligned=True) == 4.0


def test_samples_outside_count_in_the_mean():
    # Box -4..4 in one bin of 2 x 2 samples, legacy, all cells 1: samples at -2 and 2 in each axis,
    # -2 is beyond -1, so one of four counts: 0.25.
    ones = np.ones((1, 1, 6, 6), np.float32)
    assert roi_align(ones, np.array([[-4, -4, 4, 4]]), 1, sampling_ratio=2) == 0.25
    # Under "max" the others count as 0, which is larger than -1.
    assert roi_align(-ones, np.array([[-4, -4, 4, 4]]), 1, sampling_ratio=2, reduction="max") == 0


def test_no_samples_give_zero():
    """A box without size under aligned and an adaptive grid: 0 samples, 0 / 0 in Caffe2."""
    dot = np.array([[0, 3, 3, 3, 3]], np.float32)
    for reduction in ("avg", "max"):
        assert not roi_align(features(), dot, 2, aligned=True, reduction=reduction).any()
    turned_dot = np.array([[0, 3, 3, 0, 0, 30]], np.float32)
    assert not roi_align_rotated(features(), turned_dot, 2, aligned=True).any()
    # With a ratio it is one point, read again and again.
    assert np.ptp(roi_align(features(), dot, 2, aligned=True, sampling_ratio=2)[0, 0]) == 0


# --- against the reference


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize(("operator", "options"), EVERY)
def test_forward_is_the_reference(operator, options, dtype, layout):
    x, rois = features(dtype=dtype), boxes_for(operator)
    got = run(operator, x, rois, BINS, layout=layout, **options)
    assert got.dtype == dtype
    want = reference(operator, x, rois, BINS, **options)
    np.testing.assert_allclose(got, want, atol=TOLERANCE[dtype], rtol=TOLERANCE[dtype])


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
@pytest.mark.parametrize("channels", [1, 16, 21, 32, 131, 144])
def test_every_number_of_channels(operator, channels):
    """Whole groups of vectors, single vectors, single channels; NHWC equals NCHW."""
    x, rois = features(shape=(1, channels, 7, 40)), boxes_for(operator, batch=1)
    options = {"spatial_scale": 0.5, "sampling_ratio": 2}
    planes = run(operator, x, rois, (5, 5), **options)
    cells = run(operator, x, rois, (5, 5), layout="NHWC", **options)
    np.testing.assert_allclose(planes, cells, atol=1e-6)
    np.testing.assert_allclose(planes, reference(operator, x, rois, (5, 5), **options), atol=1e-5)


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_input_need_not_be_contiguous(operator):
    x, rois = features(), boxes_for(operator)
    want = run(operator, x, rois, BINS, **OPTIONS["aligned"])
    wide = np.full((len(rois), 2 * rois.shape[1]), np.nan, np.float32)
    wide[:, ::2] = rois
    spread = np.full((2, 5, 18, 22), np.nan, np.float32)
    spread[:, :, ::2, ::2] = x
    views = {
        "rois as every other column": (x, wide[:, ::2]),
        "rois turned": (x, np.asfortranarray(rois)),
        "rois backwards twice": (x, rois[::-1].copy()[::-1]),
        "features as every other cell": (spread[:, :, ::2, ::2], rois),
        "features turned": (np.asfortranarray(x), rois),
    }
    for name, (some_x, some_rois) in views.items():
        got = run(operator, some_x, some_rois, BINS, **OPTIONS["aligned"])
        np.testing.assert_array_equal(got, want, err_msg=name)


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_without_a_batch_column_it_is_the_first_map(operator):
    x, rois = features(), boxes_for(operator)
    rois[:, 0] = 0
    got = run(operator, x, rois[:, 1:], BINS)
    np.testing.assert_array_equal(got, run(operator, x, rois, BINS))
    grad = np.ones_like(got)
    _, with_column = run_backward(operator, grad, x, rois)
    _, without = run_backward(operator, grad, x, rois[:, 1:])
    assert without.shape == rois[:, 1:].shape
    np.testing.assert_array_equal(without, with_column[:, 1:])


def test_features_that_are_not_numbers_stay_where_they_are():
    """A tap of weight 0 is not read: an infinity beside a sample does not spread."""
    x = np.zeros((1, 1, 4, 4), np.float32)
    x[0, 0, 2, 2] = np.inf
    at_cells = roi_align(x, np.array([[0, 0, 4, 4]]), 4, aligned=True, sampling_ratio=1)
    np.testing.assert_array_equal(at_cells, x)


@settings(max_examples=60)
@given(
    data=st.data(),
    operator=st.sampled_from(ALIGN_OPERATORS),
    height=st.integers(1, 7),
    width=st.integers(1, 7),
    bins=st.tuples(st.integers(1, 4), st.integers(1, 4)),
    ratio=st.integers(0, 3),
    aligned=st.booleans(),
    layout=st.sampled_from(LAYOUTS),
)
def test_any_box_is_the_reference(data, operator, height, width, bins, ratio, aligned, layout):
    """In float64, where the reference's arithmetic is the kernel's but for the last bits."""
    number = st.floats(-30, 30).map(lambda v: round(v, 2) + 0.0037)  # off every threshold
    size = st.floats(0, 30).map(lambda v: round(v, 2) + 0.0031)
    x, y, w, h = (data.draw(s) for s in (number, number, size, size))
    if operator == "roi_align":
        rois = np.array([[0, x, y, x + w, y + h]])
    else:
        rois = np.array([[0, x, y, w, h, data.draw(st.floats(-180, 180))]])
    stack = features(shape=(1, 3, height, width), dtype=np.float64)
    options = {"sampling_ratio": ratio, "aligned": aligned}
    got = run(operator, stack, rois, bins, layout=layout, **options)
    np.testing.assert_allclose(got, reference(operator, stack, rois, bins, **options), atol=1e-8)


# --- gradients


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options"), EVERY)
def test_feature_gradient_is_the_adjoint(operator, options, layout):
    """<A x, y> = <x, A' y>, and for the mean cell by cell against the reference."""
    x, rois = features(dtype=np.float64), boxes_for(operator, count=6)
    output = run(operator, x, rois, BINS, **options)
    grad = features(3, output.shape, np.float64)
    got, _ = run_backward(operator, grad, x, rois, layout=layout, **options)
    assert np.vdot(output, grad) == pytest.approx(np.vdot(x, got), rel=1e-10)
    if options.get("reduction") != "max":
        want = references.feature_gradient(
            lambda one: run(operator, one, rois, BINS, **options), grad, x
        )
        np.testing.assert_allclose(got, want, atol=1e-12)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options"), EVERY)
def test_box_gradient_is_the_finite_difference(operator, options, layout):
    """Where the step crosses no threshold: float64, a small step, a median over many boxes."""
    x, rois = features(dtype=np.float64), boxes_for(operator, count=20, dtype=np.float64)
    options = {**options, "sampling_ratio": options.get("sampling_ratio", 2)}
    grad = features(4, run(operator, x, rois, BINS, **options).shape, np.float64)
    _, got = run_backward(
        operator, grad, x, rois, layout=layout, wrt=("features", "rois"), **options
    )
    want = references.box_gradient(
        lambda moved: run(operator, x, moved, BINS, **options), grad, rois, step=1e-7
    )
    assert got.shape == rois.shape
    assert not got[:, 0].any()
    close = np.isclose(got, want, atol=1e-5, rtol=1e-5)
    assert close.mean() > 0.97, np.argwhere(~close)


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_only_the_gradients_named(operator):
    x, rois = features(), boxes_for(operator)
    grad = np.ones_like(run(operator, x, rois, BINS))
    backward = operators.gradient_of(operator)
    both = backward(grad, x, rois)
    only_features = backward(grad, x, rois, wrt="features")
    only_rois = backward(grad, x, rois, wrt=["rois"], deterministic=True)
    assert only_features.rois is None
    assert only_rois.features is None
    np.testing.assert_array_equal(only_features.features, both.features)
    np.testing.assert_array_equal(only_rois.rois, both.rois)


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_float16_is_computed_in_float32(operator):
    x, rois = features(dtype=np.float16), boxes_for(operator)
    output = run(operator, x, rois, BINS)
    np.testing.assert_array_equal(
        output, run(operator, x.astype(np.float32), rois, BINS).astype(np.float16)
    )
    grad_features, grad_rois = run_backward(operator, output, x, rois)
    assert (grad_features.dtype, grad_rois.dtype) == (np.float16, np.float32)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_gradient_sum_at_many_rois(operator, layout):
    """vision#9510: a grid-stride bug made gradients 100 times too large from 512 boxes on.

    Boxes well inside: their weights sum to 1 a bin, so the gradient's sum is that of the bins'.
    """
    rng = np.random.default_rng(5)
    count = 700
    box = np.hstack(
        [np.zeros((count, 1)), rng.uniform(8, 12, (count, 2)), rng.uniform(14, 24, (count, 2))]
    )
    if operator == "roi_align_rotated":
        box = np.hstack(
            [box[:, :1], box[:, 1:3] + 5, box[:, 1:3] / 2, rng.uniform(0, 360, (count, 1))]
        )
    grad = rng.uniform(0, 1, (count, 16, 3, 3)).astype(np.float32)
    x = np.zeros((1, 16, 32, 32), np.float32)
    total, _ = run_backward(operator, grad, x, box, layout=layout, wrt=("features", "rois"))
    np.testing.assert_allclose(total.sum(axis=(0, 2, 3)), grad.sum(axis=(0, 2, 3)), rtol=1e-4)


# --- invariants


@pytest.mark.parametrize(("operator", "options"), EVERY)
def test_a_constant_map_gives_the_constant(operator, options):
    rng = np.random.default_rng(6)
    box = np.hstack([np.zeros((9, 1)), rng.uniform(8, 10, (9, 2)), rng.uniform(11, 20, (9, 2))])
    if operator == "roi_align_rotated":
        box = np.hstack([box, rng.uniform(0, 360, (9, 1))])
        box[:, 3:5] /= 2
    got = run(operator, np.full((1, 2, 30, 30), 3.5, np.float32), box, BINS, **options)
    np.testing.assert_allclose(got, 3.5, rtol=1e-6)


@pytest.mark.parametrize("reduction", ["avg", "max"])
def test_flipping_picture_and_box_flips_the_bins(reduction):
    """Aligned, so that the picture's pixels x and W - x trade places."""
    x, rois = features(shape=(1, 4, 9, 11), dtype=np.float64), upright(batch=1, dtype=np.float64)
    options = {"aligned": True, "reduction": reduction}
    want = roi_align(x, rois, BINS, **options)[..., ::-1]
    mirrored = rois.copy()
    mirrored[:, 1], mirrored[:, 3] = 11 - rois[:, 3], 11 - rois[:, 1]
    got = roi_align(x[..., ::-1], mirrored, BINS, **options)
    np.testing.assert_allclose(got, want, atol=1e-9)


def test_a_quarter_turn_of_the_picture_is_one_of_the_box():
    """Turning the picture by 90 counter-clockwise, and the box with it, gives the same bins."""
    x, rois = features(shape=(1, 4, 9, 11), dtype=np.float64), turned(batch=1, dtype=np.float64)
    want = roi_align_rotated(x, rois, BINS, aligned=True)
    around = rois.copy()
    around[:, 1], around[:, 2] = rois[:, 2], 11 - rois[:, 1]
    around[:, 5] = rois[:, 5] + 90
    got = roi_align_rotated(np.rot90(x, axes=(2, 3)), around, BINS, aligned=True)
    np.testing.assert_allclose(got, want, atol=1e-9)


def test_turned_by_nothing_is_upright():
    rois = upright(dtype=np.float64)
    center = (rois[:, 1:3] + rois[:, 3:5]) / 2
    flat = np.hstack([rois[:, :1], center, rois[:, 3:5] - rois[:, 1:3], np.zeros((len(rois), 1))])
    x = features(dtype=np.float64)
    for options in ({"aligned": True}, {"aligned": True, "sampling_ratio": 2}):
        np.testing.assert_allclose(
            roi_align_rotated(x, flat, BINS, **options),
            roi_align(x, rois, BINS, **options),
            atol=1e-9,
        )


def test_clockwise_is_the_negative_angle():
    rois, x = turned(), features()
    negative = rois * np.array([1, 1, 1, 1, 1, -1], np.float32)
    np.testing.assert_array_equal(
        roi_align_rotated(x, rois, BINS, clockwise=True), roi_align_rotated(x, negative, BINS)
    )


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_scale_and_order_change_nothing(operator):
    x, rois = features(), boxes_for(operator)
    want = run(operator, x, rois, BINS, spatial_scale=0.25)
    smaller = rois.copy()
    smaller[:, 1:5] *= 0.25  # a power of two: exact
    np.testing.assert_array_equal(run(operator, x, smaller, BINS), want)
    order = np.random.default_rng(7).permutation(len(rois))
    np.testing.assert_array_equal(
        run(operator, x, rois[order], BINS, spatial_scale=0.25), want[order]
    )
    swapped = rois.copy()
    swapped[:, 0] = 1 - rois[:, 0]
    np.testing.assert_array_equal(run(operator, x[::-1], swapped, BINS, spatial_scale=0.25), want)


# --- extremes


@pytest.mark.parametrize("reduction", ["avg", "max"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_huge_box_takes_bounded_memory(layout, reduction):
    """30,000 px, adaptive, 2 x 2 bins: out of memory in torchvision and ONNX Runtime.

    Each bin has 15,000 x 15,000 samples on a map of 40 x 50 cells.
    """
    x = to_layout(features(shape=(1, 8, 40, 50)), layout)
    huge = np.array([[0, -15_000, -15_000, 15_000, 15_000]], np.float32)
    options = {"layout": layout, "reduction": reduction}
    roi_align(x, huge / 1000, 2, **options)  # compiled
    tracemalloc.start()
    output = roi_align(x, huge, 2, **options)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert np.isfinite(output).all()
    assert peak < 2**24
    gradients = roi_align_backward(output, x, huge, **options)
    assert np.isfinite(gradients.features).all()


def test_a_huge_box_reads_what_it_should():
    """Against sums by hand.

    One bin over everything, all cells 1, is the share of samples inside.
    """
    ones = np.ones((1, 1, 40, 50))
    side = 30_000.0
    output = roi_align(ones, np.array([[0.0, 0, side, side]]), 1)
    # 30,000 samples an axis at k + 0.5: those up to 50 (40) are in the window.
    assert output == pytest.approx(50 * 40 / side**2, rel=1e-12)
    turned_box = np.array([[0.0, side / 2, side / 2, side, side, 0]])
    assert roi_align_rotated(ones, turned_box, 1) == pytest.approx(50 * 40 / side**2, rel=1e-12)


def test_a_huge_turned_box_reads_what_it_should():
    """Of 600 million samples, a cell apart, those in the window of 51 x 41 cells find a one."""
    ones = np.ones((1, 8, 40, 50), np.float32)
    huge = np.array([[0, 100, 50, 30_000, 20_000, 30]], np.float32)
    output = roi_align_rotated(ones, huge, 2)
    found = output.sum(axis=(2, 3), dtype=np.float64) * 15_000 * 10_000
    np.testing.assert_allclose(found, 51 * 41, rtol=0.02)
    small = roi_align_rotated(ones, huge, 2, sampling_ratio=2)
    assert np.isfinite(small).all()


@pytest.mark.parametrize(
    ("module", "build"),
    [
        (loops, "merge"),
        (loops, "separate"),
        (turned_loops, "merge"),
    ],
    ids=["avg", "max", "turned"],
)
def test_of_a_huge_box_only_samples_near_the_map_are_placed(monkeypatch, module, build):
    """Uncompiled, so that they can be counted: some thousands of 36 million."""
    placed = []

    def axis_tap(position, length):
        placed.append(position)
        return formulas.axis_tap(position, length)

    for place in (module, axes):
        monkeypatch.setattr(place, "axis_tap", axis_tap)
    if hasattr(module, "merge_axis"):
        monkeypatch.setattr(module, "merge_axis", axes.merge_axis.py_func)
    box = [0, 20, 15, 6000, 6000, 30] if module is turned_loops else [0, -3000, -3000, 3000, 3000]
    grid, rules = ((2, 2), (8, 10)), Rules.of(True).numbers(np.float32)
    getattr(module, build).py_func(np.array([box], np.float32), 0, 1, grid, rules, False, 2**20)
    assert 0 < len(placed) < 5000


def test_the_largest_coordinates():
    """Up to 2^30 cells float32 positions are multiples of 64: coarse, but no crash and no NaN."""
    edge = float(2**30)
    boxes = [(0, -edge, -edge, edge, edge), (0, edge, edge, edge, edge), (0, -edge, 0, edge, 9)]
    x = features(shape=(1, 3, 9, 11))
    for aligned in (True, False):
        for reduction in ("avg", "max"):
            options: dict[str, Any] = {"aligned": aligned, "reduction": reduction}
            output = roi_align(x, np.array(boxes, np.float32), 3, **options)
            gradients = roi_align_backward(output, x, np.array(boxes, np.float32), **options)
            assert np.isfinite(output).all()
            assert np.isfinite(gradients.features).all()


def test_more_taps_than_fit_a_job():
    """Jobs are cut where a million taps are reached; nothing is lost or done twice."""
    rng = np.random.default_rng(8)
    x = rng.standard_normal((1, 1, 220, 230))
    boxes = np.tile([[0.0, -5, -5, 240, 230]], (60, 1)) + rng.uniform(0, 1, (60, 5)) * [
        0,
        1,
        1,
        1,
        1,
    ]
    for layout in LAYOUTS:
        all_at_once = run("roi_align", x, boxes, 2, layout=layout)
        one_by_one = np.concatenate([run("roi_align", x, b[None], 2, layout=layout) for b in boxes])
        np.testing.assert_array_equal(all_at_once, one_by_one)
        grad = rng.standard_normal(all_at_once.shape)
        total, slopes = run_backward("roi_align", grad, x, boxes, layout=layout)
        assert np.vdot(all_at_once, grad) == pytest.approx(np.vdot(x, total), rel=1e-9)
        parts = [
            run_backward("roi_align", g[None], x, b[None], layout=layout)[1]
            for g, b in zip(grad, boxes, strict=True)
        ]
        np.testing.assert_allclose(slopes, np.concatenate(parts), rtol=1e-9, atol=1e-12)
