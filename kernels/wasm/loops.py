"""Plans, outputs and gradients: the CPU's own loops, over tables in the module's memory.

``kernels.wasm.exports`` describes the arguments.
"""

import numpy as np
from numba import carray

from .. import checks
from ..compiling import njit
from ..cpu import loops_max, loops_nchw, roi_align, roi_align_rotated
from ..cpu.roi_pool import pool_planes, unpool
from ..cpu.taps import BUDGET
from ..formulas import pool_bin, pool_sides, rotated_frame, upright_axes
from ..plan import PLANNED, pooled_cells, rotated_grids, upright_grids
from ..rules import ALIGNED, LEGACY
from .exports import DOUBLES, FLOATS, INT, INTS, OF_JOB, OK, SAMPLES, SIZES, exported

MOST_PLANNED = 2**18
"""Samples of one plan, which take some thirty megabytes."""

# `bool(0)` is of no literal type, for which a function would be compiled once more.


@exported(INT, DOUBLES)
def alignment(aligned, answer):
    """Write the offset and the minimum that ``aligned`` stands for."""
    offset, minimum = ALIGNED if aligned else LEGACY
    answer[0], answer[1] = offset, minimum
    return OK


@njit(cache=True)
def _read(job, rules):
    """(sizes, grid, rules) of a job, in the types that the CPU's loops take.

    Sizes are (rois, batch, channels), the grid is ((PH, PW), (H, W)).
    """
    sizes = np.int64(job[0]), np.int64(job[1]), np.int64(job[2])
    grid = (np.int64(job[5]), np.int64(job[6])), (np.int64(job[3]), np.int64(job[4]))
    numbers = (
        np.float32(rules[0]), np.float32(rules[1]), np.float32(rules[2]),
        max(np.int64(job[7]), 0), job[8] != 0,
    )  # fmt: skip
    return sizes, grid, numbers


@njit(cache=True)
def _fault(table, job, rules, merged):
    """What is wrong with a job, or ``OK``; ``merged``: its samples merge per axis."""
    (rois, batch, channels), (bins, (height, width)), numbers = _read(job, rules)
    bins_y, bins_x = bins
    ratio, scale, rotated = numbers[3], rules[0], table.shape[1] == 6
    if min(rois, channels) < 0 or min(batch, height, width, bins_y, bins_x) < 1:
        return SIZES
    if max(bins_y, bins_x) > checks.MAX_BINS or ratio > checks.MAX_SAMPLES:
        return SIZES
    samples = ratio * max(bins_y, bins_x) if merged else ratio * ratio * bins_y * bins_x
    if samples > checks.MAX_GRID or height * width > checks.MAX_CELLS:
        return SIZES
    if not (1e-30 < scale < 1e30 and np.isfinite(rules[1]) and np.isfinite(rules[2])):
        return SIZES
    limited = bins if rotated and ratio == 0 else (np.int64(0), np.int64(0))
    return checks.first_fault(table, batch, scale, rotated, rules[2] == 0, limited)[1]


# ------------------------------------------------------------------ plans


@njit(cache=True)
def _as_int32(values):
    """A copy as JavaScript reads it."""
    copy = np.empty(values.size, np.int32)
    for i in range(values.size):
        copy[i] = values.flat[i]
    return copy


@njit(cache=True)
def _offsets(counts):
    """Where each box's samples begin; empty if they are too many."""
    offsets = np.zeros(counts.size + 1, np.int64)
    total = 0.0
    for row in range(counts.size):
        total += counts[row]
        if total > MOST_PLANNED:
            return offsets[:0]
        offsets[row + 1] = np.int64(total)
    return offsets


@njit(cache=True)
def _chosen(bins, count):
    """The flat bins to plan, as the plan takes them."""
    chosen = np.empty(count, np.int64)
    for k in range(count):
        chosen[k] = bins[k]
    return chosen


