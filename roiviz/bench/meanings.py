"""What rules amount to once the settings are known: two calls of equal meaning give equal outputs.

What is left out is what cannot show: the order of the arithmetic, whether the batch index is a
column, and every rule that another one or a setting makes idle.
"""

from __future__ import annotations

import functools
import math
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from roiviz.conventions import Rules, Settings
from roiviz.conventions.rules import (
    Adaptive,
    Border,
    Edge,
    End,
    Grid,
    Offset,
    Placement,
    Pool,
    Precision,
    Reduction,
    Rounding,
    Unit,
    Where,
)

_NO_GRID = (Where.BOUNDS, Where.CELLS, Where.INTEGRAL)
_NO_BORDER = (Where.CELLS, Where.INTEGRAL)


class Meaning(NamedTuple):
    """What decides an output, apart from its last bits.

    Attributes:
        rules: those that are not idle.
        scale: cells per unit of the boxes; 1 where the rules do not ask for it.
        picture: rows and columns in pixels, where the rules ask for it.
        extrapolation: what a sample beyond the border gives.
    """

    rules: Rules
    scale: float
    picture: tuple[float, float] | None
    extrapolation: float


def ratio_of(rules: Rules, settings: Settings) -> int | None:
    """Samples per bin and axis, 0 for adaptive; None where no grid is asked for."""
    if rules.placement.where in _NO_GRID:
        return None
    own = rules.grid.ratio
    return max(settings.sampling_ratio if own is None else own, 0)


@functools.lru_cache(4096)
def meaning(rules: Rules, settings: Settings) -> Meaning:
    """What a call under these rules and settings amounts to."""
    ratio = ratio_of(rules, settings)
    scale = settings.spatial_scale if rules.format.unit is Unit.PICTURE else 1.0
    outside = rules.border.outside if settings.extrapolation is None else settings.extrapolation
    border = _border(rules, outside)
    found = replace(
        rules,
        format=replace(
            rules.format,
            columns=rules.format.numbers,
            unit=Unit.PICTURE if rules.format.unit is Unit.CELL else rules.format.unit,
        ),
        offset=_offset(rules, scale),
        end=_end(rules, scale),
        grid=_grid(rules, ratio),
        placement=_placement(rules, ratio),
        border=border,
        reduction=_reduction(rules, ratio),
        angle=rules.angle if rules.format.turned else 1.0,
        precision=_precision(rules.precision),
    )
    picture = settings.picture_size if rules.format.per_picture else None
    return Meaning(found, scale, picture, border.outside)


def _offset(rules: Rules, scale: float) -> Offset:
    """One that is added before the box is scaled is so many cells after it."""
    if rules.format.per_picture or rules.format.clipped:
        return rules.offset
    if rules.format.unit in (Unit.MAP, Unit.CENTRES):
        return rules.offset
    return Offset(after=rules.offset.after - rules.offset.before * scale)


def _end(rules: Rules, scale: float) -> End:
    if rules.rounding is not Rounding.NONE or rules.format.unit in (Unit.MAP, Unit.CENTRES):
        return rules.end
    return End(after=rules.end.after + rules.end.before * scale)


def _never_empty(rules: Rules, ratio: int | None) -> bool:
    """Whether every bin has a sample."""
    if rules.placement.where is Where.CELLS:
        return False
    if ratio is None or ratio > 0 or rules.grid.least > 0:
        return True
    return rules.minimum > 0 and rules.grid.adaptive is Adaptive.CEIL


def _grid(rules: Rules, ratio: int | None) -> Grid:
    if ratio is None:
        return Grid()
    if ratio > 0:
        return Grid(ratio=ratio)
    least = 1 if _never_empty(rules, ratio) else 0
    return replace(rules.grid, ratio=0, wide=False, least=least)


def _placement(rules: Rules, ratio: int | None) -> Placement:
    place = rules.placement
    return Placement(
        where=place.where,
        within=place.within if place.where is Where.SHARES else 0.5,
        middle=place.middle or place.where is not Where.LATTICE,
        margin=place.margin if place.where is Where.CELLS else 0,
        fault=0 if ratio in (None, 1) else place.fault,
    )


def _border(rules: Rules, outside: float) -> Border:
    border = rules.border
    if rules.placement.where in _NO_BORDER:
        return Border()
    limited = border.edge in (Edge.CLAMP, Edge.NEAREST)
    lost = border.reach < math.inf if limited else True
    return Border(
        edge=border.edge,
        reach=border.reach if limited else 1.0,
        first=border.first if border.edge is Edge.FADE else 0,
        outside=outside if lost else 0.0,
        counts=border.counts or rules.reduction.pool is Pool.MEAN or not lost,
    )


def _reduction(rules: Rules, ratio: int | None) -> Reduction:
    reduction = rules.reduction
    return Reduction(
        pool=reduction.pool,
        least=-math.inf if reduction.pool is Pool.MEAN else reduction.least,
        empty=0.0 if _no_empty_shows(rules, ratio) else reduction.empty,
        position_sensitive=reduction.position_sensitive,
    )


def _no_empty_shows(rules: Rules, ratio: int | None) -> bool:
    """Whether no bin is without a sample that counts."""
    leaves_out = rules.reduction.pool is not Pool.MEAN and not rules.border.counts
    return _never_empty(rules, ratio) and not leaves_out


def _precision(precision: Precision) -> Precision:
    """Half precision shows; the others differ in their last bits."""
    coarse = [name if name == "float16" else None for name in (precision.positions, precision.sums)]
    return Precision(*coarse)


def arithmetic(rules: Rules, settings: Settings) -> tuple[Meaning, Rules]:
    """What also decides the last bits: calls of equal arithmetic give the same numbers."""
    means = meaning(rules, settings)
    scale = rules.precision.scale
    if scale is not None and float(np.dtype(scale).type(means.scale)) == means.scale:
        scale = None
    order = replace(
        means.rules,
        grid=replace(means.rules.grid, wide=rules.grid.wide),
        placement=replace(
            means.rules.placement,
            order=rules.placement.order,
            size_first=rules.placement.size_first,
        ),
        offset=rules.offset,
        end=rules.end,
        precision=replace(rules.precision, scale=scale),
    )
    return means, order
