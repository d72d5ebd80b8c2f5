"""Boxes that a kernel takes otherwise than they were given: one row each."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench.calls import Call, Trial
from roiviz.conventions.rules import Rounding

UPRIGHT = ("x1", "y1", "x2", "y2")
POSITIONS = ("x", "y", "cx", "cy", *UPRIGHT)
Change = Callable[[np.ndarray, Call], np.ndarray]


def on_boxes(
    change: Change, turned: bool | None = None, corners: bool = False
) -> Callable[[Call], Call | None]:
    """Other boxes.

    Args:
        turned: whether it is of boxes with an angle; None for any.
        corners: whether it is of x1, y1, x2, y2 alone.
    """

    def changed(call: Call) -> Call | None:
        form = call.rules.format
        if turned not in (None, form.turned) or (corners and form.numbers != UPRIGHT):
            return None
        with np.errstate(over="ignore"):
            boxes = change(call.boxes, call).astype(call.boxes.dtype)
        # What is no other box is no other rule.
        return None if np.array_equal(boxes, call.boxes) else replace(call, boxes=boxes)

    return changed


def moved_boxes(x: float, y: float) -> Change:
    """Boxes moved by so many cells."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        names = call.rules.format.numbers
        step = {"x": x, "y": y}
        moves = [step[name.lstrip("c")[0]] if name in POSITIONS else 0.0 for name in names]
        return boxes + np.array(moves) / call.settings.spatial_scale

    return change


def _in_pixels(change: Callable[[np.ndarray], np.ndarray]) -> Change:
    return lambda boxes, call: change(boxes)


def _in_cells(change: Callable[[np.ndarray], np.ndarray]) -> Change:
    """Boxes whose coordinates are changed after scaling."""

    def changed(boxes: np.ndarray, call: Call) -> np.ndarray:
        scale = call.settings.spatial_scale
        return change(boxes * scale) / scale

    return changed


def _as_positions(change: Callable[[np.ndarray], np.ndarray]) -> Change:
    """Boxes whose coordinates are changed once the half cell is subtracted."""

    def changed(boxes: np.ndarray, call: Call) -> np.ndarray:
        scale, half = call.settings.spatial_scale, call.rules.offset.after
        return (change(boxes * scale - half) + half) / scale

    return changed


