"""Feature maps so small that an address can spell them out, and the pictures that show them.

A lesson's cells are such a map: "cells:2x2x1:32:2,8,6,4" has 2 rows, 2 columns and 1 channel, 32
picture pixels a cell, and its values channel by channel, row by row.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np

from roiviz import features, palette, pictures
from roiviz.features import FeatureMap
from roiviz.pictures import Picture

STRIDES = (4, 8, 16, 32)  # picture pixels per cell
MOST_SIDE = 64  # cells
MOST_CHANNELS = 8
MOST_VALUES = 512
LARGEST = 1e4
_KEY = re.compile(r"cells:(\d{1,2})x(\d{1,2})x(\d):(\d{1,2}):([\d.,-]{1,4096})", re.ASCII)
WANTS = f"cells:ROWSxCOLUMNSxCHANNELS:STRIDE:VALUES, at most {MOST_VALUES} values"


@dataclass(frozen=True)
class SmallMap:
    """A map by its values.

    Attributes:
        rows, columns, channels: of it. stride: picture pixels per cell, one of STRIDES.
        values: channel by channel, row by row.

    Raises: ValueError naming what it wants and what it got.
    """

    rows: int
    columns: int
    channels: int
    stride: int
    values: tuple[float, ...]

    def __post_init__(self) -> None:
        if not (1 <= self.rows <= MOST_SIDE and 1 <= self.columns <= MOST_SIDE):
            raise ValueError(
                f"cells: want 1 to {MOST_SIDE} a side, got {self.rows} × {self.columns}"
            )
        if not 1 <= self.channels <= MOST_CHANNELS:
            raise ValueError(f"channels: want 1 to {MOST_CHANNELS}, got {self.channels}")
        if self.stride not in STRIDES:
            raise ValueError(f"stride: want one of {STRIDES}, got {self.stride}")
        count = self.rows * self.columns * self.channels
        if len(self.values) != count or count > MOST_VALUES:
            raise ValueError(f"values: want {count}, at most {MOST_VALUES}, got {len(self.values)}")
        if not all(math.isfinite(value) and abs(value) <= LARGEST for value in self.values):
            raise ValueError(f"values: want numbers within ±{LARGEST:g}")

    @property
    def key(self) -> str:
        """As it stands in an address, in place of a picture."""
        size = f"{self.rows}x{self.columns}x{self.channels}"
        values = (np.format_float_positional(v, precision=6, trim="-") for v in self.values)
        return f"cells:{size}:{self.stride}:{','.join(values)}"

    @property
    def title(self) -> str:
        """What to call it on screen."""
        return f"{self.rows} × {self.columns} cells"

    def feature_map(self) -> FeatureMap:
        """The map."""
        table = np.array(self.values, np.float32).reshape(self.channels, self.rows, self.columns)
        return features.from_values(table, self.title, stride=self.stride, layout="CHW")

    def picture(self) -> Picture:
        """Each cell a square, the darker the smaller; of several channels, by their sum."""
        shown = np.array(self.values).reshape(self.channels, self.rows, self.columns).sum(axis=0)
        low, high = shown.min(), shown.max()
        colours = palette.sequential()
        places = np.rint((shown - low) / (high - low or 1) * (len(colours) - 1)).astype(int)
        pixels = colours[places].repeat(self.stride, axis=0).repeat(self.stride, axis=1)
        return pictures.from_array(pixels, self.title)


def is_small_map(key: str) -> bool:
    """Whether a picture's key spells a map out."""
    return key.startswith("cells:")


def read(key: str) -> SmallMap:
    """The map that a key spells out. Raises: ValueError for anything else."""
    found = _KEY.fullmatch(key)
    if not found:
        raise ValueError(f"key: want {WANTS}, got {key[:60]!r}")
    rows, columns, channels, stride = (int(found[k]) for k in range(1, 5))
    return SmallMap(rows, columns, channels, stride, tuple(map(float, found[5].split(","))))
