"""The matrix and the museum as the page's cards are told them."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlencode

import numpy as np

from roiviz.bench import who
from roiviz.bench.museum import CARDS, Card, Cause, Reading
from roiviz.conventions import CONVENTIONS
from roiviz.kernels.formulas import DISCARDED
from roiviz.views.peers.part import (
    CellFacts,
    FamilyFacts,
    MuseumPart,
    PeerRow,
    PeersPart,
    Thread,
    ThreadReading,
)

BESIDE = {False: "detectron2", True: "detectron2_rotated"}
"""What a convention is compared with where a thread names no other, by whether boxes turn."""
STRIDE = 16  # of the map that the prism opens a box on
LINEAR, CURVED = "ramp", "zone_plate"
"""The prism's picture for a map on which bilinear reading is exact, and for any other."""


@cache
def peers_part() -> PeersPart:
    """Who computes what."""
    matrix = who.matrix()
    families = [
        FamilyFacts(name, name.replace("_", " "), said) for name, said in matrix.families.items()
    ]
    rows = [
        PeerRow(
            row.title,
            CONVENTIONS[row.convention].title,
            row.versions,
            row.note,
            tuple(_cell(row.cells.get(one.id), one.title) for one in families),
        )
        for row in matrix.rows
    ]
    return PeersPart(matrix.date, tuple(families), tuple(rows))


def _cell(cell: who.Cell | None, family: str) -> CellFacts:
    if cell is None:
        return CellFacts("unasked", 0, 0, "", f"{family}: not tested.")
    follows = CONVENTIONS[cell.conventions[0]].title if cell.conventions else ""
    return CellFacts(cell.state, cell.cases, cell.wrong, follows, said(cell, family))  # type: ignore[arg-type]


def said(cell: who.Cell, family: str) -> str:
    """A cell in a sentence."""
    if cell.state == who.REFUSES:
        backward = family.startswith("gradient")
        return f"{family}: it {'has no backward' if backward else 'does not take such input'}."
    if cell.state == who.UNASKED:
        return f"{family}: not tested."
    if not cell.wrong:
        parts = [f"{family}: all {cell.cases} cases are right"]
    else:
        parts = [f"{family}: {cell.wrong} of {cell.cases} cases differ"]
        if cell.conventions:
            parts[0] += f", and all are as {CONVENTIONS[cell.conventions[0]].title} has them"
        number = cell.case.rpartition(":")[2]
        parts.append(f"In the first that differs, case {number}, {cell.said}")
    if cell.note:
        parts.append(cell.note[:1].upper() + cell.note[1:])
    return ". ".join(parts) + "."


@cache
def museum_part(cause: Cause) -> MuseumPart:
    """The threads of a cause."""
    threads = tuple(_thread(card) for card in CARDS if card.cause is cause)
    return MuseumPart(cause.value, threads)


def _thread(card: Card) -> Thread:
    return Thread(
        card.id,
        card.title,
        card.thread,
        card.issue,
        card.year,
        card.saw,
        card.why,
        (card.map.shape[0], card.map.shape[1]),
        card.bins,
        card.map.astype(np.float32).ravel(),
        tuple(_reading(card, reading) for reading in card.readings),
        prism_address(card),
        f"debug?thread={card.id}",
    )


def _reading(card: Card, reading: Reading) -> ThreadReading:
    rules = CONVENTIONS[reading.convention].rules
    samples = card.samples(reading)
    printed = reading.numbers is not None
    values = np.array(reading.numbers) if printed else card.output(reading)
    names = zip(rules.format.numbers, reading.box, strict=True)
    box = ", ".join(f"{name} {value:.7g}" for name, value in names)
    if rules.takes_ratio:
        box += f"; sampling_ratio {reading.ratio or '0 (adaptive)'}"
    if card.scale != 1:
        box += f"; spatial_scale {card.scale:g}"
    return ThreadReading(
        reading.said,
        CONVENTIONS[reading.convention].title,
        box,
        printed,
        values.astype(np.float32).ravel(),
        card.frame(reading).astype(np.float32),
        samples.positions.astype(np.float32),
        (samples.state == DISCARDED).astype(np.float32),
    )


def prism_address(card: Card) -> str:
    """The box of a thread under its conventions, to be dragged.

    An address carries no map: the prism reads a picture in its place, with the same cells. Where a
    thread is about two boxes under one convention, both are drawn, and a second one reads them.
    """
    ids = tuple(dict.fromkeys(reading.convention for reading in card.readings))
    shown = card.readings[:1]
    if len(ids) == 1:
        turned = CONVENTIONS[ids[0]].rules.format.turned
        ids, shown = (*ids, BESIDE[turned]), card.readings
    placed = dict.fromkeys(card.in_cells(reading) for reading in shown)
    # A box with a side that runs backwards cannot be drawn.
    boxes = [_box(*box) for box in placed if min(box[2:4]) >= 0]
    rows, columns = card.bins
    fields = {
        "picture": LINEAR if _is_linear(card.map) else CURVED,
        "features": "rgb" if _is_linear(card.map) else "grey",
        "stride": str(STRIDE),
        **({"bins": str(rows)} if rows == columns and rows in (1, 2, 4, 7) else
           {"bins": "other", "rows": str(rows), "columns": str(columns)}),
        "samples": str(card.readings[0].ratio),
        "conventions": ",".join(ids),
        "reference": ids[0],
        "why": ids[1],
        "boxes": ";".join(boxes),
    }  # fmt: skip
    return f"prism?{urlencode(fields, safe=',;')}"


def _box(cx: float, cy: float, width: float, height: float, angle: float) -> str:
    pixels = (number * STRIDE for number in (cx, cy, width, height))
    return ",".join(f"{number:.6g}" for number in (*pixels, angle))


def _is_linear(values: np.ndarray) -> bool:
    bends = (np.diff(values, 2, axis=0), np.diff(values, 2, axis=1))
    return not any(np.abs(bend).max(initial=0) > 1e-9 for bend in bends)
