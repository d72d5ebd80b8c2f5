"""roiviz/backbone_onnx.py: an untrusted model in a process of its own."""

import os
import signal
import subprocess
import sys
import threading
from typing import Any

import cv2
import numpy as np
import pytest
from onnx import TensorProto, helper

from roiviz import backbone_onnx, pictures, workers
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


@pytest.fixture
def run():
    """The layer's values of a model on a picture; each model's process ends with the test."""
    made = []

    def run(data, shown, layer, preparation="plain", side=0):
        made.append(OnnxBackbone(data, "model.onnx"))
        return made[-1].feature_map(shown, OnnxSettings(layer, preparation, side))

    yield run
    for one in made:
        one.close()


MIX = np.array([[1, 2, 4], [-1, 0, 1]], np.float32)  # two channels of a picture's three
WEIGHT = MIX[:, :, None, None]


def mixed(pixels: np.ndarray) -> np.ndarray:
    """What a 1 × 1 convolution by MIX makes of a picture's own numbers."""
    return pixels.astype(np.float64) @ MIX.T.astype(np.float64)


def test_a_model_without_a_layer_over_the_picture_is_refused():
    data = model([node("Flatten", ["picture"], "flat")], {}, (1, 3, 8, 8))
    with pytest.raises(ValueError, match="No layer of the model is laid out over the picture"):
        OnnxBackbone(data, "flat.onnx")


@pytest.mark.parametrize(
    "nodes",
    [
        pytest.param([node("Concat", ["picture", "picture"], "y", axis=3)], id="side by side"),
        pytest.param(
            [node("Split", ["picture"], ["y", "z"], axis=-2, num_outputs=2)], id="in halves"
        ),
        pytest.param(
            [node("Slice", ["picture", "last", "first", "across", "back"], "y")], id="mirrored"
        ),
        pytest.param(
            [
                node("Transpose", ["picture"], "turned", perm=(0, 1, 3, 2)),
                node("Mul", ["picture", "turned"], "y"),
            ],
            id="rows times columns",
        ),
    ],
)
def test_what_no_longer_lies_over_the_picture_is_no_layer(nodes):
    tensors = {
        "last": np.array([-1]),
        "first": np.array([-(2**62)]),
        "across": np.array([3]),
        "back": np.array([-1]),
        "w": WEIGHT,
    }
    whole = node("Conv", ["picture", "w"], "good")
    backbone = OnnxBackbone(model([whole, *nodes], tensors, (1, 3, 8, 8), opset=18), "odd.onnx")
    names = [layer.name for layer in backbone.layers]
    backbone.close()
    assert "good" in names
    assert "y" not in names


def test_layers_before_an_operator_that_is_not_run_are_computed(run):
    """Also where an operator behind them would not even load."""
    nodes = [
        node("Conv", ["picture", "w"], "good"),
        node("Nonsense", ["good"], "bad"),
        node("Relu", ["bad"], "worse"),
    ]
    data = model(nodes, {"w": WEIGHT})
    backbone = OnnxBackbone(data, "odd.onnx")
    assert [layer.name for layer in backbone.layers] == ["good"]
    assert backbone.blocked_by == "Nonsense"
    backbone.close()
    shown = picture(32, 32)
    np.testing.assert_array_equal(run(data, shown, "good").values, mixed(shown.pixels))


def test_a_layer_that_it_lacks_is_refused(two):
    backbone, _ = two
    with pytest.raises(ValueError, match=r"The model has no such layer\."):
        backbone.feature_map(picture(32, 32), OnnxSettings("other"))


def test_values_that_are_not_finite_are_refused(run):
    data = model([node("Conv", ["picture", "w"], "conv")], {"w": np.full_like(WEIGHT, np.inf)})
    with pytest.raises(ValueError, match="finite"):
        run(data, picture(32, 32), "conv")


def over_channels_last(nodes, shape, **options):
    """A model that takes rows × columns × channels, as TensorFlow's exporters write it."""
    turned = node("Transpose", ["picture"], "turned", perm=(0, 3, 1, 2))
    back = node("Transpose", [nodes[-1].output[0]], "last", perm=(0, 2, 3, 1))
    return model([turned, *nodes, back], {"w": WEIGHT}, shape, **options)


