"""The search page's collection: its pictures, their feature maps, and what is learnt from others.

Maps are made one by one under a progress bar that can be stopped; what is done is kept, so that
going on begins where it was stopped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import streamlit as st

from roiviz import kernels, samples
from roiviz.explain import rmac_search
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import Index, Item, Score
from roiviz.features import FeatureMap
from roiviz.fitted import shrunk
from roiviz.pictures import Picture
from roiviz.ui import compute, session
from roiviz.ui.sources import Source

OWN_SIDE = 448  # px; the collection's pictures have 336: the same thing should look as large
MAPS_BYTES = 64 * 2**20  # of the pictures that are searched, and of those that are learnt from
PATIENCE = 0.8  # seconds before a progress bar appears
MAPS = "Feature maps"  # what the steps are called


@dataclass(frozen=True)
class Entry:
    """A picture that can be found, and be the query.

    Attributes:
        key: names it in the address.
        scene: what it shows; "" for a person's own picture.
    """

    key: str
    title: str
    scene: str
    picture: Picture


@st.cache_resource(show_spinner="Reading the collection …")
def collection() -> tuple[Entry, ...]:
    """The drawn pictures."""
    return tuple(
        Entry(
            item.file.rsplit(".", 1)[0],
            item.title,
            item.scene,
            samples.load_collection_item(item),
        )
        for item in samples.collection()
    )


@st.cache_resource(show_spinner=False)
def learning_set() -> tuple[Entry, ...]:
    """Pictures of other buildings, to learn a whitening from."""
    return tuple(
        Entry(path.stem, path.stem, "", samples.read(path, path.stem))
        for path in samples.learning_set()
    )


def own_entry(file: session.OwnFile) -> Entry:
    """A person's file as a picture of about the collection's size. Raises: PictureError."""
    large = compute.own_picture(file.data, file.name)
    picture = compute.kept(("shrunk", large.digest), lambda: shrunk(large, OWN_SIDE))
    return Entry(file.key, picture.name, "", picture)


@contextmanager
def waiting_room() -> Iterator[None]:
    """A frame in the canvas's place, and over it once that is there: what is said moves nothing."""
    with st.container(key=session.Key.WAITING):
        yield


class Progress:
    """A bar that appears when work takes longer than a moment, with a button that stops it.

    Args:
        total: how many steps the work has.
        at_once: whether it is known to take long, and what its first step is called.
    """

    def __init__(self, scope: str, total: int, at_once: str = ""):
        self.scope, self.total, self.done = scope, total, 0
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
                st.button(
                    "Stop",
                    key=session.Key.STOP,
                    on_click=session.set_stopped,
                    args=(self.scope, True),
                )
        self.bar.progress(self.done / self.total, f"{what}: {self.done} of {self.total}")

    def end(self) -> None:
        """Take the bar away."""
        self.place.empty()


def maps_of(
    entries: Sequence[Entry], source: Source, on_done: Callable[[str], None]
) -> tuple[FeatureMap, ...]:
    """The feature map of each entry's picture, kept once made. ValueError if they are too large."""
    made: list[FeatureMap] = []
    for entry in entries:
        made.append(compute.map_of(source, entry.picture, said=""))
        needed = len(entries) * made[-1].values.nbytes
        if needed > MAPS_BYTES:
            raise ValueError(
                f"The maps of {len(entries)} pictures would take {needed >> 20} MB, one alone "
                f"{made[-1].values.nbytes >> 20} MB; a search has room for {MAPS_BYTES >> 20} MB. "
                "A layer with fewer channels or a larger stride fits."
            )
        on_done(MAPS)
    return tuple(made)


def indices(
    entries: Sequence[Entry],
    maps: Sequence[FeatureMap],
    source: Source,
    settings: RmacSettings,
    whitenings: Mapping[str, kernels.Whitening | None],
) -> dict[str, Index]:
    """The index of each method that `whitenings` names, with its own whitening or none."""
    items = tuple(
        Item(entry.title, entry.scene or entry.key, feature_map)
        for entry, feature_map in zip(entries, maps, strict=True)
    )
    keys = tuple(entry.key for entry in entries)
    asked = (source.key, settings.scales, settings.overlap, settings.variant, settings.device)
    return {
        name: compute.kept(
            ("index", keys, asked, white is not None, name),
            partial(rmac_search.build_index, items, name, replace(settings, whitening=white)),
        )
        for name, white in whitenings.items()
    }


def whitenings_of(
    source: Source, settings: RmacSettings, on_done: Callable[[str], None]
) -> dict[str, kernels.Whitening | None]:
    """Each method's whitening, learnt from its own vectors of the learning set.

    None where there is nothing to learn: all the vectors are equal, as with a single channel.
    """
    maps = maps_of(learning_set(), source, on_done)
    asked = (source.key, settings.scales, settings.overlap, settings.variant)
    return {
        name: compute.kept(("whitening", *asked, name), partial(_learn, maps, settings, name))
        for name in rmac_search.METHODS
    }


def _learn(
    maps: tuple[FeatureMap, ...], settings: RmacSettings, method: str
) -> kernels.Whitening | None:
    try:
        return rmac_search.learn_from(maps, settings, method)
    except ValueError:
        return None


def scores(
    entries: Sequence[Entry],
    maps: Sequence[FeatureMap],
    source: Source,
    settings: RmacSettings,
    whitenings: Mapping[str, kernels.Whitening | None],
) -> tuple[Score, ...]:
    """Mean average precision of every method, with each picture as the query once."""
    found = indices(entries, maps, source, settings, whitenings)
    return tuple(rmac_search.score(index) for index in found.values())
