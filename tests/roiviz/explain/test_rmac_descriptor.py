"""roiviz/explain/rmac_descriptor.py: what each region and cell gives to the descriptor."""

import numpy as np
import pytest

from roiviz import features, kernels, samples
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_descriptor import cosine, degrees_between, explain_descriptor, unit
from roiviz.views.person import REGIONS_START, Person
from tests.roiviz.explain.test_rmac import feature_map


def positive_map(*size, **options):
    made = feature_map(*size, **options)
    np.abs(made.values, out=made.values)
    return made


@pytest.mark.parametrize("variant", ["tolias", "caffe2", "cirtorch"])
def test_it_is_the_kernels_descriptor(variant):
    made = feature_map(6, 9, channels=5)
    explained = explain_descriptor(made, RmacSettings(variant=variant))
    expected = kernels.rmac(made.nhwc, variant=variant, layout="NHWC")[0]
    assert np.array_equal(explained.descriptor, expected)
    np.testing.assert_allclose(explained.full, expected, atol=1e-6)
    assert explained.similarity == pytest.approx(1, abs=1e-6)
    assert explained.active.all()


def test_switching_regions_off():
    made = positive_map(6, 9, channels=5)
    whole = explain_descriptor(made, RmacSettings())
    explained = explain_descriptor(made, RmacSettings(), switched_off=[0, 4])
    assert np.flatnonzero(~explained.active).tolist() == [0, 4]
    left = np.delete(explained.region_vectors, [0, 4], axis=0).astype(np.float64)
    np.testing.assert_allclose(explained.descriptor, unit(left.sum(axis=0)), atol=1e-6)
    assert explained.similarity == pytest.approx(cosine(left.sum(axis=0), whole.full))
    assert explained.similarity < 1
    assert np.array_equal(explained.full, whole.full)


def test_what_switching_each_region_over_would_do():
    made = positive_map(6, 9, channels=5)
    explained = explain_descriptor(made, RmacSettings(), switched_off=[3])
    for region in (0, 3, 7):
        off = {3} ^ {region}
        changed = explain_descriptor(made, RmacSettings(), switched_off=sorted(off))
        turned = np.degrees(np.arccos(changed.similarity)) if region != 3 else 0
        assert explained.turns[region] == pytest.approx(turned, abs=1e-2)
        assert changed.turned == pytest.approx(explained.turns[region], abs=1e-3)


def test_where_nothing_is_left_there_is_no_angle():
    explained = explain_descriptor(positive_map(4, 4), RmacSettings(scales=1))
    assert np.isnan(explained.turns).tolist() == [True]
    assert np.isnan(degrees_between(np.zeros(3), np.ones(3)))


def test_a_small_angle_keeps_its_digits():
    # The arc cosine of 1 - 5e-19, which float64 rounds to 1, would give 0.
    turned = degrees_between(np.array([1.0, 0.0]), np.array([1.0, 1e-9]))
    assert turned == pytest.approx(np.degrees(1e-9), rel=1e-9)


def test_all_regions_off():
    made = positive_map(3, 4)
    count = len(kernels.rmac_derivation(3, 4).regions)
    explained = explain_descriptor(made, RmacSettings(), switched_off=range(count))
    assert not explained.descriptor.any()
    assert explained.similarity == 0
    assert not explained.shares.any()
    assert explained.patches() == ()
    assert not explained.winners().any()
    assert [aggregate.norm for aggregate in explained.aggregates] == [0, 0, 0]


@pytest.mark.parametrize("off", [[], [1, 2]])
def test_shares_add_up_to_one(off):
    explained = explain_descriptor(positive_map(6, 9, channels=5), RmacSettings(), off)
    assert explained.shares.sum() == pytest.approx(1, abs=1e-12)
    assert not explained.shares[off].any()
    # A region's share is its vector measured along the sum.
    total = explained.details.total[0].astype(np.float64)
    vector = explained.region_vectors[5].astype(np.float64)
    assert explained.shares[5] == pytest.approx(vector @ total / (total @ total), rel=1e-5)


def test_a_channel_that_is_alike_everywhere_comes_from_no_cell():
    values = np.zeros((4, 4, 3), np.float32)
    values[..., 1], values[2, 1, 2] = 5.0, 1.0
    names = ("nothing", "flat", "peak")
    made = features.FeatureMap(values, 8.0, "digest", "made up", names)
    explained = explain_descriptor(made, RmacSettings(scales=1))
    assert np.argwhere(explained.winners()).tolist() == [[2, 1]]
    assert [(patch.name, patch.cell) for patch in explained.patches()] == [("peak", (2, 1))]


