"""What a caller reads when an argument is wrong; nothing hostile gets past the door."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from benchmarks.fuzz import Scalar
from roiviz import kernels
from roiviz.kernels import checks, operators
from roiviz.kernels.rules import Rules

FEATURES = np.zeros((2, 3, 8, 9), np.float32)
ROIS = np.array([[0, 1, 1, 4, 4], [1, 2, 2, 6, 5]], np.float32)
TURNED = np.array([[0, 3, 3, 4, 2, 30], [1, 4, 4, 2, 2, 0]], np.float32)
NAN, INF = np.nan, np.inf
HUGE = 10**5000
"""An int that Python does not write out."""


class Mute:
    """A value that cannot even be looked at."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError("line one\nline two")

    def __repr__(self) -> str:
        raise RuntimeError("line one\nline two")


SHARED: list[tuple[dict[str, Any], str]] = [
    ({"features": FEATURES[0]}, r"features: want 4 dimensions, NCHW, got shape \(3, 8, 9\)"),
    ({"features": FEATURES.astype(int)}, "features: want float16, float32 or float64, got int64"),
    ({"features": FEATURES.astype(complex)}, "features: want float16, float32 or float64"),
    ({"features": FEATURES.tolist()}, "features: want float16, float32 or float64, got list"),
    ({"features": np.zeros((2, 3, 0, 9), np.float32)}, "features: want at least one cell"),
    ({"output_size": 0}, "output_size: want an int from 1 to 4096, got 0"),
    ({"output_size": -1}, "output_size: want an int from 1"),
    ({"output_size": 2.5}, "output_size: want an int, got 2.5"),
    ({"output_size": True}, "output_size: want an int, got True"),
    ({"output_size": (2, 3, 4)}, r"output_size: want an int or \(rows, columns\)"),
    ({"output_size": "7"}, "output_size: want an int, got '7'"),
    ({"output_size": None}, "output_size: want an int, got None"),
    ({"output_size": 10**9}, "output_size: want an int from 1 to 4096"),
    ({"output_size": (4096, 4096), "features": np.zeros((2, 99, 8, 9), np.float32)}, "at most"),
    ({"spatial_scale": 0}, "spatial_scale: want a number > 0"),
    ({"spatial_scale": -1.0}, "spatial_scale: want a number > 0"),
    ({"spatial_scale": NAN}, "spatial_scale: want a number > 0"),
    ({"spatial_scale": INF}, "spatial_scale: want a number > 0"),
    ({"spatial_scale": "big"}, "spatial_scale: want a number > 0 .*, got 'big'"),
    ({"spatial_scale": "0.5"}, "spatial_scale: want a number > 0 .*, got '0.5'"),
    ({"spatial_scale": b"1"}, "spatial_scale: want a number > 0 .*, got b'1'"),
    ({"spatial_scale": True}, "spatial_scale: want a number > 0 .*, got True"),
    ({"spatial_scale": np.ma.masked}, "spatial_scale: want a number > 0 .*, got masked"),
    ({"layout": "CHWN"}, r"layout: want one of \('NCHW', 'NHWC'\), got 'CHWN'"),
    ({"layout": None}, "layout: want one of"),
    ({"device": "tpu"}, "device: want 'cpu', 'cuda' or 'auto', got 'tpu'"),
    ({"device": np.zeros(3)}, r"device: want .*, got ndarray of float64, shape \(3,\)$"),
    ({"device": np.array(["cpu"])}, r"device: want .*, got ndarray of <U3, shape \(1,\)$"),
    ({"layout": np.zeros((90, 90))}, r"layout: want .*, got ndarray of float64, shape \(90, 90\)$"),
    ({"output_size": HUGE}, "output_size: want an int from 1 to 4096, got an int of some 5001 dig"),
    ({"output_size": (2, HUGE)}, "output_size: want an int .*, got an int of some 5001 digits$"),
    ({"output_size": np.zeros((90, 90))}, "output_size: want .*, got ndarray of float64, shape"),
    ({"output_size": "7" * 9999}, "output_size: want an int, got '777"),
    ({"spatial_scale": HUGE}, "spatial_scale: want a number > 0 .*, got an int of some 5001 dig"),
    ({"spatial_scale": -HUGE}, "spatial_scale: want a number > 0 .*, got an int of some 5001 dig"),
]
SAMPLED: list[tuple[dict[str, Any], str]] = [
    ({"sampling_ratio": 2.0}, "sampling_ratio: want an int, got 2.0"),
    ({"sampling_ratio": None}, "sampling_ratio: want an int, got None"),
    ({"sampling_ratio": 10**7}, "sampling_ratio: want an int at most 65536, got 10000000"),
    ({"aligned": "yes"}, "aligned: want True or False, got 'yes'"),
    ({"aligned": 1}, "aligned: want True or False, got 1"),
    ({"aligned": np.zeros(9999)}, "aligned: want True or False, got ndarray of float64, shape"),
    ({"sampling_ratio": HUGE}, "sampling_ratio: want an int .*, got an int of some 5001 digits$"),
    ({"sampling_ratio": np.zeros(9999)}, "sampling_ratio: want an int, got ndarray of float64"),
]
WITHOUT_END: list = []
WITHOUT_END.append(WITHOUT_END)
BOXES = [
    ([1.0, 2.0, 3.0, 4.0], "rois: want"),
    (np.zeros((2, 7)), r"rois: want \(R, [45]\)"),
    (np.zeros((1, 2, 5)), "rois: want"),
    ([[0, 1, 2, 3, 4], [1, 2]], r"rois: want \(R, [45]\) .* got rows of unequal length"),
    (WITHOUT_END, "rois: want numbers, got lists in lists"),
    (None, r"rois: want \(R, [45]\) .* got shape \(\)"),
    (np.array([["a"] * 5]), "rois: want real numbers"),
    (np.zeros((1, 5), complex), "rois: want real numbers"),
]


