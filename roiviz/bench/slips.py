"""What people do to the data of a right operator: one row a slip.

A row says how the call that made the output saw the data, where that is not how they were given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench.case import Case
from roiviz.conventions import Rules, Settings
from roiviz.conventions.rules import Rounding, Unit


@dataclass(frozen=True)
class Slip:
    """One way in which a call sees other data than were given.

    Attributes:
        id: a name that never changes.
        says: what happened, as a sentence.
        case: the data as the call saw them; None where they cannot have been seen so.
        rules: the rules as the numbers of a box were read.
        turned: whether it is of boxes with an angle; None for any.
        scaled: whether the data as the call saw them depend on the scale.
    """

    id: str
    says: str
    case: Callable[[Case, Settings], Case | None] | None = None
    rules: Callable[[Rules], Rules | None] | None = None
    turned: bool | None = None
    scaled: bool = False

    @property
    def moves_boxes(self) -> bool:
        """Whether a box has the numbers of another one."""
        return self.id.startswith(("boxes_", "grouped_"))

    def seen(self, case: Case, settings: Settings) -> Case | None:
        """The data as the call saw them."""
        return case if self.case is None else self.case(case, settings)

    def read(self, rules: Rules) -> Rules | None:
        """The rules as the numbers were read."""
        return rules if self.rules is None else self.rules(rules)


def _columns(*names: str) -> Callable[[Rules], Rules | None]:
    """The same rules for numbers of other names, where these are other names."""

    def read(rules: Rules) -> Rules | None:
        if rules.format.numbers == names:
            return None
        return replace(rules, format=replace(rules.format, columns=names))

    return read


def _unit(unit: Unit) -> Callable[[Rules], Rules | None]:
    def read(rules: Rules) -> Rules | None:
        if rules.format.unit is unit:
            return None
        return replace(rules, format=replace(rules.format, unit=unit))

    return read


def _both(
    first: Callable[[Rules], Rules | None], second: Callable[[Rules], Rules | None]
) -> Callable[[Rules], Rules | None]:
    def read(rules: Rules) -> Rules | None:
        found = first(rules)
        return None if found is None else second(found)

    return read


def _rounded(rules: Rules) -> Rules | None:
    if rules.rounding is not Rounding.NONE:
        return None
    return replace(rules, rounding=Rounding.HALF_AWAY)


def _boxes(
    change: Callable[[np.ndarray, Case, Settings], np.ndarray], numbers: int = 4
) -> Callable[[Case, Settings], Case | None]:
    """Other boxes, of which only the numbers without the batch index are changed."""

    def seen(case: Case, settings: Settings) -> Case | None:
        width = case.rois.shape[1]
        if width not in (numbers, numbers + 1):
            return None
        boxes, maps = case.split(numbers)
        with np.errstate(all="ignore"):
            changed = change(boxes, case, settings).astype(boxes.dtype)
        return None if np.array_equal(changed, boxes) else _with(case, changed, maps)

    return seen


def _maps(
    change: Callable[[np.ndarray, Case], np.ndarray], least: int = 2
) -> Callable[[Case, Settings], Case | None]:
    """Another picture for each box, of at least so many."""

    def seen(case: Case, settings: Settings) -> Case | None:
        if len(case.features) < least:
            return None
        if case.batch_index is not None:
            boxes, maps = case.rois, case.batch_index.astype(np.int64)
        else:
            boxes, maps = case.split(case.rois.shape[1] - 1)
        changed = change(maps, case)
        return None if np.array_equal(changed, maps) else _with(case, boxes, changed)

    return seen


def _with(case: Case, boxes: np.ndarray, maps: np.ndarray) -> Case:
    return replace(case, rois=boxes, batch_index=maps)


def _batch_elsewhere(case: Case, settings: Settings) -> Case | None:
    """The batch index taken from the other end of the row."""
    width = case.rois.shape[1]
    if case.batch_index is not None or width not in (5, 6):
        return None
    at = width - 1 if case.batch_column == 0 else 0
    maps = case.rois[:, at]
    fits = (maps >= 0) & (maps < len(case.features)) & (maps == np.floor(maps))
    if not fits.all():
        # A kernel that finds no such picture reads another's memory; only the box is left to see.
        maps = np.zeros(len(maps))
    return _with(case, np.delete(case.rois, at, axis=1), maps.astype(np.int64))


def _features(
    change: Callable[[np.ndarray], np.ndarray | None],
) -> Callable[[Case, Settings], Case | None]:
    def seen(case: Case, settings: Settings) -> Case | None:
        changed = change(case.features)
        return None if changed is None else replace(case, features=changed)

    return seen


def _output(
    change: Callable[[Case], np.ndarray | None],
) -> Callable[[Case, Settings], Case | None]:
    """The output put back as the operator gave it."""

    def seen(case: Case, settings: Settings) -> Case | None:
        changed = change(case)
        return None if changed is None else replace(case, output=changed)

    return seen


def _as_corner_and_size(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    return np.hstack([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]])


def _as_centre_and_size(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    return np.hstack([(boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]])


def _picture(case: Case, settings: Settings) -> np.ndarray:
    """Width and height of the picture in pixels, twice."""
    rows, columns = case.feature_size
    scale = settings.spatial_scale
    height, width = settings.picture_size or (rows / scale, columns / scale)
    return np.array([width, height, width, height])


def _over_picture(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    return boxes / _picture(case, settings)


def _times_picture(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    if settings.picture_size is None:
        return boxes  # the map's size is all that is known of it: `times_map`
    return boxes * _picture(case, settings)


def _clipped(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    return np.clip(boxes, 0, _picture(case, settings))


def _clipped_to_pixels(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    return np.clip(boxes, 0, _picture(case, settings) - 1)


def _whole_cells(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    return np.trunc(boxes * settings.spatial_scale) / settings.spatial_scale


def _floored_cells(boxes: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
    return np.floor(boxes * settings.spatial_scale) / settings.spatial_scale


def _turn(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[Case, Settings], Case | None]:
    """Another angle."""

    def boxes(given: np.ndarray, case: Case, settings: Settings) -> np.ndarray:
        changed = given.copy()
        changed[:, 4] = change(given[:, 4])
        return changed

    return _boxes(boxes, 5)


def _channels_last(features: np.ndarray) -> np.ndarray | None:
    """Memory that has channels last, read as if it had them first."""
    if features.shape[1] == 1:
        return None
    return features.transpose(0, 2, 3, 1).reshape(features.shape)


def _channels_first(features: np.ndarray) -> np.ndarray | None:
    """Memory that has channels first, read as if it had them last."""
    batch, channels, rows, columns = features.shape
    if channels == 1:
        return None
    return features.reshape(batch, rows, columns, channels).transpose(0, 3, 1, 2)


def _sides_swapped(features: np.ndarray) -> np.ndarray | None:
    """Rows and columns of the memory read with each other's numbers."""
    batch, channels, rows, columns = features.shape
    return None if rows == columns else features.reshape(batch, channels, columns, rows)


