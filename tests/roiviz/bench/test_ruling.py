"""What may be called right: what holds, was expected, is as said, and could have been wrong."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from roiviz import testing
from roiviz.bench import reading
from roiviz.bench.case import Case, Said
from roiviz.bench.claim import claimed
from roiviz.bench.detective import detect
from roiviz.bench.edges import slack
from roiviz.bench.judge import claims
from roiviz.bench.report import debug
from roiviz.bench.tolerance import tolerance
from roiviz.conventions import CONVENTIONS
from roiviz.hosts import command
from tests.references import roi_align
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, npz

CASE = made(16, 3)


def called(**settings) -> np.ndarray:
    """The reference's output under some settings other than the usual."""
    usual = {"spatial_scale": SCALE, "sampling_ratio": RATIO}
    found = roi_align(CASE.features, CASE.rois, BINS, **usual | settings)
    return found.astype(np.float32)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"aligned": False}, "You said aligned=False, but the numbers follow aligned=True."),
        (
            {"sampling_ratio": 3},
            "You said sampling_ratio=3, but the numbers follow sampling_ratio=2.",
        ),
        ({"spatial_scale": 0.2}, "You said spatial_scale=0.2, but the numbers follow 0.25."),
        ({"reduction": "max"}, "You said reduction=max, but the numbers follow reduction=avg."),
    ],
)
def test_settings_that_are_not_what_the_data_follow(settings, says):
    said = Said(SCALE, RATIO, True)
    case = replace(CASE, output=called(aligned=True), said=said)
    assert debug(case).ruling.id == "right"
    report = debug(replace(case, said=replace(said, **settings)))
    assert not report.ok
    assert (report.ruling.id, report.ruling.why) == ("otherwise", (says,))
    text = report.to_text(200)
    assert text.startswith("NOT AS YOU SAID")
    assert text.count(says) == 1


def test_a_half_that_is_subtracted_before_the_box_is_scaled_is_not_what_aligned_means():
    # Half a cell is 2 pixels, of which 1.5 are taken back.
    rois = CASE.rois + np.array([0, 1.5, 1.5, 1.5, 1.5], np.float32)
    moved = roi_align(
        CASE.features, rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True
    )
    case = replace(CASE, output=moved.astype(np.float32), said=Said(SCALE, RATIO, True))
    report = debug(case)
    assert (report.ruling.id, report.ok) == ("otherwise", False)
    assert "before scaling” in place of “" in report.ruling.why[-1]
    assert debug(case, "tvm_aligned").ruling.id == "right"


def test_a_named_convention_excuses_no_other_setting():
    case = replace(CASE, output=called(aligned=True), said=Said(SCALE, RATIO, False))
    assert debug(case, "torchvision_aligned").ruling.id == "otherwise"
    assert debug(case, "torchvision").ruling.id == "wrong"


@pytest.mark.parametrize(
    ("claim", "features", "output", "says"),
    [
        (None, None, 0.0, "The output is all zeros, as if nothing was written."),
        ("torchvision", None, 0.0, "The output is all zeros, as if nothing was written."),
        (None, 0.0, 0.0, "Each channel of the features is one number all over"),
        ("torchvision", 2.0, 2.0, "Each channel of the features is one number all over"),
    ],
)
def test_one_number_all_over_is_never_right(claim, features, output, says, tmp_path):
    rois = CASE.rois.copy()
    # All outside the map, or all inside, for beyond the border would be 0.
    rois[:, 1:] = [4e3, 4e3, 5e3, 5e3] if features is None else [8, 8, 40, 40]
    given = CASE.features if features is None else np.full_like(CASE.features, features)
    case = Case(given, rois, np.full_like(CASE.output, output), said=CASE.said)
    report = debug(case, claim)
    assert report.holds  # these numbers are what many rules give
    assert not report.ok
    assert report.ruling.why[0].startswith(says)
    # An assertion is of the numbers, whatever they prove, but where any rules give them.
    said: dict[str, Any] = {"features": given, "rois": rois, "spatial_scale": SCALE}
    said |= {"sampling_ratio": RATIO, "report": tmp_path / "report.html"}
    if features == 0.0:
        with pytest.raises(ValueError, match="all of them are 0"):
            testing.assert_matches(case.output, "torchvision", **said)
    else:
        testing.assert_matches(case.output, "torchvision", **said)


