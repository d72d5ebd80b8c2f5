"""The scalar formulas against numbers worked out by hand, and in float32 as the peers have it."""

import numpy as np
import pytest

from roiviz.kernels import formulas
from roiviz.kernels.formulas import CLAMPED, DISCARDED, INSIDE
from roiviz.kernels.rules import UNSHIFTED, Rules

F = np.float32


@pytest.mark.parametrize(
    ("position", "want"),
    [
        pytest.param(0.25, (0, 1, 0.75, 0.25, INSIDE), id="between cells 0 and 1"),
        pytest.param(1.25, (1, 2, 0.75, 0.25, INSIDE), id="between cells 1 and 2"),
        pytest.param(0.0, (0, 1, 1.0, 0.0, INSIDE), id="on the first cell"),
        pytest.param(4.0, (4, 4, 1.0, 0.0, INSIDE), id="on the last cell"),
        pytest.param(-0.3, (0, 1, 1.0, 0.0, CLAMPED), id="just outside reads cell 0"),
        pytest.param(-1.0, (0, 1, 1.0, 0.0, CLAMPED), id="the window's lower edge still counts"),
        pytest.param(4.6, (4, 4, 1.0, 0.0, CLAMPED), id="beyond the last cell"),
        pytest.param(5.0, (4, 4, 1.0, 0.0, CLAMPED), id="the window's upper edge still counts"),
        pytest.param(-1.0001, (0, 0, 0.0, 0.0, DISCARDED), id="below the window"),
        pytest.param(5.0001, (0, 0, 0.0, 0.0, DISCARDED), id="above the window"),
        pytest.param(np.nan, (0, 0, 0.0, 0.0, DISCARDED), id="not a number"),
    ],
)
def test_axis_tap(position, want):
    assert formulas.axis_tap(position, 5) == want


def test_a_map_of_one_cell_has_one_tap():
    assert formulas.axis_tap(0.0, 1) == (0, 0, 1.0, 0.0, INSIDE)
    assert formulas.axis_tap(0.5, 1) == (0, 0, 1.0, 0.0, CLAMPED)


def rules(aligned, scale=1.0, ratio=0, clockwise=False, dtype=np.float64):
    return Rules.of(aligned, scale, ratio, clockwise).numbers(dtype)


def test_the_side_of_an_upright_box():
    # 1 to 3 pixels at stride 2, aligned: 0.5 - 0.5 = 0 to 1.5 - 0.5 = 1.
    assert formulas.upright_side(1.0, 3.0, rules(True, 0.5)) == (0.0, 1.0, 1.0)
    # Legacy: half a cell wide, so enlarged to one, and its size follows the box no more.
    assert formulas.upright_side(1.0, 2.0, rules(False, 0.5)) == (0.5, 1.0, 0.0)


def test_a_side_as_long_as_the_least_follows_the_box():
    # 4 to 10 pixels at stride 2: 2 - 0.5 = 1.5 to 5 - 0.5 = 4.5.
    assert formulas.upright_side(4.0, 10.0, rules(True, 0.5)) == (1.5, 3.0, 1.0)
    assert formulas.upright_side(4.0, 6.0, rules(False, 0.5)) == (2.0, 1.0, 1.0)


def test_a_turned_box_reaches_half_its_size_to_either_side():
    assert formulas.rotated_side(6.0, rules(False, 0.5)) == (-1.5, 3.0, 1.0)
    assert formulas.rotated_side(2.0, rules(False, 0.5)) == (-0.5, 1.0, 1.0)
    assert formulas.rotated_side(1.0, rules(False, 0.5)) == (-0.5, 1.0, 0.0)
    assert formulas.rotated_side(1.0, rules(True, 0.5)) == (-0.25, 0.5, 1.0)
    # Pixels 10 and 6 at stride 4 are 2.5 and 1.5 cells from the map's corner, 2 and 1 from the
    # centre of cell 0.
    assert formulas.frame_of(10.0, 6.0, 0.0, rules(True, 0.25)) == (2.0, 1.0, 1.0, 0.0)
    assert formulas.frame_of(10.0, 6.0, 0.0, rules(False, 0.25)) == (2.5, 1.5, 1.0, 0.0)


