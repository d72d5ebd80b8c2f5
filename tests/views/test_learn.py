"""What Learn remembers, and what it makes of an address and of a browser's choice."""

from typing import cast

import pytest

from roiviz.views.learn.present import lesson_part, unread_step
from roiviz.views.learn.state import ALL, LEARN, LearnState
from roiviz.views.pages import Host, Memory, from_address
from roiviz.views.person import Person

CHOICE = {
    "lesson": "between_cells",
    "step": "value",
    "seed": 3,
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
        "done": "between,largest",
        "answers": "largest:2;value:3.25",
    }
    given = {name: (text,) for name, text in address.items()}
    found, unread = from_address(LEARN, Person(), given)
    assert (found.own, unread) == (chosen, ())


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


def test_a_link_to_a_step_that_is_none_opens_the_first_and_says_so():
    own = LearnState(lesson="between_cells", step="nowhere", done=("nowhere", "ramp"))
    part = lesson_part(own, HOST, 4)
    assert (part.step, part.done, part.revision) == ("between", ("ramp",), 4)
    unread = unread_step(own, part)
    assert unread is not None
    assert unread.wants.startswith("one of between, neighbours, ")
    assert unread_step(OPEN, lesson_part(OPEN, HOST, 0)) is None
