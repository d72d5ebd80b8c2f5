"""RoIAlign on the CPU: boxes to merged taps, which ``kernels.cpu.taps`` applies.

The weights of an upright box factor into row x column, window included. So taps are merged along
each axis first, where even a grid of a million samples touches no more cells than the map has, and
only then multiplied.
"""

from itertools import pairwise

import numpy as np

from ..compiling import njit
from ..formulas import (
    DISCARDED,
    axis_slope,
    axis_tap,
    bilinear_weights,
    corner_factors,
    sample_fraction,
    sample_position,
    sample_state,
    samples_per_bin,
)
from . import largest, planes, threads, ways
from . import taps as _taps
from .axes import axis_capacity, extents, merge_axis
from .layout import is_mostly_read
from .taps import counted_samples, grown, grown_rows, rows_between


@njit(cache=True, nogil=True)
def window_of(windows, k, cells_y, taps_y, cells_x, taps_x):
    """Write row ``k`` of ``windows``: y0, y1, x0, x1 of the cells that a box reads; 0 if none."""
    y0, y1, x0, x1 = 2**40, 0, 2**40, 0
    for i in range(taps_y):
        y0, y1 = min(y0, cells_y[i]), max(y1, cells_y[i] + 1)
    for i in range(taps_x):
        x0, x1 = min(x0, cells_x[i]), max(x1, cells_x[i] + 1)
    if taps_y == 0 or taps_x == 0:
        y0, y1, x0, x1 = 0, 0, 0, 0
    windows[k, 0], windows[k, 1], windows[k, 2], windows[k, 3] = y0, y1, x0, x1


@njit(cache=True, nogil=True)
def merge(rois, first, last, bins_y, bins_x, height, width, scale, ratio, aligned, derive, budget):
    """The fields of ``Taps`` after the first, for ``rois[first:last]`` or up to ``budget`` taps."""
    real = rois.dtype.type
    factor = real(scale)
    room_y, room_x = 0, 0
    for row in range(first, last):
        _, size_y, _, _, size_x, _ = extents(rois, row, factor, aligned)
        room_y = max(room_y, axis_capacity(size_y, bins_y, ratio, height))
        room_x = max(room_x, axis_capacity(size_x, bins_x, ratio, width))
    starts_y, cells_y = np.empty(bins_y + 1, np.int64), np.empty(room_y, np.int64)
    starts_x, cells_x = np.empty(bins_x + 1, np.int64), np.empty(room_x, np.int64)
    values_y, values_x = np.empty((room_y, 3)), np.empty((room_x, 3))

    starts = np.empty((last - first) * bins_y * bins_x + 1, np.int64)
    windows = np.empty((last - first, 4), np.int64)
    cells = np.empty(16 * (starts.size - 1), np.int64)
    weights = np.empty(cells.size, rois.dtype)
    slopes = np.empty((cells.size if derive else 0, 4), rois.dtype)
    count, out = 0, 0
    row = first
    while row < last and count < budget:
        y, size_y, free_y, x, size_x, free_x = extents(rois, row, factor, aligned)
        merge_axis(
            y, size_y, free_y, bins_y, ratio, height, factor, derive, starts_y, cells_y, values_y
        )
        merge_axis(
            x, size_x, free_x, bins_x, ratio, width, factor, derive, starts_x, cells_x, values_x
        )
        need = count + starts_y[bins_y] * starts_x[bins_x]
        if need > cells.size:
            cells, weights = grown(cells, need), grown(weights, need)
            if derive:
                slopes = grown_rows(slopes, cells.size)
        window_of(windows, row - first, cells_y, starts_y[bins_y], cells_x, starts_x[bins_x])
        for bin_y in range(bins_y):
            for bin_x in range(bins_x):
                starts[out] = count
                out += 1
                for i in range(starts_y[bin_y], starts_y[bin_y + 1]):
                    for j in range(starts_x[bin_x], starts_x[bin_x + 1]):
                        cells[count] = cells_y[i] * width + cells_x[j]
                        weights[count] = values_y[i, 0] * values_x[j, 0]
                        if derive:
                            slopes[count, 0] = values_y[i, 0] * values_x[j, 1]
                            slopes[count, 1] = values_y[i, 1] * values_x[j, 0]
                            slopes[count, 2] = values_y[i, 0] * values_x[j, 2]
                            slopes[count, 3] = values_y[i, 2] * values_x[j, 0]
                        count += 1
        row += 1
    starts[out] = count
    rows = rows_between(windows, row - first)
    return row, starts[: out + 1], cells, weights, slopes, windows[: row - first], rows


