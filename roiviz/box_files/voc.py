"""Pascal VOC, and roLabelImg's turned boxes in the same file."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import partial
from xml.etree.ElementTree import Element, SubElement

import numpy as np

from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import Collector, left_out, number, size, word
from roiviz.box_files.layouts import LAYOUTS
from roiviz.box_files.values import BoxSet, Meaning, Shown
from roiviz.box_files.writing_numbers import text
from roiviz.box_files.xml_text import child_text, indented

ENDS = ("xmin", "ymin", "xmax", "ymax")
SOURCES = ("source/database", "source/annotation")
FROM_1 = "PASCAL VOC, counted from 1"
# What the challenge's own files call themselves.
_CHALLENGE = re.compile(r"(?:The |PASCAL )?VOC ?20\d\d(?: Database)?")
TITLE_FROM_1 = "VOC, counted from 1, last pixel included, as the challenge wrote it"
CENTRED = ("cx", "cy", "w", "h", "angle")


def read(root: Element, shown: Shown) -> tuple[Meaning, ...]:
    """A picture's objects; () for another XML. Two ways to count, where no turned box says one."""
    objects = [one for one in root.iter("object") if root.tag == "annotation"]
    boxed = [one for one in objects if one.find("bndbox") is not None]
    turned = [one for one in objects if one.find("robndbox") is not None]
    if root.tag != "annotation":
        return ()
    more = left_out(
        len(objects) - len(boxed) - len(turned), "object without a box", "objects without a box"
    )
    if not boxed and not turned:
        return (Meaning("VOC", "voc", (), (), 1.0, more),)
    if turned:
        marks = Claim("marks", values=("a robndbox", "roLabelImg"))
        title = "roLabelImg: cx, cy, w, h, radians ↻"
        sets, wrong = _sets(root, 0)
        return (Meaning(title, "rolabelimg", sets, (marks,), 1.0, (*more, *wrong)),)
    marks = Claim("marks", values=("objects with a bndbox", "Pascal VOC"))
    if FROM_1 in (root.findtext(path) for path in SOURCES):
        sets, wrong = _sets(root, 1)
        said = Claim("marks", values=(f"“{FROM_1}” as its source", "pixels counted from 1"))
        return (Meaning(TITLE_FROM_1, "voc_from_1", sets, (marks, said), 1.0, (*more, *wrong)),)
    (from_0_sets, wrong), (from_1_sets, wrong_from_1) = _sets(root, 0), _sets(root, 1)
    least = min(float(find.min(initial=np.inf)) for find in _starts(from_0_sets))
    why = "which counting from 1 does not have" if least < 1 else "as counting from 1 may have"
    marked = _CHALLENGE.search(" ".join(root.findtext(path) or "" for path in SOURCES))
    source = (
        (Claim("marks", values=(f"“{marked[0]}” as its source", "the challenge")),)
        if marked
        else ()
    )
    from_0 = 0.1 if marked else 0.45 if _fills(from_0_sets) else 0.7
    plain = Meaning(
        "VOC, counted from 0, ends where they are written",
        "voc",
        from_0_sets,
        (marks, Claim("ends", values=(least, why))) if least < 1 else (marks,),
        1.0 if least < 1 else from_0,
        (*more, *wrong),
    )
    if least < 1:
        return (plain,)
    pascal = Meaning(
        TITLE_FROM_1,
        "voc_from_1",
        from_1_sets,
        (marks, *source, Claim("ends", values=(least, why))),
        1 - from_0,
        (*more, *wrong_from_1),
    )
    return plain, pascal


def _fills(sets: tuple[BoxSet, ...]) -> bool:
    """Whether a box goes from 1 to the picture's far end, as the whole picture counted from 1."""
    for one in sets:
        ends = LAYOUTS["xyxy"].write(one.rows)
        for axis in (0, 1) if one.size else ():
            if ((ends[:, axis] == 1) & (ends[:, axis + 2] == (one.size or (0, 0))[axis])).any():
                return True
    return False


def _starts(sets: tuple[BoxSet, ...]) -> Iterator[np.ndarray]:
    for one in sets:
        yield LAYOUTS["xyxy"].write(one.rows)[:, :2]


def _sets(root: Element, first: int) -> tuple[tuple[BoxSet, ...], tuple[str, ...]]:
    """The boxes, and a sentence on those that are wrong.

    Args:
        first: the number of the first pixel; a box counted from 1 includes its last.
    """
    collected = Collector()
    sides = size(child_text(root, "size/width"), child_text(root, "size/height"))
    collected.picture(0, child_text(root, "filename") or child_text(root, "path"), sides)
    for place, one in enumerate(root.iter("object"), 1):
        where = f"Object {place:,}"
        collected.tried(where, "", partial(_add, collected, one, first, where))
    return collected.sets(), collected.said("object", "objects")


def _add(collected: Collector, one: Element, first: int, where: str) -> None:
    row = _row(one, first, where)
    if row is not None:
        collected.add(0, row, word(child_text(one, "name")))


KINDS: dict[str, tuple[tuple[str, ...], str]] = {
    "robndbox": (CENTRED, "cxcywh_radians_cw"),
    "bndbox": (ENDS, "xyxy"),
}


def _row(one: Element, first: int, where: str) -> list[float] | None:
    name = next((kind for kind in KINDS if one.find(kind) is not None), None)
    if name is None:
        return None
    fields, layout = KINDS[name]
    found = [number(child_text(one, f"{name}/{field}"), where) for field in fields]
    if layout == "xyxy" and first:
        found[:2] = [value - first for value in found[:2]]
    return list(LAYOUTS[layout].read(np.array([found]))[0].tolist())


def write(boxes: BoxSet) -> str:
    """The boxes without a turn, counted from 0, ends where they lie."""
    return _written(boxes, 0)


def write_from_1(boxes: BoxSet) -> str:
    """The boxes without a turn, counted from 1, last pixel included."""
    return _written(boxes, 1)


def _written(boxes: BoxSet, first: int) -> str:
    root = _root(boxes)
    if first:
        SubElement(SubElement(root, "source"), "annotation").text = FROM_1
    for row, label in zip(LAYOUTS["xyxy"].write(boxes.rows), boxes.labels, strict=True):
        box = SubElement(_object(root, label, "bndbox"), "bndbox")
        for field, value in zip(ENDS, row + np.array([first, first, 0, 0]), strict=True):
            SubElement(box, field).text = text(value)
    return indented(root)


def write_rotated(boxes: BoxSet) -> str:
    """roLabelImg's objects, angles from 0 to π."""
    root = _root(boxes)
    for row, label in zip(boxes.rows, boxes.labels, strict=True):
        box = SubElement(_object(root, label, "robndbox"), "robndbox")
        numbers = [*row[:4], math.radians(-row[4] % 180.0)]
        for field, value in zip(CENTRED, numbers, strict=True):
            SubElement(box, field).text = text(value)
    return indented(root)


def _root(boxes: BoxSet) -> Element:
    width, height = boxes.size or (0, 0)
    root = Element("annotation")
    SubElement(root, "filename").text = boxes.picture
    sides = SubElement(root, "size")
    for name, value in (("width", width), ("height", height), ("depth", 3)):
        SubElement(sides, name).text = str(value)
    return root


def _object(root: Element, label: str, kind: str) -> Element:
    one = SubElement(root, "object")
    if kind == "robndbox":
        SubElement(one, "type").text = kind
    SubElement(one, "name").text = label
    SubElement(one, "difficult").text = "0"
    return one
