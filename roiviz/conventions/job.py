"""What boxes are read by: the rules, and what the caller of a framework's operator chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from roiviz.conventions.rules import Rules


@dataclass(frozen=True)
class Settings:
    """What the caller of a framework's operator chooses.

    Attributes:
        output_size: bins, rows and columns.
        spatial_scale: cells per picture pixel.
        sampling_ratio: samples per bin and axis; 0 or less for adaptive.
        picture_size: rows and columns in pixels; by default the map's, over spatial_scale.
        extrapolation: what a sample beyond the border gives, where the operator asks for it; None
            for the rule's own.
    """

    output_size: tuple[int, int]
    spatial_scale: float = 1.0
    sampling_ratio: int = 0
    picture_size: tuple[float, float] | None = None
    extrapolation: float | None = None


class Job(NamedTuple):
    """Boxes along with what they are read by."""

    rules: Rules
    settings: Settings
    feature_size: tuple[int, int]
    kind: np.dtype[Any]

    @property
    def ratio(self) -> int:
        """Samples per bin and axis; 0 or less for adaptive."""
        own = self.rules.grid.ratio
        return self.settings.sampling_ratio if own is None else own

    @property
    def picture(self) -> tuple[float, float]:
        """Rows and columns of the picture in pixels."""
        scale = self.settings.spatial_scale
        rows, columns = self.feature_size
        return self.settings.picture_size or (rows / scale, columns / scale)


class Side(NamedTuple):
    """One axis of all boxes: (R,) each, in cells; the middle serves a lattice of a single bin."""

    start: np.ndarray
    size: np.ndarray
    middle: np.ndarray
