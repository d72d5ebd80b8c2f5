"""Compile (or load from Numba's disk cache) what the first page calls, in the background.

A cold compile takes seconds and holds the compiler's lock; a page that called a kernel meanwhile
would hang with it. So pages ask `ready()` first, show the canvas at once, and say what they wait for.
"""

import threading

_ready = threading.Event()
_started = threading.Lock()


def start() -> None:
    """Begin in a thread of its own; a second call does nothing."""
    if _started.acquire(blocking=False):
        threading.Thread(target=_run, name="warm-up", daemon=True).start()


def ready(wait: float = 0.0) -> bool:
    """Whether kernels answer without compiling; waits at most `wait` seconds for it."""
    return _ready.wait(wait)


def _run() -> None:
    from roiviz.explain import roi

    try:
        roi.warm_up()
    finally:
        # Even a failed warm-up opens the door: the page then shows the kernel's own error.
        _ready.set()
