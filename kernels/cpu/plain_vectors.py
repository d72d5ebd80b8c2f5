"""The operations of ``kernels.cpu.vectors`` in numpy, for ``NUMBA_DISABLE_JIT=1``.

Slow, and never fused; for debuggers, coverage and mutation runs.
"""

import numpy as np

from ..formulas import outranks

HALVES = np.dtype(np.uint16)


def computed(array):
    """The dtype that an array's numbers are computed with."""
    return np.dtype(np.float32) if array.dtype == HALVES else array.dtype


def lanes(array):
    """Numbers in a vector of the array's dtype."""
    return 64 // computed(array).itemsize


def zero(array):
    """A vector of zeros of the array's dtype."""
    return np.zeros(lanes(array), computed(array))


def _numbers(array):
    """The numbers of an array, which may hold the bits of float16."""
    return array.view(np.float16) if array.dtype == HALVES else array


def load(array, index):
    """The vector that begins at ``array[index]``."""
    return _numbers(array)[index : index + lanes(array)].astype(computed(array))


def number(array, index):
    """``array[index]``."""
    return computed(array).type(_numbers(array)[index])


@np.errstate(over="ignore")  # what float16 cannot hold becomes an infinity
def put(array, index, value):
    """``array[index] = value``, rounded to the array's numbers."""
    _numbers(array)[index] = computed(array).type(value)


def add_wide(totals, index, value):
    """Add a vector to the float64 numbers ``totals[index]`` …, lane by lane."""
    totals[index : index + value.size] += value


@np.errstate(over="ignore")
def store(array, index, value):
    """Write a vector to ``array[index]`` and the numbers after it."""
    _numbers(array)[index : index + lanes(array)] = value


def load_some(array, index, count):
    """As ``load``, for a vector's first ``count`` lanes; the others are 0."""
    vector = zero(array)
    vector[:count] = array[index : index + count]
    return vector


def store_some(array, index, value, count):
    """As ``store``, for a vector's first ``count`` lanes."""
    array[index : index + count] = value[:count]


stream = store


def settle():
    """Nothing is written past the caches here."""


def is_on_lines(array):
    """Whether the array begins where a cache line does."""
    return array.ctypes.data % 64 == 0


def ask_for(array, index):
    """Nothing: numpy has no such request."""


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
