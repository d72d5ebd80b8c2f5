"""MAC, SPoC and GeM: one value for each channel of a whole feature map."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from types import ModuleType
from typing import Any

import numpy as np

from . import arrays, checks, devices, operators
from .arrays import ArrayT
from .maxima import find_maxima

_POWER = 16
"""Cost of raising one number to a power, in numbers read."""


def mac(
    features: ArrayT, *, layout: str = "NCHW", device: str = "cpu", out: ArrayT | None = None
) -> ArrayT:
    """Describe each feature map by the largest value of every channel.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float32, float64 or float16
            (computed in float32), of at least one cell.
        layout: "NCHW" or "NHWC".
        device: "cpu", "cuda" or "auto".
        out: where to write the descriptors, a C-contiguous array of their shape and dtype that lies
            where the features lie and shares no memory with them; None makes a new one.

    Returns:
        (N, C), dtype and kind of features; not normalised. ``out`` if it is given. A channel with a
        NaN gives NaN.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Razavian et al., Visual instance retrieval with deep convolutional networks, 2014.
    """
    call = _checked(features, layout, device)
    into = call.read_out(out)
    maxima, _ = call.run(
        1, find_maxima, call.own, _whole_map(call.size), call.size, layout, call.device, False
    )
    output = call.backend.reshaped(maxima, call.shape)
    return call.give_back(output, into)


def mac_backward(
    grad_descriptor: Any, features: ArrayT, *, layout: str = "NCHW", device: str = "cpu"
) -> ArrayT:
    """Carry a gradient back from the descriptors of ``mac`` to the feature maps.

    The gradient of a channel goes to the first cell that holds its maximum, or to its first NaN.

    Args:
        grad_descriptor: (N, C).
        features: as for ``mac``.
        layout: as for ``mac``.
        device: as for ``mac``.

    Returns:
        An array with the shape, dtype and kind of features.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.
    """
    call = _checked(features, layout, device)
    gradient = call.upstream(grad_descriptor)
    result = call.backend.zeros(call.features.shape, call.dtype, call.own)
    if result.size:
        whole = _whole_map(call.size)
        _, argmax = call.run(1, find_maxima, call.own, whole, call.size, layout, call.device, True)
        gradient = call.backend.reshaped(gradient, (call.size.batch, 1, call.size.channels))
        scatter = devices.loops(call.device, "rmac").scatter
        call.backend.run(argmax.size, scatter, gradient, argmax, result, layout)
    return call.give_back(result)


def spoc(
    features: ArrayT, *, layout: str = "NCHW", device: str = "cpu", out: ArrayT | None = None
) -> ArrayT:
    """Describe each feature map by the mean of every channel.

    Args:
        features: as for ``mac``.
        layout: as for ``mac``.
        device: as for ``mac``.
        out: as for ``mac``.

    Returns:
        (N, C), as ``mac``.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Babenko, Lempitsky, Aggregating deep convolutional features, 2015; without the centre prior
        and the whitening.
    """
    return _power_mean(_checked(features, layout, device), 1.0, -inf, out)


def spoc_backward(
    grad_descriptor: Any, features: ArrayT, *, layout: str = "NCHW", device: str = "cpu"
) -> ArrayT:
    """Carry a gradient back from the descriptors of ``spoc`` to the feature maps.

    Every cell gets an equal share, whatever its value, a NaN included.

    Args:
        grad_descriptor: (N, C).
        features: as for ``mac``.
        layout: as for ``mac``.
        device: as for ``mac``.

    Returns:
        An array with the shape, dtype and kind of features.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.
    """
    return _power_mean_backward(_checked(features, layout, device), grad_descriptor, 1.0, -inf)


def gem(
    features: ArrayT,
    *,
    p: float = 3.0,
    eps: float = 1e-6,
    layout: str = "NCHW",
    device: str = "cpu",
    out: ArrayT | None = None,
) -> ArrayT:
    """Describe each feature map by the generalised mean of every channel: (mean of x^p)^(1/p).

    Args:
        features: as for ``mac``.
        p: 0.001 to 100; p = 1 is SPoC of features >= eps, and a large p comes close to MAC.
        eps: >= 0; smaller values count as eps.
        layout: as for ``mac``.
        device: as for ``mac``.
        out: as for ``mac``.

    Returns:
        (N, C), as ``mac``. The mean of equal values is that value, however large or small: no
        intermediate result overflows.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Radenović, Tolias, Chum, Fine-tuning CNN image retrieval with no human annotation, 2019.
    """
    p, eps = _checked_gem(p, eps)
    return _power_mean(_checked(features, layout, device), p, eps, out)


def gem_backward(
    grad_descriptor: Any,
    features: ArrayT,
    *,
    p: float = 3.0,
    eps: float = 1e-6,
    layout: str = "NCHW",
    device: str = "cpu",
) -> ArrayT:
    """Carry a gradient back from the descriptors of ``gem`` to the feature maps.

    Cells below eps get 0. Equal values get equal shares; a channel of zeros, where no gradient
    exists, gets zeros. A channel with a NaN gets NaN in every cell.

    Args:
        grad_descriptor: (N, C).
        features: as for ``mac``.
        p: as for ``gem``.
        eps: as for ``gem``.
        layout: as for ``mac``.
        device: as for ``mac``.

    Returns:
        An array with the shape, dtype and kind of features.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.
    """
    p, eps = _checked_gem(p, eps)
    return _power_mean_backward(_checked(features, layout, device), grad_descriptor, p, eps)


@dataclass(frozen=True, slots=True)
class _Call:
    """The checked input of one call."""

    features: arrays.Given
    size: checks.FeatureShape
    layout: str
    device: str
    own: Any
    """The features on the device, in the dtype of the computation."""

    @property
    def backend(self) -> ModuleType:
        """The device's loops."""
        return devices.backend(self.device)

    @property
    def dtype(self) -> np.dtype[Any]:
        """Everything is computed in it."""
        return self.features.computed_in

    @property
    def shape(self) -> tuple[int, int]:
        """The descriptors', (N, C)."""
        return self.size.batch, self.size.channels

    def read_out(self, out: Any) -> arrays.Output | None:
        """The caller's array for the descriptors."""
        read = {"features": self.features.values}
        return arrays.read_out(out, self.shape, self.features.dtype, self.features, read)

    def upstream(self, grad_descriptor: Any) -> Any:
        """The gradient of the descriptors on the device."""
        given = arrays.read("grad_descriptor", grad_descriptor, like=self.features)
        checks.check_same_shape("grad_descriptor", given.shape, self.shape)
        return self.backend.adopt(given.values, self.dtype, "grad_descriptor", self.own)

    def run(self, each: float, function: Callable[..., Any], *arguments: Any) -> Any:
        """Run loops in which every number of the features costs as much as to read ``each``."""
        return self.backend.run(each * self.own.size, function, *arguments)

    def give_back(self, result: Any, out: arrays.Output | None = None) -> Any:
        """A result as the caller wants it."""
        return self.backend.give_back(result, self.features.dtype, self.features, out)


