"""Gradients with planted faults, against the references' transposed sums."""

import functools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from roiviz import kernels
from roiviz.bench import reading
from roiviz.bench.case import Case, Gradients, Said
from roiviz.bench.claim import claimed
from roiviz.bench.gradients import GradientFinding, gradient_findings
from roiviz.bench.outputs import evaluated
from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS, Settings
from tests.references import box_gradient, roi_align
from tests.roiviz.bench import cases
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, npz
from tests.roiviz.bench.faults import BINS as PORT_BINS
from tests.roiviz.bench.faults import Port, gradient_of_boxes, in_backward

CASE = made(20, 3, seed=1)
DRAW = np.random.default_rng(2)
UPSTREAM = DRAW.standard_normal((20, 3, *BINS)).astype(np.float32)


@functools.cache
def response() -> np.ndarray:
    """(cells of a map, boxes, rows, columns): what the reference makes of a single 1."""
    return cases.response(CASE)


def backward(times: np.ndarray | None = None) -> np.ndarray:
    """The gradient of the features, exact in float64, each box's adds so many times."""
    scaled = UPSTREAM if times is None else UPSTREAM * times[:, None, None, None]
    return cases.backward(CASE, response(), scaled)


def ids(features: np.ndarray, upstream: np.ndarray = UPSTREAM) -> list[str]:
    case = replace(CASE, gradients=Gradients(upstream, features.astype(np.float32), None))
    report = debug(case)
    assert report.ok == (not report.patterns)
    return [one.id for one in report.patterns]


def test_a_right_gradient():
    assert ids(backward()) == []


def test_a_gradient_tells_the_samples_that_a_linear_map_does_not():
    """Any samples have their bin's middle as their mean; each adds to other cells."""
    rows, columns = np.indices((12, 16), np.float32)
    maps = np.stack([rows + 2 * columns, 5 - rows])[None]
    boxes = np.array([[0, 8, 6, 40, 41], [0, 13, 9, 31, 30], [0, 30, 4, 51, 42]], np.float32)
    one = {"spatial_scale": SCALE, "sampling_ratio": 1}
    output = roi_align(maps, boxes, BINS, **one).astype(np.float32)
    case = Case(maps, boxes, output, said=Said(SCALE))
    assert {one.claim.settings.sampling_ratio for one in debug(case).verdict.explained_by} > {0, 1}
    upstream = UPSTREAM[:3, :2]
    right = cases.backward(case, cases.response(case, **one), upstream).astype(np.float32)
    report = debug(replace(case, gradients=Gradients(upstream, right, None)))
    assert (report.ok, report.claim.settings.sampling_ratio) == (True, 1)
    assert {one.claim.settings.sampling_ratio for one in report.verdict.explained_by} == {1}
    said = replace(case.said, sampling_ratio=2)
    assert not debug(replace(case, said=said, gradients=Gradients(upstream, right, None))).ok


def test_a_gradient_in_float16_is_as_right_as_its_type_can_be():
    right = backward().astype(np.float16)
    case = replace(CASE, gradients=Gradients(UPSTREAM, right, None))
    assert debug(case).ok
    far = np.where(np.arange(right.shape[-1]) == 4, right + np.float16(0.05), right)
    assert not debug(replace(case, gradients=Gradients(UPSTREAM, far, None))).ok


@pytest.mark.parametrize(
    ("name", "times"),
    [
        ("gradient_factor", np.full(20, 2.0)),
        ("gradient_zero", np.zeros(20)),
        ("adds_doubled", np.where(np.arange(20) >= 12, 2.0, 1.0)),
        ("adds_lost", np.where(np.arange(20) >= 12, 0.0, 1.0)),
        ("adds_repeated", np.where(np.arange(20) == 5, 100.0, 1.0)),
    ],
)
def test_a_fault_of_all_adds_is_named(name, times):
    features = backward(times)
    found = ids(features)
    assert found[:2] == ["gradient_features", name]
    near_miss = features.copy()
    near_miss[0, 1, 5, 5] += 3.0
    assert name not in ids(near_miss)


