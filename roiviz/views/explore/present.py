"""Explore's view: every box's answer; of the active one also its turn and a second reading."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from roiviz.boxes import Box
from roiviz.explain.comparison import Comparison as Compared
from roiviz.explain.comparison import Way, calls, compare, sentence
from roiviz.explain.roi import BoxExplanation, RoiExplanation
from roiviz.explain.rotation import (
    Reading,
    RotationExplanation,
    explain_rotation,
    pooled_patch,
)
from roiviz.explain.rotation import sentence as rotation_sentence
from roiviz.explain.words import number, turn
from roiviz.pictures import Picture
from roiviz.scene.packing import Scene
from roiviz.scene.schema import BoxesLayer, Layer
from roiviz.views import box_sets, roi, values
from roiviz.views.box_sets import Clicked, Loaded
from roiviz.views.explore.part import Comparison, ExplorePart, Rotation
from roiviz.views.pages import Host
from roiviz.views.person import OWN
from roiviz.views.roi import RoiView
from roiviz.views.view import InHand

PATCH_PIXELS = 1_500_000  # of the picture that is pooled; a larger one is halved until it fits
# Categorical colours: where another framework's bins would lie, and the second reading's.
OTHER_FRAME, OUTLINE = 5, 3
OUTLINE_LAYER = "compared"


@dataclass(frozen=True)
class Turned:
    """A rotated box in both spaces, with another framework's reading and the picture under it."""

    explained: RotationExplanation
    reading: Reading | None
    patch: np.ndarray


@dataclass(frozen=True)
class Numbers:
    """What Explore shows; the second reading is a sentence where the kernel refuses it."""

    explained: RoiExplanation
    turned: Turned | None = None
    compared: Compared | str | None = None
    clicked: Clicked | None = None


@dataclass(frozen=True)
class Told:
    """What the widgets are told of the numbers, where there is anything to tell."""

    crowded: bool
    clicked: Clicked | None


@dataclass(frozen=True)
class ExploreView(RoiView):
    """What the page shows besides the boxes.

    Attributes:
        reading: the framework as which a rotated box's numbers are read too.
        patch: rows and columns of the upright patch; 0 as the bins.
        way: the way of reading that the page's own is set against.
        sets: the person's own sets of boxes.
    """

    reading: str = OWN
    patch: int = 0
    way: Way | None = None
    sets: tuple[Loaded, ...] = ()

    @property
    def second_stages(self) -> tuple[str, ...]:
        """What the second reading waits for."""
        return (self.way.settings.kernel,) if self.way else ()

    def explain(self, hand: InHand, host: Host) -> Numbers:
        """One launch for all boxes, and one each for the active box's patch and second reading."""
        clicked = box_sets.clicked(hand.canvas.pin, self.sets, hand.canvas.boxes)
        return self._numbers(hand, host, clicked)

    def _numbers(self, hand: InHand, host: Host, clicked: Clicked | None) -> Numbers:
        explained = self.explain_boxes(hand)
        active = explained.boxes[hand.canvas.active or 0] if explained.boxes else None
        if not isinstance(active, BoxExplanation):
            return Numbers(explained, clicked=clicked)
        turned = self._turned(active.box, host) if self.settings.row.rotated else None
        if self.way is None or not all(host.ready(stage) for stage in self.second_stages):
            return Numbers(explained, turned, clicked=clicked)
        compared = compare(self.feature_map, active, self.settings, self.channel, self.way)
        return Numbers(explained, turned, compared, clicked)

    def _turned(self, box: Box, host: Host) -> Turned:
        explained = explain_rotation(box, self.settings, self.feature_map.stride)
        colours = values.feature_map(host, self.picture, "rgb", _stride(self.picture))
        bins = (self.patch, self.patch) if self.patch else self.settings.bins
        patch = pooled_patch(colours, explained.read_frame, bins, self.settings.device)
        return Turned(explained, explained.reading(self.reading), patch)

    def present(self, numbers: Numbers | None, hand: InHand) -> Mapping[str, Scene]:
        """Every box's answer, and what the page's own cards show of the active one."""
        if numbers is None:
            return super().present(None, hand)
        scene = self.scene(numbers.explained, hand)
        turned, compared = numbers.turned, numbers.compared
        layers: list[Layer] = [*box_sets.layers(self.sets, hand.canvas.boxes)]
        layers += [*(_other_frame(turned.reading) if turned else ())]
        part = ExplorePart(rotation=_rotation(turned) if turned else None)
        if isinstance(compared, Compared):
            layers += _outline(compared)
            part = replace(part, comparison=_comparison(compared))
        elif compared and self.way and (box := hand.canvas.active_box):
            said = Comparison(box.id, self.way.title, self.way.instead_of, refused=compared)
            part = replace(part, comparison=said)
        apart = box_sets.told_apart(self.sets, hand.canvas.boxes)
        return {self.name: replace(scene, layers=layers, box_sets=apart, page=part)}

    def told_widgets(self, numbers: Numbers) -> Hashable:
        """Whether a box has more samples than are drawn, and what of the own sets was clicked."""
        told = Told(roi.crowded(numbers.explained), numbers.clicked)
        return told if told.crowded or told.clicked else None


