"""What R-MAC regions gives away: the regions, and the largest value that each of them finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz.explain.rmac import RegionsExplanation, cell_box
from roiviz.exports.taken import Grid, Taken
from roiviz.scene.schema import Card, CardsMessage, Layer
from roiviz.views import region_takes
from roiviz.views.pages import Host
from roiviz.views.regions import box_layer
from roiviz.views.rmac_regions.part import RegionCard
from roiviz.views.rmac_regions.present import RegionsView
from roiviz.views.view import InHand

HAND = (RegionCard.LIST, RegionCard.REGION)


def taken(view: RegionsView, hand: InHand, host: Host, link: str) -> Taken:
    """The regions of the map."""
    shown = region_takes.region_of(view, link, "R-MAC regions")
    numbers = view.explain(hand, host)
    panels = _panels(view, numbers.explained)
    cards = (
        CardsMessage(view.name, HAND, columns=2),
        CardsMessage(view.name, (Card.SENTENCE, RegionCard.DERIVATION), columns=1),
    )
    return region_takes.take(
        view,
        hand,
        shown,
        numbers=numbers,
        descriptor=False,
        panels=panels,
        channel=view.channel,
        cards=cards,
        also=_compared(view, numbers.explained),
        pinned=lambda region: _pinned(view, numbers.explained, region),
    )


def _pinned(view: RegionsView, explained: RegionsExplanation, region: int) -> Sequence[Layer]:
    """A region, and the cell that it finds."""
    looks: dict[str, Any] = {"color": None, "dash": None, "labels": None}
    own = box_layer("pinned", explained.boxes, f"region {region}, pinned", [region], **looks)
    if explained.winning[region, view.channel] < 0:
        return (own,)
    row, column = explained.winning_cells(view.channel)[region].tolist()
    box = cell_box((row, column), explained.feature_map.stride)
    array = np.array([(box.cx, box.cy, box.width, box.height, 0.0)])
    said = f"its largest, cell ({row}, {column})"
    return (own, replace(own, id="won", array=array, legend=said, dash=(6,)))


def _compared(view: RegionsView, explained: RegionsExplanation) -> str:
    """The implementation whose regions are drawn beside, and how many are only its own."""
    for other in explained.differences:
        if other.variant == view.against:
            extra, missing = len(other.extra.boxes), len(other.missing.boxes)
            here = f"Compared with {other.title} (variant={other.variant}): {other.count} regions"
            return f"{here}, {extra} only there and {missing} only here."
    return ""


def _panels(view: RegionsView, explained: RegionsExplanation) -> tuple[Grid, ...]:
    rows = explained.maxima[: region_takes.MOST_ROWS, [view.channel]]
    names = tuple(str(n) for n in range(len(rows)))
    title = f"Largest “{view.feature_map.channel_names[view.channel]}” of each region"
    return (Grid(title, rows, names=names),) if len(rows) else ()
