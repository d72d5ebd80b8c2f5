"""The sampling plan: which cells each bin of each box reads, and with what weight.

It is built from the formulas that the kernels run, in the same arithmetic, and can be applied and
run backwards, so that whatever is drawn from it can be checked against a kernel's output.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import arrays, checks
from .bin_means import exact_reach, exact_weigh
from .compiling import njit
from .cpu import largest as _largest
from .cpu import taps as _taps
from .cpu import ways
from .cpu.taps import rows_between
from .formulas import (
    DISCARDED,
    INSIDE,
    angle_factors,
    axis_slope,
    axis_tap,
    bilinear_weights,
    corner_factors,
    pool_bin,
    pool_sides,
    rotated_frame,
    sample_fraction,
    sample_position,
    sample_state,
    size_factors,
    turn,
    upright_axes,
)
from .rules import UNSHIFTED, Alignment, Rules

MAX_PLAN = 2**21
"""The most samples in a plan, which takes some 100 bytes for each."""


@dataclass(frozen=True, eq=False)
class SamplingPlan:
    """Every sample of every bin, sorted by roi, ph, pw, iy, ix. S samples, R rois.

    Attributes:
        positions: (S, 2) x, y in cells; 0 is the centre of cell 0. As computed, before clamping.
        taps: (S, 4) int64 flat cells ``row * W + column``: top-left, top-right, bottom-left,
            bottom-right; -1 where the sample is discarded.
        weights: (S, 4), in the order of the taps; 0 where discarded.
        state: (S,) uint8: 0 inside, 1 clamped to the border, 2 discarded.
        roi_index: (S,) row of the box.
        bin_index: (S,) flat bin ``ph * PW + pw``.
        grids: (R, 2) samples per bin (rows, columns); 0, 0 for roi_pool and prroi_pool, whose
            bins differ.
        offsets: (R + 1,) where each box's samples begin.
        batch_index: (R,) feature map of each box.
        slopes: (S, K, 2) derivatives of (x, y) by each number of the box, in cells per picture
            pixel (per degree for the angle): K = 4, x1 y1 x2 y2, or 5, cx cy w h angle. 0 along an
            axis where moving the sample does not change its value. None unless asked for.
        feature_size: (H, W); output_size: (PH, PW); reduction: "avg" or "max".
        bins: the flat bins planned, or None for all.
    """

    positions: np.ndarray
    taps: np.ndarray
    weights: np.ndarray
    state: np.ndarray
    roi_index: np.ndarray
    bin_index: np.ndarray
    grids: np.ndarray
    offsets: np.ndarray
    batch_index: np.ndarray
    slopes: np.ndarray | None
    feature_size: tuple[int, int]
    output_size: tuple[int, int]
    reduction: str
    bins: tuple[int, ...] | None

    def counts(self) -> np.ndarray:
        """How many adds land on each cell.

        Taps of weight 0 add nothing and are not counted.

        Returns:
            (N, H, W) int64; N = the highest batch index + 1.
        """
        batch = int(self.batch_index.max(initial=-1)) + 1
        counts = np.zeros((batch, *self.feature_size), np.int64)
        map_cells = self.feature_size[0] * self.feature_size[1]
        _count(
            self.taps,
            self.weights,
            self.roi_index,
            self.batch_index,
            map_cells,
            counts.reshape(-1),
        )
        return counts

    def apply(self, features: arrays.ArrayT, *, layout: str = "NCHW") -> arrays.ArrayT:
        """The operator's output for these features.

        Args:
            features: as the operator takes them, in main memory.
            layout: "NCHW" or "NHWC".

        Returns:
            (R, C, PH, PW) or (R, PH, PW, C), of the kind of the features; bins that were not
            planned are 0.

        Raises:
            ValueError: naming the argument, what it wants and what it got.
        """
        checks.check_choice("layout", layout, checks.LAYOUTS)
        given = arrays.read("features", features)
        arrays.check_is_here("features", given.values)
        dtype = given.computed_in
        shape = self._check_features("features", given.values, layout)
        out_shape = checks.output_shape(len(self.grids), shape.channels, self.output_size, layout)
        output = np.zeros(out_shape, dtype)
        if output.size:
            source = arrays.contiguous(given.values, dtype)
            build = self._build(dtype)
            arguments = build, source, self._boxes(dtype), output, layout
            if self.reduction == "max":
                _largest.gather(*arguments, True)
            else:
                job = _taps.job_sizes(source, output, layout)
                _taps.gather(*arguments, self._packs(build, job, layout, 2))
        return given.in_kind(output.astype(given.dtype, copy=False))

    def apply_transposed(
        self,
        grad_output: arrays.ArrayT,
        features: Any = None,
        *,
        layout: str = "NCHW",
        batch: int | None = None,
    ) -> arrays.ArrayT:
        """The gradient of the features, as the operator's backward gives it.

        Args:
            grad_output: (R, C, PH, PW), or with layout="NHWC" (R, PH, PW, C), in main memory.
            features: needed under "max", where they decide which sample wins.
            layout: "NCHW" or "NHWC".
            batch: N; by default, and at least, the highest batch index + 1.

        Returns:
            (N, C, H, W), or with layout="NHWC" (N, H, W, C), of the kind of ``grad_output``.

        Raises:
            ValueError: naming the argument, what it wants and what it got.
        """
        checks.check_choice("layout", layout, checks.LAYOUTS)
        given = arrays.read("grad_output", grad_output)
        arrays.check_is_here("grad_output", given.values)
        dtype = given.computed_in
        outer = checks.check_shape("grad_output", given.shape, layout)
        if outer != (len(self.grids), outer.channels, *self.output_size):
            want = (len(self.grids), "C", *self.output_size)
            raise ValueError(
                f"grad_output: want rois, channels and bins {want}, got {tuple(outer)}"
            )
        least = int(self.batch_index.max(initial=-1)) + 1
        batch = (
            least if batch is None else checks.check_int("batch", batch, least, checks.MAX_CELLS)
        )
        sizes = (outer.channels, *self.feature_size)
        shape = (batch, *(sizes if layout == "NCHW" else (*sizes[1:], sizes[0])))
        checks.check_room("batch", shape)
        gradient = np.zeros(shape, dtype)
        if not given.values.size:
            return given.in_kind(gradient.astype(given.dtype, copy=False))
        upstream = arrays.contiguous(given.values, dtype)
        boxes = self._boxes(dtype)
        if self.reduction == "max":
            if np.shape(features) != shape:
                raise ValueError(
                    f"features: want shape {shape} under 'max', got {np.shape(features)}"
                )
            source = arrays.contiguous(arrays.in_main_memory("features", features), dtype)
            _largest.scatter(self._build(dtype), upstream, source, boxes, gradient, layout)
        else:
            job = _taps.job_sizes(gradient, upstream, layout)
            build = self._build(dtype)
            packs = self._packs(build, job, layout, 1)
            _taps.scatter(build, upstream, boxes, gradient, layout, packs)
        return given.in_kind(gradient.astype(given.dtype, copy=False))

    def _check_features(self, name: str, features: Any, layout: str) -> checks.FeatureShape:
        shape = checks.check_shape(name, np.shape(features), layout)
        batch = int(self.batch_index.max(initial=-1)) + 1
        height, width = self.feature_size
        if (shape.height, shape.width) != (height, width) or shape.batch < batch:
            raise ValueError(
                f"{name}: want at least {batch} maps of {height} x {width} cells, "
                f"got {shape.batch} of {shape.cells}"
            )
        return shape

    def _boxes(self, dtype: np.typing.DTypeLike) -> np.ndarray:
        """A table of boxes with only the batch index, which is all that the loops read."""
        boxes = self.batch_index.astype(dtype)[:, None]
        boxes.setflags(write=False)
        return boxes

    def _packs(
        self, build: Callable[[int, int], Any], job: _taps.Sizes, layout: str, together: int
    ) -> bool:
        """Whether the loops should pack planes of channels."""
        if layout == "NHWC":
            return False
        taps = build(0, len(self.grids))
        sides = taps.areas[:, 1::2] - taps.areas[:, ::2]
        reads = float(self.taps.size), float(sides.prod(axis=1).sum()), float(sides[:, 0].max())
        work = ways.Work(
            len(sides), job.batch, job.channels, taps.weights.itemsize, together
        )  # fmt: skip
        packed, lone = ways.times(reads, self.feature_size, tuple(work), _taps.PACKED_BYTES)
        return packed <= lone

    def _build(self, dtype: np.typing.DTypeLike) -> Callable[[int, int], Any]:
        """The ``build`` of the loops: one row of taps per bin, or per sample under "max"."""
        weights = self.weights.astype(dtype, copy=False)
        bins = self.output_size[0] * self.output_size[1]
        if self.reduction == "max":
            columns = _as_samples(self.taps, weights, self.bin_index, self.offsets, bins)
            return lambda first, last: _some_samples(columns, first, last, bins)
        columns = _as_taps(
            self.taps, weights, self.bin_index, self.grids, self.offsets, bins,
            self.feature_size[1],
        )  # fmt: skip
        return lambda first, last: _some_taps(columns, first, last, bins)


def _some_taps(columns: tuple, first: int, last: int, bins: int) -> _taps.Taps:
    """Those of ``rois[first:last]``."""
    starts, cells, weights, slopes, areas = columns
    starts, areas = starts[first * bins : last * bins + 1], areas[first:last]
    own = slice(starts[0], starts[-1])
    rows = rows_between(areas, last - first)
    starts = starts - starts[0]
    return _taps.Taps(first, last, starts, cells[own], weights[own], slopes, areas, rows)


def _some_samples(columns: tuple, first: int, last: int, bins: int) -> _largest.Samples:
    """Those of ``rois[first:last]``."""
    bin_starts, starts, cells, weights, slopes = columns
    bin_starts = bin_starts[first * bins : last * bins + 1]
    starts = starts[bin_starts[0] : bin_starts[-1] + 1]
    own = slice(starts[0], starts[-1])
    bin_starts, starts = bin_starts - bin_starts[0], starts - starts[0]
    return _largest.Samples(first, last, bin_starts, starts, cells[own], weights[own], slopes)


def sampling_plan(
    rois: Any,
    feature_size: tuple[int, int],
    output_size: int | tuple[int, int],
    *,
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    aligned: bool = False,
    operator: str = "roi_align",
    clockwise: bool = False,
    reduction: str = "avg",
    derivatives: bool = False,
    bins: Sequence[int] | None = None,
    dtype: Any = np.float32,
) -> SamplingPlan:
    """List every sample that an operator would read, without reading any features.

    Args:
        rois: as the operator takes them, 4 or 5 columns, rotated 5 or 6.
        feature_size: (H, W) of the feature map in cells.
        output_size: bins, an int or (rows, columns).
        spatial_scale: as for the operator.
        sampling_ratio: as for the operator.
        aligned: as for the operator.
        operator: "roi_align", "roi_align_rotated", "roi_pool" or "prroi_pool". The samples of the
            last two are the cells of each bin, with one tap each: of weight 1, reduced by "max",
            or of the cell's weight in the exact mean. They ignore the settings of the first two.
        clockwise: the rotated operator's option.
        reduction: what ``apply`` does with a bin's samples, "avg" or "max".
        derivatives: whether to compute ``slopes``.
        bins: flat bins ``ph * PW + pw`` to plan, for a box with too many samples; None for all.
        dtype: float32 or float64, numpy's or by name: the arithmetic of the kernel that is planned.

    Returns:
        SamplingPlan.

    Raises:
        ValueError: as the operator, and above ``MAX_PLAN`` (2,097,152) samples.
    """
    checks.check_choice("operator", operator, tuple(PLANNED))
    planned = PLANNED[operator]
    checks.check_choice("reduction", reduction, checks.REDUCTIONS)
    cells = checks.check_feature_size(feature_size)
    size = checks.check_output_size(output_size)
    ratio = checks.check_sampling_ratio(sampling_ratio)
    scale = checks.check_spatial_scale(spatial_scale)
    aligned = checks.check_flag("aligned", aligned)
    rules = Rules.of(aligned, scale, ratio, checks.check_flag("clockwise", clockwise))
    if planned.alignment is not None:
        rules = rules._replace(**planned.alignment._asdict())
    derivatives = checks.check_flag("derivatives", derivatives)
    chosen = _chosen_bins(bins, size)
    number = _checked_dtype(dtype)
    boxes = checks.check_rois(
        rois,
        number,
        checks.FeatureShape(checks.MAX_CELLS, 1, *cells),
        rules,
        boxes=planned.boxes,
        adaptive_bins=size if planned.boxes.turned and not ratio else None,
    )
    job = boxes, chosen, (size, cells), rules.numbers(number)
    grids, counts = planned.count(*job)
    if counts.sum() > MAX_PLAN:
        raise ValueError(
            f"rois: want at most {MAX_PLAN} samples in a plan, got {counts.sum():.0f} "
            "(set sampling_ratio, or plan single bins with bins=[...])"
        )
    offsets = np.zeros(len(boxes) + 1, np.int64)
    offsets[1:] = np.cumsum(counts)
    columns = planned.fill(*job, derivatives, offsets)
    positions, taps, weights, state, roi_index, bin_index, slopes = columns
    return SamplingPlan(
        positions=positions,
        taps=taps,
        weights=weights,
        state=state,
        roi_index=roi_index,
        bin_index=bin_index,
        grids=grids,
        offsets=offsets,
        batch_index=boxes[:, 0].astype(np.int64),
        slopes=slopes if derivatives else None,
        feature_size=cells,
        output_size=size,
        reduction=planned.reduction or reduction,
        bins=None if bins is None else tuple(chosen.tolist()),
    )


def _checked_dtype(dtype: Any) -> np.dtype[Any]:
    """float32 or float64, however numpy lets one write it; but None is no float64."""
    try:
        found = None if dtype is None else np.dtype(dtype)
    except Exception:  # numpy's own, which are of many kinds, or a caller's class's
        found = None
    if found is None or found not in (np.float32, np.float64):
        raise ValueError(
            f"dtype: want float32 or float64, numpy's or by name, got {checks.shown(dtype)}"
        )
    return found


def _chosen_bins(bins: Any, size: tuple[int, int]) -> np.ndarray:
    """The flat bins to plan, each once, ascending."""
    if bins is None:
        return np.arange(size[0] * size[1])
    if not isinstance(bins, (list, tuple, np.ndarray)):
        raise ValueError(
            f"bins: want a sequence of flat bins ph * PW + pw, got {checks.shown(bins)}"
        )
    return np.unique(
        np.array([checks.check_int("bins", b, 0, size[0] * size[1] - 1) for b in bins], np.int64)
    )


@njit(cache=True, nogil=True)
def _put(columns, at, place, x, y, size):
    """Write the sample at (x, y) as row ``at`` of the plan; ``place`` is its roi and its bin."""
    positions, taps, weights, state, roi_index, bin_index, _ = columns
    width = size[1]
    roi_index[at], bin_index[at] = place
    positions[at, 0], positions[at, 1] = x, y
    low_x, high_x, x_low, x_high, state_x = axis_tap(x, width)
    low_y, high_y, y_low, y_high, state_y = axis_tap(y, size[0])
    state[at] = sample_state(state_y, state_x)
    if state[at] == DISCARDED:
        for k in range(4):
            taps[at, k] = -1
            weights[at, k] = 0
        return
    taps[at, 0], taps[at, 1] = low_y * width + low_x, low_y * width + high_x
    taps[at, 2], taps[at, 3] = high_y * width + low_x, high_y * width + high_x
    w = bilinear_weights(y_low, y_high, x_low, x_high)
    weights[at, 0], weights[at, 1], weights[at, 2], weights[at, 3] = w


@njit(cache=True, nogil=True)
def _clear(slopes, at):
    """Write a discarded sample's zeros as row ``at``."""
    for k in range(slopes.shape[1]):
        slopes[at, k, 0] = slopes[at, k, 1] = 0


