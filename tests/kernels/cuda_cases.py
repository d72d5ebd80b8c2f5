"""CPU = CUDA: what ``test_cuda`` runs on a GPU and ``test_cuda_simulator`` on Numba's simulator.

The sizes suit the simulator, where a thread is a Python thread.
"""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import devices, operators

# The origin's RoIAlign test: batch index, x1, y1, x2, y2.
FAIR_BOXES = np.array(
    [
        [0, 0, 0, 79, 59],
        [0, 0, 5.0005703, 52.63237, 43.69501495],
        [0, 24.13628387, 7.51243401, 79, 46.06628418],
        [0, 0, 7.50924301, 68.47792816, 46.03357315],
        [0, 0, 23.09477997, 51.61448669, 59],
        [0, 0, 39.52141571, 52.44710541, 59],
        [0, 23.57396317, 29.98791885, 79, 59],
        [0, 0, 41.90219116, 79, 59],
        [0, 0, 23.30098343, 79, 59],
    ],
    np.float32,
)
FAIR_FEATURES = np.arange(2 * 3 * 100 * 110, dtype=np.float32).reshape(2, 3, 100, 110)
FAIR = {"spatial_scale": 1 / 16, "sampling_ratio": 2}

TOLERANCE = {np.float16: 2e-3, np.float32: 2e-5, np.float64: 1e-11}

POOLING = {name: operators.get(name).pooling for name in operators.names()}
KINDS = [
    name if len(row.reductions) == 1 else f"{name} {reduction}"
    for name, row in POOLING.items()
    if row is not None
    for reduction in row.reductions
]


def assert_same(got, want, dtype=np.float32):
    """Equal but for the order of sums: a few roundings of the largest value."""
    assert isinstance(got, np.ndarray)
    assert got.dtype == want.dtype
    assert got.shape == want.shape
    largest = np.abs(want).max(initial=1)
    np.testing.assert_allclose(got, want, rtol=0, atol=TOLERANCE[dtype] * largest)


def assert_devices_agree(function, *arrays, dtype=np.float32, **options):
    """Run on both devices and compare every array; gives the CPU's result."""
    want = function(*arrays, **options, device="cpu")
    got = function(*arrays, **options, device="cuda")
    if isinstance(want, np.ndarray):
        assert_same(got, want, dtype)
    else:
        for ours, theirs in zip(got, want, strict=True):
            if ours is not None or theirs is not None:
                assert_same(ours, theirs, dtype)
    return want


