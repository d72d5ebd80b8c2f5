"""Learn's own widgets: the lessons to choose from, and the way back to them."""

from __future__ import annotations

import streamlit as st

from roiviz.lessons import LESSONS
from roiviz.views.learn.state import ALL
from roiviz.views.pages import Memory

COLUMNS = 3


def choose_lesson(now: Memory) -> None:
    """Every lesson: what it asks, and how long it takes."""
    rows = list(enumerate(LESSONS.values(), start=1))
    for first in range(0, len(rows), COLUMNS):
        for column, (number, row) in zip(
            st.columns(COLUMNS), rows[first : first + COLUMNS], strict=False
        ):
            with column.container(border=True, height="stretch"):
                st.subheader(f"{number} · {row.title}", anchor=False)
                st.markdown(row.asks)
                st.caption(f"about {row.minutes} minutes")
                st.button(
                    "Begin",
                    key=f"{ALL}_{row.id}",
                    help=f"Lesson {number}, {row.title}",
                    on_click=now.host.change,
                    args=(now.page, "lesson", row.id),
                )


def leave_lesson(now: Memory) -> None:
    """Back to all of them."""
    st.button(
        "← All lessons",
        type="tertiary",
        on_click=now.host.change,
        args=(now.page, "lesson", ALL),
    )
