"""The search page's widgets, and the work that stands between them and a ranking."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import streamlit as st

from roiviz import features, pictures, samples
from roiviz.explain import refusals
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import METHODS
from roiviz.views import own_features_widgets, person_widgets, region_widgets, sources, values
from roiviz.views.host import MOST_OWN, OwnFile, WidgetKey
from roiviz.views.pages import Host, Memory, Page
from roiviz.views.person import OWN
from roiviz.views.rmac_search import collection
from roiviz.views.rmac_search.collection import Entry
from roiviz.views.rmac_search.present import SearchView
from roiviz.views.rmac_search.state import (
    A_PICTURE,
    FIRST_STRIDE,
    LEARNT,
    NONE,
    ONE_REGION,
)
from roiviz.views.sources import Missing, Source

PATIENCE = 0.8  # seconds before a progress bar appears
OWN_MODEL = "Own model"
BOX_IS = {A_PICTURE: "a picture", ONE_REGION: "one region"}


def choose_entries(now: Memory) -> tuple[Entry | Missing, tuple[Entry, ...]]:
    """The query, and everything that can be found: the collection and the person's own pictures."""
    place = st.container(width="content")
    with st.popover("Your pictures"):
        _take_pictures(now.host)
    entries = {
        entry.key: entry for entry in (*collection.collection(now.host), *_own_entries(now.host))
    }
    key = now.own.query
    with place:
        st.selectbox(
            "Query",
            [*entries, *([] if key in entries else [key])],
            format_func=lambda name: (
                entries[name].title if name in entries else "a picture that is not here"
            ),
            width=180,
            **now.bind("query"),
        )
    return entries.get(key, Missing(person_widgets.GONE)), tuple(entries.values())


def _take_pictures(host: Host) -> None:
    """Keep the person's files; what is no picture is refused in words."""
    files = st.file_uploader(
        f"Up to {MOST_OWN} pictures of your own, to ask with and to be found",
        accept_multiple_files=True,
        **host.arrival(WidgetKey.OWN_PICTURES),
    )
    st.caption("They stay in this session, scaled to about the size of the collection's pictures.")
    with host.arrived(WidgetKey.OWN_PICTURES) as news:
        if news:
            _keep(host, [OwnFile(file.name, file.getvalue()) for file in files[:MOST_OWN]])


def _keep(host: Host, files: Sequence[OwnFile]) -> None:
    """Keep the pictures among the files; say why the others are none."""
    refused = []
    for brought in files:
        try:
            collection.own_entry(host, brought)
        except pictures.PictureError as error:
            refused.append(f"{brought.name}: {error}")
        else:
            host.keep_picture(brought)
    host.refuse(WidgetKey.OWN_PICTURES, "\n\n".join(refused))


def _own_entries(host: Host) -> tuple[Entry, ...]:
    found = []
    for file in host.own_pictures().values():
        try:
            found.append(collection.own_entry(host, file))
        except pictures.PictureError as error:
            st.error(f"{file.name}: {error}")
    return tuple(found)


def choose_source(now: Memory) -> Source | Missing:
    """What the pictures are described by; a map that fits one picture alone cannot search."""
    st.selectbox(
        "Feature map",
        [*features.KINDS, OWN],
        format_func=lambda name: OWN_MODEL if name == OWN else features.KINDS[name].title,
        width=140,
        **now.bind("search_features"),
    )
    kind = now.own.features
    if kind == OWN:
        return own_features_widgets.choose_own(now, models_only=True)
    strides = [stride for stride in features.KINDS[kind].strides if stride >= FIRST_STRIDE]
    stride = now.own.stride if now.own.stride in strides else FIRST_STRIDE
    person_widgets.choose_stride(now, "search_stride", strides, stride)
    return sources.of_kind(kind, stride)


def choose_method(now: Memory) -> str:
    """How a feature map becomes one descriptor."""
    st.segmented_control(
        "Descriptor",
        list(METHODS),
        format_func=lambda name: METHODS[name].title,
        required=True,
        help="\n\n".join(f"**{row.title}** {row.sentence}" for row in METHODS.values()),
        **now.bind("method"),
    )
    return str(now.own.method)