def test_what_was_expected_decides():
    expected = CASE.output.copy()
    assert debug(replace(CASE, expected=expected)).ok
    expected[2, 1, 0, 3] += 1
    report = debug(replace(CASE, expected=expected))
    assert report.verdict.explained_by
    assert not report.ok
    got, want = float(CASE.output[2, 1, 0, 3]), float(expected[2, 1, 0, 3])
    assert report.ruling.why == (
        f"You expected {want:.9g} and got {got:.9g} (box 2, channel 1, bin (0, 3)).",
    )


SMALL = "1 2 3\n4 5 6\n7 8 9\nbox 0 0 2 2\nI got 3"


@pytest.mark.parametrize(
    ("text", "ruling", "says"),
    [
        (SMALL, "unproven", "One number is too few"),
        (f"{SMALL}\nscale 1", "unproven", "One number is too few"),
        (f"{SMALL}\nscale 1, aligned true, sampling_ratio 2", "right", ""),
        (f"{SMALL}\nI expected 3.5", "wrong", "You expected 3.5 and got 3 "),
        (f"{SMALL}\nscale 1, aligned false, sampling_ratio 2", "unproven", "One number is"),
    ],
)
def test_one_number_that_many_settings_give(text, ruling, says):
    found = debug(reading.read(text)).ruling
    assert found.id == ruling, found
    assert [one[: len(says)] for one in found.why] == ([says] if says else [])


def test_the_command_ends_with_1(tmp_path, capsys):
    path = tmp_path / "dump.npz"
    said = {"spatial_scale": SCALE, "sampling_ratio": RATIO, "aligned": False}
    output = called(aligned=True)
    path.write_bytes(npz(features=CASE.features, rois=CASE.rois, output=output, **said))
    assert command.main(["check", str(path)]) == 1
    assert capsys.readouterr().out.startswith("NOT AS YOU SAID")
    said["aligned"] = True
    path.write_bytes(npz(features=CASE.features, rois=CASE.rois, output=output, **said))
    assert command.main(["check", str(path)]) == 0


def test_a_named_convention_at_the_only_scale_that_fits_is_right():
    text = "1 2 3\n4 5 6\n7 8 9\nbox 0 0 2 2\nI got\n3 4\n6 7"
    assert debug(reading.read(text), "torchvision").ok
    assert debug(reading.read(text)).ruling.id == "unproven"


def test_an_output_that_nobody_says_a_word_of_is_not_called_wrong():
    noise = np.random.default_rng(5).standard_normal(CASE.output.shape).astype(np.float32)
    report = debug(replace(CASE, output=noise, said=Said()))
    assert (report.ok, report.ruling.id) == (False, "unexplained")
    assert report.to_text(200).startswith("NOT EXPLAINED")
    assert "Nobody said whose rules it should follow" in report.to_text(200)
    # What is said is a claim, and so is what was expected.
    assert debug(replace(CASE, output=noise, said=Said(SCALE))).ruling.id == "wrong"
    expected = replace(CASE, output=noise, expected=CASE.output, said=Said())
    assert debug(expected).ruling.id == "wrong"
    # So is a fault that is known by what the wrong numbers have in common.
    column = CASE.output.copy()
    column[..., -1] = 0
    assert debug(replace(CASE, output=column, said=Said())).ruling.id == "wrong"