@njit(cache=True, nogil=True)
def separate(
    rois, first, last, bins_y, bins_x, height, width, scale, ratio, aligned, derive, budget
):
    """For the maximum: one row of taps per sample, and the (bins + 1) first rows of the bins.

    Returns: (last, bin_starts, starts, cells, weights, slopes), up to ``budget`` taps. Discarded
    samples are all alike, so only the first of each bin has a row, at its place in the order.
    """
    real = rois.dtype.type
    factor = real(scale)
    bin_starts = np.empty((last - first) * bins_y * bins_x + 1, np.int64)
    starts = np.empty(4 * bin_starts.size, np.int64)
    cells = np.empty(4 * starts.size, np.int64)
    weights = np.empty(cells.size, rois.dtype)
    slopes = np.empty((cells.size if derive else 0, 4), rois.dtype)
    count, sample, out = 0, 0, 0
    row = first
    while row < last and count < budget:
        top, size_y, free_y, left, size_x, free_x = extents(rois, row, factor, aligned)
        bin_height, bin_width = size_y / real(bins_y), size_x / real(bins_x)
        samples_y = samples_per_bin(bin_height, ratio)
        samples_x = samples_per_bin(bin_width, ratio)
        for bin_y in range(bins_y):
            y0, y1 = counted_samples(top, bin_height, bin_y, samples_y, real(1), real(0), height)
            for bin_x in range(bins_x):
                x0, x1 = counted_samples(left, bin_width, bin_x, samples_x, real(1), real(0), width)
                bin_starts[out] = sample
                out += 1
                discarded = False
                # One more sample on each side represents all those left out there.
                for iy in range(max(y0 - 1, 0), min(y1 + 1, samples_y)):
                    y = sample_position(top, bin_height, bin_y, iy, samples_y)
                    low_y, high_y, y_low, y_high, state_y = axis_tap(y, height)
                    for ix in range(max(x0 - 1, 0), min(x1 + 1, samples_x)):
                        x = sample_position(left, bin_width, bin_x, ix, samples_x)
                        low_x, high_x, x_low, x_high, state_x = axis_tap(x, width)
                        outside = sample_state(state_y, state_x) == DISCARDED
                        if outside and discarded:
                            continue
                        discarded = discarded or outside
                        if sample + 2 > starts.size:
                            starts = grown(starts, sample + 2)
                        if count + 4 > cells.size:
                            cells, weights = grown(cells, count + 4), grown(weights, count + 4)
                            if derive:
                                slopes = grown_rows(slopes, cells.size)
                        starts[sample] = count
                        sample += 1
                        if outside:
                            continue
                        corners = bilinear_weights(y_low, y_high, x_low, x_high)
                        slope_x, slope_y = axis_slope(x, width), axis_slope(y, height)
                        alpha = sample_fraction(bin_x, ix, samples_x, bins_x, factor)
                        beta = sample_fraction(bin_y, iy, samples_y, bins_y, factor)
                        near_x, far_x = corner_factors(alpha, free_x, factor * slope_x)
                        near_y, far_y = corner_factors(beta, free_y, factor * slope_y)
                        for t in range(4):
                            down, right = t // 2, t % 2
                            y_cell, y_weight = (high_y, y_high) if down else (low_y, y_low)
                            x_cell, x_weight = (high_x, x_high) if right else (low_x, x_low)
                            if corners[t] == 0 and not derive:
                                continue
                            cells[count] = y_cell * width + x_cell
                            weights[count] = corners[t]
                            if derive:
                                along_x = y_weight if right else -y_weight
                                along_y = x_weight if down else -x_weight
                                slopes[count, 0] = along_x * near_x
                                slopes[count, 1] = along_y * near_y
                                slopes[count, 2] = along_x * far_x
                                slopes[count, 3] = along_y * far_y
                            count += 1
        row += 1
    bin_starts[out] = sample
    starts[sample] = count
    return row, bin_starts[: out + 1], starts[: sample + 1], cells, weights, slopes


def _builder(reduction, rois, sizes, scale, ratio, aligned, derive):
    """The ``build`` of a job in ``kernels.cpu.taps``, or for "max" in ``kernels.cpu.largest``."""

    def merged(first, last):
        threads.check_wanted()
        fields = merge(rois, first, last, *sizes, scale, ratio, aligned, derive, _taps.BUDGET)
        return _taps.Taps(first, *fields)

    def separated(first, last):
        threads.check_wanted()
        fields = separate(rois, first, last, *sizes, scale, ratio, aligned, derive, _taps.BUDGET)
        return largest.Samples(first, *fields)

    return separated if reduction == "max" else merged


