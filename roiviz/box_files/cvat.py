"""CVAT's XML: boxes of pictures, or of a video's frames, turned clockwise about their centre."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import Collector, left_out, number, size, word
from roiviz.box_files.layouts import LAYOUTS
from roiviz.box_files.values import BoxFileError, BoxSet, Meaning, Shown
from roiviz.box_files.writing_numbers import text
from roiviz.box_files.xml_text import child_text, indented

LAYOUT = "xyxy_degrees_cw"
TAGS = ("image", "track", "meta", "version")
ENDS = ("xtl", "ytl", "xbr", "ybr")
OTHERS = ("polygon", "polyline", "points", "ellipse", "cuboid", "skeleton", "mask", "tag")


def read(root: Element, shown: Shown) -> tuple[Meaning, ...]:
    """The boxes of every picture or frame; () for another XML."""
    if root.tag != "annotations" or not any(root.findall(tag) for tag in TAGS):
        return ()
    collected = Collector(LAYOUT)
    others = 0
    for place, image in enumerate(root.findall("image")):
        sides = size(image.get("width"), image.get("height"))
        collected.picture(place, image.get("name", ""), sides)
        for box in image.findall("box"):
            _try(collected, place, box, word(box.get("label")))
        others += sum(child.tag in OTHERS for child in image)
    sides = size(*(child_text(root, f"meta//original_size/{name}") for name in ("width", "height")))
    for track in root.findall("track"):
        for box in track.findall("box"):
            if box.get("outside") != "1":
                frame = f"frame {box.get('frame', '0')}"
                collected.picture(frame, frame, sides)
                _try(collected, frame, box, word(track.get("label")))
    marks = Claim("marks", values=("boxes with xtl, ytl, xbr and ybr", "CVAT"))
    more = left_out(others, "shape that is no box", "shapes that are no boxes")
    more += collected.said("box", "boxes")
    title = "CVAT: xtl, ytl, xbr, ybr, degrees ↻ about the centre"
    return (Meaning(title, "cvat", collected.sets(), (marks,), 1.0, more),)


def _try(collected: Collector, key: object, box: Element, label: str) -> None:
    where = f"A box of picture {key + 1:,}" if isinstance(key, int) else f"A box of {key}"

    def add() -> None:
        numbers = [number(box.get(name), where) for name in ENDS]
        numbers.append(number(box.get("rotation", "0"), where))
        _check_order(numbers, where)
        collected.add(key, numbers, label)

    collected.tried(where, "", add)


def _check_order(ends: list[float], where: str) -> None:
    if ends[2] < ends[0] or ends[3] < ends[1]:
        raise BoxFileError(f"{where} has a negative side.")


def write(boxes: BoxSet) -> str:
    """One picture's boxes."""
    width, height = boxes.size or (0, 0)
    root = Element("annotations")
    SubElement(root, "version").text = "1.1"
    _meta(root, boxes)
    sides = {"width": str(width), "height": str(height)}
    image = SubElement(root, "image", {"id": "0", "name": boxes.picture, **sides})
    for row, label in zip(LAYOUTS[LAYOUT].write(boxes.rows), boxes.labels, strict=True):
        ends = {name: text(value) for name, value in zip(ENDS, row, strict=False)}
        box = SubElement(image, "box", {"label": label, "occluded": "0", **ends})
        if row[4]:
            box.set("rotation", text(row[4] % 360.0))
        box.set("z_order", "0")
    return indented(root)


def _meta(root: Element, boxes: BoxSet) -> None:
    """What CVAT says of a task: without its labels it does not take the file back."""
    task = SubElement(SubElement(root, "meta"), "task")
    SubElement(task, "name").text = boxes.picture
    SubElement(task, "size").text = "1"
    labels = SubElement(task, "labels")
    for name in sorted(set(boxes.labels)):
        SubElement(SubElement(labels, "label"), "name").text = name
