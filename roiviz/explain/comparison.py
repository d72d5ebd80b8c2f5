"""One box read in two ways: each way's output from its own launch, and how far they are apart.

What can be set against the page's own settings is a row of data: the one argument that changes, or
another framework's rules for the same five numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from roiviz.boxes import Box
from roiviz.conventions import NOTATIONS, Notation
from roiviz.explain import words
from roiviz.explain.claims import Claim, Claims
from roiviz.explain.roi import BoxExplanation, RefusedBox, explain_rois, tuple_text
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiOperator, RoiSettings
from roiviz.explain.rotation import own_convention
from roiviz.explain.words import Sentence, Words
from roiviz.features import FeatureMap


@dataclass(frozen=True)
class Other:
    """What one other way of reading changes.

    Attributes:
        argument: the field of `RoiSettings`.
        titles: its values and what they are called; the first that is not in use is the other one.
    """

    argument: str
    titles: Mapping[Any, str]

    def value(self, settings: RoiSettings) -> Any | None:
        """The argument's other value; None where the operator has none."""
        takes = self.argument == "operator" or self.argument in settings.row.arguments
        used = getattr(settings, self.argument)
        return next((value for value in self.titles if takes and value != used), None)

    def name_of(self, settings: RoiSettings) -> str:
        """What the value in use is called."""
        used = getattr(settings, self.argument)
        operators = {row.name: row.title for row in ROI_OPERATORS.values()}
        known: dict[Any, str] = operators | dict(self.titles)
        return known.get(used) or f"{used} a side"


def _operator(row: RoiOperator) -> Other:
    return Other("operator", {row.name: row.title})


READING = "reading"
"""Beside the keys of OTHERS: what a framework of NOTATIONS makes of the same numbers."""
OTHERS: dict[str, Other] = {
    "shift": Other("aligned", {True: "aligned", False: "legacy"}),
    "reduction": Other("reduction", {"avg": "mean", "max": "maximum"}),
    "adaptive": Other("sampling_ratio", {0: "adaptive samples"}),
    "direction": Other("clockwise", {False: "angle ↺", True: "angle ↻"}),
    **{row.name: _operator(row) for row in ROI_OPERATORS.values()},
}


@dataclass(frozen=True)
class Way:
    """Another way of reading: what it is called, and what its kernel is called with.

    Attributes:
        instead_of: what the page's own way is called beside it.
        convention: the framework whose rules it follows; None where only an argument changes.
    """

    title: str
    instead_of: str
    settings: RoiSettings
    convention: Notation | None = None

    def box(self, box: Box) -> Box:
        """The box of the page as this kernel is given it."""
        if self.convention is None:
            return box
        return self.convention.read((box.cx, box.cy, box.width, box.height, box.angle), box.id)


def ways(settings: RoiSettings, reading: str = "") -> dict[str, Way]:
    """Everything that these settings can be set against, by its id.

    Args:
        reading: a key of NOTATIONS, if one is looked at: for boxes that turn it is one way more.
    """
    found = {}
    for name, other in OTHERS.items():
        value = other.value(settings)
        if value is not None:
            changes: dict[str, Any] = {other.argument: value}
            changed = replace(settings, **changes)
            found[name] = Way(other.titles[value], other.name_of(settings), changed)
    row = NOTATIONS.get(reading)
    if row is not None and settings.row.rotated:
        # Each convention's shift and smallest size go together, as they do in `aligned`.
        like = replace(settings, aligned=row.minimum == 0, clockwise=False)
        if own_convention(like).reads[1:3] == row.reads[1:3]:
            found[READING] = Way(row.title, "this operator", like, row)
    return found


@dataclass(frozen=True)
class Comparison:
    """Two readings of one box on the shown channel."""

    own: BoxExplanation
    other: BoxExplanation
    settings: RoiSettings
    """The page's."""
    way: Way

    @property
    def difference(self) -> np.ndarray:
        """(PH, PW) float64: the other kernel's output − the page's."""
        return self.other.output.astype(np.float64) - self.own.output.astype(np.float64)

    @property
    def rounding(self) -> float:
        """What two orders of float32 additions may be apart; nothing that was read differently."""
        return max(self.own.tolerance, self.other.tolerance)

    @property
    def worst(self) -> int | None:
        """The flat bin that differs most, the first of equals; None where some are not finite."""
        apart = np.abs(self.difference).reshape(-1)
        return int(np.argmax(apart)) if np.isfinite(apart).all() else None


