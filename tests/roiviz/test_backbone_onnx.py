"""roiviz/backbone_onnx.py: a stranger's model in a process of its own."""

import os
import signal

import numpy as np
import pytest

from roiviz import backbone_onnx, pictures
from roiviz.backbone_onnx import PREPARATIONS, OnnxBackbone, OnnxSettings
from tests import onnx_models
from tests.onnx_models import model, node


def picture(height: int, width: int, seed: int = 0) -> pictures.Picture:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return pictures.from_array(pixels, "noise")


@pytest.fixture(scope="module")
def two():
    """The model, as a backbone and as the NumPy function that it is."""
    data, first, second = onnx_models.two_convolutions()

    def reference(tensor: np.ndarray) -> dict[str, np.ndarray]:
        _, _, height, width = tensor.shape
        blocks = tensor[0].reshape(3, height // 4, 4, width // 4, 4)
        conv1 = np.einsum("chiwj,ocij->ohw", blocks, first)
        relu1 = np.maximum(conv1, 0)
        blocks = relu1.reshape(6, height // 8, 2, width // 8, 2)
        return {
            "conv1": conv1,
            "relu1": relu1,
            "conv2": np.einsum("chiwj,ocij->ohw", blocks, second),
        }

    backbone = OnnxBackbone(data, "two.onnx")
    yield backbone, reference
    backbone.close()


def tensor_of(pixels: np.ndarray, name: str) -> np.ndarray:
    row = PREPARATIONS[name]
    ordered = pixels if row.order == "RGB" else pixels[:, :, ::-1]
    values = (ordered * row.scale - np.array(row.mean)) / np.array(row.deviation)
    return values.transpose(2, 0, 1)[None]


def test_its_layers_are_listed_in_order(two):
    backbone, _ = two
    listed = [(layer.name, layer.kind) for layer in backbone.layers]
    assert listed == [("conv1", "Conv"), ("relu1", "Relu"), ("conv2", "Conv")]


@pytest.mark.parametrize("layer", ["conv1", "relu1", "conv2"])
@pytest.mark.parametrize("preparation", list(PREPARATIONS))
def test_every_layer_and_preparation_agrees_with_numpy(two, layer, preparation):
    backbone, reference = two
    shown = picture(64, 96)
    found = backbone.feature_map(shown, OnnxSettings(layer, preparation))
    wanted = reference(tensor_of(shown.pixels, preparation))[layer].transpose(1, 2, 0)
    assert found.values.shape == wanted.shape
    assert found.stride == 64 / wanted.shape[0]
    scale = np.abs(wanted).max()
    np.testing.assert_allclose(found.values / scale, wanted / scale, atol=1e-5)


def test_a_picture_is_filled_up_and_the_cells_beyond_it_are_cut_off(two):
    backbone, reference = two
    shown = picture(50, 70)
    found = backbone.feature_map(shown, OnnxSettings("conv2", "unit"))
    filled = np.pad(shown.pixels, ((0, 14), (0, 26), (0, 0)), mode="edge")
    wanted = reference(tensor_of(filled, "unit"))["conv2"].transpose(1, 2, 0)
    assert found.stride == 8
    assert found.values.shape[:2] == (7, 9)  # ceil(50 / 8), ceil(70 / 8)
    np.testing.assert_allclose(found.values, wanted[:7, :9], rtol=1e-4, atol=1e-4)


def test_a_square_input_keeps_the_pictures_shape():
    data, _, _ = onnx_models.two_convolutions(side=224)
    backbone = OnnxBackbone(data, "fixed.onnx")
    found = backbone.feature_map(picture(300, 400), OnnxSettings("conv2", "unit", side=224))
    backbone.close()
    # 224 px hold 400 of the picture's, so a cell of 8 covers 8 · 400 / 224 of them.
    assert found.stride == pytest.approx(8 * 400 / 224)
    assert found.values.shape == (21, 28, 5)


def test_the_same_picture_gives_the_same_map(two):
    backbone, _ = two
    maps = [backbone.feature_map(picture(32, 32), OnnxSettings("relu1")) for _ in range(2)]
    assert maps[0].digest == maps[1].digest


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        pytest.param(b"", "at most 20 MB", id="nothing"),
        pytest.param(b"\x00" * 50, "model: ", id="zeros"),
        pytest.param(b"PK\x03\x04 not a model", "model: ", id="a zip"),
        pytest.param(onnx_models.two_convolutions()[0][:-300], "model: ", id="cut off"),
        pytest.param(
            model([node("Flatten", ["picture"], "flat")], {}, (1, 3, 8, 8), "flat", (1, 192)),
            "laid out over the picture",
            id="no map",
        ),
    ],
)
def test_what_is_no_backbone_gets_one_sentence(data, wanted):
    with pytest.raises(ValueError, match=wanted) as caught:
        OnnxBackbone(data, "bad.onnx")
    assert "\n" not in str(caught.value)
    assert "/" not in str(caught.value)


def test_an_unknown_operator_is_opencvs_to_refuse():
    data = model(
        [node("Relu", ["picture"], "good"), node("Nonsense", ["good"], "bad")],
        {},
        (1, 3, 32, 32),
        "bad",
        (1, 3, 32, 32),
    )
    backbone = OnnxBackbone(data, "odd.onnx")
    with pytest.raises(ValueError, match="model: "):
        backbone.feature_map(picture(32, 32), OnnxSettings("good"))
    backbone.close()


