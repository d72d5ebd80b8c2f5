"""Record what frameworks make of the same boxes, as golden files of the tests.

    python tools/record_conventions.py torchvision tests/golden

Each framework is run in an environment of its own, which needs numpy besides it; its version stands
in the file. `python tools/record_conventions.py` lists them. tensorpack is run with TensorFlow,
where TENSORPACK names its examples/FasterRCNN/modeling/model_box.py, and detectron2 with
torchvision, where DETECTRON2 names its detectron2/layers/roi_align.py.
"""

import importlib
import json
import os
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

SIZE = (9, 13)
# name, bins, spatial_scale, sampling_ratio
SETTINGS = (
    ("adaptive", (3, 4), 1.0, 0),
    ("ratio2", (2, 2), 0.25, 2),
    ("small_bins", (5, 3), 0.3, 0),
    ("ratio1", (1, 1), 1.0, 1),
)
Array = np.ndarray


class Call(NamedTuple):
    """What a framework's operator is called with; boxes in picture pixels."""

    features: Array
    corners: Array
    turned: Array
    batch: Array
    bins: tuple[int, int]
    scale: float
    ratio: int

    @property
    def rois(self) -> Array:
        """(R, 5) batch index, x1, y1, x2, y2."""
        return np.column_stack([self.batch, self.corners]).astype(np.float32)

    @property
    def turned_rois(self) -> Array:
        """(R, 6) batch index, cx, cy, w, h, degrees."""
        return np.column_stack([self.batch, self.turned]).astype(np.float32)


Found = tuple[Any, ...]
"""The boxes as the framework took them, (R, C, PH, PW), and, where they are others than the call's,
the batch index and the sampling ratio."""
Run = Callable[[Call], Found]


def calls() -> Iterator[tuple[str, Call]]:
    """The same for every framework: inside, on and beyond the border, thin, huge, whole numbers."""
    rng = np.random.default_rng(12)
    features = (rng.standard_normal((2, 2, *SIZE)) - 1).astype(np.float32)
    for name, bins, scale, ratio in SETTINGS:
        side = np.array([SIZE[1], SIZE[0]]) / scale
        near = rng.uniform(-0.15, 0.7, (22, 2)) * side
        extent = rng.uniform(0.1, 0.7, (22, 2)) * side
        extent[3:5] = rng.uniform(0.05, 0.6, (2, 2)) / scale  # below a cell
        near[5], extent[5] = -2.5 * side, 6 * side  # far larger than the map
        near[6], extent[6] = 1.4 * side, side  # beyond it
        near[7], extent[7] = -0.4 * side, 0.6 * side
        corners = np.hstack([near, near + extent])
        corners[8:11] = np.round(corners[8:11] * scale) / scale
        corners[11:14] = (np.floor(corners[11:14] * scale) + 0.5) / scale
        corners[14] = [0, 0, *side]
        corners[15] = np.array([-1, -1, SIZE[1], SIZE[0]]) / scale
        # The outermost samples of a box of two cells a bin lie at -1 exactly.
        corners[16] = np.array([-1.5, -1.5, 2 * bins[1] - 1.5, 2 * bins[0] - 1.5]) / scale
        angles = rng.uniform(-180, 180, (22, 1))
        angles[:4, 0] = (0, 30, 90, -45)
        turned = np.hstack([near + extent / 2, extent, angles])
        batch = rng.integers(0, 2, 22)
        yield name, Call(
            features, corners.astype(np.float32), turned.astype(np.float32), batch, bins, scale,
            ratio,
        )  # fmt: skip


# ------------------------------------------------------------------ torch


