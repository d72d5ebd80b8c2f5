"""The app, whose bench is compiled no sooner than the file that BENCH_IS_READY names is there."""

import os
import time
from pathlib import Path

import streamlit as st

from app import LAYERS, lifespan
from roiviz.hosts.streamlit import health, serve, warm_up
from roiviz.places import MAIN

compile_bench = warm_up.STAGES["bench"]


def late() -> None:
    """The stage, once it may begin."""
    while not Path(os.environ["BENCH_IS_READY"]).exists():
        time.sleep(0.05)
    compile_bench()


warm_up.STAGES["bench"] = late
app = st.App(
    MAIN,
    lifespan=lifespan,
    routes=[*serve.routes(), *health.routes()],
    middleware=[layer for part in LAYERS for layer in part.middleware()],
)
