"""The backward pass as numbers: the kernel's, in every file, and right by the bench."""

import csv
import io
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load

from roiviz import debug
from roiviz.exports import gradients
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
        assert np.float32(row["gradient"]) == arrays["grad_features"][0, 0][place]
    boxes = list(csv.DictReader(io.StringIO(files["boxes.csv"].write().decode())))
    said = np.array([row["gradient"] for row in boxes], np.float32)
    np.testing.assert_array_equal(said, arrays["grad_rois"][:, 1:].ravel())
    assert debug(**arrays).ok


def test_a_wrong_gradient_is_seen_by_the_bench():
    arrays: dict[str, Any] = dict(gradients.arrays(backward(0)))
    given = arrays["grad_features"]
    given.flat[np.argmax(np.abs(given))] *= 2
    assert not debug(**arrays).ok


def test_without_an_upstream_there_is_none():
    with pytest.raises(ValueError, match="upstream"):
        gradients.arrays(view(0))
