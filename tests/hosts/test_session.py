"""What a run of a page takes from the address that it carries, and what it writes there."""

from typing import Any
from urllib.parse import urlencode

import pytest
from streamlit.testing.v1 import AppTest

from roiviz.hosts.streamlit import keys, warm_up
from roiviz.hosts.streamlit.session import Entry
from roiviz.scene.schema import VERSION


def page() -> None:
    """A page with one field, whose value it shows."""
    import streamlit as st

    from roiviz.hosts.streamlit import session
    from roiviz.views.prism.state import PRISM

    now = session.begin(PRISM)
    st.session_state["shown"] = now.own.way


def run(app: AppTest, **address: str) -> Any:
    app.query_params.clear()
    for name, text in address.items():
        app.query_params[name] = text
    app.run()
    assert not app.exception
    return app.session_state["shown"]


@pytest.mark.parametrize("again", [False, True])
def test_an_old_address_is_a_way_back_unless_the_page_itself_runs_again(again):
    app = AppTest.from_function(page, default_timeout=60)
    assert run(app, sweep="y") == "y"
    assert run(app, sweep="w") == "w"
    if again:
        app.session_state[keys.AGAIN] = True
    assert run(app, sweep="y") == ("w" if again else "y")
    # That holds for the one run.
    assert run(app, sweep="x") == "x"


def waiting_page() -> None:
    """A page that shows whether it has its kernels, and ends with waiting for them."""
    import streamlit as st

    from roiviz.hosts.streamlit import host, live, session
    from roiviz.views.prism.state import PRISM

    session.begin(PRISM)
    st.session_state["shown"] = host.ready("prism")
    live.wait_for_kernels("prism")


def test_kernels_that_come_while_a_page_runs_have_it_run_again(monkeypatch):
    answers = iter([False])
    monkeypatch.setattr(warm_up, "ready", lambda stage: next(answers, True))
    assert run(AppTest.from_function(waiting_page, default_timeout=60)) is True


# ------------------------------------------------------------------ two canvases, one address


def drawing() -> None:
    """A run of a page of two canvases: of the whole page, or of what a canvas reruns."""
    import streamlit as st

    from roiviz.hosts.streamlit import session
    from tests.trial.view.state import TRIAL

    if st.session_state["whole"]:
        session.begin(TRIAL)
    for canvas in TRIAL.canvases:
        session.merge(TRIAL, canvas, st.session_state["said"].get(canvas.name))
    if st.session_state["cut"]:
        return
    told = session.settle(TRIAL, {})
    if "since" in st.session_state:
        session.answered(st.session_state["since"])
    st.session_state["told"] = {name: (now.address, now.replaces) for name, now in told.items()}
    st.session_state["held"] = session.memory(TRIAL).own


class Session:
    """A browser's messages, each with the address that it had when it was sent."""

    def __init__(self) -> None:
        self.app = AppTest.from_function(drawing, default_timeout=60)
        self.app.session_state["said"] = {}
        self.sequence = 0
        self.run({}, whole=True)

    def run(self, address: dict[str, str], *, whole: bool = False, cut: bool = False) -> Any:
        """What the address is then, as far as the session knows, which has written it or not."""
        self.app.query_params.clear()
        for name, text in address.items():
            self.app.query_params[name] = text
        self.app.session_state["whole"] = whole
        self.app.session_state["cut"] = cut
        self.app.run()
        assert not self.app.exception
        return {name: str(text) for name, text in self.app.query_params.items()}

    def say(self, canvas: str, phase: str, *corners: int, pin: int | None = None) -> None:
        """A canvas says that it holds boxes, 10 px high and wide, around these corners."""
        self.sequence += 1
        self.app.session_state["said"] = self.app.session_state["said"] | {
            canvas: {
                "version": VERSION,
                "mid": f"of {canvas}",
                "seq": self.sequence,
                "rev": 1,
                "phase": phase,
                "active": 0,
                "boxes": [
                    {"id": f"b{k}", "cx": x, "cy": x, "w": 10, "h": 10, "angle": 0}
                    for k, x in enumerate(corners)
                ],
                "pin": None if pin is None else {"box": 0, "bin": pin},
            }
        }

    @property
    def held(self) -> tuple[int, int]:
        """How many boxes the page remembers for either canvas."""
        own = self.app.session_state["held"]
        return len(own.left_boxes or ()), len(own.right_boxes or ())

    def told(self, canvas: str) -> Any:
        """What the address is to be, in place of which."""
        return self.app.session_state["told"][canvas]


