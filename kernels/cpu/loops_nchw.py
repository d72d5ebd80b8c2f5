"""The inner loops over merged taps where every channel is a plane of its own (NCHW).

A vector of channels, 64 bytes, is first packed: gathered in scratch memory, for the rectangle of
cells that the rois of one map read. If the rois are few and far apart, each one's own rectangle is
packed in turn. Where even that would move more than is read, the loops called ``…_planes`` read and
write single numbers in place. ``kernels.cpu.taps`` chooses. Features, gradients and outputs are
flat; ``block`` is the number of a vector of channels. The arguments come in the groups that
``loops_nhwc`` lists; where planes are packed also

- ``taps`` end with the areas, and ``sizes`` with the map's width;
- ``piece`` is (image, first block, last block, scratch memory, room in it): what one thread does.
"""

import numpy as np

from ..compiling import njit
from .loops_nhwc import AT_ONCE, PAST_CACHE, SUMS_AT_ONCE
from .vectors import (
    LINE_BYTES,
    add_product,
    add_products,
    add_wide,
    ask_for,
    is_on_lines,
    lanes,
    load,
    number,
    put,
    settle,
    store,
    stream,
    transpose,
    zero,
)

BINS_AT_ONCE = 512
"""Bins whose channels are packed at once."""
LINES_AHEAD = 8
"""How far ahead a plane's lines are asked for: sixteen at a time are more than a core foresees."""

TO_READ, TO_ADD = 2, 3
"""Packing a cell of a box's own takes so many times as long as one of the whole area around all
boxes: to read it, and to add it to the planes, which are then read and written."""


@njit(cache=True, nogil=True)
def pack(planes, plane, size, channels, area, into):
    """Pack the channels of planes ``plane`` … of ``size`` (cells, width) for the cells of an area.

    ``into`` is (packed, base, step): cell i goes to ``packed[(i - base) * step]``; lanes without a
    channel get 0.
    """
    lane_count = lanes(planes)
    (cells, width), (packed, base, step) = size, into
    y0, y1, x0, x1 = area
    if x0 == 0 and x1 == width:  # adjacent whole rows are one long row
        x1 = (y1 - y0) * width
        y1 = min(y1, y0 + 1)
    for y in range(y0, y1):
        cell = y * width + x0
        end = y * width + x1
        while channels == lane_count and cell < end and end - lane_count >= base:
            cell = min(cell, end - lane_count)  # the last one overlaps the one before
            for channel in range(lane_count):
                ask_for(planes, (plane + channel) * cells + cell + LINES_AHEAD * lane_count)
            transpose(
                planes, plane * cells + cell, cells,
                packed, (cell - base) * step, step,
            )  # fmt: skip
            cell += lane_count
        while cell < end:
            for channel in range(lane_count):
                value = packed.dtype.type(0)
                if channel < channels:
                    value = number(planes, (plane + channel) * cells + cell)
                packed[(cell - base) * step + channel] = value
            cell += 1


@njit(cache=True, nogil=True)
def transpose_table(source, target, offset, rows, columns, first_row, last_row):
    """Transpose rows of a flat (rows, columns) table at ``offset``.

    They become columns of the target.
    """
    lane_count = lanes(source)
    if rows < lane_count or columns < lane_count:
        for row in range(first_row, last_row):
            for column in range(columns):
                target[offset + column * rows + row] = source[offset + row * columns + column]
        return
    row = first_row
    while row < last_row:
        row = min(row, rows - lane_count)  # the last block overlaps the one before
        column = 0
        while column < columns:
            column = min(column, columns - lane_count)
            transpose(
                source, offset + row * columns + column, columns,
                target, offset + column * rows + row, rows,
            )  # fmt: skip
            column += lane_count
        row += lane_count


@njit(cache=True, nogil=True)
def add_unpacked(packed, planes, plane, size, channels, area, tile):
    """Add the packed cells of an area to planes ``plane`` … of ``size`` (cells, width)."""
    lane_count = lanes(planes)
    cells, width = size
    base = area[0] * width
    one = packed.dtype.type(1)
    y0, y1, x0, x1 = area
    if x0 == 0 and x1 == width:
        x1 = (y1 - y0) * width
        y1 = min(y1, y0 + 1)
    for y in range(y0, y1):
        cell = y * width + x0
        end = y * width + x1
        while channels == lane_count and cell + lane_count <= end:
            transpose(packed, (cell - base) * lane_count, lane_count, tile, 0, lane_count)
            for channel in range(lane_count):
                at = (plane + channel) * cells + cell
                total = add_product(load(planes, at), one, load(tile, channel * lane_count))
                store(planes, at, total)
            cell += lane_count
        while cell < end:
            for channel in range(channels):
                value = packed[(cell - base) * lane_count + channel]
                planes[(plane + channel) * cells + cell] += value
            cell += 1


