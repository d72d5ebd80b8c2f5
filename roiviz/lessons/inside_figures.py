"""What "Inside the kernel" draws: threads, memory, orders of adds, and ways that are timed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Layout = Literal["NCHW", "NHWC"]
Edges = tuple[float, float, float, float]
"""x1, y1, x2, y2 in cells."""


@dataclass(frozen=True)
class ThreadFigure:
    """The outputs of RoIAlign, one for each thread, and the bin on the map that a thread reads.

    The map holds 100 × channel + 10 × row + column, so that an output says where it was read.

    Attributes:
        rows, columns, channels: of the map.
        boxes: on it. bins: rows and columns of each. ratio: samples per bin and axis.
        path: threads, counted from 0, through which the step plays.
        moves: whether a hand chooses the thread.
    """

    rows: int
    columns: int
    channels: int
    boxes: tuple[Edges, ...]
    bins: tuple[int, int]
    ratio: int
    path: tuple[int, ...]
    moves: bool = True
    kind: Literal["thread"] = "thread"


@dataclass(frozen=True)
class MemoryFigure:
    """A box's samples on a map, and the memory that they read: float32 in lines of 64 bytes.

    The map begins where a line begins.

    Attributes:
        rows, columns, channels: of the map.
        edges: of the box. bins: its rows and columns. ratio: samples per bin and axis.
        shows: the reads of one thread, one after the other, in its channel's plane; or the lines
            that a sample lights for all channels; or only the samples on the map.
        layouts: that may be chosen; the step plays through them.
        mark: a cell that is asked for.
        moves: whether a hand steps on.
    """

    rows: int
    columns: int
    channels: int
    edges: Edges
    bins: tuple[int, int]
    ratio: int
    shows: Literal["reads", "lines", "samples"]
    layouts: tuple[Layout, ...] = ("NCHW",)
    mark: int | None = None
    moves: bool = False
    kind: Literal["memory"] = "memory"


@dataclass(frozen=True)
class OrderFigure:
    """Numbers that are added up in float32, in their order and in the opposite one.

    Attributes:
        first: the largest of them, at which the number line begins.
        adds: the others, whole and small beside it.
    """

    first: int
    adds: tuple[int, ...]
    kind: Literal["order"] = "order"


@dataclass(frozen=True)
class RaceFigure:
    """Ways to the same outputs: what each computes and reads, and how long it takes, timed live.

    Attributes:
        rows, columns: of the map.
        edges: of the box. bins: its rows and columns. ratio: samples per bin and axis.
        channels: how many may be chosen; the step plays through them.
    """

    rows: int
    columns: int
    edges: Edges
    bins: tuple[int, int]
    ratio: int
    channels: tuple[int, ...]
    kind: Literal["race"] = "race"
