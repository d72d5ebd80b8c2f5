"""The plan is what the kernels do: applied, turned, counted, differentiated."""

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz.kernels import plan as plans
from roiviz.kernels import roi_pool, roi_pool_backward, sampling_plan
from roiviz.kernels.cpu import taps as loops
from roiviz.kernels.formulas import CLAMPED, DISCARDED, INSIDE
from tests.kernels.samples import (
    ALIGN_OPERATORS,
    LAYOUTS,
    boxes_for,
    features,
    from_layout,
    run,
    run_backward,
    to_layout,
    upright,
)

CASES = [
    pytest.param(operator, options, id=f"{operator} {options}")
    for operator, special in (("roi_align", "reduction"), ("roi_align_rotated", "clockwise"))
    for options in (
        {"spatial_scale": 0.5},
        {"aligned": True, "sampling_ratio": 2},
        {"aligned": True, "spatial_scale": 0.3, special: "max" if special == "reduction" else True},
    )
]
BINS = (3, 4)


def plan_of(operator, rois, options, **more):
    return sampling_plan(rois, (9, 11), BINS, operator=operator, **options, **more)


def test_its_columns_by_hand():
    """One bin over box 0 0 2 2, legacy, ratio 2: samples at 0.5 and 1.5 in x and y on a 2 x 2 map.

    At 1.5 a sample is beyond the last cell, 1, but inside the window, up to 2: clamped.
    """
    plan = sampling_plan(np.array([[0, 0, 2, 2]]), (2, 2), 1, sampling_ratio=2)
    assert plan.positions.tolist() == [[0.5, 0.5], [1.5, 0.5], [0.5, 1.5], [1.5, 1.5]]
    assert plan.taps.tolist() == [[0, 1, 2, 3], [1, 1, 3, 3], [2, 3, 2, 3], [3, 3, 3, 3]]
    assert plan.weights.tolist() == [[0.25] * 4, [0.5, 0, 0.5, 0], [0.5, 0.5, 0, 0], [1, 0, 0, 0]]
    assert plan.state.tolist() == [INSIDE, CLAMPED, CLAMPED, CLAMPED]
    assert plan.grids.tolist() == [[2, 2]]
    assert plan.offsets.tolist() == [0, 4]
    # Nine taps with a weight: cell 0 gets one, 1 two, 2 two, 3 four.
    assert plan.counts().tolist() == [[[1, 2], [2, 4]]]
    assert plan.slopes is None
    assert plan.bins is None
    outside = sampling_plan(np.array([[9, 9, 9, 9]]), (2, 2), 1)
    assert outside.state.tolist() == [DISCARDED]
    assert outside.taps.tolist() == [[-1] * 4]
    assert not outside.weights.any()


def test_the_adds_of_each_map_by_hand():
    """Samples at (2, 1), the last cell of map 1, and at (0.5, 0.5) between four cells of map 0."""
    rois = np.array([[1, 1, 0, 3, 2], [0, 0, 0, 1, 1]])
    plan = sampling_plan(rois, (2, 3), 1, sampling_ratio=1)
    assert plan.counts().tolist() == [[[1, 1, 0], [1, 1, 0]], [[0, 0, 0], [0, 0, 1]]]
    # All maps up to the highest index, and of the first alone: one.
    gradient = plan.apply_transposed(np.array([8.0, 4.0]).reshape(2, 1, 1, 1))
    assert gradient.tolist() == [[[[1, 1, 0], [1, 1, 0]]], [[[0, 0, 0], [0, 0, 8]]]]
    first = sampling_plan(rois[1:], (2, 3), 1, sampling_ratio=1)
    assert first.counts().shape == (1, 2, 3)
    assert first.apply_transposed(np.ones((1, 1, 1, 1))).shape == (1, 1, 2, 3)


