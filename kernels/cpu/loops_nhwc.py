"""The inner loops over merged taps where the channels of a cell are adjacent (NHWC).

Features, gradients and outputs are flat. Eight vectors of channels, 128 of float32, stay in
registers over all taps of a bin; the remaining channels go one vector at a time. What is less than
a vector at the end goes in one that overlaps the one before, in a gradient as the lanes there are.
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
    ask_for,
    is_on_lines,
    lanes,
    load,
    load_some,
    number,
    put,
    settle,
    store,
    store_some,
    stream,
    zero,
)

AT_ONCE = 16
"""Taps summed in one run, in the arrays' own type.

Equal numbers round alike, so the errors of a long sum accumulate: a million float32 taps, one after
the other, are 1 % off. So longer sums are sums of such runs.
"""
SUMS_AT_ONCE = 8
"""Runs summed in the arrays' own type; sums of more runs are made in float64."""

FAR = 2**18
"""Numbers of all maps from which they are larger than a core's own cache.

Then cells are asked for ``AHEAD`` taps before they are needed: by itself, a core waits for fewer
lines at a time.
"""
AHEAD = 16
PAST_CACHE = 2**22
"""Numbers of an output from which little of it would stay in a cache.

It is written past them: else each line would be read before it is overwritten.
"""


@njit(cache=True, nogil=True)
def ask(array, at):
    """Ask for eight vectors from ``array[at]`` on."""
    step = lanes(array)
    for vector in range(8):
        ask_for(array, at + vector * step)


@njit(cache=True, nogil=True)
def write(output, at, value, past):
    """Write a vector, past the caches or not."""
    if past:
        stream(output, at, value)
    else:
        store(output, at, value)


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
    far, last_tap = features.size >= FAR, starts[-1] - 1
    past = output.size >= PAST_CACHE and channels % lane_count == 0 and is_on_lines(output)
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
                if far:
                    later = cells[min(tap + AHEAD, last_tap)]
                    ask(features, (base + later) * channels + channel)
                sum0 = add_product(sum0, weight, load(features, cell))
                sum1 = add_product(sum1, weight, load(features, cell + lane_count))
                sum2 = add_product(sum2, weight, load(features, cell + 2 * lane_count))
                sum3 = add_product(sum3, weight, load(features, cell + 3 * lane_count))
                sum4 = add_product(sum4, weight, load(features, cell + 4 * lane_count))
                sum5 = add_product(sum5, weight, load(features, cell + 5 * lane_count))
                sum6 = add_product(sum6, weight, load(features, cell + 6 * lane_count))
                sum7 = add_product(sum7, weight, load(features, cell + 7 * lane_count))
            write(output, target + channel, sum0, past)
            write(output, target + channel + lane_count, sum1, past)
            write(output, target + channel + 2 * lane_count, sum2, past)
            write(output, target + channel + 3 * lane_count, sum3, past)
            write(output, target + channel + 4 * lane_count, sum4, past)
            write(output, target + channel + 5 * lane_count, sum5, past)
            write(output, target + channel + 6 * lane_count, sum6, past)
            write(output, target + channel + 7 * lane_count, sum7, past)
            channel += 8 * lane_count
        while channels >= lane_count and channel < channels:
            channel = min(channel, channels - lane_count)  # the last overlaps the one before
            sum0 = zero(features)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                sum0 = add_product(sum0, weights[tap], load(features, cell))
            write(output, target + channel, sum0, past)
            channel += lane_count
        while channel < channels:
            total = weights.dtype.type(0)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                total += weights[tap] * number(features, cell)
            put(output, target + channel, total)
            channel += 1
    if past:
        settle()


@njit(cache=True, nogil=True)
def sum_many(features, base, taps, output, target, totals):
    """Write the sum of weight x cell for a bin of many taps: (cells, weights, begin, end)."""
    cells, weights, begin, end = taps
    channels = totals.size
    lane_count = lanes(features)
    one = weights.dtype.type(1)
    span = AT_ONCE * SUMS_AT_ONCE
    few = end - begin <= span
    far = features.size >= FAR
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
                    if far:
                        later = cells[min(tap + AHEAD, end - 1)]
                        ask(features, (base + later) * channels + channel)
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
        while channel + lane_count <= channels or (few and lane_count <= channels > channel):
            channel = min(channel, channels - lane_count)  # the last overlaps the one before
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
def within(cells, begin, end, low, high):
    """A range of taps without those at its two ends that are not cells ``low`` … ``high``."""
    while begin < end and (cells[begin] < low or cells[begin] >= high):
        begin += 1
    while begin < end and (cells[end - 1] < low or cells[end - 1] >= high):
        end -= 1
    return begin, end


