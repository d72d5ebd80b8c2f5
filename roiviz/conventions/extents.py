"""Where on the map the bins of a box lie under a framework's rules, before anything is sampled."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from roiviz.conventions import axes, turned
from roiviz.conventions.formats import Scaled
from roiviz.conventions.job import Job, Settings, Side
from roiviz.conventions.rules import Rules, Where
from roiviz.conventions.sampling import prepared


@dataclass(frozen=True, eq=False)
class Extents:
    """What the bins of some boxes divide, and how finely.

    Attributes:
        frames: (R, 5) float64: centre x and y, width and height in cells, and the angle in degrees
            counter-clockwise. A lattice of samples from one end of a box to the other is divided
            half-way between them, so that it reaches half a step beyond the box.
        grids: (R, 2) samples per bin along y and along x. Of whole cells and of an integral, what
            a bin touches at most.
        samples: (R,) float64 how many samples a box has, or at most.
    """

    frames: np.ndarray
    grids: np.ndarray
    samples: np.ndarray


def extents(
    rules: Rules, boxes: np.ndarray, feature_size: tuple[int, int], settings: Settings
) -> Extents:
    """What the bins of boxes divide under a framework's rules.

    Args:
        boxes: (R, k), the numbers that `rules.format` names, without the batch index.
        feature_size: rows and columns of the map in cells.
    Raises: ValueError as `sampling.samples`.
    """
    return laid(*prepared(rules, boxes, feature_size, settings))


def laid(box: Scaled, job: Job) -> Extents:
    """What the bins of boxes that are prepared divide; see `extents`."""
    rules = job.rules
    with np.errstate(all="ignore"):
        sides = tuple(axes.side(box, axis, job) for axis in (0, 1))
        counted = job
        if rules.placement.where is Where.INTEGRAL:
            counted = job._replace(rules=_touching(rules))
        found = [axes.grids(box, sides[axis].size, axis, counted).taken for axis in (0, 1)]
        grids = np.stack(found, axis=1)
        frames = _turned(box, sides, job) if rules.format.turned else _upright(sides, grids, job)
    bins = math.prod(job.settings.output_size)
    return Extents(frames.astype(np.float64), grids, grids.astype(float).prod(axis=1) * bins)


def _touching(rules: Rules) -> Rules:
    """The rules of whole cells in an integral's place, which touches as many."""
    return replace(rules, placement=replace(rules.placement, where=Where.CELLS))


def _upright(sides: tuple[Side, ...], grids: np.ndarray, job: Job) -> np.ndarray:
    lows, sizes = [], []
    for axis, one in enumerate(sides):
        low, size = one.start, one.size
        if job.rules.placement.where is Where.LATTICE:
            low, size = _between_samples(one, job.settings.output_size[axis] * grids[:, axis])
        lows.append(low)
        sizes.append(size)
    (top, left), (height, width) = lows, sizes
    flat = np.zeros_like(left)
    return np.stack([left + width / 2, top + height / 2, width, height, flat], axis=1)


def _between_samples(one: Side, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A lattice's shares: each point in the middle of its own."""
    single = points <= 1
    step = np.where(single, one.size, one.size / np.maximum(points - 1, 1))
    low = np.where(single, one.middle, one.start) - step / 2
    return low, step * points


def _turned(box: Scaled, sides: tuple[Side, ...], job: Job) -> np.ndarray:
    placed = turned.frame(box, np.arange(len(box.low[0])), job)
    angle = np.degrees(np.arctan2(placed.sine, placed.cosine))
    return np.stack([placed.x, placed.y, sides[1].size, sides[0].size, angle], axis=1)
