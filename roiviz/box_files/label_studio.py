"""Label Studio: percent of the picture's sides, turned clockwise about the top left corner."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np

from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import Collector, items, left_out, number, score, size, word
from roiviz.box_files.corners import corners_of
from roiviz.box_files.layouts import LAYOUTS
from roiviz.box_files.values import BoxSet, Meaning, Shown, Size
from roiviz.box_files.writing_numbers import short

TYPES = ("rectanglelabels", "rectangle")
PREDICTIONS = "predictions"
LISTS = ("annotations", "completions", PREDICTIONS)
SIDES = ("original_width", "original_height")


def read(value: Any, shown: Shown) -> tuple[Meaning, ...]:
    """A list of tasks, or the short export; () for another JSON."""
    tasks = value if isinstance(value, list) else [value]
    if not tasks or not all(isinstance(task, Mapping) for task in tasks):
        return ()
    if not any(map(_regions, tasks)) and not all(map(_is_task, tasks)):
        return ()
    collected = Collector()
    others = 0
    for place, task in enumerate(tasks):
        regions = _regions(task)
        several = len({name for name, _ in regions}) > 1
        if not regions:
            collected.picture((place, ""), _picture(task))
        for name, region in regions:
            if not _is_rectangle(region):
                others += 1
                continue
            key = (place, name if several else "")
            collected.picture(key, _picture(task), _sides(region), key[1])
            where = f"A region of task {place + 1:,}"
            add = partial(_add, collected, key, region, shown)
            collected.tried(where, word(region.get("id")), add)
    marks = Claim("marks", values=("regions with original_width and percent", "Label Studio"))
    return (
        Meaning(
            "Label Studio: x, y, w, h in percent, degrees ↻ about the top left corner",
            "label_studio",
            collected.sets(),
            (marks,),
            left_out=(
                *left_out(others, "region that is no rectangle", "regions that are no rectangles"),
                *left_out(
                    sum(_cancelled(task) for task in tasks),
                    "cancelled annotation",
                    "cancelled annotations",
                ),
                *collected.said("region", "regions"),
            ),
        ),
    )


def _regions(task: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """A task's regions, each with the list that it is in; scores come along."""
    found = [pair for pair in _in_results(task) if isinstance(pair[1].get("value"), Mapping)]
    if found:
        return found
    return [
        ("", {"value": item, **{key: item.get(key) for key in SIDES}})
        for rows in task.values()
        if isinstance(rows, list)
        for item in rows
        if isinstance(item, Mapping) and SIDES[0] in item and "width" in item
    ]


def _in_results(task: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for key in LISTS:
        groups = _groups(task, key)
        for place, group in enumerate(groups, 1):
            if isinstance(group.get("result"), list):
                name = f"{key} of {_author(group, place)}" if len(groups) > 1 else key
                given = {"score": group["score"]} if group.get("score") is not None else {}
                for region in items(group["result"], "regions"):
                    yield name, {**given, **region} if key == PREDICTIONS else region


def _groups(task: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The annotations of a task that were not cancelled."""
    groups = task.get(key)
    rows = groups if isinstance(groups, list) else ()
    return [row for row in rows if isinstance(row, Mapping) and not row.get("was_cancelled")]


def _cancelled(task: Mapping[str, Any]) -> int:
    groups = [task[key] for key in LISTS if isinstance(task.get(key), list)]
    return sum(
        isinstance(row, Mapping) and bool(row.get("was_cancelled")) for g in groups for row in g
    )


def _author(group: Mapping[str, Any], place: int) -> str:
    """Who has made an annotation: an address, an id, a model's version, else its place."""
    author = group.get("completed_by", group.get("model_version"))
    if isinstance(author, Mapping):
        author = author.get("email", author.get("id"))
    return word(author) or word(place)


def _is_task(task: Mapping[str, Any]) -> bool:
    return "data" in task and any(isinstance(task.get(key), list) for key in LISTS)


def _add(collected: Collector, key: Any, region: Mapping[str, Any], shown: Shown) -> None:
    """One rectangle."""
    value = region["value"]
    where = f"A region of task {key[0] + 1:,}"
    across, down = _sides(region) or shown.file_size
    x, y, width, height = (
        number(value.get(name), where) / 100 * side
        for name, side in zip(("x", "y", "width", "height"), (across, down) * 2, strict=True)
    )
    turn = number(value.get("rotation", 0) or 0, where)
    numbers = np.array([[x, y, width, height, -turn]])
    row = LAYOUTS["xywh_anchored_degrees_ccw"].read(numbers)[0].tolist()
    labels = next((value[name] for name in (*TYPES, "labels") if value.get(name)), [""])
    label = word(labels[0] if isinstance(labels, list) else labels)
    collected.add(key, row, label, score(region.get("score"), where))


def _is_rectangle(region: Mapping[str, Any]) -> bool:
    return str(region.get("type", TYPES[0])) in TYPES and "width" in region["value"]


def _sides(region: Mapping[str, Any]) -> Size | None:
    return size(*(region.get(key) for key in SIDES))


def _picture(task: Mapping[str, Any]) -> str:
    data = task.get("data", task)
    if not isinstance(data, Mapping):
        return ""
    names = [data.get(key) for key in ("image", "img", "url", "ocr")]
    return next((word(name) for name in names if isinstance(name, str)), "")


def write(boxes: BoxSet) -> str:
    """One task with one annotation."""
    width, height = boxes.size or (1, 1)
    result = []
    corners = corners_of(boxes.rows)[:, 0]
    for row, corner, label, given in zip(
        boxes.rows, corners, boxes.labels, boxes.scores, strict=True
    ):
        x, y, w, h = short(100 * np.array([*corner, *row[2:4]]) / (width, height, width, height))
        value: dict[str, Any] = {"x": x, "y": y, "width": w, "height": h}
        value["rotation"] = short([-row[4] % 360.0])[0]
        region: dict[str, Any] = {
            "type": "rectanglelabels",
            "from_name": "label",
            "to_name": "image",
            "original_width": width,
            "original_height": height,
            "value": value | {"rectanglelabels": [label] if label else []},
        }
        result.append(region if given is None else region | {"score": given})
    task = {"data": {"image": boxes.picture}, "annotations": [{"result": result}]}
    return json.dumps([task], indent=1, ensure_ascii=False)
