"""The bound on what may count never misses a sample, however large or small the box.

Positions grow along a row of samples, so those next to a range are the first that it could miss.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz.kernels import formulas
from roiviz.kernels.formulas import DISCARDED
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
