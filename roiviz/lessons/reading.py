"""What the kernels read at a position: the numbers that lessons ask for."""

from __future__ import annotations

import numpy as np

from roiviz import kernels
from roiviz.kernels.rules import ALIGNED

SHIFT = ALIGNED.offset  # cells between a coordinate and a position, at scale 1


def _at(x: float, y: float) -> np.ndarray:
    """A box without a size, whose only sample lies at a position."""
    return np.array([[x + SHIFT, y + SHIFT, x + SHIFT, y + SHIFT]], np.float32)


def weights(x: float, y: float, rows: int, columns: int) -> dict[int, float]:
    """Flat cell index → weight of each cell that counts in a sample at position (x, y)."""
    plan = kernels.sampling_plan(_at(x, y), (rows, columns), 1, sampling_ratio=1, aligned=True)
    pairs = zip(plan.taps[0].tolist(), plan.weights[0].tolist(), strict=True)
    found: dict[int, float] = {}
    for cell, weight in pairs:
        if cell >= 0 and weight:
            found[cell] = found.get(cell, 0.0) + weight
    return found


def value(cells: tuple[float, ...], columns: int, x: float, y: float) -> float:
    """A sample's value at position (x, y) of a map given row by row."""
    features = np.array(cells, np.float32).reshape(1, 1, -1, columns)
    rois = np.hstack([np.zeros((1, 1), np.float32), _at(x, y)])
    return float(kernels.roi_align(features, rois, 1, sampling_ratio=1, aligned=True)[0, 0, 0, 0])
