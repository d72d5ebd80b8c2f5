"""OpenVINO's ROIAlign and ROIAlignRotated on the CPU."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
import openvino
import openvino.opset15 as ops

_CORE = openvino.Core()
_MODES = {"asymmetric": 4, "half_pixel_for_nn": 4, "half_pixel": 4, "rotated": 5}


@lru_cache(512)
def _compiled(mode: str, kind: Any, settings: tuple[Any, ...]) -> Any:
    (rows, columns), scale, ratio = settings
    features = ops.parameter([-1, -1, -1, -1], kind)
    boxes = ops.parameter([-1, _MODES[mode]], kind)
    batch = ops.parameter([-1], np.int32)
    given = (features, boxes, batch, rows, columns, ratio, scale)
    if mode == "rotated":
        node = ops.roi_align_rotated(*given, False)
    else:
        node = ops.roi_align(*given, "avg", mode)
    model = openvino.Model([node], [features, boxes, batch])
    return _CORE.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})


def _in(mode: str) -> Callable[..., Any]:
    def run(features: Any, rois: Any, *settings: Any) -> Any:
        ready = _compiled(mode, features.dtype.type, settings)
        batch = rois[:, 0].astype(np.int32)
        return ready([np.ascontiguousarray(features), np.ascontiguousarray(rois[:, 1:]), batch])[0]

    return run


roi_align = _in("asymmetric")
roi_align_half_pixel_for_nn = _in("half_pixel_for_nn")
roi_align_half_pixel = _in("half_pixel")
roi_align_rotated = _in("rotated")