def test_a_side_that_runs_backwards():
    """Aligned boxes refuse it, legacy ones are enlarged, PrRoIPool's keep it."""
    backwards = Rules(0.5, *UNSHIFTED)
    assert formulas.upright_side(6.0, 2.0, backwards.numbers(np.float64)) == (3.0, -2.0, 1.0)
    assert formulas.upright_side(6.0, 2.0, rules(False, 0.5)) == (3.0, 1.0, 0.0)
    refused = [Rules.of(True), Rules.of(False), backwards]
    assert [one.refuses_negative for one in refused] == [True, False, False]


def test_any_shift_and_smallest_size_will_do():
    # 4 to 5 pixels: 4 - 0.25 to 4.75, enlarged from 1 to 1.5 cells, in 3 bins of 2 samples.
    numbers = Rules(1.0, 0.25, 1.5, 2, True).numbers(np.float64)
    assert formulas.upright_axis(4.0, 5.0, 3, numbers) == (3.75, 0.5, 2, 1.5, 0.0)
    assert formulas.rotated_axis(1.0, 3, numbers) == (-0.75, 0.5, 2, 1.5, 0.0)
    assert formulas.frame_of(4.0, 5.0, 90.0, numbers) == pytest.approx((3.75, 4.75, 0.0, -1.0))


def test_the_axes_of_a_row_are_those_of_its_numbers():
    numbers = rules(True, 0.5, 0, True, np.float32)
    row = np.array([[9, 9, 9, 9, 9], [0, 1, 2, 11, 8]], np.float32)
    y, x = formulas.upright_axes(row, 1, (3, 5), numbers)
    # 1 to 4 - 0.5 in 3 bins of a cell; 0 to 5 in 5.
    assert y == (0.5, 1.0, 1, 3.0, 1.0)
    assert x == (0.0, 1.0, 1, 5.0, 1.0)
    turned = np.array([[0, 21, 11, 12, 6, 90]], np.float32)
    frame, y, x = formulas.rotated_frame(turned, 0, (3, 5), numbers)
    assert frame == pytest.approx((10.0, 5.0, 0.0, -1.0), abs=1e-7)
    assert y == (-1.5, 1.0, 1, 3.0, 1.0)
    assert x == (-3.0, F(1.2), 2, 6.0, 1.0)
    assert {type(number) for number in (*frame, y[0], y[1], x[3])} == {F}
    assert formulas.pool_sides(row, 1, F(0.5)) == ((1, 4), (1, 6))


def axis(start, bin_size, samples, free=1.0, bins=1):
    return start, bin_size, samples, bins * bin_size, free


def test_samples_lie_at_quarters_not_thirds():
    # Bin 1 of size 2 from 10: 12 to 14; two samples at 1/4 and 3/4 of it.
    assert formulas.sample_position(axis(10.0, 2.0, 2), 1, 0) == 12.5
    assert formulas.sample_position(axis(10.0, 2.0, 2), 1, 1) == 13.5


def test_the_adaptive_ceil_is_that_of_float32():
    # -1.4 to 10.6 in 3 bins: as float32 numbers 12.0000003..., whose third needs 5 samples; their
    # float32 difference is 12 exactly, and 4 do. A detector of conventions must know.
    low, high = F(-1.4), F(10.6)
    _, size, _ = formulas.upright_side(low, high, rules(False, dtype=F))
    assert formulas.samples_per_bin(F(size) / F(3), 0) == 4
    assert formulas.samples_per_bin((float(high) - float(low)) / 3, 0) == 5
    assert formulas.samples_per_bin(4.0, 0) == 4
    assert formulas.samples_per_bin(4.0001, 0) == 5
    assert formulas.samples_per_bin(4.0001, 2) == 2
    assert formulas.samples_per_bin(4.0001, 1) == 1
    assert formulas.samples_per_bin(0.0, 0) == 0


