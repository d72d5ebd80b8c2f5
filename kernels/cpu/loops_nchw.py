"""The inner loops over merged taps where every channel is a plane of its own (NCHW).

A vector of channels, 64 bytes, is brought together in scratch memory first, for the rectangle of
cells that the rois of one map read ("packed"). If the rois are few and far apart, each one's own
rectangle is brought together in turn: what is moved never exceeds what is read by much. Features,
gradients and outputs come flat; ``block`` is the number of a vector of channels.
"""

import numpy as np

from kernels.compiling import njit
from kernels.cpu.vectors import (
    add_product,
    add_products,
    lane_sum,
    lanes,
    load,
    store,
    transpose,
    zero,
)


@njit(cache=True, nogil=True)
def pack(planes, plane, cells, width, channels, window, base, packed, step):
    """Bring the channels of planes ``plane`` … together for the cells of a window.

    Cell i goes to ``packed[(i - base) * step]``; lanes without a channel get 0.
    """
    lane_count = lanes(planes)
    y0, y1, x0, x1 = window
    if x0 == 0 and x1 == width:  # whole rows follow each other: one long row
        x1 = (y1 - y0) * width
        y1 = min(y1, y0 + 1)
    for y in range(y0, y1):
        cell = y * width + x0
        end = y * width + x1
        while channels == lane_count and cell < end and end - lane_count >= base:
            cell = min(cell, end - lane_count)  # the last one overlaps the one before
            transpose(
                planes, plane * cells + cell, cells,
                packed, (cell - base) * step, step,
            )  # fmt: skip
            cell += lane_count
        while cell < end:
            for channel in range(lane_count):
                value = packed.dtype.type(0)
                if channel < channels:
                    value = planes[(plane + channel) * cells + cell]
                packed[(cell - base) * step + channel] = value
            cell += 1


@njit(cache=True, nogil=True)
def turn(source, target, offset, rows, columns, first_row, last_row):
    """Turn rows of a flat (rows, columns) table at ``offset``.

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
def add_unpacked(packed, base, planes, plane, cells, width, channels, window, tile):
    """Add the packed cells of a window to planes ``plane`` …"""
    lane_count = lanes(planes)
    one = packed.dtype.type(1)
    y0, y1, x0, x1 = window
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
def unpack_bins(packed, output, target, channels, bins):
    """A vector a bin to the channels of bins at ``output[target]``."""
    lane_count = lanes(output)
    if channels == lane_count and bins >= lane_count:
        done = 0
        while done < bins:
            done = min(done, bins - lane_count)
            transpose(packed, done * lane_count, lane_count, output, target + done, bins)
            done += lane_count
    else:
        for channel in range(channels):
            for b in range(bins):
                output[target + channel * bins + b] = packed[b * lane_count + channel]


@njit(cache=True, nogil=True)
def clear(array, count):
    """Zeros in the first ``count`` places."""
    for i in range(count):
        array[i] = 0


@njit(cache=True, nogil=True)
def map_window(rois, first, windows, image):
    """The window that holds those of one map's rois, and whether to pack it whole."""
    y0, y1, x0, x1, area = 2**40, 0, 2**40, 0, 0
    for k in range(windows.shape[0]):
        if np.int64(rois[first + k, 0]) == image and windows[k, 1] > windows[k, 0]:
            y0, y1 = min(y0, windows[k, 0]), max(y1, windows[k, 1])
            x0, x1 = min(x0, windows[k, 2]), max(x1, windows[k, 3])
            area += (windows[k, 1] - windows[k, 0]) * (windows[k, 3] - windows[k, 2])
    if area == 0:
        return (0, 0, 0, 0), True
    return (y0, y1, x0, x1), area >= (y1 - y0) * (x1 - x0)


@njit(cache=True, nogil=True)
def own_window(windows, k):
    """The window of one roi as a tuple."""
    return windows[k, 0], windows[k, 1], windows[k, 2], windows[k, 3]


@njit(cache=True, nogil=True)
def rooms(scratch, bins):
    """The scratch memory's three parts: a box's bins, a square tile, packed cells."""
    lane_count = lanes(scratch)
    bins_end = bins * lane_count
    tile_end = bins_end + lane_count * lane_count
    return scratch[:bins_end], scratch[bins_end:tile_end], scratch[tile_end:]


@njit(cache=True, nogil=True)
def pack_pair(planes, plane, cells, width, channels, window, packed):
    """Bring up to two vectors of channels together, side by side."""
    lane_count = lanes(planes)
    base, step = window[0] * width, 2 * lane_count
    count = min(channels, lane_count)
    pack(planes, plane, cells, width, count, window, base, packed, step)
    if channels > lane_count:
        count = channels - lane_count
        beside = packed[lane_count:]
        pack(planes, plane + lane_count, cells, width, count, window, base, beside, step)


