"""What Learn remembers, and what it makes of an address and of a browser's choice."""

import html
import re
from dataclasses import replace
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest

from roiviz import lessons, samples
from roiviz.lessons.chosen import box_of, with_box
from roiviz.views.learn import widgets
from roiviz.views.learn.links import links
from roiviz.views.learn.present import lesson_part, unread_of_lesson
from roiviz.views.learn.state import ALL, LEARN, LearnState
from roiviz.views.pages import Host, Memory, from_address
from roiviz.views.person import Person

CHOICE = {
    "lesson": "between_cells",
    "step": "value",
    "at": "largest",
    "seed": 3,
    "seeds": [{"step": "value", "seed": 5}],
    "done": ["between", "largest"],
    "answers": [{"step": "largest", "values": [2]}, {"step": "value", "values": [3.25]}],
}
OPEN = LearnState(lesson="between_cells")


class Keeps:
    """A host that keeps nothing."""

    def everyones(self, key, make, said=""):
        return make()


HOST = cast(Host, Keeps())


def test_a_choice_goes_into_the_address_and_comes_back():
    chosen = OPEN.with_choice(CHOICE)
    address = Memory(LEARN, Person(), chosen).address()
    assert address == {
        "lesson": "between_cells",
        "step": "value",
        "seed": "3",
        "seeds": "value:5",
        "done": "between,largest",
        "answers": "largest:2;value:3.25",
    }
    given = {name: (text,) for name, text in address.items()}
    found, unread = from_address(LEARN, Person(), given)
    assert (found.own, unread) == (replace(chosen, at=""), ())


def test_a_large_answer_is_kept_whole():
    """2²⁴ and what is added to it is asked for by a lesson."""
    answers = [{"step": "largest", "values": [2**24 + 6]}, {"step": "value", "values": [1 / 3]}]
    chosen = OPEN.with_choice({**CHOICE, "answers": answers})
    address = Memory(LEARN, Person(), chosen).address()
    assert address["answers"] == "largest:16777222;value:0.333333"
    found, unread = from_address(LEARN, Person(), {name: (t,) for name, t in address.items()})
    assert (dict(found.own.answers)["largest"], unread) == ((2**24 + 6,), ())


def test_news_of_a_lesson_that_was_left_comes_too_late():
    state = LearnState(lesson=ALL)
    assert state.with_choice(CHOICE) is state


@pytest.mark.parametrize(
    "wrong",
    [
        {"step": "a,b"},
        {"step": 3},
        {"seed": -1},
        {"seed": 0.5},
        {"seed": True},
        {"seed": 10**9},
        {"at": "a b"},
        {"seeds": [{"step": "value", "seed": -1}]},
        {"seeds": [{"step": "value", "seed": 0.5}]},
        {"seeds": [{"step": "a,b", "seed": 1}]},
        {"seeds": [{"step": f"s{k}", "seed": 1} for k in range(99)]},
        {"done": ["a"] * 3 + ["-"]},
        {"done": [f"s{k}" for k in range(99)]},
        {"answers": [{"step": "value", "values": [float("nan")]}]},
        {"answers": [{"step": "value", "values": [1e300]}]},
        {"answers": [{"step": "value", "values": list(range(99))}]},
        {"answers": [{"step": "value"}]},
    ],
)
def test_a_choice_that_no_lesson_makes_is_refused(wrong):
    with pytest.raises((ValueError, KeyError)):
        OPEN.with_choice(CHOICE | wrong)


def test_another_lesson_begins_at_its_beginning():
    begun = Memory(LEARN, Person(), OPEN.with_choice(CHOICE)).changed("lesson", ALL)
    assert begun.own == LearnState(lesson=ALL)


def test_one_question_has_other_numbers_and_all_others_stay():
    own = replace(OPEN, seed=3, seeds=(("value", 5),))
    part = lesson_part(own, HOST, 0)
    steps = {step.id: step for step in part.lesson.steps}
    three, five = (
        {step.id: step for step in lessons.lesson("between_cells", seed).steps} for seed in (3, 5)
    )
    assert steps == {**three, "value": five["value"]}
    assert steps["value"].question != three["value"].question
    way = {row.step: row for row in part.links}["value"]
    assert (
        way.address
        == {row.step: row for row in links(lessons.lesson("between_cells", 5))}["value"].address
    )
    # For a class there is one seed: the step's.
    said = widgets.link("https://a.org/learn", Memory(LEARN, Person(), replace(own, step="value")))
    assert said == "https://a.org/learn?lesson=between_cells&step=value&seed=5"


