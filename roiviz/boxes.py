"""Box: one region of a picture, and the tuples in which frameworks write it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

# What a person may give: far beyond any picture, and small enough that float32 still resolves a
# sixteenth of a pixel. What is derived from such a box (its frame in cells, its bounds) may reach
# farther.
MAX_COORDINATE = 1e6
FARTHEST = 1e7


@dataclass(frozen=True, slots=True)
class Box:
    """A box on the original picture, in pixels; it may leave the picture.

    Attributes:
        cx, cy: centre; x to the right, y down.
        width, height: sides in the box's own frame, at least 0.
        angle: degrees, counter-clockwise as seen on screen, about the centre.
        id: a name that stays with the box while it is edited.

    Raises: ValueError naming the field, what it wants and what it got.
    """

    cx: float
    cy: float
    width: float
    height: float
    angle: float = 0.0
    id: str = ""

    def __post_init__(self) -> None:
        for field in ("cx", "cy", "width", "height", "angle"):
            value = getattr(self, field)
            if type(value) is not float or not -FARTHEST <= value <= FARTHEST:
                object.__setattr__(self, field, _checked_number(field, value, FARTHEST))
        for field in ("width", "height"):
            if getattr(self, field) < 0:
                raise ValueError(
                    f"box {field}: want at least 0 pixels, got {getattr(self, field):g}"
                )

    @property
    def is_turned(self) -> bool:
        """Whether the sides are at an angle to the picture's."""
        return self.angle != 0.0

    @property
    def xyxy(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom; ValueError when the box is turned."""
        return to_tuple(self, "xyxy")  # type: ignore[return-value]

    @property
    def corners(self) -> np.ndarray:
        """(4, 2) x, y of the box's own top left, top right, bottom right and bottom left."""
        turn = math.radians(self.angle)
        cos, sin = math.cos(turn), math.sin(turn)
        in_box = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])
        in_box *= (self.width, self.height)
        # Counter-clockwise on screen, where y points down.
        return in_box @ np.array([(cos, -sin), (sin, cos)]) + (self.cx, self.cy)

    def upright(self) -> Box:
        """The same centre and sides without the turn."""
        return replace(self, angle=0.0)

    def bounds(self) -> Box:
        """The smallest box without a turn that holds this one."""
        low, high = self.corners.min(axis=0), self.corners.max(axis=0)
        (cx, cy), (width, height) = (low + high) / 2, high - low
        return Box(cx, cy, width, height, id=self.id)


@dataclass(frozen=True)
class BoxFormat:
    """One way to write a box as a tuple.

    Attributes:
        fields: the name of each number, in order.
        rows: first four numbers = rows @ (cx, cy, width, height).
        degrees_per_unit: of the fifth number, negative when clockwise; 0 where there is none.
    """

    fields: tuple[str, ...]
    rows: tuple[tuple[float, float, float, float], ...]
    degrees_per_unit: float = 0.0

    @cached_property
    def terms(self) -> tuple[tuple[tuple[float, int], ...], ...]:
        """Of each row, the factors that are not 0, with their places."""
        return tuple(
            tuple((factor, place) for place, factor in enumerate(row) if factor)
            for row in self.rows
        )


_LEFT, _TOP = (1.0, 0.0, -0.5, 0.0), (0.0, 1.0, 0.0, -0.5)
_RIGHT, _BOTTOM = (1.0, 0.0, 0.5, 0.0), (0.0, 1.0, 0.0, 0.5)
_CX, _CY = (1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0)
_WIDTH, _HEIGHT = (0.0, 0.0, 1.0, 0.0), (0.0, 0.0, 0.0, 1.0)
_CENTRED = (_CX, _CY, _WIDTH, _HEIGHT)
_CENTRED_FIELDS = ("cx", "cy", "w", "h")

