"""Arrays of other libraries come in, and results go back to them."""

import gc
import sys
import weakref
from types import SimpleNamespace

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import arrays, devices, dlpack
from tests.kernels.cuda_stand_in import Memory, stand_in
from tests.kernels.foreign import CPU, GPU, OTHER, Array, OnGpu, from_dlpack, library
from tests.kernels.test_arrays import BOXES, CALLS, FEATURES, arrays_in

__all__ = ["library"]


def all_in(result):
    """Every array of a result, whatever holds it and of whatever kind."""
    if isinstance(result, Array | np.ndarray):
        yield result
    elif isinstance(result, tuple | list):
        for part in result:
            yield from all_in(part)
    elif hasattr(result, "__dataclass_fields__"):
        for part in vars(result).values():
            yield from all_in(part)


def kind_giving(name, arguments) -> bool:
    """Whether results come in the kind of this argument: the features', or there are none."""
    return name == "features" or (name == "grad_output" and "features" not in arguments)


@pytest.mark.parametrize(
    ("version", "writable"),
    [
        pytest.param(None, True, id="before DLPack 1.0"),
        pytest.param((1, 0), False, id="read-only"),
        pytest.param((1, 3), True, id="newer"),
    ],
)
@pytest.mark.parametrize(("function", "arguments", "name"), CALLS)
def test_every_array_may_be_foreign(library, function, arguments, name, writable, version):
    given = Array(arguments[name], writable=writable, version=version)
    got = list(all_in(function(**{**arguments, name: given})))
    want = list(all_in(function(**arguments)))
    foreign = [array.memory for array in got if isinstance(array, Array)]
    assert bool(foreign) == kind_giving(name, arguments)
    assert want
    for ours, plain in zip(got, want, strict=True):
        ours = ours.memory if isinstance(ours, Array) else ours
        assert ours.dtype == plain.dtype
        np.testing.assert_array_equal(ours, plain)


def test_all_arrays_of_a_call_may_be_of_different_kinds(library):
    boxes = np.asfortranarray(BOXES["roi_align"][:, ::-1])[:, ::-1]
    output = kernels.roi_align(FEATURES, Array(boxes), 2)
    assert type(output) is np.ndarray
    np.testing.assert_array_equal(output, kernels.roi_align(FEATURES, BOXES["roi_align"], 2))
    back = kernels.roi_align_backward(Array(output), FEATURES, boxes.tolist())
    assert type(back.features) is type(back.rois) is np.ndarray
    back = kernels.roi_align_backward(output, Array(FEATURES), Array(boxes), wrt="rois")
    assert back.features is None
    assert isinstance(back.rois, Array)


def test_a_result_lies_where_the_loops_wrote_it(library, monkeypatch):
    lent = []

    def take(array):
        lent.append(array)
        return from_dlpack(array)

    monkeypatch.setattr(library, "from_dlpack", take)
    got = kernels.roi_align(Array(FEATURES), BOXES["roi_align"], 2)
    assert got.memory.ctypes.data == lent[0].ctypes.data
    kept = weakref.ref(lent.pop())
    gc.collect()
    assert kept() is not None
    del got
    gc.collect()
    assert kept() is None


def test_the_library_is_the_one_that_the_namespace_names(library):
    class Named(Array):
        def __array_namespace__(self):
            return SimpleNamespace(from_dlpack=lambda array: ("named", array.shape))

    got = kernels.mac(Named(FEATURES))
    assert got == ("named", (2, 4))


def test_a_class_of_ones_own_belongs_to_the_library_of_its_base(library):
    class Own(Array):
        pass

    assert Own.__module__ != "foreign.core"
    assert type(kernels.mac(Own(FEATURES))) is Array


def test_without_from_dlpack_numpys(library, monkeypatch):
    monkeypatch.delattr(library, "from_dlpack")
    assert type(kernels.mac(Array(FEATURES))) is np.ndarray


def test_numpys_own_kinds_give_plain_arrays(tmp_path):
    stored = np.memmap(tmp_path / "features", np.float32, "w+", shape=FEATURES.shape)
    stored[:] = FEATURES
    for array in (stored, FEATURES.view(type("Own", (np.ndarray,), {}))):
        got = kernels.mac(array)
        assert type(got) is np.ndarray
        np.testing.assert_array_equal(got, kernels.mac(FEATURES))


