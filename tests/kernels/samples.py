"""Inputs and comparisons that the operators' tests share."""

import numpy as np

from roiviz import kernels
from tests import references

ALIGN_OPERATORS = ("roi_align", "roi_align_rotated")
LAYOUTS = ("NCHW", "NHWC")


def features(seed=0, shape=(2, 5, 9, 11), dtype=np.float32):
    return np.random.default_rng(seed).standard_normal(shape).astype(dtype)


def upright(seed=0, count=12, size=(18, 22), batch=2, dtype=np.float32):
    """Boxes of all kinds in a picture of ``size``: inside, partly out, far out, thin, dots."""
    rng = np.random.default_rng(seed)
    height, width = size
    corner = rng.uniform((-0.3 * width, -0.3 * height), (width, height), (count, 2))
    extent = rng.uniform(0, 1, (count, 2)) ** 3 * (1.5 * width, 1.5 * height)
    extent[::5] = rng.uniform(0, 0.9, extent[::5].shape)
    index = rng.integers(0, batch, (count, 1))
    return np.hstack([index, corner, corner + extent]).astype(dtype)


def turned(seed=0, count=12, size=(18, 22), batch=2, dtype=np.float32):
    """The same as turned boxes at any angle."""
    boxes = upright(seed, count, size, batch, np.float64)
    angle = np.random.default_rng(seed + 1).uniform(-400, 400, (count, 1))
    center = (boxes[:, 1:3] + boxes[:, 3:5]) / 2
    return np.hstack([boxes[:, :1], center, boxes[:, 3:5] - boxes[:, 1:3], angle]).astype(dtype)


def boxes_for(operator, *args, **options):
    return (turned if operator == "roi_align_rotated" else upright)(*args, **options)


def to_layout(array, layout):
    return array if layout == "NCHW" else np.ascontiguousarray(np.moveaxis(array, 1, -1))


def from_layout(array, layout):
    return array if layout == "NCHW" else np.moveaxis(array, -1, 1)


def run(operator, x, rois, bins, *, layout="NCHW", **options):
    """The operator's output in NCHW, whatever layout it ran in."""
    forward = kernels.operators.get(operator).forward
    return from_layout(forward(to_layout(x, layout), rois, bins, layout=layout, **options), layout)


def run_backward(operator, grad, x, rois, *, layout="NCHW", **options):
    """(gradient of the features in NCHW, gradient of the boxes)."""
    gradients = kernels.operators.gradient_of(operator)(
        to_layout(grad, layout), to_layout(x, layout), rois, layout=layout, **options
    )
    return from_layout(gradients.features, layout), gradients.rois


def reference(operator, x, rois, bins, **options):
    return getattr(references, operator)(x, rois, bins, **options)
