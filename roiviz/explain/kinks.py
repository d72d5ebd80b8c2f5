"""Where the output has no derivative with respect to one number of a box.

A sample that crosses a line of cell centres changes the pair of cells it reads between: a kink. At
-1 and at the map's size it enters or leaves the window: a jump. An adaptive grid steps at whole
cells per bin: a jump. A side below one cell is enlarged to one (legacy): a kink.

Source: Jiang et al., IoU-Net, 2018, for the gradient; the cases follow from the sampling rule.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from roiviz.explain.roi_settings import RoiSettings
from roiviz.kernels import formulas
from roiviz.kernels.rules import Rules

LINE, WINDOW, GRID, MINIMUM = range(4)
JUMPS = (WINDOW, GRID)
# Closer than this, in pixels or degrees, the coordinate counts as on the crossing.
TOUCH = 1e-7
# With more samples a page could not follow a drag; it then says that it looks for no crossings.
MAX_SAMPLES = 60_000
MARKS_SHOWN = 240


@dataclass(frozen=True)
class Crossings:
    """The crossings along one coordinate of a box, near its value.

    offsets: (K,) change of the coordinate, sorted; pixels or degrees.
    kinds: (K,) LINE, WINDOW, GRID or MINIMUM.
    samples, lines: (K,) which sample crosses which line (-1 if none does); `axes` has the line's
        axis (0 x, 1 y).
    """

    offsets: np.ndarray
    kinds: np.ndarray
    samples: np.ndarray
    axes: np.ndarray
    lines: np.ndarray

    @property
    def touching(self) -> np.ndarray:
        """(K,) bool: crossings that happen exactly here."""
        return np.abs(self.offsets) <= TOUCH

    def gap(self, side: int) -> float:
        """Distance to the next crossing on one side (-1 or 1); infinite where none is near."""
        beyond = self.offsets[self.offsets * side > TOUCH]
        return float(np.abs(beyond).min()) if len(beyond) else math.inf

    @property
    def jumps(self) -> np.ndarray:
        """The offsets at which the value itself jumps."""
        return np.unique(self.offsets[np.isin(self.kinds, JUMPS)])


@dataclass(frozen=True)
class Placed:
    """A roi in cells, as the kernel places it, and the derivatives of its samples by its numbers.

    names: of the roi's numbers. rates: (numbers, S, 2) cells per pixel (per degree for the angle)
    of x and y. sizes: width and height in cells before the smallest size; size_rates (numbers, 2).
    """

    names: tuple[str, ...]
    positions: np.ndarray  # (S, 2)
    center: tuple[float, float]
    rates: np.ndarray
    sizes: tuple[float, float]
    size_rates: np.ndarray
    minimum: float

    @property
    def turning(self) -> int | None:
        """Index of the angle among the numbers; None for an upright roi."""
        return 4 if len(self.names) == 5 else None


def place(
    roi: Sequence[float],
    names: tuple[str, ...],
    positions: np.ndarray,
    grid: tuple[int, int],
    settings: RoiSettings,
    scale: float,
) -> Placed:
    """Place one roi (without its batch index) and differentiate its samples by its numbers.

    Args:
        positions: (S, 2) of the plan, sorted bin row, bin column, sample row, sample column.
        grid: samples per bin, (rows, columns).
    """
    build = _rotated if len(names) == 5 else _upright
    return build(roi, names, positions, settings.bins, settings.rules(scale))


def _fractions(
    axes: tuple[formulas.Axis, formulas.Axis], bins: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Where each sample lies between left and right, and between top and bottom, 0 to 1."""
    along_y, along_x = (_along(axis, count) for axis, count in zip(axes, bins, strict=True))
    shape = (*bins, along_y.shape[1], along_x.shape[1])
    beta = np.broadcast_to(along_y[:, None, :, None], shape)
    alpha = np.broadcast_to(along_x[None, :, None, :], shape)
    return alpha.reshape(-1), beta.reshape(-1)


def _along(axis: formulas.Axis, bins: int) -> np.ndarray:
    """(bins, samples per bin): how far along its side each sample of an axis lies."""
    samples = axis[2]
    every = [(b, k) for b in range(bins) for k in range(samples)]
    found = [formulas.sample_fraction(axis, bins, b, k) for b, k in every]
    return np.array(found, float).reshape(bins, samples)


