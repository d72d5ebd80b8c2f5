"""What this package asks of the CUDA driver: memory, copies, the order of streams, launches.

Streams are numbers, as ``__cuda_array_interface__`` gives them. On Numba's simulator the memory is
the computer's own, and nothing has to be waited for.
"""

import ctypes
import functools
import struct
import threading
from types import SimpleNamespace
from typing import Any, ClassVar

import numpy as np
from numba import cuda

from .. import devices
from .array import Array

Dims = int | tuple[int, ...]

if devices.simulated():

    def allocate(size: int, stream: int) -> tuple[int, Any]:
        """(address of ``size`` bytes, what keeps them)."""
        memory = np.empty(size, np.uint8)
        return memory.ctypes.data, memory

    def clear(array: Array) -> None:
        """Set every byte of a C-contiguous array to 0."""
        ctypes.memset(array.address, 0, array.size * array.dtype.itemsize)

    def copy_in(array: Array, values: np.ndarray) -> None:
        """Copy C-contiguous values into a C-contiguous array."""
        ctypes.memmove(array.address, values.ctypes.data, values.nbytes)

    def copy_out(array: Array, values: np.ndarray) -> None:
        """Copy a C-contiguous array into C-contiguous values, and wait until they are there."""
        ctypes.memmove(values.ctypes.data, array.address, values.nbytes)

    def wait(stream: int) -> None:
        """Wait until everything queued on a stream is done."""

    def follow(stream: int, leader: int) -> None:
        """Let a stream wait, on the GPU, for what is queued on another."""

    def device_number() -> int:
        """The GPU that calls go to."""
        return 0

    class Trial:
        """A number that a kernel may set, and whether it has."""

        def __init__(self, stream: int) -> None:
            """Begin with 0; ``bad`` is the array that the kernel, queued on ``stream``, takes."""
            self._memory = np.zeros(1, np.int32)
            address = self._memory.ctypes.data
            self.bad = Array(address, (1,), self._memory.dtype, stream=stream)

        def ask(self) -> None:
            """Mark the point behind the kernel."""

        def refused(self) -> bool:
            """Whether it has been set; waits until the stream has come to that point."""
            return bool(self._memory[0])

    def as_numba(array: Array) -> Any:
        """The array as Numba's own."""
        about = {"data": (array.address, False), "shape": array.shape, "strides": array.strides}
        interface = {**about, "typestr": array.dtype.str, "version": 3}
        memory = np.asarray(SimpleNamespace(__array_interface__=interface, owner=array.owner))
        return cuda.cudadrv.devicearray.FakeCUDAArray(memory)

    def from_numba(array: Any) -> Array:
        """One of Numba's own arrays."""
        memory = array._ary
        return Array(
            memory.ctypes.data, memory.shape, memory.dtype, strides=memory.strides, owner=array
        )  # fmt: skip

    def start(kernel: Any, blocks: Dims, threads: Dims, stream: int, *arguments: Any) -> None:
        """Run a kernel."""
        given = [as_numba(value) if type(value) is Array else value for value in arguments]
        kernel[blocks, threads](*given)

