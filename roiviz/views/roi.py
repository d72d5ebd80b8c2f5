"""Boxes answered by one launch: what Home, Explore and Gradients show of them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from roiviz.boxes import Box
from roiviz.explain import roi, sentences
from roiviz.explain.extent import PooledBins
from roiviz.explain.roi import BoxExplanation, RefusedBox, RoiExplanation
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.way import way_of
from roiviz.features import FeatureMap, too_many_outputs
from roiviz.pictures import Picture
from roiviz.scene.packing import Scene
from roiviz.scene.schema import (
    MAIN,
    Answer,
    Feed,
    Operator,
    Overlay,
    Reading,
    ReadingKernel,
    Text,
)
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.pages import Host, Page
from roiviz.views.sources import Missing
from roiviz.views.view import InHand, PictureView

COMPILING = (
    "Compiling the kernels for this machine: a few seconds, once. The box already moves; "
    "its numbers follow."
)
COMPUTED_HERE = (
    "The server is compiling its kernels: a few seconds, once. A browser with WebAssembly computes "
    "the numbers by itself meanwhile."
)
INVITATION = "Drag on the picture to draw a box."


@dataclass(frozen=True)
class RoiView(PictureView):
    """Boxes on a picture, each answered."""

    settings: RoiSettings
    overlays: tuple[Overlay, ...]
    boxes: tuple[Box, ...]
    """Where no hand has drawn yet."""

    @property
    def stages(self) -> tuple[str, ...]:
        """The operator's kernel."""
        return (self.settings.kernel,)

    @property
    def upright(self) -> bool:
        """An operator that knows no angle shows none."""
        return not self.settings.row.rotated

    def suggested(self) -> Mapping[str, tuple[Box, ...]]:
        """The picture's own boxes."""
        return {self.name: self.boxes}

    def explain(self, hand: InHand, host: Host) -> Any:
        """One launch for all boxes."""
        return self.explain_boxes(hand)

    def explain_boxes(self, hand: InHand) -> RoiExplanation:
        """One launch for all boxes, with the samples of the bin that is looked at."""
        focus = hand.canvas.looked_at
        return roi.explain_rois(
            self.feature_map,
            hand.canvas.boxes,
            self.settings,
            self.channel,
            focus=(focus.box or 0, focus.bin) if focus else None,
        )

    def present(self, numbers: Any | None, hand: InHand) -> Mapping[str, Scene]:
        """Every box's answer."""
        return {self.name: self.scene(numbers, hand)}

    def scene(self, explained: RoiExplanation | None, hand: InHand) -> Scene:
        """The answers, a sentence on the active box, and a line of timing."""
        kernel = self.reading_kernel(hand)
        waiting = COMPUTED_HERE if kernel else COMPILING
        return Scene(
            picture=self.picture,
            features=self.feature_map,
            channel=self.channel,
            rotated=self.settings.row.rotated,
            max_boxes=MAX_BOXES,
            overlays=self.overlays,
            readings=(Reading(kernel=kernel),),
            operator=operator(self.settings),
            answers=answers(explained, self.name) if explained else (),
            sentence=sentence(explained, hand.canvas.active) if explained else (waiting,),
            timing=timing(explained) if explained else "",
        )

    def reading_kernel(self, hand: InHand) -> ReadingKernel | None:
        """The call that the browser makes by itself."""
        return reading_kernel(self.settings, self.feature_map, len(hand.canvas.boxes))

    def told_widgets(self, numbers: Any) -> Hashable:
        """Whether a box has more samples than are drawn."""
        return crowded(numbers)


def crowded(explained: RoiExplanation) -> bool:
    """Whether a box has more samples than are drawn."""
    boxes = (box for box in explained.boxes if isinstance(box, BoxExplanation))
    return any(len(box.samples) < box.samples_total for box in boxes)


@dataclass(frozen=True)
class MissingMapView:
    """The picture and its boxes alone, where the chosen map is missing."""

    page: Page
    picture: Picture
    missing: Missing
    boxes: tuple[Box, ...] = ()

    @property
    def name(self) -> str:
        """Of its canvas."""
        return self.page.canvases[0].name

    @property
    def stages(self) -> tuple[str, ...]:
        """Nothing is computed."""
        return ()

    @property
    def upright(self) -> bool:
        """Boxes are shown as they are."""
        return False

    def suggested(self) -> Mapping[str, tuple[Box, ...]]:
        """The picture's own boxes."""
        return {self.name: self.boxes}

    def explain(self, hand: InHand, host: Host) -> None:
        """There is nothing to compute on."""

    def present(self, numbers: None, hand: InHand) -> Mapping[str, Scene]:
        """The reason, over the picture."""
        return {
            self.name: Scene(
                picture=self.picture,
                editable=bool(self.boxes),
                overlays=(),
                sentence=[Text(self.missing.sentence, tone="warn")],
                message=self.missing.sentence,
            )
        }

    def told_widgets(self, numbers: None) -> Hashable:
        """The widgets say nothing of it."""
        return None

    def feeds(self) -> Mapping[str, Feed]:
        """Nothing but the picture, which is on its way already."""
        return {}


# ------------------------------------------------------------------ in the canvas's words


def operator(settings: RoiSettings) -> Operator:
    """The operator as the cards name it, with its reduction."""
    clockwise = settings.clockwise and "clockwise" in settings.row.arguments
    row = settings.row
    return Operator(settings.operator, row.title, "max" if settings.maximum else "avg", clockwise)


