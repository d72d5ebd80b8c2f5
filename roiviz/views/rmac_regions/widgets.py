"""R-MAC regions' own widgets: on which map, which levels, and against which implementation."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from roiviz.fitted import LARGEST_SIDE
from roiviz.kernels.regions import VARIANTS
from roiviz.pictures import Picture
from roiviz.views import values
from roiviz.views.pages import Memory
from roiviz.views.region_widgets import SHORT_TITLES
from roiviz.views.rmac_regions.state import ANOTHER, NONE, THE_PICTURES
from roiviz.views.sources import Missing, Source

SIZES = {THE_PICTURES: "the picture's", ANOTHER: "another"}
MARKS = {
    "winners": "◉ winning cells",
    "cover": "▒ regions on each cell",
    "cells": "# cells",
}


def choose_size(now: Memory, picture: Picture, source: Source | Missing) -> Picture:
    """The picture as it is, or its middle scaled to a map of another size."""
    stride = None if isinstance(source, Missing) else source.stride
    size = now.own.size if stride else THE_PICTURES
    st.segmented_control(
        "Map size",
        list(SIZES) if stride else [THE_PICTURES],
        format_func=SIZES.__getitem__,
        required=True,
        help="Another size cuts the picture's middle out and scales it, so that the map has "
        "just these rows and columns of cells. Try 5 × 9, where two candidates tie.",
        **now.bind("map", size),
    )
    if size == THE_PICTURES or not stride:
        return picture
    for label, name in (("rows", "map_rows"), ("columns", "map_columns")):
        st.number_input(label, 1, LARGEST_SIDE, width=84, **now.bind(name))
    return values.fitted_picture(now.host, picture, now.own.rows, now.own.columns, stride)


def choose_levels(now: Memory, levels: Sequence[int]) -> tuple[int, ...]:
    """Which levels' regions are drawn on the picture; level 0 is the whole map."""
    wanted = now.own.levels
    shown = tuple(levels) if wanted is None else tuple(n for n in levels if n in wanted)
    st.pills(
        "Draw the regions of",
        levels,
        selection_mode="multi",
        format_func=lambda level: f"level {level}" if level else "whole map",
        **now.bind("levels", shown),
    )
    return shown


def choose_against(now: Memory) -> str:
    """The implementation whose other regions are drawn; "" for none."""
    others = [name for name in VARIANTS if name != now.person.variant]
    shown = now.own.against if now.own.against in others else NONE
    st.segmented_control(
        "Compare with",
        [NONE, *others],
        format_func=lambda name: SHORT_TITLES.get(name, name),
        required=True,
        help="Draws the regions that only the one or only the other has.",
        **now.bind("against", shown),
    )
    return "" if shown == NONE else str(shown)
