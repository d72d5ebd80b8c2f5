"""A rotated box in its own unit, on the picture and on the feature map, and as others read it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

import kernels
from roiviz.boxes import Box, rois
from roiviz.conventions import CONVENTIONS, Convention
from roiviz.explain.roi import RoiSettings
from roiviz.features import FeatureMap

# More samples a bin and axis show nothing that an eye can see, and hold the hand up.
MAX_SAMPLES = 8
# Two readings nearer than this on the picture are the same box.
SAME_PIXELS = 1e-3


@dataclass(frozen=True)
class Reading:
    """What the same five numbers mean to one framework."""

    convention: Convention
    box: Box  # as this framework understands it
    read_frame: Box  # where its bins lie on the picture
    corner_shift: float  # picture pixels that the farthest corner of the bins is off

    @property
    def same(self) -> bool:
        """Whether it reads the very same place the very same way."""
        return self.corner_shift < SAME_PIXELS


@dataclass(frozen=True)
class RotationLesson:
    """One rotated box: its tuple, its place in cells, and the other readings."""

    box: Box
    own_box: Box  # as the operator understands it: the angle counter-clockwise
    stride: float
    numbers: tuple[float, ...]  # cx, cy, w, h, angle as the operator is given them
    direction: str  # ↺ or ↻, the way the operator counts
    center_in_cells: tuple[float, float]
    size_in_cells: tuple[float, float]  # after the smallest size
    offset: float
    read_frame: Box

    def reading(self, name: str | None) -> Reading | None:
        """The reading of one convention, or None where no other is asked for."""
        row = CONVENTIONS.get(name) if name else None
        return _reading(row, self.numbers, self.read_frame, self.stride) if row else None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What the same numbers mean to every framework."""
        return tuple(
            _reading(row, self.numbers, self.read_frame, self.stride)
            for row in CONVENTIONS.values()
        )


def own_convention(settings: RoiSettings) -> Convention:
    """The rules that the operator itself is called with."""
    return Convention(
        name="own",
        title="this operator",
        degrees_per_unit=-1.0 if settings.clockwise else 1.0,
        offset=0.5 if settings.aligned else 0.0,
        minimum=0.0 if settings.aligned else 1.0,
        source="kernels.roi_align_rotated",
    )


def explain_rotation(box: Box, settings: RoiSettings, stride: float) -> RotationLesson:
    """Where the rotation of this box happens, and what its numbers mean elsewhere.

    `box.angle` is what the kernel is given, in degrees; with `clockwise` the kernel turns the
    samples the other way.
    """
    own = own_convention(settings)
    numbers = (box.cx, box.cy, box.width, box.height, box.angle)
    own_box = own.read(numbers, box.id)
    read_frame = own.read_frame(own_box, stride)
    return RotationLesson(
        box=box,
        own_box=own_box,
        stride=stride,
        numbers=numbers,
        direction=own.direction,
        center_in_cells=(box.cx / stride - own.offset, box.cy / stride - own.offset),
        size_in_cells=(read_frame.width / stride, read_frame.height / stride),
        offset=own.offset,
        read_frame=read_frame,
    )


def _reading(row: Convention, numbers: Sequence[float], own: Box, stride: float) -> Reading:
    box = row.read(numbers)
    frame = row.read_frame(box, stride)
    # Corner by corner, not as sets: a box turned by 180° covers the same place upside down.
    off = float(np.max(np.linalg.norm(frame.corners - own.corners, axis=1)))
    return Reading(row, box, frame, off)


def pooled_patch(
    colours: FeatureMap, box: Box, settings: RoiSettings, bins: tuple[int, int]
) -> np.ndarray:
    """(rows, columns, 3) uint8: the picture under a rotated box, as this operator pools it.

    Args:
        colours: the picture's own pixels, 0 to 1.
        bins: rows and columns of the patch.
    """
    cells = max(box.width / bins[1], box.height / bins[0]) / colours.stride
    pooled = kernels.roi_align_rotated(
        colours.nhwc,
        rois([box], rotated=True),
        bins,
        spatial_scale=colours.spatial_scale,
        sampling_ratio=min(max(math.ceil(cells), 1), MAX_SAMPLES),
        aligned=True,
        clockwise=settings.clockwise,
        layout="NHWC",
        device=settings.device,
    )[0]
    return np.rint(np.clip(pooled, 0.0, 1.0) * 255.0).astype(np.uint8)


def short(value: float) -> str:
    """At most two decimals, with a real minus."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-", "−")


def sentence(lesson: RotationLesson, reading: Reading | None) -> str:
    """Where the turn happens, or what another framework would make of the numbers."""
    cx, cy = lesson.center_in_cells
    if reading is None:
        way = "counter-clockwise" if lesson.direction == "↺" else "clockwise"
        return (
            f"The kernel scales the box to cells first and turns it there, about ({cx:.2f}, "
            f"{cy:.2f}): a positive angle goes {way} on screen, where y points down."
        )
    row = reading.convention
    angle = lesson.numbers[4]
    if reading.same:
        return (
            f"{row.title} reads these five numbers the very same way: {row.unit} {row.direction}."
        )
    parts = [
        f"{row.title} takes {short(angle)} as {row.unit} {row.direction}, "
        f"a turn of {short(reading.box.angle)}° ↺"
    ]
    if row.offset != lesson.offset:
        way = "right of and below" if row.offset < lesson.offset else "left of and above"
        parts.append(f"reads {short(abs(row.offset - lesson.offset) * lesson.stride)} px {way} it")
    # The half-pixel shift is made up for, so that the same cells are read.
    moved = (row.offset - lesson.offset) * lesson.stride
    own = lesson.own_box
    *sides, turn = row.write(replace(own, cx=own.cx + moved, cy=own.cy + moved))
    numbers = ", ".join([*map(short, sides), f"{turn:.4g}".replace("-", "−")])
    return (
        f"{', and '.join(parts)}: its farthest corner is {short(reading.corner_shift)} px off. "
        f"To pool the same place there, write {numbers}."
    )
