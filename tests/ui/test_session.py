"""What a browser or an address may say, and what the server keeps of it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz.boxes import Box
from roiviz.ui import session

BOX = {"id": "a", "cx": 500, "cy": 2.5, "w": 10, "h": 20, "angle": 30}
EVENT = {"mid": "m", "seq": 3, "rev": 1, "phase": "drag", "boxes": [BOX], "active": 0}


def test_a_whole_event_reads_as_floats():
    event = session.parse_event(EVENT)
    assert event is not None
    assert event.boxes == (Box(500.0, 2.5, 10.0, 20.0, 30.0, id="a"),)
    # A browser's 500.0 arrives as an int, which would compile every kernel once more.
    assert all(isinstance(v, float) for v in (event.boxes[0].cx, event.boxes[0].width))
    assert (event.mount, event.sequence, event.revision, event.phase) == ("m", 3, 1, "drag")


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(None, id="nothing"),
        pytest.param("boxes", id="a string"),
        pytest.param({}, id="empty"),
        pytest.param(EVENT | {"boxes": 3}, id="boxes a number"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": None}]}, id="a null"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": math.nan}]}, id="NaN"),
        pytest.param(EVENT | {"boxes": [BOX | {"w": math.inf}]}, id="infinity"),
        pytest.param(EVENT | {"boxes": [BOX | {"w": -1}]}, id="negative width"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": 10**400}]}, id="a huge int"),
        pytest.param(EVENT | {"boxes": [BOX | {"cx": "7"}]}, id="text"),
        pytest.param(EVENT | {"seq": "x"}, id="sequence"),
        pytest.param(EVENT | {"focus": {"box": [], "bin": {}}}, id="focus"),
    ],
)
def test_a_broken_event_is_no_event(broken):
    assert session.parse_event(broken) is None


def test_more_boxes_than_allowed_are_cut():
    event = session.parse_event(EVENT | {"boxes": [BOX] * 50, "active": 49})
    assert event is not None
    assert len(event.boxes) == session.MAX_BOXES
    assert event.active is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from([*EVENT, *BOX, "focus", "bin", "cell"]), inner, max_size=8
            )
        ),
        max_leaves=20,
    )
)
def test_whatever_arrives_nothing_is_raised(anything):
    session.parse_event(anything)


def test_boxes_survive_the_address_bar():
    boxes = (Box(258.25, 232.0, 236.5, 176.0, -18.125), Box(-3.0, 1e5, 0.01, 0.0, 0.0))
    assert [
        (b.cx, b.cy, b.width, b.height, b.angle)
        for b in session.boxes_from_text(session.boxes_to_text(boxes))
    ] == [(b.cx, b.cy, b.width, b.height, b.angle) for b in boxes]


@pytest.mark.parametrize("text", [None, "", ";", "1,2,3", "a,b,c,d,e", "1,2,-3,4,5", "nan,0,1,1,0"])
def test_an_address_that_is_no_box_gives_none(text):
    assert session.boxes_from_text(text) == ()
