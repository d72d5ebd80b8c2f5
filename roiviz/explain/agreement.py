"""The CPU's numbers on a trial: what the browser's kernels, and a GPU's, are compared with.

A plan is compared bit for bit: positions, taps, weights, states, grids and derivatives come from
the same arithmetic. Outputs and gradients are sums, which machines add up in different orders, so
they are compared with the size of their terms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from roiviz import kernels
from roiviz.kernels import devices, operators, regions, trials
from roiviz.kernels.rules import Rules
from roiviz.scene.schema import Bytes, Floats, Wholes

Reduction = Literal["avg", "max"]

ON_BOXES: tuple[tuple[str, Reduction], ...] = (
    ("roi_align", "avg"),
    ("roi_align", "max"),
    ("roi_align_rotated", "avg"),
    ("roi_pool", "max"),
)
"""The operators that a browser runs, and how each makes one number of a bin's samples."""

IN_BROWSER = {name for name, _ in ON_BOXES} | {"rmac_regions"}
"""All that its WebAssembly module has."""

COLUMNS = {
    "positions": "f4", "taps": "i4", "weights": "f4", "state": "u1", "roi_index": "i4",
    "bin_index": "i4", "grids": "i4", "offsets": "i4", "slopes": "f4",
}  # fmt: skip
"""Of a plan, each in the type in which a browser has it."""

SCALES, OVERLAP = 3, 0.4
"""Of R-MAC's regions."""


@dataclass(frozen=True)
class Bits:
    """Numbers that are to be the same to the last bit, byte by byte."""

    name: str
    bytes: Bytes


@dataclass(frozen=True)
class Sums:
    """Sums of float32 numbers, and how large the terms of each are: one size for all, or each's."""

    values: Floats
    size: Floats


@dataclass(frozen=True)
class OperatorCase:
    """A call of an operator on boxes, and the CPU's numbers.

    Attributes:
        operator, reduction: as a browser names them.
        shape: (N, C, H, W) of the features.
        scale, ratio, offset, minimum, clockwise: `kernels.rules.Rules`.
        features, rois, upstream: what it is called with, forward and backward.
        plan: its columns; none where another case has the same plan.
        winners: the cells of RoIPool's values. grad_rois: None where there is no such gradient.
    """

    operator: str
    reduction: Reduction
    bins: tuple[int, int]
    shape: tuple[int, int, int, int]
    scale: float
    ratio: int
    offset: float
    minimum: float
    clockwise: bool
    features: Floats
    rois: Floats
    upstream: Floats
    plan: tuple[Bits, ...]
    output: Sums
    grad_features: Sums
    winners: Wholes | None = None
    grad_rois: Sums | None = None


@dataclass(frozen=True)
class RegionLayout:
    """R-MAC's regions by one implementation, (n, 4), and the level of each."""

    variant: str
    regions: Wholes
    level: Wholes


@dataclass(frozen=True)
class RegionsCase:
    """R-MAC's regions on a map, and each channel's largest value in those of the first layout.

    Attributes:
        shape: (1, C, H, W) of the features.
        maxima, winners: (1, n, C) values and flat cells.
    """

    shape: tuple[int, int, int, int]
    scales: int
    overlap: float
    layouts: tuple[RegionLayout, ...]
    features: Floats
    maxima: Floats
    winners: Wholes


def cases(draw: int | None = None) -> tuple[OperatorCase, ...]:
    """The CPU's numbers of all operators on boxes.

    Args:
        draw: which trial, as `kernels.trials.trial` takes it.
    """
    return tuple(_case(*row, draw) for row in ON_BOXES)


