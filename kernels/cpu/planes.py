"""RoIAlign's mean without taps: one axis after the other, since the weights factor.

For few channels, or for boxes of many cells, this reads no more than the samples do and stores only
one row of sums. Where a box has more rows of cells than of bins, the rows of a bin
are added up first, and that row is read at the samples; where it has fewer, each row is first read
at the samples, once. Arrays are flat; a "plane" is a channel of NCHW, ``depth`` 1, or a
whole map of NHWC, whose cells are ``depth`` channels each.
"""

import numpy as np

from ..compiling import njit
from ..formulas import upright_axes
from .axes import merge_axis, room_for
from .loops_nhwc import AT_ONCE
from .vectors import (
    add_product,
    add_products,
    lane_sum,
    lanes,
    load,
    number,
    put,
    store,
    zero,
)

NOWHERE = -1
"""In place of a cell of zeros, where there is none."""

VECTORS_AT_ONCE = 8
"""Vectors of cells that are added up in the arrays' own type."""


@njit(cache=True, nogil=True)
def gather(features, rois, piece, output, planes_depth, grid, rules):
    """Write the outputs of a piece, planes ``first`` … ``last``, counted roi by roi."""
    first, last = piece
    planes, depth = planes_depth
    bins, size = grid
    bins_y, bins_x = bins
    height, width = size
    line_step, plane_step, bins_row = width * depth, height * width * depth, bins_x * depth
    lists_y, lists_x = room_for(
        rois, first // planes, (last - 1) // planes + 1, bins, size, rules
    )  # fmt: skip
    starts_y, cells_y, values_y = lists_y
    starts_x, cells_x, values_x = lists_x
    weights_y = np.empty(cells_y.size, rois.dtype)
    weights_x = np.empty(cells_x.size, rois.dtype)
    even, odd, totals = np.empty(bins_row), np.empty(bins_row), np.empty(bins_row)
    line = np.empty(line_step + lanes(features) + depth, rois.dtype)
    places_four = np.empty(4 * bins_x, np.int64)
    weights_four = np.empty(4 * bins_x, rois.dtype)
    x0, x1, down_first, in_fours, four_by_four = 0, 0, False, False, False
    for unit in range(first, last):
        row, plane = unit // planes, unit % planes
        if unit == first or plane == 0:
            y, x = upright_axes(rois, row, bins, rules)
            merge_axis(y, bins_y, height, rules[0], False, lists_y)
            merge_axis(x, bins_x, width, rules[0], False, lists_x)
            for tap in range(starts_y[bins_y]):
                weights_y[tap] = values_y[tap, 0]
            x0, x1 = width, 0
            for tap in range(starts_x[bins_x]):
                weights_x[tap] = values_x[tap, 0]
                x0, x1 = min(x0, cells_x[tap]), max(x1, cells_x[tap] + 1)
                cells_x[tap] *= depth
            # Only the line has zeros to read where a bin has fewer than four taps.
            all_four = depth == 1 and make_fours(
                starts_x, cells_x, weights_x, 0, NOWHERE, places_four, weights_four
            )
            four_by_four = all_four and has_fours(starts_y)
            down_first = goes_down_first(
                starts_y, starts_x, cells_y, x1 - x0, lanes(features), all_four, four_by_four
            )
            in_fours = all_four
            if down_first:
                # After the row, zeros for the taps missing where a bin has fewer than four.
                nothing = (x1 - x0) * depth + lanes(features)
                for channel in range(depth):
                    line[nothing + channel] = 0
                in_fours = make_fours(
                    starts_x, cells_x, weights_x, x0 * depth, nothing, places_four, weights_four
                )
        origin = (np.int64(rois[row, 0]) * planes + plane) * plane_step
        target = unit * bins_y * bins_row
        if down_first:
            for bin_y in range(bins_y):
                begin, end = starts_y[bin_y], starts_y[bin_y + 1]
                part = line_step, (x1 - x0) * depth
                first_cell = origin + x0 * depth
                add_rows(features, first_cell, part, cells_y, weights_y, (begin, end), line)
                if in_fours and depth == 1:
                    read_fours(line, 0, places_four, weights_four, output, target)
                elif in_fours:
                    read_deep_fours(line, depth, places_four, weights_four, output, target)
                else:
                    read_row(
                        line, -x0 * depth, depth, starts_x, cells_x, weights_x, output, target
                    )  # fmt: skip
                target += bins_row
            continue
        if four_by_four:
            for bin_y in range(bins_y):
                rows = 4 * bin_y
                read_four_rows(
                    features, origin, line_step, cells_y, weights_y, rows,
                    places_four, weights_four, output, target,
                )  # fmt: skip
                target += bins_row
            continue
        # Neighbouring bins share at most two rows, the last two of the first bin.
        held_even, held_odd = -1, -1
        for bin_y in range(bins_y):
            for i in range(bins_row):
                totals[i] = 0
            for tap in range(starts_y[bin_y], starts_y[bin_y + 1]):
                cell, weight = cells_y[tap], values_y[tap, 0]
                start = origin + cell * line_step
                if cell & 1:
                    if cell != held_odd:
                        if in_fours:
                            read_fours(features, start, places_four, weights_four, odd, 0)
                        else:
                            read_row(features, start, depth, starts_x, cells_x, weights_x, odd, 0)
                        held_odd = cell
                    add_row(totals, weight, odd)
                else:
                    if cell != held_even:
                        if in_fours:
                            read_fours(features, start, places_four, weights_four, even, 0)
                        else:
                            read_row(features, start, depth, starts_x, cells_x, weights_x, even, 0)
                        held_even = cell
                    add_row(totals, weight, even)
            for i in range(bins_row):
                put(output, target + i, totals[i])
            target += bins_row


