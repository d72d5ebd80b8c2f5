"""Rounding as C does it."""

import numpy as np


def rounded(values: np.ndarray) -> np.ndarray:
    """The nearest whole numbers, halves away from 0, in the type of the values."""
    wide = values.astype(np.float64)
    return np.trunc(wide + np.copysign(0.5, wide)).astype(values.dtype)
