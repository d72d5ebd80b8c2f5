"""The gradients page's widgets: what to look at, what comes from above, how to walk."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import streamlit as st

from roiviz.boxes import Box
from roiviz.explain.descent import FREEDOMS, GOALS
from roiviz.explain.losses import UPSTREAMS
from roiviz.explain.roi import RoiSettings
from roiviz.ui import controls, session
from roiviz.ui.gradients import CHARTS, LOOKS
from roiviz.ui.session import Key

REACHES = {"± 1 cell": 1.0, "± 0.1 cell": 0.1, "± 3 cells": 3.0}
MARKS = {"bins": "▦ bins", "samples": "● samples", "cells": "# cells", "taps": "✚ taps"}
STEPS = {"2 %": 0.02, "5 %": 0.05, "10 %": 0.1, "20 %": 0.2}
MAX_SEED = 999
# RoIPool's gradient to its box is 0: it has a section of its own instead.
OPERATORS = ("roi_align_rotated", "roi_align")


def choose_operator() -> RoiSettings:
    """The operator's settings; a bin is the mean of its samples here, whatever Explore shows."""
    settings = controls.choose_roi_settings(RoiSettings(), OPERATORS)
    if settings.reduction != "avg":
        st.caption("On this page a bin is always the mean of its samples.")
    return replace(settings, reduction="avg")


def settings_of(look: str, settings: RoiSettings) -> RoiSettings:
    """What a section computes: beside RoIPool, which knows no angle, the box has none."""
    return replace(settings, operator="roi_align") if look == "pool" else settings


def choose_look() -> str:
    """Which part of the backward pass the page shows."""
    return st.segmented_control(
        "Look at",
        list(LOOKS),
        default="cells",
        format_func=lambda name: LOOKS[name].title,
        required=True,
        key=Key.LOOK,
        bind="query-params",
        persist_state="session",
    )


def choose_for(
    look: str, scope: str, digest: str, can_match: bool, rotated: bool
) -> dict[str, Any]:
    """The few widgets that this section needs, as fields of `GradientView`."""
    if look == "move":
        return choose_walk(scope, digest, can_match, rotated)
    if look == "pool":
        return {}
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        upstream, seed = choose_upstream(can_match)
        if upstream == "target":
            remember_button(scope, digest)
    found: dict[str, Any] = {"upstream": upstream, "seed": seed}
    if look == "box":
        found["reach_in_cells"] = choose_reach()
    else:
        found["chart"] = choose_chart(look)
    return found


def beside(box: Box) -> Box:
    """A box to begin with: near an object but not on it, so that there is something to feel."""
    turn = math.radians(box.angle)
    along, across = 0.3 * box.width, 0.25 * box.height
    return replace(
        box,
        cx=round(box.cx + along * math.cos(turn) + across * math.sin(turn), 2),
        cy=round(box.cy - along * math.sin(turn) + across * math.cos(turn), 2),
        width=round(box.width * 1.15, 2),
        height=round(box.height * 1.1, 2),
        angle=box.angle + 10.0 if box.is_turned else 0.0,
    )


def choose_upstream(can_match: bool) -> tuple[str, int]:
    """The upstream gradient, and the seed of a random one."""
    kinds = [kind for kind in UPSTREAMS if kind != "target" or can_match]
    kind = st.segmented_control(
        "Upstream gradient",
        kinds,
        default="ones",
        format_func=UPSTREAMS.__getitem__,
        required=True,
        key=Key.UPSTREAM,
        bind="query-params",
        persist_state="session",
        help="∂loss / ∂output, one number a bin. All ones, one bin and painted are the same for "
        "every box; random is another draw for each. The loss is Σ upstream × output; for the "
        "patch it is ½ Σ (output − patch)² on the shown channel, with the gradient output − patch.",
    )
    seed = 0
    if kind == "random":
        seed = st.number_input(
            "Seed",
            0,
            MAX_SEED,
            0,
            key=Key.SEED,
            width=110,
            bind="query-params",
            persist_state="session",
        )
    return kind, min(max(int(seed or 0), 0), MAX_SEED)


def choose_chart(look: str) -> str:
    """Which numbers lie over the cells."""
    return st.segmented_control(
        "On the cells",
        list(CHARTS),
        default="threads" if look == "threads" else "gradient",
        required=True,
        key=f"{Key.CHART}_{look}",
        bind="query-params",
        persist_state="session",
    )


def choose_reach() -> float:
    """How far the plots of the loss go."""
    chosen = st.segmented_control(
        "Plots reach",
        list(REACHES),
        default="± 1 cell",
        required=True,
        key=Key.REACH,
        bind="query-params",
        persist_state="session",
        help="For the angle, until the farthest sample has moved that far.",
    )
    return REACHES[chosen]


def choose_walk(scope: str, digest: str, can_match: bool, rotated: bool) -> dict[str, Any]:
    """Goal, step length and what may change, as fields of `GradientView`."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        goal = st.segmented_control(
            "Goal",
            [goal for goal in GOALS if goal != "match" or can_match],
            default="match" if can_match else "channel",
            format_func=GOALS.__getitem__,
            required=True,
            key=Key.GOAL,
            bind="query-params",
            persist_state="session",
        )
        remember_button(scope, digest)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        names = [name for name in FREEDOMS if rotated or name != "angle"]
        free = st.pills(
            "May change",
            names,
            selection_mode="multi",
            default=names if goal == "match" else [name for name in names if name != "size"],
            key=f"{Key.FREE}_{goal}_{len(names)}",
            bind="query-params",
            persist_state="session",
            help="With its size free, a box that maximises a channel shrinks onto the brightest "
            "cell: the mean of fewer cells can be larger.",
        )
        step = st.segmented_control(
            "Longest step, of a side",
            list(STEPS),
            default="10 %",
            required=True,
            key=Key.STEP,
            bind="query-params",
            persist_state="session",
        )
    return {"goal": goal, "step": STEPS[step], "free": tuple(free)}


def choose_marks(look: str) -> tuple[str, ...]:
    """What is drawn over the picture besides the gradient; each section begins with its own."""
    return tuple(
        st.pills(
            "Over the picture",
            list(MARKS),
            selection_mode="multi",
            default=list(LOOKS[look].marks),
            format_func=MARKS.__getitem__,
            key=f"{Key.MARKS}_{look}",
            bind="query-params",
            persist_state="session",
        )
    )


def target_of(scope: str, digest: str, suggested: tuple[Box, ...]) -> Box | None:
    """The remembered patch's box: the person's own, else the sample's object."""
    return session.remembered(scope, digest) or (suggested[0] if suggested else None)


def remember_button(scope: str, digest: str) -> None:
    """Remember what the active box pools now."""
    st.button(
        "Remember this patch",
        on_click=session.remember,
        args=(scope, digest),
        help="The target of “distance to a patch” and of “match the remembered patch”.",
    )
