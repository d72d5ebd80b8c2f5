"""Arrays in and out: where a caller's arrays are read, and results take the caller's form.

In come numpy's arrays, and those of any library that numpy reads without loss (``__array__``,
``__array_interface__``, DLPack) or whose memory lies on an NVIDIA GPU
(``__cuda_array_interface__``, DLPack): PyTorch, JAX, CuPy, Numba. None is copied if its dtype and
layout fit.

A result comes in the kind of the first array, the features or else the upstream gradient: its
library is the one that the array's ``__array_namespace__`` names or the class's own package, and
makes its array by ``from_dlpack`` in the memory that the loops wrote. Where there is no
``from_dlpack`` the result is numpy's, or on a GPU Numba's.
"""

import functools
import sys
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any, NamedTuple, TypeVar

import numpy as np

from . import dlpack

Dtype = np.dtype[Any]

ArrayT = TypeVar("ArrayT")
"""An array of any library: a result is of the kind of the features."""

MAX_NESTING = 8
"""Lists within lists of boxes."""

_READ_BY: dict[str, Callable[[Any], np.ndarray]] = {
    "__array__": np.asarray,
    "__array_interface__": np.asarray,
    "__dlpack__": np.from_dlpack,
}

_STREAM_OF: dict[str, Callable[[Any, Any], int]] = {
    "torch": lambda torch, tensor: torch.cuda.current_stream(tensor.device).cuda_stream,
}
"""The stream that a library queues on, where its arrays do not name it themselves."""

_TAKES_CAPSULES = ("torch",)
"""Libraries whose ``from_dlpack`` takes a bare capsule, without asking for its stream once more."""

_CANNOT_BE_READ = (TypeError, ValueError, RuntimeError, BufferError, KeyError, AttributeError)


_HALF = np.dtype(np.float16)


class Kinds(NamedTuple):
    """The dtypes an argument may have."""

    words: str
    dtypes: tuple[Dtype, ...]


FLOATS = Kinds(
    "float16, float32 or float64",
    (np.dtype(np.float32), np.dtype(np.float64), _HALF),
)
CELLS = Kinds("int32 or int64", (np.dtype(np.int32), np.dtype(np.int64)))
"""Cell numbers; int64 where a map has more than 2^31 cells."""


class Given(NamedTuple):
    """A caller's array, read."""

    values: Any
    """numpy's, or one on a GPU that tells of itself by ``__cuda_array_interface__``."""
    shape: tuple[int, ...]
    dtype: Dtype
    """In this machine's byte order."""
    on_gpu: bool
    from_dlpack: Callable[[Any], Any] | None
    """Makes an array of the caller's library; None where results stay numpy's or Numba's."""
    kind: type | None = None
    """The class of the caller's array, where its stream is the one that its library queues on."""

    @property
    def computed_in(self) -> Dtype:
        """The dtype that its numbers are computed in: its own, and float32 for float16."""
        return np.dtype(np.float32) if self.dtype == _HALF else self.dtype

    def in_kind(self, result: Any) -> Any:
        """A result as an array of the caller's library."""
        return result if self.from_dlpack is None else self.from_dlpack(result)


class Output(NamedTuple):
    """An ``out`` that fits."""

    given: Any
    """What the caller gave, and gets back."""
    values: Any
    """Its memory, as ``Given.values``."""
    dtype: Dtype


