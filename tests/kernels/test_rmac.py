"""kernels/_rmac.py: region maxima, descriptors and their gradient, on every device."""

import dataclasses
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numba
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz.kernels import operators, rmac, rmac_backward, rmac_details
from roiviz.kernels.maxima import region_grid, region_maxima
from roiviz.kernels.regions import VARIANTS, rmac_derivation
from roiviz.kernels.whitening import Whitening, learn_whitening
from tests import references_rmac

GOLDEN = Path(__file__).parents[1] / "golden"
ON_EVERY_DEVICE = pytest.mark.parametrize(
    "device", ["cpu", pytest.param("cuda", marks=pytest.mark.simulator)]
)
SIZE = {"cpu": (2, 5, 6, 9), "cuda": (2, 3, 3, 4)}
"""The simulator makes a Python thread of every GPU thread."""
TOLERANCE = {np.float16: 2e-3, np.float32: 2e-6, np.float64: 1e-14}


def golden_cases(name):
    """(parameters, arrays) of every case of a golden family."""
    family = json.loads((GOLDEN / f"{name}.json").read_text())["cases"]
    with np.load(GOLDEN / f"{name}.npz") as arrays:
        return [
            pytest.param(
                case["params"],
                {role: arrays[key] for role, key in case["arrays"].items()},
                {"atol": case["atol"], "rtol": case["rtol"]},
                id=case["name"],
            )
            for case in family
        ]


def some_features(shape=(2, 5, 6, 9), dtype=np.float64, seed=0):
    """Positive and negative values, no two alike."""
    return np.random.default_rng(seed).standard_normal(shape).astype(dtype)


def some_whitening(channels=5, dimensions=4, seed=1):
    rng = np.random.default_rng(seed)
    return Whitening(rng.standard_normal(channels), rng.standard_normal((dimensions, channels)))


def reference(features, variant="tolias", scales=3, **options):
    """`tests.references_rmac.rmac` with a variant's regions and rules."""
    row = VARIANTS[variant]
    regions = rmac_derivation(*features.shape[2:], scales=scales, variant=variant).regions
    whitening = options.pop("whitening", None)
    if whitening is not None:
        options["whitening"] = (whitening.mean, whitening.projection)
    return references_rmac.rmac(features, regions, eps_is_added=row.eps_is_added, **options)


