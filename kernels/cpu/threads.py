"""Sharing work between threads: compiled loops without the interpreter's lock, on a pool.

Numba's parallel regions are not used: its threading layers cost 100 µs per launch, the default one
aborts the process if two threads of a server launch at once, and each would compile every loop a
second time. Here a loop takes a range of work; small jobs run in the caller's thread, large ones
are split between the caller and the pool. The number of threads is Numba's:
``NUMBA_NUM_THREADS`` or ``numba.set_num_threads``.

The pool's threads are daemons and are never joined, so that the process can end at any time; while
it ends, when no new thread can start, a call runs in its caller alone. ``concurrent.futures``
allows neither.
"""

import contextvars
import itertools
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any

import numba
import numpy as np

_Queue = queue.SimpleQueue[Callable[[], None]]

_waiting: _Queue = queue.SimpleQueue()
_helpers = 0
_lock = threading.Lock()
_stand_in: _Queue | None = None
_local = threading.local()

KEPT_BYTES = 2**25
"""Bytes of scratch memory that a thread keeps between calls; larger pieces are freed."""

LONG = 2**26
"""Numbers read (some hundredths of a second) from which the main thread hands a call over.

Ctrl-C reaches only the main thread, and only between two steps of the interpreter.
"""


class _Abandoned(SystemExit):
    """Ends the rest of an interrupted call, and its thread, silently."""


class _Job:
    """Pieces of work, taken by any thread that is free."""

    def __init__(self, task: Callable[[Any], Any], pieces: list[Any], within: "_Job | None"):
        self.results: list[Any] = [None] * len(pieces)
        self.problem: BaseException | None = None
        self.finished = threading.Event()
        self.stopped = False
        self._task, self._pieces, self._within = task, pieces, within
        self._taken, self._done = itertools.count(), itertools.count(1)

    @property
    def is_abandoned(self) -> bool:
        """Whether the call that this is part of was interrupted."""
        return self._within is not None and self._within.stopped

    def work(self) -> None:
        """Take pieces until none is left; an exception in one stops the others."""
        while (number := next(self._taken)) < len(self._pieces):
            try:
                if not (self.stopped or self.is_abandoned):
                    self.results[number] = self._task(self._pieces[number])
            except BaseException as problem:
                self.problem, self.stopped = self.problem or problem, True
            if next(self._done) == len(self._pieces):
                self.finished.set()

    def outcome(self) -> list[Any]:
        """Wait for and return the results of all pieces. Raises: what a piece raised."""
        try:
            # With a time limit: without one, Windows would delay Ctrl-C until the end.
            while self._is_waited_for() and not self.finished.wait(0.1):
                continue
            if self.problem is not None:
                raise self.problem
            if self.is_abandoned:
                raise _Abandoned
            return self.results
        finally:
            # A late helper finds no work, and the queue keeps no data alive until then.
            self.stopped, self.problem, self._task, self._pieces = True, None, _nothing, []

    def _is_waited_for(self) -> bool:
        return self.problem is None or isinstance(self.problem, Exception)


def _nothing(_: Any) -> None:
    """The task of a finished job."""


def workers() -> int:
    """How many threads a large job may use."""
    return numba.get_num_threads()


def share(task: Callable[[Any], Any], pieces: Iterable[Any], count: int) -> list[Any]:
    """``[task(piece) for piece in pieces]``, by up to ``count`` threads, the caller's among them.

    Each piece goes to the next free thread, so a task must not depend on the thread that runs it.
    """
    if count < 2:
        return [task(piece) for piece in pieces]
    pieces = list(pieces)
    helpers = min(count, len(pieces)) - 1
    if helpers < 1:
        return [task(piece) for piece in pieces]
    job = _Job(task, pieces, getattr(_local, "job", None))
    for _ in range(_helpers_there(helpers)):
        _waiting.put(job.work)
    try:
        job.work()
    except BaseException:
        job.stopped = True
        raise
    return job.outcome()


def run(cost: float, function: Callable[..., Any], *arguments: Any) -> Any:
    """``function(*arguments)``; Ctrl-C in the main thread ends it at once.

    For this a call of at least ``LONG`` numbers from the main thread runs in another thread. On an
    interrupt it is abandoned and its result discarded.
    """
    if cost >= LONG and threading.current_thread() is threading.main_thread():
        waiting = _stand_in_there()
        if waiting is not None:
            return _handed_over(waiting, function, arguments)
    try:
        return function(*arguments)
    except SystemError as problem:
        # Numba then passes on what a signal handler raises while it converts a result.
        cause: BaseException | None = problem
        while isinstance(cause, SystemError):
            cause = cause.__cause__
        if isinstance(cause, KeyboardInterrupt):
            raise KeyboardInterrupt from None
        raise


def _handed_over(waiting: _Queue, function: Callable[..., Any], arguments: tuple) -> Any:
    """Run a call in the main thread's stand-in; the wait can be interrupted by a signal."""
    global _stand_in
    count, context = workers(), contextvars.copy_context()
    job = _Job(lambda given: context.run(function, *given), [arguments], None)

    def work() -> None:
        numba.set_num_threads(count)
        _local.job = job
        job.work()
        _local.job = None

    try:
        waiting.put(work)
        return job.outcome()[0]
    except BaseException:
        if not job.finished.is_set():
            _stand_in = None  # still busy with an abandoned call
            waiting.put(sys.exit)
        raise


def check_wanted() -> None:
    """End the call here if it was interrupted; for Python loops around long steps."""
    job = getattr(_local, "job", None)
    if job is not None and job.stopped:
        raise _Abandoned


def _stand_in_there() -> _Queue | None:
    """The queue of the main thread's stand-in; None if no more threads can be started."""
    global _stand_in
    if sys.is_finalizing():
        return None
    if _stand_in is None:
        waiting: _Queue = queue.SimpleQueue()
        if not _started(waiting):
            return None
        _stand_in = waiting
    return _stand_in


def _helpers_there(wanted: int) -> int:
    """How many of the wanted helpers are there, after starting those that are missing."""
    global _helpers
    if sys.is_finalizing():
        return 0
    wanted = min(wanted, max(numba.config.NUMBA_NUM_THREADS - 1, 1))
    with _lock:
        while _helpers < wanted and _started(_waiting):
            _helpers += 1
        return min(wanted, _helpers)


def _started(waiting: _Queue) -> bool:
    """Start a thread that serves a queue; whether that worked."""
    try:
        threading.Thread(target=_serve, args=(waiting,), name="kernels", daemon=True).start()
    except RuntimeError:  # the process is ending, or has reached its limit of threads
        return False
    return True


def _serve(waiting: _Queue) -> None:
    """The main function of a thread in the pool."""
    while True:
        waiting.get()()


def _forget_pool() -> None:
    """Start afresh in a forked child, which has the queues but none of the threads."""
    global _waiting, _helpers, _lock, _stand_in
    _waiting, _helpers, _lock, _stand_in = queue.SimpleQueue(), 0, threading.Lock(), None


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_pool)


def scratch(size: int, dtype: np.dtype) -> np.ndarray:
    """A flat array of at least ``size`` numbers, this thread's own until its next call.

    Its contents are undefined.
    """
    kept = getattr(_local, dtype.char, None)
    if kept is None or kept.size < size:
        kept = np.empty(size + 64 // dtype.itemsize, dtype)
        # From a cache line on: a vector of 64 bytes would else lie across two.
        kept = kept[-kept.__array_interface__["data"][0] % 64 // dtype.itemsize :]
        if kept.nbytes <= KEPT_BYTES:
            setattr(_local, dtype.char, kept)
    return kept
