"""What the views with R-MAC's regions share: a scene without boxes, and regions as layers."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np

from roiviz.explain import words
from roiviz.explain.claims import Claims
from roiviz.explain.rmac import RegionBoxes, RmacSettings, cell_box
from roiviz.explain.rmac_words import WORDS
from roiviz.explain.roi import device_name
from roiviz.features import FeatureMap
from roiviz.scene.packing import Scene
from roiviz.scene.schema import BoxesLayer, Text
from roiviz.views.roi import pieces
from roiviz.views.view import InHand, PictureView

STAGE = "rmac"
COMPILING = "Compiling the kernels for this machine: a few seconds, once. The regions follow."
ROOM = 330  # of the window's height, for what stands above and below the picture
MOST_VALUES = 1 << 18  # region maxima that travel; beyond, the shown channel alone
FAR = -1e6  # where a layer's rows wait until the browser puts them somewhere
_WINNER_COLOUR = 1

Explained = TypeVar("Explained")


@dataclass(frozen=True)
class Numbers(Generic[Explained]):
    """What a page explains, and how long that took to compute."""

    explained: Explained
    seconds: float


def timed(explain: Callable[[], Explained]) -> Numbers[Explained]:
    """An explanation, computed now."""
    began = time.perf_counter()
    explained = explain()
    return Numbers(explained, time.perf_counter() - began)


@dataclass(frozen=True)
class RegionView(PictureView):
    """Regions on a picture without boxes. Hovering is the browser's own affair."""

    settings: RmacSettings
    marks: tuple[str, ...]

    @property
    def stages(self) -> tuple[str, ...]:
        """R-MAC's kernels."""
        return (STAGE,)

    def present(self, numbers: Any | None, hand: InHand) -> Mapping[str, Scene]:
        """The same for every hand."""
        return {self.name: self.scene(numbers)}

    def scene(self, numbers: Any | None) -> Scene:
        """The picture with the page's own share."""
        return Scene(
            picture=self.picture,
            features=self.feature_map,
            channel=self.channel,
            rotated=False,
            editable=False,
            overlays=("cells",) if "cells" in self.marks else (),
            room=ROOM,
            **(self.shown(numbers) if numbers else {"sentence": (COMPILING,)}),
        )

    def shown(self, numbers: Any) -> Mapping[str, Any]:
        """The page's own share of its scene."""
        raise NotImplementedError


def timing(settings: RmacSettings, what: str, seconds: float) -> str:
    """Device, and how long an answer took, for the corner under the picture."""
    return f"{device_name(settings.device)} · {what} {seconds * 1e3:.1f} ms"


def told(claims: Claims) -> tuple[Text, ...]:
    """Claims in words, as the canvas takes them."""
    return pieces(words.render(claims, WORDS))


def box_layer(
    name: str,
    rows: RegionBoxes,
    legend: str = "",
    only: Sequence[int] | None = None,
    **more: Any,
) -> BoxesLayer:
    """Regions as a layer; `only` picks some of them, `more` overrides what a layer says."""
    kept = range(len(rows.boxes)) if only is None else only
    looks: dict[str, Any] = {
        "color": tuple(rows.colours[i] for i in kept),
        "dash": tuple(rows.dashes[i] for i in kept),
        "labels": tuple(rows.labels[i] for i in kept),
    }
    return BoxesLayer(name, rows.boxes[list(kept)], legend, **(looks | more))


def winner_layer(feature_map: FeatureMap) -> BoxesLayer:
    """One cell, which the browser moves to the region in hand."""
    box = cell_box((0, 0), feature_map.stride)
    array = np.array([[FAR, FAR, box.width, box.height, 0.0]])
    return BoxesLayer("winner", array, color=(_WINNER_COLOUR,), dash=(0,), hoverable=False)
