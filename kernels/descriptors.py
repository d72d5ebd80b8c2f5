"""MAC, SPoC and GeM: one value for each channel of a whole feature map."""

from math import inf
from typing import Any

import numpy as np

from . import checks, devices, operators
from .maxima import find_maxima

_POWER = 16
"""Cost of raising one number to a power, in numbers read."""


def mac(features: Any, *, layout: str = "NCHW", device: str = "cpu") -> Any:
    """Describe each feature map by the largest value of every channel.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float32, float64 or float16
            (computed in float32), of at least one cell.
        layout: "NCHW" or "NHWC".
        device: "cpu", "cuda" or "auto".

    Returns:
        (N, C), dtype of features; not normalised. A channel with a NaN gives NaN.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Razavian et al., Visual instance retrieval with deep convolutional networks, 2014.
    """
    features, size, dtype = _checked(features, layout)
    device = devices.resolve(device)
    backend = devices.backend(device)
    own = backend.adopt(features, dtype, "features")
    maxima, _ = backend.run(
        own.size, find_maxima, own, _whole_map(size), size, layout, device, False
    )
    output = backend.reshaped(maxima, (size.batch, size.channels))
    return backend.give_back(output, features.dtype, features)


def mac_backward(
    grad_descriptor: Any, features: Any, *, layout: str = "NCHW", device: str = "cpu"
) -> Any:
    """Carry a gradient back from the descriptors of `mac` to the feature maps.

    The gradient of a channel goes to the first cell that holds its maximum, or to its first NaN.

    Args:
        grad_descriptor: (N, C).
        features, layout, device: as for `mac`.

    Returns:
        An array with the shape and dtype of features.

    Raises:
        As `mac`.
    """
    features, size, dtype = _checked(features, layout)
    backend, own, gradient, device = _adopted(features, grad_descriptor, size, dtype, device)
    result = backend.zeros(tuple(features.shape), dtype, own)
    if result.size:
        regions = _whole_map(size)
        _, argmax = backend.run(own.size, find_maxima, own, regions, size, layout, device, True)
        gradient = backend.reshaped(gradient, (size.batch, 1, size.channels))
        scatter = devices.loops(device, "rmac").scatter
        backend.run(argmax.size, scatter, gradient, argmax, result, layout)
    return backend.give_back(result, features.dtype, features)


def spoc(features: Any, *, layout: str = "NCHW", device: str = "cpu") -> Any:
    """Describe each feature map by the mean of every channel.

    Args:
        features, layout, device: as for `mac`.

    Returns:
        (N, C), as `mac`.

    Raises:
        As `mac`.

    Source:
        Babenko, Lempitsky, Aggregating deep convolutional features, 2015; without the centre prior
        and the whitening.
    """
    return _power_mean(features, 1.0, -inf, layout, device)


def spoc_backward(
    grad_descriptor: Any, features: Any, *, layout: str = "NCHW", device: str = "cpu"
) -> Any:
    """Carry a gradient back from the descriptors of `spoc` to the feature maps.

    Every cell gets an equal share, whatever its value, a NaN included.

    Args:
        grad_descriptor: (N, C).
        features, layout, device: as for `mac`.

    Returns:
        An array with the shape and dtype of features.

    Raises:
        As `mac`.
    """
    return _power_mean_backward(grad_descriptor, features, 1.0, -inf, layout, device)


def gem(
    features: Any,
    *,
    p: float = 3.0,
    eps: float = 1e-6,
    layout: str = "NCHW",
    device: str = "cpu",
) -> Any:
    """Describe each feature map by the generalised mean of every channel: (mean of x^p)^(1/p).

    Args:
        features, layout, device: as for `mac`.
        p: 0.001 to 100; p = 1 is SPoC of features >= eps, and a large p comes close to MAC.
        eps: >= 0; smaller values count as eps.

    Returns:
        (N, C), as `mac`. The mean of equal values is that value, however large or small: no
        intermediate result overflows.

    Raises:
        As `mac`.

    Source:
        Radenović, Tolias, Chum, Fine-tuning CNN image retrieval with no human annotation, 2019.
    """
    p, eps = _checked_gem(p, eps)
    return _power_mean(features, p, eps, layout, device)


