"""`roiviz.canvas` in somebody else's app, as Streamlit runs it without a browser."""

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest

from roiviz import pictures
from roiviz.boxes import Box
from roiviz.hosts.streamlit import component, keys
from roiviz.pictures import PictureError
from roiviz.scene.schema import VERSION
from tests import documents, messages

FIRST = {"id": "b1", "cx": 320.0, "cy": 240.0, "w": 160.0, "h": 90.0, "angle": 30.0}


@pytest.fixture
def app() -> AppTest:
    """The documented example, all of it."""
    return AppTest.from_string("\n".join(documents.examples("component.md"))).run()


def message_of(app: AppTest, key: str = "boxes") -> dict[str, Any]:
    """The newest message to a canvas."""
    for element in app.get("bidi_component"):
        if element.proto.component_name == "roiviz.alone":
            header, _ = messages.read(element.proto.bytes)
            if header["role"] == "canvas" and header["canvas"] == keys.ALONE + key:
                return header
    raise AssertionError("no canvas on the page")


def say(app: AppTest, *boxes: dict[str, Any], **event: Any) -> AppTest:
    """Let the canvas say something, as a browser would."""
    known = {"version": VERSION, "mid": "m", "seq": 1, "rev": 1, "phase": "drag", "active": 0}
    name = keys.ALONE_STAGE + keys.ALONE + "boxes"
    app.session_state[name] = {"event": known | {"boxes": list(boxes)} | event}
    return app.run()


def test_the_example_is_ten_lines_and_shows_its_box(app):
    assert len(documents.examples("component.md")[0].splitlines()) <= 10
    assert not app.exception
    assert [text.value for text in app.markdown] == [
        "Box 1: 160 × 90 px at (320, 240), 30° ↺",
        "0 boxes",
    ]
    header = message_of(app)
    assert header["boxes"] == [FIRST]
    assert (header["picture"]["width"], header["picture"]["height"]) == (640, 480)
    assert message_of(app, "in a fragment")["boxes"] == []


def test_a_moved_box_comes_back_and_is_answered_as_it_is(app):
    moved = FIRST | {"cx": 101.5, "cy": 99.0, "angle": -45.0}
    say(app, moved)
    assert app.markdown[0].value == "Box 1: 160 × 90 px at (102, 99), -45° ↺"
    header = message_of(app)
    assert (header["boxes"], header["mid"], header["seq"]) == ([moved], "m", 1)
    # Nothing was set by the app: the browser's boxes stand.
    assert header["rev"] == 1
    # A run for another reason keeps them.
    app.run()
    assert message_of(app)["boxes"] == [moved]


def test_what_the_app_writes_into_its_state_is_drawn(app):
    say(app, FIRST | {"cx": 50.0})
    app.session_state["boxes"] = [(1, 2, 30, 40, 0), (10, 20, 50, 80)]
    app.run()
    header = message_of(app)
    assert header["boxes"] == [
        {"id": "b1", "cx": 1.0, "cy": 2.0, "w": 30.0, "h": 40.0, "angle": 0.0},
        {"id": "b2", "cx": 30.0, "cy": 50.0, "w": 40.0, "h": 60.0, "angle": 0.0},
    ]
    assert header["rev"] == 2
    # The browser's word from before it heard of that is no news.
    say(app, FIRST | {"cx": 60.0}, seq=2)
    assert len(message_of(app)["boxes"]) == 2
    say(app, FIRST | {"cx": 70.0}, seq=3, rev=2)
    assert [box["cx"] for box in message_of(app)["boxes"]] == [70.0]


def test_other_boxes_than_in_the_run_before_take_the_place_of_what_is_drawn():
    def page() -> None:
        import numpy as np
        import streamlit as st

        import roiviz

        x = st.number_input("x", value=10.0)
        roiviz.canvas(np.zeros((40, 60), np.uint8), [(x, 20, 10, 10, 0)], key="boxes")

    app = AppTest.from_function(page).run()
    say(app, FIRST)
    assert message_of(app)["boxes"] == [FIRST]
    app.number_input[0].set_value(30.0).run()
    assert [box["cx"] for box in message_of(app)["boxes"]] == [30.0]


def test_an_app_that_gives_back_what_it_got_does_not_drag_behind():
    def page() -> None:
        import numpy as np
        import streamlit as st

        import roiviz

        held = st.session_state.get("mine", [(10, 20, 10, 10, 0)])
        st.session_state["mine"] = roiviz.canvas(np.zeros((40, 60), np.uint8), held, key="boxes")

    app = AppTest.from_function(page).run()
    for seq in (1, 2, 3):
        say(app, FIRST | {"cx": 100.0 + seq}, seq=seq)
        assert [box["cx"] for box in message_of(app)["boxes"]] == [100.0 + seq]
    assert message_of(app)["rev"] == 1