def two_bins_of_three_boxes():
    """Far down in map 0, outside it, and at the right border of map 1; a sample in each bin.

    At (2.5, 90.5) and (3.5, 90.5); nowhere; at (118.5, 0.5) and (119.5, 0.5), the last clamped.
    """
    rois = [[0, 2, 90, 4, 91], [0, 500, 500, 502, 501], [1, 118, 0, 120, 1]]
    return sampling_plan(rois, (100, 120), (1, 2), sampling_ratio=1)


def test_as_the_loops_for_the_mean_take_it():
    plan = two_bins_of_three_boxes()
    starts, cells, weights, slopes, areas = plans._as_taps(
        plan.taps, plan.weights, plan.bin_index, plan.grids, plan.offsets, 2, 120
    )
    down, right = 90 * 120 + 2, 118
    read = [
        *(down, down + 1, down + 120, down + 121),
        *(down + 1, down + 2, down + 121, down + 122),
        *(right, right + 1, right + 120, right + 121),
        *(right + 1, right + 121),
    ]
    assert starts.tolist() == [0, 4, 8, 8, 8, 12, 14]
    assert cells[:14].tolist() == read
    assert weights[:14].tolist() == [0.25] * 12 + [0.5] * 2
    assert cells.size == weights.size == 4 * 6
    assert areas.tolist() == [[90, 92, 2, 5], [0, 0, 0, 0], [0, 2, 118, 120]]
    assert slopes.shape == (0, 0)
    taps = plan._build(np.float32)(1, 3)
    assert (taps.first, taps.last, taps.rows) == (1, 3, 2)
    assert taps.starts.tolist() == [0, 0, 0, 4, 6]
    assert taps.cells.tolist() == read[8:]
    assert taps.weights.tolist() == [0.25] * 4 + [0.5] * 2
    assert taps.areas.tolist() == areas[1:].tolist()
    samples = dataclasses.replace(plan, reduction="max")._build(np.float32)(0, 1)
    assert samples.bin_starts.tolist() == [0, 1, 2]
    assert samples.starts.tolist() == [0, 4, 8]


def test_as_the_loops_for_the_maximum_take_it():
    """Box 0 0 4 2 in two bins of 2 x 2 samples, 0.5 and 1.5 in y, on a map of 2 x 9 cells."""
    plan = sampling_plan([[0, 0, 4, 2]], (2, 9), (1, 2), sampling_ratio=2, reduction="max")
    bin_starts, starts, cells, weights, slopes = plans._as_samples(
        plan.taps, plan.weights, plan.bin_index, plan.offsets, 2
    )
    assert bin_starts.tolist() == [0, 4, 8]
    assert starts.tolist() == [0, 4, 8, 10, 12, 16, 20, 22, 24]
    assert cells.size == weights.size == 4 * 8
    assert cells[:12].tolist() == [0, 1, 9, 10, 1, 2, 10, 11, 9, 10, 10, 11]
    assert weights[:24].tolist() == [0.25] * 8 + [0.5] * 4 + [0.25] * 8 + [0.5] * 4
    assert slopes.shape == (0, 0)
    # Under the mean each counts a quarter.
    _, _, means, _, areas = plans._as_taps(
        plan.taps, plan.weights, plan.bin_index, plan.grids, plan.offsets, 2, 9
    )
    assert means[:12].tolist() == [0.0625] * 8 + [0.125] * 4
    assert areas.tolist() == [[0, 2, 0, 5]]


