"""What is said of wrong numbers holds for all of them, and what is certain is said first."""

import json
from dataclasses import replace

import numpy as np
import pytest

from roiviz import kernels, testing
from roiviz.bench import peeled, pictures, reading, relations
from roiviz.bench.case import BenchError
from roiviz.bench.claim import claimed
from roiviz.bench.facts import Facts
from roiviz.bench.outline import headline
from roiviz.bench.patterns import patterns
from roiviz.bench.report import debug
from roiviz.bench.tolerance import fills
from roiviz.conventions import CONVENTIONS
from roiviz.conventions.rules import Reduction
from roiviz.conventions.words import rule
from tests.roiviz.bench.cases import SCALE, backward, made, response, right

CASE = made(24, 8)
CLAIM = claimed(CASE)
NOISE = np.random.default_rng(3)
RAMP = np.arange(100, dtype=np.float32).reshape(1, 1, 10, 10) * 2
ON_RAMP = np.array([[0, 0, 0, 7, 7]], np.float32)
WHOLE = kernels.roi_align(RAMP, ON_RAMP, 7, spatial_scale=1.0, sampling_ratio=1)
PASTED = """features:
1 2 3
4 5 6
7 8 9
box: 0 0 2 2
spatial_scale: 1
{}
I got:
{}
"""


def facts_of(output, case=CASE):
    changed = replace(case, output=output.astype(np.float32))
    claim = claimed(replace(case, said=case.said))
    return Facts(changed, claim.compared(changed), claim)


def on_the_ramp(output):
    said = {"spatial_scale": 1.0, "sampling_ratio": 1}
    case = reading.of_arrays({"features": RAMP, "rois": ON_RAMP, "output": output, **said})
    return Facts(case, CLAIMS.compared(case), CLAIMS)


CLAIMS = claimed(
    reading.of_arrays(
        {"features": RAMP, "rois": ON_RAMP, "output": WHOLE, "spatial_scale": 1.0,
         "sampling_ratio": 1}
    )
)  # fmt: skip


# ------------------------------------------------------------------ whole numbers


@pytest.mark.parametrize(
    "wrong",
    [
        WHOLE - 0.5,
        WHOLE - NOISE.uniform(0.1, 0.9, WHOLE.shape),
        WHOLE + 0.3,
        WHOLE - 1,
    ],
)
def test_a_whole_number_has_no_fraction_to_cut_off(wrong):
    assert (np.rint(WHOLE) == WHOLE).all()
    assert not list(relations.changes(on_the_ramp(wrong)))


@pytest.mark.parametrize(
    ("change", "name"), [(np.trunc, "truncated"), (np.rint, "rounded"), (np.floor, "floored")]
)
def test_a_fraction_that_is_cut_off_is_still_named(change, name):
    found = list(relations.changes(facts_of(change(3 * CASE.output) / 1, times(3))))
    assert [one.id for one in found] == [name]


def times(factor):
    return replace(CASE, features=CASE.features * factor, output=CASE.output * factor)


def test_numbers_that_are_not_whole_are_not_rounded():
    halves = replace(CASE, output=CASE.output)
    assert not list(relations.changes(facts_of(halves.output + 0.2)))


def test_small_multiples_fill_no_coarser_type():
    eighths = NOISE.integers(-40, 40, 1000).astype(np.float32) / 16
    assert not fills(eighths, 16)
    bits = NOISE.standard_normal(1000).astype(np.float32).view(np.uint32) & 0xFFFF0000
    assert fills(bits.view(np.float32), 16)


# ------------------------------------------------------------------ a few numbers


def test_a_few_numbers_fit_by_accident_and_what_was_said_is_the_measure():
    text = PASTED.format("sampling_ratio: 2\naligned: False", "2.5 3.5\n5.5 6.5")
    report = debug(reading.read(text))
    said = headline(report)
    assert (report.word, report.claim.convention.id) == ("WRONG", "torchvision")
    assert said.found[0] == "Every wrong number is the right one minus 0.5."
    assert "perhaps by accident" in said.found[1]
    assert report.verdict.explained_by
    assert not report.verdict.certain


