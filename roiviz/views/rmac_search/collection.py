"""The search page's collection: its pictures, their feature maps, and what is learnt from others.

Maps are made one by one under a progress bar that can be stopped; what is done is kept, so that
going on begins where it was stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from roiviz import kernels, samples
from roiviz.explain import rmac_search
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import Index, Item, Score
from roiviz.features import FeatureMap
from roiviz.fitted import shrunk
from roiviz.pictures import Picture
from roiviz.views import values
from roiviz.views.host import Keep, OwnFile
from roiviz.views.pages import Host
from roiviz.views.sources import Source

OWN_SIDE = 448  # px; the collection's pictures have 336: the same thing should look as large
MAPS_BYTES = 64 * 2**20  # of the pictures that are searched, and of those that are learnt from
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


def collection(host: Host) -> tuple[Entry, ...]:
    """The drawn pictures."""
    return host.shared(("collection",), _collection, "Reading the collection …")


def _collection() -> tuple[Entry, ...]:
    return tuple(
        Entry(
            item.file.rsplit(".", 1)[0],
            item.title,
            item.scene,
            samples.load_collection_item(item),
        )
        for item in samples.collection()
    )


def learning_set(host: Host) -> tuple[Entry, ...]:
    """Pictures of other buildings, to learn a whitening from."""
    return host.shared(("learning set",), _learning_set)


def _learning_set() -> tuple[Entry, ...]:
    return tuple(
        Entry(path.stem, path.stem, path.stem, samples.read(path, path.stem))
        for path in samples.learning_set()
    )


def own_entry(host: Host, file: OwnFile) -> Entry:
    """A person's file as a picture of about the collection's size. Raises: PictureError."""
    large = values.own_picture(host, file)
    picture = host.kept(("shrunk", large.digest), lambda: shrunk(large, OWN_SIDE))
    return Entry(file.key, picture.name, "", picture)


def maps_of(
    host: Host, entries: Sequence[Entry], source: Source, on_done: Callable[[str], None]
) -> tuple[FeatureMap, ...]:
    """The feature map of each entry's picture, kept once made. ValueError if they are too large."""
    made: list[FeatureMap] = []
    for entry in entries:
        keep = _keep(host, source, (entry,))
        made.append(values.map_of(host, source, entry.picture, said="", keep=keep))
        needed = len(entries) * made[-1].values.nbytes
        if needed > MAPS_BYTES:
            raise ValueError(
                f"The maps of {len(entries)} pictures would take {needed >> 20} MB, one alone "
                f"{made[-1].values.nbytes >> 20} MB; a search has room for {MAPS_BYTES >> 20} MB. "
                "A layer with fewer channels or a larger stride fits."
            )
        on_done(MAPS)
    return tuple(made)


def _keep(host: Host, source: Source, entries: Sequence[Entry]) -> Keep:
    """How to keep what is made of pictures: for everybody, or for the one whose they are."""
    own = not source.everyones or any(not entry.scene for entry in entries)
    return host.kept if own else host.everyones


def indices(
    host: Host,
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
    keep = _keep(host, source, entries)
    return {
        name: keep(
            ("index", keys, asked, white is not None, name),
            partial(rmac_search.build_index, items, name, replace(settings, whitening=white)),
        )
        for name, white in whitenings.items()
    }


def whitenings_of(
    host: Host, source: Source, settings: RmacSettings, on_done: Callable[[str], None]
) -> dict[str, kernels.Whitening | None]:
    """Each method's whitening, learnt from its own vectors of the learning set.

    None where there is nothing to learn: all the vectors are equal, as with a single channel.
    """
    entries = learning_set(host)
    maps = maps_of(host, entries, source, on_done)
    asked = (source.key, settings.scales, settings.overlap, settings.variant)
    keep = _keep(host, source, entries)
    return {
        name: keep(("whitening", *asked, name), partial(_learn, maps, settings, name))
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
    host: Host,
    entries: Sequence[Entry],
    maps: Sequence[FeatureMap],
    source: Source,
    settings: RmacSettings,
    whitenings: Mapping[str, kernels.Whitening | None],
) -> tuple[Score, ...]:
    """Mean average precision of every method, with each picture as the query once."""
    found = indices(host, entries, maps, source, settings, whitenings)
    return tuple(rmac_search.score(index) for index in found.values())
