"""Calls on which all conventions differ, to be run by somebody's operator, and whose rules it has.

for call in calls():
    output = operator(call.features, call.rois, call.spatial_scale, call.sampling_ratio)
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from roiviz.bench.candidates import BY_LIKELIHOOD
from roiviz.bench.case import Case, Said
from roiviz.bench.compare import compare
from roiviz.bench.excerpt import MOST_SAMPLES
from roiviz.bench.outputs import evaluated
from roiviz.bench.splits import FRAMES, differs
from roiviz.bench.tolerance import tolerance
from roiviz.conventions import CONVENTIONS, Convention, Refused, Settings
from roiviz.conventions.extents import laid
from roiviz.conventions.sampling import prepared

SIZE = (9, 13)
BINS = (2, 3)
SEED = 13
RANDOM = 12  # boxes


@dataclass(frozen=True, eq=False)
class Call:
    """One call of the set. Every operator is given the same numbers, however it reads them.

    Attributes:
        name: of its file.
        features: (2, C, H, W) float32.
        rois: (R, 5) batch x1 y1 x2 y2, or (R, 6) batch cx cy w h and the angle in degrees.
        spatial_scale, sampling_ratio: what the operator is called with.
    """

    name: str
    features: np.ndarray
    rois: np.ndarray
    spatial_scale: float = 0.25
    sampling_ratio: int = 2

    @property
    def settings(self) -> Settings:
        """For a convention."""
        return Settings(BINS, self.spatial_scale, self.sampling_ratio)

    @property
    def turned(self) -> bool:
        """Whether its boxes have an angle."""
        return self.rois.shape[1] == 6

    def takes(self, row: Convention) -> bool:
        """Whether a convention's operator can be called so."""
        form, channels = row.rules.format, self.features.shape[1]
        if row.rules.reduction.position_sensitive and channels % math.prod(BINS):
            return False
        refused = Refused.ADAPTIVE in row.refuses and self.sampling_ratio <= 0
        return form.turned == self.turned and not refused

    def case(self, output: np.ndarray) -> Case:
        """What somebody's operator gave, as a case."""
        said = Said(spatial_scale=self.spatial_scale, sampling_ratio=self.sampling_ratio)
        return Case(self.features, self.rois, output, said=said)


@cache
def calls() -> tuple[Call, ...]:
    """The set.

    Boxes inside, below a cell, without size, partly and wholly outside, longer than PH · H cells,
    on whole and on half cells; with a fixed ratio also reversed ones, which an adaptive grid makes
    many operators end in an error.
    """
    rng = np.random.default_rng(SEED)
    mixed = rng.standard_normal((2, 2, *SIZE)).astype(np.float32)
    many = rng.standard_normal((2, math.prod(BINS), *SIZE)).astype(np.float32)
    below = -0.5 - np.abs(mixed)
    pixels, backwards = _upright(0.25), _upright(0.25, backwards=True)
    turned = _turned(0.25)
    return (
        Call("adaptive", mixed, pixels, sampling_ratio=0),
        Call("two", mixed, backwards),
        Call("one", mixed, backwards, sampling_ratio=1),
        Call("unscaled", mixed, _upright(1.0, backwards=True), spatial_scale=1.0),
        # From 0 to 1, for operators that multiply a box by the map's size.
        Call("shares", mixed, _shares(), spatial_scale=1.0),
        # A maximum that starts from 0 shows where nothing is above it; mmcv's starts from -10000.
        Call("negative", below, pixels),
        Call("far_below", 20000 * below, pixels),
        Call("own_channels", many, pixels, sampling_ratio=0),
        Call("own_channels_two", many, pixels),
        Call("turned_adaptive", mixed, turned, sampling_ratio=0),
        Call("turned_two", mixed, turned),
    )


def _frames() -> np.ndarray:
    """(R, 5) centre x and y, width and height in cells, and the angle in degrees."""
    rng = np.random.default_rng(SEED + 1)
    centres = rng.uniform(-0.15, 1.15, (RANDOM, 2)) * SIZE[::-1]
    sides = np.exp(rng.uniform(np.log(0.3), np.log(14), (RANDOM, 2)))
    angles = rng.uniform(-80, 80, (RANDOM, 1))
    return np.vstack([FRAMES, np.hstack([centres, sides, angles])])


def _upright(scale: float, backwards: bool = False) -> np.ndarray:
    given = _frames()
    given = given if backwards else given[(given[:, 2:4] >= 0).all(axis=1)]
    corners = np.hstack([given[:, :2] - given[:, 2:4] / 2, given[:, :2] + given[:, 2:4] / 2])
    return _with_pictures(corners / scale)


def _shares() -> np.ndarray:
    corners = _upright(1.0)[:, 1:]
    return _with_pictures(corners / np.tile(SIZE[::-1], 2))


def _turned(scale: float) -> np.ndarray:
    given = _frames()
    given = given[(given[:, 2:4] >= 0).all(axis=1)]
    return _with_pictures(np.hstack([given[:, :4] / scale, given[:, 4:]]))


def _with_pictures(boxes: np.ndarray) -> np.ndarray:
    """With a batch index in front."""
    maps = np.arange(len(boxes)) % 2
    return np.column_stack([maps, boxes]).astype(np.float32)


