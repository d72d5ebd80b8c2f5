"""What the cards of R-MAC search are told: the ranking, its pairs of regions, and the scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.scene.schema import CardName, Floats, PagePart, Wholes


class SearchCard(CardName):
    """The page's own cards."""

    HITS = "rmac_hits"
    PAIRS = "rmac_pairs"
    SCORES = "rmac_scores"


@dataclass(frozen=True)
class Query:
    """The picture that is asked with."""

    title: str
    digest: str


@dataclass(frozen=True)
class FoundPicture:
    """One picture of the ranking; relevant None where the query belongs to no scene."""

    key: str
    title: str
    digest: str
    size: tuple[int, int]
    similarity: float
    relevant: bool | None
    rank: int


@dataclass(frozen=True)
class MethodScore:
    """A descriptor's mean average precision, as it is and whitened (None: nothing to learn)."""

    method: str
    title: str
    plain: float
    whitened: float | None
    used: bool


@dataclass(frozen=True)
class SearchAlone:
    """With which a page that has no server ranks the collection again.

    Attributes:
        method: a key of `rmac_search.METHODS`; scales, overlap, variant: R-MAC's.
        as_region: whether a box is one region; whiten: whether a whitening is asked for.
        counts: of each hit, in their order, how many `vectors` it has.
        values: (C, H, W) the query's map.
        vectors: (V, D), and `regions`: (V, 4) their cells.
        mean, projection: (C,), (D, C) of the whitening, where there is one.
    """

    method: str
    scales: int
    overlap: float
    variant: str
    as_region: bool
    whiten: bool
    counts: tuple[int, ...]
    values: Floats
    vectors: Floats
    regions: Wholes
    mean: Floats | None = None
    projection: Floats | None = None


@dataclass(frozen=True)
class SearchPart(PagePart):
    """The collection ranked by likeness to the query.

    Attributes:
        chosen: key of the hit whose pairs are given.
        collection: how many drawn pictures there are.
        best: (hits, pairs, 11) the query's box, the hit's box (cx, cy, w, h each), the value and
            both regions' indices; NaN where there are fewer.
        pairs: (query's regions, hit's regions) of the chosen hit; query_boxes, hit_boxes: (n, 4).
        alone: what a page without a server needs besides.
    """

    query: Query
    method: str
    hits: tuple[FoundPicture, ...]
    chosen: str
    scores: tuple[MethodScore, ...]
    is_whitened: bool
    collection: int
    best: Floats
    pairs: Floats | None = None
    query_boxes: Floats | None = None
    hit_boxes: Floats | None = None
    alone: SearchAlone | None = None
    kind: Literal["rmac_search"] = "rmac_search"