CONV = node("Conv", ["turned", "w"], "conv")


@pytest.mark.parametrize("layer", ["conv", "last"])
@pytest.mark.parametrize(
    "shape",
    [(1, 32, 32, 3), ("n", "h", "w", 3), (None, None, None, None), None, (1, 32, 32, None)],
    ids=str,
)
def test_channels_may_come_last(run, shape, layer):
    shown = picture(32, 32)
    found = run(over_channels_last([CONV], shape), shown, layer)
    np.testing.assert_array_equal(found.values, mixed(shown.pixels))
    assert found.stride == 1


@pytest.mark.parametrize(
    "shape",
    [(1, 3, 32, 32), ("n", 3, "h", "w"), (None,) * 4, None, (-1, 3, -1, -1), (1, 3, 0, 0)],
    ids=str,
)
def test_open_sizes_and_no_shape_at_all(run, shape):
    shown = picture(32, 32)
    data = model([node("Conv", ["picture", "w"], "conv")], {"w": WEIGHT}, shape)
    np.testing.assert_array_equal(run(data, shown, "conv").values, mixed(shown.pixels))


TYPES = [TensorProto.FLOAT16, TensorProto.DOUBLE, TensorProto.UINT8, TensorProto.INT32]


@pytest.mark.parametrize("kind", TYPES, ids=TensorProto.DataType.Name)
def test_numbers_of_other_kinds(run, kind):
    shown = picture(32, 32)
    nodes = [
        node("Cast", ["picture"], "cast", to=TensorProto.FLOAT),
        node("Conv", ["cast", "w"], "c"),
    ]
    data = model(nodes, {"w": WEIGHT}, input_type=kind)
    np.testing.assert_array_equal(run(data, shown, "c").values, mixed(shown.pixels))


@pytest.mark.parametrize(
    ("kind", "dtype"), [(TensorProto.FLOAT16, np.float16), (TensorProto.DOUBLE, np.float64)]
)
def test_a_whole_model_in_another_precision(run, kind, dtype):
    shown = picture(32, 32)
    data = model(
        [node("Conv", ["picture", "w"], "c")], {"w": WEIGHT.astype(dtype)}, input_type=kind
    )
    np.testing.assert_allclose(run(data, shown, "c").values, mixed(shown.pixels), rtol=2e-3, atol=1)


def test_whole_numbers_are_the_pixels_own_and_nothing_else():
    nodes = [
        node("Cast", ["picture"], "cast", to=TensorProto.FLOAT),
        node("Conv", ["cast", "w"], "c"),
    ]
    backbone = OnnxBackbone(model(nodes, {"w": WEIGHT}, input_type=TensorProto.UINT8), "whole.onnx")
    assert backbone.input.preparations == ("plain",)
    with pytest.raises(ValueError, match=r"The model takes pixels as 0 … 255\."):
        backbone.feature_map(picture(32, 32), OnnxSettings("c", "imagenet"))
    backbone.close()


def test_bytes_with_channels_last_as_a_camera_has_them(run):
    nodes = [
        node("Cast", ["picture"], "cast", to=TensorProto.FLOAT),
        node("Sub", ["cast", "mean"], "centred"),
        node("Transpose", ["centred"], "turned", perm=(0, 3, 1, 2)),
        CONV,
    ]
    mean = np.array([1, 2, 3], np.float32)
    data = model(
        nodes, {"w": WEIGHT, "mean": mean}, (None, None, None, 3), input_type=TensorProto.UINT8
    )
    shown = picture(32, 32)
    np.testing.assert_array_equal(run(data, shown, "conv").values, mixed(shown.pixels - mean))


def test_a_models_own_functions_are_run(run):
    twice = helper.make_function(
        "own", "Twice", ["x"], ["y"], [node("Add", ["x", "x"], "y")], [helper.make_opsetid("", 17)]
    )
    nodes = [node("Conv", ["picture", "w"], "a"), node("Twice", ["a"], "b", domain="own")]
    shown = picture(32, 32)
    data = model(nodes, {"w": WEIGHT}, functions=[twice], domains=["own"])
    np.testing.assert_array_equal(run(data, shown, "b").values, 2 * mixed(shown.pixels))


