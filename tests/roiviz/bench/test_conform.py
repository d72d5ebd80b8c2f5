"""Somebody's function, run through the cases: what is right passes, each fault is found by name."""

import time
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from roiviz import kernels
from roiviz.bench import cases, conform_process, conform_report
from roiviz.bench.backward import gradient
from roiviz.bench.case import BenchError
from roiviz.bench.claim import Claim
from roiviz.bench.conform import case_of, conform, one_case
from roiviz.bench.conform_guess import guessed
from roiviz.bench.conform_process import Function
from roiviz.conventions import CONVENTIONS
from roiviz.hosts import command
from roiviz.kernels import operators

PORT = str(Path(__file__).with_name("port.py"))
LEGACY = CONVENTIONS["torchvision"]
LONG = ("many", "gradient_many", "gradient_same")  # numpy takes a second over 4096 boxes
REST = (*LONG, "huge", "interior", "pictures", "channels", "bins", "ratio", "scale", "layout")


def ported(name: str, seconds: float = 10.0) -> Function:
    return Function(f"{PORT}:{name}", seconds=seconds)


def test_a_right_port_passes_every_family():
    seen: list[str] = []
    with ported("right") as function:
        found = conform(
            function, LEGACY, quick=True, without=LONG, seen=lambda call, *_: seen.append(call.name)
        )
    assert found.ok, [one.faults[0].said for one in found.families if one.faults]
    assert found.gradient
    assert len(found.families) == len(cases.FAMILIES) - len(LONG) - 1  # no angles
    assert found.run == len(seen) == len(set(seen)) > 240
    assert all(one.taken and one.passed == one.run for one in found.families)


def test_a_fault_shows_in_the_families_that_it_concerns_and_in_no_other():
    with ported("no_window") as function:
        found = conform(function, LEGACY, quick=True, without=[*LONG, "scale", "ratio", "subcell"])
    bad = {one.family.id for one in found.families if one.faults}
    assert bad == {"border", "outside", "huge", "whole", "thin"}
    assert found.wrong == sum(len(one.faults) for one in found.families)
    # Its rules are somebody's, and each family alone would leave several.
    cause, families = found.causes[0]
    assert (cause, families) == ("The numbers follow torchvision deterministic.", 4)
    last = conform_report.as_text(found).splitlines()[-1]
    assert last == "In 4 of these 5 families, the numbers follow torchvision deterministic."


# port's function, a case, the kind of the fault, and what its sentence says
FAULTS = [
    ("raises", "many:3", "error", "RuntimeError: too many boxes"),
    ("crashes", "reversed:0", "crash", "SIGSEGV"),
    ("hangs", "empty:0", "hang", "no answer within 0.5 s"),
    ("squeezes", "many:0", "wrong shape", "not (1, 2, 2, 2)"),
    ("writes", "scale:2", "changed input", "rois"),
    ("writes_features", "read_only:0", "error", "read-only"),
    ("one_nan", "interior:0", "not a number", "is nan, not"),
    ("first_picture", "pictures:0", "wrong numbers", "box "),
    ("first_channels", "channels:6", "wrong numbers", "channel 128"),
    ("forgets_strides", "layout:2", "wrong numbers", "numbers are wrong"),
    ("loses", "gradient_same:0", "wrong sum of gradient", "a factor of "),
    ("doubles", "gradient_many:3", "wrong sum of gradient", "a factor of "),
    ("shifts", "gradient:0", "not the forward's gradient", "⟨gradient, features⟩"),
]


@pytest.mark.parametrize(("name", "case", "kind", "said"), FAULTS, ids=lambda value: str(value))
def test_each_fault_is_found_in_its_case(name, case, kind, said):
    with ported(name, 0.5 if name == "hangs" else 10.0) as function:
        if name == "hangs":
            function(cases.named(LEGACY, "interior:0"))  # the first call may take longer
        found = one_case(function, LEGACY, case)
    ((fault,),) = (one.faults for one in found.families)
    assert (fault.case, fault.kind) == (case, kind)
    assert said in fault.said


def test_a_lost_process_is_no_end_of_the_run():
    with ported("crashes") as function:
        found = conform(function, LEGACY, quick=True, without=REST)
    (reversed_,) = (one for one in found.families if one.faults)
    assert reversed_.family.id == "reversed"
    assert reversed_.kinds == {"crash": 2}
    assert reversed_.run + reversed_.left == len(cases.numbers(reversed_.family, True))


def test_a_function_that_never_returns_is_given_up_in_a_sentence(monkeypatch):
    monkeypatch.setattr(conform_process, "FIRST_SECONDS", 0.3)
    with ported("never", 0.2) as function, pytest.raises(BenchError) as why:
        conform(function, LEGACY)
    said = (
        "has not returned from its first call (interior:0) within 0.3 s; --timeout gives it longer."
    )
    assert str(why.value).endswith(said)