def choose_whitening(now: Memory) -> bool:
    """Whether vectors are whitened before they are added up."""
    st.segmented_control(
        "Whitening",
        [LEARNT, NONE],
        required=True,
        help="PCA whitening, learnt live for each descriptor from its own vectors of 48 pictures "
        "of other buildings: it subtracts their mean, rotates onto their principal directions and "
        "divides each by the spread along it.",
        **now.bind("whitening"),
    )
    return bool(now.own.whitening == LEARNT)


def choose_box_is(now: Memory) -> bool:
    """Whether a box is one region, or a small picture with regions of its own."""
    st.segmented_control(
        "A box is",
        list(BOX_IS),
        format_func=BOX_IS.__getitem__,
        required=True,
        help="A picture of its own gets R-MAC's regions laid over the box; one region takes "
        "the largest value of each channel in it.",
        **now.bind("box_is"),
    )
    return bool(now.own.box_is == ONE_REGION)


def choose_more(now: Memory) -> tuple[RmacSettings, bool]:
    """What a box is, and how regions are laid out, behind "More settings"."""
    with st.popover("More settings", help="What a box is; the regions; the device"):
        as_region = choose_box_is(now)
        settings = region_widgets.choose_regions(now)
        person_widgets.choose_device(now, "rmac")
    return settings, as_region


def say_refused(now: Memory) -> None:
    """Beside the picture: why a file that came is not used."""
    refused = now.host.refusal(WidgetKey.OWN_PICTURES)
    if refused:
        st.error(refused)


@contextmanager
def waiting_room() -> Iterator[None]:
    """A frame in the canvas's place, and over it once that is there: what is said moves nothing."""
    with st.container(key=WidgetKey.WAITING):
        yield


class Progress:
    """A bar that appears when work takes longer than a moment, with a button that stops it.

    Args:
        total: how many steps the work has.
        at_once: what the first step is called, where the work is known to take long; else "".
    """

    def __init__(self, host: Host, page: Page, total: int, at_once: str = ""):
        self.host, self.page, self.total, self.done = host, page, total, 0
        self.began = time.monotonic()
        self.place = st.empty()
        self.bar: Any = None
        if at_once:
            self._show(at_once)

    def step(self, what: str) -> None:
        """One more is done. A pressed button, or any other widget, ends the run within this."""
        self.done += 1
        if self.bar is not None or time.monotonic() - self.began > PATIENCE:
            self._show(what)

    def _show(self, what: str) -> None:
        if self.bar is None:
            room = self.place.container()
            with room, waiting_room(), st.container(horizontal=True, vertical_alignment="center"):
                self.bar = st.progress(0.0, width="stretch")
                st.button("Stop", key=WidgetKey.STOP, **self.host.stopping(self.page, True))
        self.bar.progress(self.done / self.total, f"{what}: {self.done} of {self.total}")

    def end(self) -> None:
        """Take the bar away."""
        self.place.empty()


def prepare(
    now: Memory,
    query: Entry,
    entries: tuple[Entry, ...],
    source: Source,
    settings: RmacSettings,
    *,
    as_region: bool,
) -> SearchView | None:
    """All that a search needs; None while it is stopped by hand."""
    host, page, method = now.host, now.page, str(now.own.method)
    if host.is_stopped(page):
        st.info("Stopped. What was computed is kept.")
        st.button("Go on", **host.stopping(page, False))
        return None
    whiten = now.own.whitening == LEARNT
    known = all(values.has_map(host, source, entry.picture) for entry in entries)
    more = len(samples.learning_set()) if whiten else 0
    progress = Progress(host, page, len(entries) + more, "" if known else collection.MAPS)
    try:
        maps = collection.maps_of(host, entries, source, progress.step)
        learnt = collection.whitenings_of(host, source, settings, progress.step) if whiten else {}
        asked_for = {method: learnt.get(method)}
        index = collection.indices(host, entries, maps, source, settings, asked_for)[method]
    except ValueError as error:
        st.error(refusals.sentence(error))
        return None
    finally:
        progress.end()
    drawn = [i for i, entry in enumerate(entries) if entry.scene]
    asked = host, [entries[i] for i in drawn], [maps[i] for i in drawn], source, settings
    plain = collection.scores(*asked, dict.fromkeys(METHODS))
    whitened = collection.scores(*asked, {k: w for k, w in learnt.items() if w})
    return SearchView(
        page=page,
        picture=query.picture,
        feature_map=maps[entries.index(query)],
        channel=0,
        query=query,
        entries=entries,
        index=index,
        as_region=as_region,
        whiten=whiten,
        plain=plain,
        whitened=whitened,
    )
