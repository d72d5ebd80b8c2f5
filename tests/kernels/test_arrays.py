"""What people bring: masks, tensors, NaN, equal values, numbers of every size."""

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import arrays, operators
from tests import references_rmac
from tests.kernels.samples import LAYOUTS, boxes_for, features, to_layout
from tests.kernels.test_rmac import ON_EVERY_DEVICE

NAN, INF = np.nan, np.inf
FEATURES = features(shape=(2, 4, 6, 7))
BOXES = {
    name: boxes_for(name, count=3, size=(6, 7))
    for name in operators.names()
    if operators.get(name).pooling is not None
}


def functions():
    """Every public function that takes arrays, with its arguments by name."""
    for name, boxes in BOXES.items():
        row = operators.get(name)
        yield row.forward, {"features": FEATURES, "rois": boxes, "output_size": 2}
        output = row.forward(FEATURES, boxes, 2)
        more = {"features": FEATURES}
        if name == "roi_pool":
            output, argmax = output
            more = {"argmax": argmax, "features_shape": FEATURES.shape}
        yield row.gradient, {"grad_output": output, "rois": boxes, **more}
    for name in ("mac", "spoc", "gem", "rmac"):
        row = operators.get(name)
        yield row.forward, {"features": FEATURES}
        yield row.gradient, {"features": FEATURES, "grad_descriptor": row.forward(FEATURES)}
    boxes = BOXES["roi_align"]
    yield kernels.sampling_plan, {"rois": boxes, "feature_size": (6, 7), "output_size": 2}
    plan = kernels.sampling_plan(boxes, (6, 7), 2)
    yield plan.apply, {"features": FEATURES}
    yield plan.apply_transposed, {"grad_output": plan.apply(FEATURES)}
    regions = np.array([[0, 0, 3, 3], [1, 1, 6, 5]])
    yield kernels.region_maxima, {"features": FEATURES, "regions": regions}
    active = np.arange(len(kernels.rmac_derivation(6, 7).regions)) % 2 == 0
    yield kernels.rmac_details, {"features": FEATURES, "active": active}
    vectors = np.random.default_rng(0).standard_normal((9, 4))
    yield kernels.learn_whitening, {"vectors": vectors}
    yield kernels.Whitening(np.zeros(4), np.eye(4)).apply, {"vectors": vectors}
    yield kernels.Whitening, {"mean": np.zeros(4), "projection": np.eye(4)}


CALLS = [
    pytest.param(function, arguments, name, id=f"{function.__name__}-{name}")
    for function, arguments in functions()
    for name, array in arguments.items()
    if isinstance(array, np.ndarray)
]


def arrays_in(result):
    """Every array of a result, whatever holds it."""
    if isinstance(result, np.ndarray):
        yield result
    elif isinstance(result, tuple | list):
        for part in result:
            yield from arrays_in(part)
    elif hasattr(result, "__dict__"):
        for part in vars(result).values():
            yield from arrays_in(part)


class Tensor:
    """Stands in for a CPU tensor of PyTorch: its dtypes are its own, its methods refuse alike."""

    def __init__(self, array, requires_grad=False, dtype=None):
        self.array, self.requires_grad = array, requires_grad
        self.dtype = dtype or f"torch.{array.dtype}"
        self.shape, self.ndim = array.shape, array.ndim

    def __array__(self, dtype=None, copy=None):
        if self.requires_grad:
            raise RuntimeError("Can't call numpy() on Tensor that requires grad.")
        if "bfloat16" in self.dtype or "float8" in self.dtype:
            raise TypeError(f"Got unsupported ScalarType {self.dtype}")
        return self.array if dtype is None else self.array.astype(dtype)

    @property
    def __cuda_array_interface__(self):
        if self.requires_grad:
            raise RuntimeError("Can't get __cuda_array_interface__ on Variable that requires grad.")
        raise AttributeError("Can't get __cuda_array_interface__ on non-CUDA tensor type")


