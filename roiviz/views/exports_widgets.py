"""What a person takes away from a page: a figure, a page, a program, the numbers, a link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from roiviz import qr
from roiviz.exports import figure
from roiviz.exports.taken import File, Taken
from roiviz.scene.canvas_state import CanvasState
from roiviz.views import merging
from roiviz.views.host import WidgetKey
from roiviz.views.pages import Host, Memory
from roiviz.views.view import InHand, View

NO_PAGE = "The server computes what this view shows, so there is no page to take along."
PROJECTED = 1120  # pixels of a code that fills the window
SHORT = 1500  # letters of a link that still makes a QR code a phone can read
MIME = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "csv": "text/csv",
    "html": "text/html",
    "py": "text/x-python",
}


@dataclass(frozen=True)
class Kind:
    """One kind of thing to take along.

    Attributes:
        given: whether a page gives it. show: its place in the menu.
    """

    given: Callable[[Taken], bool]
    show: Callable[[Memory, Taken], None]


Take = Callable[[Any, InHand, Host, str], Taken]
"""A view, what the person holds, the host and the page's address → what there is to take along."""


def offer(
    now: Memory, view: View | None, take: Take, seen: Callable[[Memory], Memory] = lambda now: now
) -> None:
    """The menu. What it holds is made when it is opened, of the boxes as they are then.

    Args:
        view: None for a page without a canvas.
        seen: what the page shows of a memory, which its link opens.
    """
    place = st.popover(
        "Export",
        on_change="rerun",
        key=WidgetKey.EXPORT_OPEN,
    )
    if not place.open:
        return
    with place:
        hand = in_hand(now, view) if view else InHand(now.host.memory(now.page), {})
        url = str(st.context.url).partition("?")[0]
        query = urlencode(seen(hand.memory).address(), safe=",:")
        taken = take(view, hand, now.host, f"{url}?{query}" if query else url)
        kinds = {name: kind for name, kind in KINDS.items() if kind.given(taken)}
        name = st.segmented_control(
            "What to take along",
            list(kinds),
            default=next(iter(kinds)),
            required=True,
            label_visibility="collapsed",
            key=WidgetKey.EXPORT_KIND,
        )
        if taken.why_not:
            st.caption(taken.why_not)
        kinds.get(name or "", KINDS[LINK]).show(now, taken)


def in_hand(now: Memory, view: View) -> InHand:
    """What the person holds now, at rest."""
    latest, suggested = now.host.memory(now.page), view.suggested()
    found = {
        canvas.name: merging.settled(
            latest, canvas, CanvasState(), suggested.get(canvas.name, ()), upright=view.upright
        )
        for canvas in now.page.canvases
    }
    return InHand(latest, found)


def _figure(now: Memory, taken: Taken) -> None:
    draw = taken.draw
    if draw is None:
        return
    with st.container(horizontal=True):
        size = st.selectbox(
            "For",
            list(figure.SIZES),
            format_func=lambda name: figure.SIZES[name].title,
            key=WidgetKey.EXPORT_SIZE,
        )
        theme = st.selectbox("Ground", ["Light", "Dark"], key=WidgetKey.EXPORT_THEME).lower()
        file_format = st.selectbox(
            "File",
            list(figure.FORMATS),
            format_func=lambda name: figure.FORMATS[name],
            key=WidgetKey.EXPORT_FORMAT,
        )

    drawn = draw()  # in the run, for what the session keeps cannot be asked for after it

    def make(file_format: str, dpi: int = figure.DPI) -> bytes:
        return figure.figure(drawn, file_format, size, theme, dpi)

    glance = now.host.kept(
        ("figure", taken.key, size, theme),
        lambda: make("png", figure.GLANCE_DPI),
        "Drawing …",
    )
    _save(f"Save as {figure.FORMATS[file_format]}", taken, file_format, partial(make, file_format))
    st.image(glance, width="stretch", alt=taken.shows)


def _page(now: Memory, taken: Taken) -> None:
    if taken.page is None:
        st.info(NO_PAGE)
        return
    try:
        made = now.host.kept(("page", taken.key), taken.page, "Packing …")
    except ValueError as error:
        st.info(str(error))
        return
    st.caption(taken.page_is)
    size = f"{len(made) / 1e6:.1f} MB" if len(made) >= 1e5 else f"{len(made) / 1e3:.0f} kB"
    _save(f"Save as HTML, {size}", taken, "html", lambda: made)


def _python(now: Memory, taken: Taken) -> None:
    name = st.selectbox(
        taken.program_of,
        list(taken.programs),
        format_func=lambda one: taken.programs[one].title,
        key=WidgetKey.EXPORT_FRAMEWORK,
    )
    program = taken.programs[name]
    if program.why_not:
        st.info(program.why_not)
        return
    text = program.write()
    what = program.computes or taken.computes
    st.caption(f"It computes {what}, and runs as it stands: its data are in it.")
    _save("Save as .py", taken, f"{name}.py", text.encode, program.file)
    st.code(text, language="python", height=320)


def _numbers(now: Memory, taken: Taken) -> None:
    if taken.no_numbers:
        st.warning(taken.no_numbers)
        return
    _list(taken, taken.files)
    if taken.counted:
        st.caption(taken.counted)


def _papers(now: Memory, taken: Taken) -> None:
    _list(taken, taken.papers)


def _list(taken: Taken, files: Sequence[File]) -> None:
    """A line for each file."""
    for file in files:
        with st.container(horizontal=True, vertical_alignment="center"):
            _save(f".{file.ending}", taken, file.ending, file.write)
            st.caption(file.title)


def _link(now: Memory, taken: Taken) -> None:
    st.caption(taken.link_is)
    st.code(taken.link, language=None, wrap_lines=True)
    if len(taken.link) <= SHORT:
        if st.button("Fill the window", help="For a projector"):
            _project(taken.link)
        st.image(qr.picture(taken.link), width=280, alt=f"A QR code of {taken.link}")
    else:
        st.caption("It is too long for a QR code that a phone reads.")


@st.dialog("Open it on your phone", width="large")
def _project(link: str) -> None:
    st.image(qr.picture(link, PROJECTED), width="stretch", alt=f"A QR code of {link}, large")


def _save(label: str, taken: Taken, ending: str, make: Callable[[], bytes], name: str = "") -> None:
    st.download_button(
        label,
        make,
        name or f"{taken.name}.{ending}",
        MIME.get(ending.rpartition(".")[2], "application/octet-stream"),
        on_click="ignore",
    )


LINK = "Link"
KINDS = {
    "Figure": Kind(lambda taken: taken.draw is not None, _figure),
    "Page": Kind(lambda taken: taken.draw is not None or taken.page is not None, _page),
    "Python": Kind(lambda taken: bool(taken.programs), _python),
    "Numbers": Kind(lambda taken: bool(taken.files), _numbers),
    "Worksheet": Kind(lambda taken: bool(taken.papers), _papers),
    LINK: Kind(lambda taken: True, _link),
}
"""What the menu has, in its order."""
