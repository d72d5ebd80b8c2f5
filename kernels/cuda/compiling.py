"""Compilation for the GPU: ``@kernel`` for what is launched, ``@device`` for what it calls."""

import functools
import sys
import threading

import numpy as np
from numba import cuda, types

from .. import devices, formulas

LANES = 32
"""Threads of a block along the channels, a warp: it reads one cell in one transaction."""

GROUPS = 4
"""The most rows of ``LANES`` threads in a block; each row takes its own bins."""

THREADS = LANES * GROUPS

BLOCKS = 4
"""The least number of blocks per multiprocessor: it caps a thread's registers at 128."""

FOUR = 4
"""Neighbouring values that ``load_four`` reads, and ``store_four`` writes, at once."""

LINE = 16
"""Bytes to whose multiples the first of the four must be aligned."""


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


if devices.simulated():

    def load_four(array, first):
        """The values of a 1-d array from ``first`` on, a multiple of ``LINE`` bytes away."""
        return array[first], array[first + 1], array[first + 2], array[first + 3]

    def store_four(array, first, values):
        """Write four values to a 1-d array from ``first`` on, likewise."""
        array[first], array[first + 1], array[first + 2], array[first + 3] = values

else:
    from llvmlite import ir
    from numba.cuda import config, libdevice
    from numba.cuda.extending import intrinsic, overload

    def _address(context, builder, array_type, array, first):
        """(pointer to four values as a vector, the vector's type)."""
        memory = context.make_array(array_type)(context, builder, array)
        vector = ir.VectorType(context.get_value_type(array_type.dtype), FOUR)
        pointer = builder.gep(memory.data, [first])
        return builder.bitcast(pointer, vector.as_pointer()), vector

    @intrinsic
    def load_four(typing, array, first):
        """The values of a 1-d array from ``first`` on, a multiple of ``LINE`` bytes away."""

        def code(context, builder, signature, arguments):
            pointer, _ = _address(context, builder, array, *arguments)
            loaded = builder.load(pointer, align=LINE)
            values = [builder.extract_element(loaded, ir.IntType(32)(k)) for k in range(FOUR)]
            return context.make_tuple(builder, signature.return_type, values)

        return types.UniTuple(array.dtype, FOUR)(array, first), code

    @intrinsic
    def store_four(typing, array, first, values):
        """Write four values to a 1-d array from ``first`` on, likewise."""

        def code(context, builder, signature, arguments):
            memory, at, four = arguments
            pointer, vector = _address(context, builder, array, memory, at)
            stored = ir.Constant(vector, ir.Undefined)
            for k in range(FOUR):
                value = builder.extract_value(four, k)
                value = context.cast(builder, value, values.types[k], array.dtype)
                stored = builder.insert_element(stored, value, ir.IntType(32)(k))
            builder.store(stored, pointer, align=LINE)

        return types.void(array, first, values), code

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
