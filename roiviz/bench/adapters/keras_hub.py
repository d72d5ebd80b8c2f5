"""keras-hub's roi_align for SAM 3, on JAX."""

import os

os.environ["KERAS_BACKEND"] = "jax"

from functools import partial
from typing import Any

import jax
import numpy as np
from keras_hub.src.models.sam3 import roi_align as theirs


@partial(jax.jit, static_argnames=("size",))
def _compiled(maps: Any, rois: Any, size: Any, scale: Any) -> Any:
    _, rows, columns, channels = maps.shape
    return theirs.roi_align(maps, rois, size, rows, columns, channels, scale, False)


@partial(jax.jit, static_argnames=("size",))
def _backward(maps: Any, rois: Any, size: Any, scale: Any, upstream: Any) -> Any:
    _, back = jax.vjp(lambda given: _compiled(given, rois, size, scale), maps)
    return back(upstream)[0]


def roi_align(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """Channels last; always adaptive, without the half pixel."""
    found = _compiled(np.ascontiguousarray(features.transpose(0, 2, 3, 1)), rois, size, scale)
    return np.asarray(found).transpose(0, 3, 1, 2)


def roi_align_gradient(
    upstream: Any, features: Any, rois: Any, size: Any, scale: float, ratio: int
) -> Any:
    """JAX's own gradient of it."""
    maps = np.ascontiguousarray(features.transpose(0, 2, 3, 1))
    found = _backward(maps, rois, size, scale, upstream.transpose(0, 2, 3, 1))
    return np.asarray(found).transpose(0, 3, 1, 2)
