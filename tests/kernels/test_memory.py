"""Large results use their memory again, and never while somebody still looks at it."""

import threading

import numpy as np
import pytest

from roiviz.kernels.cpu import memory

SHAPE = (memory.LARGE // 4000 + 1, 1000)


@pytest.fixture(autouse=True)
def nothing_kept():
    memory._free.clear()


def address(array):
    return array.__array_interface__["data"][0]


def test_memory_is_used_again_once_the_result_is_gone():
    first = memory.empty(SHAPE, np.float32)
    place = address(first)
    assert first.shape == SHAPE
    assert first.flags.c_contiguous
    assert first.flags.writeable
    del first
    assert address(memory.empty(SHAPE, np.float32)) == place


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(lambda a: a, id="itself"),
        pytest.param(lambda a: a[3:5], id="slice"),
        pytest.param(lambda a: a.reshape(-1)[::-2], id="reversed"),
        pytest.param(lambda a: a.transpose().view(np.int32), id="other dtype"),
        pytest.param(memoryview, id="buffer"),
        pytest.param(lambda a: np.lib.stride_tricks.as_strided(a, (2, 2)), id="as_strided"),
        pytest.param(lambda a: np.asarray(memoryview(a)), id="array of a buffer"),
    ],
)
def test_a_view_keeps_the_memory(look):
    first = memory.empty(SHAPE, np.float32)
    first[:] = 7
    view = look(first)
    del first
    second = memory.empty(SHAPE, np.float32)
    second[:] = 8
    assert (np.asarray(view).view(np.float32) == 7).all()


def test_zeros_are_zeros_in_used_memory_too():
    first = memory.empty(SHAPE, np.float32)
    place = address(first)
    first[:] = 7
    del first
    second = memory.zeros(SHAPE, np.float32)
    assert address(second) == place
    assert not second.any()
    assert not memory.zeros((3, 4), np.float64).any()


def test_small_and_enormous_results_are_numpys_own():
    assert memory.empty((3, 4), np.float32).base is None
    rows = memory.LARGEST // 4000 + 1
    enormous = memory.empty((rows, 1000), np.float32)
    del enormous
    assert not memory._free


def test_few_pieces_are_kept():
    arrays = [memory.empty(SHAPE, np.float32) for _ in range(memory.PIECES + 3)]
    assert len({address(array) for array in arrays}) == len(arrays)
    arrays.clear()
    assert len(memory._free) == memory.PIECES


def test_a_much_smaller_result_does_not_take_a_large_piece():
    large = memory.empty((SHAPE[0] * 4, SHAPE[1]), np.float32)
    place = address(large)
    del large
    assert address(memory.empty(SHAPE, np.float32)) != place
    assert address(memory.empty((SHAPE[0] * 4, SHAPE[1]), np.float32)) == place


def test_threads_never_share_a_piece():
    wrong = []

    def work(number):
        for _ in range(20):
            array = memory.empty(SHAPE, np.float32)
            array[0] = array[-1] = number
            if (array[0] != number).any() or (array[-1] != number).any():
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
