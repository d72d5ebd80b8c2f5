"""The loops on a GPU: the mirror of ``kernels.cpu``, whose docstring describes the functions.

File names, functions, argument order and scalar formulas are the same; each thread evaluates the
formulas on its own. NVIDIA's numba-cuda compiles them; ``NUMBA_ENABLE_CUDASIM=1`` runs them on
Numba's simulator, without a GPU.

- An array on the GPU (PyTorch, CuPy, JAX, Numba) is used in place, as ``kernels.arrays`` reads it.
- A call has one stream, the one that its features come on (none named: the default stream). Every
  array of the call is allocated, filled and named on it, and every kernel queued on it. What waits:
  ``adopt`` for an array made on another stream; ``host`` for boxes that are checked in main memory;
  ``Trial.refused``, with the call's own kernels queued already, for the verdict on boxes that were
  checked here; and ``give_back`` for a result that goes back to numpy, or into an ``out`` whose
  readers look on another stream. Whoever takes a result by DLPack names a stream, which then waits
  on the GPU.
- A kernel sees features as [image, cell, channel] and outputs as [roi, bin, channel] whatever the
  layout: an NCHW array is the same memory with other strides. Neighbouring threads take
  neighbouring channels; an NCHW map that is read often is first copied to channels-last.
- Kernels loop over rois, bins and channels with grid strides, so any launch size gives the right
  answer. The simulator makes a Python thread of each GPU thread and so gets small blocks.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numba import cuda

from .. import arrays, checks, devices, dlpack
from . import driver
from .array import Array, from_interface
from .compiling import GROUPS, LANES, device, index, kernel
from .tiles import CHANNELS_PER_THREAD

TILE = 32
"""Side of the square that ``_transpose`` transposes in shared memory."""

READS = 8
"""Reads of a square that a thread has on their way at once."""

if TILE % (READS * GROUPS):
    raise ImportError(f"a block's {GROUPS} rows of threads with {READS} reads miss {TILE}")

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


def launch(
    kernel: Any, rows: int, channels: int, *arguments: Any, stream: int = 0, parts: int = 1
) -> None:
    """Queue a kernel on ``rows`` rois, or groups of cells, times tiles of channels, times parts."""
    tiles = math.ceil(channels / channels_per_block())
    blocks = (min(rows, MAX_BLOCKS), min(tiles, MAX_BLOCKS), min(parts, MAX_BLOCKS))
    driver.start(kernel, blocks, block_size(), stream, *arguments)


def launch_flat(kernel: Any, size: int, *arguments: Any, stream: int = 0) -> None:
    """Queue a kernel on ``size`` independent values."""
    threads = math.prod(block_size())
    blocks = min(math.ceil(size / threads), MAX_BLOCKS)
    driver.start(kernel, blocks, threads, stream, *arguments)


def stream_of(array: Array) -> int:
    """The number of the stream that produces an array's contents; 0 is the default stream."""
    return array.stream


# --- arrays: in, out, and between the layouts


def borrow(array: Any, name: str) -> Array:
    """A view of another library's device array, without a copy and without waiting for it.

    Raises: ValueError where its interface cannot be read.
    """
    if type(array) is Array:
        return array
    if hasattr(array, "__cuda_ndarray__"):
        return driver.from_numba(array)
    try:
        return from_interface(array.__cuda_array_interface__, array)
    except (TypeError, KeyError, ValueError) as problem:
        raise ValueError(f"{name}: want a readable array on the GPU, got {problem}") from None


def empty(shape: tuple[int, ...], dtype: Any, like: Array | None = None) -> Array:
    """A C-contiguous device array on the stream of ``like``; its contents are undefined."""
    dtype, stream = np.dtype(dtype), 0 if like is None else like.stream
    address, owner = driver.allocate(max(math.prod(shape) * dtype.itemsize, 1), stream)
    return Array(address, tuple(shape), dtype, stream=stream, owner=owner)