def random_case(seed):
    """The origin's random cases in small: corners from beyond one border to beyond the other.

    The origin gave all its x the least and all its y the largest of the numbers drawn, so its boxes
    were degenerate; odd seeds do that, even ones do not.
    """
    rng = np.random.default_rng(seed)
    kind = KINDS[seed // 2 % len(KINDS)]
    name, _, reduction = kind.partition(" ")
    pooling = operators.pooling_of(name)
    batch, channels, rois = rng.integers(1, [3, 6, 5])
    height, width, rows, columns = rng.integers(1, [13, 13, 4, 4])
    channels *= pooling.share((rows, columns))
    dtype = [np.float32, np.float64, np.float32, np.float16][seed // 8 % 4]
    layout = ["NCHW", "NHWC"][seed // 4 % 2]
    shape = (batch, channels, height, width)
    shape = shape if layout == "NCHW" else (batch, height, width, channels)
    features = rng.standard_normal(shape)
    if seed % 3 == 0:
        features = np.maximum(features, 0)  # exact ties for the maxima
    xs = np.sort(rng.uniform(-4, width + 4, (rois, 2)), axis=1)
    ys = np.sort(rng.uniform(-4, height + 4, (rois, 2)), axis=1)
    if seed % 2:
        xs, ys = np.full_like(xs, xs.min()), np.full_like(ys, ys.max())
    images = rng.integers(0, batch, (rois, 1))
    boxes = np.column_stack([images, xs[:, 0], ys[:, 0], xs[:, 1], ys[:, 1]])
    options = {"spatial_scale": 0.5, "layout": layout}
    if pooling.boxes.turned:
        middle, sides = (boxes[:, 1:3] + boxes[:, 3:]) / 2, boxes[:, 3:] - boxes[:, 1:3]
        boxes = np.column_stack([images, middle, sides, rng.uniform(-180, 180, (rois, 1))])
        options["clockwise"] = bool(seed & 16)
    if "sampling_ratio" in pooling.settings:
        options["sampling_ratio"] = int(rng.integers(0, 4))
    if "aligned" in pooling.settings:
        options["aligned"] = bool(rng.integers(2))
    if reduction:
        options["reduction"] = reduction
    boxes[:, 1:5] *= 2
    bins = int(rows), int(columns)
    return name, dtype, features.astype(dtype), boxes.astype(np.float32), bins, options


def gradients_agree(name, dtype, features, boxes, output, options, **more):
    """Both devices' gradients of one case."""
    upstream = np.cos(np.arange(output.size)).reshape(output.shape).astype(dtype)
    backward = operators.gradient_of(name)
    return assert_devices_agree(backward, upstream, features, boxes, dtype=dtype, **options, **more)


class OnDevice:
    """Another library's device array: only memory and its interface."""

    def __init__(self, array):
        self.memory = array
        self.shape = array.shape
        self.dtype = f"stranger.{array.dtype}"  # not numpy's, as PyTorch's is not
        if devices.simulated():
            pointer, strides = array.ctypes.data, array.strides
        else:
            from numba import cuda

            self.copy = cuda.to_device(np.ascontiguousarray(array))
            pointer, strides = self.copy.device_ctypes_pointer.value, None
        self.__cuda_array_interface__ = {
            "data": (pointer, False),
            "shape": array.shape,
            "strides": strides,
            "typestr": array.dtype.str,
            "version": 3,
        }


class CudaCases:
    """The cases; a subclass says where they run."""

    def test_the_origins_boxes(self):
        output = assert_devices_agree(kernels.roi_align, FAIR_FEATURES, FAIR_BOXES, (6, 8), **FAIR)
        # Box 0 starts at cell (0, 0), its bins are .617 by .615 cells, the map counts up by 1 along
        # x and by 110 along y: the first mean lies half a bin in: .5 * .6172 + 110 * .5 * .6146.
        assert output[0, 0, 0, 0] == pytest.approx(0.5 * 79 / 128 + 110 * 0.5 * 59 / 96, rel=1e-5)
        upstream = np.cos(np.arange(output.size, dtype=np.float32)).reshape(output.shape)
        arrays = upstream, FAIR_FEATURES, FAIR_BOXES
        assert_devices_agree(kernels.roi_align_backward, *arrays, **FAIR, wrt="features")
        # Differences of features up to 66,000: in float32 their roundings are all one would see.
        arrays = upstream.astype(np.float64), FAIR_FEATURES.astype(np.float64), FAIR_BOXES
        options = {**FAIR, "wrt": "rois", "dtype": np.float64}
        assert_devices_agree(kernels.roi_align_backward, *arrays, **options)

    @pytest.mark.parametrize("first", range(0, 140, 10))
    def test_random_cases(self, first):
        # Half of them on the simulator, which takes a tenth of a second for each.
        for seed in range(first, first + (5 if devices.simulated() else 10)):
            name, dtype, features, boxes, bins, options = random_case(seed)
            forward = getattr(kernels, name)
            result = assert_devices_agree(forward, features, boxes, bins, dtype=dtype, **options)
            if name == "roi_pool":
                output, argmax = result
                upstream = np.cos(np.arange(output.size)).reshape(output.shape).astype(dtype)
                backward = (kernels.roi_pool_backward, upstream, argmax, features.shape, boxes)
                assert_devices_agree(*backward, dtype=dtype, **options)
            else:
                gradients_agree(name, dtype, features, boxes, result, options)

    @pytest.mark.parametrize("kind", KINDS)
    def test_a_deterministic_gradient_is_the_cpus(self, kind):
        seeds = [s for s in range(200, 400) if KINDS[s // 2 % len(KINDS)] == kind and s % 2 == 0]
        for seed in seeds[: 2 if devices.simulated() else 3]:
            name, dtype, features, boxes, bins, options = random_case(seed)
            if name == "roi_pool":
                output, argmax = kernels.roi_pool(features, boxes, bins, **options)
                upstream = np.cos(np.arange(output.size)).reshape(output.shape).astype(dtype)
                arrays = (kernels.roi_pool_backward, upstream, argmax, features.shape, boxes)
                assert_devices_agree(*arrays, dtype=dtype, deterministic=True, **options)
                again = [
                    kernels.roi_pool_backward(
                        *arrays[1:], **options, deterministic=True, device="cuda"
                    )
                    for _ in range(2)
                ]
            else:
                output = getattr(kernels, name)(features, boxes, bins, **options)
                more = {"wrt": ("features",), "deterministic": True}
                gradients_agree(name, dtype, features, boxes, output, options, **more)
                backward = operators.gradient_of(name)
                again = [
                    backward(output, features, boxes, **options, **more, device="cuda").features
                    for _ in range(2)
                ]
            assert again[0].tobytes() == again[1].tobytes()

    @pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
    @pytest.mark.parametrize("kind", KINDS)
    def test_the_shape_of_production(self, kind, layout):
        """7 x 7 bins, which leave in several stages, and more rois than are looked at at once.

        On the simulator both limits are as much smaller as its blocks are.
        """
        name, _, reduction = kind.partition(" ")
        many = 9 if devices.simulated() else 600
        rng = np.random.default_rng(5)
        # Low boxes on a high map: most of them are far from most cells.
        bins = (7, 7) if layout == "NCHW" or not devices.simulated() else (1, 2)
        pooling = operators.pooling_of(name)
        channels = 10 if pooling.share(bins) == 1 else 2 * pooling.share(bins)
        features = rng.standard_normal((2, channels, 12, 4)).astype(np.float32)
        first = rng.uniform((-1, -1), (3, 12), (many, 2))
        corners = np.stack([first, first + rng.uniform(1, 2, (many, 2))], axis=1)
        boxes = np.column_stack([rng.integers(0, 2, many), corners[:, 0], corners[:, 1]])
        options: dict = {"layout": layout}
        if pooling.boxes.turned:
            middle, sides = corners.mean(axis=1), corners[:, 1] - corners[:, 0]
            boxes = np.column_stack([boxes[:, 0], middle, sides, rng.uniform(-180, 180, many)])
        if "sampling_ratio" in pooling.settings:
            options["sampling_ratio"] = 1
        if reduction:
            options["reduction"] = reduction
        boxes = boxes.astype(np.float32)
        last = (lambda a: a) if layout == "NCHW" else (lambda a: np.moveaxis(a, 1, -1).copy())
        # Few of the rois forward: the stages are filled by bins; all of them backward.
        assert_devices_agree(getattr(kernels, name), last(features), boxes[:2], bins, **options)
        features = last(features[:, :10])
        output = getattr(kernels, name)(features, boxes, (1, 2), **options)
        upstream = rng.standard_normal((output[0] if name == "roi_pool" else output).shape)
        upstream = upstream.astype(np.float32)
        for deterministic in (True, False):
            options["deterministic"] = deterministic
            if name == "roi_pool":
                arrays = (upstream, output[1], features.shape, boxes)
                assert_devices_agree(kernels.roi_pool_backward, *arrays, **options)
            else:
                options["wrt"] = "features"
                assert_devices_agree(
                    operators.gradient_of(name), upstream, features, boxes, **options
                )

    @pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
    def test_more_channels_than_a_block_covers(self, layout):
        rng = np.random.default_rng(1)
        shape = (1, 19, 4, 5) if layout == "NCHW" else (1, 4, 5, 19)
        features = rng.standard_normal(shape).astype(np.float32)
        boxes = np.array([[0, 0.2, 0.3, 4, 3.3]], np.float32)
        options = {"sampling_ratio": 2, "layout": layout}
        output = assert_devices_agree(kernels.roi_align, features, boxes, 2, **options)
        gradients_agree("roi_align", np.float32, features, boxes, output, options)

    @pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
    @pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated", "prroi_pool"])
    def test_channels_that_are_read_four_at_once(self, operator, layout):
        """A multiple of four, in two tiles; an NCHW map is turned first, for so many boxes."""
        channels, boxes = 12, 9 if layout == "NCHW" else 2
        features = np.cos(np.arange(channels * 63) * 0.7).reshape(1, channels, 7, 9)
        features = features.astype(np.float32)
        turned = operators.pooling_of(operator).boxes.turned
        box = [0, 4, 3, 5, 4, 20] if turned else [0, 1, 0.5, 7.5, 6]
        if layout == "NHWC":
            features = np.ascontiguousarray(features.transpose(0, 2, 3, 1))
        forward = operators.get(operator).forward
        assert_devices_agree(forward, features, [box] * boxes, (1, 2), layout=layout)

    def test_a_plan_too_long_for_shared_memory_is_walked(self):
        features = np.cos(np.arange(3 * 2000, dtype=np.float32)).reshape(1, 1, 3, 2000)
        boxes = np.array([[0, 0, 0, 2000, 3]], np.float32)
        output = assert_devices_agree(kernels.roi_align, features, boxes, (1, 2))
        options = {"wrt": ("features",)}
        gradients_agree("roi_align", np.float32, features, boxes, output, options)

    @pytest.mark.parametrize("reduction", ["avg", "max"])
    def test_a_box_of_a_billion_cells(self, reduction):
        features = np.cos(np.arange(30, dtype=np.float32)).reshape(1, 1, 5, 6)
        boxes = np.array([[0, -3e4, -3e4, 3e4, 3e4], [0, -1e9, -1e9, 1e9, 1e9]], np.float32)
        options = {"reduction": reduction}
        output = assert_devices_agree(kernels.roi_align, features, boxes, 2, **options)
        gradients_agree("roi_align", np.float32, features, boxes, output, options)

    def test_a_large_turned_box_is_walked_on_the_map_only(self):
        features = np.cos(np.arange(30, dtype=np.float32)).reshape(1, 1, 5, 6)
        boxes = np.array([[0, 3, 2, 900, 700, 33]], np.float32)
        output = assert_devices_agree(kernels.roi_align_rotated, features, boxes, 2)
        gradients_agree("roi_align_rotated", np.float32, features, boxes, output, {})

    @pytest.mark.parametrize("fill", ["equal", "noise"])
    @pytest.mark.parametrize(
        ("operator", "height", "width", "bins"),
        [
            pytest.param("roi_align", 200, 200, 1, id="planned"),
            pytest.param("roi_align", 4, 1600, 1, id="walked"),
            pytest.param("roi_align_rotated", 100, 100, 1, id="turned, walked"),
            pytest.param("roi_align_rotated", 10, 10, 2, id="turned, written down"),
        ],
    )
    def test_a_bin_of_many_cells_is_their_mean(self, operator, height, width, bins, fill):
        """Aligned, each cell is one sample: the mean of the cells, to one millionth."""
        plane = np.full((height, width), 0.7, np.float32)
        if fill == "noise":
            plane += np.random.default_rng(width).random(plane.shape, dtype=np.float32)
        box = [0, 0, width, height]
        if operator == "roi_align_rotated":
            box = [width / 2, height / 2, width, height, 0]
        forward = operators.get(operator).forward
        got = forward(plane[None, None], [box], bins, aligned=True, device="cuda")
        cells = plane.reshape(bins, height // bins, bins, width // bins)
        np.testing.assert_allclose(got[0, 0], cells.mean((1, 3), np.float64), rtol=1e-6)

    def test_many_samples_of_a_cell(self):
        """Where a cell's weight is the sum of thousands, a map of one value keeps that value."""
        plane = np.full((1, 1, 4, 3), 0.7, np.float32)
        options: dict = {"aligned": True, "device": "cuda"}
        got = kernels.roi_align(plane, [[0, 0, 3, 3]], 1, sampling_ratio=9000, **options)
        np.testing.assert_allclose(got, 0.7, rtol=1e-6)
        got = kernels.roi_align(plane, [[0, 0, 1, 3]], (700, 1), sampling_ratio=1, **options)
        np.testing.assert_allclose(got, 0.7, rtol=1e-6)
        wide = np.full((1, 1, 1, 1600), 0.7, np.float32)
        got = kernels.roi_align(wide, [[0, 0, 1600, 1]], 1, sampling_ratio=9000, **options)
        np.testing.assert_allclose(got, 0.7, rtol=1e-6)

    @pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
    def test_gradients_of_many_bins_and_samples(self, operator):
        """Every bin of 50 x 50 lies in the one cell: it gets their gradients' sum.

        On a ramp of slope 1 a bin's mean follows the middle of its box: x1 and x2 by half, a turned
        box's centre by 1.
        """
        box = [0.2, 0.2, 0.8, 0.8] if operator == "roi_align" else [0.5, 0.5, 0.6, 0.6, 20]
        backward = operators.gradient_of(operator)
        upstream = np.full((1, 1, 50, 50), 0.7, np.float32)
        options: dict = {"aligned": True, "deterministic": True, "device": "cuda"}
        one = np.zeros((1, 1, 1, 1), np.float32)
        got = backward(upstream, one, [box], sampling_ratio=1, wrt=("features",), **options)
        np.testing.assert_allclose(got.features, 50 * 50 * np.float64(upstream[0, 0, 0, 0]), 1e-6)
        ramp = np.tile(np.arange(62, dtype=np.float32) * np.float32(0.7), (1, 1, 62, 1))
        box = [1, 1, 61, 61] if operator == "roi_align" else [31, 31, 60, 60, 0]
        got = backward(one + 1, ramp, [box], wrt=("rois",), **options)
        slope = np.float64(np.float32(0.7))
        want = [slope / 2, 0, slope / 2, 0] if operator == "roi_align" else [slope, 0, 0, 0]
        np.testing.assert_allclose(got.rois[0, -len(box) :][:4], want, atol=2e-6)

    def test_an_infinite_feature_stays_infinite(self):
        plane = np.full((1, 1, 12, 12), np.inf, np.float32)
        got = kernels.roi_align(plane, [[0, 0, 12, 12]], 1, aligned=True, device="cuda")
        assert got.item() == np.inf

    def test_no_boxes_no_channels(self):
        features = np.zeros((1, 2, 3, 4), np.float32)
        assert kernels.roi_align(features, np.zeros((0, 5)), 2, device="cuda").shape == (0, 2, 2, 2)
        assert_devices_agree(kernels.roi_align, features[:, :0], [[0, 0, 2, 2]], 2)

    @pytest.mark.parametrize("dtype", [np.float16, np.float32])
    def test_arrays_on_the_device_are_taken_and_given_back_there(self, dtype):
        features = np.cos(np.arange(60)).reshape(1, 3, 4, 5).astype(dtype)
        boxes = np.array([[0, 1, 1, 4, 3]], np.float32)
        want = kernels.roi_align(features, boxes, 2)
        got: Any = kernels.roi_align(OnDevice(features), OnDevice(boxes), 2, device="cuda")
        assert not isinstance(got, np.ndarray)
        assert_same(got.copy_to_host(), want, dtype)
        gradient = kernels.roi_align_backward(
            OnDevice(want), OnDevice(features), boxes, device="cuda"
        )
        expected = kernels.roi_align_backward(want, features, boxes)
        assert_same(gradient.features.copy_to_host(), expected.features, dtype)
        assert_same(gradient.rois.copy_to_host(), expected.rois, dtype)

    def test_an_array_on_the_device_is_not_copied(self):
        from roiviz.kernels import cuda

        array = OnDevice(np.arange(6, dtype=np.float32).reshape(2, 3))
        taken = cuda.adopt(array, np.float32, "features")
        assert taken.address == array.__cuda_array_interface__["data"][0]

    def test_a_strided_array_on_the_device(self):
        from roiviz.kernels import cuda

        if not devices.simulated():
            pytest.skip("OnDevice makes its copies contiguous on a GPU")
        array = np.arange(24, dtype=np.float32).reshape(2, 3, 4)[:, ::-1, ::2]
        taken = cuda.adopt(OnDevice(array), np.float64, "features")
        np.testing.assert_array_equal(cuda.driver.as_numba(taken).copy_to_host(), array)

    def test_an_unreadable_array_on_the_device(self):
        broken = SimpleNamespace(
            __cuda_array_interface__={"version": 3}, shape=(1, 1, 2, 2), dtype=np.dtype("f4")
        )
        with pytest.raises(ValueError, match=r"^features: want a readable array on the GPU, got"):
            kernels.roi_align(broken, [[0, 0, 1, 1]], 1, device="cuda")

    def test_the_cpu_refuses_an_array_on_the_device(self):
        features = OnDevice(np.zeros((1, 1, 2, 2), np.float32))
        with pytest.raises(ValueError, match="features: want an array in main memory"):
            kernels.roi_align(features, [[0, 0, 1, 1]], 1, device="cpu")

    def test_bad_boxes_are_refused(self):
        features = np.zeros((1, 1, 2, 2), np.float32)
        with pytest.raises(ValueError, match="rois: want a whole batch index"):
            kernels.roi_align(features, [[1, 0, 0, 1, 1]], 1, device="cuda")

    @pytest.mark.parametrize(
        ("box", "words"),
        [
            ([1, 0, 0, 1, 1], "a whole batch index"),
            ([0, 0, np.nan, 1, 1], "finite numbers"),
            ([0, 0, 0, 1e30, 1], "coordinates of at most"),
            ([0, 3, 3, 1, 1], "no negative size"),
        ],
    )
    def test_a_bad_box_on_the_device_is_refused(self, box, words):
        """Among good ones, and after good calls; nothing is written into ``out``."""
        features = OnDevice(np.ones((1, 4, 3, 5), np.float32))
        good, bad = [0, 0, 0, 2, 2], np.array([[0, 0, 0, 2, 2], box], np.float32)
        options: Any = {"aligned": True, "device": "cuda"}
        for _ in range(2):
            kernels.roi_align(features, OnDevice(np.array([good], np.float32)), 2, **options)
            with pytest.raises(ValueError, match=f"^rois: want {words}.* in row 1$"):
                kernels.roi_align(features, OnDevice(bad), 2, **options)
        upstream = OnDevice(np.ones((2, 4, 2, 2), np.float32))
        with pytest.raises(ValueError, match=f"^rois: want {words}"):
            kernels.roi_align_backward(upstream, features, OnDevice(bad), **options)
        out = OnDevice(np.full((2, 4, 2, 2), 7, np.float32))
        with pytest.raises(ValueError, match=f"^rois: want {words}"):
            kernels.roi_align(features, OnDevice(bad), 2, out=out, **options)
        from roiviz.kernels import cuda

        left = cuda.driver.as_numba(cuda.borrow(out, "out")).copy_to_host()
        np.testing.assert_array_equal(left, 7)

    @pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int32, np.int64])
    @pytest.mark.parametrize("columns", [4, 5])
    def test_boxes_on_the_device_of_any_dtype(self, dtype, columns):
        features = np.cos(np.arange(120)).reshape(1, 2, 6, 10).astype(np.float32)
        boxes = np.array([[0, 1, 1, 4, 3], [0, -2, 0, 9, 5]], dtype)[:, 5 - columns :]
        options: Any = {"spatial_scale": 0.75, "sampling_ratio": 2}
        want = kernels.roi_align(features, boxes, 2, **options)
        there = OnDevice(np.ascontiguousarray(boxes))
        got: Any = kernels.roi_align(OnDevice(features), there, 2, device="cuda", **options)
        assert_same(got.copy_to_host(), want)
        gradients: Any = kernels.roi_align_backward(
            OnDevice(want), OnDevice(features), there, device="cuda", **options
        )
        expected = kernels.roi_align_backward(want, features, boxes, **options)
        assert_same(gradients.rois.copy_to_host(), expected.rois)

    def test_turned_boxes_on_the_device(self):
        features = np.cos(np.arange(120)).reshape(1, 2, 6, 10).astype(np.float32)
        boxes = np.array([[0, 5, 3, 4, 2, 30], [0, 5, 3, 4, 2, -70]], np.float32)
        want = kernels.roi_align_rotated(features, boxes, 2, sampling_ratio=2)
        got: Any = kernels.roi_align_rotated(
            OnDevice(features), OnDevice(boxes), 2, sampling_ratio=2, device="cuda"
        )
        assert_same(got.copy_to_host(), want)
        boxes[1, 5] = np.inf
        with pytest.raises(ValueError, match=r"^rois: want finite numbers.* in row 1$"):
            kernels.roi_align_rotated(OnDevice(features), OnDevice(boxes), 2, device="cuda")
