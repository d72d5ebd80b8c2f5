"""What config.toml cannot set about a page's looks: density, reserved space, icon, logo."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from roiviz import palette
from roiviz.places import ASSETS
from roiviz.views.host import WidgetKey

if TYPE_CHECKING:
    from roiviz.pictures import Picture

ICON = ASSETS / "icon.svg"
LOGO = ASSETS / "logo.svg"
STYLE = palette.page_css() + Path(__file__).with_suffix(".css").read_text("utf-8")


def apply() -> None:
    """Set the page's logo, but for another page's frame; its density comes with `first_paint`."""
    if not st.context.is_embedded:
        st.logo(str(LOGO), size="medium")


def name(title: str) -> None:
    """Say what the page is called to those who cannot see which of the menu's names is lit."""
    with st.container(key=WidgetKey.PAGE_NAME):
        st.html(f"<h1>{escape(title)}</h1>")


def expect(picture: "Picture") -> None:
    """Reserve the space that a canvas with this picture will take."""
    height, width = picture.pixels.shape[:2]
    st.html(f"<style>:root {{ --rv-ratio: {height / width:.4f} }}</style>")


@contextmanager
def folded() -> Iterator[None]:
    """Settings that fold away behind a switch where the screen is too small for all."""
    with st.container(key=WidgetKey.SETTINGS_SWITCH):
        st.toggle("Settings", key=WidgetKey.SETTINGS_OPEN)
    with st.container(key=WidgetKey.SETTINGS):
        yield


def table(rows: Sequence[Mapping[str, str]]) -> str:
    """Rows as a Markdown table, which shows at once, while a dataframe loads a grid first."""
    head = list(rows[0])
    lines = [head, ["---"] * len(head), *(list(row.values()) for row in rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
