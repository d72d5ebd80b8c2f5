"""An explanation shows what the kernel did: every box that can be drawn, every operator."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain import refusals, roi, sentences
from roiviz.explain.roi import BoxExplanation, RefusedBox
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiSettings
from roiviz.features import FeatureMap
from roiviz.kernels import checks

STRIDE = 8.0


def feature_map(rows=12, columns=16, channels=3, seed=7) -> FeatureMap:
    values = np.random.default_rng(seed).normal(size=(rows, columns, channels)).astype(np.float32)
    values.flags.writeable = False
    names = tuple(f"channel {index}" for index in range(channels))
    return FeatureMap(values, STRIDE, f"random {seed}", "random", names)


MAP = feature_map()


def explain(box: Box, channel=1, focus=None, **choices) -> BoxExplanation:
    explained = roi.explain_rois(MAP, [box], RoiSettings(**choices), channel, focus=focus).boxes[0]
    assert isinstance(explained, BoxExplanation), explained
    return explained


boxes = st.builds(
    Box,
    st.floats(-200, 350, width=32),
    st.floats(-200, 300, width=32),
    st.one_of(st.floats(0, 12, width=32), st.floats(0, 3000, width=32)),
    st.one_of(st.floats(0, 12, width=32), st.floats(0, 3000, width=32)),
    st.floats(-400, 400, width=32),
)


@settings(deadline=None, max_examples=150)
@given(
    box=boxes,
    operator=st.sampled_from(list(ROI_OPERATORS)),
    bins=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    sampling_ratio=st.integers(0, 4),
    aligned=st.booleans(),
    reduction=st.sampled_from(["avg", "max"]),
    clockwise=st.booleans(),
)
def test_the_plans_sum_is_the_kernels_output(box, operator, **choices):
    reduction = choices["reduction"] if operator == "roi_align" else "avg"
    explained = explain(box, operator=operator, **{**choices, "reduction": reduction})
    assert explained.max_abs_diff <= explained.tolerance
    planned = np.isfinite(explained.applied)
    assert planned.all() or explained.planned_bins is not None
    rows, columns = choices["bins"]
    assert explained.output.shape == (rows, columns)


@settings(deadline=None, max_examples=60)
@given(box=boxes, aligned=st.booleans())
def test_samples_lie_in_the_frame_that_is_drawn(box, aligned):
    explained = explain(box, aligned=aligned, bins=(3, 5))
    frame = explained.extent.frame
    pixels = (explained.samples.positions + 0.5) * STRIDE
    turn = np.deg2rad(frame.angle)
    along = (pixels - (frame.cx, frame.cy)) @ [np.cos(turn), -np.sin(turn)]
    across = (pixels - (frame.cx, frame.cy)) @ [np.sin(turn), np.cos(turn)]
    slack = 1e-3 + 1e-5 * max(abs(frame.cx), abs(frame.cy), frame.width, frame.height)
    assert (np.abs(along) <= frame.width / 2 + slack).all()
    assert (np.abs(across) <= frame.height / 2 + slack).all()


def test_the_numbers_are_the_operators_own():
    box = Box(60.0, 50.0, 40.0, 24.0, 30.0)
    explained = explain(box, channel=2)
    by_hand = kernels.roi_align_rotated(
        MAP.values.transpose(2, 0, 1)[None].copy(),
        np.array([[60, 50, 40, 24, 30]], np.float32),
        7,
        spatial_scale=1 / STRIDE,
        sampling_ratio=2,
        aligned=True,
    )
    np.testing.assert_allclose(explained.output, by_hand[0, 2], atol=1e-6)


def test_legacy_samples_lie_half_a_cell_right_and_below():
    box = Box(64.0, 48.0, 32.0, 16.0)
    aligned = explain(box, operator="roi_align").extent.frame
    legacy = explain(box, operator="roi_align", aligned=False).extent.frame
    assert (aligned.cx, aligned.cy, aligned.width, aligned.height) == (64, 48, 32, 16)
    assert (legacy.cx, legacy.cy) == (64 + STRIDE / 2, 48 + STRIDE / 2)


def test_legacy_widens_a_small_box_to_one_cell():
    # 2 px at stride 8 is a quarter of a cell; the first corner stays: 3 / 8 of a cell, then 1 cell.
    explained = explain(Box(4.0, 4.0, 2.0, 2.0), operator="roi_align", aligned=False)
    assert explained.extent.size == (1.0, 1.0)
    assert explained.extent.frame.cx == pytest.approx((3 / 8 + 0.5 + 0.5) * STRIDE)


def test_a_box_with_too_many_samples_shows_the_bin_that_is_looked_at():
    huge = Box(64.0, 48.0, 1500.0, 1500.0)
    explained = explain(huge, operator="roi_align", sampling_ratio=0, bins=(3, 3), focus=(0, 4))
    # 1500 / 8 = 187.5 cells, 62.5 a bin: 63 x 63 samples in each of 9 bins.
    assert explained.samples_total == 9 * 63 * 63
    assert set(explained.samples.bins) == {4}
    assert len(explained.samples) == 63 * 63 <= roi.MAX_SAMPLES_SHOWN
    assert np.isfinite(explained.applied).all()


def test_a_box_beyond_planning_still_has_its_output():
    vast = Box(0.0, 0.0, 9e5, 9e5)
    explained = explain(vast, operator="roi_align", sampling_ratio=0, bins=(2, 2))
    assert explained.planned_bins == ()
    assert not len(explained.samples)
    assert np.isfinite(explained.output).all()


def test_a_refused_box_takes_nothing_from_the_others(monkeypatch):
    def refuse_wide(feature_map, boxes, choices):
        if any(box.width > 100 for box in boxes):
            raise ValueError("rois: want finite numbers, got a wide one")
        return real(feature_map, boxes, choices)

    real = roi.run
    monkeypatch.setattr(roi, "run", refuse_wide)
    explained = roi.explain_rois(
        MAP, [Box(40, 40, 20, 20), Box(40, 40, 200, 20)], RoiSettings("roi_align"), 0
    )
    fine, refused = explained.boxes
    assert isinstance(fine, BoxExplanation)
    why = "This box lies too far out: float32 cannot hold its numbers."
    assert refused == RefusedBox(Box(40, 40, 200, 20), why)


def test_what_the_kernels_refuse_is_said_as_a_sentence():
    wide = np.zeros((4, 4, 1), np.float32)
    wide.flags.writeable = False
    box = Box(0, 0, 9e5, 9e5)
    for stride, choices, begins in (
        (1.0, RoiSettings(bins=(1, 1), sampling_ratio=0), "With adaptive samples a bin of this"),
        (2e-4, RoiSettings(), "This box lies too far out for this stride"),
    ):
        fine = FeatureMap(wide, stride, "", "", ("one",))
        found = roi.explain_rois(fine, [box], choices, 0).boxes[0]
        assert isinstance(found, RefusedBox)
        assert found.error.startswith(begins)
        assert "want" not in found.error


def test_every_refusal_of_a_box_has_a_sentence():
    """Each of the kernels' own faults that boxes can have begins as the table says."""
    texts = [
        fault(np.zeros(6), 0, 1)
        for kind, fault in checks._FAULTS.items()
        # The app gives neither a batch index nor a size of its own.
        if kind not in (checks._BATCH_INDEX, checks._NEGATIVE, checks._ALWAYS_NEGATIVE)
    ]
    assert len(texts) == 3
    for text in texts:
        assert refusals.sentence(ValueError(text)) != refusals._UNKNOWN


