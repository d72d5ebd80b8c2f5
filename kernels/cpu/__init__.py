"""The loops on the CPU.

``kernels.cuda`` mirrors this package: same file names, same functions, same argument order. A
public operator (``kernels/_roi_align.py`` …) checks, chooses the device, allocates and launches;
all it uses of a device is this:

    backend = devices.backend(device)   # this package, or kernels.cuda
        backend.adopt(array, dtype, name, like)  # C-contiguous, of that dtype; no copy if it is
        backend.empty(shape, dtype, like)
        backend.zeros(shape, dtype, like)
        backend.reshaped(array, shape)
        backend.host(array)                # a small input (the boxes) as numpy, for the checks
        backend.give_back(array, dtype, like)  # the result in the caller's form
        backend.run(cost, function, *arguments)  # loops that read about ``cost`` numbers

    loops = devices.loops(device, "roi_align")  # kernels.<device>.roi_align
        loops.forward(features, rois, output, rules, reduction, layout)
        loops.backward_features(grad_output, features, rois, grad_features,
                                rules, reduction, layout, deterministic)
        loops.backward_rois(grad_output, features, rois, grad_rois, rules, reduction, layout)

    kernels.<device>.roi_align_rotated: the same three; it has only the reduction "avg"

    kernels.<device>.roi_pool
        loops.forward(features, rois, output, argmax, spatial_scale, layout)
        loops.backward(grad_output, argmax, rois, grad_features,
                       spatial_scale, layout, deterministic)

- ``like`` is an array of the same call, already adopted, the features first: on a GPU it gives the
  stream.
- Every array was adopted or allocated by the backend. ``features``, ``grad_output``, ``output`` …
  share one dtype, float32 or float64, and one layout, "NCHW" or "NHWC".
- ``rois`` is (R, 5) or rotated (R, 6), batch index first, of that dtype too, and checked: finite,
  batch index in [0, N). A caller's 4 (5) columns already have their batch column of zeros.
- ``grad_features`` comes zeroed; ``grad_rois`` (R, 5) or (R, 6) is written whole, column 0 with 0;
  ``output`` and ``argmax`` are written whole. None of R, C, PH, PW is 0. ``argmax`` is int32
  (int64 where a map has more than 2^31 cells), row * W + column, -1 for an empty bin.
- ``rules`` are ``kernels.rules.Rules``, ``spatial_scale`` a float: to be converted to the arrays'
  dtype before any arithmetic.
- ``reduction`` is "avg" or "max": the largest interpolated sample, the first of equals in
  row-major order; a discarded sample counts as 0; the gradient goes to the winner's taps. The
  mean or the maximum of no samples is 0.
- ``backward_features`` reads ``features`` for "max" only; for "avg" it may be None.
- ``deterministic`` asks for the same bits on every run, which the CPU always gives.
- An array on a GPU (``__cuda_array_interface__``) is adopted by ``kernels.cuda``
  without a copy, and ``give_back`` returns a device array when ``like``, the caller's own features
  or gradient, was one, else numpy. Here ``adopt`` refuses such arrays: nothing moves between
  devices silently.
"""

import numpy as np

from ..checks import as_array
from . import memory
from .threads import run

__all__ = ["adopt", "empty", "give_back", "host", "reshaped", "run", "zeros"]


def empty(shape, dtype, like=None):
    """As ``numpy.empty``."""
    return memory.empty(shape, dtype)


def zeros(shape, dtype, like=None):
    """As ``numpy.zeros``."""
    return memory.zeros(shape, dtype)


def reshaped(array, shape):
    """As ``array.reshape``."""
    return array.reshape(shape)


def adopt(array, dtype, name, like=None):
    """``array`` as a C-contiguous numpy array of ``dtype``, copied only if it is not one already.

    Raises: ValueError for an array on a GPU.
    """
    _check_is_here(array, name)
    return np.ascontiguousarray(array, dtype=dtype)


def host(array):
    """``array``, the boxes, for the checks: here, itself.

    Raises: ValueError for an array on a GPU.
    """
    array = as_array("rois", array)
    _check_is_here(array, "rois")
    return array


def _check_is_here(array, name):
    if hasattr(array, "__cuda_array_interface__"):
        raise ValueError(f"{name}: want an array in main memory, got one on a GPU (device='cuda')")


def give_back(array, dtype, like):
    """A result in the caller's dtype, copied only if that is another (float16)."""
    with np.errstate(over="ignore"):  # what float16 cannot hold becomes an infinity
        return array.astype(dtype, copy=False)
