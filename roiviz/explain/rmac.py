"""R-MAC's regions on one feature map: where each number of the derivation comes from.

The regions, and every number in the sentences, are those of `kernels.rmac_derivation`: the kernel's
own, read and not computed again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

import kernels
from kernels.rmac_regions import VARIANTS, StepCandidate
from roiviz.boxes import Box
from roiviz.explain.words import Sentence, number
from roiviz.features import FeatureMap

DASHES = (0, 0, 10, 4, 16, 7, 2)
"""Dash length in screen pixels of each level's lines, 0 for a full one; level 0: the whole map."""


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
    """One step of the derivation: a title and a sentence with this map's numbers filled in."""

    title: str
    sentence: Sentence


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
    """Regions as a picture shows them; one row a region, ready for a "boxes" layer."""

    boxes: np.ndarray
    """(n, 5) float32: centre, width, height in picture pixels, angle 0."""
    colours: tuple[int, ...]
    """Index into the categorical palette: the level."""
    dashes: tuple[int, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class RegionCard:
    """What a hovered region shows of one channel."""

    index: int
    level: int
    cells: tuple[int, int, int, int]
    """First column, first row, last column, last row."""
    box: Box
    value: float
    winner: tuple[int, int]
    """Row and column of the cell with the region's largest value."""
    winner_box: Box
    wins: int
    """Channels whose maximum this region finds in that same cell."""


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
    sentence: Sentence

    @property
    def differs(self) -> bool:
        """Whether any region does."""
        return bool(len(self.extra.boxes) or len(self.missing.boxes))


@dataclass(frozen=True, eq=False)
class RegionsLesson:
    """The regions of one feature map, their derivation, and what each of them finds."""

    feature_map: FeatureMap
    settings: RmacSettings
    derivation: kernels.RmacDerivation
    maxima: np.ndarray
    """(n, C): the largest value of each region and channel."""
    argmax: np.ndarray
    """(n, C) int32: row * W + column of that value."""

    @cached_property
    def boxes(self) -> RegionBoxes:
        """All regions, in the kernel's order."""
        derivation = self.derivation
        return region_boxes(derivation.regions, derivation.region_level, self.feature_map.stride)

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

    def card(self, region: int, channel: int) -> RegionCard:
        """A region's card for one channel."""
        width = self.feature_map.values.shape[1]
        position = int(self.argmax[region, channel])
        winner = divmod(position, width)
        cells = self.derivation.regions[region]
        return RegionCard(
            index=region,
            level=int(self.derivation.region_level[region]),
            cells=tuple(int(cell) for cell in cells),  # type: ignore[arg-type]
            box=cells_box(cells, self.feature_map.stride),
            value=float(self.maxima[region, channel]),
            winner=winner,
            winner_box=cell_box(winner, self.feature_map.stride),
            wins=int(np.count_nonzero(self.argmax[region] == position)),
        )

    def winning_cells(self, channel: int) -> np.ndarray:
        """(n, 2) int: row and column of the cell that wins each region in one channel."""
        width = self.feature_map.values.shape[1]
        return np.stack(np.divmod(self.argmax[:, channel], width), axis=1)


def regions_lesson(feature_map: FeatureMap, settings: RmacSettings) -> RegionsLesson:
    """Find the regions of a feature map and what each of them holds.

    Raises: ValueError with the kernel's own sentence.
    """
    height, width, _ = feature_map.values.shape
    derivation = kernels.rmac_derivation(height, width, **settings.regions())
    maxima, argmax = kernels.region_maxima(
        feature_map.nhwc, derivation.regions, layout="NHWC", device=settings.device
    )
    return RegionsLesson(feature_map, settings, derivation, maxima[0], argmax[0])


def cells_box(cells: Sequence[int] | np.ndarray, stride: float, name: str = "") -> Box:
    """The box in picture pixels around cells x1, y1 … x2, y2, both ends included."""
    x1, y1, x2, y2 = (float(cell) for cell in cells)
    return Box(
        cx=(x1 + x2 + 1) / 2 * stride,
        cy=(y1 + y2 + 1) / 2 * stride,
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
    first, last = regions[:, :2], regions[:, 2:] + 1
    boxes = np.zeros((len(regions), 5), np.float32)
    boxes[:, :2] = (first + last) / 2 * stride
    boxes[:, 2:4] = (last - first) * stride
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
    return f"{where}: {x2 - x1 + 1} × {y2 - y1 + 1} cells from column {x1}, row {y1}"


def explain_derivation(derivation: kernels.RmacDerivation) -> tuple[Step, ...]:
    """Tell the derivation step by step, with its own numbers."""
    steps = [_sides(derivation), _choice(derivation), _more(derivation)]
    steps += [_level(derivation, index) for index in range(len(derivation.levels))]
    return (*steps, _sum(derivation))


def explain_candidates(derivation: kernels.RmacDerivation) -> tuple[CandidateRow, ...]:
    """Write the six candidates out; differences with all the digits that decide."""
    short, long = sorted((derivation.height, derivation.width))
    area = short * short
    return tuple(
        CandidateRow(
            steps=step.steps,
            gap=f"({long} - {short}) / {step.steps} = {number(step.gap)}",
            overlap=f"({area} - {short} · {number(step.gap)}) / {area} = {step.overlap:.4g}",
            difference=_exact(step.difference, derivation),
            chosen=step == derivation.chosen,
        )
        for step in derivation.candidates
    )


def _exact(value: float, derivation: kernels.RmacDerivation) -> str:
    """As many digits as tell a number of this arithmetic from its neighbours."""
    return repr(derivation.variant.arithmetic(value).item()) if value else "0"


def _sides(derivation: kernels.RmacDerivation) -> Step:
    short, long = sorted((derivation.height, derivation.width))
    said: Sentence = [
        ("The map has ", False),
        (
            f"{derivation.height} row{'s' * (derivation.height != 1)} × "
            f"{derivation.width} column{'s' * (derivation.width != 1)}",
            True,
        ),
        (" of cells. ", False),
    ]
    if short == long:
        said += [(f"Both sides are {short}: there is no long side to walk along.", False)]
    else:
        said += [
            (f"The short side is {short}, the long side {long}: ", False),
            (f"{long - short} cells", True),
            (" to walk beyond one square.", False),
        ]
    return Step("The two sides", said)


def _choice(derivation: kernels.RmacDerivation) -> Step:
    title = "How many steps along the long side"
    chosen = derivation.chosen
    if chosen is None:
        return Step(title, [("None: the map is square.", False)])
    said: Sentence = [
        (f"{_steps(chosen.steps).capitalize()}", True),
        (
            f" of {number(chosen.gap)} {_cells(chosen.gap)}: neighbouring squares then "
            f"{_shared(derivation, chosen)}, {chosen.difference:.4g} off the wanted "
            f"{derivation.overlap:g}, and no other number of steps comes closer. ",
            False,
        ),
    ]
    return Step(title, [*said, *_tie(derivation, chosen)])


def _shared(derivation: kernels.RmacDerivation, step: StepCandidate) -> str:
    if step.overlap >= 0:
        return f"share {step.overlap:.4g} of their area"
    apart = step.gap - min(derivation.height, derivation.width)
    return f"are {number(apart)} {_cells(apart)} apart, an overlap of {step.overlap:.4g}"


def _cells(count: float) -> str:
    return "cell" if count == 1 else "cells"


def _steps(count: int) -> str:
    return "1 step" if count == 1 else f"{count} steps"


def _tie(derivation: kernels.RmacDerivation, chosen: StepCandidate) -> Sentence:
    """Say it where the last digit decides between two candidates."""
    bits = np.finfo(derivation.variant.arithmetic).bits
    for other in derivation.candidates:
        if other is chosen or abs(other.difference - chosen.difference) > 1e-6:
            continue
        mine, its = _exact(chosen.difference, derivation), _exact(other.difference, derivation)
        if mine == its:
            return [
                ("A tie: ", True),
                (f"{_steps(other.steps)} is exactly as far off; the first one is taken.", False),
            ]
        return [
            ("A tie but for rounding: ", True),
            (
                f"in {bits}-bit numbers {_steps(chosen.steps)} is {mine} off and "
                f"{_steps(other.steps)} {its}.",
                False,
            ),
        ]
    return []


def _more(derivation: kernels.RmacDerivation) -> Step:
    columns, rows = derivation.extra_columns, derivation.extra_rows
    said: Sentence = [("Level l has ", False)]
    said += [
        (f"l + {columns} columns", True),
        (" and ", False),
        (f"l + {rows} rows", True),
        (f" of squares (Wd = {columns}, Hd = {rows}).", False),
    ]
    return Step("More of them along the long side", said)


def _level(derivation: kernels.RmacDerivation, index: int) -> Step:
    level = derivation.levels[index]
    short = min(derivation.height, derivation.width)
    across = _walk("Across", "column", derivation.width, level.size, level.starts_x, level.stride_x)
    down = _walk("Down", "row", derivation.height, level.size, level.starts_y, level.stride_y)
    count = level.columns * level.rows
    said: Sentence = [
        (f"⌊2 · {short} / {level.level + 1}⌋ = ", False),
        (f"{level.size} cells", True),
        (f" a side. {across} {down} ", False),
        (f"{level.columns} × {level.rows} = {_count(count)}.", True),
    ]
    return Step(f"Level {level.level}", said)


def _walk(
    direction: str, line: str, length: int, size: int, starts: tuple[int, ...], stride: float
) -> str:
    """Where the squares of a level begin along one side, and why."""
    if len(starts) == 1:
        return f"{direction}: one square, from {line} {starts[0]}."
    shown = ", ".join(map(str, starts[:12])) + (", …" if len(starts) > 12 else "")
    steps = len(starts) - 1
    each = f"({length} - {size}) / {steps} = {number(stride)} cells a step"
    return f"{direction}: {each}, so from {line}s {shown}."


def _count(regions: int) -> str:
    return "1 region" if regions == 1 else f"{regions} regions"


def _sum(derivation: kernels.RmacDerivation) -> Step:
    parts = [level.columns * level.rows for level in derivation.levels]
    terms = " + ".join(map(str, parts)) or "0"
    said: Sentence = []
    if derivation.variant.whole_map:
        said += [("The whole map counts as one more region: ", False)]
        terms = f"1 + {terms}"
    count = len(derivation.regions)
    lead = f"{terms} = " if len(parts) + derivation.variant.whole_map > 1 else ""
    return Step("All regions", [*said, (lead, False), (f"{_count(count)}.", True)])


def _difference(lesson: RegionsLesson, name: str) -> VariantDifference:
    shown = lesson.derivation
    other = kernels.rmac_derivation(
        shown.height, shown.width, scales=shown.scales, overlap=shown.overlap, variant=name
    )
    stride = lesson.feature_map.stride
    extra, missing = _only_in(other, shown), _only_in(shown, other)
    return VariantDifference(
        variant=name,
        title=other.variant.title,
        count=len(other.regions),
        steps=other.chosen.steps if other.chosen else 0,
        extra=region_boxes(other.regions[extra], other.region_level[extra], stride),
        missing=region_boxes(shown.regions[missing], shown.region_level[missing], stride),
        sentence=_why_different(shown, other, len(extra), len(missing)),
    )


def _only_in(one: kernels.RmacDerivation, other: kernels.RmacDerivation) -> np.ndarray:
    """Indices of regions of the one that the other lacks, level for level."""
    have = {
        (level, *cells)
        for level, cells in zip(other.region_level.tolist(), other.regions.tolist(), strict=True)
    }
    rows = zip(one.region_level.tolist(), one.regions.tolist(), strict=True)
    lacking = [i for i, (level, cells) in enumerate(rows) if (level, *cells) not in have]
    return np.array(lacking, np.int64)


def _why_different(
    shown: kernels.RmacDerivation, other: kernels.RmacDerivation, extra: int, missing: int
) -> Sentence:
    said: Sentence = [(f"{other.variant.title}: ", False), (_count(len(other.regions)), True)]
    if not extra and not missing:
        return [*said, (", the same ones.", False)]
    reasons = []
    whole_map = other.variant.whole_map != shown.variant.whole_map
    if shown.chosen and other.chosen and shown.chosen.steps != other.chosen.steps:
        bits = np.finfo(other.variant.arithmetic).bits
        reasons.append(
            f"its {bits}-bit rounding takes {_steps(other.chosen.steps)} along the long side, "
            f"the shown one {shown.chosen.steps}"
        )
    elif extra + missing > whole_map:
        reasons.append("it rounds the regions' first cells in another way")
    if whole_map:
        reasons.append(
            "it adds the whole map" if other.variant.whole_map else "it leaves out the whole map"
        )
    return [*said, (f": {'; '.join(reasons)}.", False)]
