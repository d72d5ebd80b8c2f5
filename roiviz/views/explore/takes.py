"""What Explore gives away: its boxes' outputs."""

from __future__ import annotations

from roiviz.exports.taken import Taken
from roiviz.scene.schema import Card, CardsMessage
from roiviz.views import roi_takes
from roiviz.views.explore.present import ExploreView
from roiviz.views.pages import Host
from roiviz.views.view import InHand

CARDS = (Card.SENTENCE, Card.ARITHMETIC, Card.OUTPUT, Card.MAP, Card.FORM)


def taken(view: ExploreView, hand: InHand, host: Host, link: str) -> Taken:
    """The boxes' outputs; a page without a server shows those cards that a browser fills."""
    cards = (CardsMessage(view.name, CARDS, columns=2),)
    return roi_takes.taken(view, hand, host, link, cards)
