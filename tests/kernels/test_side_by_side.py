"""Rois are visited in an order of the cache's liking; every result stands where its box stood."""

import numpy as np
import pytest

from roiviz.kernels import operators
from roiviz.kernels.cpu import taps

OPERATORS = ("roi_align", "roi_align_rotated", "prroi_pool")


def case(operator, count=taps.SORTED_FROM + 5):
    rng = np.random.default_rng(0)
    features = rng.normal(size=(2, 90, 80, 40)).astype(np.float32)
    assert features.nbytes > taps.CACHE_BYTES
    centers, sides = rng.uniform(0, 340, (count, 2)), np.exp(rng.uniform(1, 5, (count, 2)))
    images = rng.integers(0, 2, count)
    if operator == "roi_align_rotated":
        numbers = np.column_stack([centers, sides, rng.uniform(-180, 180, count)])
    else:
        numbers = np.hstack([centers - sides / 2, centers + sides / 2])
    return features, np.column_stack([images, numbers]).astype(np.float32)


@pytest.mark.parametrize("operator", OPERATORS)
def test_each_box_has_its_own_result(monkeypatch, operator):
    """The same as of boxes that are taken as they come, one of which never knows of another."""
    features, boxes = case(operator)
    options = {"spatial_scale": 0.25, "layout": "NHWC"}
    forward, backward = operators.get(operator).forward, operators.gradient_of(operator)
    output = forward(features, boxes, 3, **options)
    found = backward(np.cos(output), features, boxes, **options)
    monkeypatch.setattr(taps, "SORTED_FROM", 10**6)
    np.testing.assert_array_equal(output, forward(features, boxes, 3, **options))
    want = backward(np.cos(output), features, boxes, **options)
    np.testing.assert_array_equal(found.rois, want.rois)
    # Sums of the same numbers in another order.
    np.testing.assert_allclose(found.features, want.features, atol=1e-5)
    assert (found.features != want.features).any(), "the order does not differ"


def test_neighbours_follow_each_other():
    features, boxes = case("roi_align", 400)
    rois, places = taps.side_by_side(boxes, 0.25, features, "NHWC")
    np.testing.assert_array_equal(rois, boxes[places])
    assert sorted(places) == list(range(400))
    steps = np.abs(np.diff((rois[:, 1:3] + rois[:, 3:5]) / 2, axis=0))[np.diff(rois[:, 0]) == 0]
    before = np.abs(np.diff((boxes[:, 1:3] + boxes[:, 3:5]) / 2, axis=0))
    assert np.median(steps.sum(axis=1)) < np.median(before.sum(axis=1)) / 2


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_few_boxes_stay_as_they_come(layout):
    features, boxes = case("roi_align", taps.SORTED_FROM - (layout == "NHWC"))
    rois, places = taps.side_by_side(boxes, 0.25, features, layout)
    assert rois is boxes
    np.testing.assert_array_equal(places, np.arange(len(boxes)))
