"""Which axes of a tensor are the picture's: followed through an ONNX graph from its input on.

A convolution wants batch × channels × rows × columns, a Transpose turns them, most operators keep
them. So the graph itself tells how its input lies, and which of its tensors are laid out over the
picture. Runs inside the fence.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import onnx

from roiviz.backbone_onnx_file import attribute, not_run, plain, reads, stored_names
from roiviz.worker_child import Refused

MOST_LAYERS = 5_000
MOST_NAME = 200
MOST_SIDE = 2048  # pixels of a picture input


def _named(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Layout of a tensor: the meaning of its four axes, "NCHW" or a permutation; or one of these.
LOST = "lost"  # made from the picture, but nothing says what its axes are
GONE = "gone"  # made from the picture, whose places are gone: averaged over, or flattened
BLOCKED = "blocked"  # needs something unavailable: a second input, or an operator that is not run

# Operators defined for N × C × rows × columns alone.
OVER_THE_PICTURE = _named(
    """
    Conv ConvInteger QLinearConv ConvTranspose DeformConv MaxPool AveragePool LpPool
    BatchNormalization InstanceNormalization GroupNormalization LRN DepthToSpace SpaceToDepth
    """
)
# These leave one number per channel.
POOLS_ALL = frozenset({"GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool"})
# Operators whose output lies as their inputs do.
KEEPS_AXES = _named(
    """
    Abs Add And BitShift Cast CastLike Ceil Celu Clip Concat CumSum DequantizeLinear Div Dropout
    DynamicQuantizeLinear Elu Erf Exp Floor Gelu HardSigmoid HardSwish Hardmax Identity
    LayerNormalization LeakyRelu Log LogSoftmax LpNormalization Max Mean
    MeanVarianceNormalization Min Mish Mod Mul Neg Not Or PRelu Pad Pow QuantizeLinear
    Reciprocal Relu Resize Round Selu Shrink Sigmoid Sign Slice Softmax Softplus Softsign Split
    Sqrt Sub Sum Swish Tanh ThresholdedRelu Upsample Where
    """
)
# Of those, the ones after which the channels are no longer the picture's.
CHANGES_CHANNELS = frozenset({"Concat", "Slice", "Split"})
REDUCES = _named(
    """
    ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd
    ReduceSum ReduceSumSquare
    """
)
# Element types of a picture input: onnx's number → NumPy's name, and whether only whole numbers.
INPUT_TYPES: dict[int, tuple[str, bool]] = {
    onnx.TensorProto.FLOAT: ("float32", False),
    onnx.TensorProto.FLOAT16: ("float16", False),
    onnx.TensorProto.DOUBLE: ("float64", False),
    onnx.TensorProto.UINT8: ("uint8", True),
    onnx.TensorProto.UINT16: ("uint16", True),
    onnx.TensorProto.INT16: ("int16", True),
    onnx.TensorProto.INT32: ("int32", True),
    onnx.TensorProto.INT64: ("int64", True),
}


@dataclass(frozen=True)
class PictureInput:
    """How the model takes a picture.

    Attributes:
        axes: "NCHW" or "NHWC".
        channels: 3, or 1 for grey.
        rows, columns: pixels, None where any number will do.
        dtype: NumPy's name of its numbers; `whole` says that they are integers.
    """

    name: str
    axes: str
    channels: int
    rows: int | None
    columns: int | None
    dtype: str
    whole: bool


@dataclass(frozen=True)
class Layer:
    """One tensor laid out over the picture: its name, its operator, its axes."""

    name: str
    kind: str
    axes: str


@dataclass
class Walk:
    """What is known of each tensor after following the graph from the picture input."""

    axes: dict[str, str]
    contradicted: bool = False
    blocked_by: str = ""
    channels: int | None = None
    layers: list[Layer] = field(default_factory=list)


def picture_input(model: onnx.ModelProto) -> tuple[PictureInput, Walk]:
    """The input that takes the picture, and the walk from it. Refused where there is none."""
    found = _inputs(model.graph)
    if not found:
        raise Refused("The model has no input, so no picture can be given to it.")
    shapes = [_shape(one) for one in found]
    fits = (shape is None or len(shape) == 4 for shape in shapes)
    value = next((one for one, good in zip(found, fits, strict=True) if good), None)
    if value is None:
        wanted = " × ".join(str(size or "?") for size in shapes[0] or ())
        raise Refused(
            f"The model's input is {wanted or 'one number'}; a picture needs four axes: batch, "
            "channels, rows, columns."
        )
    kind = value.type.tensor_type.elem_type
    if kind not in INPUT_TYPES:
        name = _type_name(kind)
        raise Refused(
            f"The model's input takes {name} numbers; a picture cannot be converted to these."
        )
    others = frozenset(one.name for one in found) - {value.name}
    walk = _best_walk(model.graph, value, others)
    return _as_picture(value, walk), walk


def _as_picture(value: onnx.ValueInfoProto, walk: Walk) -> PictureInput:
    axes = walk.axes[value.name]
    sizes = dict(zip(axes, _shape(value) or [None] * 4, strict=True))
    channels = sizes["C"] or walk.channels or 3
    if sizes["N"] not in (None, 1):
        raise Refused(f"The model takes {sizes['N']} pictures at a time, not one.")
    if channels not in (1, 3):
        raise Refused(
            f"The model's input has {channels} channels; a picture has 3, or 1 where it is grey."
        )
    if max(sizes["H"] or 0, sizes["W"] or 0) > MOST_SIDE:
        raise Refused(
            f"The model's input is {sizes['H'] or '?'} × {sizes['W'] or '?'} px; at most "
            f"{MOST_SIDE} × {MOST_SIDE} px are supported."
        )
    dtype, whole = INPUT_TYPES[value.type.tensor_type.elem_type]
    return PictureInput(value.name, axes, channels, sizes["H"], sizes["W"], dtype, whole)


def _best_walk(graph: onnx.GraphProto, value: onnx.ValueInfoProto, others: frozenset[str]) -> Walk:
    """The walk under the layout of the input that the graph and the input's sizes agree with."""
    shape = _shape(value) or [None] * 4
    walks = {axes: _walk(graph, value.name, axes, others) for axes in ("NCHW", "NHWC")}
    possible = [axes for axes, walk in walks.items() if not walk.contradicted]
    likely = [axes for axes in possible if shape[axes.index("C")] in (1, 3)]
    if len(possible) == 2:
        possible = likely
    if len(possible) != 1:
        raise Refused("The model does not say which axis of its input holds the channels.")
    return walks[possible[0]]


