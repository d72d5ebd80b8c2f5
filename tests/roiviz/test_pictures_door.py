"""Uploaded pictures: child processes that are slow, use much memory or send wrong answers."""

import threading
import time

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz import pictures, workers
from roiviz.pictures import PictureError, decode
from roiviz.workers import SMALL, Kind, Overrun, Person
from tests.picture_children import GROWS, HANGS, LIES
from tests.picture_files import GREY_ALPHA, RGB, RGBA, png, tiff

SMALL_PNG = png([[7, 8, 9]])


@pytest.fixture(autouse=True)
def house(monkeypatch):
    """Processes of the tests' own kind, in a house of their own."""
    pictures._resting.clear()  # one that read another test's picture would answer for these
    made = workers.House(processes=4, memory=1 << 30)
    monkeypatch.setattr(workers, "start", made.start)
    monkeypatch.setattr(pictures, "KIND", Kind("tests.picture_children", "picture", spare=True))
    # That the machine is slow must not decide a test.
    monkeypatch.setattr(pictures, "QUICK_SECONDS", 60.0)
    monkeypatch.setattr(pictures, "SECONDS", 120.0)
    yield made
    made.close()
    assert not made._working
    pictures._resting.clear()


def at_work(house, *, large: bool) -> list[workers.Worker]:
    with house._turn:
        return [one for one in house._working if (one.memory > SMALL) == large and not one.resting]


def wait_until(condition) -> None:
    """Wait until the condition holds; fail after a minute."""
    for _ in range(6000):
        if condition():
            return
        time.sleep(0.01)
    pytest.fail("the condition did not hold within a minute")


def test_what_takes_too_long_is_stopped_and_said(house, monkeypatch):
    monkeypatch.setattr(pictures, "QUICK_SECONDS", 0.1)
    monkeypatch.setattr(pictures, "SECONDS", 0.3)
    with pytest.raises(PictureError, match=r"^The picture was not done within 0\.3 seconds"):
        decode(HANGS)
    assert not at_work(house, large=True) + at_work(house, large=False)


def test_what_takes_too_much_memory_is_stopped_and_said(house):
    with pytest.raises(PictureError, match=r"^The picture needs more than 448 MB of memory\.$"):
        decode(GROWS)


def test_others_are_answered_while_several_hang(house, monkeypatch):
    monkeypatch.setattr(pictures, "SECONDS", 600.0)
    monkeypatch.setattr(workers, "WAIT_SECONDS", 600.0)
    monkeypatch.setattr(pictures, "QUICK_SECONDS", 0.05)
    hanging = [Hanging(f"attacker {number}") for number in range(4)]
    # As many hang as may be large at once; two wait.
    wait_until(lambda: len(at_work(house, large=True)) == len(house._queue) == 2)
    monkeypatch.setattr(pictures, "QUICK_SECONDS", 60.0)
    for number in range(3):
        picture = decode(SMALL_PNG, "small.png", Person(f"person {number}"))
        assert picture.pixels[0, :, 0].tolist() == [7, 8, 9]
    assert len(at_work(house, large=True)) == 2
    for one in hanging:
        one.left.set()
        one.thread.join()
        assert "nobody is waiting" in str(one.error)
    # And after they have gone.
    assert decode(SMALL_PNG, "small.png", Person("person 9")).width == 3


class Hanging:
    """Somebody whose file hangs its process, in a thread."""

    def __init__(self, name: str):
        self.left = threading.Event()
        self.error: PictureError | None = None
        self.thread = threading.Thread(target=self._decode, args=(name,))
        self.thread.start()

    def _decode(self, name: str) -> None:
        try:
            decode(HANGS, "hostile.png", Person(name, left=self.left))
        except PictureError as error:
            self.error = error


def test_a_script_that_is_stopped_ends_the_work(house, monkeypatch):
    """Leaving the page or asking for another one stops a script at its next look at the state."""
    monkeypatch.setattr(pictures, "SECONDS", 600.0)

    def page():
        from roiviz import pictures
        from roiviz.hosts.streamlit import work

        pictures.decode(b"hangs", "hostile.png", work.waiting())

    with pytest.raises(RuntimeError, match="timed out"):
        AppTest.from_function(page).run(timeout=2)
    wait_until(lambda: not house._working)