def _torchvision() -> tuple[str, dict[str, Run]]:
    torch, ops = importlib.import_module("torch"), importlib.import_module("torchvision.ops")
    pure = importlib.import_module("torchvision.ops.roi_align")._roi_align.__wrapped__
    version = importlib.import_module("torchvision").__version__

    def kernel(aligned: bool) -> Run:
        def run(call: Call) -> Found:
            given = torch.from_numpy(call.features), torch.from_numpy(call.rois)
            found = ops.roi_align(*given, call.bins, call.scale, call.ratio, aligned)
            return call.rois, found.numpy()

        return run

    def deterministic(aligned: bool) -> Run:
        def run(call: Call) -> Found:
            given = torch.from_numpy(call.features), torch.from_numpy(call.rois)
            found = pure(*given, call.scale, *call.bins, call.ratio, aligned)
            return call.rois, found.numpy()

        return run

    def sam3(call: Call) -> Found:
        # As SAM 3 calls it: numbers from 0 to 1, times the map's size, all else by default.
        x1, y1, x2, y2 = (call.corners * np.float32(call.scale)).T
        rows, columns = SIZE
        middle = [(x1 + x2) / 2 / columns, (y1 + y2) / 2 / rows]
        sides = [(x2 - x1) / columns, (y2 - y1) / rows]
        boxes = np.stack([*middle, *sides], axis=1).astype(np.float32)
        cx, cy, w, h = torch.from_numpy(boxes).unbind(-1)
        corners = torch.stack([cx - 0.5 * w, cy - 0.5 * h, cx + 0.5 * w, cy + 0.5 * h], dim=-1)
        corners = corners * torch.tensor([columns, rows, columns, rows], dtype=torch.float32)
        order = np.argsort(call.batch, kind="stable")
        lists = [corners[np.flatnonzero(call.batch == b)] for b in range(len(call.features))]
        found = ops.roi_align(torch.from_numpy(call.features), lists, call.bins)
        return boxes[order], found.numpy(), call.batch[order]

    def detectron2(call: Call) -> Found:
        module = theirs["ROIAlign"](call.bins, call.scale, call.ratio)
        given = torch.from_numpy(call.features), torch.from_numpy(call.rois)
        return call.rois, module(*given).numpy()

    said = f"torchvision {version} / torch {torch.__version__}, CPU"
    rows: dict[str, Run] = {
        "sam3": sam3,
        "torchvision": kernel(False),
        "torchvision_aligned": kernel(True),
        "torchvision_deterministic": deterministic(False),
        "torchvision_deterministic_aligned": deterministic(True),
    }
    if "DETECTRON2" in os.environ:
        theirs: dict[str, Any] = {}
        exec(Path(os.environ["DETECTRON2"]).read_text(), theirs)
        rows["detectron2"] = detectron2
        said += "; detectron2's roi_align.py @ 02b5c4e295e990042a714712c21dc79b731e8833"
    return said, rows


# ------------------------------------------------------------------ ONNX


