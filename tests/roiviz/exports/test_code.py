"""Programs that compute a view: each runs as it stands and gives the kernel's numbers."""

import contextlib
import hashlib
import inspect
import io
import json
import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from roiviz.explain.losses import problem_of
from roiviz.explain.roi import run
from roiviz.exports import code
from roiviz.exports.shown import Shown
from tests.kernels.golden import cases
from tests.roiviz.exports import stand_ins
from tests.roiviz.exports.views import OPERATORS, backward, view

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


@pytest.mark.parametrize("framework", ["detectron2", "mmcv"])
def test_what_does_not_install_is_called_as_it_is_documented(framework, monkeypatch):
    """The program runs with stand-ins for its modules, whose numbers the references give."""
    for name, module in stand_ins.modules().items():
        monkeypatch.setitem(sys.modules, name, module)
    operators = set()
    for seed in range(24):
        for shown in (view(seed), backward(seed)):
            if code.reason_without(shown, framework):
                continue
            space: dict = {}
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(code.code(shown, framework), "program", "exec"), space)
            got, want = np.asarray(space["output"])[:, 0], expected(shown)
            np.testing.assert_allclose(got, want, atol=APART, err_msg=f"{seed}")
            if shown.upstream is not None:
                np.testing.assert_allclose(space["gradient"][0, 0], gradient(shown), atol=APART)
            settings, backwards = shown.settings, shown.upstream is not None
            operators.add((settings.operator, settings.aligned, settings.reduction, backwards))
    assert len(operators) >= (5 if framework == "detectron2" else 9), operators


@pytest.mark.parametrize(("layer", "family"), [
    (stand_ins.MmcvAlign, "mmcv_roi_align"),
    (stand_ins.MmcvAlignRotated, "mmcv_roi_align_rotated"),
    (stand_ins.MmcvAlignRotated, "mmcv_roi_align_rotated_clockwise"),
    (stand_ins.Detectron2AlignRotated, "detectron2_roi_align_rotated"),
])  # fmt: skip
def test_a_stand_in_gives_what_the_framework_gave(layer, family):
    tried = apart = 0
    for param in cases(family):
        case = param.values[0]
        features, rois = case.array("x"), case.array("rois")
        names = inspect.signature(layer).parameters
        given = {name: value for name, value in case.params.items() if name in names}
        got = layer(case.bins, **given)(*map(stand_ins.from_numpy, (features, rois)))
        want = np.nan_to_num(case.array("y"))
        close = np.isclose(got.values, want, atol=case.facts["atol"], rtol=case.facts["rtol"])
        tried, apart = tried + close.size, apart + int(np.count_nonzero(~close))
    # On the window's edge float32 falls to the other side now and then.
    assert apart <= 0.01 * tried, (apart, tried)
    assert tried > 1000


def said_by(program: str) -> str:
    """What a program prints."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(program, "program", "exec"), {})
    return said.getvalue()


@pytest.mark.parametrize("framework", ["roiviz", "numpy"])
def test_a_program_says_of_each_box_what_its_numbers_are(framework):
    shown = view(4)
    said = said_by(code.code(shown, framework))
    for box, want in enumerate(expected(shown), start=1):
        head, _, rest = said.partition(f"Outputs of box {box}, rows and columns of bins:\n")
        said = head + rest
        numbers = re.findall(r"[-+.\de]+", rest.partition("Outputs")[0])
        np.testing.assert_allclose(np.array(numbers, float), want.ravel(), rtol=1e-3, atol=1e-6)


@pytest.mark.parametrize("chosen", [None, "one"])
def test_a_program_says_what_the_page_shows_of_a_gradient(chosen):
    shown = backward(3)
    assert shown.upstream is not None
    want = gradient(shown)
    largest = divmod(int(np.abs(want).argmax()), want.shape[1])
    others = [(r, c) for r, c in np.argwhere(want).tolist() if (r, c) != largest]
    row, column = largest if chosen is None else others[0]
    said = said_by(code.code(replace(shown, cell=chosen and (row, column)), "roiviz"))
    which = ", the largest" if chosen is None else ""
    found = re.search(rf"Gradient of cell \({row}, {column}\){which}: (\S+)\n", said)
    assert found, said
    assert float(found[1]) == pytest.approx(want[row, column], rel=1e-4)
    total = re.search(r"Sum over the (\d+) cells that have one: (\S+)\n", said)
    assert total
    assert int(total[1]) == np.count_nonzero(want)
    assert float(total[2]) == pytest.approx(want.sum(), rel=1e-4, abs=1e-4)
    assert f"Sum of the upstream gradient: {shown.upstream.sum():.6g}\n" in said
    assert said.count("Gradient of box ") == len(shown.boxes)
    assert "Gradient of box 1: cx " in said


ALIGN, ROTATED, POOL = "roi_align", "roi_align_rotated", "roi_pool"


@pytest.mark.parametrize(("framework", "operator", "aligned", "reduction", "why"), [
    ("torchvision", ROTATED, True, "avg", "torchvision has no rotated boxes."),
    ("torchvision", ROTATED, True, "max", "torchvision has no rotated boxes."),
    ("torchvision", ALIGN, False, "max", "torchvision has no maximum over samples."),
    ("detectron2", ROTATED, False, "avg", "detectron2's rotated boxes are always aligned."),
    ("detectron2", ALIGN, False, "max", "detectron2 has no maximum over samples."),
    ("detectron2", POOL, False, "avg", "detectron2 has no RoIPool of its own."),
    ("mmcv", POOL, True, "max", "mmcv's RoIPool follows other rules: it rounds nothing."),
    ("onnx", ROTATED, True, "avg", "ONNX has no rotated boxes."),
    ("onnx", ALIGN, True, "max",
     "ONNX's maximum is that of weighted corners, which is another number."),
])  # fmt: skip
def test_of_the_reasons_the_one_that_applies_is_given(framework, operator, aligned, reduction, why):
    shown = view(OPERATORS.index(operator))
    settings = replace(shown.settings, aligned=aligned, reduction=reduction)
    assert code.reason_without(replace(shown, settings=settings), framework) == why


@pytest.mark.parametrize("operator", [ALIGN, ROTATED])
@pytest.mark.parametrize("ratio", [0, 3])
@pytest.mark.parametrize("aligned", [True, False])
@pytest.mark.parametrize("clockwise", [True, False])
def test_what_is_written_out_is_what_applies(operator, ratio, aligned, clockwise):
    shown = view(OPERATORS.index(operator))
    settings = replace(shown.settings, aligned=aligned, sampling_ratio=ratio, clockwise=clockwise)
    text = code.code(replace(shown, settings=settings), "numpy")
    body = text.partition("def roi_align")[2]
    assert not re.search(r"True|False|\d or |\* -?1\b|\bor\b", body)
    assert ("np.float32(0.5)\n" in body, "max(height" in body) == (aligned, not aligned)
    assert ("np.ceil" in body) is (ratio == 0)
    assert ("-np.deg2rad" in body) is (clockwise and operator == ROTATED)


def test_a_program_needs_what_the_readme_installs():
    text = code.code(view(0), "roiviz")
    assert "\nIt needs: pip install dist/roiviz-*.whl, which `make wheel` builds\n" in text
    assert "\nIt needs: pip install torch torchvision\n" in code.code(
        next(one for one in map(view, range(9)) if not code.reason_without(one, "torchvision")),
        "torchvision",
    )
