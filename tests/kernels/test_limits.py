"""Work that is cut up, tried on little of it: every limit of the CPU loops shrunk to a few.

The tests' boxes are too few to reach the limits as they are, so the code beyond them would run in
production only.
"""

from typing import Any

import numba
import numpy as np
import pytest

from roiviz.kernels import roi_align, roi_pool, roi_pool_backward, sampling_plan
from roiviz.kernels.cpu import layout as cpu_layout
from roiviz.kernels.cpu import taps
from tests import references
from tests.kernels.samples import (
    LAYOUTS,
    boxes_for,
    features,
    from_layout,
    reference,
    run,
    run_backward,
    to_layout,
    upright,
)

LIMITS = {
    "threads": {"SMALL": 0},
    "pieces": {"SMALL": 0, "ROIS_A_PIECE": 2, "ROIS_A_JOB": 5},
    "budget": {"BUDGET": 8},
    "order": {"SORTED_FROM": 0, "CACHE_BYTES": 0, "BAND": 2},
    "all": {
        "SMALL": 0,
        "ROIS_A_PIECE": 2,
        "ROIS_A_JOB": 5,
        "BUDGET": 8,
        "SORTED_FROM": 0,
        "CACHE_BYTES": 0,
        "BAND": 2,
    },
    "no packed memory": {"SMALL": 0, "ROIS_A_PIECE": 2, "ROIS_A_JOB": 5, "PACKED_BYTES": 0},
}
CASES = [
    pytest.param(operator, options, id=f"{operator} {options.get('reduction', 'avg')}")
    for operator, options in (
        ("roi_align", {"aligned": True}),
        ("roi_align", {"reduction": "max"}),
        ("roi_align_rotated", {"clockwise": True}),
    )
]
BINS = (3, 4)
SHAPE = (3, 21, 9, 11)
"""Three maps, one vector of channels and five more."""


def every_limit(test):
    """The test once under each set of limits, by name."""
    return pytest.mark.parametrize("limits", LIMITS.values(), ids=LIMITS.keys(), indirect=True)(
        test
    )


@pytest.fixture
def limits(request, monkeypatch):
    """Shrinks the limits when called, so that a test can run before and after."""
    before = numba.get_num_threads()
    numba.set_num_threads(min(2, numba.config.NUMBA_NUM_THREADS))

    def shrink():
        for name, value in request.param.items():
            monkeypatch.setattr(taps, name, value)
        monkeypatch.setattr(cpu_layout, "SMALL", 0)

    yield shrink
    numba.set_num_threads(before)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options"), CASES)
@every_limit
def test_align_is_the_reference_beyond_every_limit(limits, operator, options, layout):
    x = features(shape=SHAPE, dtype=np.float64)
    rois = boxes_for(operator, count=17, batch=3, dtype=np.float64)
    settings = {**options, "spatial_scale": 0.5, "layout": layout}
    want = reference(operator, x, rois, BINS, **options, spatial_scale=0.5)
    grad = features(3, want.shape, np.float64)
    one_by_one = [
        run_backward(operator, grad[r : r + 1], x, rois[r : r + 1], **settings) for r in range(17)
    ]
    limits()
    got = run(operator, x, rois, BINS, **settings)
    np.testing.assert_allclose(got, want, atol=1e-11)
    cells, boxes = run_backward(operator, grad, x, rois, **settings)
    assert np.vdot(want, grad) == pytest.approx(np.vdot(x, cells), rel=1e-10)
    np.testing.assert_allclose(cells, sum(one[0] for one in one_by_one), atol=1e-11)
    np.testing.assert_allclose(boxes, np.concatenate([one[1] for one in one_by_one]), atol=1e-10)


@pytest.mark.parametrize("layout", LAYOUTS)
@every_limit
def test_pool_is_the_reference_beyond_every_limit(limits, layout):
    x, rois = features(shape=SHAPE), upright(count=17, batch=3)
    want, places = references.roi_pool(x, rois, BINS, spatial_scale=0.5)
    limits()
    output, argmax = roi_pool(to_layout(x, layout), rois, BINS, layout=layout, spatial_scale=0.5)
    np.testing.assert_array_equal(from_layout(output, layout), want)
    np.testing.assert_array_equal(from_layout(argmax, layout), places)
    grad = features(2, want.shape)
    total = np.zeros(SHAPE)
    for r, c, ph, pw in np.argwhere(places >= 0):
        y, column = divmod(places[r, c, ph, pw], SHAPE[3])
        total[int(rois[r, 0]), c, y, column] += grad[r, c, ph, pw]
    gradient = roi_pool_backward(
        to_layout(grad, layout), argmax, to_layout(x, layout).shape, rois,
        layout=layout, spatial_scale=0.5,
    )  # fmt: skip
    np.testing.assert_allclose(from_layout(gradient, layout), total, atol=1e-5)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options"), CASES)
