"""Plain text → a table: the numbers of each row, the words beside them, and the columns' names.

Taken are rows with commas, semicolons, tabs or blanks, with a line of names above them or without;
and what Python, numpy and PyTorch print: lists, tuples, arrays, tensors.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from roiviz.box_files import spelling
from roiviz.box_files.limits import MAX_BOXES, MAX_LABEL, MAX_NUMBER, MAX_NUMBERS
from roiviz.box_files.values import BoxFileError, Size

NO_NUMBERS = "There are no rows of numbers in it, and it is in none of the formats that are read."
TOO_MANY = f"It has more than the {MAX_BOXES:,} rows that are read."
# No repetition is left without an end where a long text could make it look at letters twice.
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|inf|infinity)", re.I)
_LONGEST = 64  # letters of a number
_WRAPPED = re.compile(r"\b(?:np|numpy)\.\w{1,20}\(([^()]{0,64})\)")
# canvas_size=(480, 640), which stands in a print beside the boxes, and their format.
_CANVAS = re.compile(r"canvas_size=\((\d{1,9}), (\d{1,9})\)")
_SIZE = re.compile(r"image_height=(\d{1,9}), image_width=(\d{1,9})")
_FORMAT = re.compile(r"format=\w{0,40}\.?([A-Z]{4,12})\b")
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

Token = float | str
SCORE_KEYS = frozenset({"scores", "pred_scores", "conf"})
CLASS_KEYS = frozenset({"labels", "pred_classes", "classes", "pred_labels", "cls"})
SCORE_NAMES = frozenset({"score", "scores", "conf", "confidence", "probability", "prob"})


@dataclass(frozen=True)
class Words:
    """A word of each row, such as its label.

    Attributes:
        place: how many of the row's numbers stand before it.
        values: one a row.
        name: of its column, "" where there is no line of names.
    """

    place: int
    values: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, eq=False)
class Table:
    """Rows of numbers and words.

    Attributes:
        numbers: (K, n) float64, finite.
        names: of the n columns; () where the text has none.
        words: the columns of words.
        told: the name that the text gives to the format of its boxes, "" for none.
        size: of the picture, where the text says it.
        key: under which the numbers stand in a file, "" for none.
        left_out: what is not read, a sentence each.
    """

    numbers: np.ndarray
    names: tuple[str, ...] = ()
    words: tuple[Words, ...] = ()
    told: str = ""
    size: Size | None = None
    key: str = ""
    left_out: tuple[str, ...] = ()


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


def tabulated(rows: Sequence[Sequence[Token]], names: Sequence[str] = (), **more: object) -> Table:
    """Rows of as many numbers each, with words at the same places. Raises: BoxFileError."""
    if not rows:
        raise BoxFileError(NO_NUMBERS)
    if len(rows) > MAX_BOXES:
        raise BoxFileError(f"It has {len(rows):,} rows; at most {MAX_BOXES:,} are read.")
    names = names if len(names) == len(rows[0]) else ()
    rows = [_without_gaps(row, names) for row in rows]
    kinds = tuple(isinstance(token, str) for token in rows[0])
    for number, row in enumerate(rows, 1):
        if tuple(isinstance(token, str) for token in row) != kinds:
            raise BoxFileError(_differs(number, row, rows[0]))
    numbers = np.array([[t for t in row if not isinstance(t, str)] for row in rows], np.float64)
    named = tuple(name for name, is_word in zip(names, kinds, strict=False) if not is_word)
    strange = ~(np.abs(numbers) <= MAX_NUMBER)
    strange[:, [name.casefold() in SCORE_NAMES for name in named]] = False
    if strange.any():
        row, column = np.argwhere(strange)[0]
        raise BoxFileError(f"Row {row + 1} holds {numbers[row, column]:g}, which is no coordinate.")
    if not 0 < numbers.shape[1] <= MAX_NUMBERS:
        raise BoxFileError(NO_NUMBERS)
    words = tuple(
        Words(
            kinds[:place].count(False),
            tuple(str(row[place])[:MAX_LABEL] for row in rows),
            names[place] if names else "",
        )
        for place, is_word in enumerate(kinds)
        if is_word
    )
    return Table(numbers, named, words, **more)  # type: ignore[arg-type]


def _without_gaps(row: Sequence[Token], names: Sequence[str]) -> Sequence[Token]:
    """A row whose score may be missing."""
    return (
        [
            math.nan if token == "" and name.casefold() in SCORE_NAMES else token
            for token, name in zip(row, names, strict=True)
        ]
        if len(names) == len(row) and "" in row
        else row
    )


def _differs(number: int, row: Sequence[Token], first: Sequence[Token]) -> str:
    count, usual = (sum(not isinstance(t, str) for t in one) for one in (row, first))
    if count != usual:
        return f"Row {number} has {_numbers(count)}, where the rows before have {usual}."
    return f"Row {number} has its words at other places than the rows before."


def _numbers(count: int) -> str:
    return f"{count} number{'' if count == 1 else 's'}"


# ------------------------------------------------------------------ lines


def _from_lines(text: str) -> tuple[list[list[Token]], list[str]]:
    """The rows of a text, and the names above them; divided by the first sign that gives rows."""
    signs = [sign for sign in "\t;," if sign in text[:10_000]]
    for sign in (*signs, ""):
        rows, names = _divided(text, sign)
        if rows and sum(not isinstance(token, str) for token in rows[0]) > 1:
            break
    if rows and len(names) == len(rows[0]) - 1:
        # A data frame is printed with its index before each row.
        rows = [row[1:] for row in rows]
    return rows, names


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
    return _joined(_token(word) for word in _SPLIT.split(line) if word)


def _token(word: str) -> Token:
    bare = spelling.decimal(word.strip("[](){}'\""))
    return float(bare) if len(bare) <= _LONGEST and _NUMBER.fullmatch(bare) else word


def _joined(tokens: Iterable[Token]) -> list[Token]:
    """Words that follow each other are one label, as in: traffic light; a file's name stays one."""
    row: list[Token] = []
    for token in tokens:
        if isinstance(token, str):
            token = token.strip("[](){}'\"")
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
    canvas, told = _CANVAS.search(text) or _SIZE.search(text), _FORMAT.search(text)
    plain = _KEYWORD.sub("", _WRAPPED.sub(r"\1", text))
    rows, key = _parts(plain)
    left_out = (CUT_OFF,) if _CUT_OFF.search(plain.rstrip()) else ()
    height, width = (int(side) for side in canvas.groups()) if canvas else (0, 0)
    size = (width, height) if width and height else None
    return tabulated(rows, told=told[1] if told else "", size=size, key=key, left_out=left_out)


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
        row = _joined(_token(word) for word in _SPLIT.split(piece.strip()) if word)
        if any(not isinstance(token, str) for token in row):
            count += 1
            if count > MAX_BOXES:
                raise BoxFileError(TOO_MANY)
            yield row
