"""Small ONNX models, made with onnx's own helpers."""

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Shape = Sequence[int | str | None] | None


def node(kind: str, inputs: Sequence[str], output: str | Sequence[str], **attributes):
    outputs = [output] if isinstance(output, str) else output
    return helper.make_node(kind, inputs, outputs, **attributes)


def graph(
    nodes: Sequence[onnx.NodeProto],
    tensors: Mapping[str, np.ndarray] | None = None,
    input_shape: Shape = (1, 3, "height", "width"),
    output: str | None = None,
    *,
    input_type: int = TensorProto.FLOAT,
) -> onnx.GraphProto:
    """A graph from "picture" to its last node's output or to `output`, whose shape is not told."""
    given = helper.make_tensor_value_info("picture", input_type, input_shape)
    made = helper.make_tensor_value_info(output or nodes[-1].output[0], TensorProto.FLOAT, None)
    stored = [numpy_helper.from_array(value, name) for name, value in (tensors or {}).items()]
    return helper.make_graph(nodes, "graph", [given], [made], stored)


def proto(*arguments, opset: int = 17, functions=(), domains=(), **options) -> onnx.ModelProto:
    """A whole model; arguments as `graph`."""
    return helper.make_model(
        graph(*arguments, **options),
        opset_imports=[
            helper.make_opsetid("", opset),
            *(helper.make_opsetid(d, 1) for d in domains),
        ],
        functions=functions,
        ir_version=8,
    )


def model(*arguments, **options) -> bytes:
    """As `proto`, as a file holds it."""
    return proto(*arguments, **options).SerializeToString()


def two_convolutions(side: int | str = "side") -> tuple[bytes, np.ndarray, np.ndarray]:
    """Convolution of stride 4, ReLU, convolution of stride 2: the model and both kernels."""
    random = np.random.default_rng(5)
    first = random.standard_normal((6, 3, 4, 4)).astype(np.float32)
    second = random.standard_normal((5, 6, 2, 2)).astype(np.float32)
    nodes = [
        node("Conv", ["picture", "w1"], "conv1", kernel_shape=(4, 4), strides=(4, 4)),
        node("Relu", ["conv1"], "relu1"),
        node("Conv", ["relu1", "w2"], "conv2", kernel_shape=(2, 2), strides=(2, 2)),
    ]
    height, width = (side, side) if isinstance(side, int) else ("height", "width")
    return model(nodes, {"w1": first, "w2": second}, (1, 3, height, width)), first, second
