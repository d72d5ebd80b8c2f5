"""CPU = CUDA, live: ``python -m roiviz.kernels.cuda.check`` prints, as JSON, how far they differ.

It runs on a GPU or, with ``NUMBA_ENABLE_CUDASIM=1``, on Numba's simulator.
``kernels.devices.compare`` starts it in the way that this machine allows, and returns what it
prints:

    {"device": "simulator" or the GPU's name, "seconds": …, "agree": true,
     "rows": [{"operator", "part", "cpu": largest value, "difference": largest, "seconds"}, …]}
"""

import json
import math
import time

import numpy as np
from numba import cuda

from .. import devices, operators

AGREEMENT = 1e-5
"""Tolerance, relative to the largest value: the devices add the same terms in other orders."""

BOXES = np.array([[0, 0, 0, 79, 59], [0, 24, 7.5, 79, 46], [0, 23.6, 30, 90, 70]], np.float32)
TURNED_BOXES = np.array([[0, 40, 30, 60, 40, 30], [0, 70, 50, 40, 30, -115]], np.float32)
BINS = (3, 4)
SCALE = 1 / 8
PARTS = {"features": "features", "rois": "boxes"}


def compare() -> dict:
    """Run each operator that pools boxes, forward and backward, on both devices."""
    begin = time.perf_counter()
    rows = []
    for name in operators.names():
        if operators.get(name).pooling is not None:
            rows += _compare_operator(name)
    return {
        "device": _device_name(),
        "seconds": time.perf_counter() - begin,
        "agree": all(row["difference"] <= AGREEMENT * max(row["cpu"], 1) for row in rows),
        "rows": rows,
    }


def _device_name() -> str:
    """The GPU's own name, or "simulator"."""
    if devices.simulated():
        return "simulator"
    name = cuda.get_current_device().name
    return name.decode() if isinstance(name, bytes) else name


def _compare_operator(name: str) -> list[dict]:
    """The rows of one operator."""
    forward, backward = operators.get(name).forward, operators.gradient_of(name)
    pooling = operators.pooling_of(name)
    shape = (1, 3 * pooling.share(BINS), 8, 11)
    features = np.cos(np.arange(math.prod(shape), dtype=np.float32)).reshape(shape)
    boxes = TURNED_BOXES if pooling.boxes.turned else BOXES
    options = {"spatial_scale": SCALE}
    wanted, row = _both(name, "output", forward, features, boxes, BINS, **options)
    if name == "roi_pool":
        output, argmax = wanted
        parts: tuple = ((output, argmax, features.shape, boxes, {}, "gradient of the features"),)
    else:
        parts = tuple(
            (wanted, features, boxes, {"wrt": part}, f"gradient of the {PARTS[part]}")
            for part in pooling.differentiable
        )
    rows = [row]
    for *arrays, more, words in parts:
        rows.append(_both(name, words, backward, *arrays, **options, **more)[1])
    return rows


def _both(name, part, function, *arrays, **options):
    """The CPU's result, and the row that compares it with the GPU's."""
    want = function(*arrays, **options, device="cpu")
    begin = time.perf_counter()
    got = function(*arrays, **options, device="cuda")
    seconds = time.perf_counter() - begin
    pairs = [(want, got)] if isinstance(want, np.ndarray) else list(zip(want, got, strict=True))
    pairs = [(ours, theirs) for ours, theirs in pairs if ours is not None]
    return want, {
        "operator": name,
        "part": part,
        "cpu": float(np.abs(pairs[0][0]).max()),
        "difference": max(
            float(np.abs(ours.astype(np.float64) - theirs).max()) for ours, theirs in pairs
        ),
        "seconds": seconds,
    }


if __name__ == "__main__":
    print(json.dumps(compare()))
