"""Programs that compute a view: each runs as it stands and gives the kernel's numbers."""

import contextlib
import hashlib
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from roiviz.explain.losses import problem_of
from roiviz.explain.roi import run
from roiviz.exports import code
from roiviz.exports.shown import Shown
from tests.roiviz.exports.views import backward, view

GOLDEN = Path(__file__).parents[2] / "golden" / "exports"
# Of float32: positions are rounded in another order where the formulas are written out.
APART = 2e-5


def outputs(program: str) -> np.ndarray:
    """(R, PH, PW): what a program prints."""
    space: dict = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(program, "program", "exec"), space)
    return np.asarray(space["output"])[:, 0]


def expected(shown: Shown) -> np.ndarray:
    """(R, PH, PW): the kernel's."""
    return run(shown.feature_map, shown.boxes, shown.settings)[0][..., shown.channel]


def gradient(shown: Shown) -> np.ndarray:
    """(H, W): the kernel's, in float64."""
    assert shown.upstream is not None
    problem = problem_of(shown.feature_map, shown.channel, shown.settings)
    cells, _ = problem.backward(shown.upstream[..., None].astype(float), problem.rois(shown.boxes))
    return cells[..., 0]


@pytest.mark.parametrize("seed", range(6))
def test_a_program_gives_the_gradient_of_cells_and_boxes(seed):
    shown = backward(seed)
    assert shown.upstream is not None
    space: dict = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(code.code(shown, "roiviz"), "program", "exec"), space)
    np.testing.assert_allclose(space["gradient"][0, 0], gradient(shown), atol=APART)
    problem = problem_of(shown.feature_map, shown.channel, shown.settings)
    arriving = shown.upstream[..., None].astype(float)
    _, boxes = problem.backward(arriving, problem.rois(shown.boxes))
    largest = max(1.0, float(np.abs(boxes).max()))
    np.testing.assert_allclose(space["found"].rois[:, 1:], boxes, atol=1e-3 * largest)


@pytest.mark.parametrize("framework", ["onnx", "numpy"])
def test_what_has_no_gradient_says_so(framework):
    shown = next(one for one in map(backward, range(8)) if not code.reason_without(
        replace(one, upstream=None), framework))  # fmt: skip
    assert code.reason_without(shown, framework).endswith(".")
    with pytest.raises(ValueError, match=framework[:2].upper()[0]):
        code.code(shown, framework)


@pytest.mark.parametrize("framework", ["roiviz", "numpy", "onnx"])
def test_a_program_gives_the_kernels_numbers(framework):
    said = 0
    for seed in range(24):
        shown = view(seed)
        if code.reason_without(shown, framework):
            continue
        said += 1
        np.testing.assert_allclose(
            outputs(code.code(shown, framework)), expected(shown), atol=APART, err_msg=f"{seed}"
        )
    assert said >= (10 if framework == "onnx" else 24)


def test_what_cannot_be_installed_beside_the_app_was_run_and_is_recorded():
    with np.load(GOLDEN.with_suffix(".npz")) as given:
        rows = json.loads(GOLDEN.with_suffix(".json").read_text())
        assert {row["framework"] for row in rows} == {"torchvision", "jax"}
        for row in rows:
            shown = (backward if row["gradient"] else view)(row["seed"])
            program = code.code(shown, row["framework"])
            # The program is the one that was run: else run `python -m benchmarks.exports`.
            assert hashlib.sha256(program.encode()).hexdigest() == row["program"], row
            want = gradient(shown) if row["gradient"] else expected(shown)
            np.testing.assert_allclose(given[row["name"]], want, atol=APART)
    assert {row["framework"] for row in rows if row["gradient"]} == {"torchvision", "jax"}
    assert {view(row["seed"]).settings.operator for row in rows if not row["gradient"]} == {
        "roi_align", "roi_align_rotated", "roi_pool",
    }  # fmt: skip


@pytest.mark.parametrize("framework", code.FRAMEWORKS)
def test_a_framework_says_a_view_or_why_it_cannot(framework):
    for seed in range(12):
        shown = view(seed)
        why = code.reason_without(shown, framework)
        if why:
            assert why.endswith(".")
            with pytest.raises(ValueError, match=why.split(" ")[0]):
                code.code(shown, framework)
        else:
            compile(code.code(shown, framework), "program", "exec")


def numbers_of(program: str) -> list[list[float]]:
    """The boxes that a program writes out."""
    rows = re.findall(r"^        \[(.*)\],$", program, re.MULTILINE)
    return [[float(number) for number in row.split(", ")] for row in rows]


def test_boxes_are_in_the_frameworks_own_numbers():
    shown = view(1)
    assert shown.settings.operator == "roi_align_rotated"
    shown = replace(shown, settings=replace(shown.settings, aligned=True, clockwise=True))
    degrees = [box.angle for box in shown.boxes]
    for framework, angles in (
        ("mmcv", np.deg2rad(degrees) * -1),
        ("detectron2", np.multiply(degrees, -1)),
        ("roiviz", degrees),
    ):
        rows = np.array(numbers_of(code.code(shown, framework)))
        np.testing.assert_allclose(rows[:, 5], angles, rtol=1e-6)
        np.testing.assert_allclose(rows[:, 1], [box.cx for box in shown.boxes], rtol=1e-6)
