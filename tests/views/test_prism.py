"""The prism's view without a host: readings, answers, the part of its cards, and what waits."""

from dataclasses import replace
from typing import cast

import numpy as np
import pytest

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS
from roiviz.explain.prism import MOST, Prism
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.packing import canvas_message, packed
from roiviz.scene.schema import Focus
from roiviz.views.pages import Host, Memory, from_address
from roiviz.views.person import Person
from roiviz.views.prism.part import PrismPart
from roiviz.views.prism.present import COLOURS, MARKS, PrismView
from roiviz.views.prism.state import FIRST, PRISM, PrismState
from roiviz.views.stories import STORIES
from roiviz.views.view import InHand

PICTURE = samples.load("portrait")
MAP = features.compute(PICTURE, "filters", 16)
BOX = Box(262.0, 222.0, 200.0, 236.0, id="b0")


class Kept:
    """A host that keeps nothing."""

    def kept(self, key, make, said=""):
        hash(key)
        return make()

    def ready(self, stage):
        return True


def shown(state: PrismState, boxes=(BOX,), phase="commit", pin=None, **changes):
    """The scene of a page, and its part."""
    prism = replace(
        Prism(state.conventions, state.leading or "", (3, 3), 2, state.shared), **changes
    )
    view = PrismView(PRISM, PICTURE, MAP, 5, prism, ("samples", "bins"), (BOX,))
    held = CanvasState(boxes=boxes, active=0 if boxes else None, phase=phase, revision=1, pin=pin)
    hand = InHand(Memory(PRISM, Person(), state), {"prism": held})
    numbers = view.explain(hand, cast(Host, Kept()))
    scene = view.present(numbers, hand)["prism"]
    assert packed(canvas_message("prism", scene, held))
    assert isinstance(scene.page, PrismPart)
    return scene, scene.page


def test_the_reference_leads_and_keeps_its_colour():
    plain, part = shown(PrismState())
    other, _ = shown(PrismState(reference="onnx_16"))
    assert [reading.id for reading in plain.readings] == list(FIRST)
    assert [reading.id for reading in other.readings][:2] == ["onnx_16", "torchvision"]
    looks = [{r.id: (r.color, r.mark) for r in scene.readings} for scene in (plain, other)]
    assert looks[0] == looks[1]
    assert len(set(looks[0].values())) == len(FIRST)
    assert (part.reference, part.why) == ("torchvision", "detectron2")
    assert [facts.id for facts in part.readings] == list(FIRST)


def test_no_two_of_the_most_readings_look_alike():
    looks = {(COLOURS[k % len(COLOURS)], MARKS[k % len(MARKS)]) for k in range(MOST)}
    assert len(looks) == MOST


def test_differences_are_the_outputs_minus_the_references():
    scene, part = shown(PrismState(reference="detectron2"))
    outputs = {answer.reading: answer.output for answer in scene.answers}
    most = 0.0
    for k, name in enumerate(FIRST):
        apart = outputs[name].astype(np.float64) - outputs["detectron2"]
        np.testing.assert_allclose(part.differences[k], apart.reshape(-1), atol=1e-7)
        facts = part.readings[k]
        assert facts.most == pytest.approx(np.abs(apart).max(), abs=1e-7)
        assert facts.worst == int(np.abs(apart).argmax())
        most = max(most, facts.most or 0.0)
    assert part.difference_range == pytest.approx((-most, most), abs=1e-6)
    every = np.concatenate([output.reshape(-1) for output in outputs.values()])
    assert part.range == pytest.approx((every.min(), every.max()), abs=1e-7)
    same = {facts.id: facts.same_as for facts in part.readings}
    assert same["caffe2"] == "torchvision"
    assert same["onnx_16"] == "detectron2"
    assert same["tf_crop_and_resize"] is None


def test_causes_and_sweep_wait_for_the_hand_to_rest():
    _, moving = shown(PrismState(), phase="drag")
    assert (moving.resting, moving.causes, moving.sweep) == (False, None, None)
    _, still = shown(PrismState(why="onnx_16", way="h"))
    assert still.resting
    assert still.causes is not None
    assert still.sweep is not None
    assert still.causes.other == CONVENTIONS["onnx_16"].title
    assert still.causes.differences.shape == (len(still.causes.rows), 9)
    assert (still.sweep.field, still.sweep.values.shape) == ("h", (6, 129, 9))