def _onnx_model(opset: int, mode: str, call: Call) -> Any:
    onnx = importlib.import_module("onnx")
    helper, kinds = onnx.helper, onnx.TensorProto
    node = helper.make_node(
        "RoiAlign", ["X", "rois", "batch"], ["Y"], mode=mode, output_height=call.bins[0],
        output_width=call.bins[1], sampling_ratio=call.ratio, spatial_scale=call.scale,
    )  # fmt: skip
    graph = helper.make_graph(
        [node], "roi_align",
        [
            helper.make_tensor_value_info("X", kinds.FLOAT, [None, None, None, None]),
            helper.make_tensor_value_info("rois", kinds.FLOAT, [None, 4]),
            helper.make_tensor_value_info("batch", kinds.INT64, [None]),
        ],
        [helper.make_tensor_value_info("Y", kinds.FLOAT, None)],
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def _onnx_inputs(call: Call) -> dict[str, Array]:
    return {"X": call.features, "rois": call.corners, "batch": call.batch.astype(np.int64)}


def _onnx() -> tuple[str, dict[str, Run]]:
    onnx = importlib.import_module("onnx")
    reference = importlib.import_module("onnx.reference")

    def row(opset: int, mode: str) -> Run:
        def run(call: Call) -> Found:
            evaluator = reference.ReferenceEvaluator(_onnx_model(opset, mode, call))
            return call.corners, evaluator.run(None, _onnx_inputs(call))[0]

        return run

    rows = {
        f"onnx_{opset}{'_max' if mode == 'max' else ''}": row(opset, mode)
        for opset in (16, 22)
        for mode in ("avg", "max")
    }
    return f"onnx {onnx.__version__}, its reference evaluator", rows


def _onnxruntime() -> tuple[str, dict[str, Run]]:
    ort = importlib.import_module("onnxruntime")

    def row(opset: int, mode: str) -> Run:
        def run(call: Call) -> Found:
            model = _onnx_model(opset, mode, call).SerializeToString()
            session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
            return call.corners, session.run(None, _onnx_inputs(call))[0]

        return run

    # Opset 10 is ONNX Runtime's alone: the reference evaluator gives it opset 16's half pixel.
    rows = {
        f"onnxruntime{legacy}{'_max' if mode == 'max' else ''}": row(opset, mode)
        for legacy, opset in (("", 16), ("_legacy", 10))
        for mode in ("avg", "max")
    }
    rows["onnx_10"], rows["onnx_10_max"] = row(10, "avg"), row(10, "max")
    return f"onnxruntime {ort.__version__}, CPU", rows


# ------------------------------------------------------------------ OpenVINO


def _openvino() -> tuple[str, dict[str, Run]]:
    ov = importlib.import_module("openvino")
    ops = importlib.import_module("openvino.opset15")

    def compiled(call: Call, columns: int, build: Callable[..., Any]) -> Callable[..., Array]:
        features = ops.parameter(call.features.shape, np.float32)
        boxes = ops.parameter((len(call.batch), columns), np.float32)
        batch = ops.parameter((len(call.batch),), np.int32)
        model = ov.Model([build(features, boxes, batch)], [features, boxes, batch])
        ready = ov.Core().compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
        return lambda rois: ready([call.features, rois, call.batch.astype(np.int32)])[0]

    def upright(mode: str, pool: str) -> Run:
        def run(call: Call) -> Found:
            build = lambda *inputs: ops.roi_align(  # noqa: E731
                *inputs, *call.bins, call.ratio, call.scale, pool, mode
            )
            return call.corners, compiled(call, 4, build)(call.corners)

        return run

    def rotated(clockwise: bool) -> Run:
        def run(call: Call) -> Found:
            rois = call.turned.copy()
            rois[:, 4] = np.deg2rad(rois[:, 4])
            build = lambda *inputs: ops.roi_align_rotated(  # noqa: E731
                *inputs, *call.bins, call.ratio, call.scale, clockwise
            )
            return rois, compiled(call, 5, build)(rois)

        return run

    modes = {
        "openvino": "asymmetric",
        "openvino_half_pixel_for_nn": "half_pixel_for_nn",
        "openvino_half_pixel": "half_pixel",
    }
    rows = {
        f"{name}{'_max' if pool == 'max' else ''}": upright(mode, pool)
        for name, mode in modes.items()
        for pool in ("avg", "max")
    }
    rows["openvino_rotated"] = rotated(False)
    rows["openvino_rotated_clockwise"] = rotated(True)
    return f"openvino {ov.__version__}, CPU", rows


# ------------------------------------------------------------------ TensorFlow, keras-hub, Paddle


def _tensorflow() -> tuple[str, dict[str, Run]]:
    tf = importlib.import_module("tensorflow")

    def crop(method: str) -> Run:
        def run(call: Call) -> Found:
            last = np.array([SIZE[0] - 1, SIZE[1] - 1] * 2, np.float32)
            boxes = call.corners[:, [1, 0, 3, 2]] * np.float32(call.scale) / last
            boxes[20:22] = boxes[20:22][:, [2, 3, 0, 1]]  # reversed boxes flip
            image, batch = call.features.transpose(0, 2, 3, 1), call.batch.astype(np.int32)
            found = tf.image.crop_and_resize(image, boxes, batch, call.bins, method)
            return boxes, found.numpy().transpose(0, 3, 1, 2)

        return run

    def tensorpack(call: Call) -> Found:
        boxes = (call.corners * np.float32(call.scale)).astype(np.float32)
        found = []
        for b, box in zip(call.batch, boxes, strict=True):
            one = module["crop_and_resize"](call.features[b : b + 1], box[None], [0], 6)
            found.append(tf.nn.avg_pool2d(tf.transpose(one, [0, 2, 3, 1]), 2, 2, "SAME").numpy())
        return boxes, np.concatenate(found).transpose(0, 3, 1, 2)

    rows: dict[str, Run] = {
        "tf_crop_and_resize": crop("bilinear"),
        "tf_crop_and_resize_nearest": crop("nearest"),
    }
    version = f"tensorflow {tf.__version__}, CPU"
    if "TENSORPACK" in os.environ:
        # The function alone: its file imports what needs TensorFlow 1.
        text = Path(os.environ["TENSORPACK"]).read_text()
        text = text[text.index("@under_name_scope()\ndef crop_and_resize") :]
        module: dict[str, Any] = {"tf": tf, "under_name_scope": lambda: lambda function: function}
        exec(text[: text.index("@under_name_scope()\ndef roi_align")], module)
        rows["tensorpack"] = tensorpack
        version += "; tensorpack's model_box.py @ 1547a54e8546494614ca31c984a1bfd1d0e24b77"
    return version, rows


def _keras_hub() -> tuple[str, dict[str, Run]]:
    os.environ["KERAS_BACKEND"] = "jax"
    version = importlib.import_module("keras_hub").__version__
    jax = importlib.import_module("jax").__version__
    module = importlib.import_module("keras_hub.src.models.sam3.roi_align")

    def run(call: Call) -> Found:
        maps = call.features.transpose(0, 2, 3, 1)
        channels = maps.shape[3]
        found = module.roi_align(maps, call.rois, call.bins, *SIZE, channels, call.scale, False)
        return call.rois, np.asarray(found).transpose(0, 3, 1, 2)

    return f"keras-hub {version} on jax {jax}, CPU", {"keras_hub": run}


def _paddle() -> tuple[str, dict[str, Run]]:
    paddle = importlib.import_module("paddle")

    def sorted_call(call: Call) -> tuple[Call, Any, Any, Any]:
        order = np.argsort(call.batch, kind="stable")
        batch = call.batch[order]
        counts = np.bincount(batch, minlength=len(call.features)).astype(np.int32)
        moved = call._replace(corners=call.corners[order], batch=batch)
        return moved, *(paddle.to_tensor(a) for a in (call.features, moved.corners, counts))

    def align(aligned: bool) -> Run:
        def run(call: Call) -> Found:
            moved, *tensors = sorted_call(call)
            found = paddle.vision.ops.roi_align(
                *tensors, call.bins, call.scale, call.ratio, aligned
            )
            return moved.corners, found.numpy(), moved.batch

        return run

    def pool(call: Call) -> Found:
        moved, *tensors = sorted_call(call)
        found = paddle.vision.ops.roi_pool(*tensors, call.bins, call.scale)
        return moved.corners, found.numpy(), moved.batch

    return f"paddlepaddle {paddle.__version__}, CPU", {
        "paddle": align(True),
        "paddle_legacy": align(False),
        "paddle_roi_pool": pool,
    }


def _tvm() -> tuple[str, dict[str, Run]]:
    torch, ops = importlib.import_module("torch"), importlib.import_module("torchvision.ops")
    tvm, relax = importlib.import_module("tvm"), importlib.import_module("tvm.relax")
    frontend = importlib.import_module("tvm.relax.frontend.torch")

    def run_module(module: Any, call: Call) -> Array:
        machine = relax.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())
        found = machine["main"](*(tvm.runtime.tensor(a) for a in (call.features, call.rois)))
        return (found if hasattr(found, "numpy") else found[0]).numpy()

    def imported(aligned: bool) -> Run:
        def run(call: Call) -> Found:
            class Model(torch.nn.Module):  # type: ignore[name-defined]
                def forward(self, features: Any, rois: Any) -> Any:
                    return ops.roi_align(features, rois, call.bins, call.scale, call.ratio, aligned)

            given = torch.from_numpy(call.features), torch.from_numpy(call.rois)
            exported = torch.export.export(Model(), given)
            return call.rois, run_module(frontend.from_exported_program(exported), call)

        return run

    def largest(call: Call) -> Found:
        builder = relax.BlockBuilder()
        features, rois = (
            relax.Var(name, relax.TensorType(array.shape, "float32"))
            for name, array in (("features", call.features), ("rois", call.rois))
        )
        with builder.function("main", [features, rois]):
            pooled = relax.op.vision.roi_align(
                features, rois, call.bins, call.scale, call.ratio, False, "NCHW", "max"
            )
            builder.emit_func_output(builder.emit(pooled))
        return call.rois, run_module(builder.get(), call)

    return f"tvm {tvm.__version__}, llvm", {
        "tvm": imported(False),
        "tvm_aligned": imported(True),
        "tvm_max": largest,
    }


