"""TensorFlow's crop_and_resize on the CPU."""

from typing import Any

import numpy as np
import tensorflow as tf


def _cropped(method: str, features: Any, boxes: Any, batch: Any, size: Any) -> Any:
    image = np.ascontiguousarray(features.transpose(0, 2, 3, 1))
    found = tf.image.crop_and_resize(
        image, boxes.astype(np.float32), batch.astype(np.int32), size, method
    )
    return found.numpy().transpose(0, 3, 1, 2)


def crop_and_resize(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """Boxes y1 x1 y2 x2 from the first cell's centre to the last."""
    return _cropped("bilinear", features, rois[:, 1:], rois[:, 0], size)


def crop_and_resize_nearest(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """The nearest cell alone."""
    return _cropped("nearest", features, rois[:, 1:], rois[:, 0], size)


def as_roi_align(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """Boxes x1 y1 x2 y2 in picture pixels, divided by the map's size."""
    rows, columns = features.shape[2:]
    boxes = rois[:, [2, 1, 4, 3]] * scale / np.array([rows, columns, rows, columns])
    return _cropped("bilinear", features, boxes, rois[:, 0], size)
