"""Home's own widgets: four doors, and a gallery of states."""

import streamlit as st

from roiviz.views.home.gallery import GALLERY

# Title, words, page, and the address that it opens with.
DOORS: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("Learn", "Lessons in which you predict what a kernel then computes.", "learn", {}),
    ("Explore", "Any operator, picture and box, number by number.", "explore", {}),
    ("Debug", "Is my kernel right? If not, where, and by whose rules?", "debug", {}),
    ("Your own", "Your model or array, picture and boxes.", "explore", {"features": "own"}),
)
IN_A_ROW = 4


def show_doors() -> None:
    """The way to what each person came for."""
    for column, (title, words, page, address) in zip(st.columns(len(DOORS)), DOORS, strict=True):
        with column.container(border=True, height="stretch", gap="xsmall"):
            _link(f"**{title} →**", page, address)
            st.caption(words)


def show_gallery() -> None:
    """Pictures of striking states, each with the link that opens it."""
    st.subheader("Worth seeing", anchor=False)
    for first in range(0, len(GALLERY), IN_A_ROW):
        row = GALLERY[first : first + IN_A_ROW]
        for column, sight in zip(st.columns(IN_A_ROW), row, strict=False):
            with column.container(border=True, height="stretch", gap="xsmall"):
                st.image(str(sight.picture), width="stretch", alt="")
                _link(f"**{sight.title} →**", sight.page, dict(sight.address))
                st.caption(sight.words)


def _link(label: str, page: str, address: dict[str, str]) -> None:
    st.page_link(f"../../../pages/{page}.py", label=label, query_params=address)