def call(operator, **changes):
    rotated = operator == "roi_align_rotated"
    arguments = {"features": FEATURES, "rois": TURNED if rotated else ROIS, "output_size": 2}
    return kernels.operators.get(operator).forward(**{**arguments, **changes})


OPERATORS = ("roi_align", "roi_align_rotated", "roi_pool")


def bad_calls() -> Iterator[Any]:
    for operator in OPERATORS:
        table = SHARED if operator == "roi_pool" else SHARED + SAMPLED
        for number, (changes, message) in enumerate(table):
            yield pytest.param(
                operator, changes, message, id=f"{operator}-{number}-{next(iter(changes))}"
            )
        for number, (rois, message) in enumerate(BOXES):
            yield pytest.param(operator, {"rois": rois}, message, id=f"{operator}-rois-{number}")
    yield pytest.param("roi_align", {"reduction": "sum"}, "reduction: want one of", id="reduction")
    yield pytest.param("roi_align_rotated", {"clockwise": 1}, "clockwise: want", id="clockwise")


@pytest.mark.parametrize(("operator", "changes", "message"), list(bad_calls()))
def test_error_names_the_argument(operator, changes, message):
    with pytest.raises(ValueError, match=message):
        call(operator, **changes)


@pytest.mark.parametrize("operator", OPERATORS)
@pytest.mark.parametrize("column", [0, 1, 2, 3, 4])
@pytest.mark.parametrize("value", [NAN, INF, -INF, 1e300, -1e300])
def test_a_number_that_is_none_never_reaches_a_kernel(operator, column, value):
    """CONVENTIONS: the same call is a segfault in torchvision."""
    rois = (TURNED if operator == "roi_align_rotated" else ROIS).astype(np.float64)
    rois[1, column] = value
    with pytest.raises(ValueError, match=r"rois: want .* in row 1"):
        call(operator, rois=rois)


