"""Samples through the kernels' loops, against the plain sums over the same samples."""

import numpy as np
import pytest

from roiviz.bench.applied import applied
from roiviz.conventions import CONVENTIONS, Settings, pooled, samples, written

SIZE = (9, 11)


@pytest.mark.parametrize("ratio", [0, 2])
def test_the_same_numbers(ratio):
    """Of every convention, on boxes inside, over the border, outside, thin and without size."""
    rng = np.random.default_rng(21)
    features = rng.standard_normal((2, 3, *SIZE)).astype(np.float32)
    centres = rng.uniform(-0.2, 1.2, (20, 2)) * (44, 36)
    sides = np.concatenate([rng.uniform(0, 60, (16, 2)), np.zeros((2, 2)), np.full((2, 2), 1.5)])
    angles = rng.uniform(-90, 90, (20, 1))
    settings = Settings((2, 3), 0.25, ratio)
    for row in CONVENTIONS.values():
        rules = row.rules
        table = np.hstack([centres, sides, angles * rules.format.turned])
        boxes = written(rules, table, SIZE, settings).astype(np.float32)
        plan = samples(rules, boxes, SIZE, settings, np.arange(20) % 2)
        got = applied(rules, plan, features)
        half = "float16" in (rules.precision.positions, rules.precision.sums)
        assert (got is None) == (half or rules.reduction.position_sensitive), row.id
        if got is not None:
            want = pooled(rules, plan, features)
            np.testing.assert_allclose(
                got, want, atol=2e-6, rtol=1e-6, equal_nan=True, err_msg=row.id
            )


def test_a_number_that_is_none_is_left_to_the_plain_sums():
    row = CONVENTIONS["keras_hub"]
    boxes = np.array([[1.0, 1.0, 4.0, 4.0]], np.float32)
    features = np.ones((1, 1, *SIZE), np.float32)
    plan = samples(row.rules, boxes, SIZE, Settings((2, 2)))
    assert applied(row.rules, plan, features) is not None
    features[0, 0, 2, 2] = np.nan
    assert applied(row.rules, plan, features) is None
