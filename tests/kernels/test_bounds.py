"""The bound on what may count never misses a sample, however large or small the box.

Positions grow along a row of samples, so those next to a range are the first that it could miss.
The bound is also held against exact fractions: what it must hold, and how much more it may.
"""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz.kernels import formulas
from roiviz.kernels.formulas import DISCARDED, ROUNDING
from roiviz.kernels.rules import Rules

LENGTHS = st.integers(1, 60) | st.sampled_from([1000, 100_000])
SIZES = st.floats(0, 60) | st.builds(lambda x, e: x * 10.0**e, st.floats(1, 10), st.integers(-9, 8))
# The map lies somewhere in the box: there a small position is the difference of large numbers.
BEFORE = st.floats(0, 1)
PLACES = st.floats(-60, 60) | st.builds(
    lambda x, e: x * 10.0**e, st.floats(-10, 10), st.integers(-9, 8)
)
ANGLES = st.floats(-180, 180) | st.sampled_from([0.0, 1e-6, 45.0, 90.0, 180.0, -90.0])
RULES = st.builds(
    lambda aligned, ratio, real: Rules.of(aligned, 1.0, ratio).numbers(real),
    st.booleans(),
    st.integers(0, 9) | st.sampled_from([1000, 10**6, 10**9]),
    st.sampled_from([np.float32, np.float64]),
)
BINS = st.integers(1, 7)
BESIDE = 40
F = np.float32


def beside(found, count, rng):
    """Numbers in [0, count) outside a range: those next to it, and others."""
    begin, end = found
    near = [*range(begin - BESIDE, begin), *range(end, end + BESIDE)]
    others = rng.integers(0, max(count, 1), BESIDE).tolist()
    return [k for k in near + others if 0 <= k < count and not begin <= k < end]


def upright(place, size, bins, rules):
    """The axis of a side, both ends rounded as the kernel's boxes are."""
    real = type(rules[0])
    axis = formulas.upright_axis(real(place), real(place) + real(size), bins, rules)
    return formulas.in_type(axis, real)


def around(position, length):
    """Whether a sample counts along an axis."""
    return formulas.axis_tap(position, length)[4] != DISCARDED


@settings(max_examples=150, deadline=None)
@given(PLACES, SIZES, BEFORE, BINS, RULES, LENGTHS, st.integers(0, 2**32))
def test_no_sample_of_an_upright_box_is_missed(place, size, before, bins, rules, length, seed):
    rng = np.random.default_rng(seed)
    axis, real = upright(place - size * before, size, bins, rules), type(rules[0])
    window, cell = (real(-1), real(length)), int(rng.integers(0, length))
    reads = formulas.bins_near(axis, bins, (real(cell - 1), real(cell + 1)), axis[3])
    for b in range(bins):
        count = axis[2]
        for k in beside(formulas.samples_near(axis, b, window, real(0)), count, rng):
            assert not around(formulas.sample_position(axis, b, k), length)
        low = axis[0] + real(b) * axis[1]
        first, end = formulas.cells_near(low, low + axis[1], length, abs(axis[0]) + axis[3])
        some = {*range(min(count, BESIDE)), *range(max(count - BESIDE, 0), count)}
        inside = formulas.samples_near(axis, b, window, real(0))
        some |= {*range(inside[0], min(inside[1], inside[0] + BESIDE))}
        for k in some:
            tap = formulas.axis_tap(real(formulas.sample_position(axis, b, k)), length)
            if tap[4] != DISCARDED:
                assert first <= tap[0] < end
                assert first <= tap[1] < end
                weight = sum(w for at, w in zip(tap[:2], tap[2:4], strict=True) if at == cell)
                assert weight == 0 or reads[0] <= b < reads[1]


