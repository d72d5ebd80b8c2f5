"""People who drag at once share the server's time; alone, one waits for nobody."""

import pytest

from roiviz.hosts.streamlit.pace import SHARE, WINDOW, Pace

COST = 0.02 * SHARE  # seconds that the process works for an answer


class Crowd:
    """People who ask as often as they are told to, on a clock of their own."""

    def __init__(self) -> None:
        self.pace = Pace()
        self.now = self.worked = 0.0

    def drag(self, people: int, seconds: float, cost: float = COST) -> int:
        """What the last one is told."""
        due, end, told = dict.fromkeys(range(people), self.now), self.now + seconds, 0
        while (now := min(due.values())) < end:
            who = min(due, key=due.__getitem__)
            self.now, self.worked = now, self.worked + cost
            told = self.pace.tell(str(who), now, self.worked)
            due[who] = now + max(0.1, told / 1000)
        return told


@pytest.mark.parametrize(("people", "milliseconds"), [(1, 20), (10, 200), (200, 4000)])
def test_everybody_gets_a_share(people, milliseconds):
    assert Crowd().drag(people, 60.0) == pytest.approx(milliseconds, rel=0.05)


def test_once_the_others_have_let_go_one_waits_no_more():
    crowd = Crowd()
    crowd.drag(200, 60.0)
    crowd.now += 10.0
    assert crowd.drag(1, 3.0) == 20
    assert crowd.pace.tell("other", crowd.now + WINDOW / 2, crowd.worked + COST) == 40


def test_work_for_other_things_while_nobody_drags_is_not_theirs():
    crowd = Crowd()
    crowd.drag(1, 5.0)
    crowd.now, crowd.worked = crowd.now + 60.0, crowd.worked + 60.0
    assert crowd.drag(1, 0.5) == 20


def test_an_answer_that_becomes_dearer_makes_all_wait_longer():
    crowd = Crowd()
    crowd.drag(10, 5.0)
    assert crowd.drag(10, 10.0, 5 * COST) == pytest.approx(1000, rel=0.05)
