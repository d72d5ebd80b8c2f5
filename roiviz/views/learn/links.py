"""The way from a step of a lesson to the page where the same numbers stand among all the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from roiviz.boxes import Box
from roiviz.lessons import reading
from roiviz.lessons.inside_figures import Edges, MemoryFigure, ThreadFigure
from roiviz.lessons.lesson import (
    BackwardFigure,
    BinFigure,
    CellsFigure,
    Figure,
    Lesson,
    PairsFigure,
    PoolFigure,
    RegionsFigure,
    RulerFigure,
    Step,
)
from roiviz.lessons.turned import LeverFigure, TurnFigure
from roiviz.small_maps import MOST_VALUES, STRIDES, SmallMap
from roiviz.views.codecs import boxes_to_text
from roiviz.views.learn.part import Link

STRIDE = 32  # picture pixels of a lesson's cell
SEEN = 16  # of a cell that a picture without a map is given
RATIOS = range(5)  # samples a side that pages offer
POOLED_ROW = (0.1, 0.4)  # RoIPool rounds both to row 0
TITLES = {
    "explore": "Explore",
    "gradients": "Gradients",
    "rmac_regions": "R-MAC regions",
    "rmac_descriptor": "R-MAC descriptor",
}

Opened = tuple[str, dict[str, str]]
"""A page and its address, name → text."""


def links(lesson: Lesson) -> tuple[Link, ...]:
    """A link for each step whose figure another page can show, as it has played to its end."""
    found = []
    for step in lesson.steps:
        figure = _as_asked(step)
        found.append((step.id, OPENED.get(type(figure), _nowhere)(figure)))
    return tuple(
        Link(step, opened[0], TITLES[opened[0]], urlencode(opened[1], safe=":,;"))
        for step, opened in found
        if opened
    )


def _as_asked(step: Step) -> Figure:
    """A step's figure; a ruler that is asked about lies where the half-cell shift puts it."""
    figure = step.figure
    if isinstance(figure, RulerFigure) and step.question:
        coordinate, _ = figure.path[-1]
        return replace(figure, path=((coordinate, reading.SHIFT),))
    return figure


def _nowhere(figure: Any) -> None:
    """A figure that no other page has."""


def _roi_align(cells: SmallMap, box: Box, ratio: int) -> dict[str, str]:
    return {
        "picture": cells.key,
        "operator": "roi_align",
        "bins": "1",
        "samples": str(ratio),
        "boxes": boxes_to_text((box,)),
    }


def _map(figure: CellsFigure | BinFigure | BackwardFigure) -> SmallMap:
    return SmallMap(figure.rows, figure.columns, 1, STRIDE, figure.values)


