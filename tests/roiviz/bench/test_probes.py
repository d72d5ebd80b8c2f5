"""The probe set tells all conventions apart that are not the same, and its scripts run."""

import itertools
import runpy
import sys

import numpy as np
import pytest

from roiviz.bench import probe_files
from roiviz.bench.meanings import meaning
from roiviz.bench.probes import alike, by_name, calls, expected, identified, splitting
from roiviz.bench.splits import MAPS, made, splits, written_frames
from roiviz.conventions import CONVENTIONS, Settings
from roiviz.hosts.command import main

# What nothing can split: rules that are the same, or are made so by their own settings.
TIES = {
    frozenset(names.split())
    for names in (
        "torchvision onnxruntime_legacy mmcv_legacy onnx_10 openvino caffe2 tensorrt_legacy "
        "paddle_legacy mxnet tvm",
        "torchvision_aligned onnxruntime detectron2 mmcv onnx_16 onnx_22 paddle_gpu",
        "openvino_half_pixel_for_nn tensorrt caffe2_aligned paddle mxnet_aligned",
        "detectron maskrcnn_benchmark",
        "onnxruntime_max onnx_16_max onnx_22_max tensorrt_max",
        "onnxruntime_legacy_max onnx_10_max",
        "torchvision_roi_pool caffe2_roi_pool paddle_roi_pool",
        "prroi_pool paddle_prroi_pool",
        "mmcv_rotated openvino_rotated",
        "mmcv_rotated_clockwise openvino_rotated_clockwise",
        "mmcv_rotated_clockwise_legacy aerial_detection",
        "caffe2_rotated mxnet_rotated",
    )
}


def test_every_pair_is_split_or_the_same():
    groups = alike()
    assert sorted(itertools.chain(*groups)) == sorted(CONVENTIONS)
    assert {frozenset(group) for group in groups if len(group) > 1} == TIES
    settings = [call.settings for call in calls()]
    for group in groups:
        rules = [CONVENTIONS[name].rules for name in group]
        # Of one group, every call means the same.
        assert all(len({meaning(one, each) for one in rules}) == 1 for each in settings), group
    firsts = [CONVENTIONS[group[0]].rules for group in groups]
    for one, other in itertools.combinations(firsts, 2):
        # And what has one meaning in every call is one group.
        assert any(meaning(one, each) != meaning(other, each) for each in settings)


@pytest.mark.parametrize("name", ["torchvision", "openvino", "mmcv_rotated"])
def test_boxes_at_once_are_what_each_is_alone(name):
    """Some of them run backwards, and some have very many samples."""
    rules, settings = CONVENTIONS[name].rules, Settings((2, 3), 1e-3)
    features = MAPS["whole numbers"]
    boxes = written_frames(rules, settings)[0]
    boxes[-1, -2:] *= 1000
    found = made(rules, settings, features, boxes)
    alone = [made(rules, settings, features, box[None])[0] for box in boxes]
    np.testing.assert_allclose(found, alone, rtol=1e-5, atol=1e-5)
    assert np.isfinite(found[:5]).all()


def test_what_splits_two():
    """A window that only one of them has shows on a box across the border, and not inside."""
    found = splitting("torchvision", "torchvision_deterministic")
    assert found is not None
    name, box = found
    call = by_name()[name]
    x1, y1, x2, y2 = call.rois[box, 1:] * call.spatial_scale
    assert min(x1, y1) < -1 or x2 > 13 or y2 > 9
    assert splitting("torchvision", "mmcv_legacy") is None


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("torchvision", "torchvision_aligned"),
        ("torchvision_aligned", "caffe2_aligned"),
        ("mmcv_max", "onnxruntime_max"),
        ("detectron2_rotated", "mmcv_rotated"),
        ("torchvision_ps_roi_align", "torchvision_ps_roi_pool"),
        ("torchvision_roi_pool", "mmcv_roi_pool"),
    ],
)
def test_the_plainest_box_that_splits(first, other):
    """Its two values are those that the two conventions give to that box alone."""
    settings = Settings((2, 3), 0.5, 0)
    rules = [CONVENTIONS[name].rules for name in (first, other)]
    found = splits((rules[0], settings), (rules[1], settings))
    assert found is not None
    for name, value in zip((first, other), found.values, strict=True):
        row = CONVENTIONS[name]
        box = np.array([found.box], np.float32)
        if "batch" in row.rules.format.columns:
            box = np.insert(box, 0, 0, axis=1)
        made = row.evaluate(found.features, box, settings)[0, 0]
        np.testing.assert_allclose(made[found.place], value, equal_nan=True)
    assert splits((rules[0], settings), (rules[0], settings)) is None


