"""What a page shows, as Python that gives the same numbers: one row of data a framework.

    code(shown, "torchvision")

The program holds the shown channel and the boxes in the framework's own numbers; it runs as it
stands where the framework is installed.
"""

from __future__ import annotations

import base64
import textwrap
import zlib
from dataclasses import dataclass, field

import numpy as np

from roiviz.conventions import CONVENTIONS
from roiviz.exports.plain import PLAIN
from roiviz.exports.shown import Shown

LINE = 96  # letters of packed values in a line

FILE = '''"""{title}

{link}

It needs: pip install {install}
"""

import base64
import zlib

import numpy as np
{imports}
# {channel}: {rows} × {columns} cells of {stride:g} px.
PACKED = """
{packed}
"""
values = np.frombuffer(zlib.decompress(base64.b64decode(PACKED)), "<f4")
features = values.reshape(1, 1, {rows}, {columns}).copy()
# {fields}.
rois = np.array(
    [
{boxes}
    ],
    np.float32,
).reshape(-1, {width})

{call}

# Of the one channel: (boxes, rows, columns).
print(output[:, 0])
'''

# What a call says: which operator, whether it is aligned, and how samples become a number.
Key = tuple[str, bool, str]


@dataclass(frozen=True)
class Call:
    """How a framework says one operator.

    Attributes:
        convention: whose rules that is, by its id; "" for the numbers that the view itself uses.
        imports: lines of imports.
        lines: the call, which sets `output`, a numpy array.
    """

    convention: str
    imports: str
    lines: str


@dataclass(frozen=True)
class Framework:
    """A framework in whose words a view can be said.

    Attributes:
        install: what pip is to install.
        calls: what it has.
        without: why it has nothing for the others, in one sentence.
    """

    title: str
    install: str
    calls: dict[Key, Call]
    without: str = field(default="")


def _align(
    convention: tuple[str, str], imports: str, lines: str, reduction: str
) -> dict[Key, Call]:
    """RoIAlign with half a cell's offset and without."""
    aligned, legacy = convention
    return {
        ("roi_align", True, reduction): Call(aligned, imports, lines),
        ("roi_align", False, reduction): Call(legacy, imports, lines),
    }


_OWN = """output = kernels.{operator}(
    features, rois, {bins}, spatial_scale={scale}, {arguments}
)"""
_OWN_POOL = "output, _ = kernels.roi_pool(features, rois, {bins}, spatial_scale={scale})"
_TORCH_INPUT = "torch.from_numpy(features), torch.from_numpy(rois)"
_VISION = f"""output = ops.roi_align(
    {_TORCH_INPUT}, {{bins}},
    spatial_scale={{scale}}, sampling_ratio={{ratio}}, aligned={{aligned}},
).numpy()"""
_VISION_POOL = f"""output = ops.roi_pool(
    {_TORCH_INPUT}, {{bins}}, spatial_scale={{scale}}
).numpy()"""
_DETECTRON2 = f"""pool = ROIAlign({{bins}}, {{scale}}, {{ratio}}, aligned={{aligned}})
output = pool({_TORCH_INPUT}).numpy()"""
_DETECTRON2_ROTATED = f"""pool = ROIAlignRotated({{bins}}, {{scale}}, {{ratio}})
output = pool({_TORCH_INPUT}).numpy()"""
_MMCV = f"""pool = RoIAlign(
    {{bins}}, {{scale}}, {{ratio}}, pool_mode="{{reduction}}", aligned={{aligned}}
)
output = pool({_TORCH_INPUT}).numpy()"""
_MMCV_ROTATED = f"""pool = RoIAlignRotated({{bins}}, {{scale}}, {{ratio}}, aligned={{aligned}})
output = pool({_TORCH_INPUT}).numpy()"""
_ONNX = """

def run(node, opset, *inputs):
    \"\"\"What one node of ONNX gives, by ONNX Runtime.\"\"\"
    kinds = {{np.dtype(np.float32): TensorProto.FLOAT, np.dtype(np.int64): TensorProto.INT64}}
    told = [
        helper.make_tensor_value_info(name, kinds[value.dtype], value.shape)
        for name, value in zip(node.input, inputs)
    ]
    given = [helper.make_tensor_value_info("output", TensorProto.FLOAT, None)]
    graph = helper.make_graph([node], "view", told, given)
    opsets = [helper.make_opsetid("", opset)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=8)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    return session.run(None, dict(zip(node.input, inputs)))[0]


"""
_ONNX_ALIGN = (
    _ONNX
    + """node = helper.make_node(
    "RoiAlign", ["features", "rois", "pictures"], ["output"],
    output_height={bins[0]}, output_width={bins[1]}, spatial_scale={scale}, sampling_ratio={ratio},
    coordinate_transformation_mode="{mode}",
)
pictures = rois[:, 0].astype(np.int64)
output = run(node, 16, features, np.ascontiguousarray(rois[:, 1:]), pictures)"""
)
_ONNX_POOL = (
    _ONNX
    + """node = helper.make_node(
    "MaxRoiPool", ["features", "rois"], ["output"],
    pooled_shape={bins}, spatial_scale={scale},
)
output = run(node, 16, features, rois)"""
)
_OF_VISION = "import torch\nfrom torchvision import ops\n"
_OF_DETECTRON2 = "import torch\nfrom detectron2.layers import ROIAlign, ROIAlignRotated\n"
_OF_MMCV = "import torch\nfrom mmcv.ops import RoIAlign, RoIAlignRotated\n"
_OF_ONNX = "import onnxruntime\nfrom onnx import TensorProto, helper\n"