def _upright(roi, names, positions, bins, rules: Rules) -> Placed:
    numbers = rules.numbers(np.float64)
    table = np.array([(0.0, *roi)])
    axis_y, axis_x = formulas.upright_axes(table, 0, bins, numbers)
    alpha, beta = _fractions((axis_y, axis_x), bins)
    still = np.zeros_like(alpha)
    near_x, far_x = formulas.corner_factors(alpha, axis_x[4], rules.scale)
    near_y, far_y = formulas.corner_factors(beta, axis_y[4], rules.scale)
    moves = ((near_x, still), (still, near_y), (far_x, still), (still, far_y))
    rates = np.stack([np.stack(pair, axis=1) for pair in moves])
    scale = rules.scale
    size_rates = np.array([(-scale, 0), (0, -scale), (scale, 0), (0, scale)])
    x1, y1, x2, y2 = (float(value) for value in roi)
    center = (axis_x[0] + axis_x[3] / 2, axis_y[0] + axis_y[3] / 2)
    sizes = ((x2 - x1) * scale, (y2 - y1) * scale)
    return Placed(names, positions, center, rates, sizes, size_rates, rules.minimum)


def _rotated(roi, names, positions, bins, rules: Rules) -> Placed:
    numbers = rules.numbers(np.float64)
    table = np.array([(0.0, *roi)])
    frame, axis_y, axis_x = formulas.rotated_frame(table, 0, bins, numbers)
    fractions = _fractions((axis_y, axis_x), bins)
    scale = rules.scale
    moved, still = np.full_like(fractions[0], scale), np.zeros_like(fractions[0])
    free = axis_x[4], axis_y[4]
    x_by_width, y_by_width, x_by_height, y_by_height = formulas.size_factors(
        fractions, free, frame, scale
    )
    x, y = positions.T.astype(np.float64)
    by_angle = formulas.angle_factors(x, y, frame, rules.clockwise)
    moves = (
        (moved, still),
        (still, moved),
        (x_by_width, y_by_width),
        (x_by_height, y_by_height),
        by_angle,
    )
    rates = np.stack([np.stack(pair, axis=1) for pair in moves])
    sizes = (float(roi[2]) * scale, float(roi[3]) * scale)
    size_rates = np.array([(0, 0), (0, 0), (scale, 0), (0, scale), (0, 0)], dtype=float)
    return Placed(names, positions, frame[:2], rates, sizes, size_rates, rules.minimum)


def find_crossings(
    placed: Placed,
    number: int,
    reach: float,
    feature_size: tuple[int, int],
    settings: RoiSettings,
    counted: np.ndarray,
) -> Crossings:
    """Every crossing within `reach` of where number `number` of the roi is.

    Args:
        reach: pixels or degrees.
        counted: (S,) bool, samples whose bin has an upstream gradient; others change nothing.
    """
    steps = _size_steps(placed, number, settings)
    steps = [step for step in steps if abs(step[0]) <= reach]
    found = [np.array([(offset, kind, -1, 0, 0) for offset, kind in steps]).reshape(-1, 5)]
    lengths = feature_size[::-1]
    within = _same_samples(placed, number, steps, reach)
    for axis in (0, 1):
        rows = _axis_crossings(placed, number, axis, lengths[axis], within, counted)
        # A sample outside the window along the other axis counts 0, whatever happens along this
        # one.
        other = moved(placed, number, rows[:, 2].astype(np.int64), rows[:, 0])[:, 1 - axis]
        found.append(rows[(other >= -1) & (other <= lengths[1 - axis])])
    table = np.concatenate(found)
    table = table[np.argsort(table[:, 0], kind="stable")]
    whole = table[:, 1:].astype(np.int64)
    return Crossings(table[:, 0], whole[:, 0], whole[:, 1], whole[:, 2], whole[:, 3])


def _same_samples(
    placed: Placed, number: int, steps: Sequence[tuple[float, int]], reach: float
) -> tuple[float, float]:
    """How far the number can change while the samples stay the same ones and move as they do here.

    Beyond a step of an adaptive grid there are other samples; across the smallest size they stop or
    start moving. If the number is exactly on such a step, this holds on one side only.
    """
    low, high = -reach, reach
    grows = float(placed.size_rates[number].sum())
    for offset, kind in steps:
        if abs(offset) > TOUCH:
            low, high = (max(low, offset), high) if offset < 0 else (low, min(high, offset))
        elif (grows > 0) == (kind == GRID):
            high = min(high, TOUCH)
        else:
            low = max(low, -TOUCH)
    return low, high


