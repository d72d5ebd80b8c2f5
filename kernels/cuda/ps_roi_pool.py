"""ps_roi_pool on a GPU."""

from ..bin_means import CELLS
from .bin_means import Loops

_LOOPS = Loops(CELLS, position_sensitive=True)
forward = _LOOPS.forward
backward_features = _LOOPS.backward_features
