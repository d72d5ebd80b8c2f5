"""Rows of numbers and words → a table, each of whose columns holds numbers alone or words alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from roiviz.box_files.columns import LABEL_NAMES, SCORE_NAMES, field_of, plain
from roiviz.box_files.limits import MAX_BOXES, MAX_LABEL, MAX_NUMBER, MAX_NUMBERS
from roiviz.box_files.spelling import LEAST
from roiviz.box_files.values import BoxFileError, Size

NO_NUMBERS = "There are no rows of numbers in it, and it is in none of the formats that are read."

OUTLINES = "Its rows are outlines, as YOLO writes those of segments: they have no boxes."

Token = float | str


class Numeral(float):
    """A number with the letters that stand for it: among words it is a word, too."""

    text: str

    @classmethod
    def of(cls, number: str, text: str) -> Numeral:
        """The number, as a text has it."""
        found = cls(number)
        found.text = text
        return found


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


def tabulated(rows: Sequence[Sequence[Token]], names: Sequence[str] = (), **more: object) -> Table:
    """Rows of as many numbers each, with words at the same places.

    A column of labels may miss some, and some may look like numbers. Raises: BoxFileError.
    """
    if not rows:
        raise BoxFileError(NO_NUMBERS)
    if len(rows) > MAX_BOXES:
        raise BoxFileError(f"It has {len(rows):,} rows; at most {MAX_BOXES:,} are read.")
    rows = _filled(rows)
    names = names if len(names) == len(rows[0]) else ("",) * len(rows[0])
    columns = [_column(column, name) for column, name in zip(_across(rows), names, strict=True)]
    kinds = [_is_words(column, name) for column, name in zip(columns, names, strict=True)]
    mixed = [place for place, kind in enumerate(kinds) if kind is None]
    if mixed and not (len(mixed) == 1 and _may_be_label(kinds, mixed[0])):
        raise BoxFileError(_first_that_differs(rows))
    words = tuple(
        Words(
            kinds[:place].count(False),
            tuple(_text(token)[:MAX_LABEL] for token in columns[place]),
            names[place],
        )
        for place, kind in enumerate(kinds)
        if kind is not False
    )
    places = [place for place, kind in enumerate(kinds) if kind is False]
    named = tuple(names[place] for place in places) if any(names) else ()
    return Table(_numbers(columns, places, named), named, words, **more)  # type: ignore[arg-type]


def _numbers(
    columns: Sequence[Sequence[Token]], places: Sequence[int], names: Sequence[str]
) -> np.ndarray:
    """(K, n) the columns at these places. Raises: BoxFileError."""
    if not places:
        raise BoxFileError(NO_NUMBERS)
    if len(places) > MAX_NUMBERS:
        raise BoxFileError(f"Its rows have {len(places)} numbers; at most {MAX_NUMBERS} are read.")
    numbers = np.array([columns[place] for place in places], np.float64).T
    strange = ~(np.abs(numbers) <= MAX_NUMBER)
    strange[:, [name.casefold() in SCORE_NAMES for name in names]] = False
    if strange.any():
        row, column = np.argwhere(strange)[0]
        raise BoxFileError(f"Row {row + 1} holds {numbers[row, column]:g}, which is no coordinate.")
    return np.ascontiguousarray(numbers)


def _filled(rows: Sequence[Sequence[Token]]) -> Sequence[Sequence[Token]]:
    """The rows, those that lack their last word with an empty one. Raises: BoxFileError."""
    most = max(map(len, rows))
    if all(len(row) == most for row in rows):
        return rows
    if all(map(_is_outline, rows)):
        raise BoxFileError(OUTLINES)
    whole = [row for row in rows if len(row) == most]
    ends_in_word = any(isinstance(row[-1], str) for row in whole)
    if not ends_in_word or any(len(row) < most - 1 for row in rows):
        raise BoxFileError(_first_that_differs(rows))
    return [[*row, ""] if len(row) < most else row for row in rows]


def _is_outline(row: Sequence[Token]) -> bool:
    """Whether a row is a class and the points of an outline, in shares, as YOLO has them."""
    if len(row) % 2 == 0 or any(isinstance(token, str) for token in row):
        return False
    first, *points = map(float, row)
    return _is_class(first) and all(0 <= value <= 1 for value in points)


def _across(rows: Sequence[Sequence[Token]]) -> list[tuple[Token, ...]]:
    """The columns of rows of one length."""
    return list(zip(*rows, strict=True))


def _column(column: Sequence[Token], name: str) -> Sequence[Token]:
    """A column, in which a score may be missing."""
    if name.casefold() in SCORE_NAMES and "" in column:
        return [math.nan if token == "" else token for token in column]
    return column


def _is_words(column: Sequence[Token], name: str) -> bool | None:
    """Whether a column holds words; None where it holds words and numbers, and no name says."""
    words = [isinstance(token, str) for token in column]
    if field_of(name) == "class":
        as_class = not any(words) and all(_is_class(float(token)) for token in column)
        return plain(name) in LABEL_NAMES or not as_class
    return True if all(words) else None if any(words) else False


def _is_class(value: float) -> bool:
    return value >= 0 and value.is_integer()


def _may_be_label(kinds: Sequence[bool | None], place: int) -> bool:
    """Whether a box's numbers stand on one side of a column."""
    return max(kinds[:place].count(False), kinds[place + 1 :].count(False)) >= LEAST


def _text(token: Token) -> str:
    if isinstance(token, Numeral):
        return token.text
    return token if isinstance(token, str) else f"{token:.15g}"


def _first_that_differs(rows: Sequence[Sequence[Token]]) -> str:
    """What is said of the first row that has not the first one's numbers and words."""
    kinds = [isinstance(token, str) for token in rows[0]]
    number, row = next(
        (number, row)
        for number, row in enumerate(rows, 1)
        if [isinstance(token, str) for token in row] != kinds
    )
    count, usual = (sum(not isinstance(t, str) for t in one) for one in (row, rows[0]))
    if count != usual:
        return f"Row {number} has {_count(count)}, where the rows before have {usual}."
    return f"Row {number} has its words at other places than the rows before."


def _count(count: int) -> str:
    return f"{count} number{'' if count == 1 else 's'}"
