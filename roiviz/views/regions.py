"""What the views with R-MAC's regions share: regions as layers, and how long an answer took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from roiviz.explain import words
from roiviz.explain.claims import Claims
from roiviz.explain.rmac import RegionBoxes, RmacSettings, cell_box
from roiviz.explain.rmac_words import WORDS
from roiviz.explain.roi import device_name
from roiviz.features import FeatureMap
from roiviz.scene.schema import BoxesLayer, Text
from roiviz.views.roi import pieces

STAGE = "rmac"
COMPILING = "Compiling the kernels for this machine: a few seconds, once. The regions follow."
ROOM = 330  # of the window's height, for what stands above and below the picture
MOST_VALUES = 1 << 18  # region maxima that travel; beyond, the shown channel alone
FAR = -1e6  # where a layer's rows wait until the browser puts them somewhere
_WINNER_COLOUR = 1


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
