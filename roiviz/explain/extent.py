"""Where an operator reads: its bins in cells, from the kernel's own formulas."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

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


class Placed(NamedTuple):
    """A box as the kernel places it, by the formulas that it runs.

    Attributes:
        row: the box as the operator takes it, its place in the batch first.
        frame: of a rotated box, its centre in cells and its turn; () for others.
        y, x: the axes; of RoIPool, the sides.
    """

    row: np.ndarray
    frame: tuple[Any, ...]
    y: Any
    x: Any


@dataclass(frozen=True)
class Extent:
    """Where the bins of a box lie. Pairs are (height, width) in cells."""

    size: Pair  # after scale, rounding and smallest size
    drawn: Pair  # before the smallest size; as `size` for RoIPool
    bin_size: Pair  # as the operator divides it, in float32
    frame: Box  # the same on the picture, where cell i begins at pixel i · stride
    grid: tuple[int, int]  # samples per bin: rows, columns; (0, 0) where bins differ (RoIPool)
    placed: Placed
    pooled: PooledBins | None = None

    @cached_property
    def turn(self) -> Pair:
        """The cosine and the sine of the frame's angle."""
        radians = np.deg2rad(self.frame.angle)
        return np.cos(radians), np.sin(radians)

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
    placed = unclipped = _placed(box, settings, rules)
    if rules.minimum:
        unclipped = _placed(box, settings, rules._replace(minimum=0.0))
    (_, bin_height, rows, height, _), (_, bin_width, columns, width, _) = placed.y, placed.x
    stride, centre, angle = feature_map.stride, _centre(placed), 0.0
    if settings.row.rotated:
        angle = -box.angle if settings.clockwise else box.angle
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
        (float(unclipped.y[3]), float(unclipped.x[3])),
        (float(bin_height), float(bin_width)),
        frame,
        (int(rows), int(columns)),
        placed,
    )


def _placed(box: Box, settings: RoiSettings, rules: Rules) -> Placed:
    table, numbers = boxes_to_rois([box], settings.row.rotated), rules.numbers(np.float32)
    if settings.row.rotated:
        return Placed(table[0], *formulas.rotated_frame(table, 0, settings.bins, numbers))
    return Placed(table[0], (), *formulas.upright_axes(table, 0, settings.bins, numbers))


def _centre(placed: Placed) -> Pair:
    """x and y in cells."""
    if placed.frame:
        return float(placed.frame[0]), float(placed.frame[1])
    x, y = placed.x, placed.y
    return float(x[0] + x[3] / 2), float(y[0] + y[3] / 2)


def _of_pool(feature_map: FeatureMap, box: Box, bins: tuple[int, int]) -> Extent:
    scale = np.float32(feature_map.spatial_scale)
    table = boxes_to_rois([box], False)
    side_y, side_x = formulas.pool_sides(table, 0, scale)
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
        Placed(table[0], (), side_y, side_x),
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
    cosine, sine = extent.turn
    y = np.arange(rows) - cy
    low: Any = -cx
    high: Any = columns - 1 - cx
    # |x cos − y sin| < width / 2 and |x sin + y cos| < height / 2, row by row.
    for factor, offset, half in (
        (cosine, -y * sine, extent.size[1] / 2 - EDGE),
        (sine, y * cosine, extent.size[0] / 2 - EDGE),
    ):
        if abs(factor) < 1e-12:
            high = np.where(np.abs(offset) < half, high, -np.inf)
            continue
        ends = (-half - offset) / factor, (half - offset) / factor
        low, high = np.maximum(low, np.minimum(*ends)), np.minimum(high, np.maximum(*ends))
    return int(np.maximum(np.floor(high + cx) - np.ceil(low + cx) + 1, 0).sum())


EDGE = 1e-4
"""In cells: a centre closer to the outline than this is not inside, however float32 rounds."""


def are_inside(extent: Extent, feature_map: FeatureMap, flat: np.ndarray) -> np.ndarray:
    """(K,) whether the centres of these flat cells lie inside the bins."""
    frame, stride = extent.frame, feature_map.stride
    columns = feature_map.values.shape[1]
    x = flat % columns - in_cells(frame.cx, stride)
    y = flat // columns - in_cells(frame.cy, stride)
    cosine, sine = extent.turn
    along, across = x * cosine - y * sine, x * sine + y * cosine
    height, width = extent.size
    return (np.abs(along) < width / 2 - EDGE) & (np.abs(across) < height / 2 - EDGE)
