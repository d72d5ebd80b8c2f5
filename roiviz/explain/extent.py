"""Where an operator reads: its bins in cells, from the kernel's own formulas."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.cells import in_cells, on_picture
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from roiviz.kernels import formulas
from roiviz.kernels.rules import Rules

Pair = tuple[float, float]


@dataclass(frozen=True)
class PooledBins:
    """RoIPool's bins, cut to the map: half-open ranges of cells that may overlap or be empty."""

    rows: np.ndarray  # (PH, 2) int64 first row, row after the last
    columns: np.ndarray  # (PW, 2) int64

    @property
    def counts(self) -> np.ndarray:
        """(PH · PW,) how many cells each bin reads."""
        high, wide = (np.maximum(of[:, 1] - of[:, 0], 0) for of in (self.rows, self.columns))
        return (high[:, None] * wide).reshape(-1)


@dataclass(frozen=True)
class Extent:
    """Where the bins of a box lie. Pairs are (height, width) in cells."""

    size: Pair  # after scale, rounding and smallest size
    drawn: Pair  # before the smallest size; as `size` for RoIPool
    bin_size: Pair  # as the operator divides it, in float32
    frame: Box  # the same on the picture, where cell i begins at pixel i · stride
    grid: tuple[int, int]  # samples per bin: rows, columns; (0, 0) where bins differ (RoIPool)
    pooled: PooledBins | None = None

    def counts(self, bins: tuple[int, int]) -> np.ndarray:
        """(PH · PW,) int64 samples of each bin."""
        if self.pooled is not None:
            return self.pooled.counts
        return np.full(bins[0] * bins[1], self.grid[0] * self.grid[1], np.int64)


def extent_of(feature_map: FeatureMap, box: Box, settings: RoiSettings) -> Extent:
    """Where the bins of a box lie, after scale, half-pixel shift, rounding and smallest size."""
    if settings.operator == "roi_pool":
        return _of_pool(feature_map, box, settings.bins)
    rules = settings.rules(feature_map.spatial_scale)
    axis_y, axis_x, centre, angle = _placed(box, settings, rules)
    unclipped = _placed(box, settings, rules._replace(minimum=0.0))
    (_, bin_height, rows, height, _), (_, bin_width, columns, width, _) = axis_y, axis_x
    stride = feature_map.stride
    frame = Box(
        on_picture(centre[0], stride),
        on_picture(centre[1], stride),
        float(width) * stride,
        float(height) * stride,
        angle,
        id=box.id,
    )
    return Extent(
        (float(height), float(width)),
        (float(unclipped[0][3]), float(unclipped[1][3])),
        (float(bin_height), float(bin_width)),
        frame,
        (int(rows), int(columns)),
    )


def _placed(
    box: Box, settings: RoiSettings, rules: Rules
) -> tuple[formulas.Axis, formulas.Axis, Pair, float]:
    """(axis y, axis x, centre x and y in cells, angle) of a box, as the kernel places it."""
    rows = boxes_to_rois([box], settings.row.rotated)
    numbers = rules.numbers(np.float32)
    if settings.row.rotated:
        (cx, cy, _, _), y, x = formulas.rotated_frame(rows, 0, settings.bins, numbers)
        return y, x, (float(cx), float(cy)), -box.angle if settings.clockwise else box.angle
    y, x = formulas.upright_axes(rows, 0, settings.bins, numbers)
    return y, x, (float(x[0] + x[3] / 2), float(y[0] + y[3] / 2)), 0.0


def _of_pool(feature_map: FeatureMap, box: Box, bins: tuple[int, int]) -> Extent:
    scale = np.float32(feature_map.spatial_scale)
    side_y, side_x = formulas.pool_sides(boxes_to_rois([box], False), 0, scale)
    (top, height), (left, width) = side_y, side_x
    map_rows, map_columns = feature_map.values.shape[:2]
    stride = feature_map.stride
    frame = Box(
        (left + width / 2) * stride,
        (top + height / 2) * stride,
        width * stride,
        height * stride,
        id=box.id,
    )
    size = (float(height), float(width))
    return Extent(
        size,
        size,
        (height / bins[0], width / bins[1]),
        frame,
        (0, 0),
        PooledBins(
            _ranges(side_y, bins[0], map_rows, scale),
            _ranges(side_x, bins[1], map_columns, scale),
        ),
    )


def _ranges(side: tuple[int, int], bins: int, length: int, scale: np.float32) -> np.ndarray:
    found = [formulas.pool_bin(side, index, bins, length, scale) for index in range(bins)]
    return np.array(found, np.int64).reshape(bins, 2)


def centres_inside(extent: Extent, feature_map: FeatureMap) -> int:
    """How many cells of the map have their centre inside the bins, the outline not counted."""
    if min(extent.size) <= 2 * EDGE:
        return 0
    frame, stride = extent.frame, feature_map.stride
    rows, columns = feature_map.values.shape[:2]
    cx, cy = in_cells(frame.cx, stride), in_cells(frame.cy, stride)
    cosine, sine = np.cos(np.deg2rad(frame.angle)), np.sin(np.deg2rad(frame.angle))
    y = np.arange(rows) - cy
    low, high = np.full(rows, -cx), np.full(rows, columns - 1 - cx)
    # |x cos − y sin| < width / 2 and |x sin + y cos| < height / 2, row by row.
    for factor, offset, half in (
        (cosine, -y * sine, extent.size[1] / 2 - EDGE),
        (sine, y * cosine, extent.size[0] / 2 - EDGE),
    ):
        if abs(factor) < 1e-12:
            high = np.where(np.abs(offset) < half, high, -np.inf)
            continue
        ends = np.stack([(-half - offset) / factor, (half - offset) / factor])
        low, high = np.maximum(low, ends.min(axis=0)), np.minimum(high, ends.max(axis=0))
    counts = np.floor(high + cx) - np.ceil(low + cx) + 1
    return int(counts[counts > 0].sum())


EDGE = 1e-4
"""In cells: a centre closer to the outline than this is not inside, however float32 rounds."""


def are_inside(extent: Extent, feature_map: FeatureMap, flat: np.ndarray) -> np.ndarray:
    """(K,) whether the centres of these flat cells lie inside the bins."""
    frame, stride = extent.frame, feature_map.stride
    columns = feature_map.values.shape[1]
    x = flat % columns - in_cells(frame.cx, stride)
    y = flat // columns - in_cells(frame.cy, stride)
    cosine, sine = np.cos(np.deg2rad(frame.angle)), np.sin(np.deg2rad(frame.angle))
    along, across = x * cosine - y * sine, x * sine + y * cosine
    height, width = extent.size
    return (np.abs(along) < width / 2 - EDGE) & (np.abs(across) < height / 2 - EDGE)
