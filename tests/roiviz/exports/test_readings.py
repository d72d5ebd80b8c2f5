"""The prism's readings to take away: each convention's own numbers, and a program of its call."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest

from roiviz.conventions import CONVENTIONS
from roiviz.explain.prism import Prism, PrismReading, ReadBox, read
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports import readings
from roiviz.exports.shown import Shown
from tests.roiviz.exports.test_code import APART, outputs
from tests.roiviz.exports.views import view

CHOSEN = ("torchvision", "detectron2", "onnx_16", "onnxruntime_legacy", "tf_crop_and_resize")


def reading(seed: int, shared: bool = False) -> tuple[Shown, PrismReading]:
    shown = view(3 * seed)
    names = tuple(name for name in CHOSEN if name in CONVENTIONS)
    prism = Prism(names, names[0], shown.settings.bins, 2, shared)
    boxes = tuple(box.upright() for box in shown.boxes)
    settings = RoiSettings("roi_align", shown.settings.bins, 2)
    shown = replace(shown, boxes=boxes, settings=settings)
    return shown, read(shown.feature_map, boxes, shown.channel, prism)


@pytest.mark.parametrize("seed", range(3))
def test_files_hold_each_readings_numbers(seed):
    _, found = reading(seed)
    files = {file.ending: file for file in readings.files(found, "link")}
    with np.load(io.BytesIO(files["npz"].write())) as file:
        for row in found.prism.rows:
            for box, one in enumerate(found.boxes[row.id]):
                assert isinstance(one, ReadBox)
                np.testing.assert_array_equal(
                    file[f"output.{row.id}"][box], one.output.astype(np.float32)
                )
                np.testing.assert_allclose(file[f"rois.{row.id}"][box], one.numbers, rtol=1e-6)
    lines = list(csv.DictReader(io.StringIO(files["outputs.csv"].write().decode())))
    size = int(np.prod(found.prism.bins))
    assert len(lines) == len(found.prism.rows) * len(found.boxes[found.prism.reference]) * size
    said = [float(line["output"]) for line in lines if line["convention"] == "detectron2"]
    want = [one.output for one in found.boxes["detectron2"] if isinstance(one, ReadBox)]
    np.testing.assert_allclose(said, np.ravel(want), rtol=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_the_program_of_a_convention_gives_its_reading(seed):
    shown, found = reading(seed)
    programs = readings.programs(shown, found)
    assert list(programs) == list(found.prism.conventions)
    ran = [name for name in programs if name.startswith("onnx") and not programs[name].why_not]
    assert ran
    for name in ran:
        want = [one.output for one in found.boxes[name] if isinstance(one, ReadBox)]
        np.testing.assert_allclose(outputs(programs[name].write()), want, atol=APART, err_msg=name)
    for program in programs.values():
        assert program.why_not.endswith(".") if program.why_not else compile(
            program.write(), "program", "exec")  # fmt: skip


def test_a_convention_without_a_program_is_named():
    shown, found = reading(0)
    said = [program.why_not for program in readings.programs(shown, found).values()]
    assert (
        [why for why in said if why]
        == [
            f"There is no program for {row.title} here."
            for row in found.prism.rows
            if row.id not in readings.calls()
        ]
        != []
    )


def test_anothers_numbers_are_in_no_program():
    shown, found = reading(0, shared=True)
    programs = readings.programs(shown, found)
    assert not programs["torchvision"].why_not
    assert programs["detectron2"].why_not == readings.NOT_OWN
