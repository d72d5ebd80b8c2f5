"""What Home remembers: the boxes on its one picture."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.boxes import Box
from roiviz.scene.schema import Focus, View
from roiviz.views.codecs import BOXES, MAX_BOXES, PIN, ZOOM
from roiviz.views.fields import stated, value_of
from roiviz.views.pages import Page, PageState

ACTIVE = value_of({"none": None} | {str(index): index for index in range(MAX_BOXES)})


@dataclass(frozen=True)
class HomeState(PageState):
    """Home's picture is always the same, so its boxes are its own."""

    boxes: tuple[Box, ...] | None = stated("boxes", None, BOXES)
    active: int | None = stated("active", 0, ACTIVE)
    view: View | None = stated("zoom", None, ZOOM)
    pin: Focus | None = stated("pin", None, PIN)


HOME = Page("home", HomeState, always=())
