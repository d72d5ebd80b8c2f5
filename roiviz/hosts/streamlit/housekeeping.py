"""Frees the memory of people who have left within a minute, without delaying anybody's drag.

A full garbage collection stops every thread for as long as there are objects to look at: 0.2 s for
those of the imported libraries alone. So automatic full collections are switched off, one is run in
a quiet moment, or after `PATIENCE` without one, and the libraries' objects are frozen: once all is
compiled, and again whenever nobody is there, after a look at every object.

Streamlit keeps the session of a person who left for `server.disconnectedSessionTTL`, in case they
come back, and checks for expired sessions only when somebody connects or disconnects. If nobody
does, the app connects to itself and disconnects.
"""

import asyncio
import contextlib
import ctypes
import gc
import logging
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import streamlit as st

from roiviz.hosts.streamlit import warm_up

if TYPE_CHECKING:
    from starlette.middleware import Middleware
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

GLANCE = 0.25  # seconds between two checks
QUIET = 0.4  # seconds without a message from anybody
PATIENCE = 20.0  # seconds after which a collection does not wait for quiet
GRACE = 2.0  # seconds that an expired session gets
# Threshold of the automatic full collection, a fallback for ours.
RARELY = 1000


@dataclass
class Traffic:
    """Who is connected, and the time of the last message, in time.monotonic seconds."""

    connected: int = 0
    last_message: float = 0.0
    last_arrival_or_departure: float = 0.0
    last_departure: float | None = None


TRAFFIC = Traffic()


class CountTraffic:
    """ASGI middleware that keeps `TRAFFIC` up to date."""

    def __init__(self, app: "ASGIApp"):
        self.app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Note every incoming message of a WebSocket."""
        if scope["type"] != "websocket":
            TRAFFIC.last_message = time.monotonic()
            await self.app(scope, receive, send)
            return

        async def receive_and_note() -> "Message":
            message = await receive()
            TRAFFIC.last_message = time.monotonic()
            return message

        TRAFFIC.connected += 1
        TRAFFIC.last_arrival_or_departure = time.monotonic()
        try:
            await self.app(scope, receive_and_note, send)
        finally:
            TRAFFIC.connected -= 1
            TRAFFIC.last_arrival_or_departure = time.monotonic()
            if scope.get("client") != OURSELVES:
                TRAFFIC.last_departure = time.monotonic()


OURSELVES = ("roiviz", 0)


def middleware() -> "list[Middleware]":
    """The counting, for `st.App(middleware=...)`."""
    from starlette.middleware import Middleware

    return [Middleware(CountTraffic)]


@contextlib.asynccontextmanager
async def kept(app: "ASGIApp") -> Any:
    """Run the chores as long as the app runs."""
    usual = gc.get_threshold()
    gc.set_threshold(*usual[:2], RARELY)
    task = asyncio.create_task(_keep(app))
    try:
        yield
    finally:
        gc.set_threshold(*usual)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _keep(app: "ASGIApp") -> None:
    chores = Chores()
    while True:
        await asyncio.sleep(GLANCE)
        try:
            if chores.session_expired(TRAFFIC, time.monotonic()):
                await come_and_go(app)
            chores.collect(TRAFFIC, time.monotonic())
        except Exception:
            logging.getLogger(__name__).exception("housekeeping failed; it goes on")


class Chores:
    """The chores, and when each was last done."""

    def __init__(self) -> None:
        self.set_aside = False
        self.collected = time.monotonic()
        self.departed: float | None = None  # the departure whose session has been let go

    def session_expired(self, traffic: Traffic, now: float) -> bool:
        """Whether somebody left so long ago that their session may go, once for each departure."""
        left = traffic.last_departure
        kept_for = st.get_option("server.disconnectedSessionTTL") + GRACE
        if left is None or left == self.departed or now - left < kept_for:
            return False
        self.departed = left
        return True

    def collect(self, traffic: Traffic, now: float) -> None:
        """Collect garbage, if there may be any and nobody is active."""
        compiled = warm_up.done()
        if traffic.last_message <= self.collected and traffic.last_arrival_or_departure <= (
            self.collected
        ):
            if self.set_aside or not compiled:
                return
        elif now - traffic.last_message < QUIET and now - self.collected < PATIENCE:
            return
        # Nobody is connected and no session is kept: what was a session's may go, frozen or not.
        empty = not traffic.connected and traffic.last_departure == self.departed
        if empty:
            gc.unfreeze()
        gc.collect()
        self.collected = time.monotonic()
        if compiled and (empty or not self.set_aside):
            gc.freeze()
            self.set_aside = True
        if empty:
            give_back()


def give_back() -> None:
    """Let the C library return free memory to the system, if it has a function for that."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None
    if trim is not None:
        trim(0)


async def come_and_go(app: "ASGIApp") -> None:
    """Connect to the app as a browser does and leave at once."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    path = f"{'/' + base if base else ''}/_stcore/stream"
    accepted = asyncio.Event()
    said = iter([{"type": "websocket.connect"}])

    async def receive() -> "Message":
        message = next(said, None)
        if message is not None:
            return message
        await accepted.wait()
        return {"type": "websocket.disconnect", "code": 1000}

    async def send(message: "Message") -> None:
        if message["type"] in ("websocket.accept", "websocket.close"):
            accepted.set()

    await app(
        {
            "type": "websocket",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "scheme": "ws",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": [(b"host", b"localhost")],
            "subprotocols": ["streamlit"],
            "client": OURSELVES,
            "server": ("localhost", 0),
            "state": {},
        },
        receive,
        send,
    )
