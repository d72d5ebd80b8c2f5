"""From a box on the picture to its samples: the numbers that the kernel starts from, axis by axis.

With them a position can be worked out by hand, in the kernel's own order and precision:

    upright   x = x1 / stride - offset + (bin + (i + 1/2) / n) * bin_width
    rotated   the same about the box's centre, from -width / 2, then turned by the angle
    RoIPool   whole cells from first + floor(bin * cells / bins) up to first + ceil(...) - 1

All numbers are the kernel's float32, from the formulas that it runs, under the rules' offset and
smallest size.
"""

from roiviz.explain.extent import Extent, Placed
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from roiviz.kernels import formulas
from roiviz.scene.schema import Axis, Way


def way_of(feature_map: FeatureMap, extent: Extent, settings: RoiSettings) -> Way:
    """The numbers of the box that lies so under these settings."""
    if extent.pooled is not None:
        return _pooled(extent.placed, feature_map.stride)
    build = _rotated if settings.row.rotated else _upright
    return build(extent.placed, feature_map.stride, settings.rules(1.0).offset)


def _axis(pixel: float, axis: formulas.Axis, center: float = 0.0) -> Axis:
    start, bin_size, _, _, free = axis
    return Axis(float(pixel), float(start), float(bin_size), float(center), widened=not free)


def _upright(placed: Placed, stride: float, offset: float) -> Way:
    _, x1, y1, _, _ = placed.row
    return Way("upright", stride, offset, _axis(x1, placed.x), _axis(y1, placed.y))


def _rotated(placed: Placed, stride: float, offset: float) -> Way:
    center_x, center_y, cosine, sine = placed.frame
    axes = _axis(placed.row[1], placed.x, center_x), _axis(placed.row[2], placed.y, center_y)
    return Way("rotated", stride, offset, *axes, float(cosine), float(sine))


def _pooled(placed: Placed, stride: float) -> Way:
    y, x = (
        Axis(float(low), float(first), 0.0, cells=int(cells))
        for low, (first, cells) in (
            (placed.row[2], placed.y),
            (placed.row[1], placed.x),
        )
    )
    return Way("pooled", stride, 0.0, x, y)
