"""Everything a page remembers: the only file that names session-state and URL keys.

A setting's key is also its name in the address bar (Streamlit's `bind="query-params"`), so a link
restores it. Boxes have no widget: the canvas holds them, this file keeps the newest ones and writes
them to the address on commit only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any
from uuid import uuid4

import streamlit as st

from roiviz import samples
from roiviz.boxes import Box, from_tuple
from roiviz.workers import Person

MAX_BOXES = 12
_OWN_LEADS = "own_leads"
_PERSON = "person"
# Rows and columns of bins that have a button; any other number is typed.
BINS = (1, 2, 4, 7, 14, 28)
OTHER_BINS = 0
MAX_FLAT_BIN = 4095
MAX_PAINT = 1e3


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
    LOOK = "look"
    UPSTREAM = "upstream"
    SEED = "seed"
    UPSTREAM_BIN = "bin"
    PAINTED = "paint"
    REACH = "reach"
    CHART = "cells"
    TARGET = "target"
    GOAL = "goal"
    STEP = "step"
    FREE = "free"
    MARKS = "marks"
    READING = "reading"
    PATCH = "patch"
    SCALES = "scales"
    OVERLAP = "overlap"
    VARIANT = "variant"
    MAP_SIZE = "map"
    MAP_ROWS = "map_rows"
    MAP_COLUMNS = "map_columns"
    LEVELS = "levels"
    AGAINST = "against"
    REGION_MARKS = "region_marks"
    WINNERS = "winners"
    DESCRIPTOR_MARKS = "descriptor_marks"
    SWITCHED_OFF = "off"
    QUERY = "query"
    OWN_PICTURES = "own_pictures"
    METHOD = "method"
    WHITENING = "whitening"
    BOX_IS = "box_is"
    SEARCH_FEATURES = "search_features"
    SEARCH_STRIDE = "search_stride"
    HIT = "hit"
    STOP = "stop"
    OWN_FILE = "own_file"
    OWN_MODEL = "own_model"
    OWN_ENTRY = "own_entry"
    OWN_LAYOUT = "own_layout"
    OWN_STRIDE = "own_stride"
    OWN_LAYER = "own_layer"
    OWN_PREPARATION = "own_preparation"
    OWN_SIDE = "own_side"


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
        held = replace(_overridden(held, suggested), picture=picture)
    elif address != held.address and (boxes := boxes_from_text(address)):
        # Somebody used the Back button or pasted a link: the address leads.
        held = replace(_overridden(held, boxes), address=address)
    elif address is None and held.address is not None and event is not None:
        # Back to where no box had been moved yet. (After a visit to another page the address has
        # none either, but then the canvas is new and has said nothing: its boxes stay.)
        held = replace(_overridden(held, suggested), address=None)
    else:
        held = _take(held, event)
    st.session_state[name] = held
    return held


def _overridden(held: CanvasState, boxes: tuple[Box, ...], active: int | None = 0) -> CanvasState:
    """Boxes that Python sets; what the hand had said before is over."""
    return replace(
        held, boxes=boxes, active=active, revision=held.revision + 1, focus=None, phase="mount"
    )


def person() -> Person:
    """Who waits for a child process. The wait ends when they leave or ask for something else."""
    name = st.session_state.setdefault(_PERSON, uuid4().hex)
    # A script that is to stop does so where it next looks into the state.
    return Person(name, watch=lambda before: st.session_state.get(_PERSON))


def lead_with_own() -> None:
    """A new file or photo is shown at once, in the place of the sample."""
    st.session_state[_OWN_LEADS] = True


def own_leads() -> bool:
    """Whether the person's own picture was chosen after the last sample."""
    return st.session_state.get(_OWN_LEADS, False)


def start_on_sample() -> None:
    """A newly chosen sample picture brings the settings under which it shows what it is for."""
    st.session_state[_OWN_LEADS] = False
    start = samples.SAMPLES[st.session_state[Key.PICTURE]].start
    size = start.output_size
    st.session_state[Key.FEATURES] = start.features
    st.session_state[Key.STRIDE] = start.stride
    st.session_state[Key.SAMPLING] = start.sampling_ratio
    st.session_state[Key.BINS] = size if size in BINS else OTHER_BINS
    st.session_state[Key.ROWS] = st.session_state[Key.COLUMNS] = size


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
    # An address that means the same stays as it was typed: a new one would catch the Back button.
    if settled and text != boxes_to_text(boxes_from_text(st.query_params.get(Key.BOXES))):
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
    return Box(
        item["cx"],
        item["cy"],
        item["w"],
        item["h"],
        item["angle"],
        str(item.get("id", ""))[:32],
    )


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
            from_tuple([float(number) for number in row], "cxcywh_degrees_ccw", f"b{index}")
            for index, row in enumerate(rows)
        )
    except (ValueError, TypeError):
        return ()


@dataclass(frozen=True)
class Hand:
    """What a hand has put on the output grid: the one bin, and painted values by flat bin."""

    bin: int = 0
    painted: tuple[tuple[int, float], ...] = ()
    revision: int = 0  # raised whenever Python, not the hand, sets them


def hand_of(scope: str, raw_event: Any = None) -> Hand:
    """The newest hand: what the canvas brought as `extra`, or what the address says."""
    name = f"{scope}.hand"
    held: Hand | None = st.session_state.get(name)
    if held is None:
        held = Hand(_whole(st.query_params.get(Key.UPSTREAM_BIN)), painted_from_text())
    brought = _parse_hand(raw_event.get("extra") if isinstance(raw_event, Mapping) else None)
    if brought is not None and brought.revision >= held.revision:
        held = brought
    st.session_state[name] = held
    return held