@njit(cache=True, nogil=True)
def _empty(samples, numbers, dtype_like):
    """The plan's columns, with undefined contents."""
    dtype = dtype_like.dtype
    return (
        np.empty((samples, 2), dtype),
        np.empty((samples, 4), np.int64),
        np.empty((samples, 4), dtype),
        np.empty(samples, np.uint8),
        np.empty(samples, np.int64),
        np.empty(samples, np.int64),
        np.empty((samples, numbers, 2), dtype),
    )


@njit(cache=True, nogil=True)
def upright_grids(rois, bins, rules):
    """Samples per bin of upright boxes: (R, 2) rows, columns."""
    grids = np.empty((rois.shape[0], 2), np.int64)
    for row in range(rois.shape[0]):
        axis_y, axis_x = upright_axes(rois, row, bins, rules)
        grids[row, 0], grids[row, 1] = axis_y[2], axis_x[2]
    return grids


@njit(cache=True, nogil=True)
def rotated_grids(rois, bins, rules):
    """Samples per bin of rotated boxes: (R, 2) rows, columns."""
    grids = np.empty((rois.shape[0], 2), np.int64)
    for row in range(rois.shape[0]):
        _, axis_y, axis_x = rotated_frame(rois, row, bins, rules)
        grids[row, 0], grids[row, 1] = axis_y[2], axis_x[2]
    return grids


