"""What backward adds to the cells of the features: every add of a channel, by a claim's rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.outputs import samples_of
from roiviz.conventions import Rules, Samples
from roiviz.conventions.rules import Pool, Where


class Adds(NamedTuple):
    """Every add of one channel's backward, but for the upstream.

    Attributes:
        cell: (A,) the flat cell of all pictures.
        bin: (A,) the flat bin whose upstream is added.
        share: (A,) float64: weight over the number of samples; 1 for a maximum.
    """

    cell: np.ndarray
    bin: np.ndarray
    share: np.ndarray

    def gradient(self, upstream: np.ndarray, cells: int) -> np.ndarray:
        """(cells,) float64: the sum of each cell's adds.

        Args:
            upstream: (bins,) of one channel.
        """
        return np.bincount(self.cell, self.share * upstream[self.bin], cells)


class Part(NamedTuple):
    """One channel of the features: its adds, and (bins,) float64 the upstream that they carry."""

    adds: Adds
    upstream: np.ndarray


def is_known(rules: Rules) -> bool:
    """Whether the adds of rules are known: of a mean, and of a maximum over whole cells."""
    reduction = rules.reduction
    of_cells = reduction.pool is Pool.MAX and rules.placement.where is Where.CELLS
    return reduction.pool is Pool.MEAN or (of_cells and not reduction.position_sensitive)


def parts(
    case: Case,
    claim: Claim,
    upstream: np.ndarray,
    change: Callable[[Samples], Samples] | None = None,
) -> list[Part]:
    """One part for each channel of the features; channels with the same adds share them.

    Args:
        upstream: (R, C, PH, PW).
        change: what becomes of the samples; None for nothing.
    """
    plan = samples_of(claim.rules, case, claim.settings)
    plan = plan if change is None else change(plan)
    flat = upstream.swapaxes(0, 1).reshape(upstream.shape[1], -1).astype(np.float64)
    if claim.rules.reduction.pool is not Pool.MEAN:
        return [Part(_of_maximum(plan, case, c), one) for c, one in enumerate(flat)]
    every = _of_mean(plan, case)
    if not claim.rules.reduction.position_sensitive:
        return [Part(every, one) for one in flat]
    bins = int(np.prod(claim.settings.output_size))
    own = [_only(every, every.bin % bins == place) for place in range(bins)]
    return [Part(adds, one) for one in flat for adds in own]


def _of_mean(plan: Samples, case: Case) -> Adds:
    share = (
        plan.weights.astype(np.float64)
        / np.where(plan.divisor == 0, 1, plan.divisor)[plan.bin_index, None]
    )
    read = (plan.taps >= 0) & (share != 0)
    cells = _flat_cells(plan, case)
    bins = np.broadcast_to(plan.bin_index[:, None], cells.shape)
    return Adds(cells[read], bins[read], share[read])


def _of_maximum(plan: Samples, case: Case, channel: int) -> Adds:
    """Each bin's first cell that holds the largest of its values."""
    cells = _flat_cells(plan, case)[:, 0]
    values = case.features[:, channel].ravel()[cells]
    counts = np.bincount(plan.bin_index, minlength=plan.bins)
    if not len(values):
        return Adds(cells, plan.bin_index, np.zeros(0))
    full = counts > 0
    largest = np.zeros(plan.bins, values.dtype)
    largest[full] = np.maximum.reduceat(values, (np.cumsum(counts) - counts)[full])
    winners = np.flatnonzero(values == largest[plan.bin_index])
    bins, first = np.unique(plan.bin_index[winners], return_index=True)
    return Adds(cells[winners[first]], bins, np.ones(len(bins)))


def _flat_cells(plan: Samples, case: Case) -> np.ndarray:
    """(S, 4) the taps as cells of all pictures."""
    return np.asarray(
        plan.taps + (plan.batch_index * case.features[0, 0].size)[plan.bin_index, None]
    )


def _only(adds: Adds, chosen: np.ndarray) -> Adds:
    return Adds(*(one[chosen] for one in adds))
