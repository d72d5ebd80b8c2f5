"""RoIAlign beside RoIPool while a box moves by less than a pixel: a slope and a staircase."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain.losses import Problem, batched, problem_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap

POINTS = 481
REACH_IN_CELLS = 1.5


@dataclass(frozen=True)
class Staircase:
    """Both operators' output in one bin and on the mean, against a move to the right.

    Both take the largest value of a bin: with two reductions two things would differ.

    offsets (K,) pixels; smooth and stepped (K, 2): the bin's value, the mean of all bins.
    slopes (K, 2): RoIAlign's own derivative there, from its backward.
    breaks (B, 2): by how much RoIAlign's values jump where a sample meets the window's edge.
    """

    box: Box
    bin: int
    offsets: np.ndarray
    smooth: np.ndarray
    stepped: np.ndarray
    slopes: np.ndarray
    breaks: np.ndarray

    @property
    def jumps(self) -> tuple[int, int]:
        """How often RoIPool's value changes over the whole move: of the bin, of the mean."""
        first, second = (np.count_nonzero(np.diff(self.stepped[:, k])) for k in (0, 1))
        return int(first), int(second)


def explain_staircase(
    feature_map: FeatureMap, box: Box, settings: RoiSettings, channel: int, flat_bin: int
) -> Staircase:
    """Move a box to the right and to the left, and pool it with both operators at each place.

    RoIPool has no angle, so both get the box upright.
    """
    upright = box.upright()
    problem = problem_of(feature_map, channel, replace(settings, operator="roi_align"))
    problem = replace(problem, settings=replace(problem.settings, reduction="max"))
    rows, columns = problem.settings.bins
    flat_bin = min(max(flat_bin, 0), rows * columns - 1)
    reach = REACH_IN_CELLS * feature_map.stride
    offsets = np.linspace(-reach, reach, POINTS)
    rois = np.repeat(problem.rois([upright]), POINTS, axis=0)
    rois[:, [0, 2]] += offsets[:, None]
    pool, _ = kernels.roi_pool(
        problem.values, batched(rois), (rows, columns), spatial_scale=problem.scale, layout="NHWC"
    )
    return Staircase(
        box=upright,
        bin=flat_bin,
        offsets=offsets,
        smooth=_read(problem.forward(rois), flat_bin),
        stepped=_read(pool, flat_bin),
        slopes=_slopes(problem, rois, flat_bin),
        breaks=_breaks(problem, upright, flat_bin, reach),
    )


def _read(output: np.ndarray, flat_bin: int) -> np.ndarray:
    flat = output.reshape(len(output), -1)
    return np.stack([flat[:, flat_bin], flat.mean(axis=1)], axis=1)


def _breaks(problem: Problem, box: Box, flat_bin: int, reach: float) -> np.ndarray:
    """(B, 2): the jumps of the bin's value and of the mean, one row for each place that has any."""
    rois = problem.rois([box])
    columns = problem.plan(rois).positions[:, 0]
    width = problem.values.shape[2]
    places = np.concatenate([-1 - columns, width - columns]) / problem.scale
    # Samples of one column meet the edge together, up to the rounding of their positions.
    places = np.unique(np.round(places[np.abs(places) < reach], 9))
    if not len(places):
        return np.empty((0, 2))
    beside = reach * 1e-7
    sides = []
    for side in (-beside, beside):
        there = np.repeat(rois, len(places), axis=0)
        there[:, [0, 2]] += (places + side)[:, None]
        sides.append(_read(problem.forward(there), flat_bin))
    jumps = sides[1] - sides[0]
    # Beside a jump the value changes by what its slope gives over twice `beside`.
    real = np.abs(jumps) > 1e-5 * np.ptp(problem.values)
    return np.where(real, jumps, 0.0)[real.any(axis=1)]


def _slopes(problem: Problem, rois: np.ndarray, flat_bin: int) -> np.ndarray:
    """(K, 2) change per pixel to the right: both corners move, so both gradients add."""
    count = problem.settings.bins[0] * problem.settings.bins[1]
    one, mean = np.zeros(count), np.full(count, 1 / count)
    one[flat_bin] = 1.0
    found = []
    for upstream in (one, mean):
        grids = np.broadcast_to(upstream, (len(rois), count))
        shaped = np.ascontiguousarray(grids.reshape(len(rois), *problem.settings.bins, 1))
        _, slopes = problem.backward(shaped, rois)
        found.append(slopes[:, 0] + slopes[:, 2])
    return np.stack(found, axis=1)