def test_seeds_of_what_asks_nothing_are_left_out_and_said():
    given = {"lesson": ("between_cells",), "seeds": ("ramp:1;value:5;nowhere:2;largest:99999",)}
    found, (unread,) = from_address(LEARN, Person(), given)
    assert (unread.name, unread.text) == ("seeds", "largest:99999")
    part = lesson_part(found.own, HOST, 0)
    assert [step.id for step in part.lesson.steps if step.seed] == ["value"]
    rows = unread_of_lesson(found.own, part)
    assert [(row.name, row.text) for row in rows] == [("seeds", "ramp:1"), ("seeds", "nowhere:2")]
    assert rows[0].wants == "seeds for some of neighbours, largest, value"


def test_to_another_seed_no_answer_belongs():
    begun = Memory(LEARN, Person(), OPEN.with_choice(CHOICE)).changed("seed", 8).own
    assert (begun.lesson, begun.step, begun.seed) == ("between_cells", "value", 8)
    assert (begun.seeds, begun.done, begun.answers) == ((), ("between",), ())


@pytest.mark.parametrize("given", [{"picture": "ramp"}, {"box": "level:1,2"}])
def test_a_lesson_without_such_a_thing_says_so(given):
    name = next(
        name for name in lessons.LESSONS if not any(s.free for s in lessons.lesson(name).steps)
    )
    _, (unread,) = chosen(lesson=name, **given)
    assert unread.wants == "nothing in this lesson"


def test_a_link_to_a_step_that_is_none_opens_the_first_and_says_so():
    own = LearnState(lesson="between_cells", step="nowhere", done=("nowhere", "ramp"))
    part = lesson_part(own, HOST, 4)
    assert (part.step, part.done, part.revision) == ("between", ("ramp",), 4)
    step, done = unread_of_lesson(own, part)
    assert step.wants.startswith("one of between, neighbours, ")
    assert (done.name, done.text) == ("done", "nowhere")
    assert unread_of_lesson(OPEN, lesson_part(OPEN, HOST, 0)) == ()


@pytest.mark.parametrize("odd", ["nowhere:1", "ramp:1", "value:1,2"])
def test_an_answer_that_is_to_no_question_is_left_out_and_said(odd):
    address = {"lesson": ("between_cells",), "answers": (f"largest:2;{odd};neighbours:1,2,5",)}
    found, _ = from_address(LEARN, Person(), address)
    part = lesson_part(found.own, HOST, 0)
    assert [row.step for row in part.answers] == ["largest", "neighbours"]
    (unread,) = unread_of_lesson(found.own, part)
    assert (unread.name, unread.text) == ("answers", odd)


def chosen(**given: str):
    """A lesson as a link opens it, and what of the link it has not."""
    address = {name: (text,) for name, text in given.items()}
    found, unread = from_address(LEARN, Person(), address)
    part = lesson_part(found.own, HOST, 0)
    figures: dict[str, Any] = {step.id: step.figure for step in part.lesson.steps}
    return figures, (*unread, *unread_of_lesson(found.own, part))


def test_a_link_chooses_a_box_and_what_the_maps_show():
    plain, _ = chosen(lesson="roi_align")
    box = "adaptive:0.2,0.4,1.9,1.8;outside:-0.5,0.5"
    figures, unread = chosen(
        lesson="roi_align", box=box, picture="cells:4x4x1:16:" + "1,2,3,4," * 4
    )
    assert unread[0].name == "picture"  # a comma too many
    values = ",".join("1234" * 4)
    figures, unread = chosen(lesson="roi_align", box=box, picture=f"cells:4x4x1:16:{values}")
    assert unread == ()
    assert figures["adaptive"].path == (plain["adaptive"].path[0], (0.2, 0.4, 1.9, 1.8))
    assert figures["outside"].path[-1] == (-0.5, 0.0, 0.5, 0.0)
    assert figures["outside"].values == plain["outside"].values  # of another size
    assert figures["per_axis"].values == tuple(map(float, "1234" * 4))
    assert figures["integral"] == plain["integral"]  # its words name its own number


