"""The search page's collection: its pictures, their feature maps, and what is learnt from others.

Maps are made one by one under a progress bar that can be stopped; what is done is kept, so that
going on begins where it was stopped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

import kernels
from roiviz import pictures, samples
from roiviz.explain import rmac_search
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import Index, Item, Score
from roiviz.features import FeatureMap
from roiviz.fitted import shrunk
from roiviz.pictures import Picture
from roiviz.ui import session
from roiviz.ui.sources import Source

OWN_SIDE = 448  # px; the collection's pictures have 336: the same thing should look as large
MOST_OWN = 12
WHITE_PART = 0.75  # of the channels, the directions that a whitening keeps
PATIENCE = 0.8  # seconds before a progress bar appears


@dataclass(frozen=True)
class Entry:
    """A picture that can be found, and asked with.

    Attributes:
        key: names it in the address.
        scene: what it shows; "" for somebody's own picture.
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


@st.cache_resource(show_spinner="Reading the learning set …")
def learning_set() -> tuple[Entry, ...]:
    """Pictures of other buildings, to learn a whitening from."""
    return tuple(
        Entry(path.stem, path.stem, "", samples.read(path, path.stem))
        for path in samples.learning_set()
    )


def own_entry(data: bytes, name: str) -> Entry:
    """Somebody's file, scaled to about the collection's size. PictureError if it is none."""
    picture = _own_picture(data, name)
    return Entry(f"own-{picture.digest[:12]}", picture.name, "", picture)


@st.cache_resource(max_entries=24, show_spinner="Reading the picture …")
def _own_picture(data: bytes, name: str) -> Picture:
    return shrunk(pictures.decode(data, name, session.person()), OWN_SIDE)


class Progress:
    """A bar that appears when work takes longer than a moment, with a button that stops it."""

    def __init__(self, scope: str, total: int):
        self.scope, self.total, self.done = scope, total, 0
        self.began = time.monotonic()
        self.place = st.empty()
        self.bar: Any = None

    def step(self, what: str) -> None:
        """One more is done. A pressed button, or any other widget, ends the run within this."""
        self.done += 1
        if self.bar is None and time.monotonic() - self.began > PATIENCE:
            with self.place.container(horizontal=True, vertical_alignment="center"):
                self.bar = st.progress(0.0, width="stretch")
                st.button(
                    "Stop",
                    key=session.Key.STOP,
                    on_click=session.set_stopped,
                    args=(self.scope, True),
                )
        if self.bar is not None:
            self.bar.progress(self.done / self.total, f"{what}: {self.done} of {self.total}")

    def end(self) -> None:
        """Take the bar away."""
        self.place.empty()


def maps_of(
    entries: Sequence[Entry], source: Source, on_done: Callable[[str], None]
) -> tuple[FeatureMap, ...]:
    """The feature map of each entry's picture, kept once made."""
    made = []
    for entry in entries:
        made.append(_map(entry.picture.digest, source.key, entry.picture, source))
        on_done("Feature maps")
    return tuple(made)


@st.cache_resource(max_entries=320, show_spinner=False)
def _map(digest: str, source_key: str, _picture: Picture, _source: Source) -> FeatureMap:
    return _source.make(_picture)


def indices(
    entries: Sequence[Entry],
    maps: Sequence[FeatureMap],
    source: Source,
    settings: RmacSettings,
    methods: Iterable[str],
) -> dict[str, Index]:
    """The index of each method, with the settings' own whitening or none."""
    items = tuple(
        Item(entry.title, entry.scene or entry.key, feature_map)
        for entry, feature_map in zip(entries, maps, strict=True)
    )
    keys = tuple(entry.key for entry in entries)
    asked = (source.key, settings.scales, settings.overlap, settings.variant, settings.device)
    white = settings.whitening is not None
    return {name: _index((keys, asked, white, name), items, settings) for name in methods}


@st.cache_resource(max_entries=64, show_spinner=False)
def _index(question: tuple, _items: tuple[Item, ...], _settings: RmacSettings) -> Index:
    return rmac_search.build_index(_items, question[-1], _settings)


def whitening_of(
    source: Source, settings: RmacSettings, on_done: Callable[[str], None]
) -> kernels.Whitening:
    """What the learning set's region vectors teach. ValueError if they all are one."""
    maps = maps_of(learning_set(), source, on_done)
    asked = (source.key, settings.scales, settings.overlap, settings.variant)
    return _whitening(asked, maps, replace(settings, whitening=None))


@st.cache_resource(max_entries=32, show_spinner=False)
def _whitening(
    asked: tuple, _maps: tuple[FeatureMap, ...], _settings: RmacSettings
) -> kernels.Whitening:
    channels = _maps[0].values.shape[2]
    most = max(1, int(channels * WHITE_PART))
    try:
        return rmac_search.learn_from(_maps, _settings, most)
    except ValueError:
        # Fewer directions than that differ: keep those that do.
        return rmac_search.learn_from(_maps, _settings)


def scores(
    entries: Sequence[Entry],
    maps: Sequence[FeatureMap],
    source: Source,
    settings: RmacSettings,
) -> tuple[Score, ...]:
    """Mean average precision of every method, each picture asking once."""
    found = indices(entries, maps, source, settings, rmac_search.METHODS)
    return tuple(rmac_search.score(index) for index in found.values())
