"""RoIAlign's mean without taps: rows first, then columns, each channel by itself.

For few channels, or for boxes of many cells, this reads no more than the samples do and writes
nothing down but one row of sums a row of cells. Everything is summed in float64. Arrays come flat;
with ``channels_last`` the channels of a cell lie together.
"""

import numpy as np
from numba import njit

from kernels.cpu.axes import axis_capacity, extents, merge_axis
from kernels.cpu.vectors import add_products, lane_sum, lanes, load, zero

VECTORS_AT_ONCE = 8
"""Vectors of cells that are added up in the arrays' own type."""


@njit(cache=True, nogil=True)
def gather(
    features, rois, first, last, output, channels, height, width, bins_y, bins_x,
    scale, ratio, aligned, channels_last,
):  # fmt: skip
    """Write outputs ``first`` … ``last``, counted roi by roi and channel by channel."""
    factor = rois.dtype.type(scale)
    bins, cells = bins_y * bins_x, height * width
    feature_step, plane_step, bin_step, grid_step = 1, cells, 1, bins
    if channels_last:
        feature_step, plane_step, bin_step, grid_step = channels, 1, channels, 1
    room_y, room_x = 0, 0
    for row in range(first // channels, (last - 1) // channels + 1):
        _, size_y, _, _, size_x, _ = extents(rois, row, factor, aligned)
        room_y = max(room_y, axis_capacity(size_y, bins_y, ratio, height))
        room_x = max(room_x, axis_capacity(size_x, bins_x, ratio, width))
    starts_y, cells_y = np.empty(bins_y + 1, np.int64), np.empty(room_y, np.int64)
    starts_x, cells_x = np.empty(bins_x + 1, np.int64), np.empty(room_x, np.int64)
    values_y, values_x = np.empty((room_y, 3)), np.empty((room_x, 3))
    weights_x, singles_x = np.empty(room_x), np.empty(room_x, features.dtype)
    sums, totals = np.empty((2, bins_x)), np.empty(bins_x)
    for unit in range(first, last):
        row, channel = unit // channels, unit % channels
        if unit == first or channel == 0:
            y, size_y, free_y, x, size_x, free_x = extents(rois, row, factor, aligned)
            merge_axis(
                y, size_y, free_y, bins_y, ratio, height, factor, False,
                starts_y, cells_y, values_y,
            )  # fmt: skip
            merge_axis(
                x, size_x, free_x, bins_x, ratio, width, factor, False,
                starts_x, cells_x, values_x,
            )  # fmt: skip
            for tap in range(starts_x[bins_x]):
                weights_x[tap] = singles_x[tap] = values_x[tap, 0]
        plane = np.int64(rois[row, 0]) * channels * cells + channel * plane_step
        target = row * channels * bins + channel * grid_step
        # Neighbouring bins share two rows at most, the last two of the first of them.
        held_even, held_odd = -1, -1
        for bin_y in range(bins_y):
            for b in range(bins_x):
                totals[b] = 0
            for tap in range(starts_y[bin_y], starts_y[bin_y + 1]):
                line = cells_y[tap]
                odd = line & 1
                if line != (held_odd if odd else held_even):
                    row_sums(
                        features, plane + line * width * feature_step, feature_step,
                        starts_x, cells_x, weights_x, singles_x, sums[odd],
                    )  # fmt: skip
                    if odd:
                        held_odd = line
                    else:
                        held_even = line
                weight, some = values_y[tap, 0], sums[odd]
                for b in range(bins_x):
                    totals[b] += weight * some[b]
            for b in range(bins_x):
                output[target + (bin_y * bins_x + b) * bin_step] = totals[b]


@njit(cache=True, nogil=True)
def row_sums(features, origin, step, starts, cells, weights, singles, sums):
    """The sum of weight x cell of each bin within the row of cells that begins at ``origin``."""
    width = lanes(features)
    for b in range(sums.size):
        tap, end = starts[b], starts[b + 1]
        total = 0.0
        if step == 1 and end - tap >= 2 * width and cells[end - 1] - cells[tap] == end - 1 - tap:
            while tap + width <= end:
                part = zero(features)
                stop = min(tap + VECTORS_AT_ONCE * width, end)
                while tap + width <= stop:
                    values = load(features, origin + cells[tap])
                    part = add_products(part, values, load(singles, tap))
                    tap += width
                total += lane_sum(part)
        while tap < end:
            total += weights[tap] * features[origin + cells[tap] * step]
            tap += 1
        sums[b] = total
