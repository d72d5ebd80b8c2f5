"""A canvas as far as Python knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from roiviz.boxes import Box
from roiviz.scene.schema import CanvasEvent, Focus, Phase, View


@dataclass(frozen=True)
class CanvasState:
    """What the person holds in a canvas, and how that stands to what Python has set.

    Attributes:
        epoch: names this session; a browser that was another's says another one.
        boxes, active, pin, view: held by the person; Python may set them.
        by_cards: what the page's own cards have set.
        revision: raised whenever Python, not the person, sets one of these.
        mount, sequence, phase, focus: of the newest event that was news.
        dragged: whether the person has moved a box since an address was written.
        upright: whether boxes are shown without their turn, which the memory keeps.
        address, replaces: what the browser's entry shall say, and what it may say until then.
    """

    epoch: str = ""
    boxes: tuple[Box, ...] = ()
    active: int | None = None
    pin: Focus | None = None
    view: View | None = None
    by_cards: tuple[Any, ...] = ()
    revision: int = 0
    mount: str = ""
    sequence: int = -1
    phase: Phase = "mount"
    focus: Focus | None = None
    dragged: bool = False
    upright: bool = False
    address: str | None = None
    replaces: tuple[str, ...] = ()

    @property
    def in_hand(self) -> tuple[Any, ...]:
        """What Python may set."""
        return self.boxes, self.active, self.pin, self.view, self.by_cards

    @property
    def looked_at(self) -> Focus | None:
        """What is pinned, else what is hovered where that needs an answer."""
        return self.pin or self.focus

    @property
    def active_box(self) -> Box | None:
        """The active box, else the first; None where there is none."""
        if not self.boxes:
            return None
        active = self.active or 0
        return self.boxes[active if active < len(self.boxes) else 0]


def is_news(held: CanvasState, event: CanvasEvent) -> bool:
    """Whether an event was not taken yet, and knows what Python and other views have set."""
    if (event.mount, event.sequence) == (held.mount, held.sequence):
        return False
    # A drag begun in a session that is gone, as after a restart, continues in this one.
    if event.epoch not in ("", held.epoch):
        return True
    return event.revision >= held.revision and _knows_others(held, event)


def _knows_others(held: CanvasState, event: CanvasEvent) -> bool:
    """Whether a view knew what was done last in another one; else its boxes are older."""
    if event.heard is None or held.mount in ("", event.mount):
        return True
    return event.heard.get(held.mount, -1) >= held.sequence
