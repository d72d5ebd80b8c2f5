"""RoIAlign on the CPU: boxes to merged taps, which ``kernels.cpu.taps`` applies.

The weights of an upright box factor into row x column, window included. So taps are merged along
each axis first, where even a grid of a million samples touches no more cells than the map has, and
only then multiplied.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, NamedTuple

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
    upright_axes,
)
from ..rules import Rules
from . import halves, largest, planes, threads, ways
from . import taps as _taps
from .axes import counted_samples, merge_axis, room_for
from .layout import is_mostly_read
from .loops_nchw import gather as gather_packed
from .loops_nchw import gather_planes
from .loops_nhwc import gather
from .taps import grown, grown_rows, rows_between
from .vectors import lanes


@njit(cache=True, nogil=True)
def area_of(areas, k, lists_y, lists_x):
    """Write row ``k`` of ``areas``: y0, y1, x0, x1 of the cells that a box reads; 0 if none."""
    cells_y, cells_x = lists_y[1], lists_x[1]
    taps_y, taps_x = lists_y[0][-1], lists_x[0][-1]
    y0, y1, x0, x1 = 2**40, 0, 2**40, 0
    for i in range(taps_y):
        y0, y1 = min(y0, cells_y[i]), max(y1, cells_y[i] + 1)
    for i in range(taps_x):
        x0, x1 = min(x0, cells_x[i]), max(x1, cells_x[i] + 1)
    if taps_y == 0 or taps_x == 0:
        y0, y1, x0, x1 = 0, 0, 0, 0
    areas[k, 0], areas[k, 1], areas[k, 2], areas[k, 3] = y0, y1, x0, x1


@njit(cache=True, nogil=True)
def cross(lists_y, lists_x, width, derive, starts, out, columns, count):
    """Write the taps of a box's bins, whose rows begin at ``out``: row x column.

    ``columns`` are cells, weights and slopes, filled up to ``count``. Returns: up to where now.
    """
    starts_y, cells_y, values_y = lists_y
    starts_x, cells_x, values_x = lists_x
    cells, weights, slopes = columns
    for bin_y in range(starts_y.size - 1):
        for bin_x in range(starts_x.size - 1):
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
    return count


@njit(cache=True, nogil=True)
def merge(rois, first, last, grid, rules, derive, budget):
    """The fields of ``Taps`` after the first, for ``rois[first:last]`` or up to ``budget`` taps.

    ``grid`` is ((PH, PW), (H, W)).
    """
    bins, size = grid
    bins_y, bins_x = bins
    height, width = size
    lists_y, lists_x = room_for(rois, first, last, bins, size, rules)
    starts_y, starts_x = lists_y[0], lists_x[0]

    starts = np.empty((last - first) * bins_y * bins_x + 1, np.int64)
    areas = np.empty((last - first, 4), np.int64)
    cells = np.empty(min(16 * (starts.size - 1), budget), np.int64)
    weights = np.empty(cells.size, rois.dtype)
    slopes = np.empty((cells.size if derive else 0, 4), rois.dtype)
    count, out = 0, 0
    row = first
    while row < last and count < budget:
        y, x = upright_axes(rois, row, bins, rules)
        merge_axis(y, bins_y, height, rules[0], derive, lists_y)
        merge_axis(x, bins_x, width, rules[0], derive, lists_x)
        need = count + starts_y[bins_y] * starts_x[bins_x]
        if need > cells.size:
            cells, weights = grown(cells, need), grown(weights, need)
            if derive:
                slopes = grown_rows(slopes, cells.size)
        area_of(areas, row - first, lists_y, lists_x)
        columns = cells, weights, slopes
        count = cross(lists_y, lists_x, width, derive, starts, out, columns, count)
        out += bins_y * bins_x
        row += 1
    starts[out] = count
    rows = rows_between(areas, row - first)
    return row, starts[: out + 1], cells, weights, slopes, areas[: row - first], rows


@njit(cache=True, nogil=True)
def merge_and_gather(features, rois, piece, output, depth_is_last, channels, grid, rules):
    """Merge taps and apply them, without a way back to the interpreter between the two.

    ``piece`` is (first, last, the most taps to make, the places of all rois). Returns: the roi up
    to which it came.
    """
    first, last, budget, places = piece
    bins, size = grid
    sizes = channels, size[0] * size[1], bins[0] * bins[1]
    derive = bool(0)  # of no literal type, for which ``merge`` would be compiled once more
    end, starts, cells, weights, _, _, _ = merge(rois, first, last, grid, rules, derive, budget)
    if depth_is_last:
        gather(features, (rois, first, places), (starts, cells, weights), output, sizes)
    else:
        gather_planes(features, (rois, first), (starts, cells, weights), output, sizes)
    return end


@njit(cache=True, nogil=True)
def merge_and_pack(features, rois, piece, output, channels, grid, rules):
    """As ``merge_and_gather``, for planes of a single map, packed two vectors at a time.

    ``piece`` is (first, last, the most taps to make, scratch memory with room for the map).
    """
    first, last, budget, scratch = piece
    bins, (height, width) = grid
    sizes = channels, height * width, bins[0] * bins[1], width
    derive = bool(0)  # as above
    end, starts, cells, weights, _, areas, _ = merge(rois, first, last, grid, rules, derive, budget)
    pair = 2 * lanes(features)
    whole = np.int64(0), np.int64(0), (channels + pair - 1) // pair, scratch, height * width
    gather_packed(
        features, (rois, first), (starts, cells, weights, areas), output, whole, sizes
    )  # fmt: skip
    return end


@njit(cache=True, nogil=True)
def separate(rois, first, last, grid, rules, derive, budget):
    """For the maximum: one row of taps per sample, and the (bins + 1) first rows of the bins.

    Returns: (last, bin_starts, starts, cells, weights, slopes), up to ``budget`` taps. Discarded
    samples are all alike, so only the first of each bin has a row, at its place in the order.
    """
    bins, size = grid
    bins_y, bins_x = bins
    height, width = size
    scale = rules[0]
    bin_starts = np.empty((last - first) * bins_y * bins_x + 1, np.int64)
    starts = np.empty(min(4 * bin_starts.size, budget), np.int64)
    cells = np.empty(min(4 * starts.size, budget), np.int64)
    weights = np.empty(cells.size, rois.dtype)
    slopes = np.empty((cells.size if derive else 0, 4), rois.dtype)
    count, sample, out = 0, 0, 0
    row = first
    while row < last and count < budget:
        axis_y, axis_x = upright_axes(rois, row, bins, rules)
        samples_y, samples_x = axis_y[2], axis_x[2]
        for bin_y in range(bins_y):
            y0, y1 = counted_samples(axis_y, bin_y, height)
            for bin_x in range(bins_x):
                x0, x1 = counted_samples(axis_x, bin_x, width)
                bin_starts[out] = sample
                out += 1
                discarded = False
                # One more sample on each side represents all those left out there.
                for iy in range(max(y0 - 1, 0), min(y1 + 1, samples_y)):
                    y = sample_position(axis_y, bin_y, iy)
                    low_y, high_y, y_low, y_high, state_y = axis_tap(y, height)
                    for ix in range(max(x0 - 1, 0), min(x1 + 1, samples_x)):
                        x = sample_position(axis_x, bin_x, ix)
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
                        alpha = sample_fraction(axis_x, bins_x, bin_x, ix)
                        beta = sample_fraction(axis_y, bins_y, bin_y, iy)
                        near_x, far_x = corner_factors(alpha, axis_x[4], scale * slope_x)
                        near_y, far_y = corner_factors(beta, axis_y[4], scale * slope_y)
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


class Job(NamedTuple):
    """What decides where a call reads, and what becomes of it."""

    sizes: _taps.Sizes
    rules: tuple
    reduction: str


def _job(
    features: np.ndarray,
    output: np.ndarray,
    rois: np.ndarray,
    rules: Rules,
    reduction: str,
    layout: str,
) -> Job:
    """The job of a call, from features and output or from their gradients."""
    sizes = _taps.job_sizes(features, output, layout)
    return Job(sizes, rules.numbers(rois.dtype), reduction)


def _builder(rois: np.ndarray, job: Job, derive: bool) -> Callable[[int, int], Any]:
    """The ``build`` of a job in ``kernels.cpu.taps``, or for "max" in ``kernels.cpu.largest``."""

    def merged(first: int, last: int) -> _taps.Taps:
        threads.check_wanted()
        fields = merge(rois, first, last, job.sizes.grid, job.rules, derive, _taps.BUDGET)
        return _taps.Taps(first, *fields)

    def separated(first: int, last: int) -> largest.Samples:
        threads.check_wanted()
        fields = separate(rois, first, last, job.sizes.grid, job.rules, derive, _taps.BUDGET)
        return largest.Samples(first, *fields)

    return separated if job.reduction == "max" else merged


def builder_of(features, output, rois, rules: Rules, layout, derive):
    """The ``build`` of a mean over samples, from features and output or from their gradients."""
    return _builder(rois, _job(features, output, rois, rules, "avg", layout), derive)


def _times(rois: np.ndarray, job: Job, together: int) -> tuple[float, float, float]:
    """Nanoseconds in NCHW: (packed, one number at a time, one axis after the other)."""
    batch, channels, _, _, _, grid = job.sizes
    work = len(rois), batch, channels, rois.itemsize, together
    return ways.upright_times(rois, grid, job.rules, work, _taps.PACKED_BYTES)


def _packs(rois: np.ndarray, job: Job, layout: str) -> bool:
    """Whether to pack a gradient's planes."""
    if layout == "NHWC":
        return False
    packed, lone, _ = _times(rois, job, 1)
    return packed <= lone