def test_a_sample_picture_lights_every_map_that_may_be_another():
    pixels = samples.load("ramp").pixels.astype(float).mean(axis=2)
    high, wide = (side // 4 for side in pixels.shape)
    blocks = pixels[: 4 * high, : 4 * wide].reshape(4, high, 4, wide).mean(axis=(1, 3))
    light = 9 * (blocks - blocks.min()) / np.ptp(blocks)
    figures, unread = chosen(lesson="roi_align", picture="ramp")
    assert unread == ()
    assert np.abs(np.array(figures["per_axis"].values) - light.ravel()).max() < 0.6
    assert {*figures["per_axis"].values} >= {0.0, 9.0}
    assert len(figures["outside"].values) == 4


@pytest.mark.parametrize(
    ("given", "wants"),
    [
        ({"box": "integral:0,0,1,1"}, "per_axis:x1,y1,x2,y2 or outside:x1,x2"),
        ({"box": "adaptive:1,1,0,2"}, "adaptive:x1,y1,x2,y2"),
        ({"box": "adaptive:0,0,2,5"}, "adaptive:x1,y1,x2,y2"),
        ({"box": "outside:0,0,1,1"}, "outside:x1,x2"),
        ({"picture": "cells:3x3x1:16:1,2,3,4,5,6,7,8,9"}, "4 × 4 or 1 × 4 cells"),
        ({"picture": "nowhere"}, "a sample picture, or cells:ROWS"),
    ],
)
def test_what_a_lesson_has_not_is_said_and_the_rest_stays(given, wants):
    plain, _ = chosen(lesson="roi_align")
    figures, (unread,) = chosen(lesson="roi_align", **given)
    assert unread.name in given
    assert wants in unread.wants
    assert figures == plain


def test_a_turned_box_is_five_numbers_in_whole_degrees():
    figures, unread = chosen(lesson="turning", box="fan:150,110,100,30,-41.2")
    assert unread == ()
    assert figures["fan"].path[-1] == (150.0, 110.0, 100.0, 30.0, -41.0)
    for wrong in ("150,110,100,30", "999,110,100,30,0", "150,110,100,2,0", "150,110,100,30,200"):
        _, (unread,) = chosen(lesson="turning", box=f"fan:{wrong}")
        assert "fan:cx,cy,w,h,angle" in unread.wants
    figures, unread = chosen(lesson="roi_pool", box="overlap:2.3,9.9")
    assert figures["overlap"].path[-1] == (2.3, 9.9)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_class_gets_the_step_at_hand_or_the_first_question(name):
    lesson = lessons.lesson(name)
    assert [widgets.step_at(lesson, step.id) for step in lesson.steps] == [*lesson.steps]
    first = next(step for step in lesson.steps if step.question)
    assert widgets.step_at(lesson, "") == widgets.step_at(lesson, "nowhere") == first


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_the_box_that_a_teacher_is_shown_is_the_one_that_a_link_gives(name):
    lesson = lessons.lesson(name)
    free = [step for step in lesson.steps if box_of(step)]
    assert {step.id for step in free} == {step.id for step in lesson.steps if "box" in step.free}
    for step in free:
        assert with_box(lesson, step.id, tuple(box_of(step).values())) == lesson


def test_a_projector_shows_the_step_at_hand():
    own = OPEN.with_choice(CHOICE)
    link = widgets.link("https://a.org/learn", Memory(LEARN, Person(), own), look="projector")
    assert link == "https://a.org/learn?lesson=between_cells&step=value&seed=5&look=projector"


def test_a_teachers_link_carries_nothing_that_was_not_understood():
    given = {
        "lesson": "roi_align",
        "step": "nosuch",
        "box": "fifth:1,2;adaptive:0.25,0.5,3.15,2.1",
        "seed": "99999999999",
        "picture": "cells:3x3x1:16:1,2,3,4,5,6,7,8,9",
    }
    found, unread = from_address(LEARN, Person(), {name: (text,) for name, text in given.items()})
    more = unread_of_lesson(found.own, lesson_part(found.own, HOST, 0))
    assert {row.name for row in (*unread, *more)} == {"step", "box", "seed", "picture"}
    link = widgets.link("https://a.org/learn", found)
    said = {name: texts[0] for name, texts in parse_qs(urlsplit(link).query).items()}
    assert said == {"lesson": "roi_align", "seed": "0", "box": "adaptive:0.25,0.5,3.15,2.1"}


@pytest.mark.parametrize(
    ("host", "alone"),
    [
        ("localhost:8501", True),
        ("LOCALHOST", True),
        ("127.0.0.1:8501", True),
        ("[::1]:8501", True),
        ("0.0.0.0:8501", True),
        ("192.168.1.20:8501", False),
        ("[fe80::2]:8501", False),
        ("classroom.local:8501", False),
        ("localhost.school.example", False),
    ],
)
def test_an_address_of_this_computer_alone_is_none_for_phones(host, alone):
    assert widgets.here_alone(f"http://{host}/learn?lesson=roi_align") is alone


def test_a_frame_keeps_its_address_whole():
    said = widgets.frame('https://a.org/learn?lesson=x&embed=true"', 'R-MAC\'s "regions"')
    (source,) = re.findall(r'src="([^"]*)"', said)
    assert html.unescape(source) == 'https://a.org/learn?lesson=x&embed=true"'
    assert 'title="R-MAC&#x27;s &quot;regions&quot;"' in said
