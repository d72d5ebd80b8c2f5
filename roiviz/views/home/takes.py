"""What Home gives away: its boxes' outputs."""

from __future__ import annotations

from roiviz.exports.taken import Taken
from roiviz.scene.schema import Card, CardsMessage
from roiviz.views import roi_takes
from roiviz.views.pages import Host
from roiviz.views.roi import RoiView
from roiviz.views.view import InHand

CARDS = (Card.SENTENCE, Card.ARITHMETIC)


def taken(view: RoiView, hand: InHand, host: Host, link: str) -> Taken:
    """The same as Explore, with Home's cards."""
    return roi_takes.taken(view, hand, host, link, (CardsMessage(view.name, CARDS, columns=1),))