@every_limit
def test_the_plan_is_the_kernel_beyond_every_limit(limits, operator, options, layout):
    x, rois = features(shape=SHAPE), boxes_for(operator, count=17, batch=3)
    plan = sampling_plan(rois, SHAPE[2:], BINS, operator=operator, spatial_scale=0.5, **options)
    limits()
    got = plan.apply(to_layout(x, layout), layout=layout)
    want = run(operator, x, rois, BINS, layout=layout, spatial_scale=0.5, **options)
    np.testing.assert_allclose(from_layout(got, layout), want, atol=2e-6)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("channel", [0, 7, 15, 16, 20])
def test_a_nan_is_the_largest_in_every_lane(channel, layout):
    """Twenty-one channels: a whole vector and five by themselves, which know nothing of it."""
    x = features(shape=(1, 21, 4, 4))
    x[0, channel, 2, 1] = np.nan
    box = np.array([[0.0, 0, 4, 4]])
    got = run("roi_align", x, box, 1, layout=layout, sampling_ratio=4, reduction="max")
    assert np.flatnonzero(np.isnan(got.reshape(-1))).tolist() == [channel]
    pooled, _ = roi_pool(to_layout(x, layout), box[:, :4], 1, layout=layout)
    assert np.flatnonzero(np.isnan(pooled.reshape(-1))).tolist() == [channel]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("channels", [1, 40])
def test_far_apart_samples_of_a_huge_box_are_found(channels, layout):
    """Nine samples over 10,000 cells in a map of ten: only the middle one, at 5, is on it.

    Box -4995 to 5005: samples 1111.1 cells apart, the fifth in the middle, 5. One of 81 counts.
    """
    ones = np.ones((1, channels, 10, 10), np.float32)
    box = np.array([[-4995.0, -4995, 5005, 5005]])
    got = run("roi_align", ones, box, 1, layout=layout, sampling_ratio=9)
    np.testing.assert_allclose(got, 1 / 81, rtol=1e-6)
    got = run("roi_align", ones, box, 1, layout=layout, sampling_ratio=9, reduction="max")
    assert (got == 1).all()
    turned = np.array([[5.0, 5, 10_000, 10_000, 0]])
    got = run("roi_align_rotated", ones, turned, 1, layout=layout, sampling_ratio=9)
    np.testing.assert_allclose(got, 1 / 81, rtol=1e-6)


@pytest.mark.parametrize(
    ("operator", "box", "scale", "fault"),
    [
        ("roi_align", [0, 0, 2.0**29, 9], 4.0, "want coordinates of at most"),
        ("roi_align", [0, 0, 2.0**32, 9], 0.125, None),
        ("roi_align_rotated", [9, 9, 2.0**15, 9, 0], 4.0, "want a rotated box of at most"),
        ("roi_align_rotated", [9, 9, 2.0**17, 9, 0], 0.25, None),
    ],
)
def test_limits_of_boxes_are_in_cells(operator, box, scale, fault):
    """What counts is the box after spatial_scale: large ones may shrink, small ones grow."""
    x, rois = features(shape=(1, 1, 5, 5)), np.array([box])
    if fault is None:
        assert np.isfinite(run(operator, x, rois, 1, spatial_scale=scale)).all()
        return
    with pytest.raises(ValueError, match=fault):
        run(operator, x, rois, 1, spatial_scale=scale)


def test_many_bins_are_brought_together_in_turn():
    """More bins than fit the loops' scratch memory at once, packed: 40 x 30 of them."""
    x, rois = features(shape=(1, 40, 12, 9), dtype=np.float64), upright(batch=1, dtype=np.float64)
    options: dict[str, Any] = {"sampling_ratio": 1, "spatial_scale": 0.5}
    planes = run("roi_align", x, rois, (40, 30), **options)
    np.testing.assert_allclose(
        planes, run("roi_align", x, rois, (40, 30), layout="NHWC", **options), atol=1e-12
    )
    grad = features(1, planes.shape, np.float64)
    first = run_backward("roi_align", grad, x, rois, **options)
    second = run_backward("roi_align", grad, x, rois, layout="NHWC", **options)
    for one, other in zip(first, second, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-9)
    assert roi_align(x, rois, (40, 30), **options).shape == (12, 40, 40, 30)