@cache
def expected(name: str, call_name: str) -> np.ndarray | None:
    """(R, C, PH, PW) what a convention gives; None where it cannot be called so.

    A box that takes too many samples, as one in pixels that is read as shares of the map, is
    infinite.

    Args:
        name: of CONVENTIONS.
        call_name: of a call.
    """
    row, call = CONVENTIONS[name], by_name()[call_name]
    if not call.takes(row):
        return None
    boxes, maps = call.rois[:, 1:], call.rois[:, 0].astype(np.int64)
    with np.errstate(all="ignore"):
        counts = laid(*prepared(row.rules, boxes, SIZE, call.settings))
        heavy = np.maximum(counts.samples, counts.grids.max(axis=1)) > MOST_SAMPLES
        light = np.flatnonzero(~heavy)
        made = evaluated(row.rules, call.features, boxes[light], maps[light], call.settings)
    found = np.full((len(boxes), *made.shape[1:]), np.inf, made.dtype)
    found[light] = made
    found.setflags(write=False)
    return found


def by_name() -> dict[str, Call]:
    """The calls of the set."""
    return {call.name: call for call in calls()}


def splitting(first: str, other: str) -> tuple[str, int] | None:
    """The call and the box of it that tell two conventions apart; None where none here does.

    A call that only one of the two can be called by tells nothing.
    """
    for call in calls():
        one, two = expected(first, call.name), expected(other, call.name)
        if one is None or two is None:
            continue
        if one.shape != two.shape:
            return call.name, 0
        bad = differs(one, two, float(np.abs(call.features).max())).any(axis=(1, 2, 3))
        if bad.any():
            return call.name, int(np.argmax(bad))
    return None


def alike() -> tuple[tuple[str, ...], ...]:
    """The conventions that nothing here tells apart, in groups, the likeliest of each first."""
    groups: list[list[str]] = []
    for name in BY_LIKELIHOOD:
        group = next((one for one in groups if _together(one[0], name)), None)
        if group is None:
            groups.append([name])
        else:
            group.append(name)
    return tuple(tuple(group) for group in groups)


def _together(first: str, other: str) -> bool:
    turned = {CONVENTIONS[name].rules.format.turned for name in (first, other)}
    return len(turned) == 1 and splitting(first, other) is None


@dataclass(frozen=True)
class Answer:
    """Whose rules somebody's operator has.

    Attributes:
        conventions: ids that agree on every call that was made, the likeliest first.
        calls: how many were made.
        wrong: where the convention that agrees the longest does not, in words; None where one
            agrees on all.
        aside: which calls were answered that these conventions' boxes cannot be, in words.
    """

    conventions: tuple[str, ...]
    calls: int
    wrong: str | None = None
    aside: str = ""


def identified(outputs: Mapping[str, np.ndarray]) -> Answer:
    """Whose rules an operator has that gave these outputs.

    Args:
        outputs: by the name of a call; not every call has to be made.
    Raises: ValueError for a name that no call has.
    """
    known = by_name()
    unknown = [name for name in outputs if name not in known]
    if unknown:
        raise ValueError(f"outputs: want names of {', '.join(known)}, got {unknown[0]!r}")
    agreeing: dict[str, int] = {}
    first_wrong: dict[str, str] = {}
    for name in BY_LIKELIHOOD:
        turned = CONVENTIONS[name].rules.format.turned
        # An operator may well answer boxes with a number too many or too few; that tells nothing.
        own = [call for call in outputs if known[call].turned == turned]
        made = [(call, expected(name, call)) for call in own]
        if all(want is None for _, want in made):
            continue
        wrong = [call for call, want in made if not _agrees(known[call], outputs[call], want)]
        agreeing[name] = len(own) - len(wrong)
        if wrong:
            first_wrong[name] = wrong[0]
    best = max(agreeing, key=lambda name: agreeing[name], default=None)
    found = tuple(name for name in agreeing if name not in first_wrong)
    if best is None:
        return Answer((), len(outputs))
    if found:
        return Answer(found, len(outputs), aside=_aside(found, outputs))
    row = CONVENTIONS[best]
    own = [call for call in outputs if known[call].turned == row.rules.format.turned]
    return Answer(
        (),
        len(outputs),
        f"{row.title} agrees on {agreeing[best]} of {len(own)} "
        f"{'turned ' if row.rules.format.turned else ''}calls, and not on {first_wrong[best]!r}.",
    )


def _aside(found: tuple[str, ...], outputs: Mapping[str, np.ndarray]) -> str:
    """Which calls say nothing, since none of these conventions has such boxes."""
    has = {CONVENTIONS[name].rules.format.turned for name in found}
    left = [call for call in outputs if by_name()[call].turned not in has]
    if not left:
        return ""
    names = " and ".join([", ".join(left[:-1]), left[-1]] if len(left) > 1 else left)
    what = "no angle" if has == {False} else "an angle in every box"
    return f"These have {what}: what the operator gave for {names} is left aside."


def _agrees(call: Call, got: np.ndarray, want: np.ndarray | None) -> bool:
    if want is None or got.shape != want.shape:
        return False
    case = call.case(got)
    allowed = tolerance(case, call.rois[:, 0].astype(np.int64), call.spatial_scale)
    heavy = np.isposinf(want).all(axis=(1, 2, 3))
    right = ~compare(got, want, allowed).bad.any(axis=(1, 2, 3))
    return bool((right | heavy).all())
