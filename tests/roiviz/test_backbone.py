import json

import numpy as np
import pytest

from roiviz import backbone, features, pictures, places, samples
from roiviz.backbone import LAYERS
from roiviz.kernels import learn_whitening, mac, rmac, rmac_details

rng = np.random.default_rng(4)
FOLDER = places.ASSETS / "backbone"


def by_loops(rgb, stride):
    """The network in plain float64 loops over every output, kernel row and kernel column."""
    values = rgb.astype(np.float64) - 0.5
    with np.load(FOLDER / "weights.npz") as stored:
        for index, layer in enumerate(LAYERS[: {8: 4, 16: 6}[stride]]):
            if layer.halve_first:
                values = sum(values[i::2, j::2] for i in (0, 1) for j in (0, 1)) / 4
            weight = stored[f"weight{index}"].astype(np.float64)
            weight = weight.reshape(layer.size, layer.size, values.shape[2], layer.channels)
            rows, columns = values.shape[0] // layer.step, values.shape[1] // layer.step
            out = np.zeros((rows, columns, layer.channels)) + stored[f"bias{index}"]
            before = (layer.size - layer.step) // 2
            for row in range(rows):
                for column in range(columns):
                    for i in range(layer.size):
                        for j in range(layer.size):
                            y = np.clip(row * layer.step + i - before, 0, values.shape[0] - 1)
                            x = np.clip(column * layer.step + j - before, 0, values.shape[1] - 1)
                            out[row, column] += values[y, x] @ weight[i, j]
            values = np.maximum(out, 0)
    return values


@pytest.mark.parametrize("stride", [8, 16])
def test_equals_plain_loops(stride):
    rgb = rng.random((32, 48, 3), np.float32)
    want = by_loops(rgb, stride)
    got = backbone.build(rgb, stride)
    assert got.dtype == np.float32
    np.testing.assert_allclose(got, want, atol=2e-5 * max(1, np.abs(want).max()))


def test_strips_change_nothing(monkeypatch):
    rgb = rng.random((64, 80, 3), np.float32)
    whole = backbone.build(rgb, 16)
    monkeypatch.setattr(backbone, "_STRIP_VALUES", 1000)
    np.testing.assert_allclose(backbone.build(rgb, 16), whole, atol=1e-5)


@pytest.mark.parametrize("stride", [8, 16])
def test_a_cell_is_centred_on_its_own_pixels(stride, monkeypatch):
    """With equal weights everywhere, a spot in the middle cell's middle gives a mirrored map."""
    equal = []
    channels = 3
    for layer in LAYERS:
        taps = layer.size**2 * channels
        weight = np.full((taps, layer.channels), 1 / taps, np.float32)
        equal.append((weight, np.zeros(layer.channels, np.float32)))
        channels = layer.channels
    monkeypatch.setattr(backbone, "_weights", lambda: tuple(equal))
    rgb = np.full((9 * stride, 9 * stride, 3), 0.5, np.float32)
    middle = 4 * stride + stride // 2
    rgb[middle - 2 : middle + 2, middle - 2 : middle + 2] = 1.0
    values = backbone.build(rgb, stride)[:, :, 0]
    assert values[4, 4] == values.max() > 0
    np.testing.assert_allclose(values, values[:, ::-1], rtol=1e-4, atol=1e-7)
    np.testing.assert_allclose(values, values[::-1], rtol=1e-4, atol=1e-7)


def test_flat_pictures_give_flat_maps():
    flat = backbone.build(np.full((64, 64, 3), 0.3, np.float32), 16)
    np.testing.assert_allclose(flat, np.broadcast_to(flat[0, 0], flat.shape), atol=1e-5)


@pytest.mark.parametrize(("stride", "count"), [(8, 64), (16, 96)])
def test_as_a_feature_map(stride, count):
    picture = samples.load("street")
    result = features.compute(picture, "backbone", stride)
    assert result.values.shape == (-(-640 // stride), -(-880 // stride), count)
    assert len(set(result.channel_names)) == count
    alive = (result.values > 0).any(axis=(0, 1)).sum()
    assert alive >= count // 2


def test_the_recorded_score():
    report = json.loads((FOLDER / "score.json").read_text())
    stored = np.load(FOLDER / "weights.npz")
    assert report["weights"] == sum(array.size for array in stored.values())
    assert 100_000 <= report["weights"] <= 250_000
    assert (FOLDER / "weights.npz").stat().st_size < 1_000_000
    trained, untrained = report["trained"], report["untrained"]
    assert trained["gem_stride_16"] > untrained["gem_stride_16"] + 0.3
    assert {len(names) for names in report["channels"].values()} == {64, 96}


def test_it_finds_buildings_it_never_saw():
    """Two views of each of eight buildings from beyond the training seeds: mostly nearest."""
    from assets.draw import scenes

    maps = [
        features.compute(
            pictures.from_array(scenes.made_up_view(1_000_100 + i, v), "x"), "backbone", 16
        )
        for i in range(8)
        for v in range(2)
    ]
    vectors = np.stack([one.values.max(axis=(0, 1)) for one in maps])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    alike = vectors @ vectors.T - 2 * np.eye(16)
    right = (alike.argmax(axis=1) ^ 1) == np.arange(16)
    assert right.mean() > 0.5  # by chance 1 in 15


def test_on_the_collection_regions_win_at_stride_8():
    """Landmarks it never saw; the whitening is learnt on other pictures as well."""

    def maps(found):
        return np.stack([features.compute(one, "backbone", 8).values for one in found])

    items = samples.collection()
    searched = maps(samples.load_collection_item(item) for item in items)
    learnt = rmac_details(
        maps(samples.read(path, path.name) for path in samples.learning_set()), layout="NHWC"
    ).vectors
    whitening = learn_whitening(learnt.reshape(-1, learnt.shape[-1]), 48)
    scores = [
        right_first(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), items)
        for vectors in (
            rmac(searched, whitening=whitening, layout="NHWC"),
            mac(searched, layout="NHWC"),
        )
    ]
    assert scores[0] >= 0.8
    assert scores[0] > scores[1]


def right_first(vectors, items):
    """Share of the pictures whose two most alike others hold the same landmark."""
    alike = vectors @ vectors.T - 2 * np.eye(len(items))
    nearest = np.argsort(-alike, axis=1)[:, :2]
    return np.mean(
        [[items[j].scene == items[i].scene for j in nearest[i]] for i in range(len(items))]
    )
