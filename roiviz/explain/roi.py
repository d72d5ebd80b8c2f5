"""What RoIAlign, RoIAlignRotated and RoIPool read for these boxes, and what came out.

One launch gives the outputs, one plan gives the samples; both are checked against each other here,
so a page that shows a `RoiLesson` shows what the kernel did.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

import kernels
from kernels import formulas
from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.features import FeatureMap

# A message with more samples than this slows the drag down; one bin's are sent then.
MAX_SAMPLES_SHOWN = 4096
# A plan with more than this takes longer than a drag allows; one bin is planned and checked then.
MAX_SAMPLES_PLANNED = 1 << 16
# The plan's sum and the kernel's are float32 arithmetic in different orders.
CHECK_TOLERANCE = 1e-5


@dataclass(frozen=True)
class RoiOperator:
    """What a page needs to know of an operator on boxes."""

    name: str
    title: str
    rotated: bool
    arguments: tuple[str, ...]  # the settings it takes, by their names in `RoiSettings`


ROI_OPERATORS = {
    row.name: row
    for row in (
        RoiOperator("roi_align", "RoIAlign", False, ("sampling_ratio", "aligned", "reduction")),
        RoiOperator(
            "roi_align_rotated", "Rotated", True, ("sampling_ratio", "aligned", "clockwise")
        ),
        RoiOperator("roi_pool", "RoIPool", False, ()),
    )
}


# Arguments that some operators take and others do not, by their names in `RoiSettings`.
_OPTIONAL = sorted({name for row in ROI_OPERATORS.values() for name in row.arguments})


def roi_operators() -> list[str]:
    """The registry's operators on boxes, in its order."""
    return [name for name in kernels.operators.names() if name in ROI_OPERATORS]


@dataclass(frozen=True)
class RoiSettings:
    """The choices an operator on boxes is called with.

    What the operator does not take stands at its default, whatever it was made with: no sentence,
    card or plan can speak of it.
    """

    operator: str = "roi_align_rotated"
    bins: tuple[int, int] = (7, 7)  # rows, columns
    sampling_ratio: int = 2  # samples per bin and axis; 0 = adaptive
    aligned: bool = True  # half-pixel shift, no minimum size
    reduction: str = "avg"  # or "max", over the samples of a bin
    clockwise: bool = False
    device: str = "cpu"

    def __post_init__(self) -> None:
        for name in _OPTIONAL:
            if name not in self.row.arguments:
                object.__setattr__(self, name, type(self).__dataclass_fields__[name].default)

    @property
    def kernel(self) -> str:
        """What has to be compiled for these settings: the operator, the maximum apart."""
        return f"{self.operator} max" if self.reduction == "max" else self.operator

    @property
    def row(self) -> RoiOperator:
        """The operator's row of data."""
        return ROI_OPERATORS[self.operator]

    def arguments(self) -> dict[str, object]:
        """The keyword arguments this operator takes, and no others."""
        return {name: getattr(self, name) for name in self.row.arguments}


@dataclass(frozen=True)
class Samples:
    """Rows of a plan, one a sample."""

    positions: np.ndarray  # (S, 2) x, y in cells
    taps: np.ndarray  # (S, 4) flat cell index, -1 where there is none
    weights: np.ndarray  # (S, 4)
    state: np.ndarray  # (S,) 0 inside, 1 clamped, 2 discarded
    bins: np.ndarray  # (S,) flat bin index

    def __len__(self) -> int:
        return len(self.bins)

    def of_bin(self, wanted: int) -> "Samples":
        """The samples of one bin, at most as many as can be shown."""
        rows = np.flatnonzero(self.bins == wanted)[:MAX_SAMPLES_SHOWN]
        return Samples(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))


NO_SAMPLES = Samples(
    np.zeros((0, 2), np.float32),
    np.zeros((0, 4), np.int64),
    np.zeros((0, 4), np.float32),
    np.zeros(0, np.uint8),
    np.zeros(0, np.int64),
)