@pytest.mark.parametrize("operator", OPERATORS)
@pytest.mark.parametrize("index", [2, 1e6, -1, 0.5, -0.5])
def test_a_batch_index_outside_the_batch(operator, index):
    rois = (TURNED if operator == "roi_align_rotated" else ROIS).copy()
    rois[1, 0] = index
    with pytest.raises(
        ValueError, match=r"rois: want a whole batch index in \[0, 2\), got .* row 1"
    ):
        call(operator, rois=rois)


@pytest.mark.parametrize("operator", OPERATORS)
def test_coordinates_that_would_overflow(operator):
    rois = (TURNED if operator == "roi_align_rotated" else ROIS).copy()
    rois[0, 3] = 3e38
    with pytest.raises(ValueError, match="rois: want coordinates of at most 1073741824 cells"):
        call(operator, rois=rois)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(np.array(True), id="truth value in an array"),
        pytest.param(Scalar(True), id="another library's truth value"),
        pytest.param(Scalar([2]), id="another library's array of one"),
        pytest.param(np.array([2]), id="array of one"),
        pytest.param(np.ma.array(2, mask=True), id="masked"),
        pytest.param(bytearray(b"1"), id="bytearray"),
        pytest.param(memoryview(b"1"), id="memoryview"),
        pytest.param(np.array("1"), id="text in an array"),
        pytest.param(np.array("1", object), id="object"),
        pytest.param(np.complex64(1), id="complex"),
        pytest.param(Scalar(1 + 0j), id="another library's complex"),
        pytest.param(np.timedelta64(1), id="time"),
        pytest.param(Mute(), id="mute"),
    ],
)
class TestWhatIsNoNumber:
    """A setting is one plain number; nothing else is taken for one."""

    @pytest.mark.parametrize("name", ["output_size", "sampling_ratio", "spatial_scale"])
    def test_of_an_operator(self, name, value):
        with pytest.raises(ValueError, match=rf"^{name}: want .+, got [^\n]{{1,90}}$"):
            call("roi_align", **{name: value})

    @pytest.mark.parametrize("name", ["eps", "overlap", "scales"])
    def test_of_rmac(self, name, value):
        with pytest.raises(ValueError, match=rf"^{name}: want .+, got [^\n]{{1,90}}$"):
            kernels.rmac(FEATURES, **{name: value})

    @pytest.mark.parametrize("name", ["p", "eps"])
    def test_of_gem(self, name, value):
        with pytest.raises(ValueError, match=rf"^{name}: want .+, got [^\n]{{1,90}}$"):
            kernels.gem(FEATURES, **{name: value})


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("output_size", lambda **given: call("roi_align", **given)),
        ("sampling_ratio", lambda **given: call("roi_align", **given)),
        ("spatial_scale", lambda **given: call("roi_align", **given)),
        ("eps", lambda **given: kernels.rmac(FEATURES, **given)),
        ("overlap", lambda **given: kernels.rmac(FEATURES, **given)),
        ("p", lambda **given: kernels.gem(FEATURES, **given)),
    ],
)
class TestOtherLibrariesNumbers:
    def test_one_with_a_gradient_is_refused(self, name, function):
        """It would be dropped in silence."""
        message = rf"^{name}: want a plain number, got a tensor that requires a gradient"
        with pytest.raises(ValueError, match=message):
            function(**{name: Scalar(1, requires_grad=True)})

    def test_one_number_is_taken(self, name, function):
        for number in (Scalar(2), np.array(2), np.int8(2)):
            np.testing.assert_array_equal(function(**{name: number}), function(**{name: 2}))


@pytest.mark.parametrize("name", ["eps", "overlap", "scales"])
def test_a_huge_number_of_rmac(name):
    message = rf"^{name}: want .+, got an int of some 5001 digits$"
    with pytest.raises(ValueError, match=message):
        operators.get("rmac").forward(FEATURES, **{name: HUGE})


