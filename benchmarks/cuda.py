"""What a GPU has to show, in one go of at most ten minutes: `python -m benchmarks.cuda`.

First the tests, in production's shapes; then the operators in turn with torchvision's CUDA kernels,
on the same tensors. Writes docs/benchmarks/cuda.json and cuda.md. Without a GPU it runs in small:

    NUMBA_ENABLE_CUDASIM=1 python -m benchmarks.cuda --small --output build/cuda

and compares the simulator's numbers with the CPU's; its times say nothing.
"""

import argparse
import importlib
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import common, operators

STEM = Path("docs/benchmarks/cuda")
TESTS = "tests/kernels/test_cuda.py"
PROFILED = 5
"""Runs that are profiled; none of them is timed."""

IN_A_ROW = 50
"""Calls of a row, or fewer where they take longer than ``ROW_SECONDS``."""

ROW_SECONDS = 0.03

NAMES = ("W1", "W2", "W3", "W4", "W5", "W7", "W8")
PEER = "torchvision"

WORKLOADS = [workload for workload in operators.WORKLOADS if workload.name in NAMES]
WORKLOADS += [
    replace(workload, name="D7", deterministic=True)
    for workload in WORKLOADS
    if workload.name == "W7"
]


def small(workload: operators.Workload) -> operators.Workload:
    """The same for the simulator, which makes a Python thread of each of the GPU's."""
    return replace(workload, rois=2, features=(5, 9, 12), bins=2, stride=4, sizes=(8, 32))


def tested(processes: int) -> str:
    """What the tests say on the device that is there."""
    command = [sys.executable, "-m", "pytest", "-q", TESTS]
    if processes > 1 and common.optional("xdist"):
        command += ["-n", str(processes)]
    done = subprocess.run(command, capture_output=True, text=True)
    last = done.stdout.strip().splitlines()[-1]
    if done.returncode:
        print(done.stdout[-4000:])
    return re.sub(r"^=+ | =+$", "", last)


def on_device(run: Callable[[], Any], calls: int) -> dict[str, float] | None:
    """Milliseconds a call of each kernel, copy and fill on the GPU; ``run`` makes ``calls``."""
    profiler = common.optional("torch.profiler")
    if profiler is None or not operators.has_gpu("cuda"):
        return None
    run()
    with profiler.profile(activities=[profiler.ProfilerActivity.CUDA]) as profile:
        for _ in range(PROFILED):
            run()
    rows = [e for e in profile.key_averages() if e.device_time_total > 0]
    found: dict[str, float] = {}
    for row in rows:
        name = short(row.key)
        found[name] = found.get(name, 0) + row.device_time_total / 1e3 / PROFILED / calls
    return found


def short(name: str) -> str:
    """A kernel's own name out of the compiler's."""
    name = name.removeprefix("void ").replace("(anonymous namespace)::", "")
    return re.split(r"[(<\[]", name)[0].strip().rpartition("::")[2]


def compare(workload: operators.Workload, rounds: int, device: str) -> dict[str, Any]:
    """Times and largest differences of everybody on one workload."""
    inputs = operators.make_inputs(workload)
    everybody = operators.contenders(workload, inputs, 1, device, None)
    want = operators.ours(workload, inputs, "NHWC", "cpu").answer()
    differences = {
        name: float(np.abs(contender.answer() - want).max())
        for name, contender in everybody.items()
    }
    seconds = common.in_turn({n: c.run for n, c in everybody.items()}, rounds)
    rows = common.in_turn({n: row_of(c, seconds[n], device) for n, c in everybody.items()}, rounds)
    results = {
        name: {
            **common.summary(times),
            "in_a_row_ms": common.summary(rows[name])["median_ms"],
            "difference_to_cpu": differences[name],
            "on_device_ms": on_device(everybody[name].run, workload.calls),
        }
        for name, times in seconds.items()
    }
    shown = {n: (round(r["median_ms"], 3), round(r["in_a_row_ms"], 3)) for n, r in results.items()}
    print(workload.words, shown, flush=True)
    return {
        "name": workload.name,
        "workload": workload.words,
        "largest": float(np.abs(want).max()),
        "bytes": inputs.features.nbytes + inputs.gradient.nbytes,
        "results": results,
    }


def row_of(contender: operators.Contender, seconds: list[float], device: str) -> Callable:
    """A stopwatch of calls that are queued one behind the other."""
    assert contender.call is not None
    calls = max(1, min(IN_A_ROW, int(ROW_SECONDS / min(seconds))))
    return operators.timer(device, contender.call, calls)


def copied() -> float | None:
    """Bytes a second that a plain copy of 256 MiB reads and writes, each counted once."""
    torch = common.optional("torch")
    if torch is None or not torch.cuda.is_available():
        return None
    source = torch.empty(1 << 28, dtype=torch.uint8, device="cuda")
    target = torch.empty_like(source)
    run = operators.timer("cuda", lambda: target.copy_(source), 20)
    run()
    return 2 * source.numel() / min(run() for _ in range(5))


