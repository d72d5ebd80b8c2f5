"""States and addresses: each reads as the other writes, and nothing in an address is fatal."""

from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from roiviz.boxes import Box
from roiviz.scene.schema import Focus, View
from roiviz.views.codecs import BOXES, PAINTED, PIN
from roiviz.views.explore.state import EXPLORE
from roiviz.views.fields import Unread
from roiviz.views.gradients.state import GRADIENTS
from roiviz.views.learn.state import LEARN
from roiviz.views.pages import Page, from_address
from roiviz.views.person import Person, with_features, with_picture
from roiviz.views.person_widgets import unread_line
from roiviz.views.prism.state import PRISM
from roiviz.views.rmac_descriptor.state import DESCRIPTOR
from roiviz.views.rmac_regions.state import REGIONS
from roiviz.views.rmac_search.state import SEARCH
from tests.every_page import PAGES

NAMES = sorted({field.name for page in PAGES.values() for field in page.fields})


def opened(page: Page, query: str, person: Person | None = None):
    address = {name: tuple(values) for name, values in parse_qs(query, True).items()}
    return from_address(page, person or Person(), address)


@pytest.mark.parametrize(
    ("page", "query", "name", "left"),
    [
        pytest.param(EXPLORE, "operator=", "operator", "roi_align_rotated", id="no operator"),
        pytest.param(EXPLORE, "aligned=", "aligned", True, id="no half pixel"),
        pytest.param(EXPLORE, "bins=abc", "bins", 7, id="no number of bins"),
        pytest.param(EXPLORE, "rows=inf&bins=other", "rows", 7, id="endless rows"),
        pytest.param(EXPLORE, "columns=1e400&bins=other", "columns", 7, id="more than a float"),
        pytest.param(EXPLORE, "rows=٣&bins=other", "rows", 7, id="digits of another script"),
        pytest.param(EXPLORE, "rows=99&bins=other", "rows", 7, id="too many rows"),
        pytest.param(EXPLORE, "picture=Nope", "picture", "portrait", id="no such picture"),
        pytest.param(EXPLORE, "boxes=300,300,200,150", "boxes", None, id="four numbers"),
        pytest.param(EXPLORE, "boxes=nan,1,1,1,0", "boxes", None, id="not a number"),
        pytest.param(EXPLORE, "boxes=1e7,1,1,1,0", "boxes", None, id="too far"),
        pytest.param(EXPLORE, "boxes=" + ";".join(["1,1,1,1,0"] * 13), "boxes", None, id="many"),
        pytest.param(EXPLORE, "stride=3", "stride", 16, id="no such stride"),
        pytest.param(EXPLORE, "features=backbone&stride=4", "stride", 8, id="not this map's"),
        pytest.param(EXPLORE, "samples=", "sampling_ratio", 2, id="no samples"),
        pytest.param(EXPLORE, "device=", "device", "cpu", id="no device"),
        pytest.param(EXPLORE, "device=tpu", "device", "cpu", id="no such device"),
        pytest.param(EXPLORE, "pin=box:x", "pin", None, id="no pin"),
        pytest.param(EXPLORE, "zoom=1,2,0", "view", None, id="no zoom"),
        pytest.param(GRADIENTS, "seed=-1", "seed", 0, id="a negative seed"),
        pytest.param(GRADIENTS, "paint=0:nan;x", "painted", (), id="no painting"),
        pytest.param(REGIONS, "scales=", "scales", 3, id="no levels"),
        pytest.param(REGIONS, "variant=", "variant", "tolias", id="no variant"),
        pytest.param(REGIONS, "map=another&map_rows=inf", "rows", 5, id="an endless map"),
        pytest.param(REGIONS, "overlap=nan", "overlap", 0.4, id="no overlap"),
        pytest.param(DESCRIPTOR, "off=x,-1", "off", (), id="no whole numbers"),
        pytest.param(SEARCH, "method=", "method", "rmac", id="no method"),
        pytest.param(SEARCH, "query=<img onerror=x>", "query", "clock_tower_1", id="markup"),
    ],
)
def test_what_is_not_understood_keeps_its_default_and_is_said(page, query, name, left):
    kept = "&clockwise=true" if page in (EXPLORE, GRADIENTS) else ""
    memory, unread = opened(page, query + kept)
    held = memory.own if hasattr(memory.own, name) else memory.person
    assert getattr(held, name) == left
    assert len(unread) == 1
    line = unread_line(unread)
    assert line.count("\n") == 0
    assert f"`{unread[0].name}={unread[0].text[:30]}" in line
    assert memory.person.clockwise == bool(kept)


