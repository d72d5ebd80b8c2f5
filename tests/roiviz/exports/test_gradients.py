"""The backward pass as numbers: the kernel's, in every file, and right by the bench."""

import contextlib
import csv
import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load

from roiviz import debug
from roiviz.explain.descent import Goal, descend, pooled, pyramid
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.staircase import explain_staircase
from roiviz.exports import code, gradients
from tests.roiviz.exports.test_code import gradient
from tests.roiviz.exports.views import backward, view


@pytest.mark.parametrize("seed", range(4))
def test_every_file_holds_the_kernels_gradient(seed):
    shown = backward(seed)
    files = {file.ending: file for file in gradients.files(shown)}
    want = gradient(shown)
    with np.load(io.BytesIO(files["npz"].write())) as file:
        arrays = {name: file[name] for name in file.files}
    np.testing.assert_allclose(arrays["grad_features"][0, 0], want, atol=1e-5)
    for name, value in load(files["safetensors"].write()).items():
        np.testing.assert_array_equal(value, arrays[name])
    rows = list(csv.DictReader(io.StringIO(files["cells.csv"].write().decode())))
    assert len(rows) == np.count_nonzero(arrays["grad_features"])
    for row in rows:
        place = int(row["row"]), int(row["column"])
        assert float(row["gradient"]) == arrays["grad_features"][0, 0][place]
    boxes = list(csv.DictReader(io.StringIO(files["boxes.csv"].write().decode())))
    said = np.array([row["gradient"] for row in boxes], float)
    np.testing.assert_array_equal(said, arrays["grad_rois"][:, 1:].ravel())
    assert debug(**arrays).ok


def test_the_numbers_are_the_pages():
    shown = backward(1)
    boxes = explain_gradients(
        shown.feature_map, shown.boxes, shown.settings, shown.channel, Upstream("random"), active=0
    )
    assert boxes is not None
    found = gradients.arrays(replace(shown, upstream=boxes.upstream))
    # The two layouts are added up in another order.
    np.testing.assert_allclose(found["grad_rois"][:, 1:], boxes.rois, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(found["grad_features"][0, 0], boxes.cells, rtol=1e-12, atol=1e-14)
    assert found["grad_rois"].dtype == np.float64
    # Nothing of them is lost in the table.
    (table,) = [file for file in gradients.files(replace(shown, upstream=boxes.upstream))
                if file.ending == "boxes.csv"]  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(table.write().decode())))
    assert [float(row["gradient"]) for row in rows] == found["grad_rois"][:, 1:].ravel().tolist()


def rows_of(files, ending):
    (file,) = [one for one in files if one.ending == ending]
    return [*csv.DictReader(io.StringIO(file.write().decode()))]


def test_a_walks_file_has_its_steps():
    shown = backward(1)
    levels = pyramid(shown.feature_map)
    goal = Goal("match", shown.boxes[1])
    scale = shown.feature_map.spatial_scale
    start = replace(shown.boxes[1], cx=shown.boxes[1].cx + 6, angle=0.0)
    walk = descend(levels, start, shown.settings, goal, scale=scale)
    rows = rows_of(gradients.walk_files(walk, shown.feature_map, "link"), "walk.csv")
    assert len(rows) == len(walk.boxes) > 2
    for row, box, loss in zip(rows, walk.boxes, walk.losses, strict=True):
        assert float(row["loss"]) == loss
        assert (float(row["cx"]), float(row["w"])) == pytest.approx((box.cx, box.width))
        # The loss is that of the box: half the mean square of what it is off.
        (here, there) = (pooled(levels[-1], one, shown.settings, scale)
                         for one in (box, shown.boxes[1]))  # fmt: skip
        assert loss == pytest.approx(0.5 * np.mean((here - there) ** 2), rel=1e-4, abs=1e-9)


def test_a_slides_file_has_both_outputs():
    shown = backward(0)
    stairs = explain_staircase(shown.feature_map, shown.boxes[0], shown.settings, shown.channel, 0)
    rows = rows_of(gradients.slide_files(stairs, "link"), "slide.csv")
    assert [float(row["roi_align"]) for row in rows] == stairs.smooth[:, 0].tolist()
    assert [float(row["roi_pool"]) for row in rows] == stairs.stepped[:, 0].tolist()
    assert len({row["offset"] for row in rows}) == len(stairs.offsets)


@pytest.mark.parametrize(("kind", "inside"), [("match", True), ("channel", True), ("match", False)])
def test_a_walks_program_takes_its_steps(kind, inside, monkeypatch, tmp_path):
    shown = backward(1)
    on = shown.feature_map if kind == "match" else gradients.one_channel(shown.feature_map, 1)
    goal = Goal(kind, shown.boxes[1])
    start = replace(shown.boxes[1], cx=shown.boxes[1].cx + 6, angle=0.0)
    scale = shown.feature_map.spatial_scale
    free = ("centre", "angle")
    walk = descend(pyramid(on), start, shown.settings, goal, scale=scale, step=0.07, free=free)
    if not inside:
        monkeypatch.setattr(gradients, "MOST_VALUES", 0)
        (file,) = [one for one in gradients.walk_files(walk, on, "link") if one.ending == "npz"]
        (tmp_path / "walk.npz").write_bytes(file.write())
        monkeypatch.chdir(tmp_path)
    program = gradients.walk_program(walk, on, shown, 0.07, "walk")
    assert ("PACKED" in program) is inside
    space: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()) as said:
        exec(compile(program, "program", "exec"), space)
    assert len(walk.boxes) > 2
    assert [replace(box, id="") for box in space["walk"].boxes] == [
        replace(box, id="") for box in walk.boxes
    ]
    np.testing.assert_array_equal(space["walk"].losses, walk.losses)
    assert said.getvalue().count("\n") == len(walk.boxes)


def test_a_slides_program_gives_both_outputs():
    shown = backward(0)
    stairs = explain_staircase(shown.feature_map, shown.boxes[0], shown.settings, shown.channel, 1)
    space: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()) as said:
        exec(compile(gradients.slide_program(stairs, shown, "x"), "program", "exec"), space)
    row, column = divmod(stairs.bin, shown.settings.bins[1])
    np.testing.assert_allclose(space["smooth"][:, 0, row, column], stairs.smooth[:, 0], rtol=1e-12)
    np.testing.assert_array_equal(space["stepped"][:, 0, row, column], stairs.stepped[:, 0])
    assert f"RoIPool {stairs.stepped[0, 0]:.6g}" in said.getvalue()


def test_the_own_program_gives_the_numbers_of_the_tables():
    """In float64, as the tables: of terms that cancel float32 leaves other digits."""
    for seed in range(3):
        shown = backward(seed)
        space: dict[str, Any] = {}
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(code.code(shown, "roiviz"), "program", "exec"), space)
        found = gradients.arrays(shown)
        np.testing.assert_array_equal(space["found"].rois, found["grad_rois"])
        np.testing.assert_array_equal(space["found"].features, found["grad_features"])


def test_a_wrong_gradient_is_seen_by_the_bench():
    arrays: dict[str, Any] = dict(gradients.arrays(backward(0)))
    given = arrays["grad_features"]
    given.flat[np.argmax(np.abs(given))] *= 2
    assert not debug(**arrays).ok


def test_without_an_upstream_there_is_none():
    with pytest.raises(ValueError, match="upstream"):
        gradients.arrays(view(0))
