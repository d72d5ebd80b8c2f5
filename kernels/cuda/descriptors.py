"""Loops of SPoC and GeM on a GPU: a generalised mean of each channel, summed in float64."""

from math import inf

import numpy as np
from numba import cuda

from ..formulas import (
    at_least,
    is_in_range,
    outranks,
    power_mean_slope,
    power_scale,
    raised,
    scaled_back,
)
from . import as_cells, launch_flat, stream_of


def power_mean(features, output, p, least, layout):
    """Write (N, C), the mean of max(x, least)^p over the cells, to the power 1/p."""
    cells = as_cells(features, layout)
    launch_flat(_mean, output.size, cells, output, p, least, stream=stream_of(features))


def power_mean_backward(grad_output, features, means, grad_features, p, least, layout):
    """Write the gradient by the features of `power_mean`, whose output is `means`."""
    cells, result = as_cells(features, layout), as_cells(grad_features, layout)
    arguments = grad_output, cells, means, result, p, least, layout == "NHWC"
    launch_flat(_backward, grad_features.size, *arguments, stream=stream_of(features))


@cuda.jit
def _mean(features, output, p, least):
    """One thread per channel, so that the order of every sum is fixed."""
    channels, cells = output.shape[1], features.shape[1]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        n, channel = i // channels, i % channels
        total = _sum_of_powers(features, n, channel, p, least, 1.0)
        mean = raised(total / cells, 1.0 / p)
        if is_in_range(total, p) and mean != inf:
            output[n, channel] = mean
            continue
        largest = 0.0
        for cell in range(cells):
            value = abs(at_least(np.float64(features[n, cell, channel]), least))
            if outranks(value, largest):
                largest = value
        scale = power_scale(largest)
        total = _sum_of_powers(features, n, channel, p, least, scale)
        output[n, channel] = scaled_back(raised(total / cells, 1.0 / p), scale, largest)


@cuda.jit(device=True)
def _sum_of_powers(features, n, channel, p, least, scale):
    total = 0.0
    for cell in range(features.shape[1]):
        value = at_least(np.float64(features[n, cell, channel]), least)
        total += raised(value / scale, p)
    return total


@cuda.jit
def _backward(grad_output, features, means, grad_features, p, least, channels_last):
    """Neighbouring threads take neighbouring values in either layout."""
    cells, channels = features.shape[1], features.shape[2]
    for i in range(cuda.grid(1), grad_features.size, cuda.gridsize(1)):
        n, rest = i // (cells * channels), i % (cells * channels)
        cell = rest // channels if channels_last else rest % cells
        channel = rest % channels if channels_last else rest // cells
        mean, value = np.float64(means[n, channel]), np.float64(features[n, cell, channel])
        slope = power_mean_slope(mean, value, p, least, cells)
        grad_features[n, cell, channel] = grad_output[n, channel] * slope