def test_the_newest_format_that_is_read_is_run_too(run):
    """onnx, which reads, must not be ahead of the runtime."""
    made = helper.make_model(
        onnx_models.graph([node("Conv", ["picture", "w"], "conv")], {"w": WEIGHT})
    )
    shown = picture(32, 32)
    found = run(made.SerializeToString(), shown, "conv")
    np.testing.assert_array_equal(found.values, mixed(shown.pixels))


def test_a_quantised_layer_gives_its_own_numbers(run):
    nodes = [
        node("Conv", ["picture", "w"], "conv"),
        node("QuantizeLinear", ["conv", "scale", "zero"], "quantised"),
    ]
    stored = {"w": WEIGHT, "scale": np.float32(16), "zero": np.uint8(3)}
    shown = picture(32, 32)
    wanted = np.clip(np.rint(mixed(shown.pixels) / 16) + 3, 0, 255)
    np.testing.assert_array_equal(run(model(nodes, stored), shown, "quantised").values, wanted)


@pytest.mark.parametrize("shape", [(1, 1, "h", "w"), (None,) * 4])
def test_one_channel_is_fed_the_pictures_brightness(run, shape):
    data = model(
        [node("Conv", ["picture", "w"], "c")], {"w": np.full((1, 1, 1, 1), 2, np.float32)}, shape
    )
    shown = picture(32, 32)
    grey = cv2.cvtColor(shown.pixels, cv2.COLOR_RGB2GRAY)
    np.testing.assert_array_equal(run(data, shown, "c").values[:, :, 0], 2.0 * grey)
    backbone = OnnxBackbone(data, "grey.onnx")
    assert backbone.input.channels == 1
    assert set(backbone.input.preparations) == {"unit", "signed", "plain"}
    with pytest.raises(ValueError, match="The model takes pixels as 0 … 1 or −1 … 1 or 0 … 255"):
        backbone.feature_map(shown, OnnxSettings("c", "imagenet"))
    backbone.close()


@pytest.mark.parametrize(
    ("rows", "columns", "fits"),
    [(64, 64, 64 / 100), (48, 96, 48 / 60), (60, 100, 1), (128, 64, 0.64)],
)
def test_a_size_of_its_own_is_read_from_the_model(run, rows, columns, fits):
    """The picture of 60 × 100 is scaled to fit in, whatever size was asked for before."""
    conv = node("Conv", ["picture", "w"], "conv", kernel_shape=(4, 4), strides=(4, 4))
    data = model([conv], {"w": np.ones((1, 3, 4, 4), np.float32)}, (1, 3, rows, columns))
    found = run(data, picture(60, 100), "conv")
    assert found.stride == pytest.approx(4 / fits)
    assert found.values.shape[:2] == (np.ceil(60 * fits / 4), np.ceil(100 * fits / 4))


def test_another_size_than_its_own_is_refused_in_a_sentence():
    backbone = OnnxBackbone(onnx_models.two_convolutions(side=256)[0], "fixed.onnx")
    assert backbone.input.sides == (0,)
    with pytest.raises(ValueError, match=r"The model takes 256 × 256 px only\."):
        backbone.feature_map(picture(32, 32), OnnxSettings("conv2", side=224))
    backbone.close()


def test_one_picture_is_given_to_the_first_of_several_inputs(run):
    made = onnx_models.proto(
        [
            node("Conv", ["picture", "w"], "first"),
            node("Conv", ["mask", "w"], "second"),
            node("Add", ["first", "second"], "both"),
        ],
        {"w": WEIGHT},
    )
    made.graph.input.add().CopyFrom(made.graph.input[0])
    made.graph.input[1].name = "mask"
    data, shown = made.SerializeToString(), picture(32, 32)
    backbone = OnnxBackbone(data, "pair.onnx")
    assert [layer.name for layer in backbone.layers] == ["first"]
    backbone.close()
    np.testing.assert_array_equal(run(data, shown, "first").values, mixed(shown.pixels))


