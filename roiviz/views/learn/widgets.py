"""Learn's own widgets: the lessons to choose from, the way back, and what a teacher needs."""

from __future__ import annotations

import html
from dataclasses import replace
from functools import partial
from ipaddress import ip_address
from urllib.parse import urlencode, urlsplit

import streamlit as st

from roiviz import qr, worksheet
from roiviz.lessons import LESSONS, MAX_SEED
from roiviz.lessons.chosen import box_of, box_wanted, sizes, with_box
from roiviz.lessons.lesson import Lesson, Step
from roiviz.samples import SAMPLES
from roiviz.views import exports_widgets
from roiviz.views.learn import takes
from roiviz.views.learn.present import understood
from roiviz.views.learn.state import ALL, FOR_A_CLASS, PLAYED, PROJECTED
from roiviz.views.pages import Memory

COLUMNS = 3
HERE_ALONE = (
    "No phone can open this link: it leads to this computer alone. Serve the app with "
    "`roiviz app --server.address=0.0.0.0`, from a clone with `make app HOST=0.0.0.0`, and open "
    "this page by the computer's name or address in your network."
)
SEED = "The same seed gives everybody the same numbers in the questions."
FRAMED = (
    "This lesson in a page of a course. The page's site may frame it once whoever serves roiviz "
    "names that site in `ROIVIZ_FRAME_ANCESTORS`."
)
NO_BOX = "These numbers are no box that this step can draw."
CELLS = "Each cell of the lesson's maps then shows how light its part of the picture is."


def choose_lesson(now: Memory) -> None:
    """Every lesson: what it asks, and how long it takes."""
    rows = list(enumerate(LESSONS.values(), start=1))
    for first in range(0, len(rows), COLUMNS):
        for column, (number, row) in zip(
            st.columns(COLUMNS), rows[first : first + COLUMNS], strict=False
        ):
            with column.container(border=True, height="stretch"):
                st.subheader(f"{number} · {row.title}", anchor=False)
                st.markdown(row.asks)
                st.caption(f"about {row.minutes} minutes")
                st.button(
                    "Begin",
                    key=f"{ALL}_{row.id}",
                    help=f"Lesson {number}, {row.title}",
                    on_click=now.host.change,
                    args=(now.page, "lesson", row.id),
                )


def lead_lesson(now: Memory, lesson: Lesson, url: str) -> None:
    """The way back to all lessons, and what a teacher takes along; neither on a projector nor in a
    course's page.

    Args:
        url: where the page lies, without what it shows.
    """
    if now.own.look == PROJECTED or st.context.is_embedded:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        leave_lesson(now)
        with st.popover("Teach"):
            _teach(now, lesson, url)
        exports_widgets.offer(now, None, partial(takes.taken, lesson), _at_its_step)


def _at_its_step(now: Memory) -> Memory:
    """What a link to the step that is seen says: nothing of what was done or answered."""
    own = understood(now.own)
    return replace(now, own=replace(own, step=own.at or own.step, at="", done=(), answers=()))


def leave_lesson(now: Memory) -> None:
    """Back to all of them."""
    st.button(
        "← All lessons",
        type="tertiary",
        on_click=now.host.change,
        args=(now.page, "lesson", ALL),
    )


def _teach(now: Memory, lesson: Lesson, url: str) -> None:
    names = _names(lesson)
    # Whoever scrolls up to this menu passes other steps on the way.
    own = next((step for step in (now.own.at, now.own.step) if step in names), lesson.steps[0].id)
    step = st.selectbox(
        "Step", list(names), index=list(names).index(own), format_func=names.__getitem__
    )
    st.button(
        "The step as a QR code",
        on_click=_open_for_a_class,
        args=(now, step),
        help="For a class in front of a projector: everybody does it on a phone.",
    )
    there = now.changed("step", step)
    st.caption("The step on a projector: large, and without anything around it.")
    st.code(link(url, there, look=PROJECTED, embed="true"), language=None, wrap_lines=True)
    st.caption(FRAMED)
    st.code(frame(link(url, there, embed="true"), lesson.title), language="html", wrap_lines=True)
    st.download_button(
        "Worksheet and answers (PDF)",
        lambda: worksheet.pdf(lesson),
        f"{lesson.id}-{lesson.seed}.pdf",
        "application/pdf",
        on_click="ignore",
        help="The questions as they stand here, with the same numbers; the answers apart.",
    )


def _open_for_a_class(now: Memory, step: str) -> None:
    now.host.change(now.page, "step", step)
    now.host.change(now.page, "look", FOR_A_CLASS)


