"""Memory for results: it begins with a cache line, and is reused once the caller has released it.

A vector that lies across two lines costs two accesses; ``numpy.empty`` begins large arrays 16 bytes
behind a line's start. The system clears each page of fresh memory on first touch, which for a large
output takes twice as long as computing it. Below ``LARGE`` the C library keeps freed memory.
"""

import collections
import math

import numpy as np

LINE = 64
"""Bytes of a cache line, and of a vector."""

SMALL = 2**17
"""Size in bytes below which where a result begins makes no difference."""

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
            "data": (_address(memory) + _to_line(memory), False),
            "shape": shape,
            "typestr": dtype.str,
            "version": 3,
        }

    def __del__(self, free=_free):  # when the process ends, the name may be gone before the result
        # No lock: this may run at any point of any thread. A deque's own operations are atomic.
        free.append(self._memory)


def empty(shape: tuple[int, ...], dtype: np.typing.DTypeLike) -> np.ndarray:
    """As ``numpy.empty``."""
    count = math.prod(shape)
    if count * MAX_ITEMSIZE < SMALL:
        return np.empty(shape, dtype)
    dtype = np.dtype(dtype)
    size = count * dtype.itemsize
    if LARGE <= size <= LARGEST:
        return np.asarray(_Lease(_take(size + LINE), tuple(shape), dtype))
    memory = np.empty(size + LINE, np.uint8)
    begin = _to_line(memory)
    return memory[begin : begin + size].view(dtype).reshape(shape)


def zeros(shape: tuple[int, ...], dtype: np.typing.DTypeLike) -> np.ndarray:
    """As ``numpy.zeros``."""
    dtype = np.dtype(dtype)
    if not SMALL <= math.prod(shape) * dtype.itemsize <= LARGEST:
        return np.zeros(shape, dtype)
    array = empty(shape, dtype)
    array.fill(0)  # ten times as fast as the system clears fresh pages
    return array


def _to_line(memory: np.ndarray) -> int:
    """Bytes from where it begins to the next cache line."""
    return -_address(memory) % LINE


def _address(memory: np.ndarray) -> int:
    """Where it begins; ``ctypes`` of an array would import, which a process that ends cannot."""
    return memory.__array_interface__["data"][0]


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