def _box(edges: tuple[float, float, float, float], stride: int = STRIDE) -> Box:
    """In picture pixels, of edges in positions."""
    x1, y1, x2, y2 = ((edge + 0.5) * stride for edge in edges)
    return Box((x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1)


def _sample(figure: CellsFigure) -> Opened:
    x, y = figure.path[-1]
    box = _box((x - 0.5, y - 0.5, x + 0.5, y + 0.5))
    return "explore", _roi_align(_map(figure), box, 1)


def _bin(figure: BinFigure) -> Opened | None:
    ratio = figure.ratios[-1] if figure.ratios else figure.ratio
    if ratio not in RATIOS:
        ratio = max(one for one in figure.ratios if one in RATIOS)
    return "explore", _roi_align(_map(figure), _box(_tall(figure)), ratio)


def _tall(figure: BinFigure) -> tuple[float, float, float, float]:
    """A bin's edges; on a line of cells it is as high as these."""
    x1, y1, x2, y2 = figure.path[-1]
    return (x1, y1, x2, y2) if figure.rows > 1 else (x1, -0.5, x2, 0.5)


def _pool(figure: PoolFigure) -> Opened:
    columns = len(figure.values)
    cells = SmallMap(1, columns, 1, STRIDE, figure.values)
    first, last = figure.path[-1]
    (x1, x2), (y1, y2) = (
        (one * STRIDE, other * STRIDE) for one, other in ((first, last), POOLED_ROW)
    )
    box = Box((x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1)
    return "explore", {
        "picture": cells.key,
        "operator": "roi_pool",
        "bins": "other",
        "rows": "1",
        "columns": str(figure.bins),
        "boxes": boxes_to_text((box,)),
    }


def _ruler(figure: RulerFigure) -> Opened | None:
    """On cells whose values are their positions, the output is the position that is read."""
    coordinate, offset = figure.path[-1]
    stride = figure.stride
    if figure.networks or stride not in STRIDES or offset not in (0.0, reading.SHIFT):
        return None
    cells = SmallMap(1, figure.columns, 1, stride, tuple(map(float, range(figure.columns))))
    box = Box(coordinate, stride / 2, stride, stride)
    aligned = "true" if offset else "false"
    return "explore", _roi_align(cells, box, 1) | {"aligned": aligned}


def _backward(figure: BackwardFigure) -> Opened:
    edges = figure.path[-1]
    upstream = figure.upstream
    if figure.aim is not None:
        upstream = reading.mean(figure.values, figure.columns, edges, figure.ratio) - figure.aim
    address = _roi_align(_map(figure), _box(edges), figure.ratio)
    return "gradients", address | {"upstream": "painted", "paint": f"0:{upstream:.6g}"}


def _regions(figure: RegionsFigure) -> Opened:
    """A map whose cells have values where they fit into an address, else one of that size."""
    level = figure.levels[-1]
    address = {"levels": str(level)} if level else {}
    address |= {"variant": figure.layouts[-1].variant}
    if figure.path:
        # The overlap of the wanted steps: so R-MAC takes these.
        short, long = sorted((figure.rows, figure.columns))
        overlap = 1 - (long - short) / figure.path[-1] / short
        address["overlap"] = f"{max(0.0, overlap):.6g}"
    if 0 < len(figure.values) <= MOST_VALUES:
        cells = SmallMap(figure.rows, figure.columns, 1, STRIDE, figure.values)
        return "rmac_regions", {"picture": cells.key} | address
    size = {"map_rows": str(figure.rows), "map_columns": str(figure.columns)}
    return "rmac_regions", {"map": "another"} | size | address


def _pairs(figure: PairsFigure) -> Opened | None:
    """The query, and what becomes of its regions."""
    if "collection" in figure.shows:
        return None
    size = figure.rows, figure.columns, figure.channels
    cells = SmallMap(*size, STRIDE, figure.maps[0])
    off = figure.path[-1] if figure.path else ()
    address = {"picture": cells.key, "scales": str(figure.levels)}
    return "rmac_descriptor", address | ({"off": ",".join(map(str, off))} if off else {})


def _turn(figure: TurnFigure) -> Opened:
    """The boat's box, as the first reader reads it, on cells whose values are their columns."""
    stride = SEEN
    columns, rows = -(-figure.width // stride), -(-figure.height // stride)
    values = tuple(map(float, range(columns))) * rows
    address = _roi_align(SmallMap(rows, columns, 1, stride, values), Box(*figure.boat), 1)
    (first, *_) = figure.readers
    return "explore", address | {"operator": "roi_align_rotated", "reading": first.name}


def _lever(figure: LeverFigure) -> Opened:
    """The slope of the marked bin's output, which has one sample, along the box's angle."""
    cx, cy, width, height, turn = figure.path[-1]
    cells = SmallMap(figure.rows, figure.columns, 1, STRIDE, figure.values)
    x, y = (cx + 0.5) * STRIDE, (cy + 0.5) * STRIDE
    box = Box(x, y, width * STRIDE, height * STRIDE, turn)
    address = _roi_align(cells, box, 1) | {"bins": str(figure.bins[0])}
    asked = {"operator": "roi_align_rotated", "upstream": "bin", "bin": str(figure.mark)}
    return "gradients", address | asked | {"look": "box"}


def _thread(figure: ThreadFigure) -> Opened:
    """The channel in which the thread writes, of the boxes on a map that says where it is read."""
    size = figure.rows, figure.columns, figure.channels
    values = tuple(
        float(100 * channel + 10 * row + column)
        for channel in range(figure.channels)
        for row in range(figure.rows)
        for column in range(figure.columns)
    )
    cells = SmallMap(*size, STRIDE, values)
    bins = figure.bins[0] * figure.bins[1]
    channel = figure.path[-1] // bins % figure.channels
    address = _roi_align(cells, _box(figure.boxes[0]), figure.ratio) | _bins(figure.bins)
    boxes = tuple(_box(edges) for edges in figure.boxes)
    return "explore", address | {"boxes": boxes_to_text(boxes), "channel": str(channel)}


def _memory(figure: MemoryFigure) -> Opened:
    """The samples, on cells whose values are their places in a channel; or where adds meet."""
    places = tuple(map(float, range(figure.rows * figure.columns)))
    cells = SmallMap(figure.rows, figure.columns, 1, STRIDE, places)
    address = _roi_align(cells, _box(_around(figure.edges)), figure.ratio) | _bins(figure.bins)
    if figure.mark is None:
        return "explore", address
    return "gradients", address | {"look": "cells", "cells_cells": "adds"}


def _around(edges: Edges) -> Edges:
    """A sample's place alone, as the box of one cell around it."""
    x1, y1, x2, y2 = edges
    return (x1 - 0.5, y1 - 0.5, x2 + 0.5, y2 + 0.5) if x1 == x2 else edges


def _bins(size: tuple[int, int]) -> dict[str, str]:
    return {"bins": "other", "rows": str(size[0]), "columns": str(size[1])}


OPENED: Mapping[type[Figure], Callable[[Any], Opened | None]] = {
    CellsFigure: _sample,
    BinFigure: _bin,
    PoolFigure: _pool,
    RulerFigure: _ruler,
    BackwardFigure: _backward,
    RegionsFigure: _regions,
    PairsFigure: _pairs,
    TurnFigure: _turn,
    LeverFigure: _lever,
    ThreadFigure: _thread,
    MemoryFigure: _memory,
}
"""Every kind of figure that another page can show, and what opens it there."""
