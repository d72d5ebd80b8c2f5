"""torch, detectron2 and mmcv as far as an exported program calls them, where none is installed.

Names, arguments, their order and defaults, and what a box's numbers mean, as each documents them;
the numbers are those of the plain references, and none of our kernels is asked.
"""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np

from tests.references import roi_align, roi_align_rotated

SOURCES = {
    "detectron2": "detectron2/layers/roi_align.py and roi_align_rotated.py, 0.6",
    "mmcv": "mmcv/ops/roi_align.py and roi_align_rotated.py, 2.2.0",
}
"""What the signatures were read from."""

Forward = Callable[[np.ndarray], np.ndarray]


class Tensor:
    """As much of torch's as a program touches."""

    def __init__(self, values: np.ndarray, of: "tuple[Tensor, Forward] | None" = None) -> None:
        self.values, self.of = values, of
        self.wants_gradient: bool = of is not None and of[0].wants_gradient
        self.grad: Tensor | None = None

    def requires_grad_(self) -> "Tensor":
        self.wants_gradient = True
        return self

    def detach(self) -> "Tensor":
        return Tensor(self.values)

    def numpy(self) -> np.ndarray:
        if self.wants_gradient:
            raise RuntimeError("Can't call numpy() on Tensor that requires grad.")
        return self.values

    def backward(self, upstream: "Tensor") -> None:
        """The gradient of what the outputs were made of, which is linear in each cell."""
        if self.of is None or upstream.values.shape != self.values.shape:
            raise RuntimeError("Mismatch in shape of grad_output and output.")
        given, forward = self.of
        channels, rows, columns = given.values.shape[1:]
        assert (len(given.values), channels) == (1, 1)
        each = np.eye(rows * columns).reshape(1, -1, rows, columns)
        gradient = (forward(each) * upstream.values).sum(axis=(0, 2, 3))
        given.grad = Tensor(gradient.reshape(given.values.shape).astype(np.float32))


def from_numpy(values: np.ndarray) -> Tensor:
    """As torch.from_numpy, which takes arrays alone."""
    if not isinstance(values, np.ndarray):
        raise TypeError(f"expected np.ndarray (got {type(values).__name__})")
    return Tensor(values)


class _Layer:
    """What both frameworks' layers do with what they are called with."""

    numbers = 5

    def forward(self, features: np.ndarray, rois: np.ndarray) -> np.ndarray:
        raise NotImplementedError

    def __call__(self, given: Tensor, rois: Tensor) -> Tensor:
        assert given.values.dtype == rois.values.dtype == np.float32, "expected scalar type Float"
        assert given.values.ndim == 4
        assert rois.values.shape[1:] == (self.numbers,)

        def forward(features: np.ndarray) -> np.ndarray:
            return self.forward(features, rois.values.astype(np.float64))

        return Tensor(forward(given.values).astype(np.float32), (given, forward))


class Detectron2Align(_Layer):
    def __init__(self, output_size, spatial_scale, sampling_ratio, aligned=True):
        self.bins = _pair(output_size)
        self.how = {"spatial_scale": spatial_scale, "sampling_ratio": sampling_ratio}
        self.how["aligned"] = aligned

    def forward(self, features, rois):
        return roi_align(features, rois, self.bins, **self.how)


class Detectron2AlignRotated(_Layer):
    """Degrees, counter-clockwise; always aligned."""

    numbers = 6

    def __init__(self, output_size, spatial_scale, sampling_ratio):
        self.bins = _pair(output_size)
        self.how = {"spatial_scale": spatial_scale, "sampling_ratio": sampling_ratio}

    def forward(self, features, rois):
        return roi_align_rotated(features, rois, self.bins, **self.how, aligned=True)


class MmcvAlign(_Layer):
    def __init__(
        self, output_size, spatial_scale=1.0, sampling_ratio=0, pool_mode="avg", aligned=True,
        use_torchvision=False,
    ):  # fmt: skip
        assert pool_mode in ("max", "avg")
        assert not use_torchvision
        self.bins = _pair(output_size)
        self.how = {"spatial_scale": float(spatial_scale), "sampling_ratio": int(sampling_ratio)}
        self.how |= {"aligned": aligned, "reduction": pool_mode}

    def forward(self, features, rois):
        return roi_align(features, rois, self.bins, **self.how)


class MmcvAlignRotated(_Layer):
    """Radians, counter-clockwise unless `clockwise`."""

    numbers = 6

    def __init__(self, output_size, spatial_scale, sampling_ratio=0, aligned=True, clockwise=False):
        self.bins = _pair(output_size)
        self.how = {"spatial_scale": float(spatial_scale), "sampling_ratio": int(sampling_ratio)}
        self.how |= {"aligned": aligned, "clockwise": clockwise}

    def forward(self, features, rois):
        in_degrees = np.concatenate([rois[:, :5], np.rad2deg(rois[:, 5:])], axis=1)
        return roi_align_rotated(features, in_degrees, self.bins, **self.how)


def _pair(size):
    return (size, size) if isinstance(size, int) else tuple(size)


LAYERS: dict[str, dict[str, Any]] = {
    "detectron2.layers": {"ROIAlign": Detectron2Align, "ROIAlignRotated": Detectron2AlignRotated},
    "mmcv.ops": {"RoIAlign": MmcvAlign, "RoIAlignRotated": MmcvAlignRotated},
    "torch": {"from_numpy": from_numpy},
}
"""By module, what a program imports from it."""


def modules() -> dict[str, ModuleType]:
    """For `sys.modules`, the packages they are in among them."""
    found: dict[str, ModuleType] = {}
    for name, held in LAYERS.items():
        package = name.partition(".")[0]
        found.setdefault(package, ModuleType(package))
        found.setdefault(name, ModuleType(name)).__dict__.update(held)
    return found
