"""`roiviz conform`: what it prints, what it writes, its exit status."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from roiviz.hosts import command

PORT = str(Path(__file__).parents[1] / "bench" / "port.py")
RIGHT, WRONG = f"{PORT}:right", f"{PORT}:no_window"
LEGACY = ("--convention", "torchvision")


def test_a_case_that_passes(capsys):
    assert command.main(["conform", RIGHT, *LEGACY, "--case", "border:3"]) == 0
    said = capsys.readouterr().out
    assert f"{RIGHT} against torchvision (torchvision, torchvision 0.29.1, roi_align)" in said
    assert "✓ Alone, this case is as torchvision has it" in said


def test_a_case_that_fails_is_written_in_every_form(capsys, tmp_path):
    files = [str(tmp_path / name) for name in ("found.json", "found.xml")]
    forms = ("--json", files[0], "--junit", files[1])
    assert command.main(["conform", WRONG, *LEGACY, "--case", "outside:2", *forms]) == 1
    said = capsys.readouterr().out
    assert "outside:2: " in said
    assert "✗ It differs from torchvision in this case" in said
    found = json.loads(Path(files[0]).read_text())
    assert (found["version"], found["ok"], found["convention"]) == (1, False, "torchvision")
    assert (found["cases"], found["wrong"], found["gradient"]) == (1, 1, False)
    ((fault,),) = (one["faults"] for one in found["families"])
    assert (fault["case"], fault["kind"]) == ("outside:2", "wrong numbers")
    place = fault["place"]
    assert set(place) == {"roi", "channel", "row", "column", "got", "want"}
    assert f"is {place['got']:.7g}, not {place['want']:.7g}" in fault["said"]
    suite = ElementTree.parse(files[1]).getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
    assert fault["said"] in suite.find("testcase/failure").text  # type: ignore[union-attr, operator]


def test_json_alone_where_it_is_printed(capsys):
    command.main(["conform", RIGHT, *LEGACY, "--case", "zero:0", "--json", "-"])
    assert json.loads(capsys.readouterr().out)["ok"] is True


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["no_such:f"], "no_such:f cannot be loaded: ModuleNotFoundError"),
        ([RIGHT, "--convention", "torchvison"], "did you mean torchvision"),
        ([RIGHT, *LEGACY, "--case", "edge:1"], "'edge:1' is no case"),
        ([RIGHT, *LEGACY, "--seed", "-1"], "--seed is a whole number"),
        ([RIGHT, *LEGACY, "--timeout", "0"], "--timeout is a number of seconds"),
        ([RIGHT, *LEGACY, "--python", "/nowhere"], "/nowhere cannot be started"),
        ([RIGHT, *LEGACY, "--case", "zero:0", "--json", "/nowhere/a"], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(words, said, capsys):
    assert command.main(["conform", *words]) == 2
    error = capsys.readouterr().err.strip().splitlines()
    assert len(error) == 1
    assert error[0].startswith("roiviz conform: ")
    assert said in error[0]
