"""What an export is made of: boxes on a map, and how they are pooled."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, replace

import numpy as np

from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.conventions.job import Settings
from roiviz.conventions.rules import Rules
from roiviz.conventions.writing import written
from roiviz.explain.comparison import Way
from roiviz.explain.losses import batched, problem_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from roiviz.pictures import Picture


@dataclass(frozen=True)
class Shown:
    """What a page shows of boxes.

    Attributes:
        channel: the one whose values are on screen.
        active: index of the box whose bins are on screen; None without boxes.
        link: the page's address, which opens this view again.
        upstream: (R, PH, PW) of each output, where the gradient of the features is shown.
        cell: row and column of the one whose gradient is looked at; None where nobody chose one.
        way: the way of reading that this one is set against.
    """

    picture: Picture
    feature_map: FeatureMap
    channel: int
    settings: RoiSettings
    boxes: tuple[Box, ...]
    active: int | None
    link: str
    upstream: np.ndarray | None = None
    cell: tuple[int, int] | None = None
    way: Way | None = None

    @property
    def key(self) -> Hashable:
        """The same for the same view."""
        digests = self.picture.digest, self.feature_map.digest
        arriving = None if self.upstream is None else self.upstream.tobytes()
        chosen = self.channel, self.settings, self.boxes, self.active, self.cell, self.way
        return (*digests, arriving, *chosen, self.link)

    @property
    def second(self) -> Shown | None:
        """The same boxes as the other way reads them."""
        if self.way is None:
            return None
        boxes = tuple(map(self.way.box, self.boxes))
        return replace(self, settings=self.way.settings, boxes=boxes, way=None)

    @property
    def operator(self) -> str:
        """What the operator is called."""
        return self.settings.row.called

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of the map in cells."""
        rows, columns = self.feature_map.values.shape[:2]
        return rows, columns

    @property
    def rois(self) -> np.ndarray:
        """(R, 5) or (R, 6) float32 as the operator takes them, the batch index first."""
        return boxes_to_rois(self.boxes, self.settings.row.rotated)

    @property
    def double_rois(self) -> np.ndarray:
        """The same in float64, as a gradient is computed of them."""
        return batched(problem_of(self.feature_map, self.channel, self.settings).rois(self.boxes))

    def written(self, rules: Rules) -> np.ndarray:
        """(R, k) float32: the boxes as a framework takes them, without a batch index."""
        turn = 0.0
        if self.settings.row.rotated:
            turn = -1.0 if self.settings.clockwise else 1.0
        rows = [(b.cx, b.cy, b.width, b.height, turn * b.angle) for b in self.boxes]
        settings = Settings(
            self.settings.bins, self.feature_map.spatial_scale, self.settings.sampling_ratio
        )
        boxes = np.array(rows, np.float64).reshape(-1, 5)
        return written(rules, boxes, self.size, settings).astype(np.float32)


_HELD = re.compile(r"(?<=\S) (×) (?=\S)|(?<=\d) (?=(?:px|%|°|bins?|cells?)\b)|(?<=[a-z]) (?=\d)")


_NAME = re.compile(r"“[^”]{1,44}”")


def unbroken(text: str) -> str:
    """With spaces that do not break where a line should not: in "7 × 7 bins", "box 1", a name."""
    for held in (_HELD, _NAME):
        text = held.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)
    return text


def box_numbers(rotated: bool) -> tuple[str, ...]:
    """What our operators call a box's numbers, in their order."""
    return ("cx", "cy", "w", "h", "degrees") if rotated else ("x1", "y1", "x2", "y2")


def map_words(feature_map: FeatureMap, channel: int | None) -> str:
    """Which map and channel, in a sentence; None where all of them are shown."""
    rows, columns = feature_map.values.shape[:2]
    of = "" if channel is None else f", {_channel(feature_map.channel_names[channel])}"
    cells = f"{rows} × {columns} cells"
    name = "" if feature_map.name == cells else f"{feature_map.name}, "
    return f"Map: {name}{cells} of {feature_map.stride:g} px{of}."


def _channel(name: str) -> str:
    """A channel by its name; "channel 3" where that is all that it has."""
    return name if name.startswith("channel ") else f"channel “{name}”"