def _stride(picture: Picture) -> int:
    height, width = picture.pixels.shape[:2]
    return next((s for s in (1, 2, 4, 8) if height * width / s**2 <= PATCH_PIXELS), 16)


def _frame_layer(name: str, frame: Box, colour: int, dash: int, legend: str) -> BoxesLayer:
    return BoxesLayer(
        name,
        np.array([[frame.cx, frame.cy, frame.width, frame.height, frame.angle]]),
        legend,
        color=(colour,),
        dash=(dash,),
        labels=(legend,),
    )


def _other_frame(reading: Reading | None) -> Sequence[BoxesLayer]:
    """The other reading, drawn where its bins would lie."""
    if reading is None or reading.same:
        return ()
    legend = f"as {reading.convention.title} reads it"
    return (_frame_layer("ghost", reading.read_frame, OTHER_FRAME, 7, legend),)


def _rotation(turned: Turned) -> Rotation:
    explained, reading = turned.explained, turned.reading
    cx, cy = explained.center_in_cells
    height, width = explained.size_in_cells
    box = explained.box
    angle = explained.read_frame.angle
    shift = f" − {explained.own.offset:g}" if explained.own.offset else ""
    return Rotation(
        numbers=f"cx, cy, w, h, θ = {', '.join(number(v) for v in explained.numbers)}°",
        remark=f"degrees {explained.direction} about the centre",
        direction=explained.direction,
        box=replace(box, angle=angle),
        cell_box=Box(cx, cy, width, height, angle),
        turn=turn(angle),
        picture=f"picture: about x = {number(box.cx)}, y = {number(box.cy)} px",
        cells=f"cells: about x = {number(cx)}, y = {number(cy)}: px / {explained.stride:g}{shift}",
        sentence=rotation_sentence(explained, reading),
        other=reading.read_frame if reading and not reading.same else None,
        patch=turned.patch,
    )


def _outline(found: Compared) -> Sequence[BoxesLayer]:
    """Where the other reading's bins lie; a framework's are drawn already."""
    if found.way.convention is not None:
        return ()
    layer = _frame_layer(OUTLINE_LAYER, found.other.extent.frame, OUTLINE, 5, found.way.title)
    legend = f"compared with: {found.way.title}"
    return (replace(layer, hoverable=False, legend=legend),)


def _comparison(found: Compared) -> Comparison:
    own, other = found.own.output, found.other.output
    most = float(np.max(np.abs(found.difference), initial=found.rounding))
    return Comparison(
        box=found.own.box.id,
        title=found.way.title,
        instead_of=found.way.instead_of,
        calls=calls(found),
        range=(float(min(own.min(), other.min())), float(max(own.max(), other.max()))),
        difference_range=(-most, most),
        worst=found.worst,
        check_ok=roi.verdict(found.other).get("status", "ok") == "ok",
        sentence=roi.pieces(sentence(found)),
        output=other,
        difference=found.difference,
    )
