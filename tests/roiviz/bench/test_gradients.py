"""Gradients with planted faults, against the references' transposed sums."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench import reading
from roiviz.bench.case import Gradients
from roiviz.bench.report import debug
from tests.references import box_gradient, feature_gradient, roi_align
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, npz

CASE = made(20, 3, seed=1)
DRAW = np.random.default_rng(2)
UPSTREAM = DRAW.standard_normal((20, 3, *BINS)).astype(np.float32)


def backward(upstream: np.ndarray) -> np.ndarray:
    """The reference's gradient of the features, exact in float64."""
    forward = lambda f: roi_align(  # noqa: E731
        f, CASE.rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO
    )
    return feature_gradient(forward, upstream.astype(float), CASE.features.astype(float))


RIGHT = backward(UPSTREAM)


def ids(features: np.ndarray, upstream: np.ndarray = UPSTREAM) -> list[str]:
    case = replace(CASE, gradients=Gradients(upstream, features.astype(np.float32), None))
    report = debug(case)
    assert report.ok == (not report.patterns)
    return [one.id for one in report.patterns]


def weighted(times: np.ndarray) -> np.ndarray:
    return backward(UPSTREAM * times[:, None, None, None])


def test_a_right_gradient():
    assert ids(RIGHT) == []


@pytest.mark.parametrize(
    ("name", "features"),
    [
        ("gradient_factor", RIGHT * 2),
        ("gradient_zero", RIGHT * 0),
        ("adds_doubled", weighted(np.where(np.arange(20) >= 12, 2.0, 1.0))),
        ("adds_lost", weighted(np.where(np.arange(20) >= 12, 0.0, 1.0))),
        ("adds_repeated", weighted(np.where(np.arange(20) == 5, 100.0, 1.0))),
    ],
)
def test_a_fault_of_all_adds_is_named(name, features):
    found = ids(features)
    assert found[:2] == ["gradient_features", name]
    near_miss = features.copy()
    near_miss[0, 1, 5, 5] += 3.0
    assert name not in ids(near_miss)


def test_beyond_a_number_of_boxes():
    case = replace(
        CASE,
        gradients=Gradients(
            UPSTREAM, weighted(np.where(np.arange(20) >= 12, 2.0, 1.0)).astype(np.float32), None
        ),
    )
    said = " ".join(one.sentence for one in debug(case).patterns)
    assert "all adds from box 12 on count twice" in said


def taps():
    """Every add of the reference: one bin of one box at a time."""
    for r, row, column in ((r, i, j) for r in range(20) for i in range(3) for j in range(4)):
        one = np.zeros_like(UPSTREAM, float)
        one[r, :, row, column] = UPSTREAM[r, :, row, column]
        yield one


@pytest.mark.parametrize(
    ("name", "sign"), [("adds_lost_in_cells", -1), ("adds_doubled_in_cells", 1)]
)
def test_a_race_is_named(name, sign):
    """Single adds lost, or done twice, in a few cells: one sample's, not a bin's."""
    from roiviz.bench.claim import claimed
    from roiviz.bench.outputs import samples_of

    claim = claimed(CASE)
    plan = samples_of(claim.rules, CASE, claim.settings)
    features = RIGHT.copy()
    where: set[int] = set()
    for sample in DRAW.permutation(len(plan))[:60]:
        tap = int(DRAW.integers(4))
        cell, weight = int(plan.taps[sample, tap]), float(plan.weights[sample, tap])
        picture = int(plan.batch_index[plan.bin_index[sample]])
        if cell < 0 or (picture, cell) in where or weight < 0.05:
            continue
        where.add((picture, cell))  # type: ignore[arg-type]
        box, place = divmod(int(plan.bin_index[sample]), 12)
        add = weight / 4 * UPSTREAM[box, :, place // 4, place % 4]
        features[picture, :, cell // 16, cell % 16] += sign * add
    assert ids(features)[:2] == ["gradient_features", name]


def test_the_boxes_gradient():
    forward = lambda rois: roi_align(  # noqa: E731
        CASE.features, rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True
    )
    inside = CASE.rois.astype(float)
    inside[:, 1:] = np.clip(inside[:, 1:], 4, 40)
    inside[:, 3:] = np.maximum(inside[:, 3:], inside[:, 1:3] + 6)
    want = box_gradient(forward, UPSTREAM.astype(float), inside)
    output = roi_align(CASE.features, inside, BINS, spatial_scale=SCALE, sampling_ratio=RATIO,
                       aligned=True)  # fmt: skip
    arrays = {"features": CASE.features, "rois": inside, "output": output.astype(np.float32),
              "grad_output": UPSTREAM, "aligned": True, "spatial_scale": SCALE,
              "sampling_ratio": RATIO}  # fmt: skip
    for factor, found in ((1, []), (2, ["gradient_rois", "gradient_rois_factor"])):
        report = debug(reading.read(npz(**arrays, grad_rois=want * factor)))
        assert [one.id for one in report.patterns] == found
        assert report.ok == (factor == 1)


def test_a_gradient_without_upstream_is_refused():
    with pytest.raises(ValueError, match="no grad_output"):
        debug(replace(CASE, gradients=Gradients(features=RIGHT)))
