"""FiftyOne: shares of the picture's sides, turned clockwise about the centre, by radians."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np

from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import Collector, number, numbers, score, size, word
from roiviz.box_files.layouts import LAYOUTS
from roiviz.box_files.values import BoxSet, Meaning, Shown
from roiviz.box_files.writing_numbers import short


def read(value: Any, shown: Shown) -> tuple[Meaning, ...]:
    """A dataset's samples, one sample, or labels by picture; () for another JSON."""
    rows = list(_samples(value))
    if not any(detections for *_, detections in rows):
        return ()
    collected = Collector("cxcywh_radians_cw")
    for place, (name, sides, part, detections) in enumerate(rows):
        collected.picture(place, name, sides, part)
        for count, one in enumerate(detections, 1):
            where = f"Detection {count:,} of picture {place + 1:,}"
            add = partial(_add, collected, place, one, sides or shown.file_size, where)
            collected.tried(where, _id_of(one), add)
    marks = Claim("marks", values=("detections with a bounding_box", "FiftyOne"))
    return (
        Meaning(
            "FiftyOne: x1, y1, w, h in shares of the picture's sides, radians ↻",
            "fiftyone",
            collected.sets(),
            (marks,),
            left_out=collected.said("detection", "detections"),
        ),
    )


def _add(
    collected: Collector, key: int, one: Mapping[str, Any], sides: tuple[int, int], where: str
) -> None:
    """One detection."""
    across, down = sides
    x, y, w, h = numbers(one["bounding_box"], (4,), where)
    turn = number(one.get("rotation") or 0.0, where)
    box = [(x + w / 2) * across, (y + h / 2) * down, w * across, h * down, turn]
    collected.add(key, box, word(one.get("label")), score(one.get("confidence"), where))


def _id_of(one: Mapping[str, Any]) -> str:
    """A detection's id; MongoDB's is an object of one."""
    found = one.get("_id", one.get("id"))
    return word(found.get("$oid") if isinstance(found, Mapping) else found)


_Sample = tuple[str, tuple[int, int] | None, str, list[Mapping[str, Any]]]


def _samples(value: Any) -> Iterator[_Sample]:
    """Name, size, field and detections of each picture's fields."""
    if not isinstance(value, Mapping):
        return
    if isinstance(value.get("labels"), Mapping):
        classes = value.get("classes")
        for name, detections in value["labels"].items():
            rows = _detections(detections)
            yield str(name), None, "", [_classed(row, classes) for row in rows]
        return
    samples = value.get("samples", [value])
    for sample in samples if isinstance(samples, list) else ():
        if isinstance(sample, Mapping):
            facts = sample.get("metadata")
            facts = facts if isinstance(facts, Mapping) else {}
            sides = size(facts.get("width"), facts.get("height"))
            name = word(sample.get("filepath", sample.get("filename")))
            found = {field: _detections(value) for field, value in sample.items()}
            found = {field: rows for field, rows in found.items() if rows}
            for field, rows in found.items() or (("", []),):
                yield name, sides, field if len(found) > 1 else "", rows


def _classed(detection: Mapping[str, Any], classes: Any) -> Mapping[str, Any]:
    """A detection whose label, where it is a place among the classes, is that class's name."""
    place = detection.get("label")
    if type(place) is int and isinstance(classes, list) and 0 <= place < len(classes):
        return {**detection, "label": classes[place]}
    return detection


def _detections(field: Any) -> list[Mapping[str, Any]]:
    """The detections of a field, which may be one or hold several."""
    rows = field
    if isinstance(field, Mapping):
        rows = field.get("detections", [field])
    if not isinstance(rows, list):
        return []
    return [one for one in rows if isinstance(one, Mapping) and "bounding_box" in one]


def write(boxes: BoxSet) -> str:
    """A dataset of one sample."""
    width, height = boxes.size or (1, 1)
    detections = []
    for row, label, given in zip(boxes.rows, boxes.labels, boxes.scores, strict=True):
        x1, y1, w, h = LAYOUTS["xywh"].write(row[None])[0]
        box = short(np.array([x1, y1, w, h]) / (width, height, width, height))
        one: dict[str, Any] = {"_cls": "Detection", "label": label, "bounding_box": box}
        if row[4]:
            one["rotation"] = short([math.radians(-row[4] % 360.0)])[0]
        detections.append(one if given is None else one | {"confidence": given})
    sample = {
        "filepath": boxes.picture,
        "metadata": {"_cls": "ImageMetadata", "width": width, "height": height},
        "ground_truth": {"_cls": "Detections", "detections": detections},
    }
    return json.dumps({"samples": [sample]}, indent=1, ensure_ascii=False)
