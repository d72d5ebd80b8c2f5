"""Memory for large results, used again once a caller has let go of them.

Fresh memory comes from the system a page at a time, each cleared on first touch: for a large output
that takes twice as long as computing it. Below ``LARGE`` the C library keeps freed memory by
itself.
"""

import collections
import math

import numpy as np

LARGE = 2**24
"""Bytes from which a result's memory is kept."""

LARGEST = 2**28
"""Bytes of the largest piece that is kept."""

PIECES = 2
"""Pieces that are kept, at most; the oldest goes first."""

_free: collections.deque[np.ndarray] = collections.deque(maxlen=PIECES)


class _Lease:
    """The owner of a result's memory: gives it back when the last view of it is gone.

    numpy never looks through a base that is not an array, so a view of the result holds on to this.
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
        # No lock: this may run in the middle of anything. A deque's own steps are atomic.
        _free.append(self._memory)


def empty(shape, dtype) -> np.ndarray:
    """As ``numpy.empty``."""
    dtype = np.dtype(dtype)
    size = math.prod(shape) * dtype.itemsize
    if not LARGE <= size <= LARGEST:
        return np.empty(shape, dtype)
    return np.asarray(_Lease(_take(size), tuple(shape), dtype))


def zeros(shape, dtype) -> np.ndarray:
    """As ``numpy.zeros``."""
    dtype = np.dtype(dtype)
    if not LARGE <= math.prod(shape) * dtype.itemsize <= LARGEST:
        return np.zeros(shape, dtype)
    array = empty(shape, dtype)
    array.fill(0)  # ten times faster than the system clears fresh pages
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