def compare(
    feature_map: FeatureMap,
    own: BoxExplanation,
    settings: RoiSettings,
    channel: int,
    way: Way,
) -> Comparison | str:
    """Read the box of a page's answer in another way.

    Args:
        own: how the page has read it, with `settings`.
    Returns: the two readings; or one sentence where the other kernel refuses the box.
    """
    other = explain_rois(feature_map, [way.box(own.box)], way.settings, channel).boxes[0]
    return other.error if isinstance(other, RefusedBox) else Comparison(own, other, settings, way)


# ------------------------------------------------------------------ words

WORDS: Words = {
    "worst_bin": "They differ most in **bin {bin:place}**: {numbers:apart}.",
    "mean_apart": "On average over {bins:#bin} they are {mean:slope} apart.",
    "rounding": "Both give the same but for rounding: no bin is more than {most:slope} apart.",
    "all_same": "Every bin is the same, to the last digit.",
    "not_finite": "Some bins are not finite, so no difference can be taken there.",
    "bins_moved": "The centre of its bins lies {distance} px off: {x} px in x, {y} px in y.",
    "bins_resized": "Its bins cover {other:hw} px instead of {own:hw}.",
    "bins_turned": "Its bins are turned by {other:turn} instead of {own:turn}.",
}
MOVED = 1e-3
"""Picture pixels, or degrees: what is nearer is the same place."""


def sentence(comparison: Comparison) -> Sentence:
    """How far the two readings are apart, and what moved."""
    return words.render(claims(comparison), WORDS)


def claims(comparison: Comparison) -> Claims:
    """What holds of two readings; differences are the other's minus the page's."""
    return (*_apart(comparison), *_moved(comparison))


def calls(comparison: Comparison) -> tuple[str, str]:
    """What the two kernels are called with, where it is not the same: the page's, the other's."""
    own, other = comparison.settings, comparison.way.settings
    if own.operator != other.operator:
        return own.operator, other.operator
    differ = [n for n, value in own.arguments().items() if value != other.arguments()[n]]
    one, two = (
        ", ".join(f"{n}={settings.arguments()[n]!r}" for n in differ) for settings in (own, other)
    )
    if comparison.way.convention is None:
        return one, two
    rows = tuple_text(comparison.own.box, own), tuple_text(comparison.other.box, other)
    return f"{rows[0]} {one}".rstrip(), f"{rows[1]} {two}".rstrip()


def _apart(comparison: Comparison) -> tuple[Claim, ...]:
    difference, worst = comparison.difference, comparison.worst
    if worst is None:
        return (Claim("not_finite"),)
    if not difference.any():
        return (Claim("all_same"),)
    most = float(np.abs(difference).max())
    if most <= comparison.rounding:
        return (Claim("rounding", {"most": most}),)
    place = divmod(worst, difference.shape[1])
    numbers = (comparison.own.output[place], comparison.other.output[place], difference[place])
    values = {"bin": place, "numbers": tuple(float(number) for number in numbers)}
    mean = {"bins": difference.size, "mean": float(np.abs(difference).mean())}
    return (Claim("worst_bin", values), Claim("mean_apart", mean))


def _moved(comparison: Comparison) -> tuple[Claim, ...]:
    own, other = comparison.own.extent.frame, comparison.other.extent.frame
    x, y = other.cx - own.cx, other.cy - own.cy
    sizes = {"own": (own.height, own.width), "other": (other.height, other.width)}
    grown = max(abs(other.height - own.height), abs(other.width - own.width))
    said = []
    if max(abs(x), abs(y)) > MOVED:
        # Noise of float32 is no place.
        x, y = (0.0 if abs(by) <= MOVED else by for by in (x, y))
        said.append(Claim("bins_moved", {"distance": math.hypot(x, y), "x": x, "y": y}))
    if grown > MOVED:
        said.append(Claim("bins_resized", sizes))
    if abs(math.remainder(other.angle - own.angle, 360.0)) > MOVED:
        said.append(Claim("bins_turned", {"own": own.angle, "other": other.angle}))
    return tuple(said)
