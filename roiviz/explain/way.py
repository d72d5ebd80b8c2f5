"""From a box on the picture to its samples: the numbers that the kernel starts from, axis by axis.

With them a position can be worked out by hand, in the kernel's own order and precision:

    upright   x = x1 / stride - offset + (bin + (i + 1/2) / n) * bin_width
    rotated   the same about the box's centre, from -width / 2, then turned by the angle
    RoIPool   whole cells from first + floor(bin * cells / bins) up to first + ceil(...) - 1

All numbers are the kernel's float32, from the formulas that it runs, under the rules' offset and
smallest size.
"""

import numpy as np

from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from roiviz.kernels import formulas
from roiviz.kernels.rules import Rules
from roiviz.scene.schema import Axis, Way


def way_of(feature_map: FeatureMap, box: Box, settings: RoiSettings) -> Way:
    """The numbers of this box under these settings; `box` as the operator takes it."""
    table = boxes_to_rois([box], settings.row.rotated)
    rules = settings.rules(feature_map.spatial_scale)
    if settings.operator == "roi_pool":
        return _pooled(table, feature_map.stride, rules)
    build = _rotated if settings.row.rotated else _upright
    return build(table, feature_map.stride, rules, settings.bins)


def _axis(pixel: float, axis: formulas.Axis, center: float = 0.0) -> Axis:
    start, bin_size, _, _, free = axis
    return Axis(float(pixel), float(start), float(bin_size), float(center), widened=not free)


def _upright(table: np.ndarray, stride: float, rules: Rules, bins: tuple[int, int]) -> Way:
    y, x = formulas.upright_axes(table, 0, bins, rules.numbers(np.float32))
    _, x1, y1, _, _ = table[0]
    return Way("upright", stride, rules.offset, _axis(x1, x), _axis(y1, y))


def _rotated(table: np.ndarray, stride: float, rules: Rules, bins: tuple[int, int]) -> Way:
    frame, y, x = formulas.rotated_frame(table, 0, bins, rules.numbers(np.float32))
    center_x, center_y, cosine, sine = frame
    axes = _axis(table[0, 1], x, center_x), _axis(table[0, 2], y, center_y)
    return Way("rotated", stride, rules.offset, *axes, float(cosine), float(sine))


def _pooled(table: np.ndarray, stride: float, rules: Rules) -> Way:
    sides = formulas.pool_sides(table, 0, np.float32(rules.scale))
    y, x = (
        Axis(float(low), float(first), 0.0, cells=int(cells))
        for low, (first, cells) in zip((table[0, 2], table[0, 1]), sides, strict=True)
    )
    return Way("pooled", stride, 0.0, x, y)
