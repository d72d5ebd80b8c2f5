"""The app or `wide`, whose canvas is answered by the answer before, sent again.

What such a run takes is Streamlit's own: the message read, a thread, the session's state, the
fragment, one component and its bytes. `ROIVIZ_BARE` names the script.
"""

import os
from collections.abc import Mapping
from inspect import unwrap
from typing import Any

import streamlit as st

from app import lifespan
from roiviz.hosts.streamlit import drags, health, live, mount, serve
from roiviz.scene.packing import packed
from roiviz.scene.schema import CanvasMessage
from roiviz.views.view import View

KEPT: dict[str, bytes] = {}  # the answer to an event, by the canvas's key
answer_all, mount_all = unwrap(live.live), mount.canvas


def canvas(key: str, message: CanvasMessage) -> None:
    """As `mount.canvas`; what answers an event is kept."""
    if message.sequence >= 0:
        KEPT[key] = packed(message)
    mount_all(key, message)


def again(key: str, event: Mapping[str, Any]) -> bytes:
    """The answer before, under the number of this event, which has as many digits."""
    before, found, after = KEPT[key].partition(b'"seq":')
    number = str(event["seq"]).encode()
    return before + found + number + after[len(number) :]


@st.fragment
def live_again(view: View) -> None:
    """In the place of `live.live`."""
    (one,) = view.page.canvases
    key = mount.canvas_key(one.name)
    event = mount.read_event(key)
    if event and key in KEPT:
        mount._component(key=key, data=again(key, event), on_event_change=mount._ignore)
    else:
        answer_all(view)


def answer(raw: Mapping[str, Any]) -> bytes:
    """In the place of `drags.answer`."""
    (key,) = KEPT
    return again(key, raw)


live.live, mount.canvas, drags.answer = live_again, canvas, answer
app = st.App(
    os.environ["ROIVIZ_BARE"],
    lifespan=lifespan,
    routes=[*serve.routes(), *health.routes()],
    middleware=[],
)