def test_roi_pool_reads_whole_cells():
    # Corners 9 and 31 at stride 8 round to cells 1 and 4: both ends count, so 4 cells a side.
    explained = explain(Box(20.0, 20.0, 22.0, 22.0), operator="roi_pool", bins=(2, 2))
    assert explained.extent.size == (4.0, 4.0)
    assert sorted(set(explained.samples.positions[:, 0])) == [1, 2, 3, 4]
    np.testing.assert_allclose(explained.output[0, 0], MAP.values[1:3, 1:3, 1].max())


def test_footprint_weights_add_up_to_one_a_bin():
    explained = explain(Box(64.0, 48.0, 60.0, 30.0, 25.0), bins=(4, 6))
    cells, weights = explained.footprint
    assert weights.sum() == pytest.approx(24, abs=1e-4)
    assert len(np.unique(cells)) == len(cells)


def spoken(box: Box, **choices) -> str:
    explained = roi.explain_rois(MAP, [box], RoiSettings(**choices), 0)
    only = explained.boxes[0]
    assert isinstance(only, BoxExplanation)
    return "".join(text for text, _ in sentences.explain(explained, only))


@pytest.mark.parametrize(
    ("box", "choices", "wanted"),
    [
        pytest.param(Box(500, 20, 40, 40), {}, "Every sample lies outside", id="outside"),
        pytest.param(
            Box(0, 48, 64, 16),
            {"operator": "roi_align", "bins": (1, 4), "sampling_ratio": 1},
            # Bins are 2 cells wide from -4.5: samples at -3.5, -1.5, 0.5, 2.5; two lie beyond -1.
            "2 of 4 samples lie outside the window (−1 … 12 down, −1 … 16 across): they count "
            "as 0, but still count in the denominator of their bin's mean.",
            id="half outside",
        ),
        pytest.param(
            Box(64, 48, 2, 40),
            {"operator": "roi_align", "aligned": False},
            "Legacy alignment enlarges the width you drew, 0.25 cells, to 1 cell, counted from the "
            "left edge; while the box is that small, moving the right edge changes nothing.",
            id="widened",
        ),
        pytest.param(
            Box(64, 48, 56, 28),
            {"operator": "roi_align", "bins": (2, 2), "sampling_ratio": 0},
            "⌈1.75⌉ × ⌈3.5⌉ = 2 × 4 samples",
            id="adaptive",
        ),
        pytest.param(
            Box(64, 48, 0, 40), {"sampling_ratio": 0}, "No samples at all", id="no samples"
        ),
        pytest.param(
            Box(64, 48, 96, 80),
            {"operator": "roi_align", "bins": (2, 2), "sampling_ratio": 1},
            # 12 × 10 cells from 1.5, 0.5: samples at 4.5, 10.5 across and 3, 8 down. Two taps a
            # sample across, one down, so 4 × 2 cells are read of 12 × 10.
            "112 of 120 cells inside the box are read by no sample",
            id="unread",
        ),
        pytest.param(Box(64, 48, 40, 40, 30), {}, "Turned by 30° ↺ about", id="counter-clockwise"),
        pytest.param(Box(64, 48, 40, 40, -30), {}, "Turned by 30° ↻ about", id="clockwise"),
        pytest.param(Box(64, 48, 40, 40, 30), {"clockwise": True}, "30° ↻", id="clockwise option"),
        pytest.param(
            Box(64, 48, 4, 4), {"operator": "roi_align"}, "read from 4 cells, so", id="few cells"
        ),
        pytest.param(
            # Centre 60.5 / 8 - 0.5 = 7.0625, 56 / 8 - 0.5 = 6.5: the one sample. 5 cells a side
            # hold columns 5 … 9 and rows 5 … 8; rows 4 and 9 lie on the outline.
            Box(60.5, 56, 40, 40),
            {"operator": "roi_align", "bins": (1, 1), "sampling_ratio": 1},
            "Its one bin is read at 1 sample in its middle. In all, 4 cells are read. "
            "16 of 20 cells inside the box are read by no sample",
            id="one bin",
        ),
        pytest.param(
            # 9 … 31 px at stride 8 round to cells 1 … 4: 4 cells in 3 bins of 4/3.
            Box(20, 20, 22, 22),
            {"operator": "roi_pool", "bins": (3, 1)},
            "Its bins take rows [1, 3) [2, 4) [3, 5) and columns [1, 5); each gives the largest "
            "value of its cells. In all, 16 cells are read. Bins overlap: 8 of 16 cells belong to "
            "more than one.",
            id="overlap",
        ),
        pytest.param(
            Box(-24, 20, 22, 22),
            {"operator": "roi_pool", "bins": (1, 1)},
            "1 of 1 bin has no",
            id="empty bin",
        ),
        pytest.param(
            # One sample a bin, at -0.75 and -0.25 across: read at column 0.
            Box(0, 20, 8, 8),
            {"operator": "roi_align", "bins": (1, 2), "sampling_ratio": 1},
            "2 samples lie beyond the outermost cell centres but within the window: they are moved",
            id="clamped",
        ),
        pytest.param(
            Box(20, 20, 8, 8, 12),
            {"aligned": False},
            "the samples' centre lies 4 px right of and 4 px below the box's. ResNet-50's cells "
            "lie 3.5 px up and left of where they are drawn",
            id="legacy",
        ),
    ],
)
def test_the_surprise_of_a_box_is_said(box, choices, wanted):
    assert wanted in spoken(box, **choices)


