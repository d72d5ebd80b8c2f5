"""What an upstream gradient does to each cell and to each number of a box.

The numbers come from the kernels' own backward, in float64 on the shown channel. The plan says
which sample wrote to which cell; the forward kernel, run at neighbouring boxes, shows whether a
derivative exists and whether it is right.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain.box_gradients import NumberGradient, follow_numbers
from roiviz.explain.losses import Problem, Upstream, losses_of, problem_of, upstream_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap

# Both sums are float64, in different orders.
CHECK_TOLERANCE = 1e-10


@dataclass(frozen=True)
class PlanCheck:
    """How far Σ weight × upstream ÷ samples over the plan is from the kernel, over all cells."""

    difference: float  # in the worst cell
    worst_cell: tuple[int, int]  # row, column
    agrees: bool


@dataclass(frozen=True)
class GradientExplanation:
    """One backward pass on the shown channel."""

    settings: RoiSettings
    feature_map: FeatureMap
    channel: int
    boxes: tuple[Box, ...]  # the boxes that could be computed, as the operator takes them
    shown: tuple[int, ...]  # their places among the boxes of the page
    upstream: np.ndarray  # (R, PH, PW)
    output: np.ndarray  # (R, PH, PW)
    losses: np.ndarray  # (R,)
    cells: np.ndarray  # (H, W) gradient of each cell
    adds: np.ndarray  # (H, W) how many adds land on each cell
    carrying: np.ndarray  # (H, W) how many of them have an upstream that is not 0
    writers: np.ndarray  # (H, W) how many bins, a GPU's threads, write each cell
    rois: np.ndarray  # (R, 4 or 5)
    plan: kernels.SamplingPlan
    check: PlanCheck  # the kernel's cells against the plan's
    numbers: tuple[NumberGradient, ...]  # of the active box
    active: int  # its place in `boxes`
    seconds: float


def explain_gradients(
    feature_map: FeatureMap,
    boxes: Sequence[Box],
    settings: RoiSettings,
    channel: int,
    upstream: Upstream,
    *,
    active: int = 0,
    shown: Sequence[int] | None = None,
    reach_in_cells: float | None = 1.0,
) -> GradientExplanation | None:
    """Run backward on these boxes, and forward beside the active one.

    Args:
        boxes: all of them acceptable to the kernel; see `RoiExplanation` for those that are not.
        active: whose numbers are followed, as a place among `boxes`.
        shown: the boxes' indices on the page, if some of the page's are missing here.
        reach_in_cells: how far the curves go, in cells (for the angle: of the farthest sample);
            None leaves `numbers` empty, and the launches that they take.
    Returns: None where there is no box.
    """
    if not boxes:
        return None
    problem = problem_of(feature_map, channel, settings)
    drawn = tuple(box if settings.row.rotated else box.upright() for box in boxes)
    rois = problem.rois(drawn)
    output = problem.forward(rois)
    arriving = upstream_of(upstream, output[..., 0])
    started = time.perf_counter()
    cells, box_gradients = problem.backward(arriving[..., None], rois)
    seconds = time.perf_counter() - started
    plan = problem.plan(rois)
    chosen = min(active, len(drawn) - 1)
    numbers = (
        follow_numbers(
            problem,
            plan,
            rois,
            chosen,
            arriving[chosen],
            box_gradients[chosen],
            upstream,
            reach_in_cells,
        )
        if reach_in_cells is not None
        else ()
    )
    return GradientExplanation(
        settings=problem.settings,
        feature_map=feature_map,
        channel=channel,
        boxes=drawn,
        shown=tuple(shown if shown is not None else range(len(drawn))),
        upstream=arriving,
        output=output[..., 0],
        losses=losses_of(upstream, output[..., 0], arriving),
        cells=cells[..., 0],
        adds=_adds(plan, problem),
        carrying=_carrying(plan, problem, arriving),
        writers=_writers(plan, problem),
        rois=box_gradients,
        plan=plan,
        check=check_plan(plan, arriving, cells[..., 0]),
        numbers=numbers,
        active=chosen,
        seconds=seconds,
    )


def _flat_taps(plan: kernels.SamplingPlan) -> tuple[np.ndarray, np.ndarray]:
    """The cells that are written, and the sample that writes each, in the plan's order."""
    written = (plan.taps >= 0) & (plan.weights != 0)
    samples, _ = np.nonzero(written)
    return plan.taps[written], samples


def _adds(plan: kernels.SamplingPlan, problem: Problem) -> np.ndarray:
    height, width = problem.values.shape[1:3]
    return np.asarray(plan.counts(), dtype=np.int64).reshape(-1, height, width).sum(axis=0)


def _carrying(plan: kernels.SamplingPlan, problem: Problem, arriving: np.ndarray) -> np.ndarray:
    height, width = problem.values.shape[1:3]
    cells, samples = _flat_taps(plan)
    flat = arriving.reshape(len(arriving), -1)
    some = flat[plan.roi_index[samples], plan.bin_index[samples]] != 0
    return np.bincount(cells[some], minlength=height * width).reshape(height, width)


def _writers(plan: kernels.SamplingPlan, problem: Problem) -> np.ndarray:
    """How many bins write each cell; on a GPU each bin of a channel is a thread."""
    height, width = problem.values.shape[1:3]
    cells, samples = _flat_taps(plan)
    bins = problem.settings.bins[0] * problem.settings.bins[1]
    threads = plan.roi_index[samples].astype(np.int64) * bins + plan.bin_index[samples]
    pairs = np.unique(cells.astype(np.int64) * (int(threads.max(initial=0)) + 1) + threads)
    owners = pairs // (int(threads.max(initial=0)) + 1)
    return np.bincount(owners, minlength=height * width).reshape(height, width)


def check_plan(plan: kernels.SamplingPlan, arriving: np.ndarray, cells: np.ndarray) -> PlanCheck:
    """Compare the kernel's gradient of each cell, (H, W), with the plan's adds."""
    share = arriving.reshape(len(arriving), -1)[plan.roi_index, plan.bin_index]
    share = share / np.maximum(plan.grids.prod(axis=1), 1)[plan.roi_index]
    written = plan.taps >= 0
    adds = (plan.weights * share[:, None])[written]
    places = plan.taps[written]
    back = np.bincount(places, weights=adds, minlength=cells.size)
    apart = np.abs(back - cells.reshape(-1))
    # Additions may cancel: rounding depends on their magnitude, not on their sum.
    magnitude = np.bincount(places, weights=np.abs(adds), minlength=cells.size)
    worst = int(np.argmax(np.nan_to_num(apart, nan=np.inf)))
    row, column = divmod(worst, cells.shape[1])
    agrees = bool(np.all(apart <= CHECK_TOLERANCE * (magnitude + np.finfo(float).tiny)))
    return PlanCheck(float(apart[worst]), (row, column), agrees)
