"""An operator on one channel as a function of rois, and losses of its output.

Everything is in float64: a finite difference of float32 sums would check nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from roiviz import kernels
from roiviz.boxes import FORMATS, Box, to_tuple
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap


@dataclass(frozen=True)
class Upstream:
    """The upstream gradient, or the loss that gives it.

    kind: a key of UPSTREAMS. bin: flat bin index of "bin". painted: flat bin index -> value.
    """

    kind: str = "ones"
    bin: int = 0
    painted: Mapping[int, float] = field(default_factory=dict)
    seed: int = 0
    target: np.ndarray | None = None  # (PH, PW), of "target"


UPSTREAMS = {
    "ones": "all ones",
    "bin": "one bin",
    "painted": "painted",
    "random": "random",
    "target": "distance to a patch",
}


@dataclass(frozen=True)
class Problem:
    """One operator on one channel, so that a loss is a function of rois alone."""

    values: np.ndarray  # (1, H, W, C) float64
    scale: float
    settings: RoiSettings

    @property
    def format(self) -> str:
        """The tuple the operator takes, a key of FORMATS."""
        return "cxcywh_degrees_ccw" if self.settings.row.rotated else "xyxy"

    @property
    def names(self) -> tuple[str, ...]:
        """Names of a roi's numbers."""
        names = FORMATS[self.format].fields
        return (*names[:4], "θ") if len(names) == 5 else names

    def rois(self, boxes: Sequence[Box]) -> np.ndarray:
        """(R, 4 or 5) float64, without the batch index."""
        rows = [to_tuple(box, self.format) for box in boxes]
        return np.array(rows, dtype=np.float64).reshape(-1, len(self.names))

    def _keywords(self) -> dict[str, Any]:
        return {
            **self.settings.arguments(),
            "spatial_scale": self.scale,
            "layout": "NHWC",
            "device": self.settings.device,
        }

    def forward(self, rois: np.ndarray) -> np.ndarray:
        """(R, PH, PW, C)."""
        run = kernels.operators.get(self.settings.operator).forward
        return run(self.values, batched(rois), self.settings.bins, **self._keywords())

    def backward(self, upstream: np.ndarray, rois: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Gradients of the cells (H, W, C) and of the rois (R, 4 or 5)."""
        run = kernels.operators.gradient_of(self.settings.operator)
        found = run(upstream, self.values, batched(rois), **self._keywords())
        return found.features[0], found.rois[:, 1:]

    def plan(self, rois: np.ndarray) -> kernels.SamplingPlan:
        """The sampling plan of these rois, in float64."""
        keywords = {k: v for k, v in self._keywords().items() if k not in ("layout", "device")}
        return kernels.sampling_plan(
            batched(rois),
            self.values.shape[1:3],
            self.settings.bins,
            operator=self.settings.operator,
            dtype=np.float64,
            **keywords,
        )


def batched(rois: np.ndarray) -> np.ndarray:
    """The same rois with a batch index of 0 in front."""
    return np.concatenate([np.zeros((len(rois), 1)), rois], axis=1)


def problem_of(feature_map: FeatureMap, channel: int, settings: RoiSettings) -> Problem:
    """The shown channel in float64; a bin is the mean of its samples, so all share its gradient."""
    values = feature_map.channel(channel).astype(np.float64)[None, :, :, None]
    return Problem(values, feature_map.spatial_scale, replace(settings, reduction="avg"))


def upstream_of(upstream: Upstream, output: np.ndarray) -> np.ndarray:
    """(R, PH, PW): the upstream gradient of each bin of each box."""
    shape = output.shape
    flat = np.zeros((shape[0], shape[1] * shape[2]))
    if upstream.kind == "ones":
        flat[:] = 1.0
    elif upstream.kind == "bin":
        flat[:, min(upstream.bin, flat.shape[1] - 1)] = 1.0
    elif upstream.kind == "painted":
        for place, value in upstream.painted.items():
            if place < flat.shape[1]:
                flat[:, place] = value
    elif upstream.kind == "random":
        # One draw per box, so that a box keeps its own when another is added.
        for row in range(len(flat)):
            flat[row] = np.random.default_rng([upstream.seed, row]).standard_normal(flat.shape[1])
    elif upstream.target is not None and upstream.target.shape == shape[1:]:
        flat[:] = (output - upstream.target).reshape(flat.shape)
    return flat.reshape(shape)


def losses_of(upstream: Upstream, output: np.ndarray, arriving: np.ndarray) -> np.ndarray:
    """(R,) the number whose gradient `arriving` is: Σ upstream × output, or ½ Σ distance²."""
    if upstream.kind == "target" and upstream.target is not None:
        if upstream.target.shape != output.shape[1:]:
            return np.zeros(len(output))
        return 0.5 * np.sum((output - upstream.target) ** 2, axis=(1, 2))
    return np.sum(arriving * output, axis=(1, 2))
