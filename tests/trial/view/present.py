"""The trial page's view: every box of both canvases, read in three ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from roiviz.boxes import Box
from roiviz.explain.roi import RoiExplanation, explain_rois
from roiviz.explain.roi_settings import RoiSettings
from roiviz.scene.packing import Scene
from roiviz.scene.schema import Reading
from roiviz.views import roi
from roiviz.views.pages import Host
from roiviz.views.view import InHand, PictureView
from tests.trial.view.part import TrialPart

READINGS = {
    Reading("aligned", "aligned", color=2): RoiSettings("roi_align", (4, 4), aligned=True),
    Reading("legacy", "legacy", color=5, mark="square"): RoiSettings(
        "roi_align", (4, 4), aligned=False
    ),
    Reading("pool", "RoIPool", color=3, mark="triangle"): RoiSettings("roi_pool", (4, 4)),
}
FIRST = next(iter(READINGS))
Numbers = Mapping[str, Mapping[Reading, RoiExplanation]]


@dataclass(frozen=True)
class TrialView(PictureView):
    """What the page shows besides the boxes."""

    first: Box

    @property
    def stages(self) -> tuple[str, ...]:
        """Both operators' kernels."""
        return tuple(dict.fromkeys(settings.kernel for settings in READINGS.values()))

    @property
    def upright(self) -> bool:
        """Neither operator knows an angle."""
        return True

    def suggested(self) -> Mapping[str, tuple[Box, ...]]:
        """The same box on both canvases."""
        return {canvas.name: (self.first,) for canvas in self.page.canvases}

    def explain(self, hand: InHand, host: Host) -> Numbers:
        """By canvas and reading, one launch for all boxes."""
        return {
            name: {
                reading: explain_rois(self.feature_map, state.boxes, settings, self.channel)
                for reading, settings in READINGS.items()
            }
            for name, state in hand.canvases.items()
        }

    def present(self, numbers: Numbers | None, hand: InHand) -> Mapping[str, Scene]:
        """All answers of each canvas."""
        known = numbers or {}
        return {
            name: self._scene(name, known.get(name), len(state.boxes))
            for name, state in hand.canvases.items()
        }

    def _scene(
        self, name: str, explained: Mapping[Reading, RoiExplanation] | None, boxes: int
    ) -> Scene:
        read = (explained or {}).items()
        readings = [
            replace(row, kernel=roi.reading_kernel(settings, self.feature_map, boxes))
            for row, settings in READINGS.items()
        ]
        return Scene(
            picture=self.picture,
            features=self.feature_map,
            channel=self.channel,
            rotated=False,
            overlays=("bins", "samples"),
            readings=readings,
            operator=roi.operator(READINGS[FIRST]),
            answers=[one for row, found in read for one in roi.answers(found, name, row.id)],
            sentence=[f"{len(READINGS)} readings of each box."],
            timing=roi.timing(explained[FIRST]) if explained else "",
            page=TrialPart(len(READINGS)),
        )
