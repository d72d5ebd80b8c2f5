"""A link as a QR code, for phones in front of a projector."""

from __future__ import annotations

import cv2
import numpy as np

QUIET = 4  # modules of white around it, as the standard asks


def picture(text: str, side: int = 560) -> np.ndarray:
    """A QR code.

    Args:
        text: what it says.
        side: pixels that it is large at least; each module is as many whole pixels.

    Returns: (n, n) uint8, black on white, its white border included.

    Raises: ValueError for a text that is too long for one.
    """
    encoder = cv2.QRCodeEncoder.create()
    try:
        modules = encoder.encode(text)
    except cv2.error:
        raise ValueError(f"text: want one that fits a QR code, got {len(text)} letters") from None
    modules = modules[_inside(modules, 0)][:, _inside(modules, 1)]
    framed = np.pad(modules, QUIET, constant_values=255)
    scale = max(-(-side // len(framed)), 1)
    return np.kron(framed, np.ones((scale, scale), np.uint8))


def _inside(modules: np.ndarray, axis: int) -> slice:
    """The rows or columns that are not white altogether."""
    dark = np.flatnonzero((modules < 128).any(axis=1 - axis))
    return slice(dark[0], dark[-1] + 1)
