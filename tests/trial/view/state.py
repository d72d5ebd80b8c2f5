"""What the trial page remembers: the boxes of both its canvases, apart from each other."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.boxes import Box
from roiviz.scene.schema import Focus, View
from roiviz.views.codecs import BOXES, MAX_BOXES, PIN, ZOOM
from roiviz.views.fields import stated, value_of
from roiviz.views.pages import CanvasFields, Page, PageState

_ACTIVE = value_of({"none": None} | {str(index): index for index in range(MAX_BOXES)})


@dataclass(frozen=True)
class TrialState(PageState):
    """Two of everything that a hand holds."""

    left_boxes: tuple[Box, ...] | None = stated("left.boxes", None, BOXES)
    left_active: int | None = stated("left.active", 0, _ACTIVE)
    left_pin: Focus | None = stated("left.pin", None, PIN)
    left_view: View | None = stated("left.zoom", None, ZOOM)
    right_boxes: tuple[Box, ...] | None = stated("right.boxes", None, BOXES)
    right_active: int | None = stated("right.active", 0, _ACTIVE)
    right_pin: Focus | None = stated("right.pin", None, PIN)
    right_view: View | None = stated("right.zoom", None, ZOOM)


LEFT = CanvasFields("trial-left", "left_boxes", "left_active", "left_pin", "left_view")
RIGHT = CanvasFields("trial-right", "right_boxes", "right_active", "right_pin", "right_view")
TRIAL = Page("trial", TrialState, always=(), other_canvases=(LEFT, RIGHT))
