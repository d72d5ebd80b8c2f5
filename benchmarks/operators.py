"""Our operators against their peers, in one process and strictly in turn, on the same inputs.

    python -m benchmarks.operators [--threads 2] [--rounds 21] [--only W1,W7] [--caffe2-python PATH]
    python -m benchmarks.operators --device cuda

Peers are optional (requirements-bench.txt) and found by import: torchvision with its torch, and
ONNX Runtime with onnx. ``--caffe2-python`` is a Python that has caffe2.python (torch 1.8.1); it
runs in a process of its own, on the same inputs, in turn with the others. Writes
docs/benchmarks/operators.json and .md.
"""

import argparse
import importlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import common

ELSEWHERE = "On a GPU: [cuda.md](cuda.md), by `python -m benchmarks.cuda`."
OURS = "roiviz NHWC"


@dataclass(frozen=True)
class Workload:
    """One comparison; sizes as the benchmark table's first column says them."""

    name: str
    operator: str
    rois: int
    features: tuple[int, int, int]  # channels, height, width
    stride: int
    bins: int
    sampling_ratio: int
    backward: bool = False
    sizes: tuple[float, float] = (16, 512)  # picture pixels, log-uniform
    batch: int = 1  # feature maps, which the boxes take in turn
    corners: bool = False  # two boxes in opposite corners of a map of zeros, never written to
    deterministic: bool = False  # backward with the same bits on every run
    dtype: type[np.floating[Any]] = np.float32
    boxes_too: bool = False  # backward to the boxes as well, which torchvision has not

    @property
    def channels(self) -> int:
        """Of the output."""
        sensitive = self.operator.startswith("ps_")
        return self.features[0] // (self.bins**2 if sensitive else 1)

    @property
    def calls(self) -> int:
        """Calls of one timing: many where one is over in microseconds."""
        return 50 if self.rois == 1 else 1

    @property
    def words(self) -> str:
        """The workload in a sentence."""
        channels, height, width = self.features
        ratio = self.sampling_ratio or "adaptive"
        direction = "backward" if self.backward else "forward"
        direction += ", deterministic" if self.deterministic else ""
        direction += " to features and boxes" if self.boxes_too else ""
        maps = f"{self.batch} × " if self.batch > 1 else ""
        where = " in opposite corners" if self.corners else ""
        return (
            f"{self.name}: {self.operator} {direction}, {self.rois} RoI{'s' * (self.rois != 1)}"
            f"{where}, {maps}{channels} × {height} × {width}, "
            f"{self.bins} × {self.bins} bins, ratio {ratio}"
            f"{', float16' if self.dtype is np.float16 else ''}"
        )


FPN = (256, 200, 272)
RFCN = (21 * 7 * 7, 50, 68)
WORKLOADS = (
    Workload("W1", "roi_align", 512, FPN, 4, 7, 2),
    Workload("W2", "roi_align", 100, FPN, 4, 14, 2),
    Workload("W3", "roi_align", 300, (1024, 50, 68), 16, 14, 0),
    Workload("W4", "roi_align_rotated", 512, FPN, 4, 7, 2),
    Workload("W5", "roi_align", 1, (256, 64, 64), 16, 7, 2, sizes=(300, 301)),
    Workload("W7", "roi_align", 512, FPN, 4, 7, 2, backward=True),
    Workload("B7", "roi_align", 512, FPN, 4, 7, 2, backward=True, boxes_too=True),
    Workload("W8", "roi_align_rotated", 512, FPN, 4, 7, 2, backward=True),
    Workload("H1", "roi_align", 512, FPN, 4, 7, 2, dtype=np.float16),
    # The exact mean has no peer here; R-FCN's head for 21 classes has 21 x 7 x 7 channels.
    Workload("P1", "prroi_pool", 512, FPN, 4, 7, 0),
    Workload("P2", "prroi_pool", 512, FPN, 4, 7, 0, backward=True),
    Workload("S1", "ps_roi_align", 300, RFCN, 16, 7, 2),
    Workload("S2", "ps_roi_align", 300, RFCN, 16, 7, 2, backward=True),
    Workload("S3", "ps_roi_pool", 300, RFCN, 16, 7, 0),
    # Few channels: mask targets, one large mask, crops of an HD picture, very many small boxes.
    Workload("F1", "roi_align", 20, (1, 1000, 1500), 1, 28, 2, sizes=(100, 900), batch=20),
    Workload("F2", "roi_align", 1, (1, 3000, 4000), 1, 28, 2, sizes=(2800, 2801)),
    Workload("F3", "roi_align", 50, (3, 1080, 1920), 1, 224, 2, sizes=(100, 800)),
    Workload("F4", "roi_align", 100_000, (3, 200, 272), 4, 7, 2),
    Workload("F5", "roi_align", 2, (1, 20_000, 20_000), 1, 2, 2, sizes=(2, 2), corners=True),
)


