"""R-MAC regions: a grid of overlapping square regions at several levels.

One short derivation gives the regions; `rmac_derivation` keeps its numbers, so that a page can show
exactly what was computed. An implementation is a row of `VARIANTS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numba.extending import register_jitable

from . import checks, operators

STEPS = range(1, 7)
"""The candidate numbers of steps along the long side."""
LONGEST_SIDE = 46_340
"""In cells; Caffe2 squares the short side in a 32-bit integer, which overflows above this."""
MOST_SCALES = 1 << 16
"""More levels than any map up to that size has."""
MOST_REGIONS = 1 << 18
"""Regions of one feature map: some ninety levels, where the paper takes three."""
SCALES_KEPT = 12
"""A derivation of so many levels has at most 1,119 regions, 45 KB; larger ones are not cached."""
MOST_ROWS = 1 << 24
"""Regions of all feature maps together."""


@dataclass(frozen=True)
class RmacVariant:
    """How one implementation lays out its regions and normalises their vectors."""

    name: str
    title: str
    arithmetic: type[np.floating]
    """Every quotient, product and sum of the derivation is rounded to this."""
    gap: Callable[[np.floating, np.floating], np.floating]
    """(long side - short side, steps) -> distance from one region to the next, in cells."""
    starts: Callable[[int, np.floating, np.ndarray], np.ndarray]
    """(region size, stride, 0 … count-1) -> first cell of every region along one side."""
    x_outer: bool
    """Regions are listed column by column; otherwise row by row."""
    whole_map: bool
    """The whole map is one more region, listed first, as level 0."""
    eps_is_added: bool
    """v / (|v| + eps); otherwise v / max(|v|, eps)."""
    source: str


@dataclass(frozen=True)
class StepCandidate:
    """A candidate number of steps along the long side, and the overlap it gives."""

    steps: int
    gap: float
    """Distance from one region to the next, in cells (b)."""
    overlap: float
    """Share of a short-side square that the next one covers; negative if they do not touch."""
    difference: float
    """|overlap - wanted overlap|; the candidate with the first smallest one is chosen."""


@dataclass(frozen=True)
class RmacLevel:
    """The regions of one level: `columns` x `rows` squares of `size` cells."""

    level: int
    size: int
    columns: int
    rows: int
    stride_x: float
    stride_y: float
    starts_x: tuple[int, ...]
    starts_y: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class RmacDerivation:
    """Every number between a feature map's size and its regions."""

    height: int
    width: int
    scales: int
    overlap: float
    variant: RmacVariant
    candidates: tuple[StepCandidate, ...]
    """Steps 1 … 6; none for a square map."""
    chosen: StepCandidate | None
    """None for a square map."""
    extra_columns: int
    """Regions that the long side adds to each row of a level (Wd); 0 if the width is not longer."""
    extra_rows: int
    """Regions that the long side adds to each column (Hd); 0 if the height is not longer."""
    levels: tuple[RmacLevel, ...]
    regions: np.ndarray
    """(n, 4) int64, read-only: first column, first row, last column, last row (inclusive)."""
    region_level: np.ndarray
    """(n,) int64, read-only: the level of each region; 0 is the whole map."""


# Compiled where a loop calls them (`kernels.wasm`), and plain numpy everywhere else.


@register_jitable
def _quotient(excess: np.floating, steps: np.floating) -> np.floating:
    """Caffe2 and Tolias: divided once."""
    return excess / steps


@register_jitable
def _times_inverse(excess: np.floating, steps: np.floating) -> np.floating:
    """Torch divides a number by a tensor as number * (1 / tensor): two roundings, not one."""
    return excess * (type(steps)(1) / steps)


@register_jitable
def _truncated_starts(size: int, stride: np.floating, index: np.ndarray) -> np.ndarray:
    """Caffe2: stride times index, cut to an integer."""
    return np.trunc(stride * index)


