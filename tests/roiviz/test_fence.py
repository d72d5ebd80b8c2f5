"""roiviz/fence.py: what a process can no longer do, with all measures and with some."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from roiviz import fence, workers

ROOT = Path(__file__).parents[2]
LINUX = sys.platform.startswith("linux")
pytestmark = pytest.mark.skipif(not LINUX, reason="each measure is Linux's")


SCRIPT = """
import sys, os, json, dataclasses
asked = json.loads(sys.argv[1])
sys.path.append(asked["root"])
from roiviz import fence
if asked["user"]:
    os.setgroups([])
    os.setresgid(*[asked["user"]] * 3)
    os.setresuid(*[asked["user"]] * 3)
def unavailable():
    raise fence.Unavailable("planted")
measures = fence._measures
def chosen(*arguments):
    for title, measure in measures(*arguments):
        kept = asked["only"] in (None, title) and title not in asked["without"]
        yield title, measure if kept else unavailable
fence._measures = chosen
print(json.dumps(dataclasses.asdict(fence.enclose())))
"""


def enclosed(*, only: str | None = None, user: int = 0, without: tuple[str, ...] = ()):
    """The report of a process that encloses itself with these measures alone."""
    asked = {
        "root": str(ROOT),
        "only": only,
        "user": user if os.geteuid() == 0 else 0,
        "without": without,
    }
    ended = subprocess.run(
        [sys.executable, "-I", "-c", SCRIPT, json.dumps(asked)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tempfile.gettempdir(),  # where a file could be written, did nothing prevent it
    )
    assert ended.stderr == ""
    said = json.loads(ended.stdout)
    return fence.Report(
        tuple(said["held"]), said["missing"], tuple(said["shut"]), tuple(said["open"])
    )


MACHINE: Any = enclosed() if LINUX else None
ACTS = set(fence.ACTS)


def needs(title: str):
    if title not in MACHINE.held:
        pytest.skip(f"not to be had here: {MACHINE.missing[title]}")


def test_nothing_is_left_to_do():
    needs("seccomp")
    assert set(MACHINE.shut) == ACTS
    assert MACHINE.open == ()


def test_the_attempts_are_real():
    """Without a single measure each of them succeeds, so a report of "shut" means something."""
    bare = enclosed(only="none of them")
    assert bare.held == ()
    assert set(bare.open) | {"reach the network"} == ACTS  # there may be no network
    assert set(bare.missing.values()) == {"planted"}


@pytest.mark.parametrize(
    ("title", "shuts"),
    [
        ("seccomp", ACTS),
        ("Landlock", {"read a file", "write a file", "signal another process"}),
        (
            "limits on files, processes and core dumps",
            {"read a file", "write a file", "reach the network"},
        ),
        ("a network of its own, with nothing in it", {"reach the network"}),
    ],
)
def test_each_measure_alone(title, shuts):
    needs(title)
    alone = enclosed(only=title)
    assert alone.held == (title,) or title == "Landlock"
    assert set(alone.shut) - {"reach the network"} >= shuts - {"reach the network"}


@pytest.mark.parametrize("title", ["seccomp", "Landlock", "an empty root"])
def test_any_one_of_the_great_three_may_be_missing(title):
    report = enclosed(without=(title,))
    assert report.missing[title] == "planted"
    assert {"read a file", "write a file", "reach the network"} <= set(report.shut)


@pytest.mark.parametrize(
    "missing", [("seccomp", "Landlock"), ("seccomp", "Landlock", "an empty root")]
)
def test_an_old_kernel_or_a_container_still_shuts_files(missing):
    report = enclosed(without=missing)
    assert {"read a file", "write a file", "reach the network"} <= set(report.shut)


def test_an_ordinary_user_is_fenced_as_well():
    report = enclosed(user=65534)
    assert "a user of its own" in report.missing
    if "seccomp" in MACHINE.held:
        assert set(report.shut) == ACTS


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes another")
def test_root_becomes_nobody_that_any_file_belongs_to():
    assert "a user of its own" in MACHINE.held


def test_a_part_that_fails_never_passes_for_one_that_holds(monkeypatch):
    """No place for an empty folder: then the folder it stands in must not become the root."""
    report = enclosed(without=("an empty working folder",))
    assert "an empty root" not in report.held


def test_the_apps_own_report_is_that_of_its_children():
    assert workers.House(1, workers.SMALL).protection() == MACHINE
