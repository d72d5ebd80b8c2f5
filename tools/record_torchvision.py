"""Record what torchvision's position-sensitive operators give, as golden files of the tests.

    python tools/record_torchvision.py tests/golden

Needs torch and torchvision; their versions stand in the files.
"""

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

COMMAND = "python tools/record_torchvision.py tests/golden"
CASES: tuple[tuple[str, tuple[int, ...], tuple[int, int], float, int], ...] = (
    # name, shape of the features, bins, spatial_scale, sampling_ratio
    ("adaptive", (2, 24, 9, 11), (3, 4), 1.0, 0),
    ("ratio1", (2, 24, 9, 11), (3, 4), 1.0, 1),
    ("ratio2", (1, 98, 12, 10), (7, 7), 0.0625, 2),
    ("ratio3", (2, 12, 16, 7), (2, 1), 0.3, 3),
    ("one_bin", (2, 3, 9, 11), (1, 1), 0.5, 0),
    ("one_cell", (1, 8, 1, 1), (2, 2), 0.5, 2),
    ("column", (2, 18, 16, 1), (3, 2), 0.25, 0),
)


def boxes(rng: np.random.Generator, shape: tuple[int, ...], scale: float) -> np.ndarray:
    """(16, 5): inside, whole numbers and halves, partly and far outside, thin, dots, huge."""
    batch, _, height, width = shape
    size = np.array([width, height]) / scale
    first = rng.uniform(-0.2, 0.7, (16, 2)) * size
    extent = rng.uniform(0.1, 0.8, (16, 2)) * size
    extent[4:6] = rng.uniform(0, 0.5, (2, 2)) / scale
    extent[6] = 0
    extent[7, 0] = 0
    first[8], extent[8] = 3 * size, size
    first[9], extent[9] = -4 * size, 9 * size
    boxes = np.hstack([rng.integers(0, batch, (16, 1)), first, first + extent])
    boxes[10:13, 1:] = np.round(boxes[10:13, 1:] * scale) / scale
    boxes[13:15, 1:] = (np.floor(boxes[13:15, 1:] * scale) + 0.5) / scale
    return boxes.astype(np.float32)


def within(rois: np.ndarray, shape: tuple[int, ...], scale: float) -> np.ndarray:
    """Boxes that end before the last row and column.

    ps_roi_pool's forward never reads these, though its backward adds to them.
    """
    corners = (rois[:, 1:] * np.float32(scale)).astype(np.float64)
    corners = np.trunc(corners + np.copysign(0.5, corners))
    ends = np.maximum(corners[:, 2:], corners[:, :2] + 1)
    return np.all(ends < np.array(shape)[[3, 2]], axis=1)


def record(name: str) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """(index, arrays) of one operator."""
    torch, ops = importlib.import_module("torch"), importlib.import_module("torchvision.ops")
    torchvision = importlib.import_module("torchvision")
    rng = np.random.default_rng(20)
    rows, arrays = [], {}
    for case, shape, bins, scale, ratio in CASES:
        features = rng.standard_normal(shape).astype(np.float32)
        rois = boxes(rng, shape, scale)
        source = torch.from_numpy(features).requires_grad_()
        params = {"spatial_scale": scale, "pooled_h": bins[0], "pooled_w": bins[1]}
        more = (ratio,) if name == "ps_roi_align" else ()
        output = getattr(ops, name)(source, torch.from_numpy(rois), bins, scale, *more)
        upstream = rng.standard_normal(output.shape).astype(np.float32)
        if more:
            params["sampling_ratio"] = ratio
        else:
            upstream[~within(rois, shape, scale)] = 0
        # An empty bin's own 0 / 0 must not spread to the gradient.
        upstream[np.isnan(output.detach().numpy())] = 0
        (gradient,) = torch.autograd.grad(output, source, torch.from_numpy(upstream))
        found = {"x": features, "rois": rois, "y": output, "dy": upstream, "dx": gradient}
        for role, array in found.items():
            arrays[f"{case}_{role}"] = np.asarray(
                array.detach() if hasattr(array, "detach") else array
            )
        keys = {role: f"{case}_{role}" for role in found}
        rows.append({"name": case, "arrays": keys, "params": params, "atol": 1e-5, "rtol": 1e-5})
    meta = {
        "peer": "torchvision",
        "version": f"torchvision {torchvision.__version__} / torch {torch.__version__}, CPU",
        "op": f"{name} fwd+bwd",
        "command": COMMAND,
    }
    if name == "ps_roi_pool":
        meta["note"] = (
            "dy is 0 for boxes that reach the last row or column: the forward never reads these, "
            "but the backward adds to them"
        )
    return {"file": f"torchvision_{name}.npz", "meta": meta, "cases": rows}, arrays


def main(folder: Path) -> None:
    """Write both operators' files."""
    for name in ("ps_roi_align", "ps_roi_pool"):
        index, arrays = record(name)
        members: dict[str, Any] = dict(arrays)
        text = json.dumps(index, separators=(",", ":"))
        (folder / f"torchvision_{name}.json").write_text(text + "\n")
        np.savez_compressed(folder / f"torchvision_{name}.npz", **members)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