@njit(cache=True)
def _answer(columns, grids, offsets, answer):
    """Write the number of samples and the addresses of the plan's columns."""
    positions, taps, weights, state, roi_index, bin_index, slopes = columns
    answer[0] = offsets[-1]
    answer[1] = positions.ctypes.data
    answer[2] = _as_int32(taps).ctypes.data
    answer[3] = weights.ctypes.data
    answer[4] = state.ctypes.data
    answer[5] = _as_int32(roi_index).ctypes.data
    answer[6] = _as_int32(bin_index).ctypes.data
    answer[7] = slopes.ctypes.data
    answer[8] = _as_int32(grids).ctypes.data
    answer[9] = _as_int32(offsets).ctypes.data
    return OK


PLAN = FLOATS, INTS, INT, *OF_JOB, INT, INTS


def _export_plan(name, grids_of, columns):
    """Export the plan of an operator whose boxes have a grid."""
    fill = PLANNED[name].fill

    @exported(*PLAN, name=f"{name}_plan")
    def planned(rois, bins, count, job, rules, derive, answer):
        (rows, _, _), grid, numbers = _read(job, rules)
        table = carray(rois, (rows, columns))
        fault = _fault(table, job, rules, bool(0))
        if fault:
            return fault
        grids = grids_of(table, grid[0], numbers)
        counts = np.empty(rows)
        for row in range(rows):
            counts[row] = np.float64(grids[row, 0]) * grids[row, 1] * count
        offsets = _offsets(counts)
        if not offsets.size:
            return SAMPLES
        filled = fill(table, _chosen(bins, count), grid, numbers, derive != 0, offsets)
        return _answer(filled, grids, offsets, answer)


_export_plan("roi_align", upright_grids, 5)
_export_plan("roi_align_rotated", rotated_grids, 6)

_fill_pooled = PLANNED["roi_pool"].fill


@exported(*PLAN)
def roi_pool_plan(rois, bins, count, job, rules, derive, answer):
    """The plan of RoIPool, whose bins have no grid."""
    (rows, _, _), grid, numbers = _read(job, rules)
    table = carray(rois, (rows, 5))
    fault = _fault(table, job, rules, bool(0))
    if fault:
        return fault
    chosen = _chosen(bins, count)
    offsets = _offsets(pooled_cells(table, chosen, grid, numbers))
    if not offsets.size:
        return SAMPLES
    filled = _fill_pooled(table, chosen, grid, numbers, derive != 0, offsets)
    return _answer(filled, np.zeros((rows, 2), np.int64), offsets, answer)


# ------------------------------------------------------------------ where boxes lie


@njit(cache=True)
def _write(axes, frame, answer, at):
    """Write a box's axes, y and x, and its frame; the place behind them."""
    for k in range(2):
        start, bin_size, samples, size, free = axes[k]
        answer[at], answer[at + 1], answer[at + 2] = start, bin_size, samples
        answer[at + 3], answer[at + 4] = size, free
        at += 5
    for k in range(4):
        answer[at + k] = frame[k]
    return at + 4


@njit(cache=True)
def _place_upright(table, row, grid, rules, answer, at):
    y, x = upright_axes(table, row, grid[0], rules)
    two = type(rules[0])(2)
    frame = x[0] + x[3] / two, y[0] + y[3] / two, type(two)(1), type(two)(0)
    return _write((y, x), frame, answer, at)


@njit(cache=True)
def _place_rotated(table, row, grid, rules, answer, at):
    frame, y, x = rotated_frame(table, row, grid[0], rules)
    return _write((y, x), frame, answer, at)


@njit(cache=True)
def _place_pooled(table, row, grid, rules, answer, at):
    """Whole cells, and behind them those of each bin, cut to the map: of rows, then of columns."""
    bins, size = grid
    sides = pool_sides(table, row, rules[0])
    (top, high), (left, wide) = sides
    y, x = (top, high / bins[0], 0, high, 1), (left, wide / bins[1], 0, wide, 1)
    at = _write((y, x), (left + wide / 2, top + high / 2, 1.0, 0.0), answer, at)
    for k in range(2):
        for b in range(bins[k]):
            answer[at], answer[at + 1] = pool_bin(sides[k], b, bins[k], size[k], rules[0])
            at += 2
    return at


