"""The loops on the CPU.

``kernels.cuda`` mirrors this package: same file names, same functions, same argument order. A
public operator (``kernels/_roi_align.py`` …) checks, chooses the device, allocates and launches;
all it uses of a device is this:

    backend = devices.backend(device)   # this package, or kernels.cuda
        backend.adopt(array, dtype, name, like)  # C-contiguous, of that dtype; no copy if it is
        backend.read_as(call)              # the dtype of features and output for ``forward``
        backend.empty(shape, dtype, like)
        backend.output(out, shape, dtype, like)  # the memory of the caller's ``out``, or new
        backend.zeros(shape, dtype, like)
        backend.reshaped(array, shape)
        backend.host(array)                # the boxes in main memory
        backend.boxes(rois, given, facts)  # the same checked, as a ``checks.BoxTable``
        backend.give_back(array, dtype, given, out)  # the result in the caller's form
        backend.run(cost, function, *arguments)  # loops that read about ``cost`` numbers

    loops = devices.loops(device, "roi_align")  # kernels.<device>.roi_align
        loops.forward(features, rois, output, rules, reduction, layout)
        loops.backward_features(grad_output, features, rois, grad_features,
                                rules, reduction, layout, deterministic)
        loops.backward_rois(grad_output, features, rois, grad_rois, rules, reduction, layout)
        loops.backward_both(grad_output, features, rois, grad_features, grad_rois,
                            rules, reduction, layout)

    kernels.<device>.roi_align_rotated: the same, without ``reduction``

    kernels.<device>.roi_pool
        loops.forward(features, rois, output, argmax, rules, layout)
        loops.backward(grad_output, argmax, rois, grad_features, rules, layout, deterministic)

- ``like`` is an array of the same call, already adopted, the features first: on a GPU it gives the
  stream.
- Every array was adopted or allocated by the backend. ``features``, ``grad_output``, ``output`` …
  share one dtype, float32 or float64, and one layout, "NCHW" or "NHWC". Loops with a
  ``takes_halves`` also get features and output of float16, with boxes of float32.
- ``rois`` is (R, 5) or rotated (R, 6), batch index first, of that dtype too, and checked: finite,
  batch index in [0, N). A caller's 4 (5) columns already have their batch column of zeros.
- ``grad_features`` comes zeroed; ``grad_rois`` (R, 5) or (R, 6) is written whole, column 0 with 0;
  ``output`` and ``argmax`` are written whole. None of R, C, PH, PW is 0. ``argmax`` is int32
  (int64 where a map has more than 2^31 cells), row * W + column, -1 for an empty bin.
- ``rules`` are ``kernels.rules.Rules``, to be converted to the arrays' dtype before any arithmetic:
  ``rules.numbers(dtype)``.
- ``reduction`` is "avg" or "max": the largest interpolated sample, the first of equals in
  row-major order; a discarded sample counts as 0; the gradient goes to the winner's taps. The
  mean or the maximum of no samples is 0.
- ``backward_features`` reads ``features`` for "max" only; for "avg" it may be None.
- ``backward_both``, which loops need not have, says whether it has written both, to the bits of the
  two; otherwise nothing is written.
- ``deterministic`` asks for the same bits on every run, which the CPU always gives.
- An array on a GPU (``__cuda_array_interface__``) is adopted by ``kernels.cuda`` without a copy.
  Here ``adopt`` refuses it: nothing moves between devices silently. ``give_back`` returns what
  ``given``, the caller's own features or gradient as ``kernels.arrays`` read it, was: an array of
  the same library on the same device.
"""

from typing import Any

import numpy as np

from .. import arrays, checks
from . import halves, memory
from .threads import run

__all__ = ["adopt", "empty", "give_back", "host", "output", "read_as", "reshaped", "run", "zeros"]

Array = np.ndarray[Any, Any]


def empty(shape: tuple[int, ...], dtype: Any, like: Any = None) -> Array:
    """As ``numpy.empty``."""
    return memory.empty(shape, dtype)


def zeros(shape: tuple[int, ...], dtype: Any, like: Any = None) -> Array:
    """As ``numpy.zeros``."""
    return memory.zeros(shape, dtype)


def output(
    out: arrays.Output | None, shape: tuple[int, ...], dtype: Any, like: Any = None
) -> Array:
    """Memory for a result: that of ``out`` if it has the dtype, else new."""
    if out is not None and out.dtype == dtype:
        return out.values
    return empty(shape, dtype, like)


def reshaped(array: Array, shape: tuple[int, ...]) -> Array:
    """As ``array.reshape``."""
    return array.reshape(shape)


def adopt(array: Any, dtype: Any, name: str, like: Any = None) -> Array:
    """``array`` as a C-contiguous numpy array of ``dtype``, copied only if it is not one already.

    Raises: ValueError for an array on a GPU.
    """
    arrays.check_is_here(name, array)
    if array.dtype == halves.HALF and dtype == halves.SINGLE:
        return halves.converted(arrays.contiguous(array), halves.SINGLE)
    return arrays.contiguous(array, dtype)


def read_as(call: Any) -> Any:
    """The dtype that a call's loops read features in, and write outputs in: its own, or float16."""
    takes = getattr(call.loops, "takes_halves", None)
    if call.features.dtype != halves.HALF or takes is None or not halves.are_native():
        return call.dtype
    is_taken = takes(*call.setup.settings)
    return halves.HALF if is_taken else call.dtype


def host(array: Any) -> Any:
    """``array``, the boxes, for the checks: here, itself.

    Raises: ValueError for an array on a GPU.
    """
    array = arrays.as_array("rois", array)
    arrays.check_is_here("rois", array)
    return array


def boxes(rois: Any, like: arrays.Given, facts: tuple[Any, ...]) -> checks.BoxTable:
    """The boxes, checked. Raises: ValueError for a bad one, or an array on a GPU."""
    rois = host(rois)
    return checks.BoxTable(rois, checks.check_rois(rois, *facts), facts)


def give_back(
    array: Array, dtype: Any, like: arrays.Given, out: arrays.Output | None = None
) -> Any:
    """A result as the caller wants it: in ``out``, else of ``dtype`` and of the kind of ``like``.

    Copied only if the dtype is another than the loops' (float16), or ``out`` has other memory.
    """
    if out is None and array.dtype == dtype:
        return like.in_kind(array)
    if array.dtype == halves.SINGLE and dtype == halves.HALF:
        array = halves.converted(array, halves.HALF, None if out is None else out.values)
    if out is None:
        return like.in_kind(array.astype(dtype, copy=False))
    if array is not out.values:
        np.copyto(out.values, array, casting="same_kind")
    return out.given
