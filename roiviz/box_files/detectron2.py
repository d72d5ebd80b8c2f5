"""detectron2's dataset dicts, whose boxes say their own mode."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import Collector, items, numbers, score, size, word
from roiviz.box_files.layouts import LAYOUTS
from roiviz.box_files.row_files import class_numbers
from roiviz.box_files.values import BoxFileError, BoxSet, Meaning, Shown
from roiviz.box_files.writing_numbers import short

# BoxMode → layout, and whether its numbers are shares of the picture's sides.
MODES = {
    0: ("xyxy", False),
    1: ("xywh", False),
    2: ("xyxy", True),
    3: ("xywh", True),
    4: ("cxcywh_degrees_ccw", False),
}
XYWHA = 4


def read(value: Any, shown: Shown) -> tuple[Meaning, ...]:
    """A list of dataset dicts; () for another JSON."""
    rows = value if isinstance(value, list) else [value]
    if not rows or not all(_is_record(row) for row in rows):
        return ()
    collected = Collector()
    for place, record in enumerate(rows):
        sides = size(record.get("width"), record.get("height"))
        collected.picture(place, word(record.get("file_name")), sides)
        for number, one in enumerate(items(record["annotations"], "annotations"), 1):
            where = f"Annotation {number:,} of picture {place + 1:,}"
            add = partial(_add, collected, place, one, sides, where)
            collected.tried(where, word(one.get("id")), add)
    marks = Claim("marks", values=("a bbox_mode with each bbox", "detectron2's dataset dicts"))
    return (
        Meaning(
            "detectron2: each box in its own bbox_mode",
            "detectron2",
            collected.sets(),
            (marks,),
            left_out=collected.said("annotation", "annotations"),
        ),
    )


def _is_record(row: Any) -> bool:
    if not isinstance(row, Mapping) or not isinstance(row.get("annotations"), list):
        return False
    return all(isinstance(one, Mapping) and "bbox_mode" in one for one in row["annotations"]) and (
        bool(row["annotations"]) or "file_name" in row
    )


def _add(
    collected: Collector,
    key: int,
    one: Mapping[str, Any],
    sides: tuple[int, int] | None,
    where: str,
) -> None:
    mode = one["bbox_mode"]
    if type(mode) is not int or mode not in MODES:
        raise BoxFileError(f"{where} has an unknown bbox_mode: {str(mode)[:20]}.")
    name, relative = MODES[mode]
    layout = LAYOUTS[name]
    box = numbers(one.get("bbox"), (len(layout.fields),), where)
    if relative:
        if sides is None:
            raise BoxFileError(f"{where} has shares of the picture's sides, which are not said.")
        box = [value * side for value, side in zip(box, sides * 2, strict=True)]
    row = layout.read(np.array([box]))[0].tolist()
    label = word(one.get("category_name", one.get("category_id")))
    collected.add(key, row, label, score(one.get("score"), where))


def write(boxes: BoxSet) -> str:
    """One dataset dict, its boxes as XYWHA_ABS."""
    width, height = boxes.size or (0, 0)
    numbers, names = class_numbers(boxes)
    annotations: list[dict[str, Any]] = []
    for row, label, number, given in zip(
        boxes.rows, boxes.labels, numbers, boxes.scores, strict=True
    ):
        one: dict[str, Any] = {"bbox": short(row), "bbox_mode": XYWHA, "category_id": number}
        one |= {"category_name": label} if names or not label else {}
        annotations.append(one if given is None else one | {"score": given})
    record = {
        "file_name": boxes.picture,
        "width": width,
        "height": height,
        "annotations": annotations,
    }
    return json.dumps([record], indent=1, ensure_ascii=False)
