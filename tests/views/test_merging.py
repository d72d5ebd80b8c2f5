"""A canvas's event and a page's memory: what becomes of both, without a host."""

from dataclasses import replace
from typing import Any

import pytest

from roiviz.boxes import Box
from roiviz.scene.canvas_state import CanvasState, is_news
from roiviz.scene.schema import CanvasEvent, Focus, Phase, View
from roiviz.views.explore.state import EXPLORE
from roiviz.views.gradients.state import GRADIENTS, GradientsState
from roiviz.views.merging import merged, settled
from roiviz.views.pages import Memory
from roiviz.views.person import Person

BOX = Box(100, 100, 50, 40, 20, id="b0")
(CANVAS,) = EXPLORE.canvases


def event(phase: Phase = "drag", **more: Any) -> CanvasEvent:
    return replace(CanvasEvent("m", 1, 1, phase, (BOX,), 0), **more)


def memory(person: Person | None = None) -> Memory:
    return Memory(EXPLORE, person or Person(), EXPLORE.state())


@pytest.mark.parametrize(
    ("said", "want"),
    [
        pytest.param({}, True, id="new"),
        pytest.param({"mount": "held", "sequence": 7}, False, id="taken already"),
        pytest.param({"revision": 2}, False, id="older than what Python set"),
        pytest.param({"revision": 2, "epoch": "another"}, True, id="of a session that is gone"),
        pytest.param({"revision": 2, "epoch": "mine"}, False, id="of this session"),
        pytest.param({"heard": {"held": 7}}, True, id="after another view's"),
        pytest.param({"heard": {"held": 8, "third": 1}}, True, id="after one that is on its way"),
        pytest.param({"heard": {"held": 6}}, False, id="before another view's"),
        pytest.param({"heard": {}}, False, id="without a word of another view's"),
        pytest.param({"heard": {}, "mount": "held", "sequence": 8}, True, id="the same view's"),
    ],
)
def test_what_is_news(said, want):
    held = CanvasState("mine", revision=3, mount="held", sequence=7)
    assert is_news(held, event(**{"revision": 3, **said})) is want


def test_an_event_goes_into_memory_and_state_at_once():
    pin, view = Focus(0, 3), View(1.0, 2.0, 3.0)
    now, state, refused = merged(memory(), CANVAS, CanvasState(), event(pin=pin, view=view))
    assert (now.person.boxes, now.own.pin, now.person.view, refused) == ((BOX,), pin, view, None)
    assert (state.boxes, state.pin, state.view, state.phase) == ((BOX,), pin, view, "drag")
    assert state.dragged
    # What the canvas said is no news to it: Python sets nothing.
    assert settled(now, CANVAS, state, ()).revision == state.revision == 1


def test_a_canvas_that_repeats_a_suggestion_says_nothing_about_boxes():
    now, state, _ = merged(memory(), CANVAS, CanvasState(), event("focus"))
    assert now.person.boxes is None
    assert state.boxes == (BOX,)


def test_what_python_sets_raises_the_revision():
    held = CanvasState(boxes=(BOX,), active=0, revision=4)
    now = memory(Person(boxes=(replace(BOX, cx=7),)))
    assert settled(now, CANVAS, held, ()).revision == 5


def test_boxes_shown_upright_keep_their_turn_and_the_hand_keeps_its_box():
    """A drag where no angle is shown must not be answered as if Python had set another box."""
    now = memory(Person(boxes=(BOX,)))
    held = settled(now, CANVAS, CanvasState(), (), upright=True)
    assert held.boxes == (BOX.upright(),)
    assert settled(now, CANVAS, held, ()).boxes == (BOX,)
    moved = replace(BOX.upright(), cx=130)
    said = event(boxes=(moved,), revision=held.revision)
    now, state, _ = merged(now, CANVAS, held, said)
    assert now.person.boxes == (replace(BOX, cx=130),)
    assert settled(now, CANVAS, state, (), upright=True).revision == held.revision


@pytest.mark.parametrize("choice", [{"bin": -1, "painted": []}, {"bin": 0}, {"bin": "x"}])
def test_a_choice_that_cannot_be_is_refused_and_takes_nothing_with_it(choice):
    (canvas,) = GRADIENTS.canvases
    now = Memory(GRADIENTS, Person(), GradientsState(bin=5))
    after, state, refused = merged(now, canvas, CanvasState(), event("commit", choice=choice))
    assert refused is not None
    assert refused.reason.startswith("choice: ")
    assert (after.own.bin, state.boxes) == (5, (BOX,))
