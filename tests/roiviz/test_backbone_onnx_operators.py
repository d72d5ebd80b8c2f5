"""The runtime in the child against plain NumPy: small models, each a chain of operators."""

from typing import Any

import numpy as np
import pytest

from roiviz import backbone_onnx, workers
from tests import references_onnx
from tests.onnx_models import model, node

RANDOM = np.random.default_rng(8)
SIZE = (13, 18)


def stored(*shape: int, low: float = -1.0) -> np.ndarray:
    return RANDOM.uniform(low, 1, shape).astype(np.float32)


def conv(out: int, kernel: int, *, inputs: int = 3, bias: bool = False, **attributes):
    group = attributes.get("group", 1)
    tensors = [stored(out, inputs // group, kernel, kernel), *([stored(out)] if bias else [])]
    return ("Conv", tensors, {"kernel_shape": (kernel, kernel), **attributes})


def deconv(kernel: int, *, made: int = 2, inputs: int = 3, **attributes):
    return ("ConvTranspose", [stored(inputs, made, kernel, kernel)], attributes)


def pooled(kind: str, kernel: int, **attributes):
    return (kind, [], {"kernel_shape": (kernel, kernel), **attributes})


def pointwise(kind: str, *tensors: np.ndarray, **attributes):
    return (kind, list(tensors), attributes)


def number(value: float) -> np.ndarray:
    return np.array(value, np.float32)


SIX = conv(6, 1)  # six channels to work on
TWELVE = conv(12, 1)
Attributes = dict[str, Any]
S2, S3, S4 = (Attributes(strides=(s, s)) for s in (2, 3, 4))
UPPER, LOWER = Attributes(auto_pad="SAME_UPPER"), Attributes(auto_pad="SAME_LOWER")
AROUND = Attributes(pads=(1, 1, 1, 1))

CHAINS = {
    **{
        f"conv {kernel}, stride {stride}, {auto['auto_pad']}": [
            conv(4, kernel, strides=(stride, stride), **auto)
        ]
        for kernel in (2, 3, 5, 7)
        for stride in (1, 2, 4)
        for auto in (UPPER, LOWER)
    },
    "conv 3, padded": [conv(4, 3, bias=True, **AROUND)],
    "conv 3, uneven pads": [conv(4, 3, pads=(0, 2, 1, 0), **S2)],
    "conv 5, stride 3": [conv(4, 5, **S3)],
    "conv 3 dilated": [conv(4, 3, dilations=(2, 3), pads=(2, 3, 2, 3))],
    "conv, stride 2 × 3": [conv(4, 3, strides=(2, 3), **LOWER)],
    "conv in groups": [SIX, conv(6, 3, inputs=6, group=3, bias=True, **AROUND)],
    "conv, depthwise": [conv(3, 3, group=3, **AROUND)],
    "conv, depthwise, stride 2, same": [conv(3, 3, group=3, **S2, **UPPER)],
    "conv to many channels": [conv(40, 3), conv(17, 1, inputs=40)],
    "deconv 2, stride 2": [deconv(2, **S2)],
    "deconv 3, stride 2, padded": [deconv(3, output_padding=(1, 1), **S2, **AROUND)],
    "deconv 4, uneven pads": [deconv(4, pads=(1, 0, 2, 1), **S3)],
    "deconv dilated": [deconv(3, dilations=(2, 2))],
    "deconv in groups": [SIX, deconv(3, inputs=6, made=2, group=3, **S2)],
    "max 2, stride 2": [pooled("MaxPool", 2, **S2)],
    "max 3, stride 2, padded": [pooled("MaxPool", 3, **S2, **AROUND)],
    "max 3, stride 2, rounded up": [pooled("MaxPool", 3, ceil_mode=1, **S2)],
    "max 3, stride 3, padded, rounded up": [pooled("MaxPool", 3, ceil_mode=1, **S3, **AROUND)],
    "max 3, same upper": [pooled("MaxPool", 3, **S2, **UPPER)],
    "max 2, same lower": [pooled("MaxPool", 2, **LOWER)],
    "max 3, dilated": [pooled("MaxPool", 3, dilations=(2, 2), **S2)],
    **{
        f"average {kernel}, stride {stride}, include {include}, ceil {up}, pads {pads[0]}": [
            pooled(
                "AveragePool",
                kernel,
                strides=(stride, stride),
                count_include_pad=include,
                ceil_mode=up,
                pads=pads,
            )
        ]
        for kernel, stride in ((2, 2), (3, 2), (3, 3), (3, 4))
        for include in (0, 1)
        for up in (0, 1)
        for pads in ((0,) * 4, (1,) * 4)
    },
    "average 3, same upper": [pooled("AveragePool", 3, **S2, **UPPER)],
    "average 3, same lower, counted": [
        pooled("AveragePool", 3, count_include_pad=1, **S2, **LOWER)
    ],
    "norm of 2": [pooled("LpPool", 2, p=3, **S2)],
    "batch norm": [
        conv(4, 3),
        pointwise("BatchNormalization", stored(4), stored(4), stored(4), stored(4, low=0.1)),
        pointwise("Relu"),
    ],
    "instance norm": [pointwise("InstanceNormalization", stored(3), stored(3))],
    "local response": [SIX, pointwise("LRN", size=3, alpha=0.5, beta=0.6, bias=2.0)],
    "depth to space": [TWELVE, pointwise("DepthToSpace", blocksize=2)],
    "depth to space, columns first": [TWELVE, pointwise("DepthToSpace", blocksize=2, mode="CRD")],
    "space to depth": [
        pointwise("Pad", np.array([0, 0, 1, 0, 0, 0, 0, 0])),
        pointwise("SpaceToDepth", blocksize=2),
    ],
    "padded by the edge": [pointwise("Pad", np.array([0, 0, 1, 2, 0, 0, 3, 0]), mode="edge"), SIX],
    "padded by a mirror": [
        pointwise("Pad", np.array([0, 0, 1, 2, 0, 0, 3, 0]), mode="reflect"),
        SIX,
    ],
    "padded by a number": [pointwise("Pad", np.array([0, 0, 1, 2, 0, 0, 3, 0]), number(7)), SIX],
    "cut": [pointwise("Slice", *map(np.array, ([1, 2], [9, 17], [2, 3], [1, 2]))), SIX],
    "softmax of the channels": [SIX, pointwise("Softmax", axis=1)],
    "mean of the channels": [SIX, pointwise("ReduceMean", axes=(1,))],
    "joined": [SIX, pointwise("Concat", stored(1, 2, *SIZE), axis=1)],
    "added": [SIX, pointwise("Add", stored(6, 1, 1))],
    "multiplied": [SIX, pointwise("Mul", stored(1, 6, *SIZE))],
    "subtracted": [pointwise("Sub", stored(3, 1, 1)), SIX],
    "divided": [SIX, pointwise("Div", stored(1, low=0.5))],
    "raised": [SIX, pointwise("Abs"), pointwise("Pow", number(1.5))],
    "larger": [SIX, pointwise("Max", stored(1, 6, 1, 1))],
    "smaller": [SIX, pointwise("Min", stored(1, 6, 1, 1))],
    "turned": [
        SIX,
        pointwise("Transpose", perm=(0, 1, 3, 2)),
        pointwise("Transpose", perm=(0, 1, 3, 2)),
    ],
    **{
        kind: [SIX, pointwise(kind, *tensors, **attributes)]
        for kind, tensors, attributes in (
            ("LeakyRelu", [], {"alpha": 0.3}),
            ("PRelu", [stored(6, 1, 1)], {}),
            ("Elu", [], {"alpha": 0.7}),
            ("Selu", [], {}),
            ("Celu", [], {"alpha": 2.0}),
            ("Gelu", [], {}),
            ("Softplus", [], {}),
            ("Softsign", [], {}),
            ("Sigmoid", [], {}),
            ("HardSigmoid", [], {"alpha": 0.3, "beta": 0.4}),
            ("HardSwish", [], {}),
            ("Mish", [], {}),
            ("Tanh", [], {}),
            ("Clip", [number(-0.5), number(0.7)], {}),
            ("ThresholdedRelu", [], {"alpha": 0.3}),
            ("Exp", [], {}),
        )
    },
    "a small network": [
        conv(8, 3, bias=True, **S2, **UPPER),
        pointwise("BatchNormalization", stored(8), stored(8), stored(8), stored(8, low=0.1)),
        pointwise("HardSwish"),
        pooled("MaxPool", 3, ceil_mode=1, **S2),
        conv(16, 3, inputs=8, group=4, **LOWER),
        pointwise("LeakyRelu", alpha=0.1),
        deconv(2, inputs=16, made=5, **S2),
    ],
}


@pytest.fixture(scope="module")
def child():
    """One process for every model here."""
    with workers.start(backbone_onnx.KIND, 256 << 20) as worker:

        def run(data: bytes, layer: str, picture: np.ndarray) -> np.ndarray:
            worker.ask({"ask": "load"}, data, seconds=20)
            question = {"ask": "run", "layer": layer, "shape": picture.shape, "most": 1 << 20}
            answer, found = worker.ask(question, picture.tobytes(), seconds=20, most=1 << 22)
            return np.frombuffer(found, np.float32).reshape(answer["shape"])

        yield run


PICTURE = RANDOM.standard_normal((1, 3, *SIZE)).astype(np.float32)


@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_of_operators_agrees_with_numpy(name, child):
    nodes, wanted, before = [], PICTURE.astype(np.float64), "picture"
    tensors: dict[str, np.ndarray] = {}
    for place, (kind, given, attributes) in enumerate(CHAINS[name]):
        names = [f"t{place}_{index}" for index in range(len(given))]
        tensors |= dict(zip(names, given, strict=True))
        nodes.append(node(kind, [before, *names], f"layer{place}", **attributes))
        asked = dict(attributes)
        if kind == "Conv":
            asked.pop("kernel_shape")
        wide = [each.astype(np.float64) if each.dtype.kind == "f" else each for each in given]
        wanted = references_onnx.OPERATORS[kind](wanted, *wide, **asked)
        before = f"layer{place}"
    opset = 20 if "Gelu" in name else 18 if "Mish" in name else 17
    found = child(model(nodes, tensors, (1, 3, *SIZE), opset=opset), before, PICTURE)
    check(found, wanted)


def check(found: np.ndarray, wanted: np.ndarray) -> None:
    assert found.shape == wanted.shape
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-5 * np.abs(wanted).max())


RESIZES = [
    *[
        (scale, "nearest", "asymmetric", rule)
        for scale in (2, 3, 0.5)
        for rule in ("floor", "ceil")
    ],
    *[(scale, "nearest", "half_pixel", "round_prefer_floor") for scale in (2, 0.5, 1.7)],
    *[(2, "nearest", "align_corners", "round_prefer_ceil")],
    *[
        (scale, mode, coordinate, "floor")
        for scale in (2, 0.5, 2.4)
        for mode in ("linear", "cubic")
        for coordinate in ("half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric")
    ],
]


@pytest.mark.parametrize(("scale", "mode", "coordinate", "rule"), RESIZES)
def test_a_resized_picture_agrees_with_numpy(scale, mode, coordinate, rule, child):
    scales = np.array([1, 1, scale, scale], np.float32)
    attributes = {
        "mode": mode,
        "coordinate_transformation_mode": coordinate,
        "nearest_mode": rule,
    }
    nodes = [
        node("Resize", ["picture", "", "scales"], "large", **attributes),
        node("Conv", ["large", "one"], "layer"),
    ]
    eye = np.eye(3, dtype=np.float32)[:, :, None, None]
    data = model(nodes, {"scales": scales, "one": eye}, (1, 3, *SIZE))
    wanted = references_onnx.resize(
        PICTURE.astype(np.float64),
        scales=scales.astype(np.float64),
        mode=mode,
        coordinate=coordinate,
        nearest=rule,
    )
    check(child(data, "layer", PICTURE), wanted)


def test_a_stride_of_two_begins_at_the_upper_left(child):
    """red = 4 · column, a 3 × 3 kernel that takes its upper left, SAME_UPPER: 0 8 16 24 32."""
    red = np.zeros((1, 3, 10, 10), np.float32)
    red[0, 0] = 4 * np.arange(10)
    weight = np.zeros((1, 3, 3, 3), np.float32)
    weight[0, 0, 0, 0] = 1
    layer = node("Conv", ["picture", "w"], "y", strides=(2, 2), auto_pad="SAME_UPPER")
    found = child(model([layer], {"w": weight}, (1, 3, 10, 10)), "y", red)
    assert found[0, 0, 0].tolist() == [0, 8, 16, 24, 32]


def test_a_mean_that_counts_its_padding_counts_no_more_than_that(child):
    """Ones, 3 × 3, stride 2, rounded up: the last window reaches past the padding."""
    ones = np.ones((1, 1, 6, 6), np.float32)
    layer = node(
        "AveragePool",
        ["picture"],
        "y",
        kernel_shape=(3, 3),
        strides=(2, 2),
        ceil_mode=1,
        count_include_pad=1,
        pads=(0, 0, 0, 1),
    )
    found = child(model([layer], {}, (1, 1, 6, 6)), "y", ones)
    # 6 columns and 1 of padding: windows at 0, 2, 4; the last has 2 columns of ones in 3.
    assert found[0, 0, 0].tolist() == pytest.approx([1, 1, 2 / 3])


def test_what_the_runtime_lacks_is_named(child):
    """It has no dilated convolution whose padding it must find itself."""
    layer = node("Conv", ["picture", "w"], "y", dilations=(2, 2), auto_pad="SAME_UPPER")
    data = model([layer], {"w": stored(2, 3, 3, 3)}, (1, 3, *SIZE))
    with pytest.raises(ValueError, match=r"^The layer cannot be computed: Conv\.$"):
        child(data, "y", PICTURE)
