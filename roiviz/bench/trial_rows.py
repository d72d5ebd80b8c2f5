"""Other data and other samples that give wrong numbers: one row each."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from roiviz.bench.calls import Call, Trial
from roiviz.conventions import Samples
from roiviz.kernels.formulas import DISCARDED


def _maps(change: Callable[[np.ndarray, int], np.ndarray]) -> Callable[[Call], Call | None]:
    def changed(call: Call) -> Call | None:
        count = len(call.features)
        return None if count < 2 else replace(call, maps=change(call.maps, count))

    return changed


def on_boxes(
    change: Callable[[np.ndarray, Call], np.ndarray], turned: bool | None = None
) -> Callable[[Call], Call | None]:
    """Other boxes.

    Args:
        turned: whether it is of boxes with an angle; None for any.
    """

    def changed(call: Call) -> Call | None:
        if turned is not None and call.rules.format.turned != turned:
            return None
        with np.errstate(over="ignore"):
            return replace(call, boxes=change(call.boxes, call).astype(call.boxes.dtype))

    return changed


def moved_boxes(x: float, y: float) -> Callable[[np.ndarray, Call], np.ndarray]:
    """Boxes moved by so many cells."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        names = call.rules.format.numbers
        step = {"x": x, "y": y}
        moves = [step[name.lstrip("c")[0]] if name in POSITIONS else 0.0 for name in names]
        return boxes + np.array(moves) / call.settings.spatial_scale

    return change


POSITIONS = ("x", "y", "cx", "cy", "x1", "y1", "x2", "y2")


def _in_cells(
    change: Callable[[np.ndarray], np.ndarray],
) -> Callable[[np.ndarray, Call], np.ndarray]:
    """Boxes whose coordinates are changed after scaling."""

    def changed(boxes: np.ndarray, call: Call) -> np.ndarray:
        scale = call.settings.spatial_scale
        return change(boxes * scale) / scale

    return changed


def _start(change: Callable[[np.ndarray], np.ndarray]) -> Callable[..., np.ndarray]:
    """Boxes whose first corner alone is changed."""
    return lambda boxes, *_: np.concatenate([change(boxes[:, :2]), boxes[:, 2:]], axis=1)


def _far(change: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Callable[..., np.ndarray]:
    """Boxes whose far corner alone is changed, given both."""
    return lambda b, call: np.concatenate([b[:, :2], change(b[:, :2], b[:, 2:])], axis=1)


def _clipped(pixels: float, cells: float) -> Callable[[np.ndarray, Call], np.ndarray]:
    """Boxes within the picture, but for so many pixels and cells at its end."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        rows, columns = call.features.shape[-2:]
        size = np.array([columns, rows, columns, rows]) - cells
        return np.clip(boxes, 0, size / call.settings.spatial_scale - pixels)

    return change


def _angle_unit(degrees: float) -> Callable[[Call], Call | None]:
    """Angles in another unit of so many degrees: a rule, for a conversion would round them."""

    def changed(call: Call) -> Call | None:
        rules = call.rules
        if not rules.format.turned or abs(rules.angle) == degrees:
            return None
        return replace(call, rules=replace(rules, angle=math.copysign(degrees, rules.angle)))

    return changed


def _angles(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray, Call], np.ndarray]:
    def changed(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes)
        at = call.rules.format.numbers.index("angle")
        found[:, at] = change(found[:, at])
        return found

    return changed


def _columns(*order: int) -> Callable[[np.ndarray, Call], np.ndarray]:
    return lambda boxes, call: np.concatenate([boxes[:, order], boxes[:, len(order) :]], axis=1)


def _features(
    change: Callable[[np.ndarray], np.ndarray | None],
) -> Callable[[Call], Call | None]:
    def changed(call: Call) -> Call | None:
        found = change(call.features)
        return None if found is None else replace(call, features=found)

    return changed


def _longer_rows(columns: int) -> Callable[[np.ndarray], np.ndarray]:
    """A map whose rows are read as if they had more or fewer cells in memory."""

    def change(features: np.ndarray) -> np.ndarray:
        n, c, rows, width = features.shape
        row, column = np.indices((rows, width))
        cell = np.minimum(row * (width + columns) + column, rows * width - 1)
        flat = features.reshape(n, c, -1)
        return flat[:, :, np.maximum(cell, 0).reshape(-1)].reshape(features.shape)

    return change


def _row_stride_of_height(features: np.ndarray) -> np.ndarray:
    rows, width = features.shape[-2:]
    return _longer_rows(rows - width)(features)


def _brain(values: np.ndarray) -> np.ndarray:
    """Rounded to bfloat16, as float32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000).view(np.float32)