def _start(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    """Boxes whose first corner alone is changed."""
    return lambda boxes: np.concatenate([change(boxes[:, :2]), boxes[:, 2:]], axis=1)


def _end(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    """Boxes whose last corner alone is changed."""
    return lambda boxes: np.concatenate([boxes[:, :2], change(boxes[:, 2:])], axis=1)


def _along(
    axis: int, change: Callable[[np.ndarray], np.ndarray]
) -> Callable[[np.ndarray], np.ndarray]:
    """Boxes of which x, 0, or y, 1, alone is changed."""
    return lambda boxes: np.where(np.arange(4) % 2 == axis, change(boxes), boxes)


def _both(
    first: Callable[[np.ndarray], np.ndarray], last: Callable[[np.ndarray], np.ndarray]
) -> Callable[[np.ndarray], np.ndarray]:
    return lambda boxes: np.concatenate([first(boxes[:, :2]), last(boxes[:, 2:])], axis=1)


def _far(change: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Change:
    """Boxes whose far corner alone is changed, given both."""
    return lambda b, call: np.concatenate([b[:, :2], change(b[:, :2], b[:, 2:])], axis=1)


def _clipped(pixels: float, cells: float) -> Change:
    """Boxes within the picture, but for so many pixels and cells at its end."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        rows, columns = call.features.shape[-2:]
        size = np.array([columns, rows, columns, rows]) - cells
        return np.clip(boxes, 0, size / call.settings.spatial_scale - pixels)

    return change


def _clipped_positions(least: float, last: float) -> Change:
    """Boxes within the map, once the half cell is subtracted."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        rows, columns = call.features.shape[-2:]
        most = np.array([columns, rows, columns, rows]) + last
        return _as_positions(lambda at: np.clip(at, least, most))(boxes, call)

    return change


def _angle_unit(degrees: float) -> Callable[[Call], Call | None]:
    """Angles in another unit of so many degrees: a rule, for a conversion would round them."""

    def changed(call: Call) -> Call | None:
        rules = call.rules
        if not rules.format.turned or abs(rules.angle) == degrees:
            return None
        return replace(call, rules=replace(rules, angle=math.copysign(degrees, rules.angle)))

    return changed


def _angles(change: Callable[[np.ndarray, float], np.ndarray]) -> Callable[[Call], Call | None]:
    """Other angles, of themselves and of a right angle in their unit."""

    def other(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes)
        at = call.rules.format.numbers.index("angle")
        found[:, at] = change(found[:, at], 90 / abs(call.rules.angle))
        return found

    return on_boxes(other, turned=True)


def _moved_by_sides(
    upright: tuple[float, float], turned: tuple[float, float]
) -> Callable[[Call], Call | None]:
    """Turned boxes moved by parts of their sides, (of w, of h): as they lie, and turned with them.

    A box that turns about a corner, or whose corner is taken for its centre, lies so far off.
    """

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes, np.float64)
        turn = np.radians(found[:, 4] * call.rules.angle)
        sides = found[:, 2:4].T
        x, y = np.array(turned)[:, None] * sides
        along = np.array(upright)[:, None] * sides
        found[:, 0] += along[0] + x * np.cos(turn) + y * np.sin(turn)
        found[:, 1] += along[1] + y * np.cos(turn) - x * np.sin(turn)
        return found

    return on_boxes(change, turned=True)


def about_corners() -> Iterator[Trial]:
    """Turned boxes that turn about a corner, or whose corner is taken for the centre."""
    for y, down in ((0.5, "upper"), (-0.5, "lower")):
        for x, across in ((0.5, "left"), (-0.5, "right")):
            said = f"when the boxes are turned about their {down} {across} corner, not their centre"
            yield Trial("turned_about_corner", said, _moved_by_sides((-x, -y), (x, y)))
    for name, more in (
        ("", {"upright": (0.5, 0.5), "turned": (0.0, 0.0)}),
        (" of the turned box", {"upright": (0.0, 0.0), "turned": (0.5, 0.5)}),
    ):
        said = f"when the centre is taken for the upper left corner{name}"
        yield Trial("centre_for_corner", said, _moved_by_sides(**more))


def _columns(*order: int) -> Change:
    return lambda boxes, call: np.concatenate([boxes[:, order], boxes[:, len(order) :]], axis=1)


def _mirrored(axis: int) -> Change:
    """Boxes seen from the picture's other side along x, 0, or y, 1."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes)
        side = call.features.shape[-1 - axis] / call.settings.spatial_scale
        found[:, axis], found[:, axis + 2] = side - boxes[:, axis + 2], side - boxes[:, axis]
        return found

    return change


def half(values: np.ndarray) -> np.ndarray:
    """Rounded to half precision, as float32."""
    with np.errstate(over="ignore"):
        return values.astype(np.float16).astype(np.float32)


def brain(values: np.ndarray) -> np.ndarray:
    """Rounded to bfloat16, as float32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000).view(np.float32)


def cut(bits: int) -> Callable[[np.ndarray], np.ndarray]:
    """Without so many of a float32's last bits."""

    def change(values: np.ndarray) -> np.ndarray:
        whole = np.ascontiguousarray(values, np.float32).view(np.uint32)
        return (whole >> np.uint32(bits) << np.uint32(bits)).view(np.float32)

    return change


def _sorted(boxes: np.ndarray, call: Call) -> np.ndarray:
    near, far = boxes[:, :2], boxes[:, 2:]
    return np.concatenate([np.minimum(near, far), np.maximum(near, far)], axis=1)


def _unscaled(*columns: int) -> Change:
    """Boxes of which some numbers are not scaled."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes)
        found[:, columns] /= call.settings.spatial_scale
        return found

    return change


def unscaled() -> Iterator[Trial]:
    """Boxes whose scale is left out along one axis, of one corner, of a single number."""
    for words, columns in (
        ("along x", (0, 2)), ("along y", (1, 3)), ("of the first corner", (0, 1)),
        ("of the last corner", (2, 3)), *((f"of {name}", (k,)) for k, name in enumerate(UPRIGHT)),
    ):  # fmt: skip
        change = on_boxes(_unscaled(*columns), corners=True)
        yield Trial("scale_in_part", f"without the scale {words}", change)


def _half_cell_of(first: bool) -> Change:
    """Boxes of which half a cell is subtracted from one corner alone."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        lacks = call.rules.offset.after / call.settings.spatial_scale
        back = [0, 0, lacks, lacks] if first else [lacks, lacks, 0, 0]
        return boxes + np.array(back)

    return change


ROUNDINGS: tuple[tuple[str, str, Callable[[np.ndarray], np.ndarray]], ...] = (
    ("int_{}", "the corners are cut", np.trunc),
    ("floored_{}", "the corners are rounded down", np.floor),
    ("ceiled_{}", "the corners are rounded up", np.ceil),
    ("rounded_{}", "the corners are rounded", np.rint),
    ("outward_{}", "the corners are rounded outward", _both(np.floor, np.ceil)),
    ("inward_{}", "the corners are rounded inward", _both(np.ceil, np.floor)),
    ("int_starts", "the first corner alone is cut", _start(np.trunc)),
    ("floored_starts", "the first corner alone is rounded down", _start(np.floor)),
    ("rounded_starts", "the first corner alone is rounded", _start(np.rint)),
    ("int_ends", "the last corner alone is cut", _end(np.trunc)),
    ("rounded_ends", "the last corner alone is rounded", _end(np.rint)),
    ("ceiled_ends", "the last corner alone is rounded up", _end(np.ceil)),
    *(
        (f"{name}_{axis}", f"{axis} of the corners alone is {word}", _along("xy".index(axis), cut))
        for axis in "xy"
        for name, word, cut in (
            ("int", "cut", np.trunc),
            ("floored", "rounded down", np.floor),
            ("rounded", "rounded", np.rint),
        )
    ),
)
UNITS = (
    ("boxes", "numbers", _in_pixels),
    ("cells", "cells", _in_cells),
    ("positions", "cells, half a cell subtracted", _as_positions),
)


def roundings() -> Iterator[Trial]:
    """Corners that are rounded in every way: in pixels, in cells, and after the half cell."""
    for name, said, change in ROUNDINGS:
        for unit, of, frame in UNITS:
            words = f"when {said} to whole {of}"
            yield Trial(name.format(unit), words, on_boxes(frame(change), corners=True))
    for name, said, change in (("int", "cut", np.trunc), ("rounded", "rounded", np.rint)):
        words = f"when the boxes are {said} to whole numbers"
        yield Trial(f"{name}_boxes", words, on_boxes(_in_pixels(change)))


STEPS = (2, 4, 8, 16, 64, 256)
"""Of a pixel or a cell, parts that numbers with a fixed point have."""


def fixed() -> Iterator[Trial]:
    """Boxes that are kept in parts of a pixel, or of a cell."""
    for _, of, frame in UNITS[:2]:
        for part in STEPS:
            for word, cut in (("rounded", np.rint), ("cut", np.trunc), ("rounded down", np.floor)):
                said = f"when the corners are {word} to 1/{part} of a {of.rstrip('s')}"
                change = on_boxes(frame(_to_parts(cut, part)), corners=True)
                yield Trial("fixed_point", said.replace("number", "pixel"), change)


def _to_parts(
    cut: Callable[[np.ndarray], np.ndarray], part: int
) -> Callable[[np.ndarray], np.ndarray]:
    return lambda at: cut(at * part) / part


def _misread(stride: int, first: int, maps: bool) -> Callable[[Call], Call | None]:
    """Boxes read from the memory of a table that begins with the picture.

    Args:
        stride: numbers from one box to the next, of which there are one more than a box has.
        first: where in its row a box's first number is read, which is 1.
        maps: whether the pictures are read so as well.
    """

    def change(call: Call) -> Call | None:
        whole = call.origin or call
        table = np.column_stack([whole.maps, whole.boxes])
        flat, width = table.reshape(-1), whole.boxes.shape[1]
        rows = np.arange(len(whole.boxes)) if call.rows is None else call.rows
        at = rows[:, None] * stride + first + np.arange(width)
        boxes = flat[np.minimum(at, len(flat) - 1)].astype(call.boxes.dtype)
        if not maps:
            return replace(call, boxes=boxes)
        read = np.nan_to_num(flat[np.minimum(rows * stride + first - 1, len(flat) - 1)])
        return replace(
            call, boxes=boxes, maps=np.clip(read, 0, len(call.features) - 1).astype(np.int64)
        )

    return change


def _of_another_box(at: int, step: int, ring: bool) -> Change:
    """One number that is that of the box so many rows on; beyond the last, that of the first ones.

    Args:
        ring: whether it is so; else it is the last one's own.
    """

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        every = (call.origin or call).boxes
        rows = (np.arange(len(every)) if call.rows is None else call.rows) + step
        there = rows % len(every) if ring else np.clip(rows, 0, len(every) - 1)
        found = np.array(boxes)
        found[:, at] = every[there, at]
        return found

    return change


def of_another_box() -> Iterator[Trial]:
    """One of a box's numbers that is taken from the row before or after."""
    for at, name in enumerate(UPRIGHT):
        for step, which in ((1, "next"), (-1, "one before")):
            for ring in (False, True):
                said = f"when {name} is that of the {which} box".replace("before box", "before")
                change = on_boxes(_of_another_box(at, step, ring), corners=True)
                yield Trial("number_of_another_box", said, change)


def misread() -> Iterator[Trial]:
    """Rows of the boxes' table that are taken to be longer or shorter, or to begin elsewhere."""
    for stride, first, said in (
        (5, 0, "when the picture's number is read as the first of a box's numbers"),
        (5, 2, "when a box's numbers are read from its second one on"),
        (4, 1, "when a row of the boxes is taken to have four numbers in memory, not five"),
        (4, 0, "when a row of the boxes is taken to have four numbers, and no picture's"),
        (6, 1, "when a row of the boxes is taken to have six numbers in memory, not five"),
    ):
        for maps, more in ((False, ""), (True, ", for the pictures as well")):
            if maps and first == 0:
                continue
            yield Trial("box_stride", f"{said}{more}", _of_upright(_misread(stride, first, maps)))


def _of_upright(change: Callable[[Call], Call | None]) -> Callable[[Call], Call | None]:
    return lambda call: change(call) if call.rules.format.numbers == UPRIGHT else None


def moved() -> Iterator[Trial]:
    """Boxes that lie elsewhere by a part of a cell that somebody forgets or takes twice."""
    for size, words, name in (
        (0.5, "half a cell", "half_a_cell"), (0.25, "0.25 cell", "quarter_cell"),
        (1.0, "one cell", "one_cell"),
    ):  # fmt: skip
        for x, y, axis in ((1, 1, ""), (1, 0, "_x"), (0, 1, "_y")):
            for sign, across, down in ((1, "right", "down"), (-1, "left", "up")):
                way = " and ".join([across] * x + [down] * y)
                change = on_boxes(moved_boxes(sign * x * size, sign * y * size))
                yield Trial(f"{name}{axis}", f"when the boxes lie {words} too far {way}", change)


def numbers() -> Iterator[Trial]:
    """One of a box's numbers that is taken for another, or changes places with it."""
    for to, name in enumerate(UPRIGHT):
        for source, other in enumerate(UPRIGHT):
            order = list(range(4))
            order[to] = source
            if to != source:
                said = f"when {other} of the boxes is taken for {name} as well"
                change = on_boxes(_columns(*order), corners=True)
                yield Trial("number_twice", said, change)
            if to < source:
                order[source] = to
                said = f"when {name} and {other} of the boxes change places"
                yield Trial("numbers_swapped", said, on_boxes(_columns(*order), corners=True))


def corners() -> Iterator[Trial]:
    """One corner that lies elsewhere, and the other does not."""
    for words, cells, pixels in (("half a cell", 0.5, 0), ("one cell", 1, 0), ("one pixel", 0, 1)):
        for sign, way in ((1, "right and down"), (-1, "left and up")):
            for name, place in (("first", _start), ("last", _end)):
                yield Trial(
                    f"{name}_corner",
                    f"when the {name} corner alone lies {words} too far {way}",
                    on_boxes(_moved_corner(place, sign * cells, sign * pixels), corners=True),
                )


def single() -> Iterator[Trial]:
    """One number of the corners that is too large or too small by itself."""
    for at, name in enumerate(UPRIGHT):
        for words, cells, pixels in (("a pixel", 0.0, 1.0), ("a cell", 1.0, 0.0),
                                     ("half a cell", 0.5, 0.0)):  # fmt: skip
            for sign, way in ((1, "large"), (-1, "small")):
                change = on_boxes(_one_moved(at, sign * cells, sign * pixels), corners=True)
                said = f"when {name} of the boxes alone is {words} too {way}"
                yield Trial("number_off", said, change)


def _one_moved(at: int, cells: float, pixels: float) -> Change:
    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes)
        found[:, at] += pixels + cells / call.settings.spatial_scale
        return found

    return change


