"""What the page of the peers remembers: the matrix or the museum, and which of its threads."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.bench.museum import Cause
from roiviz.views.fields import choice, stated
from roiviz.views.pages import Page, PageState

MATRIX, MUSEUM = LOOKS = "matrix", "museum"
CAUSES = tuple(cause.name.lower() for cause in Cause)


@dataclass(frozen=True)
class PeersState(PageState):
    """The page's own fields."""

    look: str = stated("look", MATRIX, choice(LOOKS))
    cause: str = stated("cause", CAUSES[0], choice(CAUSES))


# It has no canvas: nothing on it moves by itself, and no box is on it.
PEERS = Page("peers", PeersState, always=(), other_canvases=())