@dataclass(frozen=True)
class Extent:
    """Where the operator reads, from the kernel's own formulas."""

    size: tuple[float, float]  # width, height in cells, after scale, rounding and minimum size
    frame: Box  # the same on the picture, where cell i begins at pixel i · stride
    grid: tuple[int, int]  # samples per bin: rows, columns; (0, 0) where bins differ (RoIPool)


@dataclass(frozen=True)
class RefusedBox:
    """A box that the kernel refuses, with its sentence."""

    box: Box
    error: str


@dataclass(frozen=True)
class BoxLesson:
    """One box: its samples, the bins' outputs, and how far plan and kernel are apart."""

    box: Box
    extent: Extent
    samples: Samples  # those that are shown
    samples_total: int
    planned_bins: tuple[int, ...] | None  # None: every bin was planned and checked
    states: tuple[int, int, int]  # planned samples inside, clamped, discarded
    output: np.ndarray  # (PH, PW) of the shown channel, from the kernel
    applied: np.ndarray  # (PH, PW) Σ weight × value; NaN where not planned
    footprint: tuple[np.ndarray, np.ndarray]  # cells read, and each one's summed weight
    tolerance: float

    @property
    def max_abs_diff(self) -> float:
        """The largest distance between the plan's sum and the kernel's output."""
        apart = np.abs(self.applied - self.output)
        return float(np.max(apart[np.isfinite(apart)], initial=0.0))


@dataclass(frozen=True)
class RoiLesson:
    """All boxes of a page on one feature map."""

    settings: RoiSettings
    feature_map: FeatureMap
    channel: int
    boxes: tuple[BoxLesson | RefusedBox, ...]
    seconds: float  # of the one launch for all of them


def explain_rois(
    feature_map: FeatureMap,
    boxes: Sequence[Box],
    settings: RoiSettings,
    channel: int,
    *,
    focus: tuple[int, int | None] | None = None,
) -> RoiLesson:
    """Run the operator on these boxes and show what it read.

    Args:
        channel: the channel whose outputs are shown; all are computed.
        focus: (box, bin) whose samples are wanted where a box has too many to show them all.
    Returns: RoiLesson with one BoxLesson a box, in order; a box the kernel refuses carries its
        sentence and takes nothing from the others.
    """
    drawn = tuple(box if settings.row.rotated else box.upright() for box in boxes)
    outputs, seconds = _run_each(feature_map, drawn, settings)
    lessons: list[BoxLesson | RefusedBox] = []
    for index, (box, output) in enumerate(zip(drawn, outputs, strict=True)):
        if isinstance(output, str):
            lessons.append(RefusedBox(box, output))
            continue
        wanted = focus[1] if focus is not None and focus[0] == index else None
        lessons.append(
            _explain_box(feature_map, box, settings, channel, output[:, :, channel], wanted)
        )
    return RoiLesson(settings, feature_map, channel, tuple(lessons), seconds)


def run(
    feature_map: FeatureMap, boxes: Sequence[Box], settings: RoiSettings
) -> tuple[np.ndarray, float]:
    """The operator's outputs (R, PH, PW, C) for these boxes, and the seconds the call took."""
    rois = boxes_to_rois(boxes, settings.row.rotated)
    forward = kernels.operators.get(settings.operator).forward
    began = time.perf_counter()
    output = forward(
        feature_map.nhwc,
        rois,
        settings.bins,
        spatial_scale=feature_map.spatial_scale,
        layout="NHWC",
        device=settings.device,
        **settings.arguments(),
    )
    seconds = time.perf_counter() - began
    # RoIPool gives its winners' positions as well.
    return (output[0] if isinstance(output, tuple) else output), seconds


