"""Which axis of somebody's arrays is what: found from all of their shapes together."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from roiviz.bench.case import BenchError

FIRST, LAST = "channels first", "channels last"


@dataclass(frozen=True)
class Shapes:
    """What is known beside an output's shape.

    Attributes:
        boxes, channels: how many there are.
        bins: rows and columns, where they are said.
    """

    boxes: int
    channels: int
    bins: tuple[int, int] | None = None


@dataclass(frozen=True)
class View:
    """A way to see an array in the order that is used here.

    Attributes:
        axes: the order of its axes, after `shape`; None for its own.
        shape: what it is reshaped to first.
        order: FIRST, LAST, or "" where it has no channels' axis.
        said: what was done, or "".
        final: what it is reshaped to last.
    """

    shape: tuple[int, ...]
    axes: tuple[int, ...] | None
    order: str
    said: str
    final: tuple[int, ...]

    def of(self, array: np.ndarray) -> np.ndarray:
        """The array in this order."""
        seen = array.reshape(self.shape)
        return (seen if self.axes is None else seen.transpose(self.axes)).reshape(self.final)


def feature_views(shape: tuple[int, ...]) -> tuple[View, ...]:
    """Ways to see features as (N, C, H, W), the likeliest first. Raises: BenchError for none."""
    if 0 in shape:
        raise BenchError(f"The features have shape {shape}, which is empty.")
    if len(shape) == 4:
        n, a, b, c = shape
        return (
            View(shape, None, FIRST, "", shape),
            View(shape, (0, 3, 1, 2), LAST, "features: N, H, W, C", (n, c, a, b)),
        )
    if len(shape) == 3:
        a, b, c = shape
        return (
            View(shape, None, FIRST, "features: C, H, W of one picture", (1, a, b, c)),
            View(shape, (2, 0, 1), LAST, "features: H, W, C of one picture", (1, c, a, b)),
            View(shape, None, "", "features: N pictures of one channel", (a, 1, b, c)),
        )
    if len(shape) == 2:
        return (View(shape, None, "", "features: H, W of one picture and channel", (1, 1, *shape)),)
    raise BenchError(
        f"The features have shape {shape}; a map has 2 axes (H, W), with its channels 3 and with "
        "the pictures 4."
    )


def output_views(shape: tuple[int, ...], known: Shapes) -> Iterator[View]:
    """Ways to see an output as (R, C, PH, PW), the likeliest first."""
    r, c = known.boxes, known.channels
    size = math.prod(shape)
    if len(shape) == 4 and shape[0] == r:
        if shape[1] == c:
            yield View(shape, None, FIRST, "", shape)
        if shape[3] == c:
            final = (r, c, *shape[1:3])
            yield View(shape, (0, 3, 1, 2), LAST, "output: R, PH, PW, C", final)
    if len(shape) == 5 and shape[0] * shape[1] == r:
        if shape[2] == c:
            final = (r, *shape[2:])
            yield View(shape, None, FIRST, "output: N, boxes of each, C, PH, PW", final)
        if shape[4] == c:
            final = (r, c, *shape[2:4])
            said = "output: N, boxes of each, PH, PW, C"
            yield View((r, *shape[2:]), (0, 3, 1, 2), LAST, said, final)
    if len(shape) == 3:
        if r == 1 and shape[0] == c:
            yield View(shape, None, FIRST, "output: C, PH, PW of one box", (1, *shape))
        if r == 1 and shape[2] == c:
            final = (1, c, *shape[:2])
            yield View(shape, (2, 0, 1), LAST, "output: PH, PW, C of one box", final)
        if c == 1 and shape[0] == r:
            yield View(shape, None, "", "output: R, PH, PW of one channel", (r, 1, *shape[1:]))
    if len(shape) == 2 and r == c == 1:
        yield View(shape, None, "", "output: PH, PW of one box and channel", (1, 1, *shape))
    if size and size % (r * c) == 0 and len(shape) <= 3:
        bins = known.bins or _square(size // (r * c))
        if bins and bins[0] * bins[1] * r * c == size and shape[:1] in ((r,), (size,), ()):
            said = f"output: flat, taken as R, C, {bins[0]}, {bins[1]}"
            yield View((r, c, *bins), None, FIRST, said, (r, c, *bins))
            if c == 1 or size == r * c:
                return
            said = f"output: flat, taken as R, {bins[0]}, {bins[1]}, C"
            yield View((r, *bins, c), (0, 3, 1, 2), LAST, said, (r, c, *bins))


def _square(count: int) -> tuple[int, int] | None:
    side = math.isqrt(count)
    return (side, side) if side * side == count else None


def fitting(
    features: tuple[int, ...],
    output: tuple[int, ...],
    boxes: int,
    bins: tuple[int, int] | None,
    order: str | None,
) -> list[tuple[View, View]]:
    """The ways to see features and output that fit their shapes, the likeliest first.

    Args:
        features, output: their shapes.
        boxes: how many.
        bins, order: as far as they are said.
    Raises: BenchError that says which axis looks like what.
    """
    pairs = []
    for seen in feature_views(features):
        if order and seen.order and seen.order != order:
            continue
        channels = seen.final[1]
        views = output_views(output, Shapes(boxes, channels, bins))
        pairs += [(seen, view) for view in views]
        # A position-sensitive operator has a channel for each of its bins.
        if len(output) == 4 and output[0] == boxes and channels == math.prod(output[1:]):
            pairs += [(seen, view) for view in _shared(output) if view.final[1] < channels]
    found = [pair for pair in pairs if bins is None or pair[1].final[2:] == bins]
    if not found:
        raise BenchError(_unlike(features, output, boxes, bins))
    alike: dict[object, tuple[View, View]] = {}
    for a, b in found:
        alike.setdefault((a.final, a.axes, b.final, b.axes), (a, b))
    ways = sorted(alike.values(), key=strangeness)
    # An order that is said is that of all arrays.
    return [one for one in ways if not order or strangeness(one) == strangeness(ways[0])]


def _shared(output: tuple[int, ...]) -> tuple[View, View]:
    """The ways to see an output that shares the features' channels among its bins."""
    r, a, b, c = output
    last = View(output, (0, 3, 1, 2), LAST, "output: R, PH, PW, C", (r, c, a, b))
    return View(output, None, FIRST, "", output), last


