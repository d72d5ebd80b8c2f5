"""Samples that come from no box, against their definitions: grid_sample, an attention's points."""

import numpy as np
import pytest

from roiviz.conventions import reduced, samples_at
from roiviz.conventions.rules import Border, Edge, Reduction

RNG = np.random.default_rng(2)
SIZE = (5, 7)
MAP = RNG.standard_normal((1, 3, *SIZE))
ZEROS = Border(edge=Edge.FADE)
BORDER = Border(reach=np.inf)


def tent(position, length):
    """The weight of each cell at a position, beyond the map nothing."""
    return np.maximum(0, 1 - np.abs(position - np.arange(length)))


@pytest.mark.parametrize("zeros", [True, False])
def test_grid_sample(zeros):
    """align_corners=False, padding of zeros or of the border."""
    grid = RNG.uniform(-1.3, 1.3, (4, 6, 2))
    x, y = ((grid[..., k] + 1) * SIZE[1 - k] / 2 - 0.5 for k in (0, 1))
    positions = np.stack([x.ravel(), y.ravel()], axis=1)
    plan = samples_at(positions, np.arange(24), (4, 6), SIZE, border=ZEROS if zeros else BORDER)
    got = reduced(plan, MAP, Reduction()).reshape(3, 4, 6)
    if not zeros:
        x, y = np.clip(x, 0, SIZE[1] - 1), np.clip(y, 0, SIZE[0] - 1)
    for row, column in np.ndindex(4, 6):
        want = tent(y[row, column], SIZE[0]) @ MAP[0] @ tent(x[row, column], SIZE[1])
        np.testing.assert_allclose(got[:, row, column], want, atol=1e-12)


def test_an_attentions_points_are_weighed():
    """Each query's points, their values times its weights, are added up."""
    points = RNG.uniform(-1, 6, (5, 4, 2))
    shares = RNG.dirichlet(np.ones(4), 5)
    plan = samples_at(
        points.reshape(-1, 2), np.repeat(np.arange(5), 4), (5,), SIZE, border=ZEROS,
        shares=shares.ravel(),
    )  # fmt: skip
    got = reduced(plan, MAP, Reduction())
    for query in range(5):
        want = sum(
            share * (tent(y, SIZE[0]) @ MAP[0] @ tent(x, SIZE[1]))
            for share, (x, y) in zip(shares[query], points[query], strict=True)
        )
        np.testing.assert_allclose(got[:, query], want, atol=1e-12)


def test_what_is_no_list_of_points():
    with pytest.raises(ValueError, match=r"positions: want \(S, 2\), x y"):
        samples_at(np.zeros((3, 3)), np.arange(3), (3,), SIZE)
    with pytest.raises(ValueError, match=r"bin_index: want ascending bins in \[0, 3\)"):
        samples_at(np.zeros((3, 2)), np.array([0, 2, 1]), (3,), SIZE)