class TestShown:
    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (2.5, "2.5"),
            ("a\nb", r"'a\nb'"),
            (None, "None"),
            ((1, 2.0), "(1, 2.0)"),
            (np.float32(0.25), "np.float32(0.25)"),
            (np.zeros((3, 4), np.int8), "ndarray of int8, shape (3, 4)"),
            (Scalar([1, 2]), "Scalar of torch.int64, shape (2,)"),
            pytest.param(HUGE, "an int of some 5001 digits", id="huge"),
            pytest.param((HUGE, 1), "(an int of some 5001 digits, 1)", id="huge in a tuple"),
            pytest.param(Mute(), "a Mute", id="mute"),
        ],
    )
    def test_in_short(self, value, text):
        assert checks.shown(value) == text

    @pytest.mark.parametrize(
        "value",
        [
            "é" * 9999,
            list(range(9999)),
            {"a" * 999: "b" * 999},
            [np.zeros((99, 99))] * 99,
            WITHOUT_END,
            type("Long", (), {"__repr__": lambda self: "line\n" * 999})(),
            pytest.param(type("N" * 999, (Mute,), {})(), id="mute"),
        ],
    )
    def test_on_one_line(self, value):
        text = checks.shown(value)
        assert len(text) <= 80
        assert "\n" not in text


@pytest.mark.parametrize("box", [(0, 4, 4, 1, 6), (0, 4, 4, 6, 1), (0, 4, 4, 1, 1)])
def test_negative_sizes_under_aligned(box):
    """One side negative raises "vector larger than max_size" in torchvision, both give zeros."""
    rois = np.array([box], np.float32)
    with pytest.raises(ValueError, match="rois: want no negative size under aligned=True"):
        call("roi_align", rois=rois, aligned=True)
    # Legacy clamps every size to a cell, as the peers do.
    assert call("roi_align", rois=rois).shape == (1, 3, 2, 2)


def test_negative_sizes_where_there_is_no_aligned():
    features = np.zeros((1, 4, 8, 9), np.float32)
    with pytest.raises(ValueError, match=r"^rois: want no negative size, got \[0.0, 4.0, 4.0, 1.0"):
        kernels.ps_roi_align(features, [[0.0, 4, 4, 1, 6]], 2)


@pytest.mark.parametrize("operator", OPERATORS)
def test_boxes_on_a_batch_of_none(operator):
    with pytest.raises(
        ValueError, match=r"^rois: want none for a batch of no feature maps, got \["
    ):
        call(operator, features=FEATURES[:0])


@pytest.mark.parametrize("operator", ["roi_align", "roi_pool", "mac", "gem"])
def test_a_map_without_cells(operator):
    features = np.zeros((2, 3, 0, 9), np.float32)
    more = (ROIS[:, 1:], 2) if operator in ("roi_align", "roi_pool") else ()
    with pytest.raises(ValueError, match=r"^features: want at least one cell, got 0 x 9$"):
        operators.get(operator).forward(features, *more)


@pytest.mark.parametrize("name", [["roi_align"], np.zeros(3), None, "x" * 999])
def test_an_operator_that_does_not_exist(name):
    with pytest.raises(ValueError, match=r"^name: want one of .*, got [^\n]{1,80}$"):
        operators.get(name)


class TestDtypeOfAPlan:
    @pytest.mark.parametrize("dtype", ["float64", np.dtype(np.float64), float, "f8", np.float64])
    def test_whatever_numpy_takes(self, dtype):
        plan = kernels.sampling_plan(ROIS, (8, 9), 2, dtype=dtype)
        want = kernels.sampling_plan(ROIS, (8, 9), 2, dtype=np.float64)
        assert plan.weights.dtype == np.float64
        np.testing.assert_array_equal(plan.positions, want.positions)

    @pytest.mark.parametrize(
        "dtype",
        [
            np.zeros(3),
            None,
            int,
            "torch.float32",
            ">f4",
            {},
            pytest.param(Mute(), id="mute"),
            pytest.param("x" * 999, id="long"),
            pytest.param(HUGE, id="huge"),
        ],
    )
    def test_anything_else_is_refused(self, dtype):
        message = r"^dtype: want float32 or float64, numpy's or by name, got [^\n]{1,80}$"
        with pytest.raises(ValueError, match=message):
            kernels.sampling_plan(ROIS, (8, 9), 2, dtype=dtype)


