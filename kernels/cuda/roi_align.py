"""RoIAlign on a GPU: forward, and the gradients of features and boxes.

A block takes one roi and one tile of channels. For "avg" it first writes the roi's merged taps to
shared memory (``merged``); for "max" it visits the samples, once, to find each bin's winner.

The gradient of the features adds with atomics. If it is to be deterministic, each cell gathers its
additions itself, roi after roi and bin after bin, which is the CPU's order.
"""

import math

import numpy as np
from numba import cuda

from .. import devices, formulas
from . import (
    block_size,
    channels_last,
    empty,
    height_width,
    launch,
    stream_of,
    with_channels_last,
)
from .compiling import device, index, kernel
from .merged import (
    LISTS,
    WEIGHTS,
    bins_near,
    cell_weight,
    cells_near,
    counted_samples,
    merge_taps,
    sample_tap,
)
from .staged import forward_kernels, queue_forward
from .tiles import (
    CHANNELS_PER_THREAD,
    PARTIALS,
    STAGE,
    add_parts,
    add_up,
    added,
    first_channel,
    four_channels,
    no_sums,
    put_sums,
    weighted,
)

NO_WINNER = -1

NEAR = 3 if devices.simulated() else 256
"""Rois that are tested for nearness to a block's cells at once; few on the simulator."""


def forward(features, rois, output, rules, reduction, layout):
    """Write the output of every roi."""
    bins = height_width(output, layout)
    cells = channels_last(features, layout, rois.shape[0] * bins[0] * bins[1])
    kernels = _forward_average if reduction == "avg" else _forward_largest
    size, numbers = height_width(features, layout), rules.numbers(rois.dtype)
    queue_forward(kernels, cells, rois, (output,), size, numbers, layout)


def backward_features(
    grad_output,
    features,
    rois,
    grad_features,
    rules,
    reduction,
    layout,
    deterministic,
):
    """Add to zeroed ``grad_features`` every roi's gradient at the cells that it read."""
    stream = stream_of(grad_output)
    size, bins = height_width(grad_features, layout), height_width(grad_output, layout)
    reads = rois.shape[0] * bins[0] * bins[1]
    upstream = channels_last(grad_output, layout, reads)
    numbers = rules.numbers(rois.dtype)
    winners = _find_winners(features, rois, (size, bins, numbers), layout, reduction, stream)

    def add(target):
        rows = rois.shape[0]
        if deterministic:
            rows = math.ceil(target.shape[0] * target.shape[1] / block_size()[1])
        kernel = _scatter_in_order if deterministic else _scatter
        arguments = upstream, rois, winners, target, size, bins, numbers
        launch(kernel, rows, target.shape[2], *arguments, stream=stream)

    with_channels_last(grad_features, layout, reads, add)


def backward_rois(
    grad_output,
    features,
    rois,
    grad_rois,
    rules,
    reduction,
    layout,
):
    """Write the gradient of every box."""
    stream = stream_of(grad_output)
    size, bins = height_width(features, layout), height_width(grad_output, layout)
    reads = rois.shape[0] * bins[0] * bins[1]
    numbers = rules.numbers(rois.dtype)
    winners = _find_winners(features, rois, (size, bins, numbers), layout, reduction, stream)
    upstream = channels_last(grad_output, layout, reads)
    cells = channels_last(features, layout, reads)
    arguments = upstream, cells, rois, winners, grad_rois, size, bins, numbers
    launch(_box_gradients, rois.shape[0], 1, *arguments, stream=stream)


def _find_winners(features, rois, job, layout, reduction, stream):
    """The number of the largest sample of each bin and channel; an empty array for "avg".

    ``job``: the map's size, the bins and the rules.
    """
    bins = job[1]
    if reduction == "avg":
        return empty((0, 0, 0), np.int64, rois)
    cells = channels_last(features, layout, rois.shape[0] * bins[0] * bins[1])
    shape = rois.shape[0], bins[0] * bins[1], cells.shape[2]
    winners = empty(shape, np.int64, rois)
    launch(_winners, shape[0], shape[2], cells, rois, winners, *job, stream=stream)
    return winners


# --- forward


@device
def _memory_for_taps(features, _second):
    stage = cuda.shared.array(STAGE, features.dtype)
    lists = cuda.shared.array(LISTS, np.int32)
    return stage, lists, cuda.shared.array(WEIGHTS, features.dtype)


@device
def _memory_for_stage(features, _second):
    stage = cuda.shared.array(STAGE, features.dtype)
    return (stage,)


