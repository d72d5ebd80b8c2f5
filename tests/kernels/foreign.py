"""A made-up array library that knows of others only by the protocols, and keeps them to the letter.

Its arrays lie in main memory, or are said to lie on a GPU. It speaks DLPack with code of its own.
"""

import ctypes
import sys
import weakref
from ctypes import POINTER, c_int32, c_int64, c_uint8, c_uint16, c_uint32, c_uint64, c_void_p
from types import ModuleType
from typing import Any

import numpy as np
import pytest

CPU, GPU, OTHER = (1, 0), (2, 3), (8, 0)


class Tensor(ctypes.Structure):
    _fields_ = [
        ("data", c_void_p), ("device", c_int32), ("device_id", c_int32), ("ndim", c_int32),
        ("code", c_uint8), ("bits", c_uint8), ("lanes", c_uint16),
        ("shape", POINTER(c_int64)), ("strides", POINTER(c_int64)), ("byte_offset", c_uint64),
    ]  # fmt: skip


class Managed(ctypes.Structure):
    _fields_ = [("tensor", Tensor), ("context", c_void_p), ("deleter", c_void_p)]


class Versioned(ctypes.Structure):
    _fields_ = [
        ("major", c_uint32), ("minor", c_uint32), ("context", c_void_p), ("deleter", c_void_p),
        ("flags", c_uint64), ("tensor", Tensor),
    ]  # fmt: skip


def _api(name: str, result: Any, *arguments: Any) -> Any:
    return ctypes.PYFUNCTYPE(result, *arguments)((name, ctypes.pythonapi))


_new = _api("PyCapsule_New", ctypes.py_object, c_void_p, c_void_p, c_void_p)
_name = _api("PyCapsule_GetName", c_void_p, ctypes.py_object)
_pointer = _api("PyCapsule_GetPointer", c_void_p, ctypes.py_object, c_void_p)
_rename = _api("PyCapsule_SetName", ctypes.c_int, ctypes.py_object, c_void_p)

_NAMES = {
    text: ctypes.create_string_buffer(text)
    for text in (b"dltensor", b"dltensor_versioned", b"used_dltensor", b"used_dltensor_versioned")
}
_exported: list[Any] = []


class Array:
    """One array. What it was asked for is in ``asked``."""

    def __init__(
        self,
        memory: np.ndarray,
        device: tuple[int, int] = CPU,
        *,
        writable: bool = True,
        version: tuple[int, int] | None = (1, 0),
        lanes: int = 1,
    ):
        self.memory, self.device = memory, device
        self.writable, self.version, self.lanes = writable, version, lanes
        self.shape, self.ndim, self.dtype = memory.shape, memory.ndim, f"foreign.{memory.dtype}"
        self.asked: list[Any] = []

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.device

    def __dlpack__(self, *, stream: Any = None, **more: Any) -> Any:
        if self.version is None and more:
            raise TypeError("__dlpack__() got an unexpected keyword argument 'max_version'")
        if self.device == CPU and stream is not None:
            raise BufferError("there are no streams in main memory")
        self.asked.append(stream)
        most = more.get("max_version")
        if most is None and not self.writable:
            raise BufferError("a read-only array needs DLPack 1.0")
        return self._capsule(new=most is not None and self.version is not None)

    def _capsule(self, new: bool) -> Any:
        array = self.memory
        sizes = c_int64 * array.ndim
        tensor = Tensor(
            array.ctypes.data, *self.device, array.ndim,
            {"f": 2, "i": 0, "b": 6}[array.dtype.kind], 8 * array.itemsize, self.lanes,
            sizes(*array.shape), sizes(*(step // array.itemsize for step in array.strides)), 0,
        )  # fmt: skip
        if new:
            flags = 0 if self.writable else 1
            managed: Any = Versioned(*(self.version or (1, 0)), None, None, flags, tensor)
        else:
            managed = Managed(tensor, None, None)
        _exported.append((managed, tensor, array))  # the memory is never given back, nor missed
        name = _NAMES[b"dltensor_versioned" if new else b"dltensor"]
        return _new(ctypes.addressof(managed), ctypes.addressof(name), None)


class OnGpu(Array):
    """One that also tells of itself by ``__cuda_array_interface__``, as PyTorch and CuPy do."""

    def __init__(self, memory: np.ndarray, stream: int | None = None, **options: Any):
        super().__init__(memory, GPU, **options)
        self.__cuda_array_interface__ = {
            "shape": memory.shape,
            "strides": memory.strides,
            "typestr": memory.dtype.str,
            "data": (memory.ctypes.data, not self.writable),
            "version": 3,
            "stream": stream,
        }


class Holder:
    """What keeps the memory of a capsule."""

    def __init__(self, interface: dict[str, Any]):
        self.__array_interface__ = interface


def from_dlpack(lender: Any, stream: int | None = None) -> Array:
    """Take an array over, and give it back when it is no longer needed."""
    device = tuple(lender.__dlpack_device__())
    capsule = lender.__dlpack__(stream=stream if device[0] == 2 else None, max_version=(1, 0))
    name = ctypes.string_at(_name(capsule))
    assert name in (b"dltensor", b"dltensor_versioned")
    address = _pointer(capsule, _name(capsule))
    managed = (Versioned if name.endswith(b"versioned") else Managed).from_address(address)
    tensor = managed.tensor
    assert (tensor.device, tensor.device_id) == device
    _rename(capsule, ctypes.addressof(_NAMES[b"used_" + name]))
    about = {
        "shape": tuple(tensor.shape[: tensor.ndim]),
        "strides": tuple(n * tensor.bits // 8 for n in tensor.strides[: tensor.ndim]),
        "typestr": f"<{ {2: 'f', 0: 'i', 6: 'b'}[tensor.code] }{tensor.bits // 8}",
        "data": (tensor.data + tensor.byte_offset, False),
        "version": 3,
    }
    holder = Holder(about)
    if managed.deleter:
        give_back = ctypes.CFUNCTYPE(None, c_void_p)(managed.deleter)
        weakref.finalize(holder, give_back, address)
    return Array(np.asarray(holder), device)


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The library, imported: the package ``foreign`` whose classes the arrays are."""
    module = ModuleType("foreign")
    module.from_dlpack = from_dlpack  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "foreign", module)
    monkeypatch.setattr(Array, "__module__", "foreign.core")
    return module
