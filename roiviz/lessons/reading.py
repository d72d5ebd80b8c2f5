"""What the kernels read at a position or in a bin: the numbers that lessons ask for."""

from __future__ import annotations

import numpy as np

from roiviz import kernels
from roiviz.kernels.rules import ALIGNED

SHIFT = ALIGNED.offset  # cells between a coordinate and a position, at scale 1


def _in_map(cells: tuple[float, ...], columns: int) -> np.ndarray:
    return np.array(cells, np.float32).reshape(1, 1, -1, columns)


def _box(edges: tuple[float, float, float, float]) -> np.ndarray:
    """A box whose edges lie at these positions: x1, y1, x2, y2."""
    return np.array([edges], np.float32) + np.float32(SHIFT)


def samples(
    edges: tuple[float, float, float, float], rows: int, columns: int, ratio: int
) -> kernels.SamplingPlan:
    """The samples of a bin with its edges at these positions."""
    return kernels.sampling_plan(
        _box(edges), (rows, columns), 1, sampling_ratio=ratio, aligned=True
    )


def position(coordinate: float, stride: int) -> float:
    """Where a coordinate on the picture is read on the map, with the half-cell shift."""
    box = np.array([[coordinate] * 4], np.float32)
    plan = kernels.sampling_plan(
        box, (1, 1), 1, spatial_scale=1 / stride, sampling_ratio=1, aligned=True
    )
    return float(plan.positions[0, 0])


def mean(
    cells: tuple[float, ...], columns: int, edges: tuple[float, float, float, float], ratio: int
) -> float:
    """A bin's output."""
    rois = np.hstack([np.zeros((1, 1), np.float32), _box(edges)])
    features = _in_map(cells, columns)
    return kernels.roi_align(features, rois, 1, sampling_ratio=ratio, aligned=True).item()


def exact_mean(
    cells: tuple[float, ...], columns: int, edges: tuple[float, float, float, float]
) -> float:
    """The mean over all of a bin, to which the means of its samples go."""
    rois = np.array([[0, *edges]], np.float32)
    return kernels.prroi_pool(_in_map(cells, columns), rois, 1).item()


def weights(x: float, y: float, rows: int, columns: int) -> dict[int, float]:
    """Flat cell index → weight of each cell that counts in a sample at position (x, y).

    A box without a size has its only sample where it lies.
    """
    plan = samples((x, y, x, y), rows, columns, 1)
    pairs = zip(plan.taps[0].tolist(), plan.weights[0].tolist(), strict=True)
    found: dict[int, float] = {}
    for cell, weight in pairs:
        if cell >= 0 and weight:
            found[cell] = found.get(cell, 0.0) + weight
    return found


def value(cells: tuple[float, ...], columns: int, x: float, y: float) -> float:
    """A sample's value at position (x, y) of a map given row by row."""
    return mean(cells, columns, (x, y, x, y), 1)


def pooled_columns(first: float, last: float, columns: int, bins: int) -> list[tuple[int, ...]]:
    """The columns that each bin of RoIPool reads, of a box between two coordinates in cells."""
    rois = np.array([[first, 0.0, last, 0.0]], np.float32)
    plan = kernels.sampling_plan(rois, (1, columns), (1, bins), operator="roi_pool")
    taps, owners = plan.taps.tolist(), plan.bin_index.tolist()
    return [
        tuple(cells[0] for cells, owner in zip(taps, owners, strict=True) if owner == k)
        for k in range(bins)
    ]


def pooled(cells: tuple[float, ...], first: float, last: float, bins: int) -> list[float]:
    """RoIPool's outputs on a map of one row."""
    rois = np.array([[0.0, first, 0.0, last, 0.0]], np.float32)
    output, _ = kernels.roi_pool(_in_map(cells, len(cells)), rois, (1, bins))
    return [float(value) for value in output[0, 0, 0]]


def squares(rows: int, columns: int, level: int) -> list[tuple[int, int]]:
    """First column and row of each of R-MAC's squares at a level, with the usual overlap."""
    found = kernels.rmac_derivation(rows, columns)
    chosen = found.regions[found.region_level == level]
    return [(int(x), int(y)) for x, y in chosen[:, :2]]


def steps_along(rows: int, columns: int) -> int:
    """How many steps R-MAC takes along the long side, with the usual overlap."""
    chosen = kernels.rmac_derivation(rows, columns).chosen
    return chosen.steps if chosen else 0


def gradients(
    cells: tuple[float, ...], columns: int, edges: tuple[float, float, float, float], ratio: int
) -> tuple[list[float], float]:
    """What each cell gets for an upstream gradient of 1, and the slope of the output along x."""
    features = _in_map(cells, columns)
    rois = np.hstack([np.zeros((1, 1), np.float32), _box(edges)])
    upstream = np.ones((1, 1, 1, 1), np.float32)
    found = kernels.roi_align_backward(upstream, features, rois, sampling_ratio=ratio, aligned=True)
    return found.features.ravel().tolist(), float(found.rois[0, 1] + found.rois[0, 3])
