"""Merged taps, and the loops that read or write features through them.

A builder (in ``roi_align``, ``roi_align_rotated``) turns boxes into ``Taps``; whatever the
operator, what remains is a sparse matrix with a row for each bin: output row = sum of weight x
cell. The gradient is the same matrix turned. Taps of one bin that fall on the same cell are
merged, so their number is bounded by the map's cells, however large the box or its grid.

Features are walked with the channels innermost, a vector at a time. A map in NCHW is first
brought, 64 bytes of channels at a time and only in the rectangle that is read, into scratch memory
where those channels lie together.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from kernels.cpu import threads
from kernels.cpu.vectors import add_product, lanes, load, store, transpose, zero


class Taps(NamedTuple):
    """What ``rois[first:last]`` read, merged. A row is a bin, in the order roi, ph, pw."""

    first: int
    last: int
    starts: np.ndarray  # (rows + 1,) int64: where each row's taps begin
    cells: np.ndarray  # (T,) int32: row * W + column
    weights: np.ndarray  # (T,)
    slopes: (
        np.ndarray
    )  # (T, K): how the weight follows each number of the box; (0, K) if not asked for
    windows: np.ndarray  # (last - first, 4) int64: y0, y1, x0, x1 of the cells read, half open


@njit(cache=True, nogil=True)
def counted_samples(start, bin_size, bin_index, samples, direction, origin, length):
    """A half-open range that holds every sample of a bin's row that may lie in the window.

    A sample at ``p`` along the row is at ``origin + direction * p`` along an axis of ``length``
    cells. Which samples count is not decided here: the range has room for every rounding of a
    position.
    """
    if samples <= 8:
        return 0, samples
    step = np.float64(bin_size) / samples
    begin = start + np.float64(bin_index) * bin_size + step / 2
    spare = 2 + 1e-6 * (abs(np.float64(start)) + abs(np.float64(origin)) + abs(begin))
    at, move = origin + direction * begin, direction * step
    if abs(move) < 1e-9:
        inside = at > -1 - spare and at < length + spare
        if samples * abs(move) > 1:
            return 0, samples
        return 0, samples if inside else 0
    first, last = (-1 - spare - at) / move, (length + spare - at) / move
    if first > last:
        first, last = last, first
    return (
        np.int64(min(max(first, 0.0), np.float64(samples))),
        np.int64(min(max(last + 2, 0.0), np.float64(samples))),
    )


@njit(cache=True, nogil=True)
def gather_nhwc(features, rois, first, starts, cells, weights, output, channels, map_cells, bins):
    """Output rows of ``rois[first:]`` from flat NHWC features to flat NHWC output."""
    width = lanes(features)
    for row in range(starts.size - 1):
        begin, end = starts[row], starts[row + 1]
        base = np.int64(rois[first + row // bins, 0]) * map_cells
        target = (first * bins + row) * channels
        channel = 0
        while channel + 4 * width <= channels:
            sum0, sum1, sum2, sum3 = zero(features), zero(features), zero(features), zero(features)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                weight = weights[tap]
                sum0 = add_product(sum0, weight, load(features, cell))
                sum1 = add_product(sum1, weight, load(features, cell + width))
                sum2 = add_product(sum2, weight, load(features, cell + 2 * width))
                sum3 = add_product(sum3, weight, load(features, cell + 3 * width))
            store(output, target + channel, sum0)
            store(output, target + channel + width, sum1)
            store(output, target + channel + 2 * width, sum2)
            store(output, target + channel + 3 * width, sum3)
            channel += 4 * width
        while channel + width <= channels:
            sum0 = zero(features)
            for tap in range(begin, end):
                cell = (base + cells[tap]) * channels + channel
                sum0 = add_product(sum0, weights[tap], load(features, cell))
            store(output, target + channel, sum0)
            channel += width
        while channel < channels:
            total = weights.dtype.type(0)
            for tap in range(begin, end):
                total += weights[tap] * features[(base + cells[tap]) * channels + channel]
            output[target + channel] = total
            channel += 1


@njit(cache=True, nogil=True)
def pack(features, plane, map_cells, width, channels, window, base, scratch):
    """Bring the channels of planes ``plane`` … together for the cells of a window.

    Cell i of the map goes to ``scratch[(i - base) * lanes]``.
    """
    block = lanes(features)
    y0, y1, x0, x1 = window
    if x0 == 0 and x1 == width:
        x1 = y1 * width - y0 * width  # whole rows follow each other: one long row
        y1 = y0 + 1
    for y in range(y0, y1):
        cell = y * width + x0
        end = y * width + x1
        while channels == block and cell < end and end - block >= base:
            cell = min(cell, end - block)  # the last chunk overlaps the one before
            transpose(
                features, plane * map_cells + cell, map_cells,
                scratch, (cell - base) * block, block,
            )  # fmt: skip
            cell += block
        while cell < end:
            for channel in range(block):
                value = scratch.dtype.type(0)
                if channel < channels:
                    value = features[(plane + channel) * map_cells + cell]
                scratch[(cell - base) * block + channel] = value
            cell += 1


@njit(cache=True, nogil=True)
def unpack_bins(block_values, output, target, channels, bins):
    """Rows of vectors, one a bin, to channels of bins at ``output[target]``."""
    block = lanes(output)
    if channels == block and bins >= block:
        done = 0
        while done < bins:
            done = min(done, bins - block)
            transpose(block_values, done * block, block, output, target + done, bins)
            done += block
    else:
        for channel in range(channels):
            for b in range(bins):
                output[target + channel * bins + b] = block_values[b * block + channel]


@njit(cache=True, nogil=True)
def gather_packed(scratch, base, starts, cells, weights, row, bins, block_values):
    """The bins of one roi from packed features, a vector a bin."""
    block = lanes(scratch)
    for b in range(bins):
        total = zero(scratch)
        for tap in range(starts[row + b], starts[row + b + 1]):
            total = add_product(total, weights[tap], load(scratch, (cells[tap] - base) * block))
        store(block_values, b * block, total)


@njit(cache=True, nogil=True)
def union_windows(rois, first, windows, batch):
    """The window that holds all windows of one image's rois, and the sum of their areas."""
    y0, y1, x0, x1, area = 2**40, 0, 2**40, 0, 0
    for k in range(windows.shape[0]):
        if np.int64(rois[first + k, 0]) == batch and windows[k, 1] > windows[k, 0]:
            y0, y1 = min(y0, windows[k, 0]), max(y1, windows[k, 1])
            x0, x1 = min(x0, windows[k, 2]), max(x1, windows[k, 3])
            area += (windows[k, 1] - windows[k, 0]) * (windows[k, 3] - windows[k, 2])
    if area == 0:
        y0, x0 = 0, 0
    return (y0, y1, x0, x1), area