@pytest.mark.parametrize(("function", "arguments", "name"), CALLS)
class TestEveryArray:
    def test_a_mask_is_refused(self, function, arguments, name):
        mask = np.zeros(arguments[name].shape, bool)
        mask.flat[1] = True
        masked = np.ma.array(arguments[name], mask=mask)
        with pytest.raises(ValueError, match=rf"^{name}: want numbers without a mask, got 1 "):
            function(**{**arguments, name: masked})

    @pytest.mark.parametrize("kind", [np.ma.array, Tensor])
    def test_what_stands_for_the_same_numbers_is_taken(self, function, arguments, name, kind):
        """An array that masks nothing, and a tensor."""
        got = list(arrays_in(function(**{**arguments, name: kind(arguments[name])})))
        want = list(arrays_in(function(**arguments)))
        assert want
        for ours, plain in zip(got, want, strict=True):
            assert type(ours) is np.ndarray
            np.testing.assert_array_equal(ours, plain)

    def test_a_tensor_with_a_gradient_is_refused(self, function, arguments, name):
        tensor = Tensor(arguments[name], requires_grad=True)
        with pytest.raises(ValueError, match=rf"^{name}: want plain .* \(pass tensor.detach"):
            function(**{**arguments, name: tensor})

    @pytest.mark.parametrize("dtype", ["torch.bfloat16", "torch.float8_e4m3fn"])
    def test_a_type_that_numpy_has_not_is_refused(self, function, arguments, name, dtype):
        tensor = Tensor(arguments[name], dtype=dtype)
        with pytest.raises(ValueError, match=rf"^{name}: want .*{dtype}"):
            function(**{**arguments, name: tensor})


@pytest.mark.parametrize(
    "rois",
    [
        [[0, 1, 1, np.ma.masked, 4]],
        [np.ma.array([0, 1, 1, 4, 4], mask=[False, False, False, True, False])],
        ([0, 1, 1, 4, 4], np.ma.array([0, 1, 1, 4, 4], mask=[False, False, False, True, False])),
    ],
)
def test_masks_within_lists_are_refused(rois):
    with pytest.raises(ValueError, match=r"^rois: want numbers without a mask"):
        kernels.roi_align(FEATURES, rois, 2)


def test_tensors_within_lists():
    box = np.array([0, 1, 1, 4, 4], np.float32)
    got = kernels.roi_align(FEATURES, [Tensor(box).array, box], 2)
    np.testing.assert_array_equal(got, kernels.roi_align(FEATURES, [box, box], 2))
    with pytest.raises(ValueError, match=r"^rois: want plain numbers"):
        kernels.roi_align(FEATURES, [Tensor(box, requires_grad=True)], 2)


