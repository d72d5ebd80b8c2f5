"""A box of a picture in the numbers that a framework takes."""

from __future__ import annotations

import numpy as np

from roiviz.conventions.job import Settings
from roiviz.conventions.rules import Format, Rules, Unit


def written(
    rules: Rules, boxes: np.ndarray, feature_size: tuple[int, int], settings: Settings
) -> np.ndarray:
    """The numbers that mean these boxes, as somebody who knows the format writes them.

    Whether the framework reads them where they lie is another question: its offset and its + 1 are
    not undone.

    Args:
        boxes: (R, 5) float64: centre x and y, width and height in picture pixels, and the angle in
            degrees counter-clockwise.
        feature_size: rows and columns of the map in cells.
    Returns: (R, k) float64, the columns of `rules.format` without the batch index.
    Raises: ValueError for another shape, and for a turned box that upright numbers cannot mean.
    """
    given = np.asarray(boxes, np.float64)
    if given.ndim != 2 or given.shape[1] != 5:
        raise ValueError(f"boxes: want (R, 5), cx cy w h angle, got {given.shape}")
    cx, cy, w, h, angle = given.T
    if not rules.format.turned and angle.any():
        raise ValueError(f"boxes: want upright ones, got an angle of {angle[angle != 0][0]:g}")
    across, down = per_pixel(rules.format, feature_size, settings)
    cx, w, cy, h = cx * across, w * across, cy * down, h * down
    numbers = {
        "cx": cx, "cy": cy, "w": w, "h": h, "angle": angle / rules.angle,
        "x": cx - w / 2, "y": cy - h / 2,
        "x1": cx - w / 2, "y1": cy - h / 2, "x2": cx + w / 2, "y2": cy + h / 2,
    }  # fmt: skip
    return np.stack([numbers[name] for name in rules.format.numbers], axis=1)


def per_pixel(
    form: Format, feature_size: tuple[int, int], settings: Settings
) -> tuple[float, float]:
    """(along x, along y): the format's units per picture pixel."""
    scale = settings.spatial_scale
    rows, columns = feature_size
    if form.unit is Unit.PICTURE or form.per_picture:
        return 1.0, 1.0
    if form.unit is Unit.CELL:
        return scale, scale
    if form.unit is Unit.MAP:
        return scale / columns, scale / rows
    # A map of one cell has no distance to share.
    return scale / max(columns - 1, 1), scale / max(rows - 1, 1)
