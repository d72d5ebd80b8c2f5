"""R-MAC's loops on a GPU.

Two steps find the region maxima. The first reads each cell once: along the axis that is not
contiguous in memory (rows of NCHW, columns of NHWC) it takes the maxima between the regions'
borders, and neighbouring threads read neighbouring values. The second combines these few into the
regions' maxima. No step adds with atomics, so every run gives the same bits.
"""

import math

import numpy as np
from numba import cuda

from ..formulas import is_in_range, outranks, power_scale, unit_divisor
from . import MAX_BLOCKS, block_size, driver, empty, launch_flat, reshaped, stream_of

_MOST_THREADS = 256
"""Threads of a block that together sum one vector."""


def maxima(features, grid, output, layout):
    """Write (N, n, C), the largest value of every region; NaN if it holds one."""
    channels_last = layout == "NHWC"
    batch, second, third, inner = features.shape
    edges = grid.column_edges if channels_last else grid.row_edges
    strips = empty((batch, second, len(edges) - 1, inner), features.dtype, features)
    rows = reshaped(features, (batch * second, third, inner))
    cut = reshaped(strips, (batch * second, len(edges) - 1, inner))
    _launch(_strips, strips.size, rows, edges, cut)
    combine = _regions_of_columns if channels_last else _regions_of_rows
    _launch(combine, output.size, strips, *grid, output)


def argmax(features, grid, output, layout):
    """Write (N, n, C) row * W + column of every maximum, the first of equals."""
    batch, second, third, fourth = features.shape
    channels_last = layout == "NHWC"
    width = third if channels_last else fourth
    shape = (batch, second * third, fourth) if channels_last else (batch, second, third * fourth)
    _launch(_argmax, output.size, reshaped(features, shape), *grid, output, width, channels_last)


def scatter(grad_maxima, positions, grad_features, layout):
    """Add the gradient of each maximum (N, n, C) to the cell that holds the maximum."""
    batch, _, channels = grad_maxima.shape
    cells = grad_features.size // (batch * channels)
    channels_last = layout == "NHWC"
    shape = (batch, cells, channels) if channels_last else (batch, channels, cells)
    planes = reshaped(grad_features, shape)
    _launch(_scatter, batch * channels, grad_maxima, positions, planes, channels_last)


def unit(vectors, output, norms, eps, eps_is_added):
    """Write each of (M, C) vectors divided by its length, and the (M,) lengths."""
    _launch_rows(_unit, vectors, output, norms, eps, eps_is_added)


def unit_backward(grad_output, vectors, norms, grad_vectors, eps, eps_is_added):
    """Write the gradient of `unit` with respect to its (M, C) vectors."""
    _launch_rows(_unit_backward, vectors, grad_output, norms, grad_vectors, eps, eps_is_added)


def project(vectors, mean, projection, output):
    """Write projection (D, C) @ (vector - mean) for each of (M, C) vectors."""
    _launch(_project, output.size, vectors, mean, projection, output)


def project_backward(grad_output, projection, grad_vectors):
    """Write the gradient of `project` with respect to its (M, C) vectors."""
    _launch(_project_backward, grad_vectors.size, grad_output, projection, grad_vectors)


def keep(vectors, active, output):
    """Write (N, n, D) vectors, with zeros for the regions that are not active (n,)."""
    _launch(_keep, output.size, vectors, active, output)


def total(vectors, active, output):
    """Write (N, D), the sum of (N, n, D) vectors over the active regions."""
    _launch(_total, output.size, vectors, active, output)


def total_backward(grad_output, active, grad_vectors):
    """Write the gradient of `total` with respect to its (N, n, D) vectors."""
    _launch(_total_backward, grad_vectors.size, grad_output, active, grad_vectors)


def _launch(kernel, size, *arguments):
    """Queue a kernel on ``size`` values, on the stream of its arrays."""
    launch_flat(kernel, size, *arguments, stream=stream_of(arguments[0]))


def _launch_rows(kernel, vectors, *arguments):
    """Queue a kernel with one block per vector."""
    # A power of two, for the sum's tree.
    threads = min(_MOST_THREADS, math.prod(block_size()))
    blocks = min(len(vectors), MAX_BLOCKS)
    driver.start(kernel, blocks, threads, vectors.stream, vectors, *arguments)


