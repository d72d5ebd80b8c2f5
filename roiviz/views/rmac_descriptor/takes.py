"""What R-MAC descriptor gives away: the regions, the channels that each gives, the descriptor."""

from __future__ import annotations

import numpy as np

from roiviz.explain.rmac_descriptor import DescriptorExplanation
from roiviz.exports.taken import Curves, Grid, Taken
from roiviz.scene.schema import Card, CardsMessage
from roiviz.views import region_takes
from roiviz.views.pages import Host
from roiviz.views.regions import MOST_VALUES
from roiviz.views.rmac_descriptor.part import DescriptorCard
from roiviz.views.rmac_descriptor.present import DescriptorView
from roiviz.views.rmac_descriptor.state import DESCRIPTOR
from roiviz.views.view import InHand

CARDS = (
    CardsMessage(
        DESCRIPTOR.name,
        (Card.SENTENCE, DescriptorCard.MATRIX, DescriptorCard.AGGREGATES, DescriptorCard.PATCHES),
        columns=1,
    ),
)


def taken(view: DescriptorView, hand: InHand, host: Host, link: str) -> Taken:
    """The descriptor of the regions that are switched on."""
    count = len(region_takes.region_of(view, link, "").derivation.regions)
    off = tuple(index for index in hand.memory.own.off if index < count)
    shown = region_takes.region_of(view, link, "R-MAC descriptor", off)
    numbers = view.explain(hand, host)
    panels = _panels(numbers.explained)
    fits = numbers.explained.region_vectors.size <= MOST_VALUES
    return region_takes.take(
        view,
        hand,
        shown,
        numbers=numbers,
        descriptor=True,
        panels=panels,
        channel=None if view.every_channel else view.channel,
        cards=CARDS if fits else (),
    )


def _panels(explained: DescriptorExplanation) -> tuple[Grid | Curves, ...]:
    vectors = explained.region_vectors[: region_takes.MOST_ROWS]
    names = tuple(str(n) for n in range(len(vectors)))
    channels = np.arange(len(explained.descriptor))
    return (
        Grid("Each region's vector, by channel", vectors, names=names),
        Curves("The descriptor", channels, {"": explained.descriptor}, "channel", "value", True),
    )