def test_a_relation_of_boxes_holds_for_the_right_numbers_too():
    report = debug(reading.read(PASTED.format("aligned: False", "3 4\n5 6")))
    assert report.claim.convention.id == "torchvision"
    assert "Only the last row of bins is wrong." in [one.sentence for one in report.patterns]
    assert not any(one.explains for one in report.patterns)


def test_settings_may_stand_in_one_line():
    case = reading.read(PASTED.format("aligned False sampling_ratio 2", "3 4\n6 7"))
    assert (case.said.aligned, case.said.sampling_ratio) == (False, 2)


# ------------------------------------------------------------------ what is said first


def test_whose_the_output_is_stands_before_all_guesses(tmp_path):
    pooled, _ = kernels.roi_pool(CASE.features, CASE.rois, (3, 4), spatial_scale=SCALE)
    report = debug(replace(CASE, output=pooled), "torchvision")
    first = "The output is that of torchvision roi_pool, Caffe2 RoIPool and Paddle roi_pool."
    assert headline(report).found[0] == first
    assert json.loads(report.to_json())["found"][0] == first
    text = " ".join(report.to_text(200).split("\n")[:2])
    assert first in text
    assert "nothing in common" not in report.to_text()
    assert report.to_html().index(first) < report.to_html().index("<section")
    with pytest.raises(AssertionError, match="The output is that of torchvision roi_pool"):
        testing.assert_matches(
            pooled, "torchvision", features=CASE.features, rois=CASE.rois, spatial_scale=SCALE,
            sampling_ratio=2, report=tmp_path / "report.html",
        )  # fmt: skip


def test_a_mean_is_named_where_a_maximum_was():
    rules = replace(CONVENTIONS["torchvision_roi_pool"].rules, reduction=Reduction(empty=np.nan))
    assert rule(rules, "reduction") == "the mean of the samples, NaN without samples"


# ------------------------------------------------------------------ pictures


def test_boxes_that_name_no_picture_are_told_whose_numbers_they_have():
    case = replace(CASE, rois=CASE.rois[:, 1:])
    facts = Facts(case, CLAIM.compared(case), CLAIM)
    (found,) = pictures.unnamed(facts)
    assert found.evidence["boxes"] == list(range(1, 24, 2))
    assert set(found.evidence["have_those_of"]) == {1}
    report = debug(case)
    assert any(one.startswith("The boxes name no picture") for one in report.ruling.why)
    assert not list(pictures.unnamed(facts_of(CASE.output + 1)))


def test_a_gradient_whose_boxes_add_to_the_first_picture():
    upstream = NOISE.standard_normal(CASE.output.shape).astype(np.float32)
    right_one = backward(CASE, response(CASE), upstream)
    lost = np.stack([right_one.sum(axis=0), 0 * right_one[0]]).astype(np.float32)
    given = {"features": CASE.features, "rois": CASE.rois, "output": CASE.output}
    said = {"spatial_scale": SCALE, "sampling_ratio": 2, "grad_output": upstream}
    values = {**given, **said, "grad_features": lost}
    report = debug(reading.of_arrays(values))
    (gradient,) = report.gradients
    assert "gradient_first_picture" in [one.id for one in gradient.known]


# ------------------------------------------------------------------ how gradients are read

UPSTREAM = NOISE.standard_normal(CASE.output.shape).astype(np.float32)
OF_FEATURES = backward(CASE, response(CASE), UPSTREAM).astype(np.float32)
OF_ROIS = NOISE.standard_normal(CASE.rois.shape).astype(np.float32)
OF_ROIS[:, 0] = 0


def read(**changed):
    given = {
        "features": CASE.features, "rois": CASE.rois, "output": CASE.output,
        "grad_output": UPSTREAM, "grad_features": OF_FEATURES, "grad_rois": OF_ROIS,
    }  # fmt: skip
    return reading.of_arrays({**given, **changed})


