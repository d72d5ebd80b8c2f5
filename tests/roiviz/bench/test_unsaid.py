"""What an output is compared with where the settings are not said."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import Case, Said
from roiviz.bench.report import debug
from tests.references import roi_align
from tests.references_conventions import crop_and_resize
from tests.roiviz.bench.cases import BINS, SCALE, made
from tests.roiviz.bench.faults import SIZE, Port, inputs

CASE = replace(made(16, 2), said=Said())


def called(aligned: bool, ratio: int) -> np.ndarray:
    """The reference's output."""
    found = roi_align(
        CASE.features, CASE.rois, BINS, spatial_scale=SCALE, sampling_ratio=ratio, aligned=aligned
    )
    return found.astype(np.float32)


def cut(output: np.ndarray) -> np.ndarray:
    """Nothing written from box 5 on."""
    found = output.copy()
    found[5:] = 0
    return found


def asked(settings) -> tuple[float, int]:
    return settings.spatial_scale, settings.sampling_ratio


@pytest.mark.parametrize(("aligned", "ratio"), [(True, 0), (False, 3)])
def test_what_was_expected_is_the_measure_with_its_own_settings(aligned, ratio):
    hoped = called(aligned, ratio)
    got = cut(hoped)
    report = debug(replace(CASE, output=got, expected=hoped))
    assert asked(report.claim.settings) == (SCALE, ratio)
    assert report.claim.convention.id == ("torchvision_aligned" if aligned else "torchvision")
    # Every number that is not what was expected is wrong, and no other.
    off = np.abs(got - hoped) > 1e-5
    np.testing.assert_array_equal(report.comparison.bad, off)
    assert report.patterns[0].id == "zero"
    assert "Against what was expected, torchvision" in report.to_text(200)
    worst = report.comparison.worst_bad
    assert worst is not None
    sums = report.made(worst)
    assert [one is not None for one in sums] == [True, False, False]  # not the same one twice


def test_an_output_of_other_rules_is_measured_by_what_was_expected():
    report = debug(replace(CASE, output=called(True, 2), expected=called(False, 2)))
    assert report.claim.convention.id == "torchvision"
    assert report.verdict.explained_by[0].claim.convention.id == "torchvision_aligned"
    assert (report.ruling.id, report.comparison.ok) == ("wrong", False)
    assert "The output is what these give:" in report.to_text(200)


def test_what_was_said_goes_before_what_was_expected():
    case = replace(CASE, output=cut(called(False, 2)), expected=called(True, 2))
    report = debug(replace(case, said=Said(SCALE, 2, False)))
    assert (report.claim.convention.id, report.of_expected) == ("torchvision", False)
    assert debug(case, "torchvision").claim.convention.id == "torchvision"


@pytest.mark.parametrize(
    ("claim", "fault"), [("torchvision", "zeros"), ("mmcv", "factor"), ("onnxruntime", "column")]
)
def test_a_claim_takes_the_settings_that_the_data_show_and_says_which(claim, fault):
    right = called(True, 2)
    output = {"zeros": cut(right), "factor": 4 * right, "column": right.copy()}[fault]
    if fault == "column":
        output[..., -1] = 0
    report = debug(replace(CASE, output=output), claim)
    assert report.claim.settings.spatial_scale == SCALE
    if claim != "torchvision":
        assert report.claim.settings.sampling_ratio == 2
    assert "(spatial_scale and sampling_ratio as they fit best)" in report.to_text(300)
    told = json.loads(report.to_json())["against"]
    assert told["unsaid"] == ["spatial_scale", "sampling_ratio"]
    assert told["settings"]["spatial_scale"] == SCALE


def test_what_was_said_is_no_guess():
    report = debug(replace(CASE, output=cut(called(True, 2)), said=Said(SCALE, 2)), "torchvision")
    assert "best" not in report.to_text(300)
    assert json.loads(report.to_json())["against"]["unsaid"] == []


@pytest.mark.parametrize(
    ("output", "pattern"),
    [
        (4 * called(False, 2), "factor"),
        (cut(called(True, 2)), "zero"),
        (called(False, 2).astype(np.float16).astype(np.float32), "float16"),
    ],
    ids=["factor", "zeros", "half"],
)
def test_a_fault_that_is_found_without_settings_has_a_near_closest(output, pattern):
    report = debug(replace(CASE, output=output))
    assert any(pattern in one.id for one in report.patterns), [one.id for one in report.patterns]
    # Of numbers in half precision, the scale is measured to their digits.
    assert asked(report.claim.settings) == pytest.approx((SCALE, 2), rel=1e-5)
    closest = report.verdict.closest
    assert closest is None or closest.claim == report.claim
    assert closest is None or closest.share > 0


