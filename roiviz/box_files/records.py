"""Any other JSON with rows of numbers in it: lists, objects with a box each, or columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from roiviz.box_files.collecting import word
from roiviz.box_files.columns import SCORE_NAMES, field_of, plain
from roiviz.box_files.tabulating import NO_NUMBERS, Table, Token, tabulated
from roiviz.box_files.trials import KEYS
from roiviz.box_files.values import BoxFileError

LABELS = ("label", "labels", "class", "classes", "name", "category", "predclasses", "predlabels")
SCORES = (*SCORE_NAMES, "predscores")
DEEPEST, MOST_KEYS = 6, 100  # objects in each other, and keys of each, in which boxes are sought
HOLDERS = (
    "predictions",
    "detections",
    "objects",
    "results",
    "annotations",
    "boxes",
    "items",
    "data",
)


def table(value: Any, depth: int = 0) -> Table:
    """The table that a JSON value amounts to, `depth` objects deep. Raises: BoxFileError."""
    if isinstance(value, Mapping):
        return _of_object(value, depth)
    if not isinstance(value, list) or not value:
        raise BoxFileError(NO_NUMBERS)
    if all(isinstance(row, Mapping) for row in value):
        return _of_objects(value)
    if list(map(type, value[:2])) == [list, list] and all(map(_is_number, _flat(value))):
        flat = _flat(value)
        if len(value) == 3 and len(flat) == 5:  # OpenCV's turned rectangle
            return tabulated([_row(flat)])
    if all(_is_number(one) or isinstance(one, str) for one in value):
        return tabulated([_row(value)])
    if all(isinstance(row, list) for row in value):
        if _are_batches(value):
            value = [row for rows in value for row in rows]
        return tabulated([_row(_flat(row)) for row in value])
    raise BoxFileError("The JSON's list holds numbers, lists and objects at once.")


def _of_object(value: Mapping[str, Any], depth: int) -> Table:
    """Columns under their names, one box, or whatever holds a list of boxes."""
    for key, rows in value.items():
        if plain(key) in map(plain, KEYS) and _are_rows(rows):
            return _columns(value, key, rows)
    if _box_key(value) or {"x1", "cx"} & {field_of(key) for key in value}:
        return _of_objects([value])
    # Where boxes usually are is looked at first.
    for key in sorted(value, key=lambda key: plain(key) not in HOLDERS)[:MOST_KEYS]:
        inner = value[key]
        if depth < DEEPEST and (isinstance(inner, Mapping) or (isinstance(inner, list) and inner)):
            try:
                return table(inner, depth + 1)
            except BoxFileError:
                continue
    raise BoxFileError(NO_NUMBERS)


def _are_batches(value: list[list[Any]]) -> bool:
    """Whether these are lists of boxes, not of pairs, as for a batch of pictures."""
    rows = [row for rows in value for row in rows]
    return bool(rows) and all(isinstance(row, list) and len(row) >= 4 for row in rows)


def _are_rows(rows: Any) -> bool:
    return isinstance(rows, list) and bool(rows) and all(isinstance(row, list) for row in rows)


def _columns(value: Mapping[str, Any], key: str, rows: list[list[Any]]) -> Table:
    """Boxes under one key, their labels and scores under others."""
    beside: list[Sequence[Any]] = []
    names: list[str] = []
    for name, column in value.items():
        fits = isinstance(column, list) and len(column) == len(rows)
        if fits and plain(name) in SCORES:
            beside.append(column)
            names.append("score")
        elif fits and plain(name) in LABELS:
            beside.append([word(one) for one in column])
            names.append("label")
    numbers = [[*row, *(column[i] for column in beside)] for i, row in enumerate(rows)]
    return tabulated([_row(row) for row in numbers], key=key)


def _of_objects(rows: Sequence[Mapping[str, Any]]) -> Table:
    """Objects with a box each: in a list of numbers, or in a field a number."""
    key = _box_key(rows[0])
    if key is None:
        return _by_fields(rows)
    found = []
    for place, row in enumerate(rows, 1):
        box = row.get(key)
        if not isinstance(box, list):
            raise BoxFileError(f"Object {place:,} has no list of numbers under “{key}”.")
        tokens: list[Any] = _flat(box)
        tokens += [_first(row, SCORES)] if _first(rows[0], SCORES) is not None else []
        tokens += [word(_first(row, LABELS))] if _first(rows[0], LABELS) is not None else []
        found.append(_row(tokens))
    return tabulated(found, key=key)


def _by_fields(rows: Sequence[Mapping[str, Any]]) -> Table:
    """Objects whose fields, or those of an object in each, are named as columns are."""
    spread = [_spread(row) for row in rows]
    names = [name for name in spread[0] if field_of(name)]
    if len(names) < 4:
        raise BoxFileError(NO_NUMBERS)
    return tabulated([_row([row.get(name) for name in names]) for row in spread], names)


def _spread(row: Mapping[str, Any]) -> dict[str, Any]:
    """An object with the fields of the objects in it."""
    found = {key: value for key, value in row.items() if not isinstance(value, Mapping)}
    for value in row.values():
        found |= value if isinstance(value, Mapping) else {}
    return found


def _box_key(row: Mapping[str, Any]) -> str | None:
    """The key under which an object has its box."""
    lists = [key for key, value in row.items() if isinstance(value, list) and _holds_box(value)]
    known = [key for key in lists if plain(key) in map(plain, KEYS)]
    return known[0] if known else lists[0] if len(lists) == 1 else None


def _holds_box(values: list[Any]) -> bool:
    flat = _flat(values)
    return len(flat) > 3 and all(_is_number(value) for value in flat)


def _first(row: Mapping[str, Any], names: Sequence[str]) -> Any:
    return next((row[key] for key in row if plain(key) in names and row[key] is not None), None)


def _flat(values: Sequence[Any]) -> list[Any]:
    """Numbers, or pairs of numbers, as one list."""
    found: list[Any] = []
    for value in values:
        if isinstance(value, list) and all(_is_number(one) for one in value):
            found += value
        else:
            found.append(value)
    return found


def _row(values: Sequence[Any]) -> list[Token]:
    """The numbers and words of a row. Raises: BoxFileError."""
    if not all(_is_number(value) or isinstance(value, str) for value in values):
        raise BoxFileError("A row of the JSON holds more than numbers and words.")
    return [value if isinstance(value, str) else float(value) for value in values]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
