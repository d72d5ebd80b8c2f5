"""The numbers that each page saves are a case that `roiviz check` takes, with their verdict."""

import json
from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench import reading
from roiviz.bench.case import Case, Gradients, Said
from roiviz.bench.museum import CARDS
from roiviz.bench.report import Report, debug
from roiviz.explain.debug import example
from roiviz.exports import gradients, numbers, readings, rmac
from roiviz.exports.numbers import npz, tensors
from roiviz.exports.taken import File
from roiviz.hosts.command import main
from tests.roiviz.bench import cases
from tests.roiviz.exports import test_readings, test_rmac
from tests.roiviz.exports.views import backward, view

SEEDS = range(2)
PAGES = {
    "boxes": lambda seed: numbers.files(view(seed)),
    "gradients": lambda seed: gradients.files(backward(seed)),
    "prism": lambda seed: readings.files(test_readings.reading(seed)[1], "link"),
    "R-MAC's regions": lambda seed: rmac.files(test_rmac.region(seed), descriptor=False),
    "R-MAC's descriptor": lambda seed: rmac.files(
        test_rmac.region(seed, off=(0,)), descriptor=True
    ),
    "R-MAC search": lambda seed: rmac.ranking_files(*test_rmac.ranking(seed), "link"),
}


def held(files: tuple[File, ...], ending: str) -> bytes:
    (file,) = [one for one in files if one.ending == ending]
    return file.write()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("ending", ["npz", "safetensors"])
@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_saves_is_right(page, ending, seed, tmp_path, capsys):
    path = tmp_path / f"numbers.{ending}"
    path.write_bytes(held(PAGES[page](seed), ending))
    assert main(["check", str(path)]) == 0, capsys.readouterr().out


def test_a_wrong_number_in_a_pages_file_is_seen(tmp_path):
    for make in (
        lambda: numbers.arrays(view(0)),
        lambda: readings.arrays(test_readings.reading(0)[1]),
        lambda: rmac.regions_arrays(test_rmac.region(0)),
    ):
        found = dict(make())
        found["output"] = found["output"].copy()
        found["output"].flat[np.argmax(np.abs(found["output"]))] *= 1.5
        path = tmp_path / "numbers.npz"
        path.write_bytes(npz(found))
        assert main(["check", str(path)]) == 1


def of_a_gradient() -> Case:
    """A wrong gradient beside a right output."""
    whole = cases.made(6, 2)
    upstream = np.random.default_rng(1).standard_normal(whole.output.shape).astype(np.float32)
    gradient = cases.backward(whole, cases.response(whole), upstream).astype(np.float32)
    return replace(whole, gradients=Gradients(upstream, 3 * gradient))


def with_centres() -> Case:
    """Boxes in another notation, in a batch index of their own; half of the output is wrong."""
    whole = cases.made(8, 3)
    index, corners = whole.rois[:, 0], whole.rois[:, 1:]
    middle, sides = (corners[:, :2] + corners[:, 2:]) / 2, corners[:, 2:] - corners[:, :2]
    output = whole.output.copy()
    output[::2] += 1
    said = replace(whole.said, box_format="cxcywh", convention="torchvision")
    return replace(whole, rois=np.hstack([middle, sides]), batch_index=index.astype(np.int64),
                   output=output, said=said)  # fmt: skip


def in_brain(case: Case) -> Case:
    """The case of a kernel whose output is rounded to bfloat16, and says so."""
    bits = case.output.astype(np.float32).view(np.uint32)
    rounded = ((bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF0000).view(np.float32)
    return replace(case, output=rounded, brain=frozenset({"output"}))


CASES = {
    "example": example,
    "rounded": next(card.case for card in CARDS if card.case().rounded > 0),
    "expected": next(card.case for card in CARDS if card.case().expected is not None),
    "gradient": of_a_gradient,
    "centres": with_centres,
    "nothing said": lambda: replace(cases.made(6, 2), said=Said()),
    "bfloat16": lambda: in_brain(cases.made(6, 2)),
}


def verdict(report: Report) -> dict:
    """What a report says, without how sure the search was of what it left out."""
    said = json.loads(report.to_json())
    return {name: said[name] for name in ("ok", "verdict", "against", "gradients", "worst_bad")}


@pytest.mark.parametrize("name", CASES)
def test_a_case_that_debug_saves_has_the_same_verdict(name):
    report = debug(CASES[name]())
    again = debug(reading.read(report.to_npz(), "numbers.npz"))
    assert verdict(again) == verdict(report)
    assert again.ruling.why == report.ruling.why
    # The other format holds the same case, on which the same is said.
    (one, other) = (
        reading.read(data, f"numbers.{ending}")
        for ending, data in (("npz", report.to_npz()),
                             ("safetensors", tensors(report.to_arrays(), "link")))
    )  # fmt: skip
    for name, value in vars(one).items():
        if isinstance(value, np.ndarray):
            np.testing.assert_array_equal(vars(other)[name], value, err_msg=name)
    for case in (one, other):
        assert (case.said, case.rounded) == (report.case.said, report.case.rounded)
        assert case.brain == report.case.brain