@device
def _place_merged(memory, rois, roi, grid, rules):
    """(axis y, axis x, whether the merged taps fit)."""
    axis_y, axis_x = formulas.upright_axes(rois, roi, grid[0], rules)
    fits = merge_taps((memory[1], memory[2]), (axis_y, axis_x), grid[0], grid[1])
    return axis_y, axis_x, fits


@device
def _place(memory, rois, roi, grid, rules):
    return formulas.upright_axes(rois, roi, grid[0], rules)


def _reader_of_means(read):
    """What reads the mean of a bin for four channels; ``read`` reads a cell's."""

    @device
    def means(source, memory, box, at, grid):
        bins, size = grid
        axis_y, axis_x, fits = box
        if fits:
            return merged_means(source, (memory[1], memory[2]), at[0], bins, size)
        return walked_means(source, (axis_y, axis_x), at[0], bins, size)

    @device
    def merged_means(source, merged, bin_index, bins, size):
        """Sum of weight x feature over a bin's merged taps.

        Of two rows and four columns of the map at once, so that eight reads are on their way; where
        there are fewer, the last again, which is not added.
        """
        features, image, own = source
        lists, weights = merged
        all_bins = bins[0] + bins[1]
        row = bin_index // bins[1]
        column = bins[0] + bin_index - row * bins[1]
        real = features.dtype.type
        sums = no_sums(real(0))
        first_y, first_x = lists[row], lists[column]
        last_y, last = first_y + lists[all_bins + row] - 1, first_x + lists[all_bins + column] - 1
        first_cell, width = 2 * all_bins, size[1]
        for i in range(first_y, last_y + 1, 2):
            i1 = min(i + 1, last_y)
            start, line_weight = lists[first_cell + i] * width, weights[i]
            start1, line_weight1 = lists[first_cell + i1] * width, weights[i1]
            for j in range(first_x, last + 1, 4):
                j1, j2, j3 = min(j + 1, last), min(j + 2, last), min(j + 3, last)
                cell0, cell1 = lists[index(first_cell + j)], lists[index(first_cell + j1)]
                cell2, cell3 = lists[index(first_cell + j2)], lists[index(first_cell + j3)]
                values0 = read(features, image, start + cell0, own)
                values1 = read(features, image, start + cell1, own)
                values2 = read(features, image, start + cell2, own)
                values3 = read(features, image, start + cell3, own)
                values4 = read(features, image, start1 + cell0, own)
                values5 = read(features, image, start1 + cell1, own)
                values6 = read(features, image, start1 + cell2, own)
                values7 = read(features, image, start1 + cell3, own)
                w0, w1 = weights[index(j)], weights[index(j1)]
                w2, w3 = weights[index(j2)], weights[index(j3)]
                parts = weighted(line_weight * w0, values0)
                if j + 1 <= last:
                    parts = added(parts, line_weight * w1, values1)
                if j + 2 <= last:
                    parts = added(parts, line_weight * w2, values2)
                if j + 3 <= last:
                    parts = added(parts, line_weight * w3, values3)
                if i + 1 <= last_y:
                    parts = added(parts, line_weight1 * w0, values4)
                    if j + 1 <= last:
                        parts = added(parts, line_weight1 * w1, values5)
                    if j + 2 <= last:
                        parts = added(parts, line_weight1 * w2, values6)
                    if j + 3 <= last:
                        parts = added(parts, line_weight1 * w3, values7)
                sums = add_parts(sums, parts)
        return sums[0]

    @device
    def walked_means(source, box, bin_index, bins, size):
        """The same sum without those lists: each cell's weight is computed where it is needed."""
        features, image, own = source
        axis_y, axis_x = box
        height, width = size
        row = bin_index // bins[1]
        column = bin_index - row * bins[1]
        real = features.dtype.type
        sums = no_sums(real(0))
        first_y, end_y = cells_near(axis_y, row, height)
        first_x, end_x = cells_near(axis_x, column, width)
        for y in range(first_y, end_y):
            line_weight = cell_weight(axis_y, row, height, y)
            if line_weight > 0:
                for x in range(first_x, end_x):
                    column_weight = cell_weight(axis_x, column, width, x)
                    if column_weight > 0:
                        values = read(features, image, y * width + x, own)
                        sums = add_parts(sums, weighted(line_weight * column_weight, values))
        return sums[0]

    return means


