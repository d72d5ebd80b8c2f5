"""What is to be seen between two frameworks' readings of a box, as claims and in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from roiviz.conventions.rules import Pool
from roiviz.explain import words
from roiviz.explain.claims import Claim, Claims
from roiviz.explain.prism import PrismReading, ReadBox
from roiviz.explain.prism_causes import TITLES, Causes
from roiviz.explain.words import Sentence, Words

MOVED = 1e-3
"""Picture pixels, or degrees: what is nearer is the same place."""

ACROSS = ("from left to right", "from right to left")
DOWN = ("from top to bottom", "from bottom to top")

WORDS: Words = {
    "pair": "Here is **{reference}**, there **{other}**.",
    "all_same": "Every bin is the same, to the last digit.",
    "all_nan": "Every bin is NaN, here and there.",
    "rounding": "Both give the same but for rounding: no bin is more than {most:slope} apart.",
    "not_finite": "Some bins are not finite, so no difference can be taken there.",
    "worst_bin": "They differ most in **bin {bin:place}**: {numbers:apart}.",
    "cause": "Switched alone, **{rule}** makes {value:slope}.",
    "add_up": "Switched one by one, the rules add up to the whole.",
    "together": "Added up, the single switches leave {value:slope}: there the rules act together.",
    "shared": "Both are given {numbers:tuple}, read as {here} here and as {there} there.",
    "moved": "The centre of its bins lies {distance} px off: {x} px in x, {y} px in y.",
    "resized": "Its bins cover {other:hw} px instead of {own:hw}.",
    "turned": "Its bins are turned by {other:turn} instead of {own:turn}.",
    "run": "Its bins run {other} instead of {own}.",
    "grid": "A bin has {other:x} samples instead of {own:x}.",
    "unread": "{own:count} of {own_all:count} samples read no cell here, {other:count} of "
    "{other_all:count} there.",
    "no_sample": "No sample is taken {where}.",
    "half": "In float16 its numbers become {numbers:tuple}, up to {most} px off.",
    "corners": "In {count:count} of {bins:#bin} the largest weighted corner is below the largest "
    "sample.",
}


@dataclass(frozen=True)
class Pair:
    """One box under the reference and under another convention, and which rules part them."""

    reading: PrismReading
    own: ReadBox
    other: ReadBox
    causes: Causes | None

    @property
    def difference(self) -> np.ndarray:
        """(PH, PW) float64: the other's output minus the reference's."""
        return self.other.output.astype(np.float64) - self.own.output.astype(np.float64)


def sentence(pair: Pair) -> Sentence:
    """What holds of two readings."""
    return words.render(claims(pair), WORDS)


def claims(pair: Pair) -> Claims:
    """What holds of two readings; differences are the other's minus the reference's."""
    names = {"reference": pair.own.row.title, "other": pair.other.row.title}
    return (
        Claim("pair", names),
        *_shared(pair),
        *_apart(pair),
        *_placed(pair),
        *_sampled(pair),
        *_half(pair),
        *_corners(pair),
    )


def _shared(pair: Pair) -> Claims:
    here, there = pair.own.row.rules, pair.other.row.rules
    alike = (here.format.numbers, here.angle) == (there.format.numbers, there.angle)
    if not pair.reading.prism.shared or alike:
        return ()
    said = [f"{' '.join(rules.format.numbers)}{_unit(rules.angle, rules.format.turned)}"
            for rules in (here, there)]  # fmt: skip
    return (Claim("shared", {"numbers": pair.own.numbers, "here": said[0], "there": said[1]}),)


def _unit(degrees: float, turned: bool) -> str:
    if not turned:
        return ""
    return f" in {'degrees' if abs(degrees) == 1.0 else 'radians'} {'↺' if degrees > 0 else '↻'}"


def _apart(pair: Pair) -> Claims:
    with np.errstate(invalid="ignore"):
        difference = pair.difference
    if np.isnan(pair.own.output).all() and np.isnan(pair.other.output).all():
        return (Claim("all_nan"),)
    if np.array_equal(pair.own.output, pair.other.output, equal_nan=True):
        return (Claim("all_same"),)
    if not np.isfinite(difference).all():
        return (Claim("not_finite"),)
    most = float(np.abs(difference).max())
    if most <= max(pair.own.tolerance, pair.other.tolerance):
        return (Claim("rounding", {"most": most}),)
    worst = int(np.abs(difference).argmax())
    place = divmod(worst, difference.shape[1])
    numbers = (pair.own.output[place], pair.other.output[place], difference[place])
    values = {"bin": place, "numbers": tuple(float(number) for number in numbers)}
    return (Claim("worst_bin", values), *_caused(pair, place))


def _caused(pair: Pair, place: tuple[int, int]) -> Claims:
    """The rule that makes most of the largest difference, and what no single one makes."""
    causes = pair.causes
    if causes is None:
        return ()
    made = {
        row.axis: float(row.difference[place])
        for row in causes.rows
        if row.difference is not None and np.isfinite(row.difference[place])
    }
    if not made:
        return ()
    axis = max(made, key=lambda name: abs(made[name]))
    said = []
    if abs(made[axis]) > pair.own.tolerance:
        said.append(Claim("cause", {"rule": _name(axis), "value": made[axis]}))
    left = float(causes.left[place])
    if not math.isfinite(left) or len(causes.rows) > len(made):
        return tuple(said)
    if abs(left) > pair.own.tolerance:
        return (*said, Claim("together", {"value": left}))
    return (*said, Claim("add_up")) if len(made) > 1 else tuple(said)


def _name(axis: str) -> str:
    """A rule within a sentence: "the offset"."""
    title = TITLES[axis]
    return title.lower() if title.lower().startswith("the ") else f"the {title.lower()}"


def _placed(pair: Pair) -> Claims:
    own, other = pair.own.frame, pair.other.frame
    x, y = other.cx - own.cx, other.cy - own.cy
    said = []
    if max(abs(x), abs(y)) > MOVED:
        x, y = (0.0 if abs(by) <= MOVED else by for by in (x, y))
        said.append(Claim("moved", {"distance": math.hypot(x, y), "x": x, "y": y}))
    if max(abs(other.height - own.height), abs(other.width - own.width)) > MOVED:
        sizes = {"own": (own.height, own.width), "other": (other.height, other.width)}
        said.append(Claim("resized", sizes))
    for axis, ways in ((1, ACROSS), (0, DOWN)):
        here, there = pair.own.backwards[axis], pair.other.backwards[axis]
        if here != there:
            said.append(Claim("run", {"own": ways[here], "other": ways[there]}))
    if abs(math.remainder(other.angle - own.angle, 360.0)) > MOVED:
        said.append(Claim("turned", {"own": own.angle, "other": other.angle}))
    return tuple(said)


def _sampled(pair: Pair) -> Claims:
    own, other = pair.own, pair.other
    said = []
    if own.grid != other.grid and all(own.grid) and all(other.grid):
        said.append(Claim("grid", {"own": own.grid, "other": other.grid}))
    here, there = own.unread, other.unread
    empty = [where for where, one in (("here", own), ("there", other)) if not one.total]
    if empty:
        return (*said, Claim("no_sample", {"where": " or ".join(empty)}))
    if (here == 0) != (there == 0) or (own.total == other.total and here != there):
        values = {"own": here, "own_all": own.total, "other": there, "other_all": other.total}
        said.append(Claim("unread", values))
    return tuple(said)


def _half(pair: Pair) -> Claims:
    """What half precision makes of the other's numbers, where these are pixels."""
    rules = pair.other.row.rules
    if rules.precision.positions != "float16" or pair.own.row.rules.precision.positions:
        return ()
    given = np.array(pair.other.numbers)
    with np.errstate(over="ignore"):
        kept = given.astype(np.float16).astype(np.float64)
    most = float(np.abs(kept - given).max())
    if not math.isfinite(most) or most == 0.0:
        return ()
    return (Claim("half", {"numbers": tuple(kept.tolist()), "most": most}),)


def _corners(pair: Pair) -> Claims:
    """Where the largest weighted corner is less than the largest sample, in the other's plan."""
    other = pair.other
    pool = other.row.rules.reduction.pool
    whole = len(other.samples) == other.total > 0
    if pool is not Pool.CORNER_MAX or not whole:
        return ()
    values = pair.reading.feature_map.channel(pair.reading.channel).reshape(-1)
    found = other.samples
    products = np.where(found.taps < 0, 0, values[np.maximum(found.taps, 0)] * found.weights)
    starts = np.flatnonzero(np.diff(found.bins, prepend=-1))
    corner = np.maximum.reduceat(products.max(axis=1), starts)
    sample = np.maximum.reduceat(products.sum(axis=1), starts)
    below = int((corner < sample - other.tolerance).sum())
    return (Claim("corners", {"count": below, "bins": other.output.size}),)
