"""The prism's own widgets: the stories, the conventions, whose numbers each one is given."""

from __future__ import annotations

import streamlit as st

from roiviz.conventions import CONVENTIONS
from roiviz.explain.prism import MOST
from roiviz.views.fields import Unread
from roiviz.views.pages import Memory
from roiviz.views.sources import Missing
from roiviz.views.stories import STORIES

NO_CONVENTION = Missing("Choose at least one convention.")
NUMBERS = {False: "its own numbers", True: "the reference's numbers"}


def choose_story(now: Memory) -> None:
    """Known differences between frameworks, each with a box, conventions and a picture."""
    st.selectbox(
        "Story",
        list(STORIES),
        format_func=lambda name: STORIES[name].title,
        placeholder="Choose one",
        help="Opens a known difference between frameworks; its address is a link to it.",
        **now.bind("story"),
    )


def choose_conventions(now: Memory) -> None:
    """Whose rules the box is read by, and whose numbers each framework is given."""
    st.multiselect(
        "Conventions",
        list(CONVENTIONS),
        format_func=lambda name: CONVENTIONS[name].title,
        max_selections=MOST,
        placeholder="Choose frameworks",
        filter_mode="contains",
        select_all=False,
        wrap=False,
        **now.bind("conventions"),
    )


def choose_numbers(now: Memory) -> None:
    """Whether the same numbers go to all."""
    st.segmented_control(
        "Each framework is given",
        list(NUMBERS),
        format_func=NUMBERS.__getitem__,
        required=True,
        help="Its own numbers mean the same box in its own order, unit and sign. The reference's "
        "numbers as they are show what happens where a table is handed on unchanged.",
        **now.bind("same_numbers"),
    )


def unread_reference(now: Memory) -> Unread | None:
    """A reference that is not among the conventions."""
    wanted = now.own.reference
    if wanted is None or wanted in now.own.conventions:
        return None
    return Unread("reference", wanted, "one of the chosen conventions")
