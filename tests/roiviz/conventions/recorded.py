"""Every recorded output of a framework, by the convention that it is one of."""

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from roiviz.conventions import Settings
from tests.kernels.golden import FOLDER, Case, cases

PRECISE = "prroi_pool"
# The ids of a family's rows, by the parameters of its cases.
FAMILIES: dict[str, Callable[[dict[str, Any]], list[str]]] = {
    # Detectron calls Caffe2's operator with two samples.
    "caffe2_roi_align": lambda p: [
        _aligned("caffe2", p),
        *(["detectron"] if not p["aligned"] and p["sampling_ratio"] == 2 else []),
    ],
    "torchvision_roi_align": lambda p: [_aligned("torchvision", p)],
    "torchvision_roi_align_f64": lambda p: [_aligned("torchvision", p)],
    "mmcv_roi_align": lambda p: [_legacy(f"mmcv{_max(p['pool_mode'])}", p)],
    "onnxruntime_roi_align": lambda p: [
        f"onnxruntime{'' if p['aligned'] else '_legacy'}{_max(p['mode'])}"
    ],
    "onnx_node_tests": lambda p: [
        ("onnx_22" if p["coordinate_transformation_mode"] == "half_pixel" else "onnx_10")
        + _max(p.get("mode"))
    ],
    "caffe2_roi_align_rotated": lambda p: [_aligned("caffe2_rotated", p)],
    "detectron2_roi_align_rotated": lambda p: ["detectron2_rotated"],
    "mmcv_roi_align_rotated": lambda p: [
        _legacy(f"mmcv_rotated{'_clockwise' if p['clockwise'] else ''}", p)
    ],
    "mmcv_roi_align_rotated_clockwise": lambda p: [_legacy("mmcv_rotated_clockwise", p)],
    "caffe2_roi_pool": lambda p: ["caffe2_roi_pool"],
    "torchvision_roi_pool": lambda p: ["torchvision_roi_pool"],
    "torchvision_ps_roi_align": lambda p: ["torchvision_ps_roi_align"],
    "torchvision_ps_roi_pool": lambda p: ["torchvision_ps_roi_pool"],
    "prroi_pool": lambda p: ["prroi_pool"],
    # Boxes that tensorpack reads too, in its own numbers.
    "tf_crop_and_resize": lambda p: ["tf_crop_and_resize"] if "crop_h" in p else [],
    **{
        file.stem: lambda p: [p["row"]] for file in FOLDER.glob("peer_*.json")
    },
}  # fmt: skip


def _aligned(name: str, params: dict[str, Any]) -> str:
    return f"{name}_aligned" if params["aligned"] else name


def _legacy(name: str, params: dict[str, Any]) -> str:
    return name if params["aligned"] else f"{name}_legacy"


def _max(mode: str | None) -> str:
    return "_max" if mode == "max" else ""


@cache
def by_row() -> dict[str, list[Case]]:
    """The recorded calls of each convention that has any."""
    found: dict[str, list[Case]] = {}
    for family, rows in FAMILIES.items():
        for param in cases(family):
            case = param.values[0]
            for row in rows(case.params):
                found.setdefault(row, []).append(case)
    return found


def call_of(case: Case) -> tuple[np.ndarray, np.ndarray, Settings, np.ndarray | None]:
    """(features, rois, settings, batch index) of a recorded call, as `Convention.evaluate` takes.

    The batch index is None where the boxes have it.
    """
    params = case.params
    features, rois = case.array("x"), case.array("boxes" if case.has("boxes") else "rois")
    if case.has("boxes"):
        features = features.transpose(0, 3, 1, 2)
    double = case.name.endswith("_f64") or case.family in ("torchvision_roi_align_f64", PRECISE)
    kind = np.float64 if double else np.float32
    rows = next(params[k] for k in ("pooled_h", "output_height", "crop_h") if k in params)
    columns = next(params[k] for k in ("pooled_w", "output_width", "crop_w") if k in params)
    settings = Settings(
        (rows, columns),
        params.get("spatial_scale", 1.0),
        params.get("sampling_ratio", 0),
        params.get("picture_size"),
    )
    batch = next(
        (case.array(r) for r in ("batch", "batch_indices", "box_ind") if case.has(r)), None
    )
    if case.family == "onnxruntime_roi_align" and batch is None:
        rois, batch = rois[:, 1:], rois[:, 0]
    return features.astype(kind), rois.astype(kind), settings, batch


def wanted(case: Case) -> np.ndarray:
    """(R, C, PH, PW): what the framework gave."""
    output = case.array("y")
    return output.transpose(0, 3, 1, 2) if case.has("boxes") else output
