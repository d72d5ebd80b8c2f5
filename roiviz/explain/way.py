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

from kernels import formulas
from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.explain.roi import RoiSettings
from roiviz.features import FeatureMap


@dataclass(frozen=True)
class Axis:
    """One side of a box.

    Attributes:
        pixel: where it begins, or for a rotated box its centre, on the picture.
        start: the first bin's edge in cells, for a rotated box from its centre.
        bin_size: of one bin, in cells.
        center: the centre in cells, of a rotated box.
        cells: whole cells of the side (RoIPool).
        widened: the side was below one cell and counts as one (legacy).
    """

    pixel: float
    start: float
    bin_size: float
    center: float = 0.0
    cells: int = 0
    widened: bool = False


@dataclass(frozen=True)
class Way:
    """Both axes, what is subtracted from a position in cells, and the turn."""

    kind: str  # "upright", "rotated" or "pooled"
    stride: float
    offset: float
    x: Axis
    y: Axis
    cosine: float = 1.0
    sine: float = 0.0


def way_of(feature_map: FeatureMap, box: Box, settings: RoiSettings) -> Way:
    """The numbers of this box under these settings; `box` as the operator takes it."""
    row = boxes_to_rois([box], settings.row.rotated)[0].astype(np.float32)
    scale = np.float32(feature_map.spatial_scale)
    if settings.operator == "roi_pool":
        return _pooled(feature_map.stride, row, scale)
    halves = (
        (np.float32(0.5), np.float32(0)) if settings.aligned else (np.float32(0), np.float32(1))
    )
    make = _rotated if settings.row.rotated else _upright
    return make(feature_map.stride, row, scale, halves, settings)


def _upright(stride, row, scale, halves, settings) -> Way:
    rows, columns = settings.bins
    offset, minimum = halves
    sides = []
    for low, high, bins in ((row[1], row[3], columns), (row[2], row[4], rows)):
        start, size, free = formulas.axis_extent(low, high, scale, offset, minimum)
        bin_size = np.float32(size) / np.float32(bins)
        sides.append(Axis(float(low), float(start), float(bin_size), widened=not free))
    return Way("upright", stride, float(offset), *sides)


def _rotated(stride, row, scale, halves, settings) -> Way:
    rows, columns = settings.bins
    offset, minimum = halves
    cosine, sine = formulas.rotation(row[5], settings.clockwise)
    sides = []
    for middle, length, bins in ((row[1], row[3], columns), (row[2], row[4], rows)):
        start, size, free = formulas.rotated_extent(length, scale, minimum)
        center = formulas.center_in_features(middle, scale, offset)
        bin_size = np.float32(size) / np.float32(bins)
        sides.append(
            Axis(float(middle), float(start), float(bin_size), float(center), widened=not free)
        )
    return Way("rotated", stride, float(offset), *sides, float(cosine), float(sine))


def _pooled(stride, row, scale) -> Way:
    sides = []
    for low, high in ((row[1], row[3]), (row[2], row[4])):
        first, cells = formulas.pool_extent(low, high, scale)
        sides.append(Axis(float(low), float(first), 0.0, cells=int(cells)))
    return Way("pooled", stride, 0.0, *sides)