@pytest.mark.parametrize(
    ("times", "packs"), [((1.0, 2.0), True), ((2.0, 2.0), True), ((2.0, 1.0), False)]
)
def test_the_loops_are_chosen_by_what_the_plan_reads(monkeypatch, times, packs):
    """24 taps; rectangles of 2 x 3, none and 2 x 2 cells, 2 rows high at most."""
    plan, asked, told = two_bins_of_three_boxes(), [], []

    def expected(*read):
        asked.append(read)
        return times

    monkeypatch.setattr(plans.ways, "times", expected)
    monkeypatch.setattr(loops, "gather", lambda *given: told.append(given[-1]))
    monkeypatch.setattr(loops, "scatter", lambda *given: told.append(given[-1]))
    read, room = ((24.0, 10.0, 2.0), (100, 120)), loops.PACKED_BYTES
    plan.apply(np.zeros((2, 5, 100, 120), np.float32))
    plan.apply_transposed(np.zeros((3, 5, 1, 2), np.float32))
    assert asked == [(*read, (3, 2, 5, 4, 2), room), (*read, (3, 2, 5, 4, 1), room)]
    plan.apply(np.zeros((2, 100, 120, 5), np.float32), layout="NHWC")
    assert len(asked) == 2
    assert told == [packs, packs, False]
    monkeypatch.setattr(plans._largest, "gather", lambda *given: told.append(given[-1]))
    largest = dataclasses.replace(plan, reduction="max")
    largest.apply(np.zeros((2, 5, 100, 120), np.float32))
    assert told[-1] is True


def test_slopes_by_hand():
    """A sample in the middle of a box at stride 2: half of each end's, beyond the map 0.

    Box 2 2 6 6 has its sample at (2, 2), inside; box 2 15 6 19 at (2, 8.5), clamped onto the last
    row, 8, along which alone it moves its value; box 60 60 62 62 at (30.5, 30.5), outside.
    """
    options: dict = {"spatial_scale": 0.5, "sampling_ratio": 1, "derivatives": True}
    boxes = [[2, 2, 6, 6], [2, 15, 6, 19], [60, 60, 62, 62]]
    plan = sampling_plan(boxes, (9, 11), 1, **options)
    none = [[0, 0]] * 4
    along_x = [[0.25, 0], [0, 0], [0.25, 0], [0, 0]]
    assert plan.slopes is not None
    assert plan.slopes.tolist() == [[[0.25, 0], [0, 0.25], [0.25, 0], [0, 0.25]], along_x, none]
    turned = [[4, 4, 4, 4, 0], [4, 17, 4, 4, 0], [61, 61, 2, 2, 0]]
    plan = sampling_plan(turned, (9, 11), 1, operator="roi_align_rotated", **options)
    assert plan.slopes is not None
    assert plan.slopes.tolist() == [
        [[0.5, 0], [0, 0.5], *none[:3]],
        [[0.5, 0], *none],
        [[0, 0]] * 5,
    ]
    written = np.full((3, 4, 2), 7.0)
    plans._clear(written, 1)
    assert written[1].tolist() == none
    assert (written[::2] == 7).all()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize(("operator", "options"), CASES)
def test_applied_it_is_the_kernel(operator, options, dtype, layout):
    x, rois = features(dtype=dtype), boxes_for(operator)
    arithmetic = np.float64 if dtype == np.float64 else np.float32
    plan = plan_of(operator, rois, options, dtype=arithmetic)
    got = plan.apply(to_layout(x, layout), layout=layout)
    assert got.dtype == dtype
    tolerance = {np.float16: 2e-3, np.float32: 1e-6, np.float64: 1e-14}[dtype]
    want = run(operator, x, rois, BINS, **options)
    np.testing.assert_allclose(from_layout(got, layout), want, atol=tolerance, rtol=tolerance)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options"), CASES)
def test_turned_it_is_the_gradient(operator, options, layout):
    x, rois = features(), boxes_for(operator)
    grad = features(1, run(operator, x, rois, BINS, **options).shape)
    want, _ = run_backward(operator, grad, x, rois, **options)
    plan = plan_of(operator, rois, options)
    got = plan.apply_transposed(to_layout(grad, layout), to_layout(x, layout), layout=layout)
    np.testing.assert_allclose(from_layout(got, layout), want, atol=2e-6, rtol=2e-6)


