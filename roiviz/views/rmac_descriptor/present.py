"""R-MAC descriptor's view: region vectors, their sum, and what a region adds to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from roiviz.explain.rmac_descriptor import DescriptorExplanation, explain_descriptor
from roiviz.explain.rmac_descriptor import Patch as StrongPatch
from roiviz.explain.rmac_sentences import descriptor_claims
from roiviz.scene.schema import HeatmapLayer, Layer
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
from roiviz.views.rmac_descriptor.part import Aggregate, DescriptorPart, Patch
from roiviz.views.view import InHand

PATCHES = 8


@dataclass(frozen=True)
class DescriptorView(RegionView):
    """What the page shows besides the regions that the person switches."""

    every_channel: bool

    def explain(self, hand: InHand, host: Host) -> Numbers[DescriptorExplanation]:
        """The descriptor without the regions that the person has switched off; kept for a hover."""
        off = hand.memory.own.off
        key = ("descriptor", self.feature_map.digest, self.settings, off)
        return host.kept(key, lambda: self.numbers(off))

    def numbers(self, off: tuple[int, ...]) -> Numbers[DescriptorExplanation]:
        """The descriptor without some of the regions, computed now."""
        return timed(lambda: self._without(off))

    def _without(self, off: tuple[int, ...]) -> DescriptorExplanation:
        explained = explain_descriptor(self.feature_map, self.settings)
        # Fewer levels have fewer regions: what was switched off beyond them is no more.
        kept = [index for index in off if index < len(explained.active)]
        return explain_descriptor(self.feature_map, self.settings, kept) if kept else explained

    def shown(self, numbers: Numbers[DescriptorExplanation]) -> Mapping[str, Any]:
        """The winning cells and regions as layers, every number for the cards."""
        explained = numbers.explained
        fits = explained.region_vectors.size <= MOST_VALUES
        return {
            "layers": _layers(self, explained),
            "sentence": told(descriptor_claims(explained)),
            "timing": timing(self.settings, "descriptor", numbers.seconds),
            "message": None if fits else _too_many(explained),
            "page": _part(self, explained) if fits else None,
        }


def _too_many(explained: DescriptorExplanation) -> str:
    regions, channels = explained.region_vectors.shape
    return f"{regions} regions × {channels} channels are too many to show; choose fewer levels."


def _layers(view: DescriptorView, explained: DescriptorExplanation) -> list[Layer]:
    layers: list[Layer] = []
    if "winners" in view.marks:
        counts = explained.winners(None if view.every_channel else view.channel).astype(np.float32)
        legend = (
            "regions and channels that a cell wins"
            if view.every_channel
            else "regions that a cell wins in the shown channel"
        )
        layer = HeatmapLayer(
            "winners",
            np.where(counts > 0, counts, np.nan),
            legend,
            range=(0, int(counts.max(initial=1))),
            whole=True,
        )
        layers.append(layer)
    visible = 1.0 if "regions" in view.marks else 0.0
    layers.append(box_layer("regions", explained.boxes, opacity=visible))
    layers.append(winner_layer(explained.feature_map))
    return layers


def _part(view: DescriptorView, explained: DescriptorExplanation) -> DescriptorPart:
    details = explained.details
    levels = details.derivation.region_level
    return DescriptorPart(
        regions=np.column_stack([details.regions, levels]),
        drawn=tuple(range(len(explained.active))),
        channels=view.feature_map.channel_names,
        similarity=explained.similarity,
        total_norm=float(details.total_norms[0]),
        off=tuple(int(index) for index in np.flatnonzero(~explained.active)),
        every_channel=view.every_channel,
        aggregates=tuple(
            Aggregate(
                name=row.name,
                title=row.title,
                formula=row.formula,
                norm=row.norm,
                similarity=row.similarity,
                length=len(row.descriptor),
                descriptor=row.descriptor,
            )
            for row in explained.aggregates
        ),
        patches=tuple(_patch(patch) for patch in explained.patches(PATCHES)),
        maxima=details.maxima[0],
        argmax=explained.winning,
        vectors=explained.region_vectors,
        norms=explained.region_norms,
        shares=explained.shares,
        turns=explained.turns,
        total=details.total[0],
        descriptor=explained.descriptor,
        full=explained.full,
    )


def _patch(patch: StrongPatch) -> Patch:
    box = patch.patch_box
    return Patch(
        channel=patch.channel,
        name=patch.name,
        value=patch.value,
        region=patch.region,
        share=patch.share,
        cell=patch.cell,
        box=(box.cx, box.cy, box.width, box.height),
    )
