"""Compilation for the GPU: ``@kernel`` for what is launched, ``@device`` for what it calls."""

import functools
import sys
import threading

import numpy as np
from numba import cuda, types

from .. import devices, formulas

LANES = 32
"""Threads of a block along the channels, a warp: it reads one cell in one transaction."""

GROUPS = 8
"""The most rows of ``LANES`` threads in a block; each row takes its own bins."""

THREADS = LANES * GROUPS

BLOCKS = 2
"""The least number of blocks per multiprocessor: it caps a thread's registers at 128."""


index = int if devices.simulated() else np.uint64
"""Of a number that is known to be 0 or more: Numba then spends nothing on counting from the end."""


def kernel(function):
    """Decorator: a function that is launched."""
    if devices.simulated():
        return cuda.jit(function)
    return cuda.jit(launch_bounds=(THREADS, BLOCKS))(function)


def device(function):
    """Decorator: a function that kernels call."""
    if devices.simulated() and "cuda" not in function.__code__.co_names:
        return function  # unwrapped plain arithmetic runs ten times as fast
    return cuda.jit(device=True)(function)


if not devices.simulated():
    from numba.cuda import config, libdevice
    from numba.cuda.extending import overload

    # Few boxes make few blocks: that is no mistake of the caller's, so no warning.
    config.CUDA_LOW_OCCUPANCY_WARNINGS = 0

    @overload(formulas.product)
    def _product_on_gpu(a, b):
        """A product that is never fused with a sum: positions equal the CPU's to the bit."""
        if a == types.float32:
            return lambda a, b: libdevice.fmul_rn(a, b)
        return lambda a, b: libdevice.dmul_rn(a, b)


if devices.simulated():
    from numba.cuda.simulator.kernelapi import FakeCUDAShared

    # The simulator's main thread polls its block's threads; so they get their turn in time.
    sys.setswitchinterval(1e-4)

    class _Places(dict):
        """A block's shared arrays by place in the source, each made by one of its threads.

        The simulator looks one up and, if there is none, makes it and sets it; between the two a
        second thread of the block could make another, and neither would see what the other writes.
        """

        def __init__(self):
            super().__init__()
            self._lock = threading.RLock()

        def get(self, place, default=None):
            self._lock.acquire()
            if place in self:
                self._lock.release()
            return super().get(place, default)

        def __setitem__(self, place, array):
            super().__setitem__(place, array)
            self._lock.release()

    _shared_of_block = FakeCUDAShared.__init__

    @functools.wraps(_shared_of_block)
    def _shared_with_places(self, size):
        _shared_of_block(self, size)
        self._allocations = _Places()

    FakeCUDAShared.__init__ = _shared_with_places
