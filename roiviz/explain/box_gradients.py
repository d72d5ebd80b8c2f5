"""The loss along each number of a box: the kernel's slope, the forward's, and the crossings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from roiviz import kernels
from roiviz.explain import kinks
from roiviz.explain.kinks import Crossings
from roiviz.explain.losses import Problem, Upstream, losses_of

# Central differences of piecewise quadratics are exact; this need only be well above rounding.
STEP = 1e-3
CURVE_POINTS = 81
DIFFERENCE_TOLERANCE = 1e-4
# Left and right slopes that agree to this are equal; relative to the box's largest slope.
SAME_SLOPE = 1e-6
Kind = Literal["smooth", "kink", "jump"]
SMOOTH: Kind = "smooth"
KINK: Kind = "kink"
JUMP: Kind = "jump"


@dataclass(frozen=True)
class NumberGradient:
    """The loss along one number of one box."""

    name: str
    unit: str  # px or °
    value: float
    slope: float  # the kernel's backward
    difference: float  # central difference of the kernel's forward; NaN where there is none
    left: float  # slopes on the two sides, and the values they lead to
    right: float
    value_left: float
    value_right: float
    jump: float  # the value's step here, 0 where there is none
    kind: Kind
    crossings: Crossings
    gap: float  # distance to the nearest crossing that is not here
    curve: np.ndarray  # (K, 2) change of the number, loss; NaN rows part the pieces
    searched: bool = True
    whole: float = math.nan  # change of the loss for one more unit; NaN if a side is too short
    straight: bool = False  # the loss is a straight line up to the next crossing
    bent: bool = False  # whether the slope itself changes here

    @property
    def agrees(self) -> bool:
        """Whether the kernel's slope is the central difference."""
        return abs(self.slope - self.difference) <= DIFFERENCE_TOLERANCE * max(1, abs(self.slope))


def follow_numbers(
    problem: Problem,
    plan: kernels.SamplingPlan,
    rois: np.ndarray,
    chosen: int,
    arriving: np.ndarray,
    slopes: np.ndarray,
    upstream: Upstream,
    reach_in_cells: float,
) -> tuple[NumberGradient, ...]:
    """Each number of one roi: the kernel's slope, what the forward says, and where it breaks."""
    mine = plan.roi_index == chosen
    positions = plan.positions[mine]
    grid = (int(plan.grids[chosen][0]), int(plan.grids[chosen][1]))
    roi = rois[chosen]
    placed = kinks.place(roi, problem.names, positions, grid, problem.settings, problem.scale)
    counted = arriving.reshape(-1)[plan.bin_index[mine]] != 0
    searched = len(positions) <= kinks.MAX_SAMPLES
    lines = Lines(problem, roi, arriving, upstream)
    reaches = [_reach(placed, i, reach_in_cells, problem.scale) for i in range(len(roi))]
    crossed = [
        kinks.find_crossings(
            placed, i, reaches[i], problem.values.shape[1:3], problem.settings, counted & searched
        )
        for i in range(len(roi))
    ]
    straight = [
        upstream.kind != "target" and kinks.straight(placed, i, counted) for i in range(len(roi))
    ]
    near = lines.losses([_near(roi, problem, i, crossed[i]) for i in range(len(roi))])
    far = lines.losses([_along(roi, problem, i, crossed[i], reaches[i]) for i in range(len(roi))])
    scale = float(np.abs(slopes).max(initial=0.0))
    return tuple(
        _number(
            problem,
            roi,
            i,
            float(slopes[i]),
            scale,
            crossed[i],
            near[i],
            far[i],
            searched=searched,
            straight=straight[i],
        )
        for i in range(len(roi))
    )


@dataclass(frozen=True)
class Lines:
    """The loss of one box along straight lines through its roi, all of them in one launch."""

    problem: Problem
    roi: np.ndarray
    arriving: np.ndarray
    upstream: Upstream

    def losses(self, wanted: Sequence[tuple[int, np.ndarray]]) -> list[np.ndarray]:
        """For each (number, offsets): (K, 2) offsets and losses; NaN offsets stay NaN."""
        rows = [np.repeat(self.roi[None], len(offsets), axis=0) for _, offsets in wanted]
        for table, (number, offsets) in zip(rows, wanted, strict=True):
            table[:, number] += np.nan_to_num(offsets)
            if not self.problem.settings.row.rotated:
                # A side moves at most onto the opposite one; rounding must not carry it beyond.
                reach = np.minimum if number < 2 else np.maximum
                table[:, number] = reach(table[:, number], self.roi[(number + 2) % 4])
        output = self.problem.forward(np.concatenate(rows))[..., 0]
        arriving = np.broadcast_to(self.arriving, output.shape)
        losses = losses_of(self.upstream, output, arriving)
        parts = np.split(losses, np.cumsum([len(offsets) for _, offsets in wanted])[:-1])
        return [
            np.stack([offsets, np.where(np.isnan(offsets), np.nan, part)], axis=1)
            for part, (_, offsets) in zip(parts, wanted, strict=True)
        ]