class TestNan:
    """One NaN, at cell (2, 2) of a map of 5 x 5 that counts up row by row."""

    @staticmethod
    def counting(layout, channels):
        x = np.arange(25, dtype=np.float32).reshape(1, 1, 5, 5).repeat(channels, 1)
        x[:, :, 2, 2] = NAN
        return to_layout(x, layout)

    @pytest.mark.parametrize("layout", LAYOUTS)
    @pytest.mark.parametrize("channels", [1, 20])
    @pytest.mark.parametrize("reduction", ["avg", "max"])
    def test_roi_align_shows_it_where_its_weight_is_above_0(self, layout, channels, reduction):
        x = self.counting(layout, channels)
        for box, want in (
            ([0.5, 0.5, 1.5, 1.5], 6),  # the sample on cell (1, 1)
            ([1.5, 0.5, 2.5, 1.5], 7),  # on cell (1, 2), beside the NaN
            ([1, 1, 2.5, 2.5], NAN),  # between (1, 1) and (2, 2)
            ([1.5, 1.5, 2.5, 2.5], NAN),  # on it
        ):
            got = kernels.roi_align(
                x, [[0, *box]], 1, sampling_ratio=1, layout=layout, reduction=reduction
            )
            np.testing.assert_array_equal(got.ravel(), np.full(channels, want))
        several = kernels.roi_align(
            x, [[0, 0, 0, 5, 5]], 1, sampling_ratio=3, layout=layout, reduction=reduction
        )
        assert np.isnan(several).all()

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_roi_align_rotated_shows_it_where_its_weight_is_above_0(self, layout):
        x = self.counting(layout, 20)
        for centre, want in (((1, 2), 11), ((2, 1), 7), ((1.5, 2), NAN)):
            got = kernels.roi_align_rotated(
                x, [[0, *centre, 1, 1, 0]], 1, sampling_ratio=1, layout=layout
            )
            np.testing.assert_array_equal(got.ravel(), np.full(20, want))

    @pytest.mark.parametrize("layout", LAYOUTS)
    @pytest.mark.parametrize("channels", [1, 20])
    def test_roi_pool_keeps_the_first(self, layout, channels):
        x = self.counting(layout, channels)
        nchw = np.moveaxis(x, -1, 1) if layout == "NHWC" else x
        nchw[:, :, 3, 1] = NAN
        output, argmax = kernels.roi_pool(x, [[0, 0, 0, 4, 4]], 1, layout=layout)
        assert np.isnan(output).all()
        assert (argmax == 2 * 5 + 2).all()
        back = kernels.roi_pool_backward(
            np.ones_like(output), argmax, x.shape, [[0, 0, 0, 4, 4]], layout=layout
        )
        assert back.sum() == channels
        other, _ = kernels.roi_pool(x, [[0, 0, 0, 1, 1]], 1, layout=layout)
        assert (other == 6).all()

    def test_the_gradient_of_a_maximum_goes_to_it(self):
        x = self.counting("NCHW", 1)
        back = kernels.roi_align_backward(
            np.ones((1, 1, 1, 1), np.float32), x, [[0, 0.5, 0.5, 3.5, 3.5]],
            sampling_ratio=3, reduction="max",
        )  # fmt: skip
        assert back.features[0, 0].ravel().nonzero()[0].tolist() == [12]

    @ON_EVERY_DEVICE
    def test_descriptors(self, device):
        x = np.array([[[[1.0, NAN, 4.0, NAN]], [[1.0, 2.0, 4.0, 1.0]]]])
        one = np.ones((1, 2))
        for name in ("mac", "spoc", "gem", "rmac"):
            got = operators.get(name).forward(x, device=device)
            assert np.isnan(got[0, 0])
            assert np.isnan(got[0, 1]) == (name == "rmac")
        back = {
            name: operators.gradient_of(name)(one, x, device=device)[0, :, 0].tolist()
            for name in ("mac", "spoc", "gem")
        }
        assert back["mac"] == [[0, 1, 0, 0], [0, 0, 1, 0]]
        assert back["spoc"] == [[0.25] * 4] * 2
        assert np.isnan(back["gem"][0]).all()
        assert np.isfinite(back["gem"][1]).all()


class TestTies:
    """Three equal cells, of which (1, 1) comes first row by row."""

    X = np.zeros((1, 1, 4, 4), np.float32)
    X[0, 0, [1, 1, 2], [1, 2, 1]] = 7

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_the_first_wins(self, layout):
        x = to_layout(self.X, layout)
        _, argmax = kernels.roi_pool(x, [[0, 0, 0, 3, 3]], 1, layout=layout)
        assert argmax.ravel().tolist() == [5]
        _, argmax = kernels.region_maxima(x, [[0, 0, 3, 3]], layout=layout)
        assert argmax.ravel().tolist() == [5]
        back = kernels.roi_align_backward(
            np.ones((1, 1, 1, 1), np.float32), x, [[0, 0.5, 0.5, 2.5, 2.5]],
            sampling_ratio=2, reduction="max", layout=layout,
        )  # fmt: skip
        assert back.features.ravel().nonzero()[0].tolist() == [5]
        for gradient in (kernels.mac_backward, kernels.rmac_backward):
            cells = gradient(np.ones((1, 1), np.float32), x, layout=layout).ravel()
            assert set(cells.nonzero()[0]) <= {5, 6, 9}
        mac = kernels.mac_backward(np.ones((1, 1), np.float32), x, layout=layout)
        assert mac.ravel().nonzero()[0].tolist() == [5]


