"""roiviz/explain/rmac_search.py: ranking, its split into pairs of regions, and its score."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import (
    METHODS,
    Item,
    average_precision,
    build_index,
    cells_inside,
    describe,
    learn_from,
    score,
    search,
    warm_up,
)
from tests.roiviz.explain.test_rmac import feature_map

SETTINGS = RmacSettings(scales=2)


def scene_map(seed, shift=0, noise=0.05, rows=6, columns=8, channels=6):
    """A patch of a scene's own, somewhere on a map of noise."""
    made = feature_map(rows, columns, channels=channels, seed=1000 + 7 * seed + shift)
    np.abs(made.values, out=made.values)
    made.values[:] *= noise
    patch = np.abs(np.random.default_rng(seed).standard_normal((3, 3, channels)))
    made.values[1:4, shift : shift + 3] += patch
    return made


@pytest.fixture(scope="module")
def items():
    return [
        Item(f"scene {scene}, view {view}", f"scene {scene}", scene_map(scene, shift=2 * view))
        for scene in range(4)
        for view in range(3)
    ]


@pytest.mark.parametrize("method", sorted(METHODS))
def test_descriptors_are_the_kernels(method):
    made = feature_map(6, 8, channels=5)
    parts, cells = describe(made, method, SETTINGS)
    assert cells == (0, 0, 7, 5)
    forward = kernels.operators.get(method).forward
    options = {"scales": 2} if method == "rmac" else {}
    expected = forward(made.nhwc, layout="NHWC", **options)[0].astype(np.float64)
    expected /= np.linalg.norm(expected)
    np.testing.assert_allclose(parts.descriptor, expected, atol=1e-6)
    assert len(parts.vectors) == (len(parts.regions))
    assert len(parts.vectors) == (1 if method != "rmac" else 8)


@pytest.mark.parametrize("method", sorted(METHODS))
def test_the_pairs_add_up_to_the_similarity(items, method):
    index = build_index(items, method, SETTINGS)
    explained = search(index, items[0].feature_map, scene="scene 0", skip=0)
    assert len(explained.hits) == len(items) - 1
    for hit in explained.hits:
        assert hit.pairs.shape == (len(explained.query.vectors), len(hit.parts.vectors))
        assert hit.pairs.sum() == pytest.approx(hit.similarity, abs=1e-12)
        expected = explained.query.descriptor @ hit.parts.descriptor
        assert hit.similarity == pytest.approx(expected, abs=1e-12)


@given(seed=st.integers(0, 500), variant=st.sampled_from(["tolias", "caffe2", "cirtorch"]))
def test_pairs_add_up_for_any_features(seed, variant):
    settings = replace(SETTINGS, variant=variant)
    one = feature_map(4, 7, channels=3, seed=seed)
    other = feature_map(5, 5, channels=3, seed=seed + 1)
    index = build_index([Item("other", "", other)], "rmac", settings)
    (hit,) = search(index, one).hits
    assert hit.pairs.sum() == pytest.approx(hit.similarity, abs=1e-9)
    assert -1 - 1e-9 <= hit.similarity <= 1 + 1e-9


def test_best_pairs_and_their_boxes(items):
    index = build_index(items, "rmac", SETTINGS)
    hit = search(index, items[0].feature_map, skip=0).hits[0]
    pairs = hit.best_pairs(4)
    values = [pair.value for pair in pairs]
    assert values == sorted(hit.pairs.ravel().tolist(), reverse=True)[:4]
    for pair in pairs:
        assert pair.value == hit.pairs[pair.query_region, pair.hit_region]
        x1, y1, x2, y2 = hit.parts.regions[pair.hit_region]
        assert pair.hit_box.xyxy == (16 * x1, 16 * y1, 16 * x2 + 16, 16 * y2 + 16)
        x1, y1, x2, y2 = hit.query_parts.regions[pair.query_region]
        assert pair.query_box.xyxy == (16 * x1, 16 * y1, 16 * x2 + 16, 16 * y2 + 16)


def test_views_of_the_same_scene_come_first(items):
    index = build_index(items, "rmac", SETTINGS)
    explained = search(index, items[4].feature_map, scene="scene 1", skip=4)
    assert [hit.rank for hit in explained.hits] == list(range(1, 12))
    assert [hit.scene for hit in explained.hits[:2]] == ["scene 1", "scene 1"]
    assert [hit.relevant for hit in explained.hits[:3]] == [True, True, False]
    assert explained.average_precision == 1
    similarities = [hit.similarity for hit in explained.hits]
    assert similarities == sorted(similarities, reverse=True)
    assert all(hit.item != 4 for hit in explained.hits)


def test_a_query_of_no_known_scene(items):
    explained = search(build_index(items, "rmac", SETTINGS), scene_map(99))
    assert explained.average_precision is None
    assert {hit.relevant for hit in explained.hits} == {None}
    assert len(explained.hits) == len(items)


