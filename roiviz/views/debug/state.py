"""What Debug remembers: the claim, and the box whose numbers are shown."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.conventions import CONVENTIONS
from roiviz.scene.schema import Focus, View
from roiviz.views.codecs import PIN, ZOOM
from roiviz.views.fields import choice, stated
from roiviz.views.pages import Page, PageState

ANY = "any"
CLAIMS = (ANY, *CONVENTIONS)


@dataclass(frozen=True)
class DebugState(PageState):
    """The page's own fields.

    Attributes:
        claim: a convention's id, or ANY for what the case itself says, else what comes closest.
    """

    claim: str = stated("claim", ANY, choice(CLAIMS))
    pin: Focus | None = stated("pin", None, PIN)
    view: View | None = stated("zoom", None, ZOOM)


DEBUG = Page("debug", DebugState, always=())
