"""RoIAlignRotated on the CPU: rotated boxes to merged taps, which ``kernels.cpu.taps`` applies.

The weights of a rotated box do not factor, so its samples are visited one by one, and those far
outside the map skipped a row at a time; taps of a bin on the same cell are merged on the way.
"""

import numpy as np

from ..compiling import njit
from ..formulas import (
    DISCARDED,
    angle_factors,
    axis_slope,
    axis_tap,
    bilinear_weights,
    center_in_features,
    rotated_extent,
    rotation,
    sample_fraction,
    sample_position,
    sample_state,
    samples_per_bin,
    size_factors,
    turn,
)
from . import taps as _taps
from . import threads, ways
from .taps import Taps, counted_samples, grown, grown_rows, rows_between


@njit(cache=True, nogil=True)
def frame(rois, row, scale, aligned, clockwise):
    """A box in its own axes: (cx, cy, cosine, sine, left, width, free_x, top, height, free_y)."""
    real = rois.dtype.type
    offset = real(0.5) if aligned else real(0)
    minimum = real(0) if aligned else real(1)
    cosine, sine = rotation(rois[row, 5], clockwise)
    left, width, free_x = rotated_extent(rois[row, 3], scale, minimum)
    top, height, free_y = rotated_extent(rois[row, 4], scale, minimum)
    center_x = center_in_features(rois[row, 1], scale, offset)
    center_y = center_in_features(rois[row, 2], scale, offset)
    return center_x, center_y, cosine, sine, left, width, free_x, top, height, free_y


@njit(cache=True, nogil=True)
def span(center, reach, length):
    """The half-open range of cells along one axis that a box reaches, with one to spare."""
    low = min(max(np.float64(center) - reach - 2, 0.0), length - 1.0)
    high = min(max(np.float64(center) + reach + 3, 1.0), np.float64(length))
    return np.int64(low), np.int64(high) + 1 if high < length else length


@njit(cache=True, nogil=True)
def reach(box):
    """Half the width and half the height in cells of the upright rectangle around a rotated box."""
    _, _, cosine, sine, _, width, _, _, height, _ = box
    c, s = abs(np.float64(cosine)), abs(np.float64(sine))
    # Rounding errors of positions far outside the map are up to this large.
    spare = 1e-6 * (width + height + abs(box[0]) + abs(box[1]))
    return (c * width + s * height) / 2 + spare, (s * width + c * height) / 2 + spare


