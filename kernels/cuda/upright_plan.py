"""The sampling plan of one upright box in a block's shared memory.

An upright box's weights factor into row x column, so its plan is two short lists: for each row of
bins the rows of the map that it reads and with what weight, for each column of bins likewise. Taps
that fall on the same cell are merged, so a list is never longer than the map, however many samples
the grid has. The weights along each axis are divided by its samples, so they give the mean.

``lists`` holds, for PH + PW = B bins: in [0, B) where the taps of a bin begin, in [B, 2B) how many
there are, and from 2B on the cells; ``weights[begin + k]`` belongs to ``lists[2B + begin + k]``.
"""

import numpy as np
from numba import cuda

from .. import formulas
from .compiling import device

LISTS = 2048
WEIGHTS = 1536
"""Sizes of the shared memory of a plan. A longer plan is not written: see ``cell_weight``."""


@device
def upright_box(rois, roi, bins, rules):
    """(start_y, bin_height, samples_y, start_x, bin_width, samples_x) of a roi, in cells."""
    real = rois.dtype.type
    bins_y, bins_x = bins
    scale, offset, minimum, sampling_ratio = rules
    start_y, height, _ = formulas.axis_extent(rois[roi, 2], rois[roi, 4], scale, offset, minimum)
    start_x, width, _ = formulas.axis_extent(rois[roi, 1], rois[roi, 3], scale, offset, minimum)
    bin_height = real(height) / real(bins_y)
    bin_width = real(width) / real(bins_x)
    return (
        real(start_y),
        bin_height,
        formulas.samples_per_bin(bin_height, sampling_ratio),
        real(start_x),
        bin_width,
        formulas.samples_per_bin(bin_width, sampling_ratio),
    )


@device
def build_plan(plan, box, bins, size):
    """Write the plan of ``box`` with all threads of the block; return False if it does not fit."""
    lists = plan[0]
    bins_y, all_bins = bins[0], bins[0] + bins[1]
    height, width = size
    start_y, bin_height, samples_y, start_x, bin_width, samples_x = box
    thread = cuda.threadIdx.x + cuda.threadIdx.y * cuda.blockDim.x
    threads = cuda.blockDim.x * cuda.blockDim.y
    if 4 * all_bins > LISTS:
        return False
    for b in range(thread, all_bins, threads):
        if b < bins_y:
            lists[all_bins + b] = _room(start_y, bin_height, b, samples_y, height)
        else:
            lists[all_bins + b] = _room(start_x, bin_width, b - bins_y, samples_x, width)
    cuda.syncthreads()
    if thread == 0:
        begin = 0
        for b in range(all_bins):
            lists[b] = begin
            begin = min(begin + lists[all_bins + b], LISTS)
        lists[2 * all_bins] = begin
    cuda.syncthreads()
    total = lists[2 * all_bins]
    cuda.syncthreads()  # lists[2 * all_bins] is the first cell from here on
    if total > WEIGHTS or total > LISTS - 2 * all_bins:
        return False
    for b in range(thread, all_bins, threads):
        begin = lists[b]
        if b < bins_y:
            axis = start_y, bin_height, b, samples_y, height
        else:
            axis = start_x, bin_width, b - bins_y, samples_x, width
        lists[all_bins + b] = _merge(plan, 2 * all_bins + begin, begin, axis)
    cuda.syncthreads()
    return True


@device
def _room(start, bin_size, bin_index, samples, length):
    """The most cells that a bin reads along one axis."""
    real = type(start)
    if samples == 0:
        return 0
    first = real(formulas.sample_position(start, bin_size, bin_index, 0, samples))
    last = real(formulas.sample_position(start, bin_size, bin_index, samples - 1, samples))
    if first > real(length) or last < real(-1):
        return 0
    low = int(max(first, real(0)))
    high = int(min(last, real(length - 1))) + 1 if last > real(0) else 1
    return min(2 * samples, min(high, length - 1) - min(low, length - 1) + 1)


@device
def sample_tap(start, bin_size, bin_index, sample, samples, length):
    """(low, high, weight_low, weight_high, state) of one sample along one axis."""
    real = type(start)
    position = formulas.sample_position(start, bin_size, bin_index, sample, samples)
    low, high, low_weight, high_weight, state = formulas.axis_tap(real(position), length)
    return low, high, real(low_weight), real(high_weight), state


