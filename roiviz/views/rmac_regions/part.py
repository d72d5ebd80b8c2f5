"""What the cards of R-MAC regions are told: the derivation, and what each region finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.scene.schema import CardName, Floats, Text, Wholes
from roiviz.views.region_part import RegionTable


class RegionCard(CardName):
    """The page's own cards."""

    LIST = "rmac_list"
    REGION = "rmac_region"
    DERIVATION = "rmac_derivation"
    VARIANTS = "rmac_variants"


@dataclass(frozen=True)
class Written:
    """A candidate's numbers with all their digits."""

    gap: str
    overlap: str
    difference: str


@dataclass(frozen=True)
class Candidate:
    """A number of steps along the long side, and the overlap that it gives."""

    steps: int
    gap: float
    overlap: float
    difference: float
    chosen: bool
    written: Written


@dataclass(frozen=True)
class Level:
    """One level's squares; `dash`: of its lines, in screen pixels."""

    level: int
    size: int
    columns: int
    rows: int
    stride_x: float
    stride_y: float
    starts_x: tuple[int, ...]
    starts_y: tuple[int, ...]
    dash: int


@dataclass(frozen=True)
class Step:
    """One step of the derivation in words."""

    title: str
    sentence: tuple[Text, ...]


@dataclass(frozen=True)
class Derivation:
    """Every number between the map's size and its regions, as the kernel gave it.

    Attributes:
        bits: of the variant's arithmetic. wd, hd: regions that the long side adds.
        whole_map: whether the whole map is a region too.
    """

    height: int
    width: int
    overlap: float
    variant: str
    bits: int
    whole_map: bool
    count: int
    wd: int
    hd: int
    candidates: tuple[Candidate, ...]
    levels: tuple[Level, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Difference:
    """Another implementation: how many regions it has, and how many only one of the two has."""

    variant: str
    count: int
    extra: int
    missing: int
    sentence: tuple[Text, ...]
    drawn: bool


@dataclass(frozen=True)
class RegionsPart(RegionTable):
    """What each region finds.

    Attributes:
        maxima, argmax: (n, C) its largest value of each channel, and that one's flat cell, of
            equals the first; -1 where all are alike.
    """

    derivation: Derivation
    differences: tuple[Difference, ...]
    maxima: Floats
    argmax: Wholes
    kind: Literal["rmac_regions"] = "rmac_regions"
