"""The samples of upright boxes along one axis, merged: a cell read by several samples is one tap.

The weights of an upright box, window included, factor into row x column, so its two axes describe
it completely, and even a grid of a million samples has no more taps than the map has cells.
"""

import numpy as np

from ..compiling import njit
from ..formulas import (
    DISCARDED,
    axis_slope,
    axis_tap,
    cells_near,
    corner_factors,
    sample_fraction,
    sample_position,
    samples_near,
    upright_axes,
)

FEW = 8
"""As many samples as are sooner looked at than bounded."""


@njit(cache=True, nogil=True)
def merge_axis(axis, bins, length, scale, derive, lists):
    """Merged taps of all bins along one axis: write ``lists``, from ``starts[b]`` on for a bin.

    They are (starts, cells, values). A row of ``values`` is (weight, its derivative by the low end
    of the box's side, by the high end), in float64, as a cell may get thousands of samples.
    """
    starts, cells, values = lists
    samples, free = axis[2], axis[4]
    real = type(axis[0])
    count = 0
    for b in range(bins):
        starts[b] = count
        first, last = counted_samples(axis, b, length)
        for sample in range(first, last):
            position = sample_position(axis, b, sample)
            low, high, low_weight, high_weight, state = axis_tap(position, length)
            if state == DISCARDED:
                continue
            near = far = real(0)
            if derive:
                fraction = sample_fraction(axis, bins, b, sample)
                near, far = corner_factors(fraction, free, scale)
                slope = axis_slope(position, length)
                near, far = near * slope, far * slope
            # Cells never decrease either: a tap is on one of the last two cells, or on a new one.
            at = count - 1
            while at >= starts[b] and cells[at] > low:
                at -= 1
            if at < starts[b] or cells[at] != low:
                at = count
                cells[at] = low
                values[at, 0] = values[at, 1] = values[at, 2] = 0
                count += 1
            values[at, 0] += low_weight
            values[at, 1] -= near
            values[at, 2] -= far
            if high_weight != 0 or near != 0 or far != 0:
                at += 1
                if at == count:
                    cells[at] = high
                    values[at, 0] = values[at, 1] = values[at, 2] = 0
                    count += 1
                values[at, 0] += high_weight
                values[at, 1] += near
                values[at, 2] += far
        for at in range(starts[b], count):
            for k in range(3):
                values[at, k] /= samples
    starts[bins] = count


@njit(cache=True, nogil=True)
def axis_capacity(axis, bins, length):
    """The most merged taps that all bins along one axis can have."""
    start, bin_size, samples, size, _ = axis
    most = 0
    for b in range(bins):
        low = start + type(start)(b) * bin_size
        first, end = cells_near(low, low + bin_size, length, abs(start) + size)
        most += min(2 * samples, end - first) + 1
    return most


@njit(cache=True, nogil=True)
def axis_lists(room, bins):
    """Memory for the merged taps of one axis, which has at most ``room``."""
    return np.empty(bins + 1, np.int64), np.empty(room, np.int64), np.empty((room, 3))


@njit(cache=True, nogil=True)
def room_for(rois, first, last, bins, size, rules):
    """Memory for the merged taps of both axes of the largest of ``rois[first:last]``."""
    room_y, room_x = 0, 0
    for row in range(first, last):
        y, x = upright_axes(rois, row, bins, rules)
        room_y = max(room_y, axis_capacity(y, bins[0], size[0]))
        room_x = max(room_x, axis_capacity(x, bins[1], size[1]))
    return axis_lists(room_y, bins[0]), axis_lists(room_x, bins[1])


@njit(cache=True, nogil=True)
def counted_samples(axis, bin_index, length):
    """A half-open range that holds every sample of a bin, along one axis, that counts."""
    if axis[2] <= FEW:
        return np.int64(0), np.int64(axis[2])
    real = type(axis[0])
    return samples_near(axis, bin_index, (real(-1), real(length)), real(0))
