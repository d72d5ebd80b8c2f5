"""What else gives the wrong numbers: other samples, other rules, other boxes, tried one by one.

A trial is computed on a few of the wrong numbers first, and said only where it gives all of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from roiviz.bench import map_lines, moved
from roiviz.bench.box_rows import moved_boxes, on_boxes
from roiviz.bench.calls import Call, Trial, made, several
from roiviz.bench.claim import Claim
from roiviz.bench.facts import Facts, Pattern, is_nearer, listed
from roiviz.bench.stretched import stretches
from roiviz.bench.tap_rows import planned
from roiviz.bench.trial_rows import NUMBERS, PLANS, SEEN, UNCOUNTED
from roiviz.bench.twists import AT_BORDERS, FRACTIONS, TWISTS
from roiviz.conventions import Rules, Samples, values_of
from roiviz.conventions.rules import Adaptive, Grid, Placement, Pool
from roiviz.conventions.sampling import prepared, sampled
from roiviz.conventions.words import rule
from roiviz.kernels.formulas import DISCARDED

FIRST_BOXES, FEW_BOXES, FEW_CHANNELS = 3, 16, 3
KNOWN = 0.5
"""The share of the wrong numbers that must not come of memory that nobody knows."""
FEW_NUMBERS = 20
"""Wrong numbers by which it cannot be told that a trial is of some bins alone."""
MOST_WHOLES = 6
"""Trials that give all wrong numbers and not the others, before the first of them is said."""
MOST_OF_ONE_VALUE = 40
"""The same where one value stands in the place of all wrong numbers, which much else gives."""
SWITCHED = ("border", "minimum", "offset", "end", "rounding", "grid", "placement", "reduction")
"""Rules that are tried with every value that some framework has."""
OWN_VALUES: dict[str, tuple[object, ...]] = {
    "grid": (
        Grid(adaptive=Adaptive.FLOOR, least=1),
        Grid(adaptive=Adaptive.FLOOR),
        Grid(adaptive=Adaptive.ROUND, least=1),
    ),
    "placement": (Placement(within=0.0), Placement(within=1.0)),
}
"""Of rules that only ports have."""
RATIOS = (0, 1, 2, 3, 4)


def trials(facts: Facts) -> Iterator[Pattern]:
    """The first trial that gives the whole output; else the first that gives all wrong numbers."""
    if facts.claim is None or not facts.values.finite or len(facts.values) < 2:
        return
    search = search_of(facts)
    part = None
    wholes = 0
    one_value = np.ptp(facts.values.got) == 0
    for trial in search.passing():
        if not search.gives(trial, search.few, search.seen):
            continue
        if not search.gives(trial, search.wrong, search.channels):
            continue
        wholes += 1
        if search.gives_all(trial):
            yield search.pattern(trial)
            return
        # Many other boxes give nothing where one value is all that is wrong.
        if part is None and not one_value and search.leaves_the_right(trial):
            part = trial
        if wholes >= (MOST_OF_ONE_VALUE if one_value else MOST_WHOLES):
            break
    if part is not None:
        found = search.pattern(part)
        yield replace(found, evidence={**found.evidence, "in_part": True})


def uncounted(facts: Facts) -> Iterator[Pattern]:
    """Samples that are not counted, where that gives all of the output, the right numbers too.

    Where as many are left out of each wrong bin, its numbers are a multiple of the right ones.
    """
    if facts.claim is None or facts.claim.rules.reduction.pool is not Pool.MEAN:
        return
    if len(facts.values) < 2 or not facts.values.finite:
        return
    search = search_of(facts)
    if search.gives(UNCOUNTED, search.few, search.seen) and search.gives_all(UNCOUNTED):
        yield search.pattern(UNCOUNTED)


def taken_for_numbers(facts: Facts) -> Iterator[Pattern]:
    """Features that are NaN or infinite, and that count as 0 or another number."""
    if facts.claim is None or not (np.isfinite(facts.got) & ~np.isfinite(facts.want)).any():
        return
    search = search_of(facts)
    for trial in NUMBERS:
        if search.gives_all(trial):
            yield search.pattern(trial)
            return


class _Aim(NamedTuple):
    """What was got of some boxes and channels, what is right, which of it is wrong, how far it may
    be off, and which of it something else made.
    """

    got: np.ndarray
    want: np.ndarray
    bad: np.ndarray
    allowed: np.ndarray
    aside: np.ndarray | None


@dataclass(frozen=True, eq=False)
class Search:
    """What trials are computed on.

    Attributes:
        facts: the wrong numbers.
        call: the right call.
        first: very few of the wrong boxes, which refute nearly everything.
        few, seen: some of the wrong boxes, and channels.
        wrong, channels: all of them.
        alike: how each trial that was computed on very few correlates with what was got.
    """

    facts: Facts
    call: Call
    first: np.ndarray
    few: np.ndarray
    seen: np.ndarray
    wrong: np.ndarray
    channels: np.ndarray
    alike: list[tuple[float, Trial]] = field(default_factory=list)

    def part(self, rows: np.ndarray, channels: np.ndarray) -> Call:
        """The call of some boxes and channels."""
        share = self.call.rules.reduction.position_sensitive
        return self.call.part(rows, None if share else channels)

    def at(self, rows: np.ndarray, channels: np.ndarray) -> Any:
        """The index of an output."""
        share = self.call.rules.reduction.position_sensitive
        return np.ix_(rows, self.channels if share else channels)

    def _aim(self, at: Any) -> _Aim:
        """What an output has to be there."""
        allowed = 2 * self.facts.comparison.tolerance.allowed[at][..., None, None]
        aside = None if self.facts.aside is None else self.facts.aside[at]
        facts = self.facts
        return _Aim(facts.got[at], facts.want[at], facts.bad[at], allowed, aside)

    @cached_property
    def finite(self) -> bool:
        """Whether all of the features are numbers."""
        return bool(np.isfinite(self.call.features).all())

    def passing(self) -> Iterator[Trial]:
        """What very few boxes do not refute."""
        rows, channels = self.first, self.seen[:1]
        call, aim = self.part(rows, channels), self._aim(self.at(rows, channels))
        got = _unit(aim.got)
        for group in self.groups():
            calls = [trial.change(call) for trial in group]
            for trial, found in zip(group, several(call, calls), strict=True):
                if found is not None and found.size == got.size:
                    self.alike.append((abs(float(got @ _unit(found))), trial))
                if self._fits(found, aim):
                    yield trial

    def gives(self, trial: Trial, rows: np.ndarray, channels: np.ndarray) -> bool:
        """Whether a trial gives the wrong numbers of these boxes and channels."""
        other = trial.change(self.part(rows, channels))
        aim = self._aim(self.at(rows, channels))
        return self._fits(None if other is None else made(other), aim)

    def _fits(self, found: np.ndarray | None, aim: _Aim) -> bool:
        """Whether an output has the wrong numbers."""
        near, unknown = self._near(found, aim)
        bad = aim.bad
        if found is None or not (near | unknown | ~bad).all():
            return False
        if int(np.count_nonzero(near & bad)) < KNOWN * int(np.count_nonzero(bad)):
            return False
        told = near & bad
        return not told.any() or is_nearer(found[told], aim.got[told], aim.want[told])

    def gives_all(self, trial: Trial) -> bool:
        """Whether a trial gives every number of the output, the right ones too."""
        other = trial.change(self.call)
        near, unknown = self._near(None if other is None else made(other), self._aim(np.s_[:, :]))
        return bool((near | unknown).all() and near.any())

    def leaves_the_right(self, trial: Trial) -> bool:
        """Whether what is right stays right in the bins of the wrong boxes that it is said of.

        A few numbers show nothing of bins: it must hold for their boxes then.
        """
        other = trial.change(self.part(self.wrong, self.channels))
        aim = self._aim(self.at(self.wrong, self.channels))
        near, unknown = self._near(None if other is None else made(other), aim)
        bins = self.facts.bins
        if len(self.facts.values) < FEW_NUMBERS:
            bins = np.ones_like(bins)
        return bool((near | unknown)[..., bins].all())

    def _near(self, found: np.ndarray | None, aim: _Aim) -> tuple[np.ndarray, np.ndarray]:
        """Which numbers an output has, and which may be anything, for nobody knows that memory."""
        got = aim.got
        if found is None or found.shape != got.shape:
            return np.zeros(got.shape, bool), np.zeros(got.shape, bool)
        with np.errstate(invalid="ignore"):
            near = (np.abs(found.astype(float) - got) <= aim.allowed) | (found == got)
        # NaN of the features is no memory that nobody knows.
        unknown = np.isnan(found) & self.finite
        return near, unknown if aim.aside is None else unknown | aim.aside

    def groups(self) -> Iterator[Sequence[Trial]]:
        """Everything that is tried, the plainest first."""
        rules = self.call.rules
        yield SEEN
        if rules.reduction.pool is Pool.MEAN:
            yield PLANS
        yield tuple(_switched(rules))
        if self.facts.at_borders:
            yield AT_BORDERS
        yield TWISTS
        yield FRACTIONS
        got = self.facts.got[self.at(self.few, self.seen)]
        few = self.part(self.few, self.seen)
        if self.facts.at_borders:
            yield tuple(_outside(few, got))
        yield tuple(map_lines.trials(self.facts))
        for search in (_moves, stretches):
            yield from ((one,) for one in search(few, got))

    def pattern(self, trial: Trial) -> Pattern:
        """A trial that gives all wrong numbers."""
        return Pattern(
            trial.id, f"The wrong numbers are what comes out {trial.said}.",
            {"boxes": len(self.wrong), "channels": len(self.channels),
             **({} if trial.number is None else {"number": trial.number})},
            other=_claim(trial, self.call, self.facts),
        )  # fmt: skip


@np.errstate(all="ignore")
def _unit(values: np.ndarray) -> np.ndarray:
    """Numbers less their mean, over their length."""
    flat = values.reshape(-1).astype(np.float64)
    flat -= flat.mean()
    length = math.sqrt(flat @ flat)
    return flat / length if 0 < length < math.inf else np.zeros_like(flat)


def search_of(facts: Facts) -> Search:
    """The trials of some wrong numbers, which have a claim."""
    if "trials" not in facts.kept:
        facts.kept["trials"] = _search(facts)
    return facts.kept["trials"]


def most_alike(facts: Facts) -> float:
    """How much the output correlates with the trial that comes nearest; 1 where none was tried."""
    search = facts.kept.get("trials")
    return max((alike for alike, _ in search.alike), default=1.0) if search else 1.0


def _search(facts: Facts) -> Search:
    assert facts.claim is not None
    rules = facts.claim.rules
    boxes, maps = facts.case.split(len(rules.format.numbers))
    call = Call(facts.case.features, boxes, maps, rules, facts.claim.settings)
    wrong, channels = np.flatnonzero(facts.boxes), np.flatnonzero(facts.channels)
    few = _spread(wrong, FEW_BOXES)
    share = rules.reduction.position_sensitive
    seen = channels if share else _worst_channels(facts, few)
    return Search(facts, call, _spread(few, FIRST_BOXES), few, seen, wrong, channels)


def _claim(trial: Trial, call: Call, facts: Facts) -> Claim | None:
    """The other rules and settings that a trial amounts to, where it is no more than those."""
    other = trial.change(call)
    assert facts.claim is not None
    if other is None or other.plan is not None or other.twist is not None:
        return None
    if other.features is not call.features or other.boxes is not call.boxes:
        return None
    if other.maps is not call.maps:
        return None
    convention = replace(facts.claim.convention, rules=other.rules)
    return Claim(convention, other.settings, f"{facts.claim.convention.title} {trial.said}")


def _spread(rows: np.ndarray, count: int) -> np.ndarray:
    return rows[np.unique(np.linspace(0, len(rows) - 1, min(count, len(rows))).astype(int))]


def _worst_channels(facts: Facts, rows: np.ndarray) -> np.ndarray:
    """The channels in which the most numbers of these boxes are wrong."""
    wrong = np.count_nonzero(facts.bad[rows], axis=(0, 2, 3))
    order = np.argsort(-wrong, kind="stable")[:FEW_CHANNELS]
    return np.sort(order[wrong[order] > 0])


def _switched(rules: Rules) -> Iterator[Trial]:
    """Another number of samples, and single rules that are somebody else's."""
    for ratio in RATIOS:
        said = f"with {ratio} × {ratio} samples a bin" if ratio else "with an adaptive grid"
        yield Trial(f"ratio_{ratio}", said, _ratio(ratio))
    for axis in SWITCHED:
        for value in (*values_of(axis), *OWN_VALUES.get(axis, ())):
            if value != getattr(rules, axis):
                other = replace(rules, **{axis: value})
                said = f"with “{rule(other, axis)}” in place of “{rule(rules, axis)}”"
                yield Trial(f"{axis}_rule", said, _rule(axis, value))