@settings(max_examples=150, deadline=None)
@given(
    st.tuples(PLACES, PLACES, SIZES, SIZES, ANGLES),
    st.tuples(BINS, BINS),
    RULES,
    st.tuples(LENGTHS, LENGTHS),
    st.integers(0, 2**32),
)
def test_no_sample_of_a_rotated_box_is_missed(box, bins, rules, size, seed):
    rng = np.random.default_rng(seed)
    real = type(rules[0])
    table = np.array([(0, *box)], real)
    frame, axis_y, axis_x = formulas.rotated_frame(table, 0, bins, rules)
    rows, columns = formulas.rotated_cells_near(frame, axis_y, axis_x, size)
    center_x, center_y, cosine, sine = frame
    for _ in range(3 if axis_y[2] and axis_x[2] else 0):
        b, row = int(rng.integers(0, bins[1])), int(rng.integers(0, axis_y[2]))
        across = real(formulas.sample_position(axis_y, int(rng.integers(0, bins[0])), row))
        extent = abs(across) + abs(center_x) + abs(center_y)
        ranges = [
            formulas.samples_of_row_near(axis_x, b, line, (real(-1), real(length)), extent)
            for line, length in (
                ((across * sine + center_x, cosine), size[1]),
                ((across * cosine + center_y, -sine), size[0]),
            )
        ]
        begin, end = max(r[0] for r in ranges), min(r[1] for r in ranges)
        for k in beside((begin, max(begin, end)), axis_x[2], rng):
            along = real(formulas.sample_position(axis_x, b, k))
            x, y = formulas.turn(along, across, frame)
            assert not (around(real(x), size[1]) and around(real(y), size[0]))
        for k in range(begin, min(end, begin + BESIDE)):
            along = real(formulas.sample_position(axis_x, b, k))
            x, y = formulas.turn(along, across, frame)
            tap_x, tap_y = (
                formulas.axis_tap(real(x), size[1]),
                formulas.axis_tap(real(y), size[0]),
            )
            if DISCARDED not in (tap_x[4], tap_y[4]):
                assert all(columns[0] <= cell < columns[1] for cell in tap_x[:2])
                assert all(rows[0] <= cell < rows[1] for cell in tap_y[:2])


@pytest.mark.parametrize("real", [np.float32, np.float64])
def test_a_huge_box_costs_as_much_as_its_part_on_the_map(real):
    """A billion samples, a cell apart: the range holds some hundreds about the map's 50."""
    axis = formulas.in_type((-5e8, 1e9, 10**9, 1e9, 1.0), real)
    begin, end = formulas.samples_near(axis, 0, (real(-1), real(50)), real(0))
    assert begin <= 5 * 10**8 <= end
    assert end - begin < 10_000


def test_no_sample_of_a_vast_bin_is_missed():
    """Up to a billion samples in a bin that holds the map, hundreds to a rounding error."""
    rng, missed, checked = np.random.default_rng(0), 0, 0
    for _ in range(600):
        size, ratio = 10 ** rng.uniform(3, 8.5), int(10 ** rng.uniform(3, 9))
        bins, before = int(rng.integers(1, 8)), size * rng.uniform()
        rules = Rules.of(True, 1.0, ratio).numbers(np.float32)
        axis = upright(-before, size, bins, rules)
        for b in range(bins):
            found = formulas.samples_near(axis, b, (F(-1), F(50)), F(0))
            for k in beside(found, ratio, rng):
                checked += 1
                missed += around(F(formulas.sample_position(axis, b, k)), 50)
    assert checked > 10_000
    assert missed == 0


REALS = pytest.mark.parametrize("real", [np.float32, np.float64])
TRIES = 1500
TURNS = [0.0, 1e-6, 0.6, 0.8, 1.0]
"""Cosines and sines."""


def check_bound(found, steps, count, near, numbers):
    """A range holds every step that may be near, and less than two others on either side.

    A step may be near if ``first + k * step`` is, or would be if it were ``ROUNDING`` off, of all
    numbers that it is computed from; ``numbers`` are those besides the steps and the ends.
    """
    begin, end = found
    assert 0 <= begin <= count
    assert end <= count
    give = 0.3 if near[0].dtype == F else 1e-9  # how far the bound's own rounding takes it
    first, step = steps
    low, high = (Fraction(float(limit)) for limit in near)
    reach = abs(step) * count
    size = abs(first) + reach + abs(low) + abs(high) + sum(abs(number) for number in numbers)
    least, most = (size * Fraction(ROUNDING * (1 + sign * give)) for sign in (-1, 1))
    if step:
        ends = sorted(((low - least - first) / step, (high + least - first) / step))
        held = max(math.ceil(ends[0]), 0), min(math.floor(ends[1]), count - 1)
    else:
        held = 0, count - 1 if low - least <= first <= high + least else -1
    assert held[0] > held[1] or begin <= held[0] <= held[1] < end
    if begin >= end:
        return
    if reach > most:
        ends = sorted(((low - most - first) / step, (high + most - first) / step))
        assert begin > ends[0] - 2
        assert end <= ends[1] + 2
    elif reach < least:  # All steps are in one place.
        assert found == (0, count)
        assert low - 2 * most <= first <= high + 2 * most


