"""The test that is written for a wrong gradient fails for it, and passes for a right backward."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import Gradients
from roiviz.bench.report import debug
from roiviz.kernels import operators
from tests.roiviz.bench.faults import RATIO, SCALE, Port, in_backward, planted

FAILS = "test_the_gradient_of_a_{}"


def run(text: str) -> dict:
    """What a written file defines."""
    names: dict = {}
    exec(compile(text, "written", "exec"), names)
    return names


@pytest.mark.parametrize(
    "case", [in_backward(lost=3), in_backward(560, times=lambda roi: 1.0 + (roi >= 512))],
    ids=["adds lost", "twice from 512 on"],
)  # fmt: skip
def test_a_cell_of_a_gradient_of_the_features(case):
    made = run(debug(case()).to_pytest())
    with pytest.raises(AssertionError, match=r"got .*, want "):
        made[FAILS.format("cell")]()
    made["test_the_wanted_number_is_the_sum_of_its_adds"]()
    # Its boxes keep their numbers, so that what depends on these shows.
    port = Port()
    made["kernel"] = lambda upstream, features, rois: port.backward(upstream, rois, features.shape)
    made[FAILS.format("cell")]()
    made["kernel"] = lambda upstream, features, rois: (
        1.01 * port.backward(upstream, rois, features.shape)
    )
    with pytest.raises(AssertionError):
        made[FAILS.format("cell")]()


def backward(upstream, features, rois):
    return operators.gradient_of("roi_align")(
        upstream.astype(np.float64), features.astype(np.float64), rois.astype(np.float64),
        wrt="rois", spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True,
    ).rois  # fmt: skip


def test_a_box_of_a_gradient_of_the_boxes():
    case = planted(boxes=12, channels=3)()
    upstream = np.random.default_rng(1).standard_normal(case.output.shape).astype(np.float32)
    given = backward(upstream, case.features, case.rois)
    given[7, 3] *= 2
    case = replace(case, gradients=Gradients(upstream, None, given.astype(np.float32)))
    text = debug(case).to_pytest()
    assert "the worst is box 7, x2" in text
    made = run(text)
    with pytest.raises(AssertionError, match=r"got .*, want "):
        made[FAILS.format("box")]()
    made["kernel"] = backward
    made[FAILS.format("box")]()
