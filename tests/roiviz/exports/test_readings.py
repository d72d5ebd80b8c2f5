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


def reading(
    seed: int, shared: bool = False, names: tuple[str, ...] = CHOSEN
) -> tuple[Shown, PrismReading]:
    shown = view(3 * seed)
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


@pytest.mark.parametrize("name", CONVENTIONS)
def test_every_convention_has_a_program(name):
    """Its framework's, else one of its rules that gives the numbers on screen to the last bit."""
    shown, found = reading(1, names=(name,))
    program = readings.programs(shown, found)[name]
    if not all(isinstance(one, ReadBox) for one in found.boxes[name]):
        assert program.why_not == readings.REFUSED
    elif name in readings.calls():
        assert program.title == CONVENTIONS[name].title
    else:
        assert program.title == f"{CONVENTIONS[name].title}, its rules by roiviz"
        want = [one.output for one in found.boxes[name] if isinstance(one, ReadBox)]
        np.testing.assert_allclose(outputs(program.write()), want, atol=APART)


def test_anothers_numbers_are_read_by_its_own_rules():
    shown, found = reading(0, shared=True)
    programs = readings.programs(shown, found)
    assert programs["torchvision"].title == "torchvision"
    assert programs["detectron2"].title == "detectron2, its rules by roiviz"
    want = [one.output for one in found.boxes["detectron2"] if isinstance(one, ReadBox)]
    np.testing.assert_allclose(outputs(programs["detectron2"].write()), want, atol=APART)


def test_a_box_that_is_refused_is_in_no_program():
    shown, found = reading(0)
    boxes = tuple(replace(box, angle=30.0) for box in shown.boxes)
    turned = read(shown.feature_map, boxes, shown.channel, found.prism)
    for program in readings.programs(replace(shown, boxes=boxes), turned).values():
        assert program.why_not == readings.REFUSED