@pytest.mark.parametrize(("operator", "options"), CASES)
def test_its_slopes_are_the_box_gradient(operator, options):
    """The gradient of a box is the sum over samples of G (f_x dx/dbox + f_y dy/dbox)."""
    x, rois = features(dtype=np.float64), boxes_for(operator, dtype=np.float64)
    plan = plan_of(operator, rois, options, derivatives=True, dtype=np.float64)
    grad = features(1, run(operator, x, rois, BINS, **options).shape, np.float64)
    _, want = run_backward(operator, grad, x, rois, **options)

    read = plan.state != DISCARDED
    maps = x.reshape(2, 5, -1)[plan.batch_index[plan.roi_index]]  # (S, C, cells)
    values = np.take_along_axis(maps, np.maximum(plan.taps, 0)[:, None, :], axis=2)  # (S, C, 4)
    top_left, top_right, bottom_left, bottom_right = np.moveaxis(values, 2, 0)
    # Weights are (1-ly)(1-lx), (1-ly)lx, ly(1-lx), ly lx: their sums give ly and lx back.
    low_y, low_x = plan.weights[:, 2:].sum(1)[:, None], plan.weights[:, 1::2].sum(1)[:, None]
    along_x = (1 - low_y) * (top_right - top_left) + low_y * (bottom_right - bottom_left)
    along_y = (1 - low_x) * (bottom_left - top_left) + low_x * (bottom_right - top_right)
    sample_value = (values * plan.weights[:, None, :]).sum(2)

    got = np.zeros_like(want)
    flat = grad.reshape(*grad.shape[:2], -1)
    for roi in range(len(rois)):
        for b in range(BINS[0] * BINS[1]):
            own = np.flatnonzero((plan.roi_index == roi) & (plan.bin_index == b))
            for c in range(5):
                if plan.reduction == "max":
                    chosen = own[np.argmax(sample_value[own, c])][None]
                else:
                    chosen = own
                chosen = chosen[read[chosen]]
                share = flat[roi, c, b] / (1 if plan.reduction == "max" else max(len(own), 1))
                slopes = plan.slopes[chosen]
                got[roi, 1:] += share * (
                    along_x[chosen, c] @ slopes[:, :, 0] + along_y[chosen, c] @ slopes[:, :, 1]
                )
    np.testing.assert_allclose(got, want, atol=1e-9)


def test_it_is_sorted_and_frozen():
    plan = plan_of("roi_align", upright(), {})
    order = np.lexsort((plan.bin_index, plan.roi_index))
    np.testing.assert_array_equal(order, np.arange(len(order)))
    for roi in range(12):
        own = slice(plan.offsets[roi], plan.offsets[roi + 1])
        assert (plan.roi_index[own] == roi).all()
        np.testing.assert_array_equal(
            plan.bin_index[own], np.repeat(np.arange(12), plan.grids[roi].prod())
        )
    with pytest.raises(dataclasses.FrozenInstanceError):
        plan.state = None


@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_single_bins_of_a_box_too_large_to_plan(operator):
    """A box of 30,000 px has 14 million samples; one of its 49 bins can be planned."""
    box = [[0, 0, 30_000, 30_000]] if operator == "roi_align" else [[9, 9, 30_000, 30_000, 30.0]]
    options = {"spatial_scale": 1 / 8, "operator": operator}
    with pytest.raises(ValueError, match="rois: want at most 2097152 samples in a plan, got 14"):
        sampling_plan(box, (9, 11), 7, **options)
    part = sampling_plan(box, (9, 11), 7, bins=[24, 3, 24], **options)
    assert part.bins == (3, 24)
    assert set(part.bin_index) == {3, 24}
    x = features()
    whole = run(operator, x[:1], np.array(box, np.float64), 7, spatial_scale=1 / 8)
    got = part.apply(x[:1])
    np.testing.assert_allclose(
        got.reshape(5, 49)[:, [3, 24]], whole.reshape(5, 49)[:, [3, 24]], atol=1e-6
    )
    assert not np.delete(got.reshape(5, 49), [3, 24], axis=1).any()