def _moves(call: Call, got: np.ndarray) -> Iterator[Trial]:
    """Boxes that lie elsewhere by as much as a few of them show."""
    if not got.size:
        return

    def moved_by(ways: np.ndarray) -> np.ndarray | None:
        others = [on_boxes(moved_boxes(x, y))(call) or call for x, y in ways.tolist()]
        boxes = np.concatenate([other.boxes for other in others])
        found = made(replace(call, boxes=boxes, maps=np.tile(call.maps, len(ways))))
        return None if found is None else found.reshape(len(ways), *got.shape)

    for x, y in moved.moves(moved_by, got, call.settings.spatial_scale):
        change = on_boxes(moved_boxes(x, y))
        yield Trial("moved", f"when the boxes lie {moved.said(x, y)}", change)


def _outside(call: Call, got: np.ndarray) -> Iterator[Trial]:
    """Samples outside that count as another number than they should, which a few boxes show."""
    rules = call.rules
    if rules.reduction.pool is not Pool.MEAN or rules.reduction.position_sensitive:
        return
    right = made(call)
    try:
        ready = prepared(rules, call.boxes, call.features.shape[-2:], call.settings)
        plan = sampled(*ready, call.maps)
    except ValueError:
        return
    lost = np.bincount(plan.bin_index[plan.state == DISCARDED], minlength=plan.bins)
    share = (lost / np.maximum(plan.divisor, 1)).reshape(plan.shape)[:, None]
    at = np.broadcast_to(share > 0, got.shape)
    if right is None or not at.any():
        return
    value = float(np.median(((got - right) / np.where(share, share, 1))[at]))
    for digits in moved.DIGITS:
        if number := round(value, digits):
            said = f"when a sample outside the map counts as {number:g}"
            yield replace(planned("outside_value", said, _with_outside(number)), number=number)