def _moved_corner(
    place: Callable[[Callable[[np.ndarray], np.ndarray]], Callable[[np.ndarray], np.ndarray]],
    cells: float,
    pixels: float,
) -> Change:
    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        step = pixels + cells / call.settings.spatial_scale
        return place(lambda corner: corner + step)(boxes)

    return change


def _rounded_so(cut: Callable[[np.ndarray], np.ndarray]) -> Callable[[Call], Call | None]:
    """Corners made whole cells in another way than the rules do, which have them rounded."""
    change = on_boxes(_in_cells(cut), corners=True)
    return lambda call: None if call.rules.rounding is Rounding.NONE else change(call)


BOXES = (
    Trial("half_to_even", "when a corner half way between two cells goes to the even one",
          _rounded_so(np.rint)),
    Trial("floored_cells", "when the corners are rounded down to whole cells, not to the nearest",
          _rounded_so(np.floor)),
    Trial("int_cells", "when the corners are cut to whole cells, not rounded",
          _rounded_so(np.trunc)),
    Trial("ceiled_cells", "when the corners are rounded up to whole cells, not to the nearest",
          _rounded_so(np.ceil)),
    *moved(),
    *roundings(),
    Trial("half_boxes", "when the boxes are in half precision",
          on_boxes(lambda boxes, call: half(boxes))),
    Trial("bfloat16_boxes", "when the boxes are in bfloat16",
          on_boxes(lambda boxes, call: brain(boxes))),
    Trial("bfloat16_boxes", "when the boxes are cut to bfloat16",
          on_boxes(lambda boxes, call: cut(16)(boxes))),
    Trial("half_a_cell_once", "when half a cell is subtracted from the first corner alone",
          on_boxes(_half_cell_of(True), corners=True)),
    Trial("half_a_cell_once", "when half a cell is subtracted from the last corner alone",
          on_boxes(_half_cell_of(False), corners=True)),
    *corners(),
    *single(),
    *fixed(),
    *misread(),
    *of_another_box(),
    *(
        Trial(f"{name}_corners", f"when the scaled boxes{less} are {said}",
              on_boxes(frame(change), corners=True))
        for name, said, change in (
            ("half", "in half precision", half), ("bfloat16", "in bfloat16", brain),
            ("bfloat16", "cut to bfloat16", cut(16)),
        )
        for less, frame in (("", _in_cells), (", less half a cell,", _as_positions))
    ),
    Trial("boxes_mirrored", "when the boxes are mirrored in the picture, left for right",
          on_boxes(_mirrored(0), turned=False)),
    Trial("boxes_upside_down", "when the boxes are mirrored in the picture, up for down",
          on_boxes(_mirrored(1), turned=False)),
    Trial("x_y_swapped", "when x and y of the boxes are swapped", on_boxes(_columns(1, 0, 3, 2))),
    Trial("y_for_x", "when y is taken for x as well", on_boxes(_columns(1, 1, 3, 3), turned=False)),
    Trial("x_for_y", "when x is taken for y as well", on_boxes(_columns(0, 0, 2, 2), turned=False)),
    *numbers(),
    Trial("corners_sorted", "when a box that is reversed has its corners put in order",
          on_boxes(_sorted, corners=True)),
    Trial("sizes_for_corners", "when the far corner is taken for width and height",
          on_boxes(_far(lambda near, far: near + far), turned=False)),
    Trial("corners_for_sizes", "when width and height are taken for the far corner",
          on_boxes(_far(lambda near, far: far - near), turned=False)),
    Trial("centres_for_corners", "when the boxes' corners are taken for centre and size",
          on_boxes(lambda b, call: np.hstack([b[:, :2] - b[:, 2:] / 2, b[:, :2] + b[:, 2:] / 2]),
                   corners=True)),
    Trial("corners_for_centres", "when centre and size are taken for two corners",
          on_boxes(lambda b, call: np.hstack([(b[:, :2] + b[:, 2:]) / 2, b[:, 2:] - b[:, :2]]),
                   corners=True)),
    Trial("clipped", "when the boxes are clipped to the picture",
          on_boxes(_clipped(0.0, 0.0), turned=False)),
    Trial("clipped", "when the boxes are clipped to the picture's last pixels",
          on_boxes(_clipped(1.0, 0.0), turned=False)),
    Trial("clipped", "when the boxes are clipped to the map's last cells",
          on_boxes(_clipped(0.0, 1.0), turned=False)),
    Trial("clipped", "when the boxes are clipped to the map's outermost cell centres",
          on_boxes(_clipped_positions(0.0, -1.0), corners=True)),
    Trial("clipped", "when the boxes are clipped to the map after half a cell is subtracted",
          on_boxes(_clipped_positions(0.0, 0.0), corners=True)),
    Trial("not_negative_boxes", "when what is negative in the boxes is 0",
          on_boxes(lambda boxes, call: np.maximum(boxes, 0), turned=False)),
    Trial("not_negative_boxes",
          "when what is negative in the boxes after half a cell is subtracted is 0",
          on_boxes(_as_positions(lambda at: np.maximum(at, 0)), corners=True)),
    Trial("absolute_boxes", "when the boxes' numbers lose their signs",
          on_boxes(lambda boxes, call: np.abs(boxes), turned=False)),
    Trial("w_h_swapped", "when width and height are swapped",
          on_boxes(_columns(0, 1, 3, 2), turned=True)),
    *about_corners(),
    Trial("angle_sign", "when the angle counts the other way",
          _angles(lambda angle, right: -angle)),
    Trial("angle_ignored", "when the angle is 0", _angles(lambda angle, right: 0 * angle)),
    Trial("angle_doubled", "when the angle is doubled", _angles(lambda angle, right: 2 * angle)),
    Trial("angle_halved", "when the angle is halved", _angles(lambda angle, right: angle / 2)),
    Trial("right_angle", "when a right angle is added to the angle",
          _angles(lambda angle, right: angle + right)),
    Trial("right_angle", "when a right angle is subtracted from the angle",
          _angles(lambda angle, right: angle - right)),
    Trial("right_angle", "when the angle is subtracted from a right angle",
          _angles(lambda angle, right: right - angle)),
    Trial("whole_angle", "when the angle is cut to a whole number",
          _angles(lambda angle, right: np.trunc(angle))),
    Trial("angle_unit", "when the angles, which these rules have in degrees, are read as radians",
          _angle_unit(math.degrees(1))),
    Trial("angle_unit", "when the angles, which these rules have in radians, are read as degrees",
          _angle_unit(1.0)),
    Trial("scale_missing", "without the scale",
          lambda call: replace(call, settings=replace(call.settings, spatial_scale=1.0))),
    Trial("scale_twice", "when the scale is applied twice",
          lambda call: replace(
              call, settings=replace(call.settings, spatial_scale=call.settings.spatial_scale**2))),
    *unscaled(),
)  # fmt: skip
"""Every one, the plainest first."""
