"""Samples of boxes that turn about their centre."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from roiviz.conventions.formats import Scaled
from roiviz.conventions.job import Job, Side
from roiviz.conventions.rounding import rounded


class Frame(NamedTuple):
    """Where boxes lie and how they are turned: (R,) each, in cells."""

    x: np.ndarray
    y: np.ndarray
    cosine: np.ndarray
    sine: np.ndarray


def frame(box: Scaled, chosen: np.ndarray, job: Job) -> Frame:
    """The frames of some boxes, for angles that count counter-clockwise."""
    kind = job.kind.type
    offset = kind(job.rules.offset.after)
    y, x = (box.low[axis][chosen] * kind(box.scale[axis]) - offset for axis in (0, 1))
    assert box.angle is not None
    radians = radians_of(box.angle[chosen], job.rules.angle)
    wide = radians.astype(np.float64)
    return Frame(x, y, np.cos(wide).astype(job.kind), np.sin(wide).astype(job.kind))


def radians_of(angle: np.ndarray, degrees_per_unit: float) -> np.ndarray:
    """Counter-clockwise radians, in the type of the angle.

    Degrees are converted in float64, as C does; radians stay as they are but for the sign.
    """
    sign = math.copysign(1.0, degrees_per_unit)
    if abs(degrees_per_unit) != 1.0:
        return angle * angle.dtype.type(sign)
    return (angle.astype(np.float64) * math.pi / 180.0 * sign).astype(angle.dtype)


def placed(
    box: Scaled, chosen: np.ndarray, across: np.ndarray, along: np.ndarray, job: Job
) -> tuple[np.ndarray, np.ndarray]:
    """(y, x) of points of each box's own axes."""
    x, y, cosine, sine = (part[:, None, None, None, None] for part in frame(box, chosen, job))
    return across * cosine - along * sine + y, across * sine + along * cosine + x


def bin_bounds(
    box: Scaled, chosen: np.ndarray, sides: tuple[Side, ...], job: Job
) -> tuple[np.ndarray, np.ndarray]:
    """(y, x) of the middle of each bin's bounding rectangle, rounded and cut to the map.

    As RRPN_pytorch computes it: (boxes, rows, columns, 1, 1).
    """
    kind = job.kind.type
    x, y, cosine, sine = (part[:, None, None] for part in frame(box, chosen, job))
    rows, columns = job.settings.output_size
    step_y, step_x = (
        (one.size / kind(bins))[:, None, None]
        for one, bins in zip(sides, (rows, columns), strict=True)
    )
    half_y, half_x = kind(-rows / 2), kind(-columns / 2)
    by_x, by_y = (cosine * step_x, -sine * step_x), (sine * step_y, cosine * step_y)
    origin = [by_x[k] * half_x + by_y[k] * half_y + centre for k, centre in ((0, x), (1, y))]
    found = []
    for k, length in ((1, job.feature_size[0]), (0, job.feature_size[1])):
        corners = [
            by_x[k] * (np.arange(columns, dtype=job.kind) + kind(right))[None, None, :]
            + by_y[k] * (np.arange(rows, dtype=job.kind) + kind(down))[None, :, None]
            + origin[k]
            for down in (0, 1)
            for right in (0, 1)
        ]
        low, high = np.minimum.reduce(corners), np.maximum.reduce(corners)
        near = np.maximum(rounded(low), kind(0))
        far = np.minimum(rounded(high), kind(length - 1))
        found.append(((near + far) / kind(2))[..., None, None])
    return found[0], found[1]