def test_so_many_samples_and_no_more(monkeypatch):
    """Two boxes with 3 x 4 bins of 2 x 2 samples have 96; RoIPool's of 4 x 4 cells in 2 bins 16."""
    assert plans.MAX_PLAN == 2_097_152
    box = [[1, 1, 8, 8]]
    pooled: dict = {"operator": "roi_pool", "spatial_scale": 0.5}
    monkeypatch.setattr(plans, "MAX_PLAN", 96)
    assert len(sampling_plan(box * 2, (9, 11), BINS, sampling_ratio=2).state) == 96
    monkeypatch.setattr(plans, "MAX_PLAN", 95)
    with pytest.raises(ValueError, match="want at most 95 samples in a plan, got 96 "):
        sampling_plan(box * 2, (9, 11), BINS, sampling_ratio=2)
    part = sampling_plan(box * 2, (9, 11), BINS, sampling_ratio=2, bins=[11, 0, 11])
    assert part.bins == (0, 11)
    assert len(part.state) == 16
    monkeypatch.setattr(plans, "MAX_PLAN", 15)
    with pytest.raises(ValueError, match="want at most 15 samples in a plan, got 16 "):
        sampling_plan(box, (9, 11), 2, **pooled)


def test_only_an_adaptive_grid_limits_a_turned_box():
    options: dict = {"operator": "roi_align_rotated", "spatial_scale": 4.0, "bins": [0]}
    box = [[9, 9, 2.0**15, 9, 0]]
    with pytest.raises(ValueError, match="want a rotated box of at most"):
        sampling_plan(box, (9, 11), 1, **options)
    assert len(sampling_plan(box, (9, 11), 1, sampling_ratio=1, **options).state) == 1


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"operator": "rmac"}, "operator: want one of"),
        ({"feature_size": (0, 3)}, "feature_size: want an int from 1"),
        ({"feature_size": 5}, r"feature_size: want \(height, width\)"),
        ({"bins": [12]}, "bins: want an int from 0 to 11, got 12"),
        ({"bins": [-1]}, "bins: want an int from 0 to 11, got -1"),
        ({"bins": 3}, "bins: want a sequence"),
        ({"dtype": np.int32}, "dtype: want float32 or float64"),
        ({"reduction": "sum"}, "reduction: want one of"),
        ({"rois": [[0, 0, 1, np.nan]]}, "rois: want finite numbers"),
        ({"rois": [[-1, 0, 0, 1, 1]]}, "rois: want a whole batch index"),
    ],
)
def test_errors(changes, message):
    arguments = {"rois": upright(), "feature_size": (9, 11), "output_size": BINS}
    with pytest.raises(ValueError, match=message):
        sampling_plan(**{**arguments, **changes})


def test_features_must_fit_the_plan():
    plan = plan_of("roi_align", upright(), {})
    with pytest.raises(ValueError, match=r"features: want at least 2 maps of 9 x 11 cells"):
        plan.apply(features(shape=(1, 5, 9, 11)))
    with pytest.raises(ValueError, match=r"features: want at least 2 maps of 9 x 11 cells"):
        plan.apply(features(shape=(2, 5, 11, 9)))
    largest = plan_of("roi_align", upright(), {"reduction": "max"})
    grad = features(shape=(12, 5, *BINS))
    with pytest.raises(ValueError, match=r"features: want shape \(2, 5, 9, 11\) under 'max'"):
        largest.apply_transposed(grad, features(shape=(1, 5, 9, 11)))
    with pytest.raises(ValueError, match="grad_output: want rois, channels and bins"):
        plan.apply_transposed(features())


@pytest.mark.parametrize(
    ("batch", "message"),
    [
        (1, "batch: want an int from 2 to 1073741824, got 1"),
        (0, "batch: want an int from 2"),
        (True, "batch: want an int, got True"),
        (2.0, "batch: want an int, got 2.0"),
        (np.array([2]), "batch: want an int, got ndarray"),
        (2**30, "batch: want at most 1099511627776 values, got"),
    ],
)
def test_a_batch_that_holds_no_gradient(batch, message):
    """Too small a one would be written past its end."""
    plan = sampling_plan([[0, 0, 0, 4, 4], [1, 0, 0, 4, 4]], (32, 33), 2)
    with pytest.raises(ValueError, match=f"^{message}"):
        plan.apply_transposed(np.ones((2, 1, 2, 2), np.float32), batch=batch)