def test_a_picture_is_most_like_itself(items):
    index = build_index(items, "rmac", SETTINGS)
    hit = search(index, items[7].feature_map).hits[0]
    assert (hit.item, hit.name) == (7, items[7].name)
    assert hit.similarity == pytest.approx(1, abs=1e-12)


def test_a_box_on_the_query(items):
    # Scene 2's patch lies on columns 2 to 4, rows 1 to 3 of view 1: pixels 32 … 80, 16 … 64.
    query = items[7].feature_map
    box = Box(cx=56, cy=40, width=48, height=48)
    index = build_index(items, "rmac", SETTINGS)
    explained = search(index, query, scene="scene 2", skip=7, box=box)
    assert explained.cells == (2, 1, 4, 3)
    crop = np.ascontiguousarray(query.values[1:4, 2:5])[None]
    expected = kernels.rmac(crop, scales=2, layout="NHWC")[0]
    np.testing.assert_allclose(explained.query.descriptor, expected, atol=1e-6)
    assert explained.query.regions[:, :2].min(axis=0).tolist() == [2, 1]
    assert explained.query.regions[:, 2:].max(axis=0).tolist() == [4, 3]
    assert [hit.scene for hit in explained.hits[:2]] == ["scene 2", "scene 2"]
    whole = search(index, query, scene="scene 2", skip=7)
    assert not np.allclose(whole.query.descriptor, explained.query.descriptor)


def test_a_box_as_the_only_region(items):
    query = items[7].feature_map
    box = Box(cx=56, cy=40, width=48, height=48)
    parts, cells = describe(query, "rmac", SETTINGS, box, as_region=True)
    assert cells == (2, 1, 4, 3)
    assert parts.regions.tolist() == [[2, 1, 4, 3]]
    maxima = query.values[1:4, 2:5].max(axis=(0, 1)).astype(np.float64)
    np.testing.assert_allclose(parts.descriptor, maxima / np.linalg.norm(maxima))
    assert parts.box(0) == Box(cx=56, cy=40, width=48, height=48)


@pytest.mark.parametrize(
    ("box", "cells"),
    [
        pytest.param(Box(64, 48, 128, 96), (0, 0, 7, 5), id="the whole picture"),
        pytest.param(Box(64, 48, 999, 999), (0, 0, 7, 5), id="more than that"),
        # 24 … 56 across: centres 24, 40, 56 at cells 1, 2, 3; 16 … 47 down: 24, 40.
        pytest.param(Box(40, 31.5, 32, 31), (1, 1, 3, 2), id="centres on the edge count"),
        pytest.param(Box(41, 33, 2, 2), (2, 2, 2, 2), id="smaller than a cell"),
        pytest.param(Box(127.9, 95.9, 0, 0), (7, 5, 7, 5), id="a point"),
        pytest.param(Box(-20, 50, 44, 20), (0, 2, 0, 3), id="just touching"),
        # Turned by 45° a square of 32 px reaches 22.6 px from its centre.
        pytest.param(Box(64, 48, 32, 32, 45), (3, 2, 4, 3), id="turned"),
    ],
)
def test_cells_inside_a_box(box, cells):
    assert cells_inside(box, feature_map(6, 8)) == cells


@pytest.mark.parametrize("box", [Box(-40, 48, 20, 20), Box(64, 200, 20, 20)])
def test_a_box_beside_the_picture_is_refused(box):
    with pytest.raises(ValueError, match="The box does not touch the picture"):
        cells_inside(box, feature_map(6, 8))


@pytest.mark.parametrize(
    ("relevant", "expected"),
    [
        ([True], 1),
        ([False, True], 1 / 2),
        ([True, False, True], (1 + 2 / 3) / 2),
        ([False, True, True, False], (1 / 2 + 2 / 3) / 2),
        ([True, True, False, False], 1),
        ([False, False], None),
        ([], None),
    ],
)
def test_average_precision(relevant, expected):
    assert average_precision(relevant) == (expected and pytest.approx(expected))


@given(relevant=st.lists(st.booleans(), min_size=1, max_size=20))
def test_average_precision_never_falls_when_an_answer_moves_up(relevant):
    best = average_precision(sorted(relevant, reverse=True))
    got = average_precision(relevant)
    assert (got is None) == (not any(relevant))
    if got is not None:
        assert best == 1
        assert 0 < got <= best


def test_the_score_is_the_mean_over_all_queries(items):
    index = build_index(items, "rmac", SETTINGS)
    got = score(index)
    precisions = [
        search(index, item.feature_map, scene=item.scene, skip=i).average_precision
        for i, item in enumerate(items)
    ]
    assert got.average_precisions == pytest.approx(precisions)
    assert got.mean_average_precision == pytest.approx(np.mean(np.array(precisions, float)))
    assert 0.5 < got.mean_average_precision <= 1


