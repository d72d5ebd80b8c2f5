"""Whose rules made an output: every convention, then rules switched one by one, then slips.

    finding = detect(case)
    finding.explained_by  # each verified on all of the data

It searches on an excerpt, and says that something explains an output only after computing all of
it. Where several explain it that are not the same, they are a tie, with a box that splits them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from roiviz.bench import scales
from roiviz.bench.candidates import (
    LIKELIEST,
    Candidate,
    conventions_of,
    fitting,
    plain,
    rank,
    ratios_of,
    scales_of,
    settings_of,
    spanned,
    switched,
    usual_of,
)
from roiviz.bench.case import BenchError, Case
from roiviz.bench.claim import BY_DEFAULT, HALF
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.denied import agrees, contradicted, doubts, notes, says_anything
from roiviz.bench.edges import by_rounding, loosened, slack
from roiviz.bench.excerpt import (
    NOTHING,
    Excerpt,
    Places,
    Score,
    excerpt,
    few_boxes,
    varied_most,
)
from roiviz.bench.meanings import Meaning, arithmetic
from roiviz.bench.outputs import output_of
from roiviz.bench.slips import SLIPS, Slip
from roiviz.bench.splits import Split, splits
from roiviz.bench.tolerance import tolerance
from roiviz.conventions import CONVENTIONS, differing
from roiviz.conventions.extents import extents
from roiviz.conventions.rules import Placement
from roiviz.conventions.words import rule

BUDGET = 2500
"""Candidates that are tried on an excerpt."""
MATCHES = 0.9
"""The share of an excerpt's bins from which on it is worth computing all of them."""
PENALTY = 0.03
"""What one more switched rule, or a slip, has to explain more."""
SHARED, SURE = 0.3, 0.9
"""The share of bins, and the correlation, from which on a scale is right, whatever else is not."""
FAR = 0.02
"""The share of an excerpt's bins below which nothing comes near."""
CORRELATES = 0.3
"""The correlation from which on rules may be right though no number is."""
SHOWN, MOST_MADE_UP = 0.5, 1.5
"""The correlation from which on an output shows its scale, and how many times as large, or small,
as the right one a scale may be that makes up for some of what a fault does."""
AS_NEAR = 0.15
"""By how much the correlation of a scale that is followed may be below the best."""
NEAREST = 3
"""How many of the nearest are followed further."""
BASES = (*LIKELIEST[:5], "mmcv_max", "prroi_pool")
"""Conventions that a fault is looked for on top of, where nothing explains the output …"""
MOST_LIKELY = 2
"""… and how many kinds of them."""
BESIDE, FEW_RATIOS, USUAL_RATIOS = 0.1, 3, 2
"""By what share a usual scale may differ from one that was found, to be tried as well; and how many
numbers of samples are tried of rules that are not the nearest, and of the usual ones where no other
comes near."""
MOST_TIES = 12
"""How many meanings are computed on all of the data, where an excerpt splits no more."""
ENOUGH = 1_000_000
"""Numbers of an output by which it is told which of several rules is the nearest."""
MOST_FEATURES = 200_000
"""Numbers of the features of which all channels are looked at for a fault under likely rules."""
MOST_BAD_AT_EDGES = 0.1
FEW_BINS = 8
MOST_DECIMALS = 4
OFF_DECIMAL = 0.02
"""By how much of the last decimal a number may be off that was printed with it."""
LEAST_SHOWN = 50
"""How many of the last decimal the largest number has at least, of numbers that were printed."""


@dataclass(frozen=True, eq=False)
class Match:
    """A candidate, computed on all of the data.

    Attributes:
        candidate: what it is.
        share: of the bins that are within the tolerance.
        worst: the largest error; infinite where only one of the two is a number.
        edges: bins, of those within the tolerance, that only are with the last bit of a position
            rounded another way.
        comparison: with what was given.
    """

    candidate: Candidate
    share: float
    worst: float
    edges: int
    comparison: Comparison

    @property
    def ok(self) -> bool:
        """Whether it explains all."""
        return self.share == 1.0


@dataclass(frozen=True, eq=False)
class Near:
    """A candidate, the share of an excerpt's bins that it explains, and its correlation."""

    candidate: Candidate
    share: float
    correlation: float

    @property
    def far(self) -> bool:
        """Whether it may be the nearest by accident alone."""
        return self.share < FAR and self.correlation < CORRELATES


@dataclass(frozen=True, eq=False)
class Tie:
    """Two explanations of the same output that are not the same.

    Attributes:
        first, other: of the ones that explain it.
        axes: the rules in which they differ, in words: (the one's, the other's) each.
        split: a box on which they differ; None where none is known.
    """

    first: Candidate
    other: Candidate
    axes: tuple[tuple[str, str], ...]
    split: Split | None