def read(name: str, value: Any, kinds: Kinds = FLOATS, like: Given | None = None) -> Given:
    """Read a caller's array, without a copy.

    Args:
        name: the argument's, for the errors.
        value: what the caller gave.
        kinds: the dtypes it may have.
        like: the first array of the call, already read; on a GPU the call goes on its stream.

    Returns:
        The array.

    Raises:
        ValueError: for what is no array, has another dtype, or cannot be read without loss.
    """
    if type(value) is np.ndarray and value.dtype in kinds.dtypes and value.flags.writeable:
        return Given(value, value.shape, value.dtype, False, None)
    values = as_array(name, value, like)
    if type(values) is np.ndarray:
        shape, dtype, on_gpu = values.shape, values.dtype, False
    elif is_on_gpu(values):
        shape, dtype, on_gpu = *_shape_and_dtype(name, values), True
    else:
        raise ValueError(f"{name}: want {kinds.words}, got {type(value).__name__}")
    native = dtype if dtype.isnative else dtype.newbyteorder("=")
    if native not in kinds.dtypes or (on_gpu and native is not dtype):
        raise ValueError(f"{name}: want {kinds.words}, got {dtype}")
    if not on_gpu and not values.flags.writeable:
        values = _as_writable(values)
    library = None if type(value) is np.ndarray else _library_of(value)
    if not on_gpu:
        return Given(values, shape, native, on_gpu, library)
    if library is not None and library.__module__.partition(".")[0] in _TAKES_CAPSULES:
        library = functools.partial(_by_capsule, library)
    kind = type(value) if type(values) is _Named and values.looked_up else None
    return Given(values, shape, native, on_gpu, library, kind)


def as_array(name: str, value: Any, like: Given | None = None) -> Any:
    """``value`` as numpy's array, or as a view of memory on a GPU; what is no array as it is.

    Raises:
        ValueError: where the conversion would lose something: a mask, a gradient, or numbers of a
            type that numpy does not have; and for memory on a device of another maker.
    """
    if type(value) is np.ndarray:
        return value
    _check_readable(name, value)
    try:
        memory = _on_gpu(value, like)
        if memory is not None:
            return memory
        read = next((read for way, read in _READ_BY.items() if hasattr(value, way)), None)
        return value if read is None else read(value)
    except _CANNOT_BE_READ as problem:
        why = str(problem).partition("\n")[0]
        raise ValueError(
            f"{name}: want an array that numpy can read, got {type(value).__name__} ({why})"
        ) from None


def in_main_memory(name: str, value: Any) -> np.ndarray:
    """``value``, an array or lists of numbers, as numpy's array.

    Raises:
        ValueError: as ``as_array``, and for an array on a GPU.
    """
    array = as_array(name, value)
    check_is_here(name, array)
    return np.asarray(array)


def contiguous(array: Any, dtype: Any = None) -> np.ndarray:
    """As ``numpy.ascontiguousarray``, and copied where its numbers straddle words.

    Numba takes such an array for one of another type.
    """
    array = np.ascontiguousarray(array, dtype=dtype)
    return array if array.flags.aligned else array.copy()


def check_is_here(name: str, array: Any) -> None:
    """Raise for an array on a GPU."""
    if type(array) is not np.ndarray and is_on_gpu(array):
        raise ValueError(f"{name}: want an array in main memory, got one on a GPU (device='cuda')")


def is_on_gpu(array: Any) -> bool:
    """True for an array on an NVIDIA GPU, Numba's own or another library's."""
    return hasattr(array, "__cuda_array_interface__") or hasattr(array, "__cuda_ndarray__")


def read_out(
    out: Any,
    shape: tuple[int, ...],
    dtype: Dtype,
    like: Given,
    inputs: Mapping[str, Any],
    name: str = "out",
) -> Output | None:
    """Check the array that a caller wants the result in; None stays None.

    Args:
        out: what the caller gave.
        shape: the result's.
        dtype: the result's.
        like: the first array of the call.
        inputs: every array that the loops read while they write, by its argument's name.
        name: the argument's, for the errors.

    Returns:
        The array, whose memory may be written at once.

    Raises:
        ValueError: unless it has that shape and dtype, is C-contiguous, lies where ``like`` lies,
            can be written to in place, and shares no memory with an input.
    """
    if out is None:
        return None
    own = read(name, out, Kinds(str(dtype), (dtype,)), like)
    values = as_array(name, out, like)
    if own.shape != tuple(shape):
        raise ValueError(f"{name}: want shape {tuple(shape)}, got {own.shape}")
    if own.on_gpu != like.on_gpu:
        places = {False: "in main memory", True: "on the GPU"}
        raise ValueError(
            f"{name}: want an array {places[like.on_gpu]}, as the others, "
            f"got one {places[own.on_gpu]}"
        )
    start, read_only, plain = _memory(values)
    if not plain:
        raise ValueError(f"{name}: want a C-contiguous array in native byte order, got another")
    if read_only:
        raise ValueError(f"{name}: want an array that can be written to, got a read-only one")
    if not own.on_gpu and _memory(as_array(name, out))[0] != start:
        raise ValueError(f"{name}: want memory to write to, got a {type(out).__name__} that copies")
    for other, value in inputs.items():
        if _overlap(values, as_array(other, value, like)):
            raise ValueError(f"{name}: want memory of its own, got some that {other} has too")
    return Output(out, values, dtype)


