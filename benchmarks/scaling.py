"""How RoIAlign's time grows with boxes, channels and the size of a box.

    python -m benchmarks.scaling [--threads 2] [--rounds 15]

Everything in turn; each row of a table changes one number of W1 (see ``benchmarks.operators``).
Writes docs/benchmarks/scaling.json and .md.
"""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks import common
from benchmarks.operators import WORKLOADS, Workload, make_inputs, ours

W1 = WORKLOADS[0]

SERIES: dict[str, dict[str, Workload]] = {
    "boxes": {f"{n}": replace(W1, rois=n) for n in (128, 256, 512, 1024, 2048)},
    "channels": {f"{n}": replace(W1, features=(n, 200, 272)) for n in (64, 128, 256, 512)},
    "side of the boxes in picture pixels, adaptive grid (the picture has 800 × 1088)": {
        f"{n}": replace(W1, rois=64, sampling_ratio=0, sizes=(n, n + 1))
        for n in (64, 256, 1024, 4096, 30_000, 1_000_000)
    },
}


def measure(series: dict[str, Workload], rounds: int) -> dict[str, dict[str, Any]]:
    """Times of every row, NHWC."""
    cases = {
        label: ours(workload, make_inputs(workload), "NHWC").run
        for label, workload in series.items()
    }
    return {label: common.summary(s) for label, s in common.in_turn(cases, rounds).items()}


def main(arguments: list[str]) -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scaling")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--output", type=Path, default=Path("docs/benchmarks/scaling"))
    options = parser.parse_args(arguments)
    import numba

    numba.set_num_threads(options.threads)
    facts = {
        **common.machine(),
        "threads": options.threads,
        "versions": common.versions("numpy", "numba"),
    }
    results, parts = {}, []
    for title, series in SERIES.items():
        results[title] = measure(series, options.rounds)
        rows = []
        for label, row in results[title].items():
            each = row["min_ms"] * 1e3 / (int(label) if title != list(SERIES)[2] else 64)
            times = (
                f"{common.milliseconds(row['median_ms'])} ({common.milliseconds(row['min_ms'])})"
            )
            rows.append([label, times, common.milliseconds(each)])
        unit = {"boxes": "box", "channels": "channel"}.get(title, "box")
        header = [title, "milliseconds: median (smallest)", f"smallest, microseconds a {unit}"]
        parts += [common.table(header, rows), ""]
        print(parts[-2], flush=True)
    text = "\n".join(
        [
            "# How the time grows",
            "",
            f"RoIAlign forward, NHWC, float32, aligned, 7 × 7 bins; where nothing else is said 512 "
            f"boxes, 256 × 200 × 272 features, stride 4, ratio 2. {facts['processor']}, "
            f"{facts['threads']} threads, Python {facts['python']}. {facts['date']}; "
            f"other work ran on the machine (load {facts['load_at_start']:.1f}).",
            "",
            f"Made by `python -m benchmarks.scaling --threads {options.threads} --rounds "
            f"{options.rounds}`, the rows of a table in turn.",
            "",
            *parts,
        ]
    )
    common.write(options.output, {**facts, "series": results}, text.rstrip())


if __name__ == "__main__":
    main(sys.argv[1:])
