"""What the wrong numbers are to the right ones: a multiple, a constant, another place's."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from roiviz.bench import bfloat16
from roiviz.bench.facts import Facts, Pattern, Values, is_nearer, listed
from roiviz.bench.tolerance import STEP, fills

LEAST = 3
"""Wrong numbers that a relation between them and the right ones needs."""
RELATIVE = 1e-5
"""How far a factor may be from a whole number that it is said to be."""
EXACT = 1e-6
"""The same of a fraction, and of a number that is shown and exactly so many times another."""
MOST_DENOMINATOR = 64
FEW, SOFT = 2, 1e-5
"""Boxes on which a softmax is tried first, and how far it may be off as a share of itself."""
LEFT = 0.2
"""How much of the error a factor or an offset may leave, where the error is hardly one."""


def not_numbers(facts: Facts) -> Iterator[Pattern]:
    """NaN, or infinities, where all wrong numbers are."""
    if facts.values.finite:
        return
    for name, odd, said in _odd(facts):
        count = int(np.count_nonzero(odd))
        if count == len(odd):
            one = count == 1
            yield Pattern(
                f"one_{name}" if one else name,
                f"{'One number is' if one else 'All wrong numbers are'} {said}.",
                {"count": count, "first": int(facts.values.at[0])},
            )


def some_not_numbers(facts: Facts) -> Iterator[Pattern]:
    """NaN or infinities among the wrong numbers, and numbers where there should be none."""
    values = facts.values
    if values.finite:
        return
    for name, odd, said in sorted(_odd(facts), key=lambda one: -np.count_nonzero(one[1])):
        count = int(np.count_nonzero(odd))
        if 0 < count < len(odd):
            verb = "is" if count == 1 else "are"
            yield Pattern(
                name, f"{count:,} of the {len(odd):,} wrong numbers {verb} {said}.",
                {"count": count},
            )  # fmt: skip
    asked = np.isfinite(values.got) & ~np.isfinite(values.want)
    if asked.any():
        count = int(np.count_nonzero(asked))
        yield Pattern(
            "finite", f"{count:,} wrong numbers are finite where NaN or an infinity is wanted.",
            {"count": count},
        )  # fmt: skip


def _odd(facts: Facts) -> tuple[tuple[str, np.ndarray, str], ...]:
    """Which of the wrong numbers are NaN, and which infinite, where finite ones are wanted."""
    values = facts.values
    nan = np.isnan(values.got) & ~np.isnan(values.want)
    infinite = np.isinf(values.got) & np.isfinite(values.want)
    return ("nan", nan, "NaN"), ("infinite", infinite, "infinite")


def constants(facts: Facts) -> Iterator[Pattern]:
    """One value in the place of all wrong numbers."""
    if not (facts.at_borders and not facts.boxes.all()):
        yield from constants_at_borders(facts)


def constants_at_borders(facts: Facts) -> Iterator[Pattern]:
    """The same of boxes at the map's border, where a rule of the border may say more."""
    values = facts.values
    if len(values) < LEAST or not values.finite or np.ptp(values.few().got) > 0:
        return
    if np.ptp(values.want) == 0:
        return
    if not values.got.any():
        yield Pattern(
            "zero", f"All wrong numbers are exactly 0, as where nothing was written"
            f"{_unscaled(facts)}.",
            {"value": 0.0},
        )  # fmt: skip
    elif np.ptp(values.got) == 0:
        yield Pattern(
            "constant", f"All wrong numbers are {values.got[0]:.9g}.", {"value": values.got[0]}
        )


def _unscaled(facts: Facts) -> str:
    """Whether boxes that nobody scaled would lie outside the map, which gives zeros as well."""
    if facts.bounds is None or facts.claim is None or not facts.boxes.all() or facts.got.any():
        return ""
    rows, columns = facts.case.feature_size
    scale = facts.claim.settings.spatial_scale
    left, top, right, bottom = facts.bounds.T / scale
    outside = (left > columns) | (top > rows) | (right < -1) | (bottom < -1)
    if scale == 1 or not outside.all():
        return ""
    return ", or where the scale was left out: all boxes then lie outside the map"


HUGE, LARGE = 1e6, 100.0  # times the largest right number: the largest wrong one, and each


def garbage(facts: Facts) -> Iterator[Pattern]:
    """Numbers that are far beyond all right ones."""
    values = facts.values
    if not len(values) or not values.finite:
        return
    right, least = float(np.abs(facts.want).max()), float(np.abs(values.few().got).min())
    if least <= LARGE * right:
        return
    wrong, least = float(np.abs(values.got).max()), float(np.abs(values.got).min())
    if right and wrong > HUGE * right and least > LARGE * right:
        yield Pattern(
            "garbage",
            f"The wrong numbers reach {wrong:.3g}, and the largest right one is {right:.3g}: as of "
            "memory that was never written.",
            {"largest": wrong, "right": right},
        )


