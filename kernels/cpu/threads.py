"""Sharing work between threads: compiled loops without the interpreter's lock, on a pool.

No parallel region of Numba's is used: its layers cost 100 µs a launch, its default one aborts the
process when two threads of a server launch at once, and each would compile every loop a second
time. Here a loop takes a range of work; small jobs run in the caller's thread, large ones are cut
up, and the caller works along with the pool. The number of threads is Numba's:
``NUMBA_NUM_THREADS`` or ``numba.set_num_threads``.

The pool's threads are daemons that nobody waits for, so that a process can end at any time, and a
call in its last moments, when no thread starts any more, is done by its caller alone.
``concurrent.futures`` offers neither.
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
"""Scratch memory that a thread keeps between calls; larger pieces are freed."""

LONG = 2**26
"""Numbers read, some hundredths of a second, from which a call of the main thread is handed over.

Ctrl-C reaches the main thread only, and only between two steps of the interpreter.
"""


class _Abandoned(SystemExit):
    """Ends what is left of a call that was interrupted, and its thread without a word."""


class _Job:
    """Pieces of work for whoever is free."""

    def __init__(self, task: Callable[[Any], Any], pieces: list[Any], within: "_Job | None"):
        self.results: list[Any] = [None] * len(pieces)
        self.problem: BaseException | None = None
        self.finished = threading.Event()
        self.stopped = False
        self._task, self._pieces, self._within = task, pieces, within
        self._taken, self._done = itertools.count(), itertools.count(1)

    @property
    def is_abandoned(self) -> bool:
        """Nobody waits for the call that this is a part of."""
        return self._within is not None and self._within.stopped

    def work(self) -> None:
        """Take pieces until none is left; what fails stops the others."""
        while (number := next(self._taken)) < len(self._pieces):
            try:
                if not (self.stopped or self.is_abandoned):
                    self.results[number] = self._task(self._pieces[number])
            except BaseException as problem:
                self.problem, self.stopped = self.problem or problem, True
            if next(self._done) == len(self._pieces):
                self.finished.set()

    def outcome(self) -> list[Any]:
        """The results of all pieces, once they are there. Raises what a piece did."""
        try:
            # Not without a limit: Windows would hold Ctrl-C back until the end.
            while self._is_waited_for() and not self.finished.wait(0.1):
                continue
            if self.problem is not None:
                raise self.problem
            if self.is_abandoned:
                raise _Abandoned
            return self.results
        finally:
            # Helpers that come late find nothing, and hold on to nothing until then.
            self.stopped, self.problem, self._task, self._pieces = True, None, _nothing, []

    def _is_waited_for(self) -> bool:
        return self.problem is None or isinstance(self.problem, Exception)


def _nothing(_: Any) -> None:
    """The task of a job that is over."""


def workers() -> int:
    """How many threads a large job may use."""
    return numba.get_num_threads()


def share(task: Callable[[Any], Any], pieces: Iterable[Any], count: int) -> list[Any]:
    """``[task(piece) for piece in pieces]``, by up to ``count`` threads, the caller's among them.

    Every piece is taken by whoever is free next, so tasks must not depend on who runs them.
    """
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
    """``function(*arguments)``; in the main thread so that Ctrl-C ends it at once.

    A call of at least ``LONG`` numbers is then computed by another thread, on behalf of this one.
    Interrupted, it is abandoned where it stands, its result forgotten.
    """
    if cost >= LONG and threading.current_thread() is threading.main_thread():
        waiting = _stand_in_there()
        if waiting is not None:
            return _handed_over(waiting, function, arguments)
    try:
        return function(*arguments)
    except SystemError as problem:
        # So Numba passes on what a signal's handler raises while it makes a function's result.
        cause: BaseException | None = problem
        while isinstance(cause, SystemError):
            cause = cause.__cause__
        if isinstance(cause, KeyboardInterrupt):
            raise KeyboardInterrupt from None
        raise


def _handed_over(waiting: _Queue, function: Callable[..., Any], arguments: tuple) -> Any:
    """Let the main thread's stand-in do it, and wait so that a signal can interrupt."""
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
            _stand_in = None  # still busy with what nobody wants any more
            waiting.put(sys.exit)
        raise


def check_wanted() -> None:
    """End here a call that was interrupted. For loops in Python around long steps."""
    job = getattr(_local, "job", None)
    if job is not None and job.stopped:
        raise _Abandoned


def _stand_in_there() -> _Queue | None:
    """The queue of the main thread's stand-in; None where no thread can be started any more."""
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
    """Up to so many helpers, started where they are missing and can be."""
    global _helpers
    if sys.is_finalizing():
        return 0
    wanted = min(wanted, max(numba.config.NUMBA_NUM_THREADS - 1, 1))
    with _lock:
        while _helpers < wanted and _started(_waiting):
            _helpers += 1
        return min(wanted, _helpers)


def _started(waiting: _Queue) -> bool:
    """Whether one more thread serves a queue."""
    try:
        threading.Thread(target=_serve, args=(waiting,), name="kernels", daemon=True).start()
    except RuntimeError:  # the process ends, or has as many threads as it may have
        return False
    return True


def _serve(waiting: _Queue) -> None:
    """What a thread of the pool does."""
    while True:
        waiting.get()()


def _forget_pool() -> None:
    """A forked child has the queues but none of the threads."""
    global _waiting, _helpers, _lock, _stand_in
    _waiting, _helpers, _lock, _stand_in = queue.SimpleQueue(), 0, threading.Lock(), None


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_pool)


def scratch(size: int, dtype: np.dtype) -> np.ndarray:
    """A flat array of at least ``size`` numbers, this thread's own until its next call.

    Holds anything.
    """
    kept = getattr(_local, dtype.char, None)
    if kept is None or kept.size < size:
        kept = np.empty(size + 64 // dtype.itemsize, dtype)
        # From a cache line on: a vector of 64 bytes would else lie across two.
        kept = kept[-kept.__array_interface__["data"][0] % 64 // dtype.itemsize :]
        if kept.nbytes <= KEPT_BYTES:
            setattr(_local, dtype.char, kept)
    return kept
