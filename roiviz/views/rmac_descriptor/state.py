"""What R-MAC descriptor remembers beside the person's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from roiviz.scene.schema import Focus
from roiviz.views import old_links
from roiviz.views.codecs import MAX_FLAT_BIN, PIN
from roiviz.views.fields import choice, choices, stated, wholes
from roiviz.views.pages import Page, PageState
from roiviz.views.person import MAP_FIELDS, PICTURE_FIELDS, REGION_FIELDS, REGIONS_START

MARKS = ("winners", "regions", "cells")
ONE_CHANNEL, ALL_CHANNELS = "one", "all"


@dataclass(frozen=True)
class DescriptorState(PageState):
    """The descriptor page's own fields."""

    OF_A_PICTURE = ("pin",)
    BY_CARDS = ("off",)

    marks: tuple[str, ...] = stated(
        "descriptor_marks", ("winners",), choices(MARKS, old_links.DESCRIPTOR_MARKS)
    )
    winners: str = stated(
        "winners", ALL_CHANNELS, choice((ONE_CHANNEL, ALL_CHANNELS), old_links.WINNERS)
    )
    off: tuple[int, ...] = stated("off", (), wholes(0, MAX_FLAT_BIN))
    pin: Focus | None = stated("pin", None, PIN)

    def with_choice(self, choice: Mapping[str, Any]) -> DescriptorState:
        """The regions that the person switched off."""
        places = {int(place) for place in list(choice["off"])[: MAX_FLAT_BIN + 1]}
        kept = sorted(place for place in places if 0 <= place <= MAX_FLAT_BIN)
        return replace(self, off=tuple(kept))


DESCRIPTOR = Page(
    "rmac_descriptor",
    DescriptorState,
    (*PICTURE_FIELDS, *MAP_FIELDS, *REGION_FIELDS),
    start=REGIONS_START,
)
