"""The peers' own widgets: the matrix or the museum, and which of its threads are open."""

import streamlit as st

from roiviz.bench.museum import Cause
from roiviz.views.pages import Memory
from roiviz.views.peers.state import CAUSES, LOOKS, MATRIX, MUSEUM

TITLES = {MATRIX: "Matrix", MUSEUM: "Museum"}


def choose_look(now: Memory) -> None:
    """What the page shows."""
    st.segmented_control(
        "Show",
        list(LOOKS),
        format_func=TITLES.__getitem__,
        required=True,
        label_visibility="collapsed",
        **now.bind("look"),
    )


def choose_cause(now: Memory) -> Cause:
    """What the threads that are shown come down to."""
    st.selectbox(
        "What it came down to",
        list(CAUSES),
        format_func=lambda name: Cause[name.upper()].value,
        width=420,
        **now.bind("cause"),
    )
    return Cause[now.own.cause.upper()]
