"""Call once what the gradients page calls during a drag, so that it is compiled."""

import numpy as np

from roiviz.boxes import Box
from roiviz.explain import descent
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.staircase import explain_staircase
from roiviz.features import FeatureMap


def gradients() -> None:
    """Both directions of both operators in float64 on one channel, and a short walk in float32."""
    values = np.random.default_rng(0).random((8, 8, 4), np.float32)
    values.flags.writeable = False
    feature_map = FeatureMap(values, 4.0, "", "", ("", "", "", ""))
    box, target = Box(13.0, 12.0, 10.0, 8.0, 30.0), Box(15.0, 14.0, 10.0, 8.0, 20.0)
    for name in ("roi_align", "roi_align_rotated"):
        settings = RoiSettings(name, bins=(2, 2))
        explain_gradients(feature_map, [box, box], settings, 0, Upstream())
        goal = descent.Goal("match", target)
        descent.descend(descent.pyramid(feature_map)[-1:], box, settings, goal, scale=0.25)
        goal = descent.Goal("channel")
        descent.descend(descent.pyramid(feature_map, 0)[-1:], box, settings, goal, scale=0.25)
    explain_staircase(feature_map, box, RoiSettings("roi_align", bins=(2, 2)), 0, 0)