@cuda.jit
def _strips(features, edges, output):
    """(outer, length, inner) -> (outer, strips, inner): maxima between the edges."""
    count, inner = output.shape[1], output.shape[2]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        outer, rest = i // (count * inner), i % (count * inner)
        strip, lane = rest // inner, rest % inner
        best = features[outer, edges[strip], lane]
        for at in range(edges[strip] + 1, edges[strip + 1]):
            value = features[outer, at, lane]
            if outranks(value, best):
                best = value
        output[outer, strip, lane] = best


@cuda.jit
def _regions_of_rows(
    strips, row_edges, column_edges, band_rows, region_band, region_columns, output
):
    """(N, C, rows of blocks, W) -> (N, n, C)."""
    regions, channels = output.shape[1], output.shape[2]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        n, rest = i // (regions * channels), i % (regions * channels)
        region, channel = rest // channels, rest % channels
        band = region_band[region]
        left = column_edges[region_columns[region, 0]]
        right = column_edges[region_columns[region, 1]]
        best = strips[n, channel, band_rows[band, 0], left]
        for row in range(band_rows[band, 0], band_rows[band, 1]):
            for x in range(left, right):
                value = strips[n, channel, row, x]
                if outranks(value, best):
                    best = value
        output[n, region, channel] = best


@cuda.jit
def _regions_of_columns(
    strips, row_edges, column_edges, band_rows, region_band, region_columns, output
):
    """(N, H, columns of blocks, C) -> (N, n, C)."""
    regions, channels = output.shape[1], output.shape[2]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        n, rest = i // (regions * channels), i % (regions * channels)
        region, channel = rest // channels, rest % channels
        band = region_band[region]
        top, bottom = row_edges[band_rows[band, 0]], row_edges[band_rows[band, 1]]
        best = strips[n, top, region_columns[region, 0], channel]
        for y in range(top, bottom):
            for column in range(region_columns[region, 0], region_columns[region, 1]):
                value = strips[n, y, column, channel]
                if outranks(value, best):
                    best = value
        output[n, region, channel] = best


@cuda.jit
def _argmax(
    features,
    row_edges,
    column_edges,
    band_rows,
    region_band,
    region_columns,
    output,
    width,
    channels_last,
):
    """Features are (N, C, cells), or (N, cells, C) with channels_last."""
    regions, channels = output.shape[1], output.shape[2]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        n, rest = i // (regions * channels), i % (regions * channels)
        region, channel = rest // channels, rest % channels
        band = region_band[region]
        top, bottom = row_edges[band_rows[band, 0]], row_edges[band_rows[band, 1]]
        left = column_edges[region_columns[region, 0]]
        right = column_edges[region_columns[region, 1]]
        winner = top * width + left
        best = features[n, winner, channel] if channels_last else features[n, channel, winner]
        for y in range(top, bottom):
            for x in range(left, right):
                cell = y * width + x
                value = features[n, cell, channel] if channels_last else features[n, channel, cell]
                if outranks(value, best):
                    best, winner = value, cell
        output[n, region, channel] = winner


@cuda.jit
def _scatter(grad_maxima, positions, grad_features, channels_last):
    """One thread per channel, which adds region after region."""
    regions, channels = grad_maxima.shape[1], grad_maxima.shape[2]
    for i in range(cuda.grid(1), grad_maxima.shape[0] * channels, cuda.gridsize(1)):
        n, channel = i // channels, i % channels
        for region in range(regions):
            cell = positions[n, region, channel]
            if channels_last:
                grad_features[n, cell, channel] += grad_maxima[n, region, channel]
            else:
                grad_features[n, channel, cell] += grad_maxima[n, region, channel]


@cuda.jit(device=True)
def _sum_of_block(shared, value):
    """The sum of one value per thread, in a fixed order; every thread gets it."""
    thread = cuda.threadIdx.x
    shared[thread] = value
    cuda.syncthreads()
    half = cuda.blockDim.x // 2
    while half > 0:
        if thread < half:
            shared[thread] += shared[thread + half]
        cuda.syncthreads()
        half //= 2
    result = shared[0]
    # No thread may write the next value while another still reads this one.
    cuda.syncthreads()
    return result


@cuda.jit(device=True)
def _largest_of_block(shared, value):
    """The largest value of all threads; every thread gets it."""
    thread = cuda.threadIdx.x
    shared[thread] = value
    cuda.syncthreads()
    half = cuda.blockDim.x // 2
    while half > 0:
        if thread < half and outranks(shared[thread + half], shared[thread]):
            shared[thread] = shared[thread + half]
        cuda.syncthreads()
        half //= 2
    result = shared[0]
    cuda.syncthreads()
    return result