def report(facts: dict[str, Any], rows: list[dict[str, Any]]) -> str:
    """The Markdown page."""
    names = list(dict.fromkeys(name for row in rows for name in row["results"]))
    ours = [name for name in names if name != PEER]
    rowed, alone, ratios, parts = [], [], [], []
    for row in rows:
        results = row["results"]
        once = "–"
        if facts["bytes_per_second"]:
            once = common.milliseconds(1e3 * row["bytes"] / facts["bytes_per_second"])
        rowed.append([row["workload"], *(_in_a_row(results.get(name)) for name in names), once])
        alone.append([row["name"], *(_alone(results.get(name)) for name in names)])
        ratios.append([row["name"], *(_ratio(results, name) for name in ours)])
        for name in names:
            kernels = (results.get(name) or {}).get("on_device_ms") or {}
            first = sorted(kernels.items(), key=lambda entry: -entry[1])[:4]
            words = ", ".join(f"`{key}` {common.milliseconds(value)}" for key, value in first)
            parts.append(f"- {row['name']}, {name}: {words}" if words else "")
    about = ", ".join(f"{name} {version}" for name, version in facts["versions"].items())
    worst = max(
        result["difference_to_cpu"] / max(row["largest"], 1)
        for row in rows
        for name, result in row["results"].items()
        if name != PEER
    )
    return "\n".join(
        [
            "# On a GPU",
            "",
            f"{facts['gpu']}; {about}. {facts['date']}, float32, aligned.",
            "",
            f"Made by `{facts['command']}`, which first runs `{TESTS}` there: {facts['tests']}. "
            f"No output below is farther than {worst:.1g} of its largest value from the CPU's.",
            "",
            f"Milliseconds a call of up to {IN_A_ROW} in a row, on tensors that lie on the GPU, "
            "between two events, median of the rounds; in brackets what the kernels, copies and "
            "fills take of it. In turn, on the same inputs, after a warm-up. Each byte once: "
            "features and output, at the speed of a plain copy.",
            "",
            common.table(["", *names, "each byte once"], rowed),
            "",
            common.table(
                ["times faster than torchvision: in a row (on the GPU)", *ours],
                [line for line in ratios if any(cell != "–" for cell in line[1:])],
            ),
            "",
            "A call alone, after the GPU has come to rest, from its first line of Python to the "
            "end of its last kernel:",
            "",
            common.table(["milliseconds", *names], alone),
            "",
            "What takes the time on the GPU, in milliseconds:",
            "",
            *filter(None, parts),
            "",
            (Path(__file__).parent / "cuda_notes.md").read_text().strip(),
        ]
    )


def _on_gpu(result: dict[str, Any]) -> float | None:
    parts = result["on_device_ms"]
    return sum(parts.values()) if parts else None


def _in_a_row(result: dict[str, Any] | None) -> str:
    if result is None:
        return "–"
    on_gpu = _on_gpu(result)
    call = common.milliseconds(result["in_a_row_ms"])
    return call if on_gpu is None else f"{call} ({common.milliseconds(on_gpu)})"


def _alone(result: dict[str, Any] | None) -> str:
    return "–" if result is None else common.milliseconds(result["median_ms"])


def _ratio(results: dict[str, Any], name: str) -> str:
    if PEER not in results:
        return "–"
    call = results[PEER]["in_a_row_ms"] / results[name]["in_a_row_ms"]
    theirs, own = _on_gpu(results[PEER]), _on_gpu(results[name])
    return f"{call:.1f} ({theirs / own:.1f})" if theirs and own else f"{call:.1f}"


def main(arguments: list[str]) -> None:
    """Test, measure and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cuda")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--only", default="", help="workloads, as W1,D7")
    parser.add_argument("--small", action="store_true", help="for the simulator")
    parser.add_argument("--no-tests", action="store_true")
    parser.add_argument("--processes", type=int, default=8, help="of the tests")
    parser.add_argument("--output", type=Path, default=STEM)
    options = parser.parse_args(arguments)
    from roiviz.kernels import devices

    reason = devices.why_not("cuda")
    if reason is not None:
        parser.error(reason)
    chosen = [w for w in WORKLOADS if not options.only or w.name in options.only.split(",")]
    if options.small:
        chosen, options.rounds = [small(workload) for workload in chosen], 1
    facts = {
        **common.machine(),
        "gpu": "Numba's simulator" if devices.simulated() else gpu_name(),
        "versions": common.versions("numpy", "numba", "numba-cuda", "torch", "torchvision"),
        "tests": "not run" if options.no_tests else tested(options.processes),
        "bytes_per_second": copied(),
        "command": f"python -m benchmarks.cuda --processes {options.processes}",
    }
    rows = [compare(workload, options.rounds, "cuda") for workload in chosen]
    common.write(options.output, {**facts, "rows": rows}, report(facts, rows))


def gpu_name() -> str:
    """The GPU as its driver calls it."""
    name = importlib.import_module("numba.cuda").get_current_device().name
    return name.decode() if isinstance(name, bytes) else name


if __name__ == "__main__":
    main(sys.argv[1:])
