"""Memory for large results, reused once the caller has released them.

The system clears each page of fresh memory on first touch, which for a large output takes twice as
long as computing it. Below ``LARGE`` the C library itself keeps freed memory.
"""

import collections
import math

import numpy as np

LARGE = 2**24
"""Size in bytes from which a result's memory is kept for reuse."""

LARGEST = 2**28
"""Size in bytes of the largest piece that is kept."""

MAX_ITEMSIZE = 8
"""Bytes of the largest number of a result."""

PIECES = 2
"""The most pieces that are kept; the oldest is freed first."""

_free: collections.deque[np.ndarray] = collections.deque(maxlen=PIECES)


class _Lease:
    """The owner of a result's memory: returns it for reuse once the last view is deleted.

    A base that is not an array is every view's base in numpy, so each view keeps this alive.
    """

    def __init__(self, memory, shape, dtype):
        self._memory = memory
        self.__array_interface__ = {
            "data": (memory.ctypes.data, False),
            "shape": shape,
            "typestr": dtype.str,
            "version": 3,
        }

    def __del__(self):
        # No lock: this may run at any point of any thread. A deque's own operations are atomic.
        _free.append(self._memory)


def empty(shape: tuple[int, ...], dtype: np.typing.DTypeLike) -> np.ndarray:
    """As ``numpy.empty``."""
    count = math.prod(shape)
    if count * MAX_ITEMSIZE < LARGE:
        return np.empty(shape, dtype)
    dtype = np.dtype(dtype)
    size = count * dtype.itemsize
    if not LARGE <= size <= LARGEST:
        return np.empty(shape, dtype)
    return np.asarray(_Lease(_take(size), tuple(shape), dtype))


def zeros(shape: tuple[int, ...], dtype: np.typing.DTypeLike) -> np.ndarray:
    """As ``numpy.zeros``."""
    dtype = np.dtype(dtype)
    if not LARGE <= math.prod(shape) * dtype.itemsize <= LARGEST:
        return np.zeros(shape, dtype)
    array = empty(shape, dtype)
    array.fill(0)  # ten times as fast as the system clears fresh pages
    return array


def _take(size: int) -> np.ndarray:
    """A piece of kept memory that fits and is not much too large, else a fresh one."""
    for _ in range(len(_free)):
        try:
            memory = _free.popleft()
        except IndexError:
            break
        if size <= memory.nbytes <= 2 * size:
            return memory
        _free.append(memory)
    return np.empty(size, np.uint8)
