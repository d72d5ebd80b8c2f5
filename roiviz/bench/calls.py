"""A call of an operator, and what may be changed in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from roiviz.bench import ported
from roiviz.bench.applied import applied
from roiviz.bench.outputs import evaluated, is_few
from roiviz.bench.ported import MOST_SAMPLES, Placed, Reduce, Twist
from roiviz.bench.reads import with_neighbours
from roiviz.conventions import Rules, Samples, Settings, pooled
from roiviz.conventions.samples import values
from roiviz.conventions.sampling import prepared, sampled

MANY = 200_000
"""Samples, times channels, from which on the kernels' loops apply them."""


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
        size = self.features.shape[-2:]
        if self.twist is None:
            box, job = prepared(self.rules, self.boxes, size, self.settings)
            if self.plan is None and not is_few(box, job, MANY // self.features.shape[1]):
                return evaluated(self.rules, self.features, self.boxes, self.maps, self.settings)
            return self.of(sampled(box, job, self.maps))
        found = ported.placed(self.rules, self.boxes, size, self.settings, self.twist)
        return self.of_placed(found)

    def of_placed(self, found: Placed) -> np.ndarray:
        """The output of a call with a twist, of samples that lie somewhere."""
        assert self.twist is not None
        size = self.features.shape[-2:]
        plan = ported.read(found, self.rules, self.maps, size, self.settings, self.twist)
        return self.of(plan)

    def of(self, plan: Samples) -> np.ndarray:
        """The output of samples, with what becomes of them."""
        features = self.features
        if self.twist is not None and self.twist.beyond:
            features = with_neighbours(self.whole, self.channels)
        plan = plan if self.plan is None else self.plan(plan)
        many = len(plan) * features.shape[1] > MANY
        own = self.twist is None or self.twist.reduce is None
        found = applied(self.rules, plan, features) if many and own else None
        if found is not None:
            return found
        if len(plan) * features.shape[1] > 4 * MOST_SAMPLES:
            raise ValueError("samples: want fewer")
        if self.twist is not None and self.twist.reduce is not None:
            return _reduced(plan, features, self.twist.reduce)
        return pooled(self.rules, plan, features)

    def with_twist(self, twist: Twist) -> Call | None:
        """The same of a port that does one thing otherwise; None where it does that already."""
        both = twist if self.twist is None else self.twist.along_with(twist)
        return None if both is None else replace(self, twist=both)

    def with_plan(self, plan: Callable[[Samples], Samples]) -> Call:
        """The same with something that becomes of the samples, after all that does already."""
        before = self.plan
        return replace(self, plan=plan if before is None else lambda one: plan(before(one)))

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


def several(call: Call, others: Sequence[Call | None]) -> Iterator[np.ndarray | None]:
    """The outputs of calls that differ from one in this and that, what they share done once.

    Those that differ by their boxes alone are one call.
    """
    by_boxes = [other for other in others if other is not None and _is_of_boxes(other, call)]
    known: dict[int, np.ndarray] = {}
    if by_boxes:
        boxes = np.concatenate([other.boxes for other in by_boxes])
        maps = np.concatenate([other.maps for other in by_boxes])
        found = made(replace(call, boxes=boxes, maps=maps))
        if found is not None:
            parts = np.split(found, len(by_boxes))
            known = {id(other): part for other, part in zip(by_boxes, parts, strict=True)}
    shared = _Shared(call)
    for other in others:
        if other is None:
            yield None
        else:
            yield known[id(other)] if id(other) in known else shared.output(other)


def _is_of_boxes(other: Call, call: Call) -> bool:
    same = other.rules is call.rules and other.settings is call.settings
    plain = other.plan is None and other.twist is None
    alike = len(other.boxes) == len(call.boxes) and other.boxes.dtype == call.boxes.dtype
    return same and plain and alike and other.features is call.features


@dataclass(eq=False)
class _Shared:
    """What calls have in common that read other cells than one, at the same places."""

    call: Call

    @cached_property
    def samples(self) -> Samples:
        """Of the call as it stands."""
        one = self.call
        return sampled(
            *prepared(one.rules, one.boxes, one.features.shape[-2:], one.settings), one.maps
        )

    @cached_property
    def placed(self) -> Placed:
        """Where a port's samples lie."""
        one = self.call
        return ported.placed(one.rules, one.boxes, one.features.shape[-2:], one.settings, Twist())

    def output(self, other: Call) -> np.ndarray | None:
        """Of another call; None for what its rules cannot take."""
        one = self.call
        here = other.boxes is one.boxes and other.rules is one.rules
        if here and other.settings is one.settings and other.maps is one.maps:
            try:
                with np.errstate(all="ignore"):
                    if other.twist is None and (other.plan is not None or self.are_few):
                        return other.of(self.samples)
                    if other.twist is not None and other.twist.moves_none:
                        return other.of_placed(self.placed)
            except ValueError:
                return None
        return made(other)

    @cached_property
    def are_few(self) -> bool:
        """Whether the samples are few enough for a call of its own to list them."""
        one = self.call
        ready = prepared(one.rules, one.boxes, one.features.shape[-2:], one.settings)
        return is_few(*ready, MANY // one.features.shape[1])


@dataclass(frozen=True)
class Trial:
    """Something that a kernel may do otherwise.

    Attributes:
        id: of the pattern.
        said: what is done, as what follows "The wrong numbers are what comes out ".
        change: the right call → the other one; None where there is none.
        number: that it is done with, where the data have shown one.
    """

    id: str
    said: str
    change: Callable[[Call], Call | None]
    number: float | None = None
