"""The samples of upright boxes along one axis, merged: a cell read by several samples is one tap.

The weights of an upright box, window included, factor into row x column, so its two axes describe
it completely, and even a grid of a million samples has no more taps than the map has cells.
"""

import numpy as np

from ..compiling import njit
from ..formulas import (
    DISCARDED,
    axis_extent,
    axis_slope,
    axis_tap,
    corner_factors,
    sample_fraction,
    sample_position,
    samples_per_bin,
)
from .taps import counted_samples


@njit(cache=True, nogil=True)
def merge_axis(start, size, free, bins, ratio, length, scale, derive, starts, cells, values):
    """Merged taps of all bins along one axis, in ``cells`` and ``values`` from ``starts[b]`` on.

    A row of ``values`` is (weight, its derivative by the low end of the box's side, by the high
    end), in float64, as a cell may get thousands of samples. Returns: samples per bin.
    """
    real = type(size)
    bin_size = size / real(bins)
    samples = samples_per_bin(bin_size, ratio)
    count = 0
    for b in range(bins):
        starts[b] = count
        first, last = counted_samples(start, bin_size, b, samples, real(1), real(0), length)
        for sample in range(first, last):
            position = sample_position(start, bin_size, b, sample, samples)
            low, high, low_weight, high_weight, state = axis_tap(position, length)
            if state == DISCARDED:
                continue
            near = far = real(0)
            if derive:
                fraction = sample_fraction(b, sample, samples, bins, scale)
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
    return samples


@njit(cache=True, nogil=True)
def axis_capacity(size, bins, ratio, length):
    """The most merged taps that all bins along one axis can have."""
    bin_size = size / type(size)(bins)
    samples = samples_per_bin(bin_size, ratio)
    # A bin spans bin_size cells; the rest allows for its ends and for rounding on giant maps.
    spanned = np.int64(bin_size * 1.01) + 5 + length // 2**20
    return bins * (min(2 * samples, length, spanned) + 1)


@njit(cache=True, nogil=True)
def extents(rois, row, scale, aligned):
    """``axis_extent`` of a box's two sides: (y, height, free_y, x, width, free_x)."""
    real = rois.dtype.type
    offset = real(0.5) if aligned else real(0)
    minimum = real(0) if aligned else real(1)
    x, width, free_x = axis_extent(rois[row, 1], rois[row, 3], scale, offset, minimum)
    y, height, free_y = axis_extent(rois[row, 2], rois[row, 4], scale, offset, minimum)
    return y, height, free_y, x, width, free_x