def builder_of(features, output, rois, rules, layout, derive):
    """The ``build`` of a mean over samples, from features and output or from their gradients."""
    sizes = _taps.bins_and_cells(features, output, layout)
    return _builder("avg", rois, sizes, rules.scale, rules.ratio, rules.minimum == 0, derive)


def _times(rois, sizes, rules, job, together):
    """Nanoseconds in NCHW: (packed, one number at a time, one axis after the other)."""
    return ways.upright_times(
        rois, *sizes, *rules, job.batch, job.channels, together, _taps.PACKED_BYTES
    )


def _packs(rois, sizes, rules, job, layout):
    """Whether to pack a gradient's planes."""
    if layout == "NHWC":
        return False
    packed, lone, _ = _times(rois, sizes, rules, job, 1)
    return packed <= lone


def forward(features, rois, output, spatial_scale, sampling_ratio, aligned, reduction, layout):
    """Write ``output``; arguments as ``kernels.cpu`` lists them."""
    sizes = _taps.bins_and_cells(features, output, layout)
    rules = (spatial_scale, sampling_ratio, aligned)
    build = _builder(reduction, rois, sizes, *rules, False)
    if reduction == "max":
        # Each bin has at most a sample more along an axis than it has cells, or those asked for.
        rim = [bins * max(sampling_ratio, 1) + 2 for bins in sizes[:2]]
        turns = layout == "NCHW" and is_mostly_read(rois, spatial_scale, rim, features)
        largest.gather(build, features, rois, output, layout, turns)
        return
    if layout == "NHWC":
        packs, rows_first = False, features.shape[3] * rois.itemsize < 64
    else:
        job = _taps.job_sizes(features, output, layout)
        packed, lone, by_rows = _times(rois, sizes, rules, job, 2)
        packs, rows_first = packed <= lone, by_rows < min(packed, lone)
    if rows_first:
        _by_rows(features, rois, output, sizes, rules, layout)
    else:
        _taps.gather(build, features, rois, output, layout, packs)


def _by_rows(features, rois, output, sizes, rules, layout):
    """Write ``output``, one axis after the other."""
    job = _taps.job_sizes(features, output, layout)
    count = _taps.crew(len(rois), job)
    source, target = _taps.flat(features), output.reshape(-1)
    count_of_planes, depth = (job.channels, 1) if layout == "NCHW" else (1, job.channels)

    def gather(piece):
        planes.gather(
            source, rois, *piece, target, count_of_planes, depth, *sizes[2:], *sizes[:2], *rules
        )  # fmt: skip

    units = len(rois) * count_of_planes
    pieces = min(units, 16 * count if count > 1 else 1)
    borders = [units * piece // pieces for piece in range(pieces + 1)]
    threads.share(gather, pairwise(borders), count)


def backward_features(
    grad_output, features, rois, grad_features,
    spatial_scale, sampling_ratio, aligned, reduction, layout, deterministic,
):  # fmt: skip
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    sizes = _taps.bins_and_cells(grad_features, grad_output, layout)
    rules = (spatial_scale, sampling_ratio, aligned)
    build = _builder(reduction, rois, sizes, *rules, False)
    if reduction == "max":
        largest.scatter(build, grad_output, features, rois, grad_features, layout)
        return
    job = _taps.job_sizes(grad_features, grad_output, layout)
    packs = _packs(rois, sizes, rules, job, layout)
    _taps.scatter(build, grad_output, rois, grad_features, layout, packs)


def backward_rois(
    grad_output, features, rois, grad_rois,
    spatial_scale, sampling_ratio, aligned, reduction, layout,
):  # fmt: skip
    """Write ``grad_rois``; arguments as ``kernels.cpu`` lists them."""
    sizes = _taps.bins_and_cells(features, grad_output, layout)
    rules = (spatial_scale, sampling_ratio, aligned)
    build = _builder(reduction, rois, sizes, *rules, True)
    if reduction == "max":
        largest.box_slopes(build, grad_output, features, rois, grad_rois, layout)
        return
    job = _taps.job_sizes(features, grad_output, layout)
    packs = _packs(rois, sizes, rules, job, layout)
    _taps.box_slopes(build, grad_output, features, rois, grad_rois, layout, packs)
