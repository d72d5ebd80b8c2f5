"""Picture → FeatureMap: pixels, filters, a small backbone; or an uploaded .npy or .npz array.

Cell (row i, column j) of a map with stride s covers the picture's pixels
[j·s, (j+1)·s) × [i·s, (i+1)·s). Where a side of the picture is no multiple of s, its edge pixels
are repeated to fill the last cells.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import IO, Any

import cv2
import numpy as np

from roiviz import array_files, backbone, filter_bank
from roiviz.pictures import Picture

# Limits of one map; a shape is checked against all of them before its values take memory.
MAX_VALUES = 2**24  # cells × channels: 64 MB of float32
MAX_CELLS = 2**22
MAX_SIDE = 8192  # cells
MAX_CHANNELS = 4096
MAX_OUTPUTS = 2**23  # boxes × bins × channels of one launch: 32 MB of float32


@dataclass(frozen=True)
class FeatureMap:
    """What the operators pool: one vector of channels for each cell.

    Attributes:
        values: (rows, columns, channels) float32, C-contiguous, read-only, finite.
        stride: picture pixels per cell; the kernels' spatial_scale is 1 / stride.
        digest: hex name of the content.
        name: what to call it on screen.
        channel_names: one human name for each channel.
        noise: what rounding may have left where a value is 0 but for it.
    """

    values: np.ndarray
    stride: float
    digest: str
    name: str
    channel_names: tuple[str, ...]
    noise: float = 0.0

    @property
    def nhwc(self) -> np.ndarray:
        """(1, rows, columns, channels) as the kernels take it; no copy."""
        return self.values[None]

    @property
    def spatial_scale(self) -> float:
        """Cells per picture pixel."""
        return 1.0 / self.stride

    def channel(self, index: int) -> np.ndarray:
        """(rows, columns) contiguous float32 of one channel, read-only."""
        return self._taken(index).values

    def ends(self, index: int) -> tuple[float, float]:
        """The smallest and the largest value of one channel."""
        return self._taken(index).ends

    def _taken(self, index: int) -> _Channel:
        """A channel; the one that was asked for last is kept, since a drag reads no other."""
        place, found = self._last
        if place != index:
            found = _Channel(np.ascontiguousarray(self.values[:, :, index]))
            self.__dict__["_last"] = index, found
        return found

    @cached_property
    def _last(self) -> tuple[int | None, Any]:
        return None, None


class _Channel:
    """One channel's values and, once they are asked for, their ends."""

    def __init__(self, values: np.ndarray) -> None:
        values.flags.writeable = False
        self.values = values

    @cached_property
    def ends(self) -> tuple[float, float]:
        """The smallest and the largest value."""
        return float(self.values.min()), float(self.values.max())


@dataclass(frozen=True)
class Kind:
    """One way to make a feature map from a picture.

    Attributes:
        title, sentence: for the screen.
        strides: those it can have, in picture pixels.
        build: (float32 RGB in 0 … 1 of whole cells, stride) → (rows, columns, channels).
        channel_names: stride → one name for each channel.
        noise: what rounding may leave where a filter that sums to 0 meets a plane.
    """

    title: str
    sentence: str
    strides: tuple[int, ...]
    build: Callable[[np.ndarray, int], np.ndarray]
    channel_names: Callable[[int], tuple[str, ...]]
    noise: float = 0.0


def compute(picture: Picture, kind: str, stride: int) -> FeatureMap:
    """Make the feature map of a picture.

    Args:
        kind: a key of KINDS.
        stride: one of that kind's strides.
    Returns: FeatureMap of ceil(height / stride) × ceil(width / stride) cells.
    Raises: ValueError for an unknown kind or a stride that this kind does not have.
    """
    if kind not in KINDS:
        raise ValueError(f"kind: want one of {', '.join(KINDS)}, got {kind!r}")
    row = KINDS[kind]
    if stride not in row.strides:
        raise ValueError(f"stride: want one of {row.strides} for {kind}, got {stride!r}")
    values = row.build(_padded(picture.pixels, stride), stride)
    made = _feature_map(values, stride, row.title, row.channel_names(stride))
    return replace(made, noise=row.noise)


