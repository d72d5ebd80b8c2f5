"""The arrays that a CUDA call passes around: views, parts, what other libraries are told."""

import numpy as np
import pytest

from roiviz.kernels.cuda.array import Array, from_interface

FLOAT = np.dtype(np.float32)


def values_of(array):
    """The numbers that an array in main memory shows."""
    interface = {**array.__cuda_array_interface__, "stream": None}
    holder = type("Holder", (), {"__array_interface__": interface})()
    return np.asarray(holder)


@pytest.mark.parametrize(
    "part",
    [np.s_[:, 1:], np.s_[:, 4:], np.s_[1:3], np.s_[2:2, 1:], np.s_[:, :], np.s_[-2:, -3:-1]],
)
def test_a_part_is_numpys(part):
    memory = np.arange(20, dtype=np.float32).reshape(4, 5)
    whole = Array(memory.ctypes.data, memory.shape, FLOAT, stream=9, owner=memory)
    key = part if isinstance(part, tuple) else (part,)
    got = whole[key]
    np.testing.assert_array_equal(values_of(got), memory[part])
    assert got.stream == 9
    assert got.contiguous == memory[part].flags.c_contiguous or got.size == 0
    assert got.owner is memory


@pytest.mark.parametrize("shape", [(2, 3, 4), (1, 3, 4), (2, 1, 4), (3, 4, 1), (0, 4), (), (1, 1)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_contiguous_as_numpy_says(shape, order):
    memory = np.zeros(shape, np.float32, order=order)
    array = from_interface({**memory.__array_interface__, "strides": memory.strides}, memory)
    assert array.contiguous == memory.flags.c_contiguous or array.size == 0
    assert array.size == memory.size
    plain = from_interface({**memory.__array_interface__, "strides": None}, memory)
    assert plain.contiguous


def test_the_interface_goes_round():
    memory = np.arange(24, dtype=np.float64).reshape(2, 3, 4)[:, ::-1, ::2]
    about = {**memory.__array_interface__, "stream": 5}
    array = from_interface(about, memory)
    again = from_interface(array.__cuda_array_interface__, array)
    np.testing.assert_array_equal(values_of(again), memory)
    assert (again.stream, again.dtype) == (5, memory.dtype)
