"""What the speed comparisons share: the machine in words, timing strictly in turn, the table."""

import gc
import importlib
import json
import os
import platform
import statistics
import time
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

WARM_UP_CALLS = 2


def optional(name: str) -> ModuleType | None:
    """A peer's module, or None where it is not installed or cannot be loaded."""
    try:
        return importlib.import_module(name)
    except (ImportError, OSError, RuntimeError):
        return None


def absent(*names: str) -> str:
    """Which of the peers are not here, and what adds them, in one sentence; "" where all are."""
    missing = [name for name in names if optional(name) is None]
    if not missing:
        return ""
    are = "is" if len(missing) == 1 else "are"
    return (
        f"{', '.join(missing)} {are} not installed: "
        "`.venv/bin/python -m pip install -r requirements-bench.txt` adds them."
    )


def machine() -> dict[str, Any]:
    """The processor, its cores, and the Python that runs."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "load_at_start": os.getloadavg()[0],
    }


def _processor() -> str:
    """The processor's name and the widest vectors it has."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    facts = dict(line.split(":", 1) for line in lines if ":" in line)
    facts = {key.strip(): value.strip() for key, value in facts.items()}
    flags = facts.get("flags", "").split()
    vectors = next((v for v in ("avx512f", "avx2", "avx") if v in flags), "no avx")
    return f"{facts.get('model name', platform.processor())} ({vectors})"


def versions(*distributions: str) -> dict[str, str]:
    """Version of each distribution that is installed."""
    found = {}
    for name in distributions:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def in_turn(cases: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Seconds of each round of each case.

    Every round runs each case once, one after the other, beginning with another one each time, so
    that whatever else the machine does falls on all alike. A case is a function that does its work
    once and returns the seconds it took.
    """
    names = list(cases)
    for name in names:
        for _ in range(WARM_UP_CALLS):
            cases[name]()
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds):
        shift = number % len(names)
        for name in names[shift:] + names[:shift]:
            seconds[name].append(cases[name]())
    return seconds


CLOCKS = {"wall": time.perf_counter, "cpu": time.process_time}
"""Time as it passes, or what the processor worked for this process, whatever else it did."""

CLOCK_WORDS = {
    "wall": "",
    "cpu": " and count what the processor works for this process, for other work ran beside it",
}

_clock = CLOCKS["wall"]


def use_clock(name: str) -> None:
    """Time all cases by another clock; the CPU's adds up what several threads work."""
    global _clock
    _clock = CLOCKS[name]


def stopwatch(function: Callable[[], Any], calls: int = 1) -> Callable[[], float]:
    """A case for ``in_turn``: seconds per call of ``function``, over several calls where short."""

    def run() -> float:
        begin = _clock()
        for _ in range(calls):
            function()
        return (_clock() - begin) / calls

    return run


def best_of_some(
    run: Callable[[], float], shortest: float = 2e-3, most: int = 40
) -> Callable[[], float]:
    """A case for ``in_turn``: the smallest of some runs, two at least, of ``shortest`` in all.

    The first of them brings into the caches what the cases between have driven out.
    """
    runs = min(max(2, int(shortest / max(run(), 1e-9))), most)
    return lambda: min(run() for _ in range(runs))


def peak_mib(run: Callable[[], Any]) -> float | None:
    """Memory that a call adds to this process at its highest; None where Linux does not tell."""
    status, peak = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    gc.collect()
    try:
        peak.write_text("5")  # forget the highest so far
    except OSError:
        return None
    before = _kib(status.read_text(), "VmRSS")
    run()
    return (_kib(status.read_text(), "VmHWM") - before) / 1024


def _kib(status: str, field: str) -> int:
    """A line of /proc/self/status, in KiB."""
    return int(next(line for line in status.splitlines() if line.startswith(field)).split()[1])


def summary(seconds: list[float]) -> dict[str, Any]:
    """Median and smallest of the rounds, in milliseconds."""
    return {
        "median_ms": statistics.median(seconds) * 1e3,
        "min_ms": min(seconds) * 1e3,
        "rounds": len(seconds),
    }


def milliseconds(value: float) -> str:
    """Three figures: 0.0123, 1.23, 12.3, 123."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.{2 if value < 10 else 1}f}" if value >= 1 else f"{value:.3g}"


def threads_in_words(count: int) -> str:
    """1 thread, 2 threads."""
    return f"{count} thread{'s' * (count != 1)}"


def table(header: list[str], rows: list[list[str]], words: Collection[int] = (0,)) -> str:
    """A Markdown table; columns of numbers to the right, of ``words`` to the left."""
    marks = ["---" if column in words else "---:" for column in range(len(header))]
    lines = [header, marks, *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def write(stem: Path, results: dict[str, Any], text: str) -> None:
    """Write ``stem``.json and ``stem``.md."""
    stem.parent.mkdir(parents=True, exist_ok=True)
    stem.with_suffix(".json").write_text(json.dumps(results, indent=1) + "\n")
    stem.with_suffix(".md").write_text(text + "\n")
    print(text)
    print(f"\nwritten: {stem}.json, {stem}.md")
