"""A convention's rules in words: what it does otherwise than Caffe2's first RoIAlign."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

from roiviz.conventions.rules import (
    LEGACY_RULES,
    Adaptive,
    Border,
    Edge,
    End,
    Format,
    Grid,
    Offset,
    Order,
    Placement,
    Pool,
    Precision,
    Reduction,
    Rounding,
    Rules,
    Unit,
    Where,
)


@functools.cache
def in_full(rules: Rules) -> str:
    """Every rule, also where it is Caffe2's."""
    axes = [*_AXES, *(["angle"] if rules.format.turned else [])]
    return "; ".join(rule(rules, axis) for axis in axes)


@functools.cache
def said(rules: Rules) -> str:
    """What is particular to these rules, axis by axis."""
    parts = [part for axis, speak in _AXES.items() for part in speak(getattr(rules, axis))]
    if rules.format.turned:
        parts.append(_angle(rules.angle))
    return "; ".join(parts) or "; ".join(_USUAL.values())


def rule(rules: Rules, axis: str) -> str:
    """One rule in words, also where it is Caffe2's.

    Args:
        axis: one of AXES.
    """
    if axis == "angle":
        return _angle(rules.angle)
    if rules.placement.where in _WHOLE and axis in _WHOLE[rules.placement.where]:
        return _WHOLE[rules.placement.where][axis]
    spoken: list[str] = _AXES[axis](getattr(rules, axis))
    if axis == "reduction" and spoken and rules.reduction.pool is Pool.MEAN:
        spoken = [f"{_USUAL[axis]}, {spoken[0]}"]
    return "; ".join([*spoken] or [_USUAL[axis]]) + _ASIDE.get(axis, lambda _: "")(rules)


_USUAL = {
    "format": "x1 y1 x2 y2 in picture pixels",
    "offset": "no offset",
    "end": "a box ends where it ends",
    "rounding": "nothing is rounded",
    "minimum": f"a side of at least {LEGACY_RULES.minimum:g}",
    "grid": "the ratio asked for, else ⌈size of a bin⌉",
    "placement": "the middle of each share",
    "border": "clamped, and 0 beyond one cell outside",
    "reduction": "the mean of the samples",
    "precision": "the type of the boxes",
}


# What takes the place of a rule where no single samples are chosen.
_WHOLE: dict[Where, dict[str, str]] = {
    Where.CELLS: {"grid": "no grid of samples", "border": "no cell beyond the map is taken"},
    Where.INTEGRAL: {"grid": "no grid of samples", "border": "zeros around the map"},
}


# What only matters beside another framework's.
_ASIDE: dict[str, Callable[[Rules], str]] = {
    "format": lambda rules: (
        ", the batch index first" if "batch" in rules.format.columns else ", the batch index apart"
    ),
    "precision": lambda rules: (
        f", the scale in {rules.precision.scale}" if rules.precision.scale else ""
    ),
}


def _angle(degrees: float) -> str:
    return f"{'degrees' if abs(degrees) == 1.0 else 'radians'} {'↺' if degrees > 0 else '↻'}"


def _format(form: Format) -> list[str]:
    found = [" ".join(form.numbers)] if form.numbers != ("x1", "y1", "x2", "y2") else []
    units = {
        Unit.CELL: "in cells",
        Unit.MAP: "from 0 to 1" if not form.per_picture else "over the picture's size",
        Unit.CENTRES: "from 0 to 1 between the outermost cell centres",
    }
    found += [units[form.unit]] if form.unit in units else []
    found += ["corners put in order"] if form.ordered else []
    found += ["clipped to the picture"] if form.clipped else []
    return [", ".join(found)] if found else []


def _offset(offset: Offset) -> list[str]:
    parts = []
    if offset.before:
        parts.append(f"{offset.before:+g} before scaling")
    if offset.after:
        parts.append(f"{-offset.after:+g} after scaling")
    return [", ".join(parts).replace("-", "−")] if parts else []


