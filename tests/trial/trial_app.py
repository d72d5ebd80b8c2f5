"""The trial page, served as app.py serves the app."""

from pathlib import Path

import streamlit as st

from app import LAYERS, lifespan
from roiviz.hosts.streamlit import health, serve

app = st.App(
    Path(__file__).with_name("main.py"),
    lifespan=lifespan,
    routes=[*serve.routes(), *health.routes()],
    middleware=[layer for part in LAYERS for layer in part.middleware()],
)