def test_one_process_reads_one_persons_files(house):
    first, second = Person("first"), Person("second")
    decode(SMALL_PNG, person=first)
    pid = pictures._resting["first"].pid
    decode(SMALL_PNG, person=first)
    with pytest.raises(PictureError, match="it is a text file"):
        decode(b"a text", person=first)
    assert pictures._resting["first"].pid == pid
    decode(SMALL_PNG, person=second)
    assert pictures._resting["second"].pid != pid


def test_an_album_read_at_once_by_one_person(house):
    """Two threads of one person: the second finds no resting process and takes a fresh one."""
    person, pages = Person("one"), []
    threads = [
        threading.Thread(target=lambda: pages.append(decode(SMALL_PNG, person=person)))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [page.width for page in pages] == [3, 3, 3]


@pytest.mark.parametrize(
    "change",
    [
        {"height": 0},
        {"height": -4},
        {"height": 10**9},
        {"height": "4"},
        {"width": None},
        {"width": [4]},
        {"mime": "text/html"},
        {"kind": "SVG"},
        {"kind": ["PNG"]},
        {"notes": 7},
        {"notes": None},
        {"original": None},
        {"original": [4]},
        {"original": ["four", 4]},
    ],
)
def test_an_answer_that_is_none_is_refused(change, monkeypatch):
    answer = {
        "height": 4,
        "width": 4,
        "mime": "image/png",
        "kind": "PNG",
        "notes": [],
        "original": [8, 8],
    }
    content = bytes(48) + b"copy"
    monkeypatch.setattr(pictures, "_read", lambda data, person: (answer, content))
    assert decode(b"").pixels.shape == (4, 4, 3)
    monkeypatch.setattr(pictures, "_read", lambda data, person: (answer | change, content))
    with pytest.raises(PictureError, match=r"^The picture cannot be read\.$"):
        decode(b"")


def test_a_lying_child_is_refused():
    with pytest.raises(PictureError, match=r"^The picture cannot be read\.$"):
        decode(LIES)


def test_what_a_child_notes_stays_one_line_of_text(monkeypatch):
    answer = {"height": 1, "width": 1, "mime": "image/png", "kind": "PNG", "original": [1, 1]}
    notes = ["a\n\u202eb", "c" * 1000]
    monkeypatch.setattr(
        pictures, "_read", lambda data, person: (answer | {"notes": notes}, bytes(3) + b"copy")
    )
    assert decode(b"").note == "ab " + "c" * 300


NOISE = np.random.default_rng(5).integers(0, 256, (1280, 1280), np.uint8)


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda: png(NOISE[:, : 320 * 3].tolist(), colour=RGB), id="png"),
        pytest.param(lambda: png(NOISE[:, : 320 * 4].tolist(), colour=RGBA), id="png with alpha"),
        pytest.param(
            lambda: png(NOISE.astype(int).tolist(), depth=16, colour=GREY_ALPHA),
            id="png of 16 bits",
        ),
        pytest.param(lambda: tiff(NOISE.astype(np.float32)), id="float tiff"),
        pytest.param(
            lambda: tiff(np.dstack([NOISE] * 3), photometric=2, tags=[(274, 6)]), id="tiff"
        ),
    ],
)
def test_a_header_promises_enough_memory(made):
    """What is said to fit the place for small files does."""
    answer, _ = pictures._asked(made(), SMALL, 60.0, Person("one"))
    assert "needs" not in answer


def test_what_does_not_fit_there_is_read_in_a_larger_place(house, monkeypatch):
    asked = []
    start = house.start

    def noted(kind, memory, **rest):
        asked.append(memory)
        return start(kind, memory, **rest)

    monkeypatch.setattr(workers, "start", noted)
    values = np.tile(NOISE, (3, 3))
    assert decode(tiff(values, compression=8)).width == 1280
    assert asked == [SMALL, pictures.MAX_ROOM]


def test_an_overrun_at_the_small_place_is_no_answer(monkeypatch):
    """A file that is only slow there gets the longer time; a refusal is not asked for twice."""
    rooms = []

    def asked(data, room, seconds, person):
        rooms.append(room)
        if room == SMALL:
            raise Overrun("late")
        answer = {"height": 1, "width": 1, "mime": "image/png", "kind": "PNG", "notes": []}
        return answer | {"original": [1, 1]}, b"abc."

    monkeypatch.setattr(pictures, "_asked", asked)
    assert decode(b"").width == 1
    assert rooms == [SMALL, pictures.MAX_ROOM]