def from_array(
    data: bytes,
    name: str,
    *,
    stride: float,
    layout: str = "CHW",
    entry: str | None = None,
    item: int | None = None,
) -> FeatureMap:
    """Read a feature map from the bytes of an .npy or .npz file; pickled objects are refused.

    Args:
        stride: picture pixels per cell.
        layout: "CHW" or "HWC"; a plain (rows, columns) array is one channel, and a leading axis is
            a batch.
        entry: which array of an .npz; needed when it holds several.
        item: which map of a batch; needed when it holds several.
    Raises: ValueError with one sentence; the header is checked before any value is read.
    """
    _check_layout(layout)
    with array_files.opened(data, entry) as file:
        values = _read_npy(file, layout)
    return from_values(values, name, stride=stride, layout=layout, item=item)


def array_shape(data: bytes, entry: str | None = None) -> tuple[int, ...]:
    """The shape of an array in a file, from its header alone; arguments as `from_array`."""
    with array_files.opened(data, entry) as file:
        return array_files.read_header(file)[0]


def from_values(
    values: np.ndarray,
    name: str,
    *,
    stride: float,
    layout: str = "CHW",
    item: int | None = None,
) -> FeatureMap:
    """A feature map of given numbers; arguments and errors as `from_array`."""
    _check_layout(layout)
    if not (isinstance(stride, (int, float)) and 0 < stride <= 1024):
        raise ValueError(f"stride: want more than 0 and at most 1024 pixels, got {stride!r}")
    _check_map(values.shape, layout)
    values = _as_hwc(_item(values, item), layout)
    names = tuple(f"channel {index}" for index in range(values.shape[2]))
    return _feature_map(values, float(stride), name, names)


def _feature_map(
    values: np.ndarray, stride: float, name: str, channel_names: tuple[str, ...]
) -> FeatureMap:
    values = np.ascontiguousarray(values, dtype=np.float32)
    values.flags.writeable = False
    content = hashlib.blake2b(f"{values.shape} {stride}".encode(), digest_size=16)
    content.update(values.data)
    return FeatureMap(values, float(stride), content.hexdigest(), name, channel_names)


def _padded(pixels: np.ndarray, stride: int) -> np.ndarray:
    """Float RGB in 0 … 1, with edge pixels repeated to fill the last cells."""
    below, right = (-side % stride for side in pixels.shape[:2])
    if below or right:
        pixels = cv2.copyMakeBorder(pixels, 0, below, 0, right, cv2.BORDER_REPLICATE)
    return pixels.astype(np.float32) * np.float32(1 / 255)


def _build_rgb(rgb: np.ndarray, stride: int) -> np.ndarray:
    """The mean of each stride × stride pixels."""
    shape = (rgb.shape[1] // stride, rgb.shape[0] // stride)
    return rgb if stride == 1 else cv2.resize(rgb, shape, interpolation=cv2.INTER_AREA)


def _build_grey(rgb: np.ndarray, stride: int) -> np.ndarray:
    return _build_rgb(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), stride)[:, :, None]


KINDS: dict[str, Kind] = {
    "filters": Kind(
        "Filter bank",
        "Edges, lines, blobs and colours, each channel with a name; values lie in 0 … 1.",
        filter_bank.STRIDES,
        filter_bank.build,
        lambda stride: filter_bank.CHANNEL_NAMES,
        filter_bank.NOISE,
    ),
    "backbone": Kind(
        "Small backbone",
        "A convolutional network of 143,000 weights, trained on buildings that roiviz draws.",
        backbone.STRIDES,
        backbone.build,
        backbone.channel_names,
    ),
    "rgb": Kind(
        "Pixels, colour",
        "The picture itself, averaged over each cell; 0 is black, 1 is white.",
        (1, 2, 4, 8, 16, 32),
        _build_rgb,
        lambda stride: ("red", "green", "blue"),
    ),
    "grey": Kind(
        "Pixels, grey",
        "The picture's brightness, averaged over each cell; 0 is black, 1 is white.",
        (1, 2, 4, 8, 16, 32),
        _build_grey,
        lambda stride: ("grey",),
    ),
}


