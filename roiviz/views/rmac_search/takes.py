"""What R-MAC search gives away: the regions that made two pictures alike, and the ranking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from roiviz.explain.rmac_search import Hit
from roiviz.exports.numbers import table
from roiviz.exports.taken import Drawing, File, Grid, Taken
from roiviz.views.pages import Host
from roiviz.views.rmac_search.part import SearchPart
from roiviz.views.rmac_search.present import SearchView
from roiviz.views.roi_takes import file_name
from roiviz.views.view import InHand

MOST_HITS = 20  # beside the picture


def taken(view: SearchView, hand: InHand, host: Host, link: str) -> Taken:
    """The ranking for the picture, or for the box on it."""
    numbers = view.explain(hand, host)
    hits = numbers.explained.hits
    name = file_name(f"R-MAC search {view.picture.name}")
    key = ("search", view.picture.digest, tuple((one.name, one.similarity) for one in hits), link)

    def draw() -> Drawing:
        scene = view.present(numbers, hand)[view.name]
        part = scene.page
        layers = scene.layers
        if isinstance(part, SearchPart) and hits:
            chosen = next((k for k, one in enumerate(part.hits) if one.key == part.chosen), 0)
            # The browser puts the regions of the chosen picture into this layer.
            rows = np.zeros_like(layers[0].array)
            rows[:, :4] = part.best[chosen, : len(rows), :4]
            layers = [replace(layers[0], array=rows[~np.isnan(rows[:, 0])])]
        rows_, columns = view.feature_map.values.shape[:2]
        said = (
            f"{view.picture.name} against {len(view.entries)} pictures by "
            f"{view.index.method.title}. Map: {view.feature_map.name}, {rows_} × {columns} cells."
        )
        boxes = hand.canvas.boxes
        active = 0 if boxes else None
        return Drawing(
            replace(scene, layers=layers), boxes, active, _panels(view, hits), said, link
        )

    return Taken(
        name,
        key,
        link,
        draw=draw,
        shows="The picture with the regions of the best pairs, and the ranking",
        files=(File("ranking.csv", "a line for each picture", lambda: _ranking(hits)),),
    )


def _panels(view: SearchView, hits: Sequence[Hit]) -> tuple[Grid, ...]:
    shown = hits[:MOST_HITS]
    values = np.array([[one.similarity] for one in shown], float).reshape(-1, 1)
    names = tuple(one.name for one in shown)
    return (Grid("Likeness", values, names=names),) if len(shown) else ()


def _ranking(hits: Sequence[Hit]) -> bytes:
    rows = ((one.rank, one.name, one.similarity, one.relevant) for one in hits)
    return table(("rank", "picture", "likeness", "same_place"), rows)