@njit(cache=True, nogil=True)
def scatter(grad_output, boxes, taps, grad_features, piece, sizes):
    """Add weight x gradient of each bin to its cells, as far as they lie in ``piece``.

    ``taps`` end with the areas, ``sizes`` with the map's width; ``piece`` is (first, end) among the
    cells of all maps.
    """
    (rois, first, places), (starts, cells, weights, areas) = boxes, taps
    channels, map_cells, bins, width = sizes
    lane_count = lanes(grad_output)
    far, last_tap = grad_features.size >= FAR, starts[-1] - 1
    for k in range(areas.shape[0]):
        roi = first + k
        base = np.int64(rois[roi, 0]) * map_cells
        low, high = piece[0] - base, piece[1] - base
        if areas[k, 1] * width <= low or areas[k, 0] * width >= high:
            continue
        for row in range(k * bins, (k + 1) * bins):
            begin, end = within(cells, starts[row], starts[row + 1], low, high)
            if begin == end:
                continue
            source = (places[roi] * bins + row - k * bins) * channels
            channel = 0
            while channel + 4 * lane_count <= channels:
                grad0 = load(grad_output, source + channel)
                grad1 = load(grad_output, source + channel + lane_count)
                grad2 = load(grad_output, source + channel + 2 * lane_count)
                grad3 = load(grad_output, source + channel + 3 * lane_count)
                for tap in range(begin, end):
                    if cells[tap] < low or cells[tap] >= high:
                        continue
                    cell = (base + cells[tap]) * channels + channel
                    weight = weights[tap]
                    later = cells[min(tap + AHEAD, last_tap)]
                    if far and low <= later < high:
                        later = (base + later) * channels + channel
                        for vector in range(4):
                            ask_for(grad_features, later + vector * lane_count)
                    sum0 = add_product(load(grad_features, cell), weight, grad0)
                    sum1 = add_product(load(grad_features, cell + lane_count), weight, grad1)
                    sum2 = add_product(load(grad_features, cell + 2 * lane_count), weight, grad2)
                    sum3 = add_product(load(grad_features, cell + 3 * lane_count), weight, grad3)
                    store(grad_features, cell, sum0)
                    store(grad_features, cell + lane_count, sum1)
                    store(grad_features, cell + 2 * lane_count, sum2)
                    store(grad_features, cell + 3 * lane_count, sum3)
                channel += 4 * lane_count
            while channel + lane_count <= channels:
                grad0 = load(grad_output, source + channel)
                for tap in range(begin, end):
                    if cells[tap] < low or cells[tap] >= high:
                        continue
                    cell = (base + cells[tap]) * channels + channel
                    total = add_product(load(grad_features, cell), weights[tap], grad0)
                    store(grad_features, cell, total)
                channel += lane_count
            rest = channels - channel
            if rest > 0:
                grad0 = load_some(grad_output, source + channel, rest)
                for tap in range(begin, end):
                    if cells[tap] < low or cells[tap] >= high:
                        continue
                    cell = (base + cells[tap]) * channels + channel
                    total = load_some(grad_features, cell, rest)
                    store_some(
                        grad_features, cell, add_product(total, weights[tap], grad0), rest
                    )  # fmt: skip


