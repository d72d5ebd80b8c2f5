"""RoIAlignRotated on a GPU: forward, and the gradients of features and boxes.

A rotated box's weights do not factor into row x column. So a block, one roi and one tile of
channels, writes the taps of some bins' samples to shared memory, each computed once for all
channels, then reads them. The samples of bins with more than ``SLOTS`` are visited directly, and
only where the grid may lie on the map, so that a huge box costs only as much as its part on the
map.

The gradient of the features adds with atomics. If it is to be deterministic, each cell gathers its
additions itself, roi after roi, bin after bin and sample after sample.
"""

import math

import numpy as np
from numba import cuda

from .. import formulas
from . import (
    block_size,
    channels_last,
    height_width,
    launch,
    stream_of,
    with_channels_last,
)
from .compiling import GROUPS, device, index, kernel
from .roi_align import sample_slopes
from .staged import forward_kernels, queue_forward
from .tiles import (
    AT_ONCE,
    CHANNELS_PER_THREAD,
    PARTIALS,
    STAGE,
    add_part,
    add_parts,
    add_up,
    added,
    first_channel,
    four_channels,
    no_sums,
    put_sums,
)

SLOTS = 32
"""How many samples each group of threads can hold in shared memory."""

TAPS = 4 * SLOTS * GROUPS

REACH = 1.5
"""No sample farther than this from a cell's centre reads it: a little over a cell's diagonal."""


def forward(features, rois, output, rules, layout):
    """Write the output of every roi."""
    bins = height_width(output, layout)
    cells = channels_last(features, layout, rois.shape[0] * bins[0] * bins[1])
    size, numbers = height_width(features, layout), rules.numbers(rois.dtype)
    queue_forward(_forward, cells, rois, (output,), size, numbers, layout)


def backward_features(
    grad_output,
    features,
    rois,
    grad_features,
    rules,
    layout,
    deterministic,
):
    """Add to zeroed ``grad_features`` every roi's gradient at the cells that it read."""
    stream = stream_of(grad_output)
    size, bins = height_width(grad_features, layout), height_width(grad_output, layout)
    reads = rois.shape[0] * bins[0] * bins[1]
    upstream = channels_last(grad_output, layout, reads)

    def add(target):
        rows = rois.shape[0]
        if deterministic:
            rows = math.ceil(target.shape[0] * target.shape[1] / block_size()[1])
        arguments = upstream, rois, target, size, bins, rules.numbers(rois.dtype)
        launch(
            _scatter_in_order if deterministic else _scatter,
            rows,
            target.shape[2],
            *arguments,
            stream=stream,
        )

    with_channels_last(grad_features, layout, reads, add)


def backward_rois(
    grad_output,
    features,
    rois,
    grad_rois,
    rules,
    layout,
):
    """Write the gradient of every box."""
    size, bins = height_width(features, layout), height_width(grad_output, layout)
    reads = rois.shape[0] * bins[0] * bins[1]
    arguments = (
        channels_last(grad_output, layout, reads),
        channels_last(features, layout, reads),
        rois,
        grad_rois,
        size,
        bins,
        rules.numbers(rois.dtype),
    )
    launch(_box_gradients, rois.shape[0], 1, *arguments, stream=stream_of(grad_output))


@device
def sample_point(box, row, column, sample_y, sample_x):
    """Position (y, x) in cells of one sample of a box: its frame, its axes y and x."""
    frame, axis_y, axis_x = box
    real = type(frame[0])
    across = real(formulas.sample_position(axis_y, row, sample_y))
    along = real(formulas.sample_position(axis_x, column, sample_x))
    x, y = formulas.turn(along, across, frame)
    return real(y), real(x)


@device
def _extent(box):
    """How large the numbers are that a position is computed from, in cells."""
    frame, axis_y, axis_x = box
    return abs(frame[0]) + abs(frame[1]) + axis_y[3] + axis_x[3]


