"""Compilation for the GPU: ``@kernel`` for what is launched, ``@device`` for what it calls."""

import sys

from numba import cuda, types

from .. import devices, formulas

LANES = 32
"""Threads of a block along the channels, a warp: it reads one cell in one transaction."""

GROUPS = 8
"""The most rows of ``LANES`` threads in a block; each row takes its own bins."""

THREADS = LANES * GROUPS

BLOCKS = 2
"""The least number of blocks per multiprocessor: it caps a thread's registers at 128."""


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
    # The simulator's main thread polls its block's threads; so they get their turn in time.
    sys.setswitchinterval(1e-4)