def test_beyond_a_number_of_boxes():
    case = replace(
        CASE,
        gradients=Gradients(
            UPSTREAM, backward(np.where(np.arange(20) >= 12, 2.0, 1.0)).astype(np.float32), None
        ),
    )
    said = " ".join(one.sentence for one in debug(case).patterns)
    assert "all adds from box 12 on count twice" in said


@pytest.mark.parametrize(
    ("name", "sign"), [("adds_lost_in_cells", -1), ("adds_doubled_in_cells", 1)]
)
def test_a_race_is_named(name, sign):
    """Single adds lost, or done twice, in a few cells: one sample's, not a bin's."""
    from roiviz.bench.outputs import samples_of

    claim = claimed(CASE)
    plan = samples_of(claim.rules, CASE, claim.settings)
    features = backward()
    where: set[tuple[int, int]] = set()
    for sample in DRAW.permutation(len(plan))[:60]:
        tap = int(DRAW.integers(4))
        cell, weight = int(plan.taps[sample, tap]), float(plan.weights[sample, tap])
        picture = int(plan.batch_index[plan.bin_index[sample]])
        if cell < 0 or (picture, cell) in where or weight < 0.05:
            continue
        where.add((picture, cell))
        box, place = divmod(int(plan.bin_index[sample]), 12)
        add = weight / 4 * UPSTREAM[box, :, place // 4, place % 4]
        features[picture, :, cell // 16, cell % 16] += sign * add
    assert ids(features)[:2] == ["gradient_features", name]


def test_the_boxes_gradient():
    forward = lambda rois: roi_align(  # noqa: E731
        CASE.features, rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True
    )
    inside = CASE.rois.astype(float)
    inside[:, 1:] = np.clip(inside[:, 1:], 4, 40)
    inside[:, 3:] = np.maximum(inside[:, 3:], inside[:, 1:3] + 6)
    want = box_gradient(forward, UPSTREAM.astype(float), inside)
    output = roi_align(CASE.features, inside, BINS, spatial_scale=SCALE, sampling_ratio=RATIO,
                       aligned=True)  # fmt: skip
    arrays = {"features": CASE.features, "rois": inside, "output": output.astype(np.float32),
              "grad_output": UPSTREAM, "aligned": True, "spatial_scale": SCALE,
              "sampling_ratio": RATIO}  # fmt: skip
    for factor, found in ((1, []), (2, ["gradient_rois", "gradient_rois_factor"])):
        report = debug(reading.read(npz(**arrays, grad_rois=want * factor)))
        assert [one.id for one in report.patterns] == found
        assert report.ok == (factor == 1)


@pytest.mark.parametrize(("longer", "factor"), [(1e-4, 1), (-1e-4, 1), (0, 1.5), (0.25, 1)])
def test_a_side_of_just_the_least_cell_has_one_slope_each_way(longer, factor):
    """max(side, 1) hands its gradient on to the side, or to the 1."""
    case = Case(CASE.features, CASE.rois[:6].copy(), np.zeros(0), said=Said(SCALE, RATIO))
    case.rois[:, 1:] = [10, 8, 31, 30]
    case.rois[:, 1] += np.arange(6)
    case.rois[:, 3] = case.rois[:, 1] + 1 / SCALE
    case = replace(case, output=cases.right(case))
    forward = lambda rois: roi_align(  # noqa: E731
        case.features, rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO
    )
    moved = case.rois.astype(float)
    moved[:, 3] += longer
    slopes = box_gradient(forward, UPSTREAM[:6].astype(float), moved, 1e-5)
    found = of_boxes(case, slopes * factor, UPSTREAM[:6])
    assert found.comparison.ok == (abs(longer) < 0.01 and factor == 1)


def of_boxes(case: Case, slopes: np.ndarray, upstream: np.ndarray) -> GradientFinding:
    given = replace(case, gradients=Gradients(upstream, None, slopes))
    (found,), _ = gradient_findings(given, claimed(given))
    return found


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize("offset", [0, 100])
@pytest.mark.parametrize(("channels", "bins"), [(3, (3, 4)), (256, (7, 7)), (1, (1, 1))])
@pytest.mark.parametrize("ratio", [1, 2, 0])
def test_the_boxes_gradient_may_be_off_by_its_own_roundings(kind, offset, channels, bins, ratio):
    case = made(6, channels, seed=channels)
    upstream = DRAW.standard_normal((6, channels, *bins)).astype(np.float32)
    features = case.features + np.float32(offset)
    given = (upstream.astype(kind), features.astype(kind), case.rois.astype(kind))
    options = {"spatial_scale": SCALE, "sampling_ratio": ratio, "aligned": True}
    right = kernels.roi_align_backward(*given, wrt="rois", **options).rois
    said = replace(case.said, sampling_ratio=ratio, aligned=True, spatial_scale=SCALE)
    case = replace(case, features=features, output=np.zeros_like(upstream), said=said)
    assert of_boxes(case, right, upstream).comparison.ok
    if offset:
        return  # what is right is lost in the roundings of larger numbers
    for factor in (1.002, 1 / 1.002):
        bad = of_boxes(case, right * factor, upstream).comparison.bad
        assert bad.any(axis=(1, 2, 3)).mean() > 0.5
    one = right.copy()
    worst = np.unravel_index(np.abs(right).argmax(), right.shape)
    one[worst] *= 1.002
    bad = of_boxes(case, one, upstream).comparison.bad[..., 0, 0]
    assert [*map(tuple, np.argwhere(bad))] == [(worst[0], worst[1] - 1)]


def boxes_given(factor: float = 1.0) -> dict[str, Any]:
    """All of a backward, but the output, in float64."""
    options: dict[str, Any] = {"spatial_scale": SCALE, "sampling_ratio": RATIO, "aligned": True}
    given = (UPSTREAM.astype(float), CASE.features.astype(float), CASE.rois.astype(float))
    right = kernels.roi_align_backward(*given, wrt="rois", **options).rois
    return {
        "features": CASE.features, "rois": CASE.rois, "grad_output": UPSTREAM,
        "grad_rois": (right * factor).astype(np.float32), **options,
    }  # fmt: skip


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("factor", [1, 1.002])
def test_the_boxes_gradient_alone(factor, apart):
    arrays = boxes_given(factor)
    if apart:
        arrays["grad_rois"] = arrays["grad_rois"][:, 1:]
    report = debug(reading.of_arrays(arrays))
    right = factor == 1
    assert report.ok == right
    assert report.as_dict()["gradients"] == {"rois": "right" if right else "wrong"}
    text = report.to_text(200)
    assert ("The gradient of the boxes is right." in text) == right
    assert ("The gradient of the boxes is wrong in 20 of 20" in text) != right
    assert "80 numbers of boxes" in text
    assert ("grad_rois: without the batch index" in text) == apart


def test_a_right_gradient_is_said_to_be_beside_a_wrong_output():
    arrays = boxes_given()
    output = kernels.roi_align(
        CASE.features, CASE.rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True
    )
    output[3] = 0
    report = debug(reading.of_arrays({**arrays, "output": output}))
    assert report.word == "WRONG"
    assert report.as_dict()["gradients"] == {"rois": "right"}
    assert "The gradient of the boxes is right." in report.to_text()
    arrays["grad_rois"] = 2 * arrays["grad_rois"]
    output[3] = 1
    report = debug(reading.of_arrays({**arrays, "output": output}))
    assert report.as_dict()["gradients"] == {"rois": "wrong"}


def test_a_sample_on_a_line_of_cells_may_have_the_slope_of_either_side():
    """Halfway between 1 and 3, and 3 and 4: the line has slope 2 before, 1 after."""
    row = np.array([0, 1, 3, 4, 9], np.float32)
    features = np.broadcast_to(row, (1, 1, 5, 5)).copy()
    case = Case(
        features, np.array([[0, 1, 1, 3, 3]], np.float32), np.full((1, 1, 1, 1), 3, np.float32),
        said=Said(spatial_scale=1.0, sampling_ratio=1, aligned=False),
    )  # fmt: skip
    upstream = np.ones((1, 1, 1, 1), np.float32)
    for slope, holds in ((1, True), (2, True), (1.5, True), (-1.1, False), (3.1, False)):
        slopes = np.array([[0, slope / 2, 0, slope / 2, 0]], np.float32)
        assert of_boxes(case, slopes, upstream).comparison.ok == holds


def test_the_worst_number_of_a_box_has_its_name():
    case = replace(CASE, said=replace(CASE.said, aligned=True))
    given = (UPSTREAM.astype(float), CASE.features.astype(float), CASE.rois.astype(float))
    right = kernels.roi_align_backward(
        *given, wrt="rois", spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True
    ).rois
    for number, name in enumerate(("x1", "y1", "x2", "y2")):
        wrong = right.copy()
        wrong[7, 1 + number] += 5
        (first, *_) = of_boxes(case, wrong, UPSTREAM).patterns
        assert f"wrong in 1 of 20; the worst is box 7, {name}: got" in first.sentence


def other_case(name: str) -> Case:
    """Boxes inside the map under another convention, with what it makes of them."""
    rois = CASE.rois.copy()
    if CONVENTIONS[name].rules.format.turned:
        corners = CASE.rois[:, 1:]
        low, high = corners[:, :2], corners[:, 2:]
        turns = np.linspace(-80, 80, 20)[:, None].astype(np.float32)
        rois = np.concatenate([rois[:, :1], (low + high) / 2, high - low, turns], axis=1)
    features = CASE.features
    if CONVENTIONS[name].rules.reduction.position_sensitive:
        features = np.tile(features, (1, 12, 1, 1)) * np.linspace(0.5, 2, 36)[:, None, None]
        features = features.astype(np.float32)
    said = replace(CASE.said, convention=name)
    empty = replace(CASE, features=features, rois=rois, said=said)
    return replace(empty, output=claimed(empty, name).output(empty))


def right_gradient(case: Case, name: str) -> np.ndarray:
    """By our own backward: its formulas are not those of the bench."""
    given = (case.features.astype(float), case.rois.astype(float))
    settings: dict = {"spatial_scale": SCALE}
    if name == "torchvision_roi_pool":
        _, winners = kernels.roi_pool(*given, BINS, **settings)
        return kernels.roi_pool_backward(
            UPSTREAM.astype(float), winners, given[0].shape, given[1], **settings
        )
    if name == "prroi_pool":
        return kernels.prroi_pool_backward(UPSTREAM.astype(float), *given, **settings).features
    settings["sampling_ratio"] = RATIO
    if name == "torchvision_ps_roi_align":
        return kernels.ps_roi_align_backward(UPSTREAM.astype(float), *given, **settings).features
    return kernels.roi_align_rotated_backward(
        UPSTREAM.astype(float), *given, aligned=True, **settings
    ).features


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("torchvision_roi_pool", "adds_lost"),
        ("prroi_pool", "adds_lost"),
        ("detectron2_rotated", "adds_lost"),
        # A channel reads one bin of a box, too little to solve for the boxes' parts.
        ("torchvision_ps_roi_align", "gradient_boxes_from"),
    ],
)
def test_other_operators_gradients_go_through_as_roi_aligns(name, fault):
    case = other_case(name)
    want = right_gradient(case, name)

    def found(features: np.ndarray) -> list[str]:
        given = Gradients(UPSTREAM, features.astype(np.float32), None)
        return [one.id for one in debug(replace(case, gradients=given), name).patterns]

    assert found(want) == []
    assert found(2 * want)[:2] == ["gradient_features", "gradient_factor"]
    nothing = np.where(np.arange(20) < 12, 1.0, 0.0)[:, None, None, None]
    first = UPSTREAM.copy()
    UPSTREAM[:] = first * nothing
    try:
        lost = right_gradient(case, name)
    finally:
        UPSTREAM[:] = first
    assert found(lost)[:2] == ["gradient_features", fault]
    one = want.copy()
    one[0, 1, 5, 5] += 3.0
    assert found(one)[0] == "gradient_features"


