"""kernels/regions.py: the regions bit for bit, and the numbers they come from."""

import gc
import itertools
import json
import weakref
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz.kernels import operators
from roiviz.kernels.operators import NotDifferentiable
from roiviz.kernels.regions import (
    SCALES_KEPT,
    VARIANTS,
    _check_region_count,
    rmac_derivation,
    rmac_regions,
)
from tests import references_rmac

GOLDEN = Path(__file__).parents[1] / "golden"


def test_every_golden_case_bit_for_bit():
    cases = json.loads((GOLDEN / "caffe2_rmac_regions.json").read_text())["cases"]
    with np.load(GOLDEN / "caffe2_rmac_regions.npz") as arrays:
        regions, offsets = arrays["regions"], arrays["offsets"]
    assert len(cases) == 301
    for case in cases:
        row, wanted = int(case["name"].removeprefix("rmac")), case["params"]
        got = rmac_regions(
            wanted["N"],
            wanted["H"],
            wanted["W"],
            scales=wanted["scales"],
            overlap=wanted["overlap"],
        )
        expected = regions[offsets[row] : offsets[row + 1]]
        assert got.dtype == expected.dtype
        assert got.shape == expected.shape, wanted
        assert got.tobytes() == expected.tobytes(), wanted


@pytest.mark.parametrize(
    ("scales", "overlap", "sizes"),
    [
        (3, 0.4, [*range(1, 65), *range(67, 161, 6)]),
        *((1, 0.4, range(1, 161, 7)), (2, 0.0, range(3, 161, 7)), (4, 0.7, range(6, 161, 7))),
        *((6, 0.2, range(7, 161, 9)), (5, -0.5, range(4, 161, 9)), (3, 1.0, range(2, 161, 9))),
    ],
)
def test_sizes_up_to_160_agree_with_a_float32_emulation(scales, overlap, sizes):
    for height, width in itertools.product(sizes, sizes):
        got = rmac_derivation(height, width, scales=scales, overlap=overlap, variant="caffe2")
        expected = references_rmac.caffe2_regions(height, width, scales, overlap)
        assert np.array_equal(got.regions, expected), (height, width)


def test_tolias_regions_agree_with_the_plain_reference():
    for height, width in itertools.product(range(1, 65, 3), range(1, 65)):
        got = rmac_derivation(height, width, variant="tolias").regions
        assert np.array_equal(got, references_rmac.tolias_regions(height, width)), (height, width)


def test_float32_and_float64_part_ways_in_18_of_the_4096_sizes_up_to_64():
    differing = {
        (height, width)
        for height, width in itertools.product(range(1, 65), repeat=2)
        # cirtorch lists the whole map as one more region.
        if len(rmac_derivation(height, width, variant="cirtorch").regions) - 1
        != len(rmac_derivation(height, width, variant="tolias").regions)
    }
    assert len(differing) == 18
    assert {(5, 9), (10, 18), (20, 36), (15, 55), (25, 61)} <= differing


@pytest.mark.parametrize(
    ("height", "width", "tolias", "single"),
    [(5, 9, 26, 20), (10, 18, 26, 20), (20, 36, 26, 20), (15, 55, 44, 38), (25, 61, 26, 32)],
)
def test_sizes_where_the_rounding_decides(height, width, tolias, single):
    assert len(rmac_derivation(height, width, variant="tolias").regions) == tolias
    assert len(rmac_derivation(height, width, variant="caffe2").regions) == single
    assert len(rmac_derivation(height, width, variant="cirtorch").regions) == single + 1


