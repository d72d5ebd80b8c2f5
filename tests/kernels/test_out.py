"""Results in memory that the caller brings: ``out``."""

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import devices, operators
from tests.kernels.cuda_cases import OnDevice
from tests.kernels.cuda_stand_in import stand_in
from tests.kernels.foreign import GPU, Array, OnGpu, library
from tests.kernels.test_arrays import BOXES, FEATURES

__all__ = ["library"]

REGIONS = np.array([[0, 0, 3, 3], [1, 1, 6, 5]])
WHITENING = kernels.Whitening(np.zeros(4), np.eye(4)[:2])

CALLS = {
    **{name: (operators.get(name).forward, (boxes, 2)) for name, boxes in BOXES.items()},
    **{name: (operators.get(name).forward, ()) for name in ("mac", "spoc", "gem", "rmac")},
    "region_maxima": (kernels.region_maxima, (REGIONS,)),
}
PAIRS = ("roi_pool", "region_maxima")


def call(name, given=FEATURES, **options):
    function, arguments = CALLS[name]
    return function(given, *arguments, **options)


def alike(results, fill=7):
    """Arrays of the same form, full of another number."""
    if isinstance(results, tuple):
        return tuple(alike(result, fill) for result in results)
    return np.full_like(results, fill)


def parts(results):
    return results if isinstance(results, tuple) else (results,)


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("name", CALLS)
def test_the_result_is_written_there(name, dtype, layout):
    shown = FEATURES if layout == "NCHW" else FEATURES.transpose(0, 2, 3, 1)
    given = np.ascontiguousarray(shown, dtype)
    want = call(name, given, layout=layout)
    out = alike(want)
    got = call(name, given, layout=layout, out=out)
    for ours, place, plain in zip(parts(got), parts(out), parts(want), strict=True):
        assert ours is place
        np.testing.assert_array_equal(place, plain)


@pytest.mark.parametrize("name", PAIRS)
def test_one_of_two(name):
    want = call(name)
    for number in (0, 1):
        out = [None, None]
        out[number] = np.zeros_like(want[number])
        got = call(name, out=out)
        assert got[number] is out[number]
        for ours, plain in zip(got, want, strict=True):
            np.testing.assert_array_equal(ours, plain)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("wrong", [(), (None,), np.zeros((3, 4, 2, 2), np.float32), "out"])
def test_two_results_want_two_arrays(name, wrong):
    with pytest.raises(ValueError, match=r"^out: want \((output|maxima), argmax\), got "):
        call(name, out=wrong)
    shape, dtype = parts(call(name))[0].shape, np.float32
    same = np.zeros(shape, dtype)
    with pytest.raises(ValueError, match=r"^out\[1\]: want (int32, got float32|memory of its own)"):
        call(name, out=(same, same.view(dtype)))
    with pytest.raises(ValueError, match=r"^out\[1\]: want memory of its own, got .* out\[0\] has"):
        call(name, out=(same, same.view(np.int32)))


def read_only(array):
    array.flags.writeable = False
    return array


OUT = "out(?:\\[0\\])?"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda a: a[:-1], r"want shape \(\d.*\), got \("),
        (lambda a: a.astype(np.float64), "want float32, got float64"),
        (lambda a: a.astype(">f4"), "want a C-contiguous array in native byte order"),
        (lambda a: np.stack([a, a], -1)[..., 1], "want a C-contiguous array"),
        (lambda a: np.asfortranarray(a), "want a C-contiguous array"),
        (read_only, "want an array that can be written to, got a read-only one"),
        (lambda a: a.tolist(), "want float32, got list"),
        (lambda a: np.ma.array(a, mask=a == a), "want numbers without a mask"),
        (lambda a: Array(a, writable=False), "want an array that can be written to"),
        (
            lambda a: Array(a, GPU),
            "want an array in main memory, as the others, got one on the GPU",
        ),
        (lambda a: Copying(a), "want memory to write to, got a Copying that copies"),
    ],
)
@pytest.mark.parametrize("name", CALLS)
def test_what_does_not_fit_is_refused(name, make, message):
    first, *others = parts(call(name))
    out = make(np.zeros_like(first))
    with pytest.raises(ValueError, match=f"^{OUT}: {message}"):
        call(name, out=(out, None) if others else out)


