"""What Peers gives away: the matrix, or the museum's threads, as a table."""

from __future__ import annotations

from roiviz.exports.numbers import table
from roiviz.exports.taken import THIS_PAGE, File, Taken
from roiviz.views.pages import Host
from roiviz.views.peers.part import MuseumPart, PeersPart
from roiviz.views.peers.state import PEERS
from roiviz.views.view import InHand


def taken(part: PeersPart | MuseumPart, view: None, hand: InHand, host: Host, link: str) -> Taken:
    """What is shown, a line for each cell or each thread's numbers."""
    said = "each implementation on each family of cases: how many are wrong, whose rules it follows"
    if isinstance(part, MuseumPart):
        said = "each thread: what was seen, and why"
    return Taken(
        f"peers-of-{part.date}" if isinstance(part, PeersPart) else "peers-threads",
        (PEERS.name, link),
        link,
        files=(File("csv", said, lambda: _table(part)),),
        link_is=THIS_PAGE,
    )


def _table(part: PeersPart | MuseumPart) -> bytes:
    return _cells(part) if isinstance(part, PeersPart) else _threads(part)


def _cells(part: PeersPart) -> bytes:
    head = ("implementation", "versions", "held_to", "family", "state", "cases", "wrong", "follows")
    rows = (
        (row.title, row.versions, row.convention, family.id, cell.state, cell.cases, cell.wrong,
         cell.follows)
        for row in part.rows
        for family, cell in zip(part.families, row.cells, strict=True)
    )  # fmt: skip
    return table(head, rows)


def _threads(part: MuseumPart) -> bytes:
    head = ("title", "year", "thread", "address", "saw", "why", "numbers", "follows", "box",
            "printed", "values")  # fmt: skip
    rows = (
        (one.title, one.year, one.thread, one.issue, one.saw, one.why, reading.said,
         reading.convention, reading.box, reading.printed,
         " ".join(f"{value:.9g}" for value in reading.values.tolist()))
        for one in part.threads
        for reading in one.readings
    )  # fmt: skip
    return table(head, rows)
