"""From boxes to samples, under any rules: in numpy, in the order and the type of the framework.

Where the rules are those of one of our kernels, `by_kernel` takes its plan; everything else is
built here along each axis, for all boxes of the same grid at once.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from roiviz.conventions import axes, by_kernel, formats, turned
from roiviz.conventions.borders import taps_along
from roiviz.conventions.job import Job, Settings, Side
from roiviz.conventions.rules import Rules, Where
from roiviz.conventions.samples import Listed, Samples
from roiviz.kernels.formulas import DISCARDED
from roiviz.kernels.plan import MAX_PLAN


def samples(
    rules: Rules,
    boxes: np.ndarray,
    feature_size: tuple[int, int],
    settings: Settings,
    batch_index: np.ndarray | None = None,
) -> Samples:
    """List every sample of boxes under a framework's rules.

    Args:
        boxes: (R, k), the numbers that `rules.format` names, without the batch index.
        feature_size: rows and columns of the map in cells.
        batch_index: (R,) the map of each box; by default the first.
    Returns: the samples, their bins sorted by box, row and column.
    Raises: ValueError for boxes that are not finite or of another width, and above MAX_PLAN
        (2,097,152) samples.
    """
    return sampled(*prepared(rules, boxes, feature_size, settings), batch_index)


def sampled(box: formats.Scaled, job: Job, batch_index: np.ndarray | None = None) -> Samples:
    """The samples of boxes that are prepared; see `samples`."""
    with np.errstate(all="ignore"):  # a framework that divides by 0 gets what it asks for
        found = by_kernel.samples(box, job) if by_kernel.takes(box, job) else _built(box, job)
    count = len(box.low[0])
    if batch_index is None:
        batch_index = np.zeros(count, np.int64)
    rows, columns = job.settings.output_size
    outside = job.settings.extrapolation
    return Samples(
        **found._asdict(),
        batch_index=np.repeat(np.asarray(batch_index, np.int64), rows * columns),
        feature_size=job.feature_size,
        shape=(count, rows, columns),
        outside=job.rules.border.outside if outside is None else outside,
    )


def prepared(
    rules: Rules, boxes: np.ndarray, feature_size: tuple[int, int], settings: Settings
) -> tuple[formats.Scaled, Job]:
    """Boxes in the type of the arithmetic, not yet scaled; arguments and errors as `samples`."""
    given = formats.checked(boxes, rules.format)
    _check_turns(rules)
    kind = rules.precision.position_type(given.dtype)
    job = Job(rules, settings, feature_size, kind)
    with np.errstate(all="ignore"):
        return formats.scaled(given.astype(kind), job), job


# What is defined for boxes that turn, for upright ones, or for both.
_UPRIGHT_ONLY = (Where.CELLS, Where.INTEGRAL)
_TURNED_ONLY = (Where.BOUNDS,)


def _check_turns(rules: Rules) -> None:
    """Raise for a placement that such boxes cannot have."""
    turned, where = rules.format.turned, rules.placement.where
    if where in (_UPRIGHT_ONLY if turned else _TURNED_ONLY):
        kind = "turn" if turned else "do not turn"
        raise ValueError(f"rules: want samples that boxes that {kind} can have, got {where.value}")


def _built(box: formats.Scaled, job: Job) -> Listed:
    """The samples of boxes that no kernel reads."""
    sides = tuple(axes.side(box, axis, job) for axis in (0, 1))
    grids = tuple(axes.grids(box, sides[axis].size, axis, job) for axis in (0, 1))
    rows, columns = job.settings.output_size
    total = float((grids[0].taken.astype(float) * grids[1].taken).sum()) * rows * columns
    if total > MAX_PLAN:
        raise ValueError(
            f"boxes: want at most {MAX_PLAN} samples, got {total:.0f} (give a sampling ratio)"
        )
    parts = [
        _flat(chosen, box, sides, tuple(grid.of(chosen[0]) for grid in grids), job)
        for chosen in _alike(grids[0].full, grids[1].full)
    ]
    per_box = grids[0].full.astype(float) * grids[1].full
    return _joined(parts, per_box, len(box.low[0]), job)


def _alike(ny: np.ndarray, nx: np.ndarray) -> Iterator[np.ndarray]:
    """The boxes of each grid, as rows of the table."""
    if (ny == ny[:1]).all() and (nx == nx[:1]).all():
        if len(ny):
            yield np.arange(len(ny))
        return
    for pair in np.unique(np.stack([ny, nx], 1), axis=0):
        yield np.flatnonzero((ny == pair[0]) & (nx == pair[1]))


class Crossed(NamedTuple):
    """The samples of boxes of one grid, (boxes, rows, columns, ny, nx) each."""

    positions: np.ndarray
    taps: np.ndarray
    weights: np.ndarray
    state: np.ndarray


class Part(NamedTuple):
    """Which boxes, their samples, and which of these exist; None for all."""

    boxes: np.ndarray
    samples: Crossed
    exist: np.ndarray | None


def _flat(
    chosen: np.ndarray,
    box: formats.Scaled,
    sides: tuple[Side, ...],
    counts: tuple[axes.Count, ...],
    job: Job,
) -> Part:
    """The samples of boxes of one grid."""
    picked = tuple(Side(*(column[chosen] for column in one)) for one in sides)
    rows, columns = job.settings.output_size
    exist = None
    if job.rules.placement.where is Where.BOUNDS:
        y, x = turned.bin_bounds(box, chosen, picked, job)
    else:
        down = axes.along(picked[0], rows, counts[0], job.feature_size[0], job)
        right = axes.along(picked[1], columns, counts[1], job.feature_size[1], job)
        y = down.positions[:, :, None, :, None]
        x = right.positions[:, None, :, None, :]
        if job.rules.format.turned:
            y, x = turned.placed(box, chosen, y, x, job)
        if down.exist is not None and right.exist is not None:
            exist = down.exist[:, :, None, :, None] & right.exist[:, None, :, None, :]
    y = _normalised(y, counts[1].taken, job)
    shape = (len(chosen), rows, columns, *(count.taken for count in counts))
    return Part(chosen, _crossed(y, x, shape, job), exist)


def _normalised(y: np.ndarray, count: int, job: Job) -> np.ndarray:
    """Where y lies after the fault of `Placement.fault`, once more for each sample before in x."""
    if not job.rules.placement.fault:
        return y
    kind, length = job.kind.type, job.feature_size[0]
    moved = np.array(np.broadcast_to(y, (*y.shape[:4], count)))
    for first in range(1, count):
        later = moved[..., first:]
        moved[..., first:] = (later + kind(1)) / kind(length + 1) * kind(2) - kind(2)
    return moved


def _crossed(y: np.ndarray, x: np.ndarray, shape: tuple[int, ...], job: Job) -> Crossed:
    """Every pair of y and x."""
    height, width = job.feature_size
    down = taps_along(y, height, job.rules.border)
    right = taps_along(x, width, job.rules.border)
    positions = np.empty((*shape, 2), job.kind)
    positions[..., 0], positions[..., 1] = x, y
    cells = np.empty((*shape, 4), np.int64)
    weights = np.empty((*shape, 4), job.kind)
    for k in range(4):
        cells[..., k] = down.cells[k // 2] * width + right.cells[k % 2]
        np.multiply(down.weights[k // 2], right.weights[k % 2], out=weights[..., k])
    state = np.empty(shape, np.uint8)
    np.maximum(down.state, right.state, out=state)
    lost = state == DISCARDED
    if lost.any():
        cells[lost], weights[lost] = -1, 0
    return Crossed(positions, cells, weights, state)


def _joined(parts: list[Part], per_box: np.ndarray, boxes: int, job: Job) -> Listed:
    """The samples of all boxes, sorted by box, and what each bin is divided by."""
    bins = math.prod(job.settings.output_size)
    if not parts:
        return by_kernel.nothing(job.kind, boxes * bins)
    lists = [_listed(part, bins) for part in parts]
    joined: list[Any] = lists[0]
    if len(lists) > 1:
        joined = [np.concatenate(column) for column in zip(*lists, strict=True)]
        order = np.argsort(joined[-1], kind="stable")
        joined = [column[order] for column in joined]
    divisor = np.repeat(per_box, bins)
    if parts[0].exist is not None:
        divisor = np.bincount(joined[-1], minlength=boxes * bins).astype(float)
    return Listed._make([*joined, divisor])


def _listed(part: Part, bins: int) -> list[Any]:
    """The first five fields of `Listed`."""
    positions, taps, weights, state = part.samples
    each = part.boxes[:, None] * bins + np.arange(bins)
    numbers = np.repeat(each.reshape(-1), math.prod(state.shape[3:]))
    found: list[Any] = [positions.reshape(-1, 2), taps.reshape(-1, 4), weights.reshape(-1, 4)]
    found += [state.reshape(-1), numbers]
    return found if part.exist is None else [column[part.exist.reshape(-1)] for column in found]
