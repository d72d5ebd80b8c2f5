"""R-MAC's descriptor of one feature map: which region and cell gives each of its channels.

Everything comes from one `kernels.rmac_details`; what is derived here only adds up its numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain.rmac import (
    RegionBoxes,
    RmacSettings,
    cell_box,
    cells_box,
    region_boxes,
    winning,
)
from roiviz.features import FeatureMap

PATCH_REACH = 1
"""Cells that a patch shows around the winning one, on each side."""


@dataclass(frozen=True)
class Aggregate:
    """One way to make a descriptor of the same region maxima."""

    name: str
    title: str
    formula: str
    descriptor: np.ndarray
    """(C,) or (n · C,) float64 of length 1, or zeros."""
    norm: float
    """Length before the last normalisation."""
    similarity: float | None
    """Cosine to the R-MAC descriptor; None where the lengths differ."""


@dataclass(frozen=True)
class Patch:
    """Where one strong channel of the descriptor comes from."""

    channel: int
    name: str
    value: float
    """Of the descriptor."""
    region: int
    """The region that gives the largest part of it."""
    share: float
    """That region's share of the channel's sum, 0 … 1 if all parts are positive."""
    cell: tuple[int, int]
    """Row and column of the winning cell."""
    cell_box: Box
    patch_box: Box
    """The winning cell and its neighbours, inside the map; what to cut out of the picture."""
    region_box: Box


@dataclass(frozen=True, eq=False)
class DescriptorExplanation:
    """A descriptor, its parts, and its change without some of them."""

    feature_map: FeatureMap
    settings: RmacSettings
    details: kernels.RmacDetails
    """With the regions that are switched on."""
    full: np.ndarray
    """(D,) float64: the descriptor with every region."""

    @property
    def active(self) -> np.ndarray:
        """(n,) bool: the regions that are switched on."""
        return self.details.active

    @property
    def descriptor(self) -> np.ndarray:
        """(D,) of the regions that are switched on."""
        return self.details.descriptor[0]

    @property
    def region_vectors(self) -> np.ndarray:
        """(n, D): unit vectors that are added up, those switched off included."""
        return self.details.vectors[0]

    @property
    def region_norms(self) -> np.ndarray:
        """(n,): lengths of the region maxima before normalisation."""
        return self.details.norms[0]

    @cached_property
    def boxes(self) -> RegionBoxes:
        """The regions on the picture."""
        derivation = self.details.derivation
        return region_boxes(derivation.regions, derivation.region_level, self.feature_map.stride)

    @cached_property
    def similarity(self) -> float:
        """Cosine between the descriptor and the one with every region."""
        return cosine(self.descriptor, self.full)

    @cached_property
    def shares(self) -> np.ndarray:
        """(n,): each region's part of the sum's length; the active ones add up to 1, others are 0.

        A region's vector measured along the sum: agreeing regions have large shares.
        """
        sums = np.where(self.active[:, None], self.region_vectors, 0).astype(np.float64)
        total = sums.sum(axis=0)
        squared = float(total @ total)
        return sums @ total / squared if squared else np.zeros(len(sums))

    @cached_property
    def turned(self) -> float:
        """Degrees between the descriptor and the one with every region; NaN if one is zero."""
        return degrees_between(self.descriptor, self.full)

    @cached_property
    def turns(self) -> np.ndarray:
        """(n,): degrees to the full descriptor after switching each region over, one at a time.

        NaN where nothing is left, or where the full descriptor is zero.
        """
        vectors = self.region_vectors.astype(np.float64)
        signs = np.where(self.active, -1.0, 1.0)[:, None]
        total = np.where(self.active[:, None], vectors, 0).sum(axis=0)
        changed = total + signs * vectors
        # Taking all its parts out of a sum leaves rounding, not a direction.
        spent = np.linalg.norm(changed, axis=1) <= 1e-12 * np.abs(vectors).sum()
        return np.array(
            [
                np.nan if nothing else degrees_between(one, self.full)
                for one, nothing in zip(changed, spent, strict=True)
            ]
        )

    @cached_property
    def winning(self) -> np.ndarray:
        """(n, C) int32: the flat cell that wins each region and channel; -1 where none does."""
        found = self.details
        return winning(
            self.feature_map, self.settings, found.regions, found.maxima[0], found.argmax[0]
        )

    def winners(self, channel: int | None = None) -> np.ndarray:
        """(H, W) int: how often each cell wins in an active region, in one channel or in all."""
        height, width, _ = self.feature_map.values.shape
        positions = self.winning[self.active]
        if channel is not None:
            positions = positions[:, channel]
        won = positions[positions >= 0]
        return np.bincount(won, minlength=height * width).reshape(height, width)

    @cached_property
    def aggregates(self) -> tuple[Aggregate, ...]:
        """Sum of unit vectors, sum of raw maxima, and concatenation, side by side."""
        maxima = self.details.maxima[0][self.active].astype(np.float64)
        units = self.region_vectors[self.active].astype(np.float64)
        white = " whitened, L2," if self.settings.whitening else ""
        rows = (
            ("sum", "Unit vectors, summed: R-MAC", f"L2( Σ L2(maxima){white} )", units.sum(axis=0)),
            ("raw", "Maxima summed as they are", "L2( Σ maxima )", maxima.sum(axis=0)),
            ("concat", "Unit vectors in a row", "L2( [R1 … Rn] )", units.ravel()),
        )
        reference = rows[0][3]
        return tuple(
            Aggregate(
                name=name,
                title=title,
                formula=formula,
                descriptor=unit(vector),
                norm=float(np.linalg.norm(vector)),
                similarity=cosine(vector, reference) if len(vector) == len(reference) else None,
            )
            for name, title, formula, vector in rows
        )

    def patches(self, count: int = 8) -> tuple[Patch, ...]:
        """Where the descriptor's strongest channels come from, the strongest first.

        Only without a whitening: a whitened dimension mixes all channels and has no cell.
        """
        if self.settings.whitening or not self.active.any():
            return ()
        strongest = np.argsort(-self._sum, kind="stable")[:count]
        patches = (self._patch(int(channel)) for channel in strongest if self._sum[channel] > 0)
        return tuple(patch for patch in patches if patch is not None)

    @cached_property
    def _sum(self) -> np.ndarray:
        return np.where(self.active[:, None], self.region_vectors, 0).sum(axis=0)

    def _patch(self, channel: int) -> Patch | None:
        """None where its region has no winning cell."""
        height, width, _ = self.feature_map.values.shape
        stride = self.feature_map.stride
        parts = np.where(self.active, self.region_vectors[:, channel], -np.inf)
        region = int(parts.argmax())
        won = int(self.winning[region, channel])
        if won < 0:
            return None
        row, column = divmod(won, width)
        around = (
            max(column - PATCH_REACH, 0),
            max(row - PATCH_REACH, 0),
            min(column + PATCH_REACH, width - 1),
            min(row + PATCH_REACH, height - 1),
        )
        total = float(self._sum[channel])
        return Patch(
            channel=channel,
            name=self.feature_map.channel_names[channel],
            value=total / (float(np.linalg.norm(self._sum)) or 1.0),
            region=region,
            share=float(parts[region]) / total,
            cell=(row, column),
            cell_box=cell_box((row, column), stride),
            patch_box=cells_box(around, stride),
            region_box=cells_box(self.details.regions[region], stride),
        )


def explain_descriptor(
    feature_map: FeatureMap, settings: RmacSettings, switched_off: Sequence[int] = ()
) -> DescriptorExplanation:
    """Describe a feature map, with some regions switched off.

    Args:
        switched_off: indices of regions to leave out.

    Raises: ValueError for an index that no region has, or with the kernel's own sentence.
    """
    settings = replace(settings, aggregate="sum")
    height, width, _ = feature_map.values.shape
    count = len(kernels.rmac_derivation(height, width, **settings.regions()).regions)
    for index in switched_off:
        if not 0 <= index < count:
            raise ValueError(f"region: want one from 0 to {count - 1}, got {index}")
    active = np.ones(count, bool)
    active[list(switched_off)] = False
    details = kernels.rmac_details(feature_map.nhwc, active=active, **settings.arguments())
    full = unit(details.vectors[0].astype(np.float64).sum(axis=0))
    return DescriptorExplanation(feature_map, settings, details, full)


def unit(vector: np.ndarray) -> np.ndarray:
    """The vector in float64 and of length 1; a zero vector stays zero."""
    vector = vector.astype(np.float64)
    norm = np.linalg.norm(vector)
    return vector / norm if norm else vector


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    """Cosine of the angle between two vectors; 0 if one of them is zero."""
    return float(unit(one) @ unit(other))


def degrees_between(one: np.ndarray, other: np.ndarray) -> float:
    """The angle between two vectors; NaN if one of them is zero.

    Computed from chords, as the arc cosine near 1 loses digits (Kahan, 2006).
    """
    first, second = unit(one), unit(other)
    if not first.any() or not second.any():
        return float("nan")
    return float(
        np.degrees(2 * np.arctan2(np.linalg.norm(first - second), np.linalg.norm(first + second)))
    )