@device
def _maxima(source, memory, box, at, grid):
    """The largest sample of a bin for four channels."""
    features, image, own = source
    bins, size = grid
    return (
        _largest((features, image, own[0]), box, at[0], bins, size)[0],
        _largest((features, image, own[1]), box, at[0], bins, size)[0],
        _largest((features, image, own[2]), box, at[0], bins, size)[0],
        _largest((features, image, own[3]), box, at[0], bins, size)[0],
    )


@kernel
def _winners(features, rois, winners, size, bins, rules):
    """The number of each bin's largest sample, channel by channel."""
    channels = features.shape[2]
    step = cuda.gridDim.y * cuda.blockDim.x
    for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
        image = int(rois[roi, 0])
        box = formulas.upright_axes(rois, roi, bins, rules)
        for b in range(cuda.threadIdx.y, bins[0] * bins[1], cuda.blockDim.y):
            first = cuda.blockIdx.y * cuda.blockDim.x + cuda.threadIdx.x
            for channel in range(first, channels, step):
                winners[roi, b, channel] = _largest((features, image, channel), box, b, bins, size)[
                    1
                ]


@device
def _largest(source, box, bin_index, bins, size):
    """(value, number of the sample) of a bin's largest sample; NO_WINNER where it reads no cell.

    Samples outside the window are worth 0; the first of equals wins, row by row. Those inside fill
    a rectangle of the grid, so not even a grid of a billion samples is visited whole.
    """
    features, image, channel = source
    axis_y, axis_x = box
    height, width = size
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    real = features.dtype.type
    first_y, end_y = counted_samples(axis_y, row, height)
    first_x, end_x = counted_samples(axis_x, column, width)
    if first_y >= end_y or first_x >= end_x:
        return real(0), NO_WINNER
    best, winner = real(0), NO_WINNER
    for sample_y in range(first_y, end_y):
        tap_y = sample_tap(axis_y, row, sample_y, height)
        for sample_x in range(first_x, end_x):
            tap_x = sample_tap(axis_x, column, sample_x, width)
            value = _sample_value(features, image, channel, tap_y, tap_x, width)
            if winner == NO_WINNER or formulas.outranks(value, best):
                best, winner = value, sample_y * axis_x[2] + sample_x
    outside = first_outside((first_y, end_y), axis_y[2], (first_x, end_x), axis_x[2])
    if outside >= 0 and (best < real(0) or (best == real(0) and outside < winner)):
        return real(0), NO_WINNER
    return best, winner


@device
def first_outside(rows, samples_y, columns, samples_x):
    """The number of the first sample outside a rectangle of the grid; -1 for none."""
    first_y, end_y = rows
    first_x, end_x = columns
    if first_y > 0 or first_x > 0:
        return 0
    if end_x < samples_x:
        return end_x
    if end_y < samples_y:
        return end_y * samples_x
    return -1


@device
def _sample_value(features, image, channel, tap_y, tap_x, width):
    """One sample's interpolated feature."""
    real = features.dtype.type
    weights = formulas.bilinear_weights(tap_y[2], tap_y[3], tap_x[2], tap_x[3])
    return (
        real(weights[0]) * features[image, tap_y[0] * width + tap_x[0], channel]
        + real(weights[1]) * features[image, tap_y[0] * width + tap_x[1], channel]
        + real(weights[2]) * features[image, tap_y[1] * width + tap_x[0], channel]
        + real(weights[3]) * features[image, tap_y[1] * width + tap_x[1], channel]
    )


_forward_average = forward_kernels(
    "_forward_average", _memory_for_taps, _place_merged, _reader_of_means, together=True
)
_forward_largest = forward_kernels("_forward_largest", _memory_for_stage, _place, lambda _: _maxima)


# --- gradient of the features


@kernel
def _scatter(upstream, rois, winners, target, size, bins, rules):
    lists = cuda.shared.array(LISTS, np.int32)
    weights = cuda.shared.array(WEIGHTS, target.dtype)
    merged = lists, weights
    channels = target.shape[2]
    average = winners.shape[0] == 0
    step = cuda.gridDim.y * cuda.blockDim.x
    for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
        image = int(rois[roi, 0])
        box = formulas.upright_axes(rois, roi, bins, rules)
        fits = False
        if average:
            fits = merge_taps(merged, box, bins, size)
        for b in range(cuda.threadIdx.y, bins[0] * bins[1], cuda.blockDim.y):
            first = cuda.blockIdx.y * cuda.blockDim.x + cuda.threadIdx.x
            for channel in range(first, channels, step):
                place = image, channel, upstream[roi, b, channel]
                if not average:
                    _scatter_sample(target, place, winners[roi, b, channel], box, b, bins, size)
                elif fits:
                    _scatter_merged(target, place, merged, b, bins, size)
                else:
                    _scatter_walked(target, place, box, b, bins, size)
        cuda.syncthreads()  # the next roi's taps overwrite these


