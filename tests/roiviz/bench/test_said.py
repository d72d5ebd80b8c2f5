"""What a report says is true of the numbers in it: faults that invite a false word."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench import reading
from roiviz.bench.case import Said
from roiviz.bench.claim import Claim, claimed
from roiviz.bench.facts import Pattern
from roiviz.bench.patterns import patterns
from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS, Settings
from roiviz.conventions.rules import Offset
from roiviz.conventions.words import rule
from tests.roiviz.bench.cases import RATIO, SCALE, made, right

CASE = made(14, 6)


def sentences(output: np.ndarray) -> dict[str, str]:
    case = replace(CASE, output=output.astype(np.float32))
    claim = claimed(case, "torchvision")
    return {one.id: one.sentence for one in patterns(case, claim.compared(case), claim)}


def changed(at, value) -> np.ndarray:
    output = CASE.output.copy()
    output[at] = value
    return output


def test_a_small_factor_is_no_offset_and_of_no_place():
    found = sentences(CASE.output.astype(np.float64) * 1.00002)
    assert list(found) == ["factor"]
    assert "1.00002" in found["factor"]


def test_an_offset():
    assert sentences(CASE.output + 0.001)["offset"].endswith("plus 0.001.")


def test_a_constant_is_no_limit():
    found = sentences(np.full_like(CASE.output, 3))
    assert found["constant"] == "All wrong numbers are 3."
    assert "limited" not in found


def test_a_limit_on_both_sides():
    found = sentences(np.clip(CASE.output, -0.25, 0.5))
    assert found["limited"] == "Every wrong number is cut off at -0.25 or 0.5."


def test_one_column_that_has_the_others_is_not_every_column():
    last = (slice(None), slice(None), slice(None), -1)
    found = sentences(changed(last, CASE.output[..., -2]))
    assert found["columns_late"].startswith("Where numbers are wrong, ")
    assert sentences(np.roll(CASE.output, 1, axis=3))["columns_late"].startswith("The wrong")


def test_the_last_channels_of_few():
    found = sentences(changed((slice(None), slice(4, None)), 0))
    assert found["channels_from"] == (
        "Only channels from 4 on are wrong (all 2); none of the 4 before."
    )


def test_every_second_channel():
    output = CASE.output.copy()
    output[:, ::2] *= -1
    assert sentences(output)["every_channel"] == "Only even-numbered channels are wrong (all 3)."


def moved(rois: np.ndarray) -> np.ndarray:
    """The right output of other boxes."""
    return right(replace(CASE, rois=rois.astype(np.float32)))


def test_a_quarter_of_a_cell():
    output = moved(CASE.rois + np.array([0, 1, 1, 1, 1]))  # a pixel of a map at 1/4
    assert "0.25 cell too far right and down" in sentences(output)["quarter_cell"]


@pytest.mark.parametrize("cells", [1, 4])
def test_the_first_corner_alone_is_cut(cells):
    rois = CASE.rois.copy()
    rois[:, 1:3] = np.trunc(rois[:, 1:3] / cells) * cells
    assert "the first corner alone is cut to whole" in sentences(moved(rois))["int_starts"]


def test_what_was_said_is_what_an_output_is_compared_with():
    noise = np.random.default_rng(1).standard_normal(CASE.output.shape).astype(np.float32)
    report = debug(replace(CASE, output=noise))
    settings = report.claim.settings
    assert report.claim.convention.id == "torchvision"
    assert (settings.spatial_scale, settings.sampling_ratio) == (SCALE, RATIO)
    assert "Nothing that was tried comes close" in report.to_text()
    assert "Closest" not in report.to_text()


def test_x_and_y_swapped_in_an_aligned_kernel():
    case = replace(CASE, said=Said(SCALE, RATIO, True))
    swapped = replace(case, rois=case.rois[:, [0, 2, 1, 4, 3]])
    output = claimed(swapped, "torchvision_aligned").output(swapped)
    report = debug(replace(case, output=output))
    assert report.claim.convention.id == "torchvision_aligned"
    assert [one.id for one in report.patterns] == ["x_y_swapped"]
    assert "torchvision aligned, sampling_ratio=2" in report.patterns[0].sentence


def test_x_and_y_swapped_are_as_likely_as_a_convention_of_that_order():
    swapped = replace(CASE, rois=CASE.rois[:, [0, 2, 1, 4, 3]], said=Said(SCALE, 0))
    output = claimed(swapped, "torchvision").output(swapped)
    unsaid = replace(CASE, output=output, said=Said())
    report = debug(unsaid)
    assert [one.claim.convention.id for one in report.verdict.explained_by] == ["chainer"]
    assert report.ok
    assert not report.verdict.certain
    assert "No other rules" not in report.to_text()
    assert report.verdict.sentences[0] == (
        "The output is that of Chainer for the boxes as they stand, and that of torchvision, "
        "sampling_ratio=0 (adaptive), spatial_scale=0.25, if x and y of the boxes are swapped."
    )
    held = debug(unsaid, "torchvision")
    assert held.word == "WRONG"
    # Who says `aligned` means no operator of that order.
    said = debug(replace(CASE, output=output, said=Said(0.25, 0, False)))
    assert (said.word, said.ok) == ("NOT AS YOU SAID", False)
    assert "It is not torchvision" in said.ruling.why[0]
    assert held.claim.settings.sampling_ratio == 0
    assert [one.id for one in held.patterns] == ["x_y_swapped"]


@pytest.mark.parametrize(
    ("own", "claim", "most", "doubt", "read"),
    [
        (
            "mmcv_rotated",
            "detectron2_rotated",
            70,
            "if yours are degrees, the port forgets to convert them.",
            "are read as radians.",
        ),
        (
            "detectron2_rotated",
            "mmcv_rotated",
            1.4,
            "if yours are radians, the port forgets to convert them.",
            "are read as degrees.",
        ),
    ],
)
def test_angles_in_the_other_unit(own, claim, most, doubt, read):
    corners = CASE.rois[:, 1:].astype(np.float64)
    size = corners[:, 2:] - corners[:, :2]
    angles = np.random.default_rng(3).uniform(-most, most, (len(corners), 1))
    rois = np.hstack([CASE.rois[:, :1], corners[:, :2] + size / 2, size, angles])
    case = replace(CASE, rois=rois.astype(np.float32), said=Said(SCALE, 2))
    case = replace(case, output=claimed(case, own).output(case), said=Said(SCALE))
    report = debug(case)
    assert report.ok
    assert not report.verdict.certain
    second = report.to_text(200).splitlines()[1]
    assert second.startswith("Angles up to")
    assert second.endswith(doubt)
    held = debug(case, claim)
    assert held.word == "WRONG"
    assert held.patterns[0].id == "angle_unit"
    assert held.patterns[0].sentence.endswith(read)


@pytest.mark.parametrize("got", ["0.5", "nan"])
def test_one_number(got):
    text = debug(reading.read(f"1 2 3\n4 5 6\n7 8 9\nbox 0 0 2 2, scale 1\nI got {got}")).to_text()
    assert "1 of 1" not in text
    assert "All 1 numbers" not in text
    assert "+nan" not in text
    assert "1 × 1 bin\n" in text


def test_words_of_settings():
    offset = replace(CONVENTIONS["torchvision"].rules, offset=Offset(after=-0.5))
    assert rule(offset, "offset") == "+0.5 after scaling"
    assert rule(replace(offset, offset=Offset(-0.5, 0.5)), "offset") == (
        "−0.5 before scaling, −0.5 after scaling"
    )
    cells = Claim(CONVENTIONS["torchvision_roi_pool"], Settings((1, 1), SCALE, 2))
    assert cells.said == "torchvision roi_pool, spatial_scale=0.25, 1 × 1 bin"


def test_a_guess_is_dropped_beside_what_explains_all_of_it(monkeypatch):
    case = replace(CASE, said=Said(SCALE, RATIO, True))
    swapped = replace(case, rois=case.rois[:, [0, 2, 1, 4, 3]])
    case = replace(case, output=claimed(swapped, "torchvision_aligned").output(swapped))
    guess = Pattern("guess", "The wrong numbers are a guess.", {"in_part": True}, explains=True)
    monkeypatch.setattr("roiviz.bench.report.patterns", lambda *_, **__: (guess,))
    said = [one.id for one in debug(case, "torchvision_aligned").patterns]
    assert said == ["x_y_swapped"]
