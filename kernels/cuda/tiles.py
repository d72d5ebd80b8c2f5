"""What the blocks of all operators share: their channels, their output, their sums."""

import math

from numba import cuda

from .. import devices
from .compiling import THREADS, device

CHANNELS_PER_THREAD = 4
"""Channels per thread, a warp apart: four reads in flight for each weight fetched."""

STAGE = 24 if devices.simulated() else 3200
"""Values of an NCHW output that are gathered in shared memory, to be written in whole lines.

An odd number of bins for each of a block's channels. The simulator's small blocks get a small
stage, so that a few bins fill it as often as 7 x 7 do on a GPU.
"""

AT_ONCE = 8
"""Products added up plainly before ``add_parts`` takes their sum; with a row's rest, up to 11.

Equal numbers round alike, so that the errors of a long plain sum add up: a million float32 taps
one after the other are 1 % off.
"""

PARTIALS = THREADS
"""How many sums ``add_up`` adds: one per thread."""


@device
def first_channel():
    """First channel of a block's first tile."""
    return cuda.blockIdx.y * cuda.blockDim.x * CHANNELS_PER_THREAD


@device
def four_channels(tile, channels):
    """This thread's channels; beyond the last channel the last again, read but never written."""
    first = tile + cuda.threadIdx.x
    step = cuda.blockDim.x
    last = channels - 1
    return (
        min(first, last),
        min(first + step, last),
        min(first + 2 * step, last),
        min(first + 3 * step, last),
    )


@device
def put_sums(output, row, cell, tile, values):
    """Write this thread's channels to [row, cell]."""
    channel = tile + cuda.threadIdx.x
    step = cuda.blockDim.x
    channels = output.shape[2]
    if channel < channels:
        output[row, cell, channel] = values[0]
    if channel + step < channels:
        output[row, cell, channel + step] = values[1]
    if channel + 2 * step < channels:
        output[row, cell, channel + 2 * step] = values[2]
    if channel + 3 * step < channels:
        output[row, cell, channel + 3 * step] = values[3]


@device
def put(output, stage, staged, at, values):
    """Write bin ``first + slot`` of this thread's channels, or put it in the stage.

    ``staged`` is how many bins the stage takes, 0 for none; ``at`` is (roi, first, slot, tile).
    """
    roi, first, slot, tile = at
    if staged == 0:
        put_sums(output, roi, first + slot, tile, values)
        return
    pitch = staged | 1  # odd, so that neighbouring channels never share a bank
    place = cuda.threadIdx.x * pitch + slot
    step = cuda.blockDim.x * pitch
    stage[place] = values[0]
    stage[place + step] = values[1]
    stage[place + 2 * step] = values[2]
    stage[place + 3 * step] = values[3]


@device
def flush(output, stage, staged, at, bins):
    """Write the stage to the output, neighbouring threads taking neighbouring bins.

    ``at`` is (roi, first bin, tile).
    """
    roi, first, tile = at
    pitch = staged | 1
    thread = cuda.threadIdx.x + cuda.threadIdx.y * cuda.blockDim.x
    lanes = min(cuda.blockDim.x * CHANNELS_PER_THREAD, output.shape[2] - tile)
    for i in range(thread, lanes * bins, cuda.blockDim.x * cuda.blockDim.y):
        lane = i // bins
        slot = i - lane * bins
        output[roi, first + slot, tile + lane] = stage[lane * pitch + slot]


@device
def no_sums(zero):
    """What ``add_parts`` begins with, ``zero`` being of the sums' type."""
    return (zero, zero, zero, zero), (zero, zero, zero, zero)


@device
def add_parts(sums, parts):
    """(four totals, what rounding has added to each) and four numbers more."""
    totals, errors = sums
    total0, error0 = add_part(totals[0], errors[0], parts[0])
    total1, error1 = add_part(totals[1], errors[1], parts[1])
    total2, error2 = add_part(totals[2], errors[2], parts[2])
    total3, error3 = add_part(totals[3], errors[3], parts[3])
    return (total0, total1, total2, total3), (error0, error1, error2, error3)


@device
def add_part(total, error, part):
    """A sum and the error of its last rounding, which the next addition takes back.

    Right to two roundings of the magnitudes' sum, however many numbers it has. Source: Kahan, 1965.
    """
    owed = part - error
    larger = total + owed
    if abs(larger) < math.inf:
        return larger, larger - total - owed
    return larger, type(owed)(0)


@device
def add_up(partials, value):
    """The sum of all threads' values as a binary tree, in the same order on every run."""
    thread = cuda.threadIdx.x + cuda.threadIdx.y * cuda.blockDim.x
    cuda.syncthreads()
    partials[thread] = value
    half = cuda.blockDim.x * cuda.blockDim.y // 2
    while half > 0:
        cuda.syncthreads()
        if thread < half:
            partials[thread] += partials[thread + half]
        half //= 2
    cuda.syncthreads()
    return partials[0]