@dataclass(frozen=True)
class Inputs:
    """Arrays of one workload, NCHW and NHWC; rois in picture pixels with the batch index first."""

    features: np.ndarray
    features_nhwc: np.ndarray
    rois: np.ndarray
    gradient: np.ndarray
    gradient_nhwc: np.ndarray
    scale: float


def make_inputs(workload: Workload) -> Inputs:
    """The same numbers on every machine."""
    rng = np.random.default_rng(20)
    channels, height, width = workload.features
    shape = (workload.batch, channels, height, width)
    if workload.corners:
        features = np.zeros(shape, np.float32)
    else:
        features = rng.standard_normal(shape, dtype=np.float32)
    rois = make_rois(workload, rng)
    features = features.astype(workload.dtype)
    shape = (workload.rois, workload.channels, workload.bins, workload.bins)
    gradient = rng.standard_normal(shape, dtype=np.float32)
    return Inputs(
        features,
        np.ascontiguousarray(features.transpose(0, 2, 3, 1)),
        rois,
        gradient,
        np.ascontiguousarray(gradient.transpose(0, 2, 3, 1)),
        1 / workload.stride,
    )


def make_rois(workload: Workload, rng: np.random.Generator) -> np.ndarray:
    """Boxes of the workload's sizes anywhere in the picture, with the batch index first."""
    _, height, width = workload.features
    low, high = np.log(workload.sizes)
    sides = np.exp(rng.uniform(low, high, (workload.rois, 2)))
    picture_height, picture_width = height * workload.stride, width * workload.stride
    centers = rng.uniform(0, 1, (workload.rois, 2)) * (picture_width, picture_height)
    if workload.rois == 1:
        centers = np.array([[picture_width / 2, picture_height / 2]])
    if workload.corners:
        centers = np.array([sides[0] / 2, (picture_width, picture_height) - sides[1] / 2])
    image = np.arange(workload.rois)[:, None] % workload.batch
    if workload.operator == "roi_align_rotated":
        angles = rng.uniform(-180, 180, (workload.rois, 1))
        return np.hstack([image, centers, sides, angles]).astype(np.float32)
    return np.hstack([image, centers - sides / 2, centers + sides / 2]).astype(np.float32)


@dataclass(frozen=True)
class Contender:
    """``run`` times one call; ``answer`` gives that call's result as NCHW."""

    run: Callable[[], float]
    answer: Callable[[], np.ndarray]
    call: Callable[[], Any] | None = None
    """The call itself, of those that run on a GPU."""


def on(device: str, array: np.ndarray) -> Any:
    """The array as both libraries take it: numpy's on the CPU, PyTorch's on the GPU."""
    if not has_gpu(device):
        return array
    return importlib.import_module("torch").from_numpy(array).cuda()


def has_gpu(device: str) -> bool:
    """Whether a device's arrays lie on a GPU: those of Numba's simulator do not."""
    from roiviz.kernels import devices

    return device == "cuda" and not devices.simulated()


def timer(device: str, call: Callable[[], Any], calls: int) -> Callable[[], float]:
    """A stopwatch; on a GPU between two events of its own, around work that is queued."""
    if not has_gpu(device):
        return common.stopwatch(call, calls)
    cuda = importlib.import_module("torch").cuda

    def run() -> float:
        begin, end = cuda.Event(enable_timing=True), cuda.Event(enable_timing=True)
        cuda.synchronize()
        begin.record()
        for _ in range(calls):
            call()
        end.record()
        end.synchronize()
        return begin.elapsed_time(end) / 1e3 / calls

    return run


def on_host(result: Any) -> np.ndarray:
    """A result as a numpy array, wherever it lies."""
    if hasattr(result, "copy_to_host"):
        return result.copy_to_host()
    return result if isinstance(result, np.ndarray) else result.cpu().numpy()