def frame(address: str, title: str) -> str:
    """What puts a lesson into a page of a course, as HTML."""
    source, name = html.escape(address), html.escape(title)
    return f'<iframe src="{source}" title="{name}" width="100%" height="800"></iframe>'


def link(url: str, now: Memory, **more: str) -> str:
    """What opens the lesson at its step, with the same numbers, nothing done or answered.

    It carries nothing that the lesson has not, whatever came with the link to this page.
    """
    own = understood(now.own)
    address = replace(now, own=own).address()
    chosen = {name: address.get(name, "") for name in ("box", "picture")}
    seed = dict(own.seeds).get(own.step, own.seed)
    given = {"lesson": own.lesson, "step": own.step, "seed": str(seed), **chosen, **more}
    return f"{url}?{urlencode({name: value for name, value in given.items() if value})}"


def show_class(now: Memory, lesson: Lesson, url: str) -> None:
    """What one step asks, in large type, and its link as a QR code; a teacher chooses both."""
    step = step_at(lesson, now.own.step)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.button("← The lesson", on_click=now.host.change, args=(now.page, "look", PLAYED))
        names = _names(lesson)
        st.selectbox(
            "Step",
            list(names),
            format_func=names.__getitem__,
            width=330,
            **now.bind("step", step.id),
        )
        seed = now.bind("seed", step.seed if step.question else now.own.seed)
        st.number_input("Seed", 0, MAX_SEED, width=150, help=SEED, **seed)
        if sizes(lesson) or step.free:
            with st.popover("Picture and box"):
                _choose_cells(now, lesson)
                _choose_box(now, lesson, step)
    _show_step(step, link(url, now.changed("step", step.id)))


def _names(lesson: Lesson) -> dict[str, str]:
    """What each step is called in a list."""
    return {one.id: _name(place, one) for place, one in enumerate(lesson.steps, start=1)}


def step_at(lesson: Lesson, step: str) -> Step:
    """The step of this name, else the first that has a question."""
    found = [one for one in lesson.steps if one.id == step]
    return (found or [one for one in lesson.steps if one.question])[0]


def _name(number: int, step: Step) -> str:
    return f"{number} · {step.title}{' (question)' if step.question else ''}"


def _choose_cells(now: Memory, lesson: Lesson) -> None:
    """A sample picture, of which each cell of the lesson's maps takes its part's light."""
    if not sizes(lesson):
        return
    titles = {"": "As in the lesson"} | {key: one.title for key, one in SAMPLES.items()}
    titles |= {now.own.cells: titles.get(now.own.cells, "From the link")}
    st.selectbox(
        "Picture", list(titles), format_func=titles.__getitem__, help=CELLS, **now.bind("picture")
    )


def _choose_box(now: Memory, lesson: Lesson, step: Step) -> None:
    """Where the step's box plays to, in its figure's own numbers."""
    box = box_of(step)
    if not box:
        st.caption(f"A box can be chosen in {_listed(lesson)}." if box_wanted(lesson) else "")
        return
    shown = ",".join(f"{value:g}" for value in box.values())
    with st.container(horizontal=True):
        values = tuple(
            st.number_input(name, value=float(value), width=110, key=f"{step.id}.{name}.{shown}")
            for name, value in box.items()
        )
    others = tuple(row for row in now.own.box if row[0] != step.id)
    try:
        with_box(lesson, step.id, values)
    except ValueError:
        st.caption(f":red[{NO_BOX}]")
        return
    st.button(
        "Use this box",
        disabled=values == tuple(box.values()),
        on_click=now.host.change,
        args=(now.page, "box", (*others, (step.id, values))),
    )


def _listed(lesson: Lesson) -> str:
    places = [str(k) for k, step in enumerate(lesson.steps, start=1) if "box" in step.free]
    return f"step{'s' if len(places) > 1 else ''} {' and '.join(places)}"


def here_alone(url: str) -> bool:
    """Whether an address leads everybody to their own computer, as http://localhost:8501 does."""
    host = urlsplit(url).hostname or ""
    try:
        address = ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return address.is_loopback or address.is_unspecified


def _show_step(step: Step, address: str) -> None:
    if here_alone(address):
        st.warning(HERE_ALONE)
    left, right = st.columns([3, 2], gap="large", vertical_alignment="center")
    with left:
        st.subheader(step.title, anchor=False)
        if asks := step.question or step.goal:
            st.title(asks.asks, anchor=False)
    with right:
        st.image(qr.picture(address), width="stretch", alt=f"A QR code of {address}")
        st.code(address, language=None, wrap_lines=True)
