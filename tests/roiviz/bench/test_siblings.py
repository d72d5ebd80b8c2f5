"""Who names a framework and says its settings means the row that those settings choose."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import Said
from roiviz.bench.report import debug
from roiviz.bench.siblings import meant
from tests.references import roi_align
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made

CASE = made(16, 3)


def aligned() -> np.ndarray:
    """The reference's output with half a cell taken off."""
    found = roi_align(
        CASE.features, CASE.rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True
    )
    return found.astype(np.float32)


@pytest.mark.parametrize("by", ["claim", "case"])
def test_a_framework_and_aligned_mean_its_aligned_row(by):
    name = None if by == "claim" else "torchvision"
    said = Said(SCALE, RATIO, True, convention=name)
    claim = "torchvision" if by == "claim" else None
    report = debug(replace(CASE, output=aligned(), said=said), claim)
    assert (report.ruling.id, report.claim.convention.id) == ("right", "torchvision_aligned")
    wrong = debug(replace(CASE, said=said), claim)
    assert wrong.ruling.id == "wrong"
    exported = wrong.to_pytest()
    assert "Wanted is torchvision aligned, " in exported
    assert "'aligned': True" in exported


def test_the_exported_test_has_the_settings_of_its_numbers():
    case = replace(CASE, said=Said(SCALE, RATIO, False))
    assert "'aligned': True" in debug(case, "torchvision_aligned").to_pytest()


@pytest.mark.parametrize(
    ("name", "said", "row"),
    [
        ("torchvision", {}, "torchvision"),
        ("torchvision", {"aligned": False}, "torchvision"),
        ("torchvision_deterministic", {"aligned": True}, "torchvision_deterministic_aligned"),
        ("torchvision_aligned", {"aligned": False}, "torchvision_aligned"),
        ("torchvision", {"reduction": "max"}, "torchvision"),
        ("mmcv", {"aligned": False}, "mmcv_legacy"),
        ("mmcv", {"aligned": False, "reduction": "max"}, "mmcv_max_legacy"),
        ("mmcv_rotated", {"clockwise": True}, "mmcv_rotated_clockwise"),
        ("openvino", {"aligned": True}, "openvino_half_pixel_for_nn"),
        ("openvino_max", {"aligned": True}, "openvino_half_pixel_for_nn_max"),
        ("onnxruntime", {"reduction": "max"}, "onnxruntime_max"),
        # TVM's half is one of the picture's pixels, and still what `aligned` asks for.
        ("tvm", {"aligned": True}, "tvm_aligned"),
        ("tvm", {"aligned": False}, "tvm"),
        ("tvm_aligned", {"aligned": True}, "tvm_aligned"),
        ("detectron2", {"aligned": False}, "detectron2"),
        ("mmcv_", {"aligned": False}, "mmcv_"),
    ],
)
def test_a_setting_chooses_among_the_rows_of_a_framework(name, said, row):
    assert meant(replace(CASE, said=Said(SCALE, RATIO, **said)), name) == row