def read_outs(
    out: Any,
    dtypes: Mapping[str, Dtype],
    shape: tuple[int, ...],
    like: Given,
    inputs: Mapping[str, Any],
) -> tuple[Output | None, ...]:
    """Check the arrays that a caller wants several results in.

    Args:
        out: a tuple of arrays, each None or as in ``read_out``; or None.
        dtypes: each result's, by its name.
        shape: of every result.
        like: the first array of the call.
        inputs: as in ``read_out``.

    Returns:
        One for each result.

    Raises:
        ValueError: as ``read_out``; for another number of arrays; and where two share memory.
    """
    if out is None:
        return (None,) * len(dtypes)
    if not isinstance(out, tuple | list) or len(out) != len(dtypes):
        raise ValueError(f"out: want ({', '.join(dtypes)}), got {type(out).__name__}")
    read = dict(inputs)
    found: list[Output | None] = []
    for number, (array, dtype) in enumerate(zip(out, dtypes.values(), strict=True)):
        found.append(read_out(array, shape, dtype, like, read, f"out[{number}]"))
        read[f"out[{number}]"] = array
    return tuple(found)


def _as_writable(array: np.ndarray) -> np.ndarray:
    """A view of a read-only input that Numba, which tells them apart, need not compile for anew."""
    about = array.__array_interface__
    about = {**about, "data": (about["data"][0], False)}
    return np.asarray(SimpleNamespace(__array_interface__=about, owner=array))


def _memory(values: Any) -> tuple[int, bool, bool]:
    """(address, read-only, C-contiguous and in native byte order) of an array."""
    if isinstance(values, np.ndarray):
        flags = values.flags
        plain = flags.c_contiguous and flags.aligned and values.dtype.isnative
        return values.ctypes.data, not flags.writeable, plain
    interface = getattr(values, "__cuda_array_interface__", None)
    if interface is None:
        return 0, False, values.is_c_contiguous()
    shape, dtype = tuple(interface["shape"]), np.dtype(interface["typestr"])
    strides = interface.get("strides")
    plain = strides is None or tuple(strides) == dlpack.c_strides(shape, dtype.itemsize)
    return *interface["data"], plain


def _overlap(first: Any, second: Any) -> bool:
    """Whether the address ranges of two arrays overlap; lists have none."""
    spans = _span(first), _span(second)
    if not all(spans):
        return False
    (begin, end), (other_begin, other_end) = spans  # type: ignore[misc]
    return begin < other_end and other_begin < end


def _span(values: Any) -> tuple[int, int] | None:
    """First address of an array and one past its last; None where there is none to tell."""
    if isinstance(values, np.ndarray):
        interface: Any = values.__array_interface__
    else:
        interface = getattr(values, "__cuda_array_interface__", None)
    if interface is None or 0 in interface["shape"]:
        return None
    size = np.dtype(interface["typestr"]).itemsize
    strides = interface.get("strides") or dlpack.c_strides(tuple(interface["shape"]), size)
    ways = [(n - 1) * step for n, step in zip(interface["shape"], strides, strict=True)]
    begin = interface["data"][0]
    return begin + sum(min(way, 0) for way in ways), begin + sum(max(w, 0) for w in ways) + size


class _Named:
    """Another library's memory on a GPU, with the stream that its contents come on."""

    def __init__(self, owner: Any, interface: dict[str, Any], looked_up: bool) -> None:
        self._owner, self.looked_up = owner, looked_up
        self.__cuda_array_interface__ = interface