@device
def _in_frame(frame, y, x):
    """(across, along): the point (y, x) in the box's own axes."""
    center_x, center_y, cosine, sine = frame
    across = (x - center_x) * sine + (y - center_y) * cosine
    along = (x - center_x) * cosine - (y - center_y) * sine
    return across, along


@device
def samples_on_map(box, row, column, size):
    """The rectangle (first_y, end_y, first_x, end_x) of a bin's samples that may be counted."""
    frame, axis_y, axis_x = box
    real = type(frame[0])
    top, left = real(-1), real(-1)
    bottom, right = real(size[0]), real(size[1])
    across0, along0 = _in_frame(frame, top, left)
    across1, along1 = _in_frame(frame, top, right)
    across2, along2 = _in_frame(frame, bottom, left)
    across3, along3 = _in_frame(frame, bottom, right)
    near_y = (
        min(min(across0, across1), min(across2, across3)),
        max(max(across0, across1), max(across2, across3)),
    )
    near_x = (
        min(min(along0, along1), min(along2, along3)),
        max(max(along0, along1), max(along2, along3)),
    )
    extent = _extent(box)
    first_y, end_y = formulas.samples_near(axis_y, row, near_y, extent)
    first_x, end_x = formulas.samples_near(axis_x, column, near_x, extent)
    return first_y, end_y, first_x, end_x


@device
def sample_taps(y, x, size):
    """The cells and weights of a sample's four taps, in order; weights 0 where it is discarded."""
    real = type(y)
    height, width = size
    y_low, y_high, y_low_weight, y_high_weight, y_state = formulas.axis_tap(y, height)
    x_low, x_high, x_low_weight, x_high_weight, x_state = formulas.axis_tap(x, width)
    cells = (
        y_low * width + x_low,
        y_low * width + x_high,
        y_high * width + x_low,
        y_high * width + x_high,
    )
    if formulas.sample_state(y_state, x_state) == formulas.DISCARDED:
        return (0, 0, 0, 0), (real(0), real(0), real(0), real(0))
    w0, w1, w2, w3 = formulas.bilinear_weights(
        real(y_low_weight), real(y_high_weight), real(x_low_weight), real(x_high_weight)
    )
    return cells, (real(w0), real(w1), real(w2), real(w3))


@device
def write_taps(taps, box, first_bin, count, bins, size):
    """Write the taps of up to ``count`` bins with all threads; return how many bins a group takes.

    Group g takes bins g, g + groups …; ``count`` is at least 1 and a bin has at most SLOTS samples.
    """
    cells, weights = taps
    samples_y, samples_x = box[1][2], box[2][2]
    samples = max(samples_y * samples_x, 1)
    bins_per_group = SLOTS // samples
    groups = cuda.blockDim.y
    thread = cuda.threadIdx.x + cuda.threadIdx.y * cuda.blockDim.x
    used = bins_per_group * samples
    for i in range(thread, used * groups, cuda.blockDim.x * groups):
        group = i // used
        lap = (i - group * used) // samples
        sample = i - group * used - lap * samples
        slot = lap * groups + group
        if slot < count and samples_y * samples_x > 0:
            row = (first_bin + slot) // bins[1]
            column = first_bin + slot - row * bins[1]
            sample_y = sample // samples_x
            y, x = sample_point(box, row, column, sample_y, sample - sample_y * samples_x)
            four_cells, four_weights = sample_taps(y, x, size)
            place = 4 * (group * SLOTS + lap * samples + sample)
            cells[place], weights[place] = four_cells[0], four_weights[0]
            cells[place + 1], weights[place + 1] = four_cells[1], four_weights[1]
            cells[place + 2], weights[place + 2] = four_cells[2], four_weights[2]
            cells[place + 3], weights[place + 3] = four_cells[3], four_weights[3]
    return bins_per_group


# --- forward


@device
def _memory(features, _second):
    stage = cuda.shared.array(STAGE, features.dtype)
    cells = cuda.shared.array(TAPS, np.int32)
    return stage, cells, cuda.shared.array(TAPS, features.dtype)


