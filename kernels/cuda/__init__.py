"""The loops on a GPU: the mirror of ``kernels.cpu``, whose docstring describes the functions.

File names, functions, argument order and scalar formulas are the same; each thread evaluates the
formulas on its own. NVIDIA's numba-cuda compiles them; ``NUMBA_ENABLE_CUDASIM=1`` runs them on
Numba's simulator, without a GPU.

- An array on the GPU (PyTorch, CuPy, JAX, Numba) is used in place, as ``kernels.arrays`` reads it.
- A call has one stream, the one that its features come on (none named: the default stream). Every
  array of the call is allocated, filled and named on it, and every kernel queued on it. Only three
  functions wait: ``adopt`` for an array made on another stream, ``host`` for the boxes, which are
  few bytes and must be checked, and ``give_back`` for a result that goes back to numpy, or into an
  ``out`` whose readers look on another stream. Whoever takes a result by DLPack names a stream,
  which then waits on the GPU.
- A kernel sees features as [image, cell, channel] and outputs as [roi, bin, channel] whatever the
  layout: an NCHW array is the same memory with other strides. Neighbouring threads take
  neighbouring channels; an NCHW map that is read often is first copied to channels-last.
- Kernels loop over rois, bins and channels with grid strides, so any launch size gives the right
  answer. The simulator makes a Python thread of each GPU thread and so gets small blocks.
"""

import math
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
from numba import cuda

from .. import arrays, devices, dlpack
from .compiling import GROUPS, LANES, kernel
from .tiles import CHANNELS_PER_THREAD

TILE = 32
"""Side of the square that ``_transpose`` transposes in shared memory."""

SQUARE = (TILE, TILE + 1)
"""Shape of its memory: one more column, so that no two of its rows share a bank."""

MAX_BLOCKS = 3 if devices.simulated() else 65_535
"""The most blocks along one axis of a grid; few on the simulator, which runs them in turn."""


def block_size() -> tuple[int, int]:
    """The threads of a block: (along channels, groups)."""
    return (2, 2) if devices.simulated() else (LANES, GROUPS)


def channels_per_block() -> int:
    """Channels that one block covers."""
    return block_size()[0] * CHANNELS_PER_THREAD


def launch(kernel: Any, rows: int, channels: int, *arguments: Any, stream: Any = 0) -> None:
    """Queue a kernel on ``rows`` rois, or groups of cells, times tiles of channels."""
    tiles = math.ceil(channels / channels_per_block())
    blocks = (min(rows, MAX_BLOCKS), min(tiles, MAX_BLOCKS))
    kernel[blocks, block_size(), stream](*arguments)


def launch_flat(kernel: Any, size: int, *arguments: Any, stream: Any = 0) -> None:
    """Queue a kernel on ``size`` independent values."""
    threads = math.prod(block_size())
    kernel[min(math.ceil(size / threads), MAX_BLOCKS), threads, stream](*arguments)


def stream_of(array: Any) -> Any:
    """The stream that produces an array's contents; 0 is the default stream."""
    return getattr(array, "stream", 0)


# --- arrays: in, out, and between the layouts


def borrow(array: Any, name: str) -> Any:
    """A view of another library's device array, without a copy and without waiting for it.

    Raises: ValueError where its interface cannot be read.
    """
    if hasattr(array, "__cuda_ndarray__"):
        return array
    try:
        if devices.simulated():
            # The simulator's device memory is main memory.
            interface = array.__cuda_array_interface__
            memory = np.asarray(SimpleNamespace(__array_interface__=interface))
            return cuda.cudadrv.devicearray.FakeCUDAArray(memory)
        return cuda.as_cuda_array(array, sync=False)
    except (TypeError, KeyError, ValueError, NotImplementedError) as problem:
        raise ValueError(f"{name}: want a readable array on the GPU, got {problem}") from None


def empty(shape: tuple[int, ...], dtype: Any, like: Any = None) -> Any:
    """A C-contiguous device array on the stream of ``like``; its contents are undefined."""
    return cuda.device_array(shape, dtype=dtype, stream=stream_of(like))


def zeros(shape: tuple[int, ...], dtype: Any, like: Any = None) -> Any:
    """A C-contiguous device array of zeros, on the stream of ``like``."""
    array = empty(shape, dtype, like)
    clear(array)
    return array


def output(out: arrays.Output | None, shape: tuple[int, ...], dtype: Any, like: Any = None) -> Any:
    """Memory for a result: that of ``out`` if it is on the GPU and has the dtype, else new."""
    if out is not None and arrays.is_on_gpu(out.values) and out.dtype == dtype:
        return adopt(out.values, dtype, "out", like)
    return empty(shape, dtype, like)


def clear(array: Any) -> None:
    """Set every value of a C-contiguous device array to 0."""
    if array.size:
        flat = reshaped(array, (array.size,))
        launch_flat(_fill, array.size, flat, array.dtype.type(0), stream=stream_of(array))


