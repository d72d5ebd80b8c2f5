"""How the time of RoIAlign grows along each axis of its input, and where it grows by a step.

    python -m benchmarks.growth [--threads 2] [--rounds 5] [--clock cpu]

Along an axis everything else stays as in ``BASE``. Where between two sizes the kernels begin to do
something otherwise, both sides of that border are measured too. Sizes of a curve run in turn. A
step is the ratio of the times of two neighbouring sizes over the ratio of their work; the worst
ones are measured again and, where they are large, taken apart (``benchmarks.growth_causes``).
Writes docs/benchmarks/growth.json and .md and a figure for each axis.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from operator import attrgetter
from pathlib import Path
from typing import Any

import numba
import numpy as np

from benchmarks import common, growth_causes, growth_figures, reads
from benchmarks.operators import Inputs, Workload, make_rois, ours

BASE = Workload("growth", "roi_align", 256, (64, 100, 136), 8, 7, 2)
CONFIRMED = 2
"""Steps of each kind that are measured again, for each curve."""
EXPLAINED_FROM = 1.3
"""Steps from here on are taken apart."""


@dataclass(frozen=True)
class Curve:
    """An operator, its direction and its layout."""

    name: str
    layout: str
    changes: dict[str, Any]


CURVES = (
    Curve("roi_align, NHWC", "NHWC", {}),
    Curve("roi_align, NCHW", "NCHW", {}),
    Curve("roi_align_rotated, NHWC", "NHWC", {"operator": "roi_align_rotated"}),
    Curve("backward to features, NHWC", "NHWC", {"backward": True}),
    Curve("backward to features, NCHW", "NCHW", {"backward": True}),
    Curve("backward to features and boxes, NHWC", "NHWC", {"backward": True, "boxes_too": True}),
)


@dataclass(frozen=True)
class Axis:
    """One number of the workload.

    Attributes:
        label: what it is, with its unit.
        sizes: its values.
        vary: the workload with that value.
        power: work grows about as its value to this power, which the figure's axis follows.
        borders: whether borders between two values are looked for; they are integers then.
    """

    name: str
    label: str
    sizes: tuple[float, ...]
    vary: Callable[[Workload, float], Workload]
    power: int = 1
    borders: bool = True


def with_side(workload: Workload, side: float) -> Workload:
    """64 square boxes of a side in cells, with an adaptive grid."""
    pixels = side * workload.stride
    return replace(workload, rois=64, sizes=(pixels, pixels), sampling_ratio=0)


def on_map(workload: Workload, side: float) -> Workload:
    """Boxes of 8 cells on a square map."""
    pixels = 8 * workload.stride
    shape = (workload.features[0], int(side), int(side))
    return replace(workload, features=shape, sizes=(pixels, pixels))


def with_channels(workload: Workload, channels: float) -> Workload:
    """Channels alone."""
    return replace(workload, features=(int(channels), *workload.features[1:]))


ADAPTIVE = 0
AXES = (
    Axis(
        "boxes", "boxes",
        (1, 2, 4, 8, 16, 31, 32, 33, 64, 96, 128, 192, 256, 384, 512, 1024, 2048, 4096),
        lambda w, n: replace(w, rois=int(n)),
    ),
    Axis(
        "channels", "channels",
        (1, 2, 3, 4, 8, 12, 15, 16, 17, 24, 31, 32, 33, 48, 64, 96, 127, 128, 129, 192, 256, 512,
         1024),
        with_channels,
    ),
    Axis(
        "bins", "bins along each side of a box",
        (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 22, 23, 24, 28, 32),
        lambda w, n: replace(w, bins=int(n)), power=2,
    ),
    Axis(
        "samples", "samples of a bin along each axis",
        (1, 2, 3, 4, 5, 6, 7, 8, ADAPTIVE),
        lambda w, n: replace(w, sampling_ratio=int(n)), power=2, borders=False,
    ),
    Axis(
        "side", "side of the boxes in cells, adaptive grid, 64 boxes",
        (0.1, 0.3, 0.5, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 28, 32, 40, 48, 64, 80, 100, 136),
        with_side, power=2, borders=False,
    ),
    Axis(
        "map", "side of the map in cells, boxes of 8 cells",
        (16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512),
        on_map, power=2,
    ),
)  # fmt: skip


def arrays(workload: Workload, rois: np.ndarray, layout: str, pool: "Pool") -> Inputs:
    """Inputs of a layout; the other layout's arrays have a shape alone."""
    inputs = reads.without_maps(workload, rois)
    if layout == "NCHW":
        features, gradient = inputs.features.shape, inputs.gradient.shape
        return replace(
            inputs,
            features=pool.features(features),
            gradient=pool.gradient(gradient),
        )
    return replace(
        inputs,
        features_nhwc=pool.features(inputs.features_nhwc.shape),
        gradient_nhwc=pool.gradient(inputs.gradient_nhwc.shape),
    )