@device
def _place(memory, rois, roi, grid, rules):
    return formulas.rotated_frame(rois, roi, grid[0], rules)


@device
def _fill(memory, box, first, count, grid):
    """Write the taps of as many bins as fit; all, if a bin has too many samples for that."""
    if box[1][2] * box[2][2] > SLOTS:
        return count
    cuda.syncthreads()
    laps = write_taps((memory[1], memory[2]), box, first, count, grid[0], grid[1])
    cuda.syncthreads()
    return laps * cuda.blockDim.y


@device
def four_of(array, first):
    """Four values from ``first`` on."""
    return (
        array[index(first)],
        array[index(first + 1)],
        array[index(first + 2)],
        array[index(first + 3)],
    )


def _reader_of_means(read):
    """What reads the mean of a bin for four channels; ``read`` reads a cell's."""

    @device
    def means(source, memory, box, at, grid):
        bin_index, lap = at
        samples = box[1][2] * box[2][2]
        if samples <= SLOTS:
            place = 4 * (cuda.threadIdx.y * SLOTS + lap * samples)
            return read_means(source, (memory[1], memory[2]), place, samples)
        return walked_means(source, box, bin_index, grid[0], grid[1])

    @device
    def read_means(source, taps, place, samples):
        """Mean of a bin's samples from the taps written at ``place``."""
        real = source[0].dtype.type
        sums, waiting = no_sums(real(0)), 0
        parts = real(0), real(0), real(0), real(0)
        for at in range(place, place + 4 * samples, 4):
            cells, weights = four_of(taps[0], at), four_of(taps[1], at)
            parts = sample_added(parts, source, cells, weights)
            waiting += 4
            if waiting >= AT_ONCE:
                sums, waiting = add_parts(sums, parts), 0
                parts = real(0), real(0), real(0), real(0)
        return shared_out(add_parts(sums, parts)[0], real(max(samples, 1)))

    @device
    def sample_added(parts, source, cells, weights):
        """``parts`` plus a sample's four taps, whose reads are on their way at once.

        A tap of weight 0 is not added: it may be read anywhere, and hold anything.
        """
        features, image, own = source
        values0 = read(features, image, cells[0], own)
        values1 = read(features, image, cells[1], own)
        values2 = read(features, image, cells[2], own)
        values3 = read(features, image, cells[3], own)
        if weights[0] != 0:
            parts = added(parts, weights[0], values0)
        if weights[1] != 0:
            parts = added(parts, weights[1], values1)
        if weights[2] != 0:
            parts = added(parts, weights[2], values2)
        if weights[3] != 0:
            parts = added(parts, weights[3], values3)
        return parts

    @device
    def shared_out(totals, samples):
        """Four sums as means."""
        return totals[0] / samples, totals[1] / samples, totals[2] / samples, totals[3] / samples

    @device
    def walked_means(source, box, bin_index, bins, size):
        """The same, with each tap computed where it is needed."""
        row = bin_index // bins[1]
        column = bin_index - row * bins[1]
        real = source[0].dtype.type
        sums = no_sums(real(0))
        first_y, end_y, first_x, end_x = samples_on_map(box, row, column, size)
        for sample_y in range(first_y, end_y):
            for sample_x in range(first_x, end_x):
                y, x = sample_point(box, row, column, sample_y, sample_x)
                cells, weights = sample_taps(y, x, size)
                none = real(0), real(0), real(0), real(0)
                sums = add_parts(sums, sample_added(none, source, cells, weights))
        return shared_out(sums[0], real(box[1][2] * box[2][2]))

    return means


_forward = forward_kernels(
    "_forward_rotated", _memory, _place, _reader_of_means, fill=_fill, together=True
)


# --- gradient of the features


