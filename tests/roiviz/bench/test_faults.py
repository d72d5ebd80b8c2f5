"""Some of the planted faults, each named by the report; the benchmark runs all of them."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS, Settings
from tests.roiviz.bench.faults import (
    BINS,
    FAULTS,
    RATIO,
    SCALE,
    Port,
    forward_turned,
    inputs,
    is_named,
    planted,
    rmac_from_zero,
    said_of,
)

NAMED = (
    "tail of a block of boxes",
    "half a cell missing",
    "divided by the samples inside",
    "a tap is lost",
    "degrees read as radians",
    "turned about a corner",
    "an add overwrites the others",
    "backward overwrites",
    "a softmax over the bins",
    "R-MAC's maxima start at 0",
    "NaN beside a turned sign in the boxes' gradient",
    "a sign turned and a zero in the boxes' gradient",
    "x and y swapped in the boxes' gradient",
    "the boxes' gradient in another order",
    "the boxes' gradient without the least side",
    "grad_output upside down in backward",
    "a tap is lost in backward",
    "x2 alone a pixel too large",
    "NaN taken for 0",
    "columns not clamped",
    "two things in two sets of boxes",
)


@pytest.mark.parametrize("name", NAMED)
def test_a_fault_is_named(name):
    fault = next(fault for fault in FAULTS if fault.id == name)
    report = debug(fault.case())
    assert is_named(fault, report), said_of(report)


def test_boxes_that_are_regions_of_rmac_are_said_to_be():
    report = debug(rmac_from_zero())
    assert "R-MAC's regions of a map of 10 × 13 cells at 2 scales" in said_of(report)


def test_there_are_as_many_as_the_benchmark_says():
    assert len({fault.id for fault in FAULTS}) == 60
    assert all(fault.named for fault in FAULTS)


def test_without_a_fault_the_port_is_right():
    """Else whatever the report says may be of the port."""
    report = debug(planted()())
    assert report.ok
    assert not report.patterns
    features, rois = inputs(20, 3)
    settings = Settings(BINS, SCALE, RATIO)
    want = CONVENTIONS["torchvision_aligned"].evaluate(features, rois, settings)
    np.testing.assert_allclose(Port().forward(features, rois), want, atol=1e-5)
    turned = np.column_stack([rois[:, :1], rois[:, 1:3] + 99, rois[:, 3:] / 9 + 50, rois[:, 1]])
    want = CONVENTIONS["detectron2_rotated"].evaluate(
        features, turned.astype(np.float32), replace(settings)
    )
    np.testing.assert_allclose(forward_turned(features, turned), want, atol=1e-4)


def test_no_fault_is_named_on_a_right_output():
    said = said_of(debug(planted(boxes=20, channels=2)()))
    assert not any(word in said for fault in FAULTS for word in fault.named if "_" in word)
