"""Regional pooling operators on the CPU and on NVIDIA GPUs.

Each operator's forward and backward, and the plan of every sample they read.

Arrays of any library come in, without a copy: numpy's, and those that numpy reads without loss or
that lie on an NVIDIA GPU, by ``__array__``, DLPack or ``__cuda_array_interface__``. Results come
back in the kind of the features: a PyTorch tensor gives PyTorch tensors, on its device and stream.
A tensor that requires a gradient, a bfloat16 tensor and an array with masked values are refused.
Each operator's docstring says how it treats NaN and ties.

On the CPU the number of threads never changes a result. In NCHW the way of summing is chosen for
the whole call, so that the other boxes of a call may change the last bits of a box's result: by at
most 2.4e-7 of it in float32.
"""

# The registry lists the operators in this order.
from .descriptors import gem, gem_backward, mac, mac_backward, spoc, spoc_backward

# isort: split
from . import operators
from ._rmac import RmacDetails, rmac, rmac_backward, rmac_details
from ._roi_align import roi_align, roi_align_backward
from ._roi_align_rotated import roi_align_rotated, roi_align_rotated_backward
from ._roi_pool import roi_pool, roi_pool_backward
from .call import Gradients
from .compiling import CacheState, cache_state
from .maxima import region_maxima
from .operators import NotDifferentiable
from .plan import SamplingPlan, sampling_plan
from .regions import RmacDerivation, rmac_derivation, rmac_regions
from .whitening import Whitening, learn_whitening, load_whitening, save_whitening

# isort: split
from ._prroi_pool import prroi_pool, prroi_pool_backward
from ._ps_roi_align import ps_roi_align, ps_roi_align_backward
from ._ps_roi_pool import ps_roi_pool, ps_roi_pool_backward

__all__ = [
    "CacheState",
    "Gradients",
    "NotDifferentiable",
    "RmacDerivation",
    "RmacDetails",
    "SamplingPlan",
    "Whitening",
    "cache_state",
    "gem",
    "gem_backward",
    "learn_whitening",
    "load_whitening",
    "mac",
    "mac_backward",
    "operators",
    "prroi_pool",
    "prroi_pool_backward",
    "ps_roi_align",
    "ps_roi_align_backward",
    "ps_roi_pool",
    "ps_roi_pool_backward",
    "region_maxima",
    "rmac",
    "rmac_backward",
    "rmac_derivation",
    "rmac_details",
    "rmac_regions",
    "roi_align",
    "roi_align_backward",
    "roi_align_rotated",
    "roi_align_rotated_backward",
    "roi_pool",
    "roi_pool_backward",
    "sampling_plan",
    "save_whitening",
    "spoc",
    "spoc_backward",
]