def _walk(graph: onnx.GraphProto, picture: str, axes: str, others: frozenset[str]) -> Walk:
    stored = _Stored(graph)
    walk = Walk({picture: axes} | dict.fromkeys(others, BLOCKED))
    unchanged = {picture}  # tensors whose channels are still the picture's
    for node in graph.node:
        known = [walk.axes[name] for name in reads(node) if name in walk.axes]
        if not known or not node.output:
            continue
        layout = _layout(node, known, walk, stored)
        walk.contradicted |= layout is None
        walk.axes.update((name, layout or LOST) for name in node.output if name)
        if unchanged.intersection(node.input):
            if node.op_type in KEEPS_AXES - CHANGES_CHANNELS or node.op_type == "Transpose":
                unchanged.update(node.output)
            elif walk.channels is None and node.op_type in ("Conv", "ConvInteger"):
                walk.channels = _channels_of(node, stored)
        name = node.output[0]
        if layout not in (None, LOST, GONE, BLOCKED) and 0 < len(name) <= MOST_NAME:
            walk.layers.append(Layer(name, plain(node.op_type), layout or ""))
    del walk.layers[MOST_LAYERS:]
    return walk


def _layout(node: onnx.NodeProto, known: list[str], walk: Walk, stored: _Stored) -> str | None:
    """The layout of a node's output; None where its input cannot lie as assumed."""
    if why := not_run(node):
        walk.blocked_by = walk.blocked_by or why
        return BLOCKED
    if BLOCKED in known:
        return BLOCKED
    if all(one == GONE for one in known) or node.op_type in POOLS_ALL | {"Gemm"}:
        return GONE
    layouts = {one for one in known if one not in (GONE, LOST)}
    layout = layouts.pop() if len(layouts) == 1 else LOST
    if node.op_type in OVER_THE_PICTURE:
        first = walk.axes.get(node.input[0], LOST)
        return "NCHW" if first in ("NCHW", LOST, GONE) else None
    if layout == LOST:
        return LOST
    if node.op_type in CHANGES_CHANNELS:
        return layout if _stays_over_the_picture(node, layout, stored) else LOST
    if node.op_type in KEEPS_AXES:
        return layout
    if node.op_type == "Transpose":
        turn = list(attribute(node, "perm", [3, 2, 1, 0]))
        return "".join(layout[axis] for axis in turn) if sorted(turn) == [0, 1, 2, 3] else LOST
    if node.op_type in REDUCES:
        return _reduced(node, layout, stored)
    # A matrix times the last axis, as in a network that keeps its channels there.
    times = node.op_type == "MatMul" and len(stored.shape(node.input[-1])) == 2
    return layout if times and layout.endswith("C") else LOST


