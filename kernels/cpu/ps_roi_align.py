"""ps_roi_align on the CPU: RoIAlign's taps, each bin's applied to channels of its own."""

from . import position_sensitive
from .roi_align import builder_of


def forward(features, rois, output, rules, layout):
    """Write ``output``; arguments as ``kernels.cpu`` lists them."""
    build = builder_of(features, output, rois, rules, layout, derive=False)
    position_sensitive.gather(build, features, rois, output, layout)


def backward_features(grad_output, features, rois, grad_features, rules, layout, deterministic):
    """Add to ``grad_features``; arguments as ``kernels.cpu`` lists them."""
    build = builder_of(grad_features, grad_output, rois, rules, layout, derive=False)
    position_sensitive.scatter(build, grad_output, rois, grad_features, layout)


def backward_rois(grad_output, features, rois, grad_rois, rules, layout):
    """Write ``grad_rois``; arguments as ``kernels.cpu`` lists them."""
    build = builder_of(features, grad_output, rois, rules, layout, derive=True)
    position_sensitive.box_slopes(build, grad_output, features, rois, grad_rois, layout)
