"""roiviz/workers.py: one budget for all child processes, a queue, an end, one sentence."""

import os
import threading
import time
from typing import Any

import numpy as np
import pytest

from roiviz import workers
from roiviz.workers import Busy, Gone, House, Kind, Person, WorkerError

KIND = Kind("tests.children", "picture")
SPARE = Kind("tests.children", "picture", spare=True)
MB = 1 << 20


@pytest.fixture
def house():
    """Room for three processes and 400 MB, of which the last and SMALL are kept for small ones."""
    made = House(processes=3, memory=400 * MB)
    yield made
    made.close()
    assert not made._working


def test_a_question_goes_there_and_its_answer_comes_back(house):
    data = np.random.default_rng(1).bytes(3 * MB)
    with house.start(KIND, 64 * MB) as worker:
        answer, back = worker.ask({"do": "echo"}, data, seconds=10, most=len(data))
        assert (answer, back) == ({"size": len(data)}, data)
        first = worker.ask({"do": "pid"}, seconds=10)
        assert worker.ask({"do": "pid"}, seconds=10) == first
    assert worker.pid is None
    assert not house._working


def test_every_start_is_a_fresh_process(house):
    pids = set()
    for _ in range(3):
        with house.start(SPARE, 64 * MB) as worker:
            pids.add(worker.ask({"do": "pid"}, seconds=10)[0]["pid"])
    assert len(pids) == 3


def test_a_spare_is_ready_for_the_next_file(house):
    with house.start(SPARE, 64 * MB) as worker:
        worker.ask({"do": "pid"}, seconds=10)
    spare = house._spares[SPARE].pid
    with house.start(SPARE, 64 * MB) as worker:
        assert worker.ask({"do": "pid"}, seconds=10)[0]["pid"] == spare
    house._spares[SPARE].kill()
    house._spares[SPARE].wait()
    with house.start(SPARE, 64 * MB) as worker:  # a dead one is no use
        assert worker.ask({"do": "pid"}, seconds=10)


def test_it_knows_nothing_of_the_apps_surroundings(house, monkeypatch):
    monkeypatch.setenv("SECRET", "hunter2")
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    with house.start(KIND, 64 * MB) as worker:
        assert worker.ask({"do": "surroundings"}, seconds=10)[0] == {"names": []}
        if os.path.exists(f"/proc/{worker.pid}"):
            with open(f"/proc/{worker.pid}/environ", "rb") as file:
                assert b"hunter2" not in file.read()
            assert len(os.listdir(f"/proc/{worker.pid}/fd")) <= 5
    os.close(reading)
    os.close(writing)


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        pytest.param({"do": "exit"}, "ended its process", id="it exits"),
        pytest.param({"do": "crash"}, "ended its process", id="it crashes"),
        pytest.param({"do": "write_nonsense"}, "ended its process", id="it writes nonsense"),
        pytest.param({"do": "promise"}, "ended its process", id="it promises an exabyte"),
        pytest.param({"do": "echo"}, "ended its process", id="it answers more than asked"),
        pytest.param({"do": "spin"}, "not done within 0.3 seconds", id="it spins"),
        pytest.param({"do": "sleep", "seconds": 99}, "within 0.3 seconds", id="it sleeps"),
        pytest.param({"do": "take", "bytes": 1 << 40}, "more than 64 MB of memory", id="a TiB"),
        pytest.param({"do": "take", "bytes": 80 * MB}, "more than 64 MB of memory", id="80 MB"),
        pytest.param({"do": "refuse", "words": "No.\nNever."}, r"^No\.Never\.$", id="it refuses"),
        pytest.param({"do": "fail"}, r"^The picture cannot be read\.$", id="a library's own words"),
        pytest.param({"do": "unheard of"}, r"^The picture cannot be read\.$", id="its own mistake"),
    ],
)
def test_whatever_it_does_the_app_gets_one_sentence(house, question, wanted):
    worker = house.start(KIND, 64 * MB)
    worker.ask({"do": "pid"}, seconds=10)
    with pytest.raises(WorkerError, match=wanted):
        worker.ask(question, b"12345", seconds=0.3, most=4)
    worker.close()
    assert not house._working
    with house.start(KIND, 64 * MB) as worker:
        assert worker.ask({"do": "echo"}, b"1234", seconds=10, most=4)[1] == b"1234"


