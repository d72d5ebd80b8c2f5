"""Means over a bin that need no samples, along one axis, each formula once.

The weights of such an operator factor into row x column. Two functions describe it, which the
CPU's loops and the CUDA threads call (``kernels.cpu.bin_means``, ``kernels.cuda.bin_means``):

    reach(ends, rules, bins, bin_index, length)
        half-open range of the cells that a bin may read
    weigh(ends, rules, bins, bin_index, cell, length)
        a cell's weight in a bin, and its derivatives by the low end of the box's side and by the
        high end; all 0 where the bin does not read it

``ends`` are those of one side of a box, (low, high) in picture pixels, ``rules`` those of
``kernels.formulas``. Positions are in cells, 0 being the centre of cell 0; weights are float64.

Source: Jiang et al., IoU-Net, 2018; Dai et al., R-FCN, 2016.
"""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from .compiling import njit
from .formulas import pool_bin, product, round_half_away


class Mean(NamedTuple):
    """An operator along one axis."""

    name: str
    reach: Callable
    weigh: Callable


# --- PrRoIPool: the mean of the bilinear surface, which falls to 0 within a cell outside the map


@njit(cache=True)
def exact_bin(ends, rules, bins, bin_index):
    """(begin, end) of a bin, in float64 though the boxes may be float32; a side < 0 counts as 0.

    A bin's length is a small difference of large numbers; no threshold depends on its last bit.
    """
    scale = np.float64(rules[0])
    start = product(np.float64(ends[0]), scale)
    size = max(product(np.float64(ends[1]), scale) - start, 0.0)
    return start + size * bin_index / bins, start + size * (bin_index + 1) / bins


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
def exact_reach(ends, rules, bins, bin_index, length):
    """PrRoIPool's ``reach``; a box without size has no bins."""
    first, last = pieces(*exact_bin(ends, rules, bins, bin_index), length)
    if not ends[1] > ends[0]:
        return np.int64(0), np.int64(0)
    return max(first, np.int64(0)), min(last + 1, np.int64(length))


@njit(cache=True)
def exact_weigh(ends, rules, bins, bin_index, cell, length):
    """PrRoIPool's ``weigh``.

    If u runs from 0 to 1 over a bin, its mean moves with its begin by the mean of (1 - u) times the
    surface's slope, and with its end by that of u times it.
    """
    begin, end = exact_bin(ends, rules, bins, bin_index)
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
def cells_reach(ends, rules, bins, bin_index, length):
    """ps_roi_pool's ``reach``: corners are rounded, and the last cell is not included.

    As in torchvision, neither are the map's last row and column.
    """
    scale = rules[0]
    first = round_half_away(product(ends[0], scale))
    cells = max(round_half_away(product(ends[1], scale)) - first, 1)
    return pool_bin((first, cells), bin_index, bins, length - 1, scale)


@njit(cache=True)
def cells_weigh(ends, rules, bins, bin_index, cell, length):
    """ps_roi_pool's ``weigh``: a small move of the box changes nothing."""
    first, end = cells_reach(ends, rules, bins, bin_index, length)
    weight = 1.0 / (end - first) if first <= cell < end else 0.0
    return weight, 0.0, 0.0


EXACT = Mean("exact", exact_reach, exact_weigh)
CELLS = Mean("cells", cells_reach, cells_weigh)
