"""Search by descriptor: rank pictures, say which regions made them alike, and score the methods.

A descriptor is kept as its parts, vectors that add up to it. The cosine of two descriptors is then
a sum over pairs of parts, one from each picture; a hit's pairs show these terms.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.cells import in_cells
from roiviz.explain.rmac import RmacSettings, cells_box, explain_regions
from roiviz.explain.rmac_descriptor import explain_descriptor
from roiviz.features import FeatureMap

Cells = tuple[int, int, int, int]
"""First column, first row, last column, last row; all included."""


@dataclass(frozen=True, eq=False)
class Parts:
    """A descriptor before its last normalisation: unit vectors to add up, and their regions."""

    vectors: np.ndarray
    """(n, D) float64."""
    regions: np.ndarray
    """(n, 4) cells."""
    stride: float

    @cached_property
    def norm(self) -> float:
        """Length of the sum."""
        return float(np.linalg.norm(self.vectors.sum(axis=0)))

    @cached_property
    def descriptor(self) -> np.ndarray:
        """(D,) of length 1, or zeros."""
        total = self.vectors.sum(axis=0)
        return total / self.norm if self.norm else total

    def box(self, region: int) -> Box:
        """A region in picture pixels."""
        return cells_box(self.regions[region], self.stride)


def _rmac_vectors(values: np.ndarray, settings: RmacSettings) -> tuple[np.ndarray, np.ndarray]:
    details = kernels.rmac_details(values[None], **settings.arguments())
    return details.vectors[0].astype(np.float64), details.regions


def _pooled(pool: Callable) -> Callable:
    """A method with one vector for all cells, normalised and whitened as R-MAC's are."""

    def vectors(values: np.ndarray, settings: RmacSettings) -> tuple[np.ndarray, np.ndarray]:
        height, width, _ = values.shape
        pooled = pool(values[None], layout="NHWC", device=settings.device)
        vectors = _units(pooled.astype(np.float64))
        if settings.whitening is not None:
            vectors = _units(settings.whitening.apply(vectors))
        return vectors, np.array([[0, 0, width - 1, height - 1]])

    return vectors


@dataclass(frozen=True)
class Method:
    """One way to describe a feature map."""

    name: str
    title: str
    sentence: str
    vectors: Callable[[np.ndarray, RmacSettings], tuple[np.ndarray, np.ndarray]]
    """((H, W, C), settings) -> vectors (n, D) to add up, and their regions (n, 4)."""


METHODS = {
    row.name: row
    for row in (
        Method("rmac", "R-MAC", "The largest values of many regions, summed.", _rmac_vectors),
        Method("mac", "MAC", "The largest value of each channel.", _pooled(kernels.mac)),
        Method("spoc", "SPoC", "The mean of each channel.", _pooled(kernels.spoc)),
        Method(
            "gem",
            "GeM",
            "The cube root of the mean of cubes: between SPoC and MAC.",
            _pooled(kernels.gem),
        ),
    )
}


@dataclass(frozen=True, eq=False)
class Item:
    """A picture of the collection; pictures of the same scene are the right answers to it."""

    name: str
    scene: str
    feature_map: FeatureMap


@dataclass(frozen=True, eq=False)
class Index:
    """A collection and the descriptors of its pictures by one method."""

    items: tuple[Item, ...]
    parts: tuple[Parts, ...]
    method: Method
    settings: RmacSettings

    @cached_property
    def descriptors(self) -> np.ndarray:
        """(items, D)."""
        return np.stack([parts.descriptor for parts in self.parts])


@dataclass(frozen=True)
class Pair:
    """A region of the query and one of a hit, and what they give to the similarity."""

    query_region: int
    hit_region: int
    value: float
    """Its part of the similarity; all pairs of a hit add up to it."""
    query_box: Box
    hit_box: Box


@dataclass(frozen=True, eq=False)
class Hit:
    """One picture found, and why."""

    rank: int
    """From 1."""
    item: int
    """Index in the collection."""
    name: str
    scene: str
    similarity: float
    """Cosine, -1 … 1."""
    relevant: bool | None
    """Whether it shows the query's scene; None for a query that belongs to none."""
    query_parts: Parts
    parts: Parts

    @cached_property
    def pairs(self) -> np.ndarray:
        """(query's regions, hit's regions): parts of the similarity."""
        scale = self.query_parts.norm * self.parts.norm
        products = self.query_parts.vectors @ self.parts.vectors.T
        return products / scale if scale else np.zeros_like(products)

    def best_pairs(self, count: int = 5) -> tuple[Pair, ...]:
        """The pairs that contribute most to the similarity, the best first."""
        order = np.argsort(-self.pairs, axis=None, kind="stable")[:count]
        rows, columns = np.unravel_index(order, self.pairs.shape)
        return tuple(
            Pair(
                query_region=int(row),
                hit_region=int(column),
                value=float(self.pairs[row, column]),
                query_box=self.query_parts.box(row),
                hit_box=self.parts.box(column),
            )
            for row, column in zip(rows, columns, strict=True)
        )