def in_layout(values, layout):
    """(N, C, H, W) of some channels' values, in a layout."""
    table = np.array(values)
    return to_layout(table.reshape(1, len(table), 1, -1), layout)


SIZES = [5000, 1e-4, 1, 3e38, 1e38, 1e-38, 3e-45]
DOUBLES = [1e308, 1e200, 1e-200, 1e-308, 5e-324]


# On the simulator numpy warns of what a GPU passes over, as is meant: the sum is then taken again.
@pytest.mark.filterwarnings("ignore:.*overflow encountered:RuntimeWarning")
@ON_EVERY_DEVICE
@pytest.mark.parametrize("layout", LAYOUTS)
class TestEverySize:
    """No power and no square leaves float64."""

    @pytest.mark.parametrize("p", [0.001, 0.5, 1, 2.5, 3, 9, 100])
    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_gem_of_equal_numbers_is_that_number(self, device, layout, p, dtype):
        sizes = SIZES + (DOUBLES if dtype == np.float64 else [])
        x = in_layout([[size] * 4 for size in sizes], layout).astype(dtype)
        options = {"p": p, "eps": 0, "layout": layout, "device": device}
        np.testing.assert_allclose(kernels.gem(x, **options)[0], np.array(sizes, dtype), rtol=1e-13)
        one = np.ones((1, len(sizes)), dtype)
        np.testing.assert_allclose(kernels.gem_backward(one, x, **options), 0.25, rtol=1e-12)

    @pytest.mark.parametrize("p", [0.5, 1, 2.5, 3, 9, 100])
    def test_gem_follows_the_scale_of_its_features(self, device, layout, p):
        values = np.abs(features(3, (4, 6), np.float64)) + 0.01
        want = references_rmac.gem(values.reshape(1, 4, 1, 6), p, 0)[0]
        one = np.ones((1, 4))
        options = {"p": p, "eps": 0, "layout": layout, "device": device}
        slopes = (values / want[:, None]) ** (p - 1) / 6
        for scale in (2.0**600, 2.0**-600, 1.0):
            x = in_layout(values * scale, layout)
            np.testing.assert_allclose(kernels.gem(x, **options)[0], want * scale, rtol=1e-12)
            back = kernels.gem_backward(one, x, **options)
            back = back if layout == "NCHW" else np.moveaxis(back, -1, 1)
            np.testing.assert_allclose(back[0, :, 0], slopes, rtol=1e-10)

    @pytest.mark.parametrize("p", [0.001, 0.01, 2.5, 99])
    def test_gem_is_never_above_the_largest(self, device, layout, p):
        most = np.finfo(np.float64).max
        x = in_layout([[most] * 3], layout)
        options = {"p": p, "eps": 0, "layout": layout, "device": device}
        got = kernels.gem(x, **options)[0, 0]
        assert got <= most
        np.testing.assert_allclose(got / most, 1, rtol=1e-12)
        back = kernels.gem_backward(np.ones((1, 1)), x, **options)
        np.testing.assert_allclose(back, 1 / 3, rtol=1e-12)

    def test_spoc_of_numbers_whose_sum_overflows(self, device, layout):
        x = in_layout([[1.5e308] * 4, [1.5e308, 1.5e308, -1.5e308, 0], [-1.7e308] * 4], layout)
        got = kernels.spoc(x, layout=layout, device=device)[0]
        np.testing.assert_allclose(got, [1.5e308, 0.375e308, -1.7e308], rtol=1e-15)

    def test_infinities_and_zeros_stay_what_they_are(self, device, layout):
        x = in_layout([[INF, 1, 2, 3], [0, 0, 0, 0], [INF, NAN, 0, 0]], layout)
        for p in (1, 3, 100):
            got = kernels.gem(x, p=p, eps=0, layout=layout, device=device)[0]
            np.testing.assert_array_equal(got, [INF, 0, NAN])

    @pytest.mark.parametrize(
        ("dtype", "size", "variant"),
        [
            (np.float64, 1e200, "tolias"), (np.float64, 1e-200, "cirtorch"),
            (np.float64, 1.7e308, "cirtorch"), (np.float64, 1e-320, "tolias"),
            (np.float32, 1e30, "cirtorch"), (np.float32, 3e38, "tolias"),
            (np.float32, 1e-40, "cirtorch"), (np.float16, 65504, "tolias"),
        ],
    )  # fmt: skip
    def test_rmac_of_any_size_is_a_unit_vector(self, device, layout, dtype, size, variant):
        x = in_layout([[size] * 16] * 4, layout).astype(dtype)
        x = x.reshape((1, 4, 4, 4))
        options = {"eps": 0, "layout": layout, "device": device, "variant": variant}
        got = kernels.rmac(x, **options)
        np.testing.assert_allclose(got, 0.5, rtol=1e-3 if dtype == np.float16 else 1e-6)

    @pytest.mark.parametrize("size", [2.0**600, 2.0**-600])
    def test_the_gradient_of_rmac_follows_the_scale(self, device, layout, size):
        """It is that of the features of ordinary size, over the scale."""
        x = np.abs(features(1, (1, 4, 4, 4), np.float64))
        upstream = features(2, (1, 4), np.float64)
        options = {"eps": 0, "layout": layout, "device": device}
        want = kernels.rmac_backward(upstream, x, **options)
        got = kernels.rmac_backward(upstream, x * size, **options)
        assert np.abs(want).max() > 1e-3
        np.testing.assert_allclose(got * size, want, rtol=1e-9, atol=1e-15)
        np.testing.assert_allclose(
            kernels.rmac(x * size, **options), kernels.rmac(x, **options), rtol=1e-13
        )

    def test_whitened_rmac_of_any_size(self, device, layout):
        x = np.abs(features(1, (1, 4, 4, 4), np.float64))
        whitening = kernels.learn_whitening(features(5, (20, 4), np.float64))
        options = {"eps": 0, "layout": layout, "device": device, "whitening": whitening}
        want = kernels.rmac(x, **options)
        np.testing.assert_allclose(kernels.rmac(x * 1e250, **options), want, rtol=1e-9)


