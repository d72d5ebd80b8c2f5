"""The WebAssembly module: its size, its bits and its speed, in node.

    python -m benchmarks.wasm [SAMPLES]

Bits: a million random samples of each operator's plan, under random settings, are compared with the
CPU's bit for bit, and the outputs and gradients of as many boxes to one part in a million. It stops
at the first difference. Speed: see tests/canvas/wasm_time.js.
"""

import argparse
import gzip
import subprocess
import sys
from pathlib import Path

import numpy as np

from roiviz.kernels.wasm import MODULE
from tests.kernels import samples
from tests.kernels.test_wasm import Compared
from tests.kernels.wasm_calls import node

OPERATORS = ("roi_align", "roi_align_rotated", "roi_pool")
TIMES = Path(__file__).parents[1] / "tests" / "canvas" / "wasm_time.js"
BATCH = 2


def drawn(operator: str, rng: np.random.Generator) -> tuple[np.ndarray, tuple[int, int], dict]:
    """Some boxes, a map and settings: from below a cell to many times the map, at any angle."""
    size = int(rng.integers(1, 70)), int(rng.integers(1, 70))
    scale = float(rng.choice([1.0, 0.5, 1 / 16, 0.3, rng.uniform(0.01, 3)]))
    picture = size[0] / scale, size[1] / scale
    rois = samples.boxes_for(operator, int(rng.integers(2**31)), 40, picture, BATCH)
    rois[:8, 3:5] = rois[:8, 1:3] + (0 if operator != "roi_align_rotated" else 1)
    if operator == "roi_align_rotated":
        rois[8:12, 5] = rng.choice([0, 45, 90, 180, -90, 1e6, 3e30], 4)
        rois[:, 3:5] = np.abs(rois[:, 3:5])
    options = {"spatial_scale": scale}
    if operator != "roi_pool":
        options |= {"sampling_ratio": int(rng.integers(0, 4)), "aligned": bool(rng.integers(2))}
    if operator == "roi_align_rotated":
        options["clockwise"] = bool(rng.integers(2))
    return rois, size, options


def compare(operator: str, wanted: int) -> int:
    """Compare until so many samples were equal; how many."""
    rng = np.random.default_rng(0)
    done = 0
    while done < wanted:
        compared = Compared()
        for _ in range(20):
            rois, size, options = drawn(operator, rng)
            bins = int(rng.integers(1, 5)), int(rng.integers(1, 5))
            compared.plan(operator, rois, size, bins, **options)
            x = rng.standard_normal((BATCH, 3, *size)).astype(np.float32)
            grad = rng.standard_normal((len(rois), 3, *bins)).astype(np.float32)
            compared.output(operator, x, rois, bins, **options)
            compared.gradients(operator, x, rois, grad, **options)
        done += compared.check()
    return done


def main(arguments: list[str]) -> None:
    """Compare and measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.wasm", description=__doc__)
    parser.add_argument("samples", nargs="?", type=int, default=1_000_000, help="of each operator")
    wanted = parser.parse_args(arguments).samples
    content = MODULE.read_bytes()
    print(f"{len(content):,} bytes, {len(gzip.compress(content, 9)):,} gzipped")
    for operator in OPERATORS:
        print(f"{operator}: {compare(operator, wanted):,} samples equal bit for bit", flush=True)
    print("milliseconds a call, median and 95 %:")
    subprocess.run([node(), TIMES, MODULE], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