def takes_halves(rules: Rules, reduction: str) -> bool:
    """Whether ``forward`` reads float16 from its 16 bits."""
    return reduction == "avg"


def forward(
    features: np.ndarray,
    rois: np.ndarray,
    output: np.ndarray,
    rules: Rules,
    reduction: str,
    layout: str,
) -> None:
    """Write ``output``; arguments as ``kernels.cpu`` lists them."""
    job = _job(features, output, rois, rules, reduction, layout)
    if reduction == "max":
        build = _builder(rois, job, False)
        # Each bin has at most a sample more along an axis than it has cells, or those asked for.
        rim = [bins * max(rules.ratio, 1) + 2 for bins in job.sizes.grid[0]]
        transposes = layout == "NCHW" and is_mostly_read(rois, rules.scale, rim, features)
        largest.gather(build, features, rois, output, layout, transposes)
        return
    sizes = job.sizes
    if layout == "NHWC" or sizes.channels == 1:  # whose memory is the same in both
        packs, rows_first = False, sizes.channels * rois.itemsize < 64
    else:
        packed, lone, by_rows = _times(rois, job, 2)
        packs, rows_first = packed <= lone, by_rows < min(packed, lone)
    if rows_first:
        _by_rows(features, rois, output, job, layout)
    elif packs:
        _packed(features, rois, output, job)
    else:
        boxes, places = _taps.side_by_side(rois, rules.scale, features, layout)

        def step(source: np.ndarray, target: np.ndarray, first: int, last: int) -> int:
            piece = first, last, _taps.BUDGET, places
            return merge_and_gather(
                source,
                boxes,
                piece,
                target,
                layout == "NHWC",
                sizes.channels,
                sizes.grid,
                job.rules,
            )

        _taps.in_steps(step, features, boxes, output, sizes)


