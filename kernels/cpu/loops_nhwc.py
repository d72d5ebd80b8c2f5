"""The inner loops over merged taps where the channels of a cell are adjacent (NHWC).

Features, gradients and outputs are flat. Eight vectors of channels, 128 of float32, stay in
registers over all taps of a bin; the remaining channels go one vector, then one channel at a time.
The arguments come in groups, here and in the other modules of loops:

- ``boxes`` are (rois, the number of the first of them that has taps here), and in this module
  (…, …, which row of the outputs each of the rois has);
- ``taps`` are (starts, cells, weights), or for the gradient of the boxes (starts, cells, slopes);
- ``sizes`` are (channels, cells of a map, bins of a box).
"""

import numpy as np

from ..compiling import njit
from .vectors import (
    add_product,
    add_products,
    add_wide,
    lane_sum,
    lanes,
    load,
    number,
    put,
    store,
    zero,
)

AT_ONCE = 16
"""Taps summed in one run, in the arrays' own type.

Equal numbers round alike, so the errors of a long sum accumulate: a million float32 taps, one after
the other, are 1 % off. So longer sums are sums of such runs.
"""
SUMS_AT_ONCE = 8
"""Runs summed in the arrays' own type; sums of more runs are made in float64."""


@njit(cache=True, nogil=True)
def gather(features, boxes, taps, output, sizes):
    """Write the output of the boxes: the sum of weight x cell for each bin."""
    (rois, first, places), (starts, cells, weights), (channels, map_cells, bins) = (
        boxes,
        taps,
        sizes,
    )
    lane_count = lanes(features)
    totals = np.empty(channels)
    for row in range(starts.size - 1):
        begin, end = starts[row], starts[row + 1]
        roi = first + row // bins
        base = np.int64(rois[roi, 0]) * map_cells
        target = (places[roi] * bins + row % bins) * channels
        if end - begin > AT_ONCE:
            sum_many(features, base, (cells, weights, begin, end), output, target, totals)
            continue
        channel = 0
        while channel + 8 * lane_count <= channels:
            sum0, sum1, sum2, sum3 = zero(features), zero(features), zero(features), zero(features)
            sum4, sum5, sum6, sum7 = zero(features), zero(features), zero(features), zero(features)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                weight = weights[tap]
                sum0 = add_product(sum0, weight, load(features, cell))
                sum1 = add_product(sum1, weight, load(features, cell + lane_count))
                sum2 = add_product(sum2, weight, load(features, cell + 2 * lane_count))
                sum3 = add_product(sum3, weight, load(features, cell + 3 * lane_count))
                sum4 = add_product(sum4, weight, load(features, cell + 4 * lane_count))
                sum5 = add_product(sum5, weight, load(features, cell + 5 * lane_count))
                sum6 = add_product(sum6, weight, load(features, cell + 6 * lane_count))
                sum7 = add_product(sum7, weight, load(features, cell + 7 * lane_count))
            store(output, target + channel, sum0)
            store(output, target + channel + lane_count, sum1)
            store(output, target + channel + 2 * lane_count, sum2)
            store(output, target + channel + 3 * lane_count, sum3)
            store(output, target + channel + 4 * lane_count, sum4)
            store(output, target + channel + 5 * lane_count, sum5)
            store(output, target + channel + 6 * lane_count, sum6)
            store(output, target + channel + 7 * lane_count, sum7)
            channel += 8 * lane_count
        while channel + lane_count <= channels:
            sum0 = zero(features)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                sum0 = add_product(sum0, weights[tap], load(features, cell))
            store(output, target + channel, sum0)
            channel += lane_count
        while channel < channels:
            total = weights.dtype.type(0)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                total += weights[tap] * number(features, cell)
            put(output, target + channel, total)
            channel += 1