def factors(facts: Facts) -> Iterator[Pattern]:
    """A multiple of the right number, the same everywhere or one a box."""
    values = facts.values
    if len(values) < LEAST or not values.finite or not values.got.any():
        return
    factor = _factor(values)
    if factor is not None:
        near = Fraction(factor).limit_denominator(MOST_DENOMINATOR)
        # Of two large numbers, one over the other is near to anything.
        most = (RELATIVE if near.denominator == 1 else EXACT) * abs(factor)
        plain = near not in (0, 1) and abs(near - Fraction(factor)) <= most
        worst = int(np.argmax(np.abs(values.got - values.want)))
        exact = plain and is_times(values.got[worst], float(near), values.want[worst])
        shown = str(near) if plain else f"{factor:.7g}"
        yield Pattern(
            "factor",
            f"Every wrong number is {'exactly ' if exact else ''}{shown} times the right one"
            f"{_why(float(near) if plain else factor, facts)}.",
            {"factor": float(near) if plain else factor},
        )  # fmt: skip
        return
    yield from _factors_by_unit(facts)


def is_times(got: np.ndarray | float, factor: float, want: np.ndarray | float) -> bool:
    """Whether numbers that are shown beside the right ones are so many times as large, exactly."""
    made = factor * np.asarray(want, np.float64)
    return bool((np.abs(np.asarray(got) - made) <= EXACT * np.abs(made)).all())


def _factor(values: Values) -> float | None:
    """The factor of all numbers, or None."""
    some = values.few()
    if not some.want.any():
        return None
    factor = float(some.got @ some.want / (some.want @ some.want))
    spread = np.unique(np.round(some.want / np.abs(some.want).max(), 6))
    if len(spread) < LEAST or not math.isfinite(factor):
        return None
    for part in (some, values):
        slack = part.allowed * (1 + abs(factor))
        left = np.abs(part.got - factor * part.want)
        if (left > slack).any() or left.mean() > LEFT * np.abs(part.got - part.want).mean():
            return None
    return factor


def _why(factor: float, facts: Facts) -> str:
    """What a factor may come from."""
    rows, columns = facts.case.output_size
    if facts.extents is not None:
        grids = facts.extents.grids[facts.boxes]
        counts = np.unique(grids.prod(axis=1))
        if len(counts) == 1 and counts[0] > 1:
            count = int(counts[0])
            if factor == count:
                return f": the {count} samples of a bin are added, not averaged"
            if math.isclose(factor, 1 / count):
                return f": divided twice by the {count} samples of a bin"
    if factor == rows * columns:
        return f", the number of bins {rows} × {columns}"
    if factor == -1:
        return ": the sign is turned"
    return ""


@dataclass(frozen=True)
class Multiple:
    """A factor that boxes may have.

    Attributes:
        id, said: what it is.
        of: (R,) of samples per bin (R, 2) and sides in cells (R, 2).
    """

    id: str
    said: str
    of: Callable[[np.ndarray, np.ndarray], np.ndarray]


MULTIPLES = (
    Multiple("samples", "the number of its samples a bin", lambda n, s: n.prod(axis=1)),
    Multiple("samples_x", "the number of its samples along x", lambda n, s: n[:, 1]),
    Multiple("samples_y", "the number of its samples along y", lambda n, s: n[:, 0]),
    Multiple("one_over_samples", "one over the samples a bin", lambda n, s: 1 / n.prod(axis=1)),
    Multiple("one_over_samples_x", "one over the samples along x", lambda n, s: 1 / n[:, 1]),
    Multiple("one_over_samples_y", "one over the samples along y", lambda n, s: 1 / n[:, 0]),
    Multiple("x_over_y", "its samples along x over those along y", lambda n, s: n[:, 1] / n[:, 0]),
    Multiple("y_over_x", "its samples along y over those along x", lambda n, s: n[:, 0] / n[:, 1]),
    Multiple("area", "its area in cells", lambda n, s: s.prod(axis=1)),
    Multiple("one_over_area", "one over its area in cells", lambda n, s: 1 / s.prod(axis=1)),
)


@dataclass(frozen=True)
class Unit:
    """Numbers that may have a factor of their own.

    Attributes:
        id, each: what they are called, as in "The numbers of each wrong box".
        of: (places, shape of the output) → which unit each is of.
        beside: the axes of an output over which a unit's numbers lie.
    """

    id: str
    each: str
    of: Callable[[np.ndarray, tuple[int, ...]], np.ndarray]
    beside: tuple[int, ...]


