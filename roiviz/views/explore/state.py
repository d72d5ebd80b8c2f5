"""What Explore remembers beside the person's own: what is drawn, what is pinned, how to read."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.conventions import NOTATIONS
from roiviz.explain.comparison import OTHERS, READING
from roiviz.scene.schema import Focus, Overlay
from roiviz.views import old_links
from roiviz.views.codecs import OVERLAYS, PIN
from roiviz.views.fields import choice, choices, stated, value_of
from roiviz.views.pages import Page, PageState
from roiviz.views.person import BOX_FIELDS, MAP_FIELDS, OPERATOR_FIELDS, OWN, PICTURE_FIELDS

AS_THE_BINS = 0  # rows and columns of the upright patch
PATCH_SIZES = (32, 96)
NO_COMPARISON = "none"


@dataclass(frozen=True)
class ExploreState(PageState):
    """Explore's own fields."""

    OF_A_PICTURE = ("pin",)

    overlays: tuple[Overlay, ...] = stated(
        "show", OVERLAYS[:-1], choices(OVERLAYS, old_links.OVERLAYS)
    )
    reading: str = stated("reading", OWN, choice((OWN, *NOTATIONS), old_links.READINGS))
    patch: int = stated(
        "patch",
        AS_THE_BINS,
        value_of(
            {"bins": AS_THE_BINS} | {str(side): side for side in PATCH_SIZES}, old_links.PATCHES
        ),
    )
    compare: str = stated("compare", NO_COMPARISON, choice((NO_COMPARISON, READING, *OTHERS)))
    pin: Focus | None = stated("pin", None, PIN)


EXPLORE = Page(
    "explore",
    ExploreState,
    (*PICTURE_FIELDS, *MAP_FIELDS, *OPERATOR_FIELDS, *BOX_FIELDS),
)