def gem_backward(
    grad_descriptor: Any,
    features: Any,
    *,
    p: float = 3.0,
    eps: float = 1e-6,
    layout: str = "NCHW",
    device: str = "cpu",
) -> Any:
    """Carry a gradient back from the descriptors of `gem` to the feature maps.

    Cells below eps get 0. Equal values get equal shares; a channel of zeros, where no gradient
    exists, gets zeros. A channel with a NaN gets NaN in every cell.

    Args:
        grad_descriptor: (N, C).
        features, p, eps, layout, device: as for `gem`.

    Returns:
        An array with the shape and dtype of features.

    Raises:
        As `mac`.
    """
    p, eps = _checked_gem(p, eps)
    return _power_mean_backward(grad_descriptor, features, p, eps, layout, device)


def _checked(features, layout):
    """The features as an array, their sizes, and the dtype to compute in."""
    checks.check_choice("layout", layout, checks.LAYOUTS)
    features = checks.as_array("features", features)
    dtype = checks.compute_dtype("features", features)
    size = checks.check_shape("features", features.shape, layout)
    if size.height < 1 or size.width < 1:
        raise ValueError(f"features: want at least one cell, got {size}")
    return features, size, dtype


def _checked_gem(p, eps):
    """The exponent and the smallest value, as floats."""
    for name, value, low, high in (("p", p, 1e-3, 100.0), ("eps", eps, 0.0, 1e30)):
        is_number = isinstance(value, int | float | np.integer | np.floating)
        if not is_number or isinstance(value, bool) or not low <= value <= high:
            raise ValueError(f"{name}: want a number from {low:g} to {high:g}, got {value!r}")
    return float(p), float(eps)


def _whole_map(size):
    """The whole map as (1, 4) regions: the one region of MAC."""
    return np.array([[0, 0, size.width - 1, size.height - 1]])


def _adopted(features, grad_descriptor, size, dtype, device):
    """(backend, features on the device, checked gradient on the device, device name)."""
    grad_descriptor = checks.as_array("grad_descriptor", grad_descriptor)
    checks.compute_dtype("grad_descriptor", grad_descriptor)
    want = size.batch, size.channels
    checks.check_same_shape("grad_descriptor", grad_descriptor.shape, want)
    device = devices.resolve(device)
    backend = devices.backend(device)
    own = backend.adopt(features, dtype, "features")
    return backend, own, backend.adopt(grad_descriptor, dtype, "grad_descriptor", own), device


def _power_mean(features, p, least, layout, device):
    """The (N, C) power means, returned where the caller's features are."""
    features, size, dtype = _checked(features, layout)
    device = devices.resolve(device)
    backend, loops = devices.backend(device), devices.loops(device, "descriptors")
    own = backend.adopt(features, dtype, "features")
    output = backend.zeros((size.batch, size.channels), dtype, own)
    if output.size:
        backend.run(_POWER * own.size, loops.power_mean, own, output, p, least, layout)
    return backend.give_back(output, features.dtype, features)


def _power_mean_backward(grad_descriptor, features, p, least, layout, device):
    """The gradient in the features' shape, returned where the caller's features are."""
    features, size, dtype = _checked(features, layout)
    backend, own, gradient, device = _adopted(features, grad_descriptor, size, dtype, device)
    loops = devices.loops(device, "descriptors")
    result = backend.zeros(tuple(features.shape), dtype, own)
    if result.size:
        means = backend.zeros((size.batch, size.channels), np.float64, own)
        rule = (p, least, layout)
        backend.run(_POWER * own.size, loops.power_mean, own, means, *rule)
        arguments = (gradient, own, means, result, *rule)
        backend.run(_POWER * own.size, loops.power_mean_backward, *arguments)
    return backend.give_back(result, features.dtype, features)


for _forward, _gradient, _source in (
    (mac, mac_backward, "Razavian et al., 2014"),
    (spoc, spoc_backward, "Babenko, Lempitsky, 2015"),
    (gem, gem_backward, "Radenović, Tolias, Chum, 2019"),
):
    operators.register(
        _forward.__name__, _forward, gradient=_gradient, devices=("cpu", "cuda"), source=_source
    )
