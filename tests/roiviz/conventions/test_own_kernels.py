"""Our own kernels under the conventions whose rules they have, and no others."""

import math
from dataclasses import replace

import numpy as np
import pytest

from roiviz.conventions import CONVENTIONS, Settings, own_kernels, pooled, samples, written
from roiviz.conventions.rules import ALIGNED_RULES, LEGACY_RULES, Border, End, Offset, Pool
from roiviz.conventions.sampling import prepared

SIZE = (9, 11)
# What an implementation is, by its own documents: the operator and who calls it.
KERNELS = {
    "torchvision": "roi_align",
    "detectron2": "roi_align",
    "onnx_16": "roi_align",
    "mmcv_max": "roi_align",
    "sam3": "roi_align",
    "chainer": "roi_align",
    "caffe2_roi_pool": "roi_pool",
    "paddle_roi_pool": "roi_pool",
    "prroi_pool": "prroi_pool",
    "torchvision_ps_roi_align": "ps_roi_align",
    "torchvision_ps_roi_pool": "ps_roi_pool",
    "detectron2_rotated": "roi_align_rotated",
    "rotated_maskrcnn": "roi_align_rotated",
    # Half a pixel and half a cell; corners; a + 1; radians; cut grids; no window.
    "openvino_half_pixel": None,
    "onnx_16_max": None,
    "mmdet_v0": None,
    "mmcv_rotated": None,
    "keras_hub": None,
    "torchvision_deterministic": None,
    "tf_crop_and_resize": None,
    "mmcv_roi_pool": None,
    "rrpn_pytorch": None,
    "chainer_max": None,
}


@pytest.mark.parametrize(("name", "kernel"), KERNELS.items())
def test_whose_rules_are_an_operators(name, kernel):
    assert own_kernels.operator_of(CONVENTIONS[name].rules) == kernel


@pytest.mark.parametrize(
    "rules",
    [
        replace(ALIGNED_RULES, minimum=1.0),
        replace(LEGACY_RULES, offset=Offset(after=0.5)),
        replace(LEGACY_RULES, border=Border(outside=1.0)),
        replace(LEGACY_RULES, end=End(after=1.0)),
        replace(LEGACY_RULES, reduction=replace(LEGACY_RULES.reduction, pool=Pool.CORNER_MAX)),
    ],
)
def test_one_rule_of_another_is_none_of_them(rules):
    assert own_kernels.operator_of(rules) is None


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.id)
@pytest.mark.parametrize("ratio", [0, 2])
def test_kernel_and_plan_agree(row, ratio):
    """On boxes inside, across the border, outside, below a cell and without size."""
    rng = np.random.default_rng(12)
    features = rng.standard_normal((1, 8, *SIZE)).astype(np.float32)
    centres = rng.uniform(-0.2, 1.2, (30, 2)) * (44, 36)
    sides = np.concatenate([rng.uniform(0, 60, (26, 2)), np.zeros((2, 2)), np.full((2, 2), 1.5)])
    angles = rng.uniform(-180, 180, (30, 1)) * row.rules.format.turned
    settings = Settings((2, 2), 0.25, ratio)
    table = np.hstack([centres, sides, angles])
    boxes = written(row.rules, table, SIZE, settings).astype(np.float32)
    plan = samples(row.rules, boxes, SIZE, settings)
    given = prepared(row.rules, boxes, SIZE, settings)
    found = own_kernels.outputs(*given, features, plan)
    assert (found is not None) == (own_kernels.operator_of(row.rules) is not None)
    if found is not None:
        wanted = pooled(row.rules, plan, features)
        np.testing.assert_allclose(found, wanted, atol=2e-6, equal_nan=True)
        empty = np.bincount(plan.bin_index, minlength=plan.bins) == 0
        if empty.any() and math.isnan(row.rules.reduction.empty):
            assert np.isnan(found).any()


def test_a_maximum_starts_where_the_framework_does():
    """mmcv's at -10000, which no sample of this map reaches."""
    features = np.full((1, 1, *SIZE), -2e4, np.float32)
    row, settings = CONVENTIONS["mmcv_max"], Settings((1, 1), 1.0, 2)
    boxes = np.array([[2.0, 2.0, 6.0, 6.0]], np.float32)
    plan = samples(row.rules, boxes, SIZE, settings)
    given = prepared(row.rules, boxes, SIZE, settings)
    found = own_kernels.outputs(*given, features, plan)
    assert found is not None
    assert found.item() == -1e4


@pytest.mark.parametrize("name", ["torchvision_aligned", "torchvision_ps_roi_align"])
def test_no_kernel_runs_on_a_box_that_runs_backwards(name):
    row, settings = CONVENTIONS[name], Settings((2, 2), 1.0, 2)
    features = np.random.default_rng(3).standard_normal((1, 4, *SIZE)).astype(np.float32)
    boxes = np.array([[6.0, 6.0, 2.0, 3.0]], np.float32)
    plan = samples(row.rules, boxes, SIZE, settings)
    assert own_kernels.outputs(*prepared(row.rules, boxes, SIZE, settings), features, plan) is None
