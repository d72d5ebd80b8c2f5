"""The ways in which people spell rows of numbers, made one: minus signs, fences, decimal commas."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from roiviz.box_files.corners import TOLERANCE, rectangles

LEAST = 4  # numbers of a row with a box
_FENCED = re.compile(r"\s*```[^\n`]{0,40}\n(.*?)(?:```|\Z)", re.S)
_WITH_COMMA = re.compile(r"[+-]?\d{1,20},\d{1,20}")
_NUMBER = re.compile(r"[+-]?\d{1,20}(?:,\d{1,20})?")
_DECIMAL = re.compile(r"(?<![\d,.])([+-]?\d{1,20}),(\d{1,20})(?![\d,.])")
_MINUS = re.compile(r"\u2212(?=[\d.])")
_DIVIDERS = ("\t", ";", None)
_READOUT = re.compile(r"\s*([^\W\d]\w*(?:[ ,]{1,4}[^\W\d]\w*){3,9})\s*=\s*\[([^\[\]]*)\]\s*")


def unfenced(text: str) -> str:
    """What stands between Markdown's fences, where a text begins with one."""
    found = _FENCED.match(text)
    return found[1] if found else text


def plain(text: str) -> str:
    """Rows with the minus and the decimal point that a program writes, a row on each line."""
    text = _MINUS.sub("-", text)
    if readouts := _readouts(text):
        return readouts
    text = "\n".join(pieces(text))
    divider = _divider(text)
    if divider is False:
        return text
    if _are_points(text, divider):
        return re.sub("[;,\t]", " ", text)
    return _DECIMAL.sub(r"\1.\2", text)


def decimal(word: str) -> str:
    """A number with a decimal point, where it has a decimal comma."""
    return word.replace(",", ".") if _WITH_COMMA.fullmatch(word) else word


def _readouts(text: str) -> str:
    """Lines as `x1 y1 x2 y2 = [12, 20, 180, 140]` as a line of names and rows; "" for others."""
    if "=" not in text[:400]:
        return ""
    found = [_READOUT.fullmatch(line) for line in text.splitlines() if line.strip()]
    if not found or not all(found) or len({one[1] for one in found if one}) > 1:
        return ""
    rows = (one for one in found if one)
    names = ",".join(re.split("[ ,]+", next(one[1] for one in found if one)))
    return "\n".join((names, *(one[2] for one in rows)))


def pieces(text: str) -> list[str]:
    """The text divided at its semicolons where each ends a row, as in MATLAB; else as it is."""
    if ";" not in text:
        return [text]
    rows = [row for row in re.split("[;\n]", text) if row.strip()]
    whole = all(sum(map(_is_plain, re.split(r"[,\s]+", row))) >= LEAST for row in rows)
    return rows if whole else [text]


def _is_plain(word: str) -> bool:
    return bool(re.fullmatch(r"[+-]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})", word))


def _cells(text: str, divider: str | None) -> Iterator[list[str]]:
    """The cells of each row that has numbers."""
    for line in text.splitlines():
        cells = [cell.strip(" '\"") for cell in line.split(divider)]
        if any(cell[:1].isdigit() or cell[1:2].isdigit() for cell in cells):
            yield cells


def _divider(text: str) -> str | bool | None:
    """What divides rows whose numbers have decimal commas; False where they have none."""
    if not _DECIMAL.search(text):
        return False
    for divider in _DIVIDERS:
        if all(_has_decimals(cells) for cells in _cells(text, divider)):
            return divider
    return False


def _has_decimals(cells: list[str]) -> bool:
    """Whether there are a box's numbers, and no cell of several."""
    numbers = sum(bool(_NUMBER.fullmatch(cell)) for cell in cells)
    several = any("," in cell and cell[:1] in "+-0123456789" for cell in cells) and any(
        "," in cell and not _WITH_COMMA.fullmatch(cell) for cell in cells
    )
    return numbers >= LEAST and not several


def _are_points(text: str, divider: str | bool | None) -> bool:
    """Whether the commas stand between the x and y of four corners of a rectangle."""
    assert not isinstance(divider, bool)
    rows = list(_cells(text, divider))
    if not all(len(cells) == 4 and all(map(_WITH_COMMA.fullmatch, cells)) for cells in rows):
        return False
    corners = [[[float(side) for side in cell.split(",")] for cell in cells] for cells in rows]
    return bool((rectangles(np.array(corners))[1] <= TOLERANCE).all())
