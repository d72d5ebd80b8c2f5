"""kernels/whitening.py: learning, applying and keeping a PCA whitening."""

import io
import pickle
import threading
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz.kernels.cpu import threads
from roiviz.kernels.whitening import Whitening, learn_whitening, load_whitening, save_whitening


def correlated_vectors(count=200, channels=6, seed=0):
    rng = np.random.default_rng(seed)
    return rng.standard_normal((count, channels)) @ rng.standard_normal((channels, channels)) + 3


def test_by_hand():
    # (±3, 0) and (0, ±1) around (1, 1): variances 18/4 along x and 2/4 along y.
    vectors = np.array([[4.0, 1], [-2, 1], [1, 2], [1, 0]])
    whitening = learn_whitening(vectors)
    assert whitening.mean.tolist() == [1, 1]
    np.testing.assert_allclose(
        whitening.projection, [[1 / 4.5**0.5, 0], [0, 1 / 0.5**0.5]], atol=1e-15
    )
    np.testing.assert_allclose(whitening.apply([4.0, 1.0]), [3 / 4.5**0.5, 0], atol=1e-15)


@pytest.mark.parametrize("dimensions", [None, 6, 3, 1])
def test_the_learnt_vectors_come_out_white(dimensions):
    vectors = correlated_vectors()
    whitening = learn_whitening(vectors, dimensions)
    white = whitening.apply(vectors)
    kept = dimensions or 6
    assert (whitening.dimensions, whitening.channels) == (kept, 6)
    np.testing.assert_allclose(white.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(white.T @ white / len(vectors), np.eye(kept), atol=1e-12)


def test_the_largest_spread_comes_first():
    spreads = np.array([1.0, 10.0, 0.1])
    vectors = np.random.default_rng(0).standard_normal((500, 3)) * spreads
    whitening = learn_whitening(vectors, 2)
    assert np.abs(whitening.projection).argmax(axis=1).tolist() == [1, 0]
    assert np.all(whitening.projection[[0, 1], [1, 0]] > 0)


@pytest.mark.parametrize("count", [2, 4])
def test_fewer_vectors_than_channels_span_fewer_directions(count):
    vectors = correlated_vectors(count)
    whitening = learn_whitening(vectors)
    assert whitening.dimensions == count - 1
    white = whitening.apply(vectors)
    np.testing.assert_allclose(white.T @ white / count, np.eye(count - 1), atol=1e-9)
    with pytest.raises(ValueError, match=f"dimensions: want an int from 1 to {count - 1}"):
        learn_whitening(vectors, count)


@given(seed=st.integers(0, 1000), count=st.integers(2, 30), channels=st.integers(1, 8))
def test_any_set_comes_out_white(seed, count, channels):
    vectors = np.random.default_rng(seed).standard_normal((count, channels))
    whitening = learn_whitening(vectors)
    white = whitening.apply(vectors)
    np.testing.assert_allclose(white.T @ white / count, np.eye(white.shape[1]), atol=1e-6)


class TestRank:
    """Rounding is no direction: what counts is held against the vectors' own numbers."""

    @pytest.mark.parametrize("size", [1, 1e-200, 1e200])
    @pytest.mark.parametrize("offset", [0, 3, 1e8])
    def test_two_vectors_in_two_channels_span_one_direction(self, size, offset):
        for seed in range(100):
            pair = (np.random.default_rng(seed).standard_normal((2, 2)) + offset) * size
            whitening = learn_whitening(pair)
            assert whitening.dimensions == 1
            difference = np.linalg.norm((pair[0] - pair[1]) / size)
            factor = np.linalg.norm(whitening.projection * size)
            assert factor == pytest.approx(2 / difference, rel=1e-7)

    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    @given(
        seed=st.integers(0, 10_000), rank=st.integers(1, 4), offset=st.sampled_from([0, 5, 1000])
    )
    def test_products_of_low_rank(self, seed, rank, offset, dtype):
        rng = np.random.default_rng(seed)
        count, channels = rng.integers(rank + 2, 30), rng.integers(rank + 1, 12)
        scores, _ = np.linalg.qr(rng.standard_normal((count, rank + 1)))
        axes, _ = np.linalg.qr(rng.standard_normal((channels, rank)))
        vectors = scores[:, 1:] @ axes.T + offset * rng.standard_normal(channels)
        whitening = learn_whitening(vectors.astype(dtype))
        assert whitening.dimensions == rank

    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_small_spreads_count_where_they_are_no_rounding(self, dtype):
        spreads = np.logspace(0, -5, 64)
        vectors = np.random.default_rng(0).standard_normal((500, 64)) * spreads
        assert learn_whitening(vectors.astype(dtype)).dimensions == 64

    def test_a_constant_channel_of_any_size_hides_nothing(self):
        vectors = np.stack([np.full(50, 1e20), np.random.default_rng(0).standard_normal(50)], 1)
        whitening = learn_whitening(vectors)
        assert whitening.dimensions == 1
        assert whitening.apply(vectors).std() == pytest.approx(1)

    def test_vectors_that_differ_by_a_rounding_are_one(self):
        with pytest.raises(ValueError, match="vectors: want at least two that differ"):
            learn_whitening([[0.3, 0.3], [0.1 + 0.2, 0.3]])

    @pytest.mark.parametrize("size", [1e308, 1e-300])
    def test_the_largest_and_smallest_numbers(self, size):
        vectors = np.array([[1, -1], [-1, 1], [0, 1.0]]) * size
        white = learn_whitening(vectors).apply(vectors)
        np.testing.assert_allclose(white.T @ white / 3, np.eye(2), atol=1e-12)


@pytest.mark.parametrize(
    ("vectors", "dimensions", "message"),
    [
        pytest.param(np.zeros(4), None, r"vectors: want \(M, C\)", id="rank"),
        pytest.param(np.zeros((1, 4)), None, r"vectors: want \(M, C\) with M >= 2", id="one"),
        pytest.param(np.zeros((4, 0)), None, r"vectors: want \(M, C\)", id="no channels"),
        pytest.param(np.ones((4, 3)), None, "vectors: want at least two that differ", id="equal"),
        pytest.param([[np.nan, 1], [2, 3]], None, "vectors: want finite", id="NaN"),
        pytest.param([["a", "b"], ["c", "d"]], None, "vectors: want real numbers", id="text"),
        pytest.param(np.eye(3), 0, "dimensions: want an int from 1 to 2", id="none kept"),
        pytest.param(np.eye(3), 3, "dimensions: want an int from 1 to 2", id="more than spanned"),
        pytest.param(np.eye(3), 1.5, "dimensions: want an int", id="fraction"),
        pytest.param(np.eye(3), True, "dimensions: want an int", id="bool"),
    ],
)
def test_learning_names_what_is_wrong(vectors, dimensions, message):
    with pytest.raises(ValueError, match=message):
        learn_whitening(vectors, dimensions)


@pytest.mark.parametrize(
    ("mean", "projection", "message"),
    [
        pytest.param(np.zeros((2, 1)), np.eye(2), "mean: want", id="mean's rank"),
        pytest.param(np.zeros(3), np.eye(2), "projection: want .* C = 3", id="lengths"),
        pytest.param(np.zeros(2), np.zeros((3, 2)), "projection: want .* D <= C", id="more"),
        pytest.param(np.zeros(2), np.zeros((0, 2)), "projection: want .* 1 <= D", id="none"),
        pytest.param(np.zeros(2), np.full((2, 2), np.inf), "projection: want finite", id="inf"),
        pytest.param(np.zeros(2, complex), np.eye(2), "mean: want real numbers", id="complex"),
    ],
)
def test_a_whitening_is_checked(mean, projection, message):
    with pytest.raises(ValueError, match=message):
        Whitening(mean, projection)


def test_a_whitening_cannot_be_changed_from_outside():
    mean = np.zeros(2)
    whitening = Whitening(mean, np.eye(2))
    mean[0] = 9
    assert whitening.mean[0] == 0
    with pytest.raises(ValueError, match="read-only"):
        whitening.projection[0, 0] = 9


def test_vectors_of_another_length_are_refused():
    with pytest.raises(ValueError, match=r"vectors: want \(…, 2\), got shape \(3,\)"):
        Whitening(np.zeros(2), np.eye(2)).apply([1, 2, 3])


def test_saved_and_loaded(tmp_path):
    whitening = learn_whitening(correlated_vectors(), 4)
    path = tmp_path / "whitening.npz"
    save_whitening(whitening, path)
    loaded = load_whitening(path)
    assert loaded.mean.tobytes() == whitening.mean.tobytes()
    assert loaded.projection.tobytes() == whitening.projection.tobytes()


class Exploit:
    def __reduce__(self):
        return print, ("unpickled",)


def npz(**arrays):
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)
    return buffer.getvalue()