def compiled() -> int:
    """How many times the loops have been compiled so far, in all."""
    loops = {
        id(thing): len(thing.signatures)
        for name, module in sys.modules.items()
        if name.startswith("roiviz.kernels.") and module is not None
        for thing in vars(module).values()
        if hasattr(thing, "signatures")
    }
    return sum(loops.values())


@pytest.mark.parametrize(("function", "arguments", "name"), CALLS)
def test_what_is_read_only_compiles_nothing_anew(function, arguments, name):
    function(**arguments)
    before = compiled()
    given = arguments[name].copy()
    given.flags.writeable = False
    function(**{**arguments, name: given})
    assert compiled() == before
    assert not given.flags.writeable


def odd(array):
    """The same numbers, lying otherwise."""
    size = array.nbytes
    crooked = np.zeros(size + 1, np.uint8)[1:].view(array.dtype).reshape(array.shape)
    crooked[:] = array
    wide = np.zeros((*array.shape, 2), array.dtype)
    wide[..., 1] = array
    return {
        "swapped": array.astype(array.dtype.newbyteorder()),
        "crooked": crooked,
        "strided": wide[..., 1],
        "reversed": np.ascontiguousarray(array[::-1])[::-1],
        "fortran": np.asfortranarray(array),
    }


@pytest.mark.parametrize("way", list(odd(FEATURES)))
@pytest.mark.parametrize(("function", "arguments", "name"), CALLS)
def test_how_an_array_lies_does_not_matter(function, arguments, name, way):
    given = odd(arguments[name])[way]
    assert given.dtype.itemsize == 1 or given.flags.aligned == (way != "crooked")
    got = list(arrays_in(function(**{**arguments, name: given})))
    want = list(arrays_in(function(**arguments)))
    for ours, plain in zip(got, want, strict=True):
        assert ours.dtype == plain.dtype
        # A product of matrices adds in another order where they lie otherwise.
        close = 1e-12 if function is kernels.learn_whitening else 0
        np.testing.assert_allclose(ours, plain, rtol=0, atol=close)


@pytest.mark.parametrize(("function", "arguments", "name"), CALLS)
@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda a: Array(a, OTHER), "an array that numpy can read, got Array .*DLPack's device 8"),
        (lambda a: Array(a, GPU), "an array in main memory, got one on a GPU"),
        (lambda a: OnGpu(a, 7), "an array in main memory, got one on a GPU"),
    ],
)
def test_an_array_elsewhere_is_refused(function, arguments, name, make, message):
    with pytest.raises(ValueError, match=f"^{name}: want {message}"):
        function(**{**arguments, name: make(arguments[name])})


@pytest.mark.parametrize(
    ("array", "why"),
    [
        (Array(FEATURES, GPU, version=(2, 0)), r"DLPack version 2\.0"),
        (Array(FEATURES, GPU, lanes=4), "DLPack type 2 of 32 bits"),
        (
            type("Old", (Array,), {"__dlpack__": lambda self, **_: "no capsule"})(FEATURES, GPU),
            "no DLPack capsule",
        ),
    ],
)
def test_a_capsule_that_cannot_be_read(array, why):
    with pytest.raises(ValueError, match=rf"^x: want an array that numpy can read, got .*\({why}"):
        arrays.as_array("x", array)


def test_what_is_borrowed_is_described_as_it_lies():
    memory = np.arange(24, dtype=np.float32).reshape(2, 3, 4)[:, ::-1, ::2]
    for version, writable in ((None, True), ((1, 0), True), ((1, 0), False)):
        lender = Array(memory, GPU, writable=writable, version=version)
        about = dlpack.Borrowed(lender, 7).__cuda_array_interface__
        assert lender.asked == [7]
        assert about["data"] == (memory.ctypes.data, not writable)
        assert about["stream"] == 7
        view = np.asarray(SimpleNamespace(__array_interface__={**about, "owner": memory}))
        np.testing.assert_array_equal(view, memory)


