"""The house itself: the README is true, the settings are safe, the set-up does what it claims."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from roiviz import array_files, palette, pictures
from tests.conftest import APART, LONGEST

ROOT = Path(__file__).parents[1]
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())
README = (ROOT / "README.md").read_text()
MAKEFILE = (ROOT / "Makefile").read_text()
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
TEXTS = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "docs/**/*.md", "deploy/**/*.md", "assets/**/*.md")
    for path in ROOT.glob(pattern)
)


def run(*command: str, **options) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120, **options
    )


@pytest.mark.parametrize(
    ("key", "want"),
    [
        ("client.showErrorDetails", "none"),
        ("client.showErrorLinks", False),
        ("client.toolbarMode", "minimal"),
        ("browser.gatherUsageStats", False),
        ("runner.postScriptGC", False),
        ("server.enableCORS", True),
        ("server.enableXsrfProtection", True),
        ("server.enableStaticServing", False),
        ("server.address", "localhost"),
    ],
)
def test_streamlit_starts_with_safe_defaults(key, want, streamlit_settings):
    assert streamlit_settings[key] == want


def test_every_setting_is_one_that_streamlit_knows(streamlit_settings):
    """A setting that a new Streamlit renames would otherwise be lost without a word."""
    assert set(streamlit_settings) >= set(flat(CONFIG))
    assert {key: streamlit_settings[key] for key in flat(CONFIG)} == flat(CONFIG)


@pytest.fixture(scope="module")
def streamlit_settings() -> dict[str, object]:
    """What Streamlit itself makes of config.toml; an unknown key raises there."""
    asked = [*flat(CONFIG), "server.enableCORS", "server.enableXsrfProtection"]
    code = (
        "import json, streamlit as st\n"
        f"print(json.dumps({{key: st.get_option(key) for key in {[*asked, STATIC]!r}}}))"
    )
    environment = {k: v for k, v in os.environ.items() if not k.startswith("STREAMLIT_")}
    ended = run(sys.executable, "-c", code, env=environment)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


STATIC = "server.enableStaticServing"


def flat(table: dict, prefix: str = "") -> dict[str, object]:
    """{"server": {"port": 1}} as {"server.port": 1}."""
    pairs: dict[str, object] = {}
    for name, value in table.items():
        pairs |= (
            flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {prefix + name: value}
        )
    return pairs


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_theme_repeats_the_palette(name):
    colours = {"light": palette.LIGHT, "dark": palette.DARK}[name]
    assert CONFIG["theme"][name] == {
        "primaryColor": colours["accent"],
        "backgroundColor": colours["ground"],
        "secondaryBackgroundColor": colours["surface"],
        "textColor": colours["text"],
        "borderColor": colours["line"],
        "linkColor": colours["accent"],
        "codeTextColor": colours["text"],
        "codeBackgroundColor": colours["accent-soft"],
    }


@pytest.mark.parametrize("colours", [palette.LIGHT, palette.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper", "least"),
    [
        ("text", "ground", 7.0),
        ("text", "surface", 7.0),
        ("muted", "surface", 4.5),
        ("accent", "surface", 4.5),
        ("accent-text", "accent", 4.5),
        ("good", "good-soft", 4.5),
        ("warn", "warn-soft", 4.5),
        ("bad", "bad-soft", 4.5),
    ],
)
def test_words_can_be_read(colours, ink, paper, least):
    """WCAG 2.2: 4.5 for text, and 7 for what is read most."""
    assert contrast(colours[ink], colours[paper]) >= least


def contrast(first: str, second: str) -> float:
    """WCAG's ratio of two #rrggbb colours; 21 for black on white."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_contrast_of_black_and_white():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


def test_no_font_or_image_comes_from_the_internet():
    assert "://" not in (ROOT / ".streamlit" / "config.toml").read_text()
    for path in (ROOT / "roiviz").rglob("*"):
        if path.suffix in (".css", ".js"):
            outside = re.findall(r"https?://(?!www\.w3\.org/)\S+", path.read_text())
            assert outside == [], path.name


def test_the_upload_limit_is_stated_once():
    assert CONFIG["server"]["maxUploadSize"] * 2**20 == array_files.MAX_BYTES
    assert pictures.MAX_BYTES <= array_files.MAX_BYTES


def test_the_python_in_the_readme_runs():
    blocks = [code for language, code in FENCE.findall(README) if language == "python"]
    assert blocks
    for code in blocks:
        ended = run(sys.executable, "-W", "error", "-c", code)
        assert ended.returncode == 0, ended.stderr
        assert ended.stdout.strip(), "the example should print what it found"