FORWARD: dict[str, Any] = {
    "prroi_pool": kernels.prroi_pool,
    "detectron2_rotated": functools.partial(
        kernels.roi_align_rotated, sampling_ratio=RATIO, aligned=True
    ),
    "torchvision_ps_roi_align": functools.partial(kernels.ps_roi_align, sampling_ratio=RATIO),
}


@pytest.mark.parametrize("name", FORWARD)
def test_other_operators_boxes_go_through_as_roi_aligns(name):
    case = other_case(name)
    wide, rois = case.features.astype(float), case.rois.astype(float)
    forward = lambda boxes: FORWARD[name](wide, boxes, BINS, spatial_scale=SCALE)  # noqa: E731
    want = box_gradient(forward, UPSTREAM.astype(float), rois)
    # An angle is in degrees for the operator, and for its gradient.
    for factor in (1, 2):
        given = Gradients(UPSTREAM, None, want.astype(np.float32) * factor)
        found = [one.id for one in debug(replace(case, gradients=given), name).patterns]
        assert found == ([] if factor == 1 else ["gradient_rois", "gradient_rois_factor"])


def test_a_maximum_hands_its_gradient_to_the_first_of_equal_cells():
    features = np.zeros((1, 1, 3, 3), np.float32)
    features[0, 0, 0, 2] = features[0, 0, 1, 1] = 7
    case = reading.of_arrays({
        "features": features, "rois": np.array([[0, 0, 0, 2, 2]], np.float32),
        "output": np.full((1, 1, 1, 1), 7, np.float32),
        "spatial_scale": 1.0, "convention": "torchvision_roi_pool",
    })  # fmt: skip
    upstream = np.full((1, 1, 1, 1), 2, np.float32)
    for row, column, holds in ((0, 2, True), (1, 1, False)):
        gradient = np.zeros_like(features)
        gradient[0, 0, row, column] = 2
        report = debug(replace(case, gradients=Gradients(upstream, gradient, None)))
        assert all(one.comparison.ok for one in report.gradients) == holds


