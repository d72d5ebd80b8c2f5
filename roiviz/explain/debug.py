"""A report of the bench on a picture: a worked example, what is drawn, one box's numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from roiviz import palette, pictures
from roiviz.bench.case import Case, Said
from roiviz.bench.compare import Place, error_of
from roiviz.bench.outcome import Outcome
from roiviz.bench.outputs import output_of
from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.conventions import CONVENTIONS, Settings
from roiviz.conventions.extents import extents
from roiviz.conventions.rules import Where
from roiviz.features import FeatureMap
from roiviz.pictures import Picture

PORT, CLAIM = "keras_hub", "torchvision"
"""Of the worked example: whose rules its output follows, and whose it should."""
EXAMPLE_CELLS, EXAMPLE_CHANNELS, EXAMPLE_BOXES = 24, 4, 24
PICTURE_SIDE = 640  # pixels of the longer side of a map as it is sent
LEAST_SCALE = 1 / 1024  # a map of another is drawn as if its boxes were in cells
LOST_STRIPE = 4  # pixels of a stripe of a cell that holds no finite number
SMOOTHED = 3  # times that the example's values are averaged with their neighbours'


def example() -> Case:
    """A port of torchvision's roi_align with a fault that was really made, in keras-hub's on JAX:
    a sample beyond the border never counts as 0.
    """
    draw = np.random.default_rng(4)
    side = EXAMPLE_CELLS
    values = draw.standard_normal((1, EXAMPLE_CHANNELS, side, side))
    for _ in range(SMOOTHED):
        padded = np.pad(values, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="edge")
        near = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
        values = near.sum(axis=(4, 5)) / 5
    corners = draw.uniform(-2, side - 3, (EXAMPLE_BOXES, 2))
    sides = draw.uniform(3, 11, (EXAMPLE_BOXES, 2))
    rois = np.concatenate([corners, corners + sides], axis=1).astype(np.float32)
    given = Case(
        np.ascontiguousarray(values, np.float32),
        rois,
        np.zeros((EXAMPLE_BOXES, EXAMPLE_CHANNELS, 7, 7), np.float32),
        said=Said(spatial_scale=1.0, sampling_ratio=0, convention=CLAIM),
    )
    settings = Settings((7, 7), 1.0, 0)
    output = output_of(CONVENTIONS[PORT].rules, given, settings).astype(np.float32)
    return replace(given, output=output)


# ------------------------------------------------------------------ which number is shown


@dataclass(frozen=True)
class Shown:
    """One number of a case; its bin is flat."""

    roi: int
    channel: int
    bin: int


def shown_number(
    report: Outcome, roi: int | None = None, channel: int | None = None, bin_: int | None = None
) -> Shown:
    """A number of the case; what is not said, or not there, is where it is the furthest off."""
    found = report.comparison
    boxes, channels, rows, columns = found.got.shape
    if not boxes:
        return Shown(0, 0, 0)
    worst = found.worst_bad or report.missed
    if roi is None or roi >= boxes:
        roi = worst.roi if worst else 0
    if channel is None or channel >= channels:
        of_worst = worst is not None and roi == worst.roi
        channel = worst.channel if worst and of_worst else int(np.argmax(found.worst[roi]))
    if bin_ is None or bin_ >= rows * columns:
        wanted = (
            found.want
            if found.worst_bad or report.case.expected is None
            else (report.case.expected)
        )
        bin_ = int(np.argmax(error_of(found.got[roi, channel], wanted[roi, channel])))
    return Shown(roi, channel, bin_)


def place_of(report: Outcome, shown: Shown) -> Place:
    """The number with what is wanted in its place."""
    found = report.comparison
    row, column = divmod(shown.bin, found.got.shape[3])
    at = (shown.roi, shown.channel, row, column)
    return Place(*at, float(found.got[at]), float(found.want[at]))


def picture_index(report: Outcome, shown: Shown) -> int:
    """Which of the case's pictures a box reads."""
    return int(_split(report)[1][shown.roi]) if len(report.case.rois) else 0


