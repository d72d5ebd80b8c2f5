"""Boxes whose coordinates along x, y or both are a multiple of those that were given."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench import fits
from roiviz.bench.calls import Call, Trial, made
from roiviz.conventions.extents import extents

LEAST, MOST, NUMBERS = 2, 6, 300
"""Boxes that a factor is measured on: as many as have so many numbers, within bounds."""
SPAN = (1 / 4, 4.0)
NEAR = 2e-4
"""By what share a factor that somebody writes may differ from one that was measured on a few."""
ALONG = (
    ("xy", "x and y of the boxes are {} times what was given"),
    ("x", "x of the boxes is {} times what was given, and y is right"),
    ("y", "y of the boxes is {} times what was given, and x is right"),
)


def stretches(call: Call, got: np.ndarray) -> Iterator[Trial]:
    """Boxes that are stretched from the map's first corner by as much as a few of them show.

    Args:
        call: the right call of a few boxes.
        got: what came out of it.
    """
    if not got.size:
        return
    size = call.features.shape[-2:]
    frames = extents(call.rules, call.boxes, size, call.settings).frames
    far = np.abs(frames[:, :2]).max(axis=1) + np.abs(frames[:, 2:4]).max(axis=1) / 2
    sized = np.flatnonzero((frames[:, 2:4] > 0).all(axis=1) & np.isfinite(far))
    if not len(sized):
        return
    # The nearer a box is to the corner, the less it moves, and the fewer factors are to be tried.
    count = min(max(math.ceil(NUMBERS / got[0].size), LEAST), MOST)
    chosen = sized[np.argsort(far[sized], kind="stable")[:count]]
    few = call.part(chosen, None)
    for names, words in ALONG:
        if names != "xy" and call.rules.format.turned:
            continue

        factor = _measured(few, got[chosen], names, float(far[chosen].max()))
        if factor is None or abs(factor - 1) < NEAR:
            continue
        for one in fits.written(factor, NEAR):
            said = f"when {words.format(fits.fraction(one))}"
            yield Trial(f"stretched_{names}", said, _stretched(names, one), number=one)


def _measured(few: Call, got: np.ndarray, names: str, reach: float) -> float | None:
    """The factor that a few boxes show."""

    def many(factors: np.ndarray) -> np.ndarray | None:
        tables = [_boxes_of(few, names, float(factor)) for factor in factors]
        maps = np.tile(few.maps, len(factors))
        found = made(replace(few, boxes=np.concatenate(tables), maps=maps))
        return None if found is None else found.reshape(len(factors), *got.shape)

    def output(factor: float) -> np.ndarray | None:
        return made(replace(few, boxes=_boxes_of(few, names, factor)))

    near = fits.nearest(many, got, SPAN, reach)
    return None if near is None else fits.refined(output, got, near[1])


def _boxes_of(call: Call, names: str, factor: float) -> np.ndarray:
    """Boxes with a factor along some of x, y."""
    factors = [factor if _axis(name) in names else 1.0 for name in call.rules.format.numbers]
    return (call.boxes * np.array(factors)).astype(call.boxes.dtype)


def _stretched(names: str, factor: float) -> Callable[[Call], Call | None]:
    return lambda call: replace(call, boxes=_boxes_of(call, names, factor))


def _axis(name: str) -> str:
    """The axis that a box's number lies along, or "-" for an angle."""
    if name == "angle":
        return "-"
    return {"w": "x", "h": "y"}.get(name) or name.lstrip("c")[0]
