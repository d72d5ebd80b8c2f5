"""The widgets of both pages with R-MAC's regions: how these are laid out."""

from __future__ import annotations

import streamlit as st

from roiviz.explain.rmac import RmacSettings
from roiviz.kernels.regions import VARIANTS
from roiviz.views import person_widgets
from roiviz.views.pages import Memory
from roiviz.views.person import MOST_OVERLAP, MOST_SCALES

SHORT_TITLES = {"tolias": "Tolias", "caffe2": "Caffe2", "cirtorch": "cirtorch"}


def say_purpose(here: str) -> None:
    """What R-MAC is for, and what this page shows of it."""
    st.caption(
        "R-MAC finds pictures of the same place: the largest values within overlapping squares of "
        f"a feature map become one vector, and like pictures get like vectors. Here: {here}."
    )


def choose_settings(now: Memory) -> RmacSettings:
    """Levels, variant and overlap in one row; the device behind "More settings"."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        settings = choose_regions(now)
        with st.popover("More settings", help="Device"):
            person_widgets.choose_device(now, "rmac")
    return settings


def choose_regions(now: Memory) -> RmacSettings:
    """Levels, variant and overlap."""
    st.segmented_control(
        "Levels",
        range(1, MOST_SCALES + 1),
        required=True,
        help="Level l has squares of ⌊2 · short side / (l + 1)⌋ cells. The paper takes 3.",
        **now.bind("scales"),
    )
    st.segmented_control(
        "Variant",
        list(VARIANTS),
        format_func=SHORT_TITLES.__getitem__,
        required=True,
        help="\n\n".join(f"**{SHORT_TITLES[v]}**: {VARIANTS[v].source}" for v in VARIANTS),
        **now.bind("variant"),
    )
    st.slider(
        "Overlap wanted",
        0.0,
        MOST_OVERLAP,
        step=0.05,
        width=104,
        help="Wanted overlap of neighbouring squares along the long side, as a share of a square.",
        **now.bind("overlap"),
    )
    person = now.person
    return RmacSettings(
        scales=person.scales,
        overlap=person.overlap,
        variant=person.variant,
        device=person_widgets.device_of(now, "rmac"),
    )
