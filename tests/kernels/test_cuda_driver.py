"""How arrays reach the driver and memory goes back to it, without a GPU."""

import ctypes
import gc
import os
import struct
import weakref
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("numba_cuda")
pytestmark = pytest.mark.skipif(
    os.environ.get("NUMBA_ENABLE_CUDASIM") == "1", reason="the simulator has no driver"
)

DONE, REFUSED = 0, 1


class Stream:
    """One of Numba's, which is destroyed with the last mention of it."""

    def __int__(self):
        return 77


@pytest.fixture
def pool(monkeypatch):
    """A driver that gives out addresses and notes what becomes of them."""
    from roiviz.kernels.cuda import driver

    events: list[tuple] = []
    answers = {"free": DONE}

    def free_behind(address, stream):
        events.append(("behind", address, int(stream)))
        return (answers["free"],)

    def free(address):
        events.append(("at once", address))
        return (DONE,)

    fake = SimpleNamespace(
        cuMemAllocFromPoolAsync=lambda size, pool, stream: (DONE, 4096),
        cuMemFreeAsync=free_behind,
        cuMemFree=free,
    )
    monkeypatch.setattr(driver, "driver", fake)
    monkeypatch.setattr(driver, "_pool", lambda device: None)
    monkeypatch.setattr(driver, "device_number", lambda: 0)
    return SimpleNamespace(driver=driver, events=events, answers=answers)


def numbas(stream):
    """One of Numba's arrays, as far as it is looked at."""
    return SimpleNamespace(
        shape=(2, 3),
        strides=(12, 4),
        dtype=np.dtype(np.float32),
        device_ctypes_pointer=SimpleNamespace(value=512),
        stream=stream,
    )


def test_memory_is_freed_behind_its_stream(pool):
    address, owner = pool.driver.allocate(8, 5)
    assert (address, pool.events) == (4096, [])
    del owner
    gc.collect()
    assert pool.events == [("behind", 4096, 5)]


def test_what_the_stream_does_not_take_is_freed_at_once(pool):
    pool.answers["free"] = REFUSED
    _, owner = pool.driver.allocate(8, 5)
    del owner
    assert pool.events == [("behind", 4096, 5), ("at once", 4096)]


def test_a_result_keeps_the_stream_that_its_memory_is_freed_behind(pool):
    stream = Stream()
    alive = weakref.ref(stream)
    features = pool.driver.from_numba(numbas(stream))
    assert (features.address, features.shape, features.stream) == (512, (2, 3), 77)
    _, owner = pool.driver.allocate(8, features.stream)
    del stream, features
    gc.collect()
    assert alive() is not None
    del owner
    gc.collect()
    assert pool.events == [("behind", 4096, 77)]
    assert alive() is None


def test_the_default_stream_is_0(pool):
    assert pool.driver.from_numba(numbas(0)).stream == 0


def test_arguments_reach_a_kernel_as_numba_lays_them_out():
    from roiviz.kernels.cuda import driver
    from roiviz.kernels.cuda.array import Array

    values: list = []
    kinds: list = []
    turned = Array(64, (2, 3), np.dtype(np.float32), strides=(4, 8))
    driver._flatten((turned, (np.float32(0.5), 7), True, 0.25), kinds, values)
    # No owner, no parent, values, bytes of one, the address, shape, strides.
    assert values[:9] == [0, 0, 6, 4, 64, 2, 3, 4, 8]
    assert values[9:] == [np.float32(0.5), 7, True, 0.25]
    layout = driver.layout_of((turned, (np.float32(0.5), 7), True, 0.25))
    # As the C compiler would: each number at a multiple of its own size.
    assert struct.calcsize(layout) == 9 * 8 + (4 + 4) + 8 + (1 + 7) + 8
    packed = struct.pack(layout, *values)
    assert np.frombuffer(packed, np.float32, 1, 72) == 0.5
    assert np.frombuffer(packed, np.int64, 1, 80) == 7
    assert packed[88] == 1
    assert np.frombuffer(packed, np.float64, 1, 96) == 0.25


def test_a_launcher_points_the_driver_at_the_arguments():
    from roiviz.kernels.cuda import driver

    launcher = driver._Launcher("kernel", "qd")
    launcher.lay_out([7, 0.5])
    names = np.ctypeslib.as_array((ctypes.c_int64 * 5).from_address(launcher.extra))
    assert list(names[[0, 2, 4]]) == [1, 2, 0]
    assert ctypes.c_size_t.from_address(int(names[3])).value == 16
    assert ctypes.string_at(int(names[1]), 16) == struct.pack("qd", 7, 0.5)


def test_arguments_of_other_types_have_another_kernel():
    from roiviz.kernels.cuda import driver
    from roiviz.kernels.cuda.array import Array

    kinds: list = []
    turned = Array(64, (2, 3), np.dtype(np.float32), strides=(4, 8))
    driver._flatten((turned, (np.float32(0.5), 7), True, 0.25), kinds, [])
    others: list = []
    plain = Array(64, (2, 3), np.dtype(np.float32))
    driver._flatten((plain, (np.float32(0.5), 7), True, 0.25), others, [])
    assert kinds != others, "another kernel is compiled for strides"
    assert len(set(map(str, driver.types_of(FakeKernel(), (turned, plain))))) == 2


class FakeKernel:
    """Numba's types of numpy's arrays."""

    def typeof_pyval(self, value):
        from numba import typeof

        return typeof(value)