@pytest.mark.parametrize(
    ("name", "features", "rois", "says"),
    [
        ("mmcv_max", True, False, "features is not compared: none is known here."),
        ("tensorrt_half", False, True, "boxes is not compared: none is known here."),
    ],
)
def test_a_gradient_that_is_not_compared_is_said_so(name, features, rois, says):
    case = other_case(name)
    given = Gradients(
        UPSTREAM,
        np.zeros_like(case.features) if features else None,
        np.zeros_like(case.rois) if rois else None,
    )
    report = debug(replace(case, gradients=given), name)
    assert report.ruling.why[-1] == f"The gradient of {CONVENTIONS[name].title}'s {says}"
    assert says in " ".join(report.to_text(200).split())
    assert says.split(":")[0] in report.to_html()


def test_a_gradient_without_upstream_is_refused():
    with pytest.raises(ValueError, match="no grad_output"):
        debug(replace(CASE, gradients=Gradients(features=UPSTREAM)))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            lambda v: v[::-1],
            "when the pictures are taken in reverse order: the batch index is not what it was",
        ),
        (lambda v: np.roll(v, 1, axis=0), "each picture has the one's before."),
        (lambda v: v[:, ::-1], "the channels run backwards."),
        (lambda v: v[:, :, ::-1], "the rows of cells are upside down."),
        (lambda v: np.roll(v, 1, axis=3), "each column of cells has the one's before."),
        (lambda v: v[[1, 0, 2]], "picture 0 has those of picture 1"),
    ],
)
def test_the_axes_of_a_gradient_are_pictures_and_cells(change, says):
    case = three_pictures()
    given = case.gradients
    wrong = replace(given, features=np.ascontiguousarray(change(given.features)))
    report = debug(replace(case, gradients=wrong))
    (said,) = [one.sentence for one in report.patterns[1:]]
    assert says in said
    assert not {"box", "boxes", "bin", "bins"} & set(said.replace(".", "").split())


