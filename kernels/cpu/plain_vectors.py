"""The operations of ``kernels.cpu.vectors`` in numpy, for ``NUMBA_DISABLE_JIT=1``.

Slow, and never fused; for debuggers, coverage and mutation runs.
"""

import numpy as np

from ..formulas import outranks


def lanes(array):
    """Numbers in a vector of the array's dtype."""
    return 64 // array.itemsize


def zero(array):
    """A vector of zeros of the array's dtype."""
    return np.zeros(lanes(array), array.dtype)


def load(array, index):
    """The vector that begins at ``array[index]``."""
    return array[index : index + lanes(array)].copy()


def number(array, index):
    """``array[index]``."""
    return array[index]


def add_wide(totals, index, value):
    """Add a vector to the float64 numbers ``totals[index]`` …, lane by lane."""
    totals[index : index + value.size] += value


def store(array, index, value):
    """Write a vector to ``array[index]`` and the numbers after it."""
    array[index : index + lanes(array)] = value


@np.errstate(all="ignore")  # a lane beyond the last channel may hold anything
def add_product(total, factor, value):
    """``total + factor * value``: a vector, a number, a vector."""
    return total + factor * value


@np.errstate(all="ignore")  # a lane beyond the last channel may hold anything
def add_products(total, first, second):
    """``total + first * second``, lane by lane."""
    return total + first * second


def larger(best, value):
    """In each lane ``value`` if it outranks ``best`` (``formulas.outranks``), else ``best``."""
    return np.where(outranks(value, best), value, best)


def lane_sum(vector):
    """The sum of a vector's lanes, halves added to halves."""
    while vector.size > 1:
        half = vector.size // 2
        vector = vector[:half] + vector[half:]
    return vector[0]


def transpose(source, source_index, source_step, target, target_index, target_step):
    """Transpose a square block, as ``vectors.transpose`` does."""
    count = lanes(source)
    rows = [load(source, source_index + k * source_step) for k in range(count)]
    for k, row in enumerate(np.transpose(rows)):
        store(target, target_index + k * target_step, row)
