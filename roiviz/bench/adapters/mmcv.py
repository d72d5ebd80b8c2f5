"""mmcv's operators on the CPU."""

from typing import Any

import torch
from mmcv import ops


def roi_align(features: Any, rois: Any, *settings: Any) -> Any:
    """RoIAlign, avg, aligned."""
    return ops.roi_align(torch.from_numpy(features), torch.from_numpy(rois), *settings).numpy()


def roi_align_rotated(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """RoIAlignRotated, aligned; an angle in radians, counter-clockwise."""
    given = torch.from_numpy(features), torch.from_numpy(rois)
    return ops.roi_align_rotated(*given, size, scale, ratio, True, False).numpy()