def _plain(module: str) -> dict[Key, Call]:
    """The formulas written out, for numpy and for what has its functions."""
    imports = "" if module == "np" else "import jax.numpy as jnp\n"
    calls = {}
    for operator, text in PLAIN.items():
        said = text.replace("xp.", f"{module}.")
        for aligned in (True, False):
            for reduction in ("avg", "max"):
                calls[operator, aligned, reduction] = Call("", imports, said)
    return calls


FRAMEWORKS: dict[str, Framework] = {
    "roiviz": Framework(
        "roiviz",
        "roiviz",
        {
            (operator, aligned, reduction): Call("", "from roiviz import kernels\n", lines)
            for operator, lines in (
                ("roi_align", _OWN), ("roi_align_rotated", _OWN), ("roi_pool", _OWN_POOL),
            )
            for aligned in (True, False) for reduction in ("avg", "max")
        },
    ),
    "torchvision": Framework(
        "torchvision",
        "torch torchvision",
        {
            **_align(("torchvision_aligned", "torchvision"), _OF_VISION,
                     _VISION, "avg"),
            ("roi_pool", True, "avg"): Call(
                "torchvision_roi_pool", _OF_VISION, _VISION_POOL
            ),
        },
        "torchvision has no maximum over samples and no rotated boxes.",
    ),
    "detectron2": Framework(
        "detectron2",
        "torch 'git+https://github.com/facebookresearch/detectron2'",
        {
            **_align(("detectron2", "torchvision"), _OF_DETECTRON2,
                     _DETECTRON2, "avg"),
            ("roi_align_rotated", True, "avg"): Call(
                "detectron2_rotated", _OF_DETECTRON2,
                _DETECTRON2_ROTATED,
            ),
        },
        "detectron2 has no maximum over samples, no RoIPool of its own, and its rotated boxes "
        "are always aligned.",
    ),
    "mmcv": Framework(
        "mmcv",
        "torch mmcv",
        {
            **_align(("mmcv", "mmcv_legacy"), _OF_MMCV, _MMCV, "avg"),
            **_align(("mmcv_max", "mmcv_max_legacy"), _OF_MMCV, _MMCV, "max"),
            **{
                ("roi_align_rotated", aligned, "avg"): Call(
                    convention, _OF_MMCV, _MMCV_ROTATED
                )
                for aligned, convention in ((True, "mmcv_rotated"), (False, "mmcv_rotated_legacy"))
            },
        },
        "mmcv's RoIPool follows other rules: it rounds nothing.",
    ),
    "onnx": Framework(
        "ONNX",
        "onnx onnxruntime",
        {
            **_align(("onnx_16", "onnxruntime_legacy"), _OF_ONNX, _ONNX_ALIGN, "avg"),
            ("roi_pool", True, "avg"): Call("torchvision_roi_pool", _OF_ONNX, _ONNX_POOL),
        },
        "ONNX's maximum is that of weighted corners, which is another number, and it has no "
        "rotated boxes.",
    ),
    "jax": Framework("JAX, written out", "jax", _plain("jnp")),
    "numpy": Framework("NumPy, written out", "numpy", _plain("np")),
}  # fmt: skip


