"""RoIPool on the CPU: the largest cell of each bin, and where it is."""

import numpy as np
from numba import njit

from kernels.cpu import taps as _taps
from kernels.cpu import threads
from kernels.formulas import outranks, pool_bin, pool_extent


@njit(cache=True, nogil=True)
def pool(
    features, rois, first, last, output, argmax, scale, bins_y, bins_x, height, width, channels,
    planar,
):  # fmt: skip
    """Write the rows of ``rois[first:last]``. Arrays are flat."""
    factor = rois.dtype.type(scale)
    cells, bins = height * width, bins_y * bins_x
    for row in range(first, last):
        origin = np.int64(rois[row, 0]) * channels * cells
        left, cells_x = pool_extent(rois[row, 1], rois[row, 3], factor)
        top, cells_y = pool_extent(rois[row, 2], rois[row, 4], factor)
        for b in range(bins):
            y0, y1 = pool_bin(top, cells_y, b // bins_x, bins_y, height, factor)
            x0, x1 = pool_bin(left, cells_x, b % bins_x, bins_x, width, factor)
            if planar:
                target = row * channels * bins + b
                pool_planes(
                    features, origin, cells, width, y0, y1, x0, x1,
                    output, argmax, target, bins, channels,
                )  # fmt: skip
            else:
                target = (row * bins + b) * channels
                pool_cells(
                    features, origin, width, y0, y1, x0, x1, output, argmax, target, channels
                )


@njit(cache=True, nogil=True)
def pool_planes(
    features, origin, cells, width, y0, y1, x0, x1, output, argmax, target, step, channels
):
    """One bin of all channels in NCHW: each channel's plane in turn."""
    for channel in range(channels):
        best, where = output.dtype.type(0), -1
        for y in range(y0, y1):
            for x in range(x0, x1):
                value = features[origin + channel * cells + y * width + x]
                if where < 0 or outranks(value, best):
                    best, where = value, y * width + x
        output[target + channel * step] = best
        argmax[target + channel * step] = where


@njit(cache=True, nogil=True)
def pool_cells(features, origin, width, y0, y1, x0, x1, output, argmax, target, channels):
    """One bin of all channels in NHWC: each cell in turn."""
    for channel in range(channels):
        output[target + channel] = 0
        argmax[target + channel] = -1
    for y in range(y0, y1):
        for x in range(x0, x1):
            cell = y * width + x
            for channel in range(channels):
                value = features[origin + cell * channels + channel]
                at = target + channel
                if argmax[at] < 0 or outranks(value, output[at]):
                    output[at] = value
                    argmax[at] = cell


@njit(cache=True, nogil=True)
def unpool(
    grad_output, argmax, rois, grad_features, begin_channel, end_channel, channels, cells, bins,
    planar,
):  # fmt: skip
    """Add each bin's gradient to its winning cell, for one range of channels."""
    bin_step, output_step = (1, bins) if planar else (channels, 1)
    cell_step, channel_step = (1, cells) if planar else (channels, 1)
    for row in range(rois.shape[0]):
        origin = np.int64(rois[row, 0]) * channels * cells
        for b in range(bins):
            for channel in range(begin_channel, end_channel):
                at = row * channels * bins + channel * output_step + b * bin_step
                cell = argmax[at]
                if cell >= 0:
                    grad_features[origin + channel * channel_step + cell * cell_step] += (
                        grad_output[at]
                    )


def forward(features, rois, output, argmax, spatial_scale, layout):
    """Write ``output`` and ``argmax``; arguments as ``kernels.cpu`` lists them."""
    sizes = _taps.bins_and_cells(features, output, layout)
    job = _taps.job_sizes(features, output, layout)
    count = _taps.crew(len(rois), job)
    source, values, places = (a.reshape(-1) for a in (features, output, argmax))

    def take(span):
        pool(
            source, rois, *span, values, places,
            spatial_scale, *sizes, job.channels, layout == "NCHW",
        )  # fmt: skip

    threads.share(take, _taps.spans(0, len(rois), count), count)


def backward(grad_output, argmax, rois, grad_features, spatial_scale, layout, deterministic):
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    job = _taps.job_sizes(grad_features, grad_output, layout)
    count = _taps.crew(len(rois), job)
    upstream, places, target = (a.reshape(-1) for a in (grad_output, argmax, grad_features))

    def add(channels):
        unpool(
            upstream, places, rois, target, *channels,
            job.channels, job.cells, job.bins, layout == "NCHW",
        )  # fmt: skip

    threads.share(add, _taps.channel_ranges(job.channels, rois.dtype, count), count)