def _run_each(
    feature_map: FeatureMap, boxes: Sequence[Box], settings: RoiSettings
) -> tuple[list[np.ndarray | str], float]:
    """One launch for all boxes; where one is refused, a launch each, so that the others show."""
    try:
        output, seconds = run(feature_map, boxes, settings)
        return list(output), seconds
    except ValueError:
        results: list[np.ndarray | str] = []
        total = 0.0
        for box in boxes:
            try:
                output, seconds = run(feature_map, [box], settings)
                results.append(output[0])
                total += seconds
            except ValueError as error:
                results.append(str(error))
        return results, total


def _explain_box(
    feature_map: FeatureMap,
    box: Box,
    settings: RoiSettings,
    channel: int,
    output: np.ndarray,
    wanted: int | None,
) -> BoxLesson:
    rows, columns = settings.bins
    extent = extent_of(feature_map, box, settings)
    total = _count_samples(feature_map, extent, settings)
    # Where a whole plan is too much, the bin that is looked at stands for the others.
    shown_bin = wanted if wanted is not None and wanted < rows * columns else _middle(settings.bins)
    chosen: tuple[int, ...] | None = None if total <= MAX_SAMPLES_PLANNED else (shown_bin,)
    if total // (rows * columns) > MAX_SAMPLES_PLANNED:
        chosen = ()
    samples = NO_SAMPLES if chosen == () else _plan_samples(feature_map, box, settings, chosen)
    values = feature_map.channel(channel)
    applied = _apply(samples, values, settings, chosen)
    return BoxLesson(
        box,
        extent=extent,
        samples=samples if len(samples) <= MAX_SAMPLES_SHOWN else samples.of_bin(shown_bin),
        samples_total=total if settings.operator != "roi_pool" or chosen else len(samples),
        planned_bins=chosen,
        states=tuple(np.bincount(samples.state, minlength=3).tolist()),
        output=output,
        applied=applied,
        footprint=_footprint(samples, settings),
        tolerance=CHECK_TOLERANCE * max(1.0, float(np.abs(values).max())),
    )


def _middle(bins: tuple[int, int]) -> int:
    rows, columns = bins
    return rows // 2 * columns + columns // 2


def extent_of(feature_map: FeatureMap, box: Box, settings: RoiSettings) -> Extent:
    """Where the bins of a box lie, after scale, half-pixel shift, rounding and minimum size."""
    if settings.operator == "roi_pool":
        return _pool_extent(feature_map, box)
    real = np.float32
    scale = real(feature_map.spatial_scale)
    offset, minimum = (real(0.5), real(0)) if settings.aligned else (real(0), real(1))
    if settings.row.rotated:
        _, width, _ = formulas.rotated_extent(real(box.width), scale, minimum)
        _, height, _ = formulas.rotated_extent(real(box.height), scale, minimum)
        cx = formulas.center_in_features(real(box.cx), scale, offset)
        cy = formulas.center_in_features(real(box.cy), scale, offset)
        angle = -box.angle if settings.clockwise else box.angle
    else:
        x1, y1, x2, y2 = (real(value) for value in box.xyxy)
        left, width, _ = formulas.axis_extent(x1, x2, scale, offset, minimum)
        top, height, _ = formulas.axis_extent(y1, y2, scale, offset, minimum)
        cx, cy, angle = left + width / 2, top + height / 2, 0.0
    grid = tuple(
        formulas.samples_per_bin(real(size) / real(bins), settings.sampling_ratio)
        for size, bins in zip((height, width), settings.bins, strict=True)
    )
    stride = feature_map.stride
    frame = Box(
        # Position 0 is the centre of cell 0, half a stride from the picture's edge.
        (float(cx) + 0.5) * stride,
        (float(cy) + 0.5) * stride,
        float(width) * stride,
        float(height) * stride,
        angle,
        id=box.id,
    )
    return Extent((float(width), float(height)), frame, grid)


def _pool_extent(feature_map: FeatureMap, box: Box) -> Extent:
    scale = np.float32(feature_map.spatial_scale)
    x1, y1, x2, y2 = (np.float32(value) for value in box.xyxy)
    left, width = formulas.pool_extent(x1, x2, scale)
    top, height = formulas.pool_extent(y1, y2, scale)
    stride = feature_map.stride
    frame = Box(
        (left + width / 2) * stride,
        (top + height / 2) * stride,
        width * stride,
        height * stride,
        id=box.id,
    )
    return Extent((float(width), float(height)), frame, (0, 0))