def test_seconds_that_were_said_are_those_of_the_first_call_too(capfd):
    begin = time.monotonic()
    options = ["--convention", LEGACY.id, "--timeout", "0.2"]
    assert command.main(["conform", f"{PORT}:never", *options]) == 2
    said = "has not returned from its first call (interior:0) within 0.2 s; --timeout"
    assert said in capfd.readouterr().err
    assert time.monotonic() - begin < conform_process.FIRST_SECONDS


def test_a_new_process_may_take_as_long_as_the_first_did_and_some(monkeypatch):
    monkeypatch.setattr(conform_process, "FIRST_SECONDS", 30.0)
    with ported("hangs", 0.2) as function:
        function(cases.named(LEGACY, "interior:0"))
        for _ in range(2):  # the second is a new process's first call
            with pytest.raises(conform_process.Hung, match="no answer within"):
                function(cases.named(LEGACY, "empty:0"))


def test_a_function_that_dies_again_and_again_is_left_alone():
    with ported("dies") as function:
        found = conform(function, LEGACY, quick=True)
    assert [one.lost for one in found.families[:4]] == [2] * 4
    assert not any(one.run for one in found.families[4:])
    assert all(one.left == len(cases.numbers(one.family, True)) for one in found.families[4:])
    assert not found.ok
    assert "not run after that" in conform_report.as_text(found)


def test_zeros_alone_are_said_to_be_that():
    with ported("zeros") as function:
        found = conform(function, LEGACY, quick=True, without=REST)
        with pytest.raises(BenchError, match="Every output of the probe is all zeros"):
            guessed(function)
    kinds = sum((one.kinds for one in found.families), Counter())
    assert set(kinds) == {"all zeros"}
    said = conform_report.sentence(found)
    assert "cases give zeros alone" in said
    assert "as where nothing was written" in said
    # Beyond the map 0 is right, and there nothing is said against it.
    (outside,) = (one for one in found.families if one.family.id == "outside")
    assert outside.passed > 0


def test_a_case_that_is_run_alone_says_no_more_than_it_shows():
    with ported("right") as function:
        said = conform_report.sentence(one_case(function, LEGACY, "border:1"))
    assert said.startswith("✓ Alone, this case is as torchvision has it (")
    assert "a call before has left something behind" in said
    with ported("no_window") as function:
        found = one_case(function, LEGACY, "outside:1")
        assert conform_report.sentence(found).startswith(
            "✗ It differs from torchvision in this case"
        )
        with pytest.raises(BenchError, match="there is no no_window_gradient beside the function"):
            one_case(function, LEGACY, "gradient:0")


def test_a_case_the_wrong_way_round():
    with pytest.raises(BenchError, match="did you mean border:17"):
        cases.named(LEGACY, "17:border")


def test_a_type_that_is_not_taken_is_no_fault():
    with ported("single_alone") as function:
        found = conform(function, LEGACY, quick=True, without=REST)
    assert found.ok
    assert {one.family.id for one in found.families if not one.taken} == {"float64", "half"}


def test_what_a_function_gives_that_is_no_output_of_its_input():
    with ported("gives_none") as function:
        ((fault,),) = (one.faults for one in one_case(function, LEGACY, "interior:0").families)
    assert fault.said == "TypeError: the function returned None, not an array"
    with ported("in_half") as function:
        found = one_case(function, LEGACY, "interior:0")
    assert found.ok
    assert "It gives float16 for features in float32." in conform_report.as_text(found)
    assert "float32" in conform_report.as_text(found)


def test_an_error_on_a_side_that_runs_backwards_is_allowed_where_nothing_enlarges_it():
    for name, refused in (("torchvision_aligned", 1), ("torchvision", 0)):
        with ported("refuses_backwards") as function:
            (family,) = one_case(function, CONVENTIONS[name], "reversed:0").families
        assert (family.refused, len(family.faults)) == (refused, 1 - refused)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("port", "module:function"),
        ("no_such_module:f", "No module named 'no_such_module'"),
        (f"{PORT}:nothing", "no attribute 'nothing'"),
        (f"{PORT}:NUMBER", "is a int, no function"),
        (f"{PORT}x.py:f", "No such file"),
    ],
)
def test_what_cannot_be_loaded_is_said_in_a_sentence(target, said):
    with pytest.raises(BenchError, match=said.replace("(", r"\(")):
        Function(target)


def test_an_interpreter_that_is_none():
    with pytest.raises(BenchError, match="cannot be started"):
        Function(f"{PORT}:right", python="/nowhere/python")


def test_whose_rules_it_follows_is_found_from_its_outputs():
    with ported("right") as function:
        row, others = guessed(function)
    assert row.id == "torchvision"
    assert "onnx_10" in {one.id for one in others}
    assert not {"torchvision_aligned", "keras_hub"} & {one.id for one in others}


