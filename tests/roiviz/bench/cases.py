"""Small cases whose outputs come from plain references, not from the kernels."""

import io
import math
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz.bench.case import Case, Said
from tests.references import roi_align

SCALE, RATIO, BINS = 1 / 4, 2, (3, 4)


def made(boxes: int = 40, channels: int = 8, seed: int = 0) -> Case:
    """Random features of two pictures and boxes, some over each border, with the right output."""
    draw = np.random.default_rng(seed)
    features = draw.standard_normal((2, channels, 12, 16)).astype(np.float32)
    corner = draw.uniform(-8, (64, 44), (boxes, 2))
    size = draw.uniform(1, 24, (boxes, 2))
    maps = np.arange(boxes)[:, None] % 2
    rois = np.concatenate([maps, corner, corner + size], axis=1).astype(np.float32)
    case = Case(features, rois, np.zeros(0), said=Said(SCALE, RATIO))
    return replace(case, output=right(case))


def right(case: Case) -> np.ndarray:
    """torchvision's output, by the reference."""
    found = roi_align(case.features, case.rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO)
    return found.astype(np.float32)


def response(case: Case, **settings: Any) -> np.ndarray:
    """(cells of a map, boxes, rows, columns): what the reference makes of a 1 in each cell."""
    cells = math.prod(case.feature_size)
    ones = np.eye(cells).reshape(1, cells, *case.feature_size)
    maps = np.broadcast_to(ones, (len(case.features), *ones.shape[1:]))
    usual = {"spatial_scale": SCALE, "sampling_ratio": RATIO} | settings
    return np.moveaxis(roi_align(maps, case.rois, BINS, **usual), 1, 0)


def backward(case: Case, responses: np.ndarray, upstream: np.ndarray) -> np.ndarray:
    """The gradient of the features, exact in float64: the responses to a 1, times upstream."""
    own = [case.rois[:, 0] == picture for picture in range(len(case.features))]
    upstream = upstream.astype(np.float64)
    sums = [np.einsum("krij,rcij->ck", responses[:, one], upstream[one]) for one in own]
    return np.stack(sums).reshape(case.features.shape)


def npz(**arrays: Any) -> bytes:
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def npy(values: np.ndarray, **more: Any) -> bytes:
    file = io.BytesIO()
    np.save(file, values, **more)
    return file.getvalue()
