"""Each convention against what its framework gave."""

import numpy as np
import pytest

from roiviz.conventions import CONVENTIONS, LEVELS
from roiviz.conventions.convention import READ, RECORDED, RUN
from tests.kernels.golden import FOLDER, cases
from tests.roiviz.conventions.recorded import PRECISE, by_row, call_of, wanted

# The official node tests are printed to four decimals.
PRINTED = "onnx_node_tests"


@pytest.mark.parametrize("row", by_row())
def test_every_recorded_output(row):
    for case in by_row()[row]:
        features, rois, settings, batch = call_of(case)
        got = CONVENTIONS[row].evaluate(features, rois, settings, batch)
        atol = 1e-4 if case.family == PRINTED else 1e-5
        np.testing.assert_allclose(
            got, wanted(case), atol=atol, rtol=1e-5, equal_nan=True, err_msg=case.name
        )


def test_paddles_precise_pooling():
    """Its float32 kernel is as far off as mmcv's in float32 is from its own in float64."""
    inputs = {param.values[0].name: param.values[0] for param in cases(PRECISE)}
    for param in cases("paddle_prroi_pool"):
        case = param.values[0]
        given = inputs[case.inputs]
        features, rois, settings, _ = call_of(given)
        got = CONVENTIONS["paddle_prroi_pool"].evaluate(features, rois, settings)
        want = np.nan_to_num(case.array("y"))
        error = np.zeros(1)
        if given.has("y32"):
            error = np.abs(given.array("y32") - given.array("y")).reshape(len(rois), -1).max(axis=1)
        assert (np.abs(got - want).reshape(len(rois), -1).max(axis=1) <= 2 * error + 1e-4).all()


def test_crop_and_resize_in_tensorpacks_way():
    """RoIAlign through TensorFlow's crop_and_resize, on boxes inside the map."""
    for param in cases("tf_crop_and_resize"):
        case = param.values[0]
        if "crop_h" in case.params:
            continue
        features, rois, settings, _ = call_of(case)
        # tensorpack takes cells, and two samples where nobody says otherwise.
        if settings.sampling_ratio == 2:
            cells = rois[:, 1:] * np.float32(settings.spatial_scale)
            got = CONVENTIONS["tensorpack"].evaluate(features, cells, settings, rois[:, 0])
            np.testing.assert_allclose(got, case.array("y"), atol=1e-4, rtol=1e-4)
        got = CONVENTIONS["torchvision_aligned"].evaluate(features, rois, settings)
        np.testing.assert_allclose(got, case.array("y"), atol=1e-4, rtol=1e-4)


def test_every_row_says_how_it_was_checked():
    recorded = {*by_row(), "paddle_prroi_pool"}
    for name, row in CONVENTIONS.items():
        assert (row.checked in (RUN, RECORDED)) == (name in recorded), name
        assert row.checked in (RUN, RECORDED, READ)


def test_levels_of_a_pyramid():
    """Boxes at the steps between levels and an ulp beside them."""
    with np.load(FOLDER / "pyramid_levels.npz") as stored:
        recorded = {name: stored[name] for name in stored.files}
    boxes = recorded.pop("boxes")
    assert {level.id for level in LEVELS if level.checked != READ} == set(recorded)
    for level in LEVELS:
        if level.id in recorded:
            np.testing.assert_array_equal(level.levels(boxes, 2, 5), recorded[level.id], level.id)


def test_what_is_recorded_says_by_whom():
    for file in FOLDER.glob("peer_*.json"):
        text = file.read_text()
        assert '"version":' in text, file.name
        assert '"command":"python tools/record_' in text, file.name
