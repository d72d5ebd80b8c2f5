"""ps_roi_align on a GPU: the mean of RoIAlign's samples, cell by cell."""

import numpy as np

from ..bin_means import Mean
from ..compiling import njit
from ..formulas import (
    DISCARDED,
    axis_extent,
    axis_slope,
    axis_tap,
    corner_factors,
    sample_fraction,
    sample_position,
    samples_near,
    samples_per_bin,
)
from .bin_means import Loops


@njit(cache=True)
def axis_of(ends, rules, bins):
    """(start, bin size, samples per bin, free) of one side of a box."""
    scale, offset, minimum, ratio, _ = rules
    start, size, free = axis_extent(ends[0], ends[1], scale, offset, minimum)
    bin_size = size / type(size)(bins)
    return start, bin_size, samples_per_bin(bin_size, ratio), free


@njit(cache=True)
def sampled_reach(ends, rules, bins, bin_index, length):
    """The cells that a bin's samples may read along one axis."""
    start, bin_size, samples, _ = axis_of(ends, rules, bins)
    real = type(start)
    if samples < 1:
        return np.int64(0), np.int64(0)
    first = sample_position(start, bin_size, bin_index, 0, samples)
    last = sample_position(start, bin_size, bin_index, samples - 1, samples)
    low, high = real(-1), real(length)
    return (
        np.int64(max(min(first, high) - real(1), real(0))),
        np.int64(max(min(last, high - real(1)), low) + real(2)),
    )


@njit(cache=True)
def sampled_weigh(ends, rules, bins, bin_index, cell, length):
    """A cell's mean weight in a bin's samples, and its derivatives by the ends of the side."""
    start, bin_size, samples, free = axis_of(ends, rules, bins)
    real = type(start)
    weight = near = far = 0.0
    low_end, high_end = real(cell - 1), real(cell + 1)
    first, end = samples_near(start, bin_size, bin_index, samples, low_end, high_end)
    for sample in range(first, end):
        position = sample_position(start, bin_size, bin_index, sample, samples)
        low, high, low_weight, high_weight, state = axis_tap(position, length)
        if state == DISCARDED or (low != cell and high != cell):
            continue
        fraction = sample_fraction(bin_index, sample, samples, bins, rules[0])
        slope = rules[0] * axis_slope(position, length)
        by_low, by_high = corner_factors(fraction, free, slope)
        if low == cell:
            weight += low_weight
            near, far = near - by_low, far - by_high
        if high == cell:
            weight += high_weight
            near, far = near + by_low, far + by_high
    count = max(samples, 1)
    return weight / count, near / count, far / count


_LOOPS = Loops(Mean("sampled", sampled_reach, sampled_weigh), position_sensitive=True)
forward = _LOOPS.forward
backward_features = _LOOPS.backward_features
backward_rois = _LOOPS.backward_rois