def three_pictures() -> Case:
    """A right output and its right gradient, of boxes on three pictures."""
    draw = np.random.default_rng(5)
    features = draw.standard_normal((3, 3, *CASE.feature_size)).astype(np.float32)
    rois = CASE.rois.copy()
    rois[:, 0] = np.arange(len(rois)) % 3
    settings: dict[str, Any] = {
        "spatial_scale": SCALE, "sampling_ratio": RATIO, "aligned": True,
    }  # fmt: skip
    output = roi_align(features, rois, BINS, **settings).astype(np.float32)
    case = replace(CASE, features=features, rois=rois, output=output, said=Said(SCALE, RATIO, True))
    want = kernels.roi_align_backward(UPSTREAM, features, rois, **settings).features
    return replace(case, gradients=Gradients(UPSTREAM, want, None))


def test_adds_that_overwrite_each_other_do_not_race():
    case = in_backward()()
    given, gradient = case.gradients, np.zeros_like(case.features)
    for roi in range(len(case.rois)):  # each box writes over the one before
        own = Port().backward(given.output[[roi]], case.rois[[roi]], gradient.shape)
        gradient = np.where(own != 0, own, gradient)
    wrong = replace(case, gradients=replace(given, features=gradient))
    patterns = debug(wrong).patterns
    assert "adds_overwritten" in [one.id for one in patterns]
    assert not any("race" in one.sentence or "boxes from" in one.sentence for one in patterns)


