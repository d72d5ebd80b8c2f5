"""The parts that a call's time is made of, each by an experiment on the call's own taps.

A call is watched once to see with what it walks over taps. Then the same walk is repeated with taps
that are there already, without any, and with taps all on a few cells.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from benchmarks import common, reads
from benchmarks.growth_causes import having
from benchmarks.operators import Inputs, Workload, ours
from roiviz.kernels.cpu import halves, memory, taps, threads

WALKS = ("gather", "scatter", "box_slopes", "scatter_and_slopes")
BLOCK_BYTES = 2**18
"""Bytes of the few cells: a quarter of a usual L2."""
FEWEST_CELLS = 16

Case = Callable[[], float]


@dataclass(frozen=True)
class Walk:
    """One walk over all taps of a call.

    Attributes:
        kind: of ``WALKS``.
        build: makes the taps.
        arguments: those of the function after ``build``.
        layout, packs: as it takes them.
    """

    kind: str
    build: taps.Build
    arguments: tuple[Any, ...]
    layout: str
    packs: bool

    def __call__(self, build: taps.Build) -> None:
        """Go, with taps made by ``build``."""
        getattr(taps, self.kind)(build, *self.arguments)


def walks(workload: Workload, inputs: Inputs, layout: str) -> list[Walk]:
    """The walks of a call, as it makes them."""
    found: list[Walk] = []
    busy: list[str] = []

    def watched(kind: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            busy.append(kind)
            try:
                result = original(*arguments)
            finally:
                busy.pop()
            if not busy and result is not False:  # which walks nowhere
                found.append(_walk(kind, arguments, workload, inputs, layout))
            return result

        return call

    with contextlib.ExitStack() as stack:
        for kind in (*WALKS, "in_steps"):
            stack.enter_context(having(taps, kind, watched(kind, getattr(taps, kind))))
        ours(workload, inputs, layout).run()
    if not found:
        raise ValueError(f"{workload.name} {layout}: want a call that walks over taps, got none")
    first = {walk.kind: walk for walk in reversed(found)}  # of a stopwatch's many calls
    return [first[kind] for kind in WALKS if kind in first]


def _walk(
    kind: str, arguments: tuple[Any, ...], workload: Workload, inputs: Inputs, layout: str
) -> Walk:
    """What a function of ``taps`` was called with; a step that builds and adds at once is both."""
    if kind != "in_steps":
        packs = next((given for given in arguments if isinstance(given, bool)), True)
        return Walk(kind, arguments[0], arguments[1:], layout, packs)
    _, features, rois, output, sizes = arguments
    call = reads.checked(workload, inputs, layout)
    rules = call.setup.rules.numbers(call.dtype)
    merge = reads.KERNELS[workload.operator].merge
    turned = workload.operator == "roi_align_rotated"
    _, places = taps.side_by_side(
        call.boxes.values, call.setup.rules.scale, features, layout, turned
    )
    packs = layout == "NCHW" and reads.way(workload, call, sizes) == "packed"

    def build(first: int, last: int) -> taps.Taps:
        return taps.Taps(first, *merge(rois, first, last, sizes.grid, rules, False, taps.BUDGET))

    return Walk("gather", build, (features, rois, output, layout, packs, places), layout, packs)


class Kept:
    """Taps that were built once, by the rois that they were asked for."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.made: dict[tuple[int, int], taps.Taps] = {}
        walk(self._make)

    def _make(self, first: int, last: int) -> taps.Taps:
        made = self.walk.build(first, last)
        self.made[first, last] = made
        return made

    def changed(self, change: Callable[[taps.Taps], taps.Taps]) -> taps.Build:
        """A ``build`` that makes nothing and gives what ``change`` makes of the taps."""
        ready = {key: change(one) for key, one in self.made.items()}
        return lambda first, last: ready[first, last]

    def rebuilt(self, count: int) -> None:
        """Build all of them again, on as many threads."""
        threads.share(lambda key: self.walk.build(*key), list(self.made), count)


def as_they_are(one: taps.Taps) -> taps.Taps:
    """The taps."""
    return one


def none_of(one: taps.Taps) -> taps.Taps:
    """No taps, but the cells of all areas."""
    return one._replace(starts=np.zeros_like(one.starts))


def none_of_those(change: Callable[[taps.Taps], taps.Taps], one: taps.Taps) -> taps.Taps:
    """No taps, with what else ``change`` changes."""
    return none_of(change(one))


