"""torchvision's operators on the CPU, with torch's own gradients."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import torch
from torchvision import ops

# The path in Python, without compiling it; the package's attribute of this name is a function.
_IN_PYTHON = import_module("torchvision.ops.roi_align")._roi_align.__wrapped__


def _pair(operator: Callable[..., Any]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """An operator of tensors as a function of arrays, and its gradient."""

    def forward(features: Any, rois: Any, *settings: Any) -> Any:
        return operator(torch.from_numpy(features), torch.from_numpy(rois), *settings).numpy()

    def backward(upstream: Any, features: Any, rois: Any, *settings: Any) -> Any:
        given = torch.from_numpy(np.array(features)).requires_grad_()
        operator(given, torch.from_numpy(rois), *settings).backward(torch.from_numpy(upstream))
        return given.grad.numpy()

    return forward, backward


def _deterministic(aligned: bool) -> Callable[..., Any]:
    return lambda features, rois, size, scale, ratio: _IN_PYTHON(
        features, rois, scale, *size, ratio, aligned
    )


roi_align, roi_align_gradient = _pair(ops.roi_align)
roi_align_aligned, roi_align_aligned_gradient = _pair(
    lambda features, rois, *settings: ops.roi_align(features, rois, *settings, aligned=True)
)
deterministic, deterministic_gradient = _pair(_deterministic(False))
deterministic_aligned, deterministic_aligned_gradient = _pair(_deterministic(True))
ps_roi_align, ps_roi_align_gradient = _pair(ops.ps_roi_align)
roi_pool, roi_pool_gradient = _pair(
    lambda features, rois, size, scale, _: ops.roi_pool(features, rois, size, scale)
)
ps_roi_pool, ps_roi_pool_gradient = _pair(
    lambda features, rois, size, scale, _: ops.ps_roi_pool(features, rois, size, scale)
)