# ------------------------------------------------------------------ what is drawn


def channel_of(report: Outcome, shown: Shown) -> np.ndarray:
    """(rows, columns) of the channel that is shown, as they were given."""
    return report.case.features[picture_index(report, shown), _channel(report, shown)]


def ends(report: Outcome, shown: Shown) -> tuple[float, float] | None:
    """The least and the largest finite number of the channel that is shown, the ends of its
    colours; None where there is none."""
    given = channel_of(report, shown).astype(np.float64)
    finite = given[np.isfinite(given)]
    return (float(finite.min()), float(finite.max())) if finite.size else None


def said_of_stripes(report: Outcome, shown: Shown) -> str:
    """What the striped cells of the channel that is shown are; "" where there is none."""
    lost = int(np.count_nonzero(~np.isfinite(channel_of(report, shown))))
    cells = "cell holds" if lost == 1 else "cells hold"
    return f"{lost:,} striped {cells} inf or nan." if lost else ""


def map_of(report: Outcome, shown: Shown) -> FeatureMap:
    """The map that a box reads, of the channel that is shown; what is no finite number counts as 0,
    and what float32 cannot hold as the largest that it can.
    """
    case = report.case
    picture = picture_index(report, shown)
    given = np.nan_to_num(channel_of(report, shown), posinf=0.0, neginf=0.0)
    most = np.finfo(np.float32).max
    values = np.ascontiguousarray(np.clip(given, -most, most).astype(np.float32)[:, :, None])
    values.flags.writeable = False
    scale = report.claim.settings.spatial_scale
    stride = 1 / scale if LEAST_SCALE <= scale <= 1 / LEAST_SCALE else 1.0
    digest = f"{hash(values.tobytes()) & 0xFFFFFFFFFFFF:012x}"
    name = f"picture {picture}" if len(case.features) > 1 else "the features"
    return FeatureMap(values, stride, digest, name, (f"channel {_channel(report, shown)}",))


def drawn_picture(report: Outcome, shown: Shown, feature_map: FeatureMap) -> Picture:
    """The channel that is shown in colours, with what `map_of` made of it."""
    return _coloured(channel_of(report, shown), feature_map)


def picture_of(feature_map: FeatureMap, channel: int = 0) -> Picture:
    """A channel in colours, each cell a square; as large as the picture that its boxes are on."""
    return _coloured(feature_map.channel(channel), feature_map)


def _coloured(given: np.ndarray, feature_map: FeatureMap) -> Picture:
    """The colours are of the finite numbers; a cell of none is striped."""
    values = given.astype(np.float64)
    finite = np.isfinite(values)
    low = float(values.min(where=finite, initial=math.inf))
    high = float(values.max(where=finite, initial=-math.inf))
    # Halves, since the difference of two finite numbers may be none.
    span = high / 2 - low / 2 if finite.any() else 0.0
    with np.errstate(invalid="ignore"):
        shares = (values / 2 - low / 2) / span if span > 0 else np.zeros_like(values)
    ramp = palette.sequential()
    steps = np.round(np.where(finite, shares, 0.0) * (len(ramp) - 1)).astype(int)
    side = max(1, round(PICTURE_SIDE / max(values.shape)))
    whole = np.repeat(np.repeat(ramp[steps], side, axis=0), side, axis=1)
    if not finite.all():
        down, across = np.indices(whole.shape[:2])
        dark = (down + across) // min(LOST_STRIPE, side) % 2 == 0
        lost = np.repeat(np.repeat(~finite, side, axis=0), side, axis=1)
        whole[lost & dark] = ramp[0]
        whole[lost & ~dark] = ramp[-1]
    drawn = pictures.from_array(np.ascontiguousarray(whole, np.uint8), feature_map.name)
    height, width = (cells * feature_map.stride for cells in values.shape)
    return replace(drawn, covers=(width, height))


