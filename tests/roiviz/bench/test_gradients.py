"""Gradients with planted faults, against the references' transposed sums."""

import functools
from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench import reading
from roiviz.bench.case import Gradients
from roiviz.bench.report import debug
from tests.references import box_gradient, roi_align
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, npz

CASE = made(20, 3, seed=1)
DRAW = np.random.default_rng(2)
UPSTREAM = DRAW.standard_normal((20, 3, *BINS)).astype(np.float32)


@functools.cache
def response() -> np.ndarray:
    """(cells of a map, boxes, rows, columns): what the reference makes of a single 1."""
    size = CASE.feature_size
    found = np.zeros((size[0] * size[1], 20, *BINS))
    for cell in range(len(found)):
        one = np.zeros((2, 1, *size))
        one[:, 0].reshape(2, -1)[:, cell] = 1
        found[cell] = roi_align(
            one, CASE.rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO
        )[:, 0]  # fmt: skip
    return found


def backward(times: np.ndarray | None = None) -> np.ndarray:
    """The gradient of the features, exact in float64, each box's adds so many times."""
    scaled = UPSTREAM if times is None else UPSTREAM * times[:, None, None, None]
    own = [CASE.rois[:, 0] == n for n in (0, 1)]
    sums = [
        np.einsum("krij,rcij->ck", response()[:, one], scaled[one].astype(float)) for one in own
    ]
    return np.stack(sums).reshape(2, 3, *CASE.feature_size)


def ids(features: np.ndarray, upstream: np.ndarray = UPSTREAM) -> list[str]:
    case = replace(CASE, gradients=Gradients(upstream, features.astype(np.float32), None))
    report = debug(case)
    assert report.ok == (not report.patterns)
    return [one.id for one in report.patterns]


def test_a_right_gradient():
    assert ids(backward()) == []


@pytest.mark.parametrize(
    ("name", "times"),
    [
        ("gradient_factor", np.full(20, 2.0)),
        ("gradient_zero", np.zeros(20)),
        ("adds_doubled", np.where(np.arange(20) >= 12, 2.0, 1.0)),
        ("adds_lost", np.where(np.arange(20) >= 12, 0.0, 1.0)),
        ("adds_repeated", np.where(np.arange(20) == 5, 100.0, 1.0)),
    ],
)
def test_a_fault_of_all_adds_is_named(name, times):
    features = backward(times)
    found = ids(features)
    assert found[:2] == ["gradient_features", name]
    near_miss = features.copy()
    near_miss[0, 1, 5, 5] += 3.0
    assert name not in ids(near_miss)


def test_beyond_a_number_of_boxes():
    case = replace(
        CASE,
        gradients=Gradients(
            UPSTREAM, backward(np.where(np.arange(20) >= 12, 2.0, 1.0)).astype(np.float32), None
        ),
    )
    said = " ".join(one.sentence for one in debug(case).patterns)
    assert "all adds from box 12 on count twice" in said


@pytest.mark.parametrize(
    ("name", "sign"), [("adds_lost_in_cells", -1), ("adds_doubled_in_cells", 1)]
)
def test_a_race_is_named(name, sign):
    """Single adds lost, or done twice, in a few cells: one sample's, not a bin's."""
    from roiviz.bench.claim import claimed
    from roiviz.bench.outputs import samples_of

    claim = claimed(CASE)
    plan = samples_of(claim.rules, CASE, claim.settings)
    features = backward()
    where: set[tuple[int, int]] = set()
    for sample in DRAW.permutation(len(plan))[:60]:
        tap = int(DRAW.integers(4))
        cell, weight = int(plan.taps[sample, tap]), float(plan.weights[sample, tap])
        picture = int(plan.batch_index[plan.bin_index[sample]])
        if cell < 0 or (picture, cell) in where or weight < 0.05:
            continue
        where.add((picture, cell))
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
        debug(replace(CASE, gradients=Gradients(features=UPSTREAM)))