def _end(end: End) -> list[str]:
    found = []
    if end.before:
        found.append(f"ends at x2 {'+' if end.before > 0 else '−'} {abs(end.before):g}")
    if end.after:
        found.append(f"{abs(end.after):g} cell {'longer' if end.after > 0 else 'shorter'}")
    return found


def _rounding(rounding: Rounding) -> list[str]:
    return ["corners rounded to whole cells"] if rounding is Rounding.HALF_AWAY else []


def _minimum(minimum: float) -> list[str]:
    if minimum == LEGACY_RULES.minimum:
        return []
    return ["no smallest side" if math.isinf(minimum) else f"a side of at least {minimum:g}"]


def _grid(grid: Grid) -> list[str]:
    found = []
    if grid.ratio == 0:
        found.append("always adaptive")
    elif grid.ratio:
        found.append(f"{grid.ratio} × {grid.ratio} samples a bin")
    if grid.adaptive is Adaptive.ROUND:
        found.append("an adaptive grid rounded to the nearest")
    if grid.adaptive is Adaptive.FLOOR:
        found.append("an adaptive grid rounded down")
    if grid.least:
        found.append(f"at least {grid.least} sample")
    if grid.capped:
        found.append("no more samples along an axis than the map has cells")
    if grid.wide:
        found.append("its size in float64")
    return [", ".join(found)] if found else []


def _placement(place: Placement) -> list[str]:
    found = [] if place.where is Where.SHARES else [place.where.value]
    if place.within != 0.5:
        end = {0.0: "start", 1.0: "end"}.get(place.within)
        where = f"at the {end}" if end else f"{place.within:g} of the way along"
        found.append(f"each sample {where} {'of ' if end else ''}its share")
    if place.order is not Order.PRODUCT:
        found.append(f"position {place.order.value}")
    if place.margin:
        found.append("without the map's last row and column")
    if place.fault:
        found.append("y normalised again for each further sample in x")
    return [", ".join(found)] if found else []


def _border(border: Border) -> list[str]:
    found = [_EDGES[border.edge](border)] if border.edge in _EDGES else []
    if border.edge in (Edge.CLAMP, Edge.NEAREST) and border.reach != 1.0:
        far = f"0 beyond {border.reach:g} cells outside the outermost centres"
        near = "0 beyond the outermost centres" if border.reach == 0 else far
        found.append(_NO_WINDOW if math.isinf(border.reach) else near)
    if not border.counts:
        found.append("samples outside left out")
    return [", ".join(found)] if found else []


_NO_WINDOW = "no window: everything is clamped to the map"
_EDGES: dict[Edge, Callable[[Border], str]] = {
    Edge.FADE: lambda border: (
        "zeros around the map" + (f", cells from {border.first} on" if border.first else "")
    ),
    Edge.EXTEND: lambda _: "0 below 0 and from the map's size on, the last two cells' line between",
    Edge.NEAREST: lambda _: "each sample reads the nearest cell",
}


def _reduction(reduction: Reduction) -> list[str]:
    found = [] if reduction.pool is Pool.MEAN else [reduction.pool.value]
    if not math.isinf(reduction.least):
        found.append(f"from {reduction.least:g} on".replace("-", "−"))
    if reduction.position_sensitive:
        found.append("each bin of its own channels")
    if math.isnan(reduction.empty):
        found.append("NaN without samples")
    elif reduction.empty and reduction.empty != reduction.least:
        found.append(f"{reduction.empty:g} without samples".replace("-", "−"))
    return [", ".join(found)] if found else []


def _precision(precision: Precision) -> list[str]:
    if precision.positions is None:
        return []
    return [f"all in {precision.positions}"]


_AXES: dict[str, Callable[[Any], list[str]]] = {
    "format": _format,
    "offset": _offset,
    "end": _end,
    "rounding": _rounding,
    "minimum": _minimum,
    "grid": _grid,
    "placement": _placement,
    "border": _border,
    "reduction": _reduction,
    "precision": _precision,
}
