"""R-MAC search's view: the collection ranked by likeness to a picture, or to a box on it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from roiviz.boxes import Box
from roiviz.explain import refusals, rmac_search
from roiviz.explain.rmac_search import Hit, Index, Score, SearchExplanation
from roiviz.explain.rmac_sentences import search_claims
from roiviz.scene.packing import Scene, album_feed, picture_feed
from roiviz.scene.schema import Answer, BoxesLayer, Feed
from roiviz.views.pages import Host
from roiviz.views.regions import FAR, ROOM, timing, told
from roiviz.views.rmac_search.collection import Entry
from roiviz.views.rmac_search.part import FoundPicture, MethodScore, Query, SearchPart
from roiviz.views.view import InHand, PictureView

PAIRS = 5


@dataclass(frozen=True)
class Numbers:
    """The ranking, how long it took, and why the box was not searched for."""

    explained: SearchExplanation
    refused: str | None
    seconds: float


@dataclass(frozen=True)
class SearchView(PictureView):
    """What the page shows besides the box.

    Attributes:
        whiten: whether a whitening is asked for; whitened: scores of the methods that have one.
    """

    query: Entry
    entries: tuple[Entry, ...]
    index: Index
    as_region: bool
    whiten: bool
    plain: tuple[Score, ...]
    whitened: tuple[Score, ...]

    @property
    def stages(self) -> tuple[str, ...]:
        """What it needs was called before the view was made."""
        return ()

    def explain(self, hand: InHand, host: Host) -> Numbers:
        """The ranking for the box, or for the picture where there is none or it is refused."""
        began = time.perf_counter()
        box = hand.canvas.boxes[0] if hand.canvas.boxes else None
        try:
            explained, refused = self._search(box), None
        except ValueError as error:
            explained, refused = self._search(None), refusals.sentence(error)
        return Numbers(explained, refused, time.perf_counter() - began)

    def _search(self, box: Box | None) -> SearchExplanation:
        keys = [entry.key for entry in self.entries]
        return rmac_search.search(
            self.index,
            self.feature_map,
            scene=self.query.scene or None,
            skip=keys.index(self.query.key) if self.query.key in keys else None,
            box=box,
            as_region=self.as_region,
        )

    def present(self, numbers: Numbers | None, hand: InHand) -> Mapping[str, Scene]:
        """The query with its box, and the ranking for the cards."""
        if numbers is None:
            return {self.name: Scene()}
        explained, refused, boxes = numbers.explained, numbers.refused, hand.canvas.boxes
        hit = _chosen(self, explained, hand.memory.own.hit)
        said = search_claims(
            explained,
            self.index.method.title,
            boxed=bool(boxes) and not refused,
            whiten=self.whiten,
        )
        scene = Scene(
            picture=self.picture,
            features=self.feature_map,
            rotated=False,
            max_boxes=1,
            overlays=(),
            answers=[_refusal(self.name, boxes[0], refused)] if refused else (),
            layers=[_pairs_layer(explained)],
            sentence=told(said),
            timing=timing(self.index.settings, "search", numbers.seconds),
            message=refused,
            page=_part(self, explained, hit),
            room=ROOM,
        )
        return {self.name: scene}

    def feeds(self) -> Mapping[str, Feed]:
        """Picture and channel, the drawn collection, and apart from it a person's own pictures."""
        drawn = [entry.picture for entry in self.entries if entry.scene]
        own = [entry.picture for entry in self.entries if not entry.scene]
        albums = {"album": album_feed(drawn)} | ({"own": album_feed(own)} if own else {})
        return {**albums, "picture": picture_feed(self.picture), **super().feeds()}


def _refusal(canvas: str, box: Box, why: str) -> Answer:
    return Answer(canvas, box.id, box, box, status="refused", error=why)


def _pairs_layer(explained: SearchExplanation) -> BoxesLayer:
    """Places for the query's regions, the best pair's last: it is drawn over the others."""
    most = max((one.pairs.size for one in explained.hits), default=0)
    count = min(PAIRS, most)
    return BoxesLayer(
        "pairs",
        np.full((count, 5), FAR),
        f"regions of the best pairs{', the best on top' if count > 1 else ''}",
        color=tuple(range(count, 0, -1)),
        dash=(0,) * count,
        hoverable=False,
    )


def _chosen(view: SearchView, explained: SearchExplanation, key: str) -> Hit | None:
    """The hit that the person has chosen, else the best one."""
    for hit in explained.hits:
        if view.entries[hit.item].key == key:
            return hit
    return explained.hits[0] if explained.hits else None


def _part(view: SearchView, explained: SearchExplanation, hit: Hit | None) -> SearchPart:
    whitened = {row.method: row.mean_average_precision for row in view.whitened}
    return SearchPart(
        query=Query(view.query.title, view.picture.digest),
        method=view.index.method.title,
        hits=tuple(_found(view.entries[one.item], one) for one in explained.hits),
        chosen=view.entries[hit.item].key if hit else "",
        scores=tuple(
            MethodScore(
                method=plain.method,
                title=plain.title,
                plain=plain.mean_average_precision,
                whitened=whitened.get(plain.method),
                used=plain.method == view.index.method.name,
            )
            for plain in view.plain
        ),
        is_whitened=view.index.settings.whitening is not None,
        collection=sum(bool(entry.scene) for entry in view.entries),
        best=_best(explained),
        pairs=hit.pairs if hit else None,
        query_boxes=_boxes(hit.query_parts) if hit else None,
        hit_boxes=_boxes(hit.parts) if hit else None,
    )


def _found(entry: Entry, hit: Hit) -> FoundPicture:
    return FoundPicture(
        key=entry.key,
        title=hit.name,
        digest=entry.picture.digest,
        size=(entry.picture.width, entry.picture.height),
        similarity=hit.similarity,
        relevant=hit.relevant,
        rank=hit.rank,
    )


def _best(explained: SearchExplanation) -> np.ndarray:
    """(hits, PAIRS, 11), as `SearchPart.best` says."""
    best = np.full((len(explained.hits), PAIRS, 11), np.nan, np.float32)
    for row, one in zip(best, explained.hits, strict=True):
        for place, pair in zip(row, one.best_pairs(PAIRS), strict=False):
            place[:] = (
                *_centre_size(pair.query_box),
                *_centre_size(pair.hit_box),
                pair.value,
                pair.query_region,
                pair.hit_region,
            )
    return best


def _boxes(parts: rmac_search.Parts) -> np.ndarray:
    rows = [_centre_size(parts.box(i)) for i in range(len(parts.vectors))]
    return np.array(rows, np.float32).reshape(-1, 4)


def _centre_size(box: Box) -> tuple[float, float, float, float]:
    return box.cx, box.cy, box.width, box.height