@device
def _merge(plan, cell_slot, weight_slot, axis):
    """Write one bin's merged taps along one axis; return how many there are."""
    start, bin_size, bin_index, samples, length = axis
    weights = plan[1]
    real = weights.dtype.type
    first, end = formulas.samples_near(start, bin_size, bin_index, samples, real(-1), real(length))
    count, last_two = 0, (np.float64(0), np.float64(0))
    for sample in range(first, end):
        low, high, low_weight, high_weight, state = sample_tap(
            start, bin_size, bin_index, sample, samples, length
        )
        if state != formulas.DISCARDED:
            count, last_two = _add_tap(
                plan, cell_slot, weight_slot, count, last_two, low, low_weight
            )
            if high_weight != 0:
                count, last_two = _add_tap(
                    plan, cell_slot, weight_slot, count, last_two, high, high_weight
                )
    for k in range(count):
        weights[weight_slot + k] /= real(samples)
    return count


@device
def _add_tap(plan, cell_slot, weight_slot, count, last_two, cell, weight):
    """Add a tap to a bin's list; positions only grow, so its cell is one of the last two or new.

    ``last_two`` are the sums of those two cells in float64, for a cell may get thousands of
    samples. Returns the number of cells, and the sums of the last two.
    """
    lists, weights = plan
    older, newer = last_two
    if count >= 1 and lists[cell_slot + count - 1] == cell:
        newer += weight
        weights[weight_slot + count - 1] = newer
        return count, (older, newer)
    if count >= 2 and lists[cell_slot + count - 2] == cell:
        older += weight
        weights[weight_slot + count - 2] = older
        return count, (older, newer)
    lists[cell_slot + count] = cell
    weights[weight_slot + count] = weight
    return count + 1, (newer, np.float64(weight))


@device
def cell_weight(start, bin_size, bin_index, samples, length, cell):
    """The merged weight of one cell in one bin along one axis, the same sum as the plan's."""
    real = type(start)
    first, end = formulas.samples_near(
        start, bin_size, bin_index, samples, real(cell - 1), real(cell + 1)
    )
    total = np.float64(0)
    for sample in range(first, end):
        low, high, low_weight, high_weight, state = sample_tap(
            start, bin_size, bin_index, sample, samples, length
        )
        if state != formulas.DISCARDED:
            if low == cell:
                total += low_weight
            if high == cell and high != low:
                total += high_weight
    return real(total) / real(max(samples, 1))


@device
def bins_near(start, bin_size, bins, cell):
    """The range (first, end) of bins that may read a cell along one axis."""
    # One bin with `bins` samples is placed as `bins` bins are, but for half a sample.
    return formulas.samples_near(
        start, bin_size * type(start)(bins), 0, bins, type(start)(cell - 1), type(start)(cell + 1)
    )


@device
def cells_near(start, bin_size, bin_index, length):
    """The range (first, end) of cells that a bin may read along one axis."""
    real = type(start)
    low = start + real(bin_index) * bin_size
    rounding = (abs(start) + real(bin_index + 1) * bin_size) * real(5e-7)
    first = low - rounding - real(2)
    end = low + bin_size + rounding + real(3)
    return (
        int(min(max(first, real(0)), real(length))),
        int(min(max(end, real(0)), real(length))),
    )


@device
def counted_samples(start, bin_size, bin_index, samples, length):
    """The range (first, end) of a bin's samples, along one axis, that are not discarded."""
    real = type(start)
    first, end = formulas.samples_near(start, bin_size, bin_index, samples, real(-1), real(length))
    while first < end and _discarded(start, bin_size, bin_index, first, samples, length):
        first += 1
    while first < end and _discarded(start, bin_size, bin_index, end - 1, samples, length):
        end -= 1
    return first, end


@device
def _discarded(start, bin_size, bin_index, sample, samples, length):
    """True where a sample lies outside the window."""
    tap = sample_tap(start, bin_size, bin_index, sample, samples, length)
    return tap[4] == formulas.DISCARDED