def zeros(shape: tuple[int, ...], dtype: Any, like: Array | None = None) -> Array:
    """A C-contiguous device array of zeros, on the stream of ``like``."""
    array = empty(shape, dtype, like)
    clear(array)
    return array


def output(
    out: arrays.Output | None, shape: tuple[int, ...], dtype: Any, like: Array | None = None
) -> Array:
    """Memory for a result: that of ``out`` if it is on the GPU and has the dtype, else new."""
    if out is not None and arrays.is_on_gpu(out.values) and out.dtype == dtype:
        return adopt(out.values, dtype, "out", like)
    return empty(shape, dtype, like)


def clear(array: Array) -> None:
    """Set every value of a C-contiguous device array to 0."""
    if array.size:
        driver.clear(array)


def reshaped(array: Array, shape: tuple[int, ...]) -> Array:
    """A C-contiguous device array in another shape."""
    return array.view(shape)


def adopt(array: Any, dtype: Any, name: str, like: Array | None = None) -> Array:
    """``array`` as a C-contiguous device array of ``dtype``, on the stream of ``like`` or its own.

    It is the caller's own memory if possible. A strided or float16 array on the GPU is copied
    there; a numpy array is copied to the GPU.
    """
    dtype = np.dtype(dtype)
    if not arrays.is_on_gpu(array):
        values = np.ascontiguousarray(array, dtype=dtype)
        there = empty(values.shape, dtype, like)
        if values.size:
            driver.copy_in(there, values)
        return there
    array = borrow(array, name)
    if like is not None and not _is_same(array.stream, like.stream):
        driver.wait(array.stream)
        array = array.view(array.shape, array.strides)
        array.stream = like.stream
    if array.dtype == dtype and array.contiguous:
        return array
    return _copy(array, dtype)


def read_as(call: Any) -> Any:
    """The dtype that a call's loops read features in, and write outputs in."""
    return call.dtype


def _is_same(first: int, second: int) -> bool:
    """Whether two numbers name one stream; the default one is 0, or 1 in an interface."""
    return first == second or {first, second} == {0, 1}


def run(cost: float, function: Callable[..., Any], *arguments: Any) -> Any:
    """``function(*arguments)``; the cost does not matter, as a launch returns at once."""
    return function(*arguments)


def host(array: Any) -> Any:
    """``array``, the boxes, in main memory, for the checks; waits for a device array's stream."""
    array = arrays.as_array("rois", array)
    return _on_host(borrow(array, "rois")) if arrays.is_on_gpu(array) else array


_BOX_DTYPES = tuple(np.dtype(kind) for kind in ("f4", "f8", "i4", "i8"))
"""The dtypes of boxes that are read where they lie."""


def boxes(rois: Any, like: arrays.Given, facts: tuple[Any, ...]) -> checks.BoxTable:
    """The boxes of a call, which are not copied back where they lie on the GPU with the features.

    Such are checked there, and what is queued behind the check finds a box at 0 in place of a bad
    one; ``trial`` waits until the stream has come to the check.

    Raises: ValueError for a bad box in main memory, or boxes that are no table.
    """
    given = arrays.as_array("rois", rois, like)
    if not arrays.is_on_gpu(given):
        return checks.BoxTable(given, checks.check_rois(given, *facts), facts)
    there = borrow(given, "rois")
    dtype, shape, rules, kind, adaptive_bins, _ = facts
    columns = len(kind.columns) + 1
    is_table = len(there.shape) == 2 and there.size > 0 and there.dtype in _BOX_DTYPES
    has_cells = like.on_gpu and math.prod(like.shape) > 0
    if not (is_table and has_cells and there.shape[1] in (columns - 1, columns)):
        here = _on_host(there)
        return checks.BoxTable(here, checks.check_rois(here, *facts), facts)
    features = borrow(like.values, "features")
    if not _is_same(there.stream, features.stream):
        driver.wait(there.stream)
    values = empty((there.shape[0], columns), dtype, features)
    trial = driver.Trial(features.stream)
    limits = checks.limits_of(shape, rules, kind, adaptive_bins)
    arguments = there, values, trial.bad, limits
    launch_flat(_try_boxes, there.shape[0], *arguments, stream=features.stream)
    trial.ask()
    return checks.BoxTable(there, values, facts, trial)