def too_many_outputs(boxes: int, bins: tuple[int, int], channels: int) -> str | None:
    """A sentence on why one launch may not have this many outputs, or None if it may."""
    count = boxes * bins[0] * bins[1] * channels
    if count <= MAX_OUTPUTS:
        return None
    return (
        f"{boxes} × {bins[0]} × {bins[1]} × {channels:,} = {count:,} outputs of boxes × bins × "
        f"channels are too many; at most {MAX_OUTPUTS:,} fit. Use fewer boxes or bins."
    )


def _read_npy(file: IO[bytes], layout: str) -> np.ndarray:
    """One array; its header is checked before its values are read or memory is taken."""
    header = array_files.read_header(file)
    _check_map(header[0], layout)
    return array_files.read(file, header)


def _check_layout(layout: str) -> None:
    if layout not in _AXES:
        raise ValueError(f"layout: want CHW or HWC, got {layout!r}")


def _check_map(shape: tuple[int, ...], layout: str) -> None:
    """Raise ValueError unless one map of this array's shape is within the limits."""
    array_files.check_axes(shape)
    one = shape[-3:] if len(shape) > 2 else (1, *shape) if layout == "CHW" else (*shape, 1)
    channels, rows, columns = one if layout == "CHW" else (one[2], one[0], one[1])
    sides = f"{rows:,} rows × {columns:,} columns × {channels:,} channels"
    if not math.prod(shape):
        raise ValueError(f"The array has no values: its shape is {shape}.")
    if channels > MAX_CHANNELS:
        raise ValueError(f"The map has {sides}; at most {MAX_CHANNELS:,} channels fit.")
    if max(rows, columns) > MAX_SIDE:
        raise ValueError(f"The map has {sides}; at most {MAX_SIDE:,} rows or columns fit.")
    if rows * columns > MAX_CELLS:
        raise ValueError(f"The map has {sides}; at most {MAX_CELLS:,} cells fit.")
    if rows * columns * channels > MAX_VALUES:
        raise ValueError(f"The map has {sides}; at most {MAX_VALUES:,} values fit.")


def _item(values: np.ndarray, item: int | None) -> np.ndarray:
    """One map of a batch, or the array itself if it is no batch."""
    if values.ndim < 4:
        return values
    count = len(values)
    if item is None and count > 1:
        raise ValueError(
            f"The array is a batch of {count:,} maps, of shape {values.shape}; choose one of them."
        )
    if not 0 <= (item or 0) < count:
        raise ValueError(f"The batch has no map {item}: its {count} maps are 0 to {count - 1}.")
    return values[item or 0]


def _as_hwc(values: np.ndarray, layout: str) -> np.ndarray:
    if values.ndim == 2:
        values = values[None] if layout == "CHW" else values[:, :, None]
    with np.errstate(over="ignore", invalid="ignore"):
        single = values.astype(np.float32)
    finite = np.isfinite(single)
    if not finite.all():
        place = tuple(int(i) for i in np.unravel_index(np.argmin(finite), finite.shape))
        raise ValueError(
            f"The array's values must be finite in float32: it holds {values[place]} at "
            f"{list(place)} ({', '.join(_AXES[layout])}), the first of "
            f"{np.count_nonzero(~finite):,}."
        )
    return single.transpose(1, 2, 0) if layout == "CHW" else single


_AXES = {"CHW": ("channel", "row", "column"), "HWC": ("row", "column", "channel")}
