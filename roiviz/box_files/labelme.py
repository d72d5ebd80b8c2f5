"""LabelMe and X-AnyLabeling: shapes with points; a turned box has four, in order around it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import Collector, items, left_out, numbers, score, size, word
from roiviz.box_files.corners import TOLERANCE, corners_of, rectangles
from roiviz.box_files.values import BoxFileError, BoxSet, Meaning, Shown
from roiviz.box_files.writing_numbers import short

UPRIGHT = "rectangle"
TURNED = ("rotation", "oriented_rectangle")


def read(value: Any, shown: Shown) -> tuple[Meaning, ...]:
    """One picture's shapes; () for another JSON."""
    if not isinstance(value, Mapping) or not isinstance(value.get("shapes"), list):
        return ()
    collected = Collector()
    sides = size(value.get("imageWidth"), value.get("imageHeight"))
    collected.picture(0, word(value.get("imagePath")), sides)
    others, loose = 0, [0.0]
    for place, shape in enumerate(items(value["shapes"], "shapes"), 1):
        kind, where = shape.get("shape_type"), f"Shape {place:,}"
        if kind != UPRIGHT and kind not in TURNED:
            others += 1
            continue
        add = partial(_add, collected, shape, where, loose)
        collected.tried(where, "", add)
    marks = Claim("marks", values=("shapes with points and a shape_type", "LabelMe"))
    more = left_out(others, "shape that is no rectangle", "shapes that are no rectangles")
    more += collected.said("shape", "shapes")
    if max(loose) > TOLERANCE:
        more += (f"The points of a turned shape lie up to {max(loose):.3g} px from a rectangle's.",)
    return (Meaning("LabelMe: points in pixels", "labelme", collected.sets(), (marks,), 1.0, more),)


def _add(collected: Collector, shape: Mapping[str, Any], where: str, loose: list[float]) -> None:
    """One shape; `loose` gets how far its points are from a rectangle."""
    row, off = _row(_points(shape, where), shape.get("shape_type") in TURNED, where)
    collected.add(0, row, word(shape.get("label")), score(shape.get("score"), where))
    loose.append(off)


def _points(shape: Mapping[str, Any], where: str) -> np.ndarray:
    points = shape.get("points")
    if not isinstance(points, list) or len(points) not in (2, 4):
        raise BoxFileError(f"{where} has neither two points nor four.")
    return np.array([numbers(point, (2,), where) for point in points])


def _row(points: np.ndarray, turned: bool, where: str) -> tuple[Sequence[float], float]:
    """The box of a shape's points, and how far they are from it."""
    if turned:
        if len(points) != 4:
            raise BoxFileError(f"{where} is turned and has not four points.")
        rows, off = rectangles(points[None])
        return rows[0].tolist(), float(off[0])
    # Either diagonal, in either order.
    low, high = points.min(axis=0), points.max(axis=0)
    return [*((low + high) / 2).tolist(), *(high - low).tolist(), 0.0], 0.0


def write(boxes: BoxSet) -> str:
    """One picture's shapes; the turned ones with their direction, as X-AnyLabeling writes them."""
    width, height = boxes.size or (None, None)
    shapes = [
        _shape(row, corners, label, given)
        for row, corners, label, given in zip(
            boxes.rows, corners_of(boxes.rows), boxes.labels, boxes.scores, strict=True
        )
    ]
    file: dict[str, Any] = {
        "version": "5.0.0",
        "flags": {},
        "shapes": shapes,
        "imagePath": boxes.picture,
        "imageData": None,
        "imageHeight": height,
        "imageWidth": width,
    }
    return json.dumps(file, indent=1, ensure_ascii=False)


def _shape(row: np.ndarray, corners: np.ndarray, label: str, given: float | None) -> dict[str, Any]:
    turned = bool(row[4])
    points = corners if turned else corners[[0, 2]]
    shape: dict[str, Any] = {
        "label": label,
        "points": [short(point) for point in points],
        "group_id": None,
        "shape_type": TURNED[0] if turned else UPRIGHT,
        "flags": {},
    }
    if turned:
        # Radians clockwise of the first side.
        shape["direction"] = short([math.radians(-row[4] % 360.0)])[0]
    return shape if given is None else shape | {"score": given}