def ours(
    workload: Workload, inputs: Inputs, layout: str, device: str = "cpu", calls: int = 0
) -> Contender:
    """This project's operator; ``calls`` of one timing, 0 for the workload's own."""
    from roiviz import kernels
    from roiviz.kernels import operators

    settings = {
        "spatial_scale": inputs.scale,
        "sampling_ratio": workload.sampling_ratio,
        "aligned": True,
    }
    known = operators.pooling_of(workload.operator).settings
    options: dict[str, Any] = {name: settings[name] for name in known if name in settings}
    options.update(layout=layout, device=device)
    nchw = layout == "NCHW"
    features = on(device, inputs.features if nchw else inputs.features_nhwc)
    gradient = on(device, inputs.gradient if nchw else inputs.gradient_nhwc)
    rois = on(device, inputs.rois)

    def call() -> Any:
        if workload.backward:
            backward = operators.gradient_of(workload.operator)
            wrt = ("features", "rois") if workload.boxes_too else ("features",)
            more = {"wrt": wrt, "deterministic": workload.deterministic}
            return backward(gradient, features, rois, **more, **options).features
        return getattr(kernels, workload.operator)(features, rois, workload.bins, **options)

    def answer() -> np.ndarray:
        result = on_host(call())
        return result if nchw else result.transpose(0, 3, 1, 2)

    return Contender(timer(device, call, calls or workload.calls), answer, call)


TORCHVISION: dict[str, tuple[str, ...]] = {
    "roi_align": ("sampling_ratio", "aligned"),
    "ps_roi_align": ("sampling_ratio",),
    "ps_roi_pool": (),
}
"""Its operators, under the same names, and what they take behind the scale."""


def torchvision_peer(
    workload: Workload, inputs: Inputs, threads: int, device: str
) -> Contender | None:
    """torchvision's operator of the same name; it has neither a rotated nor a precise one."""
    torch, torchvision = common.optional("torch"), common.optional("torchvision")
    name = workload.operator
    if torch is None or torchvision is None or name not in TORCHVISION:
        return None
    if device == "cuda" and not has_gpu(device):
        return None
    torch.set_num_threads(threads)
    # Its boxes are of the features' dtype.
    rois = inputs.rois.astype(workload.dtype)
    features, rois, gradient = (
        torch.from_numpy(array).to(device) for array in (inputs.features, rois, inputs.gradient)
    )
    settings = {"sampling_ratio": workload.sampling_ratio or -1, "aligned": True}
    more = [settings[setting] for setting in TORCHVISION[name]]
    bins = workload.bins

    def forward() -> Any:
        return getattr(torchvision.ops, name)(features, rois, bins, inputs.scale, *more)

    def backward() -> Any:
        torch.use_deterministic_algorithms(workload.deterministic)
        found = torch.autograd.grad(pooled, features, gradient, retain_graph=True)[0]
        torch.use_deterministic_algorithms(False)
        return found

    if workload.backward:
        features.requires_grad_()
        # Its deterministic path is Python; compiling that would take longer than all else here.
        torch.use_deterministic_algorithms(workload.deterministic)
        with torch.compiler.set_stance("force_eager"):
            pooled = forward()
        torch.use_deterministic_algorithms(False)
    call = backward if workload.backward else forward
    return Contender(timer(device, call, workload.calls), lambda: on_host(call()), call)


def onnxruntime_peer(workload: Workload, inputs: Inputs, threads: int) -> Contender | None:
    """ONNX Runtime's RoiAlign, forward only."""
    runtime, onnx = common.optional("onnxruntime"), common.optional("onnx")
    wanted = workload.operator == "roi_align" and not workload.backward
    wanted = wanted and workload.dtype is np.float32
    if runtime is None or onnx is None or not wanted:
        return None
    helper, real = onnx.helper, onnx.TensorProto.FLOAT
    node = helper.make_node(
        "RoiAlign",
        ["features", "rois", "images"],
        ["output"],
        mode="avg",
        coordinate_transformation_mode="half_pixel",
        output_height=workload.bins,
        output_width=workload.bins,
        sampling_ratio=workload.sampling_ratio,
        spatial_scale=inputs.scale,
    )
    graph = helper.make_graph(
        [node],
        "peer",
        [
            helper.make_tensor_value_info("features", real, inputs.features.shape),
            helper.make_tensor_value_info("rois", real, [workload.rois, 4]),
            helper.make_tensor_value_info("images", onnx.TensorProto.INT64, [workload.rois]),
        ],
        [helper.make_tensor_value_info("output", real, inputs.gradient.shape)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 16)], ir_version=8)
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    session = runtime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    feed = {
        "features": inputs.features,
        "rois": np.ascontiguousarray(inputs.rois[:, 1:]),
        "images": inputs.rois[:, 0].astype(np.int64),
    }

    def call() -> np.ndarray:
        return session.run(None, feed)[0]

    return Contender(common.stopwatch(call, workload.calls), call)


