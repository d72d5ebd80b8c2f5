"""R-MAC regions' view: the regions on the picture, their derivation, what each of them finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from roiviz.cells import on_picture
from roiviz.explain.rmac import DASHES, RegionsExplanation, RmacSettings, explain_regions
from roiviz.explain.rmac_sentences import regions_claims
from roiviz.features import FeatureMap
from roiviz.kernels.regions import RmacDerivation, rmac_derivation
from roiviz.scene.schema import BoxesLayer, HeatmapLayer, Layer, PointsLayer
from roiviz.views.pages import Host
from roiviz.views.regions import (
    MOST_VALUES,
    Numbers,
    RegionView,
    box_layer,
    timed,
    timing,
    told,
    winner_layer,
)
from roiviz.views.rmac_regions.part import (
    Candidate,
    Derivation,
    Difference,
    Level,
    RegionsPart,
    Step,
    Written,
)
from roiviz.views.roi import pieces
from roiviz.views.view import InHand

EXTRA, MISSING = 5, 3  # categorical colours: only the other one has it, only the shown one has it


@dataclass(frozen=True)
class RegionsView(RegionView):
    """What the page shows; `against` is the implementation whose other regions are drawn."""

    levels: tuple[int, ...]
    against: str = ""

    def explain(self, hand: InHand, host: Host) -> Numbers[RegionsExplanation]:
        """The regions of this map. They do not depend on a pin, so they are computed once."""
        key = ("regions", self.feature_map.digest, self.settings)
        return host.kept(key, self.numbers)

    def numbers(self) -> Numbers[RegionsExplanation]:
        """The regions of this map, computed now."""
        return timed(lambda: explain_regions(self.feature_map, self.settings))

    def shown(self, numbers: Numbers[RegionsExplanation]) -> Mapping[str, Any]:
        """The regions as layers, their numbers for the cards."""
        explained = numbers.explained
        return {
            "layers": _layers(self, explained),
            "sentence": told(regions_claims(explained)),
            "timing": timing(self.settings, "regions", numbers.seconds),
            "page": _part(self, explained),
        }


def levels_of(host: Host, feature_map: FeatureMap, settings: RmacSettings) -> tuple[int, ...]:
    """The levels that regions of this map have; 0 is the whole map."""
    height, width = feature_map.values.shape[:2]
    regions = settings.regions()
    derivation: RmacDerivation = host.kept(
        ("derivation", height, width, *regions.values()),
        lambda: rmac_derivation(height, width, **regions),
    )
    return tuple(int(level) for level in np.unique(derivation.region_level))


def drawn_rows(view: RegionsView, explained: RegionsExplanation) -> np.ndarray:
    """Indices of the regions of the levels that are drawn."""
    return np.flatnonzero(np.isin(explained.derivation.region_level, view.levels))


def _layers(view: RegionsView, explained: RegionsExplanation) -> list[Layer]:
    layers: list[Layer] = []
    if "cover" in view.marks:
        most = int(explained.coverage.max(initial=1))
        legend = "regions that hold the cell"
        cover = HeatmapLayer(
            "cover", explained.coverage, legend, range=(0, most), whole=True, opacity=0.7
        )
        layers.append(cover)
    drawn = drawn_rows(view, explained)
    differing = _difference_layers(view, explained)
    opacity = 0.3 if differing else 1.0
    layers += [
        box_layer("regions", explained.boxes, only=drawn.tolist(), opacity=opacity),
        *differing,
    ]
    if "winners" in view.marks:
        layers.append(_winners_layer(view, explained, drawn))
    layers.append(winner_layer(explained.feature_map))
    return layers


def _difference_layers(view: RegionsView, explained: RegionsExplanation) -> list[BoxesLayer]:
    layers = []
    for other in explained.differences:
        if other.variant != view.against:
            continue
        for name, rows, colour, dash, who in (
            ("missing", other.missing, MISSING, 0, explained.derivation.variant.title),
            ("extra", other.extra, EXTRA, 9, other.title),
        ):
            count = len(rows.boxes)
            if count:
                looks = {"color": (colour,) * count, "dash": (dash,) * count}
                layers.append(box_layer(name, rows, f"{count} only of {who}", **looks))
    return layers


def _winners_layer(
    view: RegionsView, explained: RegionsExplanation, drawn: np.ndarray
) -> PointsLayer:
    stride = explained.feature_map.stride
    won = drawn[explained.winning[drawn, view.channel] >= 0]
    cells = explained.winning_cells(view.channel)[won]
    return PointsLayer(
        "winners",
        on_picture(cells[:, ::-1], stride),
        "points",
        "winning cell of each region",
        color=tuple(int(level) for level in explained.derivation.region_level[won]),
    )


def _part(view: RegionsView, explained: RegionsExplanation) -> RegionsPart:
    found = explained.derivation
    few = explained.maxima.size <= MOST_VALUES
    columns = slice(None) if few else slice(view.channel, view.channel + 1)
    return RegionsPart(
        regions=np.column_stack([found.regions, found.region_level]),
        drawn=tuple(int(i) for i in drawn_rows(view, explained)),
        channels=view.feature_map.channel_names if few else (),
        derivation=derivation_of(explained),
        differences=tuple(
            Difference(
                variant=other.variant,
                count=other.count,
                extra=len(other.extra.boxes),
                missing=len(other.missing.boxes),
                sentence=pieces(other.sentence),
                drawn=other.variant == view.against,
            )
            for other in explained.differences
        ),
        maxima=explained.maxima[:, columns],
        argmax=explained.winning[:, columns],
    )


def derivation_of(explained: RegionsExplanation) -> Derivation:
    """Every number of the derivation, as the kernel gave it, and its sentences."""
    found: RmacDerivation = explained.derivation
    return Derivation(
        height=found.height,
        width=found.width,
        overlap=found.overlap,
        variant=found.variant.title,
        bits=int(np.finfo(found.variant.arithmetic).bits),
        whole_map=found.variant.whole_map and len(found.regions) > 0,
        count=len(found.regions),
        wd=found.extra_columns,
        hd=found.extra_rows,
        candidates=tuple(
            Candidate(
                steps=step.steps,
                gap=step.gap,
                overlap=step.overlap,
                difference=step.difference,
                chosen=row.chosen,
                written=Written(row.gap, row.overlap, row.difference),
            )
            for step, row in zip(found.candidates, explained.candidates, strict=True)
        ),
        levels=tuple(
            Level(
                level=level.level,
                size=level.size,
                columns=level.columns,
                rows=level.rows,
                stride_x=level.stride_x,
                stride_y=level.stride_y,
                starts_x=tuple(level.starts_x),
                starts_y=tuple(level.starts_y),
                dash=DASHES[level.level % len(DASHES)],
            )
            for level in found.levels
        ),
        steps=tuple(Step(step.title, pieces(step.sentence)) for step in explained.steps),
    )
