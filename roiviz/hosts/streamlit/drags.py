"""Answers a hand that moves, beside the script's runs: POST /canvas/drag with a canvas's event.

A run has the browser draw every widget of the page anew, which takes longer than to show the answer
of a drag, and nothing but the canvas changes while a hand moves. So the run that answers a drag's
first event leaves what the next ones need; what they change is merged by the run that answers the
last one. Whatever a run has to do is declined, and the browser asks for that run instead.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakValueDictionary

from roiviz.hosts.streamlit import pace, warm_up
from roiviz.hosts.streamlit.work import STORE
from roiviz.scene import events
from roiviz.scene.canvas_state import CanvasState, is_news
from roiviz.scene.packing import canvas_message, packed
from roiviz.scene.schema import CanvasEvent
from roiviz.views import merging
from roiviz.views.pages import Host, Memory
from roiviz.views.view import InHand, View

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

PATH = "/canvas/drag"
MOST_BYTES = 1 << 16  # of an event: twelve boxes take two thousand


class Declined(Exception):
    """Only a run can answer."""


class _NoSession:
    """The host where there is no session: what a run has left is there, the rest is a run's."""

    def kept(self, key: Hashable, make: Callable[[], Any], said: str = "") -> Any:
        """A value that a run has made."""
        try:
            return STORE.peek(key)
        except KeyError:
            raise Declined("a value is not kept") from None

    everyones = kept

    def ready(self, stage: str) -> bool:
        """Whether a stage's kernels are compiled; where they are not, a run says so."""
        if not warm_up.ready(stage=stage):
            raise Declined(f"{stage} is not compiled")
        return True

    def __getattr__(self, name: str) -> Any:
        raise Declined(f"{name} belongs to a session")


_HOST = cast(Host, _NoSession())


@dataclass(frozen=True, eq=False)
class Held:
    """What the last run of a page with one canvas has left; lives as long as its session."""

    view: View
    memory: Memory
    state: CanvasState


_HELD: WeakValueDictionary[str, Held] = WeakValueDictionary()


def hold(view: View, memory: Memory, state: CanvasState) -> Held:
    """Let the canvas that is in this state be answered; whoever holds the result keeps it so."""
    held = Held(view, memory, state)
    _HELD[state.epoch] = held
    return held


def answer(raw: Any) -> bytes:
    """The message that answers an event of a drag.

    Raises: Declined where a run has to.
    """
    event = events.parse(raw)
    if not isinstance(event, CanvasEvent) or event.phase != "drag":
        raise Declined("no event of a drag")
    held = _HELD.get(event.epoch)
    if held is None:
        raise Declined("no run has left anything")
    view = held.view
    (canvas,) = view.page.canvases
    if not is_news(held.state, event):
        raise Declined("no news")
    memory, taken, refused = merging.merged(held.memory, canvas, held.state, event)
    boxes = view.suggested().get(canvas.name, ())
    state = merging.settled(memory, canvas, taken, boxes, upright=view.upright)
    if refused or state.revision != taken.revision:
        raise Declined("a run has something to say or to set")
    hand = InHand(replace(memory, host=_HOST), {canvas.name: replace(state, phase="drag")})
    scene = view.present(view.explain(hand, _HOST), hand)[canvas.name]
    return packed(canvas_message(canvas.name, scene, state, raw, pace=pace.tell(event.epoch)))


def routes() -> list[BaseRoute]:
    """The route, which comes with those of `serve`."""
    from starlette.routing import Route

    return [Route(PATH, _serve, methods=["POST"])]


async def _serve(request: Request) -> Response:
    from starlette.concurrency import run_in_threadpool
    from starlette.responses import Response

    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            return Response("", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    # To pack numbers once more would take longer than it saves.
    headers = {"Cache-Control": "no-store", "Content-Encoding": "identity"}
    try:
        content = await run_in_threadpool(answer, json.loads(body))
    except Declined:
        # No error: it is what the browser asks for, and it would say so in its log.
        return Response(None, HTTPStatus.NO_CONTENT, headers)
    except (ValueError, RecursionError):
        return Response("no event of a drag", HTTPStatus.BAD_REQUEST, headers)
    return Response(content, media_type="application/octet-stream", headers=headers)
