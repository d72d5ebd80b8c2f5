"""What RoIAlign, RoIAlignRotated and RoIPool read for these boxes, and what came out.

One launch gives the outputs, one plan gives the samples; both are checked against each other here,
so a page that shows a `RoiLesson` shows what the kernel did.
"""

import time
from dataclasses import dataclass, field

import numpy as np

import kernels
from roiviz.boxes import Box
from roiviz.features import FeatureMap

# A message with more samples than this slows the drag down; the focused bin alone is sent then.
MAX_SAMPLES_SHOWN = 4096
# The sum over the plan is float32 arithmetic in another order than the kernel's.
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


@dataclass(frozen=True)
class RoiSettings:
    """The choices an operator on boxes is called with."""

    operator: str = "roi_align_rotated"
    bins: tuple[int, int] = (7, 7)  # rows, columns
    sampling_ratio: int = 2  # samples per bin and axis; 0 = adaptive
    aligned: bool = True  # half-pixel shift, no minimum size
    reduction: str = "avg"  # or "max", over the samples of a bin
    clockwise: bool = False
    device: str = "cpu"

    @property
    def row(self) -> RoiOperator:
        """The operator's row of data."""
        return ROI_OPERATORS[self.operator]

    def arguments(self) -> dict[str, object]:
        """The keyword arguments this operator takes, and no others."""
        return {name: getattr(self, name) for name in self.row.arguments}


@dataclass(frozen=True)
class Samples:
    """Rows of a plan, one a sample: those of the whole box, or of one bin when they are too many."""

    positions: np.ndarray  # (S, 2) x, y in cells
    taps: np.ndarray  # (S, 4) flat cell index, -1 where there is none
    weights: np.ndarray  # (S, 4)
    state: np.ndarray  # (S,) 0 inside, 1 clamped, 2 discarded
    bins: np.ndarray  # (S,) flat bin index


@dataclass(frozen=True)
class BoxLesson:
    """One box: its samples, the bins' outputs, and how far plan and kernel are apart."""

    box: Box
    frame: Box  # the box the plan was made for, as drawn
    read_frame: Box  # where its bins lie on the picture, after half-pixel shift and minimum size
    size_in_cells: tuple[float, float]  # width, height after scale and minimum size
    grid: tuple[int, int]  # samples per bin: rows, columns
    samples: Samples
    samples_total: int
    states: tuple[int, int, int]  # samples inside, clamped, discarded
    output: np.ndarray  # (PH, PW) of the shown channel, from the kernel
    applied: np.ndarray  # (PH, PW) the plan's sum of weight × value
    footprint: tuple[np.ndarray, np.ndarray]  # cells read, and each one's summed weight
    error: str = ""

    @property
    def max_abs_diff(self) -> float:
        """The largest distance between the plan's sum and the kernel's output."""
        return float(np.max(np.abs(self.applied - self.output), initial=0.0))


@dataclass(frozen=True)
class RoiLesson:
    """All boxes of a page on one feature map."""

    settings: RoiSettings
    feature_map: FeatureMap
    channel: int
    boxes: tuple[BoxLesson, ...]
    output: np.ndarray  # (R, PH, PW, C) of the boxes that could be computed
    seconds: float
    errors: dict[int, str] = field(default_factory=dict)


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
    errors = {i: text for i, box in enumerate(drawn) if (text := _refusal(feature_map, box, settings))}
    good = [i for i in range(len(drawn)) if i not in errors]
    output, seconds = run(feature_map, [drawn[i] for i in good], settings)
    lessons: list[BoxLesson] = []
    for index, box in enumerate(drawn):
        if index in errors:
            lessons.append(_refused(box, errors[index]))
            continue
        shown = output[good.index(index), :, :, channel]
        wanted = focus[1] if focus is not None and focus[0] == index else None
        lessons.append(_explain_box(feature_map, box, settings, channel, shown, wanted))
    return RoiLesson(settings, feature_map, channel, tuple(lessons), output, seconds)
