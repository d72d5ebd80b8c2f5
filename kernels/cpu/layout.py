"""Transposing whole arrays between NCHW and NHWC, for the loops that take only NHWC."""

import numpy as np

from kernels.cpu import loops_nchw, threads
from kernels.cpu.taps import flat

SMALL = 2**18
"""Number of values below which the caller's thread works alone."""


def without_planes(layout: str, *arrays: np.ndarray) -> tuple:
    """(layout, arrays), as NHWC if there is only one channel, whose memory is the same in both."""
    if layout == "NHWC" or arrays[0].shape[1] != 1:
        return layout, *arrays
    return "NHWC", *(np.moveaxis(array, 1, -1) for array in arrays)


def to_nhwc(array: np.ndarray) -> np.ndarray:
    """(N, C, H, W) as a new (N, H, W, C)."""
    batch, channels, height, width = array.shape
    return _turned(array, channels, height * width, (batch, height, width, channels))


def to_nchw(array: np.ndarray) -> np.ndarray:
    """(N, H, W, C) as a new (N, C, H, W)."""
    batch, height, width, channels = array.shape
    return _turned(array, height * width, channels, (batch, channels, height, width))


def _turned(array, rows, columns, shape):
    target = np.empty(shape, array.dtype)
    if not array.size:
        return target
    step = -(-rows // 8)
    step += -step % 16  # whole blocks, so that no two threads write the same numbers
    pieces = [
        (image * rows * columns, first, min(first + step, rows))
        for image in range(array.shape[0])
        for first in range(0, rows, step)
    ]
    source, written = flat(array), target.reshape(-1)

    def turn(piece):
        offset, first, last = piece
        loops_nchw.turn(source, written, offset, rows, columns, first, last)

    threads.share(turn, pieces, threads.workers() if array.size > SMALL else 1)
    return target
