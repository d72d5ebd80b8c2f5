"""The numbers of a box as a framework writes them, and what it does to them before scaling."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from roiviz.conventions.job import Job
from roiviz.conventions.rules import Format, Unit


class Scaled(NamedTuple):
    """Boxes by axis (y, x), not yet multiplied by `scale`.

    Attributes:
        low, high: (R,) the ends of each side; of a box that turns, its centre and its length.
        scale: cells per unit.
        angle: (R,) as given; None for a box that does not turn.
    """

    low: tuple[np.ndarray, np.ndarray]
    high: tuple[np.ndarray, np.ndarray]
    scale: tuple[float, float]
    angle: np.ndarray | None = None

    def wide(self) -> Scaled:
        """The same in float64."""
        (y1, x1), (y2, x2) = self.low, self.high
        low, high = (y1.astype(float), x1.astype(float)), (y2.astype(float), x2.astype(float))
        return self._replace(low=low, high=high)


def checked(boxes: np.ndarray, form: Format) -> np.ndarray:
    """(R, k) float32 or float64.

    Raises: ValueError naming what it wants and what it got.
    """
    given = np.asarray(boxes)
    want = form.numbers
    if given.ndim != 2 or given.shape[1] != len(want):
        raise ValueError(f"boxes: want (R, {len(want)}), {' '.join(want)}, got {given.shape}")
    if given.dtype.kind not in "fiu":
        raise ValueError(f"boxes: want real numbers, got {given.dtype}")
    given = given.astype(np.float64 if given.dtype == np.float64 else np.float32)
    bad = ~np.isfinite(given).all(axis=1)
    if bad.any():
        row = int(np.argmax(bad))
        raise ValueError(f"boxes: want finite numbers, got {given[row].tolist()} in row {row}")
    return given


def scaled(boxes: np.ndarray, job: Job) -> Scaled:
    """The boxes by axis, with everything that happens before they are scaled."""
    rules, kind = job.rules, boxes.dtype.type
    number = dict(zip(rules.format.numbers, boxes.T, strict=True))
    scale = _scale(job)
    before = kind(rules.offset.before)
    if rules.format.turned:
        centre = (number["cy"] + before, number["cx"] + before)
        return Scaled(centre, (number["h"], number["w"]), scale, number["angle"])
    y1, x1, y2, x2 = _corners(number)
    if rules.format.ordered:
        y1, y2 = np.minimum(y1, y2), np.maximum(y1, y2)
        x1, x2 = np.minimum(x1, x2), np.maximum(x1, x2)
    ends = kind(rules.end.before)
    low, high = (y1 + before, x1 + before), (y2 + before + ends, x2 + before + ends)
    if rules.format.clipped or rules.format.per_picture:
        low, high = (_on_picture(pair, job) for pair in (low, high))
    return Scaled(low, high, scale)


def _scale(job: Job) -> tuple[float, float]:
    """Cells per unit, along y and along x."""
    rows, columns = job.feature_size
    unit = job.rules.format.unit
    if unit is Unit.PICTURE:
        given = job.settings.spatial_scale
        narrow = job.rules.precision.scale
        scale = given if narrow is None else float(np.dtype(narrow).type(given))
        return scale, scale
    if unit is Unit.CELL:
        return 1.0, 1.0
    if unit is Unit.MAP:
        return float(rows), float(columns)
    return float(rows - 1), float(columns - 1)


def _corners(number: dict[str, np.ndarray]) -> tuple[np.ndarray, ...]:
    """(y1, x1, y2, x2) of numbers that are called x1 y1 x2 y2, x y w h or cx cy w h."""
    if "x1" in number:
        return number["y1"], number["x1"], number["y2"], number["x2"]
    width, height = number["w"], number["h"]
    if "cx" in number:
        half = width.dtype.type(0.5)
        x, y = number["cx"], number["cy"]
        return y - half * height, x - half * width, y + half * height, x + half * width
    return number["y"], number["x"], number["y"] + height, number["x"] + width


def _on_picture(pair: tuple[np.ndarray, np.ndarray], job: Job) -> tuple[np.ndarray, np.ndarray]:
    """(y, x) moved onto the picture and divided by its size, as far as the format asks for it."""
    form, kind = job.rules.format, job.kind.type
    absolute = form.per_picture
    ends = job.picture if absolute else (1.0, 1.0)
    found = []
    for values, end in zip(pair, ends, strict=True):
        moved = np.clip(values, kind(0), kind(end)) if form.clipped else values
        found.append(moved / kind(end) if absolute else moved)
    return found[0], found[1]
