"""The rules by which a box becomes samples and samples become numbers: one field an axis.

A framework's convention is one `Rules`. To find what a single rule does, put one field of another
framework's in its place:

    switched = switch(rules, other, "border")

Positions are in cells; 0 is the centre of cell 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import cached_property
from typing import Any

import numpy as np

from roiviz.kernels.rules import ALIGNED, LEGACY, UNSHIFTED


class Unit(Enum):
    """What 1 is in a box's numbers, and so what they are multiplied by."""

    PICTURE = "picture pixel"  # spatial_scale
    CELL = "cell"
    MAP = "the map's side"
    CENTRES = "from the map's first cell centre to its last"


@dataclass(frozen=True)
class Format:
    """What the numbers of a box are.

    Attributes:
        columns: their names in order, the batch index among them where it is a column.
        unit: what 1 is.
        ordered: whether corners that are the wrong way round change places.
        clipped: whether corners outside the picture are moved onto its border.
        per_picture: whether the numbers, in pixels, are divided by the picture's size first.
    """

    columns: tuple[str, ...] = ("batch", "x1", "y1", "x2", "y2")
    unit: Unit = Unit.PICTURE
    ordered: bool = False
    clipped: bool = False
    per_picture: bool = False

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The columns without the batch index."""
        return tuple(name for name in self.columns if name != "batch")

    @cached_property
    def turned(self) -> bool:
        """Whether a box has an angle."""
        return "angle" in self.columns


@dataclass(frozen=True)
class Offset:
    """What moves a corner: added before it is scaled, and cells subtracted after."""

    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True)
class End:
    """What makes a box's end inclusive: added to the far corner, and cells added to a side."""

    before: float = 0.0
    after: float = 0.0


class Rounding(Enum):
    """What becomes of a scaled corner."""

    NONE = "none"
    HALF_AWAY = "to the nearest whole cell, halves away from 0"


class Adaptive(Enum):
    """How many samples a bin takes along an axis where no ratio is given."""

    CEIL = "ceil"
    ROUND = "round"
    FLOOR = "floor"


@dataclass(frozen=True)
class Grid:
    """How many samples a bin takes along each axis.

    Attributes:
        ratio: a number of its own; None where the caller gives it, 0 always adaptive.
        adaptive: the rule without a ratio.
        least: the fewest.
        capped: whether only the first are taken, as many as the map has cells, though they are
            spread and divided as if there were all.
        wide: whether the bin's size is computed in float64.
    """

    ratio: int | None = None
    adaptive: Adaptive = Adaptive.CEIL
    least: int = 0
    capped: bool = False
    wide: bool = False


class Where(Enum):
    """What is sampled in a bin."""

    SHARES = "one point of each equal share of the bin"
    ENDS = "from the bin's start to its end, both included"
    LATTICE = "from the box's start to its end, both included"
    BOUNDS = "the middle of the bin's rounded bounding rectangle"
    CELLS = "every cell that it touches"
    INTEGRAL = "the whole bilinear surface"


class Order(Enum):
    """In which order a sample's position is computed, which decides its last bit."""

    PRODUCT = "start + b · bin + (i + ½) · bin / n"
    STEP = "start + b · bin + (i + ½) · (bin / n)"
    NESTED = "start + bin · (b + (i + ½) / n)"


@dataclass(frozen=True)
class Placement:
    """Where the samples of a bin lie.

    Attributes:
        where: what is sampled.
        within: where in its share a sample lies: 0.5 is the middle.
        order: of the arithmetic.
        size_first: whether a side is (high - low) · scale, not high · scale - low · scale.
        middle: of LATTICE, whether a single bin is sampled in the middle; else 0 / 0 decides.
        margin: of CELLS, how many of the map's last rows and columns are never read.
        fault: how often x's turn in the loop normalises y once more: 1 as coremltools does, else 0.
    """

    where: Where = Where.SHARES
    within: float = 0.5
    order: Order = Order.PRODUCT
    size_first: bool = False
    middle: bool = True
    margin: int = 0
    fault: int = 0


class Edge(Enum):
    """What a sample near the map's border reads."""

    CLAMP = "the nearest place between cell centres"
    FADE = "the map with zeros around it"
    EXTEND = "the line through the last two cells"
    NEAREST = "the nearest cell alone, also inside the map"


