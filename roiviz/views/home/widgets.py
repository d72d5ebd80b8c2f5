"""Home's own widgets: the way to the page that each person came for."""

import streamlit as st

# Title, words, page, and the address of a worked example.
WAYS: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    (
        "Learn",
        "Which cells does a box read, and with what weight? On a ramp you can check it by hand.",
        "explore",
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
        "explore",
        {"picture": "harbour", "stride": "8", "samples": "0"},
    ),
    (
        "Debug",
        "Is my kernel right, where is it wrong, and whose rules does it follow? Drop features, "
        "boxes and an output.",
        "debug",
        {},
    ),
)


def show_ways() -> None:
    """The ways side by side."""
    for column, (title, words, page, address) in zip(st.columns(len(WAYS)), WAYS, strict=True):
        with column.container(border=True, height="stretch"):
            st.page_link(f"../../../pages/{page}.py", label=f"**{title} →**", query_params=address)
            st.caption(words)