def test_a_derivation_by_hand():
    # 32 x 40 cells: the short side is 32, the long one exceeds it by 8. One step: a square moves
    # by 8 and shares 24 of 32 with the first, 0.75; two steps: 4 and 28 of 32. Wanted 0.4: one.
    derivation = rmac_derivation(32, 40, variant="tolias")
    gaps = [(step.steps, step.gap, step.overlap) for step in derivation.candidates]
    assert gaps[:3] == [(1, 8.0, 0.75), (2, 4.0, 0.875), (3, 8 / 3, (1024 - 32 * (8 / 3)) / 1024)]
    assert len(gaps) == 6
    assert derivation.chosen == derivation.candidates[0]
    assert derivation.chosen.difference == 0.35
    assert (derivation.extra_columns, derivation.extra_rows) == (1, 0)
    first, second, third = derivation.levels
    assert (first.size, first.columns, first.rows) == (32, 2, 1)
    assert (first.stride_x, first.stride_y) == (8.0, 0.0)
    assert (second.size, second.columns, second.rows) == (21, 3, 2)  # 2 * 32 // 3
    assert (second.stride_x, second.stride_y) == (9.5, 11.0)  # (40 - 21) / 2, (32 - 21) / 1
    # middles: floor(21 / 2 - 1) = 9; floor(9 + 0, 9.5, 19) - 9
    assert second.starts_x == (0, 9, 19)
    assert second.starts_y == (0, 11)
    assert (third.size, third.columns, third.rows) == (16, 4, 3)
    assert third.starts_x == (0, 8, 16, 24)
    assert derivation.regions[:4].tolist() == [
        [0, 0, 31, 31],
        [8, 0, 39, 31],
        [0, 0, 20, 20],
        [9, 0, 29, 20],
    ]
    assert derivation.region_level.tolist() == [1] * 2 + [2] * 6 + [3] * 12


