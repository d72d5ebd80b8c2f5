"""The loop of every operator's forward kernel: rois, tiles of channels, stages of bins.

An operator gives the functions that differ. ``memory`` is the tuple of its shared arrays, the first
of which is the stage.
"""

from collections.abc import Callable
from typing import Any

from numba import cuda

from .compiling import device, kernel
from .tiles import CHANNELS_PER_THREAD, first_channel, flush, four_channels, put


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
        The kernel: (features, rois, output, second, size, bins, rules, staged).
    """
    put_values, flush_values = (put_one, flush_one) if outputs == 1 else (put_two, flush_two)

    def forward(features, rois, output, second, size, bins, rules, staged):
        memory = allocate(features, second)
        both, grid = (output, second), (bins, size)
        channels = output.shape[2]
        all_bins = bins[0] * bins[1]
        at_once = staged if staged > 0 else all_bins
        step = cuda.gridDim.y * cuda.blockDim.x * CHANNELS_PER_THREAD
        for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
            image = int(rois[roi, 0])
            box = place(memory, rois, roi, grid, rules)
            for tile in range(first_channel(), channels, step):
                source = features, image, four_channels(tile, channels)
                for first in range(0, all_bins, at_once):
                    count = min(at_once, all_bins - first)
                    done = 0
                    while done < count:
                        ready = fill(memory, box, first + done, count - done, grid)
                        end = min(count, done + ready)
                        own = range(done + cuda.threadIdx.y, end, cuda.blockDim.y)
                        for lap, slot in enumerate(own):
                            values = read(source, memory, box, (first + slot, lap), grid)
                            put_values(both, memory, staged, (roi, first, slot, tile), values)
                        done = end
                    if staged > 0:
                        cuda.syncthreads()
                        flush_values(both, memory, staged, (roi, first, tile), count)
                        cuda.syncthreads()
            cuda.syncthreads()  # the next roi's box overwrites what this one's read

    forward.__name__ = forward.__qualname__ = name
    return kernel(forward)