@njit(cache=True, nogil=True)
def gather_nchw(
    features, rois, first, starts, cells, weights, windows, output, scratch,
    batch, block_number, channels, map_cells, width, bins,
):  # fmt: skip
    """One block of channels of one image's rois, from flat NCHW features to flat NCHW output."""
    block = lanes(features)
    channel = block_number * block
    count = min(block, channels - channel)
    plane = batch * channels + channel
    block_values = scratch[: bins * block]
    packed = scratch[bins * block :]
    union, area = union_windows(rois, first, windows, batch)
    together = area >= (union[1] - union[0]) * (union[3] - union[2])
    base = union[0] * width
    if together:
        pack(features, plane, map_cells, width, count, union, base, packed)
    for k in range(windows.shape[0]):
        if np.int64(rois[first + k, 0]) != batch:
            continue
        if not together:
            window = (windows[k, 0], windows[k, 1], windows[k, 2], windows[k, 3])
            base = window[0] * width
            pack(features, plane, map_cells, width, count, window, base, packed)
        gather_packed(packed, base, starts, cells, weights, k * bins, bins, block_values)
        target = ((first + k) * channels + channel) * bins
        unpack_bins(block_values, output, target, count, bins)


@njit(cache=True, nogil=True)
def grown(array, size):
    """A copy of a flat array with room for ``size`` and as much again."""
    larger = np.empty(2 * size, array.dtype)
    larger[: array.size] = array
    return larger


@njit(cache=True, nogil=True)
def grown_rows(table, rows):
    """A copy of a table with room for ``rows`` rows."""
    larger = np.empty((rows, table.shape[1]), table.dtype)
    larger[: table.shape[0]] = table
    return larger


BUDGET = 2**20
"""Taps built before they are used, so that memory stays flat in the number of rois."""

SMALL = 2**21
"""Numbers read, taps x channels, below which a job stays in the caller's thread (some 200 µs)."""


def sizes(features, output, layout):
    """(bins, cells) of the arrays of a job: ((PH, PW), (H, W))."""
    if layout == "NCHW":
        return output.shape[2:], features.shape[2:]
    return output.shape[1:3], features.shape[1:3]


def gather(build, features, rois, output, layout):
    """Output = taps x features. ``build(first, last)`` gives the ``Taps`` of ``rois[first:]``."""
    run = _gather_nhwc if layout == "NHWC" else _gather_nchw
    run(build, features, rois, output)


def _gather_nhwc(build, features, rois, output):
    channels = features.shape[3]
    map_cells = features.shape[1] * features.shape[2]
    bins = output.shape[1] * output.shape[2]
    flat, flat_output = features.reshape(-1), output.reshape(-1)

    def run(span):
        first, last = span
        while first < last:
            taps = build(first, last)
            gather_nhwc(
                flat, rois, first, taps.starts, taps.cells, taps.weights,
                flat_output, channels, map_cells, bins,
            )  # fmt: skip
            first = taps.last

    spans, count = _spans(len(rois), bins * 16 * channels)
    threads.share(run, spans, count)


def _spans(rois, work_per_roi):
    """The rois cut into spans for threads to take, and the number of threads that are worth it."""
    if rois * work_per_roi < SMALL:
        return [(0, rois)], 1
    step = max(1, min(32, rois // 8))
    return [(first, min(first + step, rois)) for first in range(0, rois, step)], threads.workers()


def _gather_nchw(build, features, rois, output):
    batch, channels, height, width = features.shape
    map_cells = height * width
    bins = output.shape[2] * output.shape[3]
    flat, flat_output = features.reshape(-1), output.reshape(-1)
    block = 64 // features.itemsize
    images = np.unique(rois[:, 0]).astype(np.int64).tolist() if batch > 1 else [0]
    spans, count = _spans(len(rois), bins * 16 * channels)
    for taps in _built(build, spans, count):
        rows = int(taps.windows[:, 1].max() - taps.windows[:, 0].min())

        def run(piece, taps=taps, rows=rows):
            image, number = piece
            room = threads.scratch((bins + rows * width) * block, features.dtype)
            gather_nchw(
                flat, rois, taps.first, taps.starts, taps.cells, taps.weights, taps.windows,
                flat_output, room, image, number, channels, map_cells, width, bins,
            )  # fmt: skip

        pieces = [(n, b) for n in images for b in range(-(-channels // block))]
        threads.share(run, pieces, count)


def _built(build, spans, count):
    """All taps of the spans, joined to jobs of about ``BUDGET``."""
    for first, last in [(spans[0][0], spans[-1][1])]:
        while first < last:
            taps = build(first, last)
            yield taps
            first = taps.last
