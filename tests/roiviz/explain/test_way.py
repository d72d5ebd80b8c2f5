"""From a box to its samples by hand: the numbers shown give the plan's positions, bit for bit."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz.boxes import Box
from roiviz.explain import roi
from roiviz.explain.extent import extent_of
from roiviz.explain.roi import BoxExplanation
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.way import Axis, Way, way_of
from roiviz.features import FeatureMap

F = np.float32


def feature_map(stride: float) -> FeatureMap:
    values = np.random.default_rng(3).normal(size=(20, 28, 1)).astype(np.float32)
    return FeatureMap(values, stride, f"random {stride}", "random", ("only",))


def of_box(fm: FeatureMap, box: Box, chosen: RoiSettings) -> Way:
    return way_of(fm, extent_of(fm, box, chosen), chosen)


def along(axis: Axis, bin_: int, i: int, n: int) -> np.float32:
    """start + bin × size + (i + 0.5) × size ÷ n, every step rounded to float32."""
    size = F(axis.bin_size)
    return F(F(F(axis.start) + F(F(bin_) * size)) + F(F((F(i) + F(0.5)) * size) / F(n)))


def by_hand(way: Way, bins: tuple[int, int], grid: tuple[int, int]) -> np.ndarray:
    """(S, 2) positions in the plan's order."""
    found = []
    for row in range(bins[0]):
        for column in range(bins[1]):
            for iy in range(grid[0]):
                for ix in range(grid[1]):
                    u, v = along(way.x, column, ix, grid[1]), along(way.y, row, iy, grid[0])
                    if way.kind == "rotated":
                        cos, sin = F(way.cosine), F(way.sine)
                        u, v = (
                            F(F(F(v * sin) + F(u * cos)) + F(way.x.center)),
                            F(F(F(v * cos) - F(u * sin)) + F(way.y.center)),
                        )
                    found.append((u, v))
    return np.array(found, np.float32).reshape(-1, 2)


@settings(deadline=None, max_examples=120)
@given(
    box=st.builds(
        Box,
        st.floats(-60, 500, width=32),
        st.floats(-60, 400, width=32),
        st.one_of(st.floats(0, 12, width=32), st.floats(0, 600, width=32)),
        st.one_of(st.floats(0, 12, width=32), st.floats(0, 600, width=32)),
        st.floats(-400, 400, width=32),
    ),
    operator=st.sampled_from(["roi_align", "roi_align_rotated"]),
    bins=st.tuples(st.integers(1, 5), st.integers(1, 5)),
    sampling_ratio=st.integers(1, 3),
    aligned=st.booleans(),
    clockwise=st.booleans(),
    stride=st.sampled_from([3.0, 8.0, 16.0, 12.7]),
)
def test_the_numbers_give_the_plans_positions(box, stride, **choices):
    chosen = RoiSettings(**choices)
    fm = feature_map(stride)
    explained = roi.explain_rois(fm, [box], chosen, 0).boxes[0]
    assert isinstance(explained, BoxExplanation)
    way = way_of(fm, explained.extent, chosen)
    expected = by_hand(way, chosen.bins, explained.extent.grid)
    np.testing.assert_array_equal(explained.samples.positions, expected)
    assert way.offset == (0.5 if chosen.aligned else 0.0)


def test_legacy_widens_a_side_below_a_cell():
    way = of_box(feature_map(8.0), Box(100, 80, 4, 40), RoiSettings("roi_align", aligned=False))
    assert (way.x.widened, way.y.widened) == (True, False)
    assert (way.x.pixel, way.x.start) == (98.0, 12.25)
    assert way.x.bin_size == F(1) / F(7)


@pytest.mark.parametrize("box", [Box(262, 222, 200, 236), Box(10, 5, 60, 3), Box(-20, 50, 90, 700)])
def test_roi_pools_cells_follow_from_first_and_count(box):
    chosen = RoiSettings("roi_pool", bins=(3, 4))
    fm = feature_map(16.0)
    explained = roi.explain_rois(fm, [box], chosen, 0).boxes[0]
    assert isinstance(explained, BoxExplanation)
    way = of_box(fm, box, chosen)
    for bin_ in range(12):
        ranges = []
        for axis, place, bins, size in (
            (way.x, bin_ % 4, 4, fm.values.shape[1]),
            (way.y, bin_ // 4, 3, fm.values.shape[0]),
        ):
            begin = int(axis.start) + math.floor(F(place) * (F(axis.cells) / F(bins)))
            end = int(axis.start) + math.ceil(F(place + 1) * (F(axis.cells) / F(bins)))
            ranges.append(range(max(begin, 0), min(end, size)))
        expected = [(x, y) for y in ranges[1] for x in ranges[0]]
        assert explained.samples.positions[explained.samples.bins == bin_].tolist() == [
            list(pair) for pair in expected
        ]
