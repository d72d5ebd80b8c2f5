"""R-MAC's regions on one feature map: where each number of the derivation comes from.

The regions, and every number in the sentences, are read from `kernels.rmac_derivation`, the
kernel's own, and not computed again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.explain import words
from roiviz.explain.claims import Claim, Claims, Values
from roiviz.explain.rmac_words import WORDS, derivation_steps, exact
from roiviz.explain.words import Sentence, number, slope
from roiviz.features import FeatureMap
from roiviz.kernels.regions import VARIANTS

NO_WINNER = -1
DASHES = (0, 0, 10, 4, 16, 7, 2)
"""Dash length in screen pixels of each level's lines, 0 for solid; level 0 is the whole map."""


@dataclass(frozen=True)
class RmacSettings:
    """The choices that R-MAC is called with."""

    scales: int = 3
    overlap: float = 0.4
    variant: str = "tolias"
    aggregate: str = "sum"
    eps: float = 1e-6
    whitening: kernels.Whitening | None = None
    device: str = "cpu"

    def regions(self) -> dict[str, Any]:
        """The keyword arguments that lay out the regions."""
        return {"scales": self.scales, "overlap": self.overlap, "variant": self.variant}

    def arguments(self) -> dict[str, Any]:
        """All keyword arguments, for features channels last."""
        return {
            **self.regions(),
            "aggregate": self.aggregate,
            "whitening": self.whitening,
            "eps": self.eps,
            "layout": "NHWC",
            "device": self.device,
        }


@dataclass(frozen=True)
class Step:
    """One step of the derivation: a title, and its claims with this map's numbers."""

    title: str
    claims: Claims

    @property
    def sentence(self) -> Sentence:
        """The claims in words."""
        return words.render(self.claims, WORDS)


@dataclass(frozen=True)
class CandidateRow:
    """One of the six candidates, written out for a table."""

    steps: int
    gap: str
    overlap: str
    difference: str
    chosen: bool


