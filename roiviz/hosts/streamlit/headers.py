"""The security headers of every response: what a page may load, and who may frame it."""

import base64
import hashlib
import os
import re
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.middleware import Middleware
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

FRAME_ANCESTORS = "ROIVIZ_FRAME_ANCESTORS"
"""The environment variable with the sites that may frame the app, in CSP's syntax."""

# Streamlit makes modules of its components' code (blob:), reads 64-bit numbers with a few bytes of
# WebAssembly, and puts its styles into the page.
_POLICY = {
    "default-src": "'self'",
    "script-src": "'self' blob: 'wasm-unsafe-eval'",
    "worker-src": "'self' blob:",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "media-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self' ws: wss:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}


# The page that Streamlit serves for every address of the app.
_FIRST_PAGE = resources.files("streamlit") / "static" / "index.html"


def policy(frame_ancestors: str) -> str:
    """The Content-Security-Policy.

    Raises: ValueError if `frame_ancestors` would end its directive and begin another.
    """
    sources = frame_ancestors.strip()
    if not sources or not sources.isascii() or any(sign in sources for sign in ";,\r\n"):
        wanted = "want sources as CSP writes them, with spaces between"
        raise ValueError(f"{FRAME_ANCESTORS}: {wanted}, got {frame_ancestors!r}")
    scripts = " ".join((_POLICY["script-src"], *inline_scripts(_FIRST_PAGE.read_text("utf-8"))))
    directives = {**_POLICY, "script-src": scripts, "frame-ancestors": sources}
    return "; ".join(f"{name} {allowed}" for name, allowed in directives.items())


def inline_scripts(html: str) -> list[str]:
    """The hashes of a page's inline scripts, as the policy names them."""
    found = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    digests = (hashlib.sha256(text.encode()).digest() for text in found)
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]


class SecurityHeaders:
    """ASGI middleware that adds the headers to every HTTP response, errors included."""

    def __init__(self, app: "ASGIApp"):
        self.app = app
        allowed = os.environ.get(FRAME_ANCESTORS, "'self'")
        self.headers = [
            (b"content-security-policy", policy(allowed).encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"same-origin"),
        ]

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Add the headers to the response, replacing any of the same name."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        ours = {name for name, _ in self.headers}

        async def send_with_headers(message: "Message") -> None:
            if message["type"] == "http.response.start":
                said = message.get("headers", ())
                theirs = [(name, value) for name, value in said if name.lower() not in ours]
                message = {**message, "headers": [*theirs, *self.headers]}
            await send(message)

        await self.app(scope, receive, send_with_headers)


def middleware() -> "list[Middleware]":
    """The headers, for `st.App(middleware=...)`."""
    from starlette.middleware import Middleware

    return [Middleware(SecurityHeaders)]
