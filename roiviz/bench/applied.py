"""Samples that no kernel of ours builds, applied by the kernels' loops."""

from __future__ import annotations

import numpy as np

from roiviz.conventions import Rules, Samples
from roiviz.conventions.rules import Pool
from roiviz.kernels import SamplingPlan
from roiviz.kernels.formulas import DISCARDED

WIDE = ("float32", "float64")


def applied(rules: Rules, plan: Samples, features: np.ndarray) -> np.ndarray | None:
    """(R, C, PH, PW): what rules make of samples; None for what the loops have not got.

    The same as `conventions.pooled` but for the order of the additions.

    Args:
        features: (N, C, H, W) float32 or float64.
    """
    kinds = {rules.precision.sums or "float32", features.dtype.name, plan.weights.dtype.name}
    reduction = rules.reduction
    if reduction.position_sensitive or plan.outside or not kinds <= {*WIDE} or not len(plan):
        return None
    # The loops leave out what has no weight, which is 0 of every number but NaN and infinity.
    if not np.isfinite(features).all():
        return None
    count, rows, columns = plan.shape
    bins = rows * columns
    taps, weights, numbers = plan.taps, plan.weights, plan.bin_index
    if reduction.pool is not Pool.MEAN and not rules.border.counts:
        kept = plan.state != DISCARDED
        taps, weights, numbers = taps[kept], weights[kept], numbers[kept]
    if reduction.pool is Pool.CORNER_MAX:
        taps, weights, numbers = _one_tap_each(taps, weights, numbers)
    if reduction.pool is Pool.MEAN:
        divisor = np.where(plan.divisor == 0, 1, plan.divisor)
        weights = weights / divisor[numbers, None]
    offsets = np.searchsorted(numbers, np.arange(count + 1) * bins)
    made = SamplingPlan(
        positions=np.empty((0, 2)),
        taps=taps,
        weights=weights.astype(features.dtype),
        state=np.empty(0, np.uint8),
        roi_index=numbers // bins,
        bin_index=numbers % bins,
        grids=np.ones((count, 2), np.int64),
        offsets=offsets,
        batch_index=plan.batch_index[::bins],
        slopes=None,
        feature_size=plan.feature_size,
        output_size=(rows, columns),
        reduction="avg" if reduction.pool is Pool.MEAN else "max",
        bins=None,
    ).apply(np.ascontiguousarray(features))
    if reduction.pool is Pool.MEAN:
        full = plan.divisor != 0
    else:
        full = np.bincount(numbers, minlength=plan.bins) > 0
        made = np.maximum(made, made.dtype.type(reduction.least))
    empty = made.dtype.type(reduction.empty)
    return np.where(full.reshape(count, 1, rows, columns), made, empty)


def _one_tap_each(
    taps: np.ndarray, weights: np.ndarray, numbers: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Each tap as a sample of its own."""
    alone = np.full((taps.size, 4), -1, taps.dtype)
    alone[:, 0] = taps.reshape(-1)
    heavy = np.zeros((taps.size, 4), weights.dtype)
    heavy[:, 0] = weights.reshape(-1)
    return alone, heavy, np.repeat(numbers, 4)
