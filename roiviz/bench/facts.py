"""What patterns are found in: the numbers that are wrong, and what is known of their boxes."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison
from roiviz.conventions.extents import Extents, extents

RARE = 1e-3
"""How seldom a subset that is not all of its set may happen to lie in it."""
UNLIKELY = 0.05
"""How seldom a subset that is all of its set may happen to be so."""
SHARE = 0.2
"""How much of a set must be wrong at least, for the set to be worth naming."""
MOST_LISTED = 12


@dataclass(frozen=True)
class Pattern:
    """Something that all wrong numbers have in common.

    Attributes:
        id: a name that never changes.
        sentence: what it is, with the numbers.
        evidence: what it was found by: places, thresholds, counts.
        chance: how likely such wrong numbers would have it in common by accident.
        other: the claim that gives the wrong numbers, where they are what other rules give.
        explains: whether it says what the wrong numbers are, not only where.
        of_boxes: whether it says which boxes are wrong, by what they are.
        against: what the numbers are compared with, where it is not what the report compares with.
    """

    id: str
    sentence: str
    evidence: dict[str, Any] = field(default_factory=dict)
    chance: float = 0.0
    other: Claim | None = None
    explains: bool = False
    of_boxes: bool = False
    against: Claim | None = None


def within(sentence: str) -> str:
    """As it stands after other words."""
    return sentence[:1].lower() + sentence[1:]


def of_others(one: Pattern) -> Pattern:
    """A pattern of the numbers that are neither NaN nor infinite, where some are."""
    wrong = re.compile(r"\b([Ee]very|[Tt]he|[Aa]ll) wrong")
    sentence, found = wrong.subn(r"\1 other wrong", one.sentence, count=1)
    if not found:
        sentence = f"Of the others, {within(sentence)}"
    return replace(one, sentence=sentence)


@dataclass(frozen=True, eq=False)
class Facts:
    """A comparison, and what its claim makes of the boxes.

    Attributes:
        case, comparison: the data, and how they differ.
        claim: what the wanted numbers were made by; None where that is not known.
        aside: (R, C, PH, PW) bool, numbers that something else made; None for none.
        kept: what one search has found out that another goes on with, by name.
    """

    case: Case
    comparison: Comparison
    claim: Claim | None = None
    aside: np.ndarray | None = None
    kept: dict[str, Any] = field(default_factory=dict)

    @property
    def got(self) -> np.ndarray:
        """(R, C, PH, PW)."""
        return self.comparison.got

    @property
    def want(self) -> np.ndarray:
        """(R, C, PH, PW)."""
        return self.comparison.want

    @property
    def bad(self) -> np.ndarray:
        """(R, C, PH, PW) bool."""
        return self.comparison.bad

    @cached_property
    def boxes(self) -> np.ndarray:
        """(R,) bool: which boxes have a wrong number."""
        return self.comparison.bad_by_box > 0

    @cached_property
    def telling(self) -> np.ndarray:
        """(R,) bool: which boxes can show a fault, for one that is 0 all over is so under most."""
        told = [
            np.abs(v).reshape(len(v), -1).max(axis=1, initial=0) > 0 for v in (self.want, self.got)
        ]
        return self.boxes | told[0] | told[1]

    def chance(self, inside: np.ndarray, tries: int = 1) -> float | None:
        """As `chance`, of boxes, without those that could show nothing."""
        return chance(self.boxes[self.telling], inside[self.telling], tries)

    @cached_property
    def channels(self) -> np.ndarray:
        """(C,) bool: which channels have one."""
        return self.comparison.bad_by_channel > 0

    @cached_property
    def bins(self) -> np.ndarray:
        """(PH, PW) bool: which bins have one."""
        return self.comparison.bad_by_bin > 0

    @cached_property
    def box_bins(self) -> np.ndarray:
        """(R, PH, PW) bool: which bins of which boxes have one."""
        return np.asarray(self.bad.any(axis=1))

    @cached_property
    def values(self) -> Values:
        """The wrong numbers."""
        return Values(self.comparison, np.flatnonzero(self.bad))

    @cached_property
    def others(self) -> Facts | None:
        """The same without what is NaN or infinite; None where nothing is, or nothing else."""
        if self.values.finite:
            return None
        odd = ~(np.isfinite(self.got) & np.isfinite(self.want))
        bad = self.bad & ~odd
        return (
            Facts(self.case, replace(self.comparison, bad=bad), self.claim, odd)
            if bad.any()
            else None
        )

    @cached_property
    def hardly_wrong(self) -> tuple[float, float] | None:
        """The least error and the largest, over what is allowed; None where some are large."""
        values = self.values
        if len(values) < MANY:
            return None
        low = high = 0.0
        for part in (values.few(), values):
            if not part.finite:
                return None
            off = np.abs(part.got - part.want) / part.allowed
            low, high = float(off.min()), float(off.max())
            if high > HARDLY:
                return None
        return low, high

    @cached_property
    def maps(self) -> np.ndarray:
        """(R,) the picture of each box."""
        if self.claim is None:
            return self.case.maps
        return self.case.split(len(self.claim.rules.format.numbers))[1]

    @cached_property
    def extents(self) -> Extents | None:
        """Where the boxes lie in cells; None without a claim."""
        if self.claim is None:
            return None
        boxes = self.case.split(len(self.claim.rules.format.numbers))[0]
        return extents(self.claim.rules, boxes, self.case.feature_size, self.claim.settings)

    @cached_property
    def bounds(self) -> np.ndarray | None:
        """(R, 4) left, top, right, bottom in cells of each box's bounding rectangle."""
        if self.extents is None:
            return None
        x, y, w, h, degrees = self.extents.frames.T
        turn = np.radians(degrees)
        across = np.abs(w * np.cos(turn)) + np.abs(h * np.sin(turn))
        down = np.abs(w * np.sin(turn)) + np.abs(h * np.cos(turn))
        return np.stack([x - across / 2, y - down / 2, x + across / 2, y + down / 2], axis=1)

    @cached_property
    def at_borders(self) -> bool:
        """Whether all wrong boxes reach beyond the centres that are next to the outermost."""
        if self.bounds is None:
            return False
        rows, columns = self.case.feature_size
        left, top, right, bottom = self.bounds[self.boxes].T
        near = (left < 1) | (top < 1) | (right > columns - 2) | (bottom > rows - 2)
        return bool(near.all())