@njit(cache=True, nogil=True)
def unpack_bins(packed, output, target, channels, bins, count):
    """Write ``count`` bins, one vector each, to the channels of bins at ``output[target]``."""
    lane_count = lanes(output)
    if channels == lane_count and count >= lane_count:
        done = 0
        while done < count:
            done = min(done, count - lane_count)
            transpose(packed, done * lane_count, lane_count, output, target + done, bins)
            done += lane_count
    else:
        for channel in range(channels):
            for b in range(count):
                put(output, target + channel * bins + b, packed[b * lane_count + channel])


@njit(cache=True, nogil=True)
def unpack_pair(packed, output, target, channels, bins, count):
    """As ``unpack_bins``, for up to two vectors of channels, one after the other."""
    lane_count = lanes(output)
    half = min(channels, lane_count)
    unpack_bins(packed, output, target, half, bins, count)
    if channels > half:
        beside = packed[count * lane_count :]
        unpack_bins(beside, output, target + half * bins, channels - half, bins, count)


@njit(cache=True, nogil=True)
def clear(array, count):
    """Set the first ``count`` numbers to 0."""
    for i in range(count):
        array[i] = 0


@njit(cache=True, nogil=True)
def clear_area(packed, width, area, lane_count):
    """Set the packed cells of an area to 0, which begin with its first row."""
    y0, y1, x0, x1 = area
    for y in range(y1 - y0):
        clear(packed[(y * width + x0) * lane_count :], (x1 - x0) * lane_count)


@njit(cache=True, nogil=True)
def map_area(rois, first, areas, image, width, room, own):
    """The area around those of one map's rois, and whether to pack it whole.

    ``room`` is the number of cells, in whole rows, that fit into scratch memory; ``own`` says how
    much longer a roi's own cells take, ``TO_READ`` or ``TO_ADD``.
    """
    y0, y1, x0, x1, cells = 2**40, 0, 2**40, 0, 0
    for k in range(areas.shape[0]):
        if np.int64(rois[first + k, 0]) == image and areas[k, 1] > areas[k, 0]:
            y0, y1 = min(y0, areas[k, 0]), max(y1, areas[k, 1])
            x0, x1 = min(x0, areas[k, 2]), max(x1, areas[k, 3])
            cells += (areas[k, 1] - areas[k, 0]) * (areas[k, 3] - areas[k, 2])
    if cells == 0:
        return (0, 0, 0, 0), True
    whole = own * cells >= (y1 - y0) * (x1 - x0) and (y1 - y0) * width <= room
    return (y0, y1, x0, x1), whole


@njit(cache=True, nogil=True)
def own_area(areas, k):
    """The area of one roi as a tuple."""
    return areas[k, 0], areas[k, 1], areas[k, 2], areas[k, 3]


@njit(cache=True, nogil=True)
def rooms(scratch, bins, vectors):
    """The three parts of scratch memory: some bins, a square tile, packed cells."""
    lane_count = lanes(scratch)
    bins_end = min(bins, BINS_AT_ONCE) * lane_count * vectors
    tile_end = bins_end + lane_count * lane_count
    return scratch[:bins_end], scratch[bins_end:tile_end], scratch[tile_end:]


@njit(cache=True, nogil=True)
def pack_pair(planes, plane, size, channels, area, packed):
    """Pack up to two vectors of channels, side by side."""
    lane_count = lanes(planes)
    base, step = area[0] * size[1], 2 * lane_count
    count = min(channels, lane_count)
    pack(planes, plane, size, count, area, (packed, base, step))
    if channels > lane_count:
        count = channels - lane_count
        beside = packed[lane_count:]
        pack(planes, plane + lane_count, size, count, area, (beside, base, step))