def reason_without(shown: Shown, framework: str) -> str:
    """Why a framework cannot say this view, in one sentence, or ""."""
    row = FRAMEWORKS[framework]
    return "" if _key(shown) in row.calls else row.without


def code(shown: Shown, framework: str) -> str:
    """A program that computes what is shown of one channel.

    Args:
        framework: a key of FRAMEWORKS.
    Raises: ValueError where the framework has no such operator, with `reason_without`.
    """
    if why := reason_without(shown, framework):
        raise ValueError(why)
    row = FRAMEWORKS[framework]
    call = row.calls[_key(shown)]
    settings = shown.settings
    rows, columns = shown.size
    boxes, fields = _boxes(shown, call.convention)
    said = call.lines.format(
        operator=settings.operator,
        bins=settings.bins,
        scale=f"1 / {shown.feature_map.stride:g}",
        ratio=settings.sampling_ratio,
        aligned=settings.aligned,
        reduction=settings.reduction,
        clockwise=settings.clockwise,
        reduce="mean" if settings.reduction == "avg" else "max",
        sign=-1 if settings.clockwise else 1,
        mode="half_pixel" if settings.aligned else "output_half_pixel",
        arguments=", ".join(f"{name}={value!r}" for name, value in settings.arguments().items()),
    )
    return FILE.format(
        title=_said(f"{shown.operator} by {row.title}: boxes on {shown.picture.name}."),
        link=_said(shown.link),
        install=row.install,
        imports=call.imports,
        channel=_said(shown.feature_map.channel_names[shown.channel]),
        rows=rows,
        columns=columns,
        stride=shown.feature_map.stride,
        packed=_packed(shown.feature_map.channel(shown.channel)),
        fields=fields,
        boxes="\n".join(f"        {[float(str(v)) for v in row]}," for row in boxes),
        width=boxes.shape[1],
        call=said.strip("\n"),
    )


def _key(shown: Shown) -> Key:
    settings = shown.settings.taken()
    if settings.operator == "roi_pool":
        return ("roi_pool", True, "avg")
    return (settings.operator, settings.aligned, settings.reduction)


def _boxes(shown: Shown, convention: str) -> tuple[np.ndarray, str]:
    """(R, k) float32 with the batch index first, and what its columns are."""
    if not convention:
        numbers = "cx, cy, w, h, degrees" if shown.settings.row.rotated else "x1, y1, x2, y2"
        return shown.rois, f"Batch index, {numbers} in picture pixels"
    rules = CONVENTIONS[convention].rules
    boxes = shown.written(rules)
    rows = np.concatenate([np.zeros((len(boxes), 1), np.float32), boxes], axis=1)
    names = ", ".join(rules.format.numbers)
    return rows, f"Batch index, {names} in picture pixels"


def _said(text: str) -> str:
    """Words that somebody brought, as one line that ends neither a text nor a comment."""
    return " ".join(text.split()).replace("\\", "/").replace('"', "'")


def _packed(values: np.ndarray) -> str:
    data = base64.b64encode(zlib.compress(values.astype("<f4").tobytes(), 9)).decode()
    return "\n".join(textwrap.wrap(data, LINE))