@pytest.mark.parametrize("name", ["torchvision", "chainer_max", "sam3", "mmcv_rotated", "jwyang"])
def test_whose_operator(name):
    outputs = {}
    for call in calls():
        output = expected(name, call.name)
        if output is not None:
            outputs[call.name] = output + np.float32(1e-7)
    answer = identified(outputs)
    assert name in answer.conventions
    assert answer.wrong is None
    group = next(group for group in alike() if name in group)
    assert set(answer.conventions) == set(group)


def test_nobodys_operator():
    outputs = {
        call.name: output
        for call in calls()[:3]
        if (output := expected("torchvision", call.name)) is not None
    }
    made = expected("torchvision", "two")
    assert made is not None
    wrong = made.copy()
    wrong[4] *= 2
    answer = identified(outputs | {"two": wrong})
    assert answer.conventions == ()
    assert answer.wrong == "torchvision agrees on 2 of 3 calls, and not on 'two'."
    with pytest.raises(ValueError, match="outputs: want names of adaptive"):
        identified({"three": wrong})


def test_calls_that_an_operator_has_no_boxes_for_are_left_aside():
    """One that knows no angle reads the first four numbers of a turned box as corners."""
    outputs = {}
    for call in calls():
        made = expected("torchvision", call.name)
        outputs[call.name] = (
            np.zeros((len(call.rois), 1, 2, 3), np.float32) if made is None else made
        )
    answer = identified(outputs)
    assert "torchvision" in answer.conventions
    assert answer.wrong is None
    assert answer.aside == (
        "These have no angle: what the operator gave for turned_adaptive and turned_two is left "
        "aside."
    )
    two = outputs["two"].copy()
    two[4] *= 2
    count = sum(not call.turned for call in calls())
    answer = identified(outputs | {"two": two})
    said = f"torchvision agrees on {count - 1} of {count} calls, and not on 'two'."
    assert (answer.conventions, answer.wrong) == ((), said)


def test_the_script_for_onnx_runtime(tmp_path, capsys, monkeypatch):
    assert main(["probe", str(tmp_path)]) == 0
    assert (tmp_path / probe_files.PROBE).exists()
    script = tmp_path / "probe_onnxruntime.py"
    monkeypatch.setattr(sys, "argv", [str(script)])
    runpy.run_path(str(script), run_name="__main__")
    capsys.readouterr()
    assert main(["probe", str(tmp_path), "--read"]) == 0
    assert "onnxruntime  ONNX Runtime: RoiAlign-16" in capsys.readouterr().out


def test_the_script_for_a_function(tmp_path, capsys, monkeypatch):
    """One with a fault: it leaves out the half cell of boxes beyond the tenth."""
    probe_files.write(tmp_path)
    (tmp_path / "a_port.py").write_text(
        "import numpy as np\n"
        "from roiviz import kernels\n"
        "def pool(features, rois, bins, scale, ratio):\n"
        "    parts = [(rois[:10], True), (rois[10:], False)]\n"
        "    return np.concatenate([kernels.roi_align(features, np.ascontiguousarray(part), bins,\n"
        "        spatial_scale=scale, sampling_ratio=ratio, aligned=aligned)\n"
        "        for part, aligned in parts])\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    script = tmp_path / "probe_numpy.py"
    monkeypatch.setattr(sys, "argv", [str(script), "a_port:pool"])
    runpy.run_path(str(script), run_name="__main__")
    said = capsys.readouterr().out
    assert "turned_two: left out (" in said
    assert main(["probe", str(tmp_path), "--read"]) == 1
    assert "agrees on" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "damaged"),
        (None, "cannot be opened"),
    ],
)
def test_outputs_that_are_none(tmp_path, capsys, content, why):
    if content is not None:
        (tmp_path / probe_files.GOT).write_bytes(content)
    assert main(["probe", str(tmp_path), "--read"]) == 2
    said = capsys.readouterr().err
    assert why in said
    assert said.count("\n") == 1


def test_outputs_of_another_set(tmp_path, capsys):
    np.savez(tmp_path / probe_files.GOT, somebody=np.zeros((2, 1, 2, 3), np.float32))
    assert main(["probe", str(tmp_path), "--read"]) == 2
    assert "is not of this probe set" in capsys.readouterr().err
