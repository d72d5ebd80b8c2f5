"""Everything a page remembers: the only file that names session-state and URL keys.

A setting's key is also its name in the address bar (Streamlit's `bind="query-params"`), so a link
restores it. Boxes have no widget: the canvas holds them, this file keeps the newest ones and writes
them to the address on commit only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

import streamlit as st

from roiviz.boxes import Box

MAX_BOXES = 12


class Key(StrEnum):
    """Keys of widgets, each also a name in the address bar."""

    PICTURE = "picture"
    UPLOAD = "upload"
    USE_CAMERA = "use_camera"
    CAMERA = "camera"
    ARRAY = "array"
    FEATURES = "features"
    STRIDE = "stride"
    CHANNEL = "channel"
    OPERATOR = "operator"
    BINS = "bins"
    ROWS = "rows"
    COLUMNS = "columns"
    SAMPLING = "samples"
    ALIGNED = "aligned"
    REDUCTION = "reduce"
    CLOCKWISE = "clockwise"
    DEVICE = "device"
    OVERLAYS = "show"
    BOXES = "boxes"


@dataclass(frozen=True)
class Focus:
    """The bin, cell or layer row under the pointer, where the server must answer it."""

    box: int = 0
    bin: int | None = None
    cell: tuple[int, int] | None = None
    layer: str | None = None
    row: int | None = None


@dataclass(frozen=True)
class CanvasEvent:
    """What the canvas said last."""

    mount: str
    sequence: int
    revision: int
    phase: str
    boxes: tuple[Box, ...]
    active: int | None
    focus: Focus | None = None


@dataclass(frozen=True)
class CanvasState:
    """What a page's canvas holds, as far as the server knows."""

    boxes: tuple[Box, ...]
    active: int | None = 0
    revision: int = 1  # raised whenever Python, not the hand, sets the boxes
    mount: str = ""
    sequence: int = 0
    phase: str = "mount"
    focus: Focus | None = None
    picture: str = ""  # digest of the picture the boxes were drawn on
    address: str | None = field(default=None)  # the boxes as last written to the address bar


def canvas_key(scope: str) -> str:
    """The component key of a page's canvas."""
    return f"canvas_{scope}"


def canvas_state(
    scope: str, picture: str, suggested: tuple[Box, ...], raw_event: Any = None
) -> CanvasState:
    """The newest state of a page's canvas: its last event, a changed address, or a new picture."""
    event = parse_event(raw_event)
    name = f"{scope}.state"
    held: CanvasState | None = st.session_state.get(name)
    address = st.query_params.get(Key.BOXES)
    if held is None:
        boxes = boxes_from_text(address) or suggested
        held = CanvasState(boxes=boxes, picture=picture, address=address)
    elif held.picture != picture:
        held = replace(
            held, boxes=suggested, active=0, revision=held.revision + 1, picture=picture, focus=None
        )
    elif address != held.address and (boxes := boxes_from_text(address)):
        # Somebody used the Back button or pasted a link: the address leads.
        held = replace(held, boxes=boxes, revision=held.revision + 1, address=address)
    else:
        held = _take(held, event)
    st.session_state[name] = held
    return held


def set_boxes(scope: str, boxes: tuple[Box, ...], active: int | None = 0) -> None:
    """Let Python override the hand's boxes, as a button on the page does."""
    name = f"{scope}.state"
    held: CanvasState = st.session_state[name]
    st.session_state[name] = replace(
        held, boxes=boxes, active=active, revision=held.revision + 1, focus=None
    )


def _take(held: CanvasState, event: CanvasEvent | None) -> CanvasState:
    if event is None or event.revision < held.revision:
        return held
    return replace(
        held,
        boxes=event.boxes,
        active=event.active,
        mount=event.mount,
        sequence=event.sequence,
        phase=event.phase,
        focus=event.focus,
    )


def write_address(scope: str) -> None:
    """Put the boxes into the address bar, once the hand has let go."""
    name = f"{scope}.state"
    held: CanvasState = st.session_state[name]
    text = boxes_to_text(held.boxes)
    settled = held.phase == "commit" or (held.address is not None and held.phase != "drag")
    if settled and text != st.query_params.get(Key.BOXES):
        st.query_params[Key.BOXES] = text
        st.session_state[name] = replace(held, address=text)


def parse_event(event: Any) -> CanvasEvent | None:
    """A browser's event, checked: anything may arrive here, only finite boxes get further."""
    try:
        boxes = tuple(_box(item) for item in event["boxes"][:MAX_BOXES])
        active = event.get("active")
        return CanvasEvent(
            mount=str(event["mid"])[:64],
            sequence=int(event["seq"]),
            revision=int(event["rev"]),
            phase=str(event["phase"])[:16],
            boxes=boxes,
            active=int(active) if active is not None and 0 <= int(active) < len(boxes) else None,
            focus=_focus(event.get("focus")),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None


def _box(item: Mapping[str, Any]) -> Box:
    sides = (item[name] for name in ("cx", "cy", "w", "h", "angle"))
    return Box(*sides, id=str(item.get("id", ""))[:32])


def _focus(item: Any) -> Focus | None:
    if not isinstance(item, Mapping):
        return None

    def whole(name: str) -> int | None:
        return None if item.get(name) is None else int(item[name])

    cell = item.get("cell")
    return Focus(
        box=whole("box") or 0,
        bin=whole("bin"),
        cell=(int(cell[0]), int(cell[1])) if cell else None,
        layer=None if item.get("layer") is None else str(item["layer"])[:32],
        row=whole("row"),
    )


def boxes_to_text(boxes: tuple[Box, ...]) -> str:
    """Boxes as they stand in the address bar: cx,cy,w,h,angle; the next."""
    return ";".join(
        ",".join(f"{v:.10g}" for v in (b.cx, b.cy, b.width, b.height, b.angle)) for b in boxes
    )


def boxes_from_text(text: str | None) -> tuple[Box, ...]:
    """The boxes of an address, or none when it does not read as boxes."""
    if not text:
        return ()
    try:
        rows = [part.split(",") for part in text.split(";")[:MAX_BOXES]]
        return tuple(
            Box(*(float(number) for number in row), id=f"b{index}")
            for index, row in enumerate(rows)
        )
    except (ValueError, TypeError):
        return ()
