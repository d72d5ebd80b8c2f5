"""Boxes → a file in one of the formats, and what it does not keep."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from roiviz.box_files.corners import enclosing
from roiviz.box_files.formats import FORMATS, Format
from roiviz.box_files.row_files import array_layout, class_numbers, yolo_scored
from roiviz.box_files.values import BoxFileError, BoxSet, frozen


class CannotHold(BoxFileError):
    """Why a format cannot hold these boxes."""


@dataclass(frozen=True)
class Written:
    """A file.

    Attributes:
        content: text, or bytes where the format is no text.
        name: of the file.
        lost: what it does not keep, a sentence each.
    """

    content: str | bytes
    name: str
    lost: tuple[str, ...]


def written(boxes: BoxSet, format_name: str, *, upright: bool = False) -> Written:
    """One picture's boxes in a format.

    Args:
        boxes: with the size of their picture.
        format_name: a key of FORMATS.
        upright: whether a format that cannot hold turned boxes gets those that enclose them.
    Raises: BoxFileError for an unknown format; CannotHold for turned boxes in such a format
        without `upright`.
    """
    if format_name not in FORMATS:
        raise BoxFileError(f"There is no format {format_name!r}; there are {', '.join(FORMATS)}.")
    row = FORMATS[format_name]
    lost = []
    if boxes.turned and not row.turned:
        if not upright:
            raise CannotHold(
                f"{row.title} cannot hold a turned box, and {_of(boxes.turned, len(boxes))} turned."
            )
        turned = boxes.turned
        boxes = replace(boxes, rows=frozen(enclosing(boxes.rows)))
        lost.append(f"The turn: {_of(turned, len(boxes))} written as the upright box around it.")
    lost += _lost(boxes, row)
    stem = boxes.picture.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0] or "boxes"
    boxes = replace(boxes, labels=tuple(map(row.label, boxes.labels)))
    return Written(row.write(boxes), f"{stem}.{row.suffix}", tuple(lost))


def _of(count: int, total: int) -> str:
    return f"{count:,} of {total:,} {'is' if count == 1 else 'are'}"


def _lost(boxes: BoxSet, row: Format) -> list[str]:
    """What the format does not keep of these boxes."""
    unsaid = row.remark and not row.numbered
    return [
        *([f"{row.remark}: {_fields(boxes)}."] if unsaid else []),
        *_lost_labels(boxes, row),
        *_unlabelled(boxes, row),
        *_lost_scores(boxes, row),
        *_lost_ends(boxes, row),
        *_before_first(boxes, row),
    ]


def _fields(boxes: BoxSet) -> str:
    layout = array_layout(boxes)
    names = [layout.angle_unit if name == "angle" else name for name in layout.fields]
    return f"{', '.join(names)} in pixels"


def _lost_labels(boxes: BoxSet, row: Format) -> list[str]:
    if not row.labels:
        return [f"{row.title} keeps no labels."] if any(boxes.labels) else []
    if row.numbered and row.remark:
        names = class_numbers(boxes)[1]
        said = ", ".join(
            f"{place} {name}" for place, name in enumerate(names) if name in boxes.labels
        )
        return [f"{row.remark}: {said}."] if names else []
    changed = [label for label in dict.fromkeys(boxes.labels) if row.label(label) != label]
    if not changed:
        return []
    first = f"a label “{changed[0]}”" if changed[0] else "no label"
    return [f"{row.title} has no place for {first}: it is written as “{row.label(changed[0])}”."]


def _unlabelled(boxes: BoxSet, row: Format) -> list[str]:
    """What is said of boxes without a label where each needs a class."""
    numbers = [
        n for n, label in zip(class_numbers(boxes)[0], boxes.labels, strict=True) if not label
    ]
    if not numbers or not row.numbered:
        return []
    those = (
        "the one without a label is"
        if len(numbers) == 1
        else (f"the {len(numbers):,} without a label are")
    )
    return [f"{row.title} has a class for every box: {those} written as class {numbers[0]}."]


def _lost_scores(boxes: BoxSet, row: Format) -> list[str]:
    scored = sum(score is not None for score in boxes.scores)
    if scored and not row.scores:
        return [f"{row.title} keeps no scores."]
    if row.all_scores and 0 < scored < len(boxes):
        return [
            f"{row.title} has scores for all boxes or for none; {_of(scored, len(boxes))} scored."
        ]
    if row.all_scores and scored and not yolo_scored(boxes):
        return [
            f"{row.title} has scores from 0 to 1; some of these lie beyond, so none is written."
        ]
    return []


def _lost_ends(boxes: BoxSet, row: Format) -> list[str]:
    count = 0 if row.half_turns else int(np.count_nonzero(_beyond_half(boxes.rows[:, 4])))
    if not count:
        return []
    return [
        f"Which end of a box is its first: the angles end at π, so {_of(count, len(boxes))} "
        "written half a turn away, in the same place."
    ]


def _before_first(boxes: BoxSet, row: Format) -> list[str]:
    """What is said of boxes that begin before the first pixel where counting begins at 1."""
    starts = boxes.rows[:, :2] - boxes.rows[:, 2:4] / 2
    count = int(np.count_nonzero((starts < 0).any(axis=1)))
    if not row.from_1 or not count:
        return []
    begins = "begins" if count == 1 else "begin"
    return [f"{count:,} of {len(boxes):,} {begins} before the first pixel, which is number 1."]


def _beyond_half(angles: np.ndarray) -> np.ndarray:
    """Whether the angle clockwise lies beyond half a turn."""
    return (-angles % 360.0) >= 180.0
