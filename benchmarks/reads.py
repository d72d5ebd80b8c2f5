"""What a call of RoIAlign or RoIAlignRotated has to read and write, counted; and which way it goes.

The counts come from the taps that the kernels themselves build for the call's boxes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.operators import Inputs, Workload
from roiviz.kernels import call as calls
from roiviz.kernels import operators
from roiviz.kernels.cpu import (
    loops_nchw,
    loops_nhwc,
    roi_align,
    roi_align_rotated,
    taps,
    threads,
    ways,
)
from roiviz.kernels.cpu.vectors import LINE_BYTES
from roiviz.kernels.formulas import rotated_frame, upright_axes

KERNELS = {"roi_align": roi_align, "roi_align_rotated": roi_align_rotated}
PLACING = 16
"""Placing a sample and weighing its taps, in numbers read: as ``kernels.call`` reckons."""


@dataclass(frozen=True)
class Reads:
    """Counts of a call, for a single channel.

    Attributes:
        taps: of all bins, those of one bin on the same cell merged.
        cells: of the maps that any tap is on, each counted once.
        map_cells: of all maps.
        bins: of all rois.
        samples: placed: along each axis for an upright box, in the plane for a rotated one.
        long: share of the bins with more taps than are summed in one run.
    """

    rois: int
    taps: int
    cells: int
    map_cells: int
    bins: int
    samples: int
    long: float


def without_maps(workload: Workload, rois: np.ndarray) -> Inputs:
    """Inputs of which only the boxes are real; the other arrays have their shape, and no memory."""
    zero = workload.dtype(0)
    features = np.broadcast_to(zero, (workload.batch, *workload.features))
    shape = (len(rois), workload.channels, workload.bins, workload.bins)
    gradient = np.broadcast_to(np.float32(0), shape)
    last = (0, 2, 3, 1)
    scale = 1 / workload.stride
    return Inputs(
        features, features.transpose(last), rois, gradient, gradient.transpose(last), scale
    )


def checked(workload: Workload, inputs: Inputs, layout: str) -> calls.Call:
    """The call as the operator checks it."""
    given: dict[str, Any] = {
        "spatial_scale": inputs.scale,
        "sampling_ratio": workload.sampling_ratio,
        "aligned": True,
        "clockwise": False,
        "reduction": "avg",
    }
    known = operators.pooling_of(workload.operator).settings
    features = inputs.features if layout == "NCHW" else inputs.features_nhwc
    settings = {name: given[name] for name in known}
    return calls.checked(
        workload.operator,
        features,
        inputs.rois,
        workload.bins,
        layout=layout,
        device="cpu",
        **settings,
    )


def grid_of(workload: Workload) -> tuple[taps.Pair, taps.Pair]:
    """((PH, PW), (H, W))."""
    return (workload.bins, workload.bins), workload.features[1:]


def counted(workload: Workload, inputs: Inputs) -> Reads:
    """The counts of a call."""
    call = checked(workload, inputs, "NHWC")
    read = np.zeros((workload.batch, workload.features[1] * workload.features[2]), bool)
    total, long = 0, 0
    for images, cells, sizes in _taps(workload, call):
        read[images, cells] = True
        total += len(cells)
        long += int((sizes > loops_nhwc.AT_ONCE).sum())
    boxes = call.boxes.values
    bins = len(boxes) * workload.bins**2
    samples = _samples(workload, boxes, call.setup.rules.numbers(call.dtype))
    return Reads(
        len(boxes), total, int(read.sum()), read.size, bins, samples, long / bins
    )  # fmt: skip


def _taps(workload: Workload, call: calls.Call) -> Iterator[tuple[np.ndarray, ...]]:
    """Of some boxes after the other: each tap's map and cell, and how many taps each bin has."""
    grid, rules, boxes = grid_of(workload), call.setup.rules.numbers(call.dtype), call.boxes.values
    merge, first = KERNELS[workload.operator].merge, 0
    while first < len(boxes):
        last, starts, cells, *_ = merge(boxes, first, len(boxes), grid, rules, False, taps.BUDGET)
        sizes = np.diff(starts)
        images = np.repeat(boxes[first:last, 0].astype(int), workload.bins**2)
        yield np.repeat(images, sizes), cells[: starts[-1]], sizes
        first = last


