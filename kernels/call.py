"""The calls of RoIAlign and RoIAlignRotated: check the input, choose the device, launch."""

from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from . import checks, devices
from .cpu.threads import LONG
from .rules import Rules


class Gradients(NamedTuple):
    """The results of a backward operator; None for one that was not wanted."""

    features: Any
    rois: Any


class Call(NamedTuple):
    """The checked input of one call."""

    backend: ModuleType
    loops: ModuleType
    features: Any
    dtype: np.dtype
    boxes: np.ndarray  # (R, 5) or (R, 6) of dtype
    output_shape: tuple[int, ...]
    rules: Rules
    empty: bool
    cost: float  # roughly how many numbers the loops read


def checked(
    operator: str,
    features,
    rois,
    output_size,
    *,
    spatial_scale,
    sampling_ratio,
    aligned,
    clockwise=False,
    layout,
    device,
    rotated=False,
    merged=False,
) -> Call:
    """The checked input of ``operator``; ``kernels.checks`` gives the limits.

    ``merged`` is true if the operator merges taps per axis, which allows finer grids.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    features = checks.as_array("features", features)
    dtype = checks.compute_dtype("features", features)
    shape = checks.check_shape("features", features.shape, layout)
    bins = checks.check_output_size(output_size)
    ratio = checks.check_sampling_ratio(sampling_ratio)
    checks.check_grid(ratio, bins, merged=merged)
    scale = checks.check_spatial_scale(spatial_scale)
    rules = Rules.of(checks.check_flag("aligned", aligned), scale, ratio, clockwise)
    device = devices.resolve(device)
    backend = devices.backend(device)
    boxes = checks.check_rois(
        backend.host(rois),
        dtype,
        shape,
        rules,
        rotated=rotated,
        adaptive_bins=bins if rotated and not ratio else None,
    )
    output_shape = checks.output_shape(len(boxes), shape.channels, bins, layout)
    return Call(
        backend,
        devices.loops(device, operator),
        features,
        dtype,
        boxes,
        output_shape,
        rules,
        not (len(boxes) and shape.channels),
        _cost(boxes, shape, bins, scale, ratio, merged),
    )


_SAMPLE = 16
"""Cost of placing one sample, in numbers read."""


def _cost(boxes, shape, bins, scale, ratio, merged) -> float:
    """Samples x channels x four taps; an adaptive grid has about as many samples as cells."""
    each = bins[0] * bins[1] * (1 if merged else max(ratio, 1) ** 2)
    along = _SAMPLE * ratio * (bins[0] + bins[1]) if merged else 0
    reads = 4 * (shape.channels + _SAMPLE)
    at_most = len(boxes) * ((each + shape.height * shape.width) * reads + along)
    if at_most < LONG:
        return at_most
    rotated = boxes.shape[1] == 6
    cells = checks.cells_read(boxes, scale, shape.height, shape.width, rotated)
    return (len(boxes) * each + cells) * reads + len(boxes) * along


def launch_forward(call: Call, reduction, layout):
    """The operator's output."""
    features = call.features
    source = call.backend.adopt(features, call.dtype, "features")
    output = call.backend.empty(call.output_shape, call.dtype, source)
    if not call.empty:
        boxes = call.backend.adopt(call.boxes, call.dtype, "rois", source)
        arguments = (source, boxes, output, call.rules, reduction, layout)
        call.backend.run(call.cost, call.loops.forward, *arguments)
    return call.backend.give_back(output, features.dtype, features)


def launch_backward(call: Call, grad_output, rois, reduction, layout, wanted, deterministic):
    """The wanted ``Gradients``."""
    features = call.features
    wanted = _wanted(wanted)
    deterministic = checks.check_flag("deterministic", deterministic)
    checks.check_same_shape("grad_output", grad_output.shape, call.output_shape)
    backend, dtype = call.backend, call.dtype
    source = backend.adopt(features, dtype, "features")
    upstream = backend.adopt(grad_output, dtype, "grad_output", source)
    boxes = backend.adopt(call.boxes, dtype, "rois", source)
    grad_features = grad_rois = None
    if "features" in wanted:
        total = backend.zeros(features.shape, dtype, source)
        if not call.empty:
            arguments = (upstream, source, boxes, total, call.rules, reduction, layout)
            backend.run(call.cost, call.loops.backward_features, *arguments, deterministic)
        grad_features = backend.give_back(total, features.dtype, features)
    if "rois" in wanted:
        total = backend.zeros(call.boxes.shape, dtype, source)
        if not call.empty:
            arguments = (upstream, source, boxes, total, call.rules, reduction, layout)
            backend.run(call.cost, call.loops.backward_rois, *arguments)
        columns = np.shape(rois)[1] if np.ndim(rois) == 2 else total.shape[1]
        grad_rois = backend.give_back(total[:, total.shape[1] - columns :], dtype, features)
    return Gradients(grad_features, grad_rois)


def _wanted(wanted) -> tuple[str, ...]:
    if not isinstance(wanted, (str, tuple, list)):
        raise ValueError(f"wanted: want some of 'features' and 'rois', got {wanted!r}")
    names = (wanted,) if isinstance(wanted, str) else tuple(wanted)
    for name in names:
        checks.check_choice("wanted", name, ("features", "rois"))
    return names
