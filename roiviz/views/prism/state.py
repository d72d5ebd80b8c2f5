"""What the prism remembers beside the person's own: the conventions, and which two are compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from roiviz.conventions import CONVENTIONS
from roiviz.explain.prism import MOST
from roiviz.explain.prism_sweep import WAYS
from roiviz.scene.schema import Focus, Overlay
from roiviz.views.codecs import OVERLAYS, PIN
from roiviz.views.fields import choice, choices, flag, stated
from roiviz.views.pages import Page, PageState
from roiviz.views.person import BOX_FIELDS, MAP_FIELDS, PICTURE_FIELDS
from roiviz.views.stories import STORIES

FIRST = (
    "torchvision",
    "detectron2",
    "caffe2",
    "onnx_16",
    "openvino_half_pixel",
    "tf_crop_and_resize",
)
_ID = choice(CONVENTIONS, wants="the id of a convention, as `roiviz conventions` lists them")
CHOSEN = choices(
    CONVENTIONS,
    wants=f"up to {MOST} ids of conventions, as `roiviz conventions` lists them, with commas",
    most=MOST,
)


@dataclass(frozen=True)
class PrismState(PageState):
    """The prism's own fields; reference and why None where the page's suggestion stands."""

    OF_A_PICTURE = ("pin", "story")
    OF_SETTINGS = ("story",)
    BY_CARDS = ("reference", "why", "way")

    conventions: tuple[str, ...] = stated("conventions", FIRST, CHOSEN)
    reference: str | None = stated("reference", None, _ID)
    why: str | None = stated("why", None, _ID)
    shared: bool = stated("same_numbers", False, flag())
    way: str = stated("sweep", "x", choice(WAYS))
    overlays: tuple[Overlay, ...] = stated("show", ("samples", "bins", "cells"), choices(OVERLAYS))
    story: str | None = stated("story", None, choice(STORIES))
    pin: Focus | None = stated("pin", None, PIN)

    @property
    def leading(self) -> str | None:
        """The convention that the others are compared with; None where none is chosen."""
        if self.reference in self.conventions:
            return self.reference
        return self.conventions[0] if self.conventions else None

    @property
    def turned(self) -> bool:
        """Whether a chosen convention knows an angle."""
        return any(CONVENTIONS[name].rules.format.turned for name in self.conventions)

    def brings(self, name: str) -> Mapping[str, str]:
        """A story brings everything that it is told with."""
        return STORIES[self.story].address if name == "story" and self.story else {}

    def with_choice(self, choice: Mapping[str, Any]) -> PrismState:
        """The two conventions that are compared, and what is swept."""
        names = {name: choice[name] for name in ("reference", "why")}
        if unknown := {name for name in names.values() if name not in (None, *CONVENTIONS)}:
            raise ValueError(f"reference, why: want ids of conventions, got {sorted(unknown)}")
        if choice["way"] not in WAYS:
            raise ValueError(f"way: want one of {', '.join(WAYS)}, got {choice['way']!r}")
        chosen = replace(self, **names, way=choice["way"])
        return self if chosen == self else replace(chosen, story=None)


PRISM = Page(
    "prism",
    PrismState,
    (*PICTURE_FIELDS, *MAP_FIELDS, "bins", "rows", "columns", "samples", *BOX_FIELDS),
)
