"""R-MAC's loops on the CPU.

The borders of all regions cut the map into rows and columns of blocks. Each cell is read once, into
its block's maximum; these give the maxima of each band (the rows that some regions share), and
those the maxima of the regions. `kernels.maxima.Grid` lists the borders; the compiled loops
get it as a plain tuple, since cached code for a named tuple is lost when its class moves.

Each channel belongs to one task and each sum to one thread, so any number of threads gives the same
bits.
"""

from itertools import pairwise

import numpy as np

from ..compiling import njit
from ..formulas import is_in_range, outranks, power_scale, unit_divisor
from . import threads

_CHANNELS = 128
"""Channels per task: few enough for their block maxima to stay in the first-level cache."""
_SERIAL_VALUES = 1 << 17
"""Number of values up to which waking the threads costs more than they save."""
_FEW_REGIONS = 256
"""Number of regions up to which a cell's gradients are summed in their own dtype; beyond it, in
float64."""
_PIECES = 4
"""Tasks per thread: several, so that a thread that is done early takes over others' tasks."""


def maxima(features, grid, output, layout):
    """Write (N, n, C), the largest value of every region; NaN if it holds one."""
    _run(_maxima, features.size, output, features, tuple(grid), output, layout == "NHWC")


def argmax(features, grid, output, layout):
    """Write (N, n, C) row * W + column of every maximum, the first of equals."""
    _run(_argmax, features.size, output, features, tuple(grid), output, layout == "NHWC")


def scatter(grad_maxima, positions, grad_features, layout):
    """Add the gradient of each maximum (N, n, C) to the cell that holds the maximum."""
    batch, regions, channels = grad_maxima.shape
    cells_last = layout == "NCHW"
    shape = (batch, channels, -1) if cells_last else (batch, -1, channels)
    cells = grad_features.reshape(shape)
    sums = np.zeros(cells.shape) if regions > _FEW_REGIONS else cells
    _run(_scatter, grad_maxima.size, grad_maxima, grad_maxima, positions, sums, cells_last)
    if sums is not cells:
        cells += sums


def unit(vectors, output, norms, eps, eps_is_added):
    """Write each of (M, C) vectors divided by its length, and the (M,) lengths."""
    _unit(vectors, output, norms, eps, eps_is_added)


def unit_backward(grad_output, vectors, norms, grad_vectors, eps, eps_is_added):
    """Write the gradient of `unit` with respect to its (M, C) vectors."""
    _unit_backward(grad_output, vectors, norms, grad_vectors, eps, eps_is_added)


def project(vectors, mean, projection, output):
    """Write projection (D, C) @ (vector - mean) for each of (M, C) vectors."""
    np.matmul(vectors - mean, projection.T, out=output)


def project_backward(grad_output, projection, grad_vectors):
    """Write the gradient of `project` with respect to its (M, C) vectors."""
    np.matmul(grad_output, projection, out=grad_vectors)


def keep(vectors, active, output):
    """Write (N, n, D) vectors, with zeros for the regions that are not active (n,)."""
    np.copyto(output, np.where(active[:, None], vectors, 0))


def total(vectors, active, output):
    """Write (N, D), the sum of (N, n, D) vectors over the active regions."""
    _total(vectors, active, output)


def total_backward(grad_output, active, grad_vectors):
    """Write the gradient of `total` with respect to its (N, n, D) vectors."""
    np.copyto(grad_vectors, np.where(active[:, None], grad_output[:, None, :], 0))


