"""Codecs of the lab's own values: boxes, pins, zoom, painted bins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from roiviz.boxes import Box, from_tuple
from roiviz.scene.events import MAX_BOXES as MAX_BOXES
from roiviz.scene.events import MAX_CELL, checked_view
from roiviz.scene.schema import Focus, Overlay, View, checked_reading
from roiviz.views.fields import Codec, listed, whole

MAX_FLAT_BIN = 4095
MAX_PAINT = 1e3
OVERLAYS: tuple[Overlay, ...] = ("samples", "taps", "bins", "footprint", "cells", "output")
NO_BOX = "none"
_BOX = "cxcywh_degrees_ccw"
_CELLS = whole(0, MAX_CELL)
_BINS = whole(0, MAX_FLAT_BIN)

Painted = tuple[tuple[int, float], ...]


def boxes_to_text(boxes: tuple[Box, ...] | None) -> str:
    """Boxes as they stand in the address: cx,cy,w,h,angle; the next. A −0 is 0."""
    return (
        ";".join(
            ",".join(f"{v + 0.0:.10g}" for v in (b.cx, b.cy, b.width, b.height, b.angle))
            for b in boxes or ()
        )
        or NO_BOX
    )


def _read_boxes(texts: Sequence[str]) -> tuple[Box, ...]:
    if texts[-1] == NO_BOX:
        return ()
    rows = texts[-1].split(";")
    if len(rows) > MAX_BOXES:
        raise ValueError(f"boxes: want at most {MAX_BOXES}, got {len(rows)}")
    found: tuple[Box, ...] = listed(rows, _read_box, _numbered)
    return found


def _read_box(row: str) -> Box:
    return from_tuple([float(number) for number in row.split(",")], _BOX)


def _numbered(found: list[Box]) -> tuple[Box, ...]:
    return tuple(replace(box, id=f"b{index}") for index, box in enumerate(found))


BOXES = Codec(
    _read_boxes,
    boxes_to_text,
    f"{NO_BOX}, or up to {MAX_BOXES} boxes as cx,cy,w,h,angle with ; between them",
)


def _read_pin(texts: Sequence[str]) -> Focus:
    found: dict[str, Any] = {}
    for part in texts[-1].split(","):
        name, _, value = part.partition(":")
        if name in ("box", "bin", "sample", "row"):
            found[name] = _CELLS.read([value])
        elif name == "cell":
            row, column = value.split("x")
            found[name] = (_CELLS.read([row]), _CELLS.read([column]))
        elif name == "reading":
            found[name] = checked_reading(value)
        elif name == "layer" and value.isidentifier() and len(value) <= 32:
            found[name] = value
        else:
            raise ValueError(part)
    return Focus(**found)


def _write_pin(pin: Focus) -> str:
    cell = pin.cell and f"{pin.cell[0]}x{pin.cell[1]}"
    parts = {**vars(pin), "cell": cell}
    return ",".join(f"{name}:{value}" for name, value in parts.items() if value is not None)


PIN = Codec(_read_pin, _write_pin, "a pinned bin, as in box:0,bin:24,sample:97")


def _read_view(texts: Sequence[str]) -> View:
    cx, cy, factor = (float(word) for word in texts[-1].split(","))
    return checked_view(cx, cy, factor)


ZOOM = Codec(
    _read_view,
    lambda zoom: ",".join(f"{value:g}" for value in zoom),
    "a place and a factor, as in 256,300,2",
)


def checked_painted(pairs: Any) -> Painted:
    """Flat bins and their values, each bin once; ValueError for anything out of range."""
    checked = {int(place): float(value) for place, value in pairs[: MAX_FLAT_BIN + 1]}
    if not all(0 <= p <= MAX_FLAT_BIN and abs(v) <= MAX_PAINT for p, v in checked.items()):
        raise ValueError(f"painted: want bins up to {MAX_FLAT_BIN}, values up to ±{MAX_PAINT:g}")
    return tuple(checked.items())


def _read_painted(texts: Sequence[str]) -> Painted:
    found: Painted = listed(texts[-1].split(";"), _read_bin, checked_painted)
    return found


def _read_bin(part: str) -> tuple[int, float]:
    place, value = part.split(":")
    return checked_painted([(_BINS.read([place]), value)])[0]


PAINTED = Codec(
    _read_painted,
    lambda painted: ";".join(f"{place}:{value:g}" for place, value in painted),
    "bins and values, as in 0:1;48:-1",
)
