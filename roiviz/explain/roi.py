"""What RoIAlign, RoIAlignRotated and RoIPool read for these boxes, and what came out.

One launch gives the outputs and one plan the samples; they are checked against each other here, so
a page that shows a `RoiExplanation` shows what the kernel did.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.explain import refusals
from roiviz.explain.extent import Extent, extent_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap, too_many_outputs

# More samples than this in a message slow a drag down; then only one bin's are sent.
MAX_SAMPLES_SHOWN = 4096
# A plan of more samples than this takes too long for a drag; then only one bin is planned.
MAX_SAMPLES_PLANNED = 1 << 16
# Weights closer than this are equal; at most this many cells are one sample's taps.
SAME_WEIGHTS, FEW_CELLS = 1e-6, 4
# The plan's sum and the kernel's are float32 arithmetic in different orders.
CHECK_TOLERANCE = 1e-5


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
class RefusedBox:
    """A box that the kernel refuses, with its sentence."""

    box: Box
    error: str


@dataclass(frozen=True)
class BoxExplanation:
    """One box: its samples, its bins' outputs, and how far apart plan and kernel are."""

    box: Box
    extent: Extent
    shown_bin: int  # whose samples are shown where not all are
    samples: Samples  # those that are shown
    samples_total: int
    planned_bins: tuple[int, ...] | None  # None: every bin was planned and checked
    states: tuple[int, int, int]  # planned samples inside, clamped, discarded
    output: np.ndarray  # (PH, PW) of the shown channel, from the kernel
    applied: np.ndarray  # (PH, PW) the mean or largest of all its samples; NaN where not planned
    cells_read: np.ndarray  # flat cells that the planned samples read, ascending
    # Cells that the outputs are made of, and each one's summed weight: those of the mean, or under
    # the maximum those of the winning samples.
    footprint: tuple[np.ndarray, np.ndarray]
    same_bins: bool  # every bin reads the same cells with the same weights
    tolerance: float

    @property
    def max_abs_diff(self) -> float:
        """The largest distance between the plan's sum and the kernel's output."""
        apart = np.abs(self.applied - self.output)
        return float(np.max(apart[np.isfinite(apart)], initial=0.0))


@dataclass(frozen=True)
class RoiExplanation:
    """All boxes of a page on one feature map."""

    settings: RoiSettings
    feature_map: FeatureMap
    channel: int
    boxes: tuple[BoxExplanation | RefusedBox, ...]
    seconds: float  # of the one launch for all of them


def explain_rois(
    feature_map: FeatureMap,
    boxes: Sequence[Box],
    settings: RoiSettings,
    channel: int,
    *,
    focus: tuple[int, int | None] | None = None,
) -> RoiExplanation:
    """Run the operator on these boxes and show what it read.

    Args:
        channel: the channel whose outputs are shown; all are computed.
        focus: (box, bin) whose samples are wanted where a box has too many to show them all.
    Returns: one BoxExplanation a box, in order; a box the kernel refuses carries its
        sentence and takes nothing from the others.
    """
    drawn = tuple(box if settings.row.rotated else box.upright() for box in boxes)
    outputs, seconds = _run_each(feature_map, drawn, settings)
    explained: list[BoxExplanation | RefusedBox] = []
    for index, (box, output) in enumerate(zip(drawn, outputs, strict=True)):
        if isinstance(output, str):
            explained.append(RefusedBox(box, output))
            continue
        wanted = focus[1] if focus is not None and focus[0] == index else None
        explained.append(
            _explain_box(feature_map, box, settings, channel, output[:, :, channel], wanted)
        )
    return RoiExplanation(settings, feature_map, channel, tuple(explained), seconds)


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
    """One launch for all boxes; if one is refused, a launch for each, so that the others show."""
    too_many = too_many_outputs(len(boxes), settings.bins, feature_map.values.shape[2])
    if too_many:
        return [too_many] * len(boxes), 0.0
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
                results.append(refusals.sentence(error))
        return results, total


def _explain_box(
    feature_map: FeatureMap,
    box: Box,
    settings: RoiSettings,
    channel: int,
    output: np.ndarray,
    wanted: int | None,
) -> BoxExplanation:
    extent = extent_of(feature_map, box, settings)
    counts = extent.counts(settings.bins)
    total = int(counts.sum())
    # If a whole plan is too large, only the bin in focus is planned.
    shown_bin = wanted if wanted is not None and wanted < len(counts) else _middle(settings.bins)
    chosen: tuple[int, ...] | None = None if total <= MAX_SAMPLES_PLANNED else (shown_bin,)
    if chosen and counts[shown_bin] > MAX_SAMPLES_PLANNED:
        chosen = ()
    samples = NO_SAMPLES if chosen == () else _plan_samples(feature_map, box, settings, chosen)
    values = feature_map.channel(channel)
    read = _values(samples, values)
    applied, winners = _apply(samples, read, settings, chosen)
    cells_read, weights = _weigh(samples, slice(None))
    return BoxExplanation(
        box,
        extent=extent,
        shown_bin=shown_bin,
        samples=samples if len(samples) <= MAX_SAMPLES_SHOWN else samples.of_bin(shown_bin),
        samples_total=total,
        planned_bins=chosen,
        states=tuple(np.bincount(samples.state, minlength=3).tolist()),
        output=output,
        applied=applied,
        cells_read=cells_read,
        footprint=(cells_read, weights) if winners is None else _weigh(samples, winners),
        same_bins=chosen is None and _are_same(samples, cells_read, len(counts)),
        tolerance=CHECK_TOLERANCE * max(1.0, *map(abs, feature_map.ends(channel))),
    )


