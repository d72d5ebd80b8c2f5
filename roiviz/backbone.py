"""The project's own small convolutional backbone, run with NumPy alone.

Its weights were learnt by assets/backbone/train.py on buildings that the project makes up and
draws; assets/backbone/score.json says how well it finds others again. Kernels of even size at every
halving keep a cell's answer centred on the cell.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

import numpy as np

from roiviz import places

STRIDES = (8, 16)
_FOLDER = places.ASSETS / "backbone"
_STRIP_VALUES = 2**22  # of the unrolled windows at a time: 16 MB


@dataclass(frozen=True)
class Layer:
    """A convolution with a bias and a ReLU; its border repeats the edge."""

    size: int  # of the kernel, per axis
    step: int
    channels: int
    halve_first: bool = False  # average 2 × 2 before it


# As in the training script, which builds its network from these rows.
LAYERS = (
    Layer(4, 2, 16),
    Layer(4, 2, 32),
    Layer(4, 2, 64),
    Layer(3, 1, 64),  # stride 8
    Layer(3, 1, 96, halve_first=True),
    Layer(1, 1, 96),  # stride 16
)
_DEPTH = {8: 4, 16: 6}  # layers that are run for a stride


def build(rgb: np.ndarray, stride: int) -> np.ndarray:
    """Run the backbone as far as `stride`.

    Args:
        rgb: (rows·stride, columns·stride, 3) float32 in 0 … 1.
        stride: 8 or 16.
    Returns: (rows, columns, 64 or 96) float32, at least 0.
    """
    values: np.ndarray = rgb - np.float32(0.5)
    for layer, (weight, bias) in zip(LAYERS[: _DEPTH[stride]], _weights(), strict=False):
        if layer.halve_first:
            rows, columns = values.shape[0] // 2, values.shape[1] // 2
            values = values.reshape(rows, 2, columns, 2, -1).mean(axis=(1, 3))
        values = np.maximum(_convolved(values, weight, layer) + bias, 0)
    return values


def channel_names(stride: int) -> tuple[str, ...]:
    """Each channel's number and the part of a building that excites it most."""
    return tuple(json.loads((_FOLDER / "score.json").read_text())["channels"][str(stride)])


@cache
def _weights() -> tuple[tuple[np.ndarray, np.ndarray], ...]:
    """(size·size·channels in, channels out) and (channels out,) for each layer, float32."""
    with np.load(_FOLDER / "weights.npz", allow_pickle=False) as stored:
        pairs = ((stored[f"weight{i}"], stored[f"bias{i}"]) for i in range(len(LAYERS)))
        return tuple((w.astype(np.float32), b.astype(np.float32)) for w, b in pairs)


def _convolved(values: np.ndarray, weight: np.ndarray, layer: Layer) -> np.ndarray:
    """Unroll the windows of a strip of rows, multiply, next strip: memory stays bounded."""
    size, step = layer.size, layer.step
    rows, columns = values.shape[0] // step, values.shape[1] // step
    if size == 1:
        return values @ weight
    before, after = (size - step) // 2, size - step - (size - step) // 2
    padded = np.pad(values, ((before, after), (before, after), (0, 0)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size), axis=(0, 1))
    windows = windows[::step, ::step].transpose(0, 1, 3, 4, 2)
    out = np.empty((rows, columns, weight.shape[1]), np.float32)
    strip = max(1, _STRIP_VALUES // (columns * weight.shape[0]))
    for start in range(0, rows, strip):
        part = windows[start : start + strip]
        out[start : start + strip] = (part.reshape(-1, weight.shape[0]) @ weight).reshape(
            part.shape[0], columns, -1
        )
    return out