def test_the_gradient_of_an_angle_in_radians():
    """Against differences of what the rules themselves give, in float64."""
    name, scale = "mmcv_rotated", 0.25
    draw = np.random.default_rng(8)
    features = draw.standard_normal((1, 2, 20, 24))
    sides = [draw.uniform(20, 76, 6), draw.uniform(20, 60, 6), *draw.uniform(15, 50, (2, 6))]
    boxes = np.stack([*sides, draw.uniform(-1.2, 1.2, 6)], axis=1)
    rois = np.hstack([np.zeros((6, 1)), boxes])
    upstream = draw.standard_normal((6, 2, *BINS))
    settings = Settings(BINS, scale, RATIO)

    def output(rois: np.ndarray) -> np.ndarray:
        maps = np.zeros(6, np.int64)
        return evaluated(CONVENTIONS[name].rules, features, rois[:, 1:], maps, settings)

    want, step = np.zeros_like(rois), 2.0**-22
    for number in range(1, 6):
        move = step * np.eye(6)[number]
        slopes = (output(rois + move) - output(rois - move)) / (2 * step)
        want[:, number] = (upstream * slopes).sum(axis=(1, 2, 3))
    given = replace(CASE, features=features, rois=rois, output=output(rois), batch_index=None)
    case = replace(given, said=Said(scale, RATIO), gradients=Gradients(upstream, None, want))
    assert debug(case, name).ok
    in_degrees = want * [1, 1, 1, 1, 1, 180 / np.pi]
    wrong = debug(replace(case, gradients=Gradients(upstream, None, in_degrees)), name)
    assert wrong.ruling.id == "wrong"
    assert "every wrong number is 180 / π times the right one" in wrong.patterns[-1].sentence