def _counted(grids: np.ndarray, chosen: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """(grids, samples of each box)."""
    return grids, np.prod(grids, axis=1, dtype=np.float64) * len(chosen)


def _upright_counts(rois, chosen, grid, rules):
    return _counted(upright_grids(rois, grid[0], rules), chosen)


def _rotated_counts(rois, chosen, grid, rules):
    return _counted(rotated_grids(rois, grid[0], rules), chosen)


def _pooled_counts(rois, chosen, grid, rules):
    cells = pooled_cells(rois, chosen, grid, rules)
    return np.zeros((len(rois), 2), np.int64), cells.astype(np.float64)


@njit(cache=True, nogil=True)
def _fill_upright(rois, chosen, grid, rules, derive, offsets):
    """The plan of upright boxes."""
    (bins_y, bins_x), size = grid
    scale = rules[0]
    columns = _empty(offsets[-1], 4 * derive, rois)
    state, slopes = columns[3], columns[6]
    at = 0
    for row in range(rois.shape[0]):
        axis_y, axis_x = upright_axes(rois, row, grid[0], rules)
        for b in chosen:
            bin_y, bin_x = b // bins_x, b % bins_x
            for iy in range(axis_y[2]):
                y = sample_position(axis_y, bin_y, iy)
                for ix in range(axis_x[2]):
                    x = sample_position(axis_x, bin_x, ix)
                    _put(columns, at, (row, b), x, y, size)
                    if derive:
                        _clear(slopes, at)
                        if state[at] != DISCARDED:
                            slope_x, slope_y = axis_slope(x, size[1]), axis_slope(y, size[0])
                            alpha = sample_fraction(axis_x, bins_x, bin_x, ix)
                            beta = sample_fraction(axis_y, bins_y, bin_y, iy)
                            near, far = corner_factors(alpha, axis_x[4], scale)
                            slopes[at, 0, 0], slopes[at, 2, 0] = near * slope_x, far * slope_x
                            near, far = corner_factors(beta, axis_y[4], scale)
                            slopes[at, 1, 1], slopes[at, 3, 1] = near * slope_y, far * slope_y
                    at += 1
    return columns


@njit(cache=True, nogil=True)
def _fill_rotated(rois, chosen, grid, rules, derive, offsets):
    """The plan of rotated boxes."""
    (bins_y, bins_x), size = grid
    scale, clockwise = rules[0], rules[4]
    columns = _empty(offsets[-1], 5 * derive, rois)
    state, slopes = columns[3], columns[6]
    at = 0
    for row in range(rois.shape[0]):
        frame, axis_y, axis_x = rotated_frame(rois, row, grid[0], rules)
        free = axis_x[4], axis_y[4]
        for b in chosen:
            bin_y, bin_x = b // bins_x, b % bins_x
            for iy in range(axis_y[2]):
                across = sample_position(axis_y, bin_y, iy)
                for ix in range(axis_x[2]):
                    x, y = turn(sample_position(axis_x, bin_x, ix), across, frame)
                    _put(columns, at, (row, b), x, y, size)
                    if derive:
                        _clear(slopes, at)
                        if state[at] != DISCARDED:
                            alpha = sample_fraction(axis_x, bins_x, bin_x, ix)
                            beta = sample_fraction(axis_y, bins_y, bin_y, iy)
                            slopes[at, 0, 0], slopes[at, 1, 1] = scale, scale
                            w = size_factors((alpha, beta), free, frame, scale)
                            slopes[at, 2, 0], slopes[at, 2, 1] = w[0], w[1]
                            slopes[at, 3, 0], slopes[at, 3, 1] = w[2], w[3]
                            slopes[at, 4, 0], slopes[at, 4, 1] = angle_factors(
                                x, y, frame, clockwise
                            )
                            for k in range(5):
                                slopes[at, k, 0] *= axis_slope(x, size[1])
                                slopes[at, k, 1] *= axis_slope(y, size[0])
                    at += 1
    return columns


@njit(cache=True, nogil=True)
def pooled_cells(rois, chosen, grid, rules):
    """How many cells each box's bins read, a cell counted in each bin that holds it: (R,)."""
    (bins_y, bins_x), (height, width) = grid
    scale = rules[0]
    counts = np.zeros(rois.shape[0], np.int64)
    for row in range(rois.shape[0]):
        side_y, side_x = pool_sides(rois, row, scale)
        for b in chosen:
            y0, y1 = pool_bin(side_y, b // bins_x, bins_y, height, scale)
            x0, x1 = pool_bin(side_x, b % bins_x, bins_x, width, scale)
            counts[row] += (y1 - y0) * (x1 - x0)
    return counts


@njit(cache=True, nogil=True)
def _fill_pooled(rois, chosen, grid, rules, derive, offsets):
    """The plan of RoIPool: whole cells, which a small move does not change, so slopes are 0."""
    (bins_y, bins_x), (height, width) = grid
    scale = rules[0]
    columns = _empty(offsets[-1], 4 * derive, rois)
    positions, taps, weights, state, roi_index, bin_index, slopes = columns
    slopes[:] = 0
    weights[:] = 0
    at = 0
    for row in range(rois.shape[0]):
        side_y, side_x = pool_sides(rois, row, scale)
        for b in chosen:
            y0, y1 = pool_bin(side_y, b // bins_x, bins_y, height, scale)
            x0, x1 = pool_bin(side_x, b % bins_x, bins_x, width, scale)
            for y in range(y0, y1):
                for x in range(x0, x1):
                    positions[at, 0], positions[at, 1] = x, y
                    taps[at] = y * width + x
                    weights[at, 0] = 1
                    state[at] = INSIDE
                    roi_index[at], bin_index[at] = row, b
                    at += 1
    return columns


def _exact_counts(rois, chosen, grid, rules):
    cells = _exact_cells(rois, chosen, grid, rules)
    return np.zeros((len(rois), 2), np.int64), cells.astype(np.float64)


@njit(cache=True, nogil=True)
def _exact_cells(rois, chosen, grid, rules):
    """How many cells each box's bins may read under PrRoIPool: (R,)."""
    (bins_y, bins_x), (height, width) = grid
    counts = np.zeros(rois.shape[0], np.int64)
    for row in range(rois.shape[0]):
        x, y = (rois[row, 1], rois[row, 3]), (rois[row, 2], rois[row, 4])
        for b in chosen:
            y0, y1 = exact_reach(y, rules, bins_y, b // bins_x, height)
            x0, x1 = exact_reach(x, rules, bins_x, b % bins_x, width)
            counts[row] += (y1 - y0) * (x1 - x0)
    return counts


@njit(cache=True, nogil=True)
def _fill_exact(rois, chosen, grid, rules, derive, offsets):
    """The plan of PrRoIPool: whole cells with their weights in the bin's exact mean.

    A box moves the weights and not the cells, so slopes are 0.
    """
    (bins_y, bins_x), (height, width) = grid
    columns = _empty(offsets[-1], 4 * derive, rois)
    positions, taps, weights, state, roi_index, bin_index, slopes = columns
    slopes[:] = 0
    weights[:] = 0
    at = 0
    for row in range(rois.shape[0]):
        ends_x, ends_y = (rois[row, 1], rois[row, 3]), (rois[row, 2], rois[row, 4])
        for b in chosen:
            y0, y1 = exact_reach(ends_y, rules, bins_y, b // bins_x, height)
            x0, x1 = exact_reach(ends_x, rules, bins_x, b % bins_x, width)
            for y in range(y0, y1):
                weight = exact_weigh(ends_y, rules, bins_y, b // bins_x, y, height)[0]
                for x in range(x0, x1):
                    share = exact_weigh(ends_x, rules, bins_x, b % bins_x, x, width)[0]
                    positions[at, 0], positions[at, 1] = x, y
                    taps[at] = y * width + x
                    weights[at, 0] = weight * share
                    state[at] = INSIDE
                    roi_index[at], bin_index[at] = row, b
                    at += 1
    return columns


@dataclass(frozen=True)
class Planned:
    """How an operator's plan is built.

    Attributes:
        count: (boxes, bins, grid, rules) -> (grids, samples of each box).
        fill: (boxes, bins, grid, rules, derive, offsets) -> the plan's columns.
        boxes: the numbers of a box.
        reduction: the one that it has; None where the caller says.
        alignment: likewise.
    """

    count: Callable
    fill: Callable
    boxes: checks.Boxes = checks.UPRIGHT
    reduction: str | None = None
    alignment: Alignment | None = None


PLANNED = {
    "roi_align": Planned(_upright_counts, _fill_upright),
    "roi_align_rotated": Planned(_rotated_counts, _fill_rotated, checks.TURNED),
    "roi_pool": Planned(_pooled_counts, _fill_pooled, reduction="max"),
    "prroi_pool": Planned(_exact_counts, _fill_exact, reduction="avg", alignment=UNSHIFTED),
}
"""The operators that have a plan, by name."""


@njit(cache=True, nogil=True)
def _count(taps, weights, roi_index, batch_index, map_cells, counts):
    """Count at each map's cells the taps that have a weight."""
    for sample in range(taps.shape[0]):
        base = batch_index[roi_index[sample]] * map_cells
        for tap in range(4):
            if weights[sample, tap] != 0:
                counts[base + taps[sample, tap]] += 1


@njit(cache=True, nogil=True)
def _as_taps(taps, weights, bin_index, grids, offsets, bins, width):
    """The plan as the loops take it: (starts, cells, weights, slopes, areas) of ``Taps``."""
    rois = offsets.size - 1
    starts = np.zeros(rois * bins + 1, np.int64)
    areas = np.zeros((rois, 4), np.int64)
    cells = np.empty(4 * taps.shape[0], np.int64)
    values = np.empty(cells.size, weights.dtype)
    count, row = 0, 0
    for roi in range(rois):
        y0, y1, x0, x1 = 2**40, 0, 2**40, 0
        samples = weights.dtype.type(max(grids[roi, 0] * grids[roi, 1], 1))
        for sample in range(offsets[roi], offsets[roi + 1]):
            while row < roi * bins + bin_index[sample]:
                row += 1
                starts[row] = count
            for tap in range(4):
                if weights[sample, tap] != 0:
                    cell = taps[sample, tap]
                    y0, y1 = min(y0, cell // width), max(y1, cell // width + 1)
                    x0, x1 = min(x0, cell % width), max(x1, cell % width + 1)
                    cells[count], values[count] = cell, weights[sample, tap] / samples
                    count += 1
        if y1 > y0:
            areas[roi, 0], areas[roi, 1], areas[roi, 2], areas[roi, 3] = y0, y1, x0, x1
    while row < rois * bins:
        row += 1
        starts[row] = count
    return starts, cells, values, np.empty((0, 0), weights.dtype), areas


@njit(cache=True, nogil=True)
def _as_samples(taps, weights, bin_index, offsets, bins):
    """The plan as the loops for the maximum take it: the fields of ``Samples`` after ``last``."""
    rois = offsets.size - 1
    bin_starts = np.zeros(rois * bins + 1, np.int64)
    starts = np.zeros(taps.shape[0] + 1, np.int64)
    cells = np.empty(4 * taps.shape[0], np.int64)
    values = np.empty(cells.size, weights.dtype)
    count, at = 0, 0
    for roi in range(rois):
        for sample in range(offsets[roi], offsets[roi + 1]):
            while at < roi * bins + bin_index[sample]:
                at += 1
                bin_starts[at] = sample
            for tap in range(4):
                if weights[sample, tap] != 0:
                    cells[count], values[count] = taps[sample, tap], weights[sample, tap]
                    count += 1
            starts[sample + 1] = count
    while at < rois * bins:
        at += 1
        bin_starts[at] = taps.shape[0]
    return bin_starts, starts, cells, values, np.empty((0, 0), weights.dtype)
