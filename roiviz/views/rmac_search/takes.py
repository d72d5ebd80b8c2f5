"""What R-MAC search gives away: the regions that made two pictures alike, and the ranking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from roiviz.boxes import Box
from roiviz.explain.rmac_search import Hit
from roiviz.explain.rmac_words import WORDS
from roiviz.explain.words import MINUS
from roiviz.exports import offline, rmac
from roiviz.exports.shown import map_words
from roiviz.exports.taken import Drawing, Grid, Photo, Taken
from roiviz.fitted import shrunk
from roiviz.pictures import Picture
from roiviz.scene.schema import AlbumEntry, AlbumFeed, BoxesLayer, Card, CardsMessage, Layer
from roiviz.views.pages import Host
from roiviz.views.rmac_search.part import SearchAlone, SearchCard, SearchPart
from roiviz.views.rmac_search.present import Numbers, SearchView
from roiviz.views.roi_takes import file_name
from roiviz.views.view import InHand

MOST_HITS = 20  # beside the picture
GLANCE = 160  # px of the longer side of a picture that was found
CARDS = (Card.SENTENCE, SearchCard.HITS, SearchCard.PAIRS)
PAGE = (
    "One HTML file with the picture, its map and every other picture's vectors in it: it opens "
    "without a server or a network, and ranks the pictures again as the box is dragged."
)


def taken(view: SearchView, hand: InHand, host: Host, link: str) -> Taken:
    """The ranking for the picture, or for the box on it."""
    numbers = view.explain(hand, host)
    hits = numbers.explained.hits
    name = file_name(f"R-MAC search {view.picture.name}")
    key = ("search", view.picture.digest, tuple((one.name, one.similarity) for one in hits), link)

    def draw() -> Drawing:
        scene = view.present(numbers, hand)[view.name]
        part = scene.page
        layers, keys, pairs = scene.layers, {}, ""
        found: tuple[Photo, ...] = ()
        if isinstance(part, SearchPart) and hits:
            chosen = next((k for k, one in enumerate(part.hits) if one.key == part.chosen), 0)
            layers = [_best_on_top(layers[0], part.best[chosen])]
            keys = _keys(part.best[chosen])
            count = f"{len(keys)} best pairs" if len(keys) > 1 else "best pair"
            pairs = f" Outlined: the regions of the {count} with {part.hits[chosen].title}."
            found = (_photo(view, hits[chosen], part.best[chosen]),)
        boxes = hand.canvas.boxes
        active = 0 if boxes else None
        said = f"{_asked(view, hand, numbers)}{pairs}"
        drawn = replace(scene, layers=layers)
        panels: tuple[Grid | Photo, ...] = (*found, *_panels(hits))
        return Drawing(drawn, boxes, active, panels, said, link, keys,
                       view=hand.canvas.view)  # fmt: skip

    return Taken(
        name,
        key,
        link,
        draw=draw,
        shows="The picture with the regions of the best pairs, and the ranking",
        page_is=PAGE,
        page=(lambda: _page(view, hand, numbers, link)) if hits else None,
        computes="the likeness of each picture to the query, and their order",
        programs=rmac.ranking_programs(
            numbers.explained,
            view.feature_map,
            view.index.method.name,
            view.index.settings,
            rmac.Region(
                view.feature_map, view.channel, view.index.settings, view.picture.name, link, name
            ),
            as_region=view.as_region,
        ),
        files=rmac.ranking_files(numbers.explained, view.feature_map, link),
    )


def _asked(view: SearchView, hand: InHand, numbers: Numbers) -> str:
    """What was searched for, in how many pictures and how."""
    explained = numbers.explained
    x1, y1, x2, y2 = explained.cells
    boxed = hand.canvas.boxes and not numbers.refused
    inside = f"What lies in the box ({y2 - y1 + 1} × {x2 - x1 + 1} cells) on " if boxed else ""
    count = len(explained.hits)
    pictures = "1 picture" if count == 1 else f"{count} pictures"
    return (
        f"{inside}{view.picture.name} against {pictures} by {_how(view)}. "
        f"{map_words(view.feature_map, None)}"
    )


def _how(view: SearchView) -> str:
    """The method, with the exact settings."""
    settings, method = view.index.settings, view.index.method
    regions = f", scales={settings.scales}, overlap={settings.overlap:g}"
    whole = ", a box as one region" if view.as_region else ""
    given = f"{regions}{whole}" if method.name == "rmac" else ""
    return f"{method.title}{given}, whitening {'learnt' if settings.whitening else 'none'}"


def _best_on_top(layer: Layer, best: np.ndarray) -> Layer:
    """The layer with the query's regions of a hit's pairs, where the browser puts them.

    Args:
        best: (pairs, 11), the best first, a row of `SearchPart.best`.
    """
    assert isinstance(layer, BoxesLayer)
    places = best[~np.isnan(best[:, 0]), :4][::-1]
    rows = np.pad(places, ((0, 0), (0, 1)))
    colours = tuple(range(len(rows), 0, -1))
    return replace(layer, array=rows, legend="", color=colours, dash=(0,) * len(rows))


def _photo(view: SearchView, hit: Hit, best: np.ndarray) -> Photo:
    """The picture that was found, with its regions of the best pairs, the best on top."""
    places = best[~np.isnan(best[:, 0]), 4:8][::-1]
    corners = [Box(*place).corners for place in places.tolist()]
    title = f"{hit.rank} · {hit.name}, likeness {hit.similarity:.3f}".replace("-", MINUS)
    colours = tuple(range(len(places), 0, -1))
    return Photo(title, view.entries[hit.item].picture, np.array(corners), colours)


def _keys(best: np.ndarray) -> dict[int, str]:
    """The pairs by their colours, as the page's list has them."""
    return {
        place: f"region {int(query)} ↔ {int(other)}: {value:.4f}".replace("-", MINUS)
        for place, (value, query, other) in enumerate(best[:, 8:], start=1)
        if not np.isnan(value)
    }


