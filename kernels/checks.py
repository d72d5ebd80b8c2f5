"""Checks of a caller's input before a kernel starts: ``ValueError("argument: want X, got Y")``.

Limits on a caller's numbers:

- coordinates up to ``MAX_CELLS`` cells after scaling, so that no sum overflows;
- ``sampling_ratio`` up to ``MAX_SAMPLES``; the adaptive grid of an upright box is unlimited (its
  taps merge per axis), that of a rotated box takes at most ``MAX_SAMPLES`` per bin and axis;
- the samples that a fixed ``sampling_ratio`` gives one box, up to ``MAX_GRID``: those of all its
  bins or, where taps merge per axis (the mean over upright boxes), those along one side;
- ``output_size`` up to ``MAX_BINS`` per axis, an output up to ``MAX_VALUES`` values;
- a gradient of features that are known by their shape alone up to ``MAX_FEATURES`` values.
"""

import math
import operator
import reprlib
from typing import Any, NamedTuple

import numpy as np

from . import arrays
from .compiling import njit
from .rules import Rules

MAX_CELLS = 2**30
MAX_SAMPLES = 2**16
MAX_GRID = 2**22
MAX_BINS = 4096
MAX_VALUES = 2**31

MAX_FEATURES = 2**40

LAYOUTS = ("NCHW", "NHWC")
REDUCTIONS = ("avg", "max")

LONGEST_SHOWN = 80
"""Characters of a caller's value in a message."""

MOST_BITS_SHOWN = 128
"""Of an int that is written out; Python refuses to write one of many thousand digits."""

_PROBLEMS = (TypeError, ValueError, OverflowError, RuntimeError)
"""What the conversion of a value raises that is no number."""


class Boxes(NamedTuple):
    """The numbers of a box as an operator takes them."""

    columns: tuple[str, ...]
    turned: bool = False

    @property
    def words(self) -> str:
        """The tables that are taken."""
        count = len(self.columns)
        return (
            f"(R, {count}) {' '.join(self.columns)}, or (R, {count + 1}) with the batch index first"
        )


UPRIGHT = Boxes(("x1", "y1", "x2", "y2"))
TURNED = Boxes(("cx", "cy", "w", "h", "angle"), turned=True)


class BoxTable(NamedTuple):
    """The boxes of a call."""

    given: Any
    """The caller's, as an array."""
    values: Any
    """The same in the call's dtype, (R, 5) or (R, 6)."""
    facts: tuple[Any, ...]
    """What ``check_rois`` takes behind the boxes."""
    trial: Any = None
    """Of boxes that a GPU checks while it reads them already: ``refused()`` says what it found."""

    @property
    def columns(self) -> int:
        """Those that the caller gave."""
        shape = np.shape(self.given)
        return shape[1] if len(shape) == 2 else self.values.shape[1]


class FeatureShape(NamedTuple):
    """Sizes of a batch of feature maps, in the same order for every layout."""

    batch: int
    channels: int
    height: int
    width: int

    @property
    def cells(self) -> str:
        """The size of a map, for a message."""
        return f"{self.height} x {self.width}"


class _Short(reprlib.Repr):
    """Python's ``repr``, of the first few entries; of an array, its dtype and shape."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel, self.maxstring, self.maxother = 3, LONGEST_SHOWN, LONGEST_SHOWN
        self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = 6

    def repr1(self, x: Any, level: int) -> str:
        shape = getattr(x, "shape", ())
        if shape == () or isinstance(x, type):
            return super().repr1(x, level)
        dtype = getattr(x, "dtype", None)
        kind = type(x).__name__ if dtype is None else f"{type(x).__name__} of {dtype}"
        return f"{kind}, shape {tuple(shape)}"

    def repr_int(self, x: int, level: int) -> str:
        bits = x.bit_length()
        if bits <= MOST_BITS_SHOWN:
            return repr(x)
        return f"an int of some {int(bits * math.log10(2)) + 1} digits"

    def repr_instance(self, x: Any, level: int) -> str:
        return repr(x)


_SHORT = _Short()


def shown(value: Any) -> str:
    """What a message says it got.

    Args:
        value: anything at all.

    Returns:
        Its ``repr``, or what it is, on one line of at most ``LONGEST_SHOWN`` characters.
    """
    try:
        text = _SHORT.repr(value)
    except Exception:  # whatever a caller's own class raises
        text = f"a {type(value).__name__}"
    text = " ".join(line.strip() for line in text.splitlines())
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."


def check_choice(name: str, value: Any, choices: tuple[str, ...]) -> str:
    """``value``, if it is one of ``choices``."""
    if not isinstance(value, str) or value not in choices:
        raise ValueError(f"{name}: want one of {choices}, got {shown(value)}")
    return value


def check_flag(name: str, value: Any) -> bool:
    """``value`` as a bool; only True and False, numpy's too, are accepted."""
    if value is True or value is False:
        return value
    if isinstance(value, np.bool_):
        return bool(value)
    raise ValueError(f"{name}: want True or False, got {shown(value)}")


