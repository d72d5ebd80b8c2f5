"""Two readings of one box: each number and claim against references that share no code."""

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.conventions import NOTATIONS
from roiviz.explain import words
from roiviz.explain.comparison import (
    OTHERS,
    READING,
    WORDS,
    Comparison,
    calls,
    claims,
    compare,
    sentence,
    ways,
)
from roiviz.explain.roi import BoxExplanation, explain_rois
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiSettings
from tests import references

MAP = features.compute(samples.load("street"), "filters", 8)
CHANNEL = 3
BOX = Box(524.0, 388.0, 96.0, 68.0, 14.0, "b0")
TITLES = {
    "roi_align": {"legacy", "maximum", "adaptive samples", "Rotated", "RoIPool"},
    "roi_align_rotated": {"legacy", "adaptive samples", "angle ↻", "RoIAlign", "RoIPool"},
    "roi_pool": {"RoIAlign", "Rotated"},
}


def compared(box: Box, own: RoiSettings, name: str, reading: str = "") -> Comparison:
    explained = explain_rois(MAP, [box], own, CHANNEL).boxes[0]
    assert isinstance(explained, BoxExplanation)
    found = compare(MAP, explained, own, CHANNEL, ways(own, reading)[name])
    assert isinstance(found, Comparison)
    return found


def reference(box: Box, own: RoiSettings) -> np.ndarray:
    """(PH, PW) float64 in plain numpy."""
    planes = np.array(MAP.values, np.float64).transpose(2, 0, 1)[None, CHANNEL : CHANNEL + 1]
    scale = {"spatial_scale": 1 / MAP.stride}
    more: dict[str, Any] = {"sampling_ratio": own.sampling_ratio, "aligned": own.aligned}
    x, y, w, h = box.cx, box.cy, box.width, box.height
    upright = [[0, x - w / 2, y - h / 2, x + w / 2, y + h / 2]]
    if own.operator == "roi_align":
        more["reduction"] = own.reduction
        found = references.roi_align(planes, np.array(upright), own.bins, **scale, **more)
    elif own.operator == "roi_pool":
        found = references.roi_pool(planes, np.array(upright), own.bins, **scale)
    else:
        rows = np.array([[0, x, y, w, h, box.angle]])
        more["clockwise"] = own.clockwise
        found = references.roi_align_rotated(planes, rows, own.bins, **scale, **more)
    return np.asarray(found[0] if isinstance(found, tuple) else found)[0, 0]


@pytest.mark.parametrize("operator", ROI_OPERATORS)
def test_what_can_be_compared_is_what_the_operator_takes(operator):
    own = RoiSettings(operator)
    found = ways(own)
    assert {way.title for way in found.values()} == TITLES[operator]
    assert set(found) <= set(OTHERS)
    for way in found.values():
        assert way.settings != own
        assert way.instead_of != way.title


def test_one_thing_changes():
    own = RoiSettings("roi_align", (3, 5), 3, False, "max")
    fields = {f.name for f in dataclasses.fields(own)}
    for name in ("shift", "reduction", "adaptive"):
        other = ways(own)[name].settings
        changed = {field for field in fields if getattr(own, field) != getattr(other, field)}
        assert changed == {OTHERS[name].argument}
    # Nothing is set against itself.
    assert "adaptive" not in ways(dataclasses.replace(own, sampling_ratio=0))
    assert ways(own)["adaptive"].instead_of == "3 a side"


@pytest.mark.parametrize("operator", ROI_OPERATORS)
@pytest.mark.parametrize("name", OTHERS)
def test_both_outputs_are_the_references(operator, name):
    own = RoiSettings(operator, (4, 3), 2, aligned=False)
    if name not in ways(own):
        return
    found = compared(BOX, own, name)
    drawn = BOX if ROI_OPERATORS[operator].rotated else BOX.upright()
    one, other = reference(drawn, own), reference(drawn, found.way.settings)
    np.testing.assert_allclose(found.own.output, one, atol=1e-6)
    np.testing.assert_allclose(found.other.output, other, atol=1e-6)
    np.testing.assert_allclose(found.difference, other - one, atol=2e-6)
    apart = np.abs(other - one).reshape(-1)
    assert apart[found.worst] == pytest.approx(apart.max(), abs=2e-6)


# Their shift and smallest side are not those of either value of `aligned`.
NEITHER = {"rrpn_authors"}


