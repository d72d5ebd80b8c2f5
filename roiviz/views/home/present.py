"""Home's view: a worked example on a picture of its own."""

from __future__ import annotations

from roiviz import samples
from roiviz.explain.roi_settings import RoiSettings
from roiviz.views import values
from roiviz.views.home.state import HOME
from roiviz.views.pages import Host
from roiviz.views.roi import RoiView

SAMPLE = "portrait"


def home_view(host: Host) -> RoiView:
    """RoIAlignRotated on the sample, under the operator's defaults."""
    picture = values.sample_picture(host, SAMPLE)
    feature_map = values.feature_map(host, picture, "filters", 16)
    return RoiView(
        page=HOME,
        picture=picture,
        feature_map=feature_map,
        channel=values.first_channel(feature_map),
        settings=RoiSettings(),
        overlays=("samples", "taps", "bins", "cells"),
        boxes=samples.SAMPLES[SAMPLE].rotated_boxes,
    )
