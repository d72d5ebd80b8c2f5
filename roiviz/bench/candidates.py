"""What the detective tries: conventions under settings, single rules switched, and slips."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from roiviz.bench.case import BenchError, Case
from roiviz.bench.claim import HALF, IN_HALF, in_half
from roiviz.bench.claim import settings as said_settings
from roiviz.bench.meanings import Meaning, meaning, ratio_of
from roiviz.bench.slips import Slip
from roiviz.bench.tolerance import hidden_type
from roiviz.conventions import AXES, CONVENTIONS, Convention, Refused, Rules, Settings, values_of
from roiviz.conventions.rules import (
    Adaptive,
    Border,
    Edge,
    End,
    Grid,
    Offset,
    Placement,
    Pool,
    Reduction,
    Rounding,
    Unit,
    Where,
)
from roiviz.conventions.words import rule

RATIOS = (0, 2, 1, 4, 3)
"""Samples per bin and axis that are tried where nobody says, the usual first; 0 is adaptive."""

SCALES = tuple(1 / stride for stride in (16, 32, 8, 4, 1, 64, 2, 14))
"""Cells per picture pixel of the usual backbones."""

LIKELIEST = (
    "torchvision", "torchvision_aligned", "detectron2_rotated", "mmcv_rotated",
    "torchvision_roi_pool", "onnxruntime", "onnxruntime_legacy", "onnxruntime_max",
    "onnxruntime_legacy_max", "detectron2", "mmcv", "mmcv_legacy", "mmcv_max", "onnx_16",
    "onnx_10", "openvino_half_pixel", "openvino_half_pixel_for_nn", "openvino",
    "torchvision_deterministic", "torchvision_deterministic_aligned", "torchvision_ps_roi_align",
    "torchvision_ps_roi_pool", "prroi_pool", "tf_crop_and_resize", "keras_hub", "sam3", "tensorrt",
)  # fmt: skip
"""The rows that most data are of, in this order; the rest follow in theirs."""

LITTLE = 1.25
"""How far beyond the map boxes may reach that are cut by its border."""

TURNED = 5
"""Numbers of a box with an angle."""

BY_LIKELIHOOD = tuple(dict.fromkeys((*LIKELIEST, *CONVENTIONS)))
"""The ids of all rows."""

_ORDER = {name: at for at, name in enumerate(BY_LIKELIHOOD)}

# Values that no framework has, but ports and exports do.
_MORE: dict[str, tuple[object, ...]] = {
    "offset": (
        Offset(after=1.0),  # the half pixel twice
        Offset(after=-0.5),
        Offset(before=-0.5),
        Offset(before=0.5),
        Offset(before=-0.5, after=0.5),
        Offset(before=1.0),
    ),
    "end": (End(before=-1.0), End(after=-1.0)),
    "minimum": (0.0, 1.0, -math.inf, 0.1),
    "grid": (
        Grid(ratio=1),
        Grid(ratio=2),
        Grid(ratio=4),
        Grid(adaptive=Adaptive.ROUND, ratio=0),
        Grid(adaptive=Adaptive.FLOOR, least=1),
    ),
    "placement": (Placement(within=0.0), Placement(within=1.0)),
    "border": (
        Border(reach=0.0),
        Border(reach=0.5),
        Border(reach=math.inf),
        Border(edge=Edge.FADE),
        Border(edge=Edge.NEAREST),
        Border(reach=1.0, counts=False),
    ),
    "reduction": (Reduction(Pool.MAX), Reduction(Pool.MAX, 0.0, 0.0), Reduction(Pool.CORNER_MAX)),
    "angle": (1.0, -1.0, 180 / math.pi, -180 / math.pi),
    "precision": (HALF,),
}
# A box's numbers are the slips' business.
SWITCHED = tuple(axis for axis in AXES if axis != "format")


_ALIGNED = {0.0: False, 0.5: True}


@dataclass(frozen=True)
class Candidate:
    """One explanation of an output.

    Attributes:
        convention: whose rules they are, or whose they are but for those that are switched.
        settings: what its operator is called with.
        switched: rules in the place of the convention's own: (axis, value) each.
        slip: what the call saw otherwise than it was given.
    """

    convention: Convention
    settings: Settings
    switched: tuple[tuple[str, Any], ...] = ()
    slip: Slip | None = None

    @cached_property
    def rules(self) -> Rules | None:
        """What decides the output; None for a slip that these rules cannot have."""
        rules = replace(self.convention.rules, **dict(self.switched))
        return rules if self.slip is None else self.slip.read(rules)

    @cached_property
    def meaning(self) -> Meaning | None:
        """What it amounts to."""
        rules = self.rules
        return None if rules is None else meaning(rules, self.settings)

    @property
    def ratio(self) -> int | None:
        """Samples per bin and axis, 0 for adaptive; None where no grid is asked for."""
        rules = self.rules
        return None if rules is None else ratio_of(rules, self.settings)

    @property
    def aligned(self) -> bool | None:
        """Whether half a cell is subtracted after scaling; None where it is another share of it."""
        means = self.meaning
        if means is None:
            return None
        offset = means.rules.offset
        # Half a pixel of the picture is no half of a cell, and no nothing.
        return None if offset.before and not offset.after else _ALIGNED.get(offset.after)

    @property
    def plain(self) -> bool:
        """Whether it is a convention as it stands."""
        return not self.switched and self.slip is None

    @property
    def said(self) -> str:
        """As "torchvision aligned, sampling_ratio=2, spatial_scale=0.0625"."""
        rules = self.rules or self.convention.rules
        parts = [self.convention.title]
        if rules.grid.ratio is None and self.ratio is not None:
            parts.append(f"sampling_ratio={self.ratio or '0 (adaptive)'}")
        if rules.format.unit is Unit.PICTURE:
            parts.append(f"spatial_scale={self.settings.spatial_scale:.10g}")
        said = ", ".join(parts)
        if self.switched:
            said += ", but " + "; ".join(rule(rules, axis) for axis, _ in self.switched)
        return said if self.slip is None else f"{said}, and {self.slip.says}"


def is_another(ratio: int | None, said: int | None) -> bool:
    """Whether a grid, or None for no grid at all, is not the one that was said."""
    if said is None:
        return False
    return said > 0 if ratio is None else ratio != max(said, 0)


def _is_another_scale(scale: float, case: Case) -> bool:
    """Whether a scale is not what was said; where nothing was, not the one that boxes need."""
    said = case.said.spatial_scale
    return scale != said if said is not None else case.on_map and scale != 1.0


def rank(candidate: Candidate, case: Case) -> tuple[object, ...]:
    """What is reported first: as said, with fewer faults, then the likeliest."""
    said = case.said
    apart = "batch" not in candidate.convention.rules.format.columns
    ratio = candidate.ratio
    return (
        candidate.slip is not None,
        len(candidate.switched),
        candidate.convention.id != said.convention,
        _is_another_scale(candidate.settings.spatial_scale, case),
        None not in (candidate.aligned, said.aligned) and candidate.aligned != said.aligned,
        is_another(ratio, said.sampling_ratio),
        candidate.convention.rules.grid.ratio is not None,
        apart != (case.batch_index is not None) and candidate.convention.id not in LIKELIEST[:2],
        _ORDER[candidate.convention.id],
        RATIOS.index(ratio) if ratio in RATIOS else -1,
    )


def conventions_of(case: Case) -> list[Convention]:
    """The rows that can have made an output of this shape, the likeliest first."""
    bins = math.prod(case.output_size)
    same = case.features.shape[1] == case.output.shape[1]
    shared = case.features.shape[1] == case.output.shape[1] * bins
    width = _numbers(case)
    empty = _has_empty(case)
    rows = [
        CONVENTIONS[name]
        for name in BY_LIKELIHOOD
        if (shared if CONVENTIONS[name].rules.reduction.position_sensitive else same)
        and len(CONVENTIONS[name].rules.format.numbers) == width
        and not (empty and Refused.EMPTY in CONVENTIONS[name].refuses)
    ]
    if case.in_half:
        return [*rows, *(in_half(row) for row in rows if row.id in IN_HALF)]
    said = case.said
    meant = said.aligned, said.sampling_ratio, said.reduction, said.convention
    if all(one is None for one in meant) or _has_half(case):
        return rows
    # Who says the rules of a call in float32 does not mean one in half precision.
    return [row for row in rows if row.rules.precision != HALF or row.id == said.convention]


def usual_of(rows: Sequence[Convention]) -> list[Convention]:
    """A few of some rows, the likeliest first, that all others are near to."""
    # Boxes in another order are as far from all as another scale's.
    first = {
        row.rules.format.numbers: row
        for row in reversed(rows)
        if row.rules.format.unit is Unit.PICTURE and not row.rules.format.per_picture
    }
    cells = [row for row in rows if row.rules.placement.where is Where.CELLS]
    return list(dict.fromkeys([*rows[:2], *cells[:1], *first.values()]))


def _has_half(case: Case) -> bool:
    """Whether the data may have been given to an operator in half precision."""
    types = {case.features.dtype.name, case.rois.dtype.name, case.output.dtype.name}
    return "float16" in types or hidden_type(case.features) == "float16"


def _numbers(case: Case) -> int:
    """Of a box without its batch index: five columns are a turned box, or an upright one and it."""
    width = case.rois.shape[1]
    if width != TURNED:
        return min(width, TURNED)
    first = case.rois[:, case.batch_column]
    if case.batch_index is not None:
        return width - int(np.array_equal(first, case.batch_index))
    fits = (first >= 0) & (first < len(case.features)) & (first == np.floor(first))
    return width - int(fits.all())


def _has_empty(case: Case) -> bool:
    """Whether a box has no width or height, read as corners."""
    boxes = case.rois[:, -4:]
    return bool((boxes[:, 2:] <= boxes[:, :2]).any())


def ratios_of(case: Case) -> tuple[int, ...]:
    """What is tried, what is said first."""
    said = case.said.sampling_ratio
    return RATIOS if said is None else tuple(dict.fromkeys((max(said, 0), *RATIOS)))


def scales_of(case: Case) -> tuple[float, ...]:
    """Cells per unit of the boxes that are likely: as said, the usual, and one that the data show.

    What is said comes first, and what people make of it by mistake last.
    """
    said = case.said.spatial_scale
    found = [] if said is None else [said]
    if case.said.picture_size is not None:
        sides = zip(case.feature_size, case.said.picture_size, strict=True)
        found += [cells / pixels for cells, pixels in sides if pixels > 0]
    most = _most(case)
    if most <= max(case.feature_size):
        found.append(1.0)  # boxes that lie on the map as they are
    found += SCALES
    stride = math.ceil(most / max(case.feature_size))
    if stride:
        found.append(1 / stride)  # the least that brings all boxes onto it
    if said:
        found += [said * said, 1 / said, said / 2, said * 2]
    return tuple(dict.fromkeys(scale for scale in found if 0 < scale < math.inf))


def fitting(case: Case) -> float | None:
    """The largest usual scale at which the boxes lie on the map, but for a little beyond it."""
    most, cells = _most(case), max(case.feature_size)
    fit = (one for one in sorted(SCALES, reverse=True) if most * one <= LITTLE * cells)
    return next(fit, None) if most else None


def spanned(case: Case) -> tuple[float, float]:
    """The least and the greatest scale at which the boxes lie on and about the map."""
    most = max(_most(case), 1e-6)
    cells = max(case.feature_size)
    return cells / most / 8, cells / most * 2


def _most(case: Case) -> float:
    """The largest of the boxes' numbers, apart from those of a box that has others than numbers."""
    far = np.abs(lengths(case))
    return float(far[np.isfinite(far).all(axis=1)].max(initial=0.0))


