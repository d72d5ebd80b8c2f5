"""roiviz/explain/rmac.py: the derivation in words and numbers, the regions on the picture."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz import features, kernels
from roiviz.explain.rmac import (
    RmacSettings,
    cell_box,
    cells_box,
    explain_candidates,
    explain_derivation,
    explain_regions,
)
from roiviz.kernels.regions import VARIANTS


def feature_map(height, width, channels=3, stride=16.0, seed=0):
    values = np.random.default_rng(seed).standard_normal((height, width, channels))
    names = tuple(f"channel {i}" for i in range(channels))
    return features.FeatureMap(values.astype(np.float32), stride, "digest", "made up", names)


def said(sentence):
    return "".join(text for text, _ in sentence)


def test_squares_that_do_not_touch_are_apart_and_share_nothing():
    told = said(explain_derivation(kernels.rmac_derivation(1, 48))[1].sentence)
    # (48 - 1) / 6 = 7.83 cells a step of squares of 1: 6.83 cells lie between two.
    assert "Neighbouring squares then lie 6.83 cells apart, an overlap of −6.833" in told


def test_the_derivation_in_words():
    steps = explain_derivation(kernels.rmac_derivation(5, 9, variant="tolias"))
    told = {step.title: said(step.sentence) for step in steps}
    assert list(told) == [
        "The two sides",
        "How many steps along the long side",
        "More of them along the long side",
        "Level 1",
        "Level 2",
        "Level 3",
        "All regions",
    ]
    assert "5 rows × 9 columns" in told["The two sides"]
    assert "4 cells to cover" in told["The two sides"]
    assert told["How many steps along the long side"].startswith(
        "2 steps of 2 cells. Neighbouring squares then share 0.6 of their area, 0.2 off the wanted"
    )
    # |0.6 - 0.4| and |0.2 - 0.4| differ in the last bit only.
    assert "A tie but for rounding: in 64-bit numbers" in told["How many steps along the long side"]
    assert "(Hd = 0, Wd = 2)" in told["More of them along the long side"]
    assert told["Level 2"] == (
        "⌊2 · 5 / 3⌋ = 3 cells a side. "
        "Down: (5 − 3) / 1 = 2 cells a step, so from rows 0, 2. "
        "Across: (9 − 3) / 3 = 2 cells a step, so from columns 0, 2, 4, 6. 2 × 4 = 8 regions."
    )
    assert told["All regions"] == "3 + 8 + 15 = 26 regions."


def test_the_same_map_in_32_bits():
    steps = explain_derivation(kernels.rmac_derivation(5, 9, variant="caffe2"))
    choice = said(steps[1].sentence)
    assert choice.startswith("1 step of 4 cells")
    assert "in 32-bit numbers 1 step is 0.2 off and 2 steps 0.20000002." in choice
    assert said(steps[-1].sentence) == "2 + 6 + 12 = 20 regions."


def test_a_true_tie_takes_the_first():
    # 15 x 55: four steps share 75/225, five 105/225: 1/15 off 0.4 on either side.
    choice = said(explain_derivation(kernels.rmac_derivation(15, 55, variant="caffe2"))[1].sentence)
    assert "A tie: 5 steps are exactly as far off; the first one is taken." in choice


def test_a_square_map_and_a_whole_map():
    steps = explain_derivation(kernels.rmac_derivation(7, 7, scales=1, variant="cirtorch"))
    assert "no long side" in said(steps[0].sentence)
    assert said(steps[1].sentence) == "None: the map is square."
    assert "Across: one square, from column 0." in said(steps[3].sentence)
    assert said(steps[-1].sentence) == "The whole map counts as one more region. 1 + 1 = 2 regions."


@pytest.mark.parametrize("variant", sorted(VARIANTS))
def test_candidates_are_the_kernels(variant):
    derivation = kernels.rmac_derivation(9, 5, variant=variant)
    rows = explain_candidates(derivation)
    assert [row.steps for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row.chosen for row in rows].count(True) == 1
    for row, step in zip(rows, derivation.candidates, strict=True):
        assert row.chosen == (step is derivation.chosen)
        assert derivation.variant.arithmetic(row.difference) == step.difference
        assert row.gap.endswith(f"= {step.gap:.2f}".rstrip("0").rstrip("."))


@given(
    height=st.integers(1, 80),
    width=st.integers(1, 80),
    scales=st.integers(1, 5),
    overlap=st.floats(-1, 1),
    variant=st.sampled_from(sorted(VARIANTS)),
)
def test_the_words_hold_the_kernels_numbers_at_any_size(height, width, scales, overlap, variant):
    derivation = kernels.rmac_derivation(
        height, width, scales=scales, overlap=overlap, variant=variant
    )
    steps = explain_derivation(derivation)
    assert len(steps) == 4 + len(derivation.levels)
    assert f"Hd = {derivation.extra_rows}, Wd = {derivation.extra_columns}" in said(
        steps[2].sentence
    )
    for step, level in zip(steps[3:], derivation.levels, strict=False):
        text = said(step.sentence)
        assert re.search(rf"= {level.size} cells? a side", text)
        assert f"{level.rows} × {level.columns} = " in text
        shown = re.search(r"Across: .*?from columns? ([\d, ]+)", text)
        assert shown is not None
        starts = [int(number) for number in shown[1].replace(" ", "").split(",") if number]
        assert starts == list(level.starts_x[: len(starts)])
        assert len(starts) == min(len(level.starts_x), 12)
    last = said(steps[-1].sentence)
    assert re.search(rf"\b{len(derivation.regions)} regions?\.$", last)
    if derivation.chosen:
        assert said(steps[1].sentence).startswith(f"{derivation.chosen.steps} step")


def test_boxes_in_picture_pixels():
    # Columns 3 and 4, rows 1 to 2 at 16 px a cell: 48 … 80 across, 16 … 48 down.
    box = cells_box((3, 1, 4, 2), 16.0)
    assert (box.cx, box.cy, box.width, box.height) == (64, 32, 32, 32)
    assert cell_box((1, 3), 8.0).xyxy == (24, 8, 32, 16)
    assert cell_box((1, 3), 8.0, reach=1).xyxy == (16, 0, 40, 24)


def test_regions_as_a_layer():
    explained = explain_regions(feature_map(5, 9), RmacSettings(variant="cirtorch"))
    layer = explained.boxes
    assert layer.boxes.shape == (21, 5)
    assert layer.boxes.dtype == np.float32
    assert layer.boxes[0].tolist() == [72, 40, 144, 80, 0]
    assert layer.labels[0] == "whole map: 5 × 9 cells from row 0, column 0"
    assert layer.labels[1] == "level 1: 5 × 5 cells from row 0, column 0"
    assert layer.colours[:4] == (0, 1, 1, 2)
    assert len({layer.dashes[i] for i in (1, 3, 9)}) == 3
    for i, cells in enumerate(explained.derivation.regions):
        box = cells_box(cells, 16.0)
        assert layer.boxes[i].tolist() == [box.cx, box.cy, box.width, box.height, 0]


def test_regions_at_a_cell():
    explained = explain_regions(feature_map(6, 10), RmacSettings())
    regions = explained.derivation.regions
    for row, column in ((0, 0), (3, 5), (5, 9)):
        found = explained.regions_at(row, column)
        assert len(found) == explained.coverage[row, column]
        areas = []
        for i in found:
            x1, y1, x2, y2 = regions[i]
            assert x1 <= column <= x2
            assert y1 <= row <= y2
            areas.append((x2 - x1 + 1) * (y2 - y1 + 1))
        assert areas == sorted(areas)
    assert explained.coverage.sum() == sum(
        (x2 - x1 + 1) * (y2 - y1 + 1) for x1, y1, x2, y2 in regions
    )


def test_winning_cells():
    made = feature_map(6, 10, channels=4, stride=8.0)
    explained = explain_regions(made, RmacSettings())
    for channel in range(4):
        cells = explained.winning_cells(channel)
        for region, (x1, y1, x2, y2) in enumerate(explained.derivation.regions):
            inside = made.values[y1 : y2 + 1, x1 : x2 + 1, channel]
            row, column = cells[region]
            assert made.values[row, column, channel] == inside.max()
            assert y1 <= row <= y2
            assert x1 <= column <= x2


@pytest.mark.parametrize("everywhere", [0.0, 0.5])
def test_where_all_cells_are_alike_none_wins(everywhere):
    values = np.full((2, 4, 2), everywhere, np.float32)
    values[1, 2, 1] = values[1, 3, 1] = 2.0
    made = features.FeatureMap(values, 8.0, "digest", "made up", ("flat", "peak"))
    explained = explain_regions(made, RmacSettings(scales=1, overlap=0.0))
    # Two squares, columns 0 to 1 and 2 to 3; of the two peaks the first wins.
    assert explained.derivation.regions.tolist() == [[0, 0, 1, 1], [2, 0, 3, 1]]
    assert explained.winning_cells(0).tolist() == [[-1, -1], [-1, -1]]
    assert explained.winning_cells(1).tolist() == [[-1, -1], [1, 2]]
    assert explained.winning.tolist() == [[-1, -1], [-1, 6]]
    # A region of one cell has that one.
    single = features.FeatureMap(values[:1, :1], 8.0, "digest", "made up", ("flat", "peak"))
    assert explain_regions(single, RmacSettings(scales=1)).winning.tolist() == [[0, 0]]


def test_where_the_variants_differ():
    explained = explain_regions(feature_map(5, 9), RmacSettings(variant="tolias"))
    caffe2, cirtorch = explained.differences
    assert (caffe2.variant, cirtorch.variant) == ("caffe2", "cirtorch")
    assert (len(explained.derivation.regions), caffe2.count, cirtorch.count) == (26, 20, 21)
    assert (caffe2.steps, cirtorch.steps) == (1, 1)
    assert said(caffe2.sentence) == (
        "Caffe2 RMACRegions: 20 regions. Its 32-bit rounding takes 1 step along the long side, "
        "the shown one takes 2."
    )
    assert "It adds the whole map." in said(cirtorch.sentence)
    mine = {tuple(row) for row in explained.boxes.boxes.tolist()}
    missing = {tuple(row) for row in caffe2.missing.boxes.tolist()}
    assert missing <= mine
    assert not mine & {tuple(row) for row in caffe2.extra.boxes.tolist()}
    assert 26 - len(caffe2.missing.boxes) + len(caffe2.extra.boxes) == 20


def test_where_they_agree():
    explained = explain_regions(feature_map(7, 7), RmacSettings(variant="tolias"))
    caffe2, cirtorch = explained.differences
    assert not caffe2.differs
    assert said(caffe2.sentence) == "Caffe2 RMACRegions: 14 regions, the same ones."
    assert cirtorch.differs
    assert cirtorch.extra.labels == ("whole map: 7 × 7 cells from row 0, column 0",)
    assert said(cirtorch.sentence).endswith("15 regions. It adds the whole map.")


@given(height=st.integers(1, 70), width=st.integers(1, 70))
def test_differences_add_up_at_any_size(height, width):
    explained = explain_regions(feature_map(height, width, channels=1), RmacSettings())
    for other in explained.differences:
        # Regions that two levels share (1 x 1 cells) are told apart by their level.
        want = kernels.rmac_derivation(height, width, variant=other.variant)
        assert other.count == len(want.regions)
        if not other.differs:
            assert other.count == len(explained.derivation.regions)
            assert "the same ones" in said(other.sentence)


def test_the_kernels_sentence_comes_through():
    with pytest.raises(ValueError, match="scales: want an int"):
        explain_regions(feature_map(4, 4), RmacSettings(scales=-1))