@device
def _scatter_sample(target, place, winner, box, bin_index, bins, size):
    """Add a bin's gradient to the four taps of its largest sample."""
    image, channel, gradient = place
    if winner == NO_WINNER:
        return
    axis_y, axis_x = box
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    sample_y = winner // axis_x[2]
    sample_x = winner - sample_y * axis_x[2]
    tap_y = sample_tap(axis_y, row, sample_y, size[0])
    tap_x = sample_tap(axis_x, column, sample_x, size[1])
    upper, lower = tap_y[0] * size[1], tap_y[1] * size[1]
    weights = formulas.bilinear_weights(tap_y[2], tap_y[3], tap_x[2], tap_x[3])
    real = target.dtype.type
    cuda.atomic.add(target, (image, upper + tap_x[0], channel), real(weights[0]) * gradient)
    cuda.atomic.add(target, (image, upper + tap_x[1], channel), real(weights[1]) * gradient)
    cuda.atomic.add(target, (image, lower + tap_x[0], channel), real(weights[2]) * gradient)
    cuda.atomic.add(target, (image, lower + tap_x[1], channel), real(weights[3]) * gradient)


@device
def _scatter_merged(target, place, merged, bin_index, bins, size):
    """Add weight x gradient to a bin's merged taps."""
    image, channel, gradient = place
    lists, weights = merged
    all_bins = bins[0] + bins[1]
    row = bin_index // bins[1]
    column = bins[0] + bin_index - row * bins[1]
    first_y, first_x = lists[row], lists[column]
    for i in range(first_y, first_y + lists[all_bins + row]):
        line = lists[2 * all_bins + i] * size[1]
        line_weight = weights[i]
        for j in range(first_x, first_x + lists[all_bins + column]):
            cell = line + lists[2 * all_bins + j]
            cuda.atomic.add(target, (image, cell, channel), line_weight * weights[j] * gradient)


@device
def _scatter_walked(target, place, box, bin_index, bins, size):
    """The same without those lists."""
    image, channel, gradient = place
    axis_y, axis_x = box
    height, width = size
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    first_y, end_y = cells_near(axis_y, row, height)
    first_x, end_x = cells_near(axis_x, column, width)
    for y in range(first_y, end_y):
        line_weight = cell_weight(axis_y, row, height, y)
        if line_weight > 0:
            for x in range(first_x, end_x):
                column_weight = cell_weight(axis_x, column, width, x)
                if column_weight > 0:
                    add = line_weight * column_weight * gradient
                    cuda.atomic.add(target, (image, y * width + x, channel), add)


@kernel
def _scatter_in_order(upstream, rois, winners, target, size, bins, rules):
    """Each cell and channel adds up its own gradient, so the order of the additions is fixed."""
    near = cuda.shared.array(NEAR, np.int32)
    real = target.dtype.type
    cells, channels = target.shape[1], target.shape[2]
    places = target.shape[0] * cells
    for first_place in range(
        cuda.blockIdx.x * cuda.blockDim.y, places, cuda.gridDim.x * cuda.blockDim.y
    ):
        place = first_place + cuda.threadIdx.y
        image = place // cells
        cell = place - image * cells
        step = cuda.gridDim.y * cuda.blockDim.x * CHANNELS_PER_THREAD
        for tile in range(first_channel(), channels, step):
            own = four_channels(tile, channels)
            sums = no_sums(real(0))
            for first_roi in range(0, rois.shape[0], NEAR):
                count = min(NEAR, rois.shape[0] - first_roi)
                last_place = min(first_place + cuda.blockDim.y, places) - 1
                cuda.syncthreads()
                _mark_near(near, rois, first_roi, count, first_place, last_place, size, bins, rules)
                cuda.syncthreads()
                for k in range(count if place < places else 0):
                    roi = first_roi + k
                    if near[k] != 0 and int(rois[roi, 0]) == image:
                        box = formulas.upright_axes(rois, roi, bins, rules)
                        if winners.shape[0] == 0:
                            sums = _add_average(sums, upstream, roi, own, box, cell, bins, size)
                        else:
                            sums = _add_largest(
                                sums, upstream, winners, roi, own, box, cell, bins, size
                            )
            if place < places:
                put_sums(target, image, cell, tile, sums[0])


