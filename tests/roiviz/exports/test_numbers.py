"""Numbers to take away: what the kernel gives in every format, and what `roiviz check` says."""

import csv
import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load

from roiviz import debug, kernels
from roiviz.explain.comparison import Way
from roiviz.explain.roi import run
from roiviz.exports import numbers
from tests.roiviz.exports.views import view


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode())))


@pytest.mark.parametrize("seed", range(6))
def test_arrays_are_the_kernels_and_the_plan_makes_them(seed):
    shown = view(seed)
    found = numbers.arrays(shown)
    want = run(shown.feature_map, shown.boxes, shown.settings)[0].transpose(0, 3, 1, 2)
    np.testing.assert_array_equal(found["output"], want)
    rows, columns = shown.settings.bins
    maps = found["features"][0].reshape(found["features"].shape[1], -1).astype(np.float64)
    for box in range(len(shown.boxes)):
        for place in range(rows * columns):
            mine = (found["plan.roi_index"] == box) & (found["plan.bin_index"] == place)
            weights, taps = found["plan.weights"][mine], found["plan.taps"][mine]
            read = (np.where(taps >= 0, weights, 0) * maps[:, taps]).sum(axis=2)
            made = np.zeros(len(maps))
            if read.shape[1]:
                made = read.max(axis=1) if shown.settings.maximum else read.mean(axis=1)
            np.testing.assert_allclose(
                made, want[box, :, place // columns, place % columns], atol=1e-5
            )


@pytest.mark.parametrize("seed", range(3))
def test_every_format_holds_the_same(seed):
    shown = view(seed)
    found = numbers.arrays(shown)
    files = {file.ending: file for file in numbers.files(shown)}
    with np.load(io.BytesIO(files["npz"].write())) as file:
        assert set(file.files) == set(found)
        for name, value in found.items():
            np.testing.assert_array_equal(file[name], value)
    tensors = load(files["safetensors"].write())
    for name, value in tensors.items():
        np.testing.assert_array_equal(value, found[name])
    assert set(found) - set(tensors) <= {"reduction"}
    lines = table(files["outputs.csv"].write())
    assert len(lines) == found["output"].size
    said = np.array([line["output"] for line in lines], np.float32)
    np.testing.assert_array_equal(said, found["output"].ravel())
    assert lines[-1]["box"] == "3"
    samples = table(files["plan.csv"].write())
    np.testing.assert_array_equal(
        np.array([[line["x"], line["y"]] for line in samples], found["plan.positions"].dtype),
        found["plan.positions"],
    )
    cells = np.array([line["top_left_row"] or -1 for line in samples], int)
    taps = found["plan.taps"][:, 0]
    np.testing.assert_array_equal(cells, np.where(taps >= 0, taps // shown.size[1], -1))
    states = [line["state"] for line in samples]
    assert states == [numbers.STATES[one] for one in found["plan.state"]]


@pytest.mark.parametrize("seed", range(3))
def test_what_is_exported_is_right_by_the_bench(seed):
    found = numbers.arrays(view(seed))
    given: dict[str, Any] = {name: value for name, value in found.items() if "plan." not in name}
    report = debug(**given)
    assert report.ok


@pytest.mark.parametrize("seed", range(0, 6, 3))
def test_what_the_boxes_are_compared_with_is_written_too(seed):
    """Of RoIAlign's boxes RoIPool's output, by a call of the kernel itself."""
    shown = view(seed)
    way = Way("RoIPool", "RoIAlign", replace(shown.settings, operator="roi_pool"))
    shown = replace(shown, way=way)
    found = numbers.arrays(shown)
    want = kernels.roi_pool(
        np.ascontiguousarray(found["features"]),
        found["rois"],
        shown.settings.bins,
        spatial_scale=shown.feature_map.spatial_scale,
    )[0]
    np.testing.assert_allclose(found["compared.output"], want, rtol=1e-6)
    assert found["compared.operator"] == "roi_pool"
    assert np.abs(found["output"] - want).max() > 0.01
    lines = table({file.ending: file for file in numbers.files(shown)}["outputs.csv"].write())
    said = np.array([line["compared_output"] for line in lines], np.float32)
    np.testing.assert_array_equal(said, found["compared.output"].ravel())