def write_hand(hand: Hand, phase: str) -> None:
    """Put the hand's choice into the address bar, once it has let go."""
    if phase == "drag":
        return
    texts = {
        Key.UPSTREAM_BIN: str(hand.bin) if hand.bin else "",
        Key.PAINTED: ";".join(f"{place}:{value:g}" for place, value in hand.painted),
    }
    for key, text in texts.items():
        if text and st.query_params.get(key) != text:
            st.query_params[key] = text
        elif not text and key in st.query_params:
            del st.query_params[key]


def painted_from_text() -> tuple[tuple[int, float], ...]:
    """The painted bins of the address; none when it does not read as such."""
    text = st.query_params.get(Key.PAINTED) or ""
    try:
        pairs = [part.split(":") for part in text.split(";") if part]
        return _checked_paint([(place, value) for place, value in pairs])
    except ValueError:
        return ()


def _parse_hand(extra: Any) -> Hand | None:
    try:
        painted = _checked_paint(extra["painted"])
        return Hand(min(max(int(extra["bin"]), 0), MAX_FLAT_BIN), painted, int(extra["rev"]))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _checked_paint(pairs: Any) -> tuple[tuple[int, float], ...]:
    """Bins and finite values of a moderate size; ValueError for anything else."""
    checked = [(int(place), float(value)) for place, value in pairs[: MAX_FLAT_BIN + 1]]
    if not all(0 <= p <= MAX_FLAT_BIN and abs(v) <= MAX_PAINT for p, v in checked):
        raise ValueError(f"painted: want bins up to {MAX_FLAT_BIN}, values up to ±{MAX_PAINT:g}")
    return tuple(checked)


def _whole(text: str | None) -> int:
    try:
        return min(max(int(text or 0), 0), MAX_FLAT_BIN)
    except ValueError:
        return 0


def remembered(scope: str, picture: str) -> Box | None:
    """The box whose patch was remembered on this picture, from this visit or from a link."""
    held: tuple[str, Box] | None = st.session_state.get(f"{scope}.remembered")
    if held is not None and held[0] == picture:
        return held[1]
    if held is not None:
        # Another picture's patch must not travel on in a link to this one.
        st.query_params.pop(Key.TARGET, None)
        return None
    boxes = boxes_from_text(st.query_params.get(Key.TARGET))
    return boxes[0] if boxes else None


def remember(scope: str, picture: str) -> None:
    """Remember the patch under the active box, and say so in the address."""
    held: CanvasState | None = st.session_state.get(f"{scope}.state")
    if held is None or not held.boxes:
        return
    box = held.boxes[held.active or 0]
    st.session_state[f"{scope}.remembered"] = (picture, box)
    st.query_params[Key.TARGET] = boxes_to_text((box,))


def switched_off(scope: str, raw_event: Any = None) -> tuple[int, ...]:
    """Regions that the hand has switched off, from the canvas or else from the address."""
    name = f"{scope}.off"
    held: tuple[int, ...] | None = st.session_state.get(name)
    if held is None:
        held = _places((st.query_params.get(Key.SWITCHED_OFF) or "").split(",")) or ()
    extra = raw_event.get("extra") if isinstance(raw_event, Mapping) else None
    brought = _places(extra.get("off")) if isinstance(extra, Mapping) else None
    if brought is not None:
        held = brought
    st.session_state[name] = held
    return held


def write_switched_off(off: tuple[int, ...]) -> None:
    """Put the switched-off regions into the address bar."""
    text = ",".join(map(str, off))
    if text and st.query_params.get(Key.SWITCHED_OFF) != text:
        st.query_params[Key.SWITCHED_OFF] = text
    elif not text and Key.SWITCHED_OFF in st.query_params:
        del st.query_params[Key.SWITCHED_OFF]


def _places(items: Any) -> tuple[int, ...] | None:
    """Sorted indices without repeats; None for what does not read as such."""
    try:
        found = {int(item) for item in list(items)[:MAX_FLAT_BIN]}
    except (TypeError, ValueError, OverflowError):
        return None
    return tuple(sorted(place for place in found if 0 <= place <= MAX_FLAT_BIN))


def chosen_hit(scope: str, raw_event: Any = None) -> str:
    """The key of the picture whose pairs are drawn, from the canvas or else from the address."""
    name = f"{scope}.hit"
    held: str = st.session_state.get(name, st.query_params.get(Key.HIT) or "")[:64]
    extra = raw_event.get("extra") if isinstance(raw_event, Mapping) else None
    if isinstance(extra, Mapping) and isinstance(extra.get("hit"), str):
        held = extra["hit"][:64]
    st.session_state[name] = held
    return held


def write_hit(hit: str) -> None:
    """Put the chosen hit into the address bar."""
    if hit and st.query_params.get(Key.HIT) != hit:
        st.query_params[Key.HIT] = hit
    elif not hit and Key.HIT in st.query_params:
        del st.query_params[Key.HIT]


def set_stopped(scope: str, stopped: bool) -> None:
    """Remember that long work was stopped by hand, or may go on."""
    st.session_state[f"{scope}.stopped"] = stopped


def is_stopped(scope: str) -> bool:
    """Whether long work was stopped by hand."""
    return bool(st.session_state.get(f"{scope}.stopped"))