def lengths(case: Case) -> np.ndarray:
    """(R, 4) float64: the boxes' numbers without the batch index and the angle."""
    try:
        boxes = case.split(_numbers(case))[0][:, :4]
    except BenchError:  # no number is that of a picture
        boxes = case.rois[:, -4:]
    return boxes.astype(np.float64)


def settings_of(case: Case, scale: float, ratio: int) -> Settings:
    """The settings as said, with these."""
    return replace(said_settings(case), spatial_scale=scale, sampling_ratio=ratio)


def plain(case: Case, scales: tuple[float, ...], slip: Slip | None = None) -> Iterator[Candidate]:
    """Every convention under every setting, each meaning once for every convention."""
    rows = conventions_of(case)
    for scale in scales:
        for ratio in ratios_of(case):
            settings = settings_of(case, scale, ratio)
            for row in rows:
                if ratio <= 0 and Refused.ADAPTIVE in row.refuses and row.rules.grid.ratio is None:
                    continue
                turned = row.rules.format.turned
                if slip is not None and slip.turned not in (None, turned):
                    continue
                yield Candidate(row, settings, (), slip)


def switched(candidate: Candidate) -> Iterator[Candidate]:
    """The candidate with one more rule that is somebody else's."""
    taken = {axis for axis, _ in candidate.switched}
    rules = candidate.convention.rules
    axes = [axis for axis in SWITCHED if axis not in taken]
    if not rules.format.turned:
        axes.remove("angle")
    for axis in axes:
        for value in dict.fromkeys((*_MORE.get(axis, ()), *values_of(axis))):
            if value != getattr(rules, axis) and not _is_another_rounding(rules, value):
                yield replace(candidate, switched=(*candidate.switched, (axis, value)))


def _is_another_rounding(rules: Rules, value: object) -> bool:
    """Whether an offset by a part of a cell does no more than round corners in another way."""
    if rules.rounding is Rounding.NONE or not isinstance(value, Offset):
        return False
    return not value.before and value.after != round(value.after)
