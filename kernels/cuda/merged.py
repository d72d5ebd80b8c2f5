"""The merged taps of one upright box in a block's shared memory.

An upright box's weights factor into row x column, so they are two short lists: for each row of
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
"""Sizes of the shared memory. Longer lists are not written: see ``cell_weight``."""


@device
def merge_taps(merged, box, bins, size):
    """Write the taps of ``box`` with all threads of the block; return False if they do not fit."""
    lists = merged[0]
    bins_y, all_bins = bins[0], bins[0] + bins[1]
    axis_y, axis_x = box
    thread = cuda.threadIdx.x + cuda.threadIdx.y * cuda.blockDim.x
    threads = cuda.blockDim.x * cuda.blockDim.y
    if 4 * all_bins > LISTS:
        return False
    for b in range(thread, all_bins, threads):
        if b < bins_y:
            lists[all_bins + b] = _room(axis_y, b, size[0])
        else:
            lists[all_bins + b] = _room(axis_x, b - bins_y, size[1])
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
        slots = 2 * all_bins + lists[b], lists[b]
        if b < bins_y:
            lists[all_bins + b] = _merge(merged, slots, axis_y, b, size[0])
        else:
            lists[all_bins + b] = _merge(merged, slots, axis_x, b - bins_y, size[1])
    cuda.syncthreads()
    return True


@device
def _room(axis, bin_index, length):
    """The most cells that a bin reads along one axis."""
    real = type(axis[0])
    samples = axis[2]
    if samples == 0:
        return 0
    first = real(formulas.sample_position(axis, bin_index, 0))
    last = real(formulas.sample_position(axis, bin_index, samples - 1))
    if first > real(length) or last < real(-1):
        return 0
    low = int(max(first, real(0)))
    high = int(min(last, real(length - 1))) + 1 if last > real(0) else 1
    return min(2 * samples, min(high, length - 1) - min(low, length - 1) + 1)


@device
def sample_tap(axis, bin_index, sample, length):
    """(low, high, weight_low, weight_high, state) of one sample along one axis."""
    real = type(axis[0])
    position = formulas.sample_position(axis, bin_index, sample)
    low, high, low_weight, high_weight, state = formulas.axis_tap(real(position), length)
    return low, high, real(low_weight), real(high_weight), state


@device
def _merge(merged, slots, axis, bin_index, length):
    """Write one bin's merged taps along one axis; return how many there are.

    ``slots``: where its cells and its weights begin.
    """
    weights = merged[1]
    real = weights.dtype.type
    first, end = formulas.samples_near(axis, bin_index, (real(-1), real(length)), real(0))
    count, last_two = 0, (np.float64(0), np.float64(0))
    for sample in range(first, end):
        low, high, low_weight, high_weight, state = sample_tap(axis, bin_index, sample, length)
        if state != formulas.DISCARDED:
            count, last_two = _add_tap(merged, slots, count, last_two, low, low_weight)
            if high_weight != 0:
                count, last_two = _add_tap(merged, slots, count, last_two, high, high_weight)
    for k in range(count):
        weights[slots[1] + k] /= real(axis[2])
    return count


@device
def _add_tap(merged, slots, count, last_two, cell, weight):
    """Add a tap to a bin's list; positions only grow, so its cell is one of the last two or new.

    ``last_two`` are the sums of those two cells in float64, for a cell may get thousands of
    samples. Returns the number of cells, and the sums of the last two.
    """
    lists, weights = merged
    cell_slot, weight_slot = slots
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
def cell_weight(axis, bin_index, length, cell):
    """The merged weight of one cell in one bin along one axis, the same sum as in the lists."""
    real = type(axis[0])
    near = real(cell - 1), real(cell + 1)
    first, end = formulas.samples_near(axis, bin_index, near, real(0))
    total = np.float64(0)
    for sample in range(first, end):
        low, high, low_weight, high_weight, state = sample_tap(axis, bin_index, sample, length)
        if state != formulas.DISCARDED:
            if low == cell:
                total += low_weight
            if high == cell and high != low:
                total += high_weight
    return real(total) / real(max(axis[2], 1))


@device
def bins_near(axis, bins, cell):
    """The range (first, end) of bins that may read a cell along one axis."""
    real = type(axis[0])
    return formulas.bins_near(axis, bins, (real(cell - 1), real(cell + 1)), axis[3])


@device
def cells_near(axis, bin_index, length):
    """The range (first, end) of cells that a bin may read along one axis."""
    low = axis[0] + type(axis[0])(bin_index) * axis[1]
    return formulas.cells_near(low, low + axis[1], length, abs(axis[0]))


@device
def counted_samples(axis, bin_index, length):
    """The range (first, end) of a bin's samples, along one axis, that are not discarded."""
    real = type(axis[0])
    first, end = formulas.samples_near(axis, bin_index, (real(-1), real(length)), real(0))
    while first < end and _discarded(axis, bin_index, first, length):
        first += 1
    while first < end and _discarded(axis, bin_index, end - 1, length):
        end -= 1
    return first, end


@device
def _discarded(axis, bin_index, sample, length):
    """True where a sample lies outside the window."""
    return sample_tap(axis, bin_index, sample, length)[4] == formulas.DISCARDED
