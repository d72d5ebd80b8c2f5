"""The peers' own widget: which threads are open."""

import streamlit as st

from roiviz.bench.museum import Cause
from roiviz.views.pages import Memory
from roiviz.views.peers.state import CAUSES


def choose_cause(now: Memory) -> Cause:
    """What the threads that are shown come down to."""
    st.pills(
        "What it came down to",
        list(CAUSES),
        format_func=lambda name: Cause[name.upper()].value,
        required=True,
        label_visibility="collapsed",
        **now.bind("cause"),
    )
    return Cause[now.own.cause.upper()]
