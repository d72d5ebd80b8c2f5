"""What the cards of Debug are told: where wrong numbers are, and how the chosen one is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.scene.schema import Bytes, CardName, Floats, PagePart, Wholes


class DebugCard(CardName):
    """The page's own cards."""

    WHERE = "debug_where"
    NUMBER = "debug_number"
    BOX = "debug_box"
    GRADIENT = "debug_gradient"


@dataclass(frozen=True)
class WrongMap:
    """Which share of the numbers is wrong, by box, by channel or by bin.

    Attributes:
        many: of what, in words; count: how many of them are wrong.
        rows, columns: of its marks.
        each: of how many boxes, channels or bins a mark stands for; the last one for the rest.
        shares: (rows · columns) from 0 to 1.
        places: (rows · columns) the box, channel or flat bin that a mark leads to.
        names: what each mark is.
    """

    id: Literal["box", "channel", "bin", "picture", "cell"]
    many: str
    count: str
    rows: int
    columns: int
    each: int
    shares: Floats
    places: Wholes
    names: tuple[str, ...]


@dataclass(frozen=True)
class SumRow:
    """A sample of a sum: where it lies, what it reads, what it gives, what happened to it."""

    x: str
    y: str
    taps: str
    gives: str
    note: str


@dataclass(frozen=True)
class SumFacts:
    """How a number is made: whose it is, by which call, and from which samples."""

    whose: str
    said: str
    rows: tuple[SumRow, ...]
    result: str


@dataclass(frozen=True)
class Fact:
    """A number under its name."""

    name: str
    value: str
    wrong: bool = False


@dataclass(frozen=True)
class NumberFacts:
    """The chosen number.

    Attributes:
        worst: whether it is the one that is furthest off.
        facts: what was got, what is expected and how far that is off, each under its name, as far
            as float32 has digits.
        digits: what was got with all of its digits, and how far it is off.
    """

    name: str
    worst: bool
    facts: tuple[Fact, ...]
    digits: str
    sums: tuple[SumFacts, ...]


@dataclass(frozen=True)
class GradientMap:
    """Where a gradient is wrong, and which mark the chosen number is of.

    Attributes:
        map: its places are boxes, or the flat numbers of cells of (N, C, H, W).
        chosen: the mark; −1 for none.
    """

    map: WrongMap
    chosen: int


@dataclass(frozen=True)
class GradientFacts:
    """A gradient that is wrong, and one of its numbers.

    Attributes:
        title: whose it is; takes: what a mark of its maps chooses.
        name: the number that is chosen, or the box whose numbers these are.
        facts: what was got, what is expected, and how far that is off.
        head, rows: what the number is the sum of, or a line for each number of the box.
        result: the sum; "" for none.
    """

    title: str
    takes: Literal["cell", "box"]
    maps: tuple[GradientMap, ...]
    name: str
    facts: tuple[Fact, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    result: str


@dataclass(frozen=True)
class DebugPart(PagePart):
    """The chosen number, its box, and where wrong numbers are.

    Attributes:
        box, channel, bin: the chosen one; the bin is flat.
        worst: the box, channel and bin of the worst number; None where all are right.
        where: what wrong numbers have in common by their place.
        rows, columns: of the bins; got, want: (rows · columns) the box's numbers, written short.
        bad: (rows · columns) 1 where they differ; errors: the same from 0 to 1.
        gradients: those that are wrong.
        drawn: the box of each row of the picture's layers, the right ones' first; right: how many
            of them are right.
        leads: of each box that a click may choose, the box and the channel that is shown then.
    """

    box: int
    channel: int
    bin: int
    worst: tuple[int, int, int] | None
    where: tuple[str, ...]
    maps: tuple[WrongMap, ...]
    rows: int
    columns: int
    got: tuple[str, ...]
    want: tuple[str, ...]
    bad: Bytes
    errors: Floats
    number: NumberFacts | None
    drawn: Wholes
    right: int
    leads: Wholes
    gradients: tuple[GradientFacts, ...] = ()
    kind: Literal["debug"] = "debug"