@pytest.mark.parametrize(
    ("changed", "taken"),
    [
        ({"grad_features": OF_FEATURES.transpose(0, 2, 3, 1)}, "grad_features: N, H, W, C"),
        ({"features": CASE.features.transpose(0, 2, 3, 1)}, "grad_features: N, C, H, W"),
        ({"grad_output": UPSTREAM.transpose(0, 2, 3, 1)}, "grad_output: R, PH, PW, C"),
        ({"grad_rois": OF_ROIS.T}, "grad_rois: a box a column"),
        ({"grad_rois": OF_ROIS[:, [1, 2, 3, 4, 0]]}, "grad_rois: the batch index last"),
        ({"grad_rois": OF_ROIS[:, 1:].T}, "grad_rois: without the batch index"),
    ],
)
def test_gradients_are_read_in_another_order_of_the_axes(changed, taken):
    case = read(**changed)
    assert taken in case.taken
    for got, want in (
        (case.gradients.features, OF_FEATURES),
        (case.gradients.output, UPSTREAM),
        (case.gradients.rois[:, -4:], OF_ROIS[:, 1:]),
    ):
        np.testing.assert_array_equal(got, want)


def test_a_gradient_whose_axes_are_swapped_is_told_which():
    with pytest.raises(BenchError, match="its axes look like N, C, W, H, not N, C, H, W"):
        read(grad_features=OF_FEATURES.swapaxes(2, 3))


@pytest.mark.parametrize(
    "name", ["output", "grad_output", "grad_features", "grad_rois", "expected"]
)
def test_an_axis_of_length_0_is_said(name):
    given = {"expected": CASE.output, "grad_features": OF_FEATURES, "grad_rois": OF_ROIS}
    given |= {"grad_output": UPSTREAM, "output": CASE.output}
    with pytest.raises(BenchError, match=rf"^{name} has shape \(.*0\), which is empty\.$"):
        read(**{name: given[name][..., :0]})


# ------------------------------------------------------------------ two faults


def both(change):
    output = CASE.output.copy()
    output = change(output)
    output[:, :, :, -1] = 0
    return facts_of(output)


def rolled(v):
    return np.roll(v, 1, axis=1)


def copied(v):
    v[7] = v[9]
    return v


def half(v):
    return v.astype(np.float16).astype(np.float32)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (rolled, "each channel has the one's before"),
        (copied, "box 7 has the numbers of box 9"),
        (half, "every number of the output is one of half precision"),
        (lambda v: 2 * v, "every wrong number is exactly 2 times the right one"),
    ],
)
def test_a_place_of_one_value_comes_off_first(change, said):
    (found,) = peeled.peeled(both(change))
    assert "In the last column of the bins, all numbers are 0." in found.sentence
    assert said in found.sentence


def test_one_fault_alone_is_no_place_and_more():
    output = CASE.output.copy()
    output[:, :, :, -1] = 0
    assert not list(peeled.peeled(facts_of(output)))


def test_the_places_of_a_value_are_said_of_boxes_and_channels():
    output = CASE.output.copy()
    output[16:] = np.nan
    output[:, 5:] = 0
    said = [one.sentence for one in peeled.all_places(facts_of(output))]
    assert any(one.startswith("All numbers in channels from 5 on are 0 (") for one in said)
    output[:, 5:] = CASE.output[:, 5:]
    output[16:] = output[:, 5:] = 0
    (found,) = peeled.all_places(facts_of(output))
    assert "in boxes from 16 on and channels from 5 on are 0" in found.sentence


def test_what_the_output_follows_is_looked_at_though_it_was_not_said():
    aligned = 4 * kernels.roi_align(
        CASE.features, CASE.rois, (3, 4), spatial_scale=SCALE, sampling_ratio=2, aligned=True
    )
    said = replace(CASE.said, aligned=False)
    report = debug(replace(CASE, output=aligned, said=said))
    (found,) = (one for one in report.patterns if one.explains)
    assert found.sentence.startswith("Two things are wrong. The output follows torchvision aligned")
    assert "exactly 4 times the right one" in found.sentence


def test_a_box_that_has_anothers_numbers():
    output = CASE.output.copy()
    output[3] = output[5]
    facts = facts_of(output)
    assert [one.id for one in relations.orders(facts)] == ["boxes_moved"]
    found = patterns(facts.case, facts.comparison, CLAIM)
    assert "Box 3 has the numbers of box 5." in [one.sentence for one in found]
    assert (right(CASE) == CASE.output).all()