def _with_outside(number: float) -> Callable[[Samples], Samples]:
    return lambda plan: replace(plan, outside=number)


def _rule(axis: str, value: Any) -> Callable[[Call], Call | None]:
    return lambda call: replace(call, rules=replace(call.rules, **{axis: value}))


def _ratio(ratio: int) -> Callable[[Call], Call | None]:
    def change(call: Call) -> Call | None:
        if call.rules.grid.ratio is not None or call.settings.sampling_ratio == ratio:
            return None
        return replace(call, settings=replace(call.settings, sampling_ratio=ratio))

    return change


MOST_ADDS = 9
MOST_ELEMENTS = 60_000


def lost_samples(facts: Facts) -> Iterator[Pattern]:
    """Wrong numbers that lack some of their samples, or have some twice, not always the same."""
    if facts.claim is None or facts.claim.rules.reduction.pool is not Pool.MEAN:
        return
    if facts.claim.rules.reduction.position_sensitive or not facts.values.finite:
        return
    values = facts.values
    if not 3 <= len(values) <= MOST_ELEMENTS or facts.hardly_wrong is not None:
        return  # of so many sums one is near to any number that is a little off
    rows = np.flatnonzero(facts.boxes)
    boxes, maps = facts.case.split(len(facts.claim.rules.format.numbers))
    try:
        ready = prepared(
            facts.claim.rules, boxes[rows], facts.case.feature_size, facts.claim.settings
        )
        plan = sampled(*ready, maps[rows])
    except ValueError:
        return
    sums = _subset_sums(facts, plan, rows)
    if sums is None:
        return
    subsets, error = sums
    near = np.abs(subsets + error[:, None])
    best = near.argmin(axis=1)
    least = near[np.arange(len(near)), best]
    if values.are(values.got - least):
        kept = _always_kept(near, values.allowed)
        if kept:
            yield Pattern(
                "samples_lost",
                f"Every wrong number is made of {kept} alone, though all are counted.",
            )
            return
        lost = np.array([int(one).bit_count() for one in best])
        most = int(lost.max())
        many = "one of its samples" if most == 1 else f"one to {most} of its samples"
        yield Pattern(
            "samples_lost", f"Every wrong number lacks {many}, not always the same.",
            {"most_lost": most},
        )  # fmt: skip
        return
    near = np.abs(subsets - error[:, None])
    if values.are(values.got - near.min(axis=1)):
        yield Pattern("samples_doubled", "Every wrong number has some of its samples twice.")


