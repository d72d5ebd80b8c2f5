"""The one loop: event → state → numbers → scenes → canvases → address, for every page."""

from __future__ import annotations

import time
from collections.abc import Hashable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from roiviz.hosts.streamlit import drags, host, mount, pace, session, warm_up
from roiviz.scene.packing import canvas_message
from roiviz.views.pages import Page
from roiviz.views.view import InHand, View


@st.fragment
def live(view: View) -> None:
    """The view's canvases with their answers; reruns by itself whenever one of them speaks."""
    page, began = view.page, time.monotonic()
    # Before mounting, so that one rerun both reads the events and answers them.
    events = {c.name: mount.read_event(mount.canvas_key(c.name)) for c in page.canvases}
    heard = {c.name: session.merge(page, c, events[c.name]) for c in page.canvases}
    states = session.settle(page, view.suggested(), upright=view.upright)
    hand = InHand(
        host.memory(page),
        {name: replace(state, phase=heard[name].phase) for name, state in states.items()},
    )
    numbers = view.explain(hand, host.HOST) if _ready(view) else None
    scenes = view.present(numbers, hand)
    dragging = any(state.phase == "drag" for state in heard.values())
    wait = pace.tell(states[page.canvases[0].name].epoch) if dragging else 0
    for name, state in states.items():
        message = canvas_message(name, scenes[name], state, events[name], pace=wait)
        mount.canvas(mount.canvas_key(name), message)
    session.answered(began)
    alone = numbers is not None and len(states) == 1
    session.hold(drags.hold(view, hand.memory, *states.values()) if alone else None)
    if numbers is not None and not dragging and _is_news(page, view.told_widgets(numbers)):
        session.run_again()


def told(page: Page) -> Hashable:
    """What the page's widgets may say of the numbers that were answered last."""
    return session.told(page)


def _is_news(page: Page, said: Hashable) -> bool:
    news = (session.told(page) or None) != (said or None)
    session.tell(page, said)
    return news


def _ready(view: View) -> bool:
    return all(host.ready(stage) for stage in view.stages)


def after(view: View, more_stages: tuple[str, ...] = ()) -> None:
    """What a page ends with: its feeds, and another look while kernels compile.

    Args:
        more_stages: what a part of the page waits for, besides the view's own.
    """
    feeds(view.page, view.feeds())
    warm_up.first_page_is_shown()
    wait_for_kernels(*view.stages, *more_stages)


def feeds(page: Page, messages: Mapping[str, Any]) -> None:
    """Send what travels once; belongs outside the live fragment."""
    for name, message in messages.items():
        mount.feed(f"{page.name}.{name}", message)


def wait_for_kernels(*stages: str) -> None:
    """While kernels compile, these next, check twice a second, then rerun the page.

    Those which come while the page runs, after it has gone without them, have it rerun as well.
    """
    missing = tuple(s for s in stages if s in session.lacked() or not warm_up.ready(stage=s))
    if missing:
        warm_up.ask(missing)
        _look_again(missing)


@st.fragment(run_every=0.5)
def _look_again(missing: tuple[str, ...]) -> None:
    if _missing(missing) != missing:
        session.run_again()


def _missing(stages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(stage for stage in stages if not warm_up.ready(stage=stage))
