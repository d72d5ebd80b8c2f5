"""A call of an operator, and what may be changed in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench import ported
from roiviz.bench.outputs import evaluated
from roiviz.bench.ported import MOST_SAMPLES, Reduce, Twist
from roiviz.bench.reads import with_neighbours
from roiviz.conventions import Rules, Samples, Settings, pooled
from roiviz.conventions.samples import values
from roiviz.conventions.sampling import prepared, sampled


@dataclass(frozen=True, eq=False)
class Call:
    """What an output is computed from.

    Attributes:
        features: (N, C, H, W).
        boxes: (R, k) without the batch index.
        maps: (R,) the picture of each.
        rules, settings: what decides the output.
        plan: what becomes of the samples; None for nothing.
        twist: what a port does otherwise on the way to them; None for nothing.
        origin: the call of all boxes and channels that this is a part of; None for that itself.
        rows, channels: which boxes and which channels of it; None for all.
    """

    features: np.ndarray
    boxes: np.ndarray
    maps: np.ndarray
    rules: Rules
    settings: Settings
    plan: Callable[[Samples], Samples] | None = None
    twist: Twist | None = None
    origin: Call | None = None
    rows: np.ndarray | None = None
    channels: np.ndarray | None = None

    def output(self) -> np.ndarray:
        """(R, C, PH, PW). Raises: ValueError for what the rules cannot take."""
        if self.plan is None and self.twist is None:
            return evaluated(self.rules, self.features, self.boxes, self.maps, self.settings)
        features, size = self.features, self.features.shape[-2:]
        if self.twist is None:
            plan = sampled(*prepared(self.rules, self.boxes, size, self.settings), self.maps)
        else:
            plan = ported.samples(
                self.rules, self.boxes, self.maps, size, self.settings, self.twist
            )
            if self.twist.beyond:
                features = with_neighbours(self.whole, self.channels)
        if len(plan) * features.shape[1] > 4 * MOST_SAMPLES:
            raise ValueError("samples: want fewer")
        plan = plan if self.plan is None else self.plan(plan)
        if self.twist is not None and self.twist.reduce is not None:
            return _reduced(plan, features, self.twist.reduce)
        return pooled(self.rules, plan, features)

    def with_twist(self, twist: Twist) -> Call:
        """The same of a port that does one thing otherwise."""
        return replace(self, twist=twist)

    @property
    def whole(self) -> np.ndarray:
        """(N, C, H, W) the features of all channels, as they lie in memory."""
        return self.features if self.origin is None else self.origin.features

    @property
    def all_maps(self) -> np.ndarray:
        """(R,) the picture of each box, of all boxes."""
        return self.maps if self.origin is None else self.origin.maps

    def part(self, rows: np.ndarray, channels: np.ndarray | None) -> Call:
        """The same of some boxes and channels; None for all channels."""
        return replace(
            self,
            features=self.features if channels is None else self.features[:, channels],
            boxes=self.boxes[rows],
            maps=self.maps[rows],
            origin=self.origin or self,
            rows=rows if self.rows is None else self.rows[rows],
            channels=self.channels if channels is None else _of(self.channels, channels),
        )


def _of(chosen: np.ndarray | None, some: np.ndarray) -> np.ndarray:
    """Which of all, of some that were chosen before."""
    return some if chosen is None else np.asarray(chosen[some])


def _reduced(plan: Samples, features: np.ndarray, reduce: Reduce) -> np.ndarray:
    """(R, C, PH, PW): what is made of the samples of each bin, which must have some."""
    counts = np.bincount(plan.bin_index, minlength=plan.bins)
    if not counts.all():
        raise ValueError("samples: want some in every bin")
    found = reduce(values(plan, features).sum(axis=2), plan.bin_index, counts)
    return np.moveaxis(found.reshape(len(found), *plan.shape), 0, 1).astype(features.dtype)


def made(call: Call) -> np.ndarray | None:
    """The output of a call; None for what its rules cannot take."""
    try:
        with np.errstate(all="ignore"):
            return call.output()
    except ValueError:
        return None


@dataclass(frozen=True)
class Trial:
    """Something that a kernel may do otherwise.

    Attributes:
        id: of the pattern.
        said: what is done, as what follows "The wrong numbers are what comes out ".
        change: the right call → the other one; None where there is none.
    """

    id: str
    said: str
    change: Callable[[Call], Call | None]
