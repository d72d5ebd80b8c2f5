"""The process in which somebody's ONNX model runs: started as a script, never imported by the app.

It reads questions on its standard input and answers on its standard output, each a frame: the
length of a JSON text and of the bytes behind it, the text, the bytes. Nothing of roiviz is imported
here.
"""

import json
import os
import struct
import sys

FRAME = struct.Struct("<IQ")
MEMORY = 3 << 30  # bytes of address space
# Of a graph's nodes, those whose output is laid out over a picture.
SPATIAL = """
    Conv ConvTranspose Relu LeakyRelu PRelu Elu Selu Celu Gelu Softplus Sigmoid HardSigmoid
    HardSwish Mish Swish Clip Tanh Add Mul Sum Concat MaxPool AveragePool BatchNormalization
    InstanceNormalization LayerNormalization Resize Upsample DepthToSpace SpaceToDepth Identity
"""
# After one of these a picture's places are gone.
ENDS = "GlobalAveragePool GlobalMaxPool ReduceMean Flatten Reshape Gemm MatMul Softmax Squeeze"


def main() -> None:
    """Answer until the other side closes."""
    limit()
    # What a library prints must not get between the frames.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    questions = sys.stdin.buffer
    model = None
    while (frame := read(questions)) is not None:
        question, data = frame
        try:
            if question["ask"] == "load":
                model = data
                write(answers, {"layers": layers(model)})
            else:
                write(answers, *run(model, question, data))
        except MemoryError:
            write(answers, {"error": f"it needs more than {MEMORY >> 30} GiB of memory"})
        except Exception as error:
            write(answers, {"error": one_line(error)})


def limit() -> None:
    """Bound memory, files and core dumps, where the system can."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (("RLIMIT_AS", MEMORY), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        resource.setrlimit(getattr(resource, what), (most, most))


def read(stream):
    """(JSON value, bytes) of the next frame; None at the end."""
    head = stream.read(FRAME.size)
    if len(head) < FRAME.size:
        return None
    text, data = FRAME.unpack(head)
    return json.loads(stream.read(text)), stream.read(data)


def write(stream, value, data=b""):
    """Send one frame."""
    text = json.dumps(value).encode()
    stream.write(FRAME.pack(len(text), len(data)) + text + bytes(data))
    stream.flush()


def one_line(error):
    """An error's own words without paths and line numbers, at most 200 characters."""
    words = " ".join(str(error).split())
    return (words.split("error: ", 1)[-1] or type(error).__name__)[:200]


def run(model, question, data):
    """The chosen layer's output for one picture, as a header and float32 bytes."""
    import cv2
    import numpy as np

    cv2.setNumThreads(2)
    name = question["layer"]
    asked = with_output(model, name.encode())
    network = cv2.dnn.readNetFromONNX(np.frombuffer(asked, np.uint8))
    network.setInput(np.frombuffer(data, np.float32).reshape(question["shape"]))
    found = network.forward(output_of(network, name))
    output = np.ascontiguousarray(found, dtype=np.float32)
    return {"shape": list(output.shape)}, output.tobytes()


def with_output(model, name):
    """The model with one more output; else what is inside a network may be merged away."""
    outputs = [each for graph in children(model, 7) for each in children(graph, 12)]
    if name in [first for each in outputs for first in children(each, 1)[:1]]:
        return model
    four_sides = field(2, 4 * field(1, b""))
    tensor_type = field(1, b"\x08\x01" + four_sides)  # of float32
    # A second graph in the same bytes is merged into the first: that is how protobuf reads it.
    return model + field(7, field(12, field(1, name) + field(2, tensor_type)))


def output_of(network, name):
    """The network's own name for a graph's output; older versions put a prefix before it."""
    known = network.getUnconnectedOutLayersNames()
    return next((each for each in known if each.endswith(f"!{name}")), name)


def layers(model):
    """[name, kind] of every node laid out over the picture, in the graph's order."""
    found: list[list[str]] = []
    spatial, ends = SPATIAL.split(), ENDS.split()
    for graph in children(model, 7):
        for node in children(graph, 1):
            outputs, kinds = children(node, 2), children(node, 4)
            kind = kinds[0].decode("utf-8", "replace") if kinds else ""
            if kind in ends:
                return found
            if kind in spatial and outputs:
                found.append([outputs[0].decode("utf-8"), kind])
    return found


def children(data, wanted):
    """The length-delimited fields of this number in a protobuf message."""
    found: list[bytes] = []
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == 0:
            _, at = varint(data, at)
            continue
        if kind in (1, 5):
            at += 8 if kind == 1 else 4
            continue
        if kind != 2:
            raise ValueError("it is not an ONNX file")
        size, at = varint(data, at)
        if at + size > len(data):
            raise ValueError("it is not a whole ONNX file")
        if key >> 3 == wanted:
            found.append(data[at : at + size])
        at += size
    return found


def varint(data, at):
    """(value, where the next field begins)."""
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise ValueError("it is not a whole ONNX file")
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7


def field(number, content):
    """One length-delimited protobuf field."""
    size, head = len(content), bytearray([number << 3 | 2])
    while size > 0x7F:
        head.append(size & 0x7F | 0x80)
        size >>= 7
    head.append(size)
    return bytes(head) + content


if __name__ == "__main__":
    main()
