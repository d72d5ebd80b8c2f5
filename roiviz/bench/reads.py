"""What a port's samples read: the four cells about them, with faults in cells and weights."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from roiviz.conventions.borders import Taps, taps_along
from roiviz.conventions.rules import Border, Edge
from roiviz.kernels.formulas import DISCARDED, INSIDE

Pair = tuple[np.ndarray, np.ndarray]
"""Of y and of x."""
Reads = tuple[np.ndarray, np.ndarray, np.ndarray]
"""(S, 4) cells, (S, 4) weights, (S,) which samples are discarded."""


class Side(Enum):
    """What is read where a neighbour lies beyond the map's first or last cell."""

    CLAMP = "the outermost cell"
    WRAP = "are read from the map's other side"
    ZERO = "count as 0"
    MEMORY = "are read from the memory beside the row"
    LINE = "are left to the line through the two outermost cells"
    MIRROR = "are mirrored in the outermost cells' centres"
    FOLD = "are mirrored in the map's border"


@dataclass(frozen=True)
class Edges:
    """How a port reads near the map's border.

    Attributes:
        low, high: before the first cell, and after the last.
        axes: which of y, x are so; the other is as it should be.
        unbounded: the axes along which a sample far outside is not left out, though the rules
            have it so.
        less: cells at the end that are never read.
        reach: cells beyond the first centre and the last up to which samples count, where the rules
            do not say it.
    """

    low: Side
    high: Side
    axes: tuple[int, ...] = (0, 1)
    unbounded: tuple[int, ...] = ()
    less: int = 0
    reach: tuple[float, float] | None = None

    def read(self, at: Pair, size: tuple[int, int], border: Border) -> Reads:
        """What samples read."""
        return crossed(*self.taps(at, size, border), size)

    def taps(self, at: Pair, size: tuple[int, int], border: Border) -> tuple[Taps, Taps]:
        """What samples read along y and along x."""
        kept = [Border(reach=math.inf) if axis in self.unbounded else border for axis in (0, 1)]
        down, across = (
            (self._along if axis in self.axes else taps_along)(at[axis], size[axis], kept[axis])
            for axis in (0, 1)
        )
        return down, across

    def _along(self, at: np.ndarray, length: int, border: Border) -> Taps:
        kind = at.dtype.type
        before, after = self.reach or (border.reach, border.reach)
        lost = ~((at >= -before) & (at <= length - 1 + after))
        near = np.nan_to_num(np.where(lost, kind(0), at))
        length = max(length - self.less, 1)
        if self.low is Side.CLAMP:
            near = np.maximum(near, kind(0))
        if self.high is Side.CLAMP:
            near = np.minimum(near, kind(length - 1))
        first = np.floor(near).astype(np.int64)
        if self.low is Side.LINE:
            first = np.maximum(first, 0)
        if self.high is Side.LINE:
            first = np.minimum(first, max(length - 2, 0))
        part = near - first.astype(at.dtype)
        cells = [first, first + 1]
        weights = [kind(1) - part, part]
        for k in (0, 1):
            below, above = cells[k] < 0, cells[k] >= length
            for out, side in ((below, self.low), (above, self.high)):
                if side is Side.WRAP:
                    cells[k] = np.where(out, cells[k] % length, cells[k])
                elif side in MIRRORS:
                    cells[k] = np.where(out, _mirrored(cells[k], length, side), cells[k])
                elif side is Side.ZERO:
                    weights[k] = np.where(out, kind(0), weights[k])
                if side is not Side.MEMORY:
                    within = np.minimum(np.maximum(cells[k], 0), length - 1)
                    cells[k] = np.where(out, within, cells[k])
        state = np.where(lost, np.uint8(DISCARDED), np.uint8(INSIDE))
        return Taps((cells[0], cells[1]), (weights[0], weights[1]), state)

    @property
    def beyond(self) -> bool:
        """Whether it reads memory that is none of the map's."""
        return Side.MEMORY in (self.low, self.high)

    @property
    def said(self) -> str:
        """As "neighbours right of the map are read from the map's other side"."""
        parts: dict[Side, list[str]] = {}
        for side, ways in ((self.low, BEFORE), (self.high, AFTER)):
            if side is not Side.CLAMP:
                parts.setdefault(side, []).extend(ways[axis] for axis in self.axes)
        words = [f"neighbours {_where(ways)} {side.value}" for side, ways in parts.items()]
        if self.less:
            words.append(f"the map's last {_where_last(self.axes)} never read")
        if self.reach is not None:
            end = "before the first" if self.reach[0] < self.reach[1] else "after the last"
            words.append(f"samples {end} cell's centre count as 0")
        if self.unbounded:
            along = "" if len(self.unbounded) == 2 else f" along {'yx'[self.unbounded[0]]}"
            words.append(f"no sample counts as outside{along}")
        return " and ".join(words)


