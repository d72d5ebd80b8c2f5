"""Loops of SPoC and GeM on a GPU: a generalised mean of each channel, summed in float64."""

import numpy as np
from numba import cuda

from kernels.cuda import as_cells, launch_flat, stream_of
from kernels.formulas import at_least, power_mean_slope, raised


def power_mean(features, output, p, least, layout):
    """Write (N, C), the mean of max(x, least)^p over the cells, to the power 1/p."""
    stream = stream_of(features)
    if stream:
        stream.synchronize()
    launch_flat(_mean, output.size, as_cells(features, layout), output, p, least)


def power_mean_backward(grad_output, features, means, grad_features, p, least, layout):
    """Write the gradient of `power_mean`, whose output is `means`, to its features."""
    cells, result = as_cells(features, layout), as_cells(grad_features, layout)
    arguments = grad_output, cells, means, result, p, least, layout == "NHWC"
    launch_flat(_backward, grad_features.size, *arguments)


@cuda.jit
def _mean(features, output, p, least):
    """A thread owns a channel: the same order of sums on every run."""
    channels, cells = output.shape[1], features.shape[1]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        n, channel = i // channels, i % channels
        total = 0.0
        for cell in range(cells):
            total += raised(at_least(np.float64(features[n, cell, channel]), least), p)
        output[n, channel] = raised(total / cells, 1.0 / p)


@cuda.jit
def _backward(grad_output, features, means, grad_features, p, least, channels_last):
    """Neighbouring threads take neighbouring values, whichever way they lie."""
    cells, channels = features.shape[1], features.shape[2]
    for i in range(cuda.grid(1), grad_features.size, cuda.gridsize(1)):
        n, rest = i // (cells * channels), i % (cells * channels)
        cell = rest // channels if channels_last else rest % cells
        channel = rest % channels if channels_last else rest // cells
        mean, value = np.float64(means[n, channel]), np.float64(features[n, cell, channel])
        slope = power_mean_slope(mean, value, p, least, cells)
        grad_features[n, cell, channel] = grad_output[n, channel] * slope