@dataclass(frozen=True, eq=False)
class Finding:
    """What made an output.

    Attributes:
        explained_by: every candidate that explains all of it, the likeliest first; several of
            equal meaning where several frameworks have the same rules.
        certain: whether all that explain it mean the same, and the data are enough to say so.
        closest: what explains the most of it; the first that explains all, where one does.
        as_said: the convention that comes nearest of those that contradict nothing that was said;
            None where nothing was, or none was tried.
        likely: conventions and settings that a fault may lie on top of, where nothing explains the
            output, the nearest first: with any number of samples that was not said.
        usual: the most usual rules and settings, that such a fault may lie on as well.
        seen: some boxes and channels of the data, that such a fault is looked for on first.
        doubts: those of the notes that leave it open what was meant.
        near: how near the nearest comes: the share of right numbers, and the correlation.
        followed: what the output follows the best, whatever was said, with a slip or without.
        ties: the first that explains it against each other one that does not mean the same.
        denied: what was said and is not so, a sentence each.
        notes: what to look at, where a reading of the boxes is right but may not be meant.
        thin: why the data are too few to be certain, as a sentence; or None.
        tried: how many candidates were.
    """

    explained_by: tuple[Match, ...]
    certain: bool
    closest: Match | None
    ties: tuple[Tie, ...]
    denied: tuple[str, ...]
    notes: tuple[str, ...]
    thin: str | None
    tried: int
    as_said: Near | None = None
    likely: tuple[Candidate, ...] = ()
    usual: tuple[Candidate, ...] = ()
    seen: Case | None = None
    doubts: tuple[str, ...] = ()
    near: tuple[float, float] = NOTHING.near
    followed: tuple[Candidate, ...] = ()

    @property
    def of_nothing(self) -> Finding:
        """What is left of it where the output is no kernel's: nothing made it."""
        return replace(
            self, explained_by=(), certain=False, closest=None, ties=(), denied=(), notes=(),
            thin=None, likely=(), usual=(), doubts=(), followed=(),
        )  # fmt: skip

    def of_those(self, case: Case, matches: tuple[Match, ...]) -> Finding:
        """What is left of it where something else tells what explains the output."""
        return replace(
            self, explained_by=matches, closest=matches[0], ties=_ties(list(matches)),
            denied=contradicted(case, [match.candidate for match in matches]),
        )  # fmt: skip

    @property
    def split(self) -> Split | None:
        """The box that tells the first tie apart."""
        return self.ties[0].split if self.ties else None


def detect(case: Case, budget: int = BUDGET) -> Finding:
    """Find the rules, the settings and the slip that explain an output.

    Args:
        case: the output among it. `replace(case, output=case.expected)` explains what was expected.
        budget: how many candidates are tried at most; the result does not depend on the time.
    Raises: BenchError for a case that no operator here can have made.
    """
    if not conventions_of(case):
        raise BenchError(
            f"No operator makes {case.output.shape[1]} channels of {case.features.shape[1]} with "
            f"boxes of {case.rois.shape[1]} numbers."
        )
    if not case.rounded:
        # Numbers that were printed were computed of numbers of more digits, too.
        case = replace(case, rounded=_printed(case.output) + _printed(case.features))
    search = _Search(case, budget)
    found = search.explanations()
    closest = found[0] if found else search.closest()
    thin = _thin(case) or _measured(found, search.read_off)
    ties = _ties(found)
    open_ = doubts(case, found[0].candidate) if found else ()
    sign = _either_way(case, found[0].candidate) if found else ()
    return Finding(
        tuple(found),
        bool(found) and not (ties or open_ or sign) and thin is None,
        closest,
        ties,
        contradicted(case, [match.candidate for match in found]),
        (*sign, *notes(case, found[0].candidate)) if found else (),
        thin,
        search.tried,
        search.as_said(found),
        () if found else tuple(search.likely()),
        () if found else tuple(search.usual()),
        search.seen,
        open_,
        max((one.near for one in search.scores.values()), default=NOTHING.near),
        () if found else tuple(search.followed()),
    )


