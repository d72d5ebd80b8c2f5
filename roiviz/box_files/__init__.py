"""Boxes that people already have: one file or pasted text, read in every way that it could mean.

    from roiviz import box_files

    found = box_files.meanings(data, box_files.Shown("street.jpg", (640, 480)))
    found[0].title, found[0].why[0].sentence, found[0].sets[0].boxes()
    box_files.written(found[0].sets[0], "yolo_obb").content

A format is a row of `FORMATS`; what plain rows of numbers could be is every order of columns with
every layout and unit of `layouts`, weighed by how well the boxes lie on the picture.
"""

from roiviz.box_files.claims import Claim
from roiviz.box_files.formats import FORMATS, Format, offered
from roiviz.box_files.limits import MAX_BYTES
from roiviz.box_files.listing import as_json, as_text
from roiviz.box_files.reading import meanings
from roiviz.box_files.values import (
    BoxFileError,
    BoxSet,
    Meaning,
    Shown,
    fitted,
    matching,
    of_picture,
    stem,
)
from roiviz.box_files.writing import CannotHold, Written, written

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "BoxFileError",
    "BoxSet",
    "CannotHold",
    "Claim",
    "Format",
    "Meaning",
    "Shown",
    "Written",
    "as_json",
    "as_text",
    "fitted",
    "matching",
    "meanings",
    "of_picture",
    "offered",
    "stem",
    "written",
]