@pytest.mark.parametrize("path", TEXTS)
def test_commands_and_files_named_in_a_text_exist(path):
    text = (ROOT / path).read_text()
    commands = "\n".join([*re.findall(r"`([^`\n]+)`", text), *(c for _, c in FENCE.findall(text))])
    for target in re.findall(r"(?:^|[;&] *)make (?:[A-Z]+=\S+ )*([a-z]+)", commands, re.MULTILINE):
        assert target in TARGETS, f"make {target}"
    for module in re.findall(r"python -m ((?:benchmarks|kernels|roiviz|tools)[\w.]*)", commands):
        file = ROOT / module.replace(".", "/")
        assert file.with_suffix(".py").is_file() or (file / "__main__.py").is_file(), module
    for script in re.findall(r"python (tools/\w+\.py)", commands):
        code = (ROOT / script).read_text()
        alone = not re.search("^(from|import) (roiviz|tests|tools)", code, re.MULTILINE)
        assert alone or "sys.path.insert" in code, f"{script} does not find roiviz"
    for named in re.findall(r"pytest (tests[\w./]*)", commands):
        assert (ROOT / named).exists(), named
    for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text):
        assert (ROOT / path).parent.joinpath(target).exists(), f"link to {target}"


def test_make_test_leaves_no_step_out():
    planned = run("make", "--dry-run", "test").stdout
    steps = [
        "ruff check",
        "ruff format --check",
        "lint-imports",
        "mypy",
        "canvas.sh lint",
        "find_browser.sh",
        "canvas.sh test",
        "run_tests.sh",
    ]
    found = [planned.find(step) for step in steps]
    assert found == sorted(found)
    assert found[0] >= 0


def test_make_app_serves_what_the_tests_drive():
    from tests.browser.serving import command

    planned = run("make", "--dry-run", "app", "PORT=4321").stdout
    assert "python -m roiviz app --server.port=4321" in planned
    assert command(4321)[1:5] == ["-m", "roiviz", "app", "--server.port=4321"]


@pytest.mark.parametrize(
    "arguments",
    [("tools/set_up.sh",), ("tools/set_up.sh", "everything")],
)
def test_set_up_says_how_it_is_called(arguments):
    ended = run("bash", *arguments)
    assert (ended.returncode, ended.stderr.strip()) == (2, "usage: tools/set_up.sh app|dev")


def test_set_up_refuses_an_old_python_in_one_sentence(tmp_path):
    """A wrong choice of PYTHON must not cost the environment that is there."""
    old = tmp_path / "python2"
    old.write_text('#!/bin/sh\ncase "$2" in *sys.exit*) exit 1;; *) echo 2.7;; esac\n')
    old.chmod(0o755)
    ended = run("bash", "tools/set_up.sh", "app", env={**os.environ, "PYTHON": str(old)})
    assert ended.returncode == 1
    assert ended.stderr.strip() == f"PYTHON={old}: want Python 3.11 or newer, got 2.7."
    assert Path(sys.executable).exists()


@pytest.mark.parametrize(
    "script", ["tools/set_up.sh", "tools/find_browser.sh", "tools/canvas.sh", ".ci/run"]
)
def test_a_script_is_sound(script):
    assert os.access(ROOT / script, os.X_OK)
    assert run("bash", "-n", script).returncode == 0
    assert "set -euo pipefail" in (ROOT / script).read_text()


@pytest.mark.parametrize(("marker", "folder"), [("simulator", "kernels"), ("browser", "browser")])
def test_a_step_finds_its_tests_where_it_looks(marker: str, folder: str) -> None:
    """tools/run_tests.sh asks each step for one folder alone."""
    assert f"in_folder tests/{folder} " in (ROOT / "tools" / "run_tests.sh").read_text()
    mark = f"mark.{marker}"
    marked = [path for path in (ROOT / "tests").rglob("*.py") if mark in path.read_text()]
    assert {path.relative_to(ROOT / "tests").parts[0] for path in marked} <= {folder, "conftest.py"}


def test_what_takes_longest_is_there_to_come_first() -> None:
    tests = ROOT / "tests"
    assert [name for name in LONGEST if not (tests / name).is_file()] == []
    assert [name for name in APART if name not in LONGEST] == []
    whole = [name for name in APART if 'scope="module"' in (tests / name).read_text()]
    assert whole == [], "what they share would be made in each process"
