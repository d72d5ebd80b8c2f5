"""What makes a step: the same two sizes again, with one thing changed that may be its cause.

An experiment explains a step if without that one thing at most half of it is left.
"""

import contextlib
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numba
import numpy as np

from benchmarks import reads
from roiviz.kernels.cpu import memory, taps, threads, ways

NEVER = 2**62
KEPT_AT_FIRST = 2**15
"""Numbers of 4 bytes from which the C library asks the system for memory of its own."""
Change = Callable[[Any], Any]


@contextlib.contextmanager
def having(module: Any, name: str, value: Any) -> Iterator[None]:
    """A module's name with another value."""
    before = getattr(module, name)
    setattr(module, name, value)
    try:
        yield
    finally:
        setattr(module, name, before)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """A single thread."""
    before = numba.get_num_threads()
    numba.set_num_threads(1)
    try:
        yield
    finally:
        numba.set_num_threads(before)


@contextlib.contextmanager
def going(number: int) -> Iterator[None]:
    """Every call reads planes the same way: packed, one by one or by rows."""
    costs = [math.inf] * 3
    costs[number] = 0.0
    with (
        having(ways, "upright_times", lambda *_: tuple(costs)),
        having(ways, "times", lambda *_: tuple(costs[:2])),
    ):
        yield


def same(one: Any) -> Any:
    """The call as it is."""
    return one


