"""How a canvas's event and a page's memory become one; pure, so that every host does it alike."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from roiviz.boxes import Box
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.events import Refused
from roiviz.scene.schema import CanvasEvent
from roiviz.views.pages import CanvasFields, Memory


def merged(
    now: Memory, canvas: CanvasFields, held: CanvasState, event: CanvasEvent
) -> tuple[Memory, CanvasState, Refused | None]:
    """The page's memory and the canvas's state after an event that is news.

    Returns: both, and why what the page's own cards chose is not taken.
    """
    # A canvas that only repeats the page's own suggestion says nothing about boxes.
    kept = now.get(canvas.boxes)
    touched = kept is not None or event.phase in ("drag", "commit")
    said: dict[str, Any] = {
        canvas.active: event.active,
        canvas.pin: event.pin,
        canvas.view: event.view,
    }
    if touched:
        said[canvas.boxes] = _turned(event.boxes, kept) if held.upright else event.boxes
    changed = now.with_values(**{n: value for n, value in said.items() if now.page.has(n)})
    refused = None
    if event.choice:
        try:
            changed = replace(changed, own=changed.own.with_choice(event.choice))
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            refused = Refused(f"choice: {error}")
    taken = held_by(
        changed,
        canvas,
        held,
        event.boxes,
        # The revision stays comparable where the browser counts on from another session's.
        revision=max(held.revision, 1),
        mount=event.mount,
        sequence=event.sequence,
        phase=event.phase,
        focus=event.focus,
        dragged=held.dragged or event.phase == "drag",
    )
    return changed, taken, refused


def settled(
    now: Memory,
    canvas: CanvasFields,
    before: CanvasState,
    suggested: tuple[Box, ...],
    *,
    upright: bool = False,
) -> CanvasState:
    """The canvas's state for this memory: a revision more where Python sets something.

    Args:
        suggested: boxes where no hand has drawn yet.
        upright: whether boxes are shown without their turn; the memory keeps it.
    """
    held = held_by(now, canvas, before, suggested, upright=upright)
    if held.in_hand == before.in_hand and held.revision:
        return held
    return replace(held, revision=held.revision + 1, focus=None, phase="mount", dragged=False)


def held_by(
    now: Memory,
    canvas: CanvasFields,
    held: CanvasState,
    suggested: tuple[Box, ...],
    **changed: Any,
) -> CanvasState:
    """The canvas's state with what it shall hold for this memory, and with what else changed."""
    boxes = now.get(canvas.boxes) if now.page.has(canvas.boxes) else ()
    boxes = suggested if boxes is None else boxes
    active = now.get(canvas.active)
    if active is not None and active >= len(boxes):
        active = 0 if boxes else None
    if changed.get("upright", held.upright):
        boxes = tuple(box.upright() for box in boxes)
    return replace(
        held,
        boxes=boxes,
        active=active,
        pin=now.get(canvas.pin),
        view=now.get(canvas.view),
        by_cards=tuple(getattr(now.own, name) for name in now.own.BY_CARDS),
        **changed,
    )


def _turned(shown: tuple[Box, ...], kept: tuple[Box, ...] | None) -> tuple[Box, ...]:
    """Boxes that were shown upright, each with the turn that it has elsewhere."""
    turns = {box.id: box.angle for box in kept or ()}
    return tuple(replace(box, angle=turns.get(box.id, box.angle)) for box in shown)