def reshaped(array: Any, shape: tuple[int, ...]) -> Any:
    """A C-contiguous device array in another shape; Numba's own ``reshape`` loses the stream."""
    view = array.reshape(shape)
    view.stream = stream_of(array)
    return view


def adopt(array: Any, dtype: Any, name: str, like: Any = None) -> Any:
    """``array`` as a C-contiguous device array of ``dtype``, on the stream of ``like`` or its own.

    It is the caller's own memory if possible. A strided or float16 array on the GPU is copied
    there; a numpy array is copied to the GPU.
    """
    dtype = np.dtype(dtype)
    if not arrays.is_on_gpu(array):
        array = np.ascontiguousarray(array, dtype=dtype)
        return cuda.to_device(array, stream=stream_of(like))
    array = borrow(array, name)
    if like is not None and not _is_same(stream_of(array), stream_of(like)):
        _wait_for(array)
        array = _view(array, tuple(array.shape), tuple(array.strides))
        array.stream = stream_of(like)
    if array.dtype == dtype and array.is_c_contiguous():
        return array
    return _copy(array, dtype)


def _is_same(*streams: Any) -> bool:
    """Whether two numbers name one stream; the default one is 0, or 1 in an interface."""
    first, second = (int(stream) if stream else 0 for stream in streams)
    return first == second or {first, second} == {0, 1}


def _wait_for(array: Any) -> None:
    """Wait until everything queued on an array's stream is done."""
    if not devices.simulated():
        (stream_of(array) or cuda.default_stream()).synchronize()


def run(cost: float, function: Callable[..., Any], *arguments: Any) -> Any:
    """``function(*arguments)``; the cost does not matter, as a launch returns at once."""
    return function(*arguments)


def host(array: Any) -> Any:
    """``array``, the boxes, in main memory, for the checks; waits for a device array's stream."""
    array = arrays.as_array("rois", array)
    return _on_host(borrow(array, "rois")) if arrays.is_on_gpu(array) else array


def _on_host(array: Any) -> np.ndarray:
    """A copy in main memory; waits until it is complete."""
    copied = array.copy_to_host()
    if stream_of(array):  # on the default stream the copy has already waited
        _wait_for(array)
    return copied


def give_back(array: Any, dtype: Any, like: arrays.Given, out: arrays.Output | None = None) -> Any:
    """A result as the caller wants it: in ``out``, else of ``dtype`` and of the kind of ``like``.

    It is on the GPU if ``like``, the caller's own features, is there, and comes on its stream.
    """
    array.stream = stream_of(borrow(like.values, "array")) if like.on_gpu else 0  # a slice: none
    if not like.on_gpu:
        array = _on_host(array if array.dtype == np.dtype(dtype) else _copy(array, dtype))
        if out is None:
            return like.in_kind(array)
        np.copyto(out.values, array)
        return out.given
    if out is not None:
        return _into(array, out)
    array = array if array.dtype == np.dtype(dtype) else _copy(array, dtype)
    return like.in_kind(array) if like.from_dlpack is None else like.in_kind(lend(array))


def _into(array: Any, out: arrays.Output) -> Any:
    """``out`` with the result in it, ready for whoever reads it on its own stream.

    Of what was borrowed by DLPack that stream is not known.
    """
    target = borrow(out.values, "out")
    if _address(target) != _address(array):
        _copy(array, out.dtype, adopt(out.values, out.dtype, "out", array))
    borrowed = isinstance(out.values, dlpack.Borrowed)
    if borrowed or not _is_same(stream_of(target), stream_of(array)):
        _wait_for(array)
    return out.given


def interface_of(array: Any) -> dict[str, Any]:
    """``__cuda_array_interface__`` of a device array; the simulator's have none of their own."""
    return array._ary.__array_interface__ if devices.simulated() else array.__cuda_array_interface__


def _address(array: Any) -> int:
    return interface_of(array)["data"][0]


def lend(array: Any) -> dlpack.Lender:
    """A device array as the ``from_dlpack`` of any library takes it."""
    number = 0 if devices.simulated() else array.gpu_data.context.device.id

    def order(stream: int) -> None:
        """Let a stream wait for the array's."""
        if not devices.simulated() and not _is_same(stream, stream_of(array)):
            done = cuda.event(timing=False)
            done.record(stream_of(array))
            done.wait(cuda.external_stream(stream))

    return dlpack.Lender(interface_of(array), array, number, order)


def _copy(array: Any, dtype: Any, result: Any = None) -> Any:
    """A C-contiguous copy on the GPU, in another dtype."""
    if result is None:
        result = empty(tuple(array.shape), dtype, array)
    if array.size:
        extra = 4 - len(array.shape)
        view = _view(array, (1,) * extra + tuple(array.shape), (0,) * extra + tuple(array.strides))
        flat = reshaped(result, (result.size,))
        launch_flat(_copy_strided, result.size, view, flat, stream=stream_of(array))
    return result


