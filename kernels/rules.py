"""Where an operator reads a box: the one place of the half pixel and of the smallest size.

Kernels, plan and explanations take a ``Rules``; a public operator makes one from its arguments. Any
shift and any smallest size work, so that a framework's convention is a row of these numbers.
"""

import math
from typing import Any, NamedTuple

import numpy as np


class Alignment(NamedTuple):
    """The part of the rules that ``aligned`` decides."""

    offset: float
    """Cells subtracted after scaling."""
    minimum: float
    """Cells that a shorter side is enlarged to; 0 where a box keeps its size."""


ALIGNED = Alignment(offset=0.5, minimum=0.0)
"""Pixel centres lie at integers: the half pixel, and no smallest size."""

LEGACY = Alignment(offset=0.0, minimum=1.0)
"""Caffe2's and torchvision's default."""

UNSHIFTED = Alignment(offset=0.0, minimum=-math.inf)
"""PrRoIPool's: corners stay where they are, even those of a side that runs backwards."""


class Rules(NamedTuple):
    """What decides where a box is read. Positions are in cells; 0 is the centre of cell 0."""

    scale: float
    """Cells per picture pixel."""
    offset: float
    """Cells subtracted after scaling."""
    minimum: float
    """Cells that a shorter side is enlarged to; 0 where a box keeps its size."""
    ratio: int = 0
    """Samples per bin and axis; 0 or less is adaptive."""
    clockwise: bool = False
    """Whether a positive angle turns clockwise on screen."""

    @classmethod
    def of(
        cls, aligned: bool, scale: float = 1.0, ratio: int = 0, clockwise: bool = False
    ) -> "Rules":
        """The rules that an operator's arguments ask for."""
        return cls(scale, *(ALIGNED if aligned else LEGACY), ratio, clockwise)

    @property
    def refuses_negative(self) -> bool:
        """Whether a box of negative size is an error: no smallest size replaces it."""
        return self.minimum == 0

    def numbers(self, dtype: np.typing.DTypeLike) -> tuple[Any, ...]:
        """The same five as the formulas take them: the first three of ``dtype``.

        A plain tuple, because Numba takes ten times as long to look at a named one.
        """
        real: Any = np.dtype(dtype).type
        shift = (real(self.scale), real(self.offset), real(self.minimum))
        return (*shift, self.ratio, self.clockwise)
