"""The comparison against a plain one, number by number."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import Case, Said
from roiviz.bench.claim import claimed
from roiviz.bench.compare import compare
from roiviz.bench.report import debug
from roiviz.bench.tolerance import Tolerance, hidden_type, tolerance
from tests.references import roi_align
from tests.roiviz.bench.cases import made


def flat(allowed: float, shape: tuple[int, int]) -> Tolerance:
    return Tolerance(np.full(shape, allowed), np.ones(shape), "")


def test_against_a_plain_comparison():
    draw = np.random.default_rng(1)
    want = draw.standard_normal((9, 4, 3, 2))
    got = want + draw.standard_normal(want.shape) * (draw.random(want.shape) < 0.1)
    got[5, 2, 1, 1] += 9.0
    found = compare(got, want, flat(0.5, (9, 4)))
    bad = [at for at in np.ndindex(want.shape) if abs(got[at] - want[at]) > 0.5]
    assert [tuple(map(int, at)) for at in np.argwhere(found.bad)] == bad
    assert found.first_bad is not None
    assert found.first_bad[:4] == bad[0]
    assert found.worst_bad is not None
    assert found.worst_bad[:4] == (5, 2, 1, 1)
    assert found.worst_bad.error == abs(got[5, 2, 1, 1] - want[5, 2, 1, 1]) == found.worst_error
    assert found.bad_by_box.tolist() == [sum(at[0] == n for at in bad) for n in range(9)]
    assert found.bad_by_channel.tolist() == [sum(at[1] == n for at in bad) for n in range(4)]
    error = abs(got - want)
    np.testing.assert_array_equal(found.worst_by_bin, error.max(axis=(0, 1)))
    np.testing.assert_array_equal(found.worst_by_box, error.max(axis=(1, 2, 3)))


def test_what_is_no_number():
    want = np.array([1.0, np.nan, np.inf, -np.inf, 2.0, np.inf]).reshape(6, 1, 1, 1)
    got = np.array([np.nan, np.nan, np.inf, np.inf, -np.inf, 3.0]).reshape(6, 1, 1, 1)
    found = compare(got, want, flat(0.1, (6, 1)))
    assert found.bad.reshape(-1).tolist() == [True, False, False, True, True, True]
    assert (found.not_numbers, found.infinities) == (1, 1)
    assert found.worst_error == np.inf


def test_a_small_error_of_a_small_channel_is_not_lost_in_a_large_one():
    case = made(6, 2)
    features = case.features * np.array([1e4, 1.0], np.float32)[:, None, None]
    case = replace(case, features=features, output=case.output * [[[1e4]], [[1.0]]])
    case = replace(case, output=case.output.astype(np.float32))
    assert debug(case).ok
    output = case.output.copy()
    output[2, 1, 0, 0] += 1e-3
    found = debug(replace(case, output=output)).comparison
    assert found.count == 1


@pytest.mark.parametrize(
    ("features", "output", "name"),
    [
        (np.float32, np.float32, "float32"),
        (np.float64, np.float64, "float64"),
        (np.float64, np.float32, "float32"),
        (np.float16, np.float32, "float32"),
        (np.float16, np.float16, "float16"),
    ],
)
def test_the_type_decides_what_is_allowed(features, output, name):
    case = made(4, 2)
    case = replace(case, features=case.features.astype(features), output=case.output.astype(output))
    assert tolerance(case, np.zeros(4, int)).said.startswith(f"{name}:")


def test_a_type_that_was_widened_is_seen():
    draw = np.random.default_rng(0).standard_normal(5000).astype(np.float32)
    half = draw.astype(np.float16).astype(np.float32)
    brain = (draw.view(np.uint32) & 0xFFFF0000).view(np.float32)
    whole = np.arange(5000, dtype=np.float32) % 50
    names = [hidden_type(one) for one in (draw, half, brain, whole, half[:10])]
    assert names == ["float32", "float16", "bfloat16", "float32", "float32"]


def test_the_reference_is_right_and_a_neighbouring_claim_is_not():
    case = made()
    assert claimed(case).compared(case).ok
    assert not claimed(case, "torchvision_aligned").compared(case).ok


@pytest.mark.parametrize(("kind", "whose"), [(float, "torchvision"), (np.float32, "onnxruntime")])
def test_in_float64_a_scale_shows_the_type_that_an_attribute_has(kind, whose):
    """ONNX holds spatial_scale as float32, torchvision as float64; 0.08 is another number then."""
    case = made(12, 2)
    features, rois = case.features.astype(float), case.rois.astype(float)
    scale = float(kind(0.08))
    right = roi_align(
        features, rois, (3, 4), spatial_scale=scale, sampling_ratio=2, aligned=True
    )  # fmt: skip
    report = debug(Case(features, rois, right, said=Said(0.08)))
    assert report.ok
    ids = {one.claim.convention.id.removesuffix("_aligned")
           for one in report.verdict.explained_by}  # fmt: skip
    assert ids & {"torchvision", "onnxruntime"} == {whose}