def _run(loop, values, vectors, *arguments):
    """Run a loop over all tasks of (N, n, C) vectors; on several threads for many values."""
    tasks = len(vectors) * -(-vectors.shape[2] // _CHANNELS)
    workers = threads.workers() if values > _SERIAL_VALUES else 1
    pieces = min(tasks, _PIECES * workers if workers > 1 else 1)
    borders = [tasks * piece // pieces for piece in range(pieces + 1)]
    threads.share(lambda piece: loop(*piece, *arguments), pairwise(borders), workers)


@njit(cache=True, nogil=True)
def _channels_of(task, channels):
    """(feature map, first channel, one past the last) of a task."""
    groups = (channels + _CHANNELS - 1) // _CHANNELS
    first = task % groups * _CHANNELS
    return task // groups, first, min(first + _CHANNELS, channels)


@njit(cache=True, nogil=True)
def _maxima_nchw(task, features, grid, output):
    """Region maxima of a task's channels, one plane after another."""
    row_edges, column_edges, band_rows, region_band, region_columns = grid
    n, first, last = _channels_of(task, features.shape[1])
    width, columns = features.shape[3], len(column_edges) - 1
    strips = np.empty((len(row_edges) - 1, width), features.dtype)
    band = np.empty(width, features.dtype)
    blocks = np.empty((len(band_rows), columns), features.dtype)
    for channel in range(first, last):
        for row in range(len(row_edges) - 1):
            for x in range(width):
                strips[row, x] = features[n, channel, row_edges[row], x]
            for y in range(row_edges[row] + 1, row_edges[row + 1]):
                for x in range(width):
                    value, best = features[n, channel, y, x], strips[row, x]
                    strips[row, x] = value if outranks(value, best) else best
        for k in range(len(band_rows)):
            for x in range(width):
                band[x] = strips[band_rows[k, 0], x]
            for row in range(band_rows[k, 0] + 1, band_rows[k, 1]):
                for x in range(width):
                    value, best = strips[row, x], band[x]
                    band[x] = value if outranks(value, best) else best
            for column in range(columns):
                best = band[column_edges[column]]
                for x in range(column_edges[column] + 1, column_edges[column + 1]):
                    best = band[x] if outranks(band[x], best) else best
                blocks[k, column] = best
        for region in range(len(region_band)):
            k = region_band[region]
            best = blocks[k, region_columns[region, 0]]
            for column in range(region_columns[region, 0] + 1, region_columns[region, 1]):
                best = blocks[k, column] if outranks(blocks[k, column], best) else best
            output[n, region, channel] = best


@njit(cache=True, nogil=True)
def _maxima_nhwc(task, features, grid, output):
    """Region maxima of a task's channels, all of them side by side."""
    row_edges, column_edges, band_rows, region_band, region_columns = grid
    n, first, last = _channels_of(task, features.shape[3])
    rows, columns, channels = len(row_edges) - 1, len(column_edges) - 1, last - first
    blocks = np.empty((rows, columns, channels), features.dtype)
    for row in range(rows):
        for y in range(row_edges[row], row_edges[row + 1]):
            for column in range(columns):
                begin = column_edges[column]
                if y == row_edges[row]:
                    for c in range(channels):
                        blocks[row, column, c] = features[n, y, begin, first + c]
                    begin += 1
                for x in range(begin, column_edges[column + 1]):
                    for c in range(channels):
                        value, best = features[n, y, x, first + c], blocks[row, column, c]
                        blocks[row, column, c] = value if outranks(value, best) else best
    band = np.empty((columns, channels), features.dtype)
    for k in range(len(band_rows)):
        band[:] = blocks[band_rows[k, 0]]
        for row in range(band_rows[k, 0] + 1, band_rows[k, 1]):
            for column in range(columns):
                for c in range(channels):
                    value, best = blocks[row, column, c], band[column, c]
                    band[column, c] = value if outranks(value, best) else best
        for region in range(len(region_band)):
            if region_band[region] == k:
                begin, end = region_columns[region]
                for c in range(channels):
                    output[n, region, first + c] = band[begin, c]
                for column in range(begin + 1, end):
                    for c in range(channels):
                        value, best = band[column, c], output[n, region, first + c]
                        output[n, region, first + c] = value if outranks(value, best) else best


@njit(cache=True, nogil=True)
def _precedes(value, position, best, best_position):
    """Whether a block's maximum replaces its region's: larger, or equal and earlier."""
    return outranks(value, best) or (position < best_position and not outranks(best, value))


@njit(cache=True, nogil=True)
def _argmax_nchw(task, features, grid, output):
    """Positions of the region maxima of a task's channels, one plane after another."""
    row_edges, column_edges, band_rows, region_band, region_columns = grid
    n, first, last = _channels_of(task, features.shape[1])
    rows, columns, width = len(row_edges) - 1, len(column_edges) - 1, features.shape[3]
    strip, lines = np.empty(width, features.dtype), np.empty(width, np.int32)
    values = np.empty((rows, columns), features.dtype)
    positions = np.empty((rows, columns), output.dtype)
    for channel in range(first, last):
        for row in range(rows):
            for x in range(width):
                strip[x] = features[n, channel, row_edges[row], x]
                lines[x] = row_edges[row]
            for y in range(row_edges[row] + 1, row_edges[row + 1]):
                for x in range(width):
                    value = features[n, channel, y, x]
                    wins = outranks(value, strip[x])
                    strip[x] = value if wins else strip[x]
                    lines[x] = np.int32(y) if wins else lines[x]
            for column in range(columns):
                begin = column_edges[column]
                best, at = strip[begin], lines[begin] * width + begin
                for x in range(begin + 1, column_edges[column + 1]):
                    if _precedes(strip[x], lines[x] * width + x, best, at):
                        best, at = strip[x], lines[x] * width + x
                values[row, column], positions[row, column] = best, at
        for region in range(len(region_band)):
            top, bottom = band_rows[region_band[region]]
            left, right = region_columns[region]
            best, at = values[top, left], positions[top, left]
            for row in range(top, bottom):
                for column in range(left, right):
                    value, position = values[row, column], positions[row, column]
                    if _precedes(value, position, best, at):
                        best, at = value, position
            output[n, region, channel] = at


@njit(cache=True, nogil=True)
def _argmax_nhwc(task, features, grid, output):
    """Positions of the region maxima of a task's channels, all of them side by side."""
    row_edges, column_edges, band_rows, region_band, region_columns = grid
    n, first, last = _channels_of(task, features.shape[3])
    rows, columns, width = len(row_edges) - 1, len(column_edges) - 1, features.shape[2]
    channels = last - first
    values = np.empty((rows, columns, channels), features.dtype)
    positions = np.empty((rows, columns, channels), output.dtype)
    for row in range(rows):
        for y in range(row_edges[row], row_edges[row + 1]):
            for column in range(columns):
                for x in range(column_edges[column], column_edges[column + 1]):
                    opens = y == row_edges[row] and x == column_edges[column]
                    for c in range(channels):
                        value = features[n, y, x, first + c]
                        if opens or outranks(value, values[row, column, c]):
                            values[row, column, c] = value
                            positions[row, column, c] = y * width + x
    for region in range(len(region_band)):
        top, bottom = band_rows[region_band[region]]
        left, right = region_columns[region]
        for c in range(channels):
            best, at = values[top, left, c], positions[top, left, c]
            for row in range(top, bottom):
                for column in range(left, right):
                    value, position = values[row, column, c], positions[row, column, c]
                    if _precedes(value, position, best, at):
                        best, at = value, position
            output[n, region, first + c] = at


@njit(cache=True, nogil=True)
def _unit(vectors, output, norms, eps, eps_is_added):
    """Loop of `unit`; squares are summed in float64, which holds those of any float32."""
    for m in range(len(vectors)):
        squares = 0.0
        for c in range(vectors.shape[1]):
            squares += np.float64(vectors[m, c]) * np.float64(vectors[m, c])
        if not is_in_range(squares, 2.0):
            norms[m] = _scaled_unit(vectors[m], output[m], eps, eps_is_added)
            continue
        norm = np.sqrt(squares)
        norms[m] = norm
        divisor = unit_divisor(norm, eps, eps_is_added)
        for c in range(vectors.shape[1]):
            output[m, c] = vectors[m, c] / divisor if divisor != 0.0 else 0.0


@njit(cache=True, nogil=True)
def _scaled_unit(vector, output, eps, eps_is_added):
    """Write a vector whose squares leave float64, divided by its length; return the length."""
    largest = 0.0
    for c in range(vector.size):
        value = abs(np.float64(vector[c]))
        largest = value if outranks(value, largest) else largest
    scale = power_scale(largest)
    squares = 0.0
    for c in range(vector.size):
        value = np.float64(vector[c]) / scale
        squares += value * value
    divisor = unit_divisor(np.sqrt(squares), eps / scale, eps_is_added)
    for c in range(vector.size):
        output[c] = np.float64(vector[c]) / scale / divisor if divisor != 0.0 else 0.0
    return np.sqrt(squares) * scale


@njit(cache=True, nogil=True)
def _unit_backward(grad_output, vectors, norms, grad_vectors, eps, eps_is_added):
    """Gradient of v / d(|v|): (g - v / d (g · v / |v|) d') / d, where no step leaves float64."""
    for m in range(len(vectors)):
        norm = np.float64(norms[m])
        divisor = unit_divisor(norm, eps, eps_is_added)
        factor = 1.0 / divisor if divisor != 0.0 else 0.0
        along = 0.0
        if norm > 0.0 and (eps_is_added or norm > eps):
            for c in range(vectors.shape[1]):
                along += np.float64(grad_output[m, c]) * (np.float64(vectors[m, c]) * (1.0 / norm))
        for c in range(vectors.shape[1]):
            pull = grad_output[m, c] - along * (np.float64(vectors[m, c]) * factor)
            grad_vectors[m, c] = pull * factor


@njit(cache=True, nogil=True)
def _total(vectors, active, output):
    """Summed in float64: equal float32 vectors round alike, and there may be many."""
    sums = np.empty(vectors.shape[2])
    for n in range(len(vectors)):
        sums[:] = 0.0
        for region in range(vectors.shape[1]):
            if active[region]:
                for d in range(vectors.shape[2]):
                    sums[d] += vectors[n, region, d]
        for d in range(vectors.shape[2]):
            output[n, d] = sums[d]


@njit(cache=True, nogil=True)
def _maxima(first, end, features, grid, output, channels_last):
    for task in range(first, end):
        if channels_last:
            _maxima_nhwc(task, features, grid, output)
        else:
            _maxima_nchw(task, features, grid, output)


@njit(cache=True, nogil=True)
def _argmax(first, end, features, grid, output, channels_last):
    for task in range(first, end):
        if channels_last:
            _argmax_nhwc(task, features, grid, output)
        else:
            _argmax_nchw(task, features, grid, output)


@njit(cache=True, nogil=True)
def _scatter(first, end, grad_maxima, positions, grad_features, cells_last):
    """A task's channels, region after region, so that the order of every sum is fixed."""
    for task in range(first, end):
        n, first_channel, last_channel = _channels_of(task, grad_maxima.shape[2])
        for region in range(grad_maxima.shape[1]):
            for channel in range(first_channel, last_channel):
                cell = positions[n, region, channel]
                if cells_last:
                    grad_features[n, channel, cell] += grad_maxima[n, region, channel]
                else:
                    grad_features[n, cell, channel] += grad_maxima[n, region, channel]