def _middle(bins: tuple[int, int]) -> int:
    rows, columns = bins
    return rows // 2 * columns + columns // 2


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


def _values(samples: Samples, values: np.ndarray) -> np.ndarray:
    """(S,): Σ weight × value of each sample."""
    taken = samples.weights * values.reshape(-1)[samples.taps]
    return taken.sum(axis=1, where=samples.taps >= 0)


def _apply(
    samples: Samples, read: np.ndarray, settings: RoiSettings, bins: tuple[int, ...] | None
) -> tuple[np.ndarray, np.ndarray | None]:
    """The samples reduced bin by bin: (PH, PW), NaN where not planned; under "max" who wins."""
    rows, columns = settings.bins
    applied = np.full(rows * columns, np.nan if bins is not None else 0.0)
    planned = slice(None) if bins is None else np.array(bins, np.int64)
    applied[planned] = 0.0
    if settings.maximum:
        first = _first_of_bins(samples.bins)
        present = samples.bins[first]
        if len(first):
            applied[present] = np.maximum.reduceat(read, first)
        reached = np.flatnonzero(read == applied[samples.bins])
        # The first of equals wins, as in the kernel.
        winners = reached[_first_of_bins(samples.bins[reached])]
        return applied.reshape(rows, columns), winners
    count = np.bincount(samples.bins, minlength=rows * columns)
    total = np.bincount(samples.bins, weights=read, minlength=rows * columns)
    applied[planned] = total[planned] / np.maximum(count[planned], 1)
    return applied.reshape(rows, columns), None


def _first_of_bins(bins: np.ndarray) -> np.ndarray:
    """Where each bin begins in sorted bin indices."""
    return np.flatnonzero(np.diff(bins, prepend=-1))


def _weigh(samples: Samples, rows: np.ndarray | slice) -> tuple[np.ndarray, np.ndarray]:
    """The cells that these samples read and their summed weights; a bin's add up to 1 at most."""
    bins, taps, weights = samples.bins[rows], samples.taps[rows], samples.weights[rows]
    used = weights > 0
    if not used.any():
        return NO_SAMPLES.bins, NO_SAMPLES.state.astype(np.float32)
    share = weights / np.bincount(bins)[bins][:, None]
    cells = taps[used]
    first = int(cells.min())
    summed = np.bincount(cells - first, weights=share[used])
    found = np.flatnonzero(summed)
    return found + first, summed[found]


def _are_same(samples: Samples, cells: np.ndarray, bins: int) -> bool:
    """Whether every bin reads the same few cells with the same weights, sample by sample."""
    if not 0 < len(cells) <= FEW_CELLS or len(samples) % bins:
        return False
    table = np.zeros((len(samples), len(cells)))
    at, tap = np.nonzero(samples.weights > 0)
    np.add.at(table, (at, np.searchsorted(cells, samples.taps[at, tap])), samples.weights[at, tap])
    table = table.reshape(bins, -1)
    return bool(np.abs(table - table[0]).max() <= SAME_WEIGHTS)


def tuple_text(box: Box, settings: RoiSettings) -> str:
    """The row of `rois` as the operator takes it."""
    row = boxes_to_rois([box], settings.row.rotated)[0]
    return "rois: [" + ", ".join(f"{value:.6g}" for value in row) + "]"


@cache
def device_name(device: str) -> str:
    """The name of the device that ran, for the corner of the page."""
    if device == "cpu":
        return "CPU"
    return "CUDA" + (" simulator" if kernels.devices.simulated() else "")


def warm_up(operator: str, reduction: str = "avg") -> None:
    """Call once what a page calls during a drag, so that it is compiled."""
    values = np.zeros((8, 8, 4), np.float32)
    values.flags.writeable = False
    feature_map = FeatureMap(values, 4.0, "", "", ("", "", "", ""))
    box = Box(12.0, 12.0, 10.0, 8.0, 30.0)
    settings = RoiSettings(operator, bins=(2, 2), reduction=reduction)
    explain_rois(feature_map, [box, box], settings, 0)