@dataclass(frozen=True, eq=False)
class Values:
    """Some numbers of a comparison, flat; of many, only what is asked for is looked up.

    Attributes:
        comparison: whose numbers.
        at: where each lies, in the order of the memory.
    """

    comparison: Comparison
    at: np.ndarray

    def __len__(self) -> int:
        return len(self.at)

    def _of(self, array: np.ndarray) -> np.ndarray:
        """Those of an output."""
        flat = array.reshape(-1)
        return flat if len(self.at) == flat.size else flat[self.at]

    @cached_property
    def got(self) -> np.ndarray:
        """What each is."""
        return self._of(self.comparison.got).astype(np.float64)

    @cached_property
    def want(self) -> np.ndarray:
        """What each should be."""
        return self._of(self.comparison.want).astype(np.float64)

    @cached_property
    def allowed(self) -> np.ndarray:
        """How far each may be off."""
        each = int(np.prod(self.comparison.got.shape[2:]))
        return self.comparison.tolerance.allowed.reshape(-1)[self.at // max(each, 1)]

    @cached_property
    def finite(self) -> bool:
        """Whether all of them are numbers."""
        of = self.comparison
        return all(bool(np.isfinite(self._of(one)).all()) for one in (of.got, of.want))

    def are(self, made: np.ndarray, allowed: np.ndarray | None = None) -> bool:
        """Whether a cause makes them: it is near to all, and by far nearer than what is right.

        Args:
            allowed: how far each may be from what is made; twice its tolerance by default.
        """
        near = np.abs(self.got - made) <= (2 * self.allowed if allowed is None else allowed)
        return bool(near.all()) and is_nearer(made, self.got, self.want)

    def few(self, count: int = 2048) -> Values:
        """Some of them, spread evenly."""
        return self.part(slice(None, None, max(len(self) // count, 1)))

    def part(self, which: slice | np.ndarray) -> Values:
        """Those of them."""
        return Values(self.comparison, self.at[which])


MANY, HARDLY = 8, 4.0
"""Numbers of which the errors are compared with the tolerance, and how often that they may be."""
NEARER = 0.5
"""How far from wrong numbers those of a cause may be, over how far the right ones are."""


def is_nearer(made: np.ndarray, got: np.ndarray, want: np.ndarray) -> bool:
    """Whether what a cause makes of wrong numbers is much nearer to them than the right ones are.

    One that makes the right ones of them explains nothing, however small the errors are.
    """
    with np.errstate(all="ignore"):
        left, error = (np.abs(np.subtract(got, one, dtype=float)) for one in (made, want))
        told = np.isfinite(left) & np.isfinite(error)
        return not told.any() or bool(left[told].mean() <= NEARER * error[told].mean())


def chance(
    bad: np.ndarray, inside: np.ndarray, tries: int = 1, share: float = SHARE
) -> float | None:
    """How likely as many wrong units as there are would all lie in a set by accident.

    Args:
        bad, inside: bool, of each unit: a box, a channel, a bin.
        tries: how many sets are tried, any of which might do.
        share: how much of the set must be wrong at least.
    Returns: None where the set does not hold them all, holds everything, or is not worth naming:
        where too little of it is wrong, or an accident is too likely.
    """
    units, wrong, size = bad.size, int(np.count_nonzero(bad)), int(np.count_nonzero(inside))
    if not 0 < wrong <= size < units or (bad & ~inside).any():
        return None
    likely = math.exp(_ways(size, wrong) - _ways(units, wrong))
    limit = (UNLIKELY if wrong == size else RARE) / tries
    return likely if likely <= limit and wrong >= share * size else None


def _ways(whole: int, part: int) -> float:
    """The logarithm of the number of ways to choose a part."""
    return math.lgamma(whole + 1) - math.lgamma(part + 1) - math.lgamma(whole - part + 1)


def some(found: np.ndarray) -> str:
    """As "all 60" or "47 of the 60", of what a set's wrong units are."""
    wrong = int(np.count_nonzero(found))
    return f"all {wrong:,}" if wrong == found.size else f"{wrong:,} of the {found.size:,}"


def none(count: int, one: str = "one", many: str = "") -> str:
    """As "none of the 12", "none of the 12 others" or "not the one"."""
    return f"not the {one}" if count == 1 else f"none of the {count:,} {many}".rstrip()


def listed(numbers: Sequence[int] | np.ndarray) -> str:
    """As "3, 5 and 8", or the first few and how many there are."""
    words = [str(int(one)) for one in numbers[:MOST_LISTED]]
    if len(numbers) > MOST_LISTED:
        return f"{', '.join(words)}, … ({len(numbers):,})"
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def ordinal(number: int) -> str:
    """As "second", "third", "4th" or "32nd"."""
    ends = {1: "st", 2: "nd", 3: "rd"} if number // 10 % 10 != 1 else {}
    return {2: "second", 3: "third"}.get(number, f"{number}{ends.get(number % 10, 'th')}")
