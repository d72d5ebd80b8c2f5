"""Which way to read planes of channels (NCHW): packed first, or one number at a time.

Packing a vector of channels costs the same for one channel as for sixteen, and for a cell that no
sample reads as for one that a hundred read; afterwards a tap costs a sixteenth. So the cheaper way
depends on the number of channels and on how densely the boxes are read. Both costs are estimated
from the boxes alone, in nanoseconds of one core.
"""

from typing import NamedTuple

import numpy as np

from ..compiling import njit
from ..formulas import upright_axes
from .loops_nhwc import AT_ONCE

PACK = 2.5
"""Moving one cell of a vector of channels into packed memory, or out of it."""
PACKED_TAP = 0.7
"""Adding a packed tap, a vector of channels."""
LONE_TAP = 1.2
"""Adding a tap of one channel in place."""
BUILD = 2.5
"""Computing a tap."""
LONG_RUN_TAP = 0.12
"""Adding a tap along a row of adjacent cells."""
BIN_OF_ROW = 0.4
"""Adding a row's sum to a bin."""
CELL_OF_LINE, TAP_OF_LINE, LINE = 0.03, 0.45, 25.0
"""Adding up a cell of a bin's rows, reading that line at a tap, and beginning with one."""
VISIT = 100.0
"""Starting another channel of a box."""
BESIDE = 0.5
"""Cells that a box reads beyond each end of a side, on the average."""


class Work(NamedTuple):
    """How much of everything a job has."""

    rois: int
    batch: int
    channels: int
    itemsize: int
    together: int
    """Vectors of channels that are packed at a time."""


@njit(cache=True, nogil=True)
def axis_reads(axis, bins, length):
    """Along one axis: taps per bin, bins that read any cell, cells from the first to the last."""
    start, _, samples, size, _ = axis
    bin_size = np.float64(size) / bins
    inside = max(min(start + size + BESIDE, np.float64(length)) - max(start - BESIDE, 0.0), 0.0)
    seen = min(np.float64(bins), np.ceil(inside / max(bin_size, 1e-9)))
    taps = min(2.0 * samples, bin_size + 1.5, inside + 1.0)
    return taps, seen, min(inside + 1.0, np.float64(length))


@njit(cache=True, nogil=True)
def upright(rois, grid, rules, channels):
    """What upright boxes read: taps, cells of their rectangles, rows of the tallest; and the time
    that ``kernels.cpu.planes`` takes."""
    bins, size = grid
    bins_y, bins_x = bins
    taps, cells, rows, by_rows = 0.0, 0.0, 0.0, 0.0
    for row in range(rois.shape[0]):
        y, x = upright_axes(rois, row, bins, rules)
        taps_y, seen_y, span_y = axis_reads(y, bins_y, size[0])
        taps_x, seen_x, span_x = axis_reads(x, bins_x, size[1])
        all_y, all_x = taps_y * seen_y, taps_x * seen_x
        taps += all_y * all_x
        cells += span_y * span_x
        rows = max(rows, span_y)
        along = LONG_RUN_TAP if taps_x > 32 else LONE_TAP
        across = min(all_y, span_y + 1) * all_x * along + all_y * bins_x * BIN_OF_ROW
        down = all_y * span_x * CELL_OF_LINE + bins_y * (all_x * TAP_OF_LINE + LINE)
        by_rows += VISIT + (min(across, down) if taps_y <= AT_ONCE else across)
    return taps, cells, rows, by_rows * channels


@njit(cache=True, nogil=True)
def upright_times(rois, grid, rules, work, room):
    """The times of upright boxes: (packed, number by number, one axis after the other)."""
    taps, cells, rows, by_rows = upright(rois, grid, rules, work[2])
    packed, lone = times((taps, cells, rows), grid[1], work, room)
    return packed, lone, by_rows


@njit(cache=True, nogil=True)
def times(reads, size, work, room):
    """(time packed, time one by one), for planes of ``size`` packed in ``room`` bytes.

    ``reads`` are taps, cells and rows as ``upright`` counts them, ``work`` the fields of ``Work``.
    """
    taps, cells, rows = reads
    height, width = size
    rois, batch, channels, itemsize, together = work
    lone = (BUILD + LONE_TAP * channels) * taps
    if rows * width * 64 * together > room:
        return np.inf, lone
    lanes = together * 64 // itemsize
    vectors = together * ((channels + lanes - 1) // lanes)
    moved = min(cells, np.float64(min(batch, rois)) * (height * width))
    return vectors * (PACK * moved + PACKED_TAP * taps) + BUILD * taps, lone