def on_few_cells(walk: Walk, workload: Workload) -> Callable[[taps.Taps], taps.Taps]:
    """As many taps, all on cells that fit into a core's own cache."""
    channels, _, width = workload.features
    if walk.packs:
        rows = max(1, BLOCK_BYTES // (2 * 64 * width))
        count = rows * width
    else:
        rows = 0
        item = np.dtype(workload.dtype).itemsize
        each = item * (channels if walk.layout == "NHWC" else 1)
        count = max(FEWEST_CELLS, BLOCK_BYTES // each)

    def change(one: taps.Taps) -> taps.Taps:
        cells = one.cells % min(count, workload.features[1] * width)
        if not walk.packs:
            return one._replace(cells=cells)
        areas = np.zeros_like(one.areas)
        areas[:, 1], areas[:, 3] = min(rows, workload.features[1]), width
        return one._replace(cells=cells, areas=areas, rows=min(rows, workload.features[1]))

    return change


def converting(call: Any, inputs: Inputs, layout: str) -> Callable[[], None] | None:
    """What turns float16 into float32 and back, where the loops do not read it as it is."""
    if call.backend.read_as(call) == call.features.dtype:
        return None
    features = inputs.features if layout == "NCHW" else inputs.features_nhwc
    result = np.zeros(call.output_shape, halves.SINGLE)

    def convert() -> None:
        halves.converted(features, halves.SINGLE)
        halves.converted(result, halves.HALF)

    return convert


def smallest_call(workload: Workload) -> Workload:
    """The same call with next to nothing to compute."""
    return Workload(
        workload.name,
        workload.operator,
        1,
        (1, 8, 8),
        1,
        1,
        1,
        backward=workload.backward,
        boxes_too=workload.boxes_too,
        dtype=workload.dtype,
        sizes=(4, 4.1),
    )


def cases(
    workload: Workload, inputs: Inputs, tiny: Inputs, layout: str, count: int
) -> dict[str, Case]:
    """The timed experiments of a call, for ``common.in_turn``."""
    call = reads.checked(workload, inputs, layout)
    timed: dict[str, Callable[[], Any]] = {}
    convert = converting(call, inputs, layout)
    if convert is not None:
        timed["converting"] = convert
    if workload.backward:
        timed["clearing"] = partial(memory.zeros, call.features.shape, call.dtype)
    used = min(count, taps.crew(len(call.boxes.values), _sizes(workload, inputs, layout)))
    for number, walk in enumerate(walks(workload, inputs, layout)):
        kept = Kept(walk)
        few = on_few_cells(walk, workload)
        changes: dict[str, Callable[[taps.Taps], taps.Taps]] = {
            "walk": as_they_are,
            "empty walk": none_of,
            "near walk": few,
            "empty near walk": partial(none_of_those, few),
        }
        for name, change in changes.items():
            timed[f"{name} {number}"] = partial(walk, kept.changed(change))
        timed[f"building {number}"] = partial(kept.rebuilt, used)
    runs = {name: common.stopwatch(one) for name, one in timed.items()}
    runs["interpreter"] = ours(smallest_call(workload), tiny, layout, calls=1).run
    return {name: common.best_of_some(run) for name, run in runs.items()}


def _sizes(workload: Workload, inputs: Inputs, layout: str) -> taps.Sizes:
    if layout == "NCHW":
        return taps.job_sizes(inputs.features, inputs.gradient, layout)
    return taps.job_sizes(inputs.features_nhwc, inputs.gradient_nhwc, layout)


def parts(whole: float, seconds: dict[str, float]) -> dict[str, float]:
    """Seconds of each part of a call, from those of the experiments; what is left is the rest."""

    def total(name: str) -> float:
        return sum(time for key, time in seconds.items() if key.rsplit(" ", 1)[0] == name)

    moving = total("empty walk")
    adding = max(total("walk") - moving, 0.0)
    near = max(total("near walk") - total("empty near walk"), 0.0)
    found = {
        "interpreter": seconds["interpreter"],
        "building": total("building"),
        "moving": moving,
        "adding": min(near, adding),
        "waiting": max(adding - near, 0.0),
        "clearing": seconds.get("clearing", 0.0),
        "converting": seconds.get("converting", 0.0),
    }
    return {**found, "rest": max(whole - sum(found.values()), 0.0)}