def _always_kept(near: np.ndarray, allowed: np.ndarray) -> str:
    """Which samples are left where the same ones of each bin are lost, in words; else "".

    Args:
        near: (wrong numbers, subsets) how far each is from lacking a subset of its samples.
    """
    most = near.shape[1].bit_length() - 1
    always = np.flatnonzero((near <= 2 * allowed[:, None]).all(axis=0))
    kept = [[k + 1 for k in range(most) if not subset >> k & 1] for subset in always.tolist()]
    fewest = min((one for one in kept if 0 < len(one) < most), key=len, default=[])
    if fewest in ([1], [most]):
        return f"the {'first' if fewest == [1] else 'last'} of its samples"
    return f"samples {listed(fewest)} of its {most}, row by row," if fewest else ""


def _subset_sums(
    facts: Facts, plan: Samples, rows: np.ndarray
) -> tuple[np.ndarray, np.ndarray] | None:
    """(wrong numbers, subsets) what each subset of its samples adds, and the errors."""
    counts = np.bincount(plan.bin_index, minlength=plan.bins)
    values = facts.values
    each = facts.bad[0, 0].size
    channels = facts.got.shape[1]
    box_of = np.searchsorted(rows, values.at // (each * channels))
    bins = box_of * each + values.at % each
    channel = values.at // each % channels
    most = int(counts[bins].max(initial=0))
    if not 2 <= most <= MOST_ADDS or len(values) * 2**most > 2**24:
        return None
    starts = np.cumsum(counts) - counts
    flat = facts.case.features.reshape(*facts.case.features.shape[:2], -1)
    adds = np.zeros((len(values), most))
    for k in range(most):
        has = counts[bins] > k
        sample = starts[bins[has]] + k
        cells = np.maximum(plan.taps[sample], 0)
        read = flat[plan.batch_index[bins[has]][:, None], channel[has][:, None], cells]
        adds[has, k] = (read * plan.weights[sample].astype(float)).sum(axis=1)
    adds /= np.maximum(plan.divisor[bins], 1)[:, None]
    subsets = np.zeros((len(values), 1))
    for k in range(most):
        subsets = np.concatenate([subsets, subsets + adds[:, k : k + 1]], axis=1)
    return subsets, values.got - values.want