def frames(report: Outcome, feature_map: FeatureMap) -> np.ndarray:
    """(R, 5) what the bins of each box divide under the claim: cx, cy, w, h, angle in the pixels of
    the drawn picture.
    """
    boxes, _ = _split(report)
    size = feature_map.values.shape[:2]
    found = extents(report.claim.rules, boxes, size, report.claim.settings).frames
    stride = feature_map.stride
    centre = on_picture(found[:, :2], stride)
    return np.concatenate([centre, np.abs(found[:, 2:4]) * stride, found[:, 4:]], axis=1)


def on_same_map(report: Outcome, shown: Shown) -> np.ndarray:
    """(R,) bool: the boxes that read the map that is drawn."""
    _, maps = _split(report)
    return maps == maps[shown.roi] if len(maps) else np.zeros(0, bool)


def bad_bins(report: Outcome, shown: Shown, frame: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """(K, 5) the wrong bins of a box in the drawn picture's pixels, and what is said of each.

    None of them is drawn where bins are no equal shares of the box.
    """
    if report.claim.rules.placement.where is not Where.SHARES or not len(report.case.rois):
        return np.zeros((0, 5)), []
    found = report.comparison
    bad = np.argwhere(found.bad[shown.roi, shown.channel])
    got, want = found.got[shown.roi, shown.channel], found.want[shown.roi, shown.channel]
    said = [
        f"bin ({i}, {j}): got {got[i, j]:.6g}, expected {want[i, j]:.6g}" for i, j in bad.tolist()
    ]
    return _bins_of(frame, bad, found.bad.shape[2:]), said


def chosen_bin(report: Outcome, shown: Shown, frame: np.ndarray) -> np.ndarray:
    """(1, 5) the shown number's bin in the drawn picture's pixels; (0, 5) where none is drawn."""
    counts = report.comparison.bad.shape[2:]
    if report.claim.rules.placement.where is not Where.SHARES or not len(report.case.rois):
        return np.zeros((0, 5))
    return _bins_of(frame, np.array([divmod(shown.bin, counts[1])]), counts)


def _bins_of(frame: np.ndarray, bins: np.ndarray, counts: tuple[int, ...]) -> np.ndarray:
    cx, cy, width, height, angle = frame.tolist()
    side = np.array([height / counts[0], width / counts[1]])
    down, across = ((bins + 0.5) * side - np.array([height, width]) / 2).T
    turn = math.radians(angle)
    x = cx + across * math.cos(turn) + down * math.sin(turn)
    y = cy - across * math.sin(turn) + down * math.cos(turn)
    sides = np.broadcast_to([side[1], side[0], angle], (len(bins), 3))
    return np.concatenate([x[:, None], y[:, None], sides], axis=1)


def box_of(frame: np.ndarray, name: str) -> Box:
    """A frame as a box."""
    cx, cy, width, height, angle = frame.tolist()
    return Box(cx, cy, width, height, angle, id=name)


def _split(report: Outcome) -> tuple[np.ndarray, np.ndarray]:
    return report.case.split(len(report.claim.rules.format.numbers))


def _channel(report: Outcome, shown: Shown) -> int:
    """The map's channel that an output's channel reads first, where those are not the same."""
    return min(shown.channel, report.case.features.shape[1] - 1)


# ------------------------------------------------------------------ one box's numbers


@dataclass(frozen=True, eq=False)
class BoxNumbers:
    """One box on one channel: (PH, PW) each.

    Attributes:
        got, want: theirs and the claim's.
        bad: where they are farther apart than is allowed.
    """

    got: np.ndarray
    want: np.ndarray
    bad: np.ndarray


def box_numbers(report: Outcome, shown: Shown) -> BoxNumbers:
    """What was got of a box and what is expected."""
    found, at = report.comparison, (shown.roi, shown.channel)
    return BoxNumbers(found.got[at], found.want[at], found.bad[at])