@pytest.mark.parametrize(
    ("pin", "whole"),
    [
        pytest.param(None, {"torchvision"}, id="the reference"),
        pytest.param(
            Focus(0, 4, reading="onnx_16"), {"torchvision", "onnx_16"}, id="and the pin's"
        ),
    ],
)
def test_a_drag_brings_taps_only_of_what_the_cards_explain(pin, whole):
    moving, _ = shown(PrismState(), phase="drag", pin=pin)
    assert {one.reading for one in moving.answers if one.taps is not None} == whole
    assert {one.reading for one in moving.answers if one.weights is not None} == whole
    still, _ = shown(PrismState(), pin=pin)
    for one, other in zip(moving.answers, still.answers, strict=True):
        assert other.taps is not None
        for name in ("positions", "state", "bin", "output", "applied", "divisor"):
            np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


def test_what_is_refused_stands_at_its_place():
    names = ("detectron2_rotated", "torchvision")
    scene, part = shown(PrismState(conventions=names), (replace(BOX, angle=12.0),))
    refused = [facts.refused for facts in part.readings]
    assert refused == [None, "Its boxes have no angle, and this one is turned by 12° ↺."]
    assert [answer.status for answer in scene.answers] == ["ok", "refused"]
    assert np.isnan(part.differences[1]).all()
    assert part.causes is None
    assert "".join(getattr(piece, "text", piece) for piece in scene.sentence).startswith(
        "torchvision: Its boxes have no angle"
    )


def test_only_a_kernel_of_ours_gives_a_verdict():
    scene, part = shown(PrismState(conventions=("torchvision", "openvino", "prroi_pool")))
    checked = {answer.reading: answer.checked_bins for answer in scene.answers}
    assert checked == {"torchvision": None, "openvino": (), "prroi_pool": None}
    assert [facts.kernel for facts in part.readings] == ["roi_align", None, "prroi_pool"]


def test_no_box_and_one_convention():
    scene, part = shown(PrismState(), ())
    assert (part.box, part.causes, part.sweep) == (None, None, None)
    assert scene.sentence == ("Drag on the picture to draw a box.",)
    _, alone = shown(PrismState(conventions=("sam3",)))
    assert (alone.reference, alone.why, alone.causes) == ("sam3", None, None)


def test_a_bin_without_samples_is_not_in_the_range():
    """mmcv's maximum gives -10000 where there is no sample, OpenVINO's mean NaN."""
    names = ("mmcv_max", "openvino_half_pixel")
    _, part = shown(PrismState(conventions=names), (replace(BOX, width=0.0),), sampling_ratio=0)
    assert part.range == (0.0, 0.0)
    _, part = shown(PrismState(conventions=names))
    assert part.range[0] > -10


def test_cards_choose_what_is_compared_and_nothing_else():
    state = PrismState()
    chosen = state.with_choice({"reference": "sam3", "why": None, "way": "w"})
    assert (chosen.reference, chosen.why, chosen.way) == ("sam3", None, "w")
    assert chosen.leading == "torchvision"  # sam3 is not among the conventions
    for wrong in ({"reference": "nobody"}, {"why": 3}, {"way": "angle"}):
        with pytest.raises(ValueError, match="want"):
            state.with_choice({"reference": None, "why": None, "way": "x"} | wrong)
    with pytest.raises(KeyError):
        state.with_choice({})


def test_a_story_brings_everything_and_another_picture_ends_it():
    memory = Memory(PRISM, Person(boxes=(BOX,)), PrismState())
    opened = memory.changed("story", "two_orders")
    assert opened.own.conventions == tuple(STORIES["two_orders"].address["conventions"].split(","))
    assert opened.own.shared
    assert opened.own.story == "two_orders"
    assert opened.person.picture == "harbour"
    assert opened.person.boxes is not None
    assert opened.person.boxes[0].cx == 606.0
    assert opened.changed("picture", "street").own.story is None
    # What a hand moves is still told of; another setting is no story.
    boxes = opened.changed("boxes", opened.person.boxes[:1])
    assert boxes.own.story == "two_orders"
    assert opened.changed("bins", 28).own.story is None
    choice = {"reference": opened.own.reference, "why": opened.own.why, "way": opened.own.way}
    assert opened.own.with_choice(choice).story == "two_orders"
    assert opened.own.with_choice({**choice, "way": "y"}).story is None
    # The story's name alone is its link.
    alone, unread = from_address(PRISM, Person(), {"story": ("two_orders",)})
    assert not unread
    assert (alone.own, alone.person) == (opened.own, opened.person)
    # To no story everything stays.
    assert opened.changed("story", None).own == replace(opened.own, story=None)
