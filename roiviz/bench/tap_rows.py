"""A sample's four taps with other weights or other cells: one row each, most of a typing error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench.calls import Trial
from roiviz.conventions import Samples

NAMES = ("upper left", "upper right", "lower left", "lower right")
"""Of the taps, in the order of `Samples`."""
PAIRS = tuple((a, b) for a in range(4) for b in range(4) if a != b)

ACROSS = (1, 2)
"""Whose weights change places where the fractions along x and y do."""


def planned(id_: str, said: str, plan: Callable[[Samples], Samples]) -> Trial:
    """A trial of other samples."""
    return Trial(id_, said, lambda call: replace(call, plan=plan))


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


def _quarters(weights: np.ndarray) -> None:
    weights[:] = 0.25


def _another_cell(to: int, source: int) -> Callable[[Samples], Samples]:
    def change(plan: Samples) -> Samples:
        taps = plan.taps.copy()
        taps[:, to] = taps[:, source]
        return replace(plan, taps=taps)

    return change


def taps() -> Iterator[Trial]:
    """Every one: a weight lost, doubled or turned, two that change places, one twice."""
    for tap, name in enumerate(NAMES):
        lost = _weights(_times(tap, 0.0))
        yield planned("tap_lost", f"without the {name} of a sample's four cells", lost)
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
