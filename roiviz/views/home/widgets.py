"""Home's own widgets: the way to the page that each person came for."""

import streamlit as st

# Title, words, and the address of a worked example.
WAYS = (
    (
        "Learn",
        "Which cells does a box read, and with what weight? On a ramp you can check it by hand.",
        {
            "picture": "ramp",
            "features": "rgb",
            "operator": "roi_align",
            "bins": "4",
        },
    ),
    (
        "Teach",
        "Boats at every angle, and boxes that turn with them: the link keeps every setting.",
        {"picture": "harbour", "stride": "8", "samples": "0"},
    ),
    (
        "Debug",
        "Half a cell off? One box read by legacy and aligned, side by side, bin by bin.",
        {
            "picture": "street",
            "operator": "roi_align",
            "stride": "8",
            "bins": "4",
            "aligned": "false",
            "compare": "shift",
            "zoom": "524,388,4",
        },
    ),
)


def show_ways() -> None:
    """The ways side by side."""
    for column, (title, words, address) in zip(st.columns(len(WAYS)), WAYS, strict=True):
        with column.container(border=True, height="stretch"):
            st.page_link("../../../pages/explore.py", label=f"**{title} →**", query_params=address)
            st.caption(words)