def _columns_first(features: np.ndarray) -> np.ndarray | None:
    """Memory with rows first, read as if the map's columns came first."""
    batch, channels, rows, columns = features.shape
    if rows == columns == 1:
        return None
    return features.reshape(batch, channels, columns, rows).swapaxes(2, 3)


def _columns_written(features: np.ndarray) -> np.ndarray | None:
    """A map whose columns are written one after another, read as rows."""
    return None if 1 in features.shape[2:] else features.swapaxes(2, 3).reshape(features.shape)


def _row_longer(more: int) -> Callable[[np.ndarray], np.ndarray | None]:
    """Rows that are taken to have so many cells more in memory; the last ones repeat its end."""

    def change(features: np.ndarray) -> np.ndarray | None:
        rows, columns = features.shape[2:]
        index = np.arange(rows)[:, None] * (columns + more) + np.arange(columns)
        index = np.arange(0, features.size, rows * columns)[:, None, None] + index
        found = features.reshape(-1)[np.minimum(index, features.size - 1)]
        return np.asarray(found).reshape(features.shape)

    return change


def _upside_down(features: np.ndarray) -> np.ndarray | None:
    return features[:, :, ::-1]


def _other_pictures(features: np.ndarray) -> np.ndarray | None:
    return features[::-1] if len(features) > 1 else None


def _bins_transposed(case: Case) -> np.ndarray | None:
    rois, channels, rows, columns = case.output.shape
    if rows * columns == 1:
        return None
    return case.output.reshape(rois, channels, columns, rows).swapaxes(2, 3)


def _output_channels_last(case: Case) -> np.ndarray | None:
    """An output with channels last whose memory is read with channels first."""
    rois, channels, rows, columns = case.output.shape
    if channels == 1 or rows * columns == 1:
        return None
    return case.output.reshape(rois, rows, columns, channels).transpose(0, 3, 1, 2)


def _output_channels_first(case: Case) -> np.ndarray | None:
    if case.output.shape[1] == 1 or case.output[0, 0].size == 1:
        return None
    return case.output.transpose(0, 2, 3, 1).reshape(case.output.shape)


