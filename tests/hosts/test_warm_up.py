"""The first start: what compiles, and where, while the first page is made."""

import contextlib
import io
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from roiviz import kernels
from roiviz.hosts.streamlit import first_page, host, warm_up
from roiviz.kernels import CacheState, compiling
from roiviz.views import sources, values
from roiviz.views.person import Person

STAGES = (warm_up.DEVICES, warm_up.FIRST, "last")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three stages, and in order what of them is done."""
    done: list[str] = []
    monkeypatch.setattr(warm_up, "STAGES", {n: lambda n=n: done.append(n) for n in STAGES})
    monkeypatch.setattr(warm_up, "_ready", {name: threading.Event() for name in STAGES})
    monkeypatch.setattr(warm_up, "_failed", set())
    monkeypatch.setattr(warm_up, "_asked", [])
    monkeypatch.setattr(warm_up, "_others", [])
    monkeypatch.setattr(warm_up, "_let_first_page_pass", lambda: done.append("shown"))
    monkeypatch.setattr(warm_up, "_compile_elsewhere", lambda: done.append("child"))
    return done


def test_each_stage_waits_until_the_child_has_compiled_it(calls, monkeypatch):
    def told() -> Iterator[str]:
        for name in STAGES:
            calls.append(f"heard {name}")
            yield f"{name}\n"

    monkeypatch.setattr(warm_up, "_is_compiled", lambda: False)
    monkeypatch.setattr(warm_up, "_compile_elsewhere", told)
    warm_up._run(lambda: calls.append("page"))
    one, first, last = STAGES
    assert calls == [
        *("page", f"heard {one}", one, "shown", f"heard {first}", first, "heard last", last)
    ]
    assert warm_up.done()


@pytest.mark.parametrize("said", ["", "devices\n", "Traceback\n"])
def test_what_a_child_leaves_undone_is_compiled_here(calls, monkeypatch, said):
    monkeypatch.setattr(warm_up, "_is_compiled", lambda: False)
    monkeypatch.setattr(warm_up, "_compile_elsewhere", lambda: io.StringIO(said))
    warm_up._run(lambda: calls.append("page"))
    assert calls == ["page", STAGES[0], "shown", *STAGES[1:]]
    assert warm_up.done()


@pytest.mark.parametrize(
    ("kept", "compiled", "begins"),
    [(True, False, True), (True, True, False), (False, False, False)],
)
def test_a_child_compiles_only_what_is_kept_and_not_there(
    calls, monkeypatch, kept, compiled, begins
):
    state = CacheState(Path("here") if kept else None, None)
    monkeypatch.setattr(warm_up, "_kept", threading.Event())
    monkeypatch.setattr(kernels, "cache_state", lambda: state)
    monkeypatch.setattr(warm_up, "_is_compiled", lambda: compiled)
    warm_up._run(lambda: calls.append("page"))
    assert ("child" in calls) == begins


def test_what_a_page_waits_for_is_compiled_next(calls, monkeypatch):
    monkeypatch.setattr(warm_up, "_is_compiled", lambda: True)

    def asks() -> None:
        calls.append("asks")
        warm_up.ask(["d", "c"])

    stages = {n: lambda n=n: calls.append(n) for n in (*STAGES, "b", "c", "d")}
    monkeypatch.setattr(warm_up, "STAGES", {**stages, warm_up.FIRST: asks})
    monkeypatch.setattr(warm_up, "_ready", {name: threading.Event() for name in stages})
    warm_up._run()
    assert calls == [warm_up.DEVICES, "shown", "asks", "d", "c", "last", "b"]
    assert warm_up.done()


def test_stages_are_loaded_in_the_order_in_which_the_child_compiles_them(calls, monkeypatch):
    monkeypatch.setattr(warm_up, "_is_compiled", lambda: False)
    monkeypatch.setattr(warm_up, "_compile_elsewhere", lambda: io.StringIO("devices\nlast\n"))
    warm_up._run()
    assert calls == [warm_up.DEVICES, "shown", "last", warm_up.FIRST]


def test_a_first_page_that_cannot_be_prepared_stops_no_kernel(calls, monkeypatch):
    monkeypatch.setattr(warm_up, "_is_compiled", lambda: True)

    def fail() -> None:
        raise RuntimeError("a file is missing")

    warm_up._run(fail)
    assert warm_up.done()
    assert calls == [STAGES[0], "shown", *STAGES[1:]]


def test_code_of_other_sources_is_none(monkeypatch, tmp_path):
    monkeypatch.setattr(compiling.config, "CACHE_DIR", str(tmp_path))
    assert not compiling.has_code()
    (folder,) = compiling.folders()
    for of, there in (("another", False), (compiling._DIGEST, True)):
        (folder / f"compiled-{of}").mkdir(parents=True)
        (folder / f"compiled-{of}" / "function.code").write_bytes(b"")
        assert compiling.has_code() == there


def test_a_child_tells_each_stage_and_ends_with_the_one_that_started_it():
    code = (
        "import time; from roiviz.hosts.streamlit import warm_up\n"
        "warm_up.STAGES = {'one': int, 'endless': lambda: time.sleep(600)}\n"
        "warm_up.compile_for_another()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline() == "one\n"
    child.stdin.close()
    assert child.wait(60) == 0
    child.stdout.close()


def test_a_child_compiles_next_what_it_is_asked_for(monkeypatch):
    code = (
        "import sys, time; from roiviz.hosts.streamlit import warm_up\n"
        "def wait():\n"
        "    print('begun', flush=True)\n"
        "    while not warm_up._asked: time.sleep(0.01)\n"
        "warm_up.STAGES = {'one': wait, 'two': int, 'three': int, 'four': int}\n"
        "warm_up.compile_for_another()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    monkeypatch.setattr(warm_up, "_others", [child])
    monkeypatch.setattr(warm_up, "_asked", [])
    assert child.stdout is not None
    with child.stdout as told:
        assert told.readline() == "begun\n"
        warm_up.ask(["four", "three"])
        assert told.read().split() == ["one", "four", "three", "two"]
    assert child.wait(60) == 0
    warm_up.ask(["two"])  # which one that has ended does not mind
    assert child.stdin is not None
    with contextlib.suppress(BrokenPipeError):
        child.stdin.close()


def test_the_first_pages_map_is_there_before_anybody_asks(capfd):
    thread = threading.Thread(target=first_page.prepare)
    thread.start()
    thread.join()
    assert capfd.readouterr().err == ""  # nothing of it asks who is looking: nobody is
    person = Person()
    source = sources.of_kind(person.features, person.stride)
    picture = values.sample_picture(host.HOST, person.picture)
    assert values.has_map(host.HOST, source, picture)
