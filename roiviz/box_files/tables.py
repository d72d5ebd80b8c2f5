"""Plain text → a table: the numbers of each row, the words beside them, and the columns' names.

Taken are rows with commas, semicolons, tabs or blanks, with a line of names above them or without;
and what Python, numpy and PyTorch print: lists, tuples, arrays, tensors.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from roiviz.box_files import spelling
from roiviz.box_files.columns import field_of
from roiviz.box_files.limits import MAX_BOXES, MAX_LABEL
from roiviz.box_files.spelling import LEAST
from roiviz.box_files.tabulating import Numeral, Table, Token, tabulated
from roiviz.box_files.values import BoxFileError

TOO_MANY = f"It has more than the {MAX_BOXES:,} rows that are read."
# No repetition is left without an end where a long text could make it look at letters twice.
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|inf|infinity)", re.I)
_LONGEST = 64  # letters of a number
_WRAPPED = re.compile(r"\b(?:np|numpy)\.\w{1,20}\(([^()]{0,64})\)")
# canvas_size=(480, 640), which stands in a print beside the boxes, and their format.
_CANVAS = re.compile(r"canvas_size=\((\d{1,9}), (\d{1,9})\)")
_SIZE = re.compile(r"image_height=(\d{1,9}), image_width=(\d{1,9})")
_FORMAT = re.compile(r"format=\w{0,40}\.?([A-Z]{4,12})\b")
_CLASS = re.compile(r"\b(Boxes|RotatedBoxes)\((?:tensor|array)\(")
# OpenCV's turned rectangle.
_PAIR = r"\(\s{0,9}([-+.\deE]{1,40})\s{0,9},\s{0,9}([-+.\deE]{1,40})\s{0,9}\)"
_TURNED = re.compile(
    rf"\(\s{{0,9}}{_PAIR}\s{{0,9}},\s{{0,9}}{_PAIR}\s{{0,9}},\s{{0,9}}([-+.\deE]{{1,40}})\s{{0,9}}\)"
)
_KEY = re.compile(r"['\"]?\b(\w{1,40})['\"]?\s{0,4}[:=]\s{0,4}(?=(?:[\w.]{1,40}\(){0,4}[\[(])")
_KEYWORD = re.compile(
    r"\b\w{1,40}\s{0,4}=\s{0,4}"
    r"(?:\([^()\[\]]{0,64}\)|<[^<>]{0,64}>|'[^']{0,64}'|[\w.]{1,64})(?=\s{0,4}[,)\]])"
)
_BEGINS_AS_CODE = re.compile(r"(?:\w{1,40}\s{0,4}[:=]\s{0,4})?[\w.]{0,40}\s{0,4}[\[({]")
# A line of a print that has its parts under each other.
_PART = re.compile(r"^\w{1,40}: (?:[\w.]{1,40}\(){1,4}\[", re.M)
_CUT_OFF = re.compile(r"[\[(][^\[\]()]*\Z")
CUT_OFF = "The text is cut off: the row at its end, which is not whole, is left out."
# Where a print has no key with “box” in it, the first of these holds the boxes.
BOX_KEYS = ("xyxy", "xywhr", "xywh", "xyxyn", "xywhn", "data")
_GROUP = re.compile(r"[\[(]([^\[\]()]*)[\])]")
_DEEP = re.compile(r"[\[(]\s*[\[(]\s*[\[(]\s*[-+.\d]")
_METADATA = re.compile(r"[A-Za-z_]+:")
_SPLIT = re.compile(r"[,;\s]+")
_AROUND = "[](){}'\""  # what a number may stand in

SCORE_KEYS = frozenset({"scores", "pred_scores", "conf"})
CLASS_KEYS = frozenset({"labels", "pred_classes", "classes", "pred_labels", "cls"})


def from_text(text: str) -> Table:
    """The table that a text holds. Raises: BoxFileError."""
    as_code = bool(_BEGINS_AS_CODE.match(text.lstrip()) or _PART.search(text))
    # Counted before they are looked at one by one; each row may have a line beside it.
    if (text.count("[") + text.count("(") if as_code else text.count("\n")) > 2 * MAX_BOXES:
        raise BoxFileError(TOO_MANY)
    if as_code:
        return _from_code(text.replace("\u2212", "-"))
    rows, names = _from_lines(spelling.plain(text))
    return tabulated(rows, names)


# ------------------------------------------------------------------ lines


def _from_lines(text: str) -> tuple[list[list[Token]], list[str]]:
    """The rows of a text, and the names above them; divided by the first sign that gives rows."""
    rows, names = _divided(text, _sign(text))
    if rows and len(names) == len(rows[0]) - 1:
        # A data frame is printed with its index before each row.
        rows = [row[1:] for row in rows]
    return rows, names


def _sign(text: str) -> str:
    """What stands between the cells of a row: the sign between the names of a box's numbers, else
    the first that gives rows of numbers; "" for blanks.
    """
    lines = text[:10_000].splitlines()
    signs = [sign for sign in "\t;," if any(sign in line for line in lines)]
    first = next((line for line in lines if line.strip()), "")
    named = [sign for sign in signs if sum(map(bool, map(field_of, first.split(sign)))) >= LEAST]
    for sign in (*named, *signs):
        rows = _divided("\n".join(lines), sign)[0]
        if rows and sum(not isinstance(token, str) for token in rows[0]) > 1:
            return sign
    return ""


def _divided(text: str, sign: str) -> tuple[list[list[Token]], list[str]]:
    rows: list[list[Token]] = []
    names: list[str] = []
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith(("#", "//")):
            continue
        tokens = _tokens(line if names else line.rstrip(", \t"), sign)
        if any(not isinstance(token, str) for token in tokens):
            rows.append(tokens)
            if len(rows) > MAX_BOXES:
                raise BoxFileError(TOO_MANY)
        elif not rows and not names and not _METADATA.match(line):
            names = [word.strip() for word in (line.split(sign) if sign else line.split())]
    return rows, names


def _tokens(line: str, sign: str) -> list[Token]:
    """The numbers and words of a line; without a sign, words that follow each other are one."""
    if sign:
        try:
            words = next(csv.reader([line], delimiter=sign))
        except csv.Error as error:
            raise BoxFileError(f"A row cannot be divided at its “{sign}”: {error}.") from None
        return [_token(word.strip()) for word in words]
    return _joined(_token(word.strip(_AROUND)) for word in _SPLIT.split(line) if word)


def _token(word: str) -> Token:
    bare = spelling.decimal(word.strip(_AROUND))
    if len(bare) > _LONGEST or not _NUMBER.fullmatch(bare):
        return word
    return Numeral.of(bare, word)


def _joined(tokens: Iterable[Token]) -> list[Token]:
    """Words that follow each other are one label, as in: traffic light; a file's name stays one."""
    row: list[Token] = []
    for token in tokens:
        if isinstance(token, str) and row and isinstance(row[-1], str) and "." not in row[-1]:
            row[-1] = f"{row[-1]} {token}".strip()[:MAX_LABEL]
        else:
            row.append(token)
    return [token for token in row if token != ""]