@pytest.mark.parametrize("row", NOTATIONS.values(), ids=lambda row: row.name)
def test_a_frameworks_reading_is_pooled_where_it_reads(row):
    own = RoiSettings(clockwise=True)
    if row.name in NEITHER:
        assert READING not in ways(own, row.name)
        return
    found = compared(BOX, own, READING, row.name)
    numbers = (BOX.cx, BOX.cy, BOX.width, BOX.height, BOX.angle)
    frame, wanted = found.other.extent.frame, row.read_frame(row.read(numbers), MAP.stride)
    np.testing.assert_allclose(frame.corners, wanted.corners, atol=1e-3)
    way = found.way
    np.testing.assert_allclose(
        found.other.output, reference(row.read(numbers), way.settings), atol=1e-6
    )


def test_only_boxes_that_turn_have_readings():
    assert READING not in ways(RoiSettings("roi_align"), "mmcv")
    assert READING not in ways(RoiSettings(), "")


SIDE = st.floats(0.0, 900.0)
PLACE = st.floats(-200.0, 1100.0)
STATE = st.tuples(
    st.builds(Box, PLACE, PLACE, SIDE, SIDE, st.floats(-180.0, 180.0)),
    st.builds(
        RoiSettings,
        st.sampled_from(list(ROI_OPERATORS)),
        st.tuples(st.integers(1, 5), st.integers(1, 5)),
        st.integers(0, 2),
        st.booleans(),
        st.sampled_from(["avg", "max"]),
        st.booleans(),
    ),
    st.sampled_from([*OTHERS, READING]),
    st.sampled_from(list(NOTATIONS)),
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(STATE)
def test_every_claim_holds(state):
    box, own, name, reading = state
    if name not in ways(own, reading):
        return
    found = compared(box, own, name, reading)
    one, other = found.own, found.other
    said: dict[str, Any] = {claim.kind: claim.values for claim in claims(found)}
    assert set(said) <= set(WORDS)
    apart = other.output.astype(np.float64) - one.output
    kinds = {"worst_bin", "rounding", "all_same", "not_finite"} & set(said)
    assert len(kinds) == 1
    if "all_same" in said:
        assert np.array_equal(one.output, other.output)
    if "rounding" in said:
        assert 0 < np.abs(apart).max() == said["rounding"]["most"] <= found.rounding
    if "worst_bin" in said:
        values = said["worst_bin"]
        place = values["bin"]
        here, there, difference = values["numbers"]
        assert (here, there) == (one.output[place], other.output[place])
        assert difference == there - here
        assert abs(difference) == np.abs(apart).max()
        assert said["mean_apart"]["mean"] == pytest.approx(np.abs(apart).mean())
        assert said["mean_apart"]["bins"] == own.bins[0] * own.bins[1]
    # Where the bins lie, from the kernels' samples: the mean of all of them is the bins' centre.
    moved = said.get("bins_moved", {"x": 0.0, "y": 0.0, "distance": 0.0})
    assert moved["distance"] == pytest.approx(np.hypot(moved["x"], moved["y"]))
    whole = one.planned_bins is None and other.planned_bins is None
    shown = all(len(each.samples) == each.samples_total > 0 for each in (one, other))
    if whole and shown and "roi_pool" not in (own.operator, found.way.settings.operator):
        middles = [each.samples.positions.mean(axis=0) * MAP.stride for each in (one, other)]
        step = middles[1] - middles[0]
        np.testing.assert_allclose(step, (moved["x"], moved["y"]), atol=0.05)
    text = words.text_of(sentence(found))
    assert "want" not in text
    assert "-" not in text.replace("half-", "")


@pytest.mark.parametrize(
    ("operator", "name", "wanted"),
    [
        ("roi_align", "shift", ("aligned=True", "aligned=False")),
        ("roi_align", "reduction", ("reduction='avg'", "reduction='max'")),
        ("roi_align", "roi_pool", ("roi_align", "roi_pool")),
        (
            "roi_align_rotated",
            READING,
            ("rois: [0, 524, 388, 96, 68, 14]", "rois: [0, 524, 388, 96, 68, 82.1409]"),
        ),
    ],
)
def test_the_calls_say_what_differs(operator, name, wanted):
    assert calls(compared(BOX, RoiSettings(operator), name, "mmcv")) == wanted


def test_a_box_that_the_other_kernel_refuses_says_so():
    # RoIPool takes a box of any size; with adaptive samples a turned one may be too large.
    own = RoiSettings("roi_align_rotated", (1, 1), 2)
    box = Box(400.0, 300.0, 9e5, 9e5, 20.0)
    explained = explain_rois(MAP, [box], own, CHANNEL).boxes[0]
    assert isinstance(explained, BoxExplanation)
    found = compare(MAP, explained, own, CHANNEL, ways(own)["adaptive"])
    assert isinstance(found, str)
    assert found.startswith("With adaptive samples")