def in_whole_blocks(one: Any) -> Any:
    """With the channels filled up to whole vectors or blocks of them."""
    channels, *sides = one.workload.features
    lanes = reads.lanes_of(one.workload, one.layout)
    full = -(-channels // lanes) * lanes
    workload = replace(one.workload, features=(full, *sides))
    return again(one, workload, one.inputs.rois)


def at_one_place(one: Any) -> Any:
    """With all boxes' centres in the middle of the map."""
    rois = one.inputs.rois.copy()
    _, height, width = one.workload.features
    middle = np.array([width, height]) * one.workload.stride / 2
    if one.workload.operator == "roi_align_rotated":
        rois[:, 1:3] = middle
    else:
        half = (rois[:, 3:5] - rois[:, 1:3]) / 2
        rois[:, 1:3], rois[:, 3:5] = middle - half, middle + half
    return again(one, one.workload, rois)


def in_small_bins(one: Any) -> Any:
    """With twice as many bins along each side, so that each has a quarter of the taps."""
    return again(one, replace(one.workload, bins=2 * one.workload.bins), one.inputs.rois)


def with_one_channel(one: Any) -> Any:
    """With one channel alone."""
    workload = replace(one.workload, features=(1, *one.workload.features[1:]))
    return again(one, workload, one.inputs.rois)


def with_more_boxes(one: Any) -> Any:
    """With each box eight times."""
    rois = np.repeat(one.inputs.rois, 8, axis=0)
    return again(one, replace(one.workload, rois=len(rois)), rois)


def again(one: Any, workload: Any, rois: np.ndarray) -> Any:
    """The point with another workload and other boxes."""
    shell = reads.without_maps(workload, rois)
    names = ("features", "gradient") if one.layout == "NCHW" else ("features_nhwc", "gradient_nhwc")
    rng = np.random.default_rng(5)
    shapes = {name: getattr(shell, name).shape for name in names}
    filled = {name: rng.standard_normal(shape, np.float32) for name, shape in shapes.items()}
    inputs = replace(shell, **filled)
    return replace(one, workload=workload, inputs=inputs, reads=reads.counted(workload, inputs))


Pair = tuple[Any, Any]
Changes = dict[str, tuple[Any, Any]]


@dataclass(frozen=True)
class Experiment:
    """One thing that is changed for both sizes.

    Attributes:
        because: what makes the step if it is gone then.
        applies: whether it is worth trying, from the pair and what the kernels do otherwise.
    """

    name: str
    because: str
    applies: Callable[[Pair, Changes], bool]
    change: Change = same
    while_: Callable[[], contextlib.AbstractContextManager[None]] = contextlib.nullcontext


def has_a_tail(pair: Pair, _: Changes) -> bool:
    """Whether a vector, or a block, of channels is not full."""
    return any(one.workload.channels % reads.lanes_of(one.workload, one.layout) for one in pair)


def sums_are_longer(pair: Pair, _: Changes) -> bool:
    """Whether more of the bins have more taps than are summed in one run."""
    return pair[1].reads.long > pair[0].reads.long


def makes_more(pair: Pair, _: Changes) -> bool:
    """Whether one result is larger than the other, and than what the C library keeps at first."""
    sizes = [
        (one.reads.map_cells if one.workload.backward else one.reads.bins) * one.workload.channels
        for one in pair
    ]
    return sizes[0] != sizes[1] and max(sizes) >= KEPT_AT_FIRST


def more_samples(pair: Pair, _: Changes) -> bool:
    """Whether the samples grow by more than the taps that they are merged into."""
    low, high = (one.reads for one in pair)
    return high.samples * low.taps > 1.05 * low.samples * high.taps


def packs_singly(pair: Pair) -> bool:
    """Whether planes are packed for each box by itself in one of the two calls at least."""
    return any(
        one.layout == "NCHW"
        and not reads.decisions(one.workload, one.inputs, one.layout)["packed whole"]
        for one in pair
    )


def on_way(name: str) -> Callable[[Pair, Changes], bool]:
    """Whether one side of the border goes this way and the other does not."""
    return lambda _, changes: name in changes.get("way", ())


EXPERIMENTS = (
    Experiment(
        "on one thread", "the second thread begins to help",
        lambda _, changes: "threads" in changes, while_=alone,
    ),
    Experiment(
        "with full vectors of channels",
        "a vector of channels, or a block of them, that is not full costs what a full one does, or "
        "its channels are computed one by one",
        has_a_tail, change=in_whole_blocks,
    ),
    Experiment(
        "with all boxes at one place", "what is read no longer fits into a cache",
        lambda pair, _: not packs_singly(pair), change=at_one_place,
    ),
    Experiment(
        "with a single channel",
        "placing samples and building taps take longest, and there are more of them for each tap",
        more_samples, change=with_one_channel,
    ),
    Experiment(
        "with twice the bins each way", "sums of more than 16 taps are made in runs",
        sums_are_longer, change=in_small_bins,
    ),
    Experiment(
        "always packed", "planes of channels are packed on one side of the border alone",
        on_way("packed"), while_=lambda: going(0),
    ),
    Experiment(
        "always one by one", "planes of channels are read number by number on one side alone",
        on_way("one by one"), while_=lambda: going(1),
    ),
    Experiment(
        "always by rows", "boxes are read row by row on one side of the border alone",
        on_way("by rows"), while_=lambda: going(2),
    ),
    Experiment(
        "with each box eight times", "few boxes on a large map are packed each by itself",
        lambda pair, _: packs_singly(pair), change=with_more_boxes,
    ),
    Experiment(
        "with boxes in the order given", "boxes are put in order on one side of the border alone",
        lambda _, changes: "boxes sorted" in changes,
        while_=lambda: having(taps, "SORTED_FROM", NEVER),
    ),
    Experiment(
        "in the caller's thread", "the main thread hands a long call over to another",
        lambda _, changes: "handed over" in changes,
        while_=lambda: having(threads, "LONG", NEVER),
    ),
    Experiment(
        "with the results' memory kept",
        "the result's memory is fresh, and the system clears it page by page",
        makes_more, while_=lambda: having(memory, "LARGE", 1),
    ),
)  # fmt: skip
AS_IT_IS = "as it is"

Case = tuple[Callable[[], float], int]
"""A call, timed, and its work."""


def ratios(
    pair: Pair,
    changes: Changes,
    measure: Callable[[dict[str, tuple[Case, Case]]], dict[str, float]],
) -> dict[str, float]:
    """The step of the pair as it is and in each experiment that applies, measured in turn."""
    cases: dict[str, tuple[Case, Case]] = {AS_IT_IS: (case_of(pair[0]), case_of(pair[1]))}
    for experiment in EXPERIMENTS:
        if experiment.applies(pair, changes):
            below, above = (case_of(experiment.change(one), experiment.while_) for one in pair)
            cases[experiment.name] = below, above
    return measure(cases)


def case_of(
    one: Any,
    while_: Callable[[], contextlib.AbstractContextManager[None]] = contextlib.nullcontext,
) -> Case:
    """A call under an experiment's condition."""
    run = one.run

    def timed() -> float:
        with while_():
            return run()

    return timed, one.work


def explaining(ratio: float, without: dict[str, float]) -> list[str]:
    """The experiments that leave at most half of a step, as a logarithm; the least left first."""
    half = math.log(ratio) / 2
    left = {name: abs(math.log(one)) for name, one in without.items() if math.log(one) <= half}
    return sorted(left, key=lambda name: left[name])


def because(name: str) -> str:
    """The cause that an experiment shows."""
    return next(one.because for one in EXPERIMENTS if one.name == name)
