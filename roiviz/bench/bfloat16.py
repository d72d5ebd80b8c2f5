"""Numbers of bfloat16, for which numpy has no type: the upper halves of float32."""

from __future__ import annotations

from typing import Any

import numpy as np

NAME = "bfloat16"
KIND = np.dtype(np.float32, metadata={"of": NAME})
"""float32 of numbers that were declared to be bfloat16, until a case says so."""


def widened(bits: np.ndarray) -> np.ndarray:
    """Its two bytes each as float32 that tells where it is from."""
    return (bits.view("<u2").astype(np.uint32) << 16).view(KIND)


def of(values: np.ndarray) -> np.ndarray:
    """An array of a library's own bfloat16, in the same way."""
    return widened(np.ascontiguousarray(values).view("<u2"))


def narrowed(values: np.ndarray) -> np.ndarray:
    """Its numbers, held as float32, as the two bytes each that ml_dtypes and JAX write."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return (bits >> 16).astype("<u2").view("V2")


def is_declared(value: Any) -> bool:
    """Whether a value is an array whose numbers were declared to be bfloat16."""
    return isinstance(value, np.ndarray) and (value.dtype.metadata or {}).get("of") == NAME


def are_likely(values: np.ndarray) -> bool:
    """Whether whole numbers of 16 bits are more likely the bits of bfloat16: of usual sizes all."""
    if values.dtype != np.uint16 or not values.any():
        return False
    power = (values[values != 0] >> 7 & 0xFF).astype(int) - 127
    return bool(power.min() >= USUAL[0] and power.max() <= USUAL[1])


USUAL = (-40, 20)
"""Powers of two between which features and outputs lie."""
