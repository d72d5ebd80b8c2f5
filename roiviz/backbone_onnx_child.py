"""The process in which a person's ONNX model is read and run; the app never imports this.

Parsing happens behind the fence, too. onnxruntime sees only what backbone_onnx_file.py has checked
and written afresh.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as runtime_errors

from roiviz import backbone_onnx_axes, backbone_onnx_file, worker_child
from roiviz.backbone_onnx_axes import Layer, PictureInput
from roiviz.backbone_onnx_file import plain
from roiviz.worker_child import Refused

# onnxruntime's error → what it means to a person; its own words name paths of the machine that
# built it. {operator} is the one it speaks of.
MEANINGS = (
    (runtime_errors.NotImplemented, "The runtime has no {operator} for numbers of this type."),
    (runtime_errors.InvalidGraph, "The model's parts do not fit together: {operator}."),
    (Exception, "The layer cannot be computed: {operator}."),
)
# Where those words name an operator.
NAMES_OPERATOR = re.compile(
    r"running (\w+) node|implementation for (\w+)\(|Op \((\w+)\)|\((\w+)\) op"
)


class Backbone:
    """The one model of this process, and the session of the layer that was asked for last."""

    def __init__(self) -> None:
        self.model = onnx.ModelProto()
        self.picture: PictureInput | None = None
        self.layers: dict[str, Layer] = {}
        self.session: tuple[str, onnxruntime.InferenceSession] | None = None

    def answer(self, question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        """ "load" a file; "run" a layer on float32 (1, channels, rows, columns)."""
        if question["ask"] == "load":
            return self.load(data), b""
        picture = np.frombuffer(data, np.float32).reshape(question["shape"])
        found = self.run(question["layer"], picture, question["most"])
        return {"shape": found.shape}, found.tobytes()

    def load(self, data: bytes) -> dict[str, Any]:
        """Read a file and say what can be asked of it."""
        self.model = backbone_onnx_file.read(data)
        self.picture, walk = backbone_onnx_axes.picture_input(self.model)
        if self.picture.dtype == "float64":
            backbone_onnx_file.in_single_precision(self.model)
            self.picture = dataclasses.replace(self.picture, dtype="float32")
        self.layers = {layer.name: layer for layer in walk.layers}
        self.session = None
        if not self.layers:
            why = f": {walk.blocked_by} is not run here" if walk.blocked_by else ""
            raise Refused(f"No layer of the model is laid out over the picture{why}.")
        return {
            "picture": dataclasses.asdict(self.picture),
            "layers": [(layer.name, layer.kind) for layer in walk.layers],
            "blocked_by": walk.blocked_by,
        }

    def run(self, name: str, picture: np.ndarray, most: int) -> np.ndarray:
        """A layer's output, float32 (1, channels, rows, columns) of at most `most` values."""
        assert self.picture is not None
        layer, wanted = self.layers[name], self.picture
        try:
            session = self._session(layer)
            given = picture.transpose(["NCHW".index(axis) for axis in wanted.axes])
            (found,) = session.run(
                [layer.name], {wanted.name: np.ascontiguousarray(given, wanted.dtype)}
            )
        except Exception as error:  # onnxruntime's errors have no common ancestor of their own
            raise _refusal(error, {node.op_type for node in self.model.graph.node}) from None
        if not isinstance(found, np.ndarray) or found.dtype.kind not in "fiu" or found.ndim != 4:
            raise Refused(f"The output of layer {plain(name)} is not a map of numbers.")
        if found.size > most:
            raise Refused(
                f"The layer has {' × '.join(map(str, found.shape))} values; at most {most} are "
                "taken. Choose a smaller input or a deeper layer."
            )
        turned = found.transpose([layer.axes.index(axis) for axis in "NCHW"])
        with np.errstate(over="ignore"):
            return np.ascontiguousarray(turned, np.float32)

    def _session(self, layer: Layer) -> onnxruntime.InferenceSession:
        assert self.picture is not None
        if self.session is None or self.session[0] != layer.name:
            self.session = None
            part = backbone_onnx_file.with_output(self.model, layer.name, self.picture.name)
            self.session = layer.name, session_of(part)
        return self.session[1]


def session_of(model: onnx.ModelProto) -> onnxruntime.InferenceSession:
    """A session on the processor, in this thread, that asks for memory only as it needs it."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    # Else a second run asks for all its memory in one block, which a used process may not have.
    options.enable_mem_pattern = False
    options.log_severity_level = 4
    # Else bytes that look like the runtime's own format are read as such, unchecked.
    options.add_session_config_entry("session.load_model_format", "ONNX")
    return onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def _refusal(error: Exception, operators: set[str]) -> Exception:
    """A sentence without anything of the runtime's own words but an operator of the model."""
    text = str(error)
    if isinstance(error, MemoryError) or "alloc" in text:
        return MemoryError()
    named = NAMES_OPERATOR.search(text)
    name = next(filter(None, named.groups()), "") if named else ""
    sentence = next(words for kind, words in MEANINGS if isinstance(error, kind))
    return Refused(sentence.format(operator=plain(name) if name in operators else "an operator"))


def _warm_up() -> None:
    """Make the libraries open now what they open at first use."""
    helper = onnx.helper
    floats = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        [helper.make_node("Conv", ["x", "w"], ["y"]), helper.make_node("Relu", ["y"], ["z"])],
        "warm",
        [helper.make_tensor_value_info("x", floats, [1, 1, 4, 4])],
        [helper.make_tensor_value_info("z", floats, None)],
        [helper.make_tensor("w", floats, [1, 1, 1, 1], [1.0])],
    )
    opset = helper.make_operatorsetid("", 17)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=8)
    Backbone().load(model.SerializeToString())
    session_of(model).run(None, {"x": np.zeros((1, 1, 4, 4), np.float32)})


def main() -> None:
    """Serve until the app closes the other end."""
    worker_child.serve(Backbone().answer, _warm_up)
