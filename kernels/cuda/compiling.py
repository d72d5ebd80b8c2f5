"""How functions become GPU code: ``@kernel`` what is launched, ``@device`` what that calls."""

import sys

from numba import cuda, types

from kernels import devices, formulas

LANES = 32
"""Threads of a block along the channels, a warp: one cell's reads are one piece of memory."""

GROUPS = 8
"""Rows of ``LANES`` threads in a block, at most; each row takes its own bins."""

THREADS = LANES * GROUPS

BLOCKS = 2
"""Blocks that a multiprocessor holds at least: it caps a thread's registers at 128."""


def kernel(function):
    """A function that is launched."""
    if devices.simulated():
        return cuda.jit(function)
    return cuda.jit(launch_bounds=(THREADS, BLOCKS))(function)


def device(function):
    """A function that kernels call."""
    if devices.simulated() and "cuda" not in function.__code__.co_names:
        return function  # plain arithmetic, which the simulator need not wrap: ten times faster
    return cuda.jit(device=True)(function)


if not devices.simulated():
    from numba.cuda import config, libdevice
    from numba.cuda.extending import overload

    # Few boxes make few blocks: no mistake of a caller's, so nothing to warn of.
    config.CUDA_LOW_OCCUPANCY_WARNINGS = 0

    @overload(formulas.product)
    def _product_on_gpu(a, b):
        """The product that is never fused with a sum: positions have the CPU's very bits."""
        if a == types.float32:
            return lambda a, b: libdevice.fmul_rn(a, b)
        return lambda a, b: libdevice.dmul_rn(a, b)


if devices.simulated():
    # The simulator's main thread polls its block's threads; so they get their turn in time.
    sys.setswitchinterval(1e-4)
