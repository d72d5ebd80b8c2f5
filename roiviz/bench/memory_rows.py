"""Features that a kernel reads at other places of their memory: one row each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench.calls import Call, Trial
from roiviz.bench.reads import remembered


@dataclass(frozen=True)
class Cells:
    """Every cell of some features, and the features' shape.

    Attributes:
        n, c, y, x: picture, channel, row and column, in arrays that broadcast to (N, C, H, W).
        batch, channels, rows, columns: how many of each there are.
    """

    n: np.ndarray
    c: np.ndarray
    y: np.ndarray
    x: np.ndarray
    batch: int
    channels: int
    rows: int
    columns: int

    @property
    def plane(self) -> np.ndarray:
        """Which map, of all pictures and channels, each is of."""
        return self.n * self.channels + self.c

    @property
    def place(self) -> np.ndarray:
        """Where in its map each lies."""
        return self.y * self.columns + self.x


At = Callable[[Cells], np.ndarray | None]
"""Cells → the places of the memory that are read for them; None where there are no such ones."""


def _in_maps(pitch: Callable[[Cells], int]) -> At:
    """Rows of so many cells in memory, in maps that begin where they should.

    What is read beyond a map's end is known of none: some go on there, some stop at it.
    """

    def at(k: Cells) -> np.ndarray:
        size, local = k.rows * k.columns, k.y * pitch(k) + k.x
        return np.where(local < size, k.plane * size + local, -1)

    return at


def _padded(multiple: int, maps: bool) -> At:
    """Rows that are taken to be filled up to a multiple of so many cells."""

    def wide(k: Cells) -> int:
        return -(-k.columns // multiple) * multiple

    if not maps:
        return _in_maps(wide)
    return lambda k: k.plane * (k.rows * wide(k)) + k.y * wide(k) + k.x


def _longer(more: int) -> Callable[[Cells], int]:
    return lambda k: k.columns + more


def _larger_maps(more: int) -> At:
    """Maps of so many cells more in memory."""
    return lambda k: k.plane * (k.rows * k.columns + more) + k.place


def _larger_maps_of_pictures(more: int) -> At:
    """The same in pictures that begin where they should; what lies beyond one is known of none."""

    def at(k: Cells) -> np.ndarray:
        whole, size = k.channels * k.rows * k.columns, k.rows * k.columns + more
        local = k.c * size + k.place
        return np.where(local < whole, k.n * whole + local, -1)

    return at


def _larger_pictures(more: int) -> At:
    """Pictures of so many numbers more in memory."""

    def at(k: Cells) -> np.ndarray:
        size = k.rows * k.columns
        return k.n * (k.channels * size + more) + k.c * size + k.place

    return at


def _taller(more: int) -> At:
    """Maps of so many rows more in memory."""
    return lambda k: k.plane * ((k.rows + more) * k.columns) + k.place


def _maps_of(side: str) -> At:
    """Maps whose cells are taken for the square of a side, in pictures of the right size."""

    def at(k: Cells) -> np.ndarray:
        maps = k.c * getattr(k, side) ** 2
        return k.n * (k.channels * k.rows * k.columns) + maps + k.place

    return at


def _pictures_of(side: str) -> At:
    """Pictures that begin as if their maps had the square of a side for cells."""

    def at(k: Cells) -> np.ndarray:
        maps = k.c * (k.rows * k.columns)
        return k.n * (k.channels * getattr(k, side) ** 2) + maps + k.place

    return at


def _filled_up(multiple: int) -> At:
    """Pictures of as many channels more as make a multiple."""

    def at(k: Cells) -> np.ndarray:
        channels = -(-k.channels // multiple) * multiple
        return (k.n * channels + k.c) * (k.rows * k.columns) + k.place

    return at


def _written_by_columns(k: Cells) -> np.ndarray:
    """A map that was transposed in memory and is read as it was before."""
    x, y = np.divmod(k.place, k.rows)
    return k.plane * (k.rows * k.columns) + y * k.columns + x


def _blocks(count: int) -> At:
    """Memory with so many channels beside each other is what is asked for; it has none."""

    def at(k: Cells) -> np.ndarray | None:
        if k.channels % count:
            return None
        block = (k.plane // count) * (k.rows * k.columns) + k.place
        return block * count + k.c % count

    return at


def _in_blocks(count: int) -> At:
    """Memory is written with so many channels beside each other, and read as if it had none."""

    def at(k: Cells) -> np.ndarray | None:
        if k.channels % count:
            return None
        size = k.rows * k.columns
        first = k.plane // count * count
        inner = k.c % count * size + k.place
        return first * size + inner % count * size + inner // count

    return at


ROWS: tuple[tuple[str, str, At], ...] = (
    ("row_stride", "when the map's rows are taken to have its height in memory",
     _in_maps(lambda k: k.rows)),
    *(
        ("row_stride", f"when the map's rows are taken to have {said} in memory",
         _in_maps(_longer(more)))
        for said, more in (("one cell more", 1), ("one cell less", -1), ("two cells more", 2),
                           ("two cells less", -2))
    ),
    *(
        ("row_stride", f"when the map's rows are taken to be filled up to a multiple of {count} "
         f"cells in memory{more}", _padded(count, maps))
        for maps, more in ((True, ""), (False, ", in maps that are not"))
        for count in (4, 8, 16, 32, 64)
    ),
    ("sides_swapped_in_memory", "when height and width change places in the map's memory",
     lambda k: k.plane * (k.rows * k.columns) + k.x * k.rows + k.y),
    ("sides_swapped_in_memory", "when the map's columns are written one after another and read as "
     "rows", _written_by_columns),
    ("map_stride", "when a map is taken to have height × height cells in memory",
     lambda k: k.plane * (k.rows * k.rows) + k.place),
    ("map_stride", "when a map is taken to have width × width cells in memory",
     lambda k: k.plane * (k.columns * k.columns) + k.place),
    *(
        ("map_stride", f"when a map is taken to have {said} cells in memory, in pictures that "
         "begin where they should", _maps_of(side))
        for said, side in (("height × height", "rows"), ("width × width", "columns"))
    ),
    *(
        ("picture_stride", f"when a picture begins in memory as if each of its maps had {said} "
         "cells", _pictures_of(side))
        for said, side in (("height × height", "rows"), ("width × width", "columns"))
    ),
    ("map_stride", "when a map is taken to have height × height cells in memory, and its rows "
     "height", lambda k: k.plane * k.rows * k.rows + k.y * k.rows + k.x),
    *(
        ("map_stride", f"when a map is taken to have one row {said} in memory",
         _taller(more))
        for said, more in (("more", 1), ("less", -1))
    ),
    *(
        ("map_stride", f"when a map is taken to have one cell {said} in memory",
         _larger_maps(more))
        for said, more in (("more", 1), ("less", -1))
    ),
    *(
        ("map_stride", f"when a map is taken to have one cell {said} in memory, in pictures that "
         "begin where they should", _larger_maps_of_pictures(more))
        for said, more in (("more", 1), ("less", -1))
    ),
    *(
        ("picture_stride", f"when a picture is taken to have one number {said} in memory",
         _larger_pictures(more))
        for said, more in (("more", 1), ("less", -1))
    ),
    ("picture_stride", "when a picture is taken to have one channel less in memory",
     lambda k: (k.n * (k.channels - 1) + k.c) * (k.rows * k.columns) + k.place),
    ("picture_stride", "when a picture is taken to have one channel in memory",
     lambda k: (k.n + k.c) * (k.rows * k.columns) + k.place),
    ("picture_stride", "when pictures and channels change places in memory",
     lambda k: (k.c * k.batch + k.n) * (k.rows * k.columns) + k.place),
    ("picture_stride", "when a picture is taken to have one channel more in memory",
     lambda k: (k.n * (k.channels + 1) + k.c) * (k.rows * k.columns) + k.place),
    *(
        ("picture_stride", f"when a picture's channels are taken to be filled up to a multiple of "
         f"{count} in memory", _filled_up(count))
        for count in (4, 8, 16, 32, 64)
    ),
    ("channels_in_memory", "when features with channels first are read as if they had them last",
     lambda k: ((k.n * k.rows + k.y) * k.columns + k.x) * k.channels + k.c),
    *(
        ("channel_blocks", f"when features without blocks of channels are read as if {count} lay "
         "beside each other", _blocks(count))
        for count in (2, 4, 8, 16, 32)
    ),
    *(
        ("channel_blocks", f"when features with {count} channels beside each other are read as if "
         "they had no such blocks", _in_blocks(count))
        for count in (2, 4, 8, 16, 32)
    ),
)  # fmt: skip


def _read(at: At) -> Callable[[Call], Call | None]:
    def changed(call: Call) -> Call | None:
        batch, channels, rows, columns = call.whole.shape
        chosen = np.arange(channels) if call.channels is None else call.channels
        n, c, y, x = np.ix_(np.arange(batch), chosen, np.arange(rows), np.arange(columns))
        cells = Cells(n, c, y, x, batch, channels, rows, columns)
        index = at(cells)
        if index is None or (index == cells.plane * (rows * columns) + cells.place).all():
            return None
        return replace(call, features=remembered(call.whole, index))

    return changed


MEMORY = tuple(Trial(name, said, _read(at)) for name, said, at in ROWS)
"""Every one; what lies beyond the features' memory is NaN, for nobody knows it."""