def _mirrored(cells: np.ndarray, length: int, side: Side) -> np.ndarray:
    """The cells that lie as far inside of a map as those beyond it lie outside."""
    period = max(2 * length - (0 if side is Side.FOLD else 2), 1)
    at = cells % period
    return np.asarray(np.minimum(at, (period - (side is Side.FOLD)) - at))


BEFORE, AFTER = ("above", "left"), ("below", "right")


def _where_last(axes: tuple[int, ...]) -> str:
    """As "row and column are"."""
    names = [("row", "column")[axis] for axis in axes]
    return f"{' and '.join(names)} of cells {'is' if len(names) == 1 else 'are'}"


def _where(ways: list[str]) -> str:
    """As "left of the map or above it"."""
    if len(ways) == 4:
        return "beyond the map"
    named = {"above": "above {}", "below": "below {}", "left": "left of {}", "right": "right of {}"}
    found = [named[way] for way in ways]
    return " or ".join([found[0].format("the map"), *(one.format("it") for one in found[1:])])


def as_ruled(at: Pair, size: tuple[int, int], border: Border) -> Reads:
    """What samples read by a framework's border."""
    down, across = (taps_along(one, n, border) for one, n in zip(at, size, strict=True))
    return crossed(down, across, size)


def with_fractions(
    change: Callable[[np.ndarray, np.ndarray], Pair], edges: Edges | None = None
) -> Callable[[Pair, tuple[int, int], Border], Reads]:
    """What samples read whose fractions of a cell, (along y, along x), are changed.

    Args:
        edges: how they read near the border; by default by the rules.
    """

    def read(at: Pair, size: tuple[int, int], border: Border) -> Reads:
        if edges is None:
            down, across = (taps_along(one, n, border) for one, n in zip(at, size, strict=True))
        else:
            down, across = edges.taps(at, size, border)
        y, x = change(down.weights[1], across.weights[1])
        return crossed(down._replace(weights=(1 - y, y)), across._replace(weights=(1 - x, x)), size)

    return read


Halves = tuple[Pair, Pair]
"""The weights of the first and the second cell along y, and along x."""


def with_halves(
    change: Callable[[Halves], Halves],
) -> Callable[[Pair, tuple[int, int], Border], Reads]:
    """What samples read whose two weights along each axis are changed, one without the other."""

    def read(at: Pair, size: tuple[int, int], border: Border) -> Reads:
        down, across = (taps_along(one, n, border) for one, n in zip(at, size, strict=True))
        y, x = change((down.weights, across.weights))
        return crossed(down._replace(weights=y), across._replace(weights=x), size)

    return read


