"""The canvas alone, as a component of anybody's Streamlit app: `roiviz.canvas`.

Their app has none of our routes, so the canvas's code travels as a component's data: once, since
Streamlit sends an element again only when it has changed. What the person holds is kept under the
key that the app chose, as with Streamlit's own widgets.
"""

from __future__ import annotations

import functools
import hashlib
import zlib
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
import streamlit as st

from roiviz import pictures
from roiviz.boxes import Box, from_tuple
from roiviz.hosts.streamlit import keys, mount, serve
from roiviz.pictures import Picture
from roiviz.scene.canvas_state import CanvasState, is_news
from roiviz.scene.events import MAX_BOXES, parse
from roiviz.scene.files import BUNDLE
from roiviz.scene.packing import Scene, canvas_message, packed, picture_feed
from roiviz.scene.schema import CanvasEvent

FORMATS = {4: "xyxy", 5: "cxcywh_degrees_ccw"}  # of a box, by how many numbers it has

# Whoever mounts first makes the promise of the code that both wait for.
_PROMISE = """
const promise = () => {
  if (!globalThis["{name}"]) {
    let keep;
    globalThis["{name}"] = Object.assign(new Promise((resolve) => { keep = resolve; }), { keep });
  }
  return globalThis["{name}"];
};
"""
_CODE = """
const load = (text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
const inflated = (data) =>
  new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate"));
export default async ({ parentElement, data }) => {
  if (!promise().begun) {
    promise().begun = true;
    const texts = (await new Response(inflated(data)).text()).split("\\0");
    promise().keep(Promise.all(texts.map(load)));
  }
  const [, host] = await promise();
  host.adapterOf({}).hide(parentElement);
};
"""
_STAGE = """
export default async (component) => {
  const [canvas, host] = await promise();
  const { watch, hide, groundOf } = host.adapterOf(component);
  const send = (event) => component.setStateValue("event", event); // each runs the app
  return canvas.update(component.parentElement, component.data, { send, watch, hide, groundOf });
};
"""


@dataclass(frozen=True)
class _Held:
    """What is kept of a canvas between two runs of the app.

    Attributes:
        given: the boxes that the app brought to the last run.
    """

    state: CanvasState
    given: tuple[Box, ...]


def canvas(
    picture: Any,
    boxes: Iterable[Box | Sequence[float]] = (),
    *,
    rotated: bool = True,
    max_boxes: int = MAX_BOXES,
    editable: bool = True,
    key: str = "canvas",
    on_change: Callable[..., None] | None = None,
    args: Sequence[Any] = (),
    kwargs: Mapping[str, Any] | None = None,
) -> tuple[Box, ...]:
    """See `roiviz.canvas`."""
    if not isinstance(max_boxes, int) or not 1 <= max_boxes <= MAX_BOXES:
        raise ValueError(f"max_boxes: want 1 to {MAX_BOXES}, got {max_boxes!r}")
    read = functools.partial(_boxes, rotated=rotated, most=max_boxes)
    shown = _picture(key, picture)
    state = _held(key, read, read(boxes)).state

    def changed() -> None:
        before = st.session_state[keys.ALONE + key]
        now = _held(key, read, before.given)
        if on_change and _places(now.state.boxes) != _places(before.state.boxes):
            on_change(*args, **(kwargs or {}))

    name = keys.ALONE + key
    scene = Scene(
        picture=shown, rotated=rotated, max_boxes=max_boxes, editable=editable, overlays=()
    )
    message = canvas_message(name, scene, state, _event(key))
    _code(key=keys.ALONE_CODE + name, data=_deflated(), on_event_change=_ignore)
    _stage(key=keys.ALONE_FEED + name, data=packed(picture_feed(shown)), on_event_change=_ignore)
    _stage(key=keys.ALONE_STAGE + name, data=packed(message), on_event_change=changed)
    return state.boxes


# ------------------------------------------------------------------ what the person holds


