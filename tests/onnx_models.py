"""Small ONNX models written by hand: the format is a few nested messages, so nothing is needed."""

import struct

import numpy as np

FLOAT, INT, INTS = 1, 2, 7  # AttributeProto's types


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = bytearray()
    while True:
        low, value = value & 0x7F, value >> 7
        out.append(low | (0x80 if value else 0))
        if not value:
            return bytes(out)


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def blob(field: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(data)) + data


def attribute(name: str, value: int | float | tuple[int, ...]) -> bytes:
    head = blob(1, name)
    if isinstance(value, float):
        return head + varint(2 << 3 | 5) + struct.pack("<f", value) + number(20, FLOAT)
    if isinstance(value, int):
        return head + number(3, value) + number(20, INT)
    return head + b"".join(number(8, item) for item in value) + number(20, INTS)


def node(kind: str, inputs: list[str], output: str, **attributes) -> bytes:
    return (
        b"".join(blob(1, name) for name in inputs)
        + blob(2, output)
        + blob(3, output)
        + blob(4, kind)
        + b"".join(blob(5, attribute(name, value)) for name, value in attributes.items())
    )


def tensor(name: str, values: np.ndarray) -> bytes:
    dims = b"".join(number(1, size) for size in values.shape)
    return dims + number(2, 1) + blob(8, name) + blob(9, values.astype("<f4").tobytes())


def value_info(name: str, shape: tuple[int | str, ...]) -> bytes:
    dims = b"".join(
        blob(1, blob(2, size) if isinstance(size, str) else number(1, size)) for size in shape
    )
    return blob(1, name) + blob(2, blob(1, number(1, 1) + blob(2, dims)))


def model(
    nodes: list[bytes],
    tensors: dict[str, np.ndarray],
    input_shape: tuple[int | str, ...],
    output: str,
    output_shape: tuple[int | str, ...],
) -> bytes:
    graph = (
        b"".join(blob(1, item) for item in nodes)
        + blob(2, "graph")
        + b"".join(blob(5, tensor(name, values)) for name, values in tensors.items())
        + blob(11, value_info("picture", input_shape))
        + blob(12, value_info(output, output_shape))
    )
    opset = blob(1, "") + number(2, 13)
    return number(1, 8) + blob(7, graph) + blob(8, opset)


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
    data = model(
        nodes,
        {"w1": first, "w2": second},
        (1, 3, height, width),
        "conv2",
        (1, 5, "rows", "columns"),
    )
    return data, first, second
