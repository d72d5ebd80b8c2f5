"""RoIPool on the CPU: the largest value of each bin, and its cell.

The loops have the channels innermost; arrays in NCHW are turned first, unless little is read.
"""

import numpy as np

from ..compiling import njit
from ..formulas import outranks, pool_bin, pool_extent
from . import taps as _taps
from . import threads
from .layout import is_mostly_read, to_nchw, to_nhwc, without_planes


@njit(cache=True, nogil=True)
def pool(
    features, rois, first, last, output, argmax, scale, bins_y, bins_x, height, width, channels
):
    """Write the rows of ``rois[first:last]``. Arrays are flat."""
    factor = rois.dtype.type(scale)
    bins = bins_y * bins_x
    place = argmax.dtype.type
    for row in range(first, last):
        origin = np.int64(rois[row, 0]) * channels * height * width
        left, cells_x = pool_extent(rois[row, 1], rois[row, 3], factor)
        top, cells_y = pool_extent(rois[row, 2], rois[row, 4], factor)
        for b in range(bins):
            y0, y1 = pool_bin(top, cells_y, b // bins_x, bins_y, height, factor)
            x0, x1 = pool_bin(left, cells_x, b % bins_x, bins_x, width, factor)
            target = (row * bins + b) * channels
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
def pool_planes(
    features, rois, first, last, output, argmax, scale, bins_y, bins_x, height, width, channels
):
    """The same in NCHW, number by number where they lie."""
    factor = rois.dtype.type(scale)
    bins = bins_y * bins_x
    for row in range(first, last):
        left, cells_x = pool_extent(rois[row, 1], rois[row, 3], factor)
        top, cells_y = pool_extent(rois[row, 2], rois[row, 4], factor)
        for b in range(bins):
            y0, y1 = pool_bin(top, cells_y, b // bins_x, bins_y, height, factor)
            x0, x1 = pool_bin(left, cells_x, b % bins_x, bins_x, width, factor)
            for channel in range(channels):
                origin = (np.int64(rois[row, 0]) * channels + channel) * height * width
                best, where = output.dtype.type(0), -1
                for y in range(y0, y1):
                    for x in range(x0, x1):
                        value = features[origin + y * width + x]
                        if where < 0 or outranks(value, best):
                            best, where = value, y * width + x
                target = (row * channels + channel) * bins + b
                output[target], argmax[target] = best, where


@njit(cache=True, nogil=True)
def take_larger(values, cell, best, where):
    """Replace the best values by a cell's where these outrank them (``formulas.outranks``).

    Without branches, so that LLVM vectorizes it.
    """
    for channel in range(best.size):
        value, old = values[channel], best[channel]
        wins = (value > old) | ((value != value) & (old == old))
        best[channel] = value if wins else old
        where[channel] = cell if wins else where[channel]


@njit(cache=True, nogil=True)
def unpool(
    grad_output, argmax, rois, grad_features, begin_channel, end_channel, channels, cells, bins
):
    """Add each bin's gradient to its winning cell, for one range of channels."""
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


def forward(features, rois, output, argmax, spatial_scale, layout):
    """Write ``output`` and ``argmax``; arguments as ``kernels.cpu`` lists them."""
    layout, features, output, argmax = without_planes(layout, features, output, argmax)
    loop = pool if layout == "NHWC" else pool_planes
    if layout == "NCHW" and is_mostly_read(rois, spatial_scale, (2, 2), features):
        shape = tuple(np.array(output.shape)[[0, 2, 3, 1]])
        values, places = np.empty(shape, output.dtype), np.empty(shape, argmax.dtype)
        forward(to_nhwc(features), rois, values, places, spatial_scale, "NHWC")
        output[:] = to_nchw(values)
        argmax[:] = to_nchw(_as_floats(places)).view(argmax.dtype)
        return
    sizes = _taps.bins_and_cells(features, output, layout)
    job = _taps.job_sizes(features, output, layout)
    count = _taps.crew(len(rois), job)
    source, values, places = _taps.flat(features), output.reshape(-1), argmax.reshape(-1)

    def take(span):
        loop(source, rois, *span, values, places, spatial_scale, *sizes, job.channels)

    threads.share(take, _taps.spans(0, len(rois), count), count)


def backward(grad_output, argmax, rois, grad_features, spatial_scale, layout, deterministic):
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    arrays = without_planes(layout, grad_output, argmax, grad_features)
    layout, grad_output, argmax, grad_features = arrays
    if layout == "NCHW":
        turned = np.zeros(np.array(grad_features.shape)[[0, 2, 3, 1]], grad_features.dtype)
        places = to_nhwc(_as_floats(argmax)).view(argmax.dtype)
        upstream = to_nhwc(grad_output)
        backward(upstream, places, rois, turned, spatial_scale, "NHWC", deterministic)
        grad_features += to_nchw(turned)
        return
    job = _taps.job_sizes(grad_features, grad_output, layout)
    count = _taps.crew(len(rois), job)
    upstream, places = _taps.flat(grad_output), _taps.flat(argmax)
    target = grad_features.reshape(-1)

    def add(channels):
        unpool(upstream, places, rois, target, *channels, job.channels, job.cells, job.bins)

    threads.share(add, _taps.channel_ranges(job.channels, rois.dtype, count), count)
