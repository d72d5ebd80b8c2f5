"""The calls of the operators that pool boxes: check the input, choose the device, launch.

An operator's row in ``kernels.operators`` says what is particular to it.
"""

import functools
from collections.abc import Callable
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from . import arrays, checks, devices, operators
from .cpu.threads import LONG
from .rules import ALIGNED, LEGACY, Rules


class Gradients(NamedTuple):
    """The results of a backward operator; None for one that ``wrt`` leaves out."""

    features: Any
    rois: Any


class Setup(NamedTuple):
    """What of a call does not hang on its arrays: checked once, then known."""

    pooling: operators.Pooling
    rules: Rules
    settings: tuple[Any, ...]
    """What the loops take between the arrays and the layout: the rules, and what of
    ``Pooling.settings`` is not among them."""
    merged: bool
    """Whether the taps of a bin merge along each axis."""


class Call(NamedTuple):
    """The checked input of one call."""

    setup: Setup
    backend: ModuleType
    loops: ModuleType
    features: arrays.Given
    dtype: np.dtype[Any]
    """Everything is computed in it."""
    boxes: checks.BoxTable
    shape: checks.FeatureShape
    output_shape: tuple[int, ...]
    layout: str
    cost: float
    """Roughly how many numbers the loops read; 0 if there is nothing to compute."""

    def confirmed(self) -> "Call":
        """The call with boxes that are known to be good.

        Raises: ValueError for a bad one that was on trial.
        """
        given, values, facts, trial = self.boxes
        if trial is None:
            return self
        if trial.refused():
            given = self.backend.host(given)
            values = checks.check_rois(given, *facts)
        return self._replace(boxes=checks.BoxTable(given, values, facts))


def checked(
    operator: str,
    features: Any,
    rois: Any,
    output_size: Any,
    *,
    layout: str,
    device: str,
    **settings: Any,
) -> Call:
    """The checked input of ``operator``; ``kernels.checks`` gives the limits.

    Args:
        operator: its name in the registry.
        features: as the caller gave them.
        rois: likewise.
        output_size: likewise.
        layout: likewise.
        device: likewise.
        **settings: the other arguments of the operator, as its row names them.

    Returns:
        The call.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if the device cannot run.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    given = arrays.read("features", features)
    shape = checks.check_shape("features", given.shape, layout)
    bins = checks.check_output_size(output_size)
    values = settings.values()
    make = _setup if _PLAIN.issuperset(map(type, values)) else _setup.__wrapped__
    setup = make(operator, bins, tuple(settings), *values)
    pooling, rules = setup.pooling, setup.rules
    channels = checks.check_shared(shape.channels, pooling.share(bins), bins)
    dtype = given.computed_in
    device = devices.resolve(device)
    backend, loops = devices.backend(device), devices.loops(device, operator)
    adaptive_bins = bins if pooling.boxes.turned and not rules.ratio else None
    facts = dtype, shape, rules, pooling.boxes, adaptive_bins, pooling.settings
    boxes = backend.boxes(rois, given, facts)
    count = len(boxes.values)
    output_shape = checks.output_shape(count, channels, bins, layout)
    cost = 0.0
    if count and shape.channels:
        cost = _cost(boxes.values, shape, bins, setup) if boxes.trial is None else 1.0
    return Call(setup, backend, loops, given, dtype, boxes, shape, output_shape, layout, cost)


_PLAIN = {int, float, bool, str}
"""The types of settings whose check may be remembered: a tensor's number could change."""


@functools.lru_cache(maxsize=256, typed=True)  # typed, because 1 is no True
def _setup(operator: str, bins: tuple[int, int], names: tuple[str, ...], *values: Any) -> Setup:
    """The setup of a call with these values of the named settings."""
    pooling = operators.pooling_of(operator)
    given = dict(zip(names, values, strict=True))
    settings = {name: _CHECKS[name](given[name], pooling) for name in pooling.settings}
    take = settings.pop
    aligned = take("aligned", None)
    offset, minimum = pooling.alignment if aligned is None else ALIGNED if aligned else LEGACY
    scale, ratio = take("spatial_scale"), take("sampling_ratio", 0)
    rules = Rules(scale, offset, minimum, ratio, take("clockwise", False))
    merged = settings.get("reduction", pooling.reductions[0]) in pooling.merges
    checks.check_grid(rules.ratio, bins, merged=merged)
    return Setup(pooling, rules, (rules, *settings.values()), merged)


_CHECKS: dict[str, Callable[[Any, operators.Pooling], Any]] = {
    "spatial_scale": lambda value, _: checks.check_spatial_scale(value),
    "sampling_ratio": lambda value, _: checks.check_sampling_ratio(value),
    "aligned": lambda value, _: checks.check_flag("aligned", value),
    "clockwise": lambda value, _: checks.check_flag("clockwise", value),
    "reduction": lambda value, row: checks.check_choice("reduction", value, row.reductions),
}
"""How each setting of an operator is checked."""

_SAMPLE = 16
"""Cost of placing one sample, in numbers read."""


