"""What the page shows of a rotated box: dial, both spaces, other readings, the upright patch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import streamlit as st

from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS
from roiviz.explain.roi import BoxLesson, RoiLesson, RoiSettings
from roiviz.explain.rotation import (
    Reading,
    RotationLesson,
    explain_rotation,
    pooled_patch,
    sentence,
)
from roiviz.explain.words import number, turn
from roiviz.pictures import Picture
from roiviz.ui import compute, session
from roiviz.ui.canvas import Scene
from roiviz.ui.live import RoiView
from roiviz.ui.session import bound
from roiviz.views.explore.state import AS_THE_BINS, PATCH_SIZES
from roiviz.views.pages import Memory
from roiviz.views.person import OWN

PATCHES = {AS_THE_BINS: "as the bins"} | {side: f"{side} × {side}" for side in PATCH_SIZES}
PATCH_PIXELS = 1_500_000  # of the picture that is pooled; a larger one is halved until it fits
GHOST = 5  # categorical colour


@dataclass(frozen=True)
class Turned:
    """What the page shows of a rotated box."""

    reading: str = OWN
    patch: int = 0  # rows and columns of the upright patch; 0 as the bins

    def compose(
        self, view: RoiView, scene: Scene, answered: RoiLesson, state: session.CanvasState
    ) -> Scene:
        """Add the active box's rotation to a page's answer."""
        box = active_box(answered, state)
        if box is None:
            return scene
        lesson = explain_rotation(box, view.settings, view.feature_map.stride)
        reading = lesson.reading(self.reading)
        patch = patch_of(view, lesson.read_frame, self.patch)
        return replace(
            scene,
            layers=[*scene.layers, *_ghost(reading)],
            page={**scene.page, "rotation": _header(lesson, reading)},
            page_arrays={**scene.page_arrays, "patch": patch},
        )


def choose_turned(now: Memory, settings: RoiSettings) -> Turned | None:
    """How else to read the numbers, and how large the patch is; None for upright boxes."""
    if not settings.row.rotated:
        return None
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.selectbox(
            "Read these numbers as",
            [OWN, *CONVENTIONS],
            format_func=lambda name: "this operator" if name == OWN else CONVENTIONS[name].title,
            width=210,
            help="The same five numbers, cx, cy, w, h and angle, as another framework takes them: "
            "its unit, its direction, its half-cell shift and its smallest size.",
            **bound(now, "reading"),
        )
        st.segmented_control(
            "Upright patch",
            list(PATCHES),
            format_func=PATCHES.__getitem__,
            required=True,
            help="The picture's own pixels under the bins, set upright, at this output size.",
            **bound(now, "patch"),
        )
    return Turned(now.own.reading, now.own.patch)


def active_box(answered: RoiLesson, state: session.CanvasState) -> Box | None:
    """The box that the cards are about; None where there is none or the kernel refuses it."""
    if not answered.boxes:
        return None
    chosen = answered.boxes[state.hand.active or 0]
    return chosen.box if isinstance(chosen, BoxLesson) else None


def patch_of(view: RoiView, frame: Box, size: int) -> np.ndarray:
    """(rows, columns, 3) uint8: the picture where the bins lie, upright."""
    colours = compute.feature_map(view.picture, "rgb", _stride(view.picture))
    bins = (size, size) if size else view.settings.bins
    return pooled_patch(colours, frame, bins, view.settings.device)


def _stride(picture: Picture) -> int:
    height, width = picture.pixels.shape[:2]
    return next((s for s in (1, 2, 4, 8) if height * width / s**2 <= PATCH_PIXELS), 16)


def _ghost(reading: Reading | None) -> Sequence[Mapping[str, Any]]:
    """The other reading, drawn where its bins would lie."""
    if reading is None or reading.same:
        return ()
    frame = reading.read_frame
    name = f"as {reading.convention.title} reads it"
    return (
        {
            "id": "ghost",
            "type": "boxes",
            "array": np.array([[frame.cx, frame.cy, frame.width, frame.height, frame.angle]]),
            "color": [GHOST],
            "dash": [7],
            "labels": [name],
            "legend": name,
        },
    )


def _header(lesson: RotationLesson, reading: Reading | None) -> dict[str, Any]:
    cx, cy = lesson.center_in_cells
    height, width = lesson.size_in_cells
    box = lesson.box
    angle = lesson.read_frame.angle
    shift = f" − {lesson.own.offset:g}" if lesson.own.offset else ""
    return {
        "tuple": f"cx, cy, w, h, θ = {', '.join(number(v) for v in lesson.numbers)}°",
        "remark": f"degrees {lesson.direction} about the centre",
        "direction": lesson.direction,
        "box": _frame(replace(box, angle=angle)),
        "cell_box": _frame(Box(cx, cy, width, height, angle)),
        "turn": turn(angle),
        "picture": f"picture: about x = {number(box.cx)}, y = {number(box.cy)} px",
        "cells": f"cells: about x = {number(cx)}, y = {number(cy)}: px / {lesson.stride:g}{shift}",
        "sentence": sentence(lesson, reading),
        "ghost": _frame(reading.read_frame) if reading and not reading.same else None,
    }


def _frame(box: Box) -> dict[str, float]:
    return {"cx": box.cx, "cy": box.cy, "w": box.width, "h": box.height, "angle": box.angle}
