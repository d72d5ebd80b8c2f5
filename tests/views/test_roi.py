"""What a canvas is told of the kernels that the browser can run itself."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.schema import ReadingKernel
from roiviz.views import roi
from roiviz.views.home.state import HOME
from roiviz.views.pages import Memory
from roiviz.views.person import Person
from roiviz.views.view import InHand


def feature_map(channels: int = 3) -> FeatureMap:
    values = np.zeros((4, 5, channels), np.float32)
    values.flags.writeable = False
    return FeatureMap(values, 8.0, "d", "zeros", tuple(map(str, range(channels))))


def view(settings: RoiSettings, channels: int = 3) -> Any:
    picture = SimpleNamespace()
    return roi.RoiView(HOME, picture, feature_map(channels), 0, settings, (), ())  # type: ignore[arg-type]


def in_hand(count: int = 1) -> InHand:
    boxes = tuple(Box(8, 8, 8, 8, id=f"b{number}") for number in range(count))
    state = CanvasState(boxes=boxes, active=0)
    return InHand(Memory(HOME, Person(), HOME.state()), {HOME.canvases[0].name: state})


@pytest.mark.parametrize(
    ("settings", "rotated", "rules", "reduction"),
    [
        (RoiSettings(), True, (2, 0.5, 0.0, False), "avg"),
        (
            RoiSettings(aligned=False, sampling_ratio=0, clockwise=True),
            True,
            (0, 0.0, 1.0, True),
            "avg",
        ),
        (
            RoiSettings("roi_align", reduction="max", clockwise=True),
            False,
            (2, 0.5, 0.0, False),
            "max",
        ),
        (RoiSettings("roi_pool", (2, 3)), False, (2, 0.5, 0.0, False), "max"),
    ],
)
def test_a_scene_says_how_the_browser_computes_it(settings, rotated, rules, reduction):
    ratio, offset, minimum, clockwise = rules
    (reading,) = view(settings).scene(None, in_hand()).readings
    assert reading.kernel == ReadingKernel(
        settings.operator,
        rotated,
        settings.bins,
        0.125,
        ratio,
        offset,
        minimum,
        clockwise,
        reduction,
    )


def test_it_says_so_while_the_server_compiles():
    scene = view(RoiSettings()).scene(None, in_hand())
    assert scene.answers == ()
    assert scene.sentence == (roi.COMPUTED_HERE,)


def test_what_the_server_refuses_because_of_all_channels_is_left_to_it():
    crowd = view(RoiSettings(bins=(64, 64)), channels=2048)
    scene = crowd.scene(None, in_hand(9))
    assert scene.readings[0].kernel is None
    assert scene.sentence == (roi.COMPILING,)