def _view(array, shape, strides):
    """The same device memory in another shape; strides in bytes."""
    if devices.simulated():
        view = type(array)(np.lib.stride_tricks.as_strided(array._ary, shape, strides))
        view.stream = stream_of(array)
        return view
    return type(array)(shape, strides, array.dtype, stream=array.stream, gpu_data=array.gpu_data)


def as_cells(array, layout):
    """A view of a 4-d C-contiguous array as [image or roi, cell or bin, channel]."""
    rows, size = array.shape[0], array.dtype.itemsize
    if layout == "NHWC":
        cells, channels = array.shape[1] * array.shape[2], array.shape[3]
        return reshaped(array, (rows, cells, channels))
    channels, cells = array.shape[1], array.shape[2] * array.shape[3]
    return _view(array, (rows, cells, channels), (channels * cells * size, size, cells * size))


def height_width(array: Any, layout: str) -> tuple[int, int]:
    """(rows, columns) of a 4-d array, in cells or in bins."""
    first = 2 if layout == "NCHW" else 1
    return array.shape[first], array.shape[first + 1]


READS_THAT_PAY = 8
"""A strided read moves a whole transaction for one value; a copy moves each value twice."""


def copying_pays(array: Any, layout: str, reads: float) -> bool:
    """Whether a 4-d NCHW array is read often enough for a channels-last copy to pay."""
    if layout == "NHWC" or array.shape[1] == 1:
        return False
    return reads * READS_THAT_PAY >= array.shape[0] * array.shape[2] * array.shape[3]


def channels_last(array, layout, reads):
    """A 4-d array as [image, cell, channel], copied to channels-last where that pays."""
    cells = as_cells(array, layout)
    if not copying_pays(array, layout, reads):
        return cells
    copied = empty(tuple(cells.shape), array.dtype, array)
    transpose(cells, copied)
    return copied


def with_channels_last(array: Any, layout: str, reads: float, add: Callable[[Any], Any]) -> None:
    """Let ``add`` write to a zeroed 4-d array, through a channels-last copy where that pays."""
    cells = as_cells(array, layout)
    if not copying_pays(array, layout, reads):
        add(cells)
        return
    copied = zeros(tuple(cells.shape), array.dtype, array)
    add(copied)
    transpose(copied, cells)


def staged_bins(bins: tuple[int, int], layout: str, stage: int) -> int:
    """How many bins to gather in a stage before writing them; 0 if that gains nothing."""
    if layout == "NHWC":
        return 0
    at_once = stage // channels_per_block()
    rounds = math.ceil(bins[0] * bins[1] / at_once)
    return math.ceil(bins[0] * bins[1] / rounds)


def transpose(source: Any, target: Any) -> None:
    """Copy [a, b, c] between two layouts; either side may be the one with adjacent channels."""
    images, cells, channels = source.shape
    blocks = (
        math.ceil(channels / TILE),
        min(math.ceil(cells / TILE), MAX_BLOCKS),
        min(images, MAX_BLOCKS),
    )
    channels_last = 1 if target.is_c_contiguous() else 0
    _transpose[blocks, block_size(), stream_of(source)](source, target, channels_last)


@kernel
def _fill(array, value):
    for i in range(cuda.grid(1), array.size, cuda.gridsize(1)):
        array[i] = value


@kernel
def _copy_strided(source, target):
    planes, rows, columns = source.shape[1], source.shape[2], source.shape[3]
    for i in range(cuda.grid(1), target.size, cuda.gridsize(1)):
        row = i // columns
        plane = row // rows
        image = plane // planes
        target[i] = source[image, plane - image * planes, row - plane * rows, i - row * columns]


@kernel
def _transpose(source, target, target_has_channels_last):
    """Transpose TILE x TILE squares in shared memory, so that both sides move whole lines."""
    square = cuda.shared.array(SQUARE, source.dtype)
    first_channel = cuda.blockIdx.x * TILE
    for image in range(cuda.blockIdx.z, source.shape[0], cuda.gridDim.z):
        for first_cell in range(cuda.blockIdx.y * TILE, source.shape[1], cuda.gridDim.y * TILE):
            for across in range(cuda.threadIdx.y, TILE, cuda.blockDim.y):
                for along in range(cuda.threadIdx.x, TILE, cuda.blockDim.x):
                    # The source's neighbours are cells where the target's are channels.
                    cell = first_cell + (along if target_has_channels_last else across)
                    channel = first_channel + (across if target_has_channels_last else along)
                    if cell < source.shape[1] and channel < source.shape[2]:
                        square[across, along] = source[image, cell, channel]
            cuda.syncthreads()
            for across in range(cuda.threadIdx.y, TILE, cuda.blockDim.y):
                for along in range(cuda.threadIdx.x, TILE, cuda.blockDim.x):
                    cell = first_cell + (across if target_has_channels_last else along)
                    channel = first_channel + (along if target_has_channels_last else across)
                    if cell < source.shape[1] and channel < source.shape[2]:
                        target[image, cell, channel] = square[along, across]
            cuda.syncthreads()
