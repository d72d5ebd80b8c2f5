"""A rotated box in its own units, on the picture and on the feature map, and as others read it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box, rois
from roiviz.cells import on_picture
from roiviz.conventions import NOTATIONS, Notation
from roiviz.conventions.rules import Offset
from roiviz.explain import words
from roiviz.explain.claims import Claim, Claims, Value
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.words import Words
from roiviz.features import FeatureMap

# More samples per bin and axis make no visible difference, and slow a drag down.
MAX_SAMPLES = 8
# Two readings closer than this on the picture are the same box.
SAME_PIXELS = 1e-3


@dataclass(frozen=True)
class Reading:
    """What the same five numbers mean to one framework."""

    convention: Notation
    box: Box  # as this framework understands it
    read_frame: Box  # where its bins lie on the picture
    corner_shift: float  # picture pixels that the farthest corner of the bins is off

    @property
    def same(self) -> bool:
        """Whether it reads exactly the same place in the same orientation."""
        return self.corner_shift < SAME_PIXELS


@dataclass(frozen=True)
class RotationExplanation:
    """One rotated box: its tuple, its place in cells, and the other readings."""

    box: Box
    own_box: Box  # as the operator understands it: the angle counter-clockwise
    own: Notation  # the rules that the operator is called with
    stride: float
    numbers: tuple[float, ...]  # cx, cy, w, h, angle as the operator is given them
    center_in_cells: tuple[float, float]  # x, y
    size_in_cells: tuple[float, float]  # height, width after the smallest size
    read_frame: Box

    @property
    def direction(self) -> str:
        """↺ or ↻, the way the operator counts."""
        return self.own.direction

    def reading(self, name: str | None) -> Reading | None:
        """The reading of one convention, or None where no other is asked for."""
        row = NOTATIONS.get(name) if name else None
        return _reading(row, self.numbers, self.read_frame, self.stride) if row else None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What the same numbers mean to every framework."""
        return tuple(
            _reading(row, self.numbers, self.read_frame, self.stride) for row in NOTATIONS.values()
        )


@cache
def own_convention(settings: RoiSettings) -> Notation:
    """The rules that the operator itself is called with."""
    rules = settings.rules(1.0)
    read = replace(
        NOTATIONS["caffe2"].rules,
        offset=Offset(after=rules.offset),
        minimum=rules.minimum,
        angle=-1.0 if settings.clockwise else 1.0,
    )
    return Notation("own", "this operator", read, "kernels.roi_align_rotated")


def explain_rotation(box: Box, settings: RoiSettings, stride: float) -> RotationExplanation:
    """Where the rotation of this box happens, and what its numbers mean elsewhere.

    `box.angle` is what the kernel is given, in degrees; with `clockwise` the kernel turns the
    samples the other way.
    """
    own = own_convention(settings)
    numbers = (box.cx, box.cy, box.width, box.height, box.angle)
    own_box = own.read(numbers, box.id)
    read_frame = own.read_frame(own_box, stride)
    return RotationExplanation(
        box=box,
        own_box=own_box,
        own=own,
        stride=stride,
        numbers=numbers,
        center_in_cells=(box.cx / stride - own.offset, box.cy / stride - own.offset),
        size_in_cells=(read_frame.height / stride, read_frame.width / stride),
        read_frame=read_frame,
    )


def _reading(row: Notation, numbers: Sequence[float], own: Box, stride: float) -> Reading:
    box = row.read(numbers)
    frame = row.read_frame(box, stride)
    # Corner by corner, not as sets: a box turned by 180° covers the same place upside down.
    off = float(np.max(np.linalg.norm(frame.corners - own.corners, axis=1)))
    return Reading(row, box, frame, off)


def pooled_patch(
    colours: FeatureMap, frame: Box, bins: tuple[int, int], device: str = "cpu"
) -> np.ndarray:
    """(rows, columns, 3) uint8: the picture where an operator's bins lie, upright.

    Args:
        colours: the picture's own pixels, 0 to 1.
        frame: where the bins lie on the picture, as `RotationExplanation.read_frame`.
        bins: rows and columns of the patch.
    """
    cells = max(frame.width / bins[1], frame.height / bins[0]) / colours.stride
    pooled = kernels.roi_align_rotated(
        colours.nhwc,
        rois([frame], rotated=True),
        bins,
        spatial_scale=colours.spatial_scale,
        sampling_ratio=min(max(math.ceil(cells), 1), MAX_SAMPLES),
        aligned=True,
        layout="NHWC",
        device=device,
    )[0]
    return np.rint(np.clip(pooled, 0.0, 1.0) * 255.0).astype(np.uint8)


# ------------------------------------------------------------------ words

