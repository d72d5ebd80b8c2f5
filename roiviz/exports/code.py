"""What a page shows, as Python that gives the same numbers: one row of data a framework.

    code(shown, "torchvision")

The program holds the shown channel and the boxes in the framework's own numbers; it runs as it
stands where the framework is installed.
"""

from __future__ import annotations

import base64
import textwrap
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from roiviz.conventions import CONVENTIONS
from roiviz.exports.plain import PLAIN, pieces
from roiviz.exports.shown import Shown, box_numbers

OWN = "dist/roiviz-*.whl"
LINE = 96  # letters of packed values in a line

FILE = '''"""{title}

{link}

It needs: {install}
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
features = values.reshape(1, {count}, {rows}, {columns}).copy()
# {fields}.
rois = np.array(
    [
{boxes}
    ],
    np.{dtype},
).reshape(-1, {width})
{upstream}
{call}

{printed}
'''
OUTPUT = """written = {"float": "{:10.4g}".format}
with np.printoptions(formatter=written, linewidth=1000, threshold=100_000):
    for number, bins in enumerate(output[:, 0], start=1):
        print(f"Outputs of box {number}, rows and columns of bins:")
        print(bins)"""
CELLS = """cells = gradient[0, 0]
row, column = CELL
print(f"Gradient of cell ({row}, {column})WHICH: {cells[row, column]:.6g}")
print(f"Sum over the {np.count_nonzero(cells)} cells that have one: {cells.sum():.6g}")
print(f"Sum of the upstream gradient: {upstream.sum():.6g}")"""
LARGEST = "np.unravel_index(abs(cells).argmax(), cells.shape)"
UPSTREAM = '''# The derivative of the loss by each output, (boxes, rows, columns).
PACKED_UPSTREAM = """
{packed}
"""
upstream = np.frombuffer(zlib.decompress(base64.b64decode(PACKED_UPSTREAM)), "<{kind}")
upstream = upstream.reshape({boxes}, 1, {bins[0]}, {bins[1]}).copy()
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
        packages: what pip is to install; OWN is what this project's folder builds.
        calls: what it has.
        without: why it has nothing for the others: what of a key it has not, and that in one
            sentence; the first that applies is said.
        forward, backward: what stands before and after a call for its output, and for a gradient.
        backward_imports: for the latter.
        no_gradient: why it has none, in one sentence.
        doubles: whether its gradient is computed in float64, as the page and its numbers have it.
    """

    title: str
    packages: str
    calls: dict[Key, Call]
    without: Mapping[str | bool, str] = field(default_factory=dict)
    forward: tuple[str, str] = ("", "")
    backward: tuple[str, str] = ("", "")
    backward_imports: str = ""
    no_gradient: str = ""
    doubles: bool = False


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
_OWN_BACKWARD = """found = kernels.{operator}_backward(
    upstream, features, rois, spatial_scale={scale}, {arguments}
)
gradient = found.features
for number, slopes in enumerate(found.rois[:, 1:], start=1):
    said = ", ".join(f"{{name}} {{slope:.6g}}" for name, slope in zip({numbers}, slopes))
    print(f"Gradient of box {{number}}: {{said}}")"""
_TORCH_INPUT = "given, torch.from_numpy(rois)"
_TORCH = ("given = torch.from_numpy(features)\n", "\noutput = pooled.numpy()")
_TORCH_BACKWARD = (
    "given = torch.from_numpy(features).requires_grad_()\n",
    """
output = pooled.detach().numpy()
pooled.backward(torch.from_numpy(upstream))
gradient = given.grad.numpy()""",
)
_JAX_BACKWARD = """

def pooled(given):
    \"\"\"All boxes, as a function of the features.\"\"\"
    return jnp.stack([{operator}(given, roi) for roi in rois])


_, pull = jax.vjp(pooled, jnp.asarray(features))
gradient = np.asarray(pull(jnp.asarray(upstream))[0])"""
_VISION = f"""pooled = ops.roi_align(
    {_TORCH_INPUT}, {{bins}},
    spatial_scale={{scale}}, sampling_ratio={{ratio}}, aligned={{aligned}},
)"""
_VISION_POOL = f"""pooled = ops.roi_pool(
    {_TORCH_INPUT}, {{bins}}, spatial_scale={{scale}}
)"""
_DETECTRON2 = f"""pool = ROIAlign({{bins}}, {{scale}}, {{ratio}}, aligned={{aligned}})
pooled = pool({_TORCH_INPUT})"""
_DETECTRON2_ROTATED = f"""pool = ROIAlignRotated({{bins}}, {{scale}}, {{ratio}})
pooled = pool({_TORCH_INPUT})"""
_MMCV = f"""pool = RoIAlign(
    {{bins}}, {{scale}}, {{ratio}}, pool_mode="{{reduction}}", aligned={{aligned}}
)
pooled = pool({_TORCH_INPUT})"""
_MMCV_ROTATED = f"""pool = RoIAlignRotated({{bins}}, {{scale}}, {{ratio}}, aligned={{aligned}})
pooled = pool({_TORCH_INPUT})"""
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
        OWN,
        {
            (operator, aligned, reduction): Call("", "from roiviz import kernels\n", lines)
            for operator, lines in (
                ("roi_align", _OWN), ("roi_align_rotated", _OWN), ("roi_pool", _OWN_POOL),
            )
            for aligned in (True, False) for reduction in ("avg", "max")
        },
        backward=("features = features.astype(np.float64)\n", f"\n{_OWN_BACKWARD}"),
        doubles=True,
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
        {"roi_align_rotated": "torchvision has no rotated boxes.",
         "max": "torchvision has no maximum over samples."},
        _TORCH,
        _TORCH_BACKWARD,
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
        {"roi_pool": "detectron2 has no RoIPool of its own.",
         "max": "detectron2 has no maximum over samples.",
         False: "detectron2's rotated boxes are always aligned."},
        _TORCH,
        _TORCH_BACKWARD,
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
        {"roi_pool": "mmcv's RoIPool follows other rules: it rounds nothing."},
        _TORCH,
        _TORCH_BACKWARD,
    ),
    "onnx": Framework(
        "ONNX",
        "onnx onnxruntime",
        {
            **_align(("onnx_16", "onnxruntime_legacy"), _OF_ONNX, _ONNX_ALIGN, "avg"),
            ("roi_pool", True, "avg"): Call("torchvision_roi_pool", _OF_ONNX, _ONNX_POOL),
        },
        {"roi_align_rotated": "ONNX has no rotated boxes.",
         "max": "ONNX's maximum is that of weighted corners, which is another number."},
        no_gradient="ONNX Runtime runs no backward pass here.",
    ),
    "jax": Framework("JAX, written out", "jax", _plain("jnp"),
                     backward=("", _JAX_BACKWARD), backward_imports="import jax\n"),
    "numpy": Framework(
        "NumPy, written out", "numpy", _plain("np"),
        no_gradient="NumPy derives nothing by itself; the same text in JAX does.",
    ),
}  # fmt: skip


def install(packages: str) -> str:
    """What a program needs, in its own words."""
    built = ", which `make wheel` builds" if packages == OWN else ""
    return f"pip install {packages}{built}"


def reason_without(shown: Shown, framework: str) -> str:
    """Why a framework cannot say this view, in one sentence, or ""."""
    row = FRAMEWORKS[framework]
    key = _key(shown)
    if key not in row.calls:
        return next(why for part, why in row.without.items() if part in key)
    return row.no_gradient if shown.upstream is not None else ""


def code(shown: Shown, framework: str) -> str:
    """A program that computes what is shown of one channel: the outputs, or the gradient.

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
    backward = shown.upstream is not None
    doubles = backward and row.doubles
    boxes, fields = _boxes(shown, call.convention, doubles=doubles)
    before, after = row.backward if backward else row.forward
    called = f"{before}{call.lines}{after}".format(
        operator=settings.operator,
        bins=settings.bins,
        scale=f"1 / {shown.feature_map.stride:g}",
        ratio=settings.sampling_ratio,
        aligned=settings.aligned,
        reduction=settings.reduction,
        clockwise=settings.clockwise,
        mode="half_pixel" if settings.aligned else "output_half_pixel",
        numbers=box_numbers(settings.row.rotated),
        arguments=", ".join(f"{name}={value!r}" for name, value in settings.arguments().items()),
        **pieces(settings),
    )
    what = f"the gradient of {shown.operator}" if backward else shown.operator
    return FILE.format(
        title=said(f"{_capital(what)} by {row.title}: boxes on {shown.picture.name}."),
        link=said(shown.link),
        install=install(row.packages),
        imports=(row.backward_imports if backward else "") + call.imports,
        channel=said(shown.feature_map.channel_names[shown.channel]),
        count=1,
        rows=rows,
        columns=columns,
        stride=shown.feature_map.stride,
        packed=packed(shown.feature_map.channel(shown.channel)),
        fields=fields,
        boxes="\n".join(f"        {[float(str(v)) for v in row]}," for row in boxes),
        width=boxes.shape[1],
        dtype=boxes.dtype.name,
        upstream=_upstream(shown, "f8" if doubles else "f4"),
        call=called.strip("\n"),
        printed=_of_cells(shown.cell) if backward else OUTPUT,
    )


def _of_cells(chosen: tuple[int, int] | None) -> str:
    """What is printed of a gradient: of the chosen cell, else of the one that has the largest."""
    cell, which = (LARGEST, ", the largest") if chosen is None else (str(chosen), "")
    return CELLS.replace("CELL", cell).replace("WHICH", which)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _upstream(shown: Shown, kind: str) -> str:
    if shown.upstream is None:
        return ""
    return UPSTREAM.format(
        packed=packed(shown.upstream, kind),
        kind=kind,
        boxes=len(shown.boxes),
        bins=shown.settings.bins,
    )


def _key(shown: Shown) -> Key:
    settings = shown.settings
    if settings.operator == "roi_pool":
        return ("roi_pool", True, "avg")
    return (settings.operator, settings.aligned, settings.reduction)


def _boxes(shown: Shown, convention: str, *, doubles: bool) -> tuple[np.ndarray, str]:
    """(R, k) float32, or float64, with the batch index first, and what its columns are."""
    if not convention:
        numbers = ", ".join(box_numbers(shown.settings.row.rotated))
        rows = shown.double_rois if doubles else shown.rois
        return rows, f"Batch index, {numbers} in picture pixels"
    rules = CONVENTIONS[convention].rules
    boxes = shown.written(rules)
    rows = np.concatenate([np.zeros((len(boxes), 1), np.float32), boxes], axis=1)
    names = ", ".join(rules.format.numbers)
    return rows, f"Batch index, {names} in picture pixels"


def said(text: str) -> str:
    """Words that somebody brought, as one line that ends neither a text nor a comment."""
    return " ".join(text.split()).replace("\\", "/").replace('"', "'")


def packed(values: np.ndarray, kind: str = "f4") -> str:
    """Numbers of a kind as lines of text."""
    data = base64.b64encode(zlib.compress(values.astype(f"<{kind}").tobytes(), 9)).decode()
    return "\n".join(textwrap.wrap(data, LINE))
