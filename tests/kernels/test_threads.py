"""The same bits for any number of threads, and many callers at once."""

import subprocess
import sys
import threading

import numba
import numpy as np
import pytest

from kernels import roi_align
from kernels.cpu import threads
from tests.kernels.samples import ALIGN_OPERATORS, LAYOUTS, boxes_for, features, run, run_backward

LARGE = (2, 72, 40, 50)


@pytest.fixture
def number_of_threads():
    before = numba.get_num_threads()
    yield numba.set_num_threads
    numba.set_num_threads(before)


def large(operator):
    return features(shape=LARGE), boxes_for(operator, count=150, size=(40, 50))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("operator", ALIGN_OPERATORS)
def test_any_number_of_threads_gives_the_same_bits(
    operator, layout, number_of_threads, monkeypatch
):
    x, rois = large(operator)
    used = []
    share = threads.share
    monkeypatch.setattr(
        threads,
        "share",
        lambda task, pieces, count: used.append(count) or share(task, pieces, count),
    )
    results = []
    for count in sorted({1, 2, numba.config.NUMBA_NUM_THREADS}):
        number_of_threads(min(count, numba.config.NUMBA_NUM_THREADS))
        output = run(operator, x, rois, 7, layout=layout)
        grad = features(1, output.shape)
        results.append((output, *run_backward(operator, grad, x, rois, layout=layout)))
    if numba.config.NUMBA_NUM_THREADS > 1:
        assert max(used) > 1
    for other in results[1:]:
        for first, again in zip(results[0], other, strict=True):
            np.testing.assert_array_equal(first, again)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_many_callers_at_once(layout):
    """A web server's threads: small jobs and large ones, each gets its own answer."""
    jobs = []
    for number in range(8):
        operator = ALIGN_OPERATORS[number % 2]
        shape = LARGE if number < 3 else (1, 9, 20, 20)
        x = features(number, shape)
        rois = boxes_for(operator, number, 60 if number < 3 else 2, batch=shape[0])
        jobs.append((operator, x, rois, run(operator, x, rois, 7, layout=layout)))
    failures = []
    begin = threading.Barrier(len(jobs))

    def call(operator, x, rois, want):
        begin.wait()
        for _ in range(10):
            got = run(operator, x, rois, 7, layout=layout)
            if not np.array_equal(got, want):
                failures.append(operator)

    callers = [threading.Thread(target=call, args=job) for job in jobs]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert not failures


def test_a_small_job_stays_in_its_callers_thread(monkeypatch):
    monkeypatch.setattr(threads, "_executor", None)  # would fail if it were asked for
    x, rois = features(shape=(1, 64, 32, 32)), boxes_for("roi_align", count=1, batch=1)
    for layout in LAYOUTS:
        run("roi_align", x, rois, 7, layout=layout)


def test_share_passes_errors_on():
    def fail(piece):
        raise ArithmeticError(piece)

    with pytest.raises(ArithmeticError):
        threads.share(fail, range(9), 2)
    assert threads.share(lambda piece: piece * piece, range(9), 2) == [i * i for i in range(9)]
    assert threads.share(str, [], 2) == []


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="a system without fork")
def test_a_forked_child_can_call_too():
    program = """
import os, sys
import numpy as np
from tests.kernels.samples import boxes_for, features, run
x, rois = features(shape=(1, 128, 60, 60)), boxes_for("roi_align", count=200, batch=1)
want = run("roi_align", x, rois, 7)
child = os.fork()
if child == 0:
    os._exit(0 if np.array_equal(run("roi_align", x, rois, 7), want) else 1)
sys.exit(os.waitpid(child, 0)[1])
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, timeout=100)


def test_equal_calls_compile_once():
    """A browser's 500.0 arrives as the int 500; a feature map of the app is read-only."""
    from kernels.cpu import loops_nchw, loops_nhwc
    from kernels.cpu import roi_align as loops

    rois = np.array([[0, 0, 5, 5]], np.float32)
    for writable in (True, False):
        x = features(shape=(1, 3, 9, 9))
        x.setflags(write=writable)
        rois.setflags(write=writable)
        for scale in (1.0, 1, np.float32(1), np.float64(1), np.int32(1)):
            for ratio in (2, np.int64(2), np.int8(2)):
                options = {"spatial_scale": scale, "sampling_ratio": ratio}
                roi_align(x, rois, 7, aligned=np.True_, **options)
                roi_align(x, rois, 7, layout="NHWC", **options)
    for function in (loops.merge, loops_nchw.gather, loops_nhwc.gather):
        assert len(function.signatures) <= 2  # one for each float type