def test_a_plan_says_how_many_maps_it_got():
    plan = kernels.sampling_plan(ROIS, (8, 9), 2)
    message = r"^features: want at least 2 maps of 8 x 9 cells, got 2 of 3 x 9$"
    with pytest.raises(ValueError, match=message):
        plan.apply(np.zeros((2, 1, 3, 9), np.float32))


def test_negative_sizes_of_a_turned_box():
    rois = np.array([[0, 4, 4, -2, 2, 0]], np.float32)
    with pytest.raises(ValueError, match="rois: want no negative size"):
        call("roi_align_rotated", rois=rois, aligned=True)
    assert np.isfinite(call("roi_align_rotated", rois=rois)).all()


def test_a_turned_grid_above_the_limit():
    rois = np.array([[0, 4, 4, 1e9, 2, 0]], np.float32)
    with pytest.raises(ValueError, match="at most 65536 samples per bin and axis"):
        call("roi_align_rotated", rois=rois)
    assert call("roi_align_rotated", rois=rois, sampling_ratio=2).shape == (1, 3, 2, 2)


@pytest.mark.parametrize("operator", OPERATORS)
def test_cuda_where_there_is_none_says_why(operator):
    if kernels.operators.supports(operator, "cuda"):
        pytest.skip("there is a GPU here")
    with pytest.raises(RuntimeError, match=r"device: 'cuda' cannot run here: .+"):
        call(operator, device="cuda")
    assert np.shape(call(operator, device="auto")[0])


def test_an_array_on_a_gpu_is_not_moved_in_silence():
    class OnGpu(np.ndarray):
        @property
        def __cuda_array_interface__(self):
            return self.__array_interface__

    for name, array in (("features", FEATURES), ("rois", ROIS)):
        with pytest.raises(ValueError, match=f"{name}: want an array in main memory"):
            call("roi_align", **{name: array.view(OnGpu)})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"grad_output": np.zeros((2, 3, 2), np.float32)}, "grad_output: want 4 dimensions"),
        ({"grad_output": np.zeros((1, 3, 2, 2), np.float32)}, "grad_output: want shape"),
        ({"grad_output": np.zeros((2, 4, 2, 2), np.float32)}, "grad_output: want shape"),
        ({"grad_output": np.zeros((2, 3, 2, 2), int)}, "grad_output: want float16"),
        ({"grad_output": np.zeros((2, 3, 0, 2), np.float32)}, "output_size: want an int from 1"),
        ({"wrt": "boxes"}, r"wrt: want one of \('features', 'rois'\)"),
        ({"wrt": {"rois"}}, r"wrt: want one of .*, or a tuple or list of them, got \{'rois'\}$"),
        ({"wrt": np.array(["rois"])}, "wrt: want .* tuple or list .*, got ndarray of <U4, shape"),
        ({"wrt": [np.zeros(999)]}, "wrt: want one of .*, got ndarray of float64, shape"),
        ({"deterministic": "yes"}, "deterministic: want True or False"),
    ],
)
@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
def test_backward_errors(operator, changes, message):
    rois = TURNED if operator == "roi_align_rotated" else ROIS
    arguments = {"grad_output": np.zeros((2, 3, 2, 2), np.float32), "features": FEATURES}
    with pytest.raises(ValueError, match=message):
        kernels.operators.gradient_of(operator)(**{**arguments, "rois": rois, **changes})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"argmax": np.full((2, 3, 2, 2), 72, np.int32)},
            r"argmax: want -1 or a cell in \[0, 72\)",
        ),
        ({"argmax": np.full((2, 3, 2, 2), -2, np.int32)}, "argmax: want -1 or a cell"),
        ({"argmax": np.zeros((2, 3, 2, 2))}, "argmax: want int32 or int64, got float64"),
        ({"argmax": np.zeros((2, 3, 2, 1), np.int32)}, "argmax: want shape"),
        ({"features_shape": (2, 3, 8)}, "features_shape: want 4 dimensions"),
        ({"features_shape": (2, 3, 8, -9)}, "features_shape: want an int from 0"),
        ({"features_shape": 5}, "features_shape: want a tuple of 4 sizes"),
        ({"features_shape": np.zeros(999)}, "features_shape: want a tuple of 4 sizes, got ndarray"),
        ({"features_shape": (2, 3, HUGE, 9)}, "features_shape: want an int .* some 5001 digits$"),
        ({"features_shape": (2, 3, 2**30, 2**30)}, "features_shape: want at most 1099511627776 va"),
        ({"features_shape": (0, 2**30, 2**30, 9)}, "features_shape: want at most 1099511627776 va"),
        ({"features_shape": (0, 3, 8, 9)}, "rois: want none for a batch of no feature maps"),
        ({"features_shape": (2, 3, 0, 9)}, "features_shape: want at least one cell, got 0 x 9"),
        ({"features_shape": (1, 3, 8, 9)}, "rois: want a whole batch index"),
        ({"features_shape": (2, 4, 8, 9)}, "grad_output: want shape"),
    ],
)
def test_roi_pool_backward_errors(changes, message):
    arguments = {
        "grad_output": np.zeros((2, 3, 2, 2), np.float32),
        "argmax": np.zeros((2, 3, 2, 2), np.int32),
        "features_shape": FEATURES.shape,
        "rois": ROIS,
    }
    with pytest.raises(ValueError, match=message):
        kernels.roi_pool_backward(**{**arguments, **changes})


