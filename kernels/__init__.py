"""Regional pooling operators on the CPU and on NVIDIA GPUs.

Forward, backward, and the plan of what they read.
"""

from kernels import operators
from kernels.operators import NotDifferentiable
from kernels.rmac import RmacDetails, region_maxima, rmac, rmac_backward, rmac_details
from kernels.rmac_regions import RmacDerivation, rmac_derivation, rmac_regions
from kernels.whitening import Whitening, learn_whitening, load_whitening, save_whitening

__all__ = [
    "NotDifferentiable",
    "RmacDerivation",
    "RmacDetails",
    "Whitening",
    "learn_whitening",
    "load_whitening",
    "operators",
    "region_maxima",
    "rmac",
    "rmac_backward",
    "rmac_derivation",
    "rmac_details",
    "rmac_regions",
    "save_whitening",
]