@dataclass(frozen=True, eq=False)
class SearchExplanation:
    """A query, the collection in order of similarity, and how good that order is."""

    query: Parts
    cells: Cells
    """The part of the query's feature map that was described."""
    hits: tuple[Hit, ...]
    average_precision: float | None
    """None for a query without a right answer in the collection."""
    whitened: bool
    """Whether the vectors were whitened."""


@dataclass(frozen=True)
class Score:
    """How well a method finds every picture of the collection from every other one."""

    method: str
    title: str
    mean_average_precision: float
    average_precisions: tuple[float | None, ...]
    """Average precision of each item as the query; None if no other picture shows its scene."""


def describe(
    feature_map: FeatureMap,
    method: str,
    settings: RmacSettings,
    box: Box | None = None,
    *,
    as_region: bool = False,
) -> tuple[Parts, Cells]:
    """Describe a feature map, or what lies in a box on its picture.

    Args:
        method: a name in `METHODS`.
        box: in picture pixels; a turned one counts as the upright box around it. The map is cropped
            to the cells whose centres it holds, at least one.
        as_region: take the crop for one region instead of laying R-MAC's regions over it.

    Returns: the descriptor's parts, their regions in cells of the whole map; and the crop.
    Raises: ValueError for an unknown method, or a box that does not touch the map.
    """
    if method not in METHODS:
        raise ValueError(f"method: want one of {', '.join(METHODS)}, got {method!r}")
    height, width, _ = feature_map.values.shape
    cells = (0, 0, width - 1, height - 1) if box is None else cells_inside(box, feature_map)
    x1, y1, x2, y2 = cells
    values = np.ascontiguousarray(feature_map.values[y1 : y2 + 1, x1 : x2 + 1])
    # One region's vector is MAC's of its cells.
    chosen = METHODS["mac" if as_region and method == "rmac" else method]
    vectors, regions = chosen.vectors(values, settings)
    return Parts(vectors, regions + np.array([x1, y1, x1, y1]), feature_map.stride), cells


def cells_inside(box: Box, feature_map: FeatureMap) -> Cells:
    """The cells whose centres lie inside a box; the cell at its centre if there is none.

    Raises: ValueError for a box that does not touch the map.
    """
    height, width, _ = feature_map.values.shape
    upright, stride = box.bounds(), feature_map.stride
    spans = []
    for name, centre, size, count in (
        ("left and right", upright.cx, upright.width, width),
        ("top and bottom", upright.cy, upright.height, height),
    ):
        low, high = centre - size / 2, centre + size / 2
        if high < 0 or low > count * stride:
            raise ValueError(
                f"The box does not touch the picture: its {name} lie at "
                f"{low:g} and {high:g} of {count * stride:g} px."
            )
        first = max(int(np.ceil(in_cells(low, stride))), 0)
        last = min(int(np.floor(in_cells(high, stride))), count - 1)
        if first > last:
            first = last = min(max(int(np.floor(centre / stride)), 0), count - 1)
        spans.append((first, last))
    (x1, x2), (y1, y2) = spans
    return x1, y1, x2, y2


