"""Where backbones' cells lie on the picture, as data."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.cells import on_picture


@dataclass(frozen=True)
class Backbone:
    """Where a network's cells lie: its layers that have a window, along one axis.

    Attributes:
        title: what its users call it.
        layers: (kernel, stride, padding on each side) from the picture on.
    """

    title: str
    layers: tuple[tuple[int, int, int], ...]

    def offset(self, stride: float) -> float | None:
        """Picture pixels that a cell's centre lies right of (and below) where it is drawn.

        It is drawn in the middle of its stride × stride pixels.
        None for a stride that the network does not have.
        """
        centre, step, found = 0.0, 1, None
        for kernel, by, padding in self.layers:
            centre += ((kernel - 1) / 2 - padding) * step
            step *= by
            if step == stride:
                found = on_picture(centre, 1) - on_picture(0.0, stride)
        return found


_SAME, _HALVE = (3, 1, 1), (3, 2, 1)
BACKBONES: dict[str, Backbone] = {
    # Simonyan and Zisserman, 2015: a pool of 2 × 2 begins at the first of its pixels.
    "vgg16": Backbone(
        "VGG-16",
        tuple(layer for convs in (2, 2, 3, 3, 3) for layer in (*(_SAME,) * convs, (2, 2, 0))),
    ),
    # He et al., 2016: every layer that halves is centred on the first of its pixels.
    "resnet50": Backbone(
        "ResNet-50",
        ((7, 2, 3), _HALVE, *(_SAME,) * 3, _HALVE, *(_SAME,) * 3, _HALVE, *(_SAME,) * 5, _HALVE),
    ),
}
