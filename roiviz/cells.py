"""Where cells lie on the picture; core/cells.js is the canvas's copy.

Position 0 of a feature map is the centre of cell 0, which is drawn on the picture as a square of
stride × stride pixels that begins at its corner.
"""

from typing import TypeVar

import numpy as np

from roiviz.kernels.rules import ALIGNED

Numbers = TypeVar("Numbers", float, np.ndarray)

CENTRE = ALIGNED.offset
"""Of a cell, in its own sides from where it begins: what `aligned=True` subtracts."""


def on_picture(position: Numbers, stride: float) -> Numbers:
    """Positions in cells as coordinates on the picture."""
    return (position + CENTRE) * stride


def in_cells(coordinate: Numbers, stride: float) -> Numbers:
    """Coordinates on the picture as positions in cells."""
    return coordinate / stride - CENTRE
