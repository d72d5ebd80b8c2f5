"""float16 on the CPU: numbers of 16 bits that are computed with as float32.

Where the processor widens a vector of them in one instruction, a map that is read straight from its
16 bits takes half the memory traffic of float32. Elsewhere numpy converts whole arrays.
"""

import functools
from itertools import pairwise

import numpy as np
from numba.core import config
from numba.core.registry import cpu_target

from ..compiling import njit
from . import memory, threads
from .vectors import lanes, load, number, put, store

HALF = np.dtype(np.float16)
SINGLE = np.dtype(np.float32)

A_PIECE = 2**18
"""Numbers that a thread converts at a time; fewer stay in the caller's thread."""


@functools.cache
def are_native() -> bool:
    """Whether the processor that code is compiled for converts vectors of them."""
    if config.DISABLE_JIT:
        return True
    triple, _, features = cpu_target.target_context.codegen().magic_tuple()
    return triple.startswith(("aarch64", "arm64")) or "+f16c" in features.split(",")


def bits(array: np.ndarray) -> np.ndarray:
    """An array as the loops take it: of float16 its bits."""
    return array.view(np.uint16) if array.dtype == HALF else array


def converted(array: np.ndarray, dtype: np.dtype, into: np.ndarray | None = None) -> np.ndarray:
    """A C-contiguous float16 array as float32, or the other way; what is too large is infinite.

    Args:
        array: what to convert.
        dtype: float32 for a float16 array, float16 for a float32 array.
        into: where to write, C-contiguous; None makes a new array.
    """
    result = memory.empty(array.shape, dtype) if into is None else into
    source, target = bits(array.reshape(-1)), bits(result.reshape(-1))
    if not are_native():
        with np.errstate(over="ignore"):
            np.copyto(result, array, casting="same_kind")
        return result
    if source.size <= A_PIECE:
        _convert(source, target, 0, source.size)
        return result
    borders = [*range(0, source.size, A_PIECE), source.size]
    threads.share(
        lambda piece: _convert(source, target, *piece), list(pairwise(borders)), threads.workers()
    )
    return result


@njit(cache=True, nogil=True)
def _convert(source, target, first, last):
    """Write the numbers ``source[first:last]`` as those of another type."""
    step = lanes(source)
    at = first
    while at + step <= last:
        store(target, at, load(source, at))
        at += step
    while at < last:
        put(target, at, number(source, at))
        at += 1
