"""ps_roi_align on a GPU: the mean of RoIAlign's samples, cell by cell."""

import numpy as np

from ..bin_means import Mean
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
    upright_axis,
)
from .bin_means import Loops


@njit(cache=True)
def sampled_reach(ends, rules, bins, bin_index, length):
    """The cells that a bin's samples may read along one axis."""
    axis = upright_axis(ends[0], ends[1], bins, rules)
    if axis[2] < 1:
        return np.int64(0), np.int64(0)
    first, last = sample_position(axis, bin_index, 0), sample_position(axis, bin_index, axis[2] - 1)
    return cells_near(first, last, length, abs(axis[0]))


@njit(cache=True)
def sampled_weigh(ends, rules, bins, bin_index, cell, length):
    """A cell's mean weight in a bin's samples, and its derivatives by the ends of the side."""
    axis = upright_axis(ends[0], ends[1], bins, rules)
    real = type(axis[0])
    weight = near = far = 0.0
    first, end = samples_near(axis, bin_index, (real(cell - 1), real(cell + 1)), real(0))
    for sample in range(first, end):
        position = sample_position(axis, bin_index, sample)
        low, high, low_weight, high_weight, state = axis_tap(position, length)
        if state == DISCARDED or (low != cell and high != cell):
            continue
        fraction = sample_fraction(axis, bins, bin_index, sample)
        slope = rules[0] * axis_slope(position, length)
        by_low, by_high = corner_factors(fraction, axis[4], slope)
        if low == cell:
            weight += low_weight
            near, far = near - by_low, far - by_high
        if high == cell:
            weight += high_weight
            near, far = near + by_low, far + by_high
    samples = max(axis[2], 1)
    return weight / samples, near / samples, far / samples


_LOOPS = Loops(Mean("sampled", sampled_reach, sampled_weigh), position_sensitive=True)
forward = _LOOPS.forward
backward_features = _LOOPS.backward_features
backward_rois = _LOOPS.backward_rois
