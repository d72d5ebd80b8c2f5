"""RoIAlignRotated on the CPU: rotated boxes to merged taps, which ``kernels.cpu.taps`` applies.

The weights of a rotated box do not factor, so its samples are visited one by one, and those far
outside the map skipped a row at a time; taps of a bin on the same cell are merged on the way.
"""

from collections.abc import Callable

import numpy as np

from ..compiling import njit
from ..formulas import (
    DISCARDED,
    angle_factors,
    axis_slope,
    axis_tap,
    bilinear_weights,
    rotated_cells_near,
    rotated_frame,
    sample_fraction,
    sample_position,
    sample_state,
    samples_of_row_near,
    size_factors,
    turn,
)
from ..rules import Rules
from . import taps as _taps
from . import threads, ways
from .axes import FEW
from .taps import Taps, grown, grown_rows, rows_between


@njit(cache=True, nogil=True)
def counted_samples(axis_x, bin_x, across, frame, size):
    """A half-open range that holds every sample of a bin's row that counts."""
    samples = axis_x[2]
    if samples <= FEW:
        return np.int64(0), np.int64(samples)
    center_x, center_y, cosine, sine = frame
    real = type(across)
    extent = abs(across) + abs(center_x) + abs(center_y)
    line_x = across * sine + center_x, cosine
    line_y = across * cosine + center_y, -sine
    near_y, near_x = (real(-1), real(size[0])), (real(-1), real(size[1]))
    begin_x, end_x = samples_of_row_near(axis_x, bin_x, line_x, near_x, extent)
    begin_y, end_y = samples_of_row_near(axis_x, bin_x, line_y, near_y, extent)
    return max(begin_x, begin_y), min(end_x, end_y)


@njit(cache=True, nogil=True)
def merge(rois, first, last, grid, rules, derive, budget):
    """The fields of ``Taps`` after the first, for ``rois[first:last]`` or up to ``budget`` taps.

    ``grid`` is ((PH, PW), (H, W)).
    """
    bins, size = grid
    bins_y, bins_x = bins
    height, width = size
    real = rois.dtype.type
    scale, clockwise = rules[0], rules[4]
    room = 0
    for row in range(first, last):
        frame, axis_y, axis_x = rotated_frame(rois, row, bins, rules)
        (y0, y1), (x0, x1) = rotated_cells_near(frame, axis_y, axis_x, size)
        room = max(room, (x1 - x0) * (y1 - y0))
    slot = np.empty(room, np.int64)  # of a cell's tap, if it belongs to this bin

    starts = np.empty((last - first) * bins_y * bins_x + 1, np.int64)
    areas = np.empty((last - first, 4), np.int64)
    cells = np.empty(min(16 * (starts.size - 1), budget), np.int64)
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
        frame, axis_y, axis_x = rotated_frame(rois, row, bins, rules)
        (y0, y1), (x0, x1) = rotated_cells_near(frame, axis_y, axis_x, size)
        low_x, high_x, low_y, high_y = width, 0, height, 0
        samples_y, free = axis_y[2], (axis_x[4], axis_y[4])
        total = np.float64(axis_x[2]) * samples_y
        for i in range((x1 - x0) * (y1 - y0)):
            slot[i] = -1
        for bin_y in range(bins_y):
            for bin_x in range(bins_x):
                begin = count
                starts[out] = begin
                out += 1
                for iy in range(samples_y):
                    across = sample_position(axis_y, bin_y, iy)
                    early, late = counted_samples(axis_x, bin_x, across, frame, size)
                    for ix in range(early, late):
                        along = sample_position(axis_x, bin_x, ix)
                        x, y = turn(along, across, frame)
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
                            alpha = sample_fraction(axis_x, bins_x, bin_x, ix)
                            beta = sample_fraction(axis_y, bins_y, bin_y, iy)
                            follow[0, 0], follow[0, 1] = scale, real(0)
                            follow[1, 0], follow[1, 1] = real(0), scale
                            follow[2, 0], follow[2, 1], follow[3, 0], follow[3, 1] = size_factors(
                                (alpha, beta), free, frame, scale
                            )
                            follow[4, 0], follow[4, 1] = angle_factors(x, y, frame, clockwise)
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
        areas[row - first, 0], areas[row - first, 1] = low_y, high_y + 1
        areas[row - first, 2], areas[row - first, 3] = low_x, high_x + 1
        row += 1
    starts[out] = count
    rows = rows_between(areas, row - first)
    own_weights = np.empty(count, rois.dtype)
    own_slopes = np.empty((count if derive else 0, 5), rois.dtype)
    for at in range(count):
        own_weights[at] = weights[at]
        if derive:
            for k in range(5):
                own_slopes[at, k] = slopes[at, k]
    return row, starts[: out + 1], cells, own_weights, own_slopes, areas[: row - first], rows