@dataclass(frozen=True)
class Border:
    """What happens at the map's border.

    Attributes:
        edge: what a sample there reads.
        reach: cells beyond the outermost centres up to which a sample counts, of CLAMP and NEAREST.
        first: the first cell that is read, of FADE.
        outside: what a sample beyond gives.
        counts: whether such a sample takes part in a maximum.
    """

    edge: Edge = Edge.CLAMP
    reach: float = 1.0
    first: int = 0
    outside: float = 0.0
    counts: bool = True


class Pool(Enum):
    """What is made of the samples of a bin."""

    MEAN = "mean"
    MAX = "maximum of the samples"
    CORNER_MAX = "maximum of weight · value over all taps"


@dataclass(frozen=True)
class Reduction:
    """How samples become one number.

    Attributes:
        pool: what is made of them.
        least: what a maximum starts from.
        empty: what a bin without samples gives.
        position_sensitive: whether each bin reads channels of its own.
    """

    pool: Pool = Pool.MEAN
    least: float = -math.inf
    empty: float = 0.0
    position_sensitive: bool = False


@dataclass(frozen=True)
class Precision:
    """The types of the arithmetic; None is that of the boxes, float32 or float64.

    Attributes:
        positions: of everything from the box to the weights.
        sums: of the sum over a bin.
        scale: of spatial_scale, before the arithmetic begins.
    """

    positions: str | None = None
    sums: str | None = None
    scale: str | None = None

    def position_type(self, given: np.dtype[Any]) -> np.dtype[Any]:
        """The type of positions for boxes of this type."""
        if self.positions is not None:
            return np.dtype(self.positions)
        return np.dtype(np.float64 if given == np.float64 else np.float32)


@dataclass(frozen=True)
class Rules:
    """Everything that decides what a framework makes of a box; each field can be switched alone.

    Attributes:
        format: what the box's numbers are.
        offset: the half pixel.
        end: the + 1.
        rounding: of scaled corners.
        minimum: cells that a shorter side is enlarged to; -inf for none.
        grid: how many samples.
        placement: where they lie.
        border: what happens at the map's border.
        reduction: how samples become a number.
        angle: degrees, counter-clockwise as seen on screen, of one unit of the angle.
        precision: the types of the arithmetic.
    """

    format: Format = Format()
    offset: Offset = Offset()
    end: End = End()
    rounding: Rounding = Rounding.NONE
    minimum: float = LEGACY.minimum
    grid: Grid = Grid()
    placement: Placement = Placement()
    border: Border = Border()
    reduction: Reduction = Reduction()
    angle: float = 1.0
    precision: Precision = Precision()

    def __hash__(self) -> int:
        """Of all fields; whoever looks for rules among many asks for it many times."""
        return self._hash

    @property
    def takes_ratio(self) -> bool:
        """Whether a caller says how many samples a bin has: a grid may have a number of its own,
        and what reads whole cells, or all of a bin's area, has no samples.
        """
        return self.grid.ratio is None and self.placement.where not in (Where.CELLS, Where.INTEGRAL)

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(getattr(self, axis) for axis in AXES))


AXES = tuple(field.name for field in fields(Rules))
"""The names of the rules that can be switched."""

LEGACY_RULES = Rules(offset=Offset(after=LEGACY.offset), minimum=LEGACY.minimum)
"""Caffe2's: no half pixel, a smallest side of one cell, zero beyond one cell outside the map."""

ALIGNED_RULES = replace(
    LEGACY_RULES, offset=Offset(after=ALIGNED.offset), minimum=UNSHIFTED.minimum
)
"""The half pixel, and no smallest side."""


def switch(rules: Rules, other: Rules, *axes: str) -> Rules:
    """These rules with some of another's in the place of their own.

    Args:
        axes: names of AXES.
    Raises: ValueError for a name that is none.
    """
    unknown = [axis for axis in axes if axis not in AXES]
    if unknown:
        raise ValueError(f"axes: want some of {AXES}, got {unknown[0]!r}")
    return replace(rules, **{axis: getattr(other, axis) for axis in axes})


def differing(rules: Rules, other: Rules) -> tuple[str, ...]:
    """The axes along which two conventions are not the same."""
    return tuple(axis for axis in AXES if getattr(rules, axis) != getattr(other, axis))