def _packed(features: np.ndarray, rois: np.ndarray, output: np.ndarray, job: Job) -> None:
    """Write ``output`` from packed planes: a small job in one step, others as any taps."""
    sizes, dtype = job.sizes, rois.dtype
    size = _taps.scratch_size(sizes.cells, sizes, dtype, 2)
    small = sizes.batch == 1 and size * dtype.itemsize <= threads.KEPT_BYTES
    if not small or _taps.crew(len(rois), sizes) > 1:
        _taps.gather(_builder(rois, job, False), features, rois, output, "NCHW", True)
        return

    def step(source: np.ndarray, target: np.ndarray, first: int, last: int) -> int:
        piece = first, last, _taps.BUDGET, threads.scratch(size, dtype)
        return merge_and_pack(source, rois, piece, target, sizes.channels, sizes.grid, job.rules)

    _taps.in_steps(step, features, rois, output, sizes)


def _by_rows(
    features: np.ndarray, rois: np.ndarray, output: np.ndarray, job: Job, layout: str
) -> None:
    """Write ``output``, one axis after the other."""
    sizes = job.sizes
    count = _taps.crew(len(rois), sizes)
    source, target = _taps.flat(features), halves.bits(output.reshape(-1))
    count_of_planes, depth = (sizes.channels, 1) if layout == "NCHW" else (1, sizes.channels)

    def write(piece: tuple[int, int]) -> None:
        planes.gather(source, rois, piece, target, (count_of_planes, depth), sizes.grid, job.rules)

    units = len(rois) * count_of_planes
    if count == 1:
        write((0, units))
        return
    pieces = min(units, 16 * count)
    borders = [units * piece // pieces for piece in range(pieces + 1)]
    threads.share(write, pairwise(borders), count)


def backward_features(
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_features: np.ndarray,
    rules: Rules,
    reduction: str,
    layout: str,
    deterministic: bool,
) -> None:
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    job = _job(grad_features, grad_output, rois, rules, reduction, layout)
    if reduction == "max":
        build = _builder(rois, job, False)
        largest.scatter(build, grad_output, features, rois, grad_features, layout)
        return
    rois, places = _taps.side_by_side(rois, rules.scale, grad_features, layout)
    packs = _packs(rois, job, layout)
    build = _builder(rois, job, False)
    _taps.scatter(build, grad_output, rois, grad_features, layout, packs, places)


def backward_rois(
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_rois: np.ndarray,
    rules: Rules,
    reduction: str,
    layout: str,
) -> None:
    """Write ``grad_rois``; arguments as ``kernels.cpu`` lists them."""
    job = _job(features, grad_output, rois, rules, reduction, layout)
    if reduction == "max":
        build = _builder(rois, job, True)
        largest.box_slopes(build, grad_output, features, rois, grad_rois, layout)
        return
    rois, places = _taps.side_by_side(rois, rules.scale, features, layout)
    packs = _packs(rois, job, layout)
    build = _builder(rois, job, True)
    _taps.box_slopes(build, grad_output, features, rois, grad_rois, layout, packs, places)


def backward_both(
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_features: np.ndarray,
    grad_rois: np.ndarray,
    rules: Rules,
    reduction: str,
    layout: str,
) -> bool:
    """Write both gradients in one pass, where they have one; arguments as above.

    Returns: whether they have.
    """
    job = _job(features, grad_output, rois, rules, reduction, layout)
    if reduction == "max" or not _packs(rois, job, layout):
        return False
    build = _builder(rois, job, True)
    return _taps.scatter_and_slopes(build, grad_output, features, rois, grad_features, grad_rois)