def _checked(features: Any, layout: str, device: str) -> _Call:
    """The features, their layout and their device."""
    checks.check_choice("layout", layout, checks.LAYOUTS)
    given = arrays.read("features", features)
    size = checks.check_shape("features", given.shape, layout)
    if size.height < 1 or size.width < 1:
        raise ValueError(f"features: want at least one cell, got {size.cells}")
    device = devices.resolve(device)
    own = devices.backend(device).adopt(given.values, given.computed_in, "features")
    return _Call(given, size, layout, device, own)


def _checked_gem(p: Any, eps: Any) -> tuple[float, float]:
    """The exponent and the smallest value, as floats."""
    return _checked_number("p", p, 1e-3, 100.0), _checked_number("eps", eps, 0.0, 1e30)


def _checked_number(name: str, value: Any, low: float, high: float) -> float:
    """``value`` as a float from ``low`` to ``high``."""
    number = checks.as_float(name, value)
    if not low <= number <= high:
        raise ValueError(
            f"{name}: want a number from {low:g} to {high:g}, got {checks.shown(value)}"
        )
    return number


def _whole_map(size: checks.FeatureShape) -> np.ndarray:
    """The whole map as (1, 4) regions: the one region of MAC."""
    return np.array([[0, 0, size.width - 1, size.height - 1]])


def _power_mean(call: _Call, p: float, least: float, out: Any) -> Any:
    """The (N, C) power means."""
    into, loops = call.read_out(out), devices.loops(call.device, "descriptors")
    output = call.backend.output(into, call.shape, call.dtype, call.own)
    if output.size:
        call.run(_POWER, loops.power_mean, call.own, output, p, least, call.layout)
    return call.give_back(output, into)


def _power_mean_backward(call: _Call, grad_descriptor: Any, p: float, least: float) -> Any:
    """The gradient in the features' shape."""
    gradient, loops = call.upstream(grad_descriptor), devices.loops(call.device, "descriptors")
    result = call.backend.zeros(call.features.shape, call.dtype, call.own)
    if result.size:
        means = call.backend.zeros(call.shape, np.float64, call.own)
        rule = (p, least, call.layout)
        call.run(_POWER, loops.power_mean, call.own, means, *rule)
        arguments = (gradient, call.own, means, result, *rule)
        call.run(_POWER, loops.power_mean_backward, *arguments)
    return call.give_back(result)


for _forward, _gradient, _source in (
    (mac, mac_backward, "Razavian et al., 2014"),
    (spoc, spoc_backward, "Babenko, Lempitsky, 2015"),
    (gem, gem_backward, "Radenović, Tolias, Chum, 2019"),
):
    operators.register(
        _forward.__name__, _forward, gradient=_gradient, devices=("cpu", "cuda"), source=_source
    )