def zip_of(**members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return buffer.getvalue()


def npy(array):
    buffer = io.BytesIO()
    np.save(buffer, array)
    return buffer.getvalue()


GOOD = npz(mean=np.zeros(2), projection=np.eye(2))
HUGE_HEADER = npy(np.zeros(2)).replace(b"(2,)", b"(%d,)" % 10**15)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"", "want an .npz file", id="empty"),
        pytest.param(b"\x93NUMPY", "want an .npz file", id="npy"),
        pytest.param(pickle.dumps(Exploit()), "want an .npz file", id="pickle"),
        pytest.param(GOOD[: len(GOOD) // 2], "want an .npz file", id="cut off"),
        pytest.param(npz(mean=np.zeros(2)), "want an array projection", id="an array missing"),
        pytest.param(
            npz(mean=np.zeros(2), projection=np.array([Exploit()])),
            "want plain numeric arrays",
            id="pickle inside",
        ),
        pytest.param(
            zip_of(mean=b"not an array", projection=npy(np.eye(2))),
            "mean: want real numbers",
            id="no array inside",
        ),
        pytest.param(
            zip_of(mean=HUGE_HEADER, projection=npy(np.eye(2))),
            "want plain numeric arrays",
            id="a header that promises a petabyte",
        ),
        pytest.param(
            GOOD.replace(npy(np.zeros(2))[-16:], b"\xff" * 16, 1),
            "want plain numeric arrays",
            id="checksum",
        ),
        pytest.param(npz(mean=np.zeros(3), projection=np.eye(2)), "projection: want", id="lengths"),
        pytest.param(npz(mean=np.zeros(2), projection=np.eye(2) * np.nan), "finite", id="NaN"),
    ],
)
def test_loading_says_what_is_wrong(tmp_path, content, message, capsys):
    path = tmp_path / "whitening.npz"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=message):
        load_whitening(path)
    assert "unpickled" not in capsys.readouterr().out


def test_a_missing_file_is_an_oserror(tmp_path):
    with pytest.raises(FileNotFoundError):
        load_whitening(tmp_path / "nothing.npz")


def test_a_long_decomposition_can_be_interrupted(monkeypatch):
    """It runs in another thread than the main one, which alone hears Ctrl-C."""
    ran_in, svd = [], np.linalg.svd

    def noted(*arguments, **options):
        ran_in.append(threading.current_thread())
        return svd(*arguments, **options)

    monkeypatch.setattr(np.linalg, "svd", noted)
    vectors = np.random.default_rng(2).standard_normal((30, 4))
    here = learn_whitening(vectors)
    monkeypatch.setattr(threads, "LONG", 0)
    there = learn_whitening(vectors)
    assert [one is threading.main_thread() for one in ran_in] == [True, False]
    np.testing.assert_array_equal(here.projection, there.projection)
