"""RoIPool on a GPU: the largest value of each bin, its cell, and the gradient of the features."""

import math

from numba import cuda

from .. import formulas
from . import (
    as_cells,
    block_size,
    channels_last,
    height_width,
    launch,
    launch_flat,
    stream_of,
    with_channels_last,
)
from .compiling import device, kernel
from .staged import forward_kernels, queue_forward
from .tiles import (
    CHANNELS_PER_THREAD,
    STAGE,
    first_channel,
    four_channels,
    put_sums,
)

EMPTY = -1


def forward(features, rois, output, argmax, rules, layout):
    """Write the largest value of every bin, and its cell row * W + column."""
    bins = height_width(output, layout)
    cells = channels_last(features, layout, rois.shape[0] * bins[0] * bins[1])
    size, scale = height_width(features, layout), rois.dtype.type(rules.scale)
    queue_forward(_forward, cells, rois, (output, argmax), size, scale, layout)


def backward(grad_output, argmax, rois, grad_features, rules, layout, deterministic):
    """Add to zeroed ``grad_features`` each bin's gradient at its winning cell."""
    stream = stream_of(grad_output)
    size, bins = height_width(grad_features, layout), height_width(grad_output, layout)
    upstream, places = as_cells(grad_output, layout), as_cells(argmax, layout)
    reads = rois.shape[0] * bins[0] * bins[1]

    def add_in_order(target):
        rows = math.ceil(target.shape[0] * target.shape[1] / block_size()[1])
        scale = rois.dtype.type(rules.scale)
        arguments = upstream, places, rois, target, size, bins, scale
        launch(_scatter_in_order, rows, target.shape[2], *arguments, stream=stream)

    if deterministic:
        with_channels_last(grad_features, layout, reads, add_in_order)
    else:
        # Each value goes to one cell only, so the array is read in its own layout, in order.
        bins_last = 0 if layout == "NHWC" else 1
        target = as_cells(grad_features, layout)
        arguments = upstream, places, rois, target, bins_last
        launch_flat(_scatter, grad_output.size, *arguments, stream=stream)


@device
def _memory(features, argmax):
    stage = cuda.shared.array(STAGE, features.dtype)
    return stage, cuda.shared.array(STAGE, argmax.dtype)


@device
def _place(memory, rois, roi, grid, scale):
    return formulas.pool_sides(rois, roi, scale)


@device
def _maxima(source, memory, sides, at, grid):
    """(largest values, their cells) of a bin for four channels."""
    features, image, own = source
    bins, size = grid
    cells = bin_cells(sides, at[0], bins, size, features.dtype.type(0))
    best0, place0 = _largest(features, image, own[0], cells, size[1])
    best1, place1 = _largest(features, image, own[1], cells, size[1])
    best2, place2 = _largest(features, image, own[2], cells, size[1])
    best3, place3 = _largest(features, image, own[3], cells, size[1])
    return (best0, best1, best2, best3), (place0, place1, place2, place3)


@device
def bin_cells(sides, bin_index, bins, size, like):
    """(first row, end row, first column, end column) of the cells of a bin.

    ``like`` gives the type of the arithmetic.
    """
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    y0, y1 = formulas.pool_bin(sides[0], row, bins[0], size[0], like)
    x0, x1 = formulas.pool_bin(sides[1], column, bins[1], size[1], like)
    return y0, y1, x0, x1


@device
def _largest(features, image, channel, cells, width):
    """(value, cell) of a bin's largest value, the first of equals; 0 and EMPTY for none."""
    y0, y1, x0, x1 = cells
    best, place = features.dtype.type(0), EMPTY
    for y in range(y0, y1):
        for x in range(x0, x1):
            value = features[image, y * width + x, channel]
            if place == EMPTY or formulas.outranks(value, best):
                best, place = value, y * width + x
    return best, place


_forward = forward_kernels("_forward_pool", _memory, _place, lambda _: _maxima, outputs=2)


@kernel
def _scatter(upstream, places, rois, target, bins_last):
    bins, channels = upstream.shape[1], upstream.shape[2]
    cells = target.shape[1]
    for i in range(cuda.grid(1), upstream.shape[0] * bins * channels, cuda.gridsize(1)):
        roi = i // (bins * channels)
        rest = i - roi * bins * channels
        if bins_last:
            channel = rest // bins
            b = rest - channel * bins
        else:
            b = rest // channels
            channel = rest - b * channels
        place = places[roi, b, channel]
        if 0 <= place < cells:  # not EMPTY, nor a wrong number of the caller
            image = int(rois[roi, 0])
            cuda.atomic.add(target, (image, place, channel), upstream[roi, b, channel])


@kernel
def _scatter_in_order(upstream, places, rois, target, size, bins, scale):
    """Each cell and channel adds up its own gradient, so the order of the additions is fixed."""
    cells, channels = target.shape[1], target.shape[2]
    step = cuda.gridDim.y * cuda.blockDim.x * CHANNELS_PER_THREAD
    first = cuda.blockIdx.x * cuda.blockDim.y + cuda.threadIdx.y
    for place in range(first, target.shape[0] * cells, cuda.gridDim.x * cuda.blockDim.y):
        image = place // cells
        cell = place - image * cells
        for tile in range(first_channel(), channels, step):
            own = four_channels(tile, channels)
            real = target.dtype.type
            sums = real(0), real(0), real(0), real(0)
            for roi in range(rois.shape[0]):
                if int(rois[roi, 0]) == image:
                    sums = _add_bins(
                        sums, upstream, places, rois, roi, own, cell, size, bins, scale
                    )
            put_sums(target, image, cell, tile, sums)


@device
def _add_bins(sums, upstream, places, rois, roi, own, cell, size, bins, scale):
    """``sums`` plus the gradients of one roi's bins whose winning cell this is."""
    y = cell // size[1]
    x = cell - y * size[1]
    sum0, sum1, sum2, sum3 = sums
    side_y, side_x = formulas.pool_sides(rois, roi, scale)
    first_row, end_row = _bins_near(side_y, y, bins[0])
    first_column, end_column = _bins_near(side_x, x, bins[1])
    for row in range(first_row, end_row):
        for column in range(first_column, end_column):
            b = row * bins[1] + column
            if places[roi, b, own[0]] == cell:
                sum0 += upstream[roi, b, own[0]]
            if places[roi, b, own[1]] == cell:
                sum1 += upstream[roi, b, own[1]]
            if places[roi, b, own[2]] == cell:
                sum2 += upstream[roi, b, own[2]]
            if places[roi, b, own[3]] == cell:
                sum3 += upstream[roi, b, own[3]]
    return sum0, sum1, sum2, sum3


@device
def _bins_near(side, cell, bins):
    """The range (first, end) of bins that may hold a cell along one axis."""
    first, cells = side
    if cell < first or cell >= first + cells:
        return 0, 0
    # Bins share border cells, and borders are rounded: take one more bin on either side.
    middle = (cell - first) * bins // cells
    reach = bins // cells + 2
    return max(middle - reach, 0), min(middle + reach + 1, bins)