def test_older_files_list_their_weights_among_the_inputs(run):
    made = onnx_models.proto([node("Conv", ["picture", "w"], "conv")], {"w": WEIGHT})
    made.ir_version = 3
    made.graph.input.insert(0, helper.make_tensor_value_info("w", TensorProto.FLOAT, WEIGHT.shape))
    shown = picture(32, 32)
    found = run(made.SerializeToString(), shown, "conv")
    np.testing.assert_array_equal(found.values, mixed(shown.pixels))


@pytest.mark.parametrize(
    ("shape", "kind", "wanted"),
    [
        ((1, 4, 32, 32), TensorProto.FLOAT, "input has 4 channels; a picture has 3"),
        ((8, 3, 32, 32), TensorProto.FLOAT, "takes 8 pictures at a time"),
        ((3, 32, 32), TensorProto.FLOAT, "input is 3 × 32 × 32; a picture needs four axes"),
        ((1, 3, 5, 32, 32), TensorProto.FLOAT, "four axes"),
        ((), TensorProto.FLOAT, "input is one number"),
        ((1, 3, 9000, 9000), TensorProto.FLOAT, "at most 2048 × 2048 px"),
        ((1, 3, 32, 32), TensorProto.STRING, "takes string numbers"),
        ((1, 3, 32, 32), TensorProto.BFLOAT16, "takes bfloat16 numbers"),
        ((1, 3, 32, 32), TensorProto.COMPLEX64, "takes complex64 numbers"),
    ],
)
def test_an_input_that_no_picture_fits_is_refused_by_name(shape, kind, wanted):
    size = shape[1] if len(shape) > 1 else 3
    weight = np.ones((2, size, 1, 1), np.float32)
    data = model([node("Conv", ["picture", "w"], "c")], {"w": weight}, shape, input_type=kind)
    with pytest.raises(ValueError, match=wanted):
        OnnxBackbone(data, "other.onnx")


def test_where_nothing_tells_the_channels_axis_it_is_said():
    data = model([node("Relu", ["picture"], "y")], {}, (None,) * 4)
    with pytest.raises(ValueError, match="does not say which axis of its input holds the channels"):
        OnnxBackbone(data, "bare.onnx")


def test_a_squeeze_and_excitation_branch_does_not_end_the_list(run):
    """Its averages lie over no picture, but what they multiply does."""
    nodes = [
        node("Conv", ["picture", "w"], "conv"),
        node("GlobalAveragePool", ["conv"], "mean"),
        node("Conv", ["mean", "gate"], "gates"),
        node("Sigmoid", ["gates"], "open"),
        node("Mul", ["conv", "open"], "gated"),
        node("ReduceMean", ["gated"], "vector", axes=[2, 3]),
        node("Flatten", ["vector"], "flat"),
    ]
    data = model(nodes, {"w": WEIGHT, "gate": np.zeros((2, 2, 1, 1), np.float32)})
    backbone = OnnxBackbone(data, "gated.onnx")
    assert [layer.name for layer in backbone.layers] == ["conv", "gated"]
    backbone.close()
    shown = picture(32, 32)
    np.testing.assert_array_equal(run(data, shown, "gated").values, mixed(shown.pixels) / 2)


def test_a_layer_of_too_many_values_is_refused_before_it_is_sent(run):
    data = model([node("Conv", ["picture", "w"], "c")], {"w": np.ones((80, 3, 1, 1), np.float32)})
    with pytest.raises(ValueError, match="1 × 80 × 512 × 512 values; at most 16777216"):
        run(data, picture(512, 512), "c")


def test_a_second_run_needs_no_more_than_the_first():
    """Most of the memory for its layers: a plan made in the first run must not ask for a block."""
    wide = 28  # 28 × 1280 × 1280 float32 are 184 MB
    data = model(
        [
            node("Conv", ["picture", "w"], "a"),
            node("Relu", ["a"], "b"),
            node("Conv", ["b", "v"], "c", strides=(4, 4)),
        ],
        {"w": np.ones((wide, 3, 1, 1), np.float32), "v": np.ones((2, wide, 1, 1), np.float32)},
    )
    backbone = OnnxBackbone(data, "wide.onnx")
    shown = picture(1280, 1280)
    first, second = (backbone.feature_map(shown, OnnxSettings("c")) for _ in range(2))
    backbone.close()
    assert first.digest == second.digest


