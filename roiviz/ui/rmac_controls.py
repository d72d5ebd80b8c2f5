"""The R-MAC pages' widgets: how the regions are laid out, on which map, and what is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from kernels.rmac_regions import VARIANTS
from roiviz.explain.rmac import RmacSettings
from roiviz.fitted import LARGEST_SIDE
from roiviz.pictures import Picture
from roiviz.ui import compute, controls
from roiviz.ui.session import Key
from roiviz.ui.sources import Source

MOST_SCALES = 5
SHORT_TITLES = {"tolias": "Tolias", "caffe2": "Caffe2", "cirtorch": "cirtorch"}
THE_PICTURES, ANOTHER = "the picture's", "another"
NOBODY = "nobody"
REGION_MARKS = {
    "winners": "◉ winning cells",
    "cover": "▒ regions on each cell",
    "cells": "# cells",
}

DESCRIPTOR_MARKS = {"winners": "▒ winning cells", "regions": "▭ regions", "cells": "# cells"}
ONE_CHANNEL, ALL_CHANNELS = "the shown channel", "all channels"


def choose_settings(default: RmacSettings) -> RmacSettings:
    """Levels, variant and overlap in one row; the device behind "More"."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        laid_out = choose_regions(default)
        with st.popover("More", help="Device"):
            return replace(laid_out, device=controls.choose_device("rmac"))


def choose_regions(default: RmacSettings) -> RmacSettings:
    """Levels, variant and overlap."""
    scales = st.segmented_control(
        "Levels",
        range(1, MOST_SCALES + 1),
        default=default.scales,
        required=True,
        key=Key.SCALES,
        bind="query-params",
        persist_state="session",
        help="Level l has squares of ⌊2 · short side / (l + 1)⌋ cells. The paper takes 3.",
    )
    variant = st.segmented_control(
        "Variant",
        list(VARIANTS),
        default=default.variant,
        format_func=SHORT_TITLES.__getitem__,
        required=True,
        key=Key.VARIANT,
        bind="query-params",
        persist_state="session",
        help="\n\n".join(f"**{SHORT_TITLES[v]}**: {VARIANTS[v].source}" for v in VARIANTS),
    )
    overlap = st.slider(
        "Overlap wanted",
        0.0,
        0.9,
        default.overlap,
        0.05,
        key=Key.OVERLAP,
        width=104,
        bind="query-params",
        persist_state="session",
        help="Of neighbouring squares along the long side, as a share of a square.",
    )
    # The limits are the browser's; an address can say anything.
    return replace(
        default, scales=scales, overlap=min(max(float(overlap), 0.0), 0.9), variant=variant
    )


def choose_size(picture: Picture, source: Source) -> Picture:
    """The picture as it is, or its middle scaled to a map of another size."""
    size = st.segmented_control(
        "Map size",
        [THE_PICTURES, ANOTHER] if source.stride else [THE_PICTURES],
        default=THE_PICTURES,
        required=True,
        key=Key.MAP_SIZE,
        bind="query-params",
        persist_state="session",
        help="Another size cuts the picture's middle out and scales it, so that the map has "
        "just these rows and columns of cells. Try 5 × 9, where two candidates tie.",
    )
    if size == THE_PICTURES or not source.stride:
        return picture
    rows = _side("rows", Key.MAP_ROWS, 5)
    columns = _side("columns", Key.MAP_COLUMNS, 9)
    return compute.fitted_picture(picture, rows, columns, source.stride)


def _side(label: str, key: Key, value: int) -> int:
    chosen = st.number_input(
        label,
        1,
        LARGEST_SIDE,
        value,
        key=key,
        width=84,
        bind="query-params",
        persist_state="session",
    )
    return min(max(int(chosen or 1), 1), LARGEST_SIDE)


def choose_levels(levels: Sequence[int]) -> tuple[int, ...]:
    """Which levels' regions are drawn on the picture; level 0 is the whole map."""
    chosen = st.pills(
        "Draw the regions of",
        levels,
        selection_mode="multi",
        default=levels,
        format_func=lambda level: f"level {level}" if level else "whole map",
        key=f"{Key.LEVELS}_{len(levels)}_{levels[0] if levels else ''}",
        bind="query-params",
        persist_state="session",
    )
    return tuple(chosen)


def choose_marks() -> tuple[str, ...]:
    """What else is drawn on the picture."""
    return tuple(
        st.pills(
            "and mark",
            list(REGION_MARKS),
            selection_mode="multi",
            default=["winners", "cells"],
            format_func=REGION_MARKS.__getitem__,
            key=Key.REGION_MARKS,
            bind="query-params",
            persist_state="session",
            help="The winning cell of a region holds its largest value of the shown channel.",
        )
    )


def choose_against(settings: RmacSettings) -> str:
    """The implementation whose other regions are drawn; "" for none."""
    others = [name for name in VARIANTS if name != settings.variant]
    chosen = st.segmented_control(
        "Difference to",
        [NOBODY, *others],
        default=NOBODY,
        format_func=lambda name: SHORT_TITLES.get(name, name),
        required=True,
        key=f"{Key.AGAINST}_{settings.variant}",
        bind="query-params",
        persist_state="session",
        help="Draws the regions that only the one or only the other has.",
    )
    return "" if chosen == NOBODY else chosen


def choose_winners() -> bool:
    """Whether cells are counted that win in any channel, not in the shown one alone."""
    chosen = st.segmented_control(
        "Winning cells of",
        [ONE_CHANNEL, ALL_CHANNELS],
        default=ALL_CHANNELS,
        required=True,
        key=Key.WINNERS,
        bind="query-params",
        persist_state="session",
        help="How often each cell holds the largest value of a region and channel.",
    )
    return chosen == ALL_CHANNELS


def choose_descriptor_marks() -> tuple[str, ...]:
    """What is drawn on the picture."""
    return tuple(
        st.pills(
            "Draw",
            list(DESCRIPTOR_MARKS),
            selection_mode="multi",
            default=["winners"],
            format_func=DESCRIPTOR_MARKS.__getitem__,
            key=Key.DESCRIPTOR_MARKS,
            bind="query-params",
            persist_state="session",
        )
    )
