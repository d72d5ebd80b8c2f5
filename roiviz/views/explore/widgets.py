"""Explore's own widgets: a second reading, how else to read the numbers, the upright patch."""

from __future__ import annotations

import streamlit as st

from roiviz.conventions import NOTATIONS
from roiviz.explain.comparison import READING, Way, ways
from roiviz.explain.roi_settings import RoiSettings
from roiviz.views.explore.state import AS_THE_BINS, NO_COMPARISON, PATCH_SIZES
from roiviz.views.pages import Memory
from roiviz.views.person import OWN

PATCHES = {AS_THE_BINS: "as the bins"} | {side: f"{side} × {side}" for side in PATCH_SIZES}


def choose_reading(now: Memory) -> None:
    """How else to read the numbers of a rotated box, and how large its patch is."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.selectbox(
            "Read these numbers as",
            [OWN, *NOTATIONS],
            format_func=lambda name: "this operator" if name == OWN else NOTATIONS[name].title,
            width=210,
            help="The same five numbers, cx, cy, w, h and angle, as another framework takes them: "
            "its unit, its direction, its half-cell shift and its smallest size.",
            **now.bind("reading"),
        )
        st.segmented_control(
            "Upright patch",
            list(PATCHES),
            format_func=PATCHES.__getitem__,
            required=True,
            help="The picture's own pixels under the bins, set upright, at this output size.",
            **now.bind("patch"),
        )


def choose_compared(now: Memory, settings: RoiSettings) -> Way | None:
    """What the box is read with a second time; None for nothing."""
    found = ways(settings, now.own.reading)
    shown = now.own.compare if now.own.compare in found else NO_COMPARISON
    st.selectbox(
        "Compare with",
        [NO_COMPARISON, *found],
        format_func=lambda name: found[name].title if name in found else NO_COMPARISON,
        width=150,
        help="Reads the same box a second time with this one thing changed, and sets both outputs "
        "and their difference side by side."
        + (
            ""
            if READING in found or not settings.row.rotated
            else " A framework chosen under “Read these numbers as” joins the list."
        ),
        **now.bind("compare", shown),
    )
    return found.get(shown)