ON_LEFT = {"left.boxes": "20,20,10,10,0"}
ON_BOTH = {"left.boxes": "20,20,10,10,0", "right.boxes": "30,30,10,10,0"}


@pytest.fixture
def drawn() -> Session:
    """A box was drawn on the left, and the browser has not heard of its address."""
    one = Session()
    one.say("trial-left", "drag", 20)
    assert one.run({}) == {}
    one.say("trial-left", "commit", 20)
    assert one.run({}) == ON_LEFT
    return one


def test_an_address_that_got_lost_is_said_again(drawn: Session) -> None:
    one = drawn
    assert one.run({}) == ON_LEFT
    assert one.told("trial-left") == (None, ())
    # Until it is there; nor is anything said when somebody stands elsewhere.
    assert one.run(ON_LEFT) == ON_LEFT
    assert one.run({"left.zoom": "1,1,5,5"}) == {"left.zoom": "1,1,5,5"}


def test_what_replaces_an_address_that_got_lost_replaces_the_one_before_it_too(
    drawn: Session,
) -> None:
    one = drawn
    one.say("trial-left", "focus", 20, pin=3)
    assert one.run({}) == {}
    address, replaces = one.told("trial-right")
    assert address == urlencode({**ON_LEFT, "left.pin": "box:0,bin:3"})
    assert replaces == (urlencode(ON_LEFT), "")
    # Somebody who has it is not led from the entry before it.
    one.run(ON_LEFT)
    assert one.told("trial-right") == (address, (urlencode(ON_LEFT),))


def test_the_other_canvas_with_an_older_address_keeps_both_boxes(drawn: Session) -> None:
    drawn.say("trial-right", "commit", 30)
    assert drawn.run({}) == ON_BOTH
    assert drawn.held == (1, 1)


def test_whoever_goes_back_at_once_is_led_back(drawn: Session) -> None:
    assert drawn.run({}, whole=True) == {}
    assert drawn.held == (0, 0)


def test_changes_are_one_entry_however_long_each_answer_takes(drawn: Session) -> None:
    entry = drawn.app.session_state[keys.ENTRY]
    names, at = entry.pushed
    assert names == {"left.boxes"}

    def told_at(answer: float) -> float:
        drawn.app.session_state["since"] = answer
        drawn.run(ON_LEFT)
        return float(drawn.app.session_state[keys.ENTRY].pushed[1])

    assert told_at(at + 0.001) == at  # a later run, which has pushed nothing
    assert told_at(at - 0.001) > at


def test_a_run_that_ends_between_hearing_and_writing_leaves_the_writing_to_the_next() -> None:
    one = Session()
    one.say("trial-left", "commit", 20)
    assert one.run({}, cut=True) == {}
    assert one.run({}) == ON_LEFT


def test_a_box_in_one_hand_awaits_the_other_and_both_are_written() -> None:
    one = Session()
    one.say("trial-left", "drag", 20)
    one.run({})
    one.say("trial-right", "commit", 30)
    assert one.run({}) == {}
    one.say("trial-left", "commit", 20)
    assert one.run({}) == ON_BOTH


def test_who_leaves_a_page_with_a_box_in_the_hand_holds_it_no_more() -> None:
    one = Session()
    one.say("trial-left", "drag", 20)
    one.run({})
    one.app.session_state[keys.ENTRY] = Entry("elsewhere", ({},))
    one.app.session_state["said"] = {}
    one.run({}, whole=True)
    one.say("trial-right", "commit", 30)
    assert one.run({}) == ON_BOTH
