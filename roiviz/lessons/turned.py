"""What a lesson shows of rotated boxes, and how frameworks read five numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from roiviz.boxes import Box
from roiviz.conventions import NOTATIONS

LETTERS = "ABCDEF"
SHIFTED, UNSHIFTED, ACROSS = 14.0, 38.0, 8.0  # pixels from a bow to a letter, so that none touch

Five = tuple[float, float, float, float, float]


@dataclass(frozen=True)
class Reader:
    """A framework, as it reads the five numbers of a rotated box.

    Attributes:
        name: a key of NOTATIONS.
        fields: what its numbers are, in order.
        turn: degrees, counter-clockwise, of one unit of its angle; negative where it counts
            clockwise.
        offset: cells subtracted after scaling. minimum: cells that a side is enlarged to.
        beyond: pixels from its box's bow to its letter, where several are drawn at once.
        writes: numbers of its own, in place of the figure's; none where it reads those.
    """

    name: str
    title: str
    fields: tuple[str, ...]
    turn: float
    offset: float
    minimum: float
    beyond: float
    writes: tuple[float, ...] = ()

    def place(self, numbers: tuple[float, ...], stride: float) -> Box:
        """Where on the picture it reads a box, in pixels."""
        row = NOTATIONS[self.name]
        return row.read_frame(row.read(numbers), stride)

    def letter(self, box: Box) -> tuple[float, float]:
        """Where the letter of its box stands."""
        return bow(box, self.beyond)


def bow(box: Box, beyond: float = 0.0) -> tuple[float, float]:
    """The middle of the side that the width points to, or a point beyond it."""
    turn, far = math.radians(box.angle), box.width / 2 + beyond
    return (box.cx + far * math.cos(turn), box.cy - far * math.sin(turn))


def reader(name: str, writes: tuple[float, ...] = ()) -> Reader:
    """A row of NOTATIONS as a lesson takes it along."""
    row = NOTATIONS[name]
    beyond = ACROSS if row.height_first else SHIFTED if row.offset else UNSHIFTED
    facts = (row.fields, row.degrees_per_unit, row.offset, row.minimum)
    return Reader(name, row.title, *facts, beyond, writes)


@dataclass(frozen=True)
class TurnFigure:
    """A boat on a picture, seen from above, and the boxes that frameworks make of five numbers.

    Attributes:
        width, height: of the picture in pixels. stride: pixels of a cell.
        boat: cx, cy, w, h in pixels and degrees counter-clockwise: where it lies.
        readers: who reads the numbers; the step plays through those that write their own.
        path: numbers as people type them for the first reader, through which the step plays; none
            where no box is drawn until it is answered.
        shows: the numbers; the boat's angle; the boxes of all readers at once; the two sides by
            their names.
        moves: whether a hand turns the box.
    """

    width: int
    height: int
    stride: int
    boat: Five
    readers: tuple[Reader, ...]
    path: tuple[Five, ...]
    shows: tuple[Literal["numbers", "arc", "fan", "sides"], ...]
    moves: bool = False
    kind: Literal["turn"] = "turn"


@dataclass(frozen=True)
class FlipFigure:
    """A boat turned by the rotation formula, on axes whose y points up, or down.

    Attributes:
        angle: degrees in the formula.
        path: where the y axis points as the step plays: from 1, up, to −1, down.
    """

    angle: float
    path: tuple[float, ...]
    kind: Literal["flip"] = "flip"


@dataclass(frozen=True)
class LeverFigure:
    """A rotated box on a map, one of its samples, and where a small turn moves it.

    Attributes:
        values: of the cells, row by row. rows, columns: how many.
        path: cx, cy, w, h in cells and degrees counter-clockwise, as the step plays.
        bins: rows and columns of the box, with one sample each. mark: the bin that is told of.
    """

    values: tuple[float, ...]
    rows: int
    columns: int
    path: tuple[Five, ...]
    bins: tuple[int, int]
    mark: int
    kind: Literal["lever"] = "lever"
