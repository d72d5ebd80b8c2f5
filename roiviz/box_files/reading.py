"""A file or a text → what it could mean, the likeliest first."""

from __future__ import annotations

from dataclasses import replace

from roiviz.box_files import door, plain, records
from roiviz.box_files.door import Document, Json, Xml
from roiviz.box_files.formats import FORMATS
from roiviz.box_files.tabulating import Table
from roiviz.box_files.values import BoxFileError, Meaning, Shown

NOT_THIS_XML = "The XML is in none of the formats that are read: Pascal VOC, roLabelImg, CVAT."
NO_BOXES = "There are no boxes in it."


def meanings(data: bytes | str, shown: Shown) -> tuple[Meaning, ...]:
    """What a file or a text could mean on the shown picture.

    Args:
        data: a file's bytes, or a text that was typed or pasted.
    Returns: at least one meaning, the likeliest first; their shares sum to 1.
    Raises: BoxFileError, a ValueError, with one sentence.
    """
    document = door.opened(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    found: list[Meaning] = []
    for row in FORMATS.values():
        if row.read is not None and isinstance(document, row.opens):
            found += row.read(
                document.inner if isinstance(document, (Json, Xml)) else document, shown
            )
    if not found:
        return plain.meanings(_table(document), shown)
    if not any(len(one) for meaning in found for one in meaning.sets):
        raise BoxFileError(" ".join((NO_BOXES, *found[0].left_out)))
    total = sum(meaning.share for meaning in found)
    shared = (replace(meaning, share=meaning.share / total) for meaning in found)
    return tuple(sorted(shared, key=lambda meaning: -meaning.share))


def _table(document: Document) -> Table:
    """The plain rows of what is in no format of its own. Raises: BoxFileError."""
    if isinstance(document, Xml):
        raise BoxFileError(NOT_THIS_XML)
    return records.table(document.inner) if isinstance(document, Json) else document
