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

RADIAN = 180 / math.pi


@dataclass(frozen=True)
class Convention:
    """One framework's rules for a rotated box.

    Attributes:
        name: key in CONVENTIONS and in the address bar.
        title: what its users call it.
        degrees_per_unit: of the angle's number, counter-clockwise; negative where it counts
            clockwise.
        offset: cells subtracted after scaling; 0.5 is the half-pixel shift.
        minimum: cells that a side is enlarged to; 0 where there is none.
        source: where the rule is written.
    """

    name: str
    title: str
    degrees_per_unit: float
    offset: float
    minimum: float
    source: str

    @property
    def unit(self) -> str:
        """The angle's unit in one word."""
        return "degrees" if abs(self.degrees_per_unit) == 1 else "radians"

    @property
    def direction(self) -> str:
        """The way its angles count, as an arrow."""
        return "↺" if self.degrees_per_unit > 0 else "↻"

    def write(self, box: Box) -> tuple[float, ...]:
        """The five numbers that mean this box in this convention's unit and sign."""
        return (box.cx, box.cy, box.width, box.height, box.angle / self.degrees_per_unit)

    def read(self, numbers: Sequence[float], box_id: str = "") -> Box:
        """The box that these five numbers (cx, cy, w, h, angle) mean here, before shift and clamp.

        The angle comes back in (-180°, 180°].
        """
        cx, cy, width, height, angle = numbers
        degrees = math.remainder(angle * self.degrees_per_unit, 360.0)
        return Box(cx, cy, width, height, 180.0 if degrees == -180.0 else degrees, box_id)

    def read_frame(self, box: Box, stride: float) -> Box:
        """Where on the picture the bins of `box` lie: after scale, shift and smallest size.

        Position p lies at the coordinate (p + 0.5) · stride, so a convention without the shift
        reads half a cell to the right of and below what was drawn.
        """
        moved = (0.5 - self.offset) * stride
        least = self.minimum * stride
        return Box(
            box.cx + moved,
            box.cy + moved,
            max(box.width, least),
            max(box.height, least),
            box.angle,
            box.id,
        )


# name, title, degrees a unit, offset, smallest side in cells, where it is written.
CONVENTIONS: dict[str, Convention] = {
    row.name: row
    for row in (
        Convention("caffe2", "Caffe2", 1.0, 0.0, 1.0, "RoIAlignRotated, aligned=0"),
        Convention("caffe2_aligned", "Caffe2 aligned", 1.0, 0.5, 0.0, "RoIAlignRotated, aligned=1"),
        Convention("detectron2", "detectron2", 1.0, 0.5, 0.0, "ROIAlignRotated"),
        Convention("mmcv", "mmcv", RADIAN, 0.5, 0.0, "RoIAlignRotated, clockwise=False"),
        Convention(
            "mmcv_cw", "mmcv clockwise", -RADIAN, 0.5, 0.0, "RoIAlignRotated, clockwise=True"
        ),
        Convention("openvino", "OpenVINO", RADIAN, 0.5, 0.0, "ROIAlignRotated-15"),
        Convention("openvino_cw", "OpenVINO clockwise", -RADIAN, 0.5, 0.0, "clockwise_mode=True"),
        Convention("aerial", "AerialDetection", -RADIAN, 0.0, 1.0, "RoIAlignRotated; also ReDet"),
        Convention("rrpn", "RRPN", -1.0, 0.0, 1.0, "rotated maskrcnn-benchmark"),
        Convention("mxnet", "MXNet", 1.0, 0.0, 1.0, "RROIAlign"),
    )
}


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

        It is drawn at the coordinate (j + 0.5) · stride, the middle of its stride × stride pixels.
        None for a stride that the network does not have.
        """
        centre, step, found = 0.0, 1, None
        for kernel, by, padding in self.layers:
            centre += ((kernel - 1) / 2 - padding) * step
            step *= by
            if step == stride:
                found = centre + 0.5 - stride / 2
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