def test_pictures_without_company_do_not_count(items):
    lonely = Item("lonely", "nobody else's", scene_map(77))
    got = score(build_index([*items, lonely], "mac", SETTINGS))
    assert got.average_precisions[-1] is None
    assert np.isfinite(got.mean_average_precision)
    assert score(build_index([lonely], "mac", SETTINGS)).mean_average_precision == 0


def plain_vectors(made, method):
    """A map's unit vectors by numpy alone: one for all cells, or of R-MAC's regions."""
    values = made.values.astype(np.float64)
    flat = values.reshape(-1, values.shape[2])
    if method == "rmac":
        height, width, _ = values.shape
        regions = kernels.rmac_derivation(height, width, scales=SETTINGS.scales).regions
        rows = [values[y : b + 1, x : r + 1].max((0, 1)) for x, y, r, b in regions]
    else:
        cubes = np.maximum(flat, 1e-6) ** 3
        pooled = {"mac": flat.max(0), "spoc": flat.mean(0), "gem": np.cbrt(cubes.mean(0))}
        rows = [pooled[method]]
    return [row / np.linalg.norm(row) for row in rows]


@pytest.mark.parametrize("method", sorted(METHODS))
def test_a_whitening_is_learnt_from_the_methods_own_vectors(items, method):
    maps = [item.feature_map for item in items]
    whitening = learn_from(maps, SETTINGS, method)
    own = np.array([row for made in maps for row in plain_vectors(made, method)])
    np.testing.assert_allclose(whitening.mean, own.mean(0), atol=1e-6)
    # Three quarters of 6 channels; 12 vectors, or 96 of R-MAC's, would speak of 6 or more.
    assert (whitening.channels, whitening.dimensions) == (6, 4)
    white = whitening.apply(own)
    np.testing.assert_allclose(white.mean(0), 0, atol=1e-5)
    np.testing.assert_allclose(white.T @ white / len(white), np.eye(4), atol=1e-4)
    # It is learnt from plain vectors, whatever the settings say.
    again = learn_from(maps, replace(SETTINGS, whitening=whitening), method)
    assert again.projection.tobytes() == whitening.projection.tobytes()

    index = build_index(items, method, replace(SETTINGS, whitening=whitening))
    assert index.descriptors.shape == (12, 4)
    np.testing.assert_allclose(np.linalg.norm(index.descriptors, axis=1), 1)
    hit = search(index, items[0].feature_map, skip=0).hits[0]
    assert hit.pairs.sum() == pytest.approx(hit.similarity)


def test_few_vectors_teach_few_directions(items):
    """The spread along a direction is an average over vectors: of 5 one learns 2 directions."""
    few = [item.feature_map for item in items[:5]]
    assert learn_from(few, SETTINGS, "mac").dimensions == 2


def test_a_single_channel_has_nothing_to_whiten():
    """Of length 1, every vector of one channel is (1)."""
    maps = [feature_map(4, 5, channels=1, seed=seed) for seed in range(3)]
    for made in maps:
        np.abs(made.values, out=made.values)
    with pytest.raises(ValueError, match="at least two that differ"):
        learn_from(maps, SETTINGS, "spoc")
    with pytest.raises(ValueError, match="method: want one of rmac, mac, spoc, gem"):
        learn_from(maps, SETTINGS, "vlad")


def test_a_black_picture_is_like_nothing(items):
    black = replace(items[0].feature_map, values=np.zeros((6, 8, 6), np.float32))
    explained = search(build_index(items, "rmac", SETTINGS), black)
    assert {hit.similarity for hit in explained.hits} == {0.0}
    assert not explained.hits[0].pairs.any()


def test_progress_and_cancelling(items):
    seen = []
    build_index(items, "mac", SETTINGS, lambda done, total: seen.append((done, total)))
    assert seen == [(i, 12) for i in range(1, 13)]

    class Cancelled(Exception):
        pass

    def cancel(done, total):
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        build_index(items, "mac", SETTINGS, cancel)


def test_errors(items):
    index = build_index(items, "rmac", SETTINGS)
    with pytest.raises(ValueError, match="query: want a feature map of 6 channels, got 3"):
        search(index, feature_map(4, 4))
    with pytest.raises(ValueError, match="items: want at least one"):
        build_index([], "rmac", SETTINGS)
    with pytest.raises(ValueError, match="items: want feature maps with the same channels"):
        build_index([items[0], Item("odd", "", feature_map(4, 4))], "rmac", SETTINGS)
    with pytest.raises(ValueError, match="method: want one of"):
        describe(items[0].feature_map, "vlad", SETTINGS)


def test_warming_up_takes_read_only_maps():
    warm_up()