@cuda.jit(device=True)
def _sum_of_squares(shared, vectors, m, scale):
    squares = 0.0
    for c in range(cuda.threadIdx.x, vectors.shape[1], cuda.blockDim.x):
        value = np.float64(vectors[m, c]) / scale
        squares += value * value
    return _sum_of_block(shared, squares)


@cuda.jit
def _unit(vectors, output, norms, eps, eps_is_added):
    """Kernel of `unit`; sums squares in float64, of a scaled vector if they would leave it."""
    shared = cuda.shared.array(_MOST_THREADS, np.float64)
    for m in range(cuda.blockIdx.x, vectors.shape[0], cuda.gridDim.x):
        scale = 1.0
        squares = _sum_of_squares(shared, vectors, m, scale)
        if not is_in_range(squares, 2.0):
            largest = 0.0
            for c in range(cuda.threadIdx.x, vectors.shape[1], cuda.blockDim.x):
                value = abs(np.float64(vectors[m, c]))
                if outranks(value, largest):
                    largest = value
            scale = power_scale(_largest_of_block(shared, largest))
            squares = _sum_of_squares(shared, vectors, m, scale)
        if cuda.threadIdx.x == 0:
            norms[m] = math.sqrt(squares) * scale
        divisor = unit_divisor(math.sqrt(squares), eps / scale, eps_is_added)
        for c in range(cuda.threadIdx.x, vectors.shape[1], cuda.blockDim.x):
            value = np.float64(vectors[m, c]) / scale
            output[m, c] = value / divisor if divisor != 0.0 else 0.0


@cuda.jit
def _unit_backward(vectors, grad_output, norms, grad_vectors, eps, eps_is_added):
    """Gradient of v / d(|v|): (g - v / d (g · v / |v|) d') / d, where no step leaves float64."""
    shared = cuda.shared.array(_MOST_THREADS, np.float64)
    for m in range(cuda.blockIdx.x, vectors.shape[0], cuda.gridDim.x):
        norm = norms[m]
        divisor = unit_divisor(norm, eps, eps_is_added)
        factor = 1.0 / divisor if divisor != 0.0 else 0.0
        moves = norm > 0.0 and (eps_is_added or norm > eps)
        inverse = 1.0 / norm if moves else 0.0
        along = 0.0
        for c in range(cuda.threadIdx.x, vectors.shape[1], cuda.blockDim.x):
            along += np.float64(grad_output[m, c]) * (np.float64(vectors[m, c]) * inverse)
        along = _sum_of_block(shared, along)
        for c in range(cuda.threadIdx.x, vectors.shape[1], cuda.blockDim.x):
            pull = grad_output[m, c] - along * (np.float64(vectors[m, c]) * factor)
            grad_vectors[m, c] = pull * factor


@cuda.jit
def _project(vectors, mean, projection, output):
    dimensions = output.shape[1]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        m, d = i // dimensions, i % dimensions
        value = 0.0
        for c in range(vectors.shape[1]):
            value += (vectors[m, c] - mean[c]) * projection[d, c]
        output[m, d] = value


@cuda.jit
def _project_backward(grad_output, projection, grad_vectors):
    channels = grad_vectors.shape[1]
    for i in range(cuda.grid(1), grad_vectors.size, cuda.gridsize(1)):
        m, c = i // channels, i % channels
        value = 0.0
        for d in range(grad_output.shape[1]):
            value += grad_output[m, d] * projection[d, c]
        grad_vectors[m, c] = value


@cuda.jit
def _keep(vectors, active, output):
    regions, dimensions = output.shape[1], output.shape[2]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        n, rest = i // (regions * dimensions), i % (regions * dimensions)
        region, d = rest // dimensions, rest % dimensions
        output[n, region, d] = vectors[n, region, d] if active[region] else 0.0


@cuda.jit
def _total(vectors, active, output):
    dimensions = output.shape[1]
    for i in range(cuda.grid(1), output.size, cuda.gridsize(1)):
        n, d = i // dimensions, i % dimensions
        value = 0.0
        for region in range(vectors.shape[1]):
            if active[region]:
                value += vectors[n, region, d]
        output[n, d] = value


@cuda.jit
def _total_backward(grad_output, active, grad_vectors):
    regions, dimensions = grad_vectors.shape[1], grad_vectors.shape[2]
    for i in range(cuda.grid(1), grad_vectors.size, cuda.gridsize(1)):
        n, rest = i // (regions * dimensions), i % (regions * dimensions)
        region, d = rest // dimensions, rest % dimensions
        grad_vectors[n, region, d] = grad_output[n, d] if active[region] else 0.0
