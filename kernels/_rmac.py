"""R-MAC: regional maxima of a feature map, normalised and summed into one descriptor."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from types import ModuleType
from typing import Any

import numpy as np

from . import arrays, checks, devices, operators
from .arrays import ArrayT
from .maxima import check_amount, find_maxima, search_cost
from .regions import VARIANTS, RmacDerivation, rmac_derivation
from .whitening import Whitening

AGGREGATES = ("sum", "concat")


@dataclass(frozen=True, eq=False)
class RmacDetails:
    """Every number between the feature map and the descriptor.

    Arrays are of the kind of the features. D is C, or the whitening's number of dimensions.
    """

    derivation: RmacDerivation
    active: np.ndarray
    """(n,) bool: the regions that enter the descriptor; the others still have their vectors."""
    maxima: Any
    """(N, n, C): the largest value of every region and channel."""
    argmax: Any
    """(N, n, C): row * W + column of that value, the first of equals; as in `region_maxima`."""
    norms: Any
    """(N, n): length of each region's vector of maxima."""
    vectors: Any
    """(N, n, D): unit region vectors; whitened and normalised again if a whitening is given."""
    total: Any
    """(N, D) their sum, or (N, n * D) one after another; not yet normalised."""
    total_norms: Any
    """(N,): length of `total`."""
    descriptor: Any
    """(N, D) or (N, n * D): what `rmac` returns."""

    @property
    def regions(self) -> np.ndarray:
        """(n, 4): first column, first row, last column, last row of every region, inclusive."""
        return self.derivation.regions


@dataclass(frozen=True, eq=False)
class _Settings:
    """The checked arguments of one call."""

    features: arrays.Given
    derivation: RmacDerivation
    active: np.ndarray
    layout: str
    device: str
    size: checks.FeatureShape
    aggregate: str = "sum"
    whitening: Whitening | None = None
    eps: float = 0.0

    @property
    def dtype(self) -> np.dtype[Any]:
        """Everything is computed in it."""
        return self.features.computed_in

    @property
    def unit_rule(self) -> tuple[float, bool]:
        """The arguments of ``unit`` after the vectors: eps, and whether it is added."""
        return self.eps, self.derivation.variant.eps_is_added


def rmac(
    features: ArrayT,
    *,
    scales: int = 3,
    overlap: float = 0.4,
    variant: str = "tolias",
    aggregate: str = "sum",
    whitening: Whitening | None = None,
    eps: float = 1e-6,
    layout: str = "NCHW",
    device: str = "cpu",
    out: ArrayT | None = None,
) -> ArrayT:
    """Describe each feature map by one unit vector: the sum of its unit region vectors.

    A region vector holds the largest value of every channel within the region. It is normalised,
    whitened and normalised again if a whitening is given, and added to the others; the sum is
    normalised.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float32, float64 or float16
            (computed in float32).
        scales: number of levels of regions.
        overlap: wanted overlap between neighbours along the long side, as a share of a region.
        variant: "tolias" (the paper), "caffe2" or "cirtorch" (adds the whole map as a region); a
            row of ``kernels.regions.VARIANTS``.
        aggregate: "sum", or "concat": the region vectors one after another.
        whitening: for region vectors of C values, from ``learn_whitening``.
        eps: >= 0. "cirtorch" adds it to each norm; the others divide by it where a norm is smaller.
            A zero vector stays zero either way, and no length overflows.
        layout: "NCHW" or "NHWC".
        device: "cpu", "cuda" or "auto".
        out: where to write the descriptors, a C-contiguous array of their shape and dtype that lies
            where the features lie and shares no memory with them; None makes a new one.

    Returns:
        (N, D), or (N, n * D) with "concat", dtype and kind of features; D is C, or the whitening's
        number of dimensions. ``out`` if it is given. Zeros if there is no region. A NaN in a region
        makes its vector and the descriptor NaN.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Tolias, Sicre, Jégou, Particular object retrieval with integral max-pooling of CNN
        activations, 2016.
    """
    settings = _checked(features, scales, overlap, variant, layout, device, None)
    settings = _with_rule(settings, aggregate, whitening, eps)
    read = {"features": settings.features.values}
    into = arrays.read_out(
        out, _descriptor_shape(settings), settings.features.dtype, settings.features, read
    )
    descriptor = _run(settings, _forward, settings, False).descriptor
    return _give_back(descriptor, settings, settings.features.dtype, into)