@pytest.mark.parametrize(
    ("variant", "width", "height", "last"),
    [
        pytest.param("tolias", 67, 9, 60, id="61 cells, a middle of 2"),
        pytest.param("tolias", 71, 15, 61, id="61 cells, a middle of 4"),
        pytest.param("cirtorch", 33, 3, 30, id="31 cells, a middle of 0"),
        pytest.param("cirtorch", 70, 12, 62, id="62 cells, a middle of 3"),
    ],
)
def test_a_middle_decides_whether_the_last_region_ends_at_the_border(variant, width, height, last):
    """Seven times the seventh of the way is less than it, until enough is added to round it up."""
    level = rmac_derivation(height, width, variant=variant).levels[1]
    number = VARIANTS[variant].arithmetic
    assert number(7) * number(level.stride_x) < width - level.size
    assert len(level.starts_x) == 8
    assert level.starts_x[-1] == last
    middle = number(level.size // 2 - 1)
    assert np.floor(middle + number(7) * number(level.stride_x)) - middle == last


def test_the_first_of_equal_candidates_wins():
    # 5 x 9: one step moves by 4 and shares 1 of 5 (0.2), two by 2 and share 3 of 5 (0.6): both 0.2
    # off 0.4 in real numbers. float32 finds a tie, or the first one closer; float64 the second.
    single = rmac_derivation(5, 9, variant="caffe2")
    double = rmac_derivation(5, 9, variant="tolias")
    assert [round(step.overlap, 6) for step in single.candidates[:2]] == [0.2, 0.6]
    assert single.chosen is not None
    assert double.chosen is not None
    assert single.chosen.steps == 1
    assert double.chosen.steps == 2
    assert double.candidates[1].difference < double.candidates[0].difference


def test_a_square_map_has_nothing_to_choose():
    derivation = rmac_derivation(7, 7, variant="tolias")
    assert derivation.candidates == ()
    assert derivation.chosen is None
    assert [len(level.starts_x) for level in derivation.levels] == [1, 2, 3]
    assert len(derivation.regions) == 1 + 4 + 9


def test_the_batch_repeats_the_regions():
    one, three = rmac_regions(1, 5, 9), rmac_regions(3, 5, 9)
    assert len(one) == 20
    for item in range(3):
        part = three[20 * item : 20 * item + 20]
        assert np.all(part[:, 0] == item)
        assert np.array_equal(part[:, 1:], one[:, 1:])


def test_caffe2_walks_columns_and_cirtorch_rows():
    assert rmac_regions(1, 4, 4, scales=2)[:, 1:3].tolist() == [
        [0, 0],
        [0, 0],
        [0, 2],
        [2, 0],
        [2, 2],
    ]
    whole_then_rows = rmac_derivation(4, 4, scales=2, variant="cirtorch")
    assert whole_then_rows.regions[:, :2].tolist() == [
        [0, 0],
        [0, 0],
        [0, 0],
        [2, 0],
        [0, 2],
        [2, 2],
    ]
    assert whole_then_rows.region_level.tolist() == [0, 1, 2, 2, 2, 2]


def test_what_sets_the_implementations_apart():
    assert rmac_derivation(4, 6, scales=1, variant="cirtorch").regions[0].tolist() == [0, 0, 5, 3]
    traits = {row.name: (row.x_outer, row.whole_map, row.eps_is_added) for row in VARIANTS.values()}
    assert traits == {
        "tolias": (False, False, False),
        "caffe2": (True, False, False),
        "cirtorch": (False, True, True),
    }


@pytest.mark.parametrize(
    "sizes", [(0, 5, 5), (2, 0, 5), (2, 5, 0)], ids=["no map", "no rows", "no columns"]
)
def test_nothing_to_cover_gives_no_regions(sizes):
    assert rmac_regions(*sizes).shape == (0, 5)
    assert rmac_regions(*sizes).dtype == np.float32
    assert rmac_regions(1, 5, 5, scales=0).shape == (0, 5)


def test_levels_stop_where_squares_would_be_empty():
    # 2 x 2: sizes 4 // 2, 4 // 3, 4 // 4 are 2, 1, 1; 4 // 5 is 0.
    assert [level.size for level in rmac_derivation(2, 2, scales=9).levels] == [2, 1, 1]


def test_there_is_no_gradient():
    assert operators.get("rmac_regions").gradient is None
    with pytest.raises(NotDifferentiable, match="rmac_regions"):
        operators.gradient_of("rmac_regions")


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        pytest.param((-1, 4, 4), {}, "batch_size: want an int from 0", id="negative batch"),
        pytest.param((1, 4.0, 4), {}, "height: want an int", id="fractional height"),
        pytest.param((1, 4, True), {}, "width: want an int", id="width is a bool"),
        pytest.param((1, 4, 46_341), {}, "width: want an int from 0 to 46340", id="too wide"),
        pytest.param((1, 4, 4), {"scales": -1}, "scales: want an int from 0", id="levels"),
        pytest.param((1, 4, 4), {"scales": 65_537}, "scales: .* to 65536,", id="many levels"),
        pytest.param((1, 4, 4), {"scales": None}, "scales: want an int", id="no levels"),
        pytest.param((1, 4, 4), {"overlap": "0.4"}, "overlap: want a number", id="overlap text"),
        pytest.param((1, 4, 4), {"overlap": np.nan}, "overlap: want a number", id="overlap NaN"),
        pytest.param((1, 4, 4), {"overlap": 1e39}, "overlap: want a number", id="overlap huge"),
        pytest.param((1, 9000, 9000), {"scales": 9000}, "scales: .* at most 262144 ", id="regions"),
        pytest.param((1 << 20, 5, 9), {}, "batch_size: want at most", id="regions in all"),
    ],
)
def test_errors_name_the_argument(arguments, options, message):
    with pytest.raises(ValueError, match=message):
        rmac_regions(*arguments, **options)