@njit(cache=True, nogil=True)
def gather(
    features, rois, first, starts, cells, weights, windows, output, scratch,
    image, first_block, last_block, channels, map_cells, width, bins,
):  # fmt: skip
    """The sum of weight x cell of each bin, for one map's rois and two vectors of channels a block.

    Two, since one sum after the other would leave the processor waiting.
    """
    lane_count = lanes(features)
    step = 2 * lane_count
    bin_values, packed = scratch[: bins * step], scratch[bins * step :]
    window, whole = map_window(rois, first, windows, image)
    for block in range(first_block, last_block):
        channel = block * step
        count = min(step, channels - channel)
        plane = image * channels + channel
        if whole:
            pack_pair(features, plane, map_cells, width, count, window, packed)
        for k in range(windows.shape[0]):
            if np.int64(rois[first + k, 0]) != image:
                continue
            if not whole:
                window = own_window(windows, k)
                pack_pair(features, plane, map_cells, width, count, window, packed)
            base = window[0] * width
            for b in range(bins):
                sum0, sum1 = zero(features), zero(features)
                for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                    cell = (cells[tap] - base) * step
                    sum0 = add_product(sum0, weights[tap], load(packed, cell))
                    sum1 = add_product(sum1, weights[tap], load(packed, cell + lane_count))
                store(bin_values, b * lane_count, sum0)
                store(bin_values, (bins + b) * lane_count, sum1)
            target = ((first + k) * channels + channel) * bins
            half = min(count, lane_count)
            unpack_bins(bin_values, output, target, half, bins)
            if count > lane_count:
                beside = bin_values[bins * lane_count :]
                unpack_bins(beside, output, target + half * bins, count - half, bins)


@njit(cache=True, nogil=True)
def scatter(
    grad_output, rois, first, starts, cells, weights, windows, grad_features, scratch,
    image, first_block, last_block, channels, map_cells, width, bins,
):  # fmt: skip
    """Add weight x gradient of each bin to its cells, for one map and one vector of channels."""
    lane_count = lanes(grad_output)
    bin_values, tile, packed = rooms(scratch, bins)
    window, whole = map_window(rois, first, windows, image)
    for block in range(first_block, last_block):
        channel = block * lane_count
        count = min(lane_count, channels - channel)
        plane = image * channels + channel
        if whole:
            clear(packed, (window[1] - window[0]) * width * lane_count)
        for k in range(windows.shape[0]):
            if np.int64(rois[first + k, 0]) != image:
                continue
            if not whole:
                window = own_window(windows, k)
                clear(packed, (window[1] - window[0]) * width * lane_count)
            base = window[0] * width
            source = (first + k) * channels + channel
            pack(grad_output, source, bins, bins, count, (0, 1, 0, bins), 0, bin_values, lane_count)
            for b in range(bins):
                grad = load(bin_values, b * lane_count)
                for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                    cell = (cells[tap] - base) * lane_count
                    store(packed, cell, add_product(load(packed, cell), weights[tap], grad))
            if not whole:
                add_unpacked(
                    packed, base, grad_features, plane, map_cells, width, count, window, tile
                )
        if whole:
            base = window[0] * width
            add_unpacked(packed, base, grad_features, plane, map_cells, width, count, window, tile)


@njit(cache=True, nogil=True)
def box_slopes(
    grad_output, features, rois, first, starts, cells, slopes, windows, tables, scratch,
    image, first_block, last_block, channels, map_cells, width, bins,
):  # fmt: skip
    """Write ``tables[block]`` (rois, numbers).

    What a vector of channels adds to the boxes' gradient.
    """
    lane_count = lanes(features)
    bin_values, tile, packed = rooms(scratch, bins)
    numbers = slopes.shape[1]
    window, whole = map_window(rois, first, windows, image)
    for block in range(first_block, last_block):
        channel = block * lane_count
        count = min(lane_count, channels - channel)
        plane = image * channels + channel
        if whole:
            pack(
                features,
                plane,
                map_cells,
                width,
                count,
                window,
                window[0] * width,
                packed,
                lane_count,
            )
        for k in range(windows.shape[0]):
            if np.int64(rois[first + k, 0]) != image:
                continue
            if not whole:
                window = own_window(windows, k)
                pack(
                    features,
                    plane,
                    map_cells,
                    width,
                    count,
                    window,
                    window[0] * width,
                    packed,
                    lane_count,
                )
            base = window[0] * width
            source = (first + k) * channels + channel
            pack(grad_output, source, bins, bins, count, (0, 1, 0, bins), 0, bin_values, lane_count)
            clear(tile, numbers * lane_count)
            for b in range(bins):
                grad = load(bin_values, b * lane_count)
                for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                    cell = (cells[tap] - base) * lane_count
                    product = add_products(zero(features), grad, load(packed, cell))
                    for n in range(numbers):
                        total = add_product(load(tile, n * lane_count), slopes[tap, n], product)
                        store(tile, n * lane_count, total)
            for n in range(numbers):
                tables[block, k, n] += lane_sum(load(tile, n * lane_count))