def rmac_details(
    features: Any,
    *,
    scales: int = 3,
    overlap: float = 0.4,
    variant: str = "tolias",
    aggregate: str = "sum",
    whitening: Whitening | None = None,
    eps: float = 1e-6,
    active: Any = None,
    layout: str = "NCHW",
    device: str = "cpu",
) -> RmacDetails:
    """Compute ``rmac`` and keep every intermediate result.

    Args:
        features: as for ``rmac``.
        scales: as for ``rmac``.
        overlap: as for ``rmac``.
        variant: as for ``rmac``.
        aggregate: as for ``rmac``.
        whitening: as for ``rmac``.
        eps: as for ``rmac``.
        active: (n,) bool, False for a region to leave out of the descriptor; None keeps all.
        layout: as for ``rmac``.
        device: as for ``rmac``.

    Returns:
        RmacDetails.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.
    """
    settings = _checked(features, scales, overlap, variant, layout, device, active)
    settings = _with_rule(settings, aggregate, whitening, eps)
    details = _run(settings, _forward, settings, True)
    given = {
        name: _give_back(getattr(details, name), settings)
        for name in ("maxima", "argmax", "norms", "vectors", "total", "total_norms")
    }
    descriptor = _give_back(details.descriptor, settings, settings.features.dtype)
    return replace(details, descriptor=descriptor, **given)


def rmac_backward(
    grad_descriptor: Any,
    features: ArrayT,
    *,
    scales: int = 3,
    overlap: float = 0.4,
    variant: str = "tolias",
    aggregate: str = "sum",
    whitening: Whitening | None = None,
    eps: float = 1e-6,
    active: Any = None,
    layout: str = "NCHW",
    device: str = "cpu",
) -> ArrayT:
    """Carry a gradient back from the descriptors to the feature maps.

    It passes through the normalisations, and the whitening, to the cell that holds each region's
    maximum; among equal cells to the first, row by row. The result is exact except at such ties
    and where a norm equals ``eps``. The CPU gives the same bits on every run and for any number of
    threads.

    Args:
        grad_descriptor: gradient of the descriptors, in their shape.
        features: as for ``rmac``.
        scales: as for ``rmac``.
        overlap: as for ``rmac``.
        variant: as for ``rmac``.
        aggregate: as for ``rmac``.
        whitening: as for ``rmac``.
        eps: as for ``rmac``.
        active: as for ``rmac_details``.
        layout: as for ``rmac``.
        device: as for ``rmac``.

    Returns:
        An array with the shape, dtype and kind of features.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.
    """
    settings = _checked(features, scales, overlap, variant, layout, device, active)
    settings = _with_rule(settings, aggregate, whitening, eps)
    upstream = arrays.read("grad_descriptor", grad_descriptor, like=settings.features)
    checks.check_same_shape("grad_descriptor", upstream.shape, _descriptor_shape(settings))
    grad_features = _run(settings, _backward, upstream.values, settings)
    return _give_back(grad_features, settings, settings.features.dtype)


def _checked(
    features: Any,
    scales: int,
    overlap: float,
    variant: str,
    layout: str,
    device: str,
    active: Any,
) -> _Settings:
    """The settings of one call, from its arguments. Raises: ValueError, as ``rmac``."""
    given = arrays.read("features", features)
    checks.check_choice("layout", layout, checks.LAYOUTS)
    size = checks.check_shape("features", given.shape, layout)
    checks.check_choice("variant", variant, tuple(VARIANTS))
    derivation = rmac_derivation(
        size.height, size.width, scales=scales, overlap=overlap, variant=variant
    )
    check_amount("scales", size, len(derivation.regions))
    return _Settings(
        features=given,
        derivation=derivation,
        active=_checked_active(active, len(derivation.regions)),
        layout=layout,
        device=devices.resolve(device),
        size=size,
    )


def _with_rule(
    settings: _Settings, aggregate: str, whitening: Whitening | None, eps: float
) -> _Settings:
    """The same settings with what is done to the region vectors. Raises: ValueError."""
    checks.check_choice("aggregate", aggregate, AGGREGATES)
    channels = settings.size.channels
    if whitening is not None and not isinstance(whitening, Whitening):
        raise ValueError(f"whitening: want a Whitening or None, got {type(whitening).__name__}")
    if whitening is not None and whitening.channels != channels:
        raise ValueError(
            f"whitening: want one for {channels} channels, got one for {whitening.channels}"
        )
    return replace(settings, aggregate=aggregate, whitening=whitening, eps=_checked_eps(eps))