@pytest.mark.parametrize(
    ("page", "query", "name", "left", "unknown"),
    [
        (
            PRISM,
            "conventions=torchvision,jax,detectron2",
            "conventions",
            ("torchvision", "detectron2"),
            "jax",
        ),
        (PRISM, "conventions=caffe2&conventions=jax", "conventions", ("caffe2",), "jax"),
        (EXPLORE, "show=bins,halo,cells,glow", "overlays", ("bins", "cells"), "halo,glow"),
        (
            EXPLORE,
            "boxes=1,2,3,4,0;5,6,7;8,9,3,2,1",
            "boxes",
            (Box(1, 2, 3, 4, 0, "b0"), Box(8, 9, 3, 2, 1, "b1")),
            "5,6,7",
        ),
        (DESCRIPTOR, "off=1,x,2", "off", (1, 2), "x"),
        (GRADIENTS, "paint=0:1;9:much;48:-1", "painted", ((0, 1.0), (48, -1.0)), "9:much"),
        (LEARN, "done=read,N0!,drag", "done", ("read", "drag"), "N0!"),
        (
            LEARN,
            "answers=read:1;N0!:2;drag:3,4",
            "answers",
            (("read", (1.0,)), ("drag", (3.0, 4.0))),
            "N0!:2",
        ),
    ],
)
def test_of_a_list_what_is_understood_counts_and_only_the_rest_is_said(
    page, query, name, left, unknown
):
    memory, unread = opened(page, query)
    held = memory.own if hasattr(memory.own, name) else memory.person
    assert getattr(held, name) == left
    assert [row.text for row in unread] == [unknown]


def test_a_name_that_no_field_has_is_said():
    _, unread = opened(EXPLORE, "opertor=roi_pool&samples=1")
    assert [(row.name, row.text) for row in unread] == [("opertor", "roi_pool")]


def test_of_a_name_given_twice_the_last_counts_and_the_others_are_said():
    memory, unread = opened(EXPLORE, "boxes=1,2,3,4,0&boxes=5,6,7,8,0&stride=8&stride=8")
    assert [box.cx for box in memory.person.boxes] == [5.0]
    assert [(row.name, row.text) for row in unread] == [("boxes", "1,2,3,4,0")]
    assert "`boxes=1,2,3,4,0` (it takes one value, the last)" in unread_line(unread)


def test_choices_may_stand_one_by_one():
    memory, unread = opened(EXPLORE, "show=samples&show=bins")
    assert unread == ()
    assert memory.own.overlays == ("samples", "bins")


def test_a_link_is_whole_so_what_it_leaves_out_is_as_the_page_begins():
    person = Person(bins=2, sampling_ratio=0, boxes=(Box(1, 2, 3, 4),))
    memory, _ = opened(EXPLORE, "picture=street", person)
    assert memory.person == Person(picture="street")


def test_a_page_leaves_alone_what_it_does_not_show():
    person = Person(operator="roi_pool", boxes=(Box(1, 2, 3, 4),))
    memory, _ = opened(REGIONS, "picture=portrait&scales=2", person)
    assert (memory.person.operator, memory.person.boxes) == ("roi_pool", person.boxes)
    # But boxes of another picture are no boxes of this one.
    memory, _ = opened(REGIONS, "picture=street", person)
    assert memory.person.boxes is None


def test_what_changes_together_changes_in_one_step():
    person = Person(boxes=(Box(9, 9, 4, 2, 30),), view=View(1.0, 1.0, 2.0), channel=5)
    street = with_picture(person, "street")
    assert (street.boxes, street.view, street.stride) == (None, None, 8)
    assert with_features(person, "rgb").channel is None
    assert with_features(person, "backbone").stride == 16
    assert with_features(Person(stride=4), "backbone").stride == 8


NUMBER = st.floats(-1e6, 1e6, allow_nan=False).map(lambda v: float(f"{v:.10g}"))
SIDE = st.floats(0, 1e6).map(lambda v: float(f"{v:.10g}"))


@given(st.lists(st.tuples(NUMBER, NUMBER, SIDE, SIDE, NUMBER), max_size=12))
@example([(-0.0, 0.0, 8.0, 8.0, -0.0)])
def test_boxes_come_back_from_the_address(rows):
    boxes = tuple(replace(Box(*row), id=f"b{i}") for i, row in enumerate(rows))
    text = BOXES.write(boxes)
    assert BOXES.read([text]) == boxes
    assert "-0" not in text.replace(";", ",").split(",")


OPTIONAL = st.none() | st.integers(0, 9999)


@given(OPTIONAL, OPTIONAL, OPTIONAL, st.none() | st.tuples(st.integers(0, 99), st.integers(0, 99)))
def test_a_pin_comes_back_from_the_address(box, flat, sample, cell):
    reading = "onnx-16.v2_a" if box else None
    pin = Focus(box, flat, sample, cell, "regions" if sample else None, sample, reading)
    if pin != Focus():
        assert PIN.read([PIN.write(pin)]) == pin


def test_paint_comes_back_from_the_address():
    painted = ((0, 1.0), (48, -1.0), (7, 0.25))
    assert PAINTED.read([PAINTED.write(painted)]) == painted


WORDS = st.text(max_size=12) | st.sampled_from(
    ["", "nan", "inf", "1e400", "-1", "0", "7", "own", "none", "true", "1,2,3,4,5", "x:1", "a,b"]
)


@given(
    st.sampled_from(list(PAGES.values())),
    st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), st.lists(WORDS, min_size=1)),
)
def test_any_address_opens_and_what_it_gives_comes_back(page, address):
    memory, unread = from_address(page, Person(), address)
    unread_line(unread)
    again, more = from_address(
        page, Person(), {name: (text,) for name, text in memory.address().items()}
    )
    assert more == ()
    assert again == memory


def test_of_many_ids_those_are_named_that_are_most_like_what_was_said():
    ids = ", ".join(f"rules_{number}" for number in range(40))
    line = unread_line([Unread("claim", "rule_17", f"one of {ids}")])
    assert line.count("rules_") == 4
    assert "one of 40 ids, such as rules_17, " in line