class Pool:
    """Random numbers, of which every size takes as many as it needs: making them takes longer."""

    def __init__(self) -> None:
        self._rng = np.random.default_rng(7)
        self._kept: dict[str, np.ndarray] = {}

    def features(self, shape: tuple[int, ...]) -> np.ndarray:
        """An array for features."""
        return self._take("features", shape)

    def gradient(self, shape: tuple[int, ...]) -> np.ndarray:
        """An array for the gradient of the output, elsewhere in memory."""
        return self._take("gradient", shape)

    def _take(self, name: str, shape: tuple[int, ...]) -> np.ndarray:
        size = int(np.prod(shape))
        if name not in self._kept or self._kept[name].size < size:
            self._kept[name] = self._rng.standard_normal(size, dtype=np.float32)
        return self._kept[name][:size].reshape(shape)


def boxes_of(axis: Axis, workload: Workload) -> np.ndarray:
    """The boxes of a size: the first of the same row of boxes, however many are asked for."""
    most = int(max(axis.sizes)) + 1 if axis.name == "boxes" else workload.rois
    row = make_rois(replace(workload, rois=max(most, 2)), np.random.default_rng(3))
    return row[: workload.rois]


@dataclass(frozen=True)
class Point:
    """A size of a curve and its call."""

    size: float
    workload: Workload
    inputs: Inputs
    reads: reads.Reads
    layout: str

    @property
    def work(self) -> int:
        """Numbers to touch."""
        return reads.work(self.workload, self.reads)

    @property
    def run(self) -> Callable[[], float]:
        """A case for ``common.in_turn``."""
        return common.best_of_some(ours(self.workload, self.inputs, self.layout, calls=1).run)


def point(axis: Axis, curve: Curve, size: float, pool: Pool, base: Workload) -> Point:
    """A size of a curve."""
    workload = axis.vary(replace(base, **curve.changes), size)
    rois = boxes_of(axis, workload)
    inputs = arrays(workload, rois, curve.layout, pool)
    return Point(size, workload, inputs, reads.counted(workload, inputs), curve.layout)


def treated(axis: Axis, curve: Curve, size: float, base: Workload) -> dict[str, Any]:
    """How the kernels go about a size."""
    workload = axis.vary(replace(base, **curve.changes), size)
    inputs = reads.without_maps(workload, boxes_of(axis, workload))
    return reads.decisions(workload, inputs, curve.layout)


def with_borders(axis: Axis, curve: Curve, base: Workload) -> list[float]:
    """The sizes, and where two neighbours are treated otherwise, both sides of that border."""
    sizes = list(axis.sizes)
    if not axis.borders:
        return sizes
    for low, high in pairwise(axis.sizes):
        below, above = (treated(axis, curve, size, base) for size in (low, high))
        for name in (name for name in below if below[name] != above[name]):
            left, right = int(low), int(high)
            while right - left > 1:
                middle = (left + right) // 2
                found = treated(axis, curve, middle, base)[name]
                left, right = (middle, right) if found == below[name] else (left, middle)
            sizes += [left, right]
    return sorted(set(sizes))


@dataclass(frozen=True)
class Step:
    """Two neighbouring sizes, by their number, the one with more work as ``high``.

    ``rise``: how much more the time grows than the work. ``fall``: how many times longer the one
    with less work takes.
    """

    low: int
    high: int
    rise: float
    fall: float


def step_between(low: int, high: int, times: list[float], works: list[int]) -> Step:
    """The step between two sizes."""
    if works[high] < works[low]:
        low, high = high, low
    growth = times[high] / times[low]
    return Step(low, high, growth * works[low] / works[high], 1 / growth)


def steps(times: list[float], works: list[int]) -> list[Step]:
    """The step between each size and the next."""
    return [step_between(low, high, times, works) for low, high in pairwise(range(len(times)))]


