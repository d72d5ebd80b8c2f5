"""How frameworks write and read the five numbers of a rotated box.

    reading = NOTATIONS["mmcv"].read((258.0, 232.0, 236.0, 176.0, 18.0))

A rotated box is five numbers everywhere; their order, the angle's unit and sign, the half-pixel
shift and the smallest size are not the same, and nothing in the numbers says which is meant.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.conventions.rotated import ROTATED
from roiviz.conventions.rules import Rules


@dataclass(frozen=True)
class Range:
    """The angles that a framework writes, in degrees the way it counts.

    Attributes:
        low: one end; the other is `span` further on.
        span: 180, or 90 where width and height change places to stay within it.
        high_end: whether the far end belongs to it and the near one does not.
        long_width: whether the width is never the shorter side.
    """

    low: float
    span: float
    high_end: bool = False
    long_width: bool = False

    def quarters(self, width: float, height: float, angle: float) -> int:
        """Quarter turns, 0 to 3, that bring a box to these angles; an odd one swaps its sides."""
        turns = range(0, 4, 2) if self.span == 180 else range(4)
        if self.span == 180 and self.long_width and height > width:
            turns = range(1, 4, 2)
        return next(k for k in turns if self.holds(angle + 90 * k))

    def holds(self, angle: float) -> bool:
        """Whether an angle, up to whole turns, lies within."""
        above = self.above(angle)
        return 0 < above <= self.span if self.high_end else 0 <= above < self.span

    def above(self, angle: float) -> float:
        """How far an angle lies above `low`, in [0, 360) or, with `high_end`, (0, 360]."""
        above = (angle - self.low) % 360.0
        return 360.0 if self.high_end and above == 0.0 else above


@dataclass(frozen=True)
class Notation:
    """One framework's numbers for a rotated box.

    Attributes:
        name: key in NOTATIONS and in the address bar.
        title: what its users call it.
        rules: of the operator that its boxes are pooled by; the half-pixel shift is also what a
            file that only says where a box lies amounts to.
        source: where it is written.
        range: the angles it writes; None for any.
    """

    name: str
    title: str
    rules: Rules
    source: str
    range: Range | None = None

    @property
    def degrees_per_unit(self) -> float:
        """Of the angle's number, counter-clockwise; negative where it counts clockwise."""
        return self.rules.angle

    @property
    def offset(self) -> float:
        """Cells subtracted after scaling."""
        return self.rules.offset.after

    @property
    def minimum(self) -> float:
        """Cells that a side is enlarged to; 0 where there is none."""
        return max(self.rules.minimum, 0.0)

    @property
    def height_first(self) -> bool:
        """Whether the numbers are cx, cy, h, w, angle."""
        return self.fields[2] == "h"

    @property
    def unit(self) -> str:
        """The angle's unit in one word."""
        return "degrees" if abs(self.degrees_per_unit) == 1 else "radians"

    @property
    def direction(self) -> str:
        """The way its angles count, as an arrow."""
        return "↺" if self.degrees_per_unit > 0 else "↻"

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its numbers, in order."""
        return self.rules.format.numbers

    @property
    def reads(self) -> tuple[float, float, float, bool]:
        """What decides where five numbers are read."""
        return (self.degrees_per_unit, self.offset, self.minimum, self.height_first)

    def quarters(self, box: Box) -> int:
        """Quarter turns, 0 to 3, that its range of angles asks for when it writes this box."""
        if self.range is None:
            return 0
        return self.range.quarters(box.width, box.height, self._own_degrees(box.angle))

    def write(self, box: Box) -> tuple[float, ...]:
        """The five numbers that mean this box in this convention's order, unit, sign and range.

        Where `quarters` is not 0 they mean the same place with the box's own frame turned so far.
        """
        width, height = box.width, box.height
        angle = self._own_degrees(box.angle)
        if self.range is not None:
            quarters = self.quarters(box)
            if quarters % 2:
                width, height = height, width
            angle = self.range.low + self.range.above(angle + 90 * quarters)
        sides = (height, width) if self.height_first else (width, height)
        return (box.cx, box.cy, *sides, angle / abs(self.degrees_per_unit))

    def _own_degrees(self, angle: float) -> float:
        """Degrees counter-clockwise → degrees the way it counts."""
        return math.copysign(1.0, self.degrees_per_unit) * angle

    def read(self, numbers: Sequence[float], box_id: str = "") -> Box:
        """The box that these five numbers mean here, before shift and smallest size.

        The angle comes back in (-180°, 180°].
        """
        cx, cy, width, height, angle = numbers
        if self.height_first:
            width, height = height, width
        degrees = math.remainder(angle * self.degrees_per_unit, 360.0)
        return Box(cx, cy, width, height, 180.0 if degrees == -180.0 else degrees, box_id)

    def read_frame(self, box: Box, stride: float) -> Box:
        """Where on the picture the bins of `box` lie: after scale, shift and smallest size.

        A convention without the shift reads half a cell to the right of and below what was drawn.
        """
        moved = on_picture(-self.offset, stride)
        least = self.minimum * stride
        return Box(
            box.cx + moved,
            box.cy + moved,
            max(box.width, least),
            max(box.height, least),
            box.angle,
            box.id,
        )


_RULES = {row.id: row.rules for row in ROTATED}
_CW = "clockwise=True"
# mmrotate's boxes count clockwise and are pooled by mmcv with clockwise=True.
_MMROTATE = _RULES["mmcv_rotated_clockwise"]
# minAreaRect and boxPoints turn clockwise in every version; the angles it writes changed.
_OPENCV = replace(_RULES["detectron2_rotated"], angle=-1.0)
# name, title, rules, where it is written.
NOTATIONS: dict[str, Notation] = {
    row.name: row
    for row in (
        Notation("caffe2", "Caffe2", _RULES["caffe2_rotated"], "RoIAlignRotated, aligned=0"),
        Notation(
            "caffe2_aligned", "Caffe2 aligned", _RULES["caffe2_rotated_aligned"],
            "RoIAlignRotated, aligned=1",
        ),
        Notation("detectron2", "detectron2", _RULES["detectron2_rotated"], "ROIAlignRotated"),
        Notation("mmcv", "mmcv", _RULES["mmcv_rotated"], "RoIAlignRotated, clockwise=False"),
        Notation(
            "mmcv_cw", "mmcv clockwise", _RULES["mmcv_rotated_clockwise"],
            f"RoIAlignRotated, {_CW}",
        ),
        Notation(
            "mmrotate_le90", "mmrotate le90", _MMROTATE, "angle_version='le90'",
            Range(-90.0, 180.0, long_width=True),
        ),
        Notation(
            "mmrotate_le135", "mmrotate le135", _MMROTATE, "angle_version='le135'",
            Range(-45.0, 180.0, long_width=True),
        ),
        Notation(
            "mmrotate_oc", "mmrotate oc", _MMROTATE, "angle_version='oc'",
            Range(0.0, 90.0, high_end=True),
        ),
        Notation("openvino", "OpenVINO", _RULES["openvino_rotated"], "ROIAlignRotated-15"),
        Notation(
            "openvino_cw", "OpenVINO clockwise", _RULES["openvino_rotated_clockwise"],
            "clockwise_mode=True",
        ),
        Notation(
            "aerial", "AerialDetection", _RULES["aerial_detection"], "RoIAlignRotated; also ReDet"
        ),
        Notation(
            "rrpn", "rotated_maskrcnn", _RULES["rotated_maskrcnn"],
            "mrlooi's, RROIAlign; RRPN's name",
        ),
        Notation("rrpn_authors", "RRPN (authors)", _RULES["rrpn_pytorch"], "RRPN_pytorch"),
        Notation("mxnet", "MXNet", _RULES["mxnet_rotated"], "RROIAlign"),
        Notation("opencv_44", "OpenCV to 4.5.0", _OPENCV, "minAreaRect", Range(-90.0, 90.0)),
        Notation(
            "opencv_45", "OpenCV 4.5.1 … 4.12", _OPENCV, "minAreaRect",
            Range(0.0, 90.0, high_end=True),
        ),
        Notation("opencv_413", "OpenCV from 4.13", _OPENCV, "minAreaRect", Range(-90.0, 90.0)),
    )
}  # fmt: skip
