"""An ONNX file, read inside the fence: refused, or stripped to the graph that a runtime may see.

onnx's own parser does the reading; nothing here opens a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError, Message
from onnx import inliner

from roiviz.worker_child import Refused

MOST_PARTS = 400_000  # messages in a file, the smallest of which are a shape's dimensions
MOST_NODES = 20_000
OWN_DOMAINS = ("", "ai.onnx")


def read(data: bytes) -> onnx.ModelProto:
    """Parse a file and keep only its graph; Refused if it refers to anything outside it."""
    model = onnx.ModelProto()
    try:
        model.ParseFromString(data)
    except DecodeError:
        raise Refused("This is not an ONNX model, or it is damaged or cut off.") from None
    # Fields unknown to this parser are not checked here, so they are dropped.
    model.DiscardUnknownFields()
    if not model.graph.node:
        raise Refused("This is not an ONNX model: it has no operators.")
    _refuse_what_lies_outside(model)
    _check_versions(model)
    if model.functions:
        model = inliner.inline_local_functions(model)
    kept = onnx.ModelProto(ir_version=model.ir_version, opset_import=model.opset_import)
    kept.graph.CopyFrom(model.graph)
    count = sum(1 for _ in all_nodes(kept.graph))
    if count > MOST_NODES:
        raise Refused(f"The model has {count} operators; at most {MOST_NODES} are run.")
    _check_order(kept.graph)
    return kept


def with_output(model: onnx.ModelProto, layer: str, picture: str) -> onnx.ModelProto:
    """The part of the model that computes one layer from the picture, with that one output."""
    wanted = {layer}
    kept: list[onnx.NodeProto] = []
    for node in reversed(model.graph.node):
        if wanted.intersection(node.output):
            kept.append(node)
            wanted.update(reads(node))
    graph = model.graph
    part = onnx.ModelProto(ir_version=model.ir_version, opset_import=model.opset_import)
    part.graph.name = "layer"
    part.graph.node.extend(reversed(kept))
    part.graph.initializer.extend(one for one in graph.initializer if one.name in wanted)
    part.graph.sparse_initializer.extend(
        one for one in graph.sparse_initializer if one.values.name in wanted
    )
    part.graph.input.extend(one for one in graph.input if one.name == picture)
    for size in part.graph.input[0].type.tensor_type.shape.dim:
        if size.dim_value <= 0:
            size.Clear()
    part.graph.output.add(name=layer)  # the runtime infers its type
    return part


def in_single_precision(model: onnx.ModelProto) -> None:
    """Make every float64 of a model a float32, which is what a feature map has in the end.

    The runtime has no convolution of float64.
    """
    double, single = onnx.TensorProto.DOUBLE, onnx.TensorProto.FLOAT
    for message in messages(model):
        if isinstance(message, onnx.TensorProto) and message.data_type == double:
            with np.errstate(over="ignore"):
                values = onnx.numpy_helper.to_array(message).astype(np.float32)
            message.CopyFrom(onnx.numpy_helper.from_array(values, message.name))
        elif isinstance(message, onnx.TypeProto.Tensor) and message.elem_type == double:
            message.elem_type = single
        elif isinstance(message, onnx.AttributeProto) and message.name in ("to", "dtype"):
            message.i = single if message.i == double else message.i


def messages(message: Message) -> Iterator[Message]:
    """A message and all messages nested in it."""
    waiting = [message]
    while waiting:
        one = waiting.pop()
        yield one
        for descriptor, value in one.ListFields():
            if descriptor.message_type is not None:
                waiting.extend([value] if isinstance(value, Message) else value)


def all_nodes(graph: onnx.GraphProto) -> Iterator[onnx.NodeProto]:
    """Every node, also inside loops and branches."""
    waiting = [graph]
    while waiting:
        for node in waiting.pop().node:
            yield node
            waiting.extend(graphs_of(node))


def graphs_of(node: onnx.NodeProto) -> Iterable[onnx.GraphProto]:
    """The graphs inside a node: branches, the bodies of loops."""
    for one in node.attribute:
        if one.HasField("g"):
            yield one.g
        yield from one.graphs


def reads(node: onnx.NodeProto) -> list[str]:
    """Names that a node takes from the graph around it, also for what is inside it."""
    names = [name for name in node.input if name]
    for graph in graphs_of(node):
        own = {one.name for one in graph.input} | stored_names(graph)
        for inner in graph.node:
            names += [name for name in reads(inner) if name not in own]
            own.update(inner.output)
        names += [one.name for one in graph.output if one.name not in own]
    return names


def stored_names(graph: onnx.GraphProto) -> set[str]:
    """Names of the tensors that a graph brings along."""
    sparse = {one.values.name for one in graph.sparse_initializer}
    return {one.name for one in graph.initializer} | sparse


def not_run(node: onnx.NodeProto) -> str:
    """The name of an operator in or under this node that is not ONNX's own; else ""."""
    inner = (each for graph in graphs_of(node) for each in all_nodes(graph))
    for each in (node, *inner):
        if each.domain not in OWN_DOMAINS:
            return f"{plain(each.op_type)} of {plain(each.domain)}"
        if not onnx.defs.has(each.op_type, each.domain):
            return plain(each.op_type)
    return ""


def attribute(node: onnx.NodeProto, name: str, default: Any) -> Any:
    """An attribute's value as Python or NumPy has it."""
    found = next((one for one in node.attribute if one.name == name), None)
    return default if found is None else onnx.helper.get_attribute_value(found)


def plain(text: str) -> str:
    """A name from an untrusted file, made fit for a sentence."""
    return re.sub(r"[^\w.:-]", "", text)[:60] or "one without a name"


def _refuse_what_lies_outside(model: onnx.ModelProto) -> None:
    """Refuse a file with too many messages, or with data outside it; checks every message."""
    for seen, message in enumerate(messages(model)):
        if seen > MOST_PARTS:
            raise Refused(f"The model has more than {MOST_PARTS} parts, more than are read.")
        if isinstance(message, onnx.TensorProto) and (
            message.external_data or message.data_location != onnx.TensorProto.DEFAULT
        ):
            raise Refused(
                "The model keeps numbers in other files (external data), which are never "
                "opened. Save it with everything in one file."
            )


def _check_versions(model: onnx.ModelProto) -> None:
    newest = onnx.defs.onnx_opset_version()
    used = [row.version for row in model.opset_import if row.domain in OWN_DOMAINS]
    if not used:
        raise Refused("The model does not say which version of ONNX's operators it uses.")
    if max(used) > newest:
        raise Refused(
            f"The model uses version {max(used)} of ONNX's operators; {newest} is the newest that "
            "can be run."
        )
    if model.ir_version > onnx.IR_VERSION:
        raise Refused(
            f"The file is of ONNX's format {model.ir_version}; {onnx.IR_VERSION} is the newest "
            "that can be read."
        )


def _check_order(graph: onnx.GraphProto) -> None:
    known = {"", *(one.name for one in graph.input), *stored_names(graph)}
    for node in graph.node:
        if missing := next((name for name in reads(node) if name not in known), None):
            raise Refused(
                f"The model's {plain(node.op_type)} reads {plain(missing)}, which nothing before "
                "it computes."
            )
        known.update(node.output)