@njit(cache=True, nogil=True)
def has_fours(starts):
    """Whether every bin has four taps."""
    fours = 0
    for b in range(starts.size - 1):
        fours += starts[b + 1] - starts[b] == 4
    return fours == starts.size - 1


@njit(cache=True, nogil=True)
def goes_down_first(starts_y, starts_x, cells_y, span, lane_count, all_four, four_by_four):
    """Whether adding up each bin's rows first is cheaper, and short enough to be exact.

    ``all_four`` says that every bin has four taps along x, which are read four times as fast, and
    ``four_by_four`` that it has as many along y, whose rows are then read together.
    """
    bins_y, taps_y, taps_x = starts_y.size - 1, starts_y[-1], starts_x[-1]
    if taps_y == 0 or taps_x == 0:
        return False
    for b in range(bins_y):
        if starts_y[b + 1] - starts_y[b] > AT_ONCE:
            return False
    rows = min(cells_y[taps_y - 1] - cells_y[0] + 1, taps_y)
    vectors = (span + lane_count - 1) // lane_count
    reads = rows * taps_x
    along = 2 * reads
    if all_four:
        along = reads / 4 if four_by_four else reads / 2
    return taps_y * vectors + 2 * bins_y * taps_x < along + taps_y * taps_x / 8


@njit(cache=True, nogil=True)
def add_rows(features, origin, part, cells, weights, taps, line):
    """Write to ``line`` the sum of weight x row, for the taps of one bin along y.

    It takes whole vectors, which may run into the next row, but not beyond the features.

    Args:
        part: (numbers from one row to the next, numbers of a row that are wanted).
        taps: (begin, end). A tuple of arrays would count their references for every bin.
    """
    (step, count), (begin, end) = part, taps
    width = lanes(features)
    furthest = origin + (cells[end - 1] * step if end > begin else 0)
    at = 0
    while at < count and furthest + at + width <= features.size:
        total = zero(features)
        for tap in range(begin, end):
            place = origin + cells[tap] * step + at
            total = add_product(total, weights[tap], load(features, place))
        store(line, at, total)
        at += width
    while at < count:
        single = weights.dtype.type(0)
        for tap in range(begin, end):
            single += weights[tap] * number(features, origin + cells[tap] * step + at)
        line[at] = single
        at += 1


@njit(cache=True, nogil=True)
def make_fours(starts, cells, weights, origin, nothing, places, four_weights):
    """Give every bin four taps, the missing ones at ``nothing`` with weight 0.

    Loops over two, three or four taps in turn have an end that a processor predicts wrongly.
    Returns: False where a bin has more or, if ``nothing`` is ``NOWHERE``, fewer.
    """
    for b in range(starts.size - 1):
        count = starts[b + 1] - starts[b]
        if count > 4 or (count < 4 and nothing == NOWHERE):
            return False
        for k in range(4):
            there = k < count
            places[4 * b + k] = cells[starts[b] + k] - origin if there else nothing
            four_weights[4 * b + k] = weights[starts[b] + k] if there else 0
    return True


