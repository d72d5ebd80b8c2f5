"""The R-MAC pages' widgets: how the regions are laid out, on which map, and what is drawn."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from roiviz.explain.rmac import RmacSettings
from roiviz.fitted import LARGEST_SIDE
from roiviz.kernels.regions import VARIANTS
from roiviz.pictures import Picture
from roiviz.ui import compute, controls
from roiviz.ui.session import bound
from roiviz.ui.sources import Missing, Source
from roiviz.views.pages import Memory
from roiviz.views.person import MOST_OVERLAP, MOST_SCALES
from roiviz.views.rmac_descriptor.state import ALL_CHANNELS, ONE_CHANNEL
from roiviz.views.rmac_regions.state import ANOTHER, NONE, THE_PICTURES

SHORT_TITLES = {"tolias": "Tolias", "caffe2": "Caffe2", "cirtorch": "cirtorch"}
SIZES = {THE_PICTURES: "the picture's", ANOTHER: "another"}
WINNERS = {ONE_CHANNEL: "the shown channel", ALL_CHANNELS: "all channels"}
REGION_MARKS = {
    "winners": "◉ winning cells",
    "cover": "▒ regions on each cell",
    "cells": "# cells",
}
DESCRIPTOR_MARKS = {"winners": "▒ winning cells", "regions": "▭ regions", "cells": "# cells"}


def choose_settings(now: Memory) -> RmacSettings:
    """Levels, variant and overlap in one row; the device behind "More settings"."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        settings = choose_regions(now)
        with st.popover("More settings", help="Device"):
            controls.choose_device(now, "rmac")
    return settings


def choose_regions(now: Memory) -> RmacSettings:
    """Levels, variant and overlap."""
    st.segmented_control(
        "Levels",
        range(1, MOST_SCALES + 1),
        required=True,
        help="Level l has squares of ⌊2 · short side / (l + 1)⌋ cells. The paper takes 3.",
        **bound(now, "scales"),
    )
    st.segmented_control(
        "Variant",
        list(VARIANTS),
        format_func=SHORT_TITLES.__getitem__,
        required=True,
        help="\n\n".join(f"**{SHORT_TITLES[v]}**: {VARIANTS[v].source}" for v in VARIANTS),
        **bound(now, "variant"),
    )
    st.slider(
        "Overlap wanted",
        0.0,
        MOST_OVERLAP,
        step=0.05,
        width=104,
        help="Wanted overlap of neighbouring squares along the long side, as a share of a square.",
        **bound(now, "overlap"),
    )
    person = now.person
    return RmacSettings(
        scales=person.scales,
        overlap=person.overlap,
        variant=person.variant,
        device=controls.device_of(now, "rmac"),
    )


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
        **bound(now, "map", size),
    )
    if size == THE_PICTURES or not stride:
        return picture
    for label, name in (("rows", "map_rows"), ("columns", "map_columns")):
        st.number_input(label, 1, LARGEST_SIDE, width=84, **bound(now, name))
    return compute.fitted_picture(picture, now.own.rows, now.own.columns, stride)


def choose_levels(now: Memory, levels: Sequence[int]) -> tuple[int, ...]:
    """Which levels' regions are drawn on the picture; level 0 is the whole map."""
    wanted = now.own.levels
    shown = tuple(levels) if wanted is None else tuple(n for n in levels if n in wanted)
    st.pills(
        "Draw the regions of",
        levels,
        selection_mode="multi",
        format_func=lambda level: f"level {level}" if level else "whole map",
        **bound(now, "levels", shown),
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
        **bound(now, "against", shown),
    )
    return "" if shown == NONE else str(shown)


def choose_winners(now: Memory) -> bool:
    """Whether cells are counted that win in any channel, not in the shown one alone."""
    st.segmented_control(
        "Winning cells of",
        list(WINNERS),
        format_func=WINNERS.__getitem__,
        required=True,
        help="How often each cell holds the largest value of a region and channel.",
        **bound(now, "winners"),
    )
    return bool(now.own.winners == ALL_CHANNELS)
