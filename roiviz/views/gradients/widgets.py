"""The gradients page's widgets: what to look at, the upstream gradient, how to walk."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import streamlit as st

from roiviz.boxes import Box
from roiviz.explain.descent import FREEDOMS, GOALS
from roiviz.explain.losses import UPSTREAMS
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiSettings
from roiviz.scene.schema import Overlay
from roiviz.views import person_widgets as controls
from roiviz.views.gradients.present import CHARTS, LOOKS
from roiviz.views.gradients.state import MARKS as MARK_IDS
from roiviz.views.gradients.state import MAX_SEED, REACHES, STEPS
from roiviz.views.pages import Memory

REACH_TITLES = {reach: f"± {name} cell{'s' * (reach > 1)}" for name, reach in REACHES.items()}
MARKS: dict[str, str] = {name: controls.OVERLAYS[name] for name in MARK_IDS}
STEP_TITLES = {step: f"{step:.0%}".replace("%", " %") for step in STEPS.values()}
# RoIPool's gradient to its box is 0: it has a section of its own instead.
OPERATORS = ("roi_align_rotated", "roi_align")


def with_gradient(now: Memory) -> Memory:
    """The page's memory for an operator that this page has: upright where the person's is not."""
    if now.person.operator in OPERATORS:
        return now
    return now.with_values(operator="roi_align")


def choose_operator(now: Memory) -> RoiSettings:
    """The operator's settings; a bin is the mean of its samples here, whatever Explore shows."""
    settings = controls.choose_roi_settings(with_gradient(now), OPERATORS)
    return replace(settings, reduction="avg")


def say_other_operator(now: Memory, look: str) -> None:
    """That the page shows another operator than the person's, where it has none of theirs."""
    operator, person = now.person.operator, now.person
    if operator not in OPERATORS:
        shown = with_gradient(now).person.operator
        titles = [ROI_OPERATORS[name].title for name in (operator, shown)]
        st.info("{} has no gradient to its box, so this page shows {}.".format(*titles))
    elif operator == "roi_align" and person.reduction == "max" and look != "pool":
        st.info("Here a bin is the mean of its samples, not their maximum.")


def settings_of(look: str, settings: RoiSettings) -> RoiSettings:
    """What a section computes: beside RoIPool, which knows no angle, the box has none."""
    return replace(settings, operator="roi_align") if look == "pool" else settings


def choose_look(now: Memory) -> str:
    """Which part of the backward pass the page shows."""
    st.segmented_control(
        "Look at",
        list(LOOKS),
        format_func=lambda name: LOOKS[name].title,
        required=True,
        **now.bind("look"),
    )
    return str(now.own.look)


def choose_for(now: Memory, can_match: bool, rotated: bool) -> dict[str, Any]:
    """The few widgets that this section needs, as fields of `GradientView`."""
    look = now.own.look
    if look == "move":
        return choose_walk(now, can_match, rotated)
    if look == "pool":
        return {}
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        upstream, seed = choose_upstream(now, can_match)
        if upstream == "target":
            remember_button(now)
    found: dict[str, Any] = {"upstream": upstream, "seed": seed}
    if look == "box":
        found["reach_in_cells"] = choose_reach(now)
    else:
        found["chart"] = choose_chart(now)
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


def choose_upstream(now: Memory, can_match: bool) -> tuple[str, int]:
    """The upstream gradient, and the seed of a random one."""
    kinds = [kind for kind in UPSTREAMS if kind != "target" or can_match]
    kind = now.own.upstream if now.own.upstream in kinds else "ones"
    st.segmented_control(
        "Upstream gradient",
        kinds,
        format_func=UPSTREAMS.__getitem__,
        required=True,
        help="∂loss / ∂output, one number a bin. All ones, one bin and painted are the same for "
        "every box; random is another draw for each. The loss is Σ upstream × output; for the "
        "patch it is ½ Σ (output − patch)² on the shown channel, with the gradient output − patch.",
        **now.bind("upstream", kind),
    )
    if kind == "random":
        st.number_input("Seed", 0, MAX_SEED, width=110, **now.bind("seed"))
    return kind, now.own.seed


def choose_chart(now: Memory) -> str:
    """Which numbers lie over the cells."""
    name = f"cells_{now.own.look}"
    st.segmented_control("On the cells", list(CHARTS), required=True, **now.bind(name))
    return str(now.value(name))


def choose_reach(now: Memory) -> float:
    """How far the plots of the loss go."""
    st.segmented_control(
        "Plots reach",
        list(REACH_TITLES),
        format_func=REACH_TITLES.__getitem__,
        required=True,
        help="For the angle, until the farthest sample has moved that far.",
        **now.bind("reach"),
    )
    return float(now.own.reach)


def choose_walk(now: Memory, can_match: bool, rotated: bool) -> dict[str, Any]:
    """Goal, step length and what may change, as fields of `GradientView`."""
    goals = [goal for goal in GOALS if goal != "match" or can_match]
    goal = now.own.goal if now.own.goal in goals else goals[0]
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.segmented_control(
            "Goal",
            goals,
            format_func=GOALS.__getitem__,
            required=True,
            **now.bind("goal", goal),
        )
        remember_button(now)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        names = [name for name in FREEDOMS if rotated or name != "angle"]
        free = tuple(name for name in now.value(f"free_{goal}") if name in names)
        st.pills(
            "May change",
            names,
            selection_mode="multi",
            help="With its size free, a box that maximises a channel shrinks onto the brightest "
            "cell: the mean of fewer cells can be larger.",
            **now.bind(f"free_{goal}", free),
        )
        st.segmented_control(
            "Longest step, as a share of a side",
            list(STEP_TITLES),
            format_func=STEP_TITLES.__getitem__,
            required=True,
            **now.bind("step"),
        )
    return {"goal": goal, "step": now.own.step, "free": free}


def choose_marks(now: Memory) -> tuple[Overlay, ...]:
    """What is drawn over the picture besides the gradient; each section has its own."""
    name = f"marks_{now.own.look}"
    controls.choose_marks(now, name, MARKS, "Over the picture")
    return tuple(now.value(name))


def target_of(now: Memory, suggested: tuple[Box, ...]) -> Box | None:
    """The remembered patch's box: the person's own, else the sample's object."""
    boxes = now.own.target or suggested
    return boxes[0] if boxes else None


def remember_button(now: Memory) -> None:
    """Remember what the active box pools now."""
    st.button(
        "Remember this patch",
        help="The target of “distance to a patch” and of “match the remembered patch”.",
        **now.host.remembering(now.page, "target"),
    )
