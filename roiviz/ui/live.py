"""The live part of a page: the canvas, its newest boxes, and the lesson that answers them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from roiviz.boxes import Box
from roiviz.explain import roi
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.ui import messages, session, warm_up
from roiviz.ui.canvas import Scene, canvas, feed, read_event
from roiviz.ui.sources import Missing
from roiviz.views.pages import Page

COMPILING = (
    "Compiling the kernels for this machine: a few seconds, once. The box already moves; "
    "its numbers follow."
)


@dataclass(frozen=True)
class View:
    """What every page with a canvas shows."""

    page: Page
    picture: Picture
    feature_map: FeatureMap
    channel: int

    @property
    def scope(self) -> str:
        """Of the page's components."""
        return self.page.name


@dataclass(frozen=True)
class RoiView(View):
    """What a page shows besides the boxes, which the hand owns."""

    settings: roi.RoiSettings
    overlays: tuple[str, ...]
    suggested: tuple[Box, ...]

    @property
    def stage(self) -> str:
        """What must be compiled before this page computes; see warm_up.STAGES."""
        return self.settings.kernel


# A page's own part of the answer, added to what every page shows.
Compose = Callable[[Any, Scene, roi.RoiLesson, session.CanvasState], Scene]


def feeds(view: View) -> None:
    """Send the picture and the shown channel once; belongs outside the live fragment."""
    feed(f"{view.scope}.picture", view.scope, view.picture)
    feed(f"{view.scope}.channel", view.scope, view.feature_map, view.channel)


def held_by(scene: Scene, state: session.CanvasState) -> Scene:
    """The scene with the canvas's own state: boxes, pin, zoom, and the address."""
    hand = state.hand
    return replace(
        scene,
        boxes=hand.boxes,
        active=hand.active,
        rev=state.revision,
        epoch=state.epoch,
        pin=hand.pin,
        zoom=hand.zoom,
        address=state.address,
        replaces=state.replaces,
    )


@st.fragment
def live_rois(view: RoiView, *parts: Compose) -> None:
    """The canvas with its boxes, answered by one launch per message; `parts` add to it."""
    key = session.canvas_key(view.scope)
    # Before mounting, so that one rerun both reads the event and answers it.
    event = read_event(key)
    _, heard = session.merge(view.page, event)
    state = session.settle(view.page, view.suggested, upright=not view.settings.row.rotated)
    lesson = _lesson(view, state) if warm_up.ready(stage=view.stage) else None
    scene = _scene(view, state, lesson)
    if lesson:
        for compose in parts:
            scene = compose(view, scene, lesson, replace(state, phase=heard.phase))
    canvas(key, held_by(scene, state), event)
    if lesson and heard.phase != "drag" and session.note_crowded(view.scope, _crowded(lesson)):
        st.rerun()


def _crowded(lesson: roi.RoiLesson) -> bool:
    """Whether a box has more samples than are drawn."""
    boxes = (box for box in lesson.boxes if isinstance(box, roi.BoxLesson))
    return any(len(box.samples) < box.samples_total for box in boxes)


@st.fragment
def live_without_map(
    page: Page, picture: Picture, missing: Missing, suggested: tuple[Box, ...] = ()
) -> None:
    """The canvas with only picture and boxes, if the chosen map is missing."""
    key = session.canvas_key(page.name)
    event = read_event(key)
    session.merge(page, event)
    state = session.settle(page, suggested)
    scene = Scene(
        scope=page.name,
        boxes=state.hand.boxes,
        picture=picture,
        rotated=True,
        editable=bool(suggested),
        overlays=(),
        sentence=[{"t": missing.sentence, "tone": "warn"}],
        message=missing.sentence,
    )
    canvas(key, held_by(scene, state), event)
    feed(f"{page.name}.picture", page.name, picture)


def _lesson(view: RoiView, state: session.CanvasState) -> roi.RoiLesson:
    looked_at = state.hand.pin or state.focus
    focus = (looked_at.box or 0, looked_at.bin) if looked_at else None
    return roi.explain_rois(
        view.feature_map, state.hand.boxes, view.settings, view.channel, focus=focus
    )


def _scene(view: RoiView, state: session.CanvasState, lesson: roi.RoiLesson | None) -> Scene:
    return Scene(
        scope=view.scope,
        boxes=state.hand.boxes,
        picture=view.picture,
        features=view.feature_map,
        channel=view.channel,
        rotated=view.settings.row.rotated,
        max_boxes=session.MAX_BOXES,
        overlays=view.overlays,
        operator=messages.operator(view.settings),
        lessons=messages.answers(lesson) if lesson else (),
        sentence=messages.sentence(lesson, state.hand.active) if lesson else (COMPILING,),
        timing=messages.timing(lesson) if lesson else "",
        message=None,
    )


def wait_for_kernels(stage: str) -> None:
    """While kernels compile, check four times a second, then rerun the page."""
    if not warm_up.ready(stage=stage):
        _look_again(stage)


@st.fragment(run_every=0.25)
def _look_again(stage: str) -> None:
    if warm_up.ready(stage=stage):
        st.rerun()
