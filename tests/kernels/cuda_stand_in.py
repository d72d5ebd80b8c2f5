"""The CUDA driver without a GPU: memory of the computer's, and launches that a test handles."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from roiviz.kernels import devices

Event = tuple[str, int]
"""What was done, and the number of its stream."""


class Memory(np.ndarray):
    """Stands in for one of Numba's arrays on a GPU."""

    __cuda_ndarray__ = True
    stream: int = 0

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        return {**self.__array_interface__, "stream": self.stream or None}


def on_stream(array: np.ndarray, stream: int) -> Memory:
    memory = array.view(Memory)
    memory.stream = stream
    return memory


def stand_in(
    monkeypatch: pytest.MonkeyPatch, launch: Callable[[Any, tuple], None] = lambda *_: None
) -> list[Event]:
    """Put it in the driver's place.

    A launch calls ``launch(kernel, arguments)``. Gives the list that everything done is noted in.
    """
    from roiviz.kernels.cuda import driver
    from roiviz.kernels.cuda.array import Array, from_interface

    events: list[Event] = []

    def allocate(size: int, stream: int) -> tuple[int, Any]:
        events.append(("allocate", stream))
        memory = np.zeros(size, np.uint8)  # what no kernel wrote is an ordinary number
        return memory.ctypes.data, memory

    def memory_of(array: Array) -> np.ndarray:
        about = {**array.__cuda_array_interface__, "stream": None}
        return np.asarray(SimpleNamespace(__array_interface__=about, owner=array))

    def clear(array: Array) -> None:
        events.append(("clear", array.stream))
        memory_of(array)[...] = 0

    def copy_in(array: Array, values: np.ndarray) -> None:
        events.append(("copy", array.stream))
        memory_of(array)[...] = values

    def copy_out(array: Array, values: np.ndarray) -> None:
        values[...] = memory_of(array)
        wait(array.stream)

    def wait(stream: int) -> None:
        events.append(("wait", stream))

    def follow(stream: int, leader: int) -> None:
        events.extend([("mark", leader), ("follow", stream)])

    class Trial:
        def __init__(self, stream: int) -> None:
            self.number, self.stream = np.zeros(1, np.int32), stream
            address = self.number.ctypes.data
            self.bad = Array(address, (1,), self.number.dtype, stream=stream)

        def ask(self) -> None:
            events.append(("mark", self.stream))

        def refused(self) -> bool:
            events.append(("ask", self.stream))
            return bool(self.number[0])

    def as_numba(array: Array) -> Memory:
        return on_stream(memory_of(array), array.stream)

    def from_numba(array: Memory) -> Array:
        return from_interface(array.__cuda_array_interface__, array)

    def start(kernel: Any, blocks: Any, threads: Any, stream: int, *arguments: Any) -> None:
        events.append((kernel.py_func.__name__, stream))
        launch(kernel, arguments)

    monkeypatch.setattr(devices, "why_not", lambda device: None)
    put = allocate, clear, copy_in, copy_out, wait, follow, as_numba, from_numba, start, Trial
    for function in put:
        monkeypatch.setattr(driver, function.__name__, function)
    monkeypatch.setattr(driver, "device_number", lambda: 3)
    return events
