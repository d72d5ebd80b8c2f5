"""Regional pooling operators on the CPU and on NVIDIA GPUs.

Forward, backward, and the plan of what they read.

Arrays are numpy's, or what numpy reads without losing anything: a CPU tensor of PyTorch is taken
and a numpy array given back; one that requires a gradient, bfloat16 and a masked array with masked
values are refused by name. On a GPU any array with ``__cuda_array_interface__`` is used where it
lies. What an operator makes of a NaN, and of equal values, is in its docstring.
"""

from kernels import operators
from kernels.call import Gradients
from kernels.compiling import CacheState, cache_state
from kernels.descriptors import gem, gem_backward, mac, mac_backward, spoc, spoc_backward
from kernels.operators import NotDifferentiable
from kernels.plan import SamplingPlan, sampling_plan
from kernels.region_maxima import region_maxima
from kernels.rmac import RmacDetails, rmac, rmac_backward, rmac_details
from kernels.rmac_regions import RmacDerivation, rmac_derivation, rmac_regions
from kernels.roi_align import roi_align, roi_align_backward
from kernels.roi_align_rotated import roi_align_rotated, roi_align_rotated_backward
from kernels.roi_pool import roi_pool, roi_pool_backward
from kernels.whitening import Whitening, learn_whitening, load_whitening, save_whitening

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