else:
    from cuda.bindings import driver

    KEPT = 1 << 30
    """Bytes of freed memory that are kept for the next call; more go back to the driver."""

    class Held(int):
        """The number of a stream that lives as long as its maker is held."""

        maker: Any

    class _Block:
        """Memory of the pool, freed behind what its stream, which it keeps, has queued by then."""

        __slots__ = ("address", "free", "stream")

        def __init__(self, address: Any, stream: int) -> None:
            self.address, self.stream = address, stream
            # At exit the module may be gone before the block.
            self.free = driver.cuMemFreeAsync, driver.cuMemFree

        def __del__(self) -> None:
            behind, at_once = self.free
            (error,) = behind(self.address, self.stream)
            if int(error):  # a thread without a context, say
                at_once(self.address)

    def _checked(answer: tuple[Any, ...]) -> Any:
        """What the driver gives. Raises: RuntimeError with its words where it refuses."""
        error, *values = answer
        if int(error):
            _, words = driver.cuGetErrorString(error)
            raise RuntimeError(f"CUDA: {words.decode()}")
        return values[0] if values else None

    def device_number() -> int:
        """The GPU that calls go to; gives a thread that has none a context."""
        error, number = driver.cuCtxGetDevice()
        if int(error):
            cuda.current_context()
            number = _checked(driver.cuCtxGetDevice())
        return int(number)

    @functools.cache
    def _pool(device: int) -> Any:
        """Memory of our own: the thresholds of the driver's pool are the caller's business."""
        about = driver.CUmemPoolProps()
        about.allocType = driver.CUmemAllocationType.CU_MEM_ALLOCATION_TYPE_PINNED
        about.location.type = driver.CUmemLocationType.CU_MEM_LOCATION_TYPE_DEVICE
        about.location.id = device
        pool = _checked(driver.cuMemPoolCreate(about))
        kept = driver.CUmemPool_attribute.CU_MEMPOOL_ATTR_RELEASE_THRESHOLD
        _checked(driver.cuMemPoolSetAttribute(pool, kept, driver.cuuint64_t(KEPT)))
        return pool

    def allocate(size: int, stream: int) -> tuple[int, Any]:
        """(address of ``size`` bytes, what keeps them)."""
        pool = _pool(device_number())
        address = _checked(driver.cuMemAllocFromPoolAsync(size, pool, stream))
        return int(address), _Block(address, stream)

    def clear(array: Array) -> None:
        """Set every byte of a C-contiguous array to 0."""
        count = array.size * array.dtype.itemsize
        _checked(driver.cuMemsetD8Async(array.address, 0, count, array.stream))

    def copy_in(array: Array, values: np.ndarray) -> None:
        """Copy C-contiguous values into a C-contiguous array."""
        memory = values.ctypes.data
        _checked(driver.cuMemcpyHtoDAsync(array.address, memory, values.nbytes, array.stream))

    def copy_out(array: Array, values: np.ndarray) -> None:
        """Copy a C-contiguous array into C-contiguous values, and wait until they are there."""
        device_number()
        memory = values.ctypes.data
        _checked(driver.cuMemcpyDtoHAsync(memory, array.address, values.nbytes, array.stream))
        wait(array.stream)

    def wait(stream: int) -> None:
        """Wait until everything queued on a stream is done."""
        _checked(driver.cuStreamSynchronize(stream))

    def follow(stream: int, leader: int) -> None:
        """Let a stream wait, on the GPU, for what is queued on another."""
        flags = driver.CUevent_flags.CU_EVENT_DISABLE_TIMING
        done = _checked(driver.cuEventCreate(flags))
        _checked(driver.cuEventRecord(done, leader))
        _checked(driver.cuStreamWaitEvent(stream, done, 0))
        _checked(driver.cuEventDestroy(done))

    class Trial:  # type: ignore[no-redef]
        """A number in main memory that a kernel may set, and whether it has.

        Its memory and event serve one call after the other. Of a call that fails in between they
        are given up: its kernel may still be on its way.
        """

        _kept: ClassVar[dict[int, list[tuple[Any, Any]]]] = {}

        def __init__(self, stream: int) -> None:
            """Begin with 0; ``bad`` is the array that the kernel, queued on ``stream``, takes."""
            self._device, self._stream = device_number(), stream
            try:
                self._event, self._address = self._kept.setdefault(self._device, []).pop()
            except IndexError:
                flags = driver.CUevent_flags.CU_EVENT_DISABLE_TIMING
                self._event = _checked(driver.cuEventCreate(flags))
                self._address = int(
                    _checked(driver.cuMemHostAlloc(4, driver.CU_MEMHOSTALLOC_PORTABLE))
                )
            self._number = ctypes.c_int32.from_address(self._address)
            self._number.value = 0
            self.bad = Array(self._address, (1,), np.dtype(np.int32), stream=stream)

        def ask(self) -> None:
            """Mark the point behind the kernel."""
            _checked(driver.cuEventRecord(self._event, self._stream))

        def refused(self) -> bool:
            """Whether it has been set; waits until the stream has come to that point."""
            _checked(driver.cuEventSynchronize(self._event))
            answer = bool(self._number.value)
            self._kept[self._device].append((self._event, self._address))
            return answer

    def as_numba(array: Array) -> Any:
        """The array as Numba's own."""
        return cuda.as_cuda_array(array, sync=False)

    def from_numba(array: Any) -> Array:
        """One of Numba's own arrays. Its stream is destroyed with Numba's last mention of it."""
        shape, strides = tuple(array.shape), tuple(array.strides)
        address, stream = array.device_ctypes_pointer.value or 0, 0
        if array.stream:
            stream = Held(int(array.stream))
            stream.maker = array.stream
        return Array(address, shape, array.dtype, strides=strides, stream=stream, owner=array)

    _compiled: dict[tuple[Any, ...], Any] = {}
    _compiling = threading.Lock()
    _FORMATS: dict[type, str] = {int: "q", float: "d", bool: "?", np.float32: "f", np.float64: "d"}
    """How a number of each type is laid out for a kernel, as ``struct`` writes it."""

    _END, _BUFFER, _SIZE = 0, 1, 2
    """``CU_LAUNCH_PARAM_…`` of cuda.h."""

    class _Launcher:
        """A compiled kernel and the memory, of one thread, that its arguments are laid out in."""

        def __init__(self, function: Any, layout: str) -> None:
            self.function, self._layout = function, struct.Struct(layout)
            self._buffer = ctypes.create_string_buffer(self._layout.size)
            self._size = ctypes.c_size_t(self._layout.size)
            buffer, size = ctypes.addressof(self._buffer), ctypes.addressof(self._size)
            self._extra = (ctypes.c_void_p * 5)(_BUFFER, buffer, _SIZE, size, _END)
            self.extra = ctypes.addressof(self._extra)

        def lay_out(self, values: list[Any]) -> None:
            """Write the arguments where ``extra`` tells the driver to look for them."""
            self._layout.pack_into(self._buffer, 0, *values)

    class _Launchers(threading.local):
        """Those of a thread, by the kernel and its arguments' types."""

        def __init__(self) -> None:
            self.known: dict[tuple[Any, ...], _Launcher] = {}

    _launchers = _Launchers()

    def start(kernel: Any, blocks: Dims, threads: Dims, stream: int, *arguments: Any) -> None:
        """Queue a kernel; its first launch for arguments of these types compiles it."""
        kinds: list[Any] = [kernel, device_number()]
        values: list[Any] = []
        _flatten(arguments, kinds, values)
        key = tuple(kinds)
        launcher = _launchers.known.get(key)
        if launcher is None:
            function = _compile(key, arguments)
            launcher = _launchers.known[key] = _Launcher(function, layout_of(arguments))
        launcher.lay_out(values)
        sizes = *_three(blocks), *_three(threads)
        _checked(driver.cuLaunchKernel(launcher.function, *sizes, 0, stream, 0, launcher.extra))

    def _three(sizes: Dims) -> tuple[int, ...]:
        return (sizes, 1, 1) if isinstance(sizes, int) else (*sizes, 1)[:3]

    def _flatten(arguments: tuple[Any, ...], kinds: list[Any], values: list[Any]) -> None:
        """Append each argument's type, and its numbers in the order that Numba's kernels take."""
        for value in arguments:
            kind = type(value)
            if kind is Array:
                kinds += (value.dtype.char, len(value.shape), value.contiguous)
                values += (0, 0, value.size, value.dtype.itemsize, value.address)
                values += value.shape
                values += value.strides
            elif kind is tuple:
                kinds.append(len(value))
                _flatten(value, kinds, values)
            else:
                kinds.append(kind)
                values.append(value)

    def layout_of(arguments: tuple[Any, ...]) -> str:
        """The arguments' numbers as ``struct`` lays them out, aligned as in C."""
        parts = []
        for value in arguments:
            if type(value) is Array:
                parts.append("q" * (5 + 2 * len(value.shape)))
            elif type(value) is tuple:
                parts.append(layout_of(value))
            else:
                parts.append(_FORMATS[type(value)])
        return "".join(parts)

    def _compile(key: tuple[Any, ...], arguments: tuple[Any, ...]) -> Any:
        """The kernel for arguments of these types."""
        with _compiling:
            if key not in _compiled:
                kernel = key[0].compile(types_of(key[0], arguments))
                _compiled[key] = kernel._codelibrary.get_cufunc().kernel
        return driver.CUfunction(int(_compiled[key].handle))


def types_of(kernel: Any, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """Numba's types of a kernel's arguments."""
    return tuple(_type_of(kernel, value) for value in arguments)


def _type_of(kernel: Any, value: Any) -> Any:
    if type(value) is not Array:
        return kernel.typeof_pyval(value)
    plain = kernel.typeof_pyval(np.empty((1,) * len(value.shape), value.dtype))
    return plain if value.contiguous else plain.copy(layout="A")