FORMATS: dict[str, BoxFormat] = {
    "xyxy": BoxFormat(("x1", "y1", "x2", "y2"), (_LEFT, _TOP, _RIGHT, _BOTTOM)),
    "yxyx": BoxFormat(("y1", "x1", "y2", "x2"), (_TOP, _LEFT, _BOTTOM, _RIGHT)),
    "xywh": BoxFormat(("x1", "y1", "w", "h"), (_LEFT, _TOP, _WIDTH, _HEIGHT)),
    "cxcywh": BoxFormat(_CENTRED_FIELDS, _CENTRED),
    "cxcywh_degrees_ccw": BoxFormat((*_CENTRED_FIELDS, "degrees ↺"), _CENTRED, 1.0),
    "cxcywh_degrees_cw": BoxFormat((*_CENTRED_FIELDS, "degrees ↻"), _CENTRED, -1.0),
    "cxcywh_radians_ccw": BoxFormat((*_CENTRED_FIELDS, "radians ↺"), _CENTRED, 180 / math.pi),
    "cxcywh_radians_cw": BoxFormat((*_CENTRED_FIELDS, "radians ↻"), _CENTRED, -180 / math.pi),
}


def to_tuple(box: Box, format_name: str) -> tuple[float, ...]:
    """Write a box as `FORMATS[format_name]` does.

    Raises: ValueError for an unknown format, or for a turned box in a format without an angle.
    """
    box_format = _format(format_name)
    unit = box_format.degrees_per_unit
    if box.is_turned and not unit:
        raise ValueError(f"box: want an angle of 0° for {format_name}, got {box.angle:g}°")
    centred = (box.cx, box.cy, box.width, box.height)
    numbers = tuple(
        [sum([factor * centred[place] for factor, place in row]) for row in box_format.terms]
    )
    return (*numbers, box.angle / unit) if unit else numbers


def from_tuple(numbers: Sequence[float], format_name: str, box_id: str = "") -> Box:
    """Read a box from a framework's tuple, the inverse of `to_tuple`.

    Raises: ValueError for an unknown format, a wrong count, a number that is not finite, or
        corners in the wrong order.
    """
    box_format = _format(format_name)
    wanted = ", ".join(box_format.fields)
    if len(numbers) != len(box_format.fields):
        raise ValueError(f"box: want {wanted} for {format_name}, got {len(numbers)} numbers")
    checked = [
        _checked_number(field, number)
        for field, number in zip(box_format.fields, numbers, strict=True)
    ]
    cx, cy, width, height = np.linalg.inv(np.array(box_format.rows)) @ checked[:4]
    angle = checked[4] * box_format.degrees_per_unit if box_format.degrees_per_unit else 0.0
    try:
        return Box(cx, cy, width, height, angle, box_id)
    except ValueError as error:
        raise ValueError(f"{error} (read as {wanted})") from None


def rois(boxes: Iterable[Box], rotated: bool) -> np.ndarray:
    """Boxes as the kernels take them, all on picture 0 of the batch.

    Returns: float32 (R, 6) batch, cx, cy, w, h, degrees counter-clockwise when `rotated`;
        else (R, 5) batch, x1, y1, x2, y2.
    Raises: ValueError for a turned box when not `rotated`: choose `upright()` or `bounds()`.
    """
    format_name = "cxcywh_degrees_ccw" if rotated else "xyxy"
    rows = [(0.0, *to_tuple(box, format_name)) for box in boxes]
    columns = 1 + len(FORMATS[format_name].fields)
    return np.array(rows, dtype=np.float32).reshape(-1, columns)


def _format(name: str) -> BoxFormat:
    if name not in FORMATS:
        raise ValueError(f"format_name: want one of {', '.join(FORMATS)}, got {name!r}")
    return FORMATS[name]


def _checked_number(field: str, value: float, most: float = MAX_COORDINATE) -> float:
    """A finite Python float: a browser's 500.0 arrives as an int, a JSON null as None."""
    if isinstance(value, bool) or not isinstance(value, (int, float, np.number)):
        raise ValueError(f"box {field}: want a number, got {value!r}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not abs(number) <= most:
        raise ValueError(f"box {field}: want a number within ±{most:g}, got {number:g}")
    return number