def test_a_layer_that_it_lacks_is_refused(two):
    backbone, _ = two
    with pytest.raises(ValueError, match="layer: want one of the model's, got 'other'"):
        backbone.feature_map(picture(32, 32), OnnxSettings("other"))


def test_values_that_are_not_finite_are_refused():
    data = model(
        [node("Conv", ["picture", "w"], "conv", kernel_shape=(1, 1))],
        {"w": np.full((1, 3, 1, 1), np.inf, np.float32)},
        (1, 3, 32, 32),
        "conv",
        (1, 1, 32, 32),
    )
    backbone = OnnxBackbone(data, "inf.onnx")
    with pytest.raises(ValueError, match="finite"):
        backbone.feature_map(picture(32, 32), OnnxSettings("conv"))
    backbone.close()


def test_a_model_that_needs_gigabytes_is_stopped_and_the_next_one_runs(two):
    channels = 200_000
    data = model(
        [node("Conv", ["picture", "w"], "conv", kernel_shape=(1, 1))],
        {"w": np.ones((channels, 3, 1, 1), np.float32)},
        (1, 3, "height", "width"),
        "conv",
        (1, channels, "height", "width"),
    )
    backbone = OnnxBackbone(data, "greedy.onnx")
    with pytest.raises(ValueError, match="model: "):
        backbone.feature_map(picture(256, 256), OnnxSettings("conv"))
    backbone.close()
    assert two[0].feature_map(picture(32, 32), OnnxSettings("conv2")).values.size


def test_a_slow_model_is_stopped(two, monkeypatch):
    backbone, _ = two
    monkeypatch.setattr(backbone_onnx, "RUN_SECONDS", 0.0)
    with pytest.raises(ValueError, match="want an answer within 0 seconds, got none"):
        backbone.feature_map(picture(512, 512), OnnxSettings("conv2"))


def test_a_process_that_dies_is_one_sentence_and_the_next_call_starts_another(two):
    backbone, _ = two
    backbone.feature_map(picture(32, 32), OnnxSettings("conv2"))
    stopped = backbone._process
    os.kill(stopped.pid, signal.SIGSTOP)
    os.kill(stopped.pid, signal.SIGKILL)
    stopped.wait()
    assert backbone.feature_map(picture(32, 32), OnnxSettings("conv2")).values.size
    assert backbone._process.pid != stopped.pid


def test_the_process_knows_nothing_of_the_apps_surroundings(two, tmp_path, monkeypatch):
    """No path of the app, no variable of its environment, nothing written to disk."""
    backbone, _ = two
    backbone.close()
    monkeypatch.setenv("SECRET", "hunter2")
    backbone.feature_map(picture(32, 32), OnnxSettings("conv2"))
    process = backbone._process
    environment = os.path.join("/proc", str(process.pid), "environ")
    if not os.path.exists(environment):
        pytest.skip("no /proc here")
    with open(environment, "rb") as file:
        assert b"hunter2" not in file.read()
    with open(f"/proc/{process.pid}/limits") as file:
        limits = {line[:26].strip(): line[26:].split()[0] for line in file.readlines()[1:]}
    assert limits["Max file size"] == "0"
    assert limits["Max address space"] == str(3 << 30)


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        pytest.param("import os; os._exit(1)", "got the end", id="it exits"),
        pytest.param("import os; os.abort()", "got the end", id="it crashes"),
        pytest.param("print('x' * 10_000)", "got the end", id="it babbles"),
        pytest.param(
            "import struct, sys; sys.stdout.buffer.write(struct.pack('<IQ', 9, 1 << 60))",
            "got the end",
            id="it promises an exabyte",
        ),
        pytest.param(
            "import struct, sys; sys.stdout.buffer.write(struct.pack('<IQ', 4, 0) + b'null')",
            "got the end",
            id="it answers nothing",
        ),
        pytest.param("while True: pass", "within 1 seconds, got none", id="it hangs"),
    ],
)
def test_whatever_the_process_does_the_app_gets_one_sentence(script, wanted, tmp_path, monkeypatch):
    child = tmp_path / "child.py"
    child.write_text(script)
    monkeypatch.setattr(backbone_onnx, "_CHILD", child)
    monkeypatch.setattr(backbone_onnx, "LOAD_SECONDS", 1.0)
    with pytest.raises(ValueError, match=wanted):
        OnnxBackbone(onnx_models.two_convolutions()[0], "hostile.onnx")


def test_there_are_never_more_than_a_few_processes():
    data = onnx_models.two_convolutions()[0]
    made = [OnnxBackbone(data, f"{i}.onnx") for i in range(backbone_onnx.MOST_PROCESSES + 2)]
    running = [one for one in made if one._process and one._process.poll() is None]
    assert len(running) <= backbone_onnx.MOST_PROCESSES
    assert made[-1] in running
    # The first was ended to make room; asked again, it runs again.
    assert made[0].feature_map(picture(32, 32), OnnxSettings("conv2")).values.size
    for one in made:
        one.close()


def test_when_all_are_at_work_a_new_one_is_asked_to_wait(monkeypatch):
    monkeypatch.setattr(backbone_onnx, "MOST_PROCESSES", 1)
    data = onnx_models.two_convolutions()[0]
    busy = OnnxBackbone(data, "busy.onnx")
    with busy._lock, pytest.raises(ValueError, match="want at most 1 at work at once"):
        OnnxBackbone(data, "late.onnx")
    busy.close()
