"""Which axis of somebody's arrays is what: found from all of their shapes together."""

from __future__ import annotations

import math
from collections.abc import Iterator
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

    Where their channels may be at the same end, they are.

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
        own_channels = len(output) == 4 and output[0] == boxes and channels > output[1]
        if own_channels and channels == math.prod(output[1:]):
            pairs.append((seen, View(output, None, FIRST, "", output)))
    found = [pair for pair in pairs if bins is None or pair[1].final[2:] == bins]
    if not found:
        raise BenchError(_unlike(features, output, boxes, bins))
    alike = {(a.final, a.axes, b.final, b.axes): (a, b) for a, b in reversed(found)}
    best = min(map(_mixed, alike.values()))
    return [pair for pair in reversed(alike.values()) if _mixed(pair) == best]


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
