"""People who drag at once share the server's time; alone, one waits for nobody."""

from statistics import mean

import numpy as np
import pytest

from roiviz.hosts.streamlit.pace import SHARE, Pace

COST = 0.02 * SHARE  # seconds that the process works for an answer


class Crowd:
    """People who ask as often as they are told to, on a clock of their own."""

    def __init__(self) -> None:
        self.pace = Pace()
        self.now = self.worked = 0.0

    def drag(self, people: int, seconds: float, cost: float = COST) -> list[int]:
        """What everybody was told in the last half of the time."""
        due, end = dict.fromkeys(range(people), self.now), self.now + seconds
        half, told = self.now + seconds / 2, []
        while (now := min(due.values())) < end:
            who = min(due, key=due.__getitem__)
            self.now, self.worked = now, self.worked + cost
            wait = self.pace.tell(str(who), now, self.worked)
            due[who] = now + max(0.1, wait / 1000)
            told += [wait] if now > half else []
        return told


@pytest.mark.parametrize(("people", "milliseconds"), [(1, 20), (10, 200), (200, 4000)])
def test_everybody_gets_a_share(people, milliseconds):
    told = Crowd().drag(people, 100.0)
    assert mean(told) == pytest.approx(milliseconds, rel=0.05)


def test_those_who_are_answered_at_once_do_not_ask_at_once():
    crowd = Crowd()
    crowd.drag(200, 60.0)
    told = [crowd.pace.tell(str(who), crowd.now, crowd.worked) for who in range(200)]
    apart = np.diff(np.sort(told))
    assert apart.max() < 3 * (max(told) - min(told)) / 200


def test_once_the_others_have_let_go_one_waits_no_more():
    crowd = Crowd()
    crowd.drag(200, 60.0)
    crowd.now += 15.0
    assert mean(crowd.drag(1, 6.0)) == pytest.approx(20, rel=0.1)


def test_work_for_other_things_while_nobody_drags_is_not_theirs():
    crowd = Crowd()
    crowd.drag(1, 5.0)
    crowd.now, crowd.worked = crowd.now + 60.0, crowd.worked + 60.0
    assert max(crowd.drag(1, 0.5)) <= 30


def test_an_answer_that_becomes_dearer_makes_all_wait_longer():
    crowd = Crowd()
    crowd.drag(10, 5.0)
    assert mean(crowd.drag(10, 40.0, 5 * COST)) == pytest.approx(1000, rel=0.1)