def test_whose_rules_are_nobodys_is_asked_for():
    with ported("no_window") as function, pytest.raises(BenchError) as why:
        guessed(function)
    # torchvision's deterministic path, whose grid is cut at the map's size: this port's is not.
    said = str(why.value)
    assert "where it differs, its numbers are those of torchvision, sampling_ratio=0" in said
    assert "but no window: everything is clamped to the map" in said
    assert said.endswith("--convention torchvision_deterministic")


def test_a_share_that_is_almost_all_is_not_called_all():
    with ported("one_nan") as function, pytest.raises(BenchError, match="more than 99%"):
        guessed(function)


# ------------------------------------------------------------------ the cases


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.id)
def test_a_whole_run_has_two_thousand_cases(row):
    families = cases.families(row)
    assert sum(len(cases.numbers(family)) for family in families) >= 2000
    assert all(cases.numbers(family, quick=True) for family in families)


@pytest.mark.parametrize("name", ["torchvision", "sam3", "tf_crop_and_resize", "rrpn_pytorch"])
def test_a_case_is_the_same_whenever_it_is_made(name):
    row = CONVENTIONS[name]
    for family in cases.families(row, gradient=True):
        first, again = (cases.named(row, f"{family.id}:1") for _ in range(2))
        other = cases.named(row, f"{family.id}:1", seed=1)
        assert np.array_equal(first.features, again.features)
        assert np.array_equal(first.rois, again.rois)
        assert not np.array_equal(first.features, other.features)
        assert first.rois.shape[1] == 1 + len(row.rules.format.numbers)


def in_cells(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Near and far corners of a case's boxes in cells, as x, y; and the map's size."""
    call = cases.named(LEGACY, name)
    return call.rois[:, 1:].reshape(-1, 2, 2) * call.settings.spatial_scale, np.array(
        call.features.shape[:1:-1]
    )


def test_families_are_what_they_say():
    for number in range(20):
        corners, size = in_cells(f"interior:{number}")
        assert (corners >= 0.99).all()
        assert (corners <= size - 0.99).all()
        corners, size = in_cells(f"outside:{number}")
        away = (corners[:, 1] <= 1e-5) | (corners[:, 0] >= size - 1e-5)
        assert away.any(axis=1).all()
        corners, _ = in_cells(f"subcell:{number}")
        assert (np.ptp(corners, axis=1) < 1).all()
        corners, _ = in_cells(f"zero:{number}")
        assert (corners[:, 1] - corners[:, 0] == 0).any(axis=1).all()
        corners, _ = in_cells(f"reversed:{number}")
        assert (corners[:, 1] < corners[:, 0]).any(axis=1).all()
        corners, _ = in_cells(f"whole:{number}")
        assert (corners * 2 % 1 == 0).all()
        corners, size = in_cells(f"huge:{number}")
        assert (corners[:, 1] - corners[:, 0] > 1.9 * size).all()
    crossing = 0
    for number in range(20):
        corners, size = in_cells(f"border:{number}")
        crossing += ((corners < 0) | (corners > size)).any(axis=(1, 2)).sum()
    assert crossing > 100
    counts = [len(cases.named(LEGACY, f"many:{number}").rois) for number in range(5)]
    assert counts == [1, 511, 512, 513, 4096]


@pytest.mark.parametrize("name", ["border", "border:x", "nothing:3", ""])
def test_a_case_that_is_none(name):
    with pytest.raises(BenchError, match="is no case"):
        cases.named(LEGACY, name)


OWN = {
    "torchvision": "roi_align",
    "torchvision_ps_roi_align": "ps_roi_align",
    "torchvision_roi_pool": "roi_pool",
    "prroi_pool": "prroi_pool",
    "detectron2_rotated": "roi_align_rotated",
}


@pytest.mark.parametrize("name", OWN)
def test_the_gradient_is_our_kernels(name):
    row = CONVENTIONS[name]
    call = cases.named(row, "gradient:3")
    assert call.upstream is not None
    settings = call.settings
    found, size = gradient(case_of(call, call.upstream), Claim(row, settings), call.upstream)
    given = (call.features, call.rois)
    own: dict[str, Any] = {"spatial_scale": settings.spatial_scale}
    if name == "torchvision_roi_pool":
        _, winners = kernels.roi_pool(*given, settings.output_size, **own)
        want = kernels.roi_pool_backward(
            call.upstream, winners, call.features.shape, call.rois, **own
        )
    else:
        own |= {} if name == "prroi_pool" else {"sampling_ratio": settings.sampling_ratio}
        own |= {"aligned": True} if name == "detectron2_rotated" else {}
        backward = operators.gradient_of(OWN[name])
        want = backward(call.upstream, *given, wrt=["features"], **own).features
    np.testing.assert_allclose(found, want, atol=2e-5)
    assert (size >= np.abs(found) - 1e-9).all()
