"""Samples: where they lie, which cells they read with what weight, and to which bin they belong.

They need not come from boxes: what is evaluated knows bins and taps alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from roiviz.conventions.rules import Pool, Reduction
from roiviz.kernels.formulas import DISCARDED


class Listed(NamedTuple):
    """The first fields of `Samples`, which say nothing of maps."""

    positions: np.ndarray
    taps: np.ndarray
    weights: np.ndarray
    state: np.ndarray
    bin_index: np.ndarray
    divisor: np.ndarray


@dataclass(frozen=True, eq=False)
class Samples:
    """Every sample of every bin, sorted by bin. S samples, B bins.

    Attributes:
        positions: (S, 2) x, y in cells, before anything is clamped.
        taps: (S, 4) flat cells, row · columns + column: top left, top right, bottom left, bottom
            right; -1 where nothing is read.
        weights: (S, 4), in the order of the taps; 0 where nothing is read.
        state: (S,) uint8, INSIDE, CLAMPED or DISCARDED of `kernels.formulas`.
        bin_index: (S,) which bin each belongs to, ascending.
        divisor: (B,) what the sum over a bin is divided by.
        batch_index: (B,) the feature map that each bin reads.
        feature_size: rows and columns of the map.
        shape: of the output without its channels, whose product is B.
        outside: what a discarded sample gives.
    """

    positions: np.ndarray
    taps: np.ndarray
    weights: np.ndarray
    state: np.ndarray
    bin_index: np.ndarray
    divisor: np.ndarray
    batch_index: np.ndarray
    feature_size: tuple[int, int]
    shape: tuple[int, ...]
    outside: float = 0.0

    def __len__(self) -> int:
        return len(self.state)

    @property
    def bins(self) -> int:
        """How many there are."""
        return len(self.divisor)


def values(samples: Samples, features: np.ndarray, share: int = 1) -> np.ndarray:
    """What each tap of each sample reads, times its weight: (C, S, 4).

    Args:
        features: (N, C · share, H, W).
        share: bins of a box that read channels of their own, or 1.
    Raises: ValueError for features that these samples are not of.
    """
    _check(samples, features, share)
    batch, channels, height, width = features.shape
    cells, channels = height * width, channels // share
    flat = features.reshape(batch, channels, share, cells).swapaxes(0, 1).reshape(channels, -1)
    maps = samples.batch_index
    if share > 1:
        maps = maps * share + np.arange(samples.bins) % share
    taps = np.maximum(samples.taps, 0)
    if batch * share > 1:
        taps = taps + (maps * cells)[samples.bin_index][:, None]
    return np.take(flat, taps, axis=1) * samples.weights


def _check(samples: Samples, features: np.ndarray, share: int) -> None:
    """Raise unless the features are maps of the right size, and as many as are read."""
    if features.ndim != 4 or features.shape[2:] != tuple(samples.feature_size):
        want = ("N", "C", *samples.feature_size)
        raise ValueError(f"features: want shape {want}, got {features.shape}")
    if features.shape[1] % share:
        raise ValueError(f"features: want a multiple of {share} channels, got {features.shape[1]}")
    low, high = samples.batch_index.min(initial=0), samples.batch_index.max(initial=0)
    if low < 0 or high >= max(len(features), 1):
        bad = low if low < 0 else high
        raise ValueError(f"batch index: want one in [0, {len(features)}), got {bad}")


def reduced(
    samples: Samples,
    features: np.ndarray,
    reduction: Reduction,
    *,
    counts_outside: bool = True,
    sums: str | None = None,
) -> np.ndarray:
    """(C, B): one number of each bin and channel.

    Args:
        features: (N, C, H, W); a position-sensitive reduction reads C · PH · PW channels.
        reduction: how samples become a number.
        counts_outside: whether a discarded sample takes part in a maximum.
        sums: the type of the sum over a bin; None for that of the features and weights.
    """  # fmt: skip
    share = int(np.prod(samples.shape[-2:])) if reduction.position_sensitive else 1
    products = values(samples, features, share)
    lost = samples.state == DISCARDED
    if reduction.pool is Pool.CORNER_MAX:
        each = _later_nan_lost(products, np.arange(4) > 0).max(axis=2, initial=-np.inf)
    else:
        each = products[..., 0] + products[..., 1] + products[..., 2] + products[..., 3]
    if lost.any():
        each[:, lost] = samples.outside
    bins = samples.bin_index
    if reduction.pool is not Pool.MEAN and not counts_outside:
        each, bins = each[:, ~lost], bins[~lost]
    counts = np.bincount(bins, minlength=samples.bins)
    if reduction.pool is Pool.MEAN:
        return _mean(each, counts, samples.divisor, reduction.empty, sums)
    output = np.full((len(each), samples.bins), reduction.empty, each.dtype)
    full = counts > 0
    if full.any():
        starts = (np.cumsum(counts) - counts)[full]
        if reduction.pool is Pool.CORNER_MAX:
            later = np.ones(len(bins), np.bool_)
            later[starts] = False
            each = _later_nan_lost(each, later)
        output[:, full] = np.maximum(np.maximum.reduceat(each, starts, axis=1), reduction.least)
    return output


def _later_nan_lost(values: np.ndarray, later: np.ndarray) -> np.ndarray:
    """The values with -inf for a NaN that is not the first of its maximum.

    std::max(a, b) is a where neither is less: a NaN stays that is there, and none comes in.
    """
    lost = np.isnan(values) & later
    return np.where(lost, values.dtype.type(-np.inf), values) if lost.any() else values


def _mean(
    each: np.ndarray, counts: np.ndarray, divisor: np.ndarray, empty: float, sums: str | None
) -> np.ndarray:
    """(C, B): the sum of each bin's samples over its divisor."""
    kind = np.dtype(sums or each.dtype)
    output = np.zeros((len(each), len(counts)), kind)
    full = counts > 0
    if full.any():
        starts = (np.cumsum(counts) - counts)[full]
        output[:, full] = _sums(each.astype(kind, copy=False), starts, counts[full])
    divided = divisor != 0
    np.divide(output, divisor.astype(kind), out=output, where=divided)
    output[:, ~divided] = empty
    return output


def _sums(each: np.ndarray, starts: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """(C, bins): the sums of runs of samples."""
    if each.dtype != np.float16:
        return np.add.reduceat(each, starts, axis=1)
    # numpy adds halves in float32; a kernel that keeps them rounds after every sample.
    total = np.zeros((len(each), len(starts)), np.float16)
    for k in range(counts.max(initial=0)):
        more = counts > k
        total[:, more] += each[:, starts[more] + k]
    return total