def test_no_boxes_make_an_empty_plan():
    plan = plan_of("roi_align", np.zeros((0, 5)), {}, derivatives=True)
    assert plan.positions.shape == (0, 2)
    assert plan.slopes.shape == (0, 4, 2)
    assert plan.apply(features()).shape == (0, 5, 3, 4)
    assert plan.counts().shape == (0, 9, 11)
    assert plan.apply_transposed(np.zeros((0, 5, 3, 4))).shape == (0, 5, 9, 11)
    assert plan.apply_transposed(np.zeros((0, 5, 3, 4)), batch=2).shape == (2, 5, 9, 11)


@settings(max_examples=40)
@given(
    center=st.tuples(st.floats(-40, 60, width=32), st.floats(-40, 60, width=32)),
    extent=st.tuples(st.floats(0, 80, width=32), st.floats(0, 80, width=32)),
    angle=st.floats(-360, 360, width=32),
    ratio=st.integers(0, 2),
    aligned=st.booleans(),
)
def test_whatever_one_draws_the_plan_is_the_kernel(center, extent, angle, ratio, aligned):
    """Outside, sub-cell, huge: thresholds fall the same way, for the arithmetic is the same."""
    x = features(shape=(1, 3, 9, 11))
    (cx, cy), (w, h) = center, extent
    options = {"sampling_ratio": ratio, "aligned": aligned, "spatial_scale": 0.25}
    for operator, box in (
        ("roi_align", [cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2]),
        ("roi_align_rotated", [cx, cy, w, h, angle]),
    ):
        rois = np.array([[0, *box]], np.float32)
        got = plan_of(operator, rois, options).apply(x)
        np.testing.assert_allclose(got, run(operator, x, rois, BINS, **options), atol=2e-6)


POOL: dict[str, Any] = {"spatial_scale": 0.3}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_roi_pools_plan_is_its_kernel_forward_and_backward(layout):
    x, rois = to_layout(features() - 3, layout), upright()
    output, argmax = roi_pool(x, rois, BINS, layout=layout, **POOL)
    plan = plan_of("roi_pool", rois, POOL)
    np.testing.assert_array_equal(plan.apply(x, layout=layout), output)
    grad = to_layout(features(2, from_layout(output, layout).shape), layout)
    want = roi_pool_backward(grad, argmax, x.shape, rois, layout=layout, **POOL)
    got = plan.apply_transposed(grad, x, layout=layout, batch=2)
    np.testing.assert_allclose(got, want, atol=1e-6)


def test_roi_pool_reads_whole_cells():
    # Corners 1 and 8 at scale 0.5 round to 1 and 4 (halves away from zero): cells 1 to 4, 2 a bin.
    plan = sampling_plan([[1, 1, 8, 8]], (9, 11), 2, operator="roi_pool", spatial_scale=0.5)
    assert plan.positions[:4].tolist() == [[1, 1], [2, 1], [1, 2], [2, 2]]
    assert plan.taps[0].tolist() == [12] * 4
    assert plan.weights[0].tolist() == [1, 0, 0, 0]
    assert plan.counts().sum() == 16
    assert plan.grids.tolist() == [[0, 0]]
    assert plan.offsets.tolist() == [0, 16]


def test_roi_pool_reads_nothing_outside_and_follows_nothing():
    # Cells 10 and 11 of 11 columns: bin 0 reads column 10, bin 1 none. Then a box left of the map.
    rois = [[0, 10, 0, 11, 0], [0, -9, 0, -7, 0]]
    plan = sampling_plan(rois, (9, 11), (1, 2), operator="roi_pool", derivatives=True)
    assert plan.positions.tolist() == [[10, 0]]
    assert plan.offsets.tolist() == [0, 1, 1]
    assert plan.slopes is not None
    assert plan.slopes.tolist() == [[[0, 0]] * 4]
