"""A CUDA call has one stream from its first array to its result.

Without a GPU: what stands in for the driver notes on which stream memory is allocated, copied and
cleared, and each kernel queued.
"""

import os

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import operators
from tests.kernels.cuda_stand_in import Memory, on_stream, stand_in

pytest.importorskip("numba_cuda")
pytestmark = pytest.mark.skipif(
    os.environ.get("NUMBA_ENABLE_CUDASIM") == "1", reason="the simulator has no streams"
)


@pytest.fixture
def events(monkeypatch):
    return stand_in(monkeypatch)


UPRIGHT = np.array([[0, 1, 1, 4, 3]], np.float32)
TURNED = np.array([[0, 2, 2, 3, 2, 30]], np.float32)
WHITENING = kernels.Whitening(np.zeros(4), np.eye(4)[:2])
CASES = [
    *((name, {}) for name in operators.names() if "cuda" in operators.get(name).devices),
    ("roi_align", {"reduction": "max"}),
    ("rmac", {"whitening": WHITENING, "aggregate": "concat"}),
]


def features(dtype, layout, shape=(1, 4, 4, 5)):
    return np.ones(shape if layout == "NCHW" else np.array(shape)[[0, 2, 3, 1]], dtype)


def every_call(name, options, source, on_other=lambda array: array, deterministic=False):
    """Forward and backward of an operator; gives the results."""
    forward, gradient = operators.get(name).forward, operators.gradient_of(name)
    pooling = operators.get(name).pooling
    options = {**options, "device": "cuda"}
    if pooling is None:
        output = forward(source, **options)
        return [output, gradient(on_other(np.array(output)), source, **options)]
    boxes = np.repeat(TURNED if pooling.boxes.turned else UPRIGHT, 9, axis=0)
    output = forward(source, on_other(boxes), 2, **options)
    options["deterministic"] = deterministic
    if name == "roi_pool":
        output, argmax = output
        upstream = np.array(output).view(type(source))
        upstream.stream = source.stream
        shape = tuple(source.shape)
        back = gradient(upstream, on_other(np.array(argmax)), shape, boxes, **options)
        return [output, argmax, back]
    gradients = gradient(on_other(np.array(output)), source, boxes, **options)
    return [output, *(part for part in gradients if part is not None)]


@pytest.mark.parametrize(("name", "options"), CASES)
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize(
    ("dtype", "deterministic"), [(np.float32, False), (np.float64, True), (np.float16, False)]
)
def test_everything_is_on_the_stream_of_the_features(
    events, name, options, layout, dtype, deterministic
):
    source = on_stream(features(dtype, layout), 7)
    results = every_call(name, {**options, "layout": layout}, source, deterministic=deterministic)
    assert {stream for _, stream in events} == {7}
    assert {what for what, _ in events} >= {"allocate", "copy"}
    assert [result.stream for result in results] == [7] * len(results)


@pytest.mark.parametrize(("name", "options"), CASES)
def test_what_comes_on_another_stream_is_waited_for(events, name, options):
    source = on_stream(features(np.float32, "NCHW"), 7)
    results = every_call(name, options, source, lambda array: on_stream(array, 8))
    assert ("wait", 8) in events
    queued = {stream for what, stream in events if what.startswith("_")}
    assert queued == {7}
    assert {result.stream for result in results} == {7}


def test_what_comes_on_the_default_stream_is_waited_for(events):
    source = on_stream(features(np.float32, "NCHW"), 7)
    kernels.rmac_backward(np.ones((1, 4), np.float32).view(Memory), source, device="cuda")
    assert ("wait", 0) in events


def test_two_names_of_the_default_stream_are_one(events):
    source = on_stream(features(np.float32, "NCHW"), 1)
    kernels.rmac_backward(np.ones((1, 4), np.float32).view(Memory), source, device="cuda")
    assert "wait" not in {what for what, _ in events}


def test_boxes_and_results_are_waited_for_on_their_stream(events):
    """Both are read in the computer's memory."""
    source = features(np.float32, "NCHW")
    boxes = on_stream(UPRIGHT, 8)
    result = kernels.roi_align(source, boxes, 2, device="cuda")
    assert type(result) is np.ndarray
    assert events[0] == ("wait", 8)
    assert {stream for what, stream in events if what != "wait"} == {0}


def test_boxes_on_the_gpu_are_checked_while_they_are_read(events):
    """The call asks for the verdict when its own kernel is queued; nothing else is waited for."""
    source = on_stream(features(np.float32, "NHWC"), 7)
    kernels.roi_align(source, on_stream(UPRIGHT, 7), 2, device="cuda", layout="NHWC")
    done = [event for event in events if event[0] != "allocate"]
    assert done == [("_try_boxes", 7), ("mark", 7), ("_forward_average", 7), ("ask", 7)]


def test_with_an_out_the_verdict_is_asked_for_first(events):
    source = on_stream(features(np.float32, "NHWC"), 7)
    out = on_stream(np.zeros((1, 2, 2, 4), np.float32), 7)
    kernels.roi_align(source, on_stream(UPRIGHT, 7), 2, device="cuda", layout="NHWC", out=out)
    names = [name for name, _ in events if name != "allocate"]
    assert names == ["_try_boxes", "mark", "ask", "_forward_average"]
