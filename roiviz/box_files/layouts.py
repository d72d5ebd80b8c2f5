"""The ways in which a box stands in a row of numbers: order, angle, corners, unit; each a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from roiviz import boxes
from roiviz.box_files.corners import corners_of, rectangles
from roiviz.box_files.values import Size
from roiviz.conventions.notations import NOTATIONS, Notation

Convert = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Layout:
    """One way to write a box as numbers.

    Attributes:
        name: key in LAYOUTS.
        fields: the names of its numbers, in order.
        read: (K, n) numbers with coordinates in pixels → (K, 5) boxes.
        write: the inverse, on boxes that it can hold.
        prior: how often it is met, against the others of as many numbers.
        degrees_per_unit: of the angle; 0 where there is none.
        notations: whose numbers for a rotated box these are.
        ordered: whether the second corner lies right of and below the first.
        corners: whether its numbers are four corners.
    """

    name: str
    fields: tuple[str, ...]
    read: Convert
    write: Convert
    prior: float
    degrees_per_unit: float = 0.0
    notations: tuple[Notation, ...] = ()
    ordered: bool = False
    corners: bool = False

    @property
    def turns(self) -> bool:
        """Whether it can hold a turned box."""
        return self.corners or self.degrees_per_unit != 0.0

    @property
    def angle_unit(self) -> str:
        """The angle's unit and direction as on screen, "" where there is none."""
        if not self.degrees_per_unit:
            return ""
        unit = "degrees" if abs(self.degrees_per_unit) == 1 else "radians"
        return f"{unit} {'↺' if self.degrees_per_unit > 0 else '↻'}"

    def factors(self, across: float, down: float) -> np.ndarray:
        """(n,) what each number is multiplied by for its coordinate in pixels."""
        return np.array([_factor(field, across, down) for field in self.fields])


def _factor(field: str, across: float, down: float) -> float:
    if field == "angle":
        return 1.0
    return across if field in ("w", "cx") or field.startswith("x") else down


@dataclass(frozen=True)
class Unit:
    """What the coordinates count.

    Attributes:
        name, title: key in UNITS, and the words for it.
        end: the coordinate at the picture's far end; None for its size in pixels.
        prior: how often it is met.
    """

    name: str
    title: str
    end: float | None
    prior: float

    def factors(self, size: Size) -> tuple[float, float]:
        """Pixels per unit, across and down."""
        if self.end is None:
            return 1.0, 1.0
        return size[0] / self.end, size[1] / self.end


UNITS: dict[str, Unit] = {
    row.name: row
    for row in (
        Unit("pixels", "pixels", None, 1.0),
        Unit("shares", "shares of the picture's sides, 0 … 1", 1.0, 0.4),
        Unit("percent", "percent of the picture's sides", 100.0, 0.01),
        Unit("thousandths", "thousandths of the picture's sides", 1000.0, 0.01),
    )
}


def _linear(box_format: boxes.BoxFormat, swap: bool = False) -> tuple[Convert, Convert]:
    """Between numbers, of which an angle is the last, and boxes; `swap`: height before width."""
    matrix = np.array(box_format.rows)
    inverse = np.linalg.inv(matrix)
    unit = box_format.degrees_per_unit

    def read(numbers: np.ndarray) -> np.ndarray:
        first = numbers[:, [0, 1, 3, 2]] if swap else numbers[:, :4]
        angle = numbers[:, 4] * unit if unit else np.zeros(len(numbers))
        return np.column_stack([first @ inverse.T, _half_turns(angle)])

    def write(rows: np.ndarray) -> np.ndarray:
        first = rows[:, :4] @ matrix.T
        first = first[:, [0, 1, 3, 2]] if swap else first
        return np.column_stack([first, rows[:, 4] / unit]) if unit else first

    return read, write


def _half_turns(angle: np.ndarray) -> np.ndarray:
    """The same angles in (-180°, 180°], those within as they are."""
    turned = 180.0 - (180.0 - angle) % 360.0
    return np.where((angle > -180) & (angle <= 180), angle, turned)


def _upright(name: str, prior: float) -> Layout:
    box_format = boxes.FORMATS[name]
    return Layout(
        name, box_format.fields, *_linear(box_format), prior, ordered=name in ("xyxy", "yxyx")
    )


_CENTRED = boxes.FORMATS["cxcywh"].rows


def _rotated() -> tuple[Layout, ...]:
    """One layout for all notations that read five numbers alike."""
    kinds: dict[tuple[float, bool], list[Notation]] = {}
    for notation in NOTATIONS.values():
        kinds.setdefault((notation.degrees_per_unit, notation.height_first), []).append(notation)
    return tuple(
        Layout(
            _rotated_name(unit, height_first),
            ("cx", "cy", *(("h", "w") if height_first else ("w", "h")), "angle"),
            *_linear(boxes.BoxFormat((), _CENTRED, unit), height_first),
            0.05 if height_first else len(notations) / 10,
            degrees_per_unit=unit,
            notations=tuple(notations),
        )
        for (unit, height_first), notations in kinds.items()
    )


