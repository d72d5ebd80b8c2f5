"""What a person takes away from a page: a figure, a program, the numbers, a link."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from urllib.parse import urlencode

import streamlit as st

from roiviz import qr
from roiviz.exports import code, figure, numbers
from roiviz.exports.shown import Shown
from roiviz.views.host import WidgetKey
from roiviz.views.pages import Memory
from roiviz.views.roi import RoiView

SHORT = 1500  # letters of a link that still makes a QR code a phone can read
MIME = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf", "csv": "text/csv"}


def offer(now: Memory, view: RoiView, url: str) -> None:
    """The menu. What it holds is made when it is opened, of the boxes as they are then.

    Args:
        url: where the page lies, without what it shows.
    """
    place = st.popover(
        "Export",
        help="A figure, a program, the numbers or a link of what is shown",
        on_change="rerun",
        key=WidgetKey.EXPORT_OPEN,
    )
    if not place.open:
        return
    with place:
        kind = st.segmented_control(
            "What to take along",
            list(KINDS),
            default=next(iter(KINDS)),
            required=True,
            label_visibility="collapsed",
            key=WidgetKey.EXPORT_KIND,
        )
        shown = _shown(now, view, url)
        if kind != LINK and not shown.boxes:
            st.caption("There is no box yet: draw one, then open this again.")
            return
        KINDS[kind](now, shown)


def _shown(now: Memory, view: RoiView, url: str) -> Shown:
    latest = now.host.memory(now.page)
    held = latest.person.boxes
    boxes = view.boxes if held is None else held
    if not view.settings.row.rotated:
        boxes = tuple(box.upright() for box in boxes)
    active = min(latest.person.active or 0, len(boxes) - 1) if boxes else None
    query = urlencode(latest.address(), safe=",:")
    link = f"{url}?{query}" if query else url
    return Shown(
        view.picture, view.feature_map, view.channel, view.settings, tuple(boxes), active, link
    )


def _figure(now: Memory, shown: Shown) -> None:
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
    make = partial(figure.figure, shown, size=size, theme=theme)
    glance = now.host.kept(
        ("figure", shown.key, size, theme),
        partial(make, "png", dpi=figure.GLANCE_DPI),
        "Drawing …",
    )
    alt = "The picture with the boxes, and the outputs of the active one"
    st.image(glance, width="stretch", alt=alt)
    _save(f"Save as {figure.FORMATS[file_format]}", shown, file_format, partial(make, file_format))


def _python(now: Memory, shown: Shown) -> None:
    name = st.selectbox(
        "In the words of",
        list(code.FRAMEWORKS),
        format_func=lambda one: code.FRAMEWORKS[one].title,
        key=WidgetKey.EXPORT_FRAMEWORK,
    )
    if why := code.reason_without(shown, name):
        st.info(f"It cannot say this view. {why}")
        return
    program = code.code(shown, name)
    st.caption(
        "It computes the outputs of the shown channel, and runs as it stands: "
        "the channel's values and the boxes are in it."
    )
    st.code(program, language="python", height=320)
    _save("Save as .py", shown, f"{name}.py", lambda: program.encode())


def _numbers(now: Memory, shown: Shown) -> None:
    if why := numbers.refusal(shown):
        st.warning(why)
        return
    for kind in numbers.KINDS:
        row = st.container(horizontal=True, vertical_alignment="center")
        with row:
            _save(f".{kind.ending}", shown, kind.ending, partial(kind.write, shown))
            st.caption(kind.title)


def _link(now: Memory, shown: Shown) -> None:
    st.caption("It opens this view again: boxes, settings, zoom. Files of your own stay with you.")
    st.code(shown.link, language=None, wrap_lines=True)
    if len(shown.link) <= SHORT:
        st.image(qr.picture(shown.link), width=280, alt=f"A QR code of {shown.link}")
    else:
        st.caption("It is too long for a QR code that a phone reads.")


def _save(label: str, shown: Shown, ending: str, make: Callable[[], bytes]) -> None:
    stem = re.sub(r"\W+", "-", f"{shown.operator} {shown.picture.name}".lower()).strip("-")
    st.download_button(
        label,
        make,
        f"{stem}.{ending}",
        MIME.get(ending.rpartition(".")[2], "application/octet-stream"),
        on_click="ignore",
    )


LINK = "Link"
KINDS = {"Figure": _figure, "Python": _python, "Numbers": _numbers, LINK: _link}
