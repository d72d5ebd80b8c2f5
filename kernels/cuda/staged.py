"""The loop of every operator's forward kernel: rois, tiles of channels, stages of bins.

An operator gives the functions that differ. ``memory`` is the tuple of its shared arrays, the first
of which is the stage.
"""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

from numba import cuda

from .. import devices
from . import as_cells, block_size, channels_per_block, height_width, launch
from .array import Array
from .compiling import device, index, kernel
from .tiles import (
    APART,
    CHANNELS_PER_THREAD,
    STAGE,
    TOGETHER,
    Sharing,
    can_share_together,
    first_channel,
    put_in_stage,
)

ENOUGH_BLOCKS = 6 if devices.simulated() else 2048
"""Several rounds of a large GPU's; few boxes make so many by sharing out each one's bins."""


def queue_forward(
    kernels: "Forward",
    cells: Array,
    rois: Array,
    outputs: tuple[Array, ...],
    size: tuple[int, int],
    rules: Any,
    layout: str,
) -> None:
    """Queue one of the kernels of ``forward_kernels``.

    Args:
        kernels: from there.
        cells: the features as [image, cell, channel].
        rois: the boxes.
        outputs: one, or two, in the caller's layout.
        size: (rows, columns) of the map.
        rules: what the operator's ``place`` takes.
        layout: of the outputs.
    """
    bins = height_width(outputs[0], layout)
    first, last = as_cells(outputs[0], layout), as_cells(outputs[-1], layout)
    staged = 0 if layout == "NHWC" else _staged_bins(bins[0] * bins[1])
    rows, channels = rois.shape[0], first.shape[2]
    part, parts = _parts(rows, channels, bins[0] * bins[1], staged or block_size()[1])
    together = kernels.together and can_share_together(cells)
    if together and layout == "NHWC":
        together = can_share_together(first)
    kernel = kernels.together if together else kernels.apart
    arguments = cells, rois, first, last, size, bins, rules, (staged, part)
    launch(kernel, rows, channels, *arguments, stream=cells.stream, parts=parts)


