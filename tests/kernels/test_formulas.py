"""The scalar formulas against numbers worked out by hand, and in float32 as the peers have it."""

import numpy as np
import pytest

from kernels import formulas
from kernels.formulas import CLAMPED, DISCARDED, INSIDE

F = np.float32


@pytest.mark.parametrize(
    ("position", "want"),
    [
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


def test_axis_extent():
    # 1 to 3 pixels at stride 2, aligned: 0.5 - 0.5 = 0 to 1.5 - 0.5 = 1.
    assert formulas.axis_extent(1.0, 3.0, 0.5, 0.5, 0.0) == (0.0, 1.0, 1.0)
    # Legacy: half a cell wide, so enlarged to one, and its size follows the box no more.
    assert formulas.axis_extent(1.0, 2.0, 0.5, 0.0, 1.0) == (0.5, 1.0, 0.0)


def test_samples_lie_at_quarters_not_thirds():
    # Bin 1 of size 2 from 10: 12 to 14; two samples at 1/4 and 3/4 of it.
    assert formulas.sample_position(10.0, 2.0, 1, 0, 2) == 12.5
    assert formulas.sample_position(10.0, 2.0, 1, 1, 2) == 13.5


def test_the_adaptive_ceil_is_that_of_float32():
    # -1.4 to 10.6 in 3 bins: as float32 numbers 12.0000003..., whose third needs 5 samples; their
    # float32 difference is 12 exactly, and 4 do. A detector of conventions must know.
    low, high = F(-1.4), F(10.6)
    _, size, _ = formulas.axis_extent(low, high, F(1), F(0), F(1))
    assert formulas.samples_per_bin(F(size) / F(3), 0) == 4
    assert formulas.samples_per_bin((float(high) - float(low)) / 3, 0) == 5
    assert formulas.samples_per_bin(4.0, 0) == 4
    assert formulas.samples_per_bin(4.0001, 0) == 5
    assert formulas.samples_per_bin(4.0001, 2) == 2
    assert formulas.samples_per_bin(0.0, 0) == 0


def test_float32_stays_float32():
    """A product in float64 on the way would flip samples at the edge of the window."""
    rng = np.random.default_rng(1)
    for start, size in rng.uniform(-50, 50, (200, 2)).astype(F):
        want = F(F(start + F(3) * size) + F(F(F(1) + F(0.5)) * size) / F(2))
        assert formulas.sample_position(start, size, 3, 1, 2) == want


def test_turn_is_counter_clockwise_as_seen():
    cosine, sine = formulas.rotation(90.0, False)
    # One cell to the right of the centre goes up: y points down, so y = -1.
    x, y = formulas.turn(1.0, 0.0, cosine, sine, 0.0, 0.0)
    assert (x, y) == pytest.approx((0.0, -1.0))
    cosine, sine = formulas.rotation(90.0, True)
    assert formulas.turn(1.0, 0.0, cosine, sine, 0.0, 0.0) == pytest.approx((0.0, 1.0))


@pytest.mark.parametrize(
    ("value", "want"), [(0.49999997, 0), (0.5, 1), (-0.5, -1), (2.5, 3), (-2.5, -3), (-0.4, 0)]
)
def test_round_half_away(value, want):
    assert formulas.round_half_away(value) == want
    assert formulas.round_half_away(F(value)) == want


def test_pool_bins_overlap_where_cells_do_not_divide():
    # Cells 1..5 (five of them) in two bins: floor(0) to ceil(2.5) = 1..3, floor(2.5) to 5 = 3..5.
    assert formulas.pool_extent(1.0, 5.0, 1.0) == (1, 5)
    assert formulas.pool_bin(1, 5, 0, 2, 100, 1.0) == (1, 4)
    assert formulas.pool_bin(1, 5, 1, 2, 100, 1.0) == (3, 6)
    assert formulas.pool_bin(1, 5, 1, 2, 4, 1.0) == (3, 4)
