"""What the blocks of all operators share: their channels, their output, their sums."""

import math
from collections.abc import Callable
from typing import NamedTuple

from numba import cuda

from .. import devices
from .array import Array
from .compiling import LINE, THREADS, device, index, load_four, store_four

CHANNELS_PER_THREAD = 4
"""Channels per thread: for each weight fetched, four values are read."""

STAGE = 24 if devices.simulated() else 3200
"""Values of an NCHW output that are gathered in shared memory, to be written in whole lines.

An odd number of bins for each of a block's channels. The simulator's small blocks get a small
stage, so that a few bins fill it as often as 7 x 7 do on a GPU.
"""

AT_ONCE = 8
"""Products added up plainly before ``add_parts`` takes their sum.

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
def _read_apart(features, image, cell, own):
    """A cell's values in four channels."""
    values = features[index(image), index(cell)]
    return (
        values[index(own[0])],
        values[index(own[1])],
        values[index(own[2])],
        values[index(own[3])],
    )


@device
def _row_apart(channel):
    """The stage's row of a tile's channel."""
    return channel


@device
def _four_neighbours(tile, channels):
    """The first of this thread's channels, which follow each other; else as ``four_channels``."""
    first = tile + CHANNELS_PER_THREAD * cuda.threadIdx.x
    return (min(first, channels - CHANNELS_PER_THREAD),)


@device
def _put_neighbours(output, row, cell, tile, values):
    channel = tile + CHANNELS_PER_THREAD * cuda.threadIdx.x
    if channel < output.shape[2]:
        store_four(output[index(row), index(cell)], index(channel), values)


@device
def _read_neighbours(features, image, cell, own):
    return load_four(features[index(image), index(cell)], index(own[0]))


@device
def _row_of_neighbour(channel):
    """The first channels of all threads come first, that neighbours never share a bank."""
    thread = channel // CHANNELS_PER_THREAD
    return thread + (channel - thread * CHANNELS_PER_THREAD) * cuda.blockDim.x


class Sharing(NamedTuple):
    """How the threads of a block share out a tile's channels."""

    own: Callable
    """(tile, channels) -> this thread's."""
    read: Callable
    """(features, image, cell, own) -> a cell's values in its four channels."""
    write: Callable
    """(output, row, cell, tile, values): write them."""
    row: Callable
    """A tile's channel -> its row in the stage."""


APART = Sharing(four_channels, _read_apart, put_sums, _row_apart)
"""A thread's channels lie a warp apart: neighbouring threads read neighbouring channels."""

TOGETHER = Sharing(_four_neighbours, _read_neighbours, _put_neighbours, _row_of_neighbour)
"""A thread's channels follow each other, and are read and written at once."""


def can_share_together(array: Array) -> bool:
    """Whether [row, cell, channel] can be read, or written, as ``TOGETHER`` does."""
    fits = array.shape[2] % CHANNELS_PER_THREAD == 0 and array.dtype.itemsize >= 4
    return fits and array.contiguous and array.address % LINE == 0


@device
def weighted(weight, values):
    """Weight x each of four values."""
    return weight * values[0], weight * values[1], weight * values[2], weight * values[3]


@device
def added(sums, weight, values):
    """Four sums plus weight x value."""
    return (
        sums[0] + weight * values[0],
        sums[1] + weight * values[1],
        sums[2] + weight * values[2],
        sums[3] + weight * values[3],
    )


@device
def put_in_stage(stage, pitch, slot, values):
    """Put this thread's values of a bin into the stage, whose rows are ``pitch`` apart.

    ``pitch`` is odd, so that neighbouring threads never share a bank.
    """
    place = cuda.threadIdx.x * pitch + slot
    step = cuda.blockDim.x * pitch
    stage[place] = values[0]
    stage[place + step] = values[1]
    stage[place + 2 * step] = values[2]
    stage[place + 3 * step] = values[3]


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