def _count_samples(feature_map: FeatureMap, extent: Extent, settings: RoiSettings) -> int:
    rows, columns = settings.bins
    if settings.operator == "roi_pool":
        return feature_map.values.shape[0] * feature_map.values.shape[1]  # at most
    return rows * columns * extent.grid[0] * extent.grid[1]


def _plan_samples(
    feature_map: FeatureMap, box: Box, settings: RoiSettings, bins: tuple[int, ...] | None
) -> Samples:
    plan = kernels.sampling_plan(
        boxes_to_rois([box], settings.row.rotated),
        feature_map.values.shape[:2],
        settings.bins,
        spatial_scale=feature_map.spatial_scale,
        operator=settings.operator,
        bins=bins,
        **settings.arguments(),
    )
    taps = plan.taps
    if settings.operator == "roi_pool":
        # It reads one cell a sample; the other three taps are that cell again, with no weight.
        taps = np.where(plan.weights > 0, taps, -1)
    return Samples(plan.positions, taps, plan.weights, plan.state, plan.bin_index)


def _apply(
    samples: Samples, values: np.ndarray, settings: RoiSettings, bins: tuple[int, ...] | None
) -> np.ndarray:
    """Σ weight × value, reduced bin by bin: (PH, PW), NaN where not planned."""
    rows, columns = settings.bins
    flat = values.reshape(-1)
    read = (samples.weights * flat[samples.taps]).sum(axis=1, where=samples.taps >= 0)
    applied = np.full(rows * columns, np.nan if bins is not None else 0.0)
    planned = np.arange(rows * columns) if bins is None else np.array(bins, np.int64)
    applied[planned] = 0.0
    if settings.operator == "roi_pool" or settings.reduction == "max":
        present = np.unique(samples.bins)
        applied[present] = -np.inf
        np.maximum.at(applied, samples.bins, read)
    else:
        count = np.bincount(samples.bins, minlength=rows * columns)
        total = np.bincount(samples.bins, weights=read, minlength=rows * columns)
        applied[planned] = total[planned] / np.maximum(count[planned], 1)
    return applied.reshape(rows, columns)


def _footprint(samples: Samples, settings: RoiSettings) -> tuple[np.ndarray, np.ndarray]:
    """Every cell that is read and its summed weight; those of one bin add up to 1 at most."""
    if not len(samples):
        return NO_SAMPLES.bins, NO_SAMPLES.state.astype(np.float32)
    per_bin = np.bincount(samples.bins)
    share = samples.weights / per_bin[samples.bins][:, None]
    used = samples.weights > 0
    cells, inverse = np.unique(samples.taps[used], return_inverse=True)
    return cells, np.bincount(inverse, weights=share[used])


def tuple_text(box: Box, settings: RoiSettings) -> str:
    """The row of `rois` as the operator takes it."""
    row = boxes_to_rois([box], settings.row.rotated)[0]
    return "rois: [" + ", ".join(f"{value:.6g}" for value in row) + "]"


@cache
def device_name(device: str) -> str:
    """What ran, for the corner of the page."""
    if device == "cpu":
        return "CPU"
    return "CUDA" + (" simulator" if kernels.devices.simulated() else "")


def warm_up(operator: str, reduction: str = "avg") -> None:
    """Call once all that a page calls while somebody drags, so that it is compiled."""
    values = np.zeros((8, 8, 4), np.float32)
    values.flags.writeable = False
    feature_map = FeatureMap(values, 4.0, "", "", ("", "", "", ""))
    box = Box(12.0, 12.0, 10.0, 8.0, 30.0)
    settings = RoiSettings(operator, bins=(2, 2), reduction=reduction)
    explain_rois(feature_map, [box, box], settings, 0)