@dataclass(eq=False)
class _Search:
    """One search: what was tried, and how near it came."""

    case: Case
    budget: int
    tried: int = 0
    scores: dict[tuple[Meaning, str], Score] = field(default_factory=dict)
    candidates: dict[tuple[Meaning, str], list[Candidate]] = field(default_factory=dict)
    excerpts: dict[tuple[str, float], Excerpt | None] = field(default_factory=dict)
    read_off: float | None = None  # a scale that is no number that somebody writes
    computed: dict[object, Match | None] = field(default_factory=dict)
    orders: dict[object, tuple[Candidate, Score, tuple[object, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._rows = conventions_of(self.case)
        self.allowed = np.zeros(self.case.output.shape[:2])
        odd = np.flatnonzero(~np.isfinite(self.case.output).all(axis=(1, 2, 3)))
        self.refuting: Places = tuple(odd[:1].tolist()), ()

    def explanations(self) -> list[Match]:
        """All of the first kind of candidate that has any that explain everything."""
        for step in _STEPS:  # fmt: skip
            keys = step(self)
            found = self._verified(keys)
            if found:
                return self._as_meant(found[0]) or [*found, *self._in_another_order(found)]
            self._learn(keys)
        return []

    def _in_another_order(self, found: list[Match]) -> list[Match]:
        """The usual rules for boxes whose numbers were read in the order of another convention.

        Where such a convention alone explains an output, it may as well be a slip in that order.
        """
        usual = CONVENTIONS[BY_DEFAULT[None]].rules.format.numbers
        forms = [one.candidate.convention.rules.format for one in found]
        if any(form.turned or form.numbers == usual for form in forms):
            return []
        slipped = any(one.candidate.slip is not None for one in found)
        return [] if slipped else self._reordered(found[0])

    def _as_meant(self, found: Match) -> list[Match]:
        """Usual rules that read a box's numbers in another order, for a convention of that order.

        Where such a convention explains an output with a rule switched alone, nobody meant it.
        """
        one = found.candidate
        if one.plain or one.slip is not None or one.convention.id == self.case.said.convention:
            return []
        return self._reordered(found)

    def _reordered(self, found: Match) -> list[Match]:
        """The rules that explain an output with the order of its boxes as a slip."""
        one = found.candidate
        orders = [
            slip
            for slip in SLIPS
            if slip.rules is not None
            and slip.id.startswith(("x_y", "read_as"))
            and (read := slip.read(CONVENTIONS[BY_DEFAULT[None]].rules)) is not None
            and read.format.numbers == one.convention.rules.format.numbers
        ]
        scales = (one.settings.spatial_scale,)
        keys = self._try(row for slip in orders for row in plain(self.case, scales, slip))
        return self._verified(keys)

    def closest(self) -> Match | None:
        """What explains the most of all the data, of what comes nearest on the excerpt."""
        keys = self._nearest(NEAREST)
        if self.scores:
            as_they_stand = [key for key in self.scores if self.candidates[key][0].plain]
            keys += sorted(as_they_stand, key=self._order)[:2]
        if keys and self._cost(keys[0])[0] < FAR:
            # Of what is as far as this, none is the nearest but by accident.
            keys = keys[:1] if self._cost(keys[0])[1] >= CORRELATES else [self._likeliest(keys[0])]
        keys = list(dict.fromkeys(keys))
        if len(keys) > 1:
            found = [match for key in keys if (match := self._on_some(key)) is not None]
            keys = [self._key(match.candidate) for match in sorted(found, key=self._left)]
        return next((match for key in keys for match in self._all_of(key, 1)), None)

    def _on_some(self, key: tuple[Meaning, str]) -> Match | None:
        """The likeliest candidate of a meaning on as many boxes as tell how near it comes."""
        one = min(self.candidates[key], key=lambda one: rank(one, self.case))
        # A slip may read boxes as channels, and is of all of them.
        return computed(self.case if one.slip else self._some, one)

    @cached_property
    def _some(self) -> Case:
        """Every nth box of the case, which is all where the numbers are few."""
        case = self.case
        rows = slice(None, None, max(case.output.size // ENOUGH, 1))
        apart = None if case.batch_index is None else case.batch_index[rows]
        return replace(case, rois=case.rois[rows], output=case.output[rows], batch_index=apart)

    def as_said(self, found: list[Match]) -> Near | None:
        """The convention that contradicts nothing that was said, and comes nearest."""
        case = self.case
        if not says_anything(case) or any(agrees(case, one.candidate) for one in found):
            return None
        keys = sorted(self.scores, key=self._order)
        fitting = (
            Near(one, self.scores[key].share, self.scores[key].correlation)
            for key in keys
            for one in sorted(self.candidates[key], key=lambda one: rank(one, case))
            if one.plain and agrees(case, one)
        )
        return next(fitting, None)

    @property
    def seen(self) -> Case | None:
        """The boxes that were searched on, with all channels where these are quickly read."""
        if self.case.features.size <= MOST_FEATURES:
            return few_boxes(self.case)
        found = next((one for one in self.excerpts.values() if one is not None), None)
        return None if found is None else found.case

    def likely(self) -> Iterator[Candidate]:
        """What correlates with the output, under each number of samples that may be meant."""
        case = self.case
        usual, seen = scales_of(case), set[object]()
        near: list[tuple[float, Candidate]] = []
        for key, score in self.scores.items():
            one = min(self.candidates[key], key=lambda one: rank(one, case))
            # A sign may be what is wrong.
            alike = score.follows if score.correlation < -SURE else score.correlation
            if alike >= CORRELATES and one.plain and one.convention.id in BASES:
                # Another scale makes up for some of what a fault does.
                better = AS_NEAR * (one.settings.spatial_scale in usual)
                near.append((alike + better, one))
        for _, one in sorted(near, key=lambda pair: -pair[0]):
            rules = one.convention.rules
            kind = rules.offset, rules.placement.where, rules.reduction.pool, rules.format.numbers
            if kind in seen or len(seen) >= MOST_LIKELY:
                continue
            seen.add(kind)
            yield from self._settings_near(one, first=len(seen) == 1)

    def followed(self) -> Iterator[Candidate]:
        """What the output follows the best: without a slip, and with one where that is more."""
        least, said = SHOWN, self.case.said.spatial_scale
        # Off the map nearly anything follows the few numbers that are left.
        likely = scales_of(self.case) if said is None else (said,)
        for slipped in (False, True):
            keys = [
                key
                for key in self.scores
                if bool(self.candidates[key][0].slip) is slipped
                and not self.candidates[key][0].switched
                and self.candidates[key][0].settings.spatial_scale in likely
                and any(one.convention.id in BASES for one in self.candidates[key])
            ]
            best = max(keys, key=lambda key: self.scores[key].follows, default=None)
            if best is not None and self.scores[best].follows > least:
                least = self.scores[best].follows + PENALTY
                yield min(self.candidates[best], key=lambda one: rank(one, self.case))

    def usual(self) -> Iterator[Candidate]:
        """The most usual rules at the scale that just brings the boxes onto the map.

        None where the output shows that its scale is quite another.
        """
        case = self.case
        scale = fitting(case) if case.said.spatial_scale is None else case.said.spatial_scale
        if scale is None or self._shows_another(scale):
            return
        rows = [row for row in self._rows if row.id in BASES[:MOST_LIKELY]]
        for ratio in ratios_of(case)[:USUAL_RATIOS]:
            for row in rows:
                one = Candidate(row, settings_of(case, scale, ratio))
                if agrees(case, one):
                    yield one

    def _shows_another(self, scale: float) -> bool:
        """Whether the output correlates with rules at a scale that no fault makes of this one."""
        as_they_stand = [key for key in self.scores if self.candidates[key][0].plain]
        best = max(as_they_stand, key=lambda key: self.scores[key].correlation, default=None)
        if best is None or self.scores[best].correlation < SHOWN:
            return False
        times = self.candidates[best][0].settings.spatial_scale / scale
        return not 1 / MOST_MADE_UP < times < MOST_MADE_UP

    def _settings_near(self, one: Candidate, first: bool) -> Iterator[Candidate]:
        """A candidate at its scale and at the usual one beside it, with any number of samples."""
        case, own = self.case, one.settings.spatial_scale
        said, grid = case.said.sampling_ratio, one.ratio
        beside = [scale for scale in scales_of(case) if abs(own / scale - 1) < BESIDE]
        for scale in dict.fromkeys((*beside[:1], own)):
            ratios: tuple[int, ...] = (said or 0,)
            if said is None and grid is not None:
                # At a scale that nobody writes, what was found there is enough.
                whole = scale in beside or not beside
                ratios = tuple(dict.fromkeys((grid, *(ratios_of(case) if whole else ()))))
            if own in beside:  # it may have been another number of samples that hid a fault
                most = FEW_RATIOS if first else 1
            else:
                most = len(ratios) if first else FEW_RATIOS
            for ratio in ratios[:most]:
                settings = replace(one.settings, spatial_scale=scale, sampling_ratio=ratio)
                other = replace(one, settings=settings)
                if agrees(case, other):
                    yield other

    def _left(self, match: Match) -> tuple[object, ...]:
        """What a match leaves, the least first; one more switch or slip has to be worth it."""
        one = match.candidate
        _share, correlation = self._cost(self._key(one))
        more = PENALTY * (len(one.switched) + (one.slip is not None))
        return -round(match.share - more, 3), -round(correlation, 2), rank(one, self.case)

    def _as_said(self) -> list[tuple[Meaning, str]]:
        said = self.case.said.spatial_scale
        if said is None:
            return []
        return self._try(plain(self.case, (said,)))

    def _at_likely_scales(self) -> list[tuple[Meaning, str]]:
        """At the scales where the most usual rules come nearest."""
        scales = scales_of(self.case)
        rough = [self._rough(scale) for scale in scales]
        best = max(range(len(scales)), key=lambda at: rough[at])
        near = [at for at in range(len(scales)) if rough[at] > rough[best] - AS_NEAR]
        # Where the data hardly tell, the likely ones before the nearest.
        chosen = dict.fromkeys([*near[: NEAREST - 1], best])
        return self._try(plain(self.case, tuple(scales[at] for at in chosen)))

    def _at_the_nearest_scale(self) -> list[tuple[Meaning, str]]:
        """Every convention at the scale of what came nearest, which usual rules may have hidden."""
        near = [self.candidates[key][0].settings.spatial_scale for key in self._nearest(NEAREST)]
        return self._try(plain(self.case, tuple(dict.fromkeys(near))))

    def _at_a_scale_that_shows(self) -> list[tuple[Meaning, str]]:
        """At an unusual scale, measured on a few boxes under the rules that come nearest there."""
        case = self.case
        if self._is_at_a_scale():
            return []
        pools = {
            (row.rules.reduction.pool, row.rules.offset.after): row
            for row in reversed(self._rows)
            if row.rules.placement == Placement() and not row.rules.reduction.position_sensitive
        }
        more = [Candidate(row, settings_of(case, 1.0, 2)) for row in pools.values()]
        rows = list(dict.fromkeys([*self._usual(1.0), *more]))
        measured = scales.measured(case, self.allowed, rows, spanned(case))
        rough: dict[float, tuple[float, float]] = {}
        for at in measured:
            # What comes nearest where it was measured does so at the scale that was written.
            few = self._nearest_at(rows, at)
            for scale in scales.written(case, at):
                others = (
                    replace(one, settings=replace(one.settings, spatial_scale=scale)) for one in few
                )
                near = max((self._score(one).near for one in others), default=NOTHING.near)
                rough[scale] = max(near, rough.get(scale, NOTHING.near))
        best = max(rough.values(), default=NOTHING.near)
        found = next((scale for scale in rough if rough[scale] >= best), None)
        self.read_off = found if found in measured else None
        return self._try(plain(case, () if found is None else (found,)))

    def _is_at_a_scale(self) -> bool:
        """Whether the nearest rules are near enough, and hardly nearer at a scale beside theirs."""
        near = [self.candidates[key][0] for key in self._nearest(4 * NEAREST)]
        first = next((one for one in near if one.plain and one.ratio is not None), None)
        if first is None:
            return False
        score = self._score(first)
        if score.informed < SHARED and abs(score.correlation) < SURE:
            return False
        return not scales.is_nearer_beside(self.case, self.allowed, first)

    def _nearest_at(self, rows: list[Candidate], scale: float) -> list[Candidate]:
        """Of some rules with any number of samples, those that come nearest at a scale."""
        tries = [
            replace(one, settings=settings_of(self.case, scale, ratio))
            for one in rows
            for ratio in ratios_of(self.case)
        ]
        return sorted(tries, key=lambda one: self._score(one).near, reverse=True)[:NEAREST]

    def _rough(self, scale: float) -> float:
        return max((self._score(one).correlation for one in self._usual(scale)), default=-1.0)

    def _usual(self, scale: float, slip: Slip | None = None) -> list[Candidate]:
        """A few rules that all others are near to."""
        rows = [
            row
            for row in self._rows
            if slip is None or slip.turned in (None, row.rules.format.turned)
        ]
        settings = settings_of(self.case, scale, 2)
        return [Candidate(row, settings, (), slip) for row in usual_of(rows)]

    def _switched(self) -> list[tuple[Meaning, str]]:
        bases = [self.candidates[key][0] for key in self._nearest(NEAREST)]
        if bases:
            # A fault may bring others nearer than what it was made in.
            scale = bases[0].settings.spatial_scale
            meant = min(plain(self.case, (scale,)), key=lambda one: rank(one, self.case))
            bases = list(dict.fromkeys([*bases, meant]))
        return self._try(one for base in bases for one in switched(base))

    def _slipped(self) -> list[tuple[Meaning, str]]:
        """Each slip at the nearest scales, then every convention under those that bring nearer."""
        keys = self._nearest(NEAREST)
        bases = [self.candidates[key][0] for key in keys]
        least = max((self._cost(key) for key in keys), default=NOTHING.near)
        nearest = {one.settings.spatial_scale for one in bases}
        said = self.case.said.spatial_scale
        # A slip may well be what hides the scale.
        more = scales_of(self.case) if said is None else (said,)
        if least[0] > SHARED or least[1] > SURE:
            bases, nearest, more = bases[:1], {bases[0].settings.spatial_scale}, ()
        rough: list[tuple[tuple[float, float], int, float]] = []
        least_scale, most_scale = spanned(self.case)
        likely = [one for one in more if least_scale <= one <= most_scale]
        for number, slip in enumerate(SLIPS):
            # Where the boxes are right, they lie on the map.
            scales = more if slip.turned is not None else likely
            for scale in dict.fromkeys((*nearest, *scales)):
                tries = self._usual(scale, slip)[:2]
                if scale in nearest and tries:
                    tries += [
                        replace(one, switched=(), slip=slip) for one in bases if one.slip is None
                    ]
                tried = []
                for one in tries:
                    if (key := self._tried(one)) is not None:
                        tried.append(key)
                        if scale not in nearest and self._cost(key)[1] < least[1] / 2:
                            break  # other rules hardly differ from what is as far as this
                near = max((self._cost(key) for key in tried), default=NOTHING.near)
                if near > least:
                    rough.append((near, -number, scale))
        rough.sort(reverse=True)
        return self._try(
            one
            for _, number, scale in rough[: NEAREST + 1]
            for one in plain(self.case, (scale,), SLIPS[-number])
        )

    def _carried(self) -> list[tuple[Meaning, str]]:
        """The rules that were switched to the best effect, in every convention."""
        best = self.candidates[self._nearest(1)[0]][0] if self.scores else None
        if best is None or not best.switched:
            return []
        rows = plain(self.case, (best.settings.spatial_scale,), best.slip)
        return self._try(
            replace(one, switched=best.switched)
            for one in rows
            if all(getattr(one.convention.rules, axis) != value for axis, value in best.switched)
        )

    def _switched_twice(self) -> list[tuple[Meaning, str]]:
        """A second rule, after each first one that brought nearer than none."""
        near = [self.candidates[key][0] for key in self._nearest(NEAREST)]
        return self._try(one for base in near if len(base.switched) == 1 for one in switched(base))

    def _slipped_and_switched(self) -> list[tuple[Meaning, str]]:
        near = [self.candidates[key][0] for key in self._nearest(NEAREST)]
        slipped = [base for base in near if base.slip is not None and not base.switched]
        return self._try(one for base in slipped[:1] for one in switched(base))

    def _try(self, candidates: Iterable[Candidate]) -> list[tuple[Meaning, str]]:
        """Score candidates; the keys of those that are worth computing in full, the nearest first.

        All candidates of one meaning have one score.
        """
        keys = dict.fromkeys(key for one in candidates if (key := self._tried(one)) is not None)
        good = [key for key in keys if self.scores[key].share >= MATCHES]
        return sorted(good, key=lambda key: -self.scores[key].share)

    def _score(self, candidate: Candidate) -> Score:
        key = self._tried(candidate)
        return NOTHING if key is None else self.scores[key]

    def _tried(self, candidate: Candidate) -> tuple[Meaning, str] | None:
        """The key of a candidate, once it has a score."""
        means = candidate.meaning
        if means is None:
            return None
        key = self._key(candidate)
        if key in self.scores:
            known = self.candidates[key]
            if all(one.convention is not candidate.convention for one in known):
                known.append(candidate)
            return key
        if self.tried >= self.budget:
            return None
        seen = self._excerpt(candidate)
        rules = candidate.rules
        if seen is None or rules is None:
            return None
        self.tried += 1
        self.scores[key] = seen.score(rules, candidate.settings)
        self.candidates[key] = [candidate]
        return key

    def _key(self, candidate: Candidate) -> tuple[Meaning, str]:
        means, rules = candidate.meaning, candidate.rules
        assert means is not None
        assert rules is not None
        narrow = rules.precision.scale
        if narrow is not None and self.case.kind == np.float64:
            # In float64 it shows what a scale was rounded to before.
            means = means._replace(scale=float(np.dtype(narrow).type(means.scale)))
        return means, candidate.slip.id if candidate.slip else ""

    def _excerpt(self, candidate: Candidate) -> Excerpt | None:
        """The excerpt as a slip lets it be seen; it may depend on the scale."""
        slip = candidate.slip
        scale = candidate.settings.spatial_scale if slip and slip.scaled else 0.0
        key = slip.id if slip else "", scale
        if key not in self.excerpts:
            self.excerpts[key] = self._cut(candidate)
        return self.excerpts[key]

    def _cut(self, candidate: Candidate) -> Excerpt | None:
        case, slip = self.case, candidate.slip
        if slip is None:
            scale = candidate.settings.spatial_scale
            self.allowed = tolerance(case, case.maps, scale).allowed
            return excerpt(case, self.allowed, self.refuting)
        try:
            seen = slip.seen(case, candidate.settings)
        except ValueError:
            return None
        if seen is None or seen.output.shape != case.output.shape:
            return None
        varied = self._varied if seen.output is case.output else None
        # Boxes and channels may have changed places.
        alike = np.full_like(self.allowed, self.allowed.max(initial=0.0))
        return excerpt(seen, alike, self.refuting, varied)

    @cached_property
    def _varied(self) -> np.ndarray:
        """The channels whose outputs vary most."""
        return varied_most(self.case)

    def _cost(self, key: tuple[Meaning, str]) -> tuple[float, float]:
        """How near a candidate comes; one more switch or slip has to be worth it."""
        one, (share, correlation) = self.candidates[key][0], self.scores[key].near
        more = PENALTY * (len(one.switched) + (one.slip is not None))
        return share - more, correlation - more

    def _nearest(self, count: int) -> list[tuple[Meaning, str]]:
        """The keys of those that came nearest, of several as near the likeliest."""
        return sorted(self.scores, key=self._order)[:count]

    def _likeliest(self, beside: tuple[Meaning, str]) -> tuple[Meaning, str]:
        """Of what was tried where the boxes fill the map; else at the scale of one."""
        there: dict[float, list[tuple[Meaning, str]]] = {}
        for key in self.scores:
            there.setdefault(self.candidates[key][0].settings.spatial_scale, []).append(key)
        own = self.candidates[beside][0].settings.spatial_scale
        keys = there.get(fitting(self.case) or own) or there[own]
        return min(keys, key=lambda key: rank(self.candidates[key][0], self.case))

    def _order(self, key: tuple[Meaning, str]) -> tuple[object, ...]:
        one, score = self.candidates[key][0], self.scores[key]
        known = self.orders.get(key)
        if known is None or known[:2] != (one, score):
            share, correlation = self._cost(key)
            order = -round(share, 2), -round(correlation, 2), rank(one, self.case)
            known = self.orders[key] = one, score, order
        return known[2]

    def _verified(self, keys: list[tuple[Meaning, str]]) -> list[Match]:
        """What explains all of the data, the likeliest first."""
        whole = [key for key in keys if self.scores[key].share == 1.0]
        if whole and not any(match.ok for match in self._all_of(whole[0], 1)):
            self._learn(whole)
            whole = [key for key in keys if self.scores.get(key, NOTHING).share == 1.0]
        whole.sort(key=lambda key: min(rank(one, self.case) for one in self.candidates[key]))
        found = [match for key in whole[:MOST_TIES] for match in self._all_of(key) if match.ok]
        if not found:
            near = [key for key in keys if MATCHES <= self.scores.get(key, NOTHING).share < 1.0]
            found = [m for key in near[:NEAREST] for m in self._all_of(key, 1) if m.ok]
            found = [m for one in found for m in self._all_of(self._key(one.candidate)) if m.ok]
        # What an operator gives in float32 is no sign of half precision.
        in_full = {one.candidate.convention.id for one in found if not _is_half(one.candidate)}
        found = [
            one
            for one in found
            if not _is_half(one.candidate) or one.candidate.convention.id not in in_full
        ]
        return sorted(found, key=lambda match: rank(match.candidate, self.case))

    def _learn(self, keys: list[tuple[Meaning, str]]) -> None:
        """Take what refutes the nearest into the excerpt, where the excerpt does not refute it."""
        if not keys or self.scores.get(keys[0], NOTHING).share < 1.0:
            return
        refuted = [match for match in self._all_of(keys[0], 1) if not match.ok]
        for match in refuted:
            bad = [match.comparison.first_bad, match.comparison.worst_bad]
            boxes = (*self.refuting[0], *(place.roi for place in bad if place))
            channels = (*self.refuting[1], *(place.channel for place in bad if place))
            self.refuting = boxes, channels
            known = [self.candidates[key] for key in self._nearest(4 * NEAREST)]
            known += [self.candidates[key] for key in keys if key in self.candidates]
            self.excerpts.clear()
            self.scores.clear()
            self.candidates.clear()
            for alike in known:
                for one in alike:
                    self._tried(one)

    def _all_of(self, key: tuple[Meaning, str], most: int | None = None) -> list[Match]:
        """The candidates of a meaning on all of the data, each arithmetic computed once."""
        known, found = self.computed, []
        ordered = sorted(self.candidates[key], key=lambda one: rank(one, self.case))
        for one in ordered[:most]:
            same = arithmetic(one.rules, one.settings) if one.rules else None, one.slip
            if same not in known:
                known[same] = computed(self.case, one)
            match = known[same]
            if match is not None:
                found.append(replace(match, candidate=one))
        return found


_STEPS = (
    _Search._as_said,
    _Search._at_likely_scales,
    _Search._at_the_nearest_scale,
    _Search._switched,
    _Search._carried,
    _Search._slipped,
    _Search._switched_twice,
    _Search._carried,
    _Search._slipped_and_switched,
    _Search._at_a_scale_that_shows,
)
"""What is tried, until something explains everything."""


def _is_half(candidate: Candidate) -> bool:
    return candidate.convention.rules.precision == HALF


def seen_by(case: Case, candidate: Candidate) -> Case | None:
    """The case as a candidate's slip has it seen; None where it cannot be."""
    try:
        slip = candidate.slip
        return case if slip is None else slip.seen(case, candidate.settings)
    except ValueError:
        return None


def computed(case: Case, candidate: Candidate) -> Match | None:
    """A candidate on all of the data; None where it cannot be computed on them."""
    rules = candidate.rules
    try:
        seen = seen_by(case, candidate)
        if seen is None or rules is None:
            return None
        with np.errstate(all="ignore"):
            want = output_of(rules, seen, candidate.settings)
        if want.shape != seen.output.shape:
            return None
        boxes, maps = seen.split(len(rules.format.numbers))
        frames = extents(rules, boxes, seen.feature_size, candidate.settings).frames
    except ValueError:
        return None
    allowed = tolerance(seen, maps, candidate.settings.spatial_scale)
    slacks = slack(rules, frames, seen.output_size)
    if (slacks > 1).any():
        most = loosened(allowed.allowed, slacks, allowed.magnitude)
        allowed = replace(allowed, allowed=most)
    comparison = compare(seen.output, want, allowed)
    total = max(comparison.bad.size, 1)
    edges = 0
    if 0 < comparison.count <= MOST_BAD_AT_EDGES * total:
        edges = by_rounding(seen, rules, candidate.settings, comparison)
    bad = comparison.count - edges
    return Match(candidate, 1 - bad / total, comparison.worst_error, edges, comparison)


def _either_way(case: Case, found: Candidate) -> tuple[str, ...]:
    """Whether the boxes give the same output turned the other way, as a sentence."""
    rules = found.rules
    if rules is None or not rules.format.turned or found.slip is not None:
        return ()
    other = replace(found, switched=(*found.switched, ("angle", -rules.angle)))
    match = computed(case, other)
    if match is None or not match.ok:
        return ()
    return (
        "These boxes give the same output turned clockwise or counter-clockwise: a box of another "
        "width than height turned by 30° tells which it is.",
    )


def _ties(found: list[Match]) -> tuple[Tie, ...]:
    """The first explanation against each other meaning, unless no box tells them apart."""
    ties: list[Tie] = []
    seen: set[tuple[Meaning | None, str]] = set()
    for match in found:
        one = match.candidate
        key = one.meaning, one.slip.id if one.slip else ""
        if key in seen:
            continue
        seen.add(key)
        if len(seen) > 1:
            tie = _tie(found[0].candidate, one)
            if tie is not None:
                ties.append(tie)
    return tuple(ties)


def _tie(first: Candidate, other: Candidate) -> Tie | None:
    one, two = first.rules, other.rules
    if one is None or two is None:
        return None
    split = splits((one, first.settings), (two, other.settings))
    if split is None and first.slip == other.slip:
        return None
    means = first.meaning, other.meaning
    axes: tuple[tuple[str, str], ...] = ()
    if means[0] is not None and means[1] is not None:
        named = differing(means[0].rules, means[1].rules)
        axes = tuple((rule(means[0].rules, axis), rule(means[1].rules, axis)) for axis in named)
    return Tie(first, other, axes, split)


@np.errstate(over="ignore", invalid="ignore")
def _printed(output: np.ndarray) -> float:
    """Half of the last decimal, where all numbers have but a few; else 0.

    Numbers that are as small as that decimal, or smaller, were not printed with it: nothing of them
    would be left.
    """
    first = output.reshape(-1)[:FEW_BINS].astype(np.float64)
    with np.errstate(invalid="ignore"):
        shifted = first * 10.0 ** np.arange(2, MOST_DECIMALS + 1)[:, None]
        if (np.abs(shifted - np.rint(shifted)) > OFF_DECIMAL).any(axis=1).all():
            return 0.0
    finite = output[np.isfinite(output)].astype(np.float64)
    for decimals in range(2, MOST_DECIMALS + 1):
        shown = finite * 10.0**decimals
        # Of a type that has seven digits, to a hundredth of the last decimal.
        if len(shown) >= FEW_BINS and LEAST_SHOWN <= np.abs(shown).max() < 1e5:
            off = np.abs(shown - np.rint(shown))
            if off[:FEW_BINS].max() > OFF_DECIMAL:
                continue
            whole = off.max() <= OFF_DECIMAL and not (np.abs(shown[finite != 0]) < 0.5).any()
            # Halves and quarters are of whole maps, not of a printout.
            dyadic = (finite * 1024 == np.rint(finite * 1024)).mean() > 0.5
            return 0.5 / 10.0**decimals if whole and not dyadic else 0.0
    return 0.0


def _measured(found: list[Match], scale: float | None) -> str | None:
    """Why a scale is not certain that was read off the data to their last digit."""
    if scale is None or not any(one.candidate.settings.spatial_scale == scale for one in found):
        return None
    return (
        f"The spatial_scale was measured on the data: {scale:.7g}, or another that differs in the "
        "last digits."
    )


def _thin(case: Case) -> str | None:
    """Why nothing can be certain on these data."""
    rois, _, rows, columns = case.output.shape
    if rois < 2:
        return "One box is too few to be certain: many rules agree on it."
    if rois * rows * columns < FEW_BINS:
        return f"{rois * rows * columns} bins are too few to be certain."
    finite = case.output[np.isfinite(case.output)]
    if not finite.size or (finite == finite.flat[0]).all():
        return "All numbers of the output are the same, which nearly any rules would give."
    return None
