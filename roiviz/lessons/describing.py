"""What R-MAC makes of small maps and whitening of vectors: the numbers that lessons ask for."""

from __future__ import annotations

import numpy as np

from roiviz import kernels
from roiviz.lessons.lesson import PairsFigure

Vectors = tuple[tuple[float, float], ...]


def details(figure: PairsFigure, picture: int, off: tuple[int, ...] = ()) -> kernels.RmacDetails:
    """Everything between one of the maps and its descriptor, some regions left out."""
    shape = 1, figure.channels, figure.rows, figure.columns
    features = np.array(figure.maps[picture], np.float32).reshape(shape)
    found = kernels.rmac_details(features, scales=figure.levels)
    if not off:
        return found
    active = np.ones(len(found.active), bool)
    active[list(off)] = False
    return kernels.rmac_details(features, scales=figure.levels, active=active)


def pairs(figure: PairsFigure) -> np.ndarray:
    """(query's regions, first picture's regions) float64: products of their unit vectors."""
    one, other = (details(figure, k).vectors[0].astype(np.float64) for k in (0, 1))
    product: np.ndarray = one @ other.T
    return product


def cosines(figure: PairsFigure, off: tuple[int, ...] = ()) -> list[float]:
    """Of each picture with the query, some of whose regions are left out."""
    query = details(figure, 0, off).descriptor[0]
    return [float(query @ details(figure, k).descriptor[0]) for k in range(1, len(figure.maps))]


def whitened(vectors: Vectors, learnt: Vectors) -> np.ndarray:
    """(n, 2): vectors by the whitening of others; as they are where it is learnt from none."""
    table = np.array(vectors)
    return kernels.learn_whitening(np.array(learnt)).apply(table) if learnt else table


def stretch(vectors: Vectors, learnt: Vectors) -> float:
    """How many times as long as wide the whitened vectors' ellipse is."""
    table = whitened(vectors, learnt)
    spreads = np.linalg.svd(table - table.mean(axis=0), compute_uv=False)
    return float(spreads[0] / spreads[1])


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    """Of the angle between two vectors."""
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))


def cloud(
    noise: Vectors,
    mean: tuple[float, float],
    along: tuple[float, float],
    spreads: tuple[float, float],
) -> Vectors:
    """Vectors with just this mean and these spreads along a unit direction and across it.

    Args:
        noise: of which the vectors are made.
    """
    table = np.array(noise)
    whole = kernels.learn_whitening(table).apply(table) * np.array(spreads)
    turned = whole @ np.array([along, (-along[1], along[0])]) + np.array(mean)
    return tuple((round(float(x), 5), round(float(y), 5)) for x, y in turned)
