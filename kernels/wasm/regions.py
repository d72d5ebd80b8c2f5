"""R-MAC: the regions of a map. Their maxima are ``roi_pool`` with one bin and a scale of 1.

``kernels.wasm.exports`` describes the arguments.
"""

from typing import Any

import numpy as np

from ..compiling import njit
from ..regions import LONGEST_SIDE, MOST_REGIONS, STEPS, VARIANTS, RmacVariant, overlap_of
from .exports import DOUBLES, INT, INTS, OK, SIZES, exported

FEWEST_STEPS, ONE_TOO_MANY = STEPS.start, STEPS.stop


def _export_regions(variant: RmacVariant) -> None:
    """Export the regions of one implementation."""
    number, gap_of = variant.arithmetic, variant.gap
    start_of: Any = variant.starts  # here of one region
    x_outer, whole_map = variant.x_outer, variant.whole_map

    @njit()
    def steps_of(short, long, overlap):
        """The first of the numbers of steps whose overlap comes closest to the wanted one."""
        chosen, least = 0, number(0)
        for steps in range(FEWEST_STEPS, ONE_TOO_MANY):
            gap = gap_of(number(long - short), number(steps))
            difference = abs(overlap_of(short, gap) - number(overlap))
            if chosen == 0 or difference < least:
                chosen, least = steps, difference
        return chosen

    @njit()
    def first_cell(length, size, index, count):
        stride = number(length - size) / number(count - 1) if count > 1 else number(0)
        return min(np.int64(start_of(size, stride, number(index))), length - size)

    @exported(INT, INT, INT, DOUBLES, INTS, name=f"rmac_regions_{variant.name}")
    def regions_of(height, width, scales, overlap, answer):
        """Write the number of regions, and where they and their levels lie."""
        high, wide, levels = np.int64(height), np.int64(width), np.int64(scales)
        short, long = min(high, wide), max(high, wide)
        if short < 0 or long > LONGEST_SIDE or levels < 0 or not abs(overlap[0]) <= 1e30:
            return SIZES
        steps = steps_of(short, long, overlap[0]) if 0 < short < long else 0
        more_x, more_y = steps * (wide > high), steps * (high > wide)
        total: Any = 1 if whole_map and short > 0 else 0
        level = 1
        while level <= levels and 2 * short // (level + 1) > 0:
            total += (level + more_x) * (level + more_y)
            level += 1
            if total > MOST_REGIONS:
                return SIZES
        rows, of_level = np.empty((total, 4), np.int32), np.empty(total, np.int32)
        at = 0
        if whole_map and short > 0:
            rows[0, 0], rows[0, 1], rows[0, 2], rows[0, 3] = 0, 0, wide - 1, high - 1
            of_level[0] = 0
            at = 1
        for number_of in range(1, level):
            size = 2 * short // (number_of + 1)
            columns, lines = number_of + more_x, number_of + more_y
            for k in range(columns * lines):
                column, line = (k // lines, k % lines) if x_outer else (k % columns, k // columns)
                x = first_cell(wide, size, column, columns)
                y = first_cell(high, size, line, lines)
                rows[at, 0], rows[at, 1] = x, y
                rows[at, 2], rows[at, 3] = x + size - 1, y + size - 1
                of_level[at] = number_of
                at += 1
        answer[0], answer[1], answer[2] = total, rows.ctypes.data, of_level.ctypes.data
        return OK


for _variant in VARIANTS.values():
    _export_regions(_variant)