@dataclass(frozen=True, eq=False)
class RegionBoxes:
    """Regions as rows of a "boxes" layer on the picture."""

    boxes: np.ndarray
    """(n, 5) float32: centre, width, height in picture pixels, angle 0."""
    colours: tuple[int, ...]
    """Index into the categorical palette: the level."""
    dashes: tuple[int, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class VariantDifference:
    """How another implementation's regions differ on a map of this size."""

    variant: str
    title: str
    count: int
    steps: int
    extra: RegionBoxes
    """Regions that only the other one has."""
    missing: RegionBoxes
    """Regions that only the shown one has."""
    claims: Claims

    @property
    def sentence(self) -> Sentence:
        """The claims in words."""
        return words.render(self.claims, WORDS)

    @property
    def differs(self) -> bool:
        """Whether any region differs."""
        return bool(len(self.extra.boxes) or len(self.missing.boxes))


@dataclass(frozen=True, eq=False)
class RegionsExplanation:
    """The regions of one feature map, their derivation, and what each of them finds."""

    feature_map: FeatureMap
    settings: RmacSettings
    derivation: kernels.RmacDerivation
    maxima: np.ndarray
    """(n, C): the largest value of each region and channel."""
    argmax: np.ndarray
    """(n, C) int32: row * W + column of that value; of equals the first."""

    @cached_property
    def boxes(self) -> RegionBoxes:
        """All regions, in the kernel's order."""
        derivation = self.derivation
        return region_boxes(derivation.regions, derivation.region_level, self.feature_map.stride)

    @cached_property
    def winning(self) -> np.ndarray:
        """(n, C) int32: the flat cell that wins each region and channel; NO_WINNER where none."""
        return winning(
            self.feature_map, self.settings, self.derivation.regions, self.maxima, self.argmax
        )

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The derivation in sentences."""
        return explain_derivation(self.derivation)

    @cached_property
    def candidates(self) -> tuple[CandidateRow, ...]:
        """The six candidates in writing; none for a square map."""
        return explain_candidates(self.derivation)

    @cached_property
    def coverage(self) -> np.ndarray:
        """(H, W) int: how many regions hold each cell."""
        covered = np.zeros(self.feature_map.values.shape[:2], np.int64)
        for x1, y1, x2, y2 in self.derivation.regions:
            covered[y1 : y2 + 1, x1 : x2 + 1] += 1
        return covered

    @cached_property
    def differences(self) -> tuple[VariantDifference, ...]:
        """The other implementations, with what differs at this size."""
        others = [name for name in VARIANTS if name != self.settings.variant]
        return tuple(_difference(self, name) for name in others)

    def regions_at(self, row: int, column: int) -> tuple[int, ...]:
        """The regions that hold a cell, the smallest first."""
        x1, y1, x2, y2 = self.derivation.regions.T
        holds = (x1 <= column) & (column <= x2) & (y1 <= row) & (row <= y2)
        indices = np.flatnonzero(holds)
        areas = ((x2 - x1 + 1) * (y2 - y1 + 1))[indices]
        return tuple(int(i) for i in indices[np.argsort(areas, kind="stable")])

    def winning_cells(self, channel: int) -> np.ndarray:
        """(n, 2) int: row and column of each region's winning cell; NO_WINNER where none wins."""
        won, width = self.winning[:, [channel]], self.feature_map.values.shape[1]
        return np.where(won < 0, NO_WINNER, np.hstack(np.divmod(won, width)))


def explain_regions(feature_map: FeatureMap, settings: RmacSettings) -> RegionsExplanation:
    """Find the regions of a feature map and what each of them holds.

    Raises: ValueError with the kernel's own sentence.
    """
    height, width, _ = feature_map.values.shape
    derivation = kernels.rmac_derivation(height, width, **settings.regions())
    maxima, argmax = kernels.region_maxima(
        feature_map.nhwc, derivation.regions, layout="NHWC", device=settings.device
    )
    return RegionsExplanation(feature_map, settings, derivation, maxima[0], argmax[0])


def winning(
    feature_map: FeatureMap,
    settings: RmacSettings,
    regions: np.ndarray,
    maxima: np.ndarray,
    argmax: np.ndarray,
) -> np.ndarray:
    """(n, C) int32: the flat cell that wins each region and channel.

    The kernel's own, the first of equals; NO_WINNER where a region's cells are all alike, as on a
    channel that is 0 there.
    """
    below, _ = kernels.region_maxima(
        -feature_map.nhwc, regions, layout="NHWC", device=settings.device
    )
    first, last = regions[:, :2], regions[:, 2:]
    several = np.any(last > first, axis=1, keepdims=True)
    return np.where(several & (maxima == -below[0]), np.int32(NO_WINNER), argmax)


def cells_box(cells: Sequence[int] | np.ndarray, stride: float, name: str = "") -> Box:
    """The box in picture pixels around cells x1, y1 … x2, y2, inclusive."""
    x1, y1, x2, y2 = (float(cell) for cell in cells)
    return Box(
        cx=on_picture((x1 + x2) / 2, stride),
        cy=on_picture((y1 + y2) / 2, stride),
        width=(x2 - x1 + 1) * stride,
        height=(y2 - y1 + 1) * stride,
        id=name,
    )


def cell_box(cell: tuple[int, int], stride: float, reach: int = 0) -> Box:
    """The box around one cell (row, column) and `reach` more on each side."""
    row, column = cell
    return cells_box((column - reach, row - reach, column + reach, row + reach), stride)


def region_boxes(regions: np.ndarray, levels: np.ndarray, stride: float) -> RegionBoxes:
    """Regions (n, 4) in cells, and their levels, as rows of a layer."""
    first, last = regions[:, :2], regions[:, 2:]
    boxes = np.zeros((len(regions), 5), np.float32)
    boxes[:, :2] = on_picture((first + last) / 2, stride)
    boxes[:, 2:4] = (last - first + 1) * stride
    return RegionBoxes(
        boxes=boxes,
        colours=tuple(int(level) for level in levels),
        dashes=tuple(DASHES[level % len(DASHES)] for level in levels),
        labels=tuple(
            _label(cells, level) for cells, level in zip(regions, levels.tolist(), strict=True)
        ),
    )


def _label(cells: np.ndarray, level: int) -> str:
    x1, y1, x2, y2 = cells.tolist()
    where = f"level {level}" if level else "whole map"
    return f"{where}: {y2 - y1 + 1} × {x2 - x1 + 1} cells from row {y1}, column {x1}"


def explain_derivation(derivation: kernels.RmacDerivation) -> tuple[Step, ...]:
    """The steps of the derivation, each with its claims."""
    return tuple(Step(title, claims) for title, claims in derivation_steps(derivation))


def explain_candidates(derivation: kernels.RmacDerivation) -> tuple[CandidateRow, ...]:
    """Write the six candidates out; differences with all the digits that decide."""
    short, long = sorted((derivation.height, derivation.width))
    area = short * short
    return tuple(
        CandidateRow(
            steps=step.steps,
            gap=f"({long} − {short}) / {step.steps} = {number(step.gap)}",
            overlap=f"({area} − {short} · {number(step.gap)}) / {area} = {slope(step.overlap)}",
            difference=exact(step.difference, derivation),
            chosen=step == derivation.chosen,
        )
        for step in derivation.candidates
    )


def _difference(explained: RegionsExplanation, name: str) -> VariantDifference:
    shown = explained.derivation
    other = kernels.rmac_derivation(
        shown.height, shown.width, scales=shown.scales, overlap=shown.overlap, variant=name
    )
    stride = explained.feature_map.stride
    extra, missing = _only_in(other, shown), _only_in(shown, other)
    return VariantDifference(
        variant=name,
        title=other.variant.title,
        count=len(other.regions),
        steps=other.chosen.steps if other.chosen else 0,
        extra=region_boxes(other.regions[extra], other.region_level[extra], stride),
        missing=region_boxes(shown.regions[missing], shown.region_level[missing], stride),
        claims=_why_different(shown, other, len(extra), len(missing)),
    )


def _only_in(one: kernels.RmacDerivation, other: kernels.RmacDerivation) -> np.ndarray:
    """Indices of the one's regions that the other lacks, level by level."""
    have = {
        (level, *cells)
        for level, cells in zip(other.region_level.tolist(), other.regions.tolist(), strict=True)
    }
    rows = zip(one.region_level.tolist(), one.regions.tolist(), strict=True)
    lacking = [i for i, (level, cells) in enumerate(rows) if (level, *cells) not in have]
    return np.array(lacking, np.int64)


def _why_different(
    shown: kernels.RmacDerivation, other: kernels.RmacDerivation, extra: int, missing: int
) -> Claims:
    values: Values = {"variant": other.variant.title, "regions": len(other.regions)}
    if not extra and not missing:
        return (Claim("same regions", values),)
    claims = [Claim("other regions", values)]
    whole_map = other.variant.whole_map != shown.variant.whole_map
    if shown.chosen and other.chosen and shown.chosen.steps != other.chosen.steps:
        claims.append(
            Claim(
                "other steps",
                {
                    "bits": int(np.finfo(other.variant.arithmetic).bits),
                    "other": other.chosen.steps,
                    "shown": shown.chosen.steps,
                },
            )
        )
    elif extra + missing > whole_map:
        claims.append(Claim("other rounding"))
    if whole_map:
        claims.append(Claim("adds map" if other.variant.whole_map else "lacks map"))
    return tuple(claims)
