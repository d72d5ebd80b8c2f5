"""The house keeps its walls: who imports what, who names state, how long a page is."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from roiviz import kernels
from roiviz.kernels import operators
from tests.rooms import ROOMS, breaches, room_of

ROOT = Path(__file__).parents[1]
SOURCES = sorted(
    file.relative_to(ROOT).as_posix()
    for top in ("app.py", "pages", "roiviz", "kernels", "tests", "benchmarks", "docs", "tools")
    for file in ([ROOT / top] if top.endswith(".py") else (ROOT / top).rglob("*.py"))
)


def test_every_file_keeps_to_its_room():
    assert [one for path in SOURCES for one in breaches(path, (ROOT / path).read_text())] == []


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.path)
def test_every_room_has_files(room):
    assert any(room_of(path) is room for path in SOURCES)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("kernels/plan.py", "import streamlit"),
        ("kernels/plan.py", "import cv2"),
        ("kernels/plan.py", "from matplotlib import pyplot"),
        ("kernels/plan.py", "def late():\n    import cv2"),
        ("kernels/plan.py", "import kernels"),
        ("kernels/plan.py", "import importlib\nimportlib.import_module('roiviz.boxes')"),
        ("kernels/plan.py", "import importlib\nimportlib.import_module(f'roiviz.{name}')"),
        ("kernels/plan.py", "import importlib\nimportlib.import_module(name)"),
        ("kernels/plan.py", "__import__('cv2')"),
        ("roiviz/boxes.py", "import streamlit as st"),
        ("roiviz/boxes.py", "import importlib\nimportlib.import_module('.views', __package__)"),
        ("roiviz/hosts/command.py", "import streamlit"),
        ("roiviz/hosts/command.py", "import numpy"),
        ("roiviz/scene/wire.py", "import cv2"),
        ("roiviz/boxes.py", "import pages.explore"),
        ("roiviz/views/roi.py", "import streamlit as st"),
        ("roiviz/views/explore/present.py", "import streamlit as st"),
        ("roiviz/views/explore/present.py", "from roiviz.views.gradients.part import Chart"),
        ("roiviz/views/explore/present.py", "from roiviz.views import gradients"),
        ("roiviz/views/roi.py", "from roiviz.views.explore.state import EXPLORE"),
        ("roiviz/hosts/streamlit/work.py", "import numba"),
        ("roiviz/hosts/streamlit/work.py", "from numba import njit"),
        ("roiviz/hosts/streamlit/work.py", "import pages"),
        ("pages/explore.py", "import numba"),
        ("pages/explore.py", "import numpy as np"),
        ("pages/explore.py", "from roiviz import kernels"),
        ("app.py", "from roiviz import kernels"),
        ("app.py", "from roiviz import boxes"),
        ("app.py", "import roiviz.explain.roi"),
        ("pages/explore.py", "import roiviz.kernels.plan"),
        ("tests/references.py", "from roiviz import kernels"),
        ("tests/references.py", "from roiviz import boxes"),
        ("tests/references.py", "import numba"),
        ("tests/references_rmac.py", "from roiviz import kernels"),
        ("pages/explore.py", "import streamlit as st\nst.session_state['box'] = 1"),
        ("pages/explore.py", "from streamlit import session_state"),
        ("pages/explore.py", "import streamlit as st\ngetattr(st, 'session_state')"),
        ("roiviz/views/person_widgets.py", "import streamlit as st\nst.query_params.clear()"),
        ("roiviz/views/person_widgets.py", "import streamlit as st\nst.slider('Bins', key='bins')"),
        (
            "roiviz/views/person_widgets.py",
            "import streamlit as st\nst.slider('Bins', key=f'bins_{kind}')",
        ),
        ("roiviz/hosts/streamlit/mount.py", "import streamlit as st\nst.session_state['box']"),
        ("roiviz/hosts/streamlit/mount.py", "import streamlit as st\nst.session_state.get('box')"),
        (
            "roiviz/hosts/streamlit/session.py",
            "from streamlit.runtime.scriptrunner import get_script_run_ctx",
        ),
        ("roiviz/hosts/streamlit/session.py", "import streamlit.runtime"),
        ("roiviz/hosts/streamlit/session.py", "import streamlit as st\nst.runtime.get_instance()"),
        ("roiviz/hosts/streamlit/session.py", "import streamlit as st\nst._main.write()"),
        ("roiviz/hosts/streamlit/session.py", "from streamlit import _main"),
        ("roiviz/hosts/streamlit/session.py", "from streamlit import runtime"),
        ("tests/hosts/test_session.py", "from streamlit.proto import BackMsg_pb2"),
        ("pages/explore.py", "x = 1\n" * 81),
        ("app.py", "x = 1\n" * 41),
    ],
)
def test_a_breach_is_found(path, source):
    assert len(breaches(path, source)) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("kernels/plan.py", "import math\nimport numpy as np\nfrom numba import cuda, njit"),
        ("kernels/cpu/roi_align.py", "from ..formulas import bin_size"),
        ("kernels/cpu/roi_align.py", "from . import roi_pool\nfrom ..formulas import bin_size"),
        (
            "kernels/devices.py",
            "import importlib\nimportlib.import_module(f'.{device}', __package__)",
        ),
        (
            "roiviz/views/person_widgets.py",
            "import streamlit as st\nst.slider('B', key=f'{Key.BINS}_{k}')",
        ),
        ("roiviz/views/person_widgets.py", "from streamlit.typing import UploadedFile"),
        ("roiviz/boxes.py", "import cv2\nfrom roiviz import kernels, palette"),
        ("roiviz/hosts/streamlit/session.py", "import streamlit as st\nst.session_state[name]"),
        ("roiviz/views/explore/widgets.py", "import streamlit as st"),
        ("roiviz/views/explore/present.py", "from roiviz.views.explore.state import EXPLORE"),
        ("roiviz/views/explore/present.py", "from roiviz.views import roi, values"),
        (
            "roiviz/views/person_widgets.py",
            "import streamlit as st\nst.slider('Bins', key=Key.BINS)",
        ),
        ("roiviz/hosts/streamlit/mount.py", "import streamlit as st\nst.session_state.get(key)"),
        ("pages/explore.py", "import streamlit as st\nfrom roiviz.views import person_widgets"),
        ("app.py", "import streamlit as st\nfrom roiviz.hosts.streamlit import warm_up"),
        ("tests/pages/test_explore.py", "from streamlit.testing.v1 import AppTest"),
        ("benchmarks/drag.py", "import roiviz.kernels, roiviz.views, torch"),
        ("pages/explore.py", "x = 1\n" * 80),
    ],
)
def test_what_is_allowed_is_not_a_breach(path, source):
    assert breaches(path, source) == []


@pytest.fixture
def house(tmp_path) -> Path:
    """The modules and their contracts, to plant a breach in."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for path in SOURCES:
        if path.startswith(("roiviz/", "kernels/")):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, tmp_path / path)
    (tmp_path / "roiviz" / "kernels").symlink_to(tmp_path / "kernels")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "source", "contract"),
    [
        ("kernels/checks.py", "from roiviz.boxes import Box", "A room imports"),
        ("kernels/formulas.py", "def late():\n    from .. import palette", "A room imports"),
        ("roiviz/boxes.py", "from . import explain", "A room imports"),
        ("roiviz/explain/roi.py", "from roiviz import views", "A room imports"),
        ("roiviz/new_module.py", "", "A room imports"),
        ("kernels/formulas.py", "from . import plan", "No two rooms need each other"),
        ("roiviz/views/pages.py", "import roiviz.hosts.streamlit.session", "A room imports"),
        ("roiviz/scene/wire.py", "def late():\n    import streamlit", "Streamlit stays out"),
    ],
)
def test_the_contracts_catch_a_breach(house, path, source, contract):
    with (house / path).open("a") as file:
        file.write(f"\n{source}\n")
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    ended = subprocess.run(
        [sys.executable, "-c", code, "--no-logo", "--no-cache"],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert re.findall(r"^(.*) BROKEN", ended.stdout, re.MULTILINE)[0].startswith(contract)


@pytest.mark.parametrize(
    ("imported", "unwanted"),
    [
        ("roiviz.kernels", ("streamlit", "cv2", "matplotlib", "roiviz.boxes", "pandas")),
        ("roiviz.boxes, roiviz.pictures, roiviz.features, roiviz.palette", ("streamlit",)),
        ("roiviz.explain.roi, roiviz.samples", ("streamlit", "matplotlib.pyplot")),
    ],
    ids=["kernels", "roiviz", "first page"],
)
def test_an_import_brings_no_more_along_than_it_may(imported, unwanted):
    """The walk above reads what a file names; this sees what really gets loaded behind it."""
    code = f"import sys, {imported}; print([n for n in {unwanted!r} if n in sys.modules])"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.stdout.strip(), ended.returncode) == ("[]", 0), ended.stderr


