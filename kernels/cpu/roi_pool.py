"""RoIPool on the CPU: the largest value of each bin, and its cell.

The loops have the channels innermost; arrays in NCHW are copied to NHWC, unless little is read.
"""

import numpy as np

from ..compiling import njit
from ..formulas import outranks, pool_bin, pool_sides
from . import taps as _taps
from . import threads
from .layout import is_mostly_read, to_nchw, to_nhwc, without_planes


@njit(cache=True, nogil=True)
def pool(features, rois, span, output, argmax, scale, grid, channels):
    """Write the rows of ``rois[first:last]``, the span. Arrays are flat."""
    bins, (height, width) = grid
    all_bins = bins[0] * bins[1]
    place = argmax.dtype.type
    for row in range(span[0], span[1]):
        origin = np.int64(rois[row, 0]) * channels * height * width
        side_y, side_x = pool_sides(rois, row, scale)
        for b in range(all_bins):
            y0, y1 = pool_bin(side_y, b // bins[1], bins[0], height, scale)
            x0, x1 = pool_bin(side_x, b % bins[1], bins[1], width, scale)
            target = (row * all_bins + b) * channels
            best = output[target : target + channels]
            where = argmax[target : target + channels]
            if y0 >= y1 or x0 >= x1:
                for channel in range(channels):
                    best[channel], where[channel] = 0, -1
                continue
            for channel in range(channels):
                best[channel] = features[origin + (y0 * width + x0) * channels + channel]
                where[channel] = y0 * width + x0
            for y in range(y0, y1):
                for x in range(x0, x1):
                    cell = place(y * width + x)
                    at = origin + (y * width + x) * channels
                    take_larger(features[at:], cell, best, where)


@njit(cache=True, nogil=True)
def pool_planes(features, rois, span, output, argmax, scale, grid, channels):
    """The same in NCHW, number by number where they lie."""
    bins, (height, width) = grid
    all_bins = bins[0] * bins[1]
    for row in range(span[0], span[1]):
        side_y, side_x = pool_sides(rois, row, scale)
        for b in range(all_bins):
            y0, y1 = pool_bin(side_y, b // bins[1], bins[0], height, scale)
            x0, x1 = pool_bin(side_x, b % bins[1], bins[1], width, scale)
            for channel in range(channels):
                origin = (np.int64(rois[row, 0]) * channels + channel) * height * width
                best, where = output.dtype.type(0), -1
                for y in range(y0, y1):
                    for x in range(x0, x1):
                        value = features[origin + y * width + x]
                        if where < 0 or outranks(value, best):
                            best, where = value, y * width + x
                target = (row * channels + channel) * all_bins + b
                output[target], argmax[target] = best, where


@njit(cache=True, nogil=True)
def take_larger(values, cell, best, where):
    """Replace the best values by a cell's where these outrank them."""
    for channel in range(best.size):
        wins = outranks(values[channel], best[channel])
        best[channel] = values[channel] if wins else best[channel]
        where[channel] = cell if wins else where[channel]


@njit(cache=True, nogil=True)
def unpool(grad_output, argmax, rois, grad_features, piece, sizes):
    """Add each bin's gradient to its winning cell, for channels ``piece[0]`` … ``piece[1]``."""
    (begin_channel, end_channel), (channels, cells, bins) = piece, sizes
    for row in range(rois.shape[0] * bins):
        origin = np.int64(rois[row // bins, 0]) * channels * cells
        for channel in range(begin_channel, end_channel):
            cell = argmax[row * channels + channel]
            if cell >= 0:
                at = origin + cell * channels + channel
                grad_features[at] += grad_output[row * channels + channel]


def _as_floats(places):
    """Cell numbers viewed as floats of the same size, which ``kernels.cpu.layout`` can move."""
    return places.view(np.float32 if places.itemsize == 4 else np.float64)


def forward(features, rois, output, argmax, rules, layout):
    """Write ``output`` and ``argmax``; arguments as ``kernels.cpu`` lists them."""
    layout, features, output, argmax = without_planes(layout, features, output, argmax)
    loop = pool if layout == "NHWC" else pool_planes
    if layout == "NCHW" and is_mostly_read(rois, rules.scale, (2, 2), features):
        shape = tuple(np.array(output.shape)[[0, 2, 3, 1]])
        values, places = np.empty(shape, output.dtype), np.empty(shape, argmax.dtype)
        forward(to_nhwc(features), rois, values, places, rules, "NHWC")
        output[:] = to_nchw(values)
        argmax[:] = to_nchw(_as_floats(places)).view(argmax.dtype)
        return
    scale = rois.dtype.type(rules.scale)
    job = _taps.job_sizes(features, output, layout)
    count = _taps.crew(len(rois), job)
    source, values, places = _taps.flat(features), output.reshape(-1), argmax.reshape(-1)

    def take(span):
        loop(source, rois, span, values, places, scale, job.grid, job.channels)

    threads.share(take, _taps.spans(0, len(rois), count), count)


def backward(grad_output, argmax, rois, grad_features, rules, layout, deterministic):
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    arrays = without_planes(layout, grad_output, argmax, grad_features)
    layout, grad_output, argmax, grad_features = arrays
    if layout == "NCHW":
        transposed = np.zeros(np.array(grad_features.shape)[[0, 2, 3, 1]], grad_features.dtype)
        places = to_nhwc(_as_floats(argmax)).view(argmax.dtype)
        upstream = to_nhwc(grad_output)
        backward(upstream, places, rois, transposed, rules, "NHWC", deterministic)
        grad_features += to_nchw(transposed)
        return
    job = _taps.job_sizes(grad_features, grad_output, layout)
    count = _taps.crew(len(rois), job)
    upstream, places = _taps.flat(grad_output), _taps.flat(argmax)
    target = grad_features.reshape(-1)

    def add(channels):
        unpool(upstream, places, rois, target, channels, job.inner)

    threads.share(add, _taps.channel_ranges(job.channels, rois.dtype, count), count)
