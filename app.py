"""Start roiviz: `streamlit run app.py`, or `uvicorn app:app` behind a proxy."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

from roiviz.ui import first_paint, warm_up
from roiviz.ui.canvas import routes

ROOT = Path(__file__).parent


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[dict[str, object]]:
    """Compile the kernels beside the first visitor's page load, not after it."""
    warm_up.start()
    yield {}


app = st.App(
    ROOT / "roiviz" / "ui" / "main.py",
    lifespan=lifespan,
    routes=routes(),
    middleware=first_paint.middleware(),
)
