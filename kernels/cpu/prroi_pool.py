"""PrRoIPool on the CPU: boxes to merged taps, which ``kernels.cpu.taps`` applies."""

import numpy as np

from ..bin_means import EXACT
from . import taps as _taps
from . import ways
from .bin_means import builder

_builder = builder(EXACT)


def _packs(rois, scale, job, layout, together):
    """Whether to pack planes of channels."""
    if layout == "NHWC":
        return False
    left, top, right, bottom = rois[:, 1:5].astype(np.float64).T * float(scale)
    (bins_y, bins_x), (height, width) = job.grid
    across = np.clip(np.minimum(right, width) - np.maximum(left, -1), 0, width) + 1
    down = np.clip(np.minimum(bottom, height) - np.maximum(top, -1), 0, height) + 1
    taps = float(np.vdot(across + bins_x, down + bins_y))
    reads = taps, float(np.vdot(across, down)), float(down.max())
    work = ways.Work(len(rois), job.batch, job.channels, rois.itemsize, together)
    packed, lone = ways.times(reads, (height, width), tuple(work), _taps.PACKED_BYTES)
    return packed <= lone


def forward(features, rois, output, rules, layout):
    """Write ``output``; arguments as ``kernels.cpu`` lists them."""
    job = _taps.job_sizes(features, output, layout)
    rois, places = _taps.side_by_side(rois, rules.scale, features, layout)
    packs = _packs(rois, rules.scale, job, layout, 2)
    build = _builder(rois, job.grid, rules.numbers(rois.dtype), False)
    _taps.gather(build, features, rois, output, layout, packs, places)


def backward_features(grad_output, features, rois, grad_features, rules, layout, deterministic):
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    job = _taps.job_sizes(grad_features, grad_output, layout)
    rois, places = _taps.side_by_side(rois, rules.scale, grad_features, layout)
    packs = _packs(rois, rules.scale, job, layout, 1)
    build = _builder(rois, job.grid, rules.numbers(rois.dtype), False)
    _taps.scatter(build, grad_output, rois, grad_features, layout, packs, places)


def backward_rois(grad_output, features, rois, grad_rois, rules, layout):
    """Write ``grad_rois``; arguments as ``kernels.cpu`` lists them."""
    job = _taps.job_sizes(features, grad_output, layout)
    rois, places = _taps.side_by_side(rois, rules.scale, features, layout)
    packs = _packs(rois, rules.scale, job, layout, 1)
    build = _builder(rois, job.grid, rules.numbers(rois.dtype), True)
    _taps.box_slopes(build, grad_output, features, rois, grad_rois, layout, packs, places)


def backward_both(grad_output, features, rois, grad_features, grad_rois, rules, layout):
    """Write both gradients in one pass, where they have one. Returns: whether they have."""
    job = _taps.job_sizes(features, grad_output, layout)
    packs = _packs(rois, rules.scale, job, layout, 1)
    build = _builder(rois, job.grid, rules.numbers(rois.dtype), True)
    given = build, grad_output, features, rois
    return packs and _taps.scatter_and_slopes(*given, grad_features, grad_rois)
