"""R-MAC against torch and Caffe2, in turn on the same inputs.

    python -m benchmarks.rmac [--threads 2] [--rounds 41] [--caffe2-python PATH]

torch is a peer if it can be imported: a loop of slices and amax, the way R-MAC is usually written.
``--caffe2-python`` is a Python that has caffe2.python (torch 1.8.1): RMACRegions and RoIPool.
Writes docs/benchmarks/rmac.json and .md.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba
import numpy as np

from benchmarks import common
from benchmarks.operators import Caffe2
from roiviz.kernels import operators, rmac, rmac_backward, rmac_derivation, rmac_details
from roiviz.kernels.cpu import rmac as loops
from roiviz.kernels.maxima import region_grid

SHAPE = (1, 2048, 32, 40)
SCALES = 3
OURS, OURS_MAXIMA = "roiviz rmac, NCHW", "roiviz region maxima, NCHW"
Case = Callable[[], float]


def ours(features: np.ndarray) -> dict[str, Case]:
    """What this library does with (N, C, H, W) features, and the copy that bounds it."""
    last = np.ascontiguousarray(features.transpose(0, 2, 3, 1))
    grid = region_grid(rmac_derivation(*SHAPE[2:], scales=SCALES).regions)
    maxima = np.empty((1, len(grid.region_band), SHAPE[1]), np.float32)
    upstream, copy = np.ones((1, SHAPE[1]), np.float32), np.empty_like(features)
    calls: dict[str, Callable[[], object]] = {
        OURS: lambda: rmac(features, scales=SCALES),
        "roiviz rmac, NHWC": lambda: rmac(last, scales=SCALES, layout="NHWC"),
        OURS_MAXIMA: lambda: loops.maxima(features, grid, maxima, "NCHW"),
        "roiviz rmac_details, argmax too": lambda: rmac_details(features, scales=SCALES),
        "roiviz rmac_backward": lambda: rmac_backward(upstream, features, scales=SCALES),
        "a copy of the features, one thread": lambda: np.copyto(copy, features),
    }
    for name in ("mac", "spoc", "gem"):
        forward = operators.get(name).forward
        calls[f"roiviz {name}"] = lambda forward=forward: forward(features)  # type: ignore[misc]
    return {name: common.stopwatch(call) for name, call in calls.items()}


def torch_cases(features: np.ndarray, threads: int) -> dict[str, Case]:
    """The loop of slices and amax, checked to give our descriptor; nothing without torch."""
    torch = common.optional("torch")
    if torch is None:
        return {}
    torch.set_num_threads(threads)
    given = torch.from_numpy(features)
    regions = rmac_derivation(*SHAPE[2:], scales=SCALES).regions.tolist()

    def maxima() -> Any:
        slices = [given[:, :, y1 : y2 + 1, x1 : x2 + 1] for x1, y1, x2, y2 in regions]
        return torch.stack([piece.amax((2, 3)) for piece in slices], 1)

    def descriptor() -> Any:
        unit = torch.nn.functional.normalize(maxima(), dim=2)
        return torch.nn.functional.normalize(unit.sum(1), dim=1)

    expected = rmac(features, scales=SCALES)
    np.testing.assert_allclose(descriptor().numpy(), expected, atol=1e-6)
    return {
        "torch, whole descriptor": common.stopwatch(descriptor),
        "torch, region maxima": common.stopwatch(maxima),
    }


def caffe2_cases(features: np.ndarray, caffe2: Caffe2) -> dict[str, Case]:
    """RMACRegions and RoIPool, checked to give our region maxima."""
    path = caffe2.folder / "features.npy"
    np.save(path, features)
    caffe2.ask(feed={"X": str(path)})
    settings = {"scales": SCALES, "overlap": 0.4}
    caffe2.ask(create="regions", operator=["RMACRegions", ["X"], ["R"], settings])
    settings = {"pooled_h": 1, "pooled_w": 1, "spatial_scale": 1.0, "is_test": 1}
    caffe2.ask(create="pool", operator=["RoIPool", ["X", "R"], ["Y"], settings])

    def run() -> float:
        return caffe2.ask(run="regions") + caffe2.ask(run="pool")

    run()
    answer = caffe2.folder / "maxima.npy"
    caffe2.ask(fetch="Y", path=str(answer))
    expected = rmac_details(features, scales=SCALES, variant="caffe2").maxima[0]
    np.testing.assert_array_equal(np.load(answer)[:, :, 0, 0], expected)
    return {"Caffe2, region maxima": run}


def report(facts: dict[str, Any], results: dict[str, Any], command: str) -> str:
    """The Markdown page."""
    body = []
    for name, result in results.items():
        base = OURS_MAXIMA if name.endswith("region maxima") else OURS
        body.append(
            [
                name,
                common.milliseconds(result["median_ms"]),
                common.milliseconds(result["min_ms"]),
                *(f"{result[key] / results[base][key]:.2f}" for key in ("median_ms", "min_ms")),
            ]
        )
    about = ", ".join(f"{name} {version}" for name, version in facts["versions"].items())
    header = ["", "median ms", "smallest ms", "× ours, medians", "× ours, smallest"]
    return "\n".join(
        [
            "# R-MAC against its peers",
            "",
            f"{' × '.join(map(str, SHAPE))} float32, {SCALES} levels, {facts['regions']} regions. "
            f"{facts['processor']}, {facts['cores']} cores, {facts['threads']} threads, "
            f"Python {facts['python']}; {about}. {facts['date']}, load at the start "
            f"{facts['load_at_start']:.1f}.",
            "",
            f"Made by `{command}`: all in turn on the same input, after a warm-up. Peers' region "
            "maxima are compared with our region maxima, all else with our whole descriptor.",
            "",
            common.table(header, body),
            "",
            facts["not_measured"],
        ]
    )


def main(arguments: list[str]) -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rmac")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=41)
    parser.add_argument("--caffe2-python", default="", help="a Python that has caffe2.python")
    parser.add_argument("--output", type=Path, default=Path("docs/benchmarks/rmac"))
    options = parser.parse_args(arguments)
    if missing := common.absent("torch"):
        print(f"Columns are left out, for {missing}", file=sys.stderr)
    numba.set_num_threads(options.threads)
    facts = {
        **common.machine(),
        "threads": options.threads,
        "versions": common.versions("numpy", "numba", "torch"),
        "shape": SHAPE,
        "regions": len(rmac_derivation(*SHAPE[2:], scales=SCALES).regions),
        "not_measured": "Not measured: CUDA. There was no GPU; its kernels ran on the simulator.",
    }
    features = np.random.default_rng(20).random(SHAPE, np.float32)
    cases = ours(features) | torch_cases(features, options.threads)
    command = f"python -m benchmarks.rmac --threads {options.threads} --rounds {options.rounds}"
    caffe2 = Caffe2(options.caffe2_python, options.threads) if options.caffe2_python else None
    if caffe2 is not None:
        facts["versions"]["Caffe2 (torch)"] = "1.8.1"
        command += " --caffe2-python PATH"
        cases |= caffe2_cases(features, caffe2)
    seconds = common.in_turn(cases, options.rounds)
    if caffe2 is not None:
        caffe2.close()
    results = {name: common.summary(times) for name, times in seconds.items()}
    text = report(facts, results, command)
    common.write(options.output, {**facts, "results": results}, text)


if __name__ == "__main__":
    main(sys.argv[1:])