@register_jitable
def _centred_starts(size: int, stride: np.floating, index: np.ndarray) -> np.ndarray:
    """Tolias: floor the region's middle, then step back to its first cell."""
    middle = type(stride)(size // 2 - 1)
    return np.floor(middle + index * stride) - middle


@register_jitable
def overlap_of(short: int, gap: np.floating) -> np.floating:
    """Share of a square of ``short`` cells a side that the next one, ``gap`` cells on, covers."""
    number = type(gap)
    area = number(short * short)
    return (area - number(short) * gap) / area


_ROWS = (
    RmacVariant(
        name="tolias",
        title="Tolias et al.",
        arithmetic=np.float64,
        gap=_quotient,
        starts=_centred_starts,
        x_outer=False,
        whole_map=False,
        eps_is_added=False,
        source="Tolias, Sicre, Jégou, arXiv 1511.05879, section 3.2; the authors' rmac_regionvec",
    ),
    RmacVariant(
        name="caffe2",
        title="Caffe2 RMACRegions",
        arithmetic=np.float32,
        gap=_quotient,
        starts=_truncated_starts,
        x_outer=True,
        whole_map=False,
        eps_is_added=False,
        source="Caffe2 operator RMACRegions",
    ),
    RmacVariant(
        name="cirtorch",
        title="cnnimageretrieval-pytorch",
        arithmetic=np.float32,
        gap=_times_inverse,
        starts=_centred_starts,
        x_outer=False,
        whole_map=True,
        eps_is_added=True,
        source="Radenović, cnnimageretrieval-pytorch, layers.functional.rmac and roipool",
    ),
)
VARIANTS = {row.name: row for row in _ROWS}
"""The known implementations, by name."""


def rmac_regions(
    batch_size: int, height: int, width: int, *, scales: int = 3, overlap: float = 0.4
) -> np.ndarray:
    """Lay the regions of R-MAC over feature maps of one size, bit for bit as Caffe2 does.

    Args:
        batch_size: feature maps in the batch, 0 or more; all get the same regions.
        height: rows of a feature map, 0 … 46340.
        width: columns of a feature map, 0 … 46340.
        scales: levels, 0 or more; level l has squares of 2 * min(height, width) // (l + 1) cells.
        overlap: wanted overlap between neighbours along the long side, as a share of a square.

    Returns:
        (batch_size * n, 5) float32: batch index, first column, first row, last column, last row. In
        cells, the last ones inclusive, as RoIPool with spatial_scale=1 reads them; column by
        column. (0, 5) if there is nothing to cover.

    Raises:
        ValueError: naming the argument, what it wants and what it got. There is no gradient:
            ``operators.gradient_of`` raises NotDifferentiable.

    Source:
        Caffe2 RMACRegions; ``rmac_derivation`` shows the numbers in between.
    """
    batch_size = checks.check_int("batch_size", batch_size, 0, MOST_ROWS)
    derivation = rmac_derivation(height, width, scales=scales, overlap=overlap, variant="caffe2")
    count = len(derivation.regions)
    if batch_size * count > MOST_ROWS:
        raise ValueError(
            f"batch_size: want at most {MOST_ROWS} regions in all, "
            f"got {batch_size} feature maps with {count} each"
        )
    rows = np.empty((batch_size, count, 5), np.float32)
    rows[:, :, 0] = np.arange(batch_size)[:, None]
    rows[:, :, 1:] = derivation.regions
    return rows.reshape(-1, 5)


def rmac_derivation(
    height: int, width: int, *, scales: int = 3, overlap: float = 0.4, variant: str = "tolias"
) -> RmacDerivation:
    """Derive the regions of one feature map and keep every number of the derivation.

    The short side gives the size of the squares. The long side gets more of them: of one to six
    steps, the number whose overlap comes closest to the wanted one.

    Args:
        height: as for ``rmac_regions``.
        width: as for ``rmac_regions``.
        scales: as for ``rmac_regions``.
        overlap: as for ``rmac_regions``.
        variant: a name in ``VARIANTS``: "tolias", "caffe2" or "cirtorch".

    Returns:
        RmacDerivation; its ``regions`` are those that ``rmac`` and ``rmac_regions`` use.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
    """
    checks.check_choice("variant", variant, tuple(VARIANTS))
    arguments = (
        checks.check_int("height", height, 0, LONGEST_SIDE),
        checks.check_int("width", width, 0, LONGEST_SIDE),
        checks.check_int("scales", scales, 0, MOST_SCALES),
        _checked_overlap(overlap),
        VARIANTS[variant],
    )
    return (_cached_derive if arguments[2] <= SCALES_KEPT else _derive)(*arguments)


def _checked_overlap(overlap: Any) -> float:
    """``overlap`` as a float that float32 can hold."""
    number = checks.as_float("overlap", overlap)
    if not -1e30 <= number <= 1e30:
        raise ValueError(f"overlap: want a number from -1e30 to 1e30, got {checks.shown(overlap)}")
    return number


def _derive(
    height: int, width: int, scales: int, overlap: float, variant: RmacVariant
) -> RmacDerivation:
    """The derivation itself."""
    candidates = _step_candidates(height, width, overlap, variant)
    # min returns the first of equals, as the strict < of every implementation does.
    chosen = min(candidates, key=lambda step: step.difference, default=None)
    steps = chosen.steps if chosen else 0
    extra_columns, extra_rows = steps * (width > height), steps * (height > width)
    sizes = [2 * min(height, width) // (level + 1) for level in range(1, scales + 1)]
    sizes = sizes[: sizes.index(0)] if 0 in sizes else sizes
    _check_region_count(len(sizes), extra_columns, extra_rows)
    levels = tuple(
        _level(level, size, width, height, level + extra_columns, level + extra_rows, variant)
        for level, size in enumerate(sizes, start=1)
    )
    regions, region_level = _listed_regions(height, width, levels, variant)
    return RmacDerivation(
        height=height,
        width=width,
        scales=scales,
        overlap=overlap,
        variant=variant,
        candidates=candidates,
        chosen=chosen,
        extra_columns=extra_columns,
        extra_rows=extra_rows,
        levels=levels,
        regions=regions,
        region_level=region_level,
    )


_cached_derive = lru_cache(maxsize=256)(_derive)
"""The same for small derivations: the app asks for the same sizes again and again."""


def _step_candidates(
    height: int, width: int, overlap: float, variant: RmacVariant
) -> tuple[StepCandidate, ...]:
    """The candidates of one to six steps along the long side; none for a square or empty map."""
    short, long = sorted((height, width))
    if short in (0, long):
        return ()
    number = variant.arithmetic
    candidates = []
    for steps in STEPS:
        gap = variant.gap(number(long - short), number(steps))
        given = overlap_of(short, gap)
        difference = abs(given - number(overlap))
        candidates.append(StepCandidate(steps, float(gap), float(given), float(difference)))
    return tuple(candidates)


def _check_region_count(levels: int, extra_columns: int, extra_rows: int) -> None:
    """Raise ValueError, before anything is allocated, above ``MOST_REGIONS``."""
    count = sum(
        (level + extra_columns) * (level + extra_rows)
        for level in range(1, min(levels, 10_000) + 1)
    )
    if count > MOST_REGIONS:
        raise ValueError(
            f"scales: want at most {MOST_REGIONS} regions per feature map, "
            f"got {levels} levels with {count} or more"
        )


def _level(
    level: int, size: int, width: int, height: int, columns: int, rows: int, variant: RmacVariant
) -> RmacLevel:
    """One level: its strides and the first cells of its regions."""
    stride_x, starts_x = _side(width, size, columns, variant)
    stride_y, starts_y = _side(height, size, rows, variant)
    return RmacLevel(level, size, columns, rows, stride_x, stride_y, starts_x, starts_y)


def _side(
    length: int, size: int, count: int, variant: RmacVariant
) -> tuple[float, tuple[int, ...]]:
    """Stride and starts of `count` regions of `size` cells along a side of `length` cells."""
    number = variant.arithmetic
    stride = number(length - size) / number(count - 1) if count > 1 else number(0)
    starts = variant.starts(size, stride, np.arange(count, dtype=number))
    return float(stride), tuple(starts.astype(np.int64).tolist())


def _listed_regions(
    height: int, width: int, levels: tuple[RmacLevel, ...], variant: RmacVariant
) -> tuple[np.ndarray, np.ndarray]:
    """All regions in the variant's order, and the level of each."""
    blocks = [np.empty((0, 4), np.int64)]
    numbers = [np.empty(0, np.int64)]
    if variant.whole_map and height and width:
        blocks.append(np.array([[0, 0, width - 1, height - 1]]))
        numbers.append(np.zeros(1, np.int64))
    for level in levels:
        x, y = np.meshgrid(level.starts_x, level.starts_y, indexing="xy")
        if variant.x_outer:
            x, y = x.T, y.T
        first = np.stack([x.ravel(), y.ravel()], axis=1)
        blocks.append(np.hstack([first, first + level.size - 1]))
        numbers.append(np.full(len(first), level.level))
    regions, region_level = np.concatenate(blocks), np.concatenate(numbers)
    regions.flags.writeable = region_level.flags.writeable = False
    return regions, region_level


operators.register(
    "rmac_regions", rmac_regions, gradient=None, devices=("cpu",), source="Caffe2 RMACRegions"
)
