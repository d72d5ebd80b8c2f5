"""Regional pooling operators on the CPU and on NVIDIA GPUs.

Forward, backward, and the plan of what they read.
"""

from kernels import operators
from kernels.operators import NotDifferentiable

__all__ = ["NotDifferentiable", "operators"]
