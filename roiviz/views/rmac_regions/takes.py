"""What R-MAC regions gives away: the regions, and the largest value that each of them finds."""

from __future__ import annotations

from roiviz.explain.rmac import RegionsExplanation
from roiviz.exports.taken import Grid, Taken
from roiviz.scene.schema import Card, CardsMessage
from roiviz.views import region_takes
from roiviz.views.pages import Host
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
    )


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