def lines_read(workload: Workload, inputs: Inputs, layout: str) -> np.ndarray:
    """The lines of a cache, counted from the features' first, on which a number lies that is read.

    In NCHW each plane has lines of its own, so a row of few cells takes one or two of each channel.
    """
    channels, height, width = workload.features
    cells = np.unique(
        np.concatenate(
            [
                images * height * width + cells
                for images, cells, _ in _taps(workload, checked(workload, inputs, layout))
            ]
        )
    )
    numbers = LINE_BYTES // np.dtype(workload.dtype).itemsize
    if layout == "NHWC":
        last = (cells * channels + channels - 1) // numbers
        each = [cells * channels // numbers + line for line in range(channels // numbers + 2)]
        return np.unique(np.concatenate([np.minimum(lines, last) for lines in each]))
    images, cells = np.divmod(cells, height * width)
    plane = images * channels
    return np.unique(
        np.concatenate(
            [
                np.unique(((plane + channel) * height * width + cells) // numbers)
                for channel in range(channels)
            ]
        )
    )


def _samples(workload: Workload, boxes: np.ndarray, rules: tuple[Any, ...]) -> int:
    """How many samples are placed."""
    bins, total = (workload.bins, workload.bins), 0
    for row in range(len(boxes)):
        if workload.operator == "roi_align":
            y, x = upright_axes(boxes, row, bins, rules)
            total += bins[0] * y[2] + bins[1] * x[2]
        else:
            _, y, x = rotated_frame(boxes, row, bins, rules)
            total += bins[0] * bins[1] * y[2] * x[2]
    return int(total)


def decisions(workload: Workload, inputs: Inputs, layout: str) -> dict[str, Any]:
    """What the kernels do otherwise from some size on, and what they do in this call."""
    call = checked(workload, inputs, layout)
    boxes, rules = call.boxes.values, call.setup.rules
    nchw = layout == "NCHW"
    output = inputs.gradient if nchw else inputs.gradient_nhwc
    features = inputs.features if nchw else inputs.features_nhwc
    sizes = taps.job_sizes(features, output, layout)
    count = taps.crew(len(boxes), sizes)
    turned = workload.operator == "roi_align_rotated"
    _, places = taps.side_by_side(boxes, rules.scale, features, layout, turned)
    pieces = taps.spans(0, len(boxes), count)
    how = way(workload, call, sizes) if nchw else "channels last"
    return {
        "threads": count,
        "boxes sorted": bool((places != np.arange(len(boxes))).any()),
        "largest pieces": pieces[0][1] - pieces[0][0] == taps.ROIS_A_PIECE,
        "jobs": -(-len(boxes) // taps.ROIS_A_JOB),
        "handed over": call.cost >= threads.LONG,
        "way": how,
        "cells asked for ahead": not nchw and features.size >= loops_nhwc.FAR,
        "written past the caches": how in ("channels last", "packed")
        and output.size >= loops_nhwc.PAST_CACHE,
        "packed whole": nchw and is_packed_whole(workload, call),
    }


def way(workload: Workload, call: calls.Call, sizes: taps.Sizes) -> str:
    """How planes of channels are read."""
    together = 1 if workload.backward else 2
    work = (
        len(call.boxes.values),
        sizes.batch,
        sizes.channels,
        call.boxes.values.itemsize,
        together,
    )
    rules, room = call.setup.rules.numbers(call.dtype), taps.PACKED_BYTES
    if workload.operator == "roi_align":
        times = ways.upright_times(call.boxes.values, sizes.grid, rules, work, room)
    else:
        reads = roi_align_rotated.reads(call.boxes.values, sizes.grid, rules)
        times = (*ways.times(reads, sizes.grid[1], work, room), np.inf)
    times = times[:2] if workload.backward else times
    return ("packed", "one by one", "by rows")[int(np.argmin(times))]


def is_packed_whole(workload: Workload, call: calls.Call) -> bool:
    """Whether a first map's boxes read so much of it that what they span is packed at once."""
    grid, rules = grid_of(workload), call.setup.rules.numbers(call.dtype)
    merge, last = KERNELS[workload.operator].merge, min(len(call.boxes.values), taps.ROIS_A_JOB)
    areas = merge(call.boxes.values, 0, last, grid, rules, False, taps.BUDGET)[5]
    width, room = workload.features[2], taps.PACKED_BYTES // 128
    own = loops_nchw.TO_ADD if workload.backward else loops_nchw.TO_READ
    _, whole = loops_nchw.map_area(call.boxes.values, 0, areas, 0, width, room, own)
    return bool(whole)


def lanes_of(workload: Workload, layout: str) -> int:
    """Channels that are computed together: a packed block's in NCHW, else a vector's."""
    single = 64 // np.dtype(np.float32).itemsize
    return 2 * single if layout == "NCHW" and not workload.backward else single


def work(workload: Workload, reads: Reads) -> int:
    """The numbers that a call has to touch at least, by its taps: the unit of the growth's steps.

    Forward reads each tap, brings each cell once and writes each bin; backward to features also
    writes each tap, and every cell of the gradient, which begins with zeros.
    """
    each = reads.taps + reads.bins
    if not workload.backward:
        each += reads.cells
    else:
        each += reads.taps + reads.map_cells
        each += (reads.taps + reads.bins + reads.cells) if workload.boxes_too else 0
    return workload.channels * each + PLACING * reads.samples


def needed_bytes(workload: Workload, reads: Reads) -> int:
    """Each byte once: features that are read, outputs; gradients in their place; boxes."""
    item, single = np.dtype(workload.dtype).itemsize, np.dtype(np.float32).itemsize
    columns = 6 if workload.operator == "roi_align_rotated" else 5
    boxes = reads.rois * columns * single
    if not workload.backward:
        return workload.channels * (reads.cells + reads.bins) * item + boxes
    numbers = reads.bins + reads.map_cells + (reads.cells if workload.boxes_too else 0)
    return workload.channels * numbers * item + boxes * (2 if workload.boxes_too else 1)


def moved_bytes(workload: Workload, reads: Reads) -> int:
    """What the loops load and store: each tap's channels, and outputs or gradients.

    A tap that adds to the gradient of the features is loaded and stored.
    """
    item = np.dtype(workload.dtype).itemsize
    if not workload.backward:
        return workload.channels * (reads.taps + reads.bins) * item
    numbers = 2 * reads.taps + reads.bins + reads.map_cells
    numbers += (reads.taps + reads.bins) if workload.boxes_too else 0
    return workload.channels * numbers * item
