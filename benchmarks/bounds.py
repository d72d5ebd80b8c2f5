"""What bounds each workload of ``benchmarks.operators``: bytes, parts of the time, experiments.

    python -m benchmarks.bounds [--threads 2] [--rounds 9] [--only W1,W7]

All experiments of a row run in turn with the whole call. Writes docs/benchmarks/bounds.json and
.md.
"""

import argparse
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import numba
import numpy as np

from benchmarks import common, counters, reads, transposing
from benchmarks import parts as measured
from benchmarks.growth_causes import alone
from benchmarks.operators import WORKLOADS, Inputs, Workload, make_inputs, ours
from roiviz.kernels.compiling import njit
from roiviz.kernels.cpu import halves

ROWS = ("W1", "W2", "W3", "W4", "W5", "W7", "B7", "H1")
LAYOUTS = ("NHWC", "NCHW")
NEAR_COPIES = 1.3
"""Times the copies, up to which a call is bounded by its bytes."""
BESIDE = 0.7
"""Of the largest part, from which another one is named beside it."""
SINGLE, VECTOR = 4, 16
"""Bytes of a float32, and how many a vector has."""
CACHES = Path("/sys/devices/system/cpu/cpu0/cache")
EVICTING = 2**26
"""Bytes that are written to drive the features out of the caches, at least."""


def caches() -> dict[str, int]:
    """Bytes of each level of cache, where Linux tells; a smallest guess elsewhere."""
    found = {"L2": 2**20, "L3": 2**24}
    for folder in sorted(CACHES.glob("index*")):
        try:
            level, size = (folder / "level").read_text(), (folder / "size").read_text()
        except OSError:
            continue
        found[f"L{level.strip()}"] = int(size.strip().rstrip("K")) * 1024
    return found


def lies_in(size: int, sizes: dict[str, int]) -> str:
    """The nearest memory that holds so many bytes."""
    if size <= sizes["L2"]:
        return "L2"
    return "L3" if size <= sizes["L3"] else "main memory"


