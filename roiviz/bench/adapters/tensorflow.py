"""TensorFlow's crop_and_resize on the CPU."""

from typing import Any

import numpy as np
import tensorflow as tf


def _cropped(method: str, image: Any, boxes: Any, batch: Any, size: Any) -> Any:
    return tf.image.crop_and_resize(
        image, boxes.astype(np.float32), batch.astype(np.int32), size, method
    )


def _last(array: Any) -> Any:
    """Channels last, which it takes alone."""
    return np.ascontiguousarray(array.transpose(0, 2, 3, 1))


def _first(array: Any) -> Any:
    return array.numpy().transpose(0, 3, 1, 2)


def _pair(method: str, boxes_of: Any) -> tuple[Any, Any]:
    """The operator as a function of arrays, and its gradient."""

    def forward(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
        boxes = boxes_of(rois, features.shape[2:], scale)
        return _first(_cropped(method, _last(features), boxes, rois[:, 0], size))

    def backward(upstream: Any, features: Any, rois: Any, size: Any, *settings: Any) -> Any:
        boxes = boxes_of(rois, features.shape[2:], settings[0])
        image = tf.Variable(_last(features))
        with tf.GradientTape() as tape:
            made = _cropped(method, image, boxes, rois[:, 0], size)
        return _first(tape.gradient(made, image, tf.constant(_last(upstream), made.dtype)))

    return forward, backward


def _as_given(rois: Any, size: Any, scale: float) -> Any:
    """Boxes y1 x1 y2 x2 from the first cell's centre to the last."""
    return rois[:, 1:]


def _divided(rois: Any, size: Any, scale: float) -> Any:
    """Boxes x1 y1 x2 y2 in picture pixels, divided by the map's size."""
    rows, columns = size
    return rois[:, [2, 1, 4, 3]] * scale / np.array([rows, columns, rows, columns])


crop_and_resize, crop_and_resize_gradient = _pair("bilinear", _as_given)
crop_and_resize_nearest, crop_and_resize_nearest_gradient = _pair("nearest", _as_given)
as_roi_align, as_roi_align_gradient = _pair("bilinear", _divided)
