"""The door for what a browser's canvas says."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz.boxes import Box
from roiviz.scene import events
from roiviz.scene.events import MAX_BOXES, Refused
from roiviz.scene.schema import VERSION, CanvasEvent, Focus

BOX = {"id": "a", "cx": 500, "cy": 2.5, "w": 10, "h": 20, "angle": 30}
EVENT = {
    "version": VERSION,
    "mid": "m",
    "seq": 3,
    "rev": 1,
    "phase": "drag",
    "boxes": [BOX],
    "active": 0,
}


def test_a_whole_event_reads_as_floats():
    event = events.parse(EVENT)
    assert isinstance(event, CanvasEvent)
    assert event.boxes == (Box(500.0, 2.5, 10.0, 20.0, 30.0, id="a"),)
    # A browser's 500.0 arrives as an int, which would compile every kernel once more.
    assert all(isinstance(v, float) for v in (event.boxes[0].cx, event.boxes[0].width))
    assert (event.mount, event.sequence, event.revision, event.phase) == ("m", 3, 1, "drag")


def test_a_pin_and_a_zoom_come_along():
    focus = {"box": 1, "bin": 24, "sample": 3, "cell": [2, 5], "layer": "regions", "row": 7}
    focus |= {"reading": "legacy"}
    view = {"cx": 256.04, "cy": 300, "zoom": 2.00049}
    event = events.parse(EVENT | {"pin": focus, "view": view})
    assert isinstance(event, CanvasEvent)
    assert event.pin == Focus(1, 24, 3, (2, 5), "regions", 7, "legacy")
    assert event.view == (256.0, 300.0, 2.0)
    hovered = events.parse(EVENT | {"focus": focus})
    assert isinstance(hovered, CanvasEvent)
    assert hovered.pin is None
    assert hovered.focus is not None


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param("", id="empty text"),
        pytest.param("boxes", id="a string"),
        pytest.param({}, id="empty"),
        pytest.param([EVENT], id="a list"),
        pytest.param(EVENT | {"boxes": 3}, id="boxes a number"),
        pytest.param(EVENT | {"boxes": {"0": BOX}}, id="boxes a mapping"),
        pytest.param(EVENT | {"boxes": [BOX, BOX]}, id="one box twice"),
        pytest.param(EVENT | {"version": 1}, id="another version"),
        pytest.param({k: v for k, v in EVENT.items() if k != "version"}, id="no version"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": None}]}, id="a null"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": math.nan}]}, id="NaN"),
        pytest.param(EVENT | {"boxes": [BOX | {"w": math.inf}]}, id="infinity"),
        pytest.param(EVENT | {"boxes": [BOX | {"w": -1}]}, id="negative width"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": 10**400}]}, id="a huge int"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": 1.1e6}]}, id="too far"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": "7"}]}, id="text"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": True}]}, id="yes"),
        pytest.param(EVENT | {"seq": "x"}, id="sequence"),
        pytest.param(EVENT | {"rev": 1.5}, id="half a revision"),
        pytest.param(EVENT | {"rev": math.nan}, id="no revision"),
        pytest.param(EVENT | {"phase": "x" * 1000}, id="phase"),
        pytest.param(EVENT | {"active": -1}, id="active"),
        pytest.param(EVENT | {"focus": {"box": [], "bin": {}}}, id="focus"),
        pytest.param(EVENT | {"focus": {"cell": [1]}}, id="half a cell"),
        pytest.param(EVENT | {"focus": {"cell": [1, 2, 3]}}, id="a cell and a half"),
        pytest.param(EVENT | {"focus": {"cell": 7}}, id="a cell's number"),
        pytest.param(EVENT | {"focus": {"bin": -1}}, id="a negative bin"),
        pytest.param(EVENT | {"focus": {"layer": "<img onerror=x>"}}, id="a layer's name"),
        pytest.param(EVENT | {"focus": {"reading": "a,b"}}, id="a reading's id"),
        pytest.param(EVENT | {"focus": {"reading": 7}}, id="a reading's number"),
        pytest.param(EVENT | {"view": {"cx": 1, "cy": 1, "zoom": 0}}, id="no zoom"),
        pytest.param(EVENT | {"mid": "\ud800"}, id="half a letter for a canvas"),
        pytest.param(EVENT | {"epoch": "\udfff"}, id="half a letter for a session"),
        pytest.param(EVENT | {"boxes": [BOX | {"id": "\ud83d"}]}, id="half a letter for a box"),
        pytest.param(EVENT | {"choice": {"hit": "\ud800"}}, id="half a letter for a hit"),
        pytest.param(EVENT | {"heard": ["m"]}, id="heard without numbers"),
        pytest.param(EVENT | {"heard": {"m": -1}}, id="heard before the first"),
        pytest.param(EVENT | {"heard": {str(n): 1 for n in range(99)}}, id="heard of too many"),
        pytest.param(EVENT | {"view": [1, 2, 3]}, id="a view without names"),
        pytest.param(EVENT | {"choice": {"painted": "x" * 200_000}}, id="too much"),
    ],
)
def test_a_broken_event_is_no_event(broken):
    assert isinstance(events.parse(broken), Refused)


def test_more_boxes_than_allowed_are_cut():
    boxes = [BOX | {"id": f"b{number}"} for number in range(50)]
    event = events.parse(EVENT | {"boxes": boxes, "active": 49})
    assert isinstance(event, CanvasEvent)
    assert len(event.boxes) == MAX_BOXES
    assert event.active is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from([*EVENT, *BOX, "focus", "bin", "cell", "view", "choice"]),
                inner,
                max_size=8,
            )
        ),
        max_leaves=20,
    )
)
def test_whatever_arrives_nothing_is_raised(anything):
    events.parse(anything)
    events.parse(EVENT | {"focus": anything})
    events.parse(EVENT | {"view": anything, "choice": anything, "heard": anything})
    events.parse(EVENT | {"boxes": anything})