@kernel
def _scatter(upstream, rois, target, size, bins, rules):
    cells = cuda.shared.array(TAPS, np.int32)
    weights = cuda.shared.array(TAPS, target.dtype)
    taps = cells, weights
    channels = target.shape[2]
    all_bins = bins[0] * bins[1]
    first_own = cuda.blockIdx.y * cuda.blockDim.x + cuda.threadIdx.x
    step = cuda.gridDim.y * cuda.blockDim.x
    for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
        image = int(rois[roi, 0])
        box = formulas.rotated_frame(rois, roi, bins, rules)
        samples = box[1][2] * box[2][2]
        share = target.dtype.type(max(samples, 1))
        done = 0
        while done < all_bins:
            laps = all_bins
            if samples <= SLOTS:
                cuda.syncthreads()
                laps = write_taps(taps, box, done, all_bins - done, bins, size)
                cuda.syncthreads()
            end = min(all_bins, done + laps * cuda.blockDim.y)
            first = 4 * cuda.threadIdx.y * SLOTS
            for b in range(done + cuda.threadIdx.y, end, cuda.blockDim.y):
                for channel in range(first_own, channels, step):
                    place = image, channel, upstream[roi, b, channel] / share
                    if samples <= SLOTS:
                        _scatter_read(target, place, taps, first, samples)
                    else:
                        _scatter_walked(target, place, box, b, bins, size)
                first += 4 * samples
            done = end


@device
def _scatter_read(target, place, taps, first, samples):
    """Add weight x gradient to the taps written from ``first`` on."""
    image, channel, gradient = place
    cells, weights = taps
    for i in range(first, first + 4 * samples):
        if weights[i] != 0:
            cuda.atomic.add(target, (image, cells[i], channel), weights[i] * gradient)


@device
def _scatter_walked(target, place, box, bin_index, bins, size):
    """The same, with each tap computed where it is needed."""
    image, channel, gradient = place
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    first_y, end_y, first_x, end_x = samples_on_map(box, row, column, size)
    for sample_y in range(first_y, end_y):
        for sample_x in range(first_x, end_x):
            y, x = sample_point(box, row, column, sample_y, sample_x)
            cells, weights = sample_taps(y, x, size)
            for k in range(4):
                if weights[k] != 0:
                    cuda.atomic.add(target, (image, cells[k], channel), weights[k] * gradient)


@kernel
def _scatter_in_order(upstream, rois, target, size, bins, rules):
    """Each cell and channel adds up its own gradient, so the order of the additions is fixed."""
    real = target.dtype.type
    cells, channels = target.shape[1], target.shape[2]
    step = cuda.gridDim.y * cuda.blockDim.x * CHANNELS_PER_THREAD
    first_place = cuda.blockIdx.x * cuda.blockDim.y + cuda.threadIdx.y
    for place in range(first_place, target.shape[0] * cells, cuda.gridDim.x * cuda.blockDim.y):
        image = place // cells
        cell = place - image * cells
        for tile in range(first_channel(), channels, step):
            own = four_channels(tile, channels)
            sums = no_sums(real(0))
            for roi in range(rois.shape[0]):
                if int(rois[roi, 0]) == image:
                    box = formulas.rotated_frame(rois, roi, bins, rules)
                    sums = _add_bins(sums, upstream, roi, own, box, cell, bins, size)
            put_sums(target, image, cell, tile, sums[0])


@device
def _add_bins(sums, upstream, roi, own, box, cell, bins, size):
    """``sums`` plus one roi's additions to a cell, bin after bin."""
    frame, axis_y, axis_x = box
    real = type(frame[0])
    y = cell // size[1]
    across, along = _in_frame(frame, real(y), real(cell - y * size[1]))
    reach, extent = real(REACH), _extent(box)
    around = (across - reach, across + reach), (along - reach, along + reach)
    first_row, end_row = formulas.bins_near(axis_y, bins[0], around[0], extent)
    first_column, end_column = formulas.bins_near(axis_x, bins[1], around[1], extent)
    for row in range(first_row, end_row):
        for column in range(first_column, end_column):
            weight = _weight_near(box, row, column, around, cell, size)
            if weight != 0:
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
def _weight_near(box, row, column, around, cell, size):
    """The weight of one cell in one bin, summed over the samples around it."""
    _, axis_y, axis_x = box
    real = type(axis_y[0])
    extent = _extent(box)
    first_y, end_y = formulas.samples_near(axis_y, row, around[0], extent)
    first_x, end_x = formulas.samples_near(axis_x, column, around[1], extent)
    total = np.float64(0)  # a cell may get thousands of samples
    for sample_y in range(first_y, end_y):
        for sample_x in range(first_x, end_x):
            y, x = sample_point(box, row, column, sample_y, sample_x)
            cells, weights = sample_taps(y, x, size)
            for k in range(4):
                if cells[k] == cell:
                    total += weights[k]
    return real(total) / real(max(axis_y[2] * axis_x[2], 1))