@njit(cache=True, nogil=True, fastmath={"contract"})
def read_fours(source, origin, places, weights, sums, at):
    """As ``read_row``, for one channel and taps laid out by ``make_fours``."""
    for tap in range(0, places.size, 4):
        total = weights[tap] * number(source, origin + places[tap])
        total += weights[tap + 1] * number(source, origin + places[tap + 1])
        total += weights[tap + 2] * number(source, origin + places[tap + 2])
        total += weights[tap + 3] * number(source, origin + places[tap + 3])
        put(sums, at, total)
        at += 1


@njit(cache=True, nogil=True, fastmath={"contract"})
def read_four_rows(source, origin, step, cells, weights_y, first, places, weights, sums, at):
    """As ``read_fours``, for the four rows of a bin along y at once, which begin at tap ``first``.

    A place and its weight are read once for all four.
    """
    row0, row1 = origin + cells[first] * step, origin + cells[first + 1] * step
    row2, row3 = origin + cells[first + 2] * step, origin + cells[first + 3] * step
    weight0, weight1 = weights_y[first], weights_y[first + 1]
    weight2, weight3 = weights_y[first + 2], weights_y[first + 3]
    for tap in range(0, places.size, 4):
        total = weights.dtype.type(0)
        for k in range(tap, tap + 4):
            place = places[k]
            column = weight0 * number(source, row0 + place)
            column += weight1 * number(source, row1 + place)
            column += weight2 * number(source, row2 + place)
            column += weight3 * number(source, row3 + place)
            total += weights[k] * column
        put(sums, at, total)
        at += 1


@njit(cache=True, nogil=True, fastmath={"contract"})
def read_deep_fours(line, depth, places, weights, sums, at):
    """As ``read_fours``, for several channels and a line of sums."""
    for tap in range(0, places.size, 4):
        place0, place1 = places[tap], places[tap + 1]
        place2, place3 = places[tap + 2], places[tap + 3]
        for channel in range(depth):
            total = weights[tap] * number(line, place0 + channel)
            total += weights[tap + 1] * number(line, place1 + channel)
            total += weights[tap + 2] * number(line, place2 + channel)
            total += weights[tap + 3] * number(line, place3 + channel)
            put(sums, at, total)
            at += 1


@njit(cache=True, nogil=True)
def add_row(totals, weight, row):
    """Add weight x row to ``totals``."""
    for i in range(totals.size):
        totals[i] += weight * row[i]


@njit(cache=True, nogil=True, fastmath={"contract"})
def read_row(source, origin, depth, starts, places, weights, sums, at):
    """Add to ``sums[at]`` … the weighted cells of each bin in the row that begins at ``origin``."""
    for b in range(starts.size - 1):
        begin, end = starts[b], starts[b + 1]
        if end - begin > AT_ONCE:
            for channel in range(depth):
                total = long_sum(source, origin + channel, depth, begin, end, places, weights)
                put(sums, at, total)
                at += 1
            continue
        for channel in range(depth):
            total = weights.dtype.type(0)
            for tap in range(begin, end):
                total += weights[tap] * number(source, origin + places[tap] + channel)
            put(sums, at, total)
            at += 1


@njit(cache=True, nogil=True)
def long_sum(source, origin, depth, begin, end, places, weights):
    """One bin's sum where it has many cells, in float64."""
    width = lanes(source)
    total, tap = 0.0, begin
    if depth == 1 and places[end - 1] - places[begin] == end - 1 - begin:
        while tap + width <= end:
            part = zero(source)
            stop = min(tap + VECTORS_AT_ONCE * width, end)
            while tap + width <= stop:
                values = load(source, origin + places[tap])
                part = add_products(part, values, load(weights, tap))
                tap += width
            total += lane_sum(part)
    while tap < end:
        total += np.float64(weights[tap]) * number(source, origin + places[tap])
        tap += 1
    return total