# ------------------------------------------------------------------ code


def _from_code(text: str) -> Table:
    """What Python, numpy or PyTorch print, or a program has written."""
    if "..." in text or "…" in text:
        raise BoxFileError("The print leaves rows out (“...”): print all of them.")
    canvas, told = _CANVAS.search(text) or _SIZE.search(text), _told(text)
    plain = _KEYWORD.sub("", _WRAPPED.sub(r"\1", text))
    plain, turned = _TURNED.subn(r"(\1, \2, \3, \4, \5)", plain)
    told = "((cx, cy), (w, h), angle)" if turned else told
    rows, key = _parts(plain)
    left_out = (CUT_OFF,) if _CUT_OFF.search(plain.rstrip()) else ()
    height, width = (int(side) for side in canvas.groups()) if canvas else (0, 0)
    size = (width, height) if width and height else None
    return tabulated(rows, told=told, size=size, key=key, left_out=left_out)


def _told(text: str) -> str:
    """What the text calls the format of its boxes, or their class; "" for nothing."""
    found = _FORMAT.search(text) or _CLASS.search(text)
    return found[1] if found else ""


def _parts(text: str) -> tuple[list[list[Token]], str]:
    """Rows, and the key of the boxes where the text has other parts beside them.

    A detector's answer is printed as boxes, labels and scores, each under its own key.
    """
    keys = list(_KEY.finditer(text))
    ends = [*(key.start() for key in keys[1:]), len(text)]
    parts = {
        key[1]: list(_groups(text[key.end() : end])) for key, end in zip(keys, ends, strict=False)
    }
    named = (*(key for key in parts if "box" in key.casefold()), *BOX_KEYS)
    boxes = next((key for key in named if parts.get(key)), None)
    if boxes is None:
        return list(_groups(text)), ""
    rows = parts[boxes]
    for names in (SCORE_KEYS, CLASS_KEYS):
        for key in names & parts.keys():
            if len(parts[key]) == 1 and len(parts[key][0]) == len(rows):
                rows = [[*row, value] for row, value in zip(rows, parts[key][0], strict=True)]
    return rows, boxes


def _groups(text: str) -> Iterable[list[Token]]:
    """The innermost brackets that hold numbers; of four pairs in one, those that are in it."""
    rows = list(_innermost(text))
    pairs = all(len(row) == 2 for row in rows) and _DEEP.search(text)
    if not pairs or len(rows) % 4:
        return rows
    return [list(chain(*rows[place : place + 4])) for place in range(0, len(rows), 4)]


def _innermost(text: str) -> Iterator[list[Token]]:
    """What brackets without another in them hold; a semicolon ends a row, as in MATLAB."""
    count = 0
    for piece in chain.from_iterable(spelling.pieces(group[1]) for group in _GROUP.finditer(text)):
        words = (word.strip(_AROUND) for word in _SPLIT.split(piece) if word)
        row = _joined(map(_token, words))
        if any(not isinstance(token, str) for token in row):
            count += 1
            if count > MAX_BOXES:
                raise BoxFileError(TOO_MANY)
            yield row