def _rows_reversed(case: Case) -> np.ndarray | None:
    return case.output[:, :, ::-1] if case.output.shape[2] > 1 else None


def _columns_reversed(case: Case) -> np.ndarray | None:
    return case.output[..., ::-1] if case.output.shape[3] > 1 else None


def _boxes_reversed(case: Case) -> np.ndarray | None:
    return case.output[::-1] if len(case.output) > 1 else None


def _grouped(case: Case) -> np.ndarray | None:
    """Boxes of the first picture first, which the boxes themselves are not."""
    if case.batch_index is None and case.rois.shape[1] not in (5, 6):
        return None
    maps = case.batch_index
    if maps is None:
        maps = case.rois[:, case.batch_column]
    order = np.argsort(maps, kind="stable")
    if (order == np.arange(len(order))).all():
        return None
    given = np.empty_like(case.output)
    given[order] = case.output
    return given


def _channels_reversed(case: Case) -> np.ndarray | None:
    return case.output[:, ::-1] if case.output.shape[1] > 1 else None


def _channels_on(step: int) -> Callable[[Case], np.ndarray | None]:
    """An output whose channels are some on."""
    return lambda case: np.roll(case.output, step, axis=1) if case.output.shape[1] > 1 else None


def _boxes_on(step: int) -> Callable[[Case], np.ndarray | None]:
    """An output whose boxes are some on."""
    return lambda case: np.roll(case.output, step, axis=0) if len(case.output) > 1 else None


def _boxes_and_channels(case: Case) -> np.ndarray | None:
    rois, channels, rows, columns = case.output.shape
    if 1 in (rois, channels):
        return None
    return case.output.reshape(channels, rois, rows, columns).swapaxes(0, 1)


_RADIANS = np.pi / 180

