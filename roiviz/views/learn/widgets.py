"""Learn's own widgets: the lessons to choose from, the way back, and what a teacher needs."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from roiviz import qr, worksheet
from roiviz.lessons import LESSONS
from roiviz.lessons.chosen import box_wanted, sizes
from roiviz.lessons.lesson import Lesson, Step
from roiviz.views.learn.state import ALL, FOR_A_CLASS, PLAYED, PROJECTED
from roiviz.views.pages import Memory

COLUMNS = 3


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
    """The way back to all lessons, and what a teacher takes along.

    Args:
        url: where the page lies, without what it shows.
    """
    if now.own.look == PROJECTED:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        leave_lesson(now)
        with st.popover("Teach"):
            _teach(now, lesson, url)


def leave_lesson(now: Memory) -> None:
    """Back to all of them."""
    st.button(
        "← All lessons",
        type="tertiary",
        on_click=now.host.change,
        args=(now.page, "lesson", ALL),
    )


def _teach(now: Memory, lesson: Lesson, url: str) -> None:
    st.download_button(
        "Worksheet and answers (PDF)",
        lambda: worksheet.pdf(lesson),
        f"{lesson.id}-{lesson.seed}.pdf",
        "application/pdf",
        on_click="ignore",
        help=f"The questions as they stand here, with the numbers of seed {lesson.seed}.",
    )
    st.button(
        "A question as a QR code",
        on_click=now.host.change,
        args=(now.page, "look", FOR_A_CLASS),
        help="For a class in front of a projector: everybody answers on a phone.",
    )
    if free := _free(lesson):
        st.caption(free)
    st.caption("This step on a projector: large, and without anything around it.")
    st.code(link(url, now, look=PROJECTED, embed="true"), language=None, wrap_lines=True)


def _free(lesson: Lesson) -> str:
    """What a link may choose in a lesson, in Markdown; nothing where it may not."""
    said = []
    if boxes := box_wanted(lesson):
        said.append(f"the box of a step, as `&box={boxes.partition(' or ')[0]}`")
    if sizes(lesson):
        said.append("what its maps show, as `&picture=harbour` or the key of a small map")
    return f"A link may also say {' and '.join(said)}." if said else ""


def link(url: str, now: Memory, **more: str) -> str:
    """What opens the lesson at its step, with the same numbers, nothing done or answered."""
    own = now.own
    address = now.address()
    chosen = {name: address.get(name, "") for name in ("box", "picture")}
    given = {"lesson": own.lesson, "step": own.step, "seed": str(own.seed), **chosen, **more}
    return f"{url}?{urlencode({name: value for name, value in given.items() if value})}"


def show_class(now: Memory, lesson: Lesson, url: str) -> None:
    """One question in large type, and its link as a QR code."""
    asked = [step for step in lesson.steps if step.question]
    chosen = question_at(lesson, now.own.step)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.button("← The lesson", on_click=now.host.change, args=(now.page, "look", PLAYED))
        for number, step in enumerate(asked, start=1):
            st.button(
                f"Question {number}",
                disabled=step is chosen,
                on_click=now.host.change,
                args=(now.page, "step", step.id),
            )
    _show_question(chosen, link(url, now.changed("step", chosen.id)))


def question_at(lesson: Lesson, step: str) -> Step:
    """The question at a step, else the next one, else the last."""
    ids = [one.id for one in lesson.steps]
    at = ids.index(step) if step in ids else 0
    asked = [(place, one) for place, one in enumerate(lesson.steps) if one.question]
    return next((one for place, one in asked if place >= at), asked[-1][1])


def _show_question(step: Step, address: str) -> None:
    left, right = st.columns([3, 2], gap="large", vertical_alignment="center")
    with left:
        st.subheader(step.title, anchor=False)
        if step.question:
            st.title(step.question.asks, anchor=False)
    with right:
        st.image(qr.picture(address), width="stretch", alt=f"A QR code of {address}")
        st.code(address, language=None, wrap_lines=True)