def reading_kernel(
    settings: RoiSettings, feature_map: FeatureMap, boxes: int
) -> ReadingKernel | None:
    """The call with which a browser computes what the server does for so many boxes.

    None where the server refuses all of them, for the browser's one channel knows nothing of the
    others.
    """
    if too_many_outputs(boxes, settings.bins, feature_map.values.shape[2]):
        return None
    rules = settings.rules(feature_map.spatial_scale)
    return ReadingKernel(
        settings.operator,
        settings.row.rotated,
        settings.bins,
        rules.scale,
        rules.ratio,
        rules.offset,
        rules.minimum,
        rules.clockwise,
        "max" if settings.maximum else "avg",
    )


def answers(explained: RoiExplanation, canvas: str, reading: str = MAIN) -> tuple[Answer, ...]:
    """One answer per box, in the canvas's order."""
    return tuple(answer(explained, box, canvas, reading) for box in explained.boxes)


def sentence(explained: RoiExplanation, active: int | None) -> Sequence[str | Text]:
    """What is seen at the active box, else at the first, or an invitation where there is none."""
    if not explained.boxes:
        return [INVITATION]
    selected = active is not None and active < len(explained.boxes)
    box = explained.boxes[active if active is not None and selected else 0]
    # The first is meant where none is selected; of several it is named.
    which = () if selected or len(explained.boxes) == 1 else (Text("Box 1", strong=True), ": ")
    if isinstance(box, RefusedBox):
        return [*which, Text(box.error, tone="warn")]
    return [*which, *pieces(sentences.explain(explained, box))]


def pieces(said: Sequence[tuple[str, bool]]) -> tuple[Text, ...]:
    """A sentence as the canvas takes it."""
    return tuple(Text(text, strong) for text, strong in said)


def timing(explained: RoiExplanation) -> str:
    """Device and the kernel's own time, for the corner of the page."""
    return f"{roi.device_name(explained.settings.device)} · {explained.seconds * 1e3:.2f} ms"


def answer(
    explained: RoiExplanation, box: BoxExplanation | RefusedBox, canvas: str, reading: str = MAIN
) -> Answer:
    """One box's numbers."""
    tuple_text = roi.tuple_text(box.box, explained.settings)
    if isinstance(box, RefusedBox):
        return Answer(
            canvas,
            box.box.id,
            box.box,
            box.box,
            reading,
            status="refused",
            error=box.error,
            tuple_text=tuple_text,
        )
    cells, cell_weights = box.footprint
    return Answer(
        canvas,
        box.box.id,
        box.box,
        box.extent.frame,
        reading,
        device=roi.device_name(explained.settings.device),
        tuple_text=tuple_text,
        bins=explained.settings.bins,
        grid=box.extent.grid,
        samples_total=box.samples_total,
        range=(float(box.output.min()), float(box.output.max())),
        **verdict(box),
        **_bin_ranges(box.extent.pooled),
        way=way_of(explained.feature_map, box.extent, explained.settings),
        notes=sentences.notes(explained, box),
        unlisted=box.planned_bins == (),
        positions=box.samples.positions,
        taps=box.samples.taps,
        weights=box.samples.weights,
        state=box.samples.state,
        bin=box.samples.bins,
        output=box.output,
        applied=box.applied,
        cells=cells,
        cell_weights=cell_weights,
    )


def _bin_ranges(pooled: PooledBins | None) -> dict[str, Any]:
    return {"bin_rows": pooled.rows, "bin_columns": pooled.columns} if pooled else {}


class Checked(Protocol):
    """One box's outputs, the kernel's and the plan's; see `BoxExplanation`."""

    @property
    def output(self) -> np.ndarray:
        """The kernel's."""

    @property
    def applied(self) -> np.ndarray:
        """The plan's."""

    @property
    def planned_bins(self) -> tuple[int, ...] | None:
        """Where the two are compared; None for every bin."""

    @property
    def tolerance(self) -> float:
        """What they may be apart."""


def verdict(box: Checked) -> dict[str, Any]:
    """Whether plan and kernel agree in every planned bin, and the bin where they differ most."""
    checked = None if box.planned_bins is None else np.array(box.planned_bins, int)
    if checked is not None and not len(checked):
        return {"checked_bins": (), "tolerance": box.tolerance}
    kernel, plan = box.output.reshape(-1), box.applied.reshape(-1)
    if checked is not None:
        kernel, plan = kernel[checked], plan[checked]
    with np.errstate(invalid="ignore"):
        apart = np.abs(kernel - plan)
    worst = int(apart.argmax())  # the first NaN, if there is one
    if not np.isfinite(apart[worst]):
        # The same infinity, or NaN on both sides, is agreement; a NaN on one side is not.
        apart[(kernel == plan) | (np.isnan(kernel) & np.isnan(plan))] = 0.0
        worst = int(np.argmax(np.nan_to_num(apart, nan=np.inf)))
    return {
        "max_abs_diff": float(apart[worst]),
        "status": "ok" if apart[worst] <= box.tolerance else "mismatch",
        "worst_bin": worst if checked is None else int(checked[worst]),
        "checked_bins": None if checked is None else tuple(checked.tolist()),
        "tolerance": box.tolerance,
    }
