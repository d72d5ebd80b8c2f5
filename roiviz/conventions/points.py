"""Samples that come from no box: points that are given, as grid_sample's or an attention's."""

from __future__ import annotations

import math

import numpy as np

from roiviz.conventions.borders import taps_along
from roiviz.conventions.rules import Border
from roiviz.conventions.samples import Samples
from roiviz.kernels.formulas import DISCARDED

WINDOW = Border()
"""RoIAlign's: clamped up to a cell beyond the outermost centres, 0 from there on."""


def samples_at(
    positions: np.ndarray,
    bin_index: np.ndarray,
    shape: tuple[int, ...],
    feature_size: tuple[int, int],
    *,
    border: Border = WINDOW,
    shares: np.ndarray | None = None,
    batch_index: np.ndarray | None = None,
) -> Samples:
    """List samples that lie where somebody says.

    Args:
        positions: (S, 2) x, y in cells.
        bin_index: (S,) the bin of the output that each belongs to, ascending.
        shape: of the output without its channels; a bin is a place in it, flat.
        feature_size: rows and columns of the map.
        border: what happens at the map's border.
        shares: (S,) how much each counts in its bin's sum; by default its part of the bin's number.
        batch_index: the map of each bin, flat; by default the first.
    Raises: ValueError for positions of another shape or bins that do not ascend.
    """
    placed, numbers = np.asarray(positions), np.asarray(bin_index, np.int64)
    bins = math.prod(shape)
    if placed.ndim != 2 or placed.shape[1:] != (2,) or numbers.shape != placed.shape[:1]:
        raise ValueError(f"positions: want (S, 2), x y, and (S,) bins, got {placed.shape}")
    if (np.diff(numbers) < 0).any() or (numbers.size and not 0 <= numbers[0] <= numbers[-1] < bins):
        raise ValueError(f"bin_index: want ascending bins in [0, {bins})")
    kind = np.dtype(np.float64 if placed.dtype == np.float64 else np.float32)
    x, y = placed.astype(kind).T
    down, right = (taps_along(p, n, border) for p, n in zip((y, x), feature_size, strict=True))
    pairs = [(i, j) for i in (0, 1) for j in (0, 1)]
    state = np.maximum(down.state, right.state)
    kept = (state != DISCARDED)[:, None]
    cells = np.stack([down.cells[i] * feature_size[1] + right.cells[j] for i, j in pairs], axis=1)
    weights = np.stack([down.weights[i] * right.weights[j] for i, j in pairs], axis=1)
    divisor = np.bincount(numbers, minlength=bins).astype(float)
    if shares is not None:
        weights = weights * np.asarray(shares, kind)[:, None]
        divisor = np.ones(bins)
    maps = np.zeros(bins, np.int64) if batch_index is None else np.asarray(batch_index, np.int64)
    return Samples(
        placed.astype(kind),
        np.where(kept, cells, -1),
        np.where(kept, weights, kind.type(0)),
        state,
        numbers,
        divisor,
        maps,
        feature_size,
        shape,
        border.outside,
    )
