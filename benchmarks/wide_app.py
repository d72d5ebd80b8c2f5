"""The explorer's live part on a 256-channel 64 × 64 map, served as app.py serves the app."""

from pathlib import Path

import streamlit as st

from app import LAYERS, lifespan
from roiviz.hosts.streamlit import health, serve

app = st.App(
    Path(__file__).with_name("wide_page.py"),
    lifespan=lifespan,
    routes=[*serve.routes(), *health.routes()],
    middleware=[layer for part in LAYERS for layer in part.middleware()],
)