@njit(cache=True, nogil=True)
def gather(features, boxes, taps, output, piece, sizes):
    """The sum of weight x cell of each bin, for one map's rois and two vectors of channels a block.

    Two, as a single chain of additions would leave the processor waiting.
    """
    (rois, first), (starts, cells, weights, areas) = boxes, taps
    channels, map_cells, bins, width = sizes
    image, first_block, last_block, scratch, room = piece
    lane_count = lanes(features)
    step = 2 * lane_count
    at_once = min(bins, BINS_AT_ONCE)
    bin_values, _, packed = rooms(scratch, bins, 2)
    totals = np.empty(step)
    # Past the caches go whole lines: a box's bins of two vectors of channels, unpacked beside.
    past = output.size >= PAST_CACHE and is_on_lines(output) and at_once == bins
    past = past and channels % lane_count == 0 and lane_count * output.itemsize == LINE_BYTES
    unpacked = np.empty(step * bins if past else 0, output.dtype)
    area, whole = map_area(rois, first, areas, image, width, room, TO_READ)
    for block in range(first_block, last_block):
        channel = block * step
        count = min(step, channels - channel)
        plane = image * channels + channel
        if whole:
            pack_pair(features, plane, (map_cells, width), count, area, packed)
        for k in range(areas.shape[0]):
            if np.int64(rois[first + k, 0]) != image:
                continue
            if not whole:
                area = own_area(areas, k)
                pack_pair(features, plane, (map_cells, width), count, area, packed)
            base = area[0] * width
            target = ((first + k) * channels + channel) * bins
            for first_bin in range(0, bins, at_once):
                some = min(at_once, bins - first_bin)
                for b in range(some):
                    row = k * bins + first_bin + b
                    begin, end = starts[row], starts[row + 1]
                    if end - begin > AT_ONCE:
                        sum_many(packed, base, (cells, weights, begin, end), totals)
                        for lane in range(lane_count):
                            bin_values[b * lane_count + lane] = totals[lane]
                            bin_values[(some + b) * lane_count + lane] = totals[lane_count + lane]
                        continue
                    sum0, sum1 = zero(features), zero(features)
                    for tap in range(begin, end):
                        cell = (cells[tap] - base) * step
                        sum0 = add_product(sum0, weights[tap], load(packed, cell))
                        sum1 = add_product(sum1, weights[tap], load(packed, cell + lane_count))
                    store(bin_values, b * lane_count, sum0)
                    store(bin_values, (some + b) * lane_count, sum1)
                if past:
                    unpack_pair(bin_values, unpacked, 0, count, bins, some)
                    for at in range(0, count * bins, lane_count):
                        stream(output, target + at, load(unpacked, at))
                else:
                    unpack_pair(bin_values, output, target + first_bin, count, bins, some)
    if past:
        settle()


@njit(cache=True, nogil=True)
def sum_many(packed, base, taps, totals):
    """Write to ``totals`` the sum of weight x cell of a bin of many taps, in float64.

    ``taps`` are (cells, weights, begin, end).
    """
    cells, weights, begin, end = taps
    lane_count = lanes(packed)
    step = 2 * lane_count
    one = weights.dtype.type(1)
    span = AT_ONCE * SUMS_AT_ONCE
    for lane in range(step):
        totals[lane] = 0
    for first in range(begin, end, span):
        last = min(first + span, end)
        part0, part1 = zero(packed), zero(packed)
        for early in range(first, last, AT_ONCE):
            sum0, sum1 = zero(packed), zero(packed)
            for tap in range(early, min(early + AT_ONCE, last)):
                cell = (cells[tap] - base) * step
                sum0 = add_product(sum0, weights[tap], load(packed, cell))
                sum1 = add_product(sum1, weights[tap], load(packed, cell + lane_count))
            part0, part1 = add_product(part0, one, sum0), add_product(part1, one, sum1)
        add_wide(totals, 0, part0)
        add_wide(totals, lane_count, part1)