def test_the_time_runs_from_when_the_process_is_ready(house, monkeypatch):
    """A fresh one may take long to start and yet not a moment longer with the file."""
    monkeypatch.setattr(workers, "START_SECONDS", 600.0)
    worker = house.start(KIND, 64 * MB)
    with pytest.raises(WorkerError, match=r"not done within 0\.05 seconds"):
        worker.ask({"do": "spin"}, seconds=0.05)


def test_what_fits_its_memory_is_done(house):
    with house.start(KIND, 64 * MB) as worker:
        assert worker.ask({"do": "take", "bytes": 50 * MB}, seconds=10)[0]["taken"] == 50 * MB


def test_ten_at_once_never_exceed_the_budget(house):
    """The limit was raced past when each looked before the others had begun."""
    most = {"processes": 0, "memory": 0}
    gate, failures = threading.Barrier(10), []

    def visit(number: int) -> None:
        try:
            gate.wait()
            for _ in range(2):
                with house.start(KIND, (40 if number % 2 else 200) * MB) as worker:
                    with house._turn:
                        inside = [*house._working]
                        most["processes"] = max(most["processes"], len(inside))
                        most["memory"] = max(most["memory"], sum(one.memory for one in inside))
                    worker.ask({"do": "pid"}, seconds=10)
        except BaseException as error:  # a thread's own would be lost
            failures.append(error)

    threads = [threading.Thread(target=visit, args=[number]) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert 2 <= most["processes"] <= 3
    assert 200 * MB <= most["memory"] <= 400 * MB


def test_who_finds_no_room_is_told_how_many_wait_and_then_that_it_is_busy(house, monkeypatch):
    monkeypatch.setattr(workers, "WAIT_SECONDS", 0.3)
    seen: list[int] = []
    with house.start(KIND, 300 * MB), pytest.raises(Busy, match="Try again in a while"):
        house.start(KIND, 300 * MB, person=Person(watch=seen.append))
    assert set(seen) == {1}
    with house.start(KIND, 300 * MB):
        pass


def test_a_small_file_never_waits_for_large_ones(house):
    large = [house.start(KIND, 150 * MB), house.start(KIND, 150 * MB)]
    waiting = Waiting(house, 150 * MB)
    with house.start(KIND, 64 * MB) as worker:
        assert worker.ask({"do": "echo"}, b"1", seconds=10, most=1)
    assert not waiting.worker
    large[0].close()
    waiting.thread.join()
    assert waiting.worker.pid
    large[1].close()


def test_the_bytes_of_all_are_counted_together(house):
    large = house.start(KIND, 300 * MB)
    small = house.start(KIND, 90 * MB)
    waiting = Waiting(house, 89 * MB)
    with house._turn:
        assert [one.memory for one in house._queue] == [89 * MB]
        assert not house._fits(house._queue[0], house._working)
    small.close()
    waiting.thread.join()
    assert sum(one.memory for one in house._working) == 389 * MB
    large.close()


def test_a_large_one_leaves_the_cores_to_small_ones(house):
    nice = []
    for memory in (300 * MB, 64 * MB):
        with house.start(SPARE, memory) as worker:
            worker.ask({"do": "pid"}, seconds=60)
            nice.append(os.getpriority(os.PRIO_PROCESS, worker.pid))
    assert nice[0] == 19
    assert nice[1] < 19


def test_small_ones_do_not_keep_a_large_one_waiting_for_ever(house):
    small = [house.start(KIND, 90 * MB), house.start(KIND, 90 * MB)]
    large = Waiting(house, 300 * MB)
    late = Waiting(house, 90 * MB)
    small[0].close()
    small[1].close()
    large.thread.join()
    late.thread.join()
    assert large.worker.pid
    assert late.worker.pid


def test_who_has_less_under_way_goes_first(house):
    mine = house.start(KIND, 300 * MB, person=Person("I"))
    second_of_mine = Waiting(house, 300 * MB, Person("I"))
    yours = Waiting(house, 300 * MB, Person("you"))
    with house._turn:
        assert [one.name for one in house._line()] == ["you", "I"]
    mine.close()
    first = next(one for one in iter_until_one(second_of_mine, yours))
    first.worker.close()
    second_of_mine.thread.join()
    yours.thread.join()


def test_of_small_ones_the_lightest_goes_first(house):
    inside = [house.start(KIND, 90 * MB) for _ in range(3)]
    waiting = [Waiting(house, 80 * MB, Person(f"{weight}"), weight) for weight in (18, 200, 1)]
    large = Waiting(house, 300 * MB, Person("large"))
    with house._turn:
        # A large one keeps its place among them.
        assert [one.name for one in house._line()] == ["1", "18", "200", "large"]
    for one in inside:
        one.close()
    for one in (*waiting, large):
        one.thread.join()
        one.worker.close()


def iter_until_one(*waiting):
    """The one that was let in, as soon as one is."""
    while True:
        for one in waiting:
            if one.worker is not None:
                yield one
        time.sleep(0.01)


class Waiting:
    """Somebody in the queue, in a thread."""

    def __init__(
        self, house: House, memory: int, person: Person = workers.SOMEBODY, weight: int = 0
    ):
        self.worker: Any = None
        self._asked = house, memory, person, weight
        self.thread = threading.Thread(target=self._wait)
        self.thread.start()
        while not any(one.memory == memory and one.name == person.name for one in house._queue):
            if self.worker is not None:
                break
            time.sleep(0.005)

    def _wait(self) -> None:
        house, memory, person, weight = self._asked
        self.worker = house.start(KIND, memory, person=person, weight=weight)


def test_a_resting_process_makes_room_and_wakes_only_if_it_lives(house):
    first = house.start(KIND, 300 * MB)
    pid = first.ask({"do": "pid"}, seconds=10)[0]["pid"]
    first.rest()
    assert first.wake()
    assert first.pid == pid
    first.rest()
    with house.start(KIND, 300 * MB) as second:
        assert second.ask({"do": "pid"}, seconds=10)[0]["pid"] != pid
    assert first.pid is None
    assert not first.wake()


def test_a_process_that_nobody_asks_ends_by_itself(house):
    worker = house.start(KIND, 64 * MB)
    worker.rest(seconds=0.05)
    worker._idle.join()
    assert worker.pid is None
    assert not house._working


def test_a_person_who_leaves_ends_the_work_at_once(house):
    left = threading.Event()
    worker = house.start(KIND, 64 * MB)
    pid = worker.ask({"do": "pid"}, seconds=10)[0]["pid"]
    threading.Timer(0.1, left.set).start()
    with pytest.raises(Gone):
        worker.ask({"do": "spin"}, seconds=60, person=Person(left=left))
    assert not os.path.exists(f"/proc/{pid}")
    assert not house._working


def test_a_person_who_leaves_the_queue_leaves_no_gap(house):
    left = threading.Event()
    left.set()
    with house.start(KIND, 300 * MB), pytest.raises(Gone):
        house.start(KIND, 300 * MB, person=Person(left=left))
    assert not house._queue
    with house.start(KIND, 300 * MB) as worker:
        assert worker.pid


def test_what_the_watch_raises_ends_the_work_and_reaches_the_caller(house):
    class Stop(BaseException):
        pass

    def watch(before: int) -> None:
        raise Stop

    worker = house.start(KIND, 64 * MB)
    with pytest.raises(Stop):
        worker.ask({"do": "spin"}, seconds=60, person=Person(watch=watch))
    assert worker.pid is None
    assert not house._working


def test_more_than_the_house_has_is_cut_to_what_it_has():
    one = House(processes=1, memory=64 * MB)
    with one.start(KIND, 1 << 40) as worker:
        assert worker.memory == 64 * MB
        assert worker.ask({"do": "take", "bytes": 30 * MB}, seconds=10)