def _checked_active(active: Any, count: int) -> np.ndarray:
    """The mask of active regions, (n,) bool."""
    if active is None:
        return np.ones(count, bool)
    mask = np.array(arrays.in_main_memory("active", active))
    if mask.dtype != bool or mask.shape != (count,):
        raise ValueError(
            f"active: want {count} bools, one per region, got {mask.dtype} of shape {mask.shape}"
        )
    return mask


def _checked_eps(eps: Any) -> float:
    """``eps`` as a float, finite and >= 0."""
    number = checks.as_float("eps", eps)
    if not 0 <= number < inf:
        raise ValueError(f"eps: want a finite number >= 0, got {checks.shown(eps)}")
    return number


def _run(settings: _Settings, function: Callable[..., Any], *arguments: Any) -> Any:
    """Run ``function`` on the device, which decides by the cost how many threads it takes."""
    size, regions = settings.size, len(settings.active)
    cost = search_cost(size.batch * size.channels * size.height * size.width, regions)
    if settings.whitening:
        cost += size.batch * regions * size.channels * settings.whitening.dimensions
    return devices.backend(settings.device).run(cost, function, *arguments)


def _descriptor_shape(settings: _Settings) -> tuple[int, int]:
    """Shape of the descriptors, (N, D) or (N, n * D)."""
    size, whitening = settings.size, settings.whitening
    length = whitening.dimensions if whitening else size.channels
    if settings.aggregate == "concat":
        length *= len(settings.active)
    return size.batch, length


def _unit(vectors: Any, settings: _Settings) -> tuple[Any, Any]:
    """(…, C) vectors -> (the same normalised, their lengths (…))."""
    backend, loops = devices.backend(settings.device), devices.loops(settings.device, "rmac")
    shape = tuple(vectors.shape)
    output = backend.zeros(shape, vectors.dtype, vectors)
    norms = backend.zeros(shape[:-1], np.float64, vectors)
    if output.size:
        rows, of_rows = (_flat(backend, array) for array in (vectors, output))
        loops.unit(rows, of_rows, backend.reshaped(norms, (norms.size,)), *settings.unit_rule)
    return output, norms


def _unit_backward(grad_output: Any, vectors: Any, norms: Any, settings: _Settings) -> Any:
    """Gradient of `_unit` with respect to its vectors."""
    backend, loops = devices.backend(settings.device), devices.loops(settings.device, "rmac")
    gradient = backend.zeros(tuple(vectors.shape), vectors.dtype, vectors)
    if gradient.size:
        upstream, rows, result = (_flat(backend, a) for a in (grad_output, vectors, gradient))
        lengths = backend.reshaped(norms, (norms.size,))
        loops.unit_backward(upstream, rows, lengths, result, *settings.unit_rule)
    return gradient


