"""PrRoIPool on a GPU."""

from ..bin_means import EXACT
from .bin_means import Loops

_LOOPS = Loops(EXACT)
forward = _LOOPS.forward
backward_features = _LOOPS.backward_features
backward_rois = _LOOPS.backward_rois
