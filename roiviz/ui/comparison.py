"""Explore's second reading: the box as other settings read it, beside the first, bin by bin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import streamlit as st

from roiviz.explain.comparison import (
    READING,
    Comparison,
    Way,
    calls,
    compare,
    sentence,
    ways,
)
from roiviz.explain.roi import BoxLesson, RoiLesson, RoiSettings
from roiviz.ui import messages, session, warm_up
from roiviz.ui.canvas import Scene
from roiviz.ui.live import RoiView
from roiviz.ui.session import bound
from roiviz.views.explore.state import NO_COMPARISON
from roiviz.views.pages import Memory

OUTLINE = 3  # categorical colour of the other reading's bins


@dataclass(frozen=True)
class Compared:
    """The way of reading that the page's own is set against."""

    way: Way

    @property
    def stage(self) -> str:
        """What must be compiled before it can be read so; see warm_up.STAGES."""
        return self.way.settings.kernel

    def compose(
        self, view: RoiView, scene: Scene, answered: RoiLesson, state: session.CanvasState
    ) -> Scene:
        """Add the active box's other reading to a page's answer."""
        if not answered.boxes or not warm_up.ready(stage=self.stage):
            return scene
        own = answered.boxes[state.hand.active or 0]
        if not isinstance(own, BoxLesson):
            return scene
        found = compare(view.feature_map, own, view.settings, view.channel, self.way)
        if isinstance(found, str):
            said = {
                "box": own.box.id,
                "title": self.way.title,
                "instead_of": self.way.instead_of,
                "refused": found,
            }
            return replace(scene, page={**scene.page, "comparison": said})
        return replace(
            scene,
            layers=[*scene.layers, *_outline(found)],
            page={**scene.page, "comparison": _header(found)},
            page_arrays={
                **scene.page_arrays,
                "other_output": found.other.output,
                "difference": found.difference.astype(np.float32),
            },
        )


def choose_compared(now: Memory, settings: RoiSettings) -> Compared | None:
    """What the box is read with a second time; None for nothing."""
    found = ways(settings, now.own.reading)
    shown = now.own.compare if now.own.compare in found else NO_COMPARISON
    st.selectbox(
        "Compare with",
        [NO_COMPARISON, *found],
        format_func=lambda name: found[name].title if name in found else NO_COMPARISON,
        width=150,
        help="Reads the same box a second time with this one thing changed, and sets both outputs "
        "and their difference side by side."
        + (
            ""
            if READING in found or not settings.row.rotated
            else " A framework chosen under “Read these numbers as” joins the list."
        ),
        **bound(now, "compare", shown),
    )
    return Compared(found[shown]) if shown in found else None


def _outline(found: Comparison) -> Sequence[Mapping[str, Any]]:
    """Where the other reading's bins lie; a framework's are drawn already."""
    if found.way.convention is not None:
        return ()
    frame = found.other.extent.frame
    layer = {
        "id": "compared",
        "type": "boxes",
        "array": np.array([[frame.cx, frame.cy, frame.width, frame.height, frame.angle]]),
        "color": [OUTLINE],
        "dash": [5],
        "labels": [found.way.title],
        "legend": found.way.title,
        "hoverable": False,
    }
    return (layer,)


def _header(found: Comparison) -> dict[str, Any]:
    own, other = found.own.output, found.other.output
    most = float(np.max(np.abs(found.difference), initial=found.rounding))
    both = [float(v) for v in (min(own.min(), other.min()), max(own.max(), other.max()))]
    return {
        "box": found.own.box.id,
        "title": found.way.title,
        "instead_of": found.way.instead_of,
        "calls": list(calls(found)),
        "range": both,
        "difference_range": [-most, most],
        "worst": found.worst,
        "check_ok": messages.verdict(found.other)["check_ok"],
        "sentence": [{"t": text, "b": strong} for text, strong in sentence(found)],
    }