def _on_gpu(value: Any, like: Given | None) -> Any:
    """A view of memory on an NVIDIA GPU; None for what lies in main memory.

    Raises:
        ValueError: for a device of another kind.
    """
    if hasattr(value, "__cuda_ndarray__"):
        return value
    interface = getattr(value, "__cuda_array_interface__", None)
    if interface is not None:
        if interface.get("mask") is not None:
            raise ValueError("a mask on the GPU")
        named = interface.get("stream")
        stream = named or _current_stream(value, like)
        if stream is not None:
            return _Named(value, {**interface, "stream": stream, "version": 3}, not named)
    kind = int(value.__dlpack_device__()[0]) if hasattr(value, "__dlpack_device__") else None
    if kind == dlpack.CUDA:
        return dlpack.Borrowed(value, _stream_of(like))
    if interface is not None:
        return value
    if kind not in (None, *dlpack.MAIN_MEMORY):
        raise ValueError(f"on DLPack's device {kind}, neither main memory nor an NVIDIA GPU")
    return None


def _current_stream(value: Any, like: Given | None) -> int | None:
    """The stream that the library of ``value`` queues on; None where it has no way to tell.

    Looked up once for the arrays of a call that are of one class.
    """
    if like is not None and like.kind is type(value):
        return _stream_of(like)
    for base in type(value).__mro__:
        name = base.__module__.partition(".")[0]
        if name in _STREAM_OF and name in sys.modules:
            return _STREAM_OF[name](sys.modules[name], value) or dlpack.DEFAULT_STREAM
    return None


def _stream_of(given: Given | None) -> int:
    """The number of the stream of a call, by its first array."""
    interface = getattr(given.values, "__cuda_array_interface__", None) if given else None
    return (interface or {}).get("stream") or dlpack.DEFAULT_STREAM


def _shape_and_dtype(name: str, values: Any) -> tuple[tuple[int, ...], Dtype]:
    """Of an array on a GPU. Raises: ValueError where its interface cannot be read."""
    if hasattr(values, "__cuda_ndarray__"):
        return tuple(values.shape), np.dtype(values.dtype)
    interface = values.__cuda_array_interface__
    try:
        return tuple(interface["shape"]), np.dtype(interface["typestr"])
    except (KeyError, TypeError) as problem:
        raise ValueError(f"{name}: want a readable array on the GPU, got {problem}") from None


def _by_capsule(from_dlpack: Callable[[Any], Any], lender: dlpack.Lender) -> Any:
    """A result in its library; it comes on the features' stream, which is the library's own."""
    return from_dlpack(lender.__dlpack__(stream=-1))


def _library_of(value: Any) -> Callable[[Any], Any] | None:
    """``from_dlpack`` of the library whose array ``value`` is; None for numpy's and Numba's."""
    if isinstance(value, np.ndarray) or hasattr(value, "__cuda_ndarray__"):
        return None
    if hasattr(value, "__array_namespace__"):
        libraries = [value.__array_namespace__()]
    else:
        packages = (base.__module__.partition(".")[0] for base in type(value).__mro__)
        libraries = [sys.modules.get(package) for package in packages]
    found = (getattr(library, "from_dlpack", None) for library in libraries)
    return next((function for function in found if callable(function)), None)


def _check_readable(name: str, value: Any, depth: int = 0) -> None:
    """Raise for what numpy would silently drop or cannot hold, in lists of arrays too."""
    if isinstance(value, np.ma.MaskedArray) and np.ma.is_masked(value):
        raise ValueError(
            f"{name}: want numbers without a mask, got {np.ma.count_masked(value)} that are masked "
            "(leave them out, or fill them: array.filled(0))"
        )
    if getattr(value, "requires_grad", False):
        raise ValueError(
            f"{name}: want plain numbers, got a tensor that requires a gradient "
            "(pass tensor.detach(), and its gradient through the operator's own backward)"
        )
    if "bfloat16" in str(getattr(value, "dtype", "")):
        raise ValueError(
            f"{name}: want float16, float32 or float64, got {value.dtype} (pass tensor.float())"
        )
    if isinstance(value, list | tuple):
        if depth == MAX_NESTING:
            raise ValueError(f"{name}: want numbers, got lists in lists in lists without an end")
        for entry in value:
            if not isinstance(entry, float | int):
                _check_readable(name, entry, depth + 1)
