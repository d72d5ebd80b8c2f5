"""How times are taken."""

import time

import pytest

from benchmarks import common


def test_a_short_case_runs_often_and_a_long_one_twice() -> None:
    runs: list[float] = []

    def case(seconds: float) -> float:
        runs.append(seconds)
        return seconds - 1e-6 * len(runs)

    short = common.best_of_some(lambda: case(1e-4), shortest=1e-3, most=8)
    runs.clear()
    assert short() == pytest.approx(1e-4 - 8e-6)
    assert len(runs) == 8
    long = common.best_of_some(lambda: case(1.0))
    runs.clear()
    assert long() == pytest.approx(1.0 - 2e-6)
    assert len(runs) == 2


def test_the_processors_clock_does_not_count_waiting() -> None:
    case = common.stopwatch(lambda: time.sleep(0.05))
    assert case() >= 0.05
    common.use_clock("cpu")
    assert case() < 0.04
