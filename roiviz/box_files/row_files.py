"""Boxes → rows of text, or an array: each layout as CSV, YOLO, YOLO-OBB, DOTA, .npy."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable

import numpy as np

from roiviz.box_files.columns import angle_name
from roiviz.box_files.layouts import LAYOUTS, UNITS, Layout
from roiviz.box_files.values import BoxSet
from roiviz.box_files.writing_numbers import text
from roiviz.box_files.xml_text import one_line

DOTA_DIFFICULT = "0"
_CLASS_NUMBER = re.compile(r"0|[1-9]\d{0,4}", re.ASCII)
_NUMBER = re.compile(
    r"[-+\u2212]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[-+]?(?:nan|inf|infinity)", re.I
)
_DIVIDES = re.compile(r"[\s,;()\[\]{}'\"]")


def csv_writer(layout: Layout) -> Callable[[BoxSet], str]:
    """Writes rows under the names of their columns, in pixels."""

    def write(boxes: BoxSet) -> str:
        names = [angle_name(layout) if name == "angle" else name for name in layout.fields]
        names += ["label"] * any(boxes.labels)
        scored = any(score is not None for score in boxes.scores)
        names += ["score"] * scored
        file = io.StringIO()
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        for numbers, label, score in zip(
            layout.write(boxes.rows), boxes.labels, boxes.scores, strict=True
        ):
            row = [text(number) for number in numbers]
            row += [label] * any(boxes.labels)
            row += ["" if score is None else text(score)] * scored
            writer.writerow(row)
        return file.getvalue()

    return write


def is_class_number(label: str) -> bool:
    """Whether a label is a class's number as it is read again."""
    return bool(_CLASS_NUMBER.fullmatch(label))


def class_numbers(boxes: BoxSet) -> tuple[list[int], list[str]]:
    """A class number for each box, and the names that the numbers stand for.

    Labels that are whole numbers are kept as such. Boxes without a label get a class of their own,
    the one after the others.
    """
    if all(map(is_class_number, filter(None, boxes.labels))):
        own = max((int(label) + 1 for label in boxes.labels if label), default=0)
        return [int(label) if label else own for label in boxes.labels], []
    names = boxes.class_names
    return [names.index(label) if label else len(names) for label in boxes.labels], names


def yolo_scored(boxes: BoxSet) -> bool:
    """Whether every box has a score that YOLO's files can have."""
    return all(score is not None and 0 <= score <= 1 for score in boxes.scores)


def yolo(boxes: BoxSet) -> str:
    """Class, centre and sides in shares, and the score where there is one."""
    return _yolo(boxes, LAYOUTS["cxcywh"])


def yolo_obb(boxes: BoxSet) -> str:
    """Class and four corners in shares."""
    return _yolo(boxes, LAYOUTS["corners"])


def _yolo(boxes: BoxSet, layout: Layout) -> str:
    numbers = layout.write(boxes.rows) / layout.factors(
        *UNITS["shares"].factors(boxes.size or (1, 1))
    )
    lines = []
    for place, row in zip(class_numbers(boxes)[0], numbers, strict=True):
        lines.append(" ".join([str(place), *map(text, row)]))
    if not layout.corners and yolo_scored(boxes):
        lines = [
            f"{line} {text(score or 0.0)}" for line, score in zip(lines, boxes.scores, strict=True)
        ]
    return "".join(f"{line}\n" for line in lines)


def dota_label(label: str) -> str:
    """A label in one word, as a line divided by blanks needs it, and no number but a class's."""
    word = "-".join(_DIVIDES.sub(" ", one_line(label)).split()) or "object"
    return word if is_class_number(word) or not _NUMBER.fullmatch(word) else f"class_{word}"


def dota(boxes: BoxSet) -> str:
    """Four corners, the class and its difficulty."""
    rows = LAYOUTS["corners"].write(boxes.rows)
    lines = []
    for row, label in zip(rows, boxes.labels, strict=True):
        lines.append(" ".join([*map(text, row), label, DOTA_DIFFICULT]))
    return "".join(f"{line}\n" for line in lines)


def array_layout(boxes: BoxSet) -> Layout:
    """What the numbers of an array are."""
    return LAYOUTS["cxcywh_degrees_ccw" if boxes.turned else "xyxy"]


def npy(boxes: BoxSet) -> bytes:
    """(K, 4) x1, y1, x2, y2; with turned boxes (K, 5) cx, cy, w, h, degrees counter-clockwise."""
    file = io.BytesIO()
    np.save(file, array_layout(boxes).write(boxes.rows), allow_pickle=False)
    return file.getvalue()
