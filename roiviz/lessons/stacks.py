"""What a stack of layers makes of one row of a picture, each layer by the means of its windows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from roiviz.lessons.lesson import Layer


def answers(layers: Sequence[Layer], pixels: int, lit: int) -> np.ndarray:
    """What each cell of the map answers to one lit pixel of so many."""
    row = np.zeros(pixels)
    row[lit] = 1.0
    for kernel, stride, padding in layers:
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(row, padding), kernel)
        row = windows[::stride].mean(axis=1)
    return row


def strongest(layers: Sequence[Layer], pixels: int, lit: int) -> int:
    """The cell that answers most."""
    return int(answers(layers, pixels, lit).argmax())


def step_of(layers: Sequence[Layer]) -> int:
    """Pixels from one cell of the map to the next."""
    return int(np.prod([stride for _, stride, _ in layers]))


def field(layers: Sequence[Layer]) -> int:
    """Pixels along one axis that a cell is computed from."""
    return 1 + sum(added * step for added, step in widenings(layers))


def widenings(layers: Sequence[Layer]) -> list[tuple[int, int]]:
    """What each layer adds to the receptive field: cells, and the pixels from one to the next."""
    return [(kernel - 1, step_of(layers[:k])) for k, (kernel, _, _) in enumerate(layers)]


def to_stride(layers: Sequence[Layer], stride: int) -> tuple[Layer, ...]:
    """The layers up to the last one whose cells are `stride` pixels apart."""
    last = max(k for k in range(len(layers)) if step_of(layers[: k + 1]) == stride)
    return tuple(layers[: last + 1])