def build_index(
    items: Sequence[Item],
    method: str,
    settings: RmacSettings,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> Index:
    """Describe every picture of a collection.

    Args:
        items: at least one; feature maps with the same channels.
        on_progress: called with (pictures done, all of them) after each; raising in it cancels.

    Raises: ValueError for an empty collection, other channels, or an unknown method.
    """
    if not items:
        raise ValueError("items: want at least one picture, got none")
    channels = {item.feature_map.values.shape[2] for item in items}
    if len(channels) > 1:
        raise ValueError(f"items: want feature maps with the same channels, got {sorted(channels)}")
    parts = []
    for done, item in enumerate(items, start=1):
        parts.append(describe(item.feature_map, method, settings)[0])
        on_progress(done, len(items))
    return Index(tuple(items), tuple(parts), METHODS[method], settings)


def search(
    index: Index,
    query: FeatureMap,
    *,
    scene: str | None = None,
    skip: int | None = None,
    box: Box | None = None,
    as_region: bool = False,
) -> SearchExplanation:
    """Rank the collection by similarity to a picture, or to a box on it.

    Args:
        scene: what the query shows, if it is known.
        skip: index of the query itself, if it is in the collection: it is not ranked.
        box, as_region: as for `describe`.

    Raises: ValueError as `describe`, or for a query with other channels than the collection's.
    """
    channels = index.items[0].feature_map.values.shape[2]
    if query.values.shape[2] != channels:
        raise ValueError(
            f"query: want a feature map of {channels} channels, got {query.values.shape[2]}"
        )
    parts, cells = describe(query, index.method.name, index.settings, box, as_region=as_region)
    similarities = index.descriptors @ parts.descriptor
    order = [i for i in np.argsort(-similarities, kind="stable").tolist() if i != skip]
    hits = tuple(
        Hit(
            rank=rank,
            item=i,
            name=index.items[i].name,
            scene=index.items[i].scene,
            similarity=float(similarities[i]),
            relevant=None if scene is None else index.items[i].scene == scene,
            query_parts=parts,
            parts=index.parts[i],
        )
        for rank, i in enumerate(order, start=1)
    )
    return SearchExplanation(
        query=parts,
        cells=cells,
        hits=hits,
        average_precision=average_precision([bool(hit.relevant) for hit in hits]),
        whitened=index.settings.whitening is not None,
    )


def average_precision(relevant: Sequence[bool]) -> float | None:
    """Mean, over the right answers, of the share of right answers up to and with each of them.

    None if there is no right answer. Source: Manning, Raghavan, Schütze, 2008, section 8.4.
    """
    hits = np.flatnonzero(np.asarray(relevant, bool))
    if not len(hits):
        return None
    return float(np.mean(np.arange(1, len(hits) + 1) / (hits + 1)))


def score(index: Index) -> Score:
    """Search the collection with each of its own pictures; mean over those with right answers."""
    scenes = np.array([item.scene for item in index.items])
    similarities = index.descriptors @ index.descriptors.T
    precisions = []
    for i, row in enumerate(similarities):
        order = np.argsort(-row, kind="stable")
        order = order[order != i]
        precisions.append(average_precision(scenes[order] == scenes[i]))
    known = [precision for precision in precisions if precision is not None]
    return Score(
        method=index.method.name,
        title=index.method.title,
        mean_average_precision=float(np.mean(known)) if known else 0.0,
        average_precisions=tuple(precisions),
    )


WHITE_PART = 0.75
"""The largest share of the channels that a whitening keeps as directions; the last are noise."""


def learn_from(
    feature_maps: Sequence[FeatureMap], settings: RmacSettings, method: str = "rmac"
) -> kernels.Whitening:
    """Learn a method's whitening from its own vectors, best of pictures that are not searched.

    A spread needs many vectors to be known, so at most half as many directions are kept as there
    are vectors, and at most `WHITE_PART` of the channels.

    Raises: ValueError for an unknown method, or if all the vectors are equal.
    """
    if method not in METHODS:
        raise ValueError(f"method: want one of {', '.join(METHODS)}, got {method!r}")
    plain = replace(settings, whitening=None)
    vectors = np.concatenate(
        [METHODS[method].vectors(each.values, plain)[0] for each in feature_maps]
    )
    whole = kernels.learn_whitening(vectors)
    kept = max(1, min(int(WHITE_PART * vectors.shape[1]), len(vectors) // 2))
    return kernels.Whitening(whole.mean, whole.projection[:kept])


def _units(vectors: np.ndarray) -> np.ndarray:
    """Each row of length 1; zero rows stay zero."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(norms, norms, 1)


def warm_up() -> None:
    """Call once what the R-MAC pages call, so that it is compiled before a visitor comes."""
    values = np.random.default_rng(0).random((4, 6, 3), np.float32)
    # Feature maps are read-only, for which Numba compiles separately.
    values.flags.writeable = False
    feature_map = FeatureMap(values, 8.0, "", "", ("", "", ""))
    settings = RmacSettings()
    explain_regions(feature_map, settings)
    explain_descriptor(feature_map, settings)
    for method in METHODS:
        describe(feature_map, method, settings)
