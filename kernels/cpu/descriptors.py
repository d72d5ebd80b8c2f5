"""Loops of SPoC and GeM on the CPU: a generalised mean of each channel, summed in float64."""

from math import inf

import numpy as np

from ..compiling import njit
from ..formulas import (
    at_least,
    is_in_range,
    outranks,
    power_mean_slope,
    power_scale,
    raised,
    scaled_back,
)
from . import threads

_SERIAL_VALUES = 1 << 16
"""Number of values up to which waking the threads costs more than they save."""
_GROUP = 64
"""Channels per task: whole cache lines of a channels-last map."""


def power_mean(features, output, p, least, layout):
    """Write (N, C), the mean of max(x, least)^p over the cells, to the power 1/p."""
    loop = _mean_nhwc if layout == "NHWC" else _mean_nchw
    _run(loop, _as_planes(features, layout), output, p, least)


def power_mean_backward(grad_output, features, means, grad_features, p, least, layout):
    """Write the gradient by the features of `power_mean`, whose output is `means`."""
    loop = _backward_nhwc if layout == "NHWC" else _backward_nchw
    gradients = grad_output, _as_planes(grad_features, layout)
    _run(loop, _as_planes(features, layout), means, gradients, p, least)


def _as_planes(array, layout):
    """(N, C, cells), or (N, cells, C) of a channels-last map."""
    n, a, b, c = array.shape
    return array.reshape((n, a * b, c) if layout == "NHWC" else (n, a, b * c))


def _run(loop, features, means, *arguments):
    """Run a loop over pieces, groups of channels of a feature map: (n, first, last)."""
    batch, channels = means.shape
    workers = threads.workers() if features.size > _SERIAL_VALUES else 1
    pieces = [
        (n, first, min(first + _GROUP, channels))
        for n in range(batch)
        for first in range(0, channels, _GROUP)
    ]
    threads.share(lambda piece: loop(piece, features, means, *arguments), pieces, workers)


@njit(cache=True, nogil=True)
def _mean_nchw(piece, features, means, p, least):
    n, first, last = piece
    cells = features.shape[2]
    for channel in range(first, last):
        total = 0.0
        for cell in range(cells):
            total += raised(at_least(np.float64(features[n, channel, cell]), least), p)
        mean = raised(total / cells, 1.0 / p)
        if is_in_range(total, p) and mean != inf:
            means[n, channel] = mean
        else:
            means[n, channel] = _scaled_mean(features[n, channel], p, least)


@njit(cache=True, nogil=True)
def _mean_nhwc(piece, features, means, p, least):
    n, first, last = piece
    cells = features.shape[1]
    totals = np.zeros(last - first)
    for cell in range(cells):
        for c in range(last - first):
            totals[c] += raised(at_least(np.float64(features[n, cell, first + c]), least), p)
    for c in range(last - first):
        mean = raised(totals[c] / cells, 1.0 / p)
        if is_in_range(totals[c], p) and mean != inf:
            means[n, first + c] = mean
        else:
            means[n, first + c] = _scaled_mean(features[n, :, first + c], p, least)


@njit(cache=True, nogil=True)
def _scaled_mean(values, p, least):
    """The generalised mean of values whose powers leave float64."""
    largest = 0.0
    for cell in range(values.size):
        value = abs(at_least(np.float64(values[cell]), least))
        largest = value if outranks(value, largest) else largest
    scale = power_scale(largest)
    total = 0.0
    for cell in range(values.size):
        total += raised(at_least(np.float64(values[cell]), least) / scale, p)
    return scaled_back(raised(total / values.size, 1.0 / p), scale, largest)


@njit(cache=True, nogil=True)
def _backward_nchw(piece, features, means, gradients, p, least):
    (n, first, last), (grad_output, grad_features) = piece, gradients
    cells = features.shape[2]
    for channel in range(first, last):
        mean, upstream = np.float64(means[n, channel]), grad_output[n, channel]
        for cell in range(cells):
            value = np.float64(features[n, channel, cell])
            slope = power_mean_slope(mean, value, p, least, cells)
            grad_features[n, channel, cell] = upstream * slope


@njit(cache=True, nogil=True)
def _backward_nhwc(piece, features, means, gradients, p, least):
    (n, first, last), (grad_output, grad_features) = piece, gradients
    cells = features.shape[1]
    for cell in range(cells):
        for channel in range(first, last):
            mean, value = np.float64(means[n, channel]), np.float64(features[n, cell, channel])
            slope = power_mean_slope(mean, value, p, least, cells)
            grad_features[n, cell, channel] = grad_output[n, channel] * slope
