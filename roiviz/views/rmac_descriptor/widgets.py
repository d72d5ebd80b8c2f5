"""R-MAC descriptor's own widgets."""

from __future__ import annotations

import streamlit as st

from roiviz.views.pages import Memory
from roiviz.views.rmac_descriptor.state import ALL_CHANNELS, ONE_CHANNEL

WINNERS = {ONE_CHANNEL: "the shown channel", ALL_CHANNELS: "all channels"}
MARKS = {"winners": "▒ winning cells", "regions": "▭ regions", "cells": "# cells"}


def choose_winners(now: Memory) -> bool:
    """Whether cells are counted that win in any channel, not in the shown one alone."""
    st.segmented_control(
        "Winning cells of",
        list(WINNERS),
        format_func=WINNERS.__getitem__,
        required=True,
        help="How often each cell holds the largest value of a region and channel.",
        **now.bind("winners"),
    )
    return bool(now.own.winners == ALL_CHANNELS)