def with_sizes_swapped(
    window: bool = False, clamp: bool = False
) -> Callable[[Pair, tuple[int, int], Border], Reads]:
    """What samples read where height and width change places, as far as there are such cells."""

    def read(at: Pair, size: tuple[int, int], border: Border) -> Reads:
        swapped = size[::-1]
        lost = np.zeros(len(at[0]), bool)
        placed = []
        for one, length, other in zip(at, size, swapped, strict=True):
            last = (other if window else length) - 1 + border.reach
            lost |= ~((one >= -border.reach) & (one <= last))
            end = (min(other, length) if clamp else length) - 1
            placed.append(np.clip(one, 0, end).astype(one.dtype))
        cells, weights, _ = as_ruled((placed[0], placed[1]), size, border)
        return cells, weights, lost

    return read


def crossed(down: Taps, across: Taps, size: tuple[int, int]) -> Reads:
    """The four cells of each sample, in the order of their memory."""
    pairs = [(i, j) for i in (0, 1) for j in (0, 1)]
    cells = np.stack([down.cells[i] * size[1] + across.cells[j] for i, j in pairs], axis=1)
    weights = np.stack([down.weights[i] * across.weights[j] for i, j in pairs], axis=1)
    return cells, weights, np.maximum(down.state, across.state) == DISCARDED


ROWS_BESIDE = 2
"""Of memory: a neighbour below the map and right of it as well is in the second."""


def beyond(cells: np.ndarray, size: tuple[int, int]) -> tuple[np.ndarray, tuple[int, int]]:
    """(cells of maps with their neighbours, the size of such a map)."""
    rows, columns = size
    high = rows + 2 * ROWS_BESIDE
    return np.clip(cells + ROWS_BESIDE * columns, 0, high * columns - 1), (high, columns)


def with_neighbours(features: np.ndarray, channels: np.ndarray | None = None) -> np.ndarray:
    """(N, C, H + 4, W): each map with the rows of memory before it and after.

    Before the first map and after the last lies memory that nobody knows: NaN.

    Args:
        features: (N, C, H, W) as they lie in memory.
        channels: which of them; by default all.
    """
    batch, count, rows, columns = features.shape
    chosen = np.arange(count) if channels is None else channels
    starts = (np.arange(batch)[:, None] * count + chosen) * (rows * columns)
    high = rows + 2 * ROWS_BESIDE
    places = np.arange(high * columns) - ROWS_BESIDE * columns
    return remembered(features, starts[..., None] + places).reshape(batch, -1, high, columns)


def remembered(features: np.ndarray, index: np.ndarray) -> np.ndarray:
    """What lies at places of the features' memory; NaN where that is somebody else's."""
    flat = features.reshape(-1)
    known = (index >= 0) & (index < len(flat))
    return np.where(known, flat[np.clip(index, 0, len(flat) - 1)], flat.dtype.type(np.nan))


MIRRORS = (Side.MIRROR, Side.FOLD)
SIDES = tuple(
    (low, high)
    for low in Side
    for high in Side
    if low is high or not {low, high}.intersection(MIRRORS)
)
"""Of the two ends of an axis; who mirrors one mirrors the other."""
EDGES = (
    Edges(Side.CLAMP, Side.CLAMP, reach=(0.0, 1.0)),
    Edges(Side.CLAMP, Side.CLAMP, reach=(1.0, 0.0)),
    *(
        Edges(low, high, axes, unbounded, less)
        for axes in ((0, 1), (1,), (0,))
        for unbounded in dict.fromkeys(((), axes, (0, 1)))
        for low, high in SIDES
        for less in ((0, 1) if low is Side.CLAMP and high in (Side.CLAMP, Side.LINE) else (0,))
        if not (low is high is Side.CLAMP and not less and len(unbounded) != 1)
    ),
)
"""Every way to read near a border but the right one; both axes alike before one alone."""
AS_CAST = (
    Edges(Side.CLAMP, Side.CLAMP, unbounded=(0, 1)),
    Edges(Side.LINE, Side.CLAMP),
    Edges(Side.LINE, Side.CLAMP, unbounded=(0, 1)),
)
"""What a cast to int, which rounds towards 0, and a window that is missing make of the border."""
CLAMPS = (Edge.CLAMP,)
"""Borders at which a port may read otherwise."""