WORDS: Words = {
    "turned_in_cells": (
        "The kernel scales the box to cells first and turns it there, about x = {cx}, y = {cy}: "
        "a positive angle goes {way} on screen, where y points down."
    ),
    "same_rules": "{title} reads these five numbers by the same rules.",
    "same_place": "{title} has other rules, but for this box they give the same place.",
    "other_angle": "{title} takes {angle:tuple} as {unit} {direction}, a turn of {turn:turn}.",
    "same_angle": "{title} takes the angle as {unit} {direction} too.",
    "sides_swapped": "It reads the height before the width.",
    "moved": "It reads {pixels} px {way} where this operator does.",
    "enlarged": "It enlarges the {sides:list}, {cells:below1} cells, to 1 cell.",
    "not_enlarged": "It does not enlarge the {sides:list}, {cells:below1} cells, to 1 cell.",
    "corner": "Its farthest corner is {pixels} px off.",
    "write": "The same place there is {fields:join} = {numbers:tuple}.",
    "write_turned": (
        "The same place there is {fields:join} = {numbers:tuple}; "
        "in its range of angles the bins are turned by {turn:turn}."
    ),
    "cannot_write": (
        "The same place cannot be pooled there: a {sides:list} of {cells:below1} cells is enlarged "
        "to 1 cell."
    ),
}
_SIDES = ("height", "width")


def sentence(explained: RotationExplanation, reading: Reading | None) -> str:
    """Where the box is turned, or how another framework would read the numbers."""
    return words.text_of(words.render(claims(explained, reading), WORDS))


def claims(explained: RotationExplanation, reading: Reading | None) -> Claims:
    """What is said of a box, or of another framework's reading of it."""
    if reading is None:
        cx, cy = explained.center_in_cells
        way = "counter-clockwise" if explained.direction == "↺" else "clockwise"
        return (Claim("turned_in_cells", {"cx": cx, "cy": cy, "way": way}),)
    title: dict[str, Value] = {"title": reading.convention.title}
    if reading.convention.reads == explained.own.reads:
        said = [Claim("same_rules", title)]
    elif reading.same:
        said = [Claim("same_place", title)]
    else:
        said = _differences(explained, reading)
    return (
        (*said, _written(explained, reading))
        if _asks_for_writing(explained, reading)
        else tuple(said)
    )


def _asks_for_writing(explained: RotationExplanation, reading: Reading) -> bool:
    """Whether the other framework would write different numbers."""
    row = reading.convention
    return not reading.same or (row.range is not None and row.quarters(explained.read_frame) != 0)


def _differences(explained: RotationExplanation, reading: Reading) -> list[Claim]:
    row, own = reading.convention, explained.own
    counts: dict[str, Value] = {
        "title": row.title,
        "unit": row.unit,
        "direction": row.direction,
    }
    if row.degrees_per_unit == own.degrees_per_unit:
        said = [Claim("same_angle", counts)]
    else:
        angle: dict[str, Value] = {"angle": (explained.numbers[4],), "turn": reading.box.angle}
        said = [Claim("other_angle", {**counts, **angle})]
    if row.height_first:
        said.append(Claim("sides_swapped"))
    if row.offset != own.offset:
        way = "right of and below" if row.offset < own.offset else "left of and above"
        pixels = abs(row.offset - own.offset) * explained.stride
        said.append(Claim("moved", {"pixels": pixels, "way": way}))
    if row.minimum != own.minimum:
        box = reading.box if row.minimum else explained.own_box
        if small := _below(box, max(row.minimum, own.minimum), explained.stride):
            said.append(Claim("enlarged" if row.minimum else "not_enlarged", small))
    return [*said, Claim("corner", {"pixels": reading.corner_shift})]


def _below(box: Box, minimum: float, stride: float) -> dict[str, Value]:
    """The sides below the smallest size, in cells; {} if there are none."""
    found = [
        (name, side / stride)
        for name, side in zip(_SIDES, (box.height, box.width), strict=True)
        if side / stride < minimum
    ]
    if not found:
        return {}
    return {"sides": tuple(n for n, _ in found), "cells": tuple(c for _, c in found)}


def _written(explained: RotationExplanation, reading: Reading) -> Claim:
    """The numbers with which the other framework pools the same place, if there are any."""
    row, frame = reading.convention, explained.read_frame
    if small := _below(frame, row.minimum, explained.stride):
        return Claim("cannot_write", small)
    # Compensates for the half-cell shift, so that the same cells are read.
    moved = on_picture(-row.offset, explained.stride)
    wanted = replace(frame, cx=frame.cx - moved, cy=frame.cy - moved)
    numbers = row.write(wanted)
    values: dict[str, Value] = {"fields": row.fields, "numbers": numbers}
    if not row.quarters(wanted):
        return Claim("write", values)
    turned = math.remainder(row.read(numbers).angle - frame.angle, 360.0)
    return Claim("write_turned", {**values, "turn": turned})
