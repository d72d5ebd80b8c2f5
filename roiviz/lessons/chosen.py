"""A lesson with another box, or with other cells, in the steps whose words hold for any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from roiviz.lessons.lesson import BinFigure, Lesson, PoolFigure, Step
from roiviz.lessons.turned import TurnFigure

AROUND = 3.0  # cells that a bin may leave the map by
LEAST = 0.1  # cells of a side
GRID = 20  # places for each cell, as hands have them

Numbers = tuple[float, ...]
Cells = Callable[[int, int], Numbers | None]
"""Rows and columns → a map's values row by row; None where there are none of this size."""


def with_box(lesson: Lesson, step: str, numbers: Numbers) -> Lesson:
    """The lesson, one step of which plays to another box.

    Args:
        numbers: in the order of the step's figure; see `box_wanted`.

    Raises: ValueError where the step has no box of its own, or the box does not fit.
    """
    for place, one in enumerate(lesson.steps):
        if one.id == step and "box" in one.free:
            figure: Any = one.figure
            box = PLACED[type(figure)](figure, numbers)
            changed = replace(one, figure=replace(figure, path=(*figure.path[:-1], box)))
            steps = (*lesson.steps[:place], changed, *lesson.steps[place + 1 :])
            return replace(lesson, steps=steps)
    raise ValueError(f"step: want one whose box can be chosen, got {step!r}")


def box_wanted(lesson: Lesson) -> str:
    """Which steps take which numbers, for whoever writes a link."""
    steps = [one for one in lesson.steps if "box" in one.free]
    return " or ".join(f"{one.id}:{','.join(_names(one))}" for one in steps)


def box_of(step: Step) -> dict[str, float]:
    """The box to which a step plays, by its numbers' names; {} where none can be chosen."""
    if "box" not in step.free:
        return {}
    figure: Any = step.figure
    names, path = _names(step), figure.path[-1]
    if isinstance(figure, BinFigure) and figure.rows == 1:
        path = (path[0], path[2])
    return dict(zip(names, path, strict=True))


def with_cells(lesson: Lesson, cells: Cells) -> Lesson:
    """The lesson with other values on its maps.

    Raises: ValueError where no step has a map of such a size to be changed.
    """
    steps = tuple(_with_cells(one, cells) for one in lesson.steps)
    if steps == lesson.steps:
        raise ValueError("cells: want the size of a map in this lesson")
    return replace(lesson, steps=steps)


def _with_cells(step: Step, cells: Cells) -> Step:
    if "cells" not in step.free:
        return step
    figure: Any = step.figure
    rows = getattr(figure, "rows", 1)
    values = cells(rows, len(figure.values) // rows)
    return replace(step, figure=replace(figure, values=values)) if values else step


def sizes(lesson: Lesson) -> tuple[tuple[int, int], ...]:
    """Rows and columns of the maps whose cells may be others."""
    found = []
    for step in lesson.steps:
        figure: Any = step.figure
        if "cells" in step.free:
            rows = getattr(figure, "rows", 1)
            found.append((rows, len(figure.values) // rows))
    return tuple(dict.fromkeys(found))


# ------------------------------------------------------------------ boxes of a figure


def _names(step: Step) -> tuple[str, ...]:
    figure = step.figure
    if isinstance(figure, TurnFigure):
        return figure.readers[0].fields
    flat = isinstance(figure, PoolFigure) or (isinstance(figure, BinFigure) and figure.rows == 1)
    return ("x1", "x2") if flat else ("x1", "y1", "x2", "y2")


def _sides(ends: Numbers, low: float, high: float) -> Numbers:
    """Two ends of a side on the grid of hands, in cells."""
    first, last = (round(end * GRID) / GRID for end in ends)
    if not low <= first <= last - LEAST <= last <= high:
        raise ValueError(f"box: want ends from {low:g} to {high:g}, got {first:g} to {last:g}")
    return first, last


def _in_bin(figure: BinFigure, numbers: Numbers) -> Numbers:
    fixed = figure.grip == "size"  # its corner stays on the map
    low, around = (0.0, 0.0) if fixed else (-AROUND, AROUND - 1)
    wanted = 2 if figure.rows == 1 else 4
    if len(numbers) != wanted:
        raise ValueError(f"box: want {wanted} numbers, got {len(numbers)}")
    if figure.rows == 1:
        first, last = _sides(numbers, low, figure.columns + around)
        return first, 0.0, last, 0.0
    x1, y1, x2, y2 = numbers
    left, right = _sides((x1, x2), low, figure.columns + around)
    top, bottom = _sides((y1, y2), low, figure.rows + around)
    return left, top, right, bottom


def _in_pool(figure: PoolFigure, numbers: Numbers) -> Numbers:
    if len(numbers) != 2:
        raise ValueError(f"box: want 2 numbers, got {len(numbers)}")
    return _sides(numbers, 0.0, float(len(figure.values)))


def _in_turn(figure: TurnFigure, numbers: Numbers) -> Numbers:
    """Whole degrees, as hands turn it."""
    if len(numbers) != 5:
        raise ValueError(f"box: want 5 numbers, got {len(numbers)}")
    cx, cy, width, height, angle = numbers
    inside = 0 <= cx <= figure.width and 0 <= cy <= figure.height
    if not inside or not (4 <= width <= figure.width and 4 <= height <= figure.width):
        raise ValueError(f"box: want it on {figure.width} × {figure.height} px, got {numbers}")
    if abs(angle) > 180:
        raise ValueError(f"box: want an angle from -180 to 180, got {angle:g}")
    return cx, cy, width, height, float(round(angle))


PLACED: dict[type, Callable[[Any, Numbers], Numbers]] = {
    BinFigure: _in_bin,
    PoolFigure: _in_pool,
    TurnFigure: _in_turn,
}
"""Every kind of figure whose box may be another, and what makes numbers a box of it."""
