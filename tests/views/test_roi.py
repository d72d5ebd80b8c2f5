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


INF, NAN = np.inf, np.nan


@pytest.mark.parametrize(
    ("kernel", "plan", "planned", "want"),
    [
        ([1, 2, 4], [1, 2.25, 3.5], None, ("mismatch", 0.5, 2, None)),
        ([1, 2, 4], [1, 2, 4.0625], None, ("ok", 0.0625, 2, None)),
        ([1, INF, NAN], [1.0625, INF, NAN], None, ("ok", 0.0625, 0, None)),
        ([1, INF, 3], [1, -INF, 3], None, ("mismatch", INF, 1, None)),
        ([1, 2, NAN], [9, 2, 3], None, ("mismatch", NAN, 2, None)),
        ([1, NAN, NAN], [1, NAN, 3], None, ("mismatch", NAN, 2, None)),
        ([9, 2, 4], [NAN, 2, 4.5], (1, 2), ("mismatch", 0.5, 2, (1, 2))),
        ([9, 2, INF], [NAN, 2, INF], (2,), ("ok", 0.0, 2, (2,))),
    ],
)
def test_plan_and_kernel_agree_where_they_are_as_close_as_float32_lets_them(
    kernel, plan, planned, want
):
    output, applied = np.array(kernel, np.float32), np.array(plan, np.float64)
    box = SimpleNamespace(output=output, applied=applied, planned_bins=planned, tolerance=0.125)
    found = roi.verdict(box)
    status, apart, worst, checked = want
    assert (found["status"], found["worst_bin"], found["checked_bins"]) == (status, worst, checked)
    np.testing.assert_equal(found["max_abs_diff"], apart)


def test_a_box_with_no_planned_bin_is_not_checked():
    box = SimpleNamespace(output=np.ones(2), applied=np.ones(2), planned_bins=(), tolerance=0.5)
    assert roi.verdict(box) == {"checked_bins": (), "tolerance": 0.5}
