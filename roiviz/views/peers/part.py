"""What the cards of the peers are told: the matrix, and the museum's threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.scene.schema import CardName, Floats, PagePart


class PeersCard(CardName):
    """The page's own cards."""

    MATRIX = "peers_matrix"
    MUSEUM = "peers_museum"


@dataclass(frozen=True)
class FamilyFacts:
    """A column: a family of cases, and what they have in common."""

    id: str
    title: str
    said: str


@dataclass(frozen=True)
class CellFacts:
    """One implementation in one family.

    Attributes:
        state: of `bench.who`.
        follows: the title of the other convention that it follows.
        said: everything, in a sentence.
    """

    state: Literal["follows", "follows_another", "differs", "refuses", "unasked"]
    cases: int
    wrong: int
    follows: str
    said: str


@dataclass(frozen=True)
class PeerRow:
    """One implementation: a cell for each family, and the convention that it is held to."""

    title: str
    convention: str
    versions: str
    note: str
    cells: tuple[CellFacts, ...]


@dataclass(frozen=True)
class PeersPart(PagePart):
    """Who computes what."""

    date: str
    families: tuple[FamilyFacts, ...]
    rows: tuple[PeerRow, ...]
    kind: Literal["peers"] = "peers"


@dataclass(frozen=True)
class ThreadReading:
    """An output of a thread, and whose rules give it.

    Attributes:
        said: what it is there; convention: the title of whose it is.
        box: its numbers and the sampling ratio, in words.
        printed: whether the numbers stand in the thread.
        values: (PH · PW).
        frame: what the bins divide: centre, width and height in positions, the angle in degrees.
        samples: (S, 2) x, y positions.
        lost: (S,) 1 where a sample is discarded.
    """

    said: str
    convention: str
    box: str
    printed: bool
    values: Floats
    frame: Floats
    samples: Floats
    lost: Floats


@dataclass(frozen=True)
class Thread:
    """One card of the museum.

    Attributes:
        thread, issue: as pytorch/vision#2481, and its address.
        size: rows and columns of the map; bins of the output.
        map: (rows · columns).
        prism: the address of the box in the prism, on a map of ours.
        debug: the address of its map and numbers in Debug.
    """

    id: str
    title: str
    thread: str
    issue: str
    year: int
    saw: str
    why: str
    size: tuple[int, int]
    bins: tuple[int, int]
    map: Floats
    readings: tuple[ThreadReading, ...]
    prism: str
    debug: str


@dataclass(frozen=True)
class MuseumPart(PagePart):
    """The threads of one cause."""

    cause: str
    threads: tuple[Thread, ...]
    kind: Literal["museum"] = "museum"
