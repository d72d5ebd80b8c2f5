"""Merged taps of bins that are averaged without samples (``kernels.bin_means``)."""

from collections.abc import Callable

import numpy as np

from ..bin_means import Mean
from ..compiling import njit
from . import taps, threads
from .axes import axis_lists
from .roi_align import area_of, cross
from .taps import Taps, grown, grown_rows, rows_between


def builder(mean: Mean) -> Callable:
    """``builder(rois, grid, rules, derive)`` of an operator.

    It gives the ``build`` of a job in ``kernels.cpu.taps``.
    """
    merge = merger(mean)

    def build_for(rois, grid, rules, derive):
        def build(first, last):
            threads.check_wanted()
            return Taps(first, *merge(rois, first, last, grid, rules, derive, taps.BUDGET))

        return build

    return build_for


def merger(mean: Mean) -> Callable:
    """The function that merges the taps of one operator's boxes, as ``roi_align.merge`` does."""
    reach, weigh = mean.reach, mean.weigh

    def own(function: Callable) -> Callable:
        # Kept code of two operators may meet in one process: none of their names may be the same.
        function.__qualname__ = f"{function.__name__}_{mean.name}"
        return function

    @njit(nogil=True)
    @own
    def room(ends, rules, bins, length):
        """How many cells all bins along one axis may read."""
        total = 0
        for b in range(bins):
            first, end = reach(ends, rules, bins, b, length)
            total += max(end - first, 0)
        return total

    @njit(nogil=True)
    @own
    def fill(ends, rules, bins, length, lists):
        """Write the taps along one axis: those of bin b from ``starts[b]`` on."""
        starts, cells, values = lists
        count = 0
        for b in range(bins):
            starts[b] = count
            first, end = reach(ends, rules, bins, b, length)
            for cell in range(first, end):
                weight, near, far = weigh(ends, rules, bins, b, cell, length)
                if weight != 0 or near != 0 or far != 0:
                    cells[count] = cell
                    values[count, 0], values[count, 1], values[count, 2] = weight, near, far
                    count += 1
        starts[bins] = count

    @njit(cache=True, nogil=True)
    @own
    def merge(rois, first, last, grid, rules, derive, budget):
        (bins_y, bins_x), (height, width) = grid
        room_y, room_x = 0, 0
        for row in range(first, last):
            x, y = (rois[row, 1], rois[row, 3]), (rois[row, 2], rois[row, 4])
            room_y = max(room_y, room(y, rules, bins_y, height))
            room_x = max(room_x, room(x, rules, bins_x, width))
        lists_y, lists_x = axis_lists(room_y, bins_y), axis_lists(room_x, bins_x)
        starts_y, starts_x = lists_y[0], lists_x[0]

        starts = np.empty((last - first) * bins_y * bins_x + 1, np.int64)
        areas = np.empty((last - first, 4), np.int64)
        cells = np.empty(min(16 * (starts.size - 1), budget), np.int64)
        weights = np.empty(cells.size, rois.dtype)
        slopes = np.empty((cells.size if derive else 0, 4), rois.dtype)
        count, out = 0, 0
        row = first
        while row < last and count < budget:
            x, y = (rois[row, 1], rois[row, 3]), (rois[row, 2], rois[row, 4])
            fill(y, rules, bins_y, height, lists_y)
            fill(x, rules, bins_x, width, lists_x)
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

    return merge
