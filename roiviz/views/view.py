"""What every host asks of a page: numbers for what a person holds, and a scene for each canvas."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from roiviz.boxes import Box
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.packing import Scene, channel_feed
from roiviz.scene.schema import Feed
from roiviz.views.pages import Host, Memory, Page


@dataclass(frozen=True)
class InHand:
    """What the person holds while a message is answered: the page's memory, and each canvas."""

    memory: Memory
    canvases: Mapping[str, CanvasState]

    @property
    def canvas(self) -> CanvasState:
        """The first canvas, which is the only one on most pages."""
        return self.canvases[self.memory.page.canvases[0].name]


class View(Protocol):
    """A page as its widgets were left. Everything that the person owns comes with each question."""

    @property
    def page(self) -> Page:
        """Whose view it is."""

    @property
    def stages(self) -> tuple[str, ...]:
        """What must be compiled before anything is computed."""

    @property
    def upright(self) -> bool:
        """Whether boxes are shown without their turn."""

    def suggested(self) -> Mapping[str, tuple[Box, ...]]:
        """By canvas, the boxes where no hand has drawn yet."""

    def explain(self, hand: InHand, host: Host) -> Any:
        """The numbers for what the person holds."""

    def present(self, numbers: Any | None, hand: InHand) -> Mapping[str, Scene]:
        """A scene for each canvas; the numbers are None while kernels compile."""

    def told_widgets(self, numbers: Any) -> Hashable:
        """What the page's widgets say of the numbers: they are drawn again when it changes."""

    def feeds(self) -> Mapping[str, Feed]:
        """By a name of its own, what is sent once and not with every answer."""


@dataclass(frozen=True)
class PictureView:
    """What every view with one canvas on a picture shares."""

    page: Page
    picture: Picture
    feature_map: FeatureMap
    channel: int

    @property
    def name(self) -> str:
        """Of its canvas."""
        return self.page.canvases[0].name

    @property
    def upright(self) -> bool:
        """Boxes are shown as they are."""
        return False

    def suggested(self) -> Mapping[str, tuple[Box, ...]]:
        """No box to begin with."""
        return {}

    def told_widgets(self, numbers: Any) -> Hashable:
        """The widgets say nothing of the numbers."""
        return None

    def feeds(self) -> Mapping[str, Feed]:
        """The shown channel; the picture is on its way already."""
        return {"channel": channel_feed(self.feature_map, self.channel)}