SLIPS: tuple[Slip, ...] = (
    Slip("x_y_swapped", "x and y of the boxes are swapped",
         rules=_columns("y1", "x1", "y2", "x2"), turned=False),
    Slip("read_as_xywh", "the boxes were read as x, y, width, height",
         rules=_columns("x", "y", "w", "h"), turned=False),
    Slip("read_as_cxcywh", "the boxes were read as centre x, centre y, width, height",
         rules=_columns("cx", "cy", "w", "h"), turned=False),
    Slip("read_as_xxyy", "the boxes were read as x1, x2, y1, y2",
         rules=_columns("x1", "x2", "y1", "y2"), turned=False),
    Slip("read_as_yyxx", "the boxes were read as y1, y2, x1, x2",
         rules=_columns("y1", "y2", "x1", "x2"), turned=False),
    Slip("read_as_yxhw", "the boxes were read as y, x, height, width",
         rules=_columns("y", "x", "h", "w"), turned=False),
    Slip("corners_swapped", "the first and the last corner of the boxes are swapped",
         rules=_columns("x2", "y2", "x1", "y1"), turned=False),
    Slip("given_as_xywh", "width and height were given where the far corner is wanted",
         _boxes(_as_corner_and_size), turned=False),
    Slip("given_as_cxcywh", "centre and size were given where two corners are wanted",
         _boxes(_as_centre_and_size), turned=False),
    Slip("normalised", "the boxes were divided by the picture's size",
         _boxes(_over_picture), turned=False, scaled=True),
    Slip("times_picture", "the boxes were multiplied by the picture's size",
         _boxes(_times_picture), turned=False, scaled=True),
    Slip("times_map", "the boxes were multiplied by the map's size",
         rules=_unit(Unit.MAP), turned=False),
    Slip("times_map_y_first",
         "the boxes were read as y1, x1, y2, x2 and multiplied by the map's size",
         rules=_both(_columns("y1", "x1", "y2", "x2"), _unit(Unit.MAP)), turned=False),
    *(
        Slip(f"times_map_{name}", f"the boxes were read as {said} and multiplied by the map's size",
             rules=_both(_columns(*columns), _unit(Unit.MAP)), turned=False)
        for name, said, columns in (
            ("xywh", "x, y, width, height", ("x", "y", "w", "h")),
            ("cxcywh", "centre x, centre y, width, height", ("cx", "cy", "w", "h")),
        )
    ),
    Slip("clipped", "the boxes were clipped to the picture",
         _boxes(_clipped), turned=False, scaled=True),
    Slip("clipped_to_pixels", "the boxes were clipped to the picture's last pixels",
         _boxes(_clipped_to_pixels), turned=False, scaled=True),
    Slip("truncated", "the boxes were cut to whole pixels",
         _boxes(lambda boxes, case, settings: np.trunc(boxes)), turned=False),
    Slip("rounded", "the boxes were rounded to whole pixels",
         _boxes(lambda boxes, case, settings: np.rint(boxes)), turned=False),
    Slip("truncated_cells", "the corners were cut to whole cells after scaling",
         _boxes(_whole_cells), turned=False, scaled=True),
    Slip("floored_cells", "the corners were rounded down to whole cells after scaling",
         _boxes(_floored_cells), turned=False, scaled=True),
    Slip("rounded_cells", "the corners were rounded to whole cells after scaling",
         rules=_rounded, turned=False),
    Slip("half_boxes", "the boxes were rounded to half precision",
         _boxes(lambda boxes, case, settings: boxes.astype(np.float16)), turned=False),
    Slip("angle_in_radians", "the angle was given in degrees and read as radians",
         _turn(lambda angle: angle / _RADIANS), turned=True),
    Slip("angle_in_degrees", "the angle was given in radians and read as degrees",
         _turn(lambda angle: angle * _RADIANS), turned=True),
    Slip("angle_negated", "the angle counts the other way", _turn(np.negative), turned=True),
    Slip("angle_ignored", "the angle was taken as 0", _turn(np.zeros_like),
         lambda rules: replace(rules, angle=1.0), turned=True),
    Slip("angle_from_the_other_side", "the angle was measured from the other side of the box",
         _turn(lambda angle: angle + np.where(np.abs(angle).max(initial=0) > 6.3, 90, np.pi / 2)),
         turned=True),
    Slip("w_h_swapped", "width and height of the boxes are swapped",
         rules=_columns("cx", "cy", "h", "w", "angle"), turned=True),
    Slip("centre_x_y_swapped", "x and y of the centres are swapped",
         rules=_columns("cy", "cx", "w", "h", "angle"), turned=True),
    Slip("batch_elsewhere", "the batch index was taken from the other end of the row",
         _batch_elsewhere),
    Slip("first_picture", "every box was pooled from the first picture",
         _maps(lambda maps, case: np.zeros_like(maps))),
    Slip("pictures_reversed", "the pictures were taken in reverse order",
         _maps(lambda maps, case: len(case.features) - 1 - maps)),
    Slip("next_picture", "each box was pooled from the next picture",
         _maps(lambda maps, case: (maps + 1) % len(case.features), least=3)),
    Slip("channels_last", "features with channels last were read as if they had them first",
         _features(_channels_last)),
    Slip("channels_first", "features with channels first were read as if they had them last",
         _features(_channels_first)),
    Slip("map_sides_swapped", "rows and columns of the map have each other's number",
         _features(_sides_swapped)),
    Slip("map_columns_first", "the map was read as if its columns came first in memory",
         _features(_columns_first)),
    Slip("map_columns_written", "the map's columns were written one after another, read as rows",
         _features(_columns_written)),
    Slip("map_rows_longer", "the map's rows were taken to have one cell more in memory",
         _features(_row_longer(1))),
    Slip("map_rows_shorter", "the map's rows were taken to have one cell less in memory",
         _features(_row_longer(-1))),
    Slip("map_upside_down", "the map is upside down", _features(_upside_down)),
    Slip("bins_transposed", "rows and columns of the output's bins are swapped",
         _output(_bins_transposed)),
    Slip("output_channels_last", "an output with channels last was read with channels first",
         _output(_output_channels_last)),
    Slip("output_channels_first", "an output with channels first was read with channels last",
         _output(_output_channels_first)),
    Slip("rows_reversed", "the output's rows of bins run backwards", _output(_rows_reversed)),
    Slip("columns_reversed", "the output's columns of bins run backwards",
         _output(_columns_reversed)),
    Slip("boxes_reversed", "the output's boxes run backwards", _output(_boxes_reversed)),
    Slip("boxes_and_channels", "boxes and channels of the output have changed places",
         _output(_boxes_and_channels)),
    Slip("channels_late", "each channel of the output has the numbers of the one before",
         _output(_channels_on(-1))),
    Slip("channels_early", "each channel of the output has the numbers of the one after",
         _output(_channels_on(1))),
    Slip("boxes_late", "each box of the output has the numbers of the one before",
         _output(_boxes_on(-1))),
    Slip("boxes_early", "each box of the output has the numbers of the one after",
         _output(_boxes_on(1))),
    Slip("grouped_by_picture", "the output is in the order of the pictures, not of the boxes",
         _output(_grouped)),
    Slip("channels_reversed", "the output's channels run backwards",
         _output(_channels_reversed)),
)  # fmt: skip
"""Every slip."""
