"""A short run of the fuzz script; ``python -m benchmarks.fuzz`` makes the long one."""

import sys
from types import ModuleType

import numpy as np
import pytest

from benchmarks import fuzz


@pytest.fixture(autouse=True)
def a_main_module_of_its_own(monkeypatch):
    """A new process begins with this one's main module; a page under test may have replaced it."""
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))


def test_hostile_calls_give_a_result_or_a_clear_error():
    report = fuzz.run(calls=400, seed=1)
    assert report["problems"] == []
    counts = report["outcomes"]
    assert sum(counts.values()) == 400
    assert sum(n for kind, n in counts.items() if kind.endswith(": result")) > 60
    assert sum(n for kind, n in counts.items() if kind.endswith(": refused")) > 60


def test_a_call_can_be_made_again():
    targets = fuzz.targets()
    scenes = [fuzz.Scene.random(np.random.default_rng((3, 7))) for _ in range(2)]
    first, second = (fuzz.arguments_of(targets[0], scene) for scene in scenes)
    assert repr(first) == repr(second)


@pytest.mark.parametrize(
    ("function", "kind"),
    [
        pytest.param(lambda **_: np.full(3, np.nan), "wrong result", id="not finite"),
        pytest.param(lambda **_: dict[str, int]()["x"], "wrong error", id="KeyError"),
        pytest.param(lambda **_: int("x"), "unclear error", id="no argument named"),
        pytest.param(lambda **_: np.zeros((2, 2)) @ np.zeros(3), "unclear error", id="numpy's"),
    ],
)
def test_the_judge_sees_what_is_wrong(function, kind):
    target = fuzz.Target("stand-in", function, ("spatial_scale",), 1)
    outcomes = set()
    for seed in range(20):
        scene = fuzz.Scene.random(np.random.default_rng(seed))
        outcomes.add(fuzz.call(target, scene).kind)
    assert kind in outcomes
    assert "result" not in outcomes - ({"result"} if kind == "wrong result" else set())


def crash(first, last, seed, only, at, channel):
    at.value = first
    raise SystemExit(9)


def test_the_watchdog_sees_a_crash(monkeypatch):
    monkeypatch.setattr(fuzz, "_work", crash)
    report = fuzz.run(calls=2, seed=0)
    assert [problem["kind"] for problem in report["problems"]] == ["crash: exit code 9"] * 2
