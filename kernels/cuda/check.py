"""CPU = CUDA, live: ``python -m roiviz.kernels.cuda.check`` prints, as JSON, how far they differ.

It compares on ``kernels.trials``, on a random one if its number is given: on a GPU or, with
``NUMBA_ENABLE_CUDASIM=1``, on Numba's simulator. ``kernels.devices.compare`` starts it in the way
that this machine allows, and returns what it prints:

    {"device": "simulator" or the GPU's name, "seconds": …, "agree": true, "tolerance": …, "rows": [
     {"operator", "part", "cpu": largest value, "difference": largest, "agrees", "seconds"}, …]}
"""

import json
import sys
import time

import numpy as np
from numba import cuda

from .. import devices, operators
from ..trials import BINS, trial

AGREEMENT = 1e-5
"""Tolerance, relative to the largest value: the devices add the same terms in other orders."""

PARTS = {"features": "features", "rois": "boxes"}


def compare(draw: int | None = None) -> dict:
    """Run each operator that pools boxes, forward and backward, on both devices.

    Args:
        draw: as ``kernels.trials.trial`` takes it.
    """
    begin = time.perf_counter()
    rows = []
    for name in operators.names():
        if operators.get(name).pooling is not None:
            rows += _compare_operator(name, draw)
    return {
        "device": _device_name(),
        "seconds": time.perf_counter() - begin,
        "agree": all(row["agrees"] for row in rows),
        "tolerance": AGREEMENT,
        "rows": rows,
    }


def _device_name() -> str:
    """The GPU's own name, or "simulator"."""
    if devices.simulated():
        return "simulator"
    name = cuda.get_current_device().name
    return name.decode() if isinstance(name, bytes) else name


def _compare_operator(name: str, draw: int | None) -> list[dict]:
    """The rows of one operator."""
    forward, backward = operators.get(name).forward, operators.gradient_of(name)
    given = trial(name, draw)
    features, rois, options = given.features, given.rois, given.options
    wanted, row = _both(name, "output", forward, features, rois, BINS, **options)
    if name == "roi_pool":
        inputs: tuple = given.upstream, wanted[1], features.shape, rois
        parts: list = [({}, "gradient of the features")]
    else:
        inputs = given.upstream, features, rois
        differentiable = operators.pooling_of(name).differentiable
        parts = [({"wrt": part}, f"gradient of the {PARTS[part]}") for part in differentiable]
    rows = [row]
    for more, words in parts:
        rows.append(_both(name, words, backward, *inputs, **options, **more)[1])
    return rows


def _both(name, part, function, *arrays, **options):
    """The CPU's result, and the row that compares it with the GPU's."""
    want = function(*arrays, **options, device="cpu")
    begin = time.perf_counter()
    got = function(*arrays, **options, device="cuda")
    seconds = time.perf_counter() - begin
    pairs = [(want, got)] if isinstance(want, np.ndarray) else list(zip(want, got, strict=True))
    pairs = [(ours, theirs) for ours, theirs in pairs if ours is not None]
    largest = float(np.abs(pairs[0][0]).max())
    difference = max(
        float(np.abs(ours.astype(np.float64) - theirs).max()) for ours, theirs in pairs
    )
    return want, {
        "operator": name,
        "part": part,
        "cpu": largest,
        "difference": difference,
        "agrees": difference <= AGREEMENT * max(largest, 1),
        "seconds": seconds,
    }


if __name__ == "__main__":
    print(json.dumps(compare(*map(int, sys.argv[1:]))))
