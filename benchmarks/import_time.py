"""How long a fresh process takes to import the kernels, and to run each operator the first time.

    python -m benchmarks.import_time [--rounds 9]

"Warm" is with Python's byte code and Numba's compiled loops on disk, "cold" with an empty Numba
cache in its place. Writes docs/benchmarks/import_time.json and .md.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks import common

IMPORTS = ("import numpy", "import numpy, numba", "from roiviz import kernels")

PREPARE = """
import json, time
begin = time.perf_counter()
import numpy as np
from roiviz import kernels
imported = time.perf_counter()
rng = np.random.default_rng(0)
x = rng.standard_normal((1, 64, 40, 50)).astype(np.float32)
boxes = np.array([[0, 4, 5, 30, 31], [0, 1, 2, 20, 9]], np.float32)
turned = np.array([[0, 20, 20, 30, 21, 30]], np.float32)
out = rng.standard_normal((2, 64, 7, 7)).astype(np.float32)
def run():
    return {call}
start = time.perf_counter()
run()
first = time.perf_counter() - start
start = time.perf_counter()
run()
print(json.dumps([imported - begin, first, time.perf_counter() - start]))
"""

CALLS = {
    "roi_align": "kernels.roi_align(x, boxes, 7)",
    "roi_align, max": "kernels.roi_align(x, boxes, 7, reduction='max')",
    "roi_align_backward": "kernels.roi_align_backward(out, x, boxes)",
    "roi_align_rotated": "kernels.roi_align_rotated(x, turned, 7)",
    "roi_align_rotated_backward": "kernels.roi_align_rotated_backward(out[:1], x, turned)",
    "roi_pool": "kernels.roi_pool(x, boxes, 7)",
    "sampling_plan": "kernels.sampling_plan(boxes, (40, 50), 7)",
    "rmac": "kernels.rmac(x)",
    "rmac_regions": "kernels.rmac_regions(1, 40, 50)",
}


def run(code: str, cache: str | None = None) -> list[float]:
    """Seconds that a process of its own prints; ``cache`` is another folder for compiled loops."""
    environment = dict(os.environ)
    if cache is not None:
        environment["NUMBA_CACHE_DIR"] = cache
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    return json.loads(done.stdout)


def import_seconds(statement: str, rounds: int) -> list[float]:
    """Seconds of an import inside a fresh process, the interpreter's own start left out."""
    code = f"import json, time\nbegin = time.perf_counter()\n{statement}\n"
    code += "print(json.dumps([time.perf_counter() - begin]))"
    run(code)
    return [run(code)[0] for _ in range(rounds)]


def main(arguments: list[str]) -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.import_time")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--output", type=Path, default=Path("docs/benchmarks/import_time"))
    options = parser.parse_args(arguments)
    imports = {
        statement: common.summary(import_seconds(statement, options.rounds))
        for statement in IMPORTS
    }
    calls: dict[str, dict[str, Any]] = {}
    for name, call in CALLS.items():
        code = PREPARE.replace("{call}", call)
        with tempfile.TemporaryDirectory() as folder:
            cold = run(code, folder)[1]
        run(code)
        warm = [run(code) for _ in range(options.rounds)]
        calls[name] = {
            "first_call_warm_ms": statistics.median(times[1] for times in warm) * 1e3,
            "first_call_warm_min_ms": min(times[1] for times in warm) * 1e3,
            "first_call_cold_ms": cold * 1e3,
            "second_call_ms": statistics.median(times[2] for times in warm) * 1e3,
        }
        print(name, {key: round(value, 2) for key, value in calls[name].items()}, flush=True)
    facts = {**common.machine(), "versions": common.versions("numpy", "numba")}
    body = [
        [
            f"`{statement}`",
            common.milliseconds(row["median_ms"]),
            common.milliseconds(row["min_ms"]),
        ]
        for statement, row in imports.items()
    ]
    first = [
        [
            f"`{name}`",
            f"{common.milliseconds(row['first_call_warm_ms'])} "
            f"({common.milliseconds(row['first_call_warm_min_ms'])})",
            common.milliseconds(row["first_call_cold_ms"]),
            common.milliseconds(row["second_call_ms"]),
        ]
        for name, row in calls.items()
    ]
    about = ", ".join(f"{name} {version}" for name, version in facts["versions"].items())
    text = "\n".join(
        [
            "# Import and first call",
            "",
            f"{facts['processor']}, {facts['cores']} cores, Python {facts['python']}; {about}. "
            f"{facts['date']}; other work ran on the machine (load {facts['load_at_start']:.1f}).",
            "",
            f"Made by `python -m benchmarks.import_time --rounds {options.rounds}`, each line in "
            "fresh processes.",
            "",
            common.table(["milliseconds, in a fresh process", "median", "smallest"], body),
            "",
            common.table(
                [
                    "first call, milliseconds",
                    "loops on disk: median (smallest)",
                    "nothing on disk",
                    "second call",
                ],
                first,
            ),
        ]
    )
    common.write(options.output, {**facts, "imports": imports, "calls": calls}, text)


if __name__ == "__main__":
    main(sys.argv[1:])
