"""A limit on how much one person may have uploaded at once: a few of the largest files.

Streamlit's upload route limits the size of a file, but not how many files a client sends.
"""

from collections import OrderedDict
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from starlette.middleware import Middleware
    from starlette.types import ASGIApp, Receive, Scope, Send

FILES = 4
"""How many files of the largest size a session may hold; of smaller ones it may hold more."""
SESSIONS = 4096
_ROUTE = "/_stcore/upload_file/"


class LimitUploads:
    """ASGI middleware that refuses an upload which would take a session over the limit."""

    def __init__(self, app: "ASGIApp"):
        self.app = app
        self._held: OrderedDict[str, dict[str, int]] = OrderedDict()

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Count files as they are added and removed; pass on everything but uploads."""
        refused = self._refusal(scope) if scope["type"] == "http" else None
        if refused is None:
            await self.app(scope, receive, send)
            return
        from starlette.responses import PlainTextResponse

        status, sentence = refused
        await PlainTextResponse(sentence, status)(scope, receive, send)

    def _refusal(self, scope: "Scope") -> tuple[int, str] | None:
        _, found, rest = scope["path"].partition(_ROUTE)
        session, _, file = rest.partition("/")
        if not found or scope["method"] not in ("PUT", "DELETE"):
            return None
        held = self._held.setdefault(session, {})
        self._held.move_to_end(session)
        while len(self._held) > SESSIONS:
            self._held.popitem(last=False)
        if scope["method"] == "DELETE":
            held.pop(file, None)
            return None
        length = dict(scope["headers"]).get(b"content-length", b"")
        if not length.isdigit():
            return 411, "An upload must state its length."
        largest = int(st.get_option("server.maxUploadSize")) * 2**20
        if int(length) > largest:
            return None  # Streamlit's route refuses it
        others = sum(size for name, size in held.items() if name != file)
        if others + int(length) > FILES * largest:
            return 413, f"At most {FILES * largest >> 20} MB at once; remove a file first."
        held[file] = int(length)
        return None


def middleware() -> "list[Middleware]":
    """The limit, for `st.App(middleware=...)`."""
    from starlette.middleware import Middleware

    return [Middleware(LimitUploads)]
