"""Checks on what a browser's canvas sends: a raw event → a CanvasEvent, or why it is none.

Anything may arrive here, by accident or by intent. Only finite boxes within the limits of `Box`,
whole numbers and short texts get further.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from roiviz.boxes import MAX_COORDINATE, Box
from roiviz.scene.schema import (
    BOX_FIELDS,
    VERSION,
    CanvasEvent,
    Focus,
    Phase,
    View,
    checked_reading,
)

_BROKEN = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
PHASES = get_args(Phase)
MAX_BOXES = 12
MAX_VIEWS = 64
MAX_CELL = 1 << 24
MAX_COUNT = 1 << 53  # JavaScript's own largest whole number
MAX_SAMPLE = 1 << 31
# Of a page's own part; the longest legitimate one is 4096 painted bins.
MAX_CHOICE = 1 << 17


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
    if raw["version"] != VERSION:
        raise ValueError(f"version: want {VERSION}, got {str(raw['version'])[:20]}")
    boxes = tuple(_box(item) for item in raw["boxes"][:MAX_BOXES])
    if len({box.id for box in boxes}) < len(boxes):
        raise ValueError("boxes: want another id for each")
    phase = raw["phase"]
    if phase not in PHASES:
        raise ValueError(f"phase: want one of {', '.join(PHASES)}")
    active = _whole(raw.get("active"), MAX_COUNT)
    choice = raw.get("choice")
    return CanvasEvent(
        mount=_text(raw["mid"], 64),
        sequence=_given(raw["seq"]),
        revision=_given(raw["rev"]),
        phase=phase,
        boxes=boxes,
        active=active if active is not None and active < len(boxes) else None,
        focus=_focus(raw.get("focus")),
        pin=_focus(raw.get("pin")),
        view=_view(raw.get("view")),
        epoch=_text(raw.get("epoch") or "", 32),
        choice=_choice(choice) if isinstance(choice, Mapping) else None,
        heard=_heard(raw.get("heard")),
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
    given = {BOX_FIELDS[name]: item[name] for name in BOX_FIELDS if name != "id"}
    box = Box(**given, id=_text(item.get("id", ""), 32))
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
    reading = item.get("reading")
    if cell is not None:
        row, column = cell
        cell = (_cell(row), _cell(column))
    if layer is not None and not (isinstance(layer, str) and layer.isidentifier()):
        raise ValueError("layer: want its id")
    return Focus(
        box=_whole(item.get("box"), MAX_BOXES - 1),
        bin=_whole(item.get("bin"), MAX_CELL),
        sample=_whole(item.get("sample"), MAX_SAMPLE),
        reading=None if reading is None else checked_reading(reading),
        cell=cell,
        layer=layer and layer[:32],
        row=_whole(item.get("row"), MAX_CELL),
    )


def _cell(value: Any) -> int:
    found = _whole(value, MAX_CELL)
    if found is None:
        raise ValueError("cell: want a row and a column")
    return found


def _view(item: Any) -> View | None:
    if item is None:
        return None
    return checked_view(float(item["cx"]), float(item["cy"]), float(item["zoom"]))


def checked_view(cx: float, cy: float, zoom: float) -> View:
    """A view in the precision that an address has; ValueError for one out of range."""
    if not (abs(cx) <= 1e6 and abs(cy) <= 1e6 and 1e-3 <= zoom <= 1e5):
        raise ValueError(f"view: want a place and a factor, got {cx}, {cy}, {zoom}")
    return View(round(cx, 1), round(cy, 1), round(zoom, 3))


def _heard(item: Any) -> Mapping[str, int] | None:
    if item is None:
        return None
    if not isinstance(item, Mapping) or len(item) > MAX_VIEWS:
        raise ValueError(f"heard: want a mapping of at most {MAX_VIEWS} views")
    return {_text(mount, 64): _given(sequence) for mount, sequence in item.items()}


def _choice(choice: Mapping[str, Any]) -> Mapping[str, Any]:
    if len(json.dumps(choice, ensure_ascii=False).encode()) > MAX_CHOICE:
        raise ValueError("choice: want less")
    return choice