@device
def _mark_near(near, rois, first_roi, count, first_place, last_place, size, bins, rules):
    """Mark the rois that may read a row of the map that a block's cells lie in."""
    height, width = size
    thread = cuda.threadIdx.x + cuda.threadIdx.y * cuda.blockDim.x
    for k in range(thread, count, cuda.blockDim.x * cuda.blockDim.y):
        box = formulas.upright_axes(rois, first_roi + k, bins, rules)
        start, _, _, long, _ = box[0]
        begin, end = formulas.cells_near(start, start + long, height, abs(start))
        top = int(rois[first_roi + k, 0]) * height
        is_near = first_place // width < top + end and last_place // width >= top + begin
        near[k] = 1 if is_near else 0


@device
def _add_average(sums, upstream, roi, own, box, cell, bins, size):
    """``sums`` plus one roi's additions to a cell, bin after bin."""
    axis_y, axis_x = box
    height, width = size
    y = cell // width
    x = cell - y * width
    first_row, end_row = bins_near(axis_y, bins[0], y)
    first_column, end_column = bins_near(axis_x, bins[1], x)
    for row in range(first_row, end_row):
        line_weight = cell_weight(axis_y, row, height, y)
        if line_weight > 0:
            for column in range(first_column, end_column):
                weight = cell_weight(axis_x, column, width, x)
                if weight > 0:
                    weight = line_weight * weight
                    b = row * bins[1] + column
                    products = (
                        weight * upstream[roi, b, own[0]],
                        weight * upstream[roi, b, own[1]],
                        weight * upstream[roi, b, own[2]],
                        weight * upstream[roi, b, own[3]],
                    )
                    sums = add_parts(sums, products)
    return sums


@device
def _add_largest(sums, upstream, winners, roi, own, box, cell, bins, size):
    """``sums`` plus the additions of one roi's winners to a cell, bin after bin."""
    axis_y, axis_x = box
    y = cell // size[1]
    x = cell - y * size[1]
    first_row, end_row = bins_near(axis_y, bins[0], y)
    first_column, end_column = bins_near(axis_x, bins[1], x)
    for row in range(first_row, end_row):
        for column in range(first_column, end_column):
            b = row * bins[1] + column
            share0 = _winner_weight(winners[roi, b, own[0]], box, row, column, y, x, size)
            share1 = _winner_weight(winners[roi, b, own[1]], box, row, column, y, x, size)
            share2 = _winner_weight(winners[roi, b, own[2]], box, row, column, y, x, size)
            share3 = _winner_weight(winners[roi, b, own[3]], box, row, column, y, x, size)
            products = (
                share0 * upstream[roi, b, own[0]],
                share1 * upstream[roi, b, own[1]],
                share2 * upstream[roi, b, own[2]],
                share3 * upstream[roi, b, own[3]],
            )
            sums = add_parts(sums, products)
    return sums


@device
def _winner_weight(winner, box, row, column, y, x, size):
    """The weight with which a bin's largest sample reads one cell; 0 if it does not."""
    axis_y, axis_x = box
    real = type(axis_y[0])
    if winner == NO_WINNER:
        return real(0)
    sample_y = winner // axis_x[2]
    sample_x = winner - sample_y * axis_x[2]
    tap_y = sample_tap(axis_y, row, sample_y, size[0])
    tap_x = sample_tap(axis_x, column, sample_x, size[1])
    weight_y = tap_y[2] if tap_y[0] == y else (tap_y[3] if tap_y[1] == y else real(0))
    weight_x = tap_x[2] if tap_x[0] == x else (tap_x[3] if tap_x[1] == x else real(0))
    return weight_y * weight_x


# --- gradient of the boxes