@njit(cache=True, nogil=True)
def merge(
    rois, first, last, bins_y, bins_x, height, width, scale, ratio, aligned, clockwise, derive,
    budget,
):  # fmt: skip
    """The fields of ``Taps`` after the first, for ``rois[first:last]`` or up to ``budget`` taps."""
    real = rois.dtype.type
    factor = real(scale)
    room = 0
    for row in range(first, last):
        box = frame(rois, row, factor, aligned, clockwise)
        reach_x, reach_y = reach(box)
        x0, x1 = span(box[0], reach_x, width)
        y0, y1 = span(box[1], reach_y, height)
        room = max(room, (x1 - x0) * (y1 - y0))
    slot = np.empty(room, np.int64)  # of a cell's tap, if it belongs to this bin

    starts = np.empty((last - first) * bins_y * bins_x + 1, np.int64)
    windows = np.empty((last - first, 4), np.int64)
    cells = np.empty(16 * (starts.size - 1), np.int64)
    # These sum over any number of samples, so they stay in float64 until complete.
    weights = np.empty(cells.size)
    slopes = np.empty((cells.size if derive else 0, 5))
    follow = np.empty((5, 2), rois.dtype)  # derivatives of a sample's x and y by the box's numbers
    along_x, along_y = np.empty(4, rois.dtype), np.empty(4, rois.dtype)
    tap_cells, tap_slots = np.empty(4, np.int64), np.empty(4, np.int64)
    tap_weights = np.empty(4, rois.dtype)
    count, out = 0, 0
    row = first
    while row < last and count < budget:
        box = frame(rois, row, factor, aligned, clockwise)
        center_x, center_y, cosine, sine, left, size_x, free_x, top, size_y, free_y = box
        reach_x, reach_y = reach(box)
        x0, x1 = span(center_x, reach_x, width)
        y0, y1 = span(center_y, reach_y, height)
        low_x, high_x, low_y, high_y = width, 0, height, 0
        bin_width, bin_height = size_x / real(bins_x), size_y / real(bins_y)
        samples_x = samples_per_bin(bin_width, ratio)
        samples_y = samples_per_bin(bin_height, ratio)
        total = np.float64(samples_x) * samples_y
        for i in range((x1 - x0) * (y1 - y0)):
            slot[i] = -1
        for bin_y in range(bins_y):
            for bin_x in range(bins_x):
                begin = count
                starts[out] = begin
                out += 1
                for iy in range(samples_y):
                    across = sample_position(top, bin_height, bin_y, iy, samples_y)
                    begin_x, end_x = counted_samples(
                        left, bin_width, bin_x, samples_x, cosine, across * sine + center_x, width
                    )
                    begin_y, end_y = counted_samples(
                        left, bin_width, bin_x, samples_x, -sine, across * cosine + center_y, height
                    )
                    for ix in range(max(begin_x, begin_y), min(end_x, end_y)):
                        along = sample_position(left, bin_width, bin_x, ix, samples_x)
                        x, y = turn(along, across, cosine, sine, center_x, center_y)
                        tap_x, next_x, x_low, x_high, state_x = axis_tap(x, width)
                        tap_y, next_y, y_low, y_high, state_y = axis_tap(y, height)
                        if sample_state(state_y, state_x) == DISCARDED:
                            continue
                        low_x, high_x = min(low_x, tap_x), max(high_x, next_x)
                        low_y, high_y = min(low_y, tap_y), max(high_y, next_y)
                        (
                            tap_weights[0],
                            tap_weights[1],
                            tap_weights[2],
                            tap_weights[3],
                        ) = bilinear_weights(y_low, y_high, x_low, x_high)
                        tap_cells[0], tap_cells[1] = tap_y * width + tap_x, tap_y * width + next_x
                        tap_cells[2], tap_cells[3] = next_y * width + tap_x, next_y * width + next_x
                        local = (tap_y - y0) * (x1 - x0) + tap_x - x0
                        down, right = (next_y - tap_y) * (x1 - x0), next_x - tap_x
                        tap_slots[0], tap_slots[1] = local, local + right
                        tap_slots[2], tap_slots[3] = local + down, local + down + right
                        if derive:
                            alpha = sample_fraction(bin_x, ix, samples_x, bins_x, factor)
                            beta = sample_fraction(bin_y, iy, samples_y, bins_y, factor)
                            follow[0, 0], follow[0, 1] = factor, real(0)
                            follow[1, 0], follow[1, 1] = real(0), factor
                            follow[2, 0], follow[2, 1], follow[3, 0], follow[3, 1] = size_factors(
                                alpha, beta, free_x, free_y, cosine, sine, factor
                            )
                            follow[4, 0], follow[4, 1] = angle_factors(
                                x, y, center_x, center_y, clockwise
                            )
                            slope_x, slope_y = axis_slope(x, width), axis_slope(y, height)
                            along_x[0], along_x[1] = -y_low * slope_x, y_low * slope_x
                            along_x[2], along_x[3] = -y_high * slope_x, y_high * slope_x
                            along_y[0], along_y[1] = -x_low * slope_y, -x_high * slope_y
                            along_y[2], along_y[3] = x_low * slope_y, x_high * slope_y
                        if count + 4 > cells.size:
                            cells, weights = grown(cells, count + 4), grown(weights, count + 4)
                            if derive:
                                slopes = grown_rows(slopes, cells.size)
                        for t in range(4):
                            if tap_weights[t] == 0 and not derive:
                                continue
                            at = slot[tap_slots[t]]
                            if at < begin:
                                at = count
                                count += 1
                                slot[tap_slots[t]] = at
                                cells[at] = tap_cells[t]
                                weights[at] = 0
                                if derive:
                                    for k in range(5):
                                        slopes[at, k] = 0
                            weights[at] += tap_weights[t]
                            if derive:
                                for k in range(5):
                                    slopes[at, k] += (
                                        along_x[t] * follow[k, 0] + along_y[t] * follow[k, 1]
                                    )
                for at in range(begin, count):
                    weights[at] /= total
                    if derive:
                        for k in range(5):
                            slopes[at, k] /= total
        if low_y > high_y:
            low_y, high_y, low_x, high_x = 0, -1, 0, -1
        windows[row - first, 0], windows[row - first, 1] = low_y, high_y + 1
        windows[row - first, 2], windows[row - first, 3] = low_x, high_x + 1
        row += 1
    starts[out] = count
    rows = rows_between(windows, row - first)
    own_weights = np.empty(count, rois.dtype)
    own_slopes = np.empty((count if derive else 0, 5), rois.dtype)
    for at in range(count):
        own_weights[at] = weights[at]
        if derive:
            for k in range(5):
                own_slopes[at, k] = slopes[at, k]
    return row, starts[: out + 1], cells, own_weights, own_slopes, windows[: row - first], rows