def test_what_such_settings_usually_mean_is_said_where_the_output_is_not_that():
    rois = CASE.rois.copy()
    rois[:3, 1:] += np.array([-60, -60, -20, -20], np.float32)  # over the upper left corner
    case = replace(CASE, rois=rois, said=Said(SCALE, RATIO, True))
    usual, other = (
        claimed(case, name).output(case)
        for name in ("torchvision_aligned", "torchvision_deterministic_aligned")
    )
    differ = int((np.abs(usual - other) > 1e-4).sum())
    report = debug(replace(case, output=other))
    assert report.ok
    assert report.claim.convention.id == "torchvision_deterministic_aligned"
    (said,) = report.ruling.why
    assert said.startswith("It is not torchvision aligned, sampling_ratio=2")
    assert f"{differ:,} of {other.size:,} numbers differ" in said
    assert debug(replace(case, output=usual)).ruling.why == ()
    assert debug(replace(case, output=other), "torchvision_deterministic_aligned").ruling.why == ()


def test_what_a_tiny_bin_loses_excuses_no_other_number():
    rules = CONVENTIONS["prroi_pool"].rules
    frames = np.array([[3, 3, 10.0**-k, 10.0**-k, 0] for k in range(9)])
    allowed = tolerance(CASE, CASE.maps, SCALE)
    loosest = allowed.allowed.max() * slack(rules, frames, BINS).max()
    assert loosest < 0.01 * allowed.magnitude.min()


def test_five_numbers_that_begin_with_a_picture_are_no_turned_box():
    noise = np.random.default_rng(6).standard_normal(CASE.output.shape).astype(np.float32)
    case = replace(CASE, output=noise, said=Said(SCALE))
    tried = claims(case, detect(case), None)
    assert len(tried) > 1
    assert not any(one.rules.format.turned for one in tried)


ZEROS = np.zeros_like(CASE.output)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        (Said(SCALE, RATIO, False), None),
        (Said(SCALE), None),
        (Said(SCALE, RATIO, True), "torchvision"),
        (Said(SCALE, reduction="max"), None),
    ],
)
def test_zeros_are_wrong_where_what_was_said_gives_other_numbers(said, claim):
    report = debug(replace(CASE, output=ZEROS, said=said), claim)
    assert report.ruling.id == "wrong"
    assert report.ruling.why == ("All of it is zero, as of a kernel that never ran.",)
    assert report.verdict.explained_by == ()
    assert report.claim.convention.id.startswith("torchvision")
    assert "but the numbers follow" not in report.to_text(200)


def test_zeros_that_nobody_says_a_word_of_are_of_no_rules():
    report = debug(replace(CASE, output=ZEROS, said=Said()))
    assert report.ruling.id == "unproven"
    found = report.as_dict()
    assert (found["explained_by"], found["certain"], found["closest"]) == ([], False, None)
    text = report.to_text(200)
    assert not any(row.title in text for row in CONVENTIONS.values()), text


def test_what_proves_nothing_is_no_proof_that_no_other_rules_give_it():
    even = np.broadcast_to(np.array([2, 5, 3], np.float32)[:, None, None], (1, 3, 12, 16))
    case = replace(CASE, features=np.repeat(even, 2, axis=0), said=Said(SCALE, RATIO, False))
    made = roi_align(case.features, case.rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO)
    report = debug(replace(case, output=made.astype(np.float32)))
    assert (report.word, report.verdict.certain) == ("PROVES NOTHING", False)
    assert "No other rules" not in report.to_text(200)


def test_zeros_that_some_rules_give_prove_nothing_where_none_were_named():
    """Above the map: torchvision's window holds some of the samples, and aligned's none."""
    rois = np.array([[0, 8, -5.6, 24, -2.8]], np.float32)
    case = replace(CASE, rois=rois, output=ZEROS[:1], said=Said(SCALE, 1))
    report = debug(case)
    assert report.word == "PROVES NOTHING", report.to_text()
    assert report.verdict.explained_by == ()
    for named, word in (("torchvision", "WRONG"), ("torchvision_aligned", "PROVES NOTHING")):
        assert debug(case, named).word == word