def _stays_over_the_picture(node: onnx.NodeProto, layout: str, stored: _Stored) -> bool:
    """Whether a Concat, Slice or Split leaves rows and columns one after another as they were."""
    if node.op_type != "Slice":
        return layout[int(attribute(node, "axis", 0))] in "NC"
    steps = stored.integers(node.input[4]) if len(node.input) > 4 else None
    return min(steps or [1]) > 0


def _reduced(node: onnx.NodeProto, layout: str, stored: _Stored) -> str:
    axes = attribute(node, "axes", None)
    if axes is None and len(node.input) > 1:
        axes = stored.integers(node.input[1])
    if axes is None:
        return GONE
    if not attribute(node, "keepdims", 1):
        return LOST
    over = {layout[axis] for axis in axes if -4 <= axis < 4}
    return GONE if {"H", "W"} <= over else layout if over <= {"N", "C"} else LOST


def _channels_of(node: onnx.NodeProto, stored: _Stored) -> int | None:
    """How many channels a convolution's input has, by its kernel."""
    shape = stored.shape(node.input[1]) if len(node.input) > 1 else ()
    return shape[1] * int(attribute(node, "group", 1)) if len(shape) == 4 else None


class _Stored:
    """The tensors that a graph brings along, as initializers or constants."""

    def __init__(self, graph: onnx.GraphProto):
        self._tensors = {one.name: one for one in graph.initializer}
        self._sparse = {one.values.name: tuple(one.dims) for one in graph.sparse_initializer}
        for node in graph.node:
            if node.op_type == "Constant" and node.output and not node.domain:
                value = attribute(node, "value", None)
                if isinstance(value, onnx.TensorProto):
                    self._tensors[node.output[0]] = value

    def shape(self, name: str) -> tuple[int, ...]:
        """Its shape; () for a computed tensor."""
        found = self._tensors.get(name)
        return tuple(found.dims) if found is not None else self._sparse.get(name, ())

    def integers(self, name: str) -> list[int] | None:
        """A short list of them; None for what is computed or is something else."""
        found = self._tensors.get(name)
        if (
            found is None
            or found.data_type != onnx.TensorProto.INT64
            or max(found.dims, default=1) > 8
        ):
            return None
        return [int(value) for value in onnx.numpy_helper.to_array(found).ravel()]


def _inputs(graph: onnx.GraphProto) -> list[onnx.ValueInfoProto]:
    """Those that the caller must give; older files list the stored tensors among them."""
    stored = stored_names(graph)
    return [one for one in graph.input if one.name not in stored]


def _shape(value: onnx.ValueInfoProto) -> list[int | None] | None:
    """Sizes, None for one that is open; None for no shape at all."""
    tensor = value.type.tensor_type
    if not tensor.HasField("shape"):
        return None
    return [one.dim_value if one.dim_value > 0 else None for one in tensor.shape.dim]


def _type_name(kind: int) -> str:
    names = onnx.TensorProto.DataType
    return names.Name(kind).lower() if kind in names.values() else "unknown"
