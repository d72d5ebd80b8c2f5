"""Sharing work between threads: compiled loops without the interpreter's lock, on a pool.

No parallel region of Numba's is used: its layers cost 100 µs a launch, its default one aborts the
process when two threads of a server launch at once, and each would compile every loop a second
time. Here a loop takes a range of work; small jobs run in the caller's thread, large ones are cut
up, and the caller works along with the pool. The number of threads is Numba's:
``NUMBA_NUM_THREADS`` or ``numba.set_num_threads``.
"""

import itertools
import os
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numba
import numpy as np

_pool: ThreadPoolExecutor | None = None
_pool_lock = threading.Lock()
_local = threading.local()

KEPT_BYTES = 2**25
"""Scratch memory that a thread keeps between calls; larger pieces are freed."""


def workers() -> int:
    """How many threads a large job may use."""
    return numba.get_num_threads()


def share(task: Callable[[Any], Any], pieces: Iterable[Any], count: int) -> list[Any]:
    """``[task(piece) for piece in pieces]``, by up to ``count`` threads, the caller's among them.

    Every piece is taken by whoever is free next, so tasks must not depend on who runs them.
    """
    pieces = list(pieces)
    count = min(count, len(pieces))
    if count <= 1:
        return [task(piece) for piece in pieces]
    results: list[Any] = [None] * len(pieces)
    numbers = itertools.count()

    def work() -> None:
        while (number := next(numbers)) < len(pieces):
            results[number] = task(pieces[number])

    helpers = [_executor().submit(work) for _ in range(count - 1)]
    try:
        work()
    finally:
        for helper in helpers:
            helper.cancel() or helper.result()
    return results


def _executor() -> ThreadPoolExecutor:
    global _pool
    with _pool_lock:
        if _pool is None:
            threads = max(numba.config.NUMBA_NUM_THREADS - 1, 1)
            _pool = ThreadPoolExecutor(threads, thread_name_prefix="kernels")
        return _pool


def _forget_pool() -> None:
    """A forked child has the pool object but none of its threads."""
    global _pool, _pool_lock
    _pool, _pool_lock = None, threading.Lock()


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