def _flat(backend: ModuleType, vectors: Any) -> Any:
    """(…, C) as (M, C)."""
    channels = tuple(vectors.shape)[-1]
    return backend.reshaped(vectors, (vectors.size // channels, channels))


def _whitening_arrays(whitening: Whitening, settings: _Settings, like: Any) -> tuple[Any, Any]:
    """The whitening's mean and projection, on the device."""
    adopt = devices.backend(settings.device).adopt
    return (
        adopt(whitening.mean, settings.dtype, "whitening", like),
        adopt(whitening.projection, settings.dtype, "whitening", like),
    )


def _project(vectors: Any, whitening: Whitening, settings: _Settings) -> Any:
    """(N, n, C) -> (N, n, D), whitened."""
    backend, loops = devices.backend(settings.device), devices.loops(settings.device, "rmac")
    batch, count, _ = vectors.shape
    output = backend.empty((batch, count, whitening.dimensions), settings.dtype, vectors)
    if output.size:
        mean, projection = _whitening_arrays(whitening, settings, vectors)
        loops.project(_flat(backend, vectors), mean, projection, _flat(backend, output))
    return output


def _project_backward(grad_output: Any, whitening: Whitening, settings: _Settings) -> Any:
    """Gradient of `_project` with respect to its vectors."""
    backend, loops = devices.backend(settings.device), devices.loops(settings.device, "rmac")
    batch, count, _ = grad_output.shape
    shape = (batch, count, whitening.channels)
    gradient = backend.empty(shape, settings.dtype, grad_output)
    if gradient.size:
        _, projection = _whitening_arrays(whitening, settings, grad_output)
        loops.project_backward(_flat(backend, grad_output), projection, _flat(backend, gradient))
    return gradient


def _aggregate(vectors: Any, settings: _Settings) -> Any:
    """(N, n, D) region vectors -> (N, D) or (N, n * D)."""
    backend, loops = devices.backend(settings.device), devices.loops(settings.device, "rmac")
    active = backend.adopt(settings.active, np.bool_, "active", vectors)
    total = backend.zeros(_descriptor_shape(settings), settings.dtype, vectors)
    if vectors.size and settings.aggregate == "sum":
        loops.total(vectors, active, total)
    elif vectors.size:
        loops.keep(vectors, active, backend.reshaped(total, tuple(vectors.shape)))
    return total


def _aggregate_backward(grad_total: Any, shape: tuple[int, ...], settings: _Settings) -> Any:
    """Gradient of `_aggregate` with respect to its vectors, of `shape` (N, n, D)."""
    backend, loops = devices.backend(settings.device), devices.loops(settings.device, "rmac")
    active = backend.adopt(settings.active, np.bool_, "active", grad_total)
    gradient = backend.empty(shape, settings.dtype, grad_total)
    if gradient.size and settings.aggregate == "sum":
        loops.total_backward(grad_total, active, gradient)
    elif gradient.size:
        loops.keep(backend.reshaped(grad_total, shape), active, gradient)
    return gradient


def _forward(settings: _Settings, with_argmax: bool) -> RmacDetails:
    """Everything between features and descriptor, in arrays of the device."""
    features = settings.features.values
    own = devices.backend(settings.device).adopt(features, settings.dtype, "features")
    regions = settings.derivation.regions
    maxima, argmax = find_maxima(
        own, regions, settings.size, settings.layout, settings.device, with_argmax
    )
    vectors, norms = _unit(maxima, settings)
    if settings.whitening:
        vectors, _ = _unit(_project(vectors, settings.whitening, settings), settings)
    total = _aggregate(vectors, settings)
    descriptor, total_norms = _unit(total, settings)
    return RmacDetails(
        derivation=settings.derivation,
        active=settings.active,
        maxima=maxima,
        argmax=argmax,
        norms=norms,
        vectors=vectors,
        total=total,
        total_norms=total_norms,
        descriptor=descriptor,
    )


def _backward(grad_descriptor: Any, settings: _Settings) -> Any:
    """`_forward` step by step in reverse."""
    backend, loops = devices.backend(settings.device), devices.loops(settings.device, "rmac")
    run = _forward(settings, with_argmax=True)
    gradient = backend.adopt(grad_descriptor, settings.dtype, "grad_descriptor", run.total)
    gradient = _unit_backward(gradient, run.total, run.total_norms, settings)
    gradient = _aggregate_backward(gradient, tuple(run.vectors.shape), settings)
    if settings.whitening:
        projected = _project(_unit(run.maxima, settings)[0], settings.whitening, settings)
        _, norms = _unit(projected, settings)
        gradient = _unit_backward(gradient, projected, norms, settings)
        gradient = _project_backward(gradient, settings.whitening, settings)
    gradient = _unit_backward(gradient, run.maxima, run.norms, settings)
    grad_features = backend.zeros(settings.features.shape, settings.dtype, run.total)
    if gradient.size:
        loops.scatter(gradient, run.argmax, grad_features, settings.layout)
    return grad_features


def _give_back(
    array: Any, settings: _Settings, dtype: Any = None, out: arrays.Output | None = None
) -> Any:
    """A result as the caller wants it; dtype None keeps the array's own."""
    backend = devices.backend(settings.device)
    return backend.give_back(array, dtype or array.dtype, settings.features, out)


operators.register(
    "rmac",
    rmac,
    gradient=rmac_backward,
    devices=("cpu", "cuda"),
    source="Tolias, Sicre, Jégou, 2016",
)