class Numbers:
    """Hostile random numbers: any magnitude, often 0, ends a few steps from the first or last."""

    def __init__(self, real):
        self.real, self.rng = real, np.random.default_rng(3)

    def any(self, lowest, highest):
        """A number of either sign, its magnitude from 10**lowest to 10**highest; or 0."""
        size = 10 ** self.rng.uniform(lowest, highest)
        return self.real(self.rng.choice([-size, size, size, 0.0]))

    def size(self, lowest, highest):
        return abs(self.any(lowest, highest))

    def count(self):
        return int(self.rng.choice([1, 2, 3, 5, 10 ** self.rng.uniform(0, 9)]))

    def near(self, first, step, count):
        """Two ends about some of the steps, mostly the outermost."""
        step = abs(float(step)) or 1.0
        at = self.rng.choice([0, count, self.rng.uniform(0, count)]) + self.rng.uniform(-6, 6)
        low = float(first) + at * step
        return self.real(low), self.real(low + self.rng.uniform(0, 6) * step)


def exact(*numbers):
    return [Fraction(float(number)) for number in numbers]


@REALS
def test_steps_are_bounded_sharply(real):
    draw = Numbers(real)
    for _ in range(2 * TRIES):
        count, extent = draw.count(), draw.size(0, 10)
        origin, step = draw.any(-2, 9), draw.any(-3, 3)
        near = draw.near(origin, step, count)
        found = formulas.steps_near(origin, step, count, near, extent)
        check_bound(found, exact(origin, step), count, near, exact(extent))


@REALS
def test_samples_and_bins_are_bounded_sharply(real):
    draw = Numbers(real)
    for _ in range(TRIES):
        samples, bins, extent = draw.count(), draw.count(), draw.size(0, 10)
        start, bin_size, b = draw.any(-2, 9), draw.size(-3, 6), int(draw.rng.integers(0, 50))
        axis = start, bin_size, samples, bin_size, real(1)
        begin, size = exact(start, bin_size)
        first, step = begin + b * size + size / samples / 2, size / samples
        near = draw.near(first, step, samples)
        found = formulas.samples_near(axis, b, near, extent)
        check_bound(found, (first, step), samples, near, exact(start, extent))
        low, high = draw.near(start, bin_size, bins)
        found = formulas.bins_near(axis, bins, (low, high), extent)
        # Bin b has samples from its b steps to one step further.
        check_bound(found, (begin, size), bins, (low - bin_size, high), exact(extent))


@REALS
def test_a_row_of_samples_is_bounded_sharply(real):
    draw = Numbers(real)
    for _ in range(TRIES):
        samples, extent, direction = draw.count(), draw.size(0, 10), draw.rng.choice(TURNS)
        direction = real(direction * draw.rng.choice([-1, 1]))
        start, bin_size, b = draw.any(-2, 9), draw.size(-3, 6), int(draw.rng.integers(0, 50))
        begin, size, turn = exact(start, bin_size, direction)
        along = begin + b * size + size / samples / 2
        # On the map a position is often the small difference of two large numbers.
        origin = draw.any(-2, 9) + real(draw.rng.choice([0, -float(turn * along)]))
        first, step = Fraction(float(origin)) + turn * along, turn * size / samples
        near = draw.near(first, step, samples)
        axis = start, bin_size, samples, bin_size, real(1)
        found = formulas.samples_of_row_near(axis, b, (origin, direction), near, extent)
        check_bound(
            found, (first, step), samples, near, [along, *exact(start, origin, extent)]
        )  # fmt: skip


@REALS
def test_cells_are_bounded_sharply(real):
    draw = Numbers(real)
    for _ in range(TRIES):
        length, extent = draw.count(), draw.size(0, 9)
        low, high = draw.near(0, 1, length)
        found = formulas.cells_near(low, high, length, extent)
        # A sample has taps less than a cell before it, and two behind it at most.
        near = low - real(1), high + real(2)
        check_bound(found, exact(0, 1), length, near, exact(low, high, extent))


@REALS
def test_the_cells_of_a_rotated_box_are_bounded_sharply(real):
    draw = Numbers(real)
    for _ in range(TRIES // 2):
        lengths, center = (draw.count(), draw.count()), (draw.any(-2, 9), draw.any(-2, 9))
        height, width, turned = draw.size(-2, 8), draw.size(-2, 8), draw.rng.integers(0, 4)
        cosine, sine = ((1.0, 0.0), (0.0, -1.0), (0.6, 0.8), (-0.8, 0.6))[turned]
        frame = *center, real(cosine), real(sine)
        axes = [(-side / 2, side, 2, side, real(1)) for side in (height, width)]
        cosine, sine, height, width = (abs(n) for n in exact(*frame[2:], height, width))
        reaches = cosine * width + sine * height, sine * width + cosine * height
        rows, columns = formulas.rotated_cells_near(frame, *axes, lengths)
        for found, middle, reach, length in zip(
            (columns, rows), exact(*center), reaches, lengths[::-1], strict=True
        ):
            low, high = middle - reach / 2, middle + reach / 2
            near = real(low - 1), real(high + 2)
            check_bound(found, exact(0, 1), length, near, [low, high, height + width])