def _on_host(array: Array) -> np.ndarray:
    """A copy in main memory; waits until it is complete."""
    array = array if array.contiguous else _copy(array, array.dtype)
    copied = np.empty(array.shape, array.dtype)
    if array.size:
        driver.copy_out(array, copied)
    return copied


def give_back(
    array: Array, dtype: Any, like: arrays.Given, out: arrays.Output | None = None
) -> Any:
    """A result as the caller wants it: in ``out``, else of ``dtype`` and of the kind of ``like``.

    It is on the GPU if ``like``, the caller's own features, is there, and comes on its stream.
    """
    if not like.on_gpu:
        copied = _on_host(array if array.dtype == np.dtype(dtype) else _copy(array, dtype))
        if out is None:
            return like.in_kind(copied)
        np.copyto(out.values, copied)
        return out.given
    if out is not None:
        return _into(array, out)
    array = array if array.dtype == np.dtype(dtype) else _copy(array, dtype)
    return driver.as_numba(array) if like.from_dlpack is None else like.in_kind(lend(array))


def _into(array: Array, out: arrays.Output) -> Any:
    """``out`` with the result in it, ready for whoever reads it on its own stream.

    Of what was borrowed by DLPack that stream is not known.
    """
    target = borrow(out.values, "out")
    if target.address != array.address:
        _copy(array, out.dtype, adopt(out.values, out.dtype, "out", array))
    borrowed = isinstance(out.values, dlpack.Borrowed)
    if borrowed or not _is_same(target.stream, array.stream):
        driver.wait(array.stream)
    return out.given


def lend(array: Array) -> dlpack.Lender:
    """A device array as the ``from_dlpack`` of any library takes it."""

    def order(stream: int) -> None:
        """Let a stream wait for the array's."""
        if not _is_same(stream, array.stream):
            driver.follow(stream, array.stream)

    interface = array.__cuda_array_interface__
    return dlpack.Lender(interface, array, driver.device_number(), order)


def _copy(array: Array, dtype: Any, result: Array | None = None) -> Array:
    """A C-contiguous copy on the GPU, in another dtype."""
    if result is None:
        result = empty(array.shape, dtype, array)
    if array.size:
        extra = 4 - len(array.shape)
        view = array.view((1,) * extra + array.shape, (0,) * extra + array.strides)
        flat = reshaped(result, (result.size,))
        launch_flat(_copy_strided, result.size, view, flat, stream=array.stream)
    return result


def as_cells(array, layout):
    """A view of a 4-d C-contiguous array as [image or roi, cell or bin, channel]."""
    rows, size = array.shape[0], array.dtype.itemsize
    if layout == "NHWC":
        cells, channels = array.shape[1] * array.shape[2], array.shape[3]
        return reshaped(array, (rows, cells, channels))
    channels, cells = array.shape[1], array.shape[2] * array.shape[3]
    return array.view((rows, cells, channels), (channels * cells * size, size, cells * size))


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


def transpose(source: Array, target: Array) -> None:
    """Copy [a, b, c] between two layouts; either side may be the one with adjacent channels."""
    images, cells, channels = source.shape
    blocks = (
        math.ceil(channels / TILE),
        min(math.ceil(cells / TILE), MAX_BLOCKS),
        min(images, MAX_BLOCKS),
    )
    channels_last = 1 if target.contiguous else 0
    driver.start(_transpose, blocks, block_size(), source.stream, source, target, channels_last)


@kernel
def _copy_strided(source, target):
    planes, rows, columns = source.shape[1], source.shape[2], source.shape[3]
    for i in range(cuda.grid(1), target.size, cuda.gridsize(1)):
        row = i // columns
        plane = row // rows
        image = plane // planes
        target[i] = source[image, plane - image * planes, row - plane * rows, i - row * columns]


