"""The detective on outputs of frameworks, on slips, on faults, and on data that say too little."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench import outline
from roiviz.bench.case import BenchError, Case, Said
from roiviz.bench.claim import claimed
from roiviz.bench.detective import detect
from roiviz.bench.report import debug
from roiviz.bench.slips import SLIPS
from roiviz.conventions import CONVENTIONS, Settings, pooled, samples
from roiviz.conventions.rules import Border, Grid, Offset
from tests.kernels.golden import cases
from tests.roiviz.bench.planted import case_of, recorded_case, slipped

SCALE = 1 / 16
TWO = Settings((3, 4), SCALE, 2)
# A recorded call of a family, and what its framework is called here.
RECORDED = {
    "peer_torchvision": {"ratio2_torchvision_deterministic"},
    "peer_onnxruntime": {"adaptive_onnxruntime_max", "ratio2_onnxruntime_legacy"},
    "peer_openvino": {"adaptive_openvino_half_pixel"},
    "peer_keras_hub": {"adaptive_keras_hub"},
    "peer_kernels": {"adaptive_mmdet_v0", "ratio2_jwyang_avg", "adaptive_rrpn_pytorch"},
    "peer_tensorflow": {"adaptive_tf_crop_and_resize"},
    "peer_paddle": {"adaptive_paddle_roi_pool"},
    # Boxes far below a cell, whose exact means lose digits.
    "prroi_pool": {"pr009"},
    "mmcv_roi_align_rotated": {"mixb002_al0_cw0"},
    "torchvision_ps_roi_pool": {"adaptive"},
}
ROW = {
    "mmcv_roi_align_rotated": "mmcv_rotated_legacy",
    "torchvision_ps_roi_pool": "torchvision_ps_roi_pool",
    "prroi_pool": "prroi_pool",
}
CALLS = [
    param
    for family, names in RECORDED.items()
    for param in cases(family)
    if param.values[0].name in names
]
BY_ID = {slip.id: slip for slip in SLIPS}


def ids(finding) -> list[str]:
    return [match.candidate.convention.id for match in finding.explained_by]


@pytest.mark.parametrize("recorded", CALLS)
def test_whose_output(recorded):
    finding = detect(recorded_case(recorded))
    row = recorded.params.get("row", ROW.get(recorded.family))
    assert row in ids(finding)
    assert all(match.ok and match.candidate.plain for match in finding.explained_by)
    # What is not of equal meaning is a tie, and a tie has a box that splits it.
    assert finding.certain == (not finding.ties)
    assert all(tie.split is not None for tie in finding.ties)


def test_the_recorded_calls_are_there():
    assert len(CALLS) == sum(map(len, RECORDED.values()))


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ("read_as_xywh", False),
        ("given_as_cxcywh", True),
        ("batch_elsewhere", True),
        ("first_picture", True),
        ("channels_last", True),
        ("bins_transposed", True),
        ("boxes_reversed", True),
    ],
)
def test_a_slip(slip, said):
    case = slipped(case_of("torchvision", TWO), "torchvision", TWO, BY_ID[slip])
    assert case is not None
    finding = detect(replace(case, said=Said(spatial_scale=SCALE if said else None)))
    first = finding.explained_by[0].candidate
    assert first.slip is BY_ID[slip]
    assert first.convention.id == "torchvision"
    assert first.ratio == 2
    assert first.settings.spatial_scale == SCALE
    assert BY_ID[slip].says in first.said


@pytest.mark.parametrize("slip", ["w_h_swapped", "angle_ignored"])
def test_a_slip_of_turned_boxes(slip):
    name = "detectron2_rotated"
    case = slipped(case_of(name, TWO), name, TWO, BY_ID[slip])
    assert case is not None
    first = detect(case).explained_by[0].candidate
    assert (first.slip, first.convention.id) == (BY_ID[slip], name)


def test_an_angle_that_counts_the_other_way():
    """Degrees clockwise, which no framework has without a smallest side."""
    name = "detectron2_rotated"
    case = slipped(case_of(name, TWO), name, TWO, BY_ID["angle_negated"])
    assert case is not None
    first = detect(replace(case, said=Said(clockwise=False))).explained_by[0].candidate
    assert first.convention.id == name
    assert dict(first.switched) == {"angle": -1.0}
    assert "degrees ↻" in first.said


def test_degrees_read_as_radians():
    """By mmcv, whose user says that they are degrees."""
    case = case_of("detectron2_rotated", TWO)
    read = slipped(case, "mmcv_rotated", TWO, BY_ID["angle_negated"])
    assert read is not None
    rules = CONVENTIONS["mmcv_rotated"].rules
    boxes, maps = case.split(5)
    output = pooled(rules, samples(rules, boxes, (20, 26), TWO, maps), case.features)
    finding = detect(replace(case, output=output, said=Said(degrees=True)))
    assert ids(finding)[0] == "mmcv_rotated"
    assert "You said degrees=True, but the numbers follow degrees=False." in finding.denied
    assert any("if yours are degrees" in note for note in finding.notes)


@pytest.mark.parametrize(("degrees", "certain"), [(None, False), (False, True)])
def test_angles_that_may_be_degrees_are_a_doubt_unless_it_was_said(degrees, certain):
    case = case_of("detectron2_rotated", TWO)
    rules = CONVENTIONS["mmcv_rotated"].rules
    boxes, maps = case.split(5)
    output = pooled(rules, samples(rules, boxes, (20, 26), TWO, maps), case.features)
    report = debug(replace(case, output=output, said=Said(degrees=degrees)))
    found = report.as_dict()
    assert found["certain"] is certain
    assert [("if yours are degrees" in one) for one in found["doubts"]] == [True] * (not certain)


def test_x_and_y_swapped():
    """What is right for a framework with rows first is a slip for all others."""
    case = slipped(case_of("torchvision", TWO), "torchvision", TWO, BY_ID["x_y_swapped"])
    assert case is not None
    finding = detect(case)
    assert "chainer" in ids(finding)
    assert finding.notes == (
        "The boxes are read as y1 x1 y2 x2: if they were given as x1 y1 x2 y2, x and y are "
        "swapped.",
    )


@pytest.mark.parametrize(
    ("changes", "axes"),
    [
        ({"offset": Offset(after=1.0)}, {"offset"}),
        ({"border": Border(reach=0.0)}, {"border"}),
        ({"minimum": 1.0, "grid": Grid(ratio=4)}, {"minimum"}),
        ({"offset": Offset(before=0.5), "border": Border(reach=0.5)}, {"offset", "border"}),
    ],
)
def test_rules_that_no_framework_combines(changes, axes):
    rules = replace(CONVENTIONS["torchvision_aligned"].rules, **changes)
    case = case_of("torchvision_aligned", TWO, boxes=40)
    boxes, maps = case.split(4)
    output = pooled(rules, samples(rules, boxes, (20, 26), TWO, maps), case.features)
    finding = detect(replace(case, output=output))
    first = finding.explained_by[0]
    assert first.ok
    assert {axis for axis, _ in first.candidate.switched} == axes


def test_what_is_said_helps_and_is_denied():
    case = case_of("torchvision", TWO)
    said = Said(spatial_scale=1.0, sampling_ratio=0, aligned=True, reduction="max")
    finding = detect(replace(case, said=said))
    assert ids(finding)[0] == "torchvision"
    assert finding.certain
    assert finding.denied == (
        "You said aligned=True, but the numbers follow aligned=False.",
        "You said reduction=max, but the numbers follow reduction=avg.",
        "You said sampling_ratio=0, but the numbers follow sampling_ratio=2.",
        "You said spatial_scale=1, but the numbers follow 0.0625.",
    )


@pytest.mark.parametrize(
    ("used", "words"),
    [
        (SCALE**2, "the scale was applied twice"),
        (1 / SCALE, "the boxes were divided by the scale, not multiplied"),
        (1.0, "the boxes were not scaled"),
    ],
)
def test_a_scale_that_was_not_meant(used, words):
    case = case_of("torchvision", replace(TWO, spatial_scale=used), boxes=30)
    finding = detect(replace(case, said=Said(spatial_scale=SCALE)))
    assert ids(finding)[0] == "torchvision"
    assert [words in one for one in finding.denied] == [True]


@pytest.mark.parametrize(
    ("name", "scale", "certain"),
    [
        ("torchvision_aligned", 0.117, True),
        ("torchvision_aligned", 0.1234, True),  # where the usual 0.125 is near
        ("onnxruntime_legacy_max", 26 / 211, True),  # a map's side over a picture's
        ("detectron2_rotated", 0.61660716, False),  # which is read off, as nobody writes it
    ],
)
def test_an_unusual_scale_that_nobody_says(name, scale, certain):
    finding = detect(case_of(name, replace(TWO, spatial_scale=scale)))
    assert name in ids(finding)
    found = finding.explained_by[0].candidate.settings.spatial_scale
    assert found == (scale if certain else pytest.approx(scale, rel=1e-6))
    assert finding.certain == certain
    assert certain or "was measured on the data" in str(finding.thin)


def test_a_fault_outside_the_excerpt_is_no_match():
    case = case_of("torchvision", TWO, boxes=200, channels=20)
    output = case.output.copy()
    output[133, 7, 2, 1] += 1e-3
    finding = detect(replace(case, output=output))
    assert not finding.explained_by
    assert not finding.certain
    assert finding.closest is not None
    assert finding.closest.candidate.convention.id == "torchvision"
    assert finding.closest.share == 1 - 1 / output.size
    worst = finding.closest.comparison.worst_bad
    assert worst is not None
    assert worst[:4] == (133, 7, 2, 1)


def test_half_of_the_channels_are_not_written():
    case = case_of("onnxruntime_max", TWO, channels=8)
    output = case.output.copy()
    output[:, 4:] = 0
    closest = detect(replace(case, output=output)).closest
    assert closest is not None
    assert closest.candidate.convention.id == "onnxruntime_max"
    assert closest.candidate.plain


def test_too_few_data_are_never_certain():
    case = case_of("torchvision", TWO)
    one = replace(case, rois=case.rois[:1], output=case.output[:1])
    finding = detect(one)
    assert "torchvision" in ids(finding)
    assert not finding.certain
    assert finding.thin == "One box is too few to be certain: many rules agree on it."
    flat = replace(case, features=np.ones_like(case.features), output=np.ones_like(case.output))
    finding = detect(flat)
    assert not finding.certain
    assert finding.thin is not None


def test_inside_the_map_no_border_shows():
    """torchvision and its deterministic path differ only beyond the border."""
    rng = np.random.default_rng(5)
    features = rng.standard_normal((1, 3, 20, 26)).astype(np.float32)
    near = rng.uniform(1, 8, (20, 2))
    boxes = np.hstack([np.zeros((20, 1)), near, near + rng.uniform(1, 9, (20, 2))])
    rois = boxes.astype(np.float32)
    settings = Settings((3, 4), 1.0, 2)
    output = CONVENTIONS["torchvision"].evaluate(features, rois, settings)
    finding = detect(Case(features, rois, output))
    assert {"torchvision", "torchvision_deterministic"} <= {*ids(finding)}
    assert not finding.certain
    tie = next(
        tie for tie in finding.ties if tie.other.convention.id == "torchvision_deterministic"
    )
    assert tie.axes == (
        ("clamped, and 0 beyond one cell outside", "no window: everything is clamped to the map"),
    )
    assert tie.split is not None
    x1, y1, x2, y2 = tie.split.box
    assert min(x1, y1) < -1 or x2 > 7 or y2 > 5  # of the split's own map
    for name, value in (("torchvision", 0), ("torchvision_deterministic", 1)):
        one = replace(TWO, output_size=(2, 3), spatial_scale=1.0)
        box = np.array([[0, x1, y1, x2, y2]], np.float32)
        made = CONVENTIONS[name].evaluate(tie.split.features, box, one)
        assert made[0, 0][tie.split.place] == pytest.approx(tie.split.values[value])


def test_a_last_bit_at_a_windows_edge():
    """A bin whose sample another order of the same arithmetic puts outside is explained."""
    case = case_of("torchvision", TWO, boxes=60)
    boxes, maps = case.split(4)
    # The first samples in x lie on the edge: x1 + (x2 - x1) / 16 is a cell outside.
    boxes[:20, 0] = (-16 - boxes[:20, 2] / 16) / (15 / 16)
    boxes[:20, 1:4:2] = 40, 200
    rules = CONVENTIONS["torchvision"].rules
    rois = np.column_stack([maps, boxes]).astype(np.float32)
    wide = replace(rules, precision=replace(rules.precision, positions="float64"))
    case = replace(case, rois=rois)
    one, other = (
        pooled(each, samples(each, boxes, (20, 26), TWO, maps), case.features)
        for each in (rules, wide)
    )
    assert np.abs(one - other).max() > 1e-2
    finding = detect(replace(case, output=other.astype(np.float32)))
    assert "torchvision" in ids(finding)
    assert finding.explained_by[0].edges > 0


def test_numbers_that_were_printed():
    case = case_of("torchvision", TWO)
    printed = replace(case, output=np.round(case.output, 4))
    assert ids(detect(printed))[0] == "torchvision"
    off = printed.output.copy()
    off[3, 0, 0, 0] += 0.001
    assert not detect(replace(printed, output=off)).explained_by


def test_the_budget_bounds_the_search():
    rng = np.random.default_rng(2)
    case = case_of("torchvision", TWO)
    noise = replace(case, output=rng.standard_normal(case.output.shape).astype(np.float32))
    finding = detect(noise, budget=50)
    assert finding.tried <= 50
    assert not finding.explained_by
    again = detect(noise, budget=50)
    assert again.closest is not None
    assert finding.closest is not None
    assert again.closest.candidate == finding.closest.candidate


def test_no_operator_makes_such_an_output():
    case = case_of("torchvision", TWO)
    with pytest.raises(BenchError, match="No operator makes 4 channels of 6"):
        detect(replace(case, output=case.output[:, :4]))


def test_where_an_output_shows_its_scale_no_other_is_tried_for_a_fault():
    rng = np.random.default_rng(2)
    case = case_of("torchvision_aligned", TWO)
    # Boxes on a part of the map, which at twice the scale would be on all of it.
    rois = case.rois * np.array([1, 0.45, 0.45, 0.45, 0.45], np.float32)
    case = replace(case, rois=rois)
    boxes, maps = case.split(4)
    rules = CONVENTIONS["torchvision_aligned"].rules
    output = pooled(rules, samples(rules, boxes, (20, 26), TWO, maps), case.features)
    noise = rng.standard_normal(output.shape).astype(np.float32)
    near, far = (detect(replace(case, output=given)) for given in (output + 0.05 * noise, noise))
    assert {one.settings.spatial_scale for one in near.likely} == {TWO.spatial_scale}
    assert not near.usual
    assert {one.settings.spatial_scale for one in far.usual} == {2 * TWO.spatial_scale}
    # Of what is far, the usual rules are named, and none by accident.
    assert far.closest is not None
    assert far.closest.candidate.convention.id == "torchvision"
    assert not far.closest.share


def test_a_name_with_a_comma_is_told_from_the_next():
    assert outline.joined(["a", "b", "c"]) == "a, b and c"
    assert outline.joined(["a", "b, aligned", "c"]) == "a; b, aligned; and c"


@pytest.mark.parametrize(("angle", "tells"), [(180, False), (30, True)])
def test_angles_that_do_not_show_which_way_boxes_turn(angle, tells):
    draw = np.random.default_rng(1)
    features = draw.standard_normal((1, 2, 14, 14)).astype(np.float32)
    rois = [[0, 50 + 8 * k, 55, 50, 30 + 5 * k, angle * (k % 2)] for k in range(4)]
    case = Case(features, np.array(rois, np.float32), np.zeros((4, 2, 3, 3), np.float32))
    case = replace(case, said=Said(1 / 8, 2))
    output = claimed(case, "detectron2_rotated").output(case)
    finding = detect(replace(case, output=output))
    assert "detectron2_rotated" in ids(finding)
    said = any("clockwise or counter-clockwise" in one for one in finding.notes)
    assert said is not tells