UNITS = (
    Unit("box", "each wrong box", lambda at, s: at // (s[1] * s[2] * s[3]), (1, 2, 3)),
    Unit("channel", "each wrong channel", lambda at, s: at // (s[2] * s[3]) % s[1], (0, 2, 3)),
    Unit("bin", "each bin", lambda at, s: at % (s[2] * s[3]), (0, 1)),
    Unit(
        "place", "each bin of each box",
        lambda at, s: at // (s[1] * s[2] * s[3]) * (s[2] * s[3]) + at % (s[2] * s[3]), (1,),
    ),
    Unit("map", "each channel of each box", lambda at, s: at // (s[2] * s[3]), (2, 3)),
)  # fmt: skip
NORMS: tuple[tuple[str, str, Callable[[np.ndarray, tuple[int, ...]], np.ndarray]], ...] = (
    ("length", "the root of the sum of their squares",
     lambda v, axes: np.sqrt(np.square(v).sum(axis=axes))),
    ("sum_of_sizes", "the sum of their sizes", lambda v, axes: np.abs(v).sum(axis=axes)),
    ("largest", "the largest of their sizes", lambda v, axes: np.abs(v).max(axis=axes)),
    ("sum", "their sum", lambda v, axes: v.sum(axis=axes)),
)  # fmt: skip


def _factors_by_unit(facts: Facts) -> Iterator[Pattern]:
    """A factor of its own for each box, each channel, each bin."""
    for unit in UNITS:
        found = _own_factors(facts, unit)
        if found is None:
            continue
        units, own = found
        if unit.id == "box":
            why = _multiple(facts, units, own)
            if why is not None:
                yield why
                return
        low, high = own.min(), own.max()
        spread = f"{low:.6g} to {high:.6g}"
        yield _normed(facts, unit, units, own) or Pattern(
            f"factor_by_{unit.id}",
            f"The numbers of {unit.each} are a multiple of the right ones, from {spread} times.",
            {"low": low, "high": high, f"{unit.id}s": units[:20].tolist()},
        )
        return


def _own_factors(facts: Facts, unit: Unit) -> tuple[np.ndarray, np.ndarray] | None:
    """(which units are wrong, the factor of each), where each has one."""
    values = facts.values
    if not _has_one_factor(_first(facts, unit)):
        return None
    number = unit.of(values.at, facts.got.shape)
    units = np.flatnonzero(np.bincount(number))
    if len(units) < 2 or len(values) < LEAST * len(units):
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        own = np.bincount(number, values.got * values.want) / np.bincount(number, values.want**2)
        factor = own[number]
        fits = values.are(factor * values.want, values.allowed * (1 + np.abs(factor)))
    return (units, own[units]) if fits else None


FIRST = 50_000  # wrong numbers, among which one unit's refute what does not hold


def _first(facts: Facts, unit: Unit) -> Values:
    """Some of the wrong numbers of the first unit that has any."""
    begin = facts.values.part(slice(0, FIRST))
    number = unit.of(begin.at, facts.got.shape)
    return begin.part(number == number[0])


def _has_one_factor(values: Values) -> bool:
    """Whether all of these numbers are one multiple of the right ones."""
    factor = values.got @ values.want / max(values.want @ values.want, 1e-300)
    return values.are(factor * values.want, values.allowed * (1 + abs(factor)))


def _multiple(facts: Facts, boxes: np.ndarray, own: np.ndarray) -> Pattern | None:
    """Boxes' factors that are a number of samples, or an area."""
    if facts.extents is None:
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        for row in MULTIPLES:
            made = row.of(
                facts.extents.grids[boxes].astype(float), facts.extents.frames[boxes, 2:4]
            )
            over = float(np.median(made / own))
            near = Fraction(over).limit_denominator(MOST_DENOMINATOR) if over < 1e6 else 0
            if not near or not np.allclose(own * float(near), made, rtol=1e-4):
                continue
            if np.ptp(made) > 0:
                shown = "" if near == 1 else f", over {near}"
                return Pattern(
                    f"factor_{row.id}",
                    f"The numbers of each wrong box are the right ones times {row.said}{shown} "
                    f"({own.min():.6g} to {own.max():.6g}).",
                    {"low": own.min(), "high": own.max(), "over": float(near)},
                )
    return None


def _normed(facts: Facts, unit: Unit, units: np.ndarray, own: np.ndarray) -> Pattern | None:
    """Factors that are one over a norm of a unit's numbers."""
    with np.errstate(divide="ignore", invalid="ignore"):
        for name, said, of in NORMS:
            norm = of(facts.want.astype(np.float64), unit.beside).reshape(-1)[units]
            if np.ptp(norm) > 0 and np.allclose(own * norm, 1, rtol=1e-3):
                return Pattern(
                    f"over_{name}_by_{unit.id}",
                    f"The numbers of {unit.each} are the right ones over {said}.",
                    {"low": own.min(), "high": own.max()},
                )
    return None


def affine(facts: Facts) -> Iterator[Pattern]:
    """A multiple of the right number plus another number, the same everywhere or of each unit."""
    values = facts.values
    if len(values) < MANY or not values.finite or not values.got.any():
        return
    for unit in (None, *UNITS):
        some = values.few() if unit is None else _first(facts, unit)
        alone = np.zeros(len(some), int)
        if len(some) <= LEAST or _lines(some, alone, np.array([len(some)])) is None:
            continue
        at = np.zeros(len(values), int) if unit is None else unit.of(values.at, facts.got.shape)
        units, number, count = np.unique(at, return_inverse=True, return_counts=True)
        if count.min() <= LEAST or (unit is not None and len(units) < 2):
            continue
        fit = _lines(values, number, count)
        if fit is None:
            continue
        times, plus = fit
        if unit is None:
            said = f"Every wrong number is {times[0]:.7g} times the right one {_plus(plus[0])}."
            yield Pattern("line", said, {"times": times[0], "plus": plus[0]})
        else:
            low, high = f"{times.min():.4g}", f"{times.max():.4g}"
            alike = "the right ones" if low == "1" else f"{low} times the right ones"
            own = f"the right ones times a number of its own ({low} to {high})"
            another = "a number of its own" if low == high else "another"
            yield Pattern(
                f"line_by_{unit.id}",
                f"The numbers of {unit.each} are {alike if low == high else own}, plus {another} "
                f"({plus.min():.6g} to {plus.max():.6g}).",
                {"times": [times.min(), times.max()], "plus": [plus.min(), plus.max()]},
            )
        return


def _lines(
    values: Values, number: np.ndarray, count: np.ndarray
) -> tuple[np.ndarray, np.ndarray] | None:
    """(factor, offset) of each unit's numbers, where a line goes through all of them."""
    total = [np.bincount(number, one) / count for one in (values.want, values.got)]
    want, got = values.want - total[0][number], values.got - total[1][number]
    squares = np.bincount(number, want**2)
    if (squares == 0).any():
        return None
    times = np.bincount(number, want * got) / squares
    slack = 2 * values.allowed * (1 + np.abs(times[number]))
    if (np.abs(got - times[number] * want) > slack).any() or np.abs(times).max() < RELATIVE:
        return None
    plus = total[1] - times * total[0]
    made = times[number] * values.want + plus[number]
    return (times, plus) if is_nearer(made, values.got, values.want) else None


def offsets(facts: Facts) -> Iterator[Pattern]:
    """The same number added everywhere, or in each channel."""
    values = facts.values
    if len(values) < LEAST or not values.finite:
        return
    some = values.few()
    error = some.got - some.want
    middle = float(np.median(error))
    if np.ptp(some.want) == 0 and np.ptp(values.want) == 0:
        return
    if (np.abs(error - middle) <= 2 * some.allowed).all():
        error = values.got - values.want
        near = bool((np.abs(error - middle) <= 2 * values.allowed).all())
        near = near and np.abs(error - middle).mean() <= LEFT * abs(middle)
        if near and np.ptp(values.got) > 0:
            said = f"Every wrong number is the right one {_plus(middle)}."
            yield Pattern("offset", said, {"offset": middle})
            return
    yield from _offsets_by_channel(facts)


def _offsets_by_channel(facts: Facts) -> Iterator[Pattern]:
    """A number of its own that is added in each channel."""
    values = facts.values
    channels = np.flatnonzero(facts.channels)
    if len(channels) < 2 or len(values) < LEAST * len(channels):
        return
    unit = next(unit for unit in UNITS if unit.id == "channel")
    begin = _first(facts, unit)
    error = begin.got - begin.want
    if not begin.are(begin.want + error.mean()):
        return
    channel = unit.of(values.at, facts.got.shape)
    error = values.got - values.want
    counts = np.bincount(channel, minlength=len(facts.channels))
    mean = np.bincount(channel, error, len(facts.channels)) / np.maximum(counts, 1)
    if values.are(values.want + mean[channel]):
        own = mean[channels]
        yield Pattern(
            "offset_by_channel",
            f"In each wrong channel the same number is added to what is right, from "
            f"{own.min():.6g} to {own.max():.6g}.",
            {"low": own.min(), "high": own.max()},
        )


def _plus(number: float) -> str:
    return f"{'plus' if number > 0 else 'minus'} {abs(number):.7g}"


@dataclass(frozen=True)
class Change:
    """Something that is done to each number by itself.

    Attributes:
        id, said: what it is.
        of: the right numbers → what becomes of them.
        unsigned: whether nothing is negative then.
        whole: whether each is a whole number then.
    """

    id: str
    said: str
    of: Callable[[np.ndarray], np.ndarray]
    unsigned: bool = False
    whole: bool = False


CHANGES = (
    Change("truncated", "the right one with its fraction cut off, as an int", np.trunc, whole=True),
    Change("rounded", "the right one rounded to a whole number", np.rint, whole=True),
    Change("floored", "the right one rounded down to a whole number", np.floor, whole=True),
    Change("not_negative", "0 where the right one is negative", lambda v: np.maximum(v, 0), True),
    Change("absolute", "the right one without its sign", np.abs, True),
    Change("squared", "the square of the right one", np.square, True),
    Change(
        "uint8", "the right one as a whole number from 0 to 255",
        lambda v: np.clip(np.trunc(v), 0, 255), True, True,
    ),
    Change("sigmoid", "the right one's sigmoid", lambda v: 1 / (1 + np.exp(-v)), True),
    Change("tanh", "the right one's hyperbolic tangent", np.tanh),
    Change("exponential", "e to the power of the right one", np.exp, True),
)  # fmt: skip


ALIKE = 0.5
"""The share of wrong numbers whose right ones a change leaves alone, beyond which it is none."""


def _is_changed(row: Change, values: Values) -> bool:
    """Whether a change makes the wrong numbers of the right ones."""
    if row.whole and (values.got != np.rint(values.got)).any():
        return False
    # Beside a step of the change the right number's rounding may decide.
    with np.errstate(over="ignore"):
        ends = [row.of(values.want + sign * values.allowed) for sign in (-1, 1)]
    kept = [np.abs(end - values.want) <= values.allowed for end in ends]
    if row.whole and np.mean(np.logical_or(*kept)) > ALIKE:
        return False  # a whole number stays what it is
    low, high = np.minimum(*ends) - values.allowed, np.maximum(*ends) + values.allowed
    if not ((values.got >= low) & (values.got <= high)).all():
        return False
    return is_nearer(row.of(values.want), values.got, values.want)


def changes(facts: Facts) -> Iterator[Pattern]:
    """A change of each number by itself: a fraction cut off, a sign lost, a limit."""
    values = facts.values
    if len(values) < LEAST or not values.finite:
        return
    unsigned = facts.got.min() >= 0
    rows = [row for row in CHANGES if unsigned or not row.unsigned]
    if not values.got.any():  # written by nobody, unless just what is negative became 0
        rows = [row for row in rows if row.id == "not_negative"]
    some = values.few()
    for row in rows:
        if _is_changed(row, some) and _is_changed(row, values):
            yield Pattern(row.id, f"Every wrong number is {row.said}.")
            return
    if len(np.unique(some.got)) > 2:
        return  # of two limits at most
    if np.ptp(facts.got) == 0 or np.ptp(values.want) == 0:
        return  # nothing is right on either side of a limit, or one number stands for another
    top, bottom = values.got.max(), values.got.min()
    high, low = values.got == top, values.got == bottom
    ends = (top, bottom) == (facts.got.max(), facts.got.min())
    beyond = (values.want[high] > top).all() and (values.want[low] < bottom).all()
    if ends and top != bottom and beyond and (high | low).all():
        yield Pattern(
            "limited", f"Every wrong number is cut off at {bottom:.7g} or {top:.7g}.",
            {"limit": [float(bottom), float(top)]},
        )  # fmt: skip
        return
    for limit, beyond, right in (
        (top, values.want > values.got, facts.got.max()),
        (bottom, values.want < values.got, facts.got.min()),
    ):
        if top == bottom and beyond.all() and limit == right:
            yield Pattern(
                "limited", f"Every wrong number is cut off at {limit:.7g}.", {"limit": float(limit)}
            )
            return


def softmaxes(facts: Facts) -> Iterator[Pattern]:
    """A softmax over the numbers of a unit."""
    if facts.comparison.got.min() < 0 or facts.comparison.got.max() > 1 or not facts.values.finite:
        return
    for part in (slice(0, FEW), slice(None)):
        rows = [unit for unit in UNITS if _is_softmax(facts, unit.beside, part)]
        if not rows:
            return
    yield Pattern(
        f"softmax_by_{rows[0].id}",
        f"The numbers of {rows[0].each.replace('wrong ', '')} are the softmax of the right ones.",
    )


def _is_softmax(facts: Facts, axes: tuple[int, ...], part: slice) -> bool:
    """Whether the numbers of these boxes are a softmax along some axes."""
    if 0 not in axes:
        want, got = facts.want[part].astype(np.float64), facts.got[part]
    else:
        want, got = facts.want.astype(np.float64), facts.got
    if min(want.shape[axis] for axis in axes) < 1 or not want.size:
        return False
    with np.errstate(all="ignore"):
        powers = np.exp(want - want.max(axis=axes, keepdims=True))
        shares = powers / powers.sum(axis=axes, keepdims=True)
        allowed = facts.comparison.tolerance.allowed.max() + SOFT * shares
        return bool((np.abs(got - shares) <= allowed).all())


HALVES = (
    ("bfloat16", "bfloat16", None, 2.0**-7, 16),
    ("float16", "half precision", np.float16, 2.0**-10, 13),
)
"""Name, in words, type, step at 1, and how many of float32's bits it has not."""
MOST_STEPS = 64


def precision(facts: Facts) -> Iterator[Pattern]:
    """Numbers of a coarser type, or errors that are no more than its steps."""
    values = facts.values
    if not values.finite or len(values) < LEAST:
        return
    if facts.got.dtype == np.float64 and _within(values, facts, STEP) <= MOST_STEPS:
        steps = _within(values, facts, STEP)
        yield Pattern(
            "single_precision",
            f"The numbers are float64, and right to {_steps(steps)} of float32: somewhere the "
            "arithmetic is in single precision.",
            {"steps": steps},
        )
        return
    for name, said, kind, step, lost in HALVES:
        if not _is_of(facts.got, kind) or _is_of(facts.want, kind):
            continue
        if name == bfloat16.NAME and "output" in facts.case.brain:
            continue
        if not fills(facts.got, lost):
            continue  # whole numbers and halves are of every type
        steps = _within(values, facts, step)
        if steps <= MOST_STEPS:
            yield Pattern(
                f"{name}_steps",
                f"Every number of the output is one of {said}, and none is further than "
                f"{_steps(steps)} of it from right.",
                {"steps": steps},
            )
            return


SMALL = 2.0**-6
MANY = 100


def small(facts: Facts) -> Iterator[Pattern]:
    """Errors that are all small, as a coarser type makes them and another rule does not."""
    values = facts.values
    if not values.finite or len(values) < MANY:
        return
    most = facts.comparison.worst_relative
    if most <= SMALL:
        yield Pattern(
            "small_errors",
            f"No number is further than {most:.2g} of its channel's largest value from right, as "
            "where features or sums are rounded to a coarser type, such as TF32 or bfloat16.",
            {"largest": most},
        )


def by_little(facts: Facts) -> Iterator[Pattern]:
    """Errors that are all little more than what is allowed."""
    if facts.hardly_wrong is not None:
        low, high = (f"{one:.3g}" for one in facts.hardly_wrong)
        often = f"{low} times" if low == high else f"{low} to {high} times"
        kind = facts.comparison.tolerance.said.partition(":")[0]
        yield Pattern(
            "by_little",
            f"The wrong numbers are off by {often} what {kind} allows.",
            {"low": facts.hardly_wrong[0], "high": facts.hardly_wrong[1]},
        )


def steps(facts: Facts) -> Iterator[Pattern]:
    """Numbers that are all whole multiples of one step, and within it of the right ones."""
    values = facts.values
    if not values.finite or len(values) < MANY:
        return
    flat = np.unique(facts.got.reshape(-1)[:: max(facts.got.size // 20_000, 1)].astype(np.float64))
    if len(flat) < MANY // 4:
        return
    step = float(np.diff(flat).min())
    far = float(np.abs(flat).max())
    # What float32 leaves of a multiple must be less than the step, or any number is one.
    if step < far * 2.0**-16 or np.abs(values.got - values.want).max() > 1.01 * step:
        return
    step = far / np.rint(far / step)
    whole = facts.got / step
    if (np.abs(whole - np.rint(whole)) <= 1e-6 * far / step + 1e-4).all():
        yield Pattern(
            "quantised",
            f"Every number of the output is a multiple of {step:.6g}, and less than one step from "
            "right.",
            {"step": step},
        )


def _within(values: Values, facts: Facts, step: float) -> float:
    """The largest error in steps that a type has at the largest value of the channel.

    Where a few numbers have more than are worth saying, the largest of these.
    """
    each = facts.bad[0, 0].size
    largest = 0.0
    for part in (values.few(), values):
        magnitude = facts.comparison.tolerance.magnitude.reshape(-1)[part.at // each]
        with np.errstate(divide="ignore"):
            largest = float((np.abs(part.got - part.want) / (magnitude * step)).max())
        if largest > MOST_STEPS:
            break
    return largest


def _steps(steps: float) -> str:
    return "one step" if steps <= 1 else f"{math.ceil(steps)} steps"


def _is_of(array: np.ndarray, kind: type | None) -> bool:
    """Whether all numbers are of a coarser type."""
    whole = array.reshape(-1)
    for given in (whole[:4096], whole):
        part = np.ascontiguousarray(given, np.float32)
        if kind is None:
            if (part.view(np.uint32) & 0xFFFF).any():
                return False
        else:
            with np.errstate(over="ignore"):
                if not np.array_equal(part, part.astype(kind).astype(np.float32), equal_nan=True):
                    return False
    return True


Shape = tuple[int, ...]
Places = tuple[np.ndarray, ...]
"""Of numbers of an output: an index along each axis."""


@dataclass(frozen=True)
class Order:
    """Another order of the same numbers.

    Attributes:
        id, said: what is where.
        source: (places, shape of the output) → where in its memory the number lies that stands at
            each place then.
    """

    id: str
    said: str
    source: Callable[[Places, Shape], np.ndarray]

    def of(self, array: np.ndarray) -> np.ndarray:
        """All numbers of an output in this order."""
        at = np.ogrid[tuple(map(slice, array.shape))]
        found = array.reshape(-1)[self.source(at, array.shape)]
        return np.broadcast_to(found, array.shape)


def _flat(at: Places, shape: Shape) -> np.ndarray:
    """Where in the memory of an array these places lie."""
    found = at[0]
    for index, length in zip(at[1:], shape[1:], strict=True):
        found = found * length + index
    return found


def _memory(*axes: int) -> Callable[[Places, Shape], np.ndarray]:
    """The memory of the output with other axes, read as if it had its own."""
    back = np.argsort(axes)

    def source(at: Places, shape: Shape) -> np.ndarray:
        moved = np.unravel_index(_flat(at, shape), [shape[axis] for axis in axes])
        return _flat(tuple(moved[axis] for axis in back), shape)

    return source


def _seen(*axes: int) -> Callable[[Places, Shape], np.ndarray]:
    """The output's memory taken for that of other axes, and put in order by these."""
    return lambda at, shape: _flat(
        tuple(at[axis] for axis in axes), tuple(shape[axis] for axis in axes)
    )


def _backwards(*axes: int) -> Callable[[Places, Shape], np.ndarray]:
    """Some axes run the other way."""
    return lambda at, shape: _flat(
        tuple(shape[axis] - 1 - index if axis in axes else index for axis, index in enumerate(at)),
        shape,
    )


def _rolled(along: int, by: int) -> Callable[[Places, Shape], np.ndarray]:
    """Along an axis each has what is so many before it, the first what is at the end."""
    return lambda at, shape: _flat(
        tuple(
            (index - by) % shape[axis] if axis == along else index for axis, index in enumerate(at)
        ),
        shape,
    )


def _on(by: int) -> Callable[[Places, Shape], np.ndarray]:
    """The number so many on in memory, of all numbers in a ring."""
    return lambda at, shape: (_flat(at, shape) + by) % math.prod(shape)


def _beyond(axis: int, beside: int) -> Callable[[Places, Shape], np.ndarray]:
    """What a read one too far along an axis of the bins gives: the next unit's first, in a ring.

    Args:
        axis: of the bins; beside: of the units, boxes or channels.
    """

    def source(at: Places, shape: Shape) -> np.ndarray:
        first, next_ = np.zeros_like(at[axis]), (at[beside] + 1) % shape[beside]
        return _flat(
            tuple({axis: first, beside: next_}.get(one, index) for one, index in enumerate(at)),
            shape,
        )

    return source


ORDERS = (
    Order("bins_transposed", "rows and columns of the bins are swapped", _memory(0, 1, 3, 2)),
    Order("bins_transposed", "rows and columns of the bins are swapped", _seen(0, 1, 3, 2)),
    Order("rows_flipped", "the rows of bins are upside down", _backwards(2)),
    Order("columns_flipped", "the columns of bins are mirrored", _backwards(3)),
    Order("bins_turned", "the bins are turned by 180°", _backwards(2, 3)),
    Order("channels_reversed", "the channels run backwards", _backwards(1)),
    Order("channels_last", "channels last are read as channels first", _memory(0, 2, 3, 1)),
    Order("channels_first", "channels first are read as channels last", _seen(0, 2, 3, 1)),
    Order("channels_and_boxes", "boxes and channels are swapped", _memory(1, 0, 2, 3)),
    Order("channels_and_boxes", "boxes and channels are swapped", _seen(1, 0, 2, 3)),
    Order("bins_first", "bins first are read as channels first", _memory(2, 3, 0, 1)),
    Order("boxes_reversed", "the boxes run backwards", _backwards(0)),
    Order("boxes_late", "each box has the one's before", _rolled(0, 1)),
    Order("boxes_early", "each box has the one's after", _rolled(0, -1)),
    Order("channels_late", "each channel has the one's before", _rolled(1, 1)),
    Order("channels_early", "each channel has the one's after", _rolled(1, -1)),
    Order("rows_late", "each row of bins has the one's before", _rolled(2, 1)),
    Order("rows_early", "each row of bins has the one's after", _rolled(2, -1)),
    Order("columns_late", "each column of bins has the one's before", _rolled(3, 1)),
    Order("columns_early", "each column of bins has the one's after", _rolled(3, -1)),
    *(
        Order(
            f"{line}_of_next",
            f"a {line} of bins has the first one of the next {unit}",
            _beyond(axis, beside),
        )
        for axis, line in ((3, "column"), (2, "row"))
        for beside, unit in ((0, "box"), (1, "channel"))
    ),
    Order("numbers_late", "each number is the one before it in memory", _on(-1)),
    Order("numbers_early", "each number is the one after it in memory", _on(1)),
)


def orders(facts: Facts) -> Iterator[Pattern]:
    """The right numbers in another order."""
    values = facts.values
    if len(values) < LEAST or not values.finite or not values.got.any():
        return
    if np.ptp(values.got) == 0:
        return
    some = values.few()
    for row in ORDERS:
        if not _there(row, some, facts):
            continue
        if _there(row, values, facts):
            allowed = 2 * facts.comparison.tolerance.allowed[..., None, None]
            moved = row.of(facts.want)
            said = f"The wrong numbers are right ones elsewhere: {row.said}."
            with np.errstate(invalid="ignore"):
                whole = bool((np.abs(moved - facts.got) <= allowed).all())
            if not whole:
                # Of a few that changed places, that says more.
                few = min(facts.boxes.sum(), facts.channels.sum()) <= FEW
                if few and (moved_ := _places(facts, AXES[:2])) is not None:
                    yield moved_
                    return
                said = f"Where numbers are wrong, {row.said}; the others are in place."
            yield Pattern(row.id, said, {"order": row.id})
            return
    found = _places(facts)
    if found is not None:
        yield found


def _there(row: Order, values: Values, facts: Facts) -> bool:
    """Whether the wrong numbers are those of an output in another order."""
    shape = facts.want.shape
    there = facts.want.reshape(-1)[row.source(np.unravel_index(values.at, shape), shape)]
    return values.are(there)


MOST_UNITS = 4096


@dataclass(frozen=True)
class Axis:
    """Units of an output that may have changed places.

    Attributes:
        one, many: what they are called.
        rows: (units, …) of an output, not copied.
        bad: (units,) bool of facts.
    """

    one: str
    many: str
    rows: Callable[[np.ndarray], np.ndarray]
    bad: Callable[[Facts], np.ndarray]


AXES = (
    Axis("box", "boxes", lambda v: v, lambda facts: facts.boxes),
    Axis("channel", "channels", lambda v: v.swapaxes(0, 1), lambda facts: facts.channels),
    Axis(
        "bin", "bins", lambda v: np.moveaxis(v.reshape(*v.shape[:2], -1), 2, 0),
        lambda facts: facts.bins.reshape(-1),
    ),
)  # fmt: skip


def copies(facts: Facts) -> dict[int, int]:
    """Wrong boxes that have all numbers of another, and of which, where there are others."""
    wrong = np.flatnonzero(facts.boxes)
    if not 2 <= len(facts.want) <= MOST_UNITS:
        return {}
    got, want = (one.reshape(len(one), -1) for one in (facts.got, facts.want))
    few = np.linspace(0, got.shape[1] - 1, min(32, got.shape[1])).astype(int)
    some = got[np.ix_(wrong, few)].astype(np.float64)
    source = _nearest(np.nan_to_num(some), want[:, few])
    most = 2 * facts.comparison.tolerance.allowed.max()
    near = (np.abs(some - want[np.ix_(source, few)]) <= most).all(axis=1) & (source != wrong)
    found = {
        int(box): int(of)
        for box, of in zip(wrong[near], source[near], strict=True)
        if np.ptp(got[box]) > 0
        and (np.abs(got[box] - want[of]) <= most).all()
        and is_nearer(want[of], got[box], want[box])
    }
    return found if 0 < len(found) < len(wrong) else {}


def _places(facts: Facts, axes: tuple[Axis, ...] = AXES) -> Pattern | None:
    """Boxes, channels or bins that each have the numbers of another."""
    for axis in axes:
        bad = np.flatnonzero(axis.bad(facts))
        if not len(bad) or not 2 <= len(axis.bad(facts)) <= MOST_UNITS:
            continue
        # A few numbers find the likeliest place, all of them prove it.
        got, want = axis.rows(facts.got), axis.rows(facts.want)
        each = got[0].size
        chosen = np.linspace(0, each - 1, min(32, each)).astype(int)
        at: Any = (slice(None), *np.unravel_index(chosen, got.shape[1:]))
        source = _nearest(got[at][bad], want[at])
        if (source == bad).any():
            continue
        most = 2 * facts.comparison.tolerance.allowed.max()
        if any(
            (np.abs(one[bad].astype(np.float64) - other[source]) > most).any()
            for one, other in ((got[at], want[at]), (got, want))
        ):
            continue
        if not np.ptp(got[bad].reshape(len(bad), -1), axis=1).any():
            continue
        if not is_nearer(want[source], got[bad], want[bad]):
            continue
        steps = np.unique(source - bad)
        alone = len(np.unique(source)) == 1 and len(bad) > 2
        said = (
            f"all have those of {axis.one} {source[0]}"
            if alone
            else f"each {axis.one} has the numbers of the one {abs(int(steps[0]))} "
            f"{'before' if steps[0] < 0 else 'after'}"
            if len(steps) == 1
            else "; ".join(
                f"{axis.one} {a} has those of {axis.one} {b}"
                for a, b in list(zip(bad.tolist(), source.tolist(), strict=True))[:4]
            )
        )
        if len(bad) == 1:
            said = f"{axis.one.capitalize()} {bad[0]} has the numbers of {axis.one} {source[0]}."
        else:
            said = f"The wrong {axis.many} have other {axis.many}' numbers: {said}."
        return Pattern(
            f"{axis.many}_moved", said,
            {
                "order": "moved", axis.many: bad[:100].tolist(),
                "have_those_of": source[:100].tolist(),
            },
        )  # fmt: skip
    return None


def _nearest(got: np.ndarray, want: np.ndarray) -> np.ndarray:
    """For each row of one table, the row of the other that is nearest."""
    first, second = got.astype(np.float64), want.astype(np.float64)
    distance = (first**2).sum(axis=1)[:, None] - 2 * first @ second.T + (second**2).sum(axis=1)
    return distance.argmin(axis=1)


def stale(facts: Facts) -> Iterator[Pattern]:
    """Wrong boxes that all have the numbers of one right box, as of a buffer that was kept."""
    boxes = np.flatnonzero(facts.boxes)
    if len(boxes) < LEAST or not facts.values.finite or not facts.values.got.any():
        return
    got = facts.got[boxes]
    if np.ptp(got[:, :1, :1, :1]) == 0 and np.array_equal(got, np.broadcast_to(got[:1], got.shape)):
        yield Pattern(
            "stale", f"Boxes {listed(boxes)} all have the same numbers.",
            {"boxes": boxes[:100].tolist()},
        )  # fmt: skip