def test_so_many_regions_and_no_more(monkeypatch):
    # Three levels, and two more along one side: 1 x 3, 2 x 4 and 3 x 5 are 26.
    monkeypatch.setattr("roiviz.kernels.regions.MOST_REGIONS", 26)
    _check_region_count(3, 2, 0)
    _check_region_count(3, 0, 2)
    monkeypatch.setattr("roiviz.kernels.regions.MOST_REGIONS", 25)
    for extra in ((2, 0), (0, 2)):
        with pytest.raises(ValueError, match=r"want at most 25 .* got 3 levels with 26"):
            _check_region_count(3, *extra)
    monkeypatch.setattr("roiviz.kernels.regions.MOST_ROWS", 40)
    assert len(rmac_regions(2, 5, 9)) == 40
    monkeypatch.setattr("roiviz.kernels.regions.MOST_ROWS", 39)
    with pytest.raises(ValueError, match=r"want at most 39 .* got 2 .* with 20 each"):
        rmac_regions(2, 5, 9)


@pytest.mark.parametrize("overlap", [1e30, -1e30])
def test_an_overlap_beyond_all_candidates_takes_the_first(overlap):
    chosen = rmac_derivation(30, 400, overlap=overlap).chosen
    assert chosen is not None
    assert (chosen.steps, chosen.difference) == (1, 1e30)


def test_an_unknown_variant_is_refused():
    with pytest.raises(ValueError, match=r"variant: want one of .*tolias.*, got 'paper'"):
        rmac_derivation(4, 4, variant="paper")


def test_the_arrays_cannot_be_changed():
    # They are shared by every caller that asks for the same size.
    derivation = rmac_derivation(6, 8)
    with pytest.raises(ValueError, match="read-only"):
        derivation.regions[0, 0] = 1


@given(
    height=st.integers(1, 300),
    width=st.integers(1, 300),
    scales=st.integers(1, 6),
    overlap=st.floats(-2, 2),
    variant=st.sampled_from(sorted(VARIANTS)),
)
def test_regions_follow_from_the_derivation(height, width, scales, overlap, variant):
    derivation = rmac_derivation(height, width, scales=scales, overlap=overlap, variant=variant)
    x1, y1, x2, y2 = derivation.regions.T
    assert np.all((x1 >= 0) & (y1 >= 0) & (x2 < width) & (y2 < height))
    numbered = derivation.region_level > 0
    sizes = np.array([0] + [level.size for level in derivation.levels])[derivation.region_level]
    assert np.array_equal((x2 - x1 + 1)[numbered], sizes[numbered])
    assert np.array_equal((y2 - y1 + 1)[numbered], sizes[numbered])
    for level in derivation.levels:
        mine = derivation.regions[derivation.region_level == level.level]
        assert len(mine) == level.columns * level.rows
        assert set(mine[:, 0]) == set(level.starts_x)
        assert set(mine[:, 1]) == set(level.starts_y)
        # The last region ends at the border, up to one cell of rounding.
        if level.columns > 1:
            assert level.starts_x[-1] + level.size in (width, width - 1)
    if height == width:
        assert derivation.chosen is None
    else:
        assert derivation.chosen is not None
        closest = min(step.difference for step in derivation.candidates)
        assert derivation.chosen.difference == closest
        assert max(derivation.extra_columns, derivation.extra_rows) == derivation.chosen.steps


@given(batch=st.integers(0, 3), height=st.integers(0, 40), width=st.integers(0, 40))
def test_rmac_regions_are_the_derivation_caffe2(batch, height, width):
    derivation = rmac_derivation(height, width, variant="caffe2")
    expected = np.tile(derivation.regions, (batch, 1))
    got = rmac_regions(batch, height, width)
    assert np.array_equal(got[:, 1:], expected)
    assert np.array_equal(got[:, 0], np.repeat(np.arange(batch), len(derivation.regions)))


def test_only_small_derivations_are_kept():
    """256 of the largest would be 2.7 GB; so the most that can be kept is 256 of 45 KB."""
    small = rmac_derivation(30, 4000, scales=SCALES_KEPT, variant="cirtorch")
    assert rmac_derivation(30, 4000, scales=SCALES_KEPT, variant="cirtorch") is small
    assert small.regions.nbytes + small.region_level.nbytes <= 45_000
    regions = weakref.ref(rmac_derivation(200, 240, scales=90).regions)
    gc.collect()
    assert regions() is None
