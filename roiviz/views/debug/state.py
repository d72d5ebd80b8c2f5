"""What Debug remembers: the claim, and the number that is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from roiviz.bench.museum import CARDS
from roiviz.conventions import CONVENTIONS
from roiviz.scene.schema import Focus, View
from roiviz.views.codecs import PIN, ZOOM
from roiviz.views.fields import choice, stated, whole
from roiviz.views.pages import Page, PageState

ANY = "any"
CLAIMS = (ANY, *CONVENTIONS)
LOOKED_AT = ("box", "output_channel", "bin", "cell", "pin")
"""The fields that say which number is looked at."""
THREADS = {card.id: card for card in CARDS}
MOST = 10**7
_PLACE = whole(0, MOST)
MOST_CELLS = 2**31 - 1
_CELL = whole(0, MOST_CELLS)


@dataclass(frozen=True)
class DebugState(PageState):
    """The page's own fields.

    Attributes:
        claim: a convention's id, or ANY for what the case itself says, else what comes closest.
        thread: the id of a card of the museum whose numbers are shown, in the example's place.
        box, channel, bin: of the number that is looked at; None for the worst there is.
        cell: of the gradient of the features that is looked at, flat; None for the worst there is.
        pin: a box that was chosen on the picture, which goes before them.
    """

    BY_CARDS = ("box", "channel", "bin", "cell")

    claim: str = stated("claim", ANY, choice(CLAIMS))
    thread: str | None = stated("thread", None, choice(THREADS))
    box: int | None = stated("box", None, _PLACE)
    channel: int | None = stated("output_channel", None, _PLACE)
    bin: int | None = stated("bin", None, _PLACE)
    cell: int | None = stated("cell", None, _CELL)
    pin: Focus | None = stated("pin", None, PIN)
    view: View | None = stated("zoom", None, ZOOM)

    def with_choice(self, choice: Mapping[str, Any]) -> DebugState:
        """The box, channel, bin and cell that were chosen on a map."""
        found: dict[str, Any] = {name: _checked(name, choice[name]) for name in self.BY_CARDS}
        return replace(self, **found)


def _checked(name: str, place: Any) -> int | None:
    most = MOST_CELLS if name == "cell" else MOST
    if place is None or (type(place) is int and 0 <= place <= most):
        return place
    raise ValueError(f"{name}: want a whole number from 0 to {most}, got {place!r}")


DEBUG = Page("debug", DebugState, always=())
