"""Means over a bin that need no samples, along one axis, each formula once.

The weights of such an operator factor into row x column. Three functions describe it, which the
CPU's loops, the CUDA threads and the plan all call (``kernels.cpu.bin_means``,
``kernels.cuda.bin_means``):

    extent(low, high, rules)                    one side of a box, as the other two take it
    reach(side, bins, bin_index, length, rules)
        half-open range of the cells that a bin may read
    weigh(side, bins, bin_index, cell, length, rules)
        a cell's weight in a bin, and its derivatives by the low end of the box's side and by the
        high end; all 0 where the bin does not read it

``rules`` are those of ``kernels.formulas``. Positions are in cells, 0 being the centre of cell 0; the
weights are float64.

Source: Jiang et al., IoU-Net, 2018; Dai et al., R-FCN, 2016.
"""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from .compiling import njit
from .formulas import pool_bin, product, round_half_away


class Mean(NamedTuple):
    """An operator along one axis, and its name."""

    name: str
    extent: Callable
    reach: Callable
    weigh: Callable


# --- PrRoIPool: the mean of the bilinear surface, which falls to 0 within a cell outside the map


@njit(cache=True)
def exact_extent(low, high, rules):
    """(start, size), in float64 though the boxes may be float32.

    A bin's length is a small difference of large numbers; no threshold depends on its last bit.
    """
    scale = np.float64(rules[0])
    start = product(np.float64(low), scale)
    return start, max(product(np.float64(high), scale) - start, 0.0)


@njit(cache=True)
def bin_edge(side, bins, edge):
    """Where bin ``edge - 1`` ends and bin ``edge`` begins."""
    start, size = side
    return start + size * edge / bins


@njit(cache=True)
def bin_piece(begin, end, cell):
    """The part of a bin between the cell centres ``cell`` and ``cell + 1``: (share, middle).

    ``share`` is its part of the bin's length, 0 if there is none; ``middle`` is its middle. Between
    two centres the surface is a line along each axis, so its mean there is its value in the middle.
    A bin thinner than rounding is a point.
    """
    low, high = max(begin, np.float64(cell)), min(end, np.float64(cell + 1))
    if end > begin:
        share = max(high - low, 0.0) / (end - begin)
    else:
        share = 1.0 if low == begin and begin < cell + 1 else 0.0
    return share, low + (high - low) / 2


@njit(cache=True)
def pieces(begin, end, length):
    """Half-open range of the ``cell`` whose ``bin_piece`` the map reaches into: -1 … length - 1."""
    first = math.floor(min(max(begin, -1.0), np.float64(length)))
    last = math.ceil(min(max(end, -1.0), np.float64(length)))
    return np.int64(first), np.int64(max(last, min(first + 1, length)))


@njit(cache=True)
def exact_reach(side, bins, bin_index, length, rules):
    """PrRoIPool's ``reach``; a box without size has no bins."""
    begin, end = bin_edge(side, bins, bin_index), bin_edge(side, bins, bin_index + 1)
    first, last = pieces(begin, end, length)
    if side[1] == 0:
        return np.int64(0), np.int64(0)
    return max(first, np.int64(0)), min(last + 1, np.int64(length))


@njit(cache=True)
def exact_weigh(side, bins, bin_index, cell, length, rules):
    """PrRoIPool's ``weigh``.

    If u runs from 0 to 1 over a bin, its mean moves with its begin by the mean of (1 - u) times the
    surface's slope, and with its end by that of u times it.
    """
    begin, end = bin_edge(side, bins, bin_index), bin_edge(side, bins, bin_index + 1)
    rising, before = bin_piece(begin, end, cell - 1)
    falling, behind = bin_piece(begin, end, cell)
    weight = rising * (before - (cell - 1)) + falling * (cell + 1 - behind)
    by_end = (rising - falling) / 2
    if end > begin:
        by_end = (rising * (before - begin) - falling * (behind - begin)) / (end - begin)
    by_begin = rising - falling - by_end
    # A bin's edge moves with the box's far end as far as it lies along the side.
    far = (by_begin * bin_index + by_end * (bin_index + 1)) / bins
    scale = np.float64(rules[0])
    return weight, (by_begin + by_end - far) * scale, far * scale


# --- ps_roi_pool: the mean of whole cells


@njit(cache=True)
def cells_extent(low, high, rules):
    """(first cell, number of cells, at least one); both ends are rounded, the last not included."""
    first = round_half_away(product(low, rules[0]))
    return first, max(round_half_away(product(high, rules[0])) - first, 1)


@njit(cache=True)
def cells_reach(side, bins, bin_index, length, rules):
    """ps_roi_pool's ``reach``. As in torchvision, the map's last row and column are never read."""
    first, cells = side
    return pool_bin(first, cells, bin_index, bins, length - 1, rules[0])


@njit(cache=True)
def cells_weigh(side, bins, bin_index, cell, length, rules):
    """ps_roi_pool's ``weigh``: a small move of the box changes nothing."""
    first, end = cells_reach(side, bins, bin_index, length, rules)
    weight = 1.0 / (end - first) if first <= cell < end else 0.0
    return weight, 0.0, 0.0


EXACT = Mean("exact", exact_extent, exact_reach, exact_weigh)
CELLS = Mean("cells", cells_extent, cells_reach, cells_weigh)
