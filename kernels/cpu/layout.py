"""Transposing whole arrays between NCHW and NHWC, for the loops that take only NHWC."""

from collections.abc import Sequence

import numpy as np

from . import loops_nchw, threads
from .taps import flat

TURNED = 64
"""To turn a number and read it in a vector takes a part in so many, at most, of the time that it
takes to read it where it lies."""

SMALL = 2**18
"""Number of values below which the caller's thread works alone."""


def without_planes(layout: str, *arrays: np.ndarray) -> tuple:
    """(layout, arrays), as NHWC if there is only one channel, whose memory is the same in both."""
    if layout == "NHWC" or arrays[0].shape[1] != 1:
        return layout, *arrays
    return "NHWC", *(np.moveaxis(array, 1, -1) for array in arrays)


def is_mostly_read(
    rois: np.ndarray, scale: float, rim: Sequence[float], features: np.ndarray
) -> bool:
    """Whether boxes read so much of (N, C, H, W) that turning it is worth its time and memory.

    ``rim`` are the cells, (y, x), that each is read beyond itself. Upright boxes only.
    """
    batch, _, height, width = features.shape
    left, top, right, bottom = rois[:, 1:5].astype(np.float64).T * float(scale)
    across = np.clip(np.minimum(right, width) - np.maximum(left, 0) + rim[1], 0, width)
    down = np.clip(np.minimum(bottom, height) - np.maximum(top, 0) + rim[0], 0, height)
    return TURNED * np.vdot(across, down) > batch * height * width


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

    def transpose(piece):
        offset, first, last = piece
        loops_nchw.transpose_table(source, written, offset, rows, columns, first, last)

    threads.share(transpose, pieces, threads.workers() if array.size > SMALL else 1)
    return target
