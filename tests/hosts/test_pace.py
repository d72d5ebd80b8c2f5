"""People who drag at once share the server's time; alone, one waits for nobody."""

import pytest

from roiviz.hosts.streamlit.pace import AROUND, SHARE, WINDOW, Answer, Pace

COST = 0.007


def dragged(pace: Pace, people: int, begin: float, seconds: float) -> int:
    """Everybody asks as often as they are told to; what the last one is told."""
    due = dict.fromkeys(range(people), begin)
    told = 0
    while (now := min(due.values())) < begin + seconds:
        who = min(due, key=due.__getitem__)
        told = pace.tell(str(who), COST, now)
        due[who] = now + max(0.1, told / 1000)
    return told


@pytest.mark.parametrize(("people", "milliseconds"), [(1, 20), (10, 200), (200, 4000)])
def test_everybody_gets_a_share_of_half_a_core(people, milliseconds):
    assert pytest.approx(0.02) == (COST + AROUND) / SHARE
    assert dragged(Pace(), people, 0.0, 30.0) == milliseconds


def test_once_the_others_have_let_go_one_waits_no_more():
    pace = Pace()
    dragged(pace, 200, 0.0, 30.0)
    assert dragged(pace, 1, 40.0, 3.0) == 20
    assert pace.tell("other", COST, 43.0 + WINDOW / 2) == 40


def test_an_answer_costs_what_its_thread_has_worked():
    answer = Answer()
    sum(range(10**6))
    assert answer.pace("one") >= 1000 * AROUND / SHARE