def test_a_slow_model_is_stopped(two, monkeypatch):
    backbone, _ = two
    monkeypatch.setattr(backbone_onnx, "RUN_SECONDS", 0.0)
    with pytest.raises(
        ValueError, match=r"not done within 0 seconds and was stopped\. A smaller input"
    ):
        backbone.feature_map(picture(512, 512), OnnxSettings("conv2"))
    monkeypatch.undo()
    assert backbone.feature_map(picture(32, 32), OnnxSettings("conv2")).values.size


def test_a_person_who_leaves_ends_the_work(two):
    left = threading.Event()
    left.set()
    with pytest.raises(workers.Gone):
        two[0].feature_map(picture(64, 64), OnnxSettings("conv2"), person=workers.Person(left=left))
    assert two[0].feature_map(picture(32, 32), OnnxSettings("conv2")).values.size


def test_a_process_that_dies_is_one_sentence_and_the_next_call_starts_another(two):
    backbone, _ = two
    backbone.feature_map(picture(32, 32), OnnxSettings("conv2"))
    before = backbone._worker.pid
    os.kill(before, signal.SIGKILL)
    os.waitid(os.P_PID, before, os.WEXITED | os.WNOWAIT)
    assert backbone.feature_map(picture(32, 32), OnnxSettings("conv2")).values.size
    assert backbone._worker.pid != before


def test_who_waits_for_the_same_model_is_told_so_and_not_kept_for_ever(two, monkeypatch):
    monkeypatch.setattr(workers, "WAIT_SECONDS", 0.15)
    seen: list[int] = []
    with two[0]._lock, pytest.raises(workers.Busy, match="Try again in a while"):
        two[0].feature_map(
            picture(32, 32), OnnxSettings("conv2"), person=workers.Person(watch=seen.append)
        )
    assert set(seen) == {1}


SAID: dict[str, Any] = {
    "picture": {"channels": 3, "rows": None, "columns": 8, "whole": False},
    "layers": [["a", "Conv"]],
    "blocked_by": "",
}


def test_what_a_process_says_of_its_model_is_checked():
    layers, taken, _ = backbone_onnx._described(SAID)
    assert [layer.name for layer in layers] == ["a"]
    assert taken.size == "8 × any px"


@pytest.mark.parametrize(
    "said",
    [
        {},
        SAID | {"layers": []},
        SAID | {"layers": [1]},
        SAID | {"layers": None},
        SAID | {"picture": None},
        SAID | {"picture": SAID["picture"] | {"channels": 1e999}},
        SAID | {"picture": SAID["picture"] | {"channels": 2}},
        SAID | {"picture": SAID["picture"] | {"rows": -1}},
        SAID | {"picture": SAID["picture"] | {"rows": 1 << 40}},
        SAID | {"picture": [3, 8, 8]},
    ],
    ids=str,
)
def test_nonsense_from_a_process_is_one_sentence(said):
    with pytest.raises(ValueError, match=r"^The model cannot be read\.$"):
        backbone_onnx._described(said)


@pytest.mark.parametrize(
    "shape", [None, [], [1, 2], [1, 1, 2, 2.5], [1, 1, 1e999, 1], [1, 1, -1, -1], [1 << 70], "1122"]
)
def test_a_map_of_nonsense_is_one_sentence(shape):
    shown, tensor = picture(32, 32), np.zeros((1, 3, 32, 32), np.float32)
    with pytest.raises(ValueError, match=r"^The layer('s output)? is .*\.$"):
        backbone_onnx._map({"shape": shape}, b"12345678", shown, tensor, 1.0, "name")


def test_models_make_room_for_one_another(two):
    """There is memory for two, so those that have rested longest end; asked again, they start."""
    data = onnx_models.two_convolutions()[0]
    made: list[Any] = [OnnxBackbone(data, f"{i}.onnx") for i in range(4)]
    assert [one._worker.pid is not None for one in made] == [False, False, True, True]
    assert made[0].feature_map(picture(32, 32), OnnxSettings("conv2")).values.size
    for one in made:
        one.close()


def test_the_app_itself_loads_neither_onnx_nor_its_runtime():
    code = "import sys, roiviz.backbone_onnx; print({'onnx', 'onnxruntime'} & {*sys.modules})"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "set()"
