"""The `roiviz` command: what it says, what it refuses, what it hands on to Streamlit."""

import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import roiviz
from roiviz import places
from roiviz.hosts import command

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
    monkeypatch.setattr(command, "find_spec", lambda name: None if name in ("cv2", "onnx") else 1)
    assert command.main([]) == 2
    assert served == []
    assert capsys.readouterr().err == (
        'roiviz app: the app also needs cv2, onnx; install with: pip install "roiviz[app]"\n'
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
    with pytest.raises(SystemExit) as ended:
        command.main(words)
    assert ended.value.code == 2
    assert f"invalid choice: '{words[0]}'" in capsys.readouterr().err
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