# --- gradient of the boxes


@kernel
def _box_gradients(upstream, features, rois, grad_rois, size, bins, rules):
    """One block per roi; each thread sums its bins and channels, then the block its threads."""
    partials = cuda.shared.array(PARTIALS, np.float64)
    real = features.dtype.type
    channels = features.shape[2]
    for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
        image = int(rois[roi, 0])
        box = formulas.rotated_frame(rois, roi, bins, rules)
        zero = np.float64(0)
        sums = zero, zero, zero, zero, zero
        for b in range(cuda.threadIdx.y, bins[0] * bins[1], cuda.blockDim.y):
            for channel in range(cuda.threadIdx.x, channels, cuda.blockDim.x):
                place = image, channel, upstream[roi, b, channel]
                sides = _bin_slopes(features, place, box, b, bins, size, rules)
                sums = (
                    sums[0] + sides[0],
                    sums[1] + sides[1],
                    sums[2] + sides[2],
                    sums[3] + sides[3],
                    sums[4] + sides[4],
                )
        for number in range(5):
            total = add_up(partials, sums[number])
            if cuda.threadIdx.x == 0 and cuda.threadIdx.y == 0:
                grad_rois[roi, 1 + number] = real(total)
        if cuda.threadIdx.x == 0 and cuda.threadIdx.y == 0:
            grad_rois[roi, 0] = real(0)


@device
def _bin_slopes(features, place, box, bin_index, bins, size, rules):
    """The part of one bin and channel in the gradients of cx, cy, w, h and the angle."""
    image, channel, gradient = place
    frame, axis_y, axis_x = box
    free = axis_x[4], axis_y[4]
    scale, clockwise = rules[0], rules[4]
    row = bin_index // bins[1]
    column = bin_index - row * bins[1]
    real = features.dtype.type
    sums, turned, error = no_sums(real(0)), real(0), real(0)
    first_y, end_y, first_x, end_x = samples_on_map(box, row, column, size)
    for sample_y in range(first_y, end_y):
        for sample_x in range(first_x, end_x):
            y, x = sample_point(box, row, column, sample_y, sample_x)
            slope_y, slope_x = sample_slopes(features, image, channel, y, x, size)
            fraction_x = real(formulas.sample_fraction(axis_x, bins[1], column, sample_x))
            fraction_y = real(formulas.sample_fraction(axis_y, bins[0], row, sample_y))
            x_by_width, y_by_width, x_by_height, y_by_height = formulas.size_factors(
                (fraction_x, fraction_y), free, frame, scale
            )
            x_by_angle, y_by_angle = formulas.angle_factors(x, y, frame, clockwise)
            moved = (
                scale * slope_x,
                scale * slope_y,
                real(x_by_width) * slope_x + real(y_by_width) * slope_y,
                real(x_by_height) * slope_x + real(y_by_height) * slope_y,
            )
            sums = add_parts(sums, moved)
            by_angle = real(x_by_angle) * slope_x + real(y_by_angle) * slope_y
            turned, error = add_part(turned, error, by_angle)
    x, y, width, height = sums[0]
    share = gradient / real(max(axis_y[2] * axis_x[2], 1))
    return x * share, y * share, width * share, height * share, turned * share