def test_what_is_no_event_changes_nothing(app):
    say(app, {"cx": "much"})
    assert not app.exception
    assert message_of(app)["boxes"] == [FIRST]


@pytest.mark.parametrize(
    ("given", "rotated", "sentence"),
    [
        ([(1, 2, 3)], True, "boxes: box 0: box: want x1, y1, x2, y2 for xyxy, got 3 numbers"),
        ([(1, 2, 3, 4, 5)], False, "boxes: box 0: want an angle of 0° without rotated=True"),
        ([(0, 0, 9, 9), (5, 5, 1, 1)], True, "boxes: box 1: box width: want at least 0"),
        ([(0, 0, 9, 9)] * 3, True, "boxes: want at most 2, got 3"),
        ([7], True, "boxes: box 0: "),
    ],
)
def test_boxes_that_are_none_are_refused_in_a_sentence(given, rotated, sentence):
    with pytest.raises(ValueError) as raised:
        component._boxes(given, rotated=rotated, most=2)
    assert str(raised.value).startswith(sentence)
    assert "\n" not in str(raised.value)


def test_each_box_has_an_id_of_its_own():
    twice = [Box(1, 1, 1, 1, id="a"), Box(2, 2, 1, 1, id="a"), Box(3, 3, 1, 1)]
    found = component._boxes(twice, rotated=True, most=12)
    assert [box.id for box in found] == ["a", "b2", "b3"]


# ------------------------------------------------------------------ pictures that a program has

GREY = np.array([[0, 255], [51, 102]], np.uint8)


def png(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "png")
    return file.getvalue()


@pytest.mark.parametrize(
    "given",
    [
        GREY,
        GREY[:, :, None],
        (GREY / np.float32(255)).astype(np.float32),
        np.repeat(GREY[:, :, None], 3, axis=2),
        Image.fromarray(GREY),
        png(GREY),
    ],
    ids=["grey", "one channel", "floats", "colours", "PIL", "bytes"],
)
def test_a_picture_in_any_form_has_the_same_pixels(given):
    assert np.array_equal(pictures.given(given).pixels, np.repeat(GREY[:, :, None], 3, axis=2))


def test_what_is_transparent_is_laid_on_white():
    # Black, of which a fifth is seen: 0 · 0.2 + 255 · 0.8 = 204.
    pixels = np.array([[[0, 0, 0, 51]]], np.uint8)
    assert pictures.given(pixels).pixels.tolist() == [[[204, 204, 204]]]
    assert pictures.given(Image.fromarray(pixels)).pixels.tolist() == [[[204, 204, 204]]]


def test_of_a_large_picture_boxes_count_in_its_own_pixels():
    side = 2 * pictures.MAX_SIDE
    found = pictures.given(np.zeros((side // 2, side), np.uint8))
    assert (found.width, found.height) == (pictures.MAX_SIDE, pictures.MAX_SIDE // 2)
    assert found.covers == (side, side // 2)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (np.zeros((2, 2, 5), np.uint8), "picture: want a path, bytes, PIL's image"),
        (np.zeros((2, 2), np.int64), "picture: want a path, bytes, PIL's image"),
        (np.full((2, 2), 2.0), "picture: want floats in 0 … 1"),
        (None, "picture: want a path, bytes, PIL's image"),
        ("/no/such/file.png", "The picture /no/such/file.png cannot be read"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(given, sentence):
    with pytest.raises(PictureError, match=sentence):
        pictures.given(given)


def test_a_picture_is_read_again_only_when_it_is_another(tmp_path: Path):
    file = tmp_path / "a.png"
    file.write_bytes(png(GREY))
    first = component._fingerprint(file)
    assert component._fingerprint(str(file)) == first
    file.write_bytes(png(255 - GREY))
    os.utime(file, ns=(1, 1))
    assert component._fingerprint(file) != first
    assert component._fingerprint(GREY) == component._fingerprint(GREY.copy())
    assert component._fingerprint(GREY) != component._fingerprint(255 - GREY)
    red, blue = (Image.new("P", (2, 2)) for _ in range(2))
    red.putpalette([255, 0, 0])
    blue.putpalette([0, 0, 255])
    assert component._fingerprint(red) != component._fingerprint(blue)
