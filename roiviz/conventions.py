"""How frameworks read the five numbers of a rotated box, and where backbones' cells lie: as data.

    reading = CONVENTIONS["mmcv"].read((258.0, 232.0, 236.0, 176.0, 18.0))

A rotated box is cx, cy, w, h, angle everywhere; the angle's unit and sign, the half-pixel shift and
the smallest size are not the same, and nothing in the numbers says which is meant.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.kernels.rules import ALIGNED, LEGACY

RADIAN = 180 / math.pi


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
class Convention:
    """One framework's rules for a rotated box.

    Attributes:
        name: key in CONVENTIONS and in the address bar.
        title: what its users call it.
        degrees_per_unit: of the angle's number, counter-clockwise; negative where it counts
            clockwise.
        offset: cells subtracted after scaling; the half-pixel shift is also what a file that only
            says where a box lies amounts to.
        minimum: cells that a side is enlarged to; 0 where there is none.
        source: where the rule is written.
        height_first: whether the numbers are cx, cy, h, w, angle.
        range: the angles it writes; None for any.
    """

    name: str
    title: str
    degrees_per_unit: float
    offset: float
    minimum: float
    source: str
    height_first: bool = False
    range: Range | None = None

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
        sides = ("h", "w") if self.height_first else ("w", "h")
        return ("cx", "cy", *sides, "angle")

    @property
    def rules(self) -> tuple[float, float, float, bool]:
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


_CW = "clockwise=True"
# name, title, degrees a unit, offset, smallest side in cells, where it is written.
CONVENTIONS: dict[str, Convention] = {
    row.name: row
    for row in (
        Convention("caffe2", "Caffe2", 1.0, *LEGACY, "RoIAlignRotated, aligned=0"),
        Convention("caffe2_aligned", "Caffe2 aligned", 1.0, *ALIGNED, "RoIAlignRotated, aligned=1"),
        Convention("detectron2", "detectron2", 1.0, *ALIGNED, "ROIAlignRotated"),
        Convention("mmcv", "mmcv", RADIAN, *ALIGNED, "RoIAlignRotated, clockwise=False"),
        Convention("mmcv_cw", "mmcv clockwise", -RADIAN, *ALIGNED, f"RoIAlignRotated, {_CW}"),
        # mmrotate's boxes count clockwise and are pooled by mmcv with clockwise=True.
        Convention(
            "mmrotate_le90", "mmrotate le90", -RADIAN, *ALIGNED, "angle_version='le90'",
            range=Range(-90.0, 180.0, long_width=True),
        ),
        Convention(
            "mmrotate_le135", "mmrotate le135", -RADIAN, *ALIGNED, "angle_version='le135'",
            range=Range(-45.0, 180.0, long_width=True),
        ),
        Convention(
            "mmrotate_oc", "mmrotate oc", -RADIAN, *ALIGNED, "angle_version='oc'",
            range=Range(0.0, 90.0, high_end=True),
        ),
        Convention("openvino", "OpenVINO", RADIAN, *ALIGNED, "ROIAlignRotated-15"),
        Convention("openvino_cw", "OpenVINO clockwise", -RADIAN, *ALIGNED, "clockwise_mode=True"),
        Convention("aerial", "AerialDetection", -RADIAN, *LEGACY, "RoIAlignRotated; also ReDet"),
        Convention("rrpn", "rotated_maskrcnn", -1.0, *LEGACY, "mrlooi's, RROIAlign; RRPN's name"),
        Convention(
            "rrpn_authors", "RRPN (authors)", 1.0, *LEGACY, "RRPN_pytorch", height_first=True
        ),
        Convention("mxnet", "MXNet", 1.0, *LEGACY, "RROIAlign"),
        # minAreaRect and boxPoints turn clockwise in every version; the angles it writes changed.
        Convention(
            "opencv_44", "OpenCV to 4.5.0", -1.0, *ALIGNED, "minAreaRect", range=Range(-90.0, 90.0)
        ),
        Convention(
            "opencv_45", "OpenCV 4.5.1 … 4.12", -1.0, *ALIGNED, "minAreaRect",
            range=Range(0.0, 90.0, high_end=True),
        ),
        Convention(
            "opencv_413", "OpenCV from 4.13", -1.0, *ALIGNED, "minAreaRect",
            range=Range(-90.0, 90.0),
        ),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Backbone:
    """Where a network's cells lie: its layers that have a window, along one axis.

    Attributes:
        title: what its users call it.
        layers: (kernel, stride, padding on each side) from the picture on.
    """

    title: str
    layers: tuple[tuple[int, int, int], ...]

    def offset(self, stride: float) -> float | None:
        """Picture pixels that a cell's centre lies right of (and below) where it is drawn.

        It is drawn in the middle of its stride × stride pixels.
        None for a stride that the network does not have.
        """
        centre, step, found = 0.0, 1, None
        for kernel, by, padding in self.layers:
            centre += ((kernel - 1) / 2 - padding) * step
            step *= by
            if step == stride:
                found = on_picture(centre, 1) - on_picture(0.0, stride)
        return found


_SAME, _HALVE = (3, 1, 1), (3, 2, 1)
BACKBONES: dict[str, Backbone] = {
    # Simonyan and Zisserman, 2015: a pool of 2 × 2 begins at the first of its pixels.
    "vgg16": Backbone(
        "VGG-16",
        tuple(layer for convs in (2, 2, 3, 3, 3) for layer in (*(_SAME,) * convs, (2, 2, 0))),
    ),
    # He et al., 2016: every layer that halves is centred on the first of its pixels.
    "resnet50": Backbone(
        "ResNet-50",
        ((7, 2, 3), _HALVE, *(_SAME,) * 3, _HALVE, *(_SAME,) * 3, _HALVE, *(_SAME,) * 5, _HALVE),
    ),
}
