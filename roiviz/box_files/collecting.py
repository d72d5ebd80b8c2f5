"""What the readers of JSON and XML share: boxes gathered by picture, and checked values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from roiviz.box_files.layouts import LAYOUTS, Layout
from roiviz.box_files.limits import MAX_BOXES, MAX_LABEL, MAX_NUMBER, MAX_PICTURES
from roiviz.box_files.values import BoxFileError, BoxSet, Size, frozen
from roiviz.boxes import MAX_COORDINATE

MOST_NAMED = 5  # of the boxes that are left out


class TooMuch(BoxFileError):
    """More than is read of any file: no single box is to blame."""


class Collector:
    """The boxes of a file, picture by picture, in one layout."""

    def __init__(self, layout: str = "cxcywh_degrees_ccw", classes: tuple[str, ...] = ()) -> None:
        self._classes = classes
        self.layout: Layout = LAYOUTS[layout]
        self._pictures: dict[Any, _Picture] = {}
        self._count = 0
        self._trying: str | None = None
        self._wrong: list[tuple[str, BoxFileError]] = []

    def picture(self, key: Any, name: str = "", size: Size | None = None, part: str = "") -> None:
        """Note a picture, or a part of its boxes; it may have none."""
        if len(self._pictures) >= MAX_PICTURES and key not in self._pictures:
            raise TooMuch(f"It speaks of more than the {MAX_PICTURES:,} pictures that are read.")
        self._pictures.setdefault(key, _Picture(name[-4 * MAX_LABEL :], size, part))

    def add(
        self, key: Any, numbers: Sequence[float], label: str = "", score: float | None = None
    ) -> None:
        """One box of a picture, in the collector's layout."""
        if self._trying and (why := self.wrong(numbers)):
            raise BoxFileError(f"{self._trying} {why}.")
        self._count += 1
        if self._count > MAX_BOXES:
            raise TooMuch(f"It has more than the {MAX_BOXES:,} boxes that are read.")
        if key not in self._pictures:
            self.picture(key)
        picture = self._pictures[key]
        picture.numbers.append(numbers)
        picture.labels.append(label[:MAX_LABEL])
        picture.scores.append(score)

    def tried(self, where: str, name: str, add: Callable[[], None]) -> None:
        """Add a box; one that is wrong is left out.

        Args:
            where: what the file calls it, at the beginning of a sentence.
            name: its id, "" for none.
            add: adds it. Raises: BoxFileError for a wrong one.
        """
        self._trying = where
        try:
            add()
        except TooMuch:
            raise
        except BoxFileError as error:
            self._wrong.append((name, error))
        finally:
            self._trying = None

    def said(self, one: str, several: str) -> tuple[str, ...]:
        """A sentence on the boxes that were wrong, none for none.

        Raises: BoxFileError where no box is right, as the first says.
        """
        if self._wrong and not self._count:
            raise self._wrong[0][1]
        wrong = [(name, str(error)) for name, error in self._wrong]
        return wrong_ones(wrong, one, several)

    def wrong(self, numbers: Sequence[float]) -> str:
        """What is wrong with a box in the collector's layout, as the end of a sentence; "" for
        nothing.
        """
        fields = zip(self.layout.fields, numbers, strict=True)
        if any(value < 0 for field, value in fields if field in ("w", "h")):
            return "has a negative side"
        if any(abs(value) > MAX_COORDINATE for value in numbers):
            return f"reaches beyond ±{MAX_COORDINATE:,.0f} px"
        return ""

    def sets(self) -> tuple[BoxSet, ...]:
        """One for each picture, in the file's order. Raises: BoxFileError."""
        return tuple(self._set(picture) for picture in self._pictures.values())

    def _set(self, picture: _Picture) -> BoxSet:
        numbers = np.array(picture.numbers, np.float64).reshape(-1, len(self.layout.fields))
        rows = self.layout.read(numbers)
        negative = (rows[:, 2:4] < 0).any(axis=1)
        if negative.any():
            place = int(np.argmax(negative))
            raise BoxFileError(f"{self._where(place, picture)} has a negative side.")
        far = (np.abs(rows) > MAX_COORDINATE).any(axis=1)
        if far.any():
            place = int(np.argmax(far))
            raise BoxFileError(
                f"{self._where(place, picture)} reaches beyond ±{MAX_COORDINATE:,.0f} px."
            )
        return BoxSet(
            frozen(rows),
            tuple(picture.labels),
            tuple(picture.scores),
            picture.name,
            picture.size,
            picture.part,
            self._classes,
        )

    @staticmethod
    def _where(place: int, picture: _Picture) -> str:
        return f"Box {place + 1:,}{f' of {picture.name}' if picture.name else ''}"


class _Picture:
    """A picture's boxes as they come."""

    def __init__(self, name: str, size: Size | None, part: str) -> None:
        self.name, self.size, self.part = name, size, part
        self.numbers: list[Sequence[float]] = []
        self.labels: list[str] = []
        self.scores: list[float | None] = []


def items(value: Any, where: str) -> list[Mapping[str, Any]]:
    """A list of objects. Raises: BoxFileError."""
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise BoxFileError(f"Its {where} are no list of objects.")
    return value


def numbers(value: Any, counts: Sequence[int], where: str) -> list[float]:
    """A list of so many finite numbers. Raises: BoxFileError."""
    if not isinstance(value, (list, tuple)) or len(value) not in counts:
        wanted = " or ".join(map(str, counts))
        raise BoxFileError(f"{where} has no {wanted} numbers.")
    return [number(one, where) for one in value]


def number(value: Any, where: str) -> float:
    """A finite number, also one that is written as text. Raises: BoxFileError."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            raise BoxFileError(f"{where} has {value[:40]!r} where a number belongs.") from None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        said = "nothing" if value is None else f"a {type(value).__name__}"
        raise BoxFileError(f"{where} has {said} where a number belongs.")
    if not abs(value) <= MAX_NUMBER:
        raise BoxFileError(f"{where} holds {float(value):g}, which is no coordinate.")
    return float(value)


def score(value: Any, where: str) -> float | None:
    """A score, None for none. Raises: BoxFileError."""
    return None if value is None else number(value, where)


def size(width: Any, height: Any) -> Size | None:
    """A picture's sides, None where they are not said."""
    try:
        found = (int(float(width)), int(float(height)))
    except (TypeError, ValueError, OverflowError):
        return None
    return found if min(found) > 0 and max(found) <= MAX_COORDINATE else None


def word(value: Any) -> str:
    """A label as text, "" for none."""
    return "" if value is None else str(value)[:MAX_LABEL]


def wrong_ones(wrong: Sequence[tuple[str, str]], one: str, several: str) -> tuple[str, ...]:
    """A sentence on what is left out because it is wrong: ids, and why the first is."""
    if not wrong:
        return ()
    ids = [name for name, _ in wrong if name][:MOST_NAMED]
    more = ", …" if len(wrong) > MOST_NAMED else ""
    named = f" (id {', '.join(ids)}{more})" if ids else ""
    said = f"1 {one} is" if len(wrong) == 1 else f"{len(wrong):,} {several} are"
    return (f"{said} left out{named}: {wrong[0][1]}",)


def left_out(count: int, one: str, several: str) -> tuple[str, ...]:
    """A sentence on what a file holds besides boxes, none for nothing."""
    said = f"1 {one} is" if count == 1 else f"{count:,} {several} are"
    return (f"{said} left out.",) if count else ()
