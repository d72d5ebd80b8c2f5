"""Every format of box files, one row each: how it is read and written, and what it keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from roiviz import boxes
from roiviz.box_files import (
    coco,
    cvat,
    detectron2,
    fiftyone,
    label_studio,
    labelme,
    row_files,
    voc,
    xml_text,
)
from roiviz.box_files.door import Json, Xml
from roiviz.box_files.layouts import LAYOUTS, Layout
from roiviz.box_files.tabulating import Table
from roiviz.box_files.values import BoxSet, Meaning, Shown

Read = Callable[[Any, Shown], tuple[Meaning, ...]]


@dataclass(frozen=True)
class Format:
    """One format.

    Attributes:
        name, title: key in FORMATS, and what its users call it.
        suffix: of its files.
        source: where it is written.
        write: one picture's boxes, in pixels of its size, → the file.
        turned: whether it holds turned boxes; labels, scores: whether it holds those.
        all_scores: whether all boxes have a score, from 0 to 1, or none.
        read: of the kinds that say themselves what they are; None where it is one of the meanings
            of plain rows.
        opens: as what such a file is opened.
        label: a label as the format has it.
        numbered: whether every box has a class's number.
        half_turns: whether its angles tell a box from the same one turned by 180°.
        from_1: whether its pixels are counted from 1.
        remark: what is said where it is written.
    """

    name: str
    title: str
    suffix: str
    source: str
    write: Callable[[BoxSet], str | bytes]
    turned: bool = True
    labels: bool = True
    scores: bool = True
    all_scores: bool = False
    read: Read | None = None
    opens: type[Json | Xml | Table] = Table
    label: Callable[[str], str] = str
    numbered: bool = False
    half_turns: bool = True
    from_1: bool = False
    remark: str = ""


def _rows(layout: Layout) -> Format:
    names = ", ".join(layout.angle_unit if name == "angle" else name for name in layout.fields)
    return Format(
        f"rows_{layout.name}",
        f"Rows of {names}",
        "csv",
        "columns named in the first line",
        row_files.csv_writer(layout),
        turned=layout.turns,
        label=xml_text.one_line,
    )


# The rows that are offered; a meaning may be of any layout.
OFFERED = (*boxes.FORMATS, "corners")
_ROTATED_ROWS = tuple(_rows(layout) for layout in LAYOUTS.values())
_NAMED = (
    Format(
        "coco", "COCO", "json", "cocodataset.org, data format: annotations, results",
        coco.write, turned=False, read=coco.read, opens=Json, label=coco.label,
    ),
    Format(
        "coco_rotated", "COCO with turned boxes", "json",
        "detectron2, RotatedCOCOEvaluator: bbox of five numbers", coco.write_rotated, opens=Json,
        label=coco.label,
    ),
    Format(
        "detectron2", "detectron2 dataset dicts", "json",
        "detectron2, custom datasets: BoxMode.XYWHA_ABS", detectron2.write, read=detectron2.read,
        opens=Json, numbered=True,
    ),
    Format(
        "yolo", "YOLO", "txt", "Ultralytics, object detection datasets", row_files.yolo,
        turned=False, all_scores=True, numbered=True,
        remark="Classes are numbers in it; their names belong into data.yaml",
    ),
    Format(
        "yolo_obb", "YOLO-OBB", "txt", "Ultralytics, oriented bounding box datasets",
        row_files.yolo_obb, scores=False, numbered=True,
        remark="Classes are numbers in it; their names belong into data.yaml",
    ),
    Format(
        "dota", "DOTA", "txt", "DOTA, annotation format: corners, category, difficult",
        row_files.dota, scores=False, label=row_files.dota_label,
    ),
    Format(
        "voc", "Pascal VOC", "xml", "labelImg and CVAT: VOC counted from 0", voc.write,
        turned=False, scores=False, read=voc.read, opens=Xml, label=xml_text.one_line,
    ),
    Format(
        "voc_from_1", "Pascal VOC, counted from 1", "xml",
        "The PASCAL VOC Challenge 2012 Development Kit, section 8", voc.write_from_1,
        turned=False, scores=False, opens=Xml, label=xml_text.one_line, from_1=True,
    ),
    Format(
        "rolabelimg", "roLabelImg", "xml", "cgvict/roLabelImg: robndbox", voc.write_rotated,
        scores=False, opens=Xml, label=xml_text.one_line, half_turns=False,
    ),
    Format(
        "cvat", "CVAT XML", "xml", "CVAT, XML annotation format 1.1", cvat.write, scores=False,
        read=cvat.read, opens=Xml, label=xml_text.one_line,
    ),
    Format(
        "label_studio", "Label Studio", "json", "Label Studio, RectangleLabels",
        label_studio.write, read=label_studio.read, opens=Json,
    ),
    Format(
        "labelme", "LabelMe / X-AnyLabeling", "json",
        "wkentaro/labelme; CVHub520/X-AnyLabeling, shape_type rotation", labelme.write,
        read=labelme.read, opens=Json,
    ),
    Format(
        "fiftyone", "FiftyOne", "json", "FiftyOne, Detection.bounding_box and rotation",
        fiftyone.write, read=fiftyone.read, opens=Json,
    ),
    Format(
        "npy", "NumPy array", "npy", "numpy.lib.format", row_files.npy, labels=False, scores=False,
        remark="An array does not say what its numbers are",
    ),
)  # fmt: skip

FORMATS: dict[str, Format] = {row.name: row for row in (*_ROTATED_ROWS, *_NAMED)}
"""Every format, by its name."""


def offered() -> tuple[Format, ...]:
    """The formats to choose from when boxes are written."""
    rows = [FORMATS[f"rows_{name}"] for name in OFFERED]
    return (*rows, *_NAMED)
