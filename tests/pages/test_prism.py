"""Page Prism as Streamlit runs it: the address, the conventions, the stories, the cards' choice."""

from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz.hosts.streamlit import mount, warm_up
from roiviz.scene.schema import VERSION
from roiviz.views.prism.state import FIRST
from roiviz.views.stories import STORIES
from tests import messages

PAGE = str(Path(__file__).parents[2] / "pages" / "prism.py")


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "conventions")


def opened(**address: str) -> AppTest:
    app = AppTest.from_file(PAGE, default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def canvas(app: AppTest) -> tuple[dict, dict]:
    found = [messages.read(element.proto.bytes) for element in app.get("bidi_component")]
    (one,) = (row for row in found if row[0]["role"] == "canvas")
    return one


def told(header: dict) -> str:
    pieces = header["sentence"]
    return "".join(piece if isinstance(piece, str) else piece["t"] for piece in pieces)


def say(app: AppTest, **event) -> AppTest:
    header, _ = canvas(app)
    known = {"version": VERSION, "mid": "m", "seq": 1, "rev": header["rev"], "phase": "commit"}
    held = {"boxes": header["boxes"], "active": header["active"]}
    app.session_state[mount.canvas_key("prism")] = {"event": known | held | event}
    app.run()
    assert not app.exception
    return app


def test_a_worked_example_is_on_screen():
    header, arrays = canvas(opened())
    assert [row["id"] for row in header["readings"]] == list(FIRST)
    assert len(header["answers"]) == len(FIRST) * len(header["boxes"])
    assert not header["editor"]["rotated"]
    part = header["page"]
    assert (part["kind"], part["reference"], part["why"]) == ("prism", "torchvision", "detectron2")
    assert arrays["page.differences"].shape == (len(FIRST), 49)
    assert (arrays["page.differences"][0] == 0).all()
    assert arrays["page.sweep.values"].shape == (len(FIRST), 129, 49)


def test_the_cards_choose_and_the_address_keeps_it():
    choice = {"reference": "onnx_16", "why": "caffe2", "way": "w"}
    app = say(opened(), choice=choice)
    header, _ = canvas(app)
    part = header["page"]
    assert (part["reference"], part["why"], part["way"]) == ("onnx_16", "caffe2", "w")
    assert header["readings"][0]["id"] == "onnx_16"
    said = {name: app.query_params[name] for name in ("reference", "why", "sweep")}
    assert said == {"reference": "onnx_16", "why": "caffe2", "sweep": "w"}
    # What cannot be chosen changes nothing.
    app = say(app, seq=2, choice={"reference": "nobody", "why": None, "way": "x"})
    assert canvas(app)[0]["page"]["reference"] == "onnx_16"


def test_while_a_box_is_dragged_its_causes_and_its_sweep_wait():
    app = opened()
    (box, *_) = canvas(app)[0]["boxes"]
    moved = [{**box, "cx": box["cx"] + 5}]
    app = say(app, phase="drag", boxes=moved)
    part = canvas(app)[0]["page"]
    assert (part["resting"], part["causes"], part["sweep"]) == (False, None, None)
    part = canvas(say(app, seq=2, boxes=moved))[0]["page"]
    assert part["resting"]
    assert part["sweep"]["box"]["cy"] == box["cy"]


def test_the_widgets_change_what_is_set_side_by_side():
    app = opened()
    app.multiselect[0].set_value(["sam3", "detectron2_rotated"]).run()
    header, _ = canvas(app)
    assert [row["id"] for row in header["readings"]] == ["sam3", "detectron2_rotated"]
    assert header["editor"]["rotated"]
    app.multiselect[0].set_value([]).run()
    assert canvas(app)[0]["message"] == "Choose at least one convention."
    app.multiselect[0].set_value(["sam3"]).run()
    assert canvas(app)[0]["page"]["why"] is None


@pytest.mark.parametrize("name", ["half", "two_orders"])
def test_a_story_is_chosen(name):
    app = opened()
    (choice,) = (widget for widget in app.selectbox if widget.key == "story")
    choice.set_value(name).run()
    assert not app.exception
    header, arrays = canvas(app)
    story = STORIES[name]
    assert {row["id"] for row in header["readings"]} == set(story.address["conventions"].split(","))
    assert header["page"]["why"] == story.address["why"]
    assert np.abs(arrays["page.causes.total"]).max() > 0
    assert story.look in told(header)
    assert app.query_params["story"] == name
    # What it tells is gone with its conventions.
    app.multiselect[0].set_value(["sam3"]).run()
    assert story.look not in told(canvas(app)[0])


def test_a_story_is_told_of_the_box_in_the_hand():
    """A box that is dragged into the picture has no bins outside that could part."""
    app = opened(story="border", **STORIES["border"].address)
    header, _ = canvas(app)
    assert STORIES["border"].look in told(header)
    (box,) = header["boxes"]
    inside = [{**box, "cx": 256.0, "cy": 300.0, "w": 100.0, "h": 100.0}]
    for seq, phase in enumerate(("drag", "commit"), 1):
        header, _ = canvas(say(app, seq=seq, phase=phase, boxes=inside))
        assert STORIES["border"].look not in told(header)
    assert STORIES["border"].look in told(canvas(say(app, seq=3, boxes=[box]))[0])


def test_boxes_whose_turn_nothing_knows_are_spoken_of():
    turned = "256,300,150,100,20;120,120,60,60,0"
    said = "One box is turned, and drawn upright"
    app = opened(boxes=turned)
    header, _ = canvas(app)
    assert said in told(header)
    assert [box["angle"] for box in header["boxes"]] == [0, 0]
    app.multiselect[0].set_value(["sam3", "detectron2_rotated"]).run()
    assert said not in told(canvas(app)[0])
    assert said not in told(canvas(opened(boxes="256,300,150,100,0"))[0])


def test_a_convention_that_knows_an_angle_does_not_turn_the_first_box():
    header, _ = canvas(opened(conventions="torchvision,rrpn_pytorch"))
    assert [box["angle"] for box in header["boxes"]] == [0] * len(header["boxes"])
    assert {answer["status"] for answer in header["answers"]} == {"ok"}
    header, _ = canvas(opened(conventions="detectron2_rotated,rrpn_pytorch"))
    assert any(box["angle"] for box in header["boxes"])


def test_what_an_address_cannot_say_is_one_line():
    known = ["torchvision", "detectron2"]
    app = opened(
        conventions=",".join([*known, "nobody"]),
        reference="sam3",
        why="x",
        sweep="angle",
        story="y",
    )
    (line,) = app.warning
    for name in ("conventions=nobody", "reference=sam3", "why=x", "sweep=angle", "story=y"):
        assert name in line.value
    assert len(line.value) < 900
    assert [row["id"] for row in canvas(app)[0]["readings"]] == known