def test_winners_count_every_region_once():
    made = feature_map(6, 9, channels=4)
    explained = explain_descriptor(made, RmacSettings(), switched_off=[2])
    active = explained.active.sum()
    assert explained.winners().shape == (6, 9)
    assert explained.winners().sum() == active * 4
    each = [explained.winners(channel) for channel in range(4)]
    assert np.sum(each, axis=0).tolist() == explained.winners().tolist()
    for channel in range(4):
        counts = explained.winners(channel)
        assert counts.sum() == active
        # The largest value of the map wins every region that holds it.
        row, column = np.unravel_index(made.values[:, :, channel].argmax(), (6, 9))
        x1, y1, x2, y2 = explained.details.regions[explained.active].T
        holds = (x1 <= column) & (column <= x2) & (y1 <= row) & (row <= y2)
        assert counts[row, column] == holds.sum()


def test_aggregates_side_by_side():
    made = positive_map(6, 9, channels=5)
    explained = explain_descriptor(made, RmacSettings())
    by_name = {aggregate.name: aggregate for aggregate in explained.aggregates}
    np.testing.assert_allclose(by_name["sum"].descriptor, explained.descriptor, atol=1e-6)
    assert by_name["sum"].norm == pytest.approx(explained.details.total_norms[0], rel=1e-6)
    assert by_name["sum"].similarity == pytest.approx(1)
    raw = explained.details.maxima[0].astype(np.float64).sum(axis=0)
    np.testing.assert_allclose(by_name["raw"].descriptor, raw / np.linalg.norm(raw))
    similarity = by_name["raw"].similarity
    assert similarity is not None
    assert 0.5 < similarity < 1
    concat = kernels.rmac(made.nhwc, aggregate="concat", layout="NHWC")[0]
    np.testing.assert_allclose(by_name["concat"].descriptor, concat, atol=1e-6)
    # n unit vectors in a row are sqrt(n) long.
    assert by_name["concat"].norm == pytest.approx(len(explained.active) ** 0.5)
    assert by_name["concat"].similarity is None


def test_patches_of_the_strongest_channels():
    made = positive_map(6, 9, channels=12, stride=8.0)
    made.values[4, 7, 3] = 100
    explained = explain_descriptor(made, RmacSettings())
    patches = explained.patches(5)
    assert len(patches) == 5
    strongest = np.argsort(-explained.descriptor)[:5]
    assert [patch.channel for patch in patches] == strongest.tolist()
    values = [patch.value for patch in patches]
    assert values == sorted(values, reverse=True)
    np.testing.assert_allclose(values, explained.descriptor[strongest], rtol=1e-5)
    first = patches[0]
    assert (first.channel, first.name, first.cell) == (3, "channel 3", (4, 7))
    assert first.cell_box.xyxy == (56, 32, 64, 40)
    assert first.patch_box.xyxy == (48, 24, 72, 48)
    vectors = explained.region_vectors[:, 3]
    assert first.region == vectors.argmax()
    assert first.share == pytest.approx(vectors.max() / vectors.sum(), rel=1e-5)


def test_patches_stay_inside_the_map():
    made = feature_map(4, 5, channels=1)
    made.values[:] = 0
    made.values[0, 4] = 1
    (patch,) = explain_descriptor(made, RmacSettings()).patches()
    assert patch.cell == (0, 4)
    assert patch.patch_box.xyxy == (48, 0, 80, 32)


def test_whitening():
    made = positive_map(6, 9, channels=5)
    vectors = kernels.rmac_details(made.nhwc, layout="NHWC").vectors[0]
    whitening = kernels.learn_whitening(vectors, 3)
    explained = explain_descriptor(made, RmacSettings(whitening=whitening))
    assert explained.descriptor.shape == (3,)
    assert explained.patches() == ()
    assert explained.shares.sum() == pytest.approx(1)
    raw = {aggregate.name: aggregate for aggregate in explained.aggregates}["raw"]
    assert raw.similarity is None


def test_a_region_that_is_not_there():
    with pytest.raises(ValueError, match="region: want one from 0 to 13, got 14"):
        explain_descriptor(feature_map(4, 4), RmacSettings(), switched_off=[14])


def test_zero_vectors():
    assert cosine(np.zeros(3), np.ones(3)) == 0
    assert not unit(np.zeros(3)).any()


def spread(key: str, kind: str, stride: int) -> float:
    """Standard deviation of the regions' shares, as a part of their mean."""
    made = features.compute(samples.load(key), kind, stride)
    shares = explain_descriptor(made, RmacSettings()).shares
    return float(shares.std() / shares.mean())


def test_the_pages_begin_where_regions_differ_most():
    # Of the pictures of things; a test pattern has regions of nothing.
    begun, stride = dict(REGIONS_START), Person().stride
    found = {
        key: spread(key, begun["features"], stride)
        for key in ("portrait", "street", "harbour", "page", "cloth")
    }
    assert max(found, key=found.__getitem__) == begun["picture"]
    assert found[begun["picture"]] > 0.15
    # There every region of the default picture gives about the same.
    assert spread(Person().picture, Person().features, stride) < 0.05