def _case(operator: str, reduction: Reduction, draw: int | None) -> OperatorCase:
    trial = trials.trial(operator, draw)
    features, rois, upstream, options = (
        trial.features, trial.rois, trial.upstream, trial.options
    )  # fmt: skip
    pools = operator == "roi_pool"
    by_samples = {} if pools or reduction == "avg" else {"reduction": reduction}
    planned = kernels.sampling_plan(
        rois, features.shape[2:], trials.BINS, operator=operator, derivatives=not pools, **options
    )  # fmt: skip
    output = operators.get(operator).forward(features, rois, trials.BINS, **options, **by_samples)
    winners, grad_rois = None, None
    if pools:
        output, winners = output
        grad_features = kernels.roi_pool_backward(
            upstream, winners, features.shape, rois, **options
        )
    else:
        backward = operators.gradient_of(operator)
        found = backward(upstream, features, rois, **options, **by_samples)
        grad_features = found.features
        grad_rois = Sums(found.rois, _size_of_slopes(planned, trial, reduction))
    rules = Rules.of(
        options.get("aligned", False),
        options["spatial_scale"],
        options.get("sampling_ratio", 0),
        options.get("clockwise", False),
    )
    return OperatorCase(
        operator=operator,
        reduction=reduction,
        bins=trials.BINS,
        shape=features.shape,
        **rules._asdict(),
        features=features,
        rois=rois,
        upstream=upstream,
        plan=() if by_samples else _columns(planned),
        output=Sums(output, _largest(output)),
        grad_features=Sums(grad_features, _largest(grad_features)),
        winners=winners,
        grad_rois=grad_rois,
    )


def _columns(plan: kernels.SamplingPlan) -> tuple[Bits, ...]:
    found = {name: getattr(plan, name) for name in COLUMNS}
    return tuple(
        Bits(name, np.frombuffer(np.ascontiguousarray(values, COLUMNS[name]).tobytes(), np.uint8))
        for name, values in found.items()
        if values is not None
    )


def _largest(values: np.ndarray) -> np.ndarray:
    return np.array([np.abs(values).max(initial=0)], np.float32)


def _size_of_slopes(
    plan: kernels.SamplingPlan, trial: trials.Trial, reduction: Reduction
) -> np.ndarray:
    """How large the terms of each number's gradient can be, added without their signs.

    They cancel, down to nothing where the box lies flat, and their rounding does not.
    """
    assert plan.slopes is not None
    of_bins = np.abs(trial.upstream).sum(axis=1).reshape(len(trial.rois), -1)
    shared_by = np.maximum(plan.grids.prod(axis=1), 1)[plan.roi_index] if reduction == "avg" else 1
    weights = of_bins[plan.roi_index, plan.bin_index] / shared_by
    sizes = np.zeros(trial.rois.shape)
    terms = np.abs(plan.slopes).sum(axis=2) * weights[:, None] * 2 * np.abs(trial.features).max()
    np.add.at(sizes[:, 1:], plan.roi_index, terms)
    return sizes.astype(np.float32)


def regions_case(draw: int | None = None) -> RegionsCase:
    """The CPU's regions of every implementation, and their maxima.

    Args:
        draw: which map, as `kernels.trials.map_size` takes it.
    """
    size = trials.map_size(draw)
    features = trials.values(size)
    found = [_layout(name, size) for name in regions.VARIANTS]
    maxima, winners = kernels.region_maxima(features, found[0].regions)
    return RegionsCase(
        features.shape, SCALES, OVERLAP, tuple(found), features, maxima, winners
    )  # fmt: skip


def _layout(variant: str, size: tuple[int, int]) -> RegionLayout:
    derived = kernels.rmac_derivation(*size, scales=SCALES, overlap=OVERLAP, variant=variant)
    return RegionLayout(variant, derived.regions, derived.region_level)


def warm_up() -> None:
    """Call once what the comparison calls, so that it is compiled."""
    cases()
    regions_case()


def on_other_device(draw: int | None = None) -> dict[str, Any]:
    """Compare the CPU with the GPU or its simulator on the same trial.

    Returns: as `kernels.devices.compare`.
    Raises: RuntimeError if the comparison fails.
    """
    return devices.compare(draw=draw)
