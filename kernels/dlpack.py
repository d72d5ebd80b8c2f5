"""DLPack for memory on a GPU: to borrow another library's, and to lend ours.

numpy itself speaks the protocol for main memory. A capsule that this module borrows is never marked
as used, so that its lender's own destructor frees it when the last view is gone.
"""

import ctypes
import functools
from collections.abc import Callable
from ctypes import POINTER, c_char_p, c_int32, c_int64, c_uint8, c_uint16, c_uint32, c_uint64
from ctypes import c_void_p as pointer
from types import SimpleNamespace
from typing import Any

import numpy as np

CUDA = 2
"""DLPack's number for the memory of an NVIDIA GPU."""

MAIN_MEMORY = (1, 3, 11, 13)
"""Its numbers for what numpy can read: the computer's memory, pinned and managed memory."""

DEFAULT_STREAM = 1
"""Its number for CUDA's default stream."""

VERSION = (1, 0)

_KINDS = {0: "i", 1: "u", 2: "f", 6: "b"}
_READ_ONLY = 1


class _Device(ctypes.Structure):
    _fields_ = [("kind", c_int32), ("number", c_int32)]


class _Type(ctypes.Structure):
    _fields_ = [("code", c_uint8), ("bits", c_uint8), ("lanes", c_uint16)]


class _Tensor(ctypes.Structure):
    _fields_ = [
        ("data", pointer),
        ("device", _Device),
        ("ndim", c_int32),
        ("dtype", _Type),
        ("shape", POINTER(c_int64)),
        ("strides", POINTER(c_int64)),
        ("offset", c_uint64),
    ]


class _Plain(ctypes.Structure):
    """``DLManagedTensor``."""

    _fields_ = [("tensor", _Tensor), ("context", pointer), ("deleter", pointer)]


class _Versioned(ctypes.Structure):
    """``DLManagedTensorVersioned``, of DLPack 1.0."""

    _fields_ = [
        ("major", c_uint32),
        ("minor", c_uint32),
        ("context", pointer),
        ("deleter", pointer),
        ("flags", c_uint64),
        ("tensor", _Tensor),
    ]


_FORMS: dict[bytes, type[_Plain] | type[_Versioned]] = {
    b"dltensor": _Plain,
    b"dltensor_versioned": _Versioned,
}


def _python(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function of Python's own C interface."""
    return ctypes.PYFUNCTYPE(result, *arguments)((name, ctypes.pythonapi))


_is_capsule = _python("PyCapsule_IsValid", ctypes.c_int, pointer, c_char_p)
_address_in = _python("PyCapsule_GetPointer", pointer, pointer, c_char_p)


@functools.lru_cache(1024)
def c_strides(shape: tuple[int, ...], size: int) -> tuple[int, ...]:
    """The strides in bytes of a C-contiguous array of values of ``size`` bytes."""
    strides: list[int] = []
    for length in reversed(shape):
        strides.insert(0, size)
        size *= length
    return tuple(strides)


class Borrowed:
    """Another library's memory on a GPU, described by ``__cuda_array_interface__``.

    Raises:
        BufferError: if the capsule holds what a ``__cuda_array_interface__`` cannot describe.
    """

    def __init__(self, lender: Any, stream: int) -> None:
        """Ask ``lender`` for its memory, ready for what is queued on ``stream`` from now on."""
        self._capsule = _exported(lender, stream)
        managed = _read(self._capsule)
        tensor = managed.tensor
        if tensor.dtype.lanes != 1 or tensor.dtype.code not in _KINDS:
            raise BufferError(f"DLPack type {tensor.dtype.code} of {tensor.dtype.bits} bits")
        size = tensor.dtype.bits // 8
        read_only = isinstance(managed, _Versioned) and bool(managed.flags & _READ_ONLY)
        strides = tuple(size * n for n in tensor.strides[: tensor.ndim]) if tensor.strides else None
        self.__cuda_array_interface__: dict[str, Any] = {
            "shape": tuple(tensor.shape[: tensor.ndim]),
            "strides": strides,
            "typestr": f"<{_KINDS[tensor.dtype.code]}{size}",
            "data": ((tensor.data or 0) + tensor.offset, read_only),
            "stream": stream,
            "version": 3,
        }


def _exported(lender: Any, stream: int) -> Any:
    """A lender's capsule; one from before DLPack 1.0 does not know ``max_version``."""
    try:
        return lender.__dlpack__(stream=stream, max_version=VERSION)
    except TypeError:
        return lender.__dlpack__(stream=stream)


def _read(capsule: Any) -> Any:
    """The structure in a capsule."""
    for name, form in _FORMS.items():
        if _is_capsule(id(capsule), name):
            managed = form.from_address(_address_in(id(capsule), name))
            if isinstance(managed, _Versioned) and managed.major > VERSION[0]:
                raise BufferError(f"DLPack version {managed.major}.{managed.minor}")
            return managed
    raise BufferError("no DLPack capsule that is still unused")


class Lender:
    """An array on a GPU as any library's ``from_dlpack`` takes it, without a copy."""

    def __init__(
        self, interface: dict[str, Any], owner: Any, device: int, order: Callable[[int], None]
    ) -> None:
        """Describe memory for lending.

        Args:
            interface: its ``__cuda_array_interface__``.
            owner: what keeps the memory.
            device: the GPU's number.
            order: makes a stream, given by its number, wait until the memory is written.
        """
        self._device, self._order = (CUDA, device), order
        about = {**interface, "stream": None, "version": 3}
        self._namesake = np.asarray(SimpleNamespace(__array_interface__=about, owner=owner))
        """An array at the same address of main memory, which nobody ever reads or writes."""

    def __dlpack_device__(self) -> tuple[int, int]:
        """Kind and number of the device."""
        return self._device

    def __dlpack__(
        self,
        *,
        stream: int | None = None,
        max_version: tuple[int, int] | None = None,
        dl_device: tuple[int, int] | None = None,
        copy: bool | None = None,
    ) -> Any:
        """A capsule with the memory, ready for what is queued on ``stream`` from now on.

        It is numpy's own, which frees it well whatever becomes of it, with the device put right.
        """
        if copy or (dl_device is not None and tuple(dl_device) != self._device):
            raise BufferError("want the memory itself, where it lies, got a request for a copy")
        if stream != -1:
            self._order(DEFAULT_STREAM if stream is None else stream)
        capsule = self._namesake.__dlpack__(max_version=max_version)
        _read(capsule).tensor.device = _Device(*self._device)
        return capsule