# ------------------------------------------------------------------ coremltools


def _coremltools() -> tuple[str, dict[str, Run]]:
    """Its own program, made by its converter and computed here, since Core ML needs a Mac."""
    torch, ops = importlib.import_module("torch"), importlib.import_module("torchvision.ops")
    ct = importlib.import_module("coremltools")

    def converted(aligned: bool) -> Run:
        def run(call: Call) -> Found:
            if call.ratio <= 0:
                # Its converter refuses an adaptive grid.
                call = call._replace(ratio=3)

            class Model(torch.nn.Module):  # type: ignore[name-defined]
                def forward(self, features: Any, rois: Any) -> Any:
                    return ops.roi_align(features, rois, call.bins, call.scale, call.ratio, aligned)

            given = {"features": call.features, "rois": call.rois}
            traced = torch.jit.trace(Model(), tuple(map(torch.from_numpy, given.values())))
            program = ct.convert(
                traced,
                inputs=[ct.TensorType(name, array.shape) for name, array in given.items()],
                convert_to="milinternal",
                compute_precision=ct.precision.FLOAT32,
                minimum_deployment_target=ct.target.iOS16,
            )
            return call.rois, _computed(program.functions["main"], given), call.batch, call.ratio

        return run

    return f"coremltools {ct.__version__} @ e0e2f42, its MIL program computed in numpy", {
        "coremltools": converted(False),
        "coremltools_aligned": converted(True),
    }


