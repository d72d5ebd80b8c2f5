"""The one way in: bytes or a text that somebody brought → what it is, checked against the limits.

Nothing in a file is executed: no pickle is opened, no entity is expanded, no name is looked up.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
import numpy as np
from defusedxml.common import DefusedXmlException

from roiviz import array_files
from roiviz.box_files import spelling, tables
from roiviz.box_files.limits import (
    MAX_BOXES,
    MAX_BYTES,
    MAX_DEPTH,
    MAX_ELEMENTS,
    MAX_NUMBERS,
    MAX_TEXT,
    MAX_VALUES,
)
from roiviz.box_files.tabulating import Table, tabulated
from roiviz.box_files.values import BoxFileError

NOT_READ = (
    (b"PK\x03\x04", "This is a zip archive: bring one of the files in it."),
    (b"\x1f\x8b", "This is a gzip archive: bring the file in it."),
    (b"\x80", "This looks like a pickle, which is never opened; save the boxes as text or .npy."),
    (b"\x89PNG", "This is a picture; its place is “Your picture”."),
    (b"\xff\xd8\xff", "This is a picture; its place is “Your picture”."),
    (b"%PDF", "This is a PDF, which is not read."),
)
"""What a file that is not read begins with, and why it is not."""
POINTS = ((2, 2), (4, 2))  # of two corners, or of four: x and y each
_DICTS = re.compile(r"\s*\[?\s*\{\s*'")
_OUTLINE = re.compile(r'("(?:segmentation|counts)"\s{0,9}:\s{0,9})\[[-+\d.eE,\s\[\]]*\]')
_AS_JSON = {"None": "null", "True": "true", "False": "false"}
_PYTHON_WORDS = re.compile(r"\b(?:None|True|False)\b")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True)
class Json:
    """A JSON file's value."""

    inner: Any


@dataclass(frozen=True)
class Xml:
    """An XML file's outermost element."""

    inner: Element


Document = Json | Xml | Table


def opened(data: bytes) -> Document:
    """What a file holds. Raises: BoxFileError."""
    if len(data) > MAX_BYTES:
        raise BoxFileError(
            f"The file has {len(data) / 2**20:.1f} MB; at most {MAX_BYTES >> 20} MB are read."
        )
    if data.startswith(array_files.MAGIC):
        return _array(data)
    for mark, why in NOT_READ:
        if data.startswith(mark):
            raise BoxFileError(why)
    text = spelling.unfenced(_text(data))
    beginning = text.lstrip()[:1]
    if not beginning:
        raise BoxFileError("The file is empty.")
    if beginning == "<":
        return Xml(_xml(text))
    if beginning in "[{" and (found := _json(text)) is not None:
        return found
    if len(text) > MAX_TEXT:
        raise BoxFileError(
            f"The text has {len(text) / 2**20:.1f} million letters; at most {MAX_TEXT >> 20} "
            "million are read."
        )
    return tables.from_text(text)


def _array(data: bytes) -> Table:
    try:
        with array_files.opened(data, None) as file:
            header = array_files.read_header(file, array_files.BOX_AXES)
            shape = header[0]
            if len(shape) > 2 and shape[-2:] in POINTS:
                shape = (*shape[:-2], 2 * shape[-2])
            rows, columns = int(np.prod(shape[:-1])), shape[-1]
            if rows > MAX_BOXES or columns > MAX_NUMBERS:
                raise BoxFileError(
                    f"The array has {rows:,} rows of {columns:,} numbers; at most {MAX_BOXES:,} of "
                    f"{MAX_NUMBERS} are read."
                )
            values = array_files.read(file, header).reshape(rows, columns)
    except BoxFileError:
        raise
    except ValueError as error:
        raise BoxFileError(str(error)) from None
    return tabulated(values.astype(np.float64).tolist())


def _text(data: bytes) -> str:
    """The letters of a file: UTF-8, or UTF-16 with its mark."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        declared = data.lstrip()[:100]
        if declared.startswith(b"<?xml") and b"encoding" in declared:
            return _declared(data)
        raise BoxFileError(
            f"It is neither text in UTF-8 nor a file that is read: byte {error.start + 1:,} is "
            f"0x{data[error.start]:02x}."
        ) from None
    if "\0" in text:
        raise BoxFileError("It holds bytes of 0, so it is no text that is read.")
    return text


def _declared(data: bytes) -> str:
    """XML in the encoding that it names itself."""
    name = data[:100].split(b"encoding=", 1)[-1][1:].split(b'"')[0].split(b"'")[0]
    try:
        return data.decode(name.decode("ascii"))
    except (UnicodeDecodeError, LookupError, ValueError):
        raise BoxFileError("The file is not in the encoding that it names.") from None


def _json(text: str) -> Json | None:
    """A JSON value; None for what only begins like one, as a print of a list may."""
    if (values := _values(text)) > MAX_VALUES:
        # Outlines are most of a large COCO file, and no boxes.
        text = _OUTLINE.sub(r"\1[]", text)
        values = _values(text)
    if values > MAX_VALUES:
        raise BoxFileError(
            f"The JSON holds some {values:,} values; at most {MAX_VALUES:,} are read."
        )
    try:
        return Json(json.loads(text, parse_int=_whole))
    except RecursionError:
        raise BoxFileError("The JSON's lists and objects are too deep in each other.") from None
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and (rows := _json_lines(text)):
            return rows
        if (found := _python(text)) is not None:
            return found
        if text.lstrip()[:1] == "{" and '"' in text[:200]:
            raise BoxFileError(
                f"The JSON is damaged or cut off at line {error.lineno:,}: {error.msg}."
            ) from None
        return None
    except ValueError:
        return None


def _values(text: str) -> int:
    """How many values a JSON text holds: each but the first has one of these signs before it."""
    return sum(text.count(sign) for sign in ",:[{")


def _json_lines(text: str) -> Json | None:
    """JSON Lines: a value a line; None for another text."""
    try:
        rows = [json.loads(line, parse_int=_whole) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        return None
    return Json(rows)


def _python(text: str) -> Json | None:
    """Dicts as Python prints them; None for another text."""
    if not _DICTS.match(text) or '"' in text:
        return None
    words = _PYTHON_WORDS.sub(lambda word: _AS_JSON[word[0]], text.replace("'", '"'))
    try:
        return Json(json.loads(words, parse_int=_whole))
    except (ValueError, RecursionError):
        return None


def _whole(digits: str) -> int | float:
    """A whole number; one of more digits than a box can have, as a float."""
    return int(digits) if len(digits) < 20 else float(digits)


def _xml(text: str) -> Element:
    if text.count("<") > 2 * MAX_ELEMENTS:
        raise BoxFileError(f"The XML has more than the {MAX_ELEMENTS:,} elements that are read.")
    # What it declares is how its bytes were written, and they are letters by now.
    body = text.lstrip()
    if body.startswith("<?xml"):
        body = body.partition("?>")[2]
    try:
        root = defusedxml.ElementTree.fromstring(body, forbid_dtd=True)
    except DefusedXmlException:
        raise BoxFileError(
            "The XML declares a document type or entities, which are never expanded."
        ) from None
    except ParseError as error:
        raise BoxFileError(f"The XML is damaged or cut off: {error}.") from None
    if _deeper(root):
        raise BoxFileError("The XML's elements are too deep in each other.")
    return root


def _deeper(root: Element) -> bool:
    """Whether elements lie deeper in each other than is read."""
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True