@njit(cache=True, nogil=True)
def reads(rois, bins_y, bins_x, height, width, scale, ratio, aligned, clockwise):
    """What rotated boxes read, as ``kernels.cpu.ways.upright`` counts it: taps, cells, rows."""
    factor = rois.dtype.type(scale)
    taps, cells, rows = 0.0, 0.0, 0.0
    for row in range(rois.shape[0]):
        box = frame(rois, row, factor, aligned, clockwise)
        reach_x, reach_y = reach(box)
        x0, x1 = span(box[0], reach_x, width)
        y0, y1 = span(box[1], reach_y, height)
        bin_width = np.float64(box[5]) / bins_x
        bin_height = np.float64(box[8]) / bins_y
        samples_x = samples_per_bin(box[5] / rois.dtype.type(bins_x), ratio)
        samples_y = samples_per_bin(box[8] / rois.dtype.type(bins_y), ratio)
        rectangle = np.float64(y1 - y0) * (x1 - x0)
        a_bin = min(4.0 * samples_x * samples_y, (bin_width + 2) * (bin_height + 2))
        inside = min(1.0, rectangle / (4 * (reach_x + 2) * (reach_y + 2)))
        taps += a_bin * bins_y * bins_x * inside
        cells += rectangle
        rows = max(rows, np.float64(y1 - y0))
    return taps, cells, rows


def _packs(rois, sizes, rules, job, layout, together):
    """Whether to pack planes."""
    if layout == "NHWC":
        return False
    packed, lone = ways.times(
        *reads(rois, *sizes, *rules), len(rois), job.batch, job.channels, job.cells, job.width,
        rois.itemsize, together, _taps.PACKED_BYTES,
    )  # fmt: skip
    return packed <= lone


def _builder(rois, sizes, rules, derive):
    """The ``build`` of the jobs in ``kernels.cpu.taps``."""

    def build(first, last):
        threads.check_wanted()
        return Taps(first, *merge(rois, first, last, *sizes, *rules, derive, _taps.BUDGET))

    return build


def forward(features, rois, output, spatial_scale, sampling_ratio, aligned, clockwise, layout):
    """Write ``output``; arguments as ``kernels.cpu`` lists them."""
    sizes = _taps.bins_and_cells(features, output, layout)
    rules = (spatial_scale, sampling_ratio, aligned, clockwise)
    packs = _packs(rois, sizes, rules, _taps.job_sizes(features, output, layout), layout, 2)
    _taps.gather(_builder(rois, sizes, rules, False), features, rois, output, layout, packs)


def backward_features(
    grad_output, features, rois, grad_features,
    spatial_scale, sampling_ratio, aligned, clockwise, layout, deterministic,
):  # fmt: skip
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    sizes = _taps.bins_and_cells(grad_features, grad_output, layout)
    rules = (spatial_scale, sampling_ratio, aligned, clockwise)
    job = _taps.job_sizes(grad_features, grad_output, layout)
    packs = _packs(rois, sizes, rules, job, layout, 1)
    build = _builder(rois, sizes, rules, False)
    _taps.scatter(build, grad_output, rois, grad_features, layout, packs)


def backward_rois(
    grad_output, features, rois, grad_rois,
    spatial_scale, sampling_ratio, aligned, clockwise, layout,
):  # fmt: skip
    """Write ``grad_rois``; arguments as ``kernels.cpu`` lists them."""
    sizes = _taps.bins_and_cells(features, grad_output, layout)
    rules = (spatial_scale, sampling_ratio, aligned, clockwise)
    job = _taps.job_sizes(features, grad_output, layout)
    packs = _packs(rois, sizes, rules, job, layout, 1)
    build = _builder(rois, sizes, rules, True)
    _taps.box_slopes(build, grad_output, features, rois, grad_rois, layout, packs)