def strangeness(pair: tuple[View, View]) -> int:
    """How unusual it is that axes lie so, from 0 for what is usual.

    Channels are usually at the same end, and as many bins in a row as in a column where each reads
    channels of its own.
    """
    (_, channels, *_), (_, own, rows, columns) = (one.final for one in pair)
    return 2 * (channels != own and rows != columns) + _mixed(pair)


def like_features(
    key: str, arrays: Mapping[str, np.ndarray], seen: View, said: list[str]
) -> np.ndarray | None:
    """A part that has the axes of the features, in their order or another; None where it is not.

    Args:
        said: is told how it was seen, where that is not as the features are.
    Raises: BenchError that says what its axes look like.
    """
    if key not in arrays:
        return None
    array, features = arrays[key], arrays["features"]
    if array.shape == features.shape or (array.ndim == 1 and array.size == features.size):
        return seen.of(array)
    for view in feature_views(array.shape) if 2 <= array.ndim <= 4 else ():
        if view.final == seen.final:
            said.append(_as_seen(view, "features", key, "N, C, H, W"))
            return view.of(array)
    names = dict(zip("NCHW", seen.final, strict=True))
    raise BenchError(_other_axes(key, array.shape, f"the features {features.shape}", names))


def like_output(
    key: str,
    arrays: Mapping[str, np.ndarray],
    view: View,
    bins: tuple[int, int] | None,
    said: list[str],
) -> np.ndarray | None:
    """The same of a part that has the axes of the output.

    Args:
        bins: rows and columns, where they are said.
    """
    if key not in arrays:
        return None
    array, output = arrays[key], arrays["output"]
    if array.shape == output.shape or (array.ndim == 1 and array.size == output.size):
        return view.of(array)
    boxes, channels, *sides = view.final
    for one in output_views(array.shape, Shapes(boxes, channels, bins or (sides[0], sides[1]))):
        if one.final == view.final:
            said.append(_as_seen(one, "output", key, "R, C, PH, PW"))
            return one.of(array)
    names = dict(zip(("R", "C", "PH", "PW"), view.final, strict=True))
    raise BenchError(_other_axes(key, array.shape, f"the output {output.shape}", names))


def _as_seen(view: View, of: str, key: str, usual: str) -> str:
    """As "grad_features: N, H, W, C"."""
    return view.said.replace(of, key, 1) if view.said else f"{key}: {usual}"


def _other_axes(key: str, shape: tuple[int, ...], beside: str, names: Mapping[str, int]) -> str:
    """Why a part is not like another: the order that its axes seem to have, or another count."""
    said = f"{key} has shape {shape}, and {beside}"
    for order in itertools.permutations(names):
        if tuple(names[name] for name in order) == shape:
            return f"{said}: its axes look like {', '.join(order)}, not {', '.join(names)}."
    return f"{said}: no order of the axes makes them alike."


def ordered(pair: tuple[View, View]) -> str:
    """As "channels last", or "features with channels last, an output with channels first"."""
    features, output = (one.order for one in pair)
    if features == output or not (features and output):
        return features or output
    return f"features with {features}, an output with {output}"


def _mixed(pair: tuple[View, View]) -> bool:
    """Whether features and output have their channels at different ends."""
    return bool(pair[0].order and pair[1].order and pair[0].order != pair[1].order)


def _unlike(
    features: tuple[int, ...], output: tuple[int, ...], boxes: int, bins: tuple[int, int] | None
) -> str:
    """Why an output fits nothing: its boxes, its channels, its bins, or else axis by axis."""
    channels = list(dict.fromkeys(seen.final[1] for seen in feature_views(features)[:2]))
    if len(output) == 4 and output[0] != boxes and {output[1], output[3]} & set(channels):
        return f"There are {boxes:,} boxes, and the output {output} is of {output[0]:,}."
    if bins and len(output) == 4 and output[0] == boxes and output[1] in channels:
        there = f"{output[2]} × {output[3]}"
        return f"The output {output} has {there} bins, and output_size says {bins[0]} × {bins[1]}."
    rows, columns = bins or ("rows", "columns")
    shapes = [f"({boxes}, {channels[0]}, {rows}, {columns})"]
    if len(channels) > 1:
        shapes.append(f"({boxes}, {rows}, {columns}, {channels[1]}) with channels last")
    means = [(boxes, "boxes"), *((one, "channels") for one in channels)]
    means += [(one, "bins along a side") for one in bins or ()]
    told = []
    for side in output:
        names = dict.fromkeys(name for number, name in means if number == side)
        what = f"may be the {' or the '.join(names)}" if names else "is none of these"
        told.append(f"{side} {what}")
    listed = f" Of its axes, {', '.join(told)}." if told else ""
    return (
        f"The output has shape {output}. Features {features} and {boxes:,} boxes give "
        f"{' or '.join(shapes)}.{listed}"
    )