def _reach(placed: kinks.Placed, number: int, reach_in_cells: float, scale: float) -> float:
    if number != placed.turning:
        return reach_in_cells / scale
    arms = np.linalg.norm(placed.positions - placed.center, axis=1)
    arm = max(float(arms.max(initial=0.0)), 0.5)
    return min(reach_in_cells / (arm * kinks.formulas.DEGREE), 45.0)


def _room(roi: np.ndarray, problem: Problem, number: int) -> tuple[float, float]:
    """How far a number can go before a side would be negative."""
    if problem.settings.row.rotated:
        return (-roi[number] if number in (2, 3) else -np.inf), np.inf
    size = roi[(number + 2) % 4] - roi[number]
    return (-np.inf, size) if number < 2 else (size, np.inf)


def _steps(crossed: Crossings) -> tuple[float, float]:
    """A step of which three fit before the next crossing on each side; at most STEP."""
    return min(STEP, crossed.gap(-1) / 3.5), min(STEP, crossed.gap(1) / 3.5)


def _near(
    roi: np.ndarray, problem: Problem, number: int, crossed: Crossings
) -> tuple[int, np.ndarray]:
    left, right = _steps(crossed)
    both = min(left, right)
    low, high = _room(roi, problem, number)
    sides = [-left, -2 * left, -3 * left, right, 2 * right, 3 * right]
    return number, np.clip(np.array([-both, both, 0.0, 1.0, *sides]), low, high)


def _along(
    roi: np.ndarray, problem: Problem, number: int, crossed: Crossings, reach: float
) -> tuple[int, np.ndarray]:
    """The offsets at which a curve is read: evenly, at kinks, and on both sides of jumps."""
    offsets = [np.linspace(-reach, reach, CURVE_POINTS)]
    if len(crossed.offsets) <= kinks.MARKS_SHOWN:
        offsets.append(crossed.offsets)
    beside = reach * 1e-6
    jumps = crossed.jumps if len(crossed.jumps) <= kinks.MARKS_SHOWN else np.empty(0)
    offsets += [jumps - beside, jumps + beside]
    low, high = _room(roi, problem, number)
    read = np.unique(np.clip(np.concatenate(offsets), max(low, -reach), min(high, reach)))
    read = read[~np.isin(read, jumps)]
    at = np.searchsorted(read, jumps)
    return number, np.insert(read, at, np.nan)


def _number(
    problem: Problem,
    roi: np.ndarray,
    number: int,
    slope: float,
    scale: float,
    crossed: Crossings,
    near: np.ndarray,
    curve: np.ndarray,
    *,
    searched: bool,
    straight: bool,
) -> NumberGradient:
    (x0, y0), (x1, y1), (_, here_loss), (one, one_loss), *_ = near
    # Where a side has no length it lies on one side alone: of a curved loss another number.
    difference = (y1 - y0) / (x1 - x0) if x1 > x0 and x0 == -x1 else float("nan")
    left, left_value, left_bend = _one_side(near[4:7])
    right, right_value, right_bend = _one_side(near[7:10])
    step = right_value - left_value
    rounding = 16 * np.finfo(np.float64).eps * float(np.abs(near[:, 1]).max())
    here = bool(crossed.touching.any())
    largest = max(scale, abs(left), abs(right), 1e-300)
    jumps = here and bool(np.isin(crossed.kinds[crossed.touching], kinks.JUMPS).any())
    kind: Kind = SMOOTH
    if jumps and abs(step) > SAME_SLOPE * max(1.0, largest):
        kind = JUMP
    elif here and abs(right - left) > SAME_SLOPE * largest:
        kind = KINK
    return NumberGradient(
        name=problem.names[number],
        unit="°" if number == 4 else "px",
        value=float(roi[number]),
        slope=slope,
        difference=difference if kind == SMOOTH else float("nan"),
        left=left,
        right=right,
        value_left=left_value,
        value_right=right_value,
        jump=step if kind == JUMP else 0.0,
        kind=kind,
        crossings=crossed,
        gap=min(crossed.gap(-1), crossed.gap(1)),
        curve=curve,
        searched=searched,
        whole=float(one_loss - here_loss) if one == 1.0 else math.nan,
        straight=straight,
        bent=not straight and bool(min(left_bend, right_bend) > rounding),
    )


def _one_side(points: np.ndarray) -> tuple[float, float, float]:
    """Slope and value at this point from one side, and how far its points are from a straight line.

    points: (3, 2) one, two and three steps away: the parabola through them.
    """
    first, second, third = points[:, 1]
    step = points[0, 0]
    if step == 0 or points[2, 0] != 3 * step:
        return 0.0, float(first), 0.0
    slope = (-5 * first + 8 * second - 3 * third) / (2 * step)
    value = 3 * first - 3 * second + third
    return float(slope), float(value), float(abs(first - 2 * second + third))