@pytest.mark.parametrize(("params", "arrays", "tolerance"), golden_cases("caffe2_rmac_pipeline"))
def test_golden_caffe2_pipeline(params, arrays, tolerance):
    features = arrays["x"]
    details = rmac_details(features, scales=params["scales"], variant="caffe2")
    count = len(details.regions)
    assert np.array_equal(np.tile(details.regions, (len(features), 1)), arrays["regions"][:, 1:])
    maxima = arrays["region_max"].reshape(len(features), count, -1)
    assert np.array_equal(details.maxima, maxima)
    np.testing.assert_allclose(details.descriptor, arrays["desc"], **tolerance)
    assert details.descriptor.dtype == np.float32
    double = rmac(features.astype(np.float64), scales=params["scales"], variant="caffe2", eps=0.0)
    np.testing.assert_allclose(double, arrays["desc"], rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize(("params", "arrays", "tolerance"), golden_cases("cirtorch_rmac_gem"))
def test_golden_cirtorch(params, arrays, tolerance):
    features = arrays["x"]
    options = {"scales": params["L"], "overlap": params["overlap"], "variant": "cirtorch"}
    details = rmac_details(features, eps=params["eps"], **options)
    assert np.array_equal(details.maxima, arrays["region_vecs"])
    np.testing.assert_allclose(details.total, arrays["rmac"], **tolerance)
    np.testing.assert_allclose(details.descriptor, arrays["desc"], **tolerance)
    np.testing.assert_allclose(details.descriptor, arrays["rpool_mac_desc"], **tolerance)
    double = rmac_details(features.astype(np.float64), eps=params["eps"], **options)
    np.testing.assert_allclose(double.total, arrays["rmac64"], rtol=1e-12, atol=1e-14)


@ON_EVERY_DEVICE
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("contiguous", [True, False], ids=["contiguous", "strided"])
@pytest.mark.parametrize("variant", sorted(VARIANTS))
def test_agrees_with_the_reference(device, dtype, layout, contiguous, variant):
    features = some_features(SIZE[device], dtype)
    expected = reference(features, variant, scales=2)
    given = features if layout == "NCHW" else features.transpose(0, 2, 3, 1)
    if contiguous:
        given = np.ascontiguousarray(given)
    else:
        wide = np.zeros((*given.shape[:3], 2 * given.shape[3]), dtype)
        wide[..., ::2] = given
        given = wide[..., ::2]
    got = rmac(given, scales=2, variant=variant, layout=layout, device=device)
    assert got.dtype == dtype
    np.testing.assert_allclose(got, expected, rtol=0, atol=TOLERANCE[dtype])


@ON_EVERY_DEVICE
@pytest.mark.parametrize("aggregate", ["sum", "concat"])
@pytest.mark.parametrize("whitened", [False, True])
def test_aggregates_and_whitening(device, aggregate, whitened):
    features = some_features((2, 3, 3, 4))
    whitening = some_whitening(3, 2) if whitened else None
    options = {"aggregate": aggregate, "whitening": whitening, "scales": 2}
    got = rmac(features, device=device, **options)
    dimensions = 2 if whitened else 3
    count = len(rmac_derivation(3, 4, scales=2).regions)
    assert got.shape == (2, dimensions if aggregate == "sum" else count * dimensions)
    np.testing.assert_allclose(got, reference(features, **options), rtol=0, atol=1e-14)
    np.testing.assert_allclose(np.linalg.norm(got, axis=1), 1, rtol=1e-14)


def test_a_descriptor_by_hand():
    # 1 x 2 cells, one level, no overlap: two regions of one cell, the vectors (3, 4) and (0, 2).
    features = np.array([[[[3.0, 0.0]], [[4.0, 2.0]]]])
    details = rmac_details(features, scales=1, overlap=0.0)
    assert details.regions.tolist() == [[0, 0, 0, 0], [1, 0, 1, 0]]
    assert details.maxima.tolist() == [[[3, 4], [0, 2]]]
    assert details.norms.tolist() == [[5, 2]]
    # (0.6, 0.8) + (0, 1) = (0.6, 1.8), of length sqrt(0.36 + 3.24) = sqrt(3.6)
    np.testing.assert_allclose(details.total, [[0.6, 1.8]], rtol=1e-15)
    np.testing.assert_allclose(details.total_norms, [3.6**0.5], rtol=1e-15)
    np.testing.assert_allclose(details.descriptor, [[0.6 / 3.6**0.5, 1.8 / 3.6**0.5]], rtol=1e-15)
    concat = rmac(features, scales=1, overlap=0.0, aggregate="concat")
    np.testing.assert_allclose(concat, np.array([[0.6, 0.8, 0, 1]]) / 2**0.5, rtol=1e-15)


@ON_EVERY_DEVICE
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_every_maximum_and_its_first_position(device, layout):
    # Whole numbers from 0 to 3: ties everywhere.
    height, width = (7, 5) if device == "cpu" else (4, 3)
    shape = (2, 3, height, width)
    features = np.random.default_rng(3).integers(0, 4, shape).astype(np.float32)
    given = features if layout == "NCHW" else np.ascontiguousarray(features.transpose(0, 2, 3, 1))
    details = rmac_details(given, variant="cirtorch", layout=layout, device=device)
    assert details.argmax.dtype == np.int32
    for r, (x1, y1, x2, y2) in enumerate(details.regions):
        inside = np.full((height, width), False)
        inside[y1 : y2 + 1, x1 : x2 + 1] = True
        masked = np.where(inside, features, -np.inf).reshape(2, 3, -1)
        assert np.array_equal(details.maxima[:, r], masked.max(axis=2))
        assert np.array_equal(details.argmax[:, r], masked.argmax(axis=2))


@ON_EVERY_DEVICE
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_any_regions_will_do(device, layout):
    features = some_features((1, 3, 6, 8), np.float32)
    regions = np.array([[0, 0, 7, 5], [3, 2, 3, 2], [0, 4, 6, 5], [3, 2, 3, 2]])
    given = features if layout == "NCHW" else np.ascontiguousarray(features.transpose(0, 2, 3, 1))
    maxima, argmax = region_maxima(given, regions, layout=layout, device=device)
    assert np.array_equal(maxima, references_rmac.region_maxima(features, regions))
    assert np.array_equal(argmax[:, 1], [[2 * 8 + 3] * 3])
    cells = features.reshape(1, 3, 48)
    for r in range(4):
        found = np.take_along_axis(cells, argmax[:, r, :, None].astype(np.int64), axis=2)[..., 0]
        assert np.array_equal(found, maxima[:, r])


def test_many_channels_and_planes_in_parallel():
    # Enough values and channels for several tasks, the last one not full.
    features = some_features((2, 300, 13, 17), np.float32)
    for variant in VARIANTS:
        details = rmac_details(features, variant=variant)
        last = rmac_details(features.transpose(0, 2, 3, 1), variant=variant, layout="NHWC")
        expected = references_rmac.region_maxima(features, details.regions)
        for got in (details, last):
            assert np.array_equal(got.maxima, expected)
        assert np.array_equal(details.argmax, last.argmax)
        cells = features.reshape(2, 300, -1)
        at = details.argmax.transpose(0, 2, 1).astype(np.int64)
        assert np.array_equal(np.take_along_axis(cells, at, axis=2).transpose(0, 2, 1), expected)


@ON_EVERY_DEVICE
@pytest.mark.parametrize("variant", sorted(VARIANTS))
@pytest.mark.parametrize("eps", [0.0, 1e-6])
def test_a_zero_map_gives_zeros(device, variant, eps):
    features = np.zeros((2, 3, 2, 3), np.float32)
    options = {"scales": 2, "variant": variant, "eps": eps, "device": device}
    details = rmac_details(features, **options)
    assert not details.descriptor.any()
    assert not details.vectors.any()
    got = rmac_backward(np.ones((2, 3), np.float32), features, **options)
    assert np.isfinite(got).all()


@ON_EVERY_DEVICE
def test_a_nan_shows(device):
    features = some_features((1, 2, 3, 3), np.float32)
    features[0, 1, 0, 0] = features[0, 1, 1, 1] = np.nan
    details = rmac_details(features, device=device)
    x1, y1, x2, y2 = details.regions.T
    holds = ((x1 == 0) & (y1 == 0)) | ((x1 <= 1) & (y1 <= 1) & (x2 >= 1) & (y2 >= 1))
    assert np.array_equal(np.isnan(details.maxima[0, :, 1]), holds)
    assert not np.isnan(details.maxima[0, :, 0]).any()
    # The first one, not the last.
    assert details.argmax[0, 0, 1] == 0
    assert np.isnan(details.descriptor).all()
    # Leaving those regions out leaves numbers.
    without = rmac_details(features, active=~holds, device=device)
    assert np.isfinite(without.descriptor).all()


@ON_EVERY_DEVICE
@pytest.mark.parametrize("aggregate", ["sum", "concat"])
def test_regions_can_be_switched_off(device, aggregate):
    features = some_features((1, 3, 3, 4))
    count = len(rmac_derivation(3, 4, scales=2).regions)
    active = np.arange(count) % 3 == 0
    options = {"scales": 2, "aggregate": aggregate, "device": device}
    details = rmac_details(features, active=active, **options)
    vectors = np.where(active[:, None], details.vectors, 0)
    total = vectors.sum(axis=1) if aggregate == "sum" else vectors.reshape(1, -1)
    np.testing.assert_allclose(details.total, total, rtol=0, atol=1e-14)
    expected = references_rmac.unit(total)
    np.testing.assert_allclose(details.descriptor, expected, rtol=0, atol=1e-14)
    nothing = rmac_details(features, active=np.zeros(count, bool), **options)
    assert not nothing.descriptor.any()


def test_large_values_do_not_overflow():
    features = np.full((1, 2, 3, 3), 1e30, np.float32)
    np.testing.assert_allclose(rmac(features), [[0.5**0.5] * 2], rtol=1e-6)


@pytest.mark.parametrize("variant", ["tolias", "caffe2"])
def test_scaling_the_features_changes_nothing(variant):
    features = some_features(dtype=np.float32)
    # A power of two moves no bit of the mantissa.
    assert np.array_equal(
        rmac(features, variant=variant), rmac(features * np.float32(8), variant=variant)
    )


def test_a_flipped_square_map_has_the_same_descriptor():
    # 6 x 6 cells, two levels: one region of 6 x 6 and four of 4 x 4, one in each corner.
    features = some_features((1, 4, 6, 6))
    np.testing.assert_allclose(
        rmac(features[:, :, ::-1, ::-1], scales=2), rmac(features, scales=2), rtol=1e-13
    )


def test_the_batch_items_do_not_mix():
    features = some_features((3, 4, 5, 7), np.float32)
    together = rmac(features, whitening=some_whitening(4, 3))
    for n in range(3):
        alone = rmac(features[n : n + 1], whitening=some_whitening(4, 3))
        np.testing.assert_allclose(together[n : n + 1], alone, rtol=0, atol=1e-6)


@ON_EVERY_DEVICE
@pytest.mark.parametrize("variant", sorted(VARIANTS))
@pytest.mark.parametrize("aggregate", ["sum", "concat"])
@pytest.mark.parametrize("whitened", [False, True])
def test_gradient_agrees_with_finite_differences(device, variant, aggregate, whitened):
    features = some_features((1, 3, 3, 4))
    options = {
        "variant": variant,
        "aggregate": aggregate,
        "scales": 2,
        "whitening": some_whitening(3, 2) if whitened else None,
        # Large, so that a wrong derivative of the normalisation would show.
        "eps": 0.25,
    }
    count = len(rmac_derivation(3, 4, scales=2, variant=variant).regions)
    options["active"] = np.arange(count) != 1
    descriptor = rmac_details(features, **options, device=device).descriptor
    upstream = np.random.default_rng(7).standard_normal(descriptor.shape)
    got = rmac_backward(upstream, features, **options, device=device)
    expected = np.zeros_like(features)
    step = 1e-6
    for cell in np.ndindex(*features.shape) if device == "cpu" else [(0, 0, 0, 0), (0, 2, 1, 3)]:
        moved = features.copy()
        values = []
        for sign in (1, -1):
            moved[cell] = features[cell] + sign * step
            values.append(np.sum(rmac_details(moved, **options).descriptor * upstream))
        expected[cell] = (values[0] - values[1]) / (2 * step)
        assert got[cell] == pytest.approx(expected[cell], rel=1e-6, abs=1e-8)
    if device == "cpu":
        assert np.count_nonzero(expected) > 10


@ON_EVERY_DEVICE
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_gradient_in_every_dtype_and_layout(device, dtype, layout):
    features = some_features((2, 3, 3, 4), dtype)
    upstream = some_features((2, 3), dtype, seed=5)
    double = upstream.astype(np.float64), features.astype(np.float64)
    expected = reference_gradient(*double)
    given = features if layout == "NCHW" else features.transpose(0, 2, 3, 1)
    got = rmac_backward(upstream, given, scales=2, layout=layout, device=device)
    assert got.dtype == dtype
    assert got.shape == given.shape
    got = got if layout == "NCHW" else got.transpose(0, 3, 1, 2)
    np.testing.assert_allclose(got, expected, rtol=0, atol=max(1e-8, 5 * TOLERANCE[dtype]))


def reference_gradient(upstream, features, step=1e-6):
    """Central differences of the plain reference."""
    gradient = np.zeros_like(features)
    for cell in np.ndindex(*features.shape):
        ends: list[float] = []
        for moved in (features.copy(), features.copy()):
            moved[cell] += step if not ends else -step
            ends.append(np.sum(reference(moved, scales=2) * upstream))
        gradient[cell] = (ends[0] - ends[1]) / (2 * step)
    return gradient


def test_the_gradient_goes_to_the_first_of_equal_cells():
    features = np.ones((1, 2, 3, 3), np.float64)
    got = rmac_backward(np.array([[1.0, 0.0]]), features, scales=1)
    # One region, vector (1, 1) / sqrt 2, normalised twice: the first cell of each channel gets all.
    assert np.flatnonzero(got).tolist() == [0, 9]
    # d (x / |(x, y)|) / dx = y² / |(x, y)|³ = 1 / 2^1.5
    np.testing.assert_allclose(got[0, :, 0, 0], [2**-1.5, -(2**-1.5)], rtol=1e-14)


def test_the_gradient_is_perpendicular_to_the_features():
    # The descriptor does not change when all features grow alike: Euler's identity with degree 0.
    features = some_features()
    for whitening in (None, some_whitening()):
        upstream = some_features((2, 4 if whitening else 5), seed=9)
        gradient = rmac_backward(upstream, features, eps=0.0, whitening=whitening)
        assert np.abs(gradient).max() > 0.01
        assert abs(np.sum(gradient * features)) < 1e-13


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_the_same_bits_for_any_number_of_threads(layout):
    features = some_features((1, 300, 16, 20), np.float32)
    upstream = some_features((1, 300 if layout == "NCHW" else 20), np.float32, seed=2)
    runs = []
    most = numba.get_num_threads()
    try:
        for threads in (1, most, most):
            numba.set_num_threads(threads)
            forward = rmac(features, layout=layout)
            runs.append((forward, rmac_backward(upstream, features, layout=layout)))
    finally:
        numba.set_num_threads(most)
    for forward, backward in runs[1:]:
        assert forward.tobytes() == runs[0][0].tobytes()
        assert backward.tobytes() == runs[0][1].tobytes()


def test_called_from_many_threads_at_once():
    features = [some_features((1, 256, 16, 16), np.float32, seed) for seed in range(8)]
    expected = [rmac(one) for one in features]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            got = list(pool.map(rmac, features))
            assert all(map(np.array_equal, got, expected))


@ON_EVERY_DEVICE
@pytest.mark.parametrize(
    "shape", [(0, 3, 4, 5), (2, 0, 4, 5), (2, 3, 0, 5), (2, 3, 4, 0)], ids=["N", "C", "H", "W"]
)
def test_empty_inputs_give_empty_outputs_or_zeros(device, shape):
    features = np.zeros(shape, np.float32)
    details = rmac_details(features, device=device)
    assert details.descriptor.shape == shape[:2]
    assert not details.descriptor.any()
    assert details.maxima.shape == (shape[0], len(details.regions), shape[1])
    concat = rmac(features, aggregate="concat", device=device)
    assert concat.shape == (shape[0], len(details.regions) * shape[1])
    gradient = rmac_backward(np.zeros(shape[:2], np.float32), features, device=device)
    assert gradient.shape == shape


def test_one_cell():
    features = np.array([[[[2.0]], [[-1.0]]]])
    assert len(rmac_derivation(1, 1).regions) == 1
    np.testing.assert_allclose(rmac(features), [[2 / 5**0.5, -1 / 5**0.5]], rtol=1e-15)


GOOD = np.zeros((1, 2, 4, 4), np.float32)


@pytest.mark.parametrize(
    ("features", "options", "message"),
    [
        pytest.param(GOOD[0], {}, "features: want 4 dimensions", id="rank"),
        pytest.param(GOOD.astype(int), {}, "features: want float16", id="dtype"),
        pytest.param([[1.0]], {}, "features: want float16", id="a list"),
        pytest.param(GOOD, {"layout": "CHWN"}, "layout: want one of", id="layout"),
        pytest.param(GOOD, {"variant": "paper"}, "variant: want one of", id="variant"),
        pytest.param(GOOD, {"aggregate": "mean"}, "aggregate: want one of", id="aggregate"),
        pytest.param(GOOD, {"scales": 2.5}, "scales: want an int", id="scales"),
        pytest.param(GOOD, {"overlap": np.inf}, "overlap: want a number", id="overlap"),
        pytest.param(GOOD, {"eps": -1e-6}, "eps: want a finite number >= 0", id="eps < 0"),
        pytest.param(GOOD, {"eps": np.nan}, "eps: want a finite number >= 0", id="eps NaN"),
        pytest.param(GOOD, {"eps": None}, "eps: want a finite number >= 0", id="eps None"),
        pytest.param(GOOD, {"whitening": (1, 2)}, "whitening: want a Whitening", id="a tuple"),
        pytest.param(
            GOOD,
            {"whitening": some_whitening(5)},
            "whitening: want one for 2 channels, got one for 5",
            id="whitening of other channels",
        ),
        pytest.param(
            np.broadcast_to(np.float32(0), (4096, 8192, 4, 4)),
            {},
            "scales: want at most 268435456 region maxima, got 4096 feature maps x 14",
            id="too many maxima",
        ),
        pytest.param(GOOD, {"active": [True]}, "active: want 14 bools", id="active too short"),
        pytest.param(GOOD, {"active": [1] * 14}, "active: want 14 bools", id="active ints"),
        pytest.param(GOOD, {"device": "tpu"}, "device: want 'cpu', 'cuda' or 'auto'", id="device"),
    ],
)
def test_errors_name_the_argument(features, options, message):
    with pytest.raises(ValueError, match=message):
        rmac_details(features, **options)


def test_a_gradient_of_another_shape_is_refused():
    with pytest.raises(ValueError, match=r"grad_descriptor: want shape \(1, 2\), got \(1, 3\)"):
        rmac_backward(np.zeros((1, 3), np.float32), GOOD)


@pytest.mark.parametrize(
    ("regions", "message"),
    [
        pytest.param([[0, 0, 4, 3]], r"inside 4 x 4 cells, got \[0, 0, 4, 3\] in row 0", id="over"),
        pytest.param([[0, 0, 3, 3], [2, 0, 1, 3]], "in row 1", id="inverted"),
        pytest.param([[-1, 0, 1, 3]], "in row 0", id="before the first cell"),
        pytest.param([[0.0, 0, 1, 3]], "want .* ints", id="floats"),
        pytest.param([0, 0, 1, 3], "want .* ints", id="rank"),
    ],
)
def test_regions_outside_the_map_are_refused(regions, message):
    with pytest.raises(ValueError, match=f"regions: .*{message}"):
        region_maxima(GOOD, regions)


def test_the_registry_knows_it():
    row = operators.get("rmac")
    assert row.forward is rmac
    assert operators.gradient_of("rmac") is rmac_backward
    assert row.devices == ("cpu", "cuda")


@given(
    height=st.integers(1, 12),
    width=st.integers(1, 12),
    channels=st.integers(1, 4),
    scales=st.integers(1, 4),
    variant=st.sampled_from(sorted(VARIANTS)),
    layout=st.sampled_from(["NCHW", "NHWC"]),
    seed=st.integers(0, 99),
)
def test_any_size_agrees_with_the_reference(height, width, channels, scales, variant, layout, seed):
    # Positive, as behind a ReLU: opposite region vectors would cancel and leave the rounding.
    features = np.abs(some_features((1, channels, height, width), seed=seed))
    given = features if layout == "NCHW" else features.transpose(0, 2, 3, 1)
    got = rmac(given, scales=scales, variant=variant, layout=layout)
    expected = reference(features, variant, scales=scales)
    np.testing.assert_allclose(got, expected, rtol=0, atol=1e-13)


@given(
    regions=st.lists(
        st.tuples(st.integers(0, 8), st.integers(0, 6), st.integers(0, 8), st.integers(0, 6)),
        min_size=1,
        max_size=9,
    )
)
def test_blocks_lie_wholly_inside_or_outside_of_every_region(regions):
    corners = np.array(regions)
    low = np.minimum(corners[:, :2], corners[:, 2:])
    boxes = np.hstack([low, np.maximum(corners[:, :2], corners[:, 2:])])
    grid = region_grid(boxes)
    for r, (x1, y1, x2, y2) in enumerate(boxes):
        top, bottom = grid.band_rows[grid.region_band[r]]
        left, right = grid.region_columns[r]
        assert (grid.row_edges[top], grid.row_edges[bottom]) == (y1, y2 + 1)
        assert (grid.column_edges[left], grid.column_edges[right]) == (x1, x2 + 1)


def test_details_are_frozen():
    details: Any = rmac_details(GOOD)
    with pytest.raises(dataclasses.FrozenInstanceError):
        details.descriptor = None


def test_whitening_learnt_from_region_vectors_spreads_them():
    features = some_features((40, 6, 5, 8))
    vectors = rmac_details(features).vectors.reshape(-1, 6)
    whitening = learn_whitening(vectors, 5)
    whitened = whitening.apply(vectors)
    np.testing.assert_allclose(whitened.T @ whitened / len(vectors), np.eye(5), atol=1e-12)
    assert rmac(features, whitening=whitening).shape == (40, 5)


@pytest.mark.simulator
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_arrays_on_the_device_stay_there(layout):
    from numba import cuda

    features = some_features((1, 2, 3, 3) if layout == "NCHW" else (1, 3, 3, 2), np.float32)
    own, upstream = cuda.to_device(features), np.ones((1, 2), np.float32)
    options = {"scales": 2, "layout": layout}
    got = rmac(own, device="cuda", **options)
    gradient = rmac_backward(cuda.to_device(upstream), own, device="cuda", **options)
    details = rmac_details(own, device="cuda", **options)
    for array in (got, gradient, details.argmax, details.maxima, details.descriptor):
        assert not isinstance(array, np.ndarray)
        assert hasattr(array, "copy_to_host")
    np.testing.assert_allclose(got.copy_to_host(), rmac(features, **options), atol=2e-6)
    expected = rmac_backward(upstream, features, **options)
    np.testing.assert_allclose(gradient.copy_to_host(), expected, atol=1e-5)
    assert np.array_equal(own.copy_to_host(), features)