@kernel
def _try_boxes(rois, table, bad, limits):
    """Copy the boxes; each bad one becomes one at 0, and sets ``bad``."""
    missing = table.shape[1] - rois.shape[1]  # the batch index
    real = table.dtype.type
    batch, scale, turned, refuses_negative, adaptive_bins = limits
    for row in range(cuda.grid(1), table.shape[0], cuda.gridsize(1)):
        table[row, 0] = real(0)
        for column in range(missing, table.shape[1]):
            table[row, column] = real(rois[row, column - missing])
        box = table[row, 0], table[row, 1], table[row, 2], table[row, 3], table[row, 4]
        angle = table[row, table.shape[1] - 1]
        fault = checks.box_fault(box, angle, batch, scale, turned, refuses_negative, adaptive_bins)
        if fault != 0:
            for column in range(table.shape[1]):
                table[row, column] = real(0)
            bad[0] = 1


@kernel
def _transpose(source, target, target_has_channels_last):
    """Transpose TILE x TILE squares in shared memory, so that both sides move whole lines.

    ``READS`` of a block's heights divide TILE: so many reads of a thread are on their way at once.
    """
    square = cuda.shared.array(SQUARE, source.dtype)
    first_channel = cuda.blockIdx.x * TILE
    step = cuda.blockDim.y
    # Not `range`: with a step that is no constant it begins with a division of 64 bits.
    image = cuda.blockIdx.z
    while image < source.shape[0]:
        first_cell = cuda.blockIdx.y * TILE
        while first_cell < source.shape[1]:
            at = image, first_cell, first_channel, target_has_channels_last
            along = cuda.threadIdx.x
            while along < TILE:
                across = cuda.threadIdx.y
                while across < TILE:
                    value0 = _read_square(source, at, along, across)
                    value1 = _read_square(source, at, along, across + step)
                    value2 = _read_square(source, at, along, across + 2 * step)
                    value3 = _read_square(source, at, along, across + 3 * step)
                    value4 = _read_square(source, at, along, across + 4 * step)
                    value5 = _read_square(source, at, along, across + 5 * step)
                    value6 = _read_square(source, at, along, across + 6 * step)
                    value7 = _read_square(source, at, along, across + 7 * step)
                    square[index(across), index(along)] = value0
                    square[index(across + step), index(along)] = value1
                    square[index(across + 2 * step), index(along)] = value2
                    square[index(across + 3 * step), index(along)] = value3
                    square[index(across + 4 * step), index(along)] = value4
                    square[index(across + 5 * step), index(along)] = value5
                    square[index(across + 6 * step), index(along)] = value6
                    square[index(across + 7 * step), index(along)] = value7
                    across += 8 * step
                along += cuda.blockDim.x
            cuda.syncthreads()
            along = cuda.threadIdx.x
            while along < TILE:
                across = cuda.threadIdx.y
                while across < TILE:
                    cell = first_cell + (across if target_has_channels_last else along)
                    channel = first_channel + (along if target_has_channels_last else across)
                    if cell < source.shape[1] and channel < source.shape[2]:
                        value = square[index(along), index(across)]
                        target[index(image), index(cell), index(channel)] = value
                    across += step
                along += cuda.blockDim.x
            cuda.syncthreads()
            first_cell += cuda.gridDim.y * TILE
        image += cuda.gridDim.z


@device
def _read_square(source, at, along, across):
    """A value of the square at ``at``; beyond the border the last one, which is never written."""
    image, first_cell, first_channel, target_has_channels_last = at
    # The source's neighbours are cells where the target's are channels.
    cell = first_cell + (along if target_has_channels_last else across)
    channel = first_channel + (across if target_has_channels_last else along)
    cell, channel = min(cell, source.shape[1] - 1), min(channel, source.shape[2] - 1)
    return source[index(image), index(cell), index(channel)]