def _computed(function: Any, given: dict[str, Array]) -> Array:
    """What a MIL function of float32 gives."""
    known: dict[str, Any] = dict(given)

    def value(variable: Any) -> Any:
        if isinstance(variable, (list, tuple)):
            return [value(one) for one in variable]
        return known.get(variable.name, variable.val)

    for operation in function.operations:
        if operation.op_type == "const":
            continue
        inputs = {name: value(one) for name, one in operation.inputs.items() if one is not None}
        found = _MIL[operation.op_type](inputs)
        found = found if isinstance(found, list) else [found]
        known.update({v.name: f for v, f in zip(operation.outputs, found, strict=True)})
    return known[function.outputs[0].name]


def _resampled(i: dict[str, Any]) -> Array:
    """Bilinear, zeros beyond the map; coordinates from -1 to 1, the outermost cells' centres."""
    assert (i["padding_mode"], i["padding_value"]) == ("constant", 0.0)
    assert (i["coordinates_mode"], i["align_corners"]) == ("normalized_minus_one_to_one", True)
    maps, places = i["x"], i["coordinates"]
    size = np.array(maps.shape[2:])[::-1]
    at = (places + np.float32(1)) / np.float32(2) * (size - 1).astype(np.float32)
    low = np.floor(at).astype(int)
    total = np.zeros((*maps.shape[:2], *places.shape[1:3]), np.float32)
    for dy in (0, 1):
        for dx in (0, 1):
            cell = low + np.array([dx, dy])
            weight = np.prod(1 - np.abs(at - cell), axis=-1) * np.all(
                (cell >= 0) & (cell < size), axis=-1
            )
            cell = np.clip(cell, 0, size - 1)
            for n in range(len(maps)):
                total[n] += weight[n] * maps[n][:, cell[n, ..., 1], cell[n, ..., 0]]
    return total


