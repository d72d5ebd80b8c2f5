"""What Explore's own cards are told: a rotated box in both spaces, and a second reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.boxes import Box
from roiviz.scene.schema import Bytes, CardName, Floats, PagePart, ReadingKernel, Text


class ExploreCard(CardName):
    """Explore's own cards."""

    ROTATION = "rotation"
    COMPARISON = "comparison"


@dataclass(frozen=True)
class Rotation:
    """A rotated box: its numbers in both spaces, and what another framework makes of them.

    Attributes:
        numbers: the five as they are written; remark, turn, picture, cells: words beside them.
        box, cell_box: on the picture, and in cells, with the angle at which it is read.
        other: where another framework's bins would lie; None where they are the same.
        patch: (rows, columns, 3) the picture under the bins, upright.
    """

    numbers: str
    remark: str
    direction: str
    box: Box
    cell_box: Box
    turn: str
    picture: str
    cells: str
    sentence: str
    other: Box | None
    patch: Bytes


@dataclass(frozen=True)
class Comparison:
    """The active box read a second time; `refused`: why the second reading has no numbers.

    Attributes:
        title, instead_of, calls: the second reading's name, the first's, and both calls.
        range, difference_range: the ends of the palettes; worst: the bin where they differ most.
        check_ok: whether the second reading's plan and kernel agree.
        output, difference: (PH, PW) the second output, and that minus the first.
        kernel: what a page without a server calls for the second reading; None where it cannot.
    """

    box: str
    title: str
    instead_of: str
    refused: str | None = None
    calls: tuple[str, ...] = ()
    range: tuple[float, float] | None = None
    difference_range: tuple[float, float] | None = None
    worst: int | None = None
    check_ok: bool = True
    sentence: tuple[Text, ...] = ()
    output: Floats | None = None
    difference: Floats | None = None
    kernel: ReadingKernel | None = None


@dataclass(frozen=True)
class ExplorePart(PagePart):
    """Either may be missing."""

    rotation: Rotation | None = None
    comparison: Comparison | None = None
    kind: Literal["explore"] = "explore"
