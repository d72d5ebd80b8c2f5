"""Whole numbers that are made of the right ones by a scale and a zero point, as of an int type."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from roiviz.bench.facts import Facts, Pattern, Values

LEAST, LEVELS = 30, 8
"""Wrong numbers, and different ones among them."""
DIGITS = 7
TYPES = ((0.0, 255.0), (-128.0, 127.0), (0.0, 65535.0), (-32768.0, 32767.0))
"""What a number is kept within, of the usual types."""

ALIKE = 0.5
"""The share of numbers that are whole already and yet become another, of the most."""
ALL_WHOLE = 2.0**23
"""From here on float32 has no fractions, and a whole number shows nothing."""


@dataclass(frozen=True)
class Whole:
    """A way to make a number whole.

    Attributes:
        said: in words.
        low, high: what a number may have been that became this one.
    """

    said: str
    low: tuple[float, float, float]
    high: tuple[float, float, float]

    def before(self, got: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The least and the greatest that it may have been; (below 0, at 0, above 0) each."""
        sign = np.sign(got).astype(int) + 1
        return got + np.array(self.low)[sign], got + np.array(self.high)[sign]


WHOLES = (
    Whole("rounded to a whole number", (-0.5,) * 3, (0.5,) * 3),
    Whole("with its fraction cut off", (-1.0, -1.0, 0.0), (0.0, 1.0, 1.0)),
    Whole("rounded down to a whole number", (0.0,) * 3, (1.0,) * 3),
)


@dataclass(frozen=True)
class Affine:
    """Numbers times a factor, plus another, made whole, and kept within limits."""

    factor: float
    zero: float
    whole: Whole
    limits: tuple[float, float]

    def gives(self, values: Values) -> bool:
        """Whether it makes all of the wrong numbers of the right ones."""
        low, high = self.whole.before(values.got)
        low = np.where(values.got <= self.limits[0], -np.inf, low)
        high = np.where(values.got >= self.limits[1], np.inf, high)
        made = values.want * self.factor + self.zero
        slack = values.allowed * abs(self.factor) + 1e-6 * np.abs(made)
        if not ((made >= low - slack) & (made <= high + slack)).all():
            return False
        # What is whole already is cut off nowhere, but for its rounding.
        whole = np.abs(made - np.rint(made)) <= slack
        off = np.abs(made - values.got) > slack
        return bool(np.mean(whole & off) <= ALIKE)


def quantised(facts: Facts) -> Iterator[Pattern]:
    """Whole numbers that are a multiple of the right ones, plus a zero point."""
    values = facts.values
    if not values.finite or len(values) < LEAST or (facts.got != np.rint(facts.got)).any():
        return
    some = values.few()
    if len(np.unique(some.got)) < LEVELS or np.ptp(some.want) == 0:
        return
    if np.count_nonzero((some.got != 0) & (np.abs(some.got) < ALL_WHOLE)) < LEVELS:
        return
    for limits in _limits(facts.got):
        for row in _affines(some, limits):
            if row.gives(values):
                yield _pattern(row, values)
                return


def _limits(got: np.ndarray) -> list[tuple[float, float]]:
    """Within what the numbers may have been kept: of a type whose end they reach, or nothing."""
    low, high = float(got.min()), float(got.max())
    held = [one for one in TYPES if one[0] <= low and high <= one[1] and (low, high) != one]
    reached = [one for one in TYPES if one == (low, high)]
    return [*reached, (-math.inf, math.inf), *held]


def _affines(values: Values, limits: tuple[float, float]) -> Iterator[Affine]:
    """Factors and zero points that make some numbers, the plainest first."""
    free = (values.got > limits[0]) & (values.got < limits[1])
    if np.count_nonzero(free) < LEVELS or np.ptp(values.want[free]) == 0:
        return
    inner = values.part(free)
    measured, start = np.polyfit(inner.want, inner.got, 1)
    if not 2 <= abs(measured) < 1e9:
        return
    middle = round(float(start))
    for zero in sorted((0, middle - 1, middle, middle + 1), key=abs):
        for whole in WHOLES:
            factor = _roundest(*_between(inner, whole, zero, float(measured)))
            if factor is not None:
                row = Affine(factor, float(zero), whole, limits)
                if row.gives(values):
                    yield row


def _between(values: Values, whole: Whole, zero: float, near: float) -> tuple[float, float]:
    """The least and the greatest factor that makes all of the numbers."""
    low, high = whole.before(values.got)
    slack = values.allowed * abs(near)
    big = np.abs(values.want) > 1e-3 * np.abs(values.want).max()
    with np.errstate(divide="ignore", invalid="ignore"):
        ends = np.stack([(low - zero - slack) / values.want, (high - zero + slack) / values.want])
    ends = ends[:, big]
    return float(ends.min(axis=0).max()), float(ends.max(axis=0).min())


def _roundest(low: float, high: float) -> float | None:
    """The number with the fewest digits between two, or one over it; None where there is none."""
    if not low <= high or low * high <= 0:
        return None
    middle = (low + high) / 2
    for digits in range(1, DIGITS + 1):
        two = 2.0 ** round(math.log2(abs(middle))) * math.copysign(1, middle)
        for one in (two, float(f"{middle:.{digits}g}"), 1 / float(f"{1 / middle:.{digits}g}")):
            if low <= one <= high:
                return one
    return middle


def _pattern(row: Affine, values: Values) -> Pattern:
    made = values.want * row.factor + row.zero
    low, high = row.limits
    cut = bool(((made < low - 1) | (made > high + 1)).any())
    plus = f" {'plus' if row.zero > 0 else 'minus'} {abs(row.zero):g}" if row.zero else ""
    within = f" and kept within {low:g} … {high:g}" if cut else ""
    return Pattern(
        "scaled_to_whole",
        f"Every wrong number is {row.factor:.6g} times the right one{plus}, {row.whole.said}"
        f"{within}.",
        {"factor": row.factor, "zero": row.zero},
    )