def check_int(name: str, value: Any, low: int | None, high: int) -> int:
    """``value`` as an int from ``low`` (None: no lower limit) to ``high``."""
    if type(value) is not int:
        index = _as_index(value) if _is_number(name, value) else None
        if index is None:
            raise ValueError(f"{name}: want an int, got {shown(value)}")
        value = index
    if (low is not None and value < low) or value > high:
        span = f"at most {high}" if low is None else f"from {low} to {high}"
        raise ValueError(f"{name}: want an int {span}, got {shown(value)}")
    return value


def _as_index(value: Any) -> int | None:
    """``value`` as an int, without rounding; None for what is none."""
    try:
        return operator.index(value)
    except _PROBLEMS:
        return None


def as_float(name: str, value: Any) -> float:
    """``value`` as a float; NaN for what is not one real number, which no range holds.

    Raises:
        ValueError: for a tensor that requires a gradient.
    """
    if not _is_number(name, value):
        return math.nan
    try:
        return float(value)
    except _PROBLEMS:
        return math.nan


def _is_number(name: str, value: Any) -> bool:
    """False for a truth value, text, a masked number and an array of one or more dimensions.

    Raises:
        ValueError: for a tensor that requires a gradient, which would be dropped.
    """
    if isinstance(value, int | float):
        return not isinstance(value, bool)
    if isinstance(value, np.ndarray | np.generic):
        return value.ndim == 0 and value.dtype.kind in "iuf" and not np.ma.is_masked(value)
    try:
        has_gradient = bool(getattr(value, "requires_grad", False))
        ndim, dtype = getattr(value, "ndim", 0), str(getattr(value, "dtype", ""))
        numeric = hasattr(value, "__index__") or hasattr(value, "__float__")
    except _PROBLEMS:
        return False
    if has_gradient:
        raise ValueError(
            f"{name}: want a plain number, got a tensor that requires a gradient "
            "(pass tensor.item())"
        )
    return numeric and ndim == 0 and "bool" not in dtype and "complex" not in dtype


def check_sampling_ratio(value: Any) -> int:
    """Samples per bin and axis; anything below 1 is adaptive and comes back as 0."""
    return max(check_int("sampling_ratio", value, None, MAX_SAMPLES), 0)


def check_grid(ratio: int, bins: tuple[int, int], *, merged: bool) -> None:
    """Raise if a fixed ratio gives a box more than ``MAX_GRID`` samples; per side if merged."""
    samples = ratio * max(bins) if merged else ratio * ratio * bins[0] * bins[1]
    if samples > MAX_GRID:
        raise ValueError(
            f"sampling_ratio: want at most {MAX_GRID} samples per box, "
            f"got {ratio} per bin and axis in {bins[0]} x {bins[1]} bins"
        )


def check_spatial_scale(value: Any) -> float:
    """``value``, cells per picture pixel, as a finite float above 0."""
    if type(value) is float and 1e-30 < value < 1e30:
        return value
    scale = as_float("spatial_scale", value)
    if not 1e-30 < scale < 1e30:
        raise ValueError(f"spatial_scale: want a number > 0 (1e-30 to 1e30), got {shown(value)}")
    return scale


def check_output_size(value: Any) -> tuple[int, int]:
    """(rows, columns) of bins from an int or a pair of ints."""
    if isinstance(value, (tuple, list)) or (isinstance(value, np.ndarray) and value.ndim):
        if not _is_pair(value):
            raise ValueError(f"output_size: want an int or (rows, columns), got {shown(value)}")
        rows, columns = value
        return (
            check_int("output_size", rows, 1, MAX_BINS),
            check_int("output_size", columns, 1, MAX_BINS),
        )
    bins = check_int("output_size", value, 1, MAX_BINS)
    return bins, bins


def _is_pair(value: tuple[Any, ...] | list[Any] | np.ndarray) -> bool:
    """True for a sequence or array of two entries."""
    return len(value) == 2 if not isinstance(value, np.ndarray) else value.shape == (2,)


def check_feature_size(value: Any) -> tuple[int, int]:
    """(height, width) in cells of a feature map."""
    if not isinstance(value, (tuple, list, np.ndarray)) or not _is_pair(value):
        raise ValueError(f"feature_size: want (height, width), got {shown(value)}")
    height, width = value
    return (
        check_int("feature_size", height, 1, MAX_CELLS),
        check_int("feature_size", width, 1, MAX_CELLS),
    )


