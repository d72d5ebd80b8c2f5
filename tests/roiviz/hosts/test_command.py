"""The `roiviz` command: what it says, what it refuses, what it hands on to Streamlit."""

import json
import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import roiviz
from roiviz import extras, places
from roiviz.hosts import command
from roiviz.lessons import LESSONS
from roiviz.views.learn import static

ROOT = Path(__file__).parents[3]


@pytest.fixture
def served(monkeypatch) -> list[list[str]]:
    """The command lines that would have served the app."""
    lines: list[list[str]] = []
    monkeypatch.setattr(sys, "argv", [])
    monkeypatch.setattr(
        command.runpy, "run_module", lambda module, **_: lines.append([module, *sys.argv[1:]])
    )
    return lines


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        ([], []),
        (["app"], []),
        (["--port", "9000"], ["--server.port=9000"]),
        (
            ["app", "--host=0.0.0.0", "--port=9000"],
            ["--server.port=9000", "--server.address=0.0.0.0"],
        ),
        (["--server.headless=true"], ["--server.headless=true"]),
        (["app", "--server.baseUrlPath", "/x"], ["--server.baseUrlPath", "/x"]),
    ],
)
def test_it_serves_the_app_with_streamlits_own_flags(served, words, flags):
    assert command.main(words) == 0
    assert served == [["streamlit", "run", str(places.ENTRY), *flags]]


def test_its_words_are_those_of_the_command_line(served, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["roiviz", "app", "--port=9000"])
    assert command.main() == 0
    assert served == [["streamlit", "run", str(places.ENTRY), "--server.port=9000"]]


def test_without_the_extra_one_sentence_says_how_to_get_it(served, monkeypatch, capsys):
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name in ("cv2", "onnx") else 1)
    assert command.main([]) == 2
    assert served == []
    assert capsys.readouterr().err == (
        "roiviz app: the app also needs cv2, onnx; install with: "
        f"pip install -r {ROOT / 'requirements.txt'}\n"
    )


def test_the_extra_is_known_by_the_modules_it_installs():
    names = re.findall(r"^([\w-]+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    distributions = packages_distributions()
    checked = {
        distribution for module in command.APP_MODULES for distribution in distributions[module]
    }
    # numpy and numba are there without the extra, and the app does without uvloop.
    assert {name for name in names if name not in checked} == {"numpy", "numba", "uvloop"}


def test_version(capsys):
    with pytest.raises(SystemExit) as ended:
        command.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"roiviz {roiviz.__version__}\n"


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as ended:
        command.main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for row in command.COMMANDS:
        assert re.search(rf"^ +{row.name}\s+{row.does}$", said, re.MULTILINE)


@pytest.mark.parametrize("words", [["serve"], ["ap"]])
def test_a_word_that_is_no_command_is_refused(served, words, capsys):
    assert command.main(words) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"roiviz has no command '{words[0]}'. It has app, conventions, ")
    assert f" and {command.COMMANDS[-1].name}; `roiviz --help`" in said
    assert served == []


def test_only_a_command_that_passes_words_on_takes_unknown_ones(monkeypatch, capsys):
    row = command.Command("count", "count", lambda parser: None, lambda options, more: 3)
    monkeypatch.setattr(command, "COMMANDS", (*command.COMMANDS, row))
    assert command.main(["count"]) == 3
    with pytest.raises(SystemExit) as ended:
        command.main(["count", "--high"])
    assert ended.value.code == 2
    assert "roiviz count does not know --high" in capsys.readouterr().err


def test_whoever_reads_may_stop(tmp_path):
    """`roiviz conventions | head -1` ends without a word."""
    line = f"{sys.executable} -m roiviz conventions | head -1"
    ended = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"], cwd=ROOT, capture_output=True, text=True
    )
    assert ended.returncode == 0
    assert ended.stdout.startswith("caffe2 ")
    assert ended.stderr == ""


@pytest.fixture
def boxes(tmp_path) -> Path:
    file = tmp_path / "boxes.txt"
    file.write_text("0 0.5 0.5 0.2 0.3\n1 .3 .2 .1 .1\n")
    return file


def test_it_reads_a_file_of_boxes_and_says_why(boxes, capsys):
    assert command.main(["boxes", str(boxes), "--size", "640x480"]) == 0
    first, *said = capsys.readouterr().out.splitlines()
    assert "YOLO: class, cx, cy, w, h in shares of the picture's sides" in first
    assert "2 boxes (yolo)" in first
    assert said[0].strip() == "Both boxes lie inside the picture."


