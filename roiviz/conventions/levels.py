"""Which level of a feature pyramid a box is pooled from: one row a framework."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from roiviz.conventions.convention import READ, RECORDED, RUN
from roiviz.conventions.upright import GITHUB, VISION


@dataclass(frozen=True)
class LevelRule:
    """floor(level + log2(√area / size)), and what keeps a whole number from falling below itself.

    Attributes:
        id, title, framework, version, source, checked: as of `Convention`.
        inside: added to √area / size, before the logarithm.
        after: added to the logarithm.
        ends: added to width and height, for boxes whose last pixel belongs to them.
        size, level: a box of this many pixels a side is of this level.
    """

    id: str
    title: str
    framework: str
    version: str
    source: tuple[str, ...]
    inside: float = 0.0
    after: float = 0.0
    ends: float = 0.0
    size: float = 224.0
    level: int = 4
    checked: str = READ

    @property
    def said(self) -> str:
        """The rule as a formula."""
        sides = "area" if not self.ends else f"(w + {self.ends:g}) (h + {self.ends:g})"
        inside = f" + {self.inside:g}" if self.inside else ""
        after = f" + {self.after:g}" if self.after else ""
        return f"⌊{self.level} + log2(√({sides}) / {self.size:g}{inside}){after}⌋"

    def levels(self, boxes: np.ndarray, first: int, last: int) -> np.ndarray:
        """(R,) the level of each box.

        Args:
            boxes: (R, 4) x1 y1 x2 y2 in picture pixels; float32 is computed in float32.
            first, last: the pyramid's levels.
        Raises: ValueError for another shape.
        """
        given = np.asarray(boxes)
        if given.ndim != 2 or given.shape[1] != 4:
            raise ValueError(f"boxes: want (R, 4), x1 y1 x2 y2, got {given.shape}")
        if given.dtype != np.float64:
            given = given.astype(np.float32)
        kind = given.dtype.type
        one = kind(self.ends)
        area = (given[:, 2] - given[:, 0] + one) * (given[:, 3] - given[:, 1] + one)
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = np.sqrt(area) / kind(self.size) + kind(self.inside)
            found = np.floor(kind(self.level) + np.log2(ratio) + kind(self.after))
        return np.clip(np.nan_to_num(found, nan=first), first, last).astype(np.int64)


LEVELS = (
    LevelRule(
        "detectron_fpn", "Detectron's FPN level", "Detectron", "2020",
        (f"{GITHUB}/facebookresearch/Detectron/blob/main/detectron/modeling/FPN.py",),
        inside=1e-6, ends=1.0,
    ),
    LevelRule(
        "maskrcnn_benchmark_fpn", "maskrcnn-benchmark's FPN level", "maskrcnn-benchmark",
        "57eec25",
        (f"{GITHUB}/facebookresearch/maskrcnn-benchmark/blob/"
         "57eec25b75144d9fb1a6857f32553e1574177daf/maskrcnn_benchmark/modeling/"
         "poolers.py",), inside=1e-6, ends=1.0, checked=RECORDED,
    ),
    LevelRule(
        "detectron2_fpn", "detectron2's FPN level", "detectron2", "02b5c4e",
        (f"{GITHUB}/facebookresearch/detectron2/blob/02b5c4e295e990042a714712c21dc79b731e8833/"
         "detectron2/modeling/poolers.py",), inside=1e-8, checked=RECORDED,
    ),
    LevelRule(
        "torchvision_fpn", "torchvision's FPN level", "torchvision", "0.29.1",
        (f"{VISION}/ops/poolers.py",), after=1e-6, checked=RUN,
    ),
)  # fmt: skip
"""Every rule."""
