"""Numba's CUDA target without a GPU: arrays in main memory, and launches that a test handles.

As Numba's own do, its arrays forget their stream when they are sliced or reshaped.
"""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from roiviz.kernels import devices

Event = tuple[str, int]
"""What was done, and the number of its stream."""


class Stream:
    """Notes who waits for it."""

    def __init__(self, number: int, events: list[Event]):
        self.number, self.events = number, events

    def __int__(self) -> int:
        return self.number

    def synchronize(self) -> None:
        self.events.append(("wait", self.number))


class Mark:
    """Numba's event: a place in one stream, which another waits for on the GPU."""

    def __init__(self, events: list[Event]):
        self.events = events

    def record(self, stream: Any) -> None:
        self.events.append(("mark", number(stream)))

    def wait(self, stream: Any) -> None:
        self.events.append(("follow", number(stream)))


class Memory(np.ndarray):
    """Stands in for an array on a GPU."""

    __cuda_ndarray__ = True
    stream: Any = 0
    gpu_data = SimpleNamespace(context=SimpleNamespace(device=SimpleNamespace(id=3)))

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        return {**self.__array_interface__, "stream": number(self.stream) or None}

    def is_c_contiguous(self) -> bool:
        return self.flags.c_contiguous

    def copy_to_host(self) -> np.ndarray:
        return np.array(self)


def number(stream: Any) -> int:
    return int(stream) if stream else 0


def on_stream(array: np.ndarray, stream: Any) -> Memory:
    memory = array.view(Memory)
    memory.stream = stream
    return memory


def stand_in(
    monkeypatch: pytest.MonkeyPatch, launch: Callable[[Any, tuple], None] = lambda *_: None
) -> list[Event]:
    """Put it in Numba's place.

    A launch calls ``launch(kernel, arguments)``. Gives the list that everything done is noted in.
    """
    import numba.cuda.dispatcher as dispatcher
    from numba import cuda

    from roiviz.kernels import cuda as backend

    events: list[Event] = []

    def device_array(shape: Any, dtype: Any = np.float64, stream: Any = 0) -> Memory:
        events.append(("allocate", number(stream)))
        # Ones: whatever the host makes of a result that no kernel wrote, it is an ordinary number.
        return on_stream(np.ones(shape, dtype), stream)

    def to_device(array: np.ndarray, stream: Any = 0) -> Memory:
        events.append(("copy", number(stream)))
        return on_stream(np.array(array), stream)

    def as_cuda_array(array: Any, sync: bool = True) -> Memory:
        assert not sync
        interface = array.__cuda_array_interface__
        stream = interface.get("stream")
        memory = np.asarray(SimpleNamespace(__array_interface__=interface, owner=array))
        return on_stream(memory, Stream(stream, events) if stream else 0)

    def view(array: Memory, shape: Any, strides: Any) -> Memory:
        return on_stream(np.lib.stride_tricks.as_strided(array, shape, strides), array.stream)

    def configured(kernel: Any, configuration: Any) -> Callable[..., None]:
        stream = number(configuration[2] if len(configuration) > 2 else 0)

        def start(*arguments: Any) -> None:
            events.append((kernel.py_func.__name__, stream))
            launch(kernel, arguments)

        return start

    monkeypatch.setattr(devices, "why_not", lambda device: None)
    monkeypatch.setattr(cuda, "device_array", device_array)
    monkeypatch.setattr(cuda, "to_device", to_device)
    monkeypatch.setattr(cuda, "as_cuda_array", as_cuda_array)
    monkeypatch.setattr(cuda, "default_stream", lambda: Stream(0, events))
    monkeypatch.setattr(cuda, "external_stream", lambda number: Stream(number, events))
    monkeypatch.setattr(cuda, "event", lambda timing: Mark(events))
    monkeypatch.setattr(backend, "_view", view)
    monkeypatch.setattr(dispatcher.CUDADispatcher, "__getitem__", configured)
    return events