def _rotated_name(unit: float, height_first: bool) -> str:
    sides = "hw" if height_first else "wh"
    angle = "degrees" if abs(unit) == 1 else "radians"
    return f"cxcy{sides}_{angle}_{'ccw' if unit > 0 else 'cw'}"


def _cornered(name: str, prior: float, unit: float) -> Layout:
    """Corners or a corner and sides of the box before its turn about the centre, and the angle."""
    box_format = boxes.FORMATS[name]
    convert = _linear(boxes.BoxFormat((), box_format.rows, unit))
    sign = "ccw" if unit > 0 else "cw"
    fields = (*box_format.fields, "angle")
    return Layout(f"{name}_degrees_{sign}", fields, *convert, prior, unit, ordered=name == "xyxy")


def _anchored() -> Layout:
    """A turned box by its own top left corner, its sides and degrees: torchvision's XYWHR."""

    def read(numbers: np.ndarray) -> np.ndarray:
        x, y, width, height, angle = numbers.T
        turn = np.radians(angle)
        cos, sin = np.cos(turn), np.sin(turn)
        cx = x + (width * cos + height * sin) / 2
        cy = y + (height * cos - width * sin) / 2
        return np.column_stack([cx, cy, width, height, _half_turns(angle)])

    def write(rows: np.ndarray) -> np.ndarray:
        return np.column_stack([corners_of(rows)[:, 0], rows[:, 2:4], rows[:, 4]])

    return Layout(
        "xywh_anchored_degrees_ccw", ("x1", "y1", "w", "h", "angle"), read, write, 0.05, 1.0
    )


@dataclass(frozen=True)
class _Order:
    """How eight numbers are four corners: the place of x and of y of each, in order around."""

    name: str
    prior: float
    x: tuple[int, int, int, int]
    y: tuple[int, int, int, int]

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the eight numbers."""
        names = dict(zip(self.x, ("x1", "x2", "x3", "x4"), strict=True))
        names |= dict(zip(self.y, ("y1", "y2", "y3", "y4"), strict=True))
        return tuple(names[place] for place in range(8))

    def layout(self) -> Layout:
        """Its layout."""

        def read(numbers: np.ndarray) -> np.ndarray:
            return rectangles(self.corners(numbers))[0]

        def write(rows: np.ndarray) -> np.ndarray:
            numbers = np.empty((len(rows), 8))
            corners = corners_of(rows)
            numbers[:, self.x], numbers[:, self.y] = corners[:, :, 0], corners[:, :, 1]
            return numbers

        return Layout(self.name, self.fields, read, write, self.prior, corners=True)

    def corners(self, numbers: np.ndarray) -> np.ndarray:
        """(K, 4, 2) x, y."""
        return np.stack([numbers[:, self.x], numbers[:, self.y]], axis=2)


_ORDERS = (
    _Order("corners", 1.0, (0, 2, 4, 6), (1, 3, 5, 7)),
    _Order("corners_yx", 0.05, (1, 3, 5, 7), (0, 2, 4, 6)),
    _Order("corners_zigzag", 0.05, (0, 2, 6, 4), (1, 3, 7, 5)),
    _Order("corners_x_then_y", 0.05, (0, 1, 2, 3), (4, 5, 6, 7)),
)
CORNER_ORDERS = {order.name: order for order in _ORDERS}

LAYOUTS: dict[str, Layout] = {
    row.name: row
    for row in (
        _upright("xyxy", 0.5),
        _upright("xywh", 0.3),
        _upright("cxcywh", 0.15),
        _upright("yxyx", 0.05),
        *_rotated(),
        _cornered("xyxy", 0.05, -1.0),
        _cornered("xywh", 0.05, -1.0),
        _anchored(),
        *(order.layout() for order in _ORDERS),
    )
}
"""Every layout, by its name; those of four numbers first."""

# Against `Layout.prior`, where a unit makes a layout more or less usual.
USUAL: dict[tuple[str, str], float] = {
    ("shares", "cxcywh"): 0.5,
    ("shares", "xyxy"): 0.25,
    ("shares", "xywh"): 0.15,
    ("shares", "yxyx"): 0.1,
    ("thousandths", "yxyx"): 0.4,
}


def prior(layout: Layout, unit: Unit) -> float:
    """How often a layout is met in a unit."""
    return unit.prior * USUAL.get((unit.name, layout.name), layout.prior)
