"""What somebody says of the settings, from the values that stand beside their arrays."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from roiviz.bench.case import BenchError, Said
from roiviz.bench.layouts import FIRST, LAST
from roiviz.bench.limits import MAX_WORD
from roiviz.bench.notations import KNOWN, TURNED


@dataclass(frozen=True)
class Setting:
    """One value of `Said`.

    Attributes:
        field: which.
        key: what it is read from.
        read: takes the value that was given. Raises: ValueError where it cannot be meant.
        want: what may stand there, for the error.
    """

    field: str
    key: str
    read: Callable[[Any], Any]
    want: str


def _number(value: Any) -> float:
    one = _one(value)
    if isinstance(one, bool):
        raise ValueError
    number = float(one)
    if not np.isfinite(number):
        raise ValueError
    return number


def _positive(value: Any) -> float:
    number = _number(value)
    if not 0 < number < 1e6:
        raise ValueError
    return number


def _whole(value: Any) -> int:
    number = _number(value)
    if number != int(number) or not -1 <= number <= 1024:
        raise ValueError
    return int(number)


def _truth(value: Any) -> bool:
    one = _one(value)
    word = one.strip().lower() if isinstance(one, str) else one
    if word in ("true", "yes", "1", "half_pixel", "half_pixel_for_nn", 1):
        return True
    if word in ("false", "no", "0", "output_half_pixel", "asymmetric", 0):
        return False
    raise ValueError


def _degrees(value: Any) -> bool:
    one = _one(value)
    if isinstance(one, str) and one.strip().lower() in ("degrees", "degree", "deg"):
        return True
    if isinstance(one, str) and one.strip().lower() in ("radians", "radian", "rad"):
        return False
    return _truth(value)


_REDUCTIONS = {
    "avg": "avg", "average": "avg", "mean": "avg", "avgpool": "avg", "max": "max", "maximum": "max",
}  # fmt: skip


def _reduction(value: Any) -> str:
    return _REDUCTIONS[_word(value).lower()]


_ORDERS = {
    "nchw": FIRST, "chw": FIRST, "channels_first": FIRST, "nhwc": LAST, "hwc": LAST,
    "channels_last": LAST,
}  # fmt: skip


def _order(value: Any) -> str:
    return _ORDERS[_word(value).lower()]


def _word(value: Any) -> str:
    one = _one(value)
    if not isinstance(one, str):
        raise ValueError
    return one.strip()[:MAX_WORD]


def _box_format(value: Any) -> str:
    word = _word(value).lower().replace("-", "").replace("_", "").replace(",", "").replace(" ", "")
    if word not in KNOWN and word not in TURNED:
        raise ValueError
    return word


def _pair(value: Any) -> tuple[float, float]:
    flat = np.asarray(value, np.float64).reshape(-1)
    if flat.size not in (1, 2) or not (np.isfinite(flat).all() and (flat > 0).all()):
        raise ValueError
    return float(flat[0]), float(flat[-1])


def _bins(value: Any) -> tuple[int, int]:
    rows, columns = _pair(value)
    if rows != int(rows) or columns != int(columns) or max(rows, columns) > 1024:
        raise ValueError
    return int(rows), int(columns)


def _one(value: Any) -> Any:
    """The only value of what was given."""
    if isinstance(value, np.ndarray):
        if value.size != 1:
            raise ValueError
        return value.reshape(-1)[0].item()
    return value


SAME_SCALE = 1e-3
"""How far a scale may be from one over the stride, as it is rounded where it is written."""
OF_SCALE = "a number above 0 and below a million"
SETTINGS = (
    Setting("spatial_scale", "stride", lambda value: 1 / _positive(value), OF_SCALE),
    Setting("spatial_scale", "spatial_scale", _positive, OF_SCALE),
    Setting("sampling_ratio", "sampling_ratio", _whole, "a whole number from -1 to 1,024"),
    Setting("aligned", "coordinate_transformation_mode", _truth, "half_pixel or another mode"),
    Setting("aligned", "aligned", _truth, "true or false"),
    Setting("reduction", "reduction", _reduction, "avg or max"),
    Setting("clockwise", "clockwise", _truth, "true or false"),
    Setting("degrees", "degrees", _degrees, "degrees or radians"),
    Setting("box_format", "box_format", _box_format, "xyxy, xywh, cxcywh or yxyx"),
    Setting("picture_size", "picture_size", _pair, "rows and columns"),
    Setting("extrapolation", "extrapolation", _number, "a number"),
    Setting("convention", "convention", _word, "the id of a convention"),
)
"""In the order that they are read; a later one of the same field wins."""
ROUNDED = Setting("rounded", "rounded", _positive, "how far off printed numbers may be, above 0")
SHAPES = (
    Setting("output_size", "output_size", _bins, "rows and columns, whole numbers up to 1,024"),
    Setting("layout", "layout", _order, "NCHW or NHWC"),
)
"""What decides how arrays are seen."""


def said(values: dict[str, Any]) -> Said:
    """What is said, by the parts' own names. Raises: BenchError for a value that cannot be."""
    found: dict[str, Any] = {}
    for row in SETTINGS:
        value = read(row, values)
        if value is not None:
            _refuse_contradiction(row, found.get(row.field), value)
            found[row.field] = value
    return Said(**found)


def _refuse_contradiction(row: Setting, before: Any, value: Any) -> None:
    """Raise where a stride is said that is another scale than the one that is said as well."""
    if (
        row.key == "spatial_scale"
        and before is not None
        and not math.isclose(before, value, rel_tol=SAME_SCALE)
    ):
        raise BenchError(
            f"stride={1 / before:.7g} and spatial_scale={value:.7g} contradict each other: one "
            f"over that stride is {before:.7g}."
        )


def read(row: Setting, values: dict[str, Any]) -> Any:
    """A setting's value; None where it is not said. Raises: BenchError."""
    given = values.get(row.key)
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    try:
        return row.read(given)
    except (ValueError, TypeError, KeyError, OverflowError):
        shown = given.tolist() if isinstance(given, np.ndarray) and given.size < 9 else given
        shown = f"an array {given.shape}" if isinstance(shown, np.ndarray) else repr(shown)[:60]
        raise BenchError(f"{row.key} is {row.want}, not {shown}.") from None