def test_of_bins_that_were_not_planned_nothing_is_counted():
    # 9e5 px at stride 8 are 112,500 cells, half of them a bin: far too many samples for a plan.
    said = spoken(Box(0, 0, 9e5, 9e5), operator="roi_align", sampling_ratio=0, bins=(2, 2))
    assert "cells are read" not in said.lower()
    assert "No cell" not in said
    assert "they read" not in said
    assert "lie" not in said
    assert "56250 × 56250 samples" in said
    assert "  " not in said


def test_no_surprise_is_made_up():
    # Eight cells in eight bins: first sample at 3.75, last at 11.25, so 10 cells a side.
    said = spoken(Box(64, 48, 64, 64), operator="roi_align", bins=(8, 8))
    assert said == (
        "The box is h 8 × w 8 cells. Each bin is 1 × 1 cells, read at 2 × 2 samples. "
        "In all, 100 cells are read."
    )


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
@pytest.mark.parametrize(
    ("bins", "box", "focus"),
    [
        ((1, 1), Box(75, 60, 110, 110), 0),  # 110 × 110 = 12,100 samples in the one bin
        ((2, 2), Box(75, 60, 140, 100), 3),  # 50 × 70 = 3,500 in each of four
        ((2, 2), Box(320, 310, 600, 600), 3),  # 300 × 300 = 90,000 a bin: more than are planned
        ((7, 7), Box(256, 300, 500, 560), 24),  # 80 × 72 = 5,760 in each of 49
    ],
)
def test_a_part_is_never_compared_with_the_whole(operator, bins, box, focus):
    """On a plane a bin's mean is the value at its middle, which the first 4,096 samples miss."""
    plane = np.add.outer(np.arange(640), 2 * np.arange(640)).astype(np.float32)[:, :, None] / 2000
    plane.flags.writeable = False
    ramp = FeatureMap(plane, 1.0, "", "", ("plane",))
    settings = RoiSettings(operator, bins=bins, sampling_ratio=0)
    explained = roi.explain_rois(ramp, [box], settings, 0, focus=(0, focus)).boxes[0]
    assert isinstance(explained, BoxExplanation)
    each = int(np.ceil(box.height / bins[0])) * int(np.ceil(box.width / bins[1]))
    assert explained.samples_total == each * bins[0] * bins[1]
    row, column = divmod(focus, bins[1])
    y = box.cy - 0.5 + ((row + 0.5) / bins[0] - 0.5) * box.height
    x = box.cx - 0.5 + ((column + 0.5) / bins[1] - 0.5) * box.width
    middle = (y + 2 * x) / 2000
    assert explained.output[row, column] == pytest.approx(middle, rel=1e-3)
    if each > roi.MAX_SAMPLES_PLANNED:
        assert explained.planned_bins == ()
        assert np.isnan(explained.applied).all()
        return
    assert len(explained.samples.of_bin(focus)) == min(each, roi.MAX_SAMPLES_SHOWN)
    assert explained.applied[row, column] == pytest.approx(middle, rel=1e-6)
    assert explained.max_abs_diff <= explained.tolerance
    # Nothing that is looked at as a whole is nan; what was not planned is.
    assert np.isfinite(explained.applied).sum() == (
        1 if explained.planned_bins else bins[0] * bins[1]
    )


def test_too_many_outputs_are_refused_before_they_take_memory():
    wide = feature_map(rows=2, columns=2, channels=4096)
    chosen = RoiSettings(bins=(32, 32))
    boxes = [Box(8, 8, 10 + number, 10) for number in range(12)]
    tracemalloc.start()
    try:
        explained = roi.explain_rois(wide, boxes, chosen, 0)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()
    for box in explained.boxes:
        assert isinstance(box, RefusedBox)
        assert "12 × 32 × 32 × 4,096 = 50,331,648 outputs" in box.error
    assert isinstance(roi.explain_rois(wide, boxes[:1], chosen, 0).boxes[0], BoxExplanation)
