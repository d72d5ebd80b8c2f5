"""The same bits for any number of threads, and many callers at once."""

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numba
import numpy as np
import pytest

from roiviz.kernels import roi_align
from roiviz.kernels.cpu import threads
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

    def noted(task, pieces, count):
        used.append(count)
        return share(task, pieces, count)

    monkeypatch.setattr(threads, "share", noted)
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
    monkeypatch.setattr(threads, "_started", None)  # would fail if it were called
    monkeypatch.setattr(threads, "_helpers", 0)
    monkeypatch.setattr(threads, "_stand_in", None)
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


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork")
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


LAST_MOMENTS = """
import atexit, os, threading
import numpy as np
from roiviz import kernels
from roiviz.kernels.cpu import threads
from tests.kernels.samples import boxes_for, features, run

x, rois = features(shape=(1, 128, 60, 60)), boxes_for("roi_align", count=200, batch=1)
want = run("roi_align", x, rois, 7)
used_before or threads._forget_pool()

def call(when, run=run, x=x, rois=rois, want=want, np=np, os=os):
    os.write(1, f"{when} {np.array_equal(run('roi_align', x, rois, 7), want)}\\n".encode())

class Late:
    def __del__(self, call=call):
        call("deleted")

def outlive():
    threading.main_thread().join()
    call("thread")

late = Late()
late.itself = late  # not before the modules go
atexit.register(call, "atexit")
threading.Thread(target=outlive).start()
"""


@pytest.mark.parametrize("used_before", [True, False])
@pytest.mark.parametrize("long", [True, False], ids=["long", "threaded"])
def test_the_last_moments_of_a_process(used_before, long):
    """Threads that outlive the main one, atexit, __del__: no thread may be startable any more."""
    program = f"used_before = {used_before}\n{LAST_MOMENTS}"
    program += "threads.LONG = 0\n" if long else ""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=100
    )
    assert done.stderr == ""
    assert sorted(done.stdout.splitlines()) == ["atexit True", "deleted True", "thread True"]


ENDLESS = """
import os, signal, sys, threading
import numpy as np
from roiviz import kernels

signal.signal(signal.SIGINT, signal.default_int_handler)  # else ignored in a background job
x = np.ones((1, 1, 64, 64), np.float32)
rois = np.tile(np.array([[0, 8, 8, 50, 50]], np.float32), (2000, 1))
turned = np.tile(np.array([[0, 30, 30, 50, 50, 30]], np.float32), (2000, 1))
large = np.ones((1, 64, 512, 512), np.float32)
calls = {
    "maximum": lambda: kernels.roi_align(x, rois, 64, sampling_ratio=32, reduction="max"),
    "rotated": lambda: kernels.roi_align_rotated(x, turned, 64, sampling_ratio=32),
    "rotated backward": lambda: kernels.roi_align_rotated_backward(
        np.ones((2000, 1, 64, 64), np.float32), x, turned, sampling_ratio=32, layout="NCHW"
    ),
    "gem": lambda: [kernels.gem(large, p=2.5) for _ in range(1000)],
    "rmac": lambda: [kernels.rmac(large, scales=20) for _ in range(10_000)],
    "small ones": lambda: [kernels.roi_align(x, rois[:1], 7) for _ in range(10**9)],
}
small = kernels.roi_align(x, rois[:1], 7)
kernels.gem(large[:, :, :9, :9], p=2.5), kernels.rmac(large[:, :, :9, :9])
for name in sys.argv[1:]:
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    try:
        calls[name]()
    except KeyboardInterrupt:
        print(name, np.array_equal(kernels.roi_align(x, rois[:1], 7), small))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no process can send itself Ctrl-C there")
@pytest.mark.parametrize(
    ("threads", "names"),
    [
        ("1", ("rotated backward", "gem")),
        ("2", ("maximum", "rotated", "rotated backward", "gem", "rmac", "small ones")),
    ],
)
def test_ctrl_c_ends_a_call_at_once(threads, names):
    """Each of these calls takes minutes; after Ctrl-C the process goes on, and it can end."""
    done = subprocess.run(
        [sys.executable, "-c", ENDLESS, *names],
        env={**os.environ, "NUMBA_NUM_THREADS": threads},
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines() == [f"{name} True" for name in names]


def test_what_a_handed_over_call_raises_is_raised(monkeypatch):
    monkeypatch.setattr(threads, "LONG", 0)
    monkeypatch.setattr(threads, "_stand_in", None)
    caller = threading.get_ident()
    assert threads.run(1, threading.get_ident) != caller
    with np.errstate(over="raise"), pytest.raises(FloatingPointError):
        threads.run(1, lambda: np.float32(1e30) * np.float32(1e30))
    with pytest.raises(ZeroDivisionError):
        threads.run(1, lambda: threads.share(lambda piece: 1 // piece, range(9), 2))
    before = numba.get_num_threads()
    numba.set_num_threads(1)
    assert threads.run(1, numba.get_num_threads) == 1
    numba.set_num_threads(before)
    with ThreadPoolExecutor() as others:
        assert others.submit(lambda: threads.run(1, threading.get_ident) == threading.get_ident())


def test_where_no_thread_starts_the_caller_does_it_all(monkeypatch):
    monkeypatch.setattr(threads, "LONG", 0)
    monkeypatch.setattr(threads, "_stand_in", None)
    monkeypatch.setattr(threads, "_helpers", 0)

    def refuse(self):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    x, rois = large("roi_align")
    assert run("roi_align", x, rois, 7).shape == (150, 72, 7, 7)


@pytest.mark.skipif(bool(numba.config.DISABLE_JIT), reason="nothing is compiled")
def test_equal_calls_compile_once():
    """A browser's 500.0 arrives as the int 500; a feature map of the app is read-only."""
    from roiviz.kernels.cpu import loops_nchw, loops_nhwc
    from roiviz.kernels.cpu import roi_align as loops

    rois = np.array([[0, 0, 5, 5]], np.float32)
    for writable in (True, False):
        x = features(shape=(1, 3, 9, 9))
        x.setflags(write=writable)
        rois.setflags(write=writable)
        for scale in (1.0, 1, np.float32(1), np.float64(1), np.int32(1)):
            for ratio in (2, np.int64(2), np.int8(2)):
                options: dict[str, Any] = {"spatial_scale": scale, "sampling_ratio": ratio}
                roi_align(x, rois, 7, **options | {"aligned": np.True_})
                roi_align(x, rois, 7, layout="NHWC", **options)
    for function in (loops.merge, loops_nchw.gather, loops_nhwc.gather):
        assert len(function.signatures) <= 2  # one for each float type
