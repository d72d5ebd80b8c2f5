"""What keeps a benchmark from measuring is said in one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import TimeoutError as Late

from benchmarks.fluidity import NotMeasured, Times, run

ROOT = Path(__file__).parents[2]


def test_too_few_updates_have_no_percentiles():
    with pytest.raises(NotMeasured, match=r"^3 updates were answered, and percentiles take 10\."):
        Times.of([1.0, 2.0, 3.0])
    assert Times.of([float(n) for n in range(101)]) == Times(50.0, 95.0, 100.0, 101)


@pytest.mark.parametrize("problem", [
    NotMeasured("no Chromium here."), Late("Timeout 9 ms exceeded.\nCall log:\n  - waiting"),
    TimeoutError(), ConnectionResetError("gone"),
])  # fmt: skip
def test_a_benchmark_ends_in_a_sentence(problem):
    def measure() -> None:
        raise problem

    with pytest.raises(SystemExit, match=r"^Not measured: [^\n]+\.$"):
        run(measure)


def test_without_its_package_the_planting_of_faults_says_how_to_get_it():
    script = ROOT / "tools" / "mutation.py"
    code = (
        "import runpy, sys; sys.modules['cosmic_ray.commands'] = None; "
        f"sys.modules['cosmic_ray'] = None; runpy.run_path({str(script)!r})"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert made.returncode == 1
    assert made.stderr.strip().count("\n") == 0
    assert "`make mutants` installs it." in made.stderr