@njit(cache=True, nogil=True)
def gather_planes(features, boxes, taps, output, sizes):
    """As ``gather``, for all channels, one number at a time."""
    (rois, first), (starts, cells, weights), (channels, map_cells, bins) = boxes, taps, sizes
    for k in range((starts.size - 1) // bins):
        plane = np.int64(rois[first + k, 0]) * channels * map_cells
        for channel in range(channels):
            target = ((first + k) * channels + channel) * bins
            for b in range(bins):
                total = 0.0
                for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                    total += np.float64(weights[tap]) * number(features, plane + cells[tap])
                put(output, target + b, total)
            plane += map_cells


@njit(cache=True, nogil=True)
def scatter(grad_output, boxes, taps, grad_features, piece, sizes):
    """Add weight x gradient of each bin to its cells, for one map and one vector of channels."""
    (rois, first), (starts, cells, weights, areas) = boxes, taps
    channels, map_cells, bins, width = sizes
    image, first_block, last_block, scratch, room = piece
    lane_count = lanes(grad_output)
    at_once = min(bins, BINS_AT_ONCE)
    bin_values, tile, packed = rooms(scratch, bins, 1)
    area, whole = map_area(rois, first, areas, image, width, room, TO_ADD)
    for block in range(first_block, last_block):
        channel = block * lane_count
        count = min(lane_count, channels - channel)
        plane = image * channels + channel
        if whole:
            clear_area(packed, width, area, lane_count)
        for k in range(areas.shape[0]):
            if np.int64(rois[first + k, 0]) != image:
                continue
            if not whole:
                area = own_area(areas, k)
                clear_area(packed, width, area, lane_count)
            base = area[0] * width
            source = (first + k) * channels + channel
            for low in range(0, bins, at_once):
                some = (0, 1, low, min(low + at_once, bins))
                into = bin_values, low, lane_count
                pack(grad_output, source, (bins, bins), count, some, into)
                for b in range(low, some[3]):
                    grad = load(bin_values, (b - low) * lane_count)
                    for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                        cell = (cells[tap] - base) * lane_count
                        store(packed, cell, add_product(load(packed, cell), weights[tap], grad))
            if not whole:
                add_unpacked(packed, grad_features, plane, (map_cells, width), count, area, tile)
        if whole:
            add_unpacked(packed, grad_features, plane, (map_cells, width), count, area, tile)


@njit(cache=True, nogil=True)
def scatter_planes(grad_output, boxes, taps, grad_features, piece, sizes):
    """As ``scatter``, for all rois and channels ``piece[0]`` … ``piece[1]``, number by number."""
    (rois, first), (starts, cells, weights), (channels, map_cells, bins) = boxes, taps, sizes
    begin_channel, end_channel = piece
    for k in range((starts.size - 1) // bins):
        image = np.int64(rois[first + k, 0])
        for channel in range(begin_channel, end_channel):
            plane = (image * channels + channel) * map_cells
            source = ((first + k) * channels + channel) * bins
            for b in range(bins):
                grad = grad_output[source + b]
                for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                    grad_features[plane + cells[tap]] += weights[tap] * grad


@njit(cache=True, nogil=True)
def box_slopes(grad_output, features, boxes, taps, tables, piece, sizes):
    """Write ``tables[block]``, (rois, numbers) float64.

    It is the part of the boxes' gradient that comes from one vector of channels.
    """
    (rois, first), (starts, cells, slopes, areas) = boxes, taps
    channels, map_cells, bins, width = sizes
    image, first_block, last_block, scratch, room = piece
    lane_count = lanes(features)
    at_once = min(bins, BINS_AT_ONCE)
    bin_values, _, packed = rooms(scratch, bins, 1)
    numbers = slopes.shape[1]  # 4, or 5 where boxes turn
    totals = np.empty(numbers * lane_count)
    area, whole = map_area(rois, first, areas, image, width, room, TO_READ)
    for block in range(first_block, last_block):
        channel = block * lane_count
        count = min(lane_count, channels - channel)
        plane = image * channels + channel
        base = area[0] * width
        if whole:
            into = packed, base, lane_count
            pack(features, plane, (map_cells, width), count, area, into)
        for k in range(areas.shape[0]):
            if np.int64(rois[first + k, 0]) != image:
                continue
            if not whole:
                area = own_area(areas, k)
                base = area[0] * width
                into = packed, base, lane_count
                pack(features, plane, (map_cells, width), count, area, into)
            source = (first + k) * channels + channel
            clear(totals, totals.size)
            for low in range(0, bins, at_once):
                some = (0, 1, low, min(low + at_once, bins))
                into = bin_values, low, lane_count
                pack(grad_output, source, (bins, bins), count, some, into)
                for b in range(low, some[3]):
                    grad = load(bin_values, (b - low) * lane_count)
                    begin, end = starts[k * bins + b], starts[k * bins + b + 1]
                    for early in range(begin, end, AT_ONCE):
                        sum0 = sum1 = sum2 = sum3 = sum4 = zero(features)
                        for tap in range(early, min(early + AT_ONCE, end)):
                            cell = (cells[tap] - base) * lane_count
                            product = add_products(zero(features), grad, load(packed, cell))
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
            for n in range(numbers):
                for lane in range(lane_count):
                    tables[block, k, n] += totals[n * lane_count + lane]


@njit(cache=True, nogil=True)
def scatter_and_slopes(grad_output, features, boxes, taps, grad_features, tables, piece, sizes):
    """As ``scatter`` and ``box_slopes``, in one pass, to the same bits.

    Both are written out again: a loop for each, shared with those two, takes a seventh longer.
    """
    (rois, first), (starts, cells, weights, slopes, areas) = boxes, taps
    channels, map_cells, bins, width = sizes
    image, first_block, last_block, scratch, room = piece
    lane_count = lanes(features)
    at_once = min(bins, BINS_AT_ONCE)
    bin_values, tile, rest = rooms(scratch, bins, 1)
    grads, packed = rest[: room * lane_count], rest[room * lane_count :]
    numbers = slopes.shape[1]  # 4, or 5 where boxes turn
    totals = np.empty(numbers * lane_count)
    area, whole = map_area(rois, first, areas, image, width, room, TO_ADD)
    for block in range(first_block, last_block):
        channel = block * lane_count
        count = min(lane_count, channels - channel)
        plane = image * channels + channel
        if whole:
            into = packed, area[0] * width, lane_count
            pack(features, plane, (map_cells, width), count, area, into)
            clear_area(grads, width, area, lane_count)
        for k in range(areas.shape[0]):
            if np.int64(rois[first + k, 0]) != image:
                continue
            if not whole:
                area = own_area(areas, k)
                into = packed, area[0] * width, lane_count
                pack(features, plane, (map_cells, width), count, area, into)
                clear_area(grads, width, area, lane_count)
            base = area[0] * width
            source = (first + k) * channels + channel
            clear(totals, totals.size)
            for low in range(0, bins, at_once):
                some = (0, 1, low, min(low + at_once, bins))
                into = bin_values, low, lane_count
                pack(grad_output, source, (bins, bins), count, some, into)
                for b in range(low, some[3]):
                    grad = load(bin_values, (b - low) * lane_count)
                    begin, end = starts[k * bins + b], starts[k * bins + b + 1]
                    for early in range(begin, end, AT_ONCE):
                        sum0 = sum1 = sum2 = sum3 = sum4 = zero(features)
                        for tap in range(early, min(early + AT_ONCE, end)):
                            cell = (cells[tap] - base) * lane_count
                            product = add_products(zero(features), grad, load(packed, cell))
                            sum0 = add_product(sum0, slopes[tap, 0], product)
                            sum1 = add_product(sum1, slopes[tap, 1], product)
                            sum2 = add_product(sum2, slopes[tap, 2], product)
                            sum3 = add_product(sum3, slopes[tap, 3], product)
                            if numbers == 5:
                                sum4 = add_product(sum4, slopes[tap, 4], product)
                            if weights[tap] != 0:  # else it has a slope alone
                                total = load(grads, cell)
                                store(grads, cell, add_product(total, weights[tap], grad))
                        add_wide(totals, 0, sum0)
                        add_wide(totals, lane_count, sum1)
                        add_wide(totals, 2 * lane_count, sum2)
                        add_wide(totals, 3 * lane_count, sum3)
                        if numbers == 5:
                            add_wide(totals, 4 * lane_count, sum4)
            for n in range(numbers):
                for lane in range(lane_count):
                    tables[block, k, n] += totals[n * lane_count + lane]
            if not whole:
                add_unpacked(grads, grad_features, plane, (map_cells, width), count, area, tile)
        if whole:
            add_unpacked(grads, grad_features, plane, (map_cells, width), count, area, tile)


@njit(cache=True, nogil=True)
def box_slopes_planes(grad_output, features, boxes, taps, grad_rois, sizes):
    """Write the gradient of the boxes, one number at a time."""
    (rois, first), (starts, cells, slopes), (channels, map_cells, bins) = boxes, taps, sizes
    numbers = slopes.shape[1]
    totals = np.empty(numbers)
    for k in range((starts.size - 1) // bins):
        clear(totals, numbers)
        plane = np.int64(rois[first + k, 0]) * channels * map_cells
        for channel in range(channels):
            source = ((first + k) * channels + channel) * bins
            for b in range(bins):
                grad = np.float64(grad_output[source + b])
                for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                    product = grad * features[plane + cells[tap]]
                    for n in range(numbers):
                        totals[n] += slopes[tap, n] * product
            plane += map_cells
        for n in range(numbers):
            grad_rois[first + k, 1 + n] = totals[n]
