"""Samples through the kernels' loops, against the plain sums over the same samples."""

import numpy as np
import pytest

from roiviz.bench.applied import applied
from roiviz.conventions import CONVENTIONS, Settings, pooled, samples, written

SIZE = (9, 11)


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.id)
@pytest.mark.parametrize("ratio", [0, 2])
def test_the_same_numbers(row, ratio):
    """On boxes inside, across the border, outside, below a cell and without size."""
    rng = np.random.default_rng(21)
    features = rng.standard_normal((2, 3, *SIZE)).astype(np.float32)
    centres = rng.uniform(-0.2, 1.2, (20, 2)) * (44, 36)
    sides = np.concatenate([rng.uniform(0, 60, (16, 2)), np.zeros((2, 2)), np.full((2, 2), 1.5)])
    table = np.hstack([centres, sides, rng.uniform(-90, 90, (20, 1)) * row.rules.format.turned])
    settings = Settings((2, 3), 0.25, ratio)
    boxes = written(row.rules, table, SIZE, settings).astype(np.float32)
    plan = samples(row.rules, boxes, SIZE, settings, np.arange(20) % 2)
    got = applied(row.rules, plan, features)
    half = "float16" in (row.rules.precision.positions, row.rules.precision.sums)
    assert (got is None) == (half or row.rules.reduction.position_sensitive)
    if got is not None:
        want = pooled(row.rules, plan, features)
        np.testing.assert_allclose(got, want, atol=2e-6, rtol=1e-6, equal_nan=True)


def test_a_number_that_is_none_is_left_to_the_plain_sums():
    row = CONVENTIONS["keras_hub"]
    boxes = np.array([[1.0, 1.0, 4.0, 4.0]], np.float32)
    features = np.ones((1, 1, *SIZE), np.float32)
    plan = samples(row.rules, boxes, SIZE, Settings((2, 2)))
    assert applied(row.rules, plan, features) is not None
    features[0, 0, 2, 2] = np.nan
    assert applied(row.rules, plan, features) is None