def _tf32(values: np.ndarray) -> np.ndarray:
    """Rounded to the ten bits of TF32, as float32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0xFFF + ((bits >> 13) & 1)) & 0xFFFFE000).view(np.float32)


def _cut(bits: int) -> Callable[[np.ndarray], np.ndarray]:
    """Without so many of a float32's last bits."""

    def change(values: np.ndarray) -> np.ndarray:
        whole = np.ascontiguousarray(values, np.float32).view(np.uint32)
        return (whole >> np.uint32(bits) << np.uint32(bits)).view(np.float32)

    return change


def _eight_bits(axes: tuple[int, ...]) -> Callable[[np.ndarray], np.ndarray]:
    """Features that are whole multiples, up to 127, of a step of their own."""

    def change(features: np.ndarray) -> np.ndarray:
        step = np.abs(features).max(axis=axes, keepdims=True) / 127
        return (np.rint(features / np.where(step, step, 1)) * step).astype(features.dtype)

    return change


def _rounded_after(corner: np.ndarray) -> np.ndarray:
    """Rounded once half a cell is subtracted, which is left to be subtracted again."""
    return np.rint(corner - 0.5) + 0.5


def _mirrored(axis: int) -> Callable[[np.ndarray, Call], np.ndarray]:
    """Boxes seen from the picture's other side along x, 0, or y, 1."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes)
        side = call.features.shape[-1 - axis] / call.settings.spatial_scale
        found[:, axis], found[:, axis + 2] = side - boxes[:, axis + 2], side - boxes[:, axis]
        return found

    return change


def _half(values: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return values.astype(np.float16).astype(np.float32)


SEEN = (
    Trial(
        "first_picture", "when every box is pooled from the first picture",
        _maps(lambda maps, count: np.zeros_like(maps)),
    ),
    Trial(
        "other_picture", "when the pictures are taken in reverse order",
        _maps(lambda maps, count: count - 1 - maps),
    ),
    Trial(
        "next_picture", "when each box is pooled from the next picture",
        _maps(lambda maps, count: (maps + 1) % count),
    ),
    Trial(
        "previous_picture", "when each box is pooled from the picture before",
        _maps(lambda maps, count: (maps - 1) % count),
    ),
    Trial("int_cells", "when the corners are cut to whole cells",
          on_boxes(_in_cells(np.trunc), turned=False)),
    Trial("floored_cells", "when the corners are rounded down to whole cells",
          on_boxes(_in_cells(np.floor), turned=False)),
    Trial("rounded_cells", "when the corners are rounded to whole cells",
          on_boxes(_in_cells(np.rint), turned=False)),
    *(
        Trial(
            name, f"when the boxes lie {said}", on_boxes(moved_boxes(x, y)),
        )
        for name, said, x, y in (
            ("half_a_cell", "half a cell too far right and down", 0.5, 0.5),
            ("half_a_cell", "half a cell too far left and up", -0.5, -0.5),
            ("half_a_cell_x", "half a cell too far right", 0.5, 0.0),
            ("half_a_cell_x", "half a cell too far left", -0.5, 0.0),
            ("half_a_cell_y", "half a cell too far down", 0.0, 0.5),
            ("half_a_cell_y", "half a cell too far up", 0.0, -0.5),
            ("quarter_cell", "0.25 cell too far right and down", 0.25, 0.25),
            ("quarter_cell", "0.25 cell too far left and up", -0.25, -0.25),
            ("one_cell", "one cell too far right and down", 1.0, 1.0),
            ("one_cell", "one cell too far left and up", -1.0, -1.0),
            ("one_cell_x", "one cell too far right", 1.0, 0.0),
            ("one_cell_x", "one cell too far left", -1.0, 0.0),
            ("one_cell_y", "one cell too far down", 0.0, 1.0),
            ("one_cell_y", "one cell too far up", 0.0, -1.0),
        )
    ),
    Trial("int_boxes", "when the boxes are cut to whole numbers",
          on_boxes(lambda boxes, call: np.trunc(boxes))),
    Trial("int_starts", "when the first corner alone is cut to whole numbers",
          on_boxes(_start(np.trunc), turned=False)),
    Trial("int_starts", "when the first corner alone is cut to whole cells",
          on_boxes(_in_cells(lambda boxes: _start(np.trunc)(boxes)), turned=False)),
    Trial("rounded_starts", "when the first corner alone is rounded to whole cells",
          on_boxes(_in_cells(_start(np.rint)), turned=False)),
    Trial("rounded_starts", "when the first corner alone is rounded to whole cells, half a cell "
          "subtracted", on_boxes(_in_cells(_start(_rounded_after)), turned=False)),
    Trial("boxes_mirrored", "when the boxes are mirrored in the picture, left for right",
          on_boxes(_mirrored(0), turned=False)),
    Trial("boxes_upside_down", "when the boxes are mirrored in the picture, up for down",
          on_boxes(_mirrored(1), turned=False)),
    Trial("eight_bits", "when each channel of the features has eight bits",
          _features(_eight_bits((0, 2, 3)))),
    Trial("eight_bits", "when the features have eight bits", _features(_eight_bits((0, 1, 2, 3)))),
    Trial("rounded_boxes", "when the boxes are rounded to whole numbers",
          on_boxes(lambda boxes, call: np.rint(boxes))),
    Trial("half_boxes", "when the boxes are in half precision",
          on_boxes(lambda boxes, call: _half(boxes))),
    Trial("bfloat16_boxes", "when the boxes are in bfloat16",
          on_boxes(lambda boxes, call: _brain(boxes))),
    Trial("half_features", "when the features are in half precision", _features(_half)),
    Trial("bfloat16_features", "when the features are in bfloat16", _features(_brain)),
    Trial("bfloat16_features", "when the features are cut to bfloat16", _features(_cut(16))),
    Trial("tf32_features", "when the features are in TF32", _features(_tf32)),
    Trial("tf32_features", "when the features are cut to TF32", _features(_cut(13))),
    Trial("int_features", "when the features are cut to whole numbers", _features(np.trunc)),
    Trial("x_y_swapped", "when x and y of the boxes are swapped", on_boxes(_columns(1, 0, 3, 2))),
    Trial("y_for_x", "when y is taken for x as well", on_boxes(_columns(1, 1, 3, 3), turned=False)),
    Trial("x_for_y", "when x is taken for y as well", on_boxes(_columns(0, 0, 2, 2), turned=False)),
    Trial("sizes_for_corners", "when the far corner is taken for width and height",
          on_boxes(_far(lambda near, far: near + far), turned=False)),
    Trial("corners_for_sizes", "when width and height are taken for the far corner",
          on_boxes(_far(lambda near, far: far - near), turned=False)),
    Trial("clipped", "when the boxes are clipped to the picture",
          on_boxes(_clipped(0.0, 0.0), turned=False)),
    Trial("clipped", "when the boxes are clipped to the picture's last pixels",
          on_boxes(_clipped(1.0, 0.0), turned=False)),
    Trial("clipped", "when the boxes are clipped to the map's last cells",
          on_boxes(_clipped(0.0, 1.0), turned=False)),
    Trial("not_negative_boxes", "when what is negative in the boxes is 0",
          on_boxes(lambda boxes, call: np.maximum(boxes, 0), turned=False)),
    Trial("w_h_swapped", "when width and height are swapped",
          on_boxes(_columns(0, 1, 3, 2), turned=True)),
    Trial("angle_sign", "when the angle counts the other way",
          on_boxes(_angles(np.negative), turned=True)),
    Trial("angle_ignored", "when the angle is 0", on_boxes(_angles(np.zeros_like), turned=True)),
    Trial("angle_unit", "when the angles, which these rules have in degrees, are read as radians",
          _angle_unit(math.degrees(1))),
    Trial("angle_unit", "when the angles, which these rules have in radians, are read as degrees",
          _angle_unit(1.0)),
    Trial("scale_missing", "without the scale",
          lambda call: replace(call, settings=replace(call.settings, spatial_scale=1.0))),
    Trial("scale_twice", "when the scale is applied twice",
          lambda call: replace(
              call, settings=replace(call.settings, spatial_scale=call.settings.spatial_scale**2))),
    Trial("map_mirrored", "when the map is mirrored", _features(lambda f: f[..., ::-1])),
    Trial("map_upside_down", "when the map is upside down", _features(lambda f: f[..., ::-1, :])),
    Trial("row_stride", "when the map's rows are taken to have one cell more in memory",
          _features(_longer_rows(1))),
    Trial("row_stride", "when the map's rows are taken to have one cell less in memory",
          _features(_longer_rows(-1))),
    Trial("row_stride", "when the map's rows are taken to have its height in memory",
          _features(_row_stride_of_height)),
)  # fmt: skip


def _number_in_bin(plan: Samples) -> tuple[np.ndarray, np.ndarray]:
    """Which sample of its bin each is, and how many the bin has."""
    counts = np.bincount(plan.bin_index, minlength=plan.bins)
    starts = np.cumsum(counts) - counts
    return np.arange(len(plan)) - starts[plan.bin_index], counts[plan.bin_index]


def _without(which: Callable[[Samples], np.ndarray]) -> Callable[[Samples], Samples]:
    """Samples that give 0, and are counted."""

    def change(plan: Samples) -> Samples:
        lost = which(plan)
        return replace(plan, weights=np.where(lost[:, None], 0, plan.weights))

    return change


def _last(plan: Samples) -> np.ndarray:
    number, count = _number_in_bin(plan)
    return number == count - 1


def _first(plan: Samples) -> np.ndarray:
    return _number_in_bin(plan)[0] == 0


def _at_an_end(axis: int, last: bool) -> Callable[[Samples], np.ndarray]:
    """The last, or the first, row or column of samples of each bin."""

    def which(plan: Samples) -> np.ndarray:
        at = plan.positions[:, axis]
        end = np.full(plan.bins, -np.inf if last else np.inf)
        (np.maximum if last else np.minimum).at(end, plan.bin_index, at)
        return at == end[plan.bin_index]

    return which


def _tap_lost(tap: int) -> Callable[[Samples], Samples]:
    def change(plan: Samples) -> Samples:
        weights = plan.weights.copy()
        weights[:, tap] = 0
        return replace(plan, weights=weights)

    return change


def _nearest(plan: Samples) -> Samples:
    one = np.zeros_like(plan.weights)
    one[np.arange(len(plan)), plan.weights.argmax(axis=1)] = 1
    return replace(plan, weights=np.where((plan.weights != 0).any(axis=1)[:, None], one, 0))


def _one_tap(tap: int) -> Callable[[Samples], Samples]:
    def change(plan: Samples) -> Samples:
        one = np.zeros_like(plan.weights)
        one[:, tap] = plan.weights.sum(axis=1)
        return replace(plan, weights=one)

    return change


def _divided_by_inside(plan: Samples) -> Samples:
    inside = np.bincount(plan.bin_index[plan.state != DISCARDED], minlength=plan.bins)
    return replace(plan, divisor=np.maximum(inside, 1).astype(float))


def _planned(id_: str, said: str, plan: Callable[[Samples], Samples]) -> Trial:
    return Trial(id_, said, lambda call: replace(call, plan=plan))


UNCOUNTED = _planned(
    "outside_not_counted", "when the mean is divided by the number of samples inside the map",
    _divided_by_inside,
)  # fmt: skip
PLANS = (
    _planned("last_sample_lost", "without each bin's last sample, though it is counted",
             _without(_last)),
    _planned("first_sample_lost", "without each bin's first sample, though it is counted",
             _without(_first)),
    _planned("last_samples_lost_x", "without each bin's last column of samples, though counted",
             _without(_at_an_end(0, True))),
    _planned("last_samples_lost_y", "without each bin's last row of samples, though counted",
             _without(_at_an_end(1, True))),
    _planned("first_samples_lost_x", "without each bin's first column of samples, though counted",
             _without(_at_an_end(0, False))),
    _planned("first_samples_lost_y", "without each bin's first row of samples, though counted",
             _without(_at_an_end(1, False))),
    UNCOUNTED,
    _planned("nearest", "when each sample reads the nearest cell alone", _nearest),
    _planned("first_tap", "when each sample reads its upper left cell alone", _one_tap(0)),
    _planned("tap_lost", "without the upper left of a sample's four cells", _tap_lost(0)),
    _planned("tap_lost", "without the upper right of a sample's four cells", _tap_lost(1)),
    _planned("tap_lost", "without the lower left of a sample's four cells", _tap_lost(2)),
    _planned("tap_lost", "without the lower right of a sample's four cells", _tap_lost(3)),
)  # fmt: skip