class Caffe2:
    """The process that holds Caffe2's operators."""

    def __init__(self, python: str, threads: int):
        self.folder = Path(tempfile.mkdtemp(prefix="roiviz-caffe2-"))
        environment = {**os.environ, "OMP_NUM_THREADS": str(threads)}
        environment.pop("PYTHONPATH", None)
        self.process = subprocess.Popen(
            [python, str(Path(__file__).with_name("caffe2_peer.py")), str(threads)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            text=True,
        )

    def ask(self, **order: Any) -> Any:
        """Send one order and wait for its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("Caffe2's process ended")
        return json.loads(line)

    def contender(self, workload: Workload, inputs: Inputs, layout: str) -> Contender | None:
        """Caffe2's operator in a layout; its CPU gradient knows NCHW only, and no rotated one."""
        if workload.backward and (layout == "NHWC" or workload.operator != "roi_align"):
            return None
        nchw = layout == "NCHW"
        if workload.operator == "roi_align_rotated" and nchw:
            return None
        arrays = {
            "X": inputs.features if nchw else inputs.features_nhwc,
            "R": inputs.rois,
            "dY": inputs.gradient,
        }
        self.ask(feed={name: self._save(name, array) for name, array in arrays.items()})
        kind = {"roi_align": "RoIAlign", "roi_align_rotated": "RoIAlignRotated"}[workload.operator]
        names = (["X", "R", "dY"], ["dX"]) if workload.backward else (["X", "R"], ["Y"])
        arguments = {
            "order": layout,
            "pooled_h": workload.bins,
            "pooled_w": workload.bins,
            "spatial_scale": inputs.scale,
            "sampling_ratio": workload.sampling_ratio,
            "aligned": True,
        }
        key = f"{workload.name}_{layout}"
        suffix = "Gradient" if workload.backward else ""
        self.ask(create=key, operator=[kind + suffix, *names, arguments])

        def answer() -> np.ndarray:
            path = str(self.folder / "answer.npy")
            self.ask(run=key, fetch=names[1][0], path=path)
            result = np.load(path)
            return result if nchw else result.transpose(0, 3, 1, 2)

        return Contender(lambda: self.ask(run=key, calls=workload.calls), answer)

    def _save(self, name: str, array: np.ndarray) -> str:
        path = self.folder / f"{name}.npy"
        np.save(path, array)
        return str(path)

    def close(self) -> None:
        """End the process and forget its files."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=60)
        for path in self.folder.iterdir():
            path.unlink()
        self.folder.rmdir()


def contenders(
    workload: Workload, inputs: Inputs, threads: int, device: str, caffe2: Caffe2 | None
) -> dict[str, Contender]:
    """All that can run this workload, ours first."""
    found: dict[str, Contender | None] = {
        OURS: ours(workload, inputs, "NHWC", device),
        "roiviz NCHW": ours(workload, inputs, "NCHW", device),
        "torchvision": torchvision_peer(workload, inputs, threads, device),
    }
    if device == "cpu":
        found["ONNX Runtime"] = onnxruntime_peer(workload, inputs, threads)
    if caffe2 is not None:
        found["Caffe2 NHWC"] = caffe2.contender(workload, inputs, "NHWC")
        if found["Caffe2 NHWC"] is None:
            found["Caffe2 NCHW"] = caffe2.contender(workload, inputs, "NCHW")
    return {name: contender for name, contender in found.items() if contender is not None}


def compare(workload: Workload, options: argparse.Namespace, caffe2: Caffe2 | None) -> dict:
    """Times and largest differences of everybody on one workload."""
    inputs = make_inputs(workload)
    everybody = contenders(workload, inputs, options.threads, options.device, caffe2)
    reference = everybody[OURS].answer().astype(np.float32)
    differences = {
        name: float(np.abs(contender.answer() - reference).max())
        for name, contender in everybody.items()
    }
    seconds = common.in_turn({n: c.run for n, c in everybody.items()}, options.rounds)
    results = {
        name: {
            **common.summary(times),
            "max_difference_to_ours": differences[name],
            "peak_mib": common.peak_mib(everybody[name].run),
        }
        for name, times in seconds.items()
    }
    print(workload.words, {n: round(r["median_ms"], 3) for n, r in results.items()}, flush=True)
    return {"workload": workload.words, "results": results}


def report(facts: dict[str, Any], rows: list[dict[str, Any]], command: str) -> str:
    """The Markdown page."""
    names = list(dict.fromkeys(name for row in rows for name in row["results"]))
    header = ["milliseconds: median (smallest)", *names]
    body = [[row["workload"], *(_cell(row["results"].get(name)) for name in names)] for row in rows]
    peers = [name for name in names if not name.startswith("roiviz")]
    ratio_header = ["times faster, by medians (by smallest)"]
    for ours_name in (OURS, "roiviz NCHW"):
        ratio_header += [f"{ours_name} / {peer}" for peer in peers]
    ratio_rows = []
    for row in rows:
        line = [row["workload"].split(":")[0]]
        for ours_name in (OURS, "roiviz NCHW"):
            line += [_ratio(row["results"], ours_name, peer) for peer in peers]
        ratio_rows.append(line)
    memory_rows = [
        [row["workload"].split(":")[0], *(_peak(row["results"].get(name)) for name in names)]
        for row in rows
    ]
    about = ", ".join(f"{name} {version}" for name, version in facts["versions"].items())
    return "\n".join(
        [
            "# Operators against their peers",
            "",
            f"{facts['processor']}, {facts['cores']} cores, {facts['threads']} threads, "
            f"Python {facts['python']}; {about}. {facts['date']}, float32, aligned.",
            "",
            f"Made by `{command}`: all in turn on the same inputs, after a warm-up. "
            "Times of NCHW hold the conversion of layouts. "
            f"Other work ran on the machine (load {facts['load_at_start']:.1f}), which lifts "
            "medians; the smallest times are those with free cores.",
            "",
            common.table(header, body),
            "",
            common.table(ratio_header, ratio_rows),
            "",
            "Memory that one call takes at most, its result among it, in MiB.",
            "",
            common.table(["MiB", *names], memory_rows),
            "",
            ELSEWHERE if facts["device"] == "cpu" else "",
        ]
    )


def _cell(result: dict[str, Any] | None) -> str:
    if result is None:
        return "–"
    return f"{common.milliseconds(result['median_ms'])} ({common.milliseconds(result['min_ms'])})"


def _peak(result: dict[str, Any] | None) -> str:
    return "–" if result is None or result["peak_mib"] is None else f"{result['peak_mib']:.0f}"


def _ratio(results: dict[str, Any], ours_name: str, peer: str) -> str:
    if peer not in results:
        return "–"
    medians, smallest = (
        results[peer][key] / results[ours_name][key] for key in ("median_ms", "min_ms")
    )
    return f"{medians:.1f} ({smallest:.1f})"


def main(arguments: list[str]) -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.operators")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--only", default="", help="workloads, as W1,W7")
    parser.add_argument("--caffe2-python", default="", help="a Python that has caffe2.python")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--output", type=Path)
    options = parser.parse_args(arguments)
    if missing := common.absent("torch", "torchvision", "onnx", "onnxruntime"):
        print(f"Columns are left out, for {missing}", file=sys.stderr)
    import numba

    numba.set_num_threads(options.threads)
    facts = {
        **common.machine(),
        "threads": options.threads,
        "versions": common.versions("numpy", "numba", "torch", "torchvision", "onnxruntime"),
        "device": options.device,
    }
    name = "operators" if options.device == "cpu" else "operators_cuda"
    output = options.output or Path("docs/benchmarks") / name
    caffe2 = Caffe2(options.caffe2_python, options.threads) if options.caffe2_python else None
    chosen = [w for w in WORKLOADS if not options.only or w.name in options.only.split(",")]
    rows = [compare(workload, options, caffe2) for workload in chosen]
    if caffe2 is not None:
        facts["versions"]["Caffe2 (torch)"] = "1.8.1"
        caffe2.close()
    shown = [f"--{k} {v}" for k, v in (("threads", options.threads), ("rounds", options.rounds))]
    if options.caffe2_python:
        shown.append("--caffe2-python PATH")
    command = " ".join(["python -m benchmarks.operators", *shown])
    common.write(output, {**facts, "rows": rows}, report(facts, rows, command))


if __name__ == "__main__":
    main(sys.argv[1:])
