"""What machines are compared on: a few boxes and a small map for each operator that pools boxes.

A trial follows from its number alone, so that two processes can make the same one.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from . import operators

BINS = (3, 4)
CHANNELS = 3
"""Of the output."""

CAFFE2_BOXES = np.array(
    [
        [0, 0, 79, 59], [0, 5.0005703, 52.63237, 43.69501495],
        [24.13628387, 7.51243401, 79, 46.06628418], [0, 7.50924301, 68.47792816, 46.03357315],
        [0, 23.09477997, 51.61448669, 59], [0, 39.52141571, 52.44710541, 59],
        [23.57396317, 29.98791885, 79, 59], [0, 41.90219116, 79, 59], [0, 23.30098343, 79, 59],
    ]
)  # fmt: skip
"""x1, y1, x2, y2 of the boxes on which Caffe2 compares its CPU and its GPU, at a stride of 16.

Source: Caffe2, roi_align_op_gpu_test.cc.
"""

SCALES = (1 / 16, 1 / 8, 0.3, 1.0)
LONGEST_SIDE = 16
"""Of a drawn map, in cells."""


@dataclass(frozen=True, eq=False)
class Trial:
    """The arguments of one call, forward and backward.

    Attributes:
        features: (N, C, H, W) float32.
        rois: (R, 5) or (R, 6) float32, as the operator takes them.
        upstream: (R, channels of the output, PH, PW) float32.
        options: the keyword arguments that this operator takes.
    """

    features: np.ndarray
    rois: np.ndarray
    upstream: np.ndarray
    options: dict[str, Any]


def trial(operator: str, draw: int | None = None) -> Trial:
    """Make a trial.

    Args:
        operator: one that pools boxes.
        draw: which random one, 0 or more; None for Caffe2's boxes.

    Returns:
        The same one for the same arguments.
    """
    pooling = operators.pooling_of(operator)
    batch, size, boxes, options = _of_caffe2() if draw is None else _drawn(draw)
    if pooling.boxes.turned:
        angles = np.linspace(-160, 160, len(boxes)) if draw is None else _angles(draw, len(boxes))
        centers = (boxes[:, :2] + boxes[:, 2:]) / 2
        boxes = np.column_stack([centers, boxes[:, 2:] - boxes[:, :2], angles])
    rois = np.column_stack([np.arange(len(boxes)) % batch, boxes]).astype(np.float32)
    return Trial(
        _waves((batch, CHANNELS * pooling.share(BINS), *size)),
        rois,
        _waves((len(rois), CHANNELS, *BINS), 0.7),
        {name: options[name] for name in pooling.settings if name in options},
    )


def map_size(draw: int | None = None) -> tuple[int, int]:
    """The size of a map for R-MAC's regions: Caffe2's, or a random one."""
    if draw is None:
        return 100, 110
    height, width = np.random.default_rng([draw, 2]).integers(1, 120, 2)
    return int(height), int(width)


def values(size: tuple[int, int]) -> np.ndarray:
    """(1, CHANNELS, H, W) float32 on such a map."""
    return _waves((1, CHANNELS, *size))


def _of_caffe2() -> tuple[int, tuple[int, int], np.ndarray, dict[str, Any]]:
    """(maps, their size, boxes, options): the map ends where the boxes do."""
    return 2, (4, 5), CAFFE2_BOXES, {"spatial_scale": 1 / 16, "sampling_ratio": 2}


def _drawn(draw: int) -> tuple[int, tuple[int, int], np.ndarray, dict[str, Any]]:
    """The same, at random: inside, over the border and beyond it, and one below a cell."""
    rng = np.random.default_rng([draw, 0])
    height, width = rng.integers(1, LONGEST_SIDE + 1, 2)
    scale = float(rng.choice(SCALES))
    picture = np.array([width, height]) / scale
    corners = rng.uniform(-0.3, 1, (len(CAFFE2_BOXES), 2)) * picture
    sides = rng.uniform(0, 1.1, corners.shape) ** 2 * picture
    sides[0] = 0.4 / scale
    options = {
        "spatial_scale": scale, "sampling_ratio": int(rng.integers(0, 4)),
        "aligned": bool(rng.integers(2)), "clockwise": bool(rng.integers(2)),
    }  # fmt: skip
    size = int(height), int(width)
    return int(rng.integers(1, 4)), size, np.hstack([corners, corners + sides]), options


def _angles(draw: int, count: int) -> np.ndarray:
    """In degrees."""
    return np.random.default_rng([draw, 1]).uniform(-180, 180, count)


def _waves(shape: tuple[int, ...], step: float = 1.0) -> np.ndarray:
    """Values that no two neighbours share."""
    return np.cos(step * np.arange(np.prod(shape))).astype(np.float32).reshape(shape)