@pytest.mark.parametrize("alone", [False, True])
def test_what_was_given_and_is_not_compared_is_not_called_right(alone):
    case = replace(other_case("torchvision_roi_pool"), said=Said(SCALE))
    features = right_gradient(case, "torchvision_roi_pool")
    given = replace(case, gradients=Gradients(UPSTREAM, features, None), only_gradients=alone)
    assert debug(given, "torchvision_roi_pool").ok
    more = Gradients(UPSTREAM, features, np.ones_like(case.rois))
    report = debug(replace(given, gradients=more), "torchvision_roi_pool")
    assert not report.ok
    assert report.ruling.id == "unproven"
    first, second = report.to_text(200).splitlines()[:2]
    assert first.startswith("NOT ALL COMPARED: ")
    assert second.endswith("stays as it is or jumps, so that it has no slope to compare with.")
    # Of what stays as it is, a gradient of zeros is right.
    nothing = replace(more, rois=np.zeros_like(more.rois))
    assert debug(replace(given, gradients=nothing), "torchvision_roi_pool").ok


def test_a_gradient_of_boxes_that_no_kernel_has_is_compared():
    """The slopes of rules without a window, of a port of them."""
    port = Port(window=False)
    right = debug(gradient_of_boxes(port=port)())
    assert right.claim.convention.id == "torchvision_deterministic_aligned"
    assert (right.ok, len(right.gradients)) == (True, 1)
    wrong = debug(
        gradient_of_boxes(lambda v: v * np.array([1, 1, 1, 1, -1], np.float32), port=port)()
    )
    assert wrong.ruling.id == "wrong"
    assert "Only y2 is wrong" in wrong.patterns[0].sentence


@pytest.mark.parametrize(("kept", "where"), [
    ([1, 1, -1, 1], "In x2 of the gradient of the boxes, every wrong number is -1 times"),
    ([1, 1, 0, 0], "In x2 and y2 of the gradient of the boxes, all wrong numbers are 0"),
    ([0, 0, 0, 0], "In the gradient of the boxes, all wrong numbers are exactly 0"),
])  # fmt: skip
def test_what_is_wrong_of_each_box_is_named(kept, where):
    found = debug(gradient_of_boxes(lambda v: v * np.array([1, *kept], np.float32))()).patterns
    assert any(one.sentence.startswith(where) for one in found), [one.sentence for one in found]


def test_a_gradient_of_which_nothing_is_known_is_said_to_be_that():
    noise = np.random.default_rng(3).standard_normal((12, 5)).astype(np.float32)
    (found,) = debug(gradient_of_boxes(lambda v: noise)()).patterns
    assert found.sentence.endswith("What made it so is not known here.")


def test_exactly_is_said_of_no_number_that_is_shown_to_be_off():
    given = reading.of_arrays(boxes_given(4.0))
    (said,) = [one.sentence for one in debug(given).patterns if "times" in one.sentence]
    assert "exactly 4 times" in said
    assert given.gradients.rois is not None
    off = given.gradients.rois * np.float32(1 + 4e-6)
    wrong = debug(replace(given, gradients=replace(given.gradients, rois=off)))
    (said,) = [one.sentence for one in wrong.patterns if "times" in one.sentence]
    assert " 4 times" in said
    assert "exactly" not in said


def one_sample(weights: np.ndarray) -> np.ndarray:
    return weights * (np.arange(len(weights)) == 0)[:, None]


@pytest.mark.parametrize(
    ("case", "says"),
    [
        (in_backward(12, repeats=True), "numpy's grad[index] += values gives with a bin in one"),
        (in_backward(12, Port(weights=one_sample)), "the first sample of each bin is read, though"),
        (in_backward(12, Port(weights=lambda w: w[:, [2, 3, 0, 1]])), "weights along y are the"),
        (in_backward(12, seen=np.ones_like), "grad_output is taken as 1 everywhere"),
        (in_backward(12, seen=lambda v: v * (np.arange(PORT_BINS[1]) < PORT_BINS[1] - 1)),
         "the last column of grad_output's bins counts as 0"),
    ],
    ids=["repeated", "one sample", "fractions", "ones", "last column"],
)  # fmt: skip
def test_what_backward_does_otherwise_is_named(case, says):
    assert any(says in one.sentence for one in debug(case()).patterns)


def test_signs_that_a_gradient_lost():
    found = debug(replace(CASE, gradients=Gradients(UPSTREAM, abs(backward()), None))).patterns
    assert any("without its sign" in one.sentence for one in found)
