"""RoIPool: the largest value in each bin of a box whose corners are rounded to cells."""

import numpy as np

from . import checks, devices, operators
from .rules import Rules


def roi_pool(features, rois, output_size, *, spatial_scale=1.0, layout="NCHW", device="cpu"):
    """Find the largest value of each bin, and the cell that holds it.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float16, float32 or float64.
        rois: (R, 4) x1, y1, x2, y2 or (R, 5) with the batch index first; picture pixels. Corners
            are rounded to cells, halves away from zero, and both corner cells belong to the box.
        output_size: bins, an int or (rows, columns). Neighbouring bins may share cells.
        spatial_scale: cells per picture pixel, 1 / stride.
        layout: "NCHW" or "NHWC", of features and output.
        device: "cpu", "cuda" (GPU arrays are read, and results returned, without a copy) or
            "auto".

    Returns:
        (output, argmax), both (R, C, PH, PW) or (R, PH, PW, C). ``argmax`` is the winning cell
        ``row * W + column``, the first of equals, as int32, or int64 where a map has more than 2^31
        cells. An empty bin, outside the map, gives 0 and -1. A NaN counts as the largest value, and
        the first one wins (torchvision ignores NaN).

    Raises:
        ValueError: naming the argument, what it wants and what it got.

    Source:
        Girshick, Fast R-CNN, 2015; Caffe2 RoIPool.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    features = checks.as_array("features", features)
    dtype = checks.compute_dtype("features", features)
    shape = checks.check_shape("features", features.shape, layout)
    bins = checks.check_output_size(output_size)
    scale = checks.check_spatial_scale(spatial_scale)
    device = devices.resolve(device)
    backend = devices.backend(device)
    boxes = checks.check_rois(backend.host(rois), dtype, shape, Rules.of(False, scale))
    output_shape = checks.output_shape(len(boxes), shape.channels, bins, layout)
    source = backend.adopt(features, dtype, "features")
    output = backend.empty(output_shape, dtype, source)
    argmax = backend.empty(output_shape, checks.cell_dtype(shape), source)
    if len(boxes) and shape.channels:
        boxes = backend.adopt(boxes, dtype, "rois", source)
        forward = devices.loops(device, "roi_pool").forward
        cost = output.size + len(boxes) * shape.channels * shape.height * shape.width
        backend.run(cost, forward, source, boxes, output, argmax, scale, layout)
    return (
        backend.give_back(output, features.dtype, features),
        backend.give_back(argmax, argmax.dtype, features),
    )


def roi_pool_backward(
    grad_output,
    argmax,
    features_shape,
    rois,
    *,
    spatial_scale=1.0,
    layout="NCHW",
    device="cpu",
    deterministic=False,
):
    """Gradient of ``roi_pool`` with respect to the features.

    The gradient of a bin goes to its winning cell.

    Args:
        grad_output: gradient of the output, in its shape; float16, float32 or float64.
        argmax: as given by ``roi_pool``.
        features_shape: shape of the features, in ``layout``.
        rois, spatial_scale, layout, device: as given to ``roi_pool``.
        deterministic: give the same bits on every run on a GPU too; the CPU always does.

    Returns:
        An array of ``features_shape``, dtype of ``grad_output``.

    Raises:
        ValueError: naming the argument, what it wants and what it got.

    Source:
        Girshick, Fast R-CNN, 2015.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    deterministic = checks.check_flag("deterministic", deterministic)
    grad_output = checks.as_array("grad_output", grad_output)
    argmax = checks.as_array("argmax", argmax)
    dtype = checks.compute_dtype("grad_output", grad_output)
    shape = checks.check_shape("features_shape", _sizes(features_shape), layout)
    outer = checks.check_shape("grad_output", grad_output.shape, layout)
    scale = checks.check_spatial_scale(spatial_scale)
    device = devices.resolve(device)
    backend = devices.backend(device)
    boxes = checks.check_rois(backend.host(rois), dtype, shape, Rules.of(False, scale))
    checks.check_same_shape(
        "grad_output",
        grad_output.shape,
        checks.output_shape(len(boxes), shape.channels, (outer.height, outer.width), layout),
    )
    _check_argmax(argmax, grad_output.shape, shape)
    upstream = backend.adopt(grad_output, dtype, "grad_output")
    places = backend.adopt(argmax, checks.cell_dtype(shape), "argmax", upstream)
    total = backend.zeros(tuple(features_shape), dtype, upstream)
    if len(boxes) and shape.channels and outer.height and outer.width:
        boxes = backend.adopt(boxes, dtype, "rois", upstream)
        backward = devices.loops(device, "roi_pool").backward
        arguments = (upstream, places, boxes, total, scale, layout, deterministic)
        backend.run(upstream.size, backward, *arguments)
    return backend.give_back(total, grad_output.dtype, grad_output)


def _sizes(shape) -> tuple[int, ...]:
    if not isinstance(shape, (tuple, list)):
        raise ValueError(f"features_shape: want a tuple of 4 sizes, got {shape!r}")
    return tuple(checks.check_int("features_shape", size, 0, checks.MAX_CELLS) for size in shape)


def _check_argmax(argmax, shape, features: checks.FeatureShape) -> None:
    """Raise unless argmax fits; its values are checked only where that takes no copy from a GPU."""
    dtype = getattr(argmax, "dtype", None)
    if dtype not in (np.int32, np.int64):
        raise ValueError(f"argmax: want int32, got {dtype or type(argmax).__name__}")
    checks.check_same_shape("argmax", argmax.shape, shape)
    cells = features.height * features.width
    if isinstance(argmax, np.ndarray) and argmax.size:
        low, high = int(argmax.min()), int(argmax.max())
        if low < -1 or high >= cells:
            raise ValueError(f"argmax: want -1 or a cell in [0, {cells}), got {low} to {high}")


operators.register(
    "roi_pool",
    roi_pool,
    gradient=roi_pool_backward,
    devices=("cpu", "cuda"),
    source="Girshick, Fast R-CNN, 2015",
)