def smallest(cases: dict[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The smallest time of each case, all in turn."""
    return {name: min(seconds) for name, seconds in common.in_turn(cases, rounds).items()}


def measure(axis: Axis, curve: Curve, rounds: int, base: Workload) -> dict[str, Any]:
    """A curve: its sizes with work and time, and its worst steps."""
    pool = Pool()
    points = [point(axis, curve, size, pool, base) for size in with_borders(axis, curve, base)]
    seconds = smallest({str(number): one.run for number, one in enumerate(points)}, rounds)
    times = [seconds[str(number)] for number in range(len(points))]
    found = steps(times, [one.work for one in points])
    worst = {}
    for kind in ("rise", "fall"):
        chosen = sorted(found, key=attrgetter(kind))[-CONFIRMED:]
        worst[kind] = confirmed(kind, points, chosen, rounds, axis, curve, base)
    return {
        "sizes": [one.size for one in points],
        "milliseconds": [float(f"{1e3 * t:.5g}") for t in times],
        "work": [one.work for one in points],
        "taps": [one.reads.taps for one in points],
        **worst,
    }


def confirmed(
    kind: str,
    points: list[Point],
    chosen: Iterable[Step],
    rounds: int,
    axis: Axis,
    curve: Curve,
    base: Workload,
) -> dict[str, Any]:
    """The worst of some steps, each measured once more by itself, and where large its cause."""
    found = []
    for step in chosen:
        pair = points[step.low], points[step.high]
        seconds = smallest({str(n): one.run for n, one in enumerate(pair)}, 2 * rounds)
        (new,) = steps([seconds["0"], seconds["1"]], [one.work for one in pair])
        found.append((min(getattr(new, kind), getattr(step, kind)), pair))
    worst: dict[str, Any] = {"ratio": 0.0}
    for ratio, pair in sorted(found, key=lambda one: -one[0]):
        if ratio > worst["ratio"]:
            known = explained(kind, ratio, pair, rounds, axis, curve, base)
            worst = max(worst, known, key=lambda one: one["ratio"])
    return worst


def explained(
    kind: str, ratio: float, pair: Any, rounds: int, axis: Axis, curve: Curve, base: Workload
) -> dict[str, Any]:
    """A step, with what is left of it in each experiment if it is large."""
    below, above = (treated(axis, curve, one.size, base) for one in pair)
    changes = {name: (below[name], above[name]) for name in below if below[name] != above[name]}
    result = {"ratio": ratio, "between": [one.size for one in pair], "changes": changes}
    if ratio >= EXPLAINED_FROM:
        ratios = growth_causes.ratios(pair, changes, partial(ratio_of, kind, rounds=2 * rounds))
        result["ratio"] = min(ratio, ratios.pop(growth_causes.AS_IT_IS))
        result["without"] = ratios
    return result


def ratio_of(
    kind: str, cases: dict[str, tuple[growth_causes.Case, growth_causes.Case]], rounds: int
) -> dict[str, float]:
    """The steps of pairs of calls, (time one, work), all measured in turn."""
    runs = {f"{name} {n}": run for name, pair in cases.items() for n, (run, _) in enumerate(pair)}
    seconds = {key: min(found) for key, found in common.in_turn(runs, rounds).items()}
    ratios = {}
    for name, pair in cases.items():
        times = [seconds[f"{name} {n}"] for n in (0, 1)]
        ratios[name] = getattr(step_between(0, 1, times, [work for _, work in pair]), kind)
    return ratios


def shown(size: float) -> str:
    """A size in the report."""
    return f"{size:g}" if size else "adaptive"


def cell_of(worst: dict[str, Any]) -> str:
    """A worst step in a table."""
    low, high = (shown(size) for size in worst["between"])
    return f"{worst['ratio']:.2f} ({low} → {high})" if worst["ratio"] > 1 else "–"


def said(axis: str, curve: str, worst: dict[str, Any]) -> list[str]:
    """A row of the table of large steps: where, how much, what is left without its cause."""
    low, high = (shown(size) for size in worst["between"])
    causes = growth_causes.explaining(worst["ratio"], worst["without"])
    nearest = sorted(worst["without"], key=lambda name: worst["without"][name])[:1]
    changes = "; ".join(
        f"{name}: {named(a)} → {named(b)}" for name, (a, b) in worst["changes"].items()
    )
    return [
        f"{curve}, {axis} {low} → {high}",
        f"{worst['ratio']:.2f}",
        changes or "–",
        "; ".join(f"{name} {worst['without'][name]:.2f}" for name in causes or nearest),
        "; or ".join(dict.fromkeys(map(growth_causes.because, causes)))
        or "no experiment takes half of it away",
    ]


def named(value: Any) -> str:
    """What the kernels do, in a table."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def report(facts: dict[str, Any], results: dict[str, dict[str, Any]], command: str) -> str:
    """The Markdown page."""
    chosen = [axis for axis in AXES if axis.name in results]
    names = [curve.name for curve in CURVES]
    parts = [
        "# How the time grows",
        "",
        f"{facts['processor']}, {facts['cores']} cores, "
        f"{common.threads_in_words(facts['threads'])}, "
        f"Python {facts['python']}, numba {facts['versions']['numba']}. {facts['date']}, float32, "
        f"aligned; load at the start {facts['load_at_start']:.1f}.",
        "",
        f"Made by `{command}`. Along each axis the rest stays as it is: {BASE.rois} boxes with "
        f"sides of 2 to 64 cells, {BASE.channels} channels, a map of {BASE.features[1]} × "
        f"{BASE.features[2]} cells, {BASE.bins} × {BASE.bins} bins, {BASE.sampling_ratio} × "
        f"{BASE.sampling_ratio} samples a bin. Times are the smallest of {facts['rounds']} rounds"
        f"{common.CLOCK_WORDS[facts['clock']]}, "
        "the sizes of a curve in turn. Besides the round sizes, both sides of every border are "
        "measured at which the kernels begin to do something otherwise: use another thread, put "
        "boxes in order, pack planes of channels, hand a long call over.",
        "",
    ]
    for axis in chosen:
        parts += [f"## By {axis.label}", "", f"![{alt(axis)}](growth_{axis.name}.svg)", ""]
    for kind, title, text in KINDS:
        header = ["", *(axis.name for axis in chosen)]
        body = [
            [name, *(cell_of(results[axis.name][name][kind]) for axis in chosen)]
            for name in names
            if name in results[chosen[0].name]
        ]
        parts += [f"## {title}", "", text, "", common.table(header, body), ""]
    large = [
        said(axis.name, name, results[axis.name][name][kind])
        for kind, _, _ in KINDS
        for axis in chosen
        for name in names
        if results[axis.name].get(name, {}).get(kind, {}).get("ratio", 0) >= EXPLAINED_FROM
    ]
    parts += ["## What makes the large ones", "", CAUSES, ""]
    if large:
        header = ["step", "ratio", "what the kernels do otherwise", "ratio without it", "so"]
        parts.append(common.table(header, large, words=(0, 2, 3, 4)))
    else:
        parts.append(f"No step reaches {EXPLAINED_FROM}.")
    return "\n".join(parts)


def alt(axis: Axis) -> str:
    """What a figure shows, for those who do not see it."""
    return (
        f"Milliseconds of a call over {axis.label}, both logarithmic, "
        f"from {shown(axis.sizes[0])} to {shown(axis.sizes[-1])}, a line for each operator"
    )


KINDS = (
    (
        "rise",
        "Steps up",
        "Of two neighbouring sizes, how many times more the time grows than the work: the worst of "
        "each curve, confirmed by a second measurement of the two alone. Work is what the call has "
        "to touch by its plan: taps, cells and bins, each times the channels, and samples to "
        "place.",
    ),
    (
        "fall",
        "Steps down",
        "Of two neighbouring sizes, how many times longer the smaller one takes: there a larger "
        "call would be the faster one. A dash: none.",
    ),
)
CAUSES = (
    f"Each step of {EXPLAINED_FROM} or more, measured again with one thing changed for both sizes. "
    "What leaves at most half of it, as a logarithm, is its cause."
)


def main(arguments: list[str]) -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--clock", choices=common.CLOCKS, default="wall")
    parser.add_argument("--only", default="", help="axes, as boxes,channels")
    parser.add_argument("--output", type=Path, default=Path("docs/benchmarks/growth"))
    options = parser.parse_args(arguments)
    numba.set_num_threads(options.threads)
    common.use_clock(options.clock)
    facts = {
        **common.machine(),
        "threads": options.threads,
        "clock": options.clock,
        "rounds": options.rounds,
        "versions": common.versions("numpy", "numba"),
    }
    results: dict[str, dict[str, Any]] = {}
    options.output.parent.mkdir(parents=True, exist_ok=True)
    for axis in AXES:
        if options.only and axis.name not in options.only.split(","):
            continue
        found = {curve.name: measure(axis, curve, options.rounds, BASE) for curve in CURVES}
        results[axis.name] = found
        figure = options.output.with_name(f"{options.output.name}_{axis.name}.svg")
        growth_figures.draw(axis.label, axis.power, axis.sizes, found, figure)
        worst = {name: round(curve["rise"]["ratio"], 2) for name, curve in found.items()}
        print(axis.name, worst, flush=True)
    command = f"python -m benchmarks.growth --threads {options.threads} --rounds {options.rounds}"
    command += "" if options.clock == "wall" else f" --clock {options.clock}"
    text = report(facts, results, command)
    common.write(options.output, {**facts, "axes": results}, text)


if __name__ == "__main__":
    main(sys.argv[1:])