def _page(view: SearchView, hand: InHand, numbers: Numbers, link: str) -> bytes:
    scene = view.present(numbers, hand)[view.name]
    part = scene.page
    assert isinstance(part, SearchPart)
    said = f"Ranked by {_how(view)}. {map_words(view.feature_map, None)}"
    scene = replace(scene, page=replace(part, alone=_alone(view, numbers.explained.hits)))
    drawing = Drawing(scene, hand.canvas.boxes, None, (), said, link)
    title = f"Pictures like {view.query.title}"
    found = [view.entries[hit.item].picture for hit in numbers.explained.hits]
    cards = (CardsMessage(view.name, CARDS, columns=1),)
    feeds = (_glances(found),)
    return offline.page(title, drawing, hand.canvas, view.name, cards, WORDS, feeds)


def _alone(view: SearchView, hits: Sequence[Hit]) -> SearchAlone:
    settings = view.index.settings
    white = settings.whitening
    return SearchAlone(
        method=view.index.method.name,
        **settings.regions(),
        as_region=view.as_region,
        whiten=view.whiten,
        counts=tuple(len(hit.parts.vectors) for hit in hits),
        values=np.ascontiguousarray(np.moveaxis(view.feature_map.values, 2, 0)),
        vectors=np.concatenate([hit.parts.vectors for hit in hits]).astype(np.float32),
        regions=np.concatenate([hit.parts.regions for hit in hits]).astype(np.int32),
        mean=white.mean.astype(np.float32) if white else None,
        projection=white.projection.astype(np.float32) if white else None,
    )


def _glances(pictures: Sequence[Picture]) -> AlbumFeed:
    """Small pictures in the place of pictures."""
    data = [shrunk(picture, GLANCE).encoded for picture in pictures]
    entries = tuple(
        AlbumEntry(picture.digest, shrunk(picture, GLANCE).mime, len(one))
        for picture, one in zip(pictures, data, strict=True)
    )
    return AlbumFeed(entries, np.frombuffer(b"".join(data), np.uint8))


def _panels(hits: Sequence[Hit]) -> tuple[Grid, ...]:
    shown = hits[:MOST_HITS]
    values = np.array([[one.similarity] for one in shown], float).reshape(-1, 1)
    names = tuple(one.name for one in shown)
    part = f", the first {len(shown)} of {len(hits)}" if len(shown) < len(hits) else ""
    if not shown:
        return ()
    span = (min(0.0, float(values.min())), 1.0)
    return (Grid(f"Likeness{part}", values, names=names, decimals=3, span=span),)
