"""Drops a component state that is not a JSON object before it reaches Streamlit.

Streamlit decodes such a state before any page runs, fails, and keeps it, so that every later run of
that session fails too. The app's own pages never send one. The message is dropped here, and logged
once.
"""

import json
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

from roiviz.hosts.streamlit import keys

if TYPE_CHECKING:
    from starlette.middleware import Middleware
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOGGER = logging.getLogger(__name__)
_ID = b"$$ID-"
_OURS = f"-{keys.CANVAS}".encode()
_LENGTH_DELIMITED = 2  # of protobuf's wire types


class SocketDoor:
    """ASGI middleware that looks at what browsers send through their sockets."""

    def __init__(self, app: "ASGIApp") -> None:
        self.app = app
        self.said = False

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass everything on but a message with a broken component state."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return

        async def checked() -> "Message":
            while True:
                message = await receive()
                if all(map(_is_object, component_states(message.get("bytes") or b""))):
                    return message
                if not self.said:
                    self.said = True
                    LOGGER.warning("a component's state that is no JSON object was dropped")

        await self.app(scope, checked, send)


def component_states(data: bytes) -> Iterator[bytes]:
    """The states of our canvases in a message, where a widget's state is its id, then its value."""
    at = data.find(_ID)
    while at > 0:
        end = at + data[at - 1]  # an id is shorter than 128 bytes, so its length is one byte
        if _OURS in data[at:end]:
            tag, value_at = _varint(data, end)
            if tag % 8 == _LENGTH_DELIMITED:
                length, value_at = _varint(data, value_at)
                yield data[value_at : value_at + length]
        at = data.find(_ID, at + 1)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of protobuf's, and where it ends; 0 beyond the data."""
    value = shift = 0
    while at < len(data) and shift < 64:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            break
    return value, at


def _is_object(state: bytes) -> bool:
    try:
        return isinstance(json.loads(state), dict)
    except (ValueError, RecursionError):
        return False


def middleware() -> "list[Middleware]":
    """The door, for `st.App(middleware=...)`."""
    from starlette.middleware import Middleware

    return [Middleware(SocketDoor)]
