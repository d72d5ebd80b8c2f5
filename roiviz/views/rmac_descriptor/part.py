"""What the cards of R-MAC descriptor are told: region vectors, their sum, and other aggregates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.scene.schema import CardName, Floats, Wholes
from roiviz.views.region_part import RegionTable


class DescriptorCard(CardName):
    """The page's own cards."""

    MATRIX = "rmac_matrix"
    AGGREGATES = "rmac_aggregates"
    PATCHES = "rmac_patches"


@dataclass(frozen=True)
class Aggregate:
    """Another way to make a descriptor of the same maxima; similarity None where lengths differ."""

    name: str
    title: str
    formula: str
    norm: float
    similarity: float | None
    length: int
    descriptor: Floats


@dataclass(frozen=True)
class Patch:
    """Where a strong channel comes from: its winning cell, and cx, cy, w, h on the picture."""

    channel: int
    name: str
    value: float
    region: int
    share: float
    cell: tuple[int, int]
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class DescriptorPart(RegionTable):
    """Every number between the regions' maxima and the descriptor.

    Attributes:
        similarity: cosine to the descriptor of all regions, which is `full`.
        off: regions that the person has switched off.
        every_channel: whether the cells' wins are counted in all channels.
        maxima, vectors: (n, C). argmax: (n, C) flat cells, -1 where all are alike.
        norms, shares, turns: (n,). total, descriptor, full: (C,).
    """

    similarity: float
    total_norm: float
    off: tuple[int, ...]
    every_channel: bool
    aggregates: tuple[Aggregate, ...]
    patches: tuple[Patch, ...]
    maxima: Floats
    argmax: Wholes
    vectors: Floats
    norms: Floats
    shares: Floats
    turns: Floats
    total: Floats
    descriptor: Floats
    full: Floats
    kind: Literal["rmac_descriptor"] = "rmac_descriptor"
