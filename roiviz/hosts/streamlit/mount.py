"""Puts messages to canvases into a page, and reads what a canvas has said.

    mount.feed("explore.picture", picture_feed(picture))   # outside the live fragment
    event = mount.read_event(key)                          # BEFORE mounting: one rerun does both
    mount.canvas(key, canvas_message("explore", scene, state, event))
    mount.cards("explore.cards", "explore", (Card.OUTPUT, Card.MAP))

A canvas and its cards share picture, channel, hover, pin and answers in the browser by the canvas's
name. A stable `key` is mandatory: with another key the browser mounts a new editor and drops the
drag. What `read_event` gives is the browser's raw dict: see `roiviz.scene.events`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from roiviz.hosts.streamlit import keys, serve
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.packing import packed
from roiviz.scene.schema import CanvasMessage, CardName, CardsMessage, Feed, PagePart, Voice

# The loader is sent with every update, so it only imports: the files load once, by content hash.
_LOADER = """const load = (path) => import(new URL(path, location.origin).href);
export default (component) =>
  Promise.all([load("{canvas}"), load("{host}")]).then(([{ update, answer }, { adapterOf }]) =>
    update(component.parentElement, component.data, adapterOf(component, answer)));
"""


def canvas_key(name: str) -> str:
    """The component key of a canvas."""
    return keys.CANVAS + name


def canvas(key: str, message: CanvasMessage) -> None:
    """Mount the editor, or send it an answer."""
    _component(key=key, data=packed(message), on_event_change=_ignore)


def cards(
    key: str,
    name: str,
    show: Sequence[CardName],
    *,
    columns: int | None = None,
    reading: str | None = None,
    part: PagePart | None = None,
    voice: Voice | None = None,
) -> None:
    """Mount cards of the canvas `name`; see `CardsMessage`."""
    message = CardsMessage(name, tuple(show), columns, reading, part, voice)
    _component(key=key, data=packed(message), on_event_change=_ignore)


def voice(state: CanvasState) -> Voice:
    """What cards need to speak in the place of a canvas that is in this state."""
    return Voice(state.revision, state.epoch, state.address, state.replaces)


def feed(key: str, message: Feed) -> None:
    """Send pictures, or one channel of a feature map, to the browser; it shows nothing itself.

    Streamlit sends an element again only when its content changed, so a picture travels once. Keep
    the picture's feed outside the live fragment.
    """
    _component(key=keys.FEED + key, data=packed(message), on_event_change=_ignore)


def read_event(key: str) -> Mapping[str, Any] | None:
    """The canvas's last event as the browser sent it, unchecked, or None before the first one."""
    state = st.session_state.get(key)
    event = state.get("event") if isinstance(state, Mapping) else None
    return event if isinstance(event, Mapping) else None


def _ignore() -> None:
    """A callback that does nothing: Streamlit keeps a state only for names that have one."""


_component = st.components.v2.component(
    "roiviz.canvas",
    js=_LOADER.replace("{canvas}", serve.module_path()).replace(
        "{host}", serve.module_path(serve.ADAPTER.name)
    ),
)
