"""ONNX Runtime's RoiAlign on the CPU."""

from functools import lru_cache
from typing import Any

import numpy as np
import onnx
import onnxruntime


@lru_cache(256)
def _session(opset: int, mode: str, kind: int, settings: tuple[Any, ...]) -> Any:
    (rows, columns), scale, ratio = settings
    helper = onnx.helper
    node = helper.make_node(
        "RoiAlign", ["X", "rois", "batch"], ["Y"], mode=mode, output_height=rows,
        output_width=columns, sampling_ratio=ratio, spatial_scale=scale,
    )  # fmt: skip
    inputs = [
        helper.make_tensor_value_info("X", kind, [None] * 4),
        helper.make_tensor_value_info("rois", kind, [None, 4]),
        helper.make_tensor_value_info("batch", onnx.TensorProto.INT64, [None]),
    ]
    graph = helper.make_graph(
        [node], "roi_align", inputs, [helper.make_tensor_value_info("Y", kind, None)]
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def _run(opset: int, mode: str, features: Any, rois: Any, *settings: Any) -> Any:
    kind = onnx.helper.np_dtype_to_tensor_dtype(features.dtype)
    given = {"X": features, "rois": rois[:, 1:], "batch": rois[:, 0].astype(np.int64)}
    return _session(opset, mode, kind, settings).run(None, given)[0]


def roi_align(features: Any, rois: Any, *settings: Any) -> Any:
    """RoiAlign-16, half_pixel, mean."""
    return _run(16, "avg", features, rois, *settings)


def roi_align_10(features: Any, rois: Any, *settings: Any) -> Any:
    """RoiAlign-10, mean."""
    return _run(10, "avg", features, rois, *settings)


def roi_align_max(features: Any, rois: Any, *settings: Any) -> Any:
    """RoiAlign-16, half_pixel, maximum."""
    return _run(16, "max", features, rois, *settings)