def test_a_length_that_is_smaller_than_eps_is_divided_by_it():
    """As the rule says, whatever the size: v / max(|v|, eps)."""
    x = np.full((1, 4, 1, 1), 1e-200)
    got = kernels.rmac_details(x, scales=1, eps=1e-190)
    np.testing.assert_allclose(got.vectors.ravel(), 1e-10, rtol=1e-12)
    np.testing.assert_allclose(got.norms.ravel(), 2e-200, rtol=1e-12)


def test_a_list_of_what_numpy_cannot_read():
    """As of tensors on a GPU."""
    with pytest.raises(ValueError, match=r"^rois: want numbers that numpy can read.*Sparse layout"):
        kernels.roi_align(FEATURES, [Sparse()], 2)


class Exported:
    """An array of a library that knows of numpy only by way of DLPack."""

    def __init__(self, array):
        self.array, self.dtype, self.shape = array, array.dtype, array.shape

    def __dlpack__(self, **options):
        return self.array.__dlpack__(**options)

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()


def test_an_array_that_is_passed_by_dlpack():
    boxes = BOXES["roi_align"]
    got = kernels.roi_align(Exported(FEATURES), Exported(boxes), 2)
    np.testing.assert_array_equal(got, kernels.roi_align(FEATURES, boxes, 2))


def test_as_array_leaves_numpys_own_alone():
    array = np.zeros(3)
    assert arrays.as_array("x", array) is array
    assert arrays.as_array("x", [1, 2]) == [1, 2]
    with pytest.raises(ValueError, match=r"^x: want an array that numpy can read, got Sparse"):
        arrays.as_array("x", Sparse())


class Sparse:
    def __array__(self, dtype=None, copy=None):
        raise TypeError("can't convert Sparse layout tensor\nUse Tensor.to_dense() first")
