"""Checks on what a browser's canvas sends: a raw event → a CanvasEvent, or why it is none.

Anything may arrive here, by accident or by intent. Only finite boxes within the limits of `Box`,
whole numbers and short texts get further.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from roiviz.boxes import MAX_COORDINATE, Box
from roiviz.views.codecs import MAX_BOXES, MAX_CELL, Pin, checked_zoom

_BROKEN = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
LOGGER = logging.getLogger(__name__)
PHASES = ("mount", "drag", "commit", "select", "focus", "view")
MAX_COUNT = 1 << 53  # JavaScript's own largest whole number
MAX_SAMPLE = 1 << 31
# Of a page's own part; the longest legitimate one is 4096 painted bins.
MAX_EXTRA = 1 << 17


@dataclass(frozen=True)
class Focus:
    """The bin, cell or layer row under the pointer, where the server must answer it."""

    box: int | None = None
    bin: int | None = None
    cell: tuple[int, int] | None = None
    layer: str | None = None
    row: int | None = None
    sample: int | None = None


@dataclass(frozen=True)
class CanvasEvent:
    """What the canvas said last.

    Attributes:
        mount, sequence: which canvas, and the number of its message.
        epoch: the session whose answer the canvas took last; "" before its first one.
        revision: of that session, the last time that Python set the boxes.
        phase: one of PHASES.
        extra: what the page's own cards bring, unchecked but for its size.
    """

    mount: str
    sequence: int
    revision: int
    phase: str
    boxes: tuple[Box, ...]
    active: int | None
    focus: Focus | None = None
    pin: Pin | None = None
    zoom: tuple[float, float, float] | None = None
    epoch: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Refused:
    """Why a message is no event."""

    reason: str


def parse(raw: Any) -> CanvasEvent | Refused | None:
    """A browser's message, checked as a whole; None where the canvas has said nothing yet."""
    if raw is None:
        return None
    try:
        return _parse(raw)
    except _BROKEN as error:
        return Refused(f"{type(error).__name__}: {error}"[:200])


def _parse(raw: Any) -> CanvasEvent:
    if not isinstance(raw, Mapping):
        raise ValueError(f"event: want a mapping, got {type(raw).__name__}")
    boxes = tuple(_box(item) for item in raw["boxes"][:MAX_BOXES])
    phase = raw["phase"]
    if phase not in PHASES:
        raise ValueError(f"phase: want one of {', '.join(PHASES)}")
    active = _whole(raw.get("active"), MAX_COUNT)
    focus = _focus(raw.get("focus"))
    extra = raw.get("extra")
    return CanvasEvent(
        mount=_text(raw["mid"], 64),
        sequence=_given(raw["seq"]),
        revision=_given(raw["rev"]),
        phase=phase,
        boxes=boxes,
        active=active if active is not None and active < len(boxes) else None,
        focus=focus,
        pin=Pin(**vars(focus)) if focus and raw.get("pinned") is True else None,
        zoom=_zoom(raw.get("view")),
        epoch=_text(raw.get("epoch") or "", 32),
        extra=_extra(extra) if isinstance(extra, Mapping) else {},
    )


def _text(value: Any, most: int) -> str:
    """Its first letters. ValueError for half a letter (a lone surrogate), which cannot be sent."""
    text = str(value)[:most]
    text.encode()
    return text


def _given(value: Any) -> int:
    found = _whole(value, MAX_COUNT)
    if found is None:
        raise ValueError("number: want one, got none")
    return found


def _whole(value: Any, most: int) -> int | None:
    """A whole number that is not negative; None for none; ValueError for anything else."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != int(value):
        raise ValueError(f"number: want a whole one, got {str(value)[:20]}")
    if not 0 <= value <= most:
        raise ValueError(f"number: want 0 to {most}, got {str(value)[:20]}")
    return int(value)


def _box(item: Mapping[str, Any]) -> Box:
    box = Box(
        item["cx"],
        item["cy"],
        item["w"],
        item["h"],
        item["angle"],
        _text(item.get("id", ""), 32),
    )
    if max(map(abs, (box.cx, box.cy, box.width, box.height, box.angle))) > MAX_COORDINATE:
        raise ValueError(f"box: want numbers within ±{MAX_COORDINATE:g}")
    return box


def _focus(item: Any) -> Focus | None:
    if item is None:
        return None
    if not isinstance(item, Mapping):
        raise ValueError(f"focus: want a mapping, got {type(item).__name__}")
    cell = item.get("cell")
    layer = item.get("layer")
    if cell is not None:
        row, column = cell
        cell = (_cell(row), _cell(column))
    if layer is not None and not (isinstance(layer, str) and layer.isidentifier()):
        raise ValueError("layer: want its id")
    return Focus(
        box=_whole(item.get("box"), MAX_BOXES - 1),
        bin=_whole(item.get("bin"), MAX_CELL),
        cell=cell,
        layer=layer and layer[:32],
        row=_whole(item.get("row"), MAX_CELL),
        sample=_whole(item.get("sample"), MAX_SAMPLE),
    )


def _cell(value: Any) -> int:
    found = _whole(value, MAX_CELL)
    if found is None:
        raise ValueError("cell: want a row and a column")
    return found


def _zoom(item: Any) -> tuple[float, float, float] | None:
    if item is None:
        return None
    return checked_zoom(float(item["cx"]), float(item["cy"]), float(item["zoom"]))


def _extra(extra: Mapping[str, Any]) -> Mapping[str, Any]:
    if len(json.dumps(extra, ensure_ascii=False).encode()) > MAX_EXTRA:
        raise ValueError("extra: want less")
    return extra