def _cost(
    boxes: np.ndarray, shape: checks.FeatureShape, bins: tuple[int, int], setup: Setup
) -> float:
    """Samples x channels x four taps; an adaptive grid has about as many samples as cells."""
    rules, merged = setup.rules, setup.merged
    ratio = rules.ratio
    each = bins[0] * bins[1] * (1 if merged else max(ratio, 1) ** 2)
    along = _SAMPLE * ratio * (bins[0] + bins[1]) if merged else 0
    reads = 4 * (shape.channels + _SAMPLE)
    most = shape.height * shape.width
    if ratio > 0:  # a large box is then read at few places
        most = min(most, 4 * ratio * ratio * bins[0] * bins[1])
    at_most = len(boxes) * ((each + most) * reads + along)
    if at_most < LONG:
        return at_most
    cells = checks.cells_read(
        boxes, rules.scale, shape.height, shape.width, setup.pooling.boxes.turned
    )
    return (len(boxes) * each + min(cells, len(boxes) * most)) * reads + len(boxes) * along


def launch_forward(call: Call, out: Any = None) -> Any:
    """The operator's output.

    Args:
        call: from ``checked``.
        out: the array that the caller wants it in, or None.

    Returns:
        ``out``, or a new array in the kind of the features.

    Raises:
        ValueError: for an ``out`` that does not fit.
    """
    features, backend = call.features, call.backend
    into = None
    if out is not None:
        call = call.confirmed()  # nothing is written for a bad box
        read = {"features": features.values, "rois": call.boxes.given}
        into = arrays.read_out(out, call.output_shape, features.dtype, features, read)
    dtype = backend.read_as(call)
    source = backend.adopt(features.values, dtype, "features")
    output = backend.output(into, call.output_shape, dtype, source)
    if call.cost:
        boxes = backend.adopt(call.boxes.values, call.dtype, "rois", source)
        arguments = (source, boxes, output, *call.setup.settings, call.layout)
        backend.run(call.cost, call.loops.forward, *arguments)
    if call.boxes.trial is not None:
        known = call.confirmed()
        if known.boxes.values is not call.boxes.values:  # the caller has changed them meanwhile
            return launch_forward(known, out)
    return backend.give_back(output, features.dtype, features, into)


def launch_backward(call: Call, grad_output: Any, wrt: Any, deterministic: Any) -> Gradients:
    """The gradients of the operator.

    Args:
        call: from ``checked``.
        grad_output: as the caller gave it.
        wrt: the inputs to differentiate with respect to.
        deterministic: whether every run is to give the same bits.

    Returns:
        Those that ``wrt`` names.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
    """
    features, backend, dtype = call.features, call.backend, call.dtype
    wrt = _inputs(wrt, call.setup.pooling.differentiable)
    deterministic = checks.check_flag("deterministic", deterministic)
    given = arrays.read("grad_output", grad_output, like=features)
    checks.check_same_shape("grad_output", given.shape, call.output_shape)
    source = backend.adopt(features.values, dtype, "features")
    upstream = backend.adopt(given.values, dtype, "grad_output", source)
    boxes = backend.adopt(call.boxes.values, dtype, "rois", source)
    of_features = backend.zeros(features.shape, dtype, source) if "features" in wrt else None
    of_rois = backend.zeros(boxes.shape, dtype, source) if "rois" in wrt else None
    if call.cost:
        _run_backward(call, (upstream, source, boxes), of_features, of_rois, deterministic)
    if of_rois is not None:
        of_rois = of_rois[:, of_rois.shape[1] - call.boxes.columns :]
    if call.boxes.trial is not None:
        known = call.confirmed()
        if known.boxes.values is not call.boxes.values:  # the caller has changed them meanwhile
            return launch_backward(known, grad_output, wrt, deterministic)
    return Gradients(
        None if of_features is None else backend.give_back(of_features, features.dtype, features),
        None if of_rois is None else backend.give_back(of_rois, dtype, features),
    )


def _run_backward(
    call: Call, given: tuple[Any, ...], of_features: Any, of_rois: Any, deterministic: bool
) -> None:
    """Run the loops of the gradients that are wanted, in one pass where they have one.

    Args:
        call: with something to compute.
        given: upstream gradient, features and boxes.
        of_features: to be written, zeros so far; None where it is not wanted.
        of_rois: likewise.
        deterministic: whether every run is to give the same bits.
    """
    run, loops = functools.partial(call.backend.run, call.cost), call.loops
    settings = *call.setup.settings, call.layout
    wants_both = of_features is not None and of_rois is not None
    in_one_pass = getattr(loops, "backward_both", None) if wants_both else None
    if in_one_pass is not None and run(in_one_pass, *given, of_features, of_rois, *settings):
        return
    if of_features is not None:
        run(loops.backward_features, *given, of_features, *settings, deterministic)
    if of_rois is not None:
        run(loops.backward_rois, *given, of_rois, *settings)


def bins_of(grad_output: Any, layout: str) -> tuple[int, int]:
    """The bins that an upstream gradient tells of: an operator's ``output_size``.

    Args:
        grad_output: as the caller gave it.
        layout: "NCHW" or "NHWC".

    Returns:
        (rows, columns).

    Raises:
        ValueError: naming the argument, what it wants and what it got.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    given = arrays.read("grad_output", grad_output)
    outer = checks.check_shape("grad_output", given.shape, layout)
    return outer.height, outer.width


def _inputs(wrt: Any, known: tuple[str, ...]) -> tuple[str, ...]:
    """The inputs to differentiate with respect to, out of those with a gradient."""
    if not isinstance(wrt, (str, tuple, list)):
        raise ValueError(
            f"wrt: want one of {known}, or a tuple or list of them, got {checks.shown(wrt)}"
        )
    names = (wrt,) if isinstance(wrt, str) else tuple(wrt)
    for name in names:
        checks.check_choice("wrt", name, known)
    return names
