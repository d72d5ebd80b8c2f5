"""The app: `python -m roiviz app` serves it, or `uvicorn app:app` behind a proxy."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st

from roiviz.hosts.streamlit import (
    first_page,
    first_paint,
    headers,
    health,
    housekeeping,
    serve,
    socket_door,
    uploads,
    warm_up,
)
from roiviz.places import MAIN

# The outermost first.
LAYERS = (first_paint, headers, housekeeping, uploads, socket_door)


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[dict[str, object]]:
    """Compile the kernels beside the first visitor's page load, not after it, and keep house."""
    warm_up.start(first_page.prepare)
    async with housekeeping.kept(app):
        yield {}


app = st.App(
    MAIN,
    lifespan=lifespan,
    routes=[*serve.routes(), *health.routes()],
    middleware=[layer for part in LAYERS for layer in part.middleware()],
)
