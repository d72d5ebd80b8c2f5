"""From a box on the picture to its samples: the numbers that the kernel starts from, axis by axis.

With them a position can be worked out by hand, in the kernel's own order and precision:

    upright   x = x1 / stride - 0.5 + (bin + (i + 0.5) / n) * bin_width
    rotated   the same about the box's centre, from -width / 2, then turned by the angle
    RoIPool   whole cells from first + floor(bin * cells / bins) up to first + ceil(...) - 1

All numbers are the kernel's float32, from the formulas that it runs; under legacy there is no 0.5,
and a side is at least one cell.
"""

from dataclasses import dataclass

import numpy as np

from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.explain.roi import RoiSettings
from roiviz.features import FeatureMap
from roiviz.kernels import formulas
from roiviz.scene.schema import Axis, Way


@dataclass(frozen=True)
class _Call:
    """What the formulas are given besides the box."""

    stride: float
    scale: np.float32
    offset: np.float32
    minimum: np.float32
    bins: tuple[int, int]
    clockwise: bool


def way_of(feature_map: FeatureMap, box: Box, settings: RoiSettings) -> Way:
    """The numbers of this box under these settings; `box` as the operator takes it."""
    row = boxes_to_rois([box], settings.row.rotated)[0]
    offset, minimum = (0.5, 0.0) if settings.aligned else (0.0, 1.0)
    call = _Call(
        feature_map.stride,
        np.float32(feature_map.spatial_scale),
        np.float32(offset),
        np.float32(minimum),
        settings.bins,
        settings.clockwise,
    )
    if settings.operator == "roi_pool":
        return _pooled(row, call)
    return (_rotated if settings.row.rotated else _upright)(row, call)


def _upright(row: np.ndarray, call: _Call) -> Way:
    def axis(low: np.float32, high: np.float32, bins: int) -> Axis:
        start, size, free = formulas.axis_extent(low, high, call.scale, call.offset, call.minimum)
        bin_size = np.float32(size) / np.float32(bins)
        return Axis(float(low), float(start), float(bin_size), widened=not free)

    rows, columns = call.bins
    x, y = axis(row[1], row[3], columns), axis(row[2], row[4], rows)
    return Way("upright", call.stride, float(call.offset), x, y)


def _rotated(row: np.ndarray, call: _Call) -> Way:
    def axis(middle: np.float32, length: np.float32, bins: int) -> Axis:
        start, size, free = formulas.rotated_extent(length, call.scale, call.minimum)
        center = formulas.center_in_features(middle, call.scale, call.offset)
        bin_size = np.float32(size) / np.float32(bins)
        return Axis(float(middle), float(start), float(bin_size), float(center), widened=not free)

    rows, columns = call.bins
    x, y = axis(row[1], row[3], columns), axis(row[2], row[4], rows)
    cosine, sine = formulas.rotation(row[5], call.clockwise)
    return Way("rotated", call.stride, float(call.offset), x, y, float(cosine), float(sine))


def _pooled(row: np.ndarray, call: _Call) -> Way:
    def axis(low: np.float32, high: np.float32) -> Axis:
        first, cells = formulas.pool_extent(low, high, call.scale)
        return Axis(float(low), float(first), 0.0, cells=int(cells))

    return Way("pooled", call.stride, 0.0, axis(row[1], row[3]), axis(row[2], row[4]))