_MIL: dict[str, Callable[[dict[str, Any]], Any]] = {
    "mul": lambda i: i["x"] * np.float32(i["y"]),
    "add": lambda i: i["x"] + np.asarray(i["y"], np.float32),
    "sub": lambda i: i["x"] - np.asarray(i["y"], np.float32),
    "real_div": lambda i: i["x"] / np.float32(i["y"]),
    "maximum": lambda i: np.maximum(i["x"], np.float32(i["y"])),
    "expand_dims": lambda i: np.expand_dims(i["x"], tuple(i["axes"])),
    "concat": lambda i: np.concatenate(i["values"], axis=i["axis"]),
    "split": lambda i: np.split(i["x"], i["num_splits"], axis=i["axis"]),
    "cast": lambda i: i["x"].astype({"int32": np.int32, "fp32": np.float32}[i["dtype"]]),
    "squeeze": lambda i: np.squeeze(i["x"], tuple(i["axes"])),
    "gather": lambda i: np.take(i["x"], i["indices"], axis=i["axis"]),
    "pad": lambda i: np.pad(i["x"], [(0, 0), (0, 0), (1, 1), (1, 1)]),
    "resample": _resampled,
}


# ------------------------------------------------------------------ MXNet, Chainer, mlx-vlm


def _mxnet() -> tuple[str, dict[str, Run]]:
    setattr(np, "bool", bool)  # noqa: B010  # MXNet is older than the numpy that took it away
    mx = importlib.import_module("mxnet")

    def align(aligned: bool) -> Run:
        def run(call: Call) -> Found:
            found = mx.nd.contrib.ROIAlign(
                mx.nd.array(call.features), mx.nd.array(call.rois), pooled_size=call.bins,
                spatial_scale=call.scale, sample_ratio=call.ratio or -1, aligned=aligned,
            )  # fmt: skip
            return call.rois, found.asnumpy()

        return run

    def rotated(call: Call) -> Found:
        found = mx.nd.contrib.RROIAlign(
            mx.nd.array(call.features), mx.nd.array(call.turned_rois), pooled_size=call.bins,
            spatial_scale=call.scale, sampling_ratio=call.ratio or -1,
        )  # fmt: skip
        return call.turned_rois, found.asnumpy()

    return f"mxnet {mx.__version__}, CPU", {
        "mxnet": align(False),
        "mxnet_aligned": align(True),
        "mxnet_rotated": rotated,
    }


def _chainer() -> tuple[str, dict[str, Run]]:
    functions = importlib.import_module("chainer.functions")
    version = importlib.import_module("chainer").__version__

    def row(name: str) -> Run:
        def run(call: Call) -> Found:
            boxes = np.ascontiguousarray(call.corners[:, [1, 0, 3, 2]])
            batch, ratio = call.batch.astype(np.int32), call.ratio or None
            found = getattr(functions, name)(
                call.features, boxes, batch, call.bins, call.scale, ratio
            )
            return boxes, found.array

        return run

    return f"chainer {version} / numpy {np.__version__}, CPU", {
        "chainer": row("roi_average_align_2d"),
        "chainer_max": row("roi_max_align_2d"),
    }