class Copying:
    """An array whose numbers one only gets as a copy."""

    def __init__(self, array):
        self.array, self.shape = array, array.shape

    def __array__(self, dtype=None, copy=None):
        return np.array(self.array, dtype)


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated", "roi_pool"])
def test_inputs_are_not_written_over(operator):
    memory = np.zeros(3 * 4 * 6 * 7 + 48, np.float32)
    features = memory[:-48].reshape(3, 4, 6, 7)
    first, *others = parts(call(operator, features))

    def into(array):
        out = array.reshape(first.shape)
        return call(operator, features, out=(out, None) if others else out)

    with pytest.raises(ValueError, match=f"^{OUT}: want memory of its own, got some that features"):
        into(memory[-52:-4])
    np.testing.assert_array_equal(into(memory[-48:]), call(operator, features))
    boxes = memory[: BOXES[operator].size].reshape(BOXES[operator].shape)
    boxes[:] = BOXES[operator]
    function = operators.get(operator).forward
    out = memory[:48].reshape(first.shape)
    with pytest.raises(ValueError, match=f"^{OUT}: want memory of its own, got some that rois has"):
        function(FEATURES, boxes, 2, out=(out, None) if others else out)
    np.testing.assert_array_equal(boxes, BOXES[operator])


def test_no_boxes_no_memory():
    out = np.zeros((0, 4, 2, 2), np.float32)
    assert kernels.roi_align(FEATURES, np.zeros((0, 5)), 2, out=out) is out


def test_an_array_of_another_library(library):
    memory = np.zeros((3, 4, 2, 2), np.float32)
    out = Array(memory)
    assert kernels.roi_align(FEATURES, BOXES["roi_align"], 2, out=out) is out
    np.testing.assert_array_equal(memory, kernels.roi_align(FEATURES, BOXES["roi_align"], 2))


@pytest.mark.skipif(devices.simulated(), reason="the simulator has no streams")
class TestOnAGpu:
    @pytest.fixture
    def events(self, monkeypatch, library):
        return stand_in(monkeypatch)

    @pytest.mark.parametrize(
        ("stream", "waits"), [(7, []), (8, [("wait", 8), ("wait", 7)]), (None, [("wait", 7)])]
    )
    def test_who_reads_on_another_stream_finds_it_done(self, events, stream, waits):
        memory = np.zeros((2, 4), np.float32)
        out = OnGpu(memory, stream)
        assert kernels.spoc(OnGpu(FEATURES, 7), device="cuda", out=out) is out
        assert [event for event in events if event[0] == "wait"] == waits
        assert ("allocate", 7) not in events

    def test_it_must_be_on_the_gpu_too(self, events):
        with pytest.raises(ValueError, match=r"^out: want an array on the GPU, as the others"):
            kernels.mac(OnGpu(FEATURES, 7), device="cuda", out=np.zeros((2, 4), np.float32))


@pytest.mark.simulator
@pytest.mark.parametrize("dtype", [np.float16, np.float32])
@pytest.mark.parametrize("name", CALLS)
def test_on_the_simulator(name, dtype):
    given = FEATURES.astype(dtype)
    want = call(name, given)
    here = alike(want)
    got = call(name, given, device="cuda", out=here)
    there = tuple(OnDevice(array) for array in parts(alike(want)))
    out = there if isinstance(want, tuple) else there[0]
    assert call(name, OnDevice(given), device="cuda", out=out) is out or isinstance(want, tuple)
    for ours, place, on_device, plain in zip(
        parts(got), parts(here), there, parts(want), strict=True
    ):
        assert ours is place
        np.testing.assert_allclose(place, plain, atol=1e-3 if dtype == np.float16 else 1e-6)
        np.testing.assert_array_equal(on_device.memory, place)
