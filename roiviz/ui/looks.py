"""What config.toml cannot say about the page's looks: density, icon and logo."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import streamlit as st

ASSETS = Path(__file__).parents[2] / "assets"
ICON = ASSETS / "icon.svg"
LOGO = ASSETS / "logo.svg"

# The picture is the biggest thing on a page: the default page margins would cost a third of it.
_STYLE = """
<style>
[data-testid="stMainBlockContainer"] { padding: 4.25rem 1.25rem 1.5rem; max-width: 1720px; }
[data-testid="stVerticalBlock"] { gap: 0.6rem; }
[data-testid="stPageLink"] a { padding-left: 0; }
[data-testid="stWidgetLabel"] p { font-size: 0.8rem; opacity: 0.8; }
</style>
"""


def apply() -> None:
    """Set the page's density and logo."""
    st.html(_STYLE)
    st.logo(str(LOGO), size="medium")


def table(rows: Sequence[Mapping[str, str]]) -> str:
    """Rows as a Markdown table: it is there at once, where a dataframe loads a grid first."""
    head = list(rows[0])
    lines = [head, ["---"] * len(head), *(list(row.values()) for row in rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