@pytest.mark.parametrize(
    ("origin", "step", "count", "near", "want"),
    [
        # 10.1 to 12.9 lie at steps 20.2 to 25.8; a step more on either side, and none beyond.
        pytest.param(0.0, 0.5, 100, (10.1, 12.9), (19, 27), id="forwards"),
        # From 50 down, at steps 74.2 to 79.8.
        pytest.param(50.0, -0.5, 100, (10.1, 12.9), (73, 81), id="backwards"),
        pytest.param(0.0, 1.0, 10, (-5.0, 15.0), (0, 10), id="all of them"),
        pytest.param(0.0, 1.0, 10, (100.0, 110.0), (10, 10), id="beyond the last"),
        pytest.param(0.0, 1.0, 10, (-110.0, -100.0), (0, 0), id="before the first"),
        pytest.param(0.0, 1.0, 0, (-1.0, 12.0), (0, 0), id="none"),
        pytest.param(5.0, 0.0, 3, (-1.0, 12.0), (0, 3), id="all in one place"),
        pytest.param(5.0, 0.0, 3, (7.0, 12.0), (0, 0), id="all in another place"),
        pytest.param(0.0, 0.0, 3, (0.0, 0.0), (0, 3), id="all at 0"),
        # 3 cells, or 6 steps, of spare: two millionths of 500,000 and of all the steps.
        pytest.param(-5e5, 0.5, 2_000_000, (0.0, 1.0), (999_992, 1_000_010), id="far away"),
    ],
)
def test_steps_near(origin, step, count, near, want):
    assert formulas.steps_near(origin, step, count, near, 0.0) == want


def test_steps_beyond_the_whole_numbers_of_float32():
    """2^24 + 3 steps, which float32 rounds to one more: no range goes that far."""
    count = 2**24 + 3
    ends = {
        formulas.steps_near(F(0), F(1), count, (F(9), F(high)), F(0))[1]
        for high in range(count - 200, count)
    }
    assert max(ends) == count
    assert len(ends) > 9


@pytest.mark.parametrize(
    ("bin_index", "samples", "near", "want"),
    [
        # Bin 1 is 24 to 32, its samples a cell apart from 24.5: 26.6 to 28.4 lie at 2.1 to 3.9; a
        # step more on either side, and none beyond.
        pytest.param(1, 8, (26.6, 28.4), (1, 5), id="some"),
        pytest.param(1, 8, (0.0, 99.0), (0, 8), id="all"),
        # The one sample of bin 2 is at 36, and a step is 8.
        pytest.param(2, 1, (46.0, 50.0), (0, 1), id="a step and a quarter before"),
        pytest.param(2, 1, (52.8, 60.0), (1, 1), id="more than two steps before"),
        pytest.param(2, 1, (20.0, 28.8), (0, 1), id="less than a step behind"),
        pytest.param(2, 1, (20.0, 27.2), (0, 0), id="more than a step behind"),
        pytest.param(2, 0, (0.0, 99.0), (0, 0), id="none"),
    ],
)
def test_samples_near(bin_index, samples, near, want):
    along = axis(16.0, 8.0, samples)
    assert formulas.samples_near(along, bin_index, near, 0.0) == want
    # The same axis laid along another, half as long and from 66 down.
    on_it = 66.0 - near[1] / 2, 66.0 - near[0] / 2
    assert formulas.samples_of_row_near(along, bin_index, (66.0, -0.5), on_it, 0.0) == want


def test_bins_and_cells_near():
    # Bins of 4 cells that end at 20.1 or later and begin by 29.9: from step 4.025 to 7.475.
    assert formulas.bins_near(axis(0.0, 4.0, 2), 20, (20.1, 29.9), 0.0) == (3, 9)
    # From 9.5, a cell before the samples, to 14.5, two behind them; a cell more on either side.
    assert formulas.cells_near(10.5, 12.5, 40, 0.0) == (8, 16)
    assert formulas.cells_near(10.5, 12.5, 12, 0.0) == (8, 12)
    # 10 by 5, turned by a 3-4-5 triangle: (6 + 4) / 2 to either side along x, (8 + 3) / 2 along y.
    frame = 20.5, 31.0, 0.6, 0.8
    sides = axis(-2.5, 5.0, 2), axis(-5.0, 10.0, 2)
    assert formulas.rotated_cells_near(frame, *sides, (90, 80)) == ((23, 40), (13, 29))


def test_where_a_sample_lies_between_the_ends():
    # The first of two samples of bin 1 of 4: a quarter into it. The second of bin 2: 3 quarters.
    assert formulas.sample_fraction(axis(0.0, 1.0, 2), 4, 1, 0) == 1.25 / 4
    assert formulas.sample_fraction(axis(0.0, 1.0, 2), 4, 2, 1) == 2.75 / 4