def check_shape(name: str, shape: tuple[int, ...], layout: str) -> FeatureShape:
    """The sizes of a batch of feature maps of ``shape`` in ``layout``."""
    if len(shape) != 4:
        raise ValueError(f"{name}: want 4 dimensions, {layout}, got shape {shown(tuple(shape))}")
    if layout == "NCHW":
        return FeatureShape(*shape)
    batch, height, width, channels = shape
    return FeatureShape(batch, channels, height, width)


def cell_dtype(features: FeatureShape) -> np.dtype[Any]:
    """Dtype of cell numbers ``row * W + column``: int32, or int64 where the map has too many."""
    fits = features.height * features.width <= 2**31
    return np.dtype(np.int32 if fits else np.int64)


def output_shape(rois: int, channels: int, bins: tuple[int, int], layout: str) -> tuple[int, ...]:
    """Shape of an operator's output.

    Raises:
        ValueError: above ``MAX_VALUES`` values.
    """
    if rois * channels * bins[0] * bins[1] > MAX_VALUES:
        raise ValueError(
            f"output_size: want an output of at most {MAX_VALUES} values, "
            f"got {rois} rois x {channels} channels x {bins[0]} x {bins[1]} bins"
        )
    return (rois, channels, *bins) if layout == "NCHW" else (rois, *bins, channels)


def check_shared(channels: int, share: int, bins: tuple[int, int]) -> int:
    """Channels of the output, for each of which ``share`` of the map are read.

    Raises:
        ValueError: if the map's are not a multiple of them.
    """
    if channels % share:
        raise ValueError(
            f"features: want a multiple of {bins[0]} x {bins[1]} channels, got {channels}"
        )
    return channels // share


def check_room(name: str, shape: tuple[int, ...]) -> None:
    """Raise above ``MAX_FEATURES`` values, a size of 0 taken for 1, as numpy counts them."""
    if math.prod(max(size, 1) for size in shape) > MAX_FEATURES:
        raise ValueError(f"{name}: want at most {MAX_FEATURES} values, got {shown(shape)}")


def check_same_shape(name: str, shape: tuple[int, ...], want: tuple[int, ...]) -> None:
    """Raise unless an upstream gradient has the shape of its output."""
    if tuple(shape) != tuple(want):
        raise ValueError(f"{name}: want shape {tuple(want)}, got {tuple(shape)}")


def limits_of(
    features: FeatureShape, rules: Rules, boxes: Boxes, adaptive_bins: tuple[int, int] | None
) -> tuple[int, float, bool, bool, tuple[int, int]]:
    """What ``box_fault`` holds a box against, from the arguments of ``check_rois``."""
    bins = adaptive_bins or (0, 0)
    return features.batch, rules.scale, boxes.turned, rules.refuses_negative, bins


def check_rois(
    rois: Any,
    dtype: np.dtype,
    features: FeatureShape,
    rules: Rules,
    boxes: Boxes = UPRIGHT,
    adaptive_bins: tuple[int, int] | None = None,
    settings: tuple[str, ...] = ("aligned",),
) -> np.ndarray:
    """The boxes as a C-contiguous array of ``dtype``, batch index first: (R, 5), rotated (R, 6).

    Args:
        rois: what the caller gave, any real dtype, contiguous or not.
        dtype: of the table.
        features: sizes of the feature maps, for the range of the batch index.
        rules: their scale bounds the coordinates; without a smallest size no side may be negative.
        boxes: the numbers of a box.
        adaptive_bins: bins of a rotated box with adaptive sampling, whose grid is limited.
        settings: the arguments that the caller may set; an error names no other.

    Returns:
        The table, read-only; it may be the caller's own memory.

    Raises:
        ValueError: for a wrong shape or dtype, a number that is not finite or too large, a batch
            index outside [0, N), a negative size, or too large an adaptive grid of a rotated box.
    """
    columns = len(boxes.columns)
    table = rois if type(rois) is np.ndarray else _as_table(rois, boxes)
    if table.ndim != 2 or table.shape[1] not in (columns, columns + 1):
        if table.size:
            raise ValueError(f"rois: want {boxes.words}, got shape {table.shape}")
        table = np.zeros((0, columns + 1), dtype)
    if table.dtype != dtype:
        table = _converted(table, dtype)
    if table.shape[1] == columns:
        full = np.empty((len(table), columns + 1), dtype)
        full[:, 0] = 0
        full[:, 1:] = table
        table = full
    else:
        table = arrays.contiguous(table).view()
    table.setflags(write=False)  # A caller's may be read-only: Numba then compiles for one type.
    if len(table):
        if features.height < 1 or features.width < 1:
            raise ValueError(f"features: want at least one cell, got {features.cells}")
        row, fault = first_fault(table, *limits_of(features, rules, boxes, adaptive_bins))
        if fault:
            if fault == _NEGATIVE and "aligned" not in settings:
                fault = _ALWAYS_NEGATIVE
            raise ValueError(_FAULTS[fault](table[row], int(row), features.batch))
    return table


