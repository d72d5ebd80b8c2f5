"""The loop of every operator's forward kernel: rois, tiles of channels, stages of bins.

An operator gives the functions that differ. ``memory`` is the tuple of its shared arrays, the first
of which is the stage.
"""

import math
from collections.abc import Callable
from typing import Any

from numba import cuda

from .. import devices
from . import as_cells, block_size, channels_per_block, height_width, launch
from .array import Array
from .compiling import device, kernel
from .tiles import CHANNELS_PER_THREAD, STAGE, first_channel, flush, four_channels, put

ENOUGH_BLOCKS = 6 if devices.simulated() else 1024
"""Several rounds of a large GPU's; few boxes make so many by sharing out each one's bins."""


def queue_forward(
    kernel: Any,
    cells: Array,
    rois: Array,
    outputs: tuple[Array, ...],
    size: tuple[int, int],
    rules: Any,
    layout: str,
) -> None:
    """Queue a kernel of ``forward_kernel``.

    Args:
        kernel: from there.
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


@device
def put_one(outputs, memory, staged, at, values):
    """Put one value a channel."""
    put(outputs[0], memory[0], staged, at, values)


@device
def put_two(outputs, memory, staged, at, values):
    """Put two values a channel."""
    put(outputs[0], memory[0], staged, at, values[0])
    put(outputs[1], memory[1], staged, at, values[1])


@device
def flush_one(outputs, memory, staged, at, count):
    """Write the stage of the first output."""
    flush(outputs[0], memory[0], staged, at, count)


@device
def flush_two(outputs, memory, staged, at, count):
    """Write the stages of both outputs."""
    flush(outputs[0], memory[0], staged, at, count)
    flush(outputs[1], memory[1], staged, at, count)


def forward_kernel(
    name: str,
    allocate: Callable,
    place: Callable,
    read: Callable,
    *,
    fill: Callable = all_ready,
    outputs: int = 1,
) -> Any:
    """The kernel that writes an operator's output.

    Args:
        name: of the kernel.
        allocate: (features, second) -> memory.
        place: (memory, rois, roi, grid, rules) -> the box, by all threads, once for a roi; ``grid``
            is (bins, the map's size).
        read: ((features, image, four channels), memory, box, (bin, lap), grid) -> four values, or
            with two outputs two times four; ``lap`` counts a thread's bins since ``fill``.
        fill: (memory, box, first bin, count, grid) -> how many bins are ready to be read, by all
            threads.
        outputs: 1; or 2, the other one being ``second``.

    Returns:
        The kernel: (features, rois, output, second, size, bins, rules, (staged, part)).
    """
    put_values, flush_values = (put_one, flush_one) if outputs == 1 else (put_two, flush_two)

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
                source = features, image, four_channels(tile, channels)
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