def _held(key: str, read: Callable[[Any], tuple[Box, ...]], given: tuple[Box, ...]) -> _Held:
    """What the canvas holds now: what the app has set, else what the hand has done."""
    kept = st.session_state
    held = kept.get(keys.ALONE + key)
    if held is None:
        held = _Held(_set(CanvasState(epoch=uuid4().hex[:8]), given), given)
        if key in kept:
            held = replace(held, state=_set(held.state, read(kept[key])))
    else:
        state = held.state
        if key in kept and _places(read(kept[key])) != _places(state.boxes):
            state = _set(state, read(kept[key]))
        elif _places(given) not in (_places(held.given), _places(state.boxes)):
            state = _set(state, given)
        held = _Held(_merged(state, _event(key)), given)
    kept[keys.ALONE + key] = held
    kept[key] = held.state.boxes
    return held


def _set(state: CanvasState, boxes: tuple[Box, ...]) -> CanvasState:
    """The app sets the boxes."""
    return replace(
        state, boxes=boxes, active=0 if boxes else None, revision=state.revision + 1, phase="mount"
    )


def _merged(state: CanvasState, raw: Mapping[str, Any] | None) -> CanvasState:
    """The state after a browser's message, if that is one and news."""
    event = parse(raw)
    if not isinstance(event, CanvasEvent) or not is_news(state, event):
        return state
    return replace(
        state,
        boxes=event.boxes,
        active=event.active,
        view=event.view,
        mount=event.mount,
        sequence=event.sequence,
        phase=event.phase,
    )


def _event(key: str) -> Mapping[str, Any] | None:
    return mount.read_event(keys.ALONE_STAGE + keys.ALONE + key)


def _places(boxes: tuple[Box, ...]) -> list[tuple[float, ...]]:
    """Where boxes lie, whatever they are called."""
    return [(box.cx, box.cy, box.width, box.height, box.angle) for box in boxes]


def _boxes(given: Any, *, rotated: bool, most: int) -> tuple[Box, ...]:
    """Boxes as an app has them, each with an id of its own. Raises: ValueError."""
    rows = list(given)
    if len(rows) > most:
        raise ValueError(f"boxes: want at most {most}, got {len(rows)}")
    found: list[Box] = []
    for index, row in enumerate(rows):
        try:
            box = row if isinstance(row, Box) else from_tuple(row, FORMATS.get(len(row), "xyxy"))
            if box.is_turned and not rotated:
                raise ValueError(f"want an angle of 0° without rotated=True, got {box.angle:g}°")
        except (TypeError, ValueError) as error:
            raise ValueError(f"boxes: box {index}: {error}") from None
        taken = {one.id for one in found}
        found.append(box if box.id and box.id not in taken else replace(box, id=f"b{index + 1}"))
    return tuple(found)


# ------------------------------------------------------------------ what it is shown


def _picture(key: str, value: Any) -> Picture:
    """The picture, read once for as long as the app brings the same."""
    what = _fingerprint(value)
    name = keys.ALONE_FEED + keys.ALONE + key + keys.ALONE_KEPT
    kept = st.session_state.get(name)
    if kept is None or kept[0] != what:
        kept = st.session_state[name] = what, pictures.given(value)
    return kept[1]


def _fingerprint(value: Any) -> Hashable:
    """The same for the same picture: a file by name, size and time, else all that it holds."""
    if isinstance(value, (str, Path)):
        try:
            facts = Path(value).stat()
        except OSError:
            return str(value)
        return str(value), facts.st_size, facts.st_mtime_ns
    if isinstance(value, (bytes, bytearray)):
        return hashlib.blake2b(value, digest_size=16).digest()
    convert = getattr(value, "convert", None)  # PIL's
    values = np.ascontiguousarray(convert("RGBA") if convert else value)
    return values.shape, values.dtype.str, hashlib.blake2b(values.data, digest_size=16).digest()


@functools.cache
def _deflated() -> bytes:
    """The canvas's code and what ties it to Streamlit."""
    return zlib.compress(b"\0".join([BUNDLE.read_bytes(), serve.ADAPTER.read_bytes()]), 9)


def _ignore() -> None:
    """A callback that does nothing: Streamlit keeps a state only for names that have one."""


_shared = _PROMISE.replace("{name}", f"roiviz {hashlib.blake2b(_deflated()).hexdigest()[:16]}")
_code = st.components.v2.component("roiviz.code", js=_shared + _CODE)
_stage = st.components.v2.component("roiviz.alone", js=_shared + _STAGE)
