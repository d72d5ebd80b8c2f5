"""What the prism's own cards are told: each framework's reading, why two differ, a sweep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.boxes import Box
from roiviz.scene.schema import CardName, Floats, PagePart


class PrismCard(CardName):
    """The prism's own cards."""

    OUTPUTS = "prism_outputs"
    SUM = "prism_sum"
    CAUSES = "prism_causes"
    SWEEP = "prism_sweep"


@dataclass(frozen=True)
class Facts:
    """One convention, as far as the cards speak of it.

    Attributes:
        id, title: of its reading; calls: what its users call; said: its rules in words.
        refused: why it does not take the active box.
        kernel: our operator that has its rules, and whose output is shown.
        pool: what is made of a bin's samples, a maximum from `least` on.
        outside: what a sample beyond the border gives; counts: whether a maximum looks at it.
        clamped, discarded: what becomes of such a sample, in words.
        most, worst: the largest difference from the reference, and its flat bin.
        same_as: the title of the first reading whose outputs are the same.
    """

    id: str
    title: str
    calls: str
    said: str
    refused: str | None
    kernel: str | None
    pool: Literal["mean", "max", "corner_max"]
    least: float | None
    outside: float
    counts: bool
    clamped: str
    discarded: str
    most: float | None = None
    worst: int | None = None
    same_as: str | None = None


@dataclass(frozen=True)
class CauseRow:
    """One rule that two conventions do not share: its name, and what it is in both."""

    axis: str
    title: str
    reference: str
    other: str


@dataclass(frozen=True)
class CauseTable:
    """Which rule makes how much of a difference in each bin; see `explain.prism_causes`.

    Attributes:
        box: the one that was read.
        reference, other: titles.
        differences: (rows, PH · PW); NaN where a rule cannot be switched alone.
        total, left: (PH · PW) the whole difference, and what the single switches leave of it.
    """

    box: Box
    reference: str
    other: str
    bins: tuple[int, int]
    rows: tuple[CauseRow, ...]
    differences: Floats
    total: Floats
    left: Floats


@dataclass(frozen=True)
class SweepPlot:
    """Every convention's outputs against one of the box's numbers; see `explain.prism_sweep`.

    Attributes:
        box: the one that is moved; title: what moves; field: the number's name in a box.
        steps: places per cell.
        readings: ids, in the order of `values`.
        listed: the flat bins that are here.
        places: (K,) the box's number, in picture pixels.
        values: (readings, K, listed).
    """

    box: Box
    title: str
    field: Literal["cx", "cy", "w", "h"]
    steps: int
    bins: tuple[int, int]
    readings: tuple[str, ...]
    listed: tuple[int, ...]
    places: Floats
    values: Floats


@dataclass(frozen=True)
class PrismPart(PagePart):
    """The active box; causes and sweep follow when the hand rests.

    Attributes:
        box: its id; None where there is none.
        resting: whether no box is being dragged: then causes and sweep are the box's.
        reference, why: ids of the two readings that are compared; why is None where there is none.
        way, ways: the number that is swept, and what it may be: (id, title).
        range, difference_range: the ends of the palettes.
        differences: (readings, PH · PW) each output minus the reference's; NaN where there is none.
    """

    box: str | None
    resting: bool
    reference: str
    why: str | None
    way: str
    ways: tuple[tuple[str, str], ...]
    bins: tuple[int, int]
    readings: tuple[Facts, ...]
    range: tuple[float, float]
    difference_range: tuple[float, float]
    differences: Floats
    causes: CauseTable | None = None
    sweep: SweepPlot | None = None
    kind: Literal["prism"] = "prism"
