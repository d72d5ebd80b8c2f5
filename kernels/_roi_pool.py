"""RoIPool: the largest value in each bin of a box whose corners are rounded to cells."""

from typing import Any

from . import arrays, checks, devices, operators
from .arrays import ArrayT
from .call import bins_of, checked
from .rules import Rules


def roi_pool(
    features: ArrayT,
    rois: Any,
    output_size: int | tuple[int, int],
    *,
    spatial_scale: float = 1.0,
    layout: str = "NCHW",
    device: str = "cpu",
    out: tuple[ArrayT | None, ArrayT | None] | None = None,
) -> tuple[ArrayT, ArrayT]:
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
        out: where to write output and argmax, each as in ``roi_align``; None makes a new array.

    Returns:
        (output, argmax), both (R, C, PH, PW) or (R, PH, PW, C) and of the kind of the features;
        ``out`` if it is given. ``argmax`` is the winning cell ``row * W + column``, the first of
        equals, as int32, or int64 where a map has more than 2^31 cells. An empty bin, outside the
        map, gives 0 and -1. A NaN counts as the largest value, and the first one wins (torchvision
        ignores NaN).

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Girshick, Fast R-CNN, 2015; Caffe2 RoIPool.
    """
    call = checked(
        "roi_pool",
        features,
        rois,
        output_size,
        spatial_scale=spatial_scale,
        layout=layout,
        device=device,
    ).confirmed()
    backend, given, places = call.backend, call.features, checks.cell_dtype(call.shape)
    read = {"features": given.values, "rois": call.boxes.given}
    into, into_argmax = arrays.read_outs(
        out, {"output": given.dtype, "argmax": places}, call.output_shape, given, read
    )
    source = backend.adopt(given.values, call.dtype, "features")
    output = backend.output(into, call.output_shape, call.dtype, source)
    argmax = backend.output(into_argmax, call.output_shape, places, source)
    if call.cost:
        boxes = backend.adopt(call.boxes.values, call.dtype, "rois", source)
        arguments = (source, boxes, output, argmax, *call.setup.settings, layout)
        backend.run(call.cost, call.loops.forward, *arguments)
    return (
        backend.give_back(output, given.dtype, given, into),
        backend.give_back(argmax, places, given, into_argmax),
    )


def roi_pool_backward(
    grad_output: ArrayT,
    argmax: Any,
    features_shape: tuple[int, ...],
    rois: Any,
    *,
    spatial_scale: float = 1.0,
    layout: str = "NCHW",
    device: str = "cpu",
    deterministic: bool = False,
) -> ArrayT:
    """Gradient of ``roi_pool`` with respect to the features.

    The gradient of a bin goes to its winning cell.

    Args:
        grad_output: gradient of the output, in its shape; float16, float32 or float64.
        argmax: as given by ``roi_pool``.
        features_shape: shape of the features, in ``layout``.
        rois: as given to ``roi_pool``.
        spatial_scale: as given to ``roi_pool``.
        layout: as given to ``roi_pool``.
        device: as given to ``roi_pool``.
        deterministic: give the same bits on every run on a GPU too; the CPU always does.

    Returns:
        An array of ``features_shape``, dtype and kind of ``grad_output``.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Girshick, Fast R-CNN, 2015.
    """
    bins = bins_of(grad_output, layout)
    deterministic = checks.check_flag("deterministic", deterministic)
    given = arrays.read("grad_output", grad_output)
    places = arrays.read("argmax", argmax, arrays.CELLS, given)
    sizes = _sizes(features_shape)
    shape = checks.check_shape("features_shape", sizes, layout)
    rules = Rules.of(False, checks.check_spatial_scale(spatial_scale))
    device = devices.resolve(device)
    backend, dtype = devices.backend(device), given.computed_in
    if given.shape[0] and min(shape.height, shape.width) < 1:
        raise ValueError(f"features_shape: want at least one cell, got {shape.cells}")
    boxes = checks.check_rois(backend.host(rois), dtype, shape, rules)
    output_shape = checks.output_shape(len(boxes), shape.channels, bins, layout)
    checks.check_same_shape("grad_output", given.shape, output_shape)
    _check_argmax(places, given.shape, shape)
    upstream = backend.adopt(given.values, dtype, "grad_output")
    cells = backend.adopt(places.values, checks.cell_dtype(shape), "argmax", upstream)
    total = backend.zeros(sizes, dtype, upstream)
    if len(boxes) and shape.channels and min(bins):
        boxes = backend.adopt(boxes, dtype, "rois", upstream)
        backward = devices.loops(device, "roi_pool").backward
        arguments = (upstream, cells, boxes, total, rules, layout, deterministic)
        backend.run(upstream.size, backward, *arguments)
    return backend.give_back(total, given.dtype, given)


def _sizes(shape: Any) -> tuple[int, ...]:
    if not isinstance(shape, (tuple, list)):
        raise ValueError(f"features_shape: want a tuple of 4 sizes, got {checks.shown(shape)}")
    sizes = tuple(checks.check_int("features_shape", size, 0, checks.MAX_CELLS) for size in shape)
    checks.check_room("features_shape", sizes)
    return sizes


def _check_argmax(
    argmax: arrays.Given, shape: tuple[int, ...], features: checks.FeatureShape
) -> None:
    """Raise unless argmax fits; its values are checked only where that takes no copy from a GPU."""
    checks.check_same_shape("argmax", argmax.shape, shape)
    cells = features.height * features.width
    if not argmax.on_gpu and argmax.values.size:
        low, high = int(argmax.values.min()), int(argmax.values.max())
        if low < -1 or high >= cells:
            raise ValueError(f"argmax: want -1 or a cell in [0, {cells}), got {low} to {high}")


operators.register(
    "roi_pool",
    roi_pool,
    gradient=roi_pool_backward,
    devices=("cpu", "cuda"),
    source="Girshick, Fast R-CNN, 2015",
    pooling=operators.Pooling(checks.UPRIGHT, reductions=("max",)),
)