@njit(cache=True, nogil=True)
def sum_many(features, base, taps, output, target, totals):
    """Write the sum of weight x cell for a bin of many taps: (cells, weights, begin, end)."""
    cells, weights, begin, end = taps
    channels = totals.size
    lane_count = lanes(features)
    one = weights.dtype.type(1)
    span = AT_ONCE * SUMS_AT_ONCE
    few = end - begin <= span
    for channel in range(channels):
        totals[channel] = 0
    for first in range(begin, end, span):
        last = min(first + span, end)
        channel = 0
        while channel + 8 * lane_count <= channels:
            part0 = part1 = part2 = part3 = part4 = part5 = part6 = part7 = zero(features)
            for early in range(first, last, AT_ONCE):
                sum0 = sum1 = sum2 = sum3 = sum4 = sum5 = sum6 = sum7 = zero(features)
                for tap in range(early, min(early + AT_ONCE, last)):
                    cell = (base + cells[tap]) * channels + channel
                    weight = weights[tap]
                    sum0 = add_product(sum0, weight, load(features, cell))
                    sum1 = add_product(sum1, weight, load(features, cell + lane_count))
                    sum2 = add_product(sum2, weight, load(features, cell + 2 * lane_count))
                    sum3 = add_product(sum3, weight, load(features, cell + 3 * lane_count))
                    sum4 = add_product(sum4, weight, load(features, cell + 4 * lane_count))
                    sum5 = add_product(sum5, weight, load(features, cell + 5 * lane_count))
                    sum6 = add_product(sum6, weight, load(features, cell + 6 * lane_count))
                    sum7 = add_product(sum7, weight, load(features, cell + 7 * lane_count))
                part0 = add_product(part0, one, sum0)
                part1 = add_product(part1, one, sum1)
                part2 = add_product(part2, one, sum2)
                part3 = add_product(part3, one, sum3)
                part4 = add_product(part4, one, sum4)
                part5 = add_product(part5, one, sum5)
                part6 = add_product(part6, one, sum6)
                part7 = add_product(part7, one, sum7)
            if few:
                store(output, target + channel, part0)
                store(output, target + channel + lane_count, part1)
                store(output, target + channel + 2 * lane_count, part2)
                store(output, target + channel + 3 * lane_count, part3)
                store(output, target + channel + 4 * lane_count, part4)
                store(output, target + channel + 5 * lane_count, part5)
                store(output, target + channel + 6 * lane_count, part6)
                store(output, target + channel + 7 * lane_count, part7)
            else:
                add_wide(totals, channel, part0)
                add_wide(totals, channel + lane_count, part1)
                add_wide(totals, channel + 2 * lane_count, part2)
                add_wide(totals, channel + 3 * lane_count, part3)
                add_wide(totals, channel + 4 * lane_count, part4)
                add_wide(totals, channel + 5 * lane_count, part5)
                add_wide(totals, channel + 6 * lane_count, part6)
                add_wide(totals, channel + 7 * lane_count, part7)
            channel += 8 * lane_count
        while channel + lane_count <= channels:
            part0 = zero(features)
            for early in range(first, last, AT_ONCE):
                sum0 = zero(features)
                for tap in range(early, min(early + AT_ONCE, last)):
                    cell = (base + cells[tap]) * channels + channel
                    sum0 = add_product(sum0, weights[tap], load(features, cell))
                part0 = add_product(part0, one, sum0)
            if few:
                store(output, target + channel, part0)
            else:
                add_wide(totals, channel, part0)
            channel += lane_count
        while channel < channels:
            for tap in range(first, last):
                cell = (base + cells[tap]) * channels + channel
                totals[channel] += np.float64(weights[tap]) * number(features, cell)
            if few:
                put(output, target + channel, totals[channel])
            channel += 1
    if not few:
        for channel in range(channels):
            put(output, target + channel, totals[channel])


@njit(cache=True, nogil=True)
def scatter(grad_output, boxes, taps, grad_features, piece, sizes):
    """Add weight x gradient of each bin to its cells, for channels ``piece[0]`` … ``piece[1]``."""
    (rois, first, places), (starts, cells, weights), (channels, map_cells, bins) = (
        boxes,
        taps,
        sizes,
    )
    begin_channel, end_channel = piece
    lane_count = lanes(grad_output)
    for row in range(starts.size - 1):
        begin, end = starts[row], starts[row + 1]
        roi = first + row // bins
        base = np.int64(rois[roi, 0]) * map_cells
        source = (places[roi] * bins + row % bins) * channels
        channel = begin_channel
        while channel + 4 * lane_count <= end_channel:
            grad0 = load(grad_output, source + channel)
            grad1 = load(grad_output, source + channel + lane_count)
            grad2 = load(grad_output, source + channel + 2 * lane_count)
            grad3 = load(grad_output, source + channel + 3 * lane_count)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                weight = weights[tap]
                sum0 = add_product(load(grad_features, cell), weight, grad0)
                sum1 = add_product(load(grad_features, cell + lane_count), weight, grad1)
                sum2 = add_product(load(grad_features, cell + 2 * lane_count), weight, grad2)
                sum3 = add_product(load(grad_features, cell + 3 * lane_count), weight, grad3)
                store(grad_features, cell, sum0)
                store(grad_features, cell + lane_count, sum1)
                store(grad_features, cell + 2 * lane_count, sum2)
                store(grad_features, cell + 3 * lane_count, sum3)
            channel += 4 * lane_count
        while channel + lane_count <= end_channel:
            grad0 = load(grad_output, source + channel)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                store(
                    grad_features,
                    cell,
                    add_product(load(grad_features, cell), weights[tap], grad0),
                )
            channel += lane_count
        while channel < end_channel:
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                grad_features[cell] += weights[tap] * grad_output[source + channel]
            channel += 1


@njit(cache=True, nogil=True)
def box_slopes(grad_output, features, boxes, taps, grad_rois, sizes):
    """Write the gradient of the boxes: the sum of slope x (gradient of a bin . cell)."""
    (rois, first, places), (starts, cells, slopes), (channels, map_cells, bins) = boxes, taps, sizes
    lane_count = lanes(features)
    numbers = slopes.shape[1]
    total = np.empty(numbers)
    for roi in range((starts.size - 1) // bins):
        for k in range(numbers):
            total[k] = 0
        base = np.int64(rois[first + roi, 0]) * map_cells
        place = places[first + roi]
        for row in range(roi * bins, (roi + 1) * bins):
            source = (place * bins + row - roi * bins) * channels
            for tap in range(starts[row], starts[row + 1]):
                cell = (base + cells[tap]) * channels
                sum0, sum1 = zero(features), zero(features)
                channel = 0
                while channel + 2 * lane_count <= channels:
                    sum0 = add_products(
                        sum0, load(grad_output, source + channel), load(features, cell + channel)
                    )
                    channel += lane_count
                    sum1 = add_products(
                        sum1, load(grad_output, source + channel), load(features, cell + channel)
                    )
                    channel += lane_count
                product = lane_sum(sum0) + lane_sum(sum1)
                while channel < channels:
                    product += grad_output[source + channel] * features[cell + channel]
                    channel += 1
                for k in range(numbers):
                    total[k] += slopes[tap, k] * product
        for k in range(numbers):
            grad_rois[place, 1 + k] = total[k]
