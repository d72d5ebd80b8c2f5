"""What Explore gives away: its boxes' outputs, beside those of the reading they are set against."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from roiviz.explain.comparison import WORDS, Comparison, Way
from roiviz.exports.taken import Drawing, Grid, Taken
from roiviz.scene.schema import Card, CardsMessage, ReadingKernel
from roiviz.views import roi_takes
from roiviz.views.explore.part import ExploreCard, ExplorePart
from roiviz.views.explore.present import OUTLINE_LAYER, ExploreView
from roiviz.views.pages import Host
from roiviz.views.roi import reading_kernel
from roiviz.views.view import InHand

CARDS = (Card.SENTENCE, Card.ARITHMETIC, Card.OUTPUT, Card.MAP, Card.FORM)


def taken(view: ExploreView, hand: InHand, host: Host, link: str) -> Taken:
    """The boxes' outputs; a page without a server shows those cards that a browser fills."""
    cards = (CardsMessage(view.name, CARDS, columns=2),)
    found = roi_takes.taken(view, hand, host, link, cards, view.way)
    if view.way is None or found.why_not:
        return found
    way = view.way
    shown = roi_takes.shown_of(view, hand, link, way)

    def draw() -> Drawing:
        drawn = roi_takes.drawing(view, hand, host, shown)
        panels, said = _beside(view, hand, host)
        return replace(drawn, panels=panels or drawn.panels, caption=f"{drawn.caption} {said}")

    def page() -> bytes:
        drawn = roi_takes.drawing(view, hand, host, shown)
        compared = CardsMessage(view.name, (ExploreCard.COMPARISON,), columns=1)
        scene = drawn.scene
        part = scene.page.comparison if isinstance(scene.page, ExplorePart) else None
        if part is None:
            return roi_takes.page(view, hand, drawn, cards)
        kept = replace(part, kernel=_kernel(view, hand))
        layers = [one for one in scene.layers if one.id == OUTLINE_LAYER]
        own = ExplorePart(comparison=kept)
        said = _said(way)
        return roi_takes.page(view, hand, drawn, (compared, *cards), own, layers, WORDS, said)

    return replace(
        found,
        draw=draw,
        page=page,
        shows=f"The picture with the boxes, and the active one's outputs beside {view.way.title}'s",
    )


def _kernel(view: ExploreView, hand: InHand) -> ReadingKernel | None:
    """What a browser calls for the second reading; None for a framework's, whose rules it lacks."""
    if view.way is None or view.way.convention is not None:
        return None
    return reading_kernel(view.way.settings, view.feature_map, len(hand.canvas.boxes))


def _said(way: Way) -> str:
    """What the boxes are compared with, with the exact settings."""
    given = "".join(f", {name}={value!r}" for name, value in way.settings.arguments().items())
    rules = (
        f", in the boxes' numbers as {way.convention.title} reads them" if way.convention else ""
    )
    called = way.settings.row.called
    name = called if way.title == called else f"{way.title}: {called}"
    return f"Compared with {name}{given}{rules}."


def _beside(view: ExploreView, hand: InHand, host: Host) -> tuple[tuple[Grid, ...], str]:
    """Both outputs and their difference, and in words what they are."""
    found, way = view.explain(hand, host).compared, view.way
    if way is None or found is None:
        return (), ""
    if not isinstance(found, Comparison):
        return (), f"{_said(way)} {found}"
    own, other = found.own.output, found.other.output
    both = np.stack([own, other])
    span = float(both.min()), float(both.max())
    boxes, active = hand.canvas.boxes, hand.canvas.active
    which = f"Box {(active or 0) + 1}: " if len(boxes) > 1 else ""
    panels = (
        Grid(f"{which}{way.instead_of}", own, span=span),
        Grid(f"{which}{way.title}", other, span=span),
        Grid(f"{which}{way.title} − {way.instead_of}", found.difference, signed=True),
    )
    return panels, _said(way)