def test_programs_get_the_boxes_as_json(boxes, capsys):
    assert command.main(["boxes", str(boxes), "--size=640x480", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    box = found[0]["pictures"][0]["boxes"][0]
    assert box == {"cxcywh_degrees_ccw": [320, 240, 128, 144, 0], "label": "0", "score": None}


def test_it_writes_the_boxes_in_another_format(boxes, capsysbinary):
    assert command.main(["boxes", str(boxes), "--size=640x480", "--as=rows_xyxy"]) == 0
    said = capsysbinary.readouterr()
    assert said.out == b"x1,y1,x2,y2,label\n256,168,384,312,0\n160,72,224,120,1\n"
    assert said.err == b""


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["--size=640"], "--size is two whole numbers"),
        (["--size=640x480", "--as=x"], "There is no format 'x'"),
        (["--size=640x480", "--as=coco", "--meaning=9"], "--meaning is one of 0 to"),
    ],
)
def test_what_it_cannot_read_or_write_is_one_sentence(boxes, capsys, more, says):
    assert command.main(["boxes", str(boxes), *more]) == 2
    said = capsys.readouterr()
    assert said.err.startswith("roiviz boxes: ")
    assert says in said.err
    assert said.out == ""


def test_a_file_that_is_none_is_refused(tmp_path, capsys):
    assert command.main(["boxes", str(tmp_path / "none"), "--size=1x1"]) == 2
    (tmp_path / "bad").write_bytes(b"\x80\x04")
    assert command.main(["boxes", str(tmp_path / "bad"), "--size=1x1"]) == 2
    assert "a pickle, which is never opened" in capsys.readouterr().err


@pytest.fixture
def two_pictures(tmp_path) -> Path:
    images = [
        {"id": n, "file_name": f"{name}.jpg", "width": 640, "height": 480}
        for n, name in enumerate("ab")
    ]
    annotations = [{"id": n, "image_id": n, "category_id": 1, "bbox": [n, 2, 3, 4]} for n in (0, 1)]
    file = {"images": images, "annotations": annotations, "categories": []}
    path = tmp_path / "coco.json"
    path.write_text(json.dumps(file))
    return path


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ((), "say which by --name: a.jpg, b.jpg"),
        (("--name=c.jpg",), "speaks of no picture c.jpg, but of a.jpg, b.jpg"),
        (("--name=a.jpg", "--meaning=1"), "--meaning is 0, the only one"),
        (("--size=99999999x9999999",), "--size is at most 1,000,000 px a side"),
    ],
)
def test_which_picture_is_written_is_said_or_asked(two_pictures, capsys, more, says):
    words = ["boxes", str(two_pictures), "--size=640x480", "--as=rows_xyxy", *more]
    assert command.main(words) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert not said.out


def test_the_named_picture_is_written(two_pictures, capsysbinary):
    words = ["boxes", str(two_pictures), "--size=640x480", "--as=rows_xyxy", "--name=b.jpg"]
    assert command.main(words) == 0
    assert capsysbinary.readouterr().out.splitlines()[1].startswith(b"1,2,4,6")


def test_a_file_that_is_not_there_is_said_in_words(tmp_path, capsys):
    assert command.main(["boxes", str(tmp_path / "none"), "--size=1x1"]) == 2
    assert "none cannot be read: No such file or directory" in capsys.readouterr().err


def test_lessons_are_listed(capsys):
    assert command.main(["lessons"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(LESSONS)
    assert lines[0].startswith("1  Between cells")


def test_a_lesson_as_a_file_leads_into_the_app_that_is_named(tmp_path, capsys):
    app = "https://pool.example.org/roi"
    assert command.main(["lessons", "--static", str(tmp_path), "--app", f"{app}/"]) == 0
    page = (tmp_path / "roi_align.html").read_text("utf-8")
    assert f'<a href="{app}/learn?lesson=roi_align">' in page
    assert "roiviz app" in static.page("roi_align")
    assert "<a href" not in static.page("roi_align")
    assert command.main(["lessons", "--static", str(tmp_path), "--app", "ftp://there"]) == 2
    assert "--app" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    assert command.main(["lessons", "--static", str(tmp_path / "file" / "deeper")]) == 2
    assert capsys.readouterr().err.startswith("roiviz lessons: ")
