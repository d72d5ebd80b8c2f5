"""What the benchmarks of the running app share: the stopwatch in the page, the record."""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import quantiles

from playwright.sync_api import Error

LOAD = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
RECORD = Path(__file__).parents[1] / "docs" / "benchmarks"
STAGE = ".rv-stage"
# The kernels have answered once this line says how long they took.
NUMBERS = ".rv-timing:not(:empty)"
# Pixels on the screen that a drag circles with.
RADIUS = 60.0
LEAST = 10  # answered updates

# roivizDrawn: from the moment that the page hears of the pointer's move until the frame with that
# move's own numbers is painted. roivizTimes: from the moment that the component hands its event to
# Streamlit (sent) until it is called with the answer, and until that frame is painted.
STOPWATCH = """
(() => {
  const sent = new Map();
  let moved = 0;
  const count = () => { window.roivizFrames += 1; requestAnimationFrame(count); };
  window.roivizReset = () => Object.assign(window,
    { roivizDrawn: [], roivizTimes: [], roivizMoves: 0, roivizSent: 0, roivizFrames: 0 });
  window.roivizReset();
  requestAnimationFrame(count);
  const painted = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  });
  document.addEventListener("pointermove", () => {
    moved = performance.now();
    window.roivizMoves += 1;
  }, true);
  document.addEventListener("roiviz:computed", () => {
    const start = moved;
    moved = 0;
    if (start) painted(() => window.roivizDrawn.push(performance.now() - start));
  });
  document.addEventListener("roiviz:sent", (e) => {
    sent.set(e.detail.seq, performance.now());
    window.roivizSent += 1;
  });
  document.addEventListener("roiviz:answered", (e) => {
    const start = sent.get(e.detail.seq);
    if (start === undefined) return;
    sent.delete(e.detail.seq);
    const arrived = performance.now() - start;
    painted(() => window.roivizTimes.push([arrived, performance.now() - start]));
  });
})()
"""


class NotMeasured(Exception):
    """Why there is no measurement, in one sentence."""


def run(measure: Callable[[], None]) -> None:
    """Run a benchmark; what keeps it from measuring is said in one sentence."""
    try:
        measure()
    except NotMeasured as problem:
        sys.exit(f"Not measured: {problem}")
    except (Error, ConnectionError, TimeoutError) as problem:
        first = (str(problem).splitlines() or [type(problem).__name__])[0].rstrip(".")
        sys.exit(f"Not measured: {first}. The machine may be busy with something else.")


@dataclass(frozen=True)
class Times:
    """Milliseconds of many updates."""

    p50: float
    p95: float
    worst: float
    count: int

    @classmethod
    def of(cls, values: Sequence[float]) -> "Times":
        """Percentiles of the values. Raises: NotMeasured when there are too few to have any."""
        if len(values) < LEAST:
            raise NotMeasured(
                f"{len(values)} updates were answered, and percentiles take {LEAST}. A longer "
                "--seconds helps, or a machine that is not busy with something else."
            )
        cuts = quantiles(values, n=100, method="inclusive")
        p50, p95, worst = (round(v, 1) for v in (cuts[49], cuts[94], max(values)))
        return cls(p50, p95, worst, len(values))


def two_cores() -> int:
    """Keep this process and all that it starts to two cores, where the system can; how many."""
    if not hasattr(os, "sched_setaffinity"):
        return os.cpu_count() or 1
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    return len(os.sched_getaffinity(0))


def machine(cores: int) -> dict[str, object]:
    """What a number depends on besides the code; load is the queue for the cores beforehand."""
    return {
        "machine": platform.machine(),
        "system": platform.system(),
        "cores": cores,
        "python": platform.python_version(),
        "load_before": round(LOAD, 1),
        **{name: version(name) for name in ("streamlit", "numba", "numpy")},
    }


def record(name: str, title: str, command: str, method: str, result: Mapping[str, object]) -> None:
    """Print a result and keep it in docs/benchmarks: NAME.json, and NAME.md for people to read."""
    text = json.dumps({"method": method, **result}, indent=2, ensure_ascii=False)
    print(text)
    RECORD.mkdir(exist_ok=True)
    (RECORD / f"{name}.json").write_text(text + "\n")
    rows = "\n".join(f"| {key} | {value} |" for key, value in flat(result))
    page = f"# {title}\n\n`{command}`\n\n{method}\n\n| What | Measured |\n|---|---|\n{rows}\n"
    (RECORD / f"{name}.md").write_text(page)


def flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    """Each value of a nested table with its path in words."""
    for key, value in table.items():
        words = f"{prefix}{key.replace('_', ' ')}"
        if isinstance(value, Mapping):
            yield from flat(value, f"{words}, ")
        else:
            yield words, value
