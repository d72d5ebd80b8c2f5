"""Four corners → a turned box, and back."""

from __future__ import annotations

from itertools import combinations

import numpy as np

TOLERANCE = 1.0  # px; corners that were rounded to whole pixels still make a rectangle
TOLERANCE_SHARE = 0.02
_PAIRS = tuple(combinations(range(4), 2))


def corners_of(rows: np.ndarray) -> np.ndarray:
    """(K, 5) boxes → (K, 4, 2) x, y: the own top left, top right, bottom right, bottom left."""
    turn = np.radians(rows[:, 4])
    along = np.stack([np.cos(turn), -np.sin(turn)], axis=1) * rows[:, 2:3] / 2
    down = np.stack([np.sin(turn), np.cos(turn)], axis=1) * rows[:, 3:4] / 2
    steps = ((-along - down), (along - down), (along + down), (down - along))
    return np.stack([rows[:, :2] + step for step in steps], axis=1)


def enclosing(rows: np.ndarray) -> np.ndarray:
    """(K, 5) the smallest boxes without a turn that hold these."""
    corners = corners_of(rows)
    low, high = corners.min(axis=1), corners.max(axis=1)
    return np.column_stack([(low + high) / 2, high - low, np.zeros(len(rows))])


def rectangles(corners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The turned boxes with these corners, whose width runs from the first to the second.

    Four corners that go round no rectangle get the smallest one that holds them.

    Args:
        corners: (K, 4, 2) x, y in order around the box, either way round.
    Returns: (K, 5) boxes, and (K,) how far a corner lies from the box's own, in pixels.
    """
    rows = _along_first_side(corners)
    off = _farthest(corners, rows)
    loose = off > TOLERANCE
    if loose.any():
        rows[loose] = _smallest(corners[loose])
        off[loose] = np.maximum(_farthest(corners[loose], rows[loose]), off[loose])
    return rows, off


def tolerance(rows: np.ndarray) -> np.ndarray:
    """(K,) how far corners may lie from a box's and still be its own: a pixel, or 2 % of a side."""
    return np.maximum(TOLERANCE, TOLERANCE_SHARE * rows[:, 2:4].max(axis=1))


def _along_first_side(corners: np.ndarray) -> np.ndarray:
    """Boxes whose sides are the means of opposite ones; the longer sides say most of the angle."""
    first, second, third, fourth = np.moveaxis(corners, 1, 0)
    along, down = (second - first + third - fourth) / 2, (fourth - first + third - second) / 2
    around = np.sign(along[:, 0] * down[:, 1] - along[:, 1] * down[:, 0])
    turned = np.column_stack([down[:, 1], -down[:, 0]]) * around[:, None]
    lengths = [np.linalg.norm(side, axis=1) for side in (along, down)]
    return np.column_stack([corners.mean(axis=1), *lengths, _angle(along + turned)])


def _angle(along: np.ndarray) -> np.ndarray:
    """Degrees counter-clockwise of (K, 2) directions; y points down."""
    return np.degrees(np.arctan2(-along[:, 1], along[:, 0])) + 0.0


def _farthest(corners: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """(K,) the largest distance from a given corner to the box's nearest."""
    apart = np.linalg.norm(corners[:, :, None] - corners_of(rows)[:, None], axis=3)
    return apart.min(axis=2).max(axis=1)


def _smallest(corners: np.ndarray) -> np.ndarray:
    """The smallest rectangles that hold four points; a side of each runs through two of them."""
    best = np.full(len(corners), np.inf)
    rows = np.zeros((len(corners), 5))
    for one, other in _PAIRS:
        side = corners[:, other] - corners[:, one]
        length = np.linalg.norm(side, axis=1)
        along = np.where(
            length[:, None] > 0, side / np.where(length > 0, length, 1)[:, None], (1.0, 0.0)
        )
        found = _around(corners, along)
        area = found[:, 2] * found[:, 3]
        better = area < best - 1e-9
        rows[better], best[better] = found[better], area[better]
    return _headed(rows, corners[:, 1] - corners[:, 0])


def _around(corners: np.ndarray, along: np.ndarray) -> np.ndarray:
    """The smallest rectangles with one side along (K, 2) unit directions."""
    down = np.column_stack([-along[:, 1], along[:, 0]])
    x, y = (np.einsum("kij,kj->ki", corners, axis) for axis in (along, down))
    middle_x, middle_y = (x.min(1) + x.max(1)) / 2, (y.min(1) + y.max(1)) / 2
    centre = middle_x[:, None] * along + middle_y[:, None] * down
    return np.column_stack([centre, np.ptp(x, axis=1), np.ptp(y, axis=1), _angle(along)])


def _headed(rows: np.ndarray, first_side: np.ndarray) -> np.ndarray:
    """The same rectangles by whole quarter turns, so that the width runs along the first side."""
    quarters = np.rint((_angle(first_side) - rows[:, 4]) / 90)
    odd = quarters % 2 == 1
    turned = rows.copy()
    turned[odd, 2], turned[odd, 3] = rows[odd, 3], rows[odd, 2]
    turned[:, 4] = (rows[:, 4] + 90 * quarters + 180) % 360 - 180
    return turned