def test_an_operator_is_found_by_its_name():
    """`git ls-files | grep roi_align` must find an operator's wrapper and its loops."""
    tests = [file.read_text() for file in (ROOT / "tests" / "kernels").glob("test_*.py")]
    for row in map(operators.get, operators.names()):
        stem = row.forward.__module__.removeprefix("roiviz.kernels.")
        found = f"def {row.name}(" in (ROOT / f"kernels/{stem}.py").read_text()
        assert found or stem == f"_{row.name}"
        assert any(re.search(rf"\b{row.name}\b", text) for text in tests)
        if "cuda" in row.devices and f"kernels/cpu/{row.name}.py" in SOURCES:
            assert f"kernels/cuda/{row.name}.py" in SOURCES


# Every half in the operators' code, by the name that stands for it.
HALVES = {
    ("kernels/rules.py", "ALIGNED"),  # the half pixel
    ("kernels/formulas.py", "MIDDLE"),  # of a sample's share of its bin, and of a side
    ("kernels/cpu/ways.py", "BESIDE"),  # cells, in an estimate of a call's work
}


def test_the_half_pixel_stands_in_one_place():
    found = set()
    for path in SOURCES:
        for line in (
            ast.parse((ROOT / path).read_text()).body if path.startswith("kernels/") else ()
        ):
            if any(isinstance(node, ast.Constant) and node.value == 0.5 for node in ast.walk(line)):
                found.add(
                    (path, getattr(getattr(line, "targets", [line])[0], "id", "in a function"))
                )
    assert found == HALVES


def test_no_public_function_hides_a_module():
    """`import roiviz.kernels.NAME` must give what the file NAME.py holds."""
    modules = {path.stem for path in (ROOT / "kernels").iterdir() if "__" not in path.stem}
    assert "plan" in modules
    hidden = {name for name in modules if not isinstance(getattr(kernels, name, sys), ModuleType)}
    assert hidden == set()


HOSTS_WORDS = ("setStateValue", "setTriggerValue", "window.parent", "streamlit:", "data-test")


def test_the_canvas_knows_nothing_of_streamlit():
    """The same files must run in a notebook and in one offline HTML file."""
    for script in sorted((ROOT / "roiviz" / "canvas").rglob("*.js")):
        text = script.read_text()
        for word in HOSTS_WORDS:
            assert word not in text, f"{script.name} names {word}"
