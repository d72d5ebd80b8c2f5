"""Every CUDA kernel is compiled for a GPU, whether or not there is one.

The simulator runs kernels as Python and sees none of the compiler's rules. Here each public
operator launches its kernels as on a GPU, but a launch compiles the kernel for the arguments that
it gets, to an H200's code, and runs nothing. Needs the compiler that requirements-cuda.txt brings.
"""

import os
import re
from types import SimpleNamespace

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import operators
from tests.kernels.cuda_stand_in import stand_in

H200 = (9, 0)
ATOMIC = re.compile(r"\b(atom|red)\.\S*add\.\S*f(32|64)")


def missing() -> str:
    """Why nothing can be compiled here; empty where it can."""
    if os.environ.get("NUMBA_ENABLE_CUDASIM") == "1":
        return "the simulator compiles nothing"
    try:
        from numba import cuda, float32

        cuda.compile(lambda array: None, (float32[:],), cc=H200, device=False, abi="numba")
    except Exception as error:
        return f"no compiler for CUDA: {str(error).splitlines()[0]} (requirements-cuda.txt)"
    return ""


MISSING = missing()
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)


@pytest.fixture
def compiled(monkeypatch):
    """PTX of the kernels that were launched, by (kernel, argument types)."""
    import numba.cuda.dispatcher as dispatcher
    from numba import cuda

    from roiviz.kernels.cuda import driver

    found: dict[tuple, str] = {}

    def compile_for(kernel, arguments):
        types = driver.types_of(kernel, arguments)
        name = f"{kernel.py_func.__module__}.{kernel.py_func.__name__}"
        if (name, types) not in found:
            found[name, types], _ = cuda.compile(
                kernel.py_func, types, cc=H200, device=False, abi="numba"
            )

    stand_in(monkeypatch, compile_for)
    monkeypatch.setattr(
        dispatcher, "get_current_device", lambda: SimpleNamespace(compute_capability=H200)
    )
    return found


def features(dtype, layout, channels=3):
    shape = (1, channels, 4, 5) if layout == "NCHW" else (1, 4, 5, channels)
    return np.ones(shape, dtype)


UPRIGHT = np.array([[0, 1, 1, 4, 3]], np.float32)
TURNED = np.array([[0, 2, 2, 3, 2, 30]], np.float32)

POOLING = {name: operators.get(name).pooling for name in operators.names()}
VARIANTS = [
    pytest.param(np.float32, "NCHW", id="float32-NCHW"),
    pytest.param(np.float64, "NHWC", id="float64-NHWC"),
    pytest.param(np.float16, "NHWC", id="float16-NHWC"),
]


@pytest.mark.parametrize(("dtype", "layout"), VARIANTS)
@pytest.mark.parametrize("deterministic", [False, True])
@pytest.mark.parametrize(
    ("operator", "option"),
    [
        *((name, {}) for name, row in POOLING.items() if row and name != "roi_pool"),
        ("roi_align", {"reduction": "max"}),
        ("roi_align_rotated", {"clockwise": True}),
    ],
)
def test_align(compiled, operator, option, dtype, layout, deterministic):
    pooling = operators.pooling_of(operator)
    rois = TURNED if pooling.boxes.turned else UPRIGHT
    options = {"layout": layout, "device": "cuda", **option}
    source = features(dtype, layout, channels=4)
    output = operators.get(operator).forward(source, rois, 2, **options)
    backward = operators.gradient_of(operator)
    backward(output, source, rois, **options, deterministic=deterministic)
    names = {name.rpartition(".")[2] for name, _ in compiled}
    assert ("_scatter_in_order" if deterministic else "_scatter") in names
    assert ("_box_gradients" in names) == ("rois" in pooling.differentiable)
    assert all(".target sm_90" in ptx for ptx in compiled.values())
    assert adds_with_atomics(compiled, "_scatter") or deterministic


@pytest.mark.parametrize(("dtype", "layout"), VARIANTS)
@pytest.mark.parametrize("deterministic", [False, True])
def test_pool(compiled, dtype, layout, deterministic):
    options = {"layout": layout, "device": "cuda"}
    source = features(dtype, layout)
    output, argmax = kernels.roi_pool(source, UPRIGHT, 2, **options)
    kernels.roi_pool_backward(
        output, argmax, source.shape, UPRIGHT, **options, deterministic=deterministic
    )
    names = {name.rpartition(".")[2] for name, _ in compiled}
    assert {"_forward_pool", "_scatter_in_order" if deterministic else "_scatter"} <= names
    assert adds_with_atomics(compiled, "_scatter") or deterministic


def adds_with_atomics(compiled, kernel) -> bool:
    """Two rois that read one cell may add to it at once: the named kernel must, and no other may.

    The simulator, whose threads take turns, sees no difference.
    """
    names = {name.rpartition(".")[2] for (name, _), ptx in compiled.items() if ATOMIC.search(ptx)}
    assert names <= {kernel}
    return kernel in names


@pytest.mark.parametrize(("dtype", "layout"), VARIANTS)
def test_descriptors(compiled, dtype, layout):
    options = {"layout": layout, "device": "cuda"}
    source = features(dtype, layout)
    for name in operators.names():
        row = operators.get(name)
        if "cuda" in row.devices and row.pooling is None:
            descriptor = row.forward(source, **options)
            operators.gradient_of(name)(descriptor, source, **options)
    assert len(compiled) > 5
    assert not adds_with_atomics(compiled, "none")


def test_a_map_read_often_is_turned(compiled):
    boxes = np.repeat(UPRIGHT, 9, axis=0)
    kernels.roi_align(features(np.float32, "NCHW"), boxes, 2, device="cuda")
    assert "roiviz.kernels.cuda._transpose" in {name for name, _ in compiled}


@pytest.mark.parametrize(
    ("operator", "boxes"), [("roi_align", UPRIGHT), ("roi_align_rotated", TURNED)]
)
@pytest.mark.parametrize("channels", [4, 3])
def test_four_channels_are_read_at_once_where_they_can(compiled, operator, boxes, channels):
    source = features(np.float32, "NHWC", channels)
    operators.get(operator).forward(source, boxes, 2, layout="NHWC", device="cuda")
    reads = {ptx.count("ld.global.v4.f32") for (name, _), ptx in compiled.items()}
    assert (max(reads) > 0) == (channels == 4)
    writes = {ptx.count("st.global.v4.f32") for ptx in compiled.values()}
    assert (max(writes) > 0) == (channels == 4)