def straight(placed: Placed, number: int, counted: np.ndarray) -> bool:
    """Whether each sample's value is a straight line between crossings.

    A bilinear surface is straight along x and along y, and curved along everything else.
    """
    if number == placed.turning:
        return False
    rates = placed.rates[number, counted]
    return not np.any((rates[:, 0] != 0) & (rates[:, 1] != 0))


def moved(placed: Placed, number: int, samples: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """(K, 2): where samples are after changing one number of the roi, each by its own offset."""
    positions, rates = placed.positions[samples], placed.rates[number, samples]
    if number != placed.turning:
        return positions + rates * offsets[:, None]
    arms = positions - placed.center
    # The rates are the arms, turned by 90°, times radians per degree.
    turned = np.radians(offsets)[:, None]
    return placed.center + arms * np.cos(turned) + rates / formulas.DEGREE * np.sin(turned)


def _size_steps(placed: Placed, number: int, settings: RoiSettings) -> list[tuple[float, int]]:
    """Offsets at which a side meets the smallest size or a step of the adaptive grid."""
    found: list[tuple[float, int]] = []
    for axis, bins in ((0, settings.bins[1]), (1, settings.bins[0])):
        rate = placed.size_rates[number, axis]
        if not rate:
            continue
        size = placed.sizes[axis]
        if placed.minimum:
            found.append(((placed.minimum - size) / rate, MINIMUM))
        if settings.sampling_ratio <= 0:
            here = round(size / bins)
            wholes = range(max(0, here - 3), here + 4)
            least = placed.minimum / bins
            found += [((k * bins - size) / rate, GRID) for k in wholes if k >= least]
    return found


def _axis_crossings(
    placed: Placed,
    number: int,
    axis: int,
    length: int,
    reach: tuple[float, float],
    counted: np.ndarray,
) -> np.ndarray:
    """(K, 5): offset, kind, sample, axis, line."""
    turning = number == placed.turning
    rate = placed.rates[number, :, axis]
    chosen = np.flatnonzero(counted & ((rate != 0) | turning))
    if not len(chosen):
        return np.empty((0, 5))
    position = placed.positions[chosen, axis]
    spread = np.abs(rate[chosen]) * max(-reach[0], reach[1])
    if turning:
        arms = np.linalg.norm(placed.positions[chosen] - placed.center, axis=1)
        spread = arms * formulas.DEGREE * max(-reach[0], reach[1])
    near = int(np.ceil(spread.max())) + 1
    lines = np.round(position)[:, None] + np.arange(-near, near + 1)
    real = (lines >= -1) & (lines <= length)
    offsets = (
        _turn_offsets(placed, chosen, axis, lines)
        if turning
        else (lines - position[:, None]) / rate[chosen][:, None]
    )
    real &= (offsets >= reach[0]) & (offsets <= reach[1])
    rows, columns = np.nonzero(real)
    crossed = lines[rows, columns]
    kinds = np.where((crossed < 0) | (crossed == length), WINDOW, LINE)
    return np.stack(
        [offsets[rows, columns], kinds, chosen[rows], np.full(len(rows), axis), crossed], axis=1
    )


def _turn_offsets(placed: Placed, chosen: np.ndarray, axis: int, lines: np.ndarray) -> np.ndarray:
    """The turns in degrees that bring samples onto lines; very large if none does."""
    x, y = (placed.positions[chosen] - placed.center).T
    arm = np.hypot(x, y)[:, None]
    goal = lines - placed.center[axis]
    # x(t) = x cos t + y sin t and y(t) = y cos t - x sin t, t counter-clockwise.
    phase = np.arctan2(y, x) if axis == 0 else np.arctan2(-x, y)
    with np.errstate(divide="ignore", invalid="ignore"):
        swing = np.arccos(np.where(np.abs(goal) <= arm, goal / arm, np.nan))
    both = np.stack([phase[:, None] + swing, phase[:, None] - swing])
    both = np.remainder(both + math.pi, 2 * math.pi) - math.pi
    both = np.where(np.isnan(both), math.inf, both)
    nearest = np.where(np.abs(both[0]) <= np.abs(both[1]), both[0], both[1])
    rates = placed.rates[4, chosen]
    clockwise = np.sum(rates[:, 0] * y - rates[:, 1] * x) < 0
    return (-nearest if clockwise else nearest) / formulas.DEGREE
