"""What backward gives, as numbers: the gradient of each cell and of each box."""

from __future__ import annotations

from typing import Any

import numpy as np

from roiviz import kernels
from roiviz.exports.numbers import npz, table, tensors
from roiviz.exports.shown import Shown, box_numbers
from roiviz.exports.taken import File


def arrays(shown: Shown) -> dict[str, np.ndarray]:
    """By name, of the shown channel, what `roiviz check` reads.

    `features` (1, 1, H, W), `rois`, `output` and `grad_output` (R, 1, PH, PW), `grad_features`
    (1, 1, H, W), `grad_rois`, and the settings.

    Raises: ValueError where there is no upstream gradient.
    """
    if shown.upstream is None:
        raise ValueError("upstream: want an array, got None")
    settings = shown.settings
    values = shown.feature_map.channel(shown.channel).astype(np.float32)
    features, rois = values[None, None], shown.rois
    upstream = shown.upstream[:, None].astype(np.float32)
    how: dict[str, Any] = {
        "spatial_scale": shown.feature_map.spatial_scale,
        **settings.arguments(),
    }
    forward = kernels.operators.get(settings.operator).forward
    backward = kernels.operators.gradient_of(settings.operator)
    found = backward(upstream, features, rois, **how)
    given: dict[str, Any] = {
        "features": features,
        "rois": rois,
        "output": forward(features, rois, settings.bins, **how),
        "grad_output": upstream,
        "grad_features": found.features,
        "grad_rois": found.rois,
        "output_size": settings.bins,
        **how,
    }
    return {name: np.asarray(value, order="C") for name, value in given.items()}


def files(shown: Shown) -> tuple[File, ...]:
    """Everything as arrays; the gradient of cells and of boxes as tables."""
    return (
        File("npz", "map, boxes, upstream and gradients; what `roiviz check` reads",
             lambda: npz(arrays(shown))),
        File("safetensors", "the same arrays", lambda: tensors(arrays(shown), shown.link)),
        File("cells.csv", "a line for each cell that has a gradient", lambda: _cells(shown)),
        File("boxes.csv", "a line for each number of a box", lambda: _boxes(shown)),
    )  # fmt: skip


def _cells(shown: Shown) -> bytes:
    gradient = arrays(shown)["grad_features"][0, 0]
    rows = ((row, column, gradient[row, column]) for row, column in np.argwhere(gradient).tolist())
    return table(("row", "column", "gradient"), rows)


def _boxes(shown: Shown) -> bytes:
    found = arrays(shown)
    names = box_numbers(shown.settings.row.rotated)
    rows = (
        (box + 1, name, found["rois"][box, at + 1], found["grad_rois"][box, at + 1])
        for box in range(len(shown.boxes))
        for at, name in enumerate(names)
    )
    return table(("box", "number", "value", "gradient"), rows)