def test_float32_stays_float32():
    """A product in float64 on the way would flip samples at the edge of the window."""
    rng = np.random.default_rng(1)
    for start, size in rng.uniform(-50, 50, (200, 2)).astype(F):
        want = F(F(start + F(3) * size) + F(F(F(1) + F(0.5)) * size) / F(2))
        assert formulas.sample_position((start, size, 2, size, F(1)), 3, 1) == want


def test_turn_is_counter_clockwise_as_seen():
    cosine, sine = formulas.rotation(90.0, False)
    # One cell to the right of the centre goes up: y points down, so y = -1.
    x, y = formulas.turn(1.0, 0.0, (0.0, 0.0, cosine, sine))
    assert (x, y) == pytest.approx((0.0, -1.0))
    cosine, sine = formulas.rotation(90.0, True)
    assert formulas.turn(1.0, 0.0, (0.0, 0.0, cosine, sine)) == pytest.approx((0.0, 1.0))


def test_turn_by_a_3_4_5_triangle():
    # x = 3 * 0.8 + 2 * 0.6 + 10, y = 3 * 0.6 - 2 * 0.8 + 20.
    x, y = formulas.turn(2.0, 3.0, (10.0, 20.0, 0.6, 0.8))
    assert (x, y) == pytest.approx((13.6, 20.2))


@pytest.mark.parametrize(("clockwise", "sine"), [(False, 0.5), (True, -0.5)])
def test_rotation(clockwise, sine):
    assert formulas.rotation(30.0, clockwise) == pytest.approx((0.75**0.5, sine))
    # In float32 the cosine is that of the rounded radians, itself rounded.
    cosine, _ = formulas.rotation(F(30), clockwise)
    assert F(cosine) == F(np.cos(np.float64(F(np.pi / 6))))


def test_state_and_weights_come_from_both_axes():
    assert (INSIDE, CLAMPED, DISCARDED) == (0, 1, 2)
    assert formulas.sample_state(CLAMPED, INSIDE) == CLAMPED
    assert formulas.sample_state(CLAMPED, DISCARDED) == DISCARDED
    weights = formulas.bilinear_weights(0.25, 0.75, 0.375, 0.625)
    assert weights == (0.09375, 0.15625, 0.28125, 0.46875)


@pytest.mark.parametrize(
    ("position", "want"),
    [(-0.5, 0), (0.0, 0), (0.5, 1), (3.5, 1), (4.0, 0), (4.5, 0), (5.5, 0), (np.nan, 0)],
)
def test_a_clamped_sample_does_not_move_its_value(position, want):
    assert formulas.axis_slope(position, 5) == want


def test_how_a_sample_follows_its_box():
    # A quarter along a side at stride 2: three quarters of the near end, one of the far end.
    assert formulas.corner_factors(0.25, 1.0, 0.5) == (0.375, 0.125)
    assert formulas.corner_factors(0.25, 0.0, 0.5) == (0.5, 0.0)
    # 0.25 along and -0.375 across from the centre, both halved by the stride, turned by 3 4 5.
    got = formulas.size_factors((0.75, 0.125), (1.0, 1.0), (0.0, 0.0, 0.6, 0.8), 0.5)
    assert got == pytest.approx((0.125 * 0.6, -0.125 * 0.8, -0.1875 * 0.8, -0.1875 * 0.6))
    got = formulas.size_factors((0.75, 0.125), (0.0, 0.0), (0.0, 0.0, 0.6, 0.8), 0.5)
    assert got == (0.0, 0.0, 0.0, 0.0)
    # 2 right of the centre and 3 below it; a degree is pi / 180 = 0.0174533.
    got = formulas.angle_factors(3.0, 5.0, (1.0, 2.0, 0.6, 0.8), False)
    assert got == pytest.approx((3 * 0.0174533, -2 * 0.0174533), rel=1e-5)
    got = formulas.angle_factors(3.0, 5.0, (1.0, 2.0, 0.6, 0.8), True)
    assert got == pytest.approx((-3 * 0.0174533, 2 * 0.0174533), rel=1e-5)


@pytest.mark.parametrize(
    ("value", "want"), [(0.49999997, 0), (0.5, 1), (-0.5, -1), (2.5, 3), (-2.5, -3), (-0.4, 0)]
)
def test_round_half_away(value, want):
    assert formulas.round_half_away(value) == want
    assert formulas.round_half_away(F(value)) == want


