"""COCO: annotations and results; turned boxes as CVAT and as detectron2 write them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import (
    Collector,
    items,
    left_out,
    numbers,
    score,
    size,
    word,
    wrong_ones,
)
from roiviz.box_files.layouts import LAYOUTS
from roiviz.box_files.values import IMAGE_ID, BoxFileError, BoxSet, Meaning, Shown
from roiviz.box_files.writing_numbers import short

UPRIGHT, TURNED = "xywh", "cxcywh_degrees_ccw"
BY_ATTRIBUTE = "xywh_degrees_cw"


def read(value: Any, shown: Shown) -> tuple[Meaning, ...]:
    """COCO's annotations, or a list of results; () for another JSON."""
    if isinstance(value, Mapping) and isinstance(value.get("annotations"), list):
        if "images" in value or "categories" in value:
            return _meanings(value, items(value["annotations"], "annotations"))
        return ()
    if isinstance(value, list) and value and _is_result(value[0]):
        return _meanings({}, items(value, "results"))
    return ()


def _is_result(item: Any) -> bool:
    return isinstance(item, Mapping) and {"image_id", "bbox"} <= item.keys()


def _meanings(file: Mapping[str, Any], annotations: list[Mapping[str, Any]]) -> tuple[Meaning, ...]:
    has = [key for key in ("images", "annotations", "categories") if key in file]
    marks = Claim("marks", values=(", ".join(has) or "an image_id with each bbox", "COCO"))
    boxed = [one for one in annotations if one.get("bbox")]
    more = left_out(
        len(annotations) - len(boxed), "annotation without a box", "annotations without a box"
    )
    layouts = _layouts(boxed)
    found = []
    for layout, title, weight, why in layouts:
        sets, wrong = _sets(file, boxed, layout)
        form = "coco" if layout == UPRIGHT else "coco_rotated"
        found.append(Meaning(title, form, sets, (marks, *why), weight, (*more, *wrong)))
    return tuple(found)


def _layouts(boxed: list[Mapping[str, Any]]) -> list[tuple[str, str, float, tuple[Claim, ...]]]:
    """Layout, title, weight and reasons of each way to take the boxes."""
    counts = [len(one["bbox"]) for one in boxed if isinstance(one["bbox"], list)]
    if 5 in counts and 4 not in counts:
        why = (Claim("marks", values=("five numbers in each bbox", "detectron2's XYWHA")),)
        return [
            (TURNED, "COCO with turned boxes: cx, cy, w, h, degrees ↺ (detectron2)", 0.8, why),
            ("cxcywh_degrees_cw", "COCO with turned boxes: cx, cy, w, h, degrees ↻", 0.12, ()),
            ("cxcywh_radians_cw", "COCO with turned boxes: cx, cy, w, h, radians ↻", 0.05, ()),
            ("xywh_degrees_cw", "COCO with turned boxes: x1, y1, w, h, degrees ↻", 0.03, ()),
        ]
    if any(_rotation(one) for one in boxed):
        why = (Claim("marks", values=("a rotation among the attributes", "CVAT's COCO")),)
        return [
            (
                BY_ATTRIBUTE,
                "COCO as CVAT writes it: x1, y1, w, h, degrees ↻ about the centre",
                1.0,
                why,
            )
        ]
    return [(UPRIGHT, "COCO: x1, y1, w, h in pixels", 1.0, ())]


def _rotation(annotation: Mapping[str, Any]) -> Any:
    attributes = annotation.get("attributes")
    return attributes.get("rotation", 0.0) if isinstance(attributes, Mapping) else 0.0


def _sets(
    file: Mapping[str, Any], boxed: list[Mapping[str, Any]], layout: str
) -> tuple[tuple[BoxSet, ...], tuple[str, ...]]:
    """The boxes of each picture, and a sentence on the annotations that are wrong."""
    names = {
        word(row.get("id")): word(row.get("name"))
        for row in items(file.get("categories", []), "categories")
    }
    collected = Collector(layout, tuple(dict.fromkeys(filter(None, names.values()))))
    for image in items(file.get("images", []), "images"):
        sides = size(image.get("width"), image.get("height"))
        collected.picture(word(image.get("id")), word(image.get("file_name")), sides)
    wrong: list[tuple[str, str]] = []
    for place, one in enumerate(boxed, 1):
        category = word(one.get("category_id"))
        try:
            box, given = _box(one, collected, f"Annotation {place:,}")
        except BoxFileError as error:
            wrong.append((word(one.get("id")), str(error)))
            continue
        name = names.get(category) or category
        picture = word(one.get("image_id"))
        collected.picture(picture, f"{IMAGE_ID}{picture}" if picture else "")
        collected.add(picture, box, name, given)
    return collected.sets(), wrong_ones(wrong, "annotation", "annotations")


def _box(
    one: Mapping[str, Any], collected: Collector, where: str
) -> tuple[list[float], float | None]:
    """The numbers and the score of an annotation. Raises: BoxFileError."""
    box = numbers(one["bbox"], (4, 5), where)
    if len(box) < len(collected.layout.fields):
        box += numbers([_rotation(one)], (1,), where)
    if len(box) > len(collected.layout.fields):
        raise BoxFileError(f"{where} has five numbers where the others have four.")
    if why := collected.wrong(box):
        raise BoxFileError(f"{where} {why}.")
    return box, score(one.get("score"), where)


def label(name: str) -> str:
    """A label as COCO has it, where each box has a category."""
    return name or "box"


def write(boxes: BoxSet) -> str:
    """COCO's annotations of boxes without a turn."""
    return _written(boxes, UPRIGHT)


def write_rotated(boxes: BoxSet) -> str:
    """COCO's annotations with detectron2's five numbers for each box."""
    return _written(boxes, TURNED)


def _written(boxes: BoxSet, layout: str) -> str:
    width, height = boxes.size or (0, 0)
    # COCO's categories begin at 1.
    places = {name: place for place, name in enumerate(boxes.class_names, 1)}
    annotations: list[dict[str, Any]] = []
    found = LAYOUTS[layout].write(boxes.rows)
    for place, row in enumerate(found, 1):
        given = boxes.scores[place - 1]
        annotation = {
            "id": place,
            "image_id": 1,
            "category_id": places[boxes.labels[place - 1]],
            "bbox": short(row),
            "area": short([boxes.rows[place - 1, 2] * boxes.rows[place - 1, 3]])[0],
            "segmentation": [],
            "iscrowd": 0,
        }
        annotations.append(annotation if given is None else annotation | {"score": given})
    file = {
        "images": [{"id": 1, "file_name": boxes.picture, "width": width, "height": height}],
        "annotations": annotations,
        "categories": [{"id": place, "name": name} for name, place in places.items()],
    }
    return json.dumps(file, indent=1, ensure_ascii=False)
