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

DOTA_DIFFICULT = "0"
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


def class_numbers(boxes: BoxSet) -> tuple[list[int], list[str]]:
    """A class number for each box, and the names that the numbers stand for.

    Labels that are whole numbers are kept as such.
    """
    if all(label.isdecimal() and label.isascii() for label in boxes.labels if label):
        return [int(label or 0) for label in boxes.labels], []
    names = boxes.class_names
    return [names.index(label) if label else 0 for label in boxes.labels], names


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
    if not layout.corners and all(score is not None for score in boxes.scores):
        lines = [
            f"{line} {text(score or 0.0)}" for line, score in zip(lines, boxes.scores, strict=True)
        ]
    return "".join(f"{line}\n" for line in lines)


def dota_label(label: str) -> str:
    """A label in one word, as a line that is divided by blanks needs it."""
    return "-".join(_DIVIDES.sub(" ", label).split()) or "object"


def dota(boxes: BoxSet) -> str:
    """Four corners, the class and its difficulty."""
    rows = LAYOUTS["corners"].write(boxes.rows)
    lines = []
    for row, label in zip(rows, boxes.labels, strict=True):
        lines.append(" ".join([*map(text, row), dota_label(label), DOTA_DIFFICULT]))
    return "".join(f"{line}\n" for line in lines)


def npy(boxes: BoxSet) -> bytes:
    """(K, 4) x1, y1, x2, y2; with turned boxes (K, 5) cx, cy, w, h, degrees counter-clockwise."""
    layout = LAYOUTS["cxcywh_degrees_ccw" if boxes.turned else "xyxy"]
    file = io.BytesIO()
    np.save(file, layout.write(boxes.rows), allow_pickle=False)
    return file.getvalue()
