"""Serves what the browser loads of the canvas: /canvas/<hash>/<path>, beside what it asks."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from roiviz.hosts.streamlit import drags
from roiviz.scene.files import BUNDLE, bundle_head, fingerprint, sources

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

ENTRY = "canvas.js"
ADAPTER = Path(__file__).parent / "streamlit.js"


@functools.cache
def files() -> Mapping[str, bytes]:
    """All that the browser loads: the canvas, and what ties it to Streamlit.

    The canvas is one file, so that a page need not ask eighty times; while somebody works on its
    sources, and that one file is older, it is what they wrote.
    """
    bundle = BUNDLE.read_bytes()
    current = bundle.startswith(bundle_head().encode())
    return {**({ENTRY: bundle} if current else sources()), ADAPTER.name: ADAPTER.read_bytes()}


@functools.cache
def version() -> str:
    """A hash of the files' content: part of their address, so that caches may keep them."""
    return fingerprint(files())


def routes() -> list[BaseRoute]:
    """All that a canvas asks of the server, for `st.App(routes=...)`."""
    from starlette.routing import Route

    return [Route("/canvas/{version}/{name:path}", _serve), *drags.routes()]


def module_path(name: str = ENTRY) -> str:
    """The address path of a script, below the server's base path."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"{'/' + base if base else ''}/canvas/{version()}/{name}"


async def _serve(request: Request) -> Response:
    from starlette.responses import Response

    name = request.path_params["name"]
    content = files().get(name)
    if content is None:
        return Response("no such file", status_code=404)
    # Another version's address gets the current file too, but no cache may keep it under that name.
    current = request.path_params["version"] == version()
    keep = "public, max-age=31536000, immutable" if current else "no-store"
    return Response(content, media_type="text/javascript", headers={"Cache-Control": keep})