@njit(cache=True, nogil=True)
def box_slopes(grad_output, features, boxes, taps, grad_rois, sizes):
    """Write the gradient of the boxes: the sum of slope x (gradient of a bin . cell)."""
    (rois, first, places), (starts, cells, slopes), (channels, map_cells, bins) = boxes, taps, sizes
    lane_count = lanes(features)
    numbers = slopes.shape[1]  # 4, or 5 where boxes turn
    far, last_tap = features.size >= FAR, starts[-1] - 1
    one = slopes.dtype.type(1)
    totals = np.empty(numbers * lane_count)
    for roi in range((starts.size - 1) // bins):
        for i in range(totals.size):
            totals[i] = 0
        base = np.int64(rois[first + roi, 0]) * map_cells
        place = places[first + roi]
        for row in range(roi * bins, (roi + 1) * bins):
            source = (place * bins + row - roi * bins) * channels
            begin, end = starts[row], starts[row + 1]
            for early in range(begin, end, AT_ONCE):
                late = min(early + AT_ONCE, end)
                sum0 = sum1 = sum2 = sum3 = sum4 = zero(features)
                channel = 0
                while channel + 8 * lane_count <= channels:
                    grad0 = load(grad_output, source + channel)
                    grad1 = load(grad_output, source + channel + lane_count)
                    grad2 = load(grad_output, source + channel + 2 * lane_count)
                    grad3 = load(grad_output, source + channel + 3 * lane_count)
                    grad4 = load(grad_output, source + channel + 4 * lane_count)
                    grad5 = load(grad_output, source + channel + 5 * lane_count)
                    grad6 = load(grad_output, source + channel + 6 * lane_count)
                    grad7 = load(grad_output, source + channel + 7 * lane_count)
                    for tap in range(early, late):
                        cell = (base + cells[tap]) * channels + channel
                        if far:
                            later = cells[min(tap + AHEAD, last_tap)]
                            ask(features, (base + later) * channels + channel)
                        even = add_products(zero(features), grad0, load(features, cell))
                        odd = add_products(zero(features), grad1, load(features, cell + lane_count))
                        even = add_products(even, grad2, load(features, cell + 2 * lane_count))
                        odd = add_products(odd, grad3, load(features, cell + 3 * lane_count))
                        even = add_products(even, grad4, load(features, cell + 4 * lane_count))
                        odd = add_products(odd, grad5, load(features, cell + 5 * lane_count))
                        even = add_products(even, grad6, load(features, cell + 6 * lane_count))
                        odd = add_products(odd, grad7, load(features, cell + 7 * lane_count))
                        product = add_product(even, one, odd)
                        sum0 = add_product(sum0, slopes[tap, 0], product)
                        sum1 = add_product(sum1, slopes[tap, 1], product)
                        sum2 = add_product(sum2, slopes[tap, 2], product)
                        sum3 = add_product(sum3, slopes[tap, 3], product)
                        if numbers == 5:
                            sum4 = add_product(sum4, slopes[tap, 4], product)
                    channel += 8 * lane_count
                while channel + lane_count <= channels:
                    grad0 = load(grad_output, source + channel)
                    for tap in range(early, late):
                        cell = (base + cells[tap]) * channels + channel
                        product = add_products(zero(features), grad0, load(features, cell))
                        sum0 = add_product(sum0, slopes[tap, 0], product)
                        sum1 = add_product(sum1, slopes[tap, 1], product)
                        sum2 = add_product(sum2, slopes[tap, 2], product)
                        sum3 = add_product(sum3, slopes[tap, 3], product)
                        if numbers == 5:
                            sum4 = add_product(sum4, slopes[tap, 4], product)
                    channel += lane_count
                rest = channels - channel
                if rest > 0:
                    grad0 = load_some(grad_output, source + channel, rest)
                    for tap in range(early, late):
                        cell = (base + cells[tap]) * channels + channel
                        product = add_products(
                            zero(features), grad0, load_some(features, cell, rest)
                        )
                        sum0 = add_product(sum0, slopes[tap, 0], product)
                        sum1 = add_product(sum1, slopes[tap, 1], product)
                        sum2 = add_product(sum2, slopes[tap, 2], product)
                        sum3 = add_product(sum3, slopes[tap, 3], product)
                        if numbers == 5:
                            sum4 = add_product(sum4, slopes[tap, 4], product)
                add_wide(totals, 0, sum0)
                add_wide(totals, lane_count, sum1)
                add_wide(totals, 2 * lane_count, sum2)
                add_wide(totals, 3 * lane_count, sum3)
                if numbers == 5:
                    add_wide(totals, 4 * lane_count, sum4)
        for k in range(numbers):
            total = 0.0
            for lane in range(lane_count):
                total += totals[k * lane_count + lane]
            grad_rois[place, 1 + k] = total