def _staged_bins(bins: int) -> int:
    """How many bins to gather in a stage before writing them."""
    rounds = math.ceil(bins / (STAGE // channels_per_block()))
    return math.ceil(bins / rounds)


def _parts(rows: int, channels: int, bins: int, step: int) -> tuple[int, int]:
    """(bins that a block takes, a multiple of ``step``; into how many parts that cuts a box's)."""
    blocks = rows * math.ceil(channels / channels_per_block())
    steps = math.ceil(bins / step)
    part = step * math.ceil(steps / min(steps, max(ENOUGH_BLOCKS // blocks, 1)))
    return part, math.ceil(bins / part)


@device
def all_ready(memory, box, first, count, grid):
    """``fill`` of an operator whose ``place`` has prepared all bins: how many are ready."""
    return count


class Forward(NamedTuple):
    """An operator's forward kernel, for each way to share out a tile's channels."""

    apart: Any
    together: Any
    """None where four channels of an output are not read from four that follow each other."""


def forward_kernels(
    name: str,
    allocate: Callable,
    place: Callable,
    reader: Callable[[Callable], Callable],
    *,
    fill: Callable = all_ready,
    outputs: int = 1,
    together: bool = False,
) -> Forward:
    """The kernels that write an operator's output.

    Args:
        name: of the kernels.
        allocate: (features, second) -> memory.
        place: (memory, rois, roi, grid, rules) -> the box, by all threads, once for a roi; ``grid``
            is (bins, the map's size).
        reader: makes, of ``Sharing.read``, the function ((features, image, four channels), memory,
            box, (bin, lap), grid) -> four values, or with two outputs two times four; ``lap``
            counts a thread's bins since ``fill``.
        fill: (memory, box, first bin, count, grid) -> how many bins are ready to be read, by all
            threads.
        outputs: 1; or 2, the other one being ``second``.
        together: whether four channels of the output are read from the same four of the features.

    Returns:
        Of each: (features, rois, output, second, size, bins, rules, (staged, part)).
    """

    def made(sharing: Sharing) -> Any:
        read = reader(sharing.read)
        return _forward_kernel(name, sharing, allocate, place, fill, read, outputs)

    return Forward(made(APART), made(TOGETHER) if together else None)


def _forward_kernel(name, sharing, allocate, place, fill, read, outputs):
    own, write, row_of = sharing.own, sharing.write, sharing.row
    put_values, flush_values = _ends(write, row_of, outputs)

    def forward(features, rois, output, second, size, bins, rules, shares):
        memory = allocate(features, second)
        staged, part = shares
        both, grid = (output, second), (bins, size)
        channels = output.shape[2]
        all_bins = bins[0] * bins[1]
        at_once = staged if staged > 0 else part
        step = cuda.gridDim.y * cuda.blockDim.x * CHANNELS_PER_THREAD
        for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
            image = int(rois[roi, 0])
            box = place(memory, rois, roi, grid, rules)
            for tile in range(first_channel(), channels, step):
                source = features, image, own(tile, channels)
                for begin in range(cuda.blockIdx.z * part, all_bins, cuda.gridDim.z * part):
                    last = min(begin + part, all_bins)
                    for first in range(begin, last, at_once):
                        count = min(at_once, last - first)
                        done = 0
                        while done < count:
                            ready = fill(memory, box, first + done, count - done, grid)
                            end = min(count, done + ready)
                            lap, slot = 0, done + cuda.threadIdx.y
                            # Not `range`: a step that is no constant would cost it a division.
                            while slot < end:
                                values = read(source, memory, box, (first + slot, lap), grid)
                                at = roi, first, slot, tile
                                put_values(both, memory, staged, at, values)
                                lap, slot = lap + 1, slot + cuda.blockDim.y
                            done = end
                        if staged > 0:
                            cuda.syncthreads()
                            flush_values(both, memory, staged, (roi, first, tile), count)
                            cuda.syncthreads()
            cuda.syncthreads()  # the next roi's box overwrites what this one's read

    forward.__name__ = forward.__qualname__ = name
    return kernel(forward)


def _ends(write, row_of, outputs):
    """(put a bin's values, write the stage) of a kernel with one output or two."""

    @device
    def put(output, stage, staged, at, values):
        """Write bin ``first + slot`` of this thread's channels, or put it in the stage.

        ``staged`` is how many bins the stage takes, 0 for none.
        """
        roi, first, slot, tile = at
        if staged == 0:
            write(output, roi, first + slot, tile, values)
        else:
            put_in_stage(stage, staged | 1, slot, values)

    @device
    def flush(output, stage, staged, at, bins):
        """Write the stage to the output, neighbouring threads taking neighbouring bins."""
        roi, first, tile = at
        pitch = staged | 1
        lanes = min(cuda.blockDim.x * CHANNELS_PER_THREAD, output.shape[2] - tile)
        lane = cuda.threadIdx.y
        while lane < lanes:
            slot, place = cuda.threadIdx.x, row_of(lane) * pitch
            while slot < bins:
                output[index(roi), index(first + slot), index(tile + lane)] = stage[
                    index(place + slot)
                ]
                slot += cuda.blockDim.x
            lane += cuda.blockDim.y

    @device
    def put_one(outputs, memory, staged, at, values):
        put(outputs[0], memory[0], staged, at, values)

    @device
    def put_two(outputs, memory, staged, at, values):
        put(outputs[0], memory[0], staged, at, values[0])
        put(outputs[1], memory[1], staged, at, values[1])

    @device
    def flush_one(outputs, memory, staged, at, count):
        flush(outputs[0], memory[0], staged, at, count)

    @device
    def flush_two(outputs, memory, staged, at, count):
        flush(outputs[0], memory[0], staged, at, count)
        flush(outputs[1], memory[1], staged, at, count)

    return (put_one, flush_one) if outputs == 1 else (put_two, flush_two)