@pytest.mark.skipif(devices.simulated(), reason="the simulator has no streams")
class TestOnAGpu:
    """Results on a GPU, by what stands in for one."""

    @pytest.fixture
    def events(self, monkeypatch, library):
        return stand_in(monkeypatch)

    def test_dlpack_alone_suffices(self, events):
        features, boxes = Array(FEATURES, GPU), BOXES["roi_align"]
        output = kernels.roi_align(features, Array(boxes, GPU), 2, device="cuda")
        assert features.asked == [dlpack.DEFAULT_STREAM]
        assert (type(output), output.device, output.shape) == (Array, GPU, (3, 4, 2, 2))
        back = kernels.roi_align_backward(output, features, boxes, device="cuda")
        assert [type(part) for part in back] == [Array, Array]
        assert {number for what, number in events if what != "wait"} <= {0, dlpack.DEFAULT_STREAM}

    def test_the_features_stream_is_asked_of_the_others(self, events):
        upstream = Array(np.ones((3, 4, 2, 2), np.float32), GPU)
        features = OnGpu(FEATURES, 7)
        kernels.roi_align_backward(upstream, features, BOXES["roi_align"], device="cuda")
        assert upstream.asked[-1] == 7
        assert {number for _, number in events if number} == {7, dlpack.DEFAULT_STREAM}
        assert "wait" not in {what for what, _ in events}

    def test_a_library_that_tells_its_stream_elsewhere(self, events, monkeypatch):
        monkeypatch.setitem(arrays._STREAM_OF, "foreign", lambda library, array: 9)
        monkeypatch.setattr(OnGpu, "__module__", "foreign.cuda")
        kernels.mac(OnGpu(FEATURES), device="cuda")
        assert {number for what, number in events if what not in ("mark", "follow")} == {9}

    def test_whoever_takes_a_result_follows_its_stream(self, events, library, monkeypatch):
        for theirs, follows in ((7, []), (8, [("mark", 7), ("follow", 8)]), (-1, [])):
            events.clear()
            monkeypatch.setattr(library, "from_dlpack", lambda a, s=theirs: from_dlpack(a, s))
            got = kernels.mac(OnGpu(FEATURES, 7), device="cuda")
            assert got.device == GPU
            assert [event for event in events if event[0] in ("mark", "follow")] == follows
            assert "wait" not in {what for what, _ in events}

    def test_numbas_own_arrays_give_numbas(self, events):
        assert type(kernels.mac(FEATURES.view(Memory), device="cuda")) is Memory

    def test_a_mask_on_the_gpu_is_refused(self, events):
        features = OnGpu(FEATURES, 7)
        features.__cuda_array_interface__["mask"] = OnGpu(FEATURES > 0)
        with pytest.raises(ValueError, match=r"^features: want .*a mask on the GPU"):
            kernels.mac(features, device="cuda")


class TestLending:
    """Memory at a GPU's address, here one of main memory."""

    MEMORY = np.arange(6, dtype=np.float32).reshape(2, 3)

    def lender(self, owner=None, ordered=None):
        return dlpack.Lender(
            {**self.MEMORY.__array_interface__, "stream": 7},
            owner,
            GPU[1],
            [].append if ordered is None else ordered.append,
        )

    def test_the_borrower_sees_the_memory(self):
        got = from_dlpack(self.lender())
        assert got.device == GPU
        assert got.memory.ctypes.data == self.MEMORY.ctypes.data
        np.testing.assert_array_equal(got.memory, self.MEMORY)

    def test_old_borrowers_too(self):
        lender = self.lender()
        again = dlpack.Borrowed(SimpleNamespace(__dlpack__=lambda stream: lender.__dlpack__()), 1)
        assert again.__cuda_array_interface__["data"][0] == self.MEMORY.ctypes.data

    @pytest.mark.parametrize("used", [True, False])
    def test_the_memory_is_kept_as_long_as_it_is_lent(self, used):
        class Owner:
            pass

        owner = Owner()
        gone = weakref.ref(owner)
        lender = self.lender(owner)
        del owner
        lent = from_dlpack(lender) if used else lender.__dlpack__(max_version=(1, 0))
        del lender
        gc.collect()
        assert gone() is not None
        del lent
        gc.collect()
        assert gone() is None

    def test_the_stream_is_put_in_order(self):
        ordered: list[int] = []
        lender = self.lender(ordered=ordered)
        lender.__dlpack__(stream=5)
        lender.__dlpack__(stream=None)
        lender.__dlpack__(stream=-1)
        assert ordered == [5, dlpack.DEFAULT_STREAM]

    @pytest.mark.parametrize("asked", [{"copy": True}, {"dl_device": CPU}])
    def test_it_lends_and_does_not_copy(self, asked):
        with pytest.raises(BufferError, match="got a request for a copy"):
            self.lender().__dlpack__(**asked)
        assert self.lender().__dlpack__(dl_device=GPU, copy=False)
