"""The search page's live part: the collection ranked by likeness to a picture or a box on it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import streamlit as st

from roiviz.boxes import Box
from roiviz.explain import refusals, rmac_search
from roiviz.explain.rmac_search import Hit, Index, Score, SearchLesson
from roiviz.explain.rmac_sentences import search_claims
from roiviz.ui import session
from roiviz.ui.canvas import Answer, Scene, canvas, read_event
from roiviz.ui.live import View, held_by
from roiviz.ui.rmac_collection import Entry
from roiviz.ui.rmac_regions import timing, told

ROOM = 330  # of the window's height, for what stands above and below the picture
PAIRS = 5
FAR = -1e6  # where a layer's rows wait until the browser puts them somewhere


@dataclass(frozen=True)
class SearchView(View):
    """What the page shows besides the box."""

    query: Entry
    entries: tuple[Entry, ...]
    index: Index
    as_region: bool
    whiten: bool
    """Whether a whitening is asked for."""
    plain: tuple[Score, ...]
    whitened: tuple[Score, ...]
    """Of the methods that have a whitening."""


@st.fragment
def live_search(view: SearchView) -> None:
    """The query with its box, answered by a ranking on every move."""
    key = session.canvas_key(view.scope)
    event = read_event(key)
    now, _ = session.merge(view.page, event)
    state = session.settle(view.page)
    boxes = state.hand.boxes
    box = boxes[0] if boxes else None
    began = time.perf_counter()
    try:
        lesson, refused = _search(view, box), None
    except ValueError as error:
        lesson, refused = _search(view, None), refusals.sentence(error)
    seconds = time.perf_counter() - began
    scene = _scene(view, boxes, lesson, refused, seconds, now.own.hit)
    canvas(key, held_by(scene, state), event, room=ROOM)


def _search(view: SearchView, box: Box | None) -> SearchLesson:
    keys = [entry.key for entry in view.entries]
    return rmac_search.search(
        view.index,
        view.feature_map,
        scene=view.query.scene or None,
        skip=keys.index(view.query.key) if view.query.key in keys else None,
        box=box,
        as_region=view.as_region,
    )


def _scene(
    view: SearchView,
    boxes: tuple[Box, ...],
    lesson: SearchLesson,
    refused: str | None,
    seconds: float,
    chosen: str,
) -> Scene:
    hit = _chosen(view, lesson, chosen)
    drawn = np.full((PAIRS, 5), FAR, np.float32)
    return Scene(
        scope=view.scope,
        boxes=boxes,
        picture=view.picture,
        features=view.feature_map,
        channel=0,
        rotated=False,
        max_boxes=1,
        overlays=(),
        lessons=[Answer(boxes[0].id, boxes[0], error=refused)] if refused else (),
        layers=[
            {
                "id": "pairs",
                "type": "boxes",
                "array": drawn,
                "color": list(range(1, PAIRS + 1)),
                "dash": [0] * PAIRS,
                "hoverable": False,
                "legend": "regions of the best pairs",
            }
        ],
        sentence=told(
            search_claims(
                lesson,
                view.index.method.title,
                boxed=bool(boxes) and not refused,
                whiten=view.whiten,
            )
        ),
        timing=timing(view.index.settings, "search", seconds),
        message=refused,
        page=_page(view, lesson, hit),
        page_arrays=_arrays(lesson, hit),
    )


def _chosen(view: SearchView, lesson: SearchLesson, key: str) -> Hit | None:
    """The hit that the hand has chosen, else the best one."""
    for hit in lesson.hits:
        if view.entries[hit.item].key == key:
            return hit
    return lesson.hits[0] if lesson.hits else None


def _page(view: SearchView, lesson: SearchLesson, hit: Hit | None) -> dict[str, Any]:
    whitened = {row.method: row.mean_average_precision for row in view.whitened}
    return {
        "query": {"title": view.query.title, "digest": view.picture.digest},
        "method": view.index.method.title,
        "hits": [
            {
                "key": view.entries[one.item].key,
                "title": one.name,
                "digest": view.entries[one.item].picture.digest,
                "size": list(view.entries[one.item].picture.pixels.shape[1::-1]),
                "similarity": one.similarity,
                "relevant": one.relevant,
                "rank": one.rank,
            }
            for one in lesson.hits
        ],
        "chosen": view.entries[hit.item].key if hit else "",
        "average_precision": lesson.average_precision,
        "scores": [
            {
                "method": plain.method,
                "title": plain.title,
                "plain": plain.mean_average_precision,
                "whitened": whitened.get(plain.method),
                "used": plain.method == view.index.method.name,
            }
            for plain in view.plain
        ],
        "is_whitened": view.index.settings.whitening is not None,
        "collection": sum(bool(entry.scene) for entry in view.entries),
    }


def _arrays(lesson: SearchLesson, hit: Hit | None) -> dict[str, np.ndarray]:
    """best: (hits, PAIRS, 11) query box, hit box (cx, cy, w, h each), value, both regions' indices;
    pairs (query's, hit's regions) of the chosen hit, and both sides' boxes (n, 4)."""
    best = np.full((len(lesson.hits), PAIRS, 11), np.nan, np.float32)
    for row, one in zip(best, lesson.hits, strict=True):
        for place, pair in zip(row, one.best_pairs(PAIRS), strict=False):
            place[:] = (
                *_centre_size(pair.query_box),
                *_centre_size(pair.hit_box),
                pair.value,
                pair.query_region,
                pair.hit_region,
            )
    arrays = {"best": best}
    if hit is not None:
        arrays |= {
            "pairs": hit.pairs.astype(np.float32),
            "query_boxes": _boxes(hit.query_parts),
            "hit_boxes": _boxes(hit.parts),
        }
    return arrays


def _boxes(parts: rmac_search.Parts) -> np.ndarray:
    rows = [_centre_size(parts.box(i)) for i in range(len(parts.vectors))]
    return np.array(rows, np.float32).reshape(-1, 4)


def _centre_size(box: Box) -> tuple[float, float, float, float]:
    return box.cx, box.cy, box.width, box.height