def test_pool_bins_overlap_where_cells_do_not_divide():
    # Cells 1..5 (five of them) in two bins: floor(0) to ceil(2.5) = 1..3, floor(2.5) to 5 = 3..5.
    assert formulas.pool_side(1.0, 5.0, 1.0) == (1, 5)
    assert formulas.pool_bin((1, 5), 0, 2, 100, 1.0) == (1, 4)
    assert formulas.pool_bin((1, 5), 1, 2, 100, 1.0) == (3, 6)
    assert formulas.pool_bin((1, 5), 1, 2, 4, 1.0) == (3, 4)
    # Pixels 2 to 9 at stride 2: cells 1 to round(4.5) = 5. A box of no size has one cell.
    assert formulas.pool_side(2.0, 9.0, 0.5) == (1, 5)
    assert formulas.pool_side(5.0, 1.0, 1.0) == (5, 1)
    # Cut to the map at either end: -3..-1, and 100..102 of 100 cells.
    assert formulas.pool_bin((-3, 5), 0, 2, 100, 1.0) == (0, 0)
    assert formulas.pool_bin((98, 5), 1, 2, 100, 1.0) == (100, 100)


@pytest.mark.parametrize(
    ("value", "best", "want"),
    [
        (2.0, 1.0, True),
        (1.0, 2.0, False),
        (1.0, 1.0, False),
        (np.nan, 1.0, True),
        (np.nan, np.nan, False),
        (1.0, np.nan, False),
    ],
)
def test_what_outranks_the_largest_so_far(value, best, want):
    assert formulas.outranks(value, best) == want


def test_what_a_vector_is_divided_by():
    assert formulas.unit_divisor(3.0, 0.5, True) == 3.5
    assert formulas.unit_divisor(3.0, 0.5, False) == 3.0
    assert formulas.unit_divisor(0.25, 0.5, False) == 0.5


def test_powers():
    powers = [formulas.raised(2.0, p) for p in (0.5, 1.0, 2.0, 3.0, 4.0)]
    assert powers == [2**0.5, 2.0, 4.0, 8.0, 16.0]
    assert formulas.at_least(1.0, 2.0) == 2.0
    assert formulas.at_least(3.0, 2.0) == 3.0
    assert np.isnan(formulas.at_least(np.nan, 2.0))


@pytest.mark.parametrize(
    ("total", "as_it_is", "as_a_power"),
    [
        (0.0, True, False),
        (-5.0, True, False),
        (1e-200, True, False),
        (2e-200, True, True),
        (0.5, True, True),
        (9e199, True, True),
        (1e200, True, False),
        (np.inf, False, False),
        (-np.inf, False, False),
        (np.nan, True, True),
    ],
)
def test_what_overflow_and_underflow_leave(total, as_it_is, as_a_power):
    assert formulas.is_in_range(total, 1.0) == as_it_is
    assert formulas.is_in_range(total, 2.0) == as_a_power
    assert formulas.is_in_range(total, 3.0) == as_a_power


@pytest.mark.parametrize(
    ("largest", "want"), [(0.5, 0.5), (3.0, 3.0), (0.0, 1.0), (np.inf, 1.0), (np.nan, 1.0)]
)
def test_what_values_are_divided_by_before_their_powers(largest, want):
    assert formulas.power_scale(largest) == want


def test_a_mean_is_no_larger_than_the_largest():
    assert formulas.scaled_back(0.5, 4.0, 3.0) == 2.0
    assert formulas.scaled_back(1.0 + 2**-52, 3.0, 3.0) == 3.0
    assert np.isnan(formulas.scaled_back(np.nan, 4.0, 3.0))


def test_the_slope_of_a_generalised_mean():
    # (value / mean)² / cells: (1/2)² / 4, 1² / 4, (1/4)² / 4.
    assert formulas.power_mean_slope(2.0, 1.0, 3.0, 0.5, 4) == 1 / 16
    assert formulas.power_mean_slope(1.0, 1.0, 3.0, 0.5, 4) == 1 / 4
    assert formulas.power_mean_slope(2.0, 0.5, 3.0, 0.5, 4) == 1 / 64
    assert formulas.power_mean_slope(2.0, 0.25, 3.0, 0.5, 4) == 0
    assert formulas.power_mean_slope(0.0, 0.0, 3.0, 0.0, 4) == 0
    assert np.isnan(formulas.power_mean_slope(0.0, np.nan, 3.0, 0.0, 4))