def test_what_gives_no_number_is_not_called_the_closest():
    noise = np.random.default_rng(0).standard_normal(CASE.output.shape).astype(np.float32) + 50
    report = debug(replace(CASE, output=noise, said=Said(SCALE, 2)))
    assert report.verdict.closest is None
    assert json.loads(report.to_json())["closest"] is None
    assert "Nothing that was tried comes close." in report.to_text(200)


ROWS, COLUMNS = CASE.feature_size
CHANNELS = CASE.features.shape[1]
# Boxes that no border cuts show the scale by the map that they fill.
BOXES = np.hstack([CASE.rois[:, :1], np.clip(CASE.rois[:, 1:], 0, [64, 48, 64, 48])])
INSIDE = replace(CASE, rois=BOXES.astype(np.float32))


def in_memory(picture: int, channel: int, row: int) -> Case:
    """The case with features that are read by other strides."""
    at = np.ix_(range(2), range(CHANNELS), range(ROWS), range(COLUMNS))
    places = at[0] * picture + at[1] * channel + at[2] * row + at[3]
    flat = CASE.features.reshape(-1)
    read = np.where(places < flat.size, flat[np.minimum(places, flat.size - 1)], 0)
    return replace(CASE, features=read.astype(np.float32))


@pytest.mark.parametrize(
    ("strides", "says"),
    [
        ((CHANNELS * ROWS * COLUMNS, ROWS * ROWS, COLUMNS), "height × height cells in memory, in"),
        ((CHANNELS * ROWS * ROWS, ROWS * COLUMNS, COLUMNS), "each of its maps had height × height"),
        ((CHANNELS * ROWS * ROWS, ROWS * ROWS, COLUMNS), "have height × height cells in memory."),
        ((CHANNELS * ROWS * ROWS, ROWS * ROWS, ROWS), "height × height cells in memory, and its"),
    ],
)
def test_a_stride_of_the_wrong_side_is_named(strides, says):
    seen = in_memory(*strides)
    output = roi_align(seen.features, INSIDE.rois, BINS, spatial_scale=SCALE, sampling_ratio=2)
    report = debug(replace(INSIDE, output=output.astype(np.float32)))
    assert says in report.patterns[0].sentence


@pytest.mark.parametrize(("axis", "name"), [(0, "x"), (1, "y")])
def test_an_axis_without_its_scale_is_named(axis, name):
    boxes = INSIDE.rois.copy()
    boxes[:, 1 + axis :: 2] /= SCALE
    output = roi_align(CASE.features, boxes, BINS, spatial_scale=SCALE, sampling_ratio=2)
    report = debug(replace(INSIDE, output=output.astype(np.float32)))
    assert f"without the scale along {name}" in report.patterns[0].sentence


class Adaptive(Port):
    """As many samples in a bin as it has cells, the last begun one counted."""

    def along(self, low, high, bins):
        share = (high - low) / bins
        count = max(math.ceil(share), 0)
        return low + (np.arange(bins)[:, None] + (np.arange(count) + 0.5) / max(count, 1)) * share


@pytest.mark.parametrize("seed", [1, 2])
def test_a_scale_is_found_for_rules_that_the_usual_ones_are_not_near(seed):
    """A map that rises evenly looks much alike at several scales."""
    draw, (_, rois) = np.random.default_rng(seed), inputs(11, 3, seed=seed)
    rises = np.add(*np.indices(SIZE)) * draw.uniform(0.05, 0.2, (2, 3, 1, 1))
    features = (rises + draw.uniform(0, 3, (2, 3, 1, 1))).astype(np.float32)
    report = debug(Case(features, rois, Adaptive(window=False).forward(features, rois)))
    assert report.ok
    assert report.claim.convention.id == "torchvision_deterministic_aligned"


@pytest.mark.parametrize(
    ("outside", "said", "nearest", "ok"),
    [(-2.0, None, False, True), (0.5, None, True, True), (0.0, None, False, True),
     (-2.0, 1.0, False, False), (1.5, None, False, True)],
)  # fmt: skip
def test_what_a_sample_beyond_the_border_gives_is_read_off_where_it_is_asked_for(
    outside, said, nearest, ok
):
    draw = np.random.default_rng(0)
    # What is less than all that is right is no limit at which numbers are cut off.
    features = np.abs(CASE.features) + 2 if outside > 1 else CASE.features
    boxes = np.sort(draw.uniform(-0.2, 1.2, (10, 2, 2)), axis=1).reshape(10, 4).astype(np.float32)
    output = np.stack([
        crop_and_resize(features[0], box, (3, 4), nearest=nearest, extrapolation=outside)
        for box in boxes
    ]).astype(np.float32)  # fmt: skip
    maps = np.zeros(10, int)
    report = debug(Case(features, boxes, output, maps, said=Said(extrapolation=said)))
    assert report.ok == ok
    read_off = "Nobody said extrapolation_value: the numbers have"
    told = [one for one in report.ruling.why if one.startswith(read_off)]
    assert told == ([f"{read_off} {outside:g}."] if ok and outside else [])
    assert not (told and report.verdict.certain)