def _export_axes(name, columns, place):
    """Export where an operator's boxes lie: with the smallest size, and without."""

    @exported(FLOATS, *OF_JOB, DOUBLES, name=f"{name}_axes")
    def axes(rois, job, rules, answer):
        (rows, _, _), grid, numbers = _read(job, rules)
        table = carray(rois, (rows, columns))
        fault = _fault(table, job, rules, bool(0))
        if fault:
            return fault
        scale, offset, minimum, ratio, clockwise = numbers
        at = np.int64(0)
        for least in (minimum, np.float32(0)):
            for row in range(rows):
                free = scale, offset, least, ratio, clockwise
                at = place(table, row, grid, free, answer, at)
        return OK


_export_axes("roi_align", 5, _place_upright)
_export_axes("roi_align_rotated", 6, _place_rotated)
_export_axes("roi_pool", 5, _place_pooled)


# ------------------------------------------------------------------ means and maxima of samples


@njit(cache=True)
def _gather_mean(features, boxes, read, output, sizes):
    _, starts, cells, weights, _, _, _ = read
    loops_nchw.gather_planes(features, boxes, (starts, cells, weights), output, sizes)


@njit(cache=True)
def _scatter_mean(grad_output, features, boxes, read, grad_features, sizes):
    _, starts, cells, weights, _, _, _ = read
    piece = np.int64(0), sizes[0]
    taps = starts, cells, weights
    loops_nchw.scatter_planes(grad_output, boxes, taps, grad_features, piece, sizes)


@njit(cache=True)
def _slopes_of_mean(grad_output, features, boxes, read, grad_rois, sizes):
    _, starts, cells, _, slopes, _, _ = read
    taps = starts, cells, slopes
    loops_nchw.box_slopes_planes(grad_output, features, boxes, taps, grad_rois, sizes)


@njit(cache=True)
def _turned(source, rows, columns):
    """Tables of (rows, columns), one after another, each transposed."""
    target = np.empty(source.size, source.dtype)
    for start in range(0, source.size, rows * columns):
        for row in range(rows):
            for column in range(columns):
                target[start + column * rows + row] = source[start + row * columns + column]
    return target


@njit(cache=True)
def _gather_largest(features, boxes, read, output, sizes):
    _, bin_starts, starts, cells, weights, _ = read
    samples = bin_starts, starts, cells, weights
    loops_max.gather_planes(features, boxes, samples, output, sizes)


@njit(cache=True)
def _scatter_largest(grad_output, features, boxes, read, grad_features, sizes):
    _, bin_starts, starts, cells, weights, _ = read
    channels, map_cells, bins = sizes
    samples, piece = (bin_starts, starts, cells, weights), (np.int64(0), channels)
    upstream, source = _turned(grad_output, channels, bins), _turned(features, channels, map_cells)
    target = np.zeros_like(grad_features)
    loops_max.scatter(upstream, source, boxes, samples, target, piece, sizes)
    target = _turned(target, map_cells, channels)
    for i in range(target.size):
        grad_features[i] += target[i]


@njit(cache=True)
def _slopes_of_largest(grad_output, features, boxes, read, grad_rois, sizes):
    _, bin_starts, starts, cells, weights, slopes = read
    channels, map_cells, bins = sizes
    samples = bin_starts, starts, cells, weights
    upstream, source = _turned(grad_output, channels, bins), _turned(features, channels, map_cells)
    loops_max.box_slopes(upstream, source, boxes, samples, slopes, grad_rois, sizes)


@njit(cache=True)
def _tables(maps, bins, job):
    """A table of maps and one of bins, flat, and their (channels, cells, bins)."""
    shape = np.int64(job[2]), np.int64(job[3]) * job[4], np.int64(job[5]) * job[6]
    channels, cells, count = shape
    return carray(maps, job[1] * channels * cells), carray(bins, job[0] * channels * count), shape


