"""ps_roi_pool on the CPU: boxes to merged taps, each bin's applied to channels of its own."""

from ..bin_means import CELLS
from . import position_sensitive
from . import taps as _taps
from .bin_means import builder

_builder = builder(CELLS)


def forward(features, rois, output, rules, layout):
    """Write ``output``; arguments as ``kernels.cpu`` lists them."""
    grid = _taps.job_sizes(features, output, layout).grid
    build = _builder(rois, grid, rules.numbers(rois.dtype), False)
    position_sensitive.gather(build, features, rois, output, layout)


def backward_features(grad_output, features, rois, grad_features, rules, layout, deterministic):
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    grid = _taps.job_sizes(grad_features, grad_output, layout).grid
    build = _builder(rois, grid, rules.numbers(rois.dtype), False)
    position_sensitive.scatter(build, grad_output, rois, grad_features, layout)
