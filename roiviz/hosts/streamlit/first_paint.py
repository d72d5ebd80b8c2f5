"""Middleware that puts into every page that the server sends what a page's script would send late.

That is the style sheet of `looks`, without which the page would be drawn with other margins and
everything on it would jump a second later; and where the canvas is to be had, so that the browser
loads it beside Streamlit's own scripts, not after them.
"""

from typing import TYPE_CHECKING, Any

from roiviz.hosts.streamlit import looks, serve

if TYPE_CHECKING:
    from starlette.middleware import Middleware
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_END = b"</head>"
# A compressed page could not be changed, and a cached one would keep an old style.
_NOT_ASKED = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
_NOT_SAID = {b"content-length", b"etag", b"last-modified", b"accept-ranges"}


def middleware() -> "list[Middleware]":
    """The middleware, for `st.App(middleware=...)`."""
    from starlette.middleware import Middleware

    return [Middleware(FirstPaint)]


class FirstPaint:
    """ASGI middleware that puts `head` before the end of a page's head."""

    def __init__(self, app: "ASGIApp") -> None:
        self.app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass everything on, and add to a page."""
        if scope["type"] != "http" or not _asks_for_page(scope):
            await self.app(scope, receive, send)
            return
        kept = [(name, value) for name, value in scope["headers"] if name not in _NOT_ASKED]
        await self.app({**scope, "headers": kept}, receive, _Completed(send).take)


class _Completed:
    """Collects a page until it is complete, then sends it with `head`."""

    def __init__(self, send: "Send") -> None:
        self.send = send
        self.start: dict[str, Any] | None = None
        self.body = bytearray()

    async def take(self, message: "Message") -> None:
        if message["type"] == "http.response.start" and _is_page(message):
            self.start = dict(message)
            return
        if self.start is None:
            await self.send(message)
            return
        self.body += message.get("body", b"")
        if not message.get("more_body", False):
            await self._finish()

    async def _finish(self) -> None:
        assert self.start is not None
        page = bytes(self.body).replace(_END, head().encode() + _END, 1)
        said = [(name, value) for name, value in self.start["headers"] if name not in _NOT_SAID]
        said.append((b"content-length", str(len(page)).encode()))
        await self.send({**self.start, "headers": said})
        await self.send({"type": "http.response.body", "body": page})


def head() -> str:
    """What every page gets."""
    paths = [serve.module_path(), serve.module_path(serve.ADAPTER.name)]
    early = "".join(f'<link rel="modulepreload" href="{path}">' for path in paths)
    return f"{early}<style>{looks.STYLE}</style>"


def _asks_for_page(scope: "Scope") -> bool:
    accepted = next((value for name, value in scope["headers"] if name == b"accept"), b"")
    return scope["method"] == "GET" and b"text/html" in accepted


def _is_page(message: "Message") -> bool:
    return any(
        name == b"content-type" and value.startswith(b"text/html")
        for name, value in message["headers"]
    )