def _export_samples(name, columns, build, gather, scatter, slope):
    """Export an operator that reads samples, and both its gradients.

    ``build`` makes of some boxes what ``gather``, ``scatter`` and ``slope`` apply to the channels.
    """
    merged = int(build is roi_align.merge)

    @exported(FLOATS, FLOATS, FLOATS, *OF_JOB, name=name)
    def forward(features, rois, output, job, rules):
        (rows, _, _), grid, numbers = _read(job, rules)
        table = carray(rois, (rows, columns))
        fault = _fault(table, job, rules, bool(merged))
        if fault:
            return fault
        source, target, shape = _tables(features, output, job)
        first = np.int64(0)
        while first < rows:
            read = build(table, first, rows, grid, numbers, bool(0), BUDGET)
            gather(source, (table, first), read, target, shape)
            first = read[0]
        return OK

    @exported(FLOATS, FLOATS, FLOATS, FLOATS, *OF_JOB, name=f"{name}_backward_features")
    def backward_features(grad_output, features, rois, grad_features, job, rules):
        (rows, _, _), grid, numbers = _read(job, rules)
        table = carray(rois, (rows, columns))
        fault = _fault(table, job, rules, bool(merged))
        if fault:
            return fault
        source, upstream, shape = _tables(features, grad_output, job)
        target = _tables(grad_features, grad_output, job)[0]
        first = np.int64(0)
        while first < rows:
            read = build(table, first, rows, grid, numbers, bool(0), BUDGET)
            scatter(upstream, source, (table, first), read, target, shape)
            first = read[0]
        return OK

    @exported(FLOATS, FLOATS, FLOATS, FLOATS, *OF_JOB, name=f"{name}_backward_rois")
    def backward_rois(grad_output, features, rois, grad_rois, job, rules):
        (rows, _, _), grid, numbers = _read(job, rules)
        table, target = carray(rois, (rows, columns)), carray(grad_rois, (rows, columns))
        fault = _fault(table, job, rules, bool(merged))
        if fault:
            return fault
        source, upstream, shape = _tables(features, grad_output, job)
        first = np.int64(0)
        while first < rows:
            read = build(table, first, rows, grid, numbers, bool(1), BUDGET)
            slope(upstream, source, (table, first), read, target, shape)
            first = read[0]
        for row in range(rows):
            target[row, 0] = 0
        return OK


_OF_MEAN = _gather_mean, _scatter_mean, _slopes_of_mean
_OF_LARGEST = _gather_largest, _scatter_largest, _slopes_of_largest
_export_samples("roi_align", 5, roi_align.merge, *_OF_MEAN)
_export_samples("roi_align_rotated", 6, roi_align_rotated.merge, *_OF_MEAN)
_export_samples("roi_align_max", 5, roi_align.separate, *_OF_LARGEST)


# ------------------------------------------------------------------ largest cells


@exported(FLOATS, FLOATS, FLOATS, INTS, *OF_JOB)
def roi_pool(features, rois, output, argmax, job, rules):
    """RoIPool, and the cell of each value, -1 for that of an empty bin."""
    (rows, _, channels), grid, numbers = _read(job, rules)
    table = carray(rois, (rows, 5))
    fault = _fault(table, job, rules, bool(0))
    if fault:
        return fault
    source, target, _ = _tables(features, output, job)
    places = carray(argmax, target.size)
    pool_planes(source, table, (0, rows), target, places, numbers[0], grid, channels)
    return OK


@exported(FLOATS, INTS, FLOATS, FLOATS, *OF_JOB)
def roi_pool_backward(grad_output, argmax, rois, grad_features, job, rules):
    """Add each bin's gradient to the cell that won it."""
    rows, channels = np.int64(job[0]), np.int64(job[2])
    table = carray(rois, (rows, 5))
    fault = _fault(table, job, rules, bool(0))
    if fault:
        return fault
    target, upstream, (_, cells, count) = _tables(grad_features, grad_output, job)
    places = carray(argmax, upstream.size)
    for i in range(places.size):
        if places[i] >= cells:
            return SIZES
    # A plane is a map of one channel, and so are its bins.
    planes = np.empty((rows * channels, 1), np.float32)
    for row in range(rows):
        for channel in range(channels):
            planes[row * channels + channel, 0] = table[row, 0] * channels + channel
    first, one = np.int64(0), np.int64(1)
    unpool(upstream, places, planes, target, (first, one), (one, cells, count))
    return OK
