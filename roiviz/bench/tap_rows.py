"""A sample's four taps with other weights or other cells: one row each, most of a typing error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench.calls import Trial
from roiviz.conventions import Samples
from roiviz.kernels.formulas import DISCARDED, INSIDE

NAMES = ("upper left", "upper right", "lower left", "lower right")
"""Of the taps, in the order of `Samples`."""
PAIRS = tuple((a, b) for a in range(4) for b in range(4) if a != b)

ACROSS = (1, 2)
"""Whose weights change places where the fractions along x and y do."""


def planned(id_: str, said: str, plan: Callable[[Samples], Samples]) -> Trial:
    """A trial of other samples."""
    return Trial(id_, said, lambda call: call.with_plan(plan))


def _weights(change: Callable[[np.ndarray], None]) -> Callable[[Samples], Samples]:
    """Weights (S, 4) that are changed in their place, of the samples that read anything."""

    def changed(plan: Samples) -> Samples:
        weights = plan.weights.copy()
        change(weights)
        return replace(plan, weights=np.where(plan.taps < 0, 0, weights))

    return changed


def _put(to: int, source: int) -> Callable[[np.ndarray], None]:
    def change(weights: np.ndarray) -> None:
        weights[:, to] = weights[:, source]

    return change


def _swapped(one: int, other: int) -> Callable[[np.ndarray], None]:
    def change(weights: np.ndarray) -> None:
        weights[:, [one, other]] = weights[:, [other, one]]

    return change


def _times(tap: int, factor: float) -> Callable[[np.ndarray], None]:
    def change(weights: np.ndarray) -> None:
        weights[:, tap] *= factor

    return change


def _shared(tap: int) -> Callable[[np.ndarray], None]:
    """A lost weight that the others make up for, by their sum."""

    def change(weights: np.ndarray) -> None:
        weights[:, tap] = 0
        total = weights.sum(axis=1, keepdims=True)
        np.divide(weights, total, out=weights, where=total > 0)

    return change


def _all_as(tap: int) -> Callable[[np.ndarray], None]:
    def change(weights: np.ndarray) -> None:
        weights[:] = weights[:, tap : tap + 1].copy()

    return change


def _quarters(weights: np.ndarray) -> None:
    weights[:] = 0.25


def _another_cell(to: int, source: int) -> Callable[[Samples], Samples]:
    def change(plan: Samples) -> Samples:
        taps = plan.taps.copy()
        taps[:, to] = taps[:, source]
        return replace(plan, taps=taps)

    return change


def _cubic(part: np.ndarray, sharp: float) -> np.ndarray:
    """(S, 4) the weights of the cells from the one before a sample to the one two after it."""
    away = np.abs(part[:, None] - np.arange(-1, 3))
    near = ((sharp + 2) * away - (sharp + 3)) * away**2 + 1
    far = sharp * (((away - 5) * away + 8) * away - 4)
    return np.where(away <= 1, near, far)


def _of_sixteen(sharp: float, window: bool, zeros: bool) -> Callable[[Samples], Samples]:
    """Bicubic samples, four for each: one of every row of cells that it reads.

    Args:
        sharp: the slope of the weights at one cell.
        window: whether samples count, and are moved onto the map, as the rules have it.
        zeros: whether cells beyond the map count as 0, not as the outermost one.
    """

    def change(plan: Samples) -> Samples:
        cells, weights = [], []
        lost = (plan.state == DISCARDED) & window
        for axis, length in enumerate(plan.feature_size):
            at = plan.positions[:, 1 - axis].astype(np.float64)
            at = np.clip(at, 0, length - 1) if window else at
            first = np.floor(np.clip(at, -3, length + 2)).astype(np.int64)
            one, few = first[:, None] + np.arange(-1, 3), _cubic(at - first, sharp)
            known = (one >= 0) & (one < length)
            cells.append(np.clip(one, 0, length - 1))
            weights.append(np.where(known | (not zeros), few, 0) * ~lost[:, None])
        taps = cells[0][:, :, None] * plan.feature_size[1] + cells[1][:, None]
        shares = (weights[0][:, :, None] * weights[1][:, None]).astype(plan.weights.dtype)
        state = np.where(lost, DISCARDED, INSIDE).astype(np.uint8)
        return replace(
            plan, positions=np.repeat(plan.positions, 4, axis=0), taps=taps.reshape(-1, 4),
            weights=shares.reshape(-1, 4), state=np.repeat(state, 4),
            bin_index=np.repeat(plan.bin_index, 4),
        )  # fmt: skip

    return change


def cubic() -> Iterator[Trial]:
    """Samples that read sixteen cells, by the weights and the borders of those who have them."""
    for sharp in (-0.75, -0.5):
        for window, zeros, said in (
            (True, False, ""),
            (False, False, ", and none counts as outside"),
            (False, True, ", of which those beyond the map count as 0"),
        ):
            yield planned(
                "bicubic",
                f"when each sample reads sixteen cells, bicubic with a = {sharp}{said}",
                _of_sixteen(sharp, window, zeros),
            )


def taps() -> Iterator[Trial]:
    """Every one: a weight lost, doubled or turned, two that change places, one twice."""
    for tap, name in enumerate(NAMES):
        lost = _weights(_times(tap, 0.0))
        yield planned("tap_lost", f"without the {name} of a sample's four cells", lost)
        said = (
            f"without the {name} of a sample's four cells, the weights of the others made up to 1"
        )
        yield planned("tap_lost", said, _weights(_shared(tap)))
        said = f"when all of a sample's four cells have the weight of the {name} one"
        yield planned("tap_weight_of_all", said, _weights(_all_as(tap)))
    for tap, name in enumerate(NAMES):
        said = f"when the {name} of a sample's four cells counts twice"
        yield planned("tap_doubled", said, _weights(_times(tap, 2.0)))
        said = f"when the {name} of a sample's four cells is subtracted, not added"
        yield planned("tap_negative", said, _weights(_times(tap, -1.0)))
    for one, other in PAIRS:
        if one < other and (one, other) != ACROSS:
            yield planned(
                "tap_weights_swapped",
                f"when the weights of a sample's {NAMES[one]} and {NAMES[other]} cell change "
                "places", _weights(_swapped(one, other)),
            )  # fmt: skip
    for to, source in PAIRS:
        yield planned(
            "tap_weight_twice",
            f"when a sample's {NAMES[to]} cell has the weight of the {NAMES[source]} one",
            _weights(_put(to, source)),
        )
        yield planned(
            "tap_cell_twice",
            f"when a sample's {NAMES[source]} cell is read for the {NAMES[to]} one as well",
            _another_cell(to, source),
        )
    said = "when a sample's four cells count alike"
    yield planned("tap_weights_equal", said, _weights(_quarters))
