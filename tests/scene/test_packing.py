"""Messages to a canvas: what a page has → header and arrays."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.scene import wire
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.packing import Scene, canvas_message, channel_feed, encoded
from roiviz.scene.schema import VERSION, Answer, Card, CardsMessage, HeatmapLayer, Reading
from tests.browser.harness import truth
from tests.browser.harness.serve import photo

BOX = Box(258.0, 232.0, 236.0, 176.0, 18.0, id="b1")


def message(event: Mapping[str, Any] | None = None, **changes: Any) -> Any:
    state = CanvasState(boxes=(BOX,), active=0, revision=1)
    return encoded(canvas_message("harness", Scene(**changes), state, event))


def refusal(canvas: str = "harness", box: str = "b2", reading: str = "main") -> Answer:
    return Answer(canvas, box, BOX, BOX, reading, status="refused", error="too wide")


def test_a_message_echoes_the_event_it_answers() -> None:
    header, _ = message({"mid": "m1", "seq": 7})
    assert (header["mid"], header["seq"], header["rev"]) == ("m1", 7, 1)
    header, _ = message()
    assert (header["mid"], header["seq"]) == (None, -1)
    assert header["version"] == VERSION


def test_a_box_goes_out_with_the_names_of_the_wire() -> None:
    header, _ = message()
    assert header["boxes"] == [
        {"id": "b1", "cx": 258.0, "cy": 232.0, "w": 236.0, "h": 176.0, "angle": 18.0}
    ]


def test_an_answers_arrays_go_out_under_its_place() -> None:
    picture = photo()
    features = truth.feature_map(picture.pixels, 16)
    answer = truth.answer(BOX, features.channel(0), 16)
    header, arrays = message(picture=picture, features=features, answers=(answer, refusal()))
    assert [item["status"] for item in header["answers"]] == ["ok", "refused"]
    assert header["answers"][0]["samples_total"] == len(arrays["answers.0.positions"]) == 196
    assert arrays["answers.0.positions"].dtype == np.float32
    assert arrays["answers.0.taps"].dtype == np.int32
    assert arrays["answers.0.state"].dtype == np.uint8
    assert not [name for name in arrays if name.startswith("answers.1.")]
    assert header["answers"][1]["positions"] is None
    assert header["picture"] == {
        "digest": "hopper",
        "width": 512,
        "height": 600,
        "name": "Grace Hopper",
        "original": None,
    }
    assert header["cells"] == {"width": 32, "height": 37, "stride": 16.0}
    values = features.channel(0)
    assert (header["channel"]["min"], header["channel"]["max"]) == (values.min(), values.max())


def test_a_box_may_be_read_in_several_ways() -> None:
    names = ("one", "two", "three")
    header, _ = message(
        answers=[refusal(reading=name) for name in names],
        readings=[Reading(name, color=color) for color, name in enumerate(names)],
    )
    keys = [(row["canvas"], row["box"], row["reading"]) for row in header["answers"]]
    assert keys == [("harness", "b2", name) for name in names]
    assert [(row["id"], row["color"], row["mark"]) for row in header["readings"]] == [
        ("one", 0, "disc"),
        ("two", 1, "disc"),
        ("three", 2, "disc"),
    ]


@pytest.mark.parametrize(
    "readings", [(), (Reading("a"), Reading("a"))], ids=["none", "one id twice"]
)
def test_readings_that_could_not_be_told_apart_are_not_sent(readings: tuple[Reading, ...]) -> None:
    with pytest.raises(ValueError, match="each id once"):
        message(readings=readings)


def test_an_answer_to_an_unknown_reading_is_not_sent() -> None:
    with pytest.raises(ValueError, match=r"want readings of \['main'\], got \['legacy'\]"):
        message(answers=[refusal(reading="legacy")])


@pytest.mark.parametrize("name", ["", "a,b", "a:b", "a b", "ä", "a" * 65])
def test_a_readings_id_can_stand_in_an_address(name: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        Reading(name)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([refusal(), refusal()], id="one key twice"),
        pytest.param([refusal(canvas="another")], id="another canvas"),
    ],
)
def test_an_answer_that_would_not_be_found_is_not_sent(answers: list[Answer]) -> None:
    with pytest.raises(ValueError, match="each key once"):
        message(answers=answers)


def test_a_layers_array_goes_out_under_its_place() -> None:
    header, arrays = message(layers=(HeatmapLayer("adds", np.ones((2, 3)), "adds"),))
    assert header["layers"][0]["array"] is None
    assert arrays["layers.0.array"].shape == (2, 3)
    assert arrays["layers.0.array"].dtype == np.float32


def test_a_channels_feed_carries_its_values() -> None:
    features = truth.feature_map(photo().pixels, 16)
    header, arrays = encoded(channel_feed(features, 1))
    assert (header["kind"], header["name"], header["stride"]) == ("channel", "contrast", 16.0)
    np.testing.assert_array_equal(arrays["values"], features.channel(1))


def test_a_mistyped_card_is_an_error() -> None:
    with pytest.raises(ValueError, match="'ouput' is not a valid Card"):
        Card("ouput")
    with pytest.raises(TypeError, match="want members of a CardName, got 'ouput'"):
        CardsMessage("harness", ("ouput",))  # type: ignore[arg-type]


def test_what_json_cannot_hold_is_an_error() -> None:
    with pytest.raises(TypeError, match="timing: want what JSON can hold, got object"):
        message(timing=object())


@pytest.mark.parametrize("name", ["mid", "seq"])
@pytest.mark.parametrize("value", ["\ud800", [], {}, "x\0", None, True])
def test_an_answer_can_be_sent_whatever_the_message_calls_itself(name: str, value: Any) -> None:
    header, arrays = message({"mid": "m", "seq": 3, name: value})
    wire.pack(header, arrays)
    assert header[name] == {"mid": None, "seq": -1}[name]
    other = {"mid": "seq", "seq": "mid"}[name]
    assert header[other] == {"mid": "m", "seq": 3}[other]