@njit(cache=True, nogil=True)
def reads(rois, grid, rules):
    """What rotated boxes read, as ``kernels.cpu.ways.upright`` counts it: taps, cells, rows."""
    bins, size = grid
    taps, cells, rows = 0.0, 0.0, 0.0
    for row in range(rois.shape[0]):
        frame, axis_y, axis_x = rotated_frame(rois, row, bins, rules)
        (y0, y1), (x0, x1) = rotated_cells_near(frame, axis_y, axis_x, size)
        rectangle = np.float64(y1 - y0) * (x1 - x0)
        a_bin = min(
            4.0 * axis_x[2] * axis_y[2],
            (np.float64(axis_x[1]) + 2) * (np.float64(axis_y[1]) + 2),
        )
        _, _, cosine, sine = frame
        c, s = abs(np.float64(cosine)), abs(np.float64(sine))
        wide, high = c * axis_x[3] + s * axis_y[3], s * axis_x[3] + c * axis_y[3]
        inside = min(1.0, rectangle / ((wide + 4) * (high + 4)))
        taps += a_bin * bins[0] * bins[1] * inside
        cells += rectangle
        rows = max(rows, np.float64(y1 - y0))
    return taps, cells, rows


def _packs(rois, rules, sizes, layout, together):
    """Whether to pack planes."""
    if layout == "NHWC":
        return False
    work = ways.Work(len(rois), sizes.batch, sizes.channels, rois.itemsize, together)
    packed, lone = ways.times(
        reads(rois, sizes.grid, rules), sizes.grid[1], tuple(work), _taps.PACKED_BYTES
    )  # fmt: skip
    return packed <= lone


def _builder(rois, grid, rules, derive):
    """The ``build`` of the jobs in ``kernels.cpu.taps``."""

    def build(first, last):
        threads.check_wanted()
        return Taps(first, *merge(rois, first, last, grid, rules, derive, _taps.BUDGET))

    return build


def _job(
    features: np.ndarray,
    output: np.ndarray,
    rois: np.ndarray,
    rules: Rules,
    layout: str,
    together: int,
    derive: bool = False,
) -> tuple[Callable[[int, int], Taps], bool]:
    """(build, whether to pack planes) of a call."""
    numbers = rules.numbers(rois.dtype)
    sizes = _taps.job_sizes(features, output, layout)
    packs = _packs(rois, numbers, sizes, layout, together)
    return _builder(rois, sizes.grid, numbers, derive), packs


def takes_halves(rules: Rules) -> bool:
    """Whether ``forward`` reads float16 from its 16 bits."""
    return True


def forward(features, rois, output, rules, layout):
    """Write ``output``; arguments as ``kernels.cpu`` lists them."""
    rois, places = _taps.side_by_side(rois, rules.scale, features, layout, turned=True)
    build, packs = _job(features, output, rois, rules, layout, 2)
    _taps.gather(build, features, rois, output, layout, packs, places)


def backward_features(grad_output, features, rois, grad_features, rules, layout, deterministic):
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    rois, places = _taps.side_by_side(rois, rules.scale, grad_features, layout, turned=True)
    build, packs = _job(grad_features, grad_output, rois, rules, layout, 1)
    _taps.scatter(build, grad_output, rois, grad_features, layout, packs, places)


def backward_rois(grad_output, features, rois, grad_rois, rules, layout):
    """Write ``grad_rois``; arguments as ``kernels.cpu`` lists them."""
    rois, places = _taps.side_by_side(rois, rules.scale, features, layout, turned=True)
    build, packs = _job(features, grad_output, rois, rules, layout, 1, derive=True)
    _taps.box_slopes(build, grad_output, features, rois, grad_rois, layout, packs, places)


def backward_both(grad_output, features, rois, grad_features, grad_rois, rules, layout):
    """Write both gradients in one pass, where they have one. Returns: whether they have."""
    build, packs = _job(features, grad_output, rois, rules, layout, 1, derive=True)
    given = build, grad_output, features, rois
    return packs and _taps.scatter_and_slopes(*given, grad_features, grad_rois)
