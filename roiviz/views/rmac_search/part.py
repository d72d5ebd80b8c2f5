"""What the cards of R-MAC search are told: the ranking, its pairs of regions, and the scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.scene.schema import CardName, Floats, PagePart


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
class SearchPart(PagePart):
    """The collection ranked by likeness to the query.

    Attributes:
        chosen: key of the hit whose pairs are given.
        collection: how many drawn pictures there are.
        best: (hits, pairs, 11) the query's box, the hit's box (cx, cy, w, h each), the value and
            both regions' indices; NaN where there are fewer.
        pairs: (query's regions, hit's regions) of the chosen hit; query_boxes, hit_boxes: (n, 4).
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
    kind: Literal["rmac_search"] = "rmac_search"
