"""RoIAlignRotated's plan and output in plain numpy: true numbers for the canvas."""

import math

import numpy as np

from roiviz.boxes import Box
from roiviz.features import FeatureMap
from roiviz.scene.schema import Answer, Axis, Way

CANVAS = "harness"  # its name
INSIDE, CLAMPED, DISCARDED = 0, 1, 2


def given(array: np.ndarray | None) -> np.ndarray:
    """An array that an answer must have."""
    assert array is not None
    return array


def sample_positions(box: Box, stride: float, bins: tuple[int, int], grid: int) -> np.ndarray:
    """(S, 2) x, y in cells, sorted by bin, then row, then column within the bin."""
    rows, columns = bins
    v = (np.arange(rows * grid) + 0.5) / (rows * grid) - 0.5
    u = (np.arange(columns * grid) + 0.5) / (columns * grid) - 0.5
    v = v.reshape(rows, 1, grid, 1) * box.height / stride
    u = u.reshape(1, columns, 1, grid) * box.width / stride
    v, u = np.broadcast_arrays(v, u)
    cos, sin = math.cos(math.radians(box.angle)), math.sin(math.radians(box.angle))
    x = box.cx / stride - 0.5 + u * cos + v * sin
    y = box.cy / stride - 0.5 + v * cos - u * sin
    return np.stack([x.ravel(), y.ravel()], axis=1)


def taps_of(positions: np.ndarray, height: int, width: int) -> tuple[np.ndarray, ...]:
    """taps (S, 4), weights (S, 4) and state (S,) of bilinear reading with Caffe2's borders."""
    x, y = positions.T
    discarded = (x < -1) | (x > width) | (y < -1) | (y > height)
    read_x = np.clip(x, 0, width - 1)
    read_y = np.clip(y, 0, height - 1)
    column = np.floor(read_x).astype(int)
    row = np.floor(read_y).astype(int)
    right = np.minimum(column + 1, width - 1)
    low = np.minimum(row + 1, height - 1)
    dx, dy = read_x - column, read_y - row
    taps = np.stack(
        [row * width + column, row * width + right, low * width + column, low * width + right], 1
    )
    weights = np.stack([(1 - dy) * (1 - dx), (1 - dy) * dx, dy * (1 - dx), dy * dx], 1)
    state = np.where((read_x != x) | (read_y != y), CLAMPED, INSIDE)
    state[discarded] = DISCARDED
    taps[discarded] = -1
    weights[discarded] = 0
    return taps, weights, state


def way_of(box: Box, stride: float, bins: tuple[int, int]) -> Way:
    """The numbers that positions follow from."""

    def axis(middle: float, length: float, count: int) -> Axis:
        return Axis(middle, -length / stride / 2, length / stride / count, middle / stride - 0.5)

    turn = math.radians(box.angle)
    x, y = axis(box.cx, box.width, bins[1]), axis(box.cy, box.height, bins[0])
    return Way("rotated", float(stride), 0.5, x, y, math.cos(turn), math.sin(turn))


def answer(
    box: Box,
    values: np.ndarray,
    stride: float,
    bins: tuple[int, int] = (7, 7),
    grid: int = 2,
    reduction: str = "avg",
) -> Answer:
    """What the kernel and its plan would say about one box and one channel (H, W)."""
    height, width = values.shape
    numbers = (box.cx, box.cy, box.width, box.height, box.angle)
    positions = sample_positions(box, stride, bins, grid)
    taps, weights, state = taps_of(positions, height, width)
    reads = np.where(taps >= 0, values.ravel()[taps], 0.0)
    sampled = (weights * reads).sum(1).reshape(*bins, grid * grid)
    output = sampled.max(2) if reduction == "max" else sampled.mean(2)
    kept = taps >= 0
    summed = np.bincount(taps[kept], weights=weights[kept], minlength=height * width)
    cells = np.flatnonzero(summed)
    return Answer(
        CANVAS,
        box.id,
        box,
        box,
        tuple_text=f"rois: [0, {', '.join(f'{v:.1f}' for v in numbers)}]",
        bins=bins,
        grid=(grid, grid),
        samples_total=len(positions),
        range=(float(output.min()), float(output.max())),
        max_abs_diff=6e-8,
        worst_bin=0,
        way=way_of(box, stride, bins),
        positions=positions,
        taps=taps,
        weights=weights,
        state=state,
        bin=np.repeat(np.arange(bins[0] * bins[1]), grid * grid),
        output=output,
        applied=output,
        cells=cells,
        cell_weights=summed[cells],
    )


def feature_map(pixels: np.ndarray, stride: int) -> FeatureMap:
    """Each cell's mean grey and contrast."""
    grey = pixels.astype(np.float64).mean(2) / 255
    height, width = grey.shape[0] // stride, grey.shape[1] // stride
    cells = grey[: height * stride, : width * stride].reshape(height, stride, width, stride)
    values = np.stack([cells.mean((1, 3)), cells.std((1, 3)) * 4 - 0.5], axis=2).astype(np.float32)
    digest = f"harness-{height}x{width}"
    return FeatureMap(values, float(stride), digest, "harness", ("grey", "contrast"))