def copy_of(size: int, count: int) -> Callable[[], float]:
    """Plain copies by which ``size`` bytes are touched once, half read and half written."""
    source = np.ones(max(size // 2, 1), np.uint8)
    target = np.zeros_like(source)
    borders = [len(source) * part // count for part in range(count + 1)]
    pieces = [slice(*pair) for pair in pairwise(borders)]
    pool = ThreadPoolExecutor(count)

    def copy() -> None:
        if count == 1:
            np.copyto(target, source)
        else:
            list(pool.map(lambda piece: np.copyto(target[piece], source[piece]), pieces))

    return common.stopwatch(copy)


@njit(nogil=True)
def touch(numbers, places):
    """Read the numbers at these places, and nothing else of the lines that they are on."""
    total = 0.0
    for place in places:
        total += numbers[place]
    return total


def touched(workload: Workload, inputs: Inputs, layout: str) -> Callable[[], float]:
    """Each line of the features on which a number lies that a call reads, once, on one thread."""
    features = inputs.features if layout == "NCHW" else inputs.features_nhwc
    numbers = halves.bits(features.reshape(-1))
    each = reads.LINE_BYTES // numbers.itemsize
    places = reads.lines_read(workload, inputs, layout) * each
    touch(numbers, places)
    return common.stopwatch(lambda: touch(numbers, places))


def cold(run: Callable[[], float]) -> Callable[[], float]:
    """A case that begins with nothing of its arrays in the caches."""
    other = np.zeros(max(EVICTING, 2 * caches()["L3"]), np.uint8)

    def timed() -> float:
        other.fill(other[0] + 1)
        return run()

    return timed


def single(run: Callable[[], float]) -> Callable[[], float]:
    """A case on one thread."""

    def timed() -> float:
        with alone():
            return run()

    return timed


def measure(
    workload: Workload, inputs: Inputs, layout: str, threads: int, rounds: int
) -> dict[str, Any]:
    """A row: counts, times and parts."""
    counts = reads.counted(workload, inputs)
    needed, moved = (f(workload, counts) for f in (reads.needed_bytes, reads.moved_bytes))
    call = ours(workload, inputs, layout, calls=1).run
    tiny = make_inputs(measured.smallest_call(workload))
    cases = {
        "whole": common.best_of_some(call),
        "cold": cold(call),
        "lines": common.best_of_some(touched(workload, inputs, layout)),
        "copies on 1": common.best_of_some(copy_of(needed, 1)),
        **measured.cases(workload, inputs, tiny, layout, threads),
    }
    if threads > 1:
        cases["one thread"] = common.best_of_some(single(call))
        cases[f"copies on {threads}"] = common.best_of_some(copy_of(needed, threads))
    seconds = {name: min(times) for name, times in common.in_turn(cases, rounds).items()}
    shares = measured.parts(seconds["whole"], seconds)
    with alone():
        counted = counters.counted(call)
    vectors = counts.taps * -(-workload.channels // VECTOR)
    return {
        "row": f"{workload.name} {layout}",
        "workload": workload.words,
        "counts": asdict(counts),
        "needed_bytes": needed,
        "moved_bytes": moved,
        "milliseconds": {name: 1e3 * time for name, time in seconds.items()},
        "parts_ms": {name: 1e3 * time for name, time in shares.items()},
        "instructions_a_tap": counted["instructions"] / vectors
        if isinstance(counted, dict)
        else counted,
        "bound": bound(workload, layout, seconds, shares, counts),
    }


def bound(
    workload: Workload,
    layout: str,
    seconds: dict[str, float],
    shares: dict[str, float],
    counts: reads.Reads,
) -> str:
    """What bounds a call, by its figures alone."""
    copies = min(time for name, time in seconds.items() if name.startswith("copies"))
    if seconds["whole"] <= NEAR_COPIES * copies:
        return "its bytes: it takes hardly longer than copying them once"
    largest = max(shares.values())
    chosen = [name for name, part in shares.items() if part >= BESIDE * largest]
    names = words(workload, layout, counts)
    *others, last = (names[name] for name in sorted(chosen, key=lambda name: -shares[name]))
    return f"{', '.join(others)} and {last}" if others else last


def words(workload: Workload, layout: str, counts: reads.Reads) -> dict[str, str]:
    """Each part of a call in words."""
    if layout == "NHWC":
        size = counts.cells * workload.channels * np.dtype(workload.dtype).itemsize
    else:  # packed vectors of channels
        size = counts.map_cells * reads.lanes_of(workload, layout) * SINGLE
    where = lies_in(size, caches())
    into = "adding to cells" if workload.backward else "fetching cells"
    return {
        "interpreter": "the interpreter",
        "building": "building taps",
        "moving": "transposing planes" if layout == "NCHW" else "reading and writing bins",
        "adding": "adding taps",
        "waiting": f"{into} in {where}",
        "clearing": "clearing the gradient",
        "converting": "converting float16",
        "rest": "what no experiment shows",
    }


PARTS = ("interpreter", "building", "moving", "adding", "waiting", "clearing", "converting", "rest")
HEADS = (
    "the interpreter",
    "building taps",
    "planes, bins",
    "adding taps",
    "waiting for cells",
    "clearing",
    "converting",
    "rest",
)


def report(facts: dict[str, Any], rows: list[dict[str, Any]], command: str) -> str:
    """The Markdown page."""
    threads = facts["threads"]
    sizes = ", ".join(f"{name} {size // 1024} KiB" for name, size in facts["caches"].items())
    return "\n".join(
        [
            "# What bounds each row",
            "",
            f"{facts['processor']}, {facts['cores']} cores, "
            f"{common.threads_in_words(threads)}, caches {sizes}; "
            f"Python {facts['python']}, numba {facts['versions']['numba']}. {facts['date']}; load "
            f"at the start {facts['load_at_start']:.1f}.",
            "",
            f"Made by `{command}`; the workloads are those of [operators.md](operators.md). Times "
            f"are the smallest of all rounds{common.CLOCK_WORDS[facts['clock']]}, a row's "
            "experiments in turn with the whole call.",
            "",
            common.table(
                ["", "the call, ms", "× the copies", "bounded by"],
                [summary_row(row) for row in rows],
                words=(0, 3),
            ),
            "",
            RULE,
            "",
            "## Bytes",
            "",
            "Needed: cells that any tap is on, outputs and boxes, each byte once; for a gradient "
            "of the features, the whole of it. Moved: every tap's channels as the plan lists them, "
            "loaded, and for a gradient stored too, with outputs. The copies are plain ones of "
            "half as many bytes as are needed, which read half and write half of them. Lines: one "
            "number is read of each line of 64 bytes on which a needed cell lies, on one thread; "
            "in NCHW a row of few cells has its lines in every channel.",
            "",
            common.table(
                ["", "needed, MB", "moved, MB", "moved ÷ needed", "lines, ms",
                 *(f"copies on {count}, ms" for count in sorted({1, threads})),
                 "the call, ms", "× the copies", "moved, GB/s"],
                [bytes_row(row) for row in rows],
            ),
            "",
            "## Parts of the time",
            "",
            PARTS_TEXT,
            "",
            common.table(
                ["milliseconds", "the call", *HEADS],
                [parts_row(row) for row in rows],
            ),
            "",
            *transposing.page(facts["transposing"]),
            "",
            "## Caches and threads" if threads > 1 else "## Caches",
            "",
            "Cold: before each call other memory is written, until none of the call's is left in "
            "a cache.",
            "",
            common.table(
                ["", "warm, ms", "cold, ms", "cold ÷ warm",
                 *(["on 1 thread, ms", f"on {threads}, ms", "× by threads"] * (threads > 1))],
                [threads_row(row) for row in rows],
            ),
            "",
            instructions(rows),
        ]
    )  # fmt: skip


PARTS_TEXT = (
    "Each by an experiment on the taps that the call itself makes. The interpreter: a call of one "
    "box, channel and bin. Building taps: that alone. Planes, bins: the walk over all bins without "
    "any taps, which in NCHW transposes planes of channels into packed memory and back. Adding "
    "taps: as many taps, all on cells that fit into a core's own cache, less the walk without. "
    "Waiting for cells: what the taps take longer where they really lie. Clearing: of the "
    "gradient. Converting: of float16 where it is not read as it is. The rest is what their sum "
    "leaves of the call."
)
RULE = (
    "What bounds a call is the largest of its parts below, and any that has "
    f"{BESIDE:.0%} of that one; or its bytes, where it takes at most {NEAR_COPIES} × as long as "
    "plain copies that touch each byte once."
)


def ms(value: float) -> str:
    """Milliseconds."""
    return common.milliseconds(value)


def times_copies(row: dict[str, Any]) -> float:
    """How many times the copies a call takes."""
    times = row["milliseconds"]
    return times["whole"] / min(t for name, t in times.items() if name.startswith("copies"))


def summary_row(row: dict[str, Any]) -> list[str]:
    """Of the first table."""
    whole = row["milliseconds"]["whole"]
    return [row["row"], ms(whole), f"{times_copies(row):.1f}", row["bound"]]


def bytes_row(row: dict[str, Any]) -> list[str]:
    """Of the table of bytes."""
    times = row["milliseconds"]
    copies = [ms(time) for name, time in times.items() if name.startswith("copies")]
    whole, needed, moved = times["whole"], row["needed_bytes"], row["moved_bytes"]
    return [
        row["row"],
        f"{needed / 1e6:.3g}",
        f"{moved / 1e6:.4g}",
        f"{moved / needed:.1f}",
        ms(times["lines"]),
        *copies,
        ms(whole),
        f"{times_copies(row):.1f}",
        f"{moved / whole / 1e6:.0f}",
    ]


def parts_row(row: dict[str, Any]) -> list[str]:
    """Of the table of parts."""
    cells = [ms(row["parts_ms"][name]) if row["parts_ms"][name] else "–" for name in PARTS]
    return [row["row"], ms(row["milliseconds"]["whole"]), *cells]


def threads_row(row: dict[str, Any]) -> list[str]:
    """Of the table of experiments with caches and threads."""
    times = row["milliseconds"]
    warm, cold_ms, one = times["whole"], times["cold"], times.get("one thread")
    cells = [row["row"], ms(warm), ms(cold_ms), f"{cold_ms / warm:.2f}"]
    return cells if one is None else [*cells, ms(one), ms(warm), f"{one / warm:.2f}"]


def instructions(rows: list[dict[str, Any]]) -> str:
    """The part on the processor's counters."""
    given = [row for row in rows if not isinstance(row["instructions_a_tap"], str)]
    if not given:
        return (
            "The processor's counters, which would give the instructions a tap, are not there: "
            f"{rows[0]['instructions_a_tap']}. So the experiments above stand in their place."
        )
    body = [[row["row"], f"{row['instructions_a_tap']:.1f}"] for row in given]
    text = "Of the whole call on one thread, by the processor's counters."
    header = ["", "instructions a tap and vector of 16 channels"]
    return f"## Instructions\n\n{text}\n\n{common.table(header, body)}"


def main(arguments: list[str]) -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bounds")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--clock", choices=common.CLOCKS, default="wall")
    parser.add_argument("--only", default="", help="workloads, as W1,W7")
    parser.add_argument("--output", type=Path, default=Path("docs/benchmarks/bounds"))
    options = parser.parse_args(arguments)
    numba.set_num_threads(options.threads)
    common.use_clock(options.clock)
    facts = {
        **common.machine(),
        "threads": options.threads,
        "clock": options.clock,
        "caches": caches(),
        "versions": common.versions("numpy", "numba"),
        "transposing": transposing.measured(caches(), options.rounds),
    }
    wanted = options.only.split(",") if options.only else ROWS
    rows = []
    for workload in WORKLOADS:
        if workload.name not in ROWS or workload.name not in wanted:
            continue
        inputs = make_inputs(workload)
        for layout in LAYOUTS:
            rows.append(measure(workload, inputs, layout, options.threads, options.rounds))
            print(rows[-1]["row"], rows[-1]["bound"], flush=True)
    command = f"python -m benchmarks.bounds --threads {options.threads} --rounds {options.rounds}"
    command += "" if options.clock == "wall" else f" --clock {options.clock}"
    common.write(options.output, {**facts, "rows": rows}, report(facts, rows, command))


if __name__ == "__main__":
    main(sys.argv[1:])