def _as_table(rois: Any, boxes: Boxes) -> np.ndarray:
    """What a caller gave for boxes as an array."""
    rois = arrays.as_array("rois", rois)
    arrays.check_is_here("rois", rois)
    try:
        return np.asarray(rois)
    except ValueError:
        raise ValueError(f"rois: want {boxes.words}, got rows of unequal length") from None
    except (TypeError, RuntimeError) as problem:  # a row that is another library's, and not here
        why = str(problem).partition("\n")[0]
        raise ValueError(f"rois: want numbers that numpy can read, got others ({why})") from None


def _converted(table: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """The boxes in another dtype.

    A number too large for it becomes an infinity, which the next check refuses.
    """
    if table.dtype.kind not in "fiu":
        raise ValueError(f"rois: want real numbers, got {table.dtype}")
    with np.errstate(over="ignore"):
        return np.ascontiguousarray(table, dtype=dtype)


_NOT_FINITE, _BATCH_INDEX, _TOO_LARGE, _NEGATIVE, _GRID = 1, 2, 3, 4, 5
_ALWAYS_NEGATIVE = 6
"""A negative size for an operator that has no ``aligned``."""

_FAULTS = {
    _NOT_FINITE: lambda box, row, _: f"rois: want finite numbers, got {box.tolist()} in row {row}",
    _BATCH_INDEX: lambda box, row, batch: (
        f"rois: want a whole batch index in [0, {batch}), got {box[0]} in row {row}"
        if batch
        else f"rois: want none for a batch of no feature maps, got {box.tolist()} in row {row}"
    ),
    _TOO_LARGE: lambda box, row, _: (
        f"rois: want coordinates of at most {MAX_CELLS} cells after spatial_scale, "
        f"got {box.tolist()} in row {row}"
    ),
    _NEGATIVE: lambda box, row, _: (
        f"rois: want no negative size under aligned=True, got {box.tolist()} in row {row}"
    ),
    _ALWAYS_NEGATIVE: lambda box, row, _: (
        f"rois: want no negative size, got {box.tolist()} in row {row}"
    ),
    _GRID: lambda box, row, _: (
        f"rois: want a rotated box of at most {MAX_SAMPLES} samples per bin and axis "
        f"(set sampling_ratio, or use more bins), got {box.tolist()} in row {row}"
    ),
}


@njit(cache=True, nogil=True)
def box_fault(
    box: Any,
    angle: Any,
    batch_size: int,
    scale: float,
    rotated: bool,
    refuses_negative: bool,
    adaptive_bins: tuple[int, int],
) -> int:
    """What is wrong with a box, a tuple of five numbers, or 0; any ``angle`` for an upright one."""
    for number in box:
        if not math.isfinite(number):
            return _NOT_FINITE
    if not math.isfinite(angle):
        return _NOT_FINITE
    image = box[0]
    if image < 0 or image >= batch_size or image != math.floor(image):
        return _BATCH_INDEX
    for number in box[1:]:
        if abs(number * scale) > MAX_CELLS:
            return _TOO_LARGE
    width, height = (box[3], box[4]) if rotated else (box[3] - box[1], box[4] - box[2])
    if refuses_negative and (width < 0 or height < 0):
        return _NEGATIVE
    bins_y, bins_x = adaptive_bins
    if bins_x > 0 and (
        width * scale > MAX_SAMPLES * bins_x or height * scale > MAX_SAMPLES * bins_y
    ):
        return _GRID
    return 0


@njit(cache=True, nogil=True)
def first_fault(
    rois: Any,
    batch_size: int,
    scale: float,
    rotated: bool,
    refuses_negative: bool,
    adaptive_bins: tuple[int, int],
) -> tuple[int, int]:
    """(row, fault) of the first bad box, or (-1, 0)."""
    for row in range(rois.shape[0]):
        box = rois[row, 0], rois[row, 1], rois[row, 2], rois[row, 3], rois[row, 4]
        angle = rois[row, 5] if rotated else rois[row, 0]
        fault = box_fault(box, angle, batch_size, scale, rotated, refuses_negative, adaptive_bins)
        if fault:
            return row, fault
    return -1, 0


@njit(cache=True, nogil=True)
def cells_read(rois: Any, scale: float, height: int, width: int, rotated: bool) -> float:
    """Estimate of how many cells of a map of ``height`` x ``width`` all boxes together read."""
    total = 0.0
    for row in range(rois.shape[0]):
        if rotated:
            across, down = rois[row, 3] * scale, rois[row, 4] * scale
        else:
            across = (rois[row, 3] - rois[row, 1]) * scale
            down = (rois[row, 4] - rois[row, 2]) * scale
        total += min(max(across, 0.0) + 2.0, width) * min(max(down, 0.0) + 2.0, height)
    return total