def _mlx_vlm() -> tuple[str, dict[str, Run]]:
    mx = importlib.import_module("mlx.core")
    metadata = importlib.import_module("importlib.metadata")
    folder = Path(str(metadata.distribution("mlx-vlm").locate_file("mlx_vlm")))
    # The package itself would import all of its models.
    for name, path in (("mlx_vlm", folder), ("mlx_vlm.models", folder / "models"),
                       ("mlx_vlm.models.sam3", folder / "models" / "sam3")):  # fmt: skip
        package = types.ModuleType(name)
        package.__path__ = [str(path)]
        sys.modules[name] = package
    base = types.ModuleType("mlx_vlm.models.base")
    base.__getattr__ = lambda _: object  # type: ignore[method-assign]
    sys.modules["mlx_vlm.models.base"] = base
    module = importlib.import_module("mlx_vlm.models.sam3.geometry")

    def run(call: Call) -> Found:
        if call.bins[0] != call.bins[1] or call.ratio:
            raise NotImplementedError
        boxes = (call.corners * np.float32(call.scale)).astype(np.float32)
        maps = mx.array(call.features.transpose(0, 2, 3, 1))
        found = [
            np.array(module.roi_align(maps[b : b + 1], mx.array(box[None, None]), call.bins[0]))
            for b, box in zip(call.batch.tolist(), boxes, strict=True)
        ]
        return boxes, np.concatenate(found)[:, 0].transpose(0, 3, 1, 2)

    def square(call: Call) -> Found:
        return run(call._replace(bins=(3, 3), ratio=0))

    version = metadata.version("mlx-vlm")
    return f"mlx-vlm {version} on mlx {metadata.version('mlx')}, CPU", {"mlx_vlm": square}


PEERS: dict[str, Callable[[], tuple[str, dict[str, Run]]]] = {
    "torchvision": _torchvision,
    "onnx": _onnx,
    "onnxruntime": _onnxruntime,
    "openvino": _openvino,
    "tensorflow": _tensorflow,
    "keras_hub": _keras_hub,
    "paddle": _paddle,
    "tvm": _tvm,
    "coremltools": _coremltools,
    "mxnet": _mxnet,
    "chainer": _chainer,
    "mlx_vlm": _mlx_vlm,
}


def record(peer: str) -> tuple[dict[str, Any], dict[str, Array]]:
    """(index, arrays) of one framework."""
    version, rows = PEERS[peer]()
    cases: list[dict[str, Any]] = []
    arrays: dict[str, Array] = {}
    for name, call in calls():
        arrays["x"] = call.features
        arrays[f"{name}_batch"] = call.batch
        for row, run in rows.items():
            rois, output, *moved = run(call)
            key = f"{name}_{row}"
            found = {"rois": rois, "y": output.astype(np.float32)}
            if moved:
                found["batch"] = moved[0]
            arrays |= {f"{key}_{role}": array for role, array in found.items()}
            keys = {"x": "x", "batch": f"{name}_batch", **{r: f"{key}_{r}" for r in found}}
            params = {
                "row": row, "pooled_h": output.shape[2], "pooled_w": output.shape[3],
                "spatial_scale": call.scale, "sampling_ratio": [call.ratio, *moved[1:]][-1],
            }  # fmt: skip
            cases.append(
                {"name": key, "arrays": keys, "params": params, "atol": 1e-5, "rtol": 1e-5}
            )
    meta = {
        "peer": peer,
        "version": version,
        "command": f"python tools/record_conventions.py {peer} tests/golden",
    }
    return {"file": f"peer_{peer}.npz", "meta": meta, "cases": cases}, arrays


def main(peer: str, folder: Path) -> None:
    """Write one framework's files."""
    index, arrays = record(peer)
    text = json.dumps(index, separators=(",", ":"))
    (folder / f"peer_{peer}.json").write_text(text + "\n")
    members: dict[str, Any] = dict(arrays)
    np.savez_compressed(folder / f"peer_{peer}.npz", **members)
    print(f"{peer}: {index['meta']['version']}, {len(index['cases'])} cases")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in PEERS:
        sys.exit(f"want one of {', '.join(PEERS)}, and a folder")
    main(sys.argv[1], Path(sys.argv[2]))