@pytest.mark.parametrize("rois", [np.zeros((0, 5)), np.zeros((0, 4)), [], np.zeros((0, 6))])
@pytest.mark.parametrize("operator", OPERATORS)
def test_no_boxes_give_no_output(operator, rois):
    output = call(operator, rois=rois)
    output = output[0] if operator == "roi_pool" else output
    assert output.shape == (0, 3, 2, 2)
    assert output.dtype == np.float32


@pytest.mark.parametrize("operator", OPERATORS)
def test_no_channels_give_no_output(operator):
    output = call(operator, features=FEATURES[:, :0])
    output = output[0] if operator == "roi_pool" else output
    assert output.shape == (2, 0, 2, 2)


def test_rois_come_out_as_the_loops_want_them():
    shape = checks.FeatureShape(2, 3, 8, 9)
    table = np.asfortranarray(np.array([[1, 2, 3, 4]], np.float16))
    rois = checks.check_rois(table, np.dtype(np.float32), shape, Rules.of(False))
    assert rois.tolist() == [[0, 1, 2, 3, 4]]
    assert rois.dtype == np.float32
    assert rois.flags.c_contiguous


class TestCheckGrid:
    """A fixed ratio must not ask for more memory or time than anybody means."""

    @pytest.mark.parametrize(
        ("operator", "rois", "options"),
        [
            pytest.param("roi_align", [[0, 0, 1, 1]], {"reduction": "max"}, id="maximum"),
            pytest.param("roi_align_rotated", [[0, 0, 1, 1, 0]], {}, id="rotated"),
        ],
    )
    def test_samples_of_a_box(self, operator, rois, options):
        forward = operators.get(operator).forward
        features = np.zeros((1, 1, 2, 2), np.float32)
        # 2048 x 2048 samples in one bin are 2**22, the limit; in two bins they are too many.
        with pytest.raises(
            ValueError, match=r"^sampling_ratio: want at most 4194304 samples per box"
        ):
            forward(features, rois, (1, 2), sampling_ratio=2048, **options)
        checks.check_grid(2048, (1, 1), merged=False)

    def test_merged_taps_count_along_one_side(self):
        output = kernels.roi_align(
            np.ones((1, 1, 2, 2), np.float32), [[0, 0, 1, 1]], 2, sampling_ratio=4096
        )
        assert output == pytest.approx(1)
        with pytest.raises(
            ValueError, match=r"^sampling_ratio: want at most 4194304 samples per box"
        ):
            checks.check_grid(65536, (65, 1), merged=True)