@kernel
def _box_gradients(upstream, features, rois, winners, grad_rois, size, bins, rules):
    """One block per roi; each thread sums its bins and channels, then the block its threads."""
    partials = cuda.shared.array(PARTIALS, np.float64)
    real = features.dtype.type
    channels = features.shape[2]
    average = winners.shape[0] == 0
    for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
        image = int(rois[roi, 0])
        box = formulas.upright_axes(rois, roi, bins, rules)
        sums = np.float64(0), np.float64(0), np.float64(0), np.float64(0)
        for b in range(cuda.threadIdx.y, bins[0] * bins[1], cuda.blockDim.y):
            for channel in range(cuda.threadIdx.x, channels, cuda.blockDim.x):
                place = image, channel, upstream[roi, b, channel]
                if average:
                    ends = _bin_slopes(features, place, box, b, bins, size, rules[0])
                else:
                    winner = winners[roi, b, channel]
                    ends = _winner_slopes(features, place, winner, box, b, bins, size, rules[0])
                sums = sums[0] + ends[0], sums[1] + ends[1], sums[2] + ends[2], sums[3] + ends[3]
        for number in range(4):
            total = add_up(partials, sums[number])
            if cuda.threadIdx.x == 0 and cuda.threadIdx.y == 0:
                grad_rois[roi, 1 + number] = real(total)
        if cuda.threadIdx.x == 0 and cuda.threadIdx.y == 0:
            grad_rois[roi, 0] = real(0)


@device
def _bin_slopes(features, place, box, bin_index, bins, size, scale):
    """The part of one bin and channel in the gradients of x1, y1, x2, y2."""
    axis_y, axis_x = box
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    real = features.dtype.type
    sums = no_sums(real(0))
    first_y, end_y = counted_samples(axis_y, row, size[0])
    first_x, end_x = counted_samples(axis_x, column, size[1])
    for sample_y in range(first_y, end_y):
        for sample_x in range(first_x, end_x):
            at = (row, sample_y), (column, sample_x)
            sums = add_parts(sums, _sample_slopes(features, place, box, at, bins, size, scale))
    x1, y1, x2, y2 = sums[0]
    samples = real(max(axis_y[2] * axis_x[2], 1))
    return x1 / samples, y1 / samples, x2 / samples, y2 / samples


@device
def _winner_slopes(features, place, winner, box, bin_index, bins, size, scale):
    """The same for "max": only the largest sample counts."""
    samples_x = box[1][2]
    real = features.dtype.type
    if winner == NO_WINNER:
        return real(0), real(0), real(0), real(0)
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    sample_y = winner // samples_x
    sample_x = winner - sample_y * samples_x
    at = (row, sample_y), (column, sample_x)
    return _sample_slopes(features, place, box, at, bins, size, scale)


@device
def _sample_slopes(features, place, box, at, bins, size, scale):
    """Derivatives by x1, y1, x2, y2 of gradient x one sample's value.

    ``at`` names the sample: (row of bins, row in the bin), (column of bins, column in the bin).
    """
    (row, sample_y), (column, sample_x) = at
    image, channel, gradient = place
    axis_y, axis_x = box
    real = features.dtype.type
    y = real(formulas.sample_position(axis_y, row, sample_y))
    x = real(formulas.sample_position(axis_x, column, sample_x))
    slope_y, slope_x = sample_slopes(features, image, channel, y, x, size)
    fraction_y = real(formulas.sample_fraction(axis_y, bins[0], row, sample_y))
    fraction_x = real(formulas.sample_fraction(axis_x, bins[1], column, sample_x))
    near_y, far_y = formulas.corner_factors(fraction_y, axis_y[4], scale)
    near_x, far_x = formulas.corner_factors(fraction_x, axis_x[4], scale)
    slope_y, slope_x = slope_y * gradient, slope_x * gradient
    return (
        real(near_x) * slope_x,
        real(near_y) * slope_y,
        real(far_x) * slope_x,
        real(far_y) * slope_y,
    )


@device
def sample_slopes(features, image, channel, y, x, size):
    """(d/dy, d/dx) of the bilinear surface at one sample; 0 outside the window and on a clamp."""
    height, width = size
    real = features.dtype.type
    y_low, y_high, y_low_weight, y_high_weight, y_state = formulas.axis_tap(y, height)
    x_low, x_high, x_low_weight, x_high_weight, x_state = formulas.axis_tap(x, width)
    if formulas.sample_state(y_state, x_state) == formulas.DISCARDED:
        return real(0), real(0)
    top_left = features[image, y_low * width + x_low, channel]
    top_right = features[image, y_low * width + x_high, channel]
    bottom_left = features[image, y_high * width + x_low, channel]
    bottom_right = features[image, y_high * width + x_high, channel]
    along_y = real(x_low_weight) * (bottom_left - top_left) + real(x_high_weight) * (
        bottom_right - top_right
    )
    along_x = real(y_low_weight) * (top_right - top_left) + real(y_high_weight) * (
        bottom_right - bottom_left
    )
    return (
        real(formulas.axis_slope(y, height)) * along_y,
        real(formulas.axis_slope(x, width)) * along_x,
    )
