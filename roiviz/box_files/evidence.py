"""How well boxes fit a picture: the likelihood of rows of numbers under a way to read them.

The model is a plain one. Each side of a box has any length from a pixel to the picture's own, on a
logarithmic scale; few boxes leave the picture, and hardly one lies a whole picture away. That boxes
are spread over the picture counts a little. What is compared is always the same numbers, so each
density is taken per number as written.
"""

from __future__ import annotations

import math

import numpy as np

from roiviz.box_files.corners import corners_of
from roiviz.box_files.values import Size

ROWS = 64  # that are looked at, evenly spread
LEAVES = math.log(0.02)  # for a box that leaves the picture
TOO_SMALL = math.log(1e-3)  # for a side below a pixel
IMPOSSIBLE = -30.0  # for a box a whole picture away, or longer than three
SPREAD = 0.25  # how much it counts that boxes are spread over the picture, against certainty
SLACK = 1.0  # px, and
SLACK_SHARE = 0.02  # of a side, by which a box that lies inside may stand out
UNLIKELY = math.log(1 / 20)  # for whole numbers where fractions are expected


def sampled(count: int) -> np.ndarray:
    """The rows that are looked at."""
    return np.unique(np.linspace(0, count - 1, min(count, ROWS)).astype(int))


def effective(count: int) -> float:
    """For how many rows they count: neighbours on a picture are no independent witnesses."""
    return min(count, 2 + math.log2(max(count, 1)))


def inside(rows: np.ndarray, size: Size) -> np.ndarray:
    """(K,) whether each box lies inside the picture, but for a pixel or a fiftieth of its side."""
    corners = corners_of(rows)
    slack = np.maximum(SLACK, SLACK_SHARE * np.array(size, float))
    held: np.ndarray = (corners >= -slack) & (corners <= np.array(size) + slack)
    return np.asarray(held.all(axis=(1, 2)))


def boxes(rows: np.ndarray, size: Size, per_unit: float) -> np.ndarray:
    """(K,) log density of each box, per number as it was written.

    Args:
        per_unit: pixels² that a number across and one down count for.
    """
    extent = np.array(size, float)
    sides = rows[:, 2:4]
    density = (1 + SPREAD) * math.log(per_unit) - SPREAD * math.log(extent.prod())
    found = density - np.log(np.maximum(sides, 1.0)).sum(axis=1)
    found += TOO_SMALL * (sides < 1.0).sum(axis=1)
    away = np.abs(rows[:, :2] / extent - 0.5) > 1.5
    far = away.any(axis=1) | (sides > 3 * np.hypot(*extent)).any(axis=1)
    return found + np.where(inside(rows, size), 0.0, LEAVES) + np.where(far, IMPOSSIBLE, 0.0)


def classes(values: np.ndarray) -> np.ndarray:
    """(K,) log probability of a column as class numbers, the first of which are the most common."""
    return _falling(values, 80)


def scores(values: np.ndarray) -> np.ndarray:
    """(K,) log density of a column as scores."""
    whole = np.isin(values, (0.0, 1.0)).all()
    return np.full(len(values), UNLIKELY if whole else 0.0)


def counted(values: np.ndarray) -> np.ndarray:
    """(K,) log probability of a column that counts frames or tracks: each is about as likely."""
    return np.full(len(values), -math.log(max(float(np.ptp(values)), 1.0) + 1.0))


def any_number(values: np.ndarray) -> np.ndarray:
    """(K,) log density of a column of which nothing is known but that it lies in its own span."""
    return np.full(len(values), -math.log(max(float(np.ptp(values)), 1.0)))


def unset(values: np.ndarray) -> np.ndarray:
    """(K,) log probability of a column that says nothing, always in the same way."""
    return np.zeros(len(values))


def batch(values: np.ndarray) -> np.ndarray:
    """(K,) log probability of a column as places in a batch."""
    return _falling(values, 4)


def _falling(values: np.ndarray, usual: int) -> np.ndarray:
    """Whole numbers from 0, each as likely as 1 / (1 + itself), of which `usual` are usual."""
    beyond = np.where(values < usual, 0.0, LEAVES)
    return beyond - np.log(values + 1) - math.log(sum(1 / (n + 1) for n in range(usual)))


def flags(values: np.ndarray) -> np.ndarray:
    """(K,) log probability of a column as yes or no."""
    return np.full(len(values), -math.log(2.0))


def angles(values: np.ndarray, span: float, fits: np.ndarray, whole_is_odd: bool) -> np.ndarray:
    """(K,) log density per unit of angles anywhere in a range of `span` units.

    Args:
        fits: (K,) whether each lies in it.
        whole_is_odd: whether whole numbers are not to be expected, as of radians.
    """
    density = np.where(fits, -math.log(span), IMPOSSIBLE)
    turned = values[values != 0]
    if whole_is_odd and len(turned) and (turned == np.rint(turned)).all():
        density = density + UNLIKELY
    return density
